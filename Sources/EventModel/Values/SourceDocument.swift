/// A document that a graph was read from.
public struct SourceDocument: Hashable, Sendable, Identifiable {
  /// The document's id in the graph, such as `d1`.
  public var id: String
  /// The file's name, or `-` for standard input.
  public var source: String
  /// The title, if known.
  public var title: String?
  /// When it was written, in ISO 8601; nothing where unknown.
  public var created: String?
  /// The month that its twelve months begin with, where it never tells its year and goes on over the end of one.
  public var yearBegins: Int?

  /// Creates a document's record.
  public init(id: String, source: String, title: String? = nil, created: String? = nil) {
    self.id = id
    self.source = source
    self.title = title
    self.created = created
  }
}
