public import EventModel
internal import GraphBuilding
public import LinearModels
public import TextModel

extension EventGraph {
  /// Reads what happened when from a document.
  ///
  /// - Throws: ``ModelError`` where a model that the package ships is damaged; never for what the text says.
  /// - Complexity: linear in the text.
  public init(_ document: Document) throws(ModelError) {
    try self.init([document])
  }

  /// Reads what happened when from several documents, as one story.
  ///
  /// - Throws: ``ModelError`` where a model that the package ships is damaged; never for what the text says.
  public init(_ documents: [Document]) throws(ModelError) {
    self = try GraphExtractor().graph(of: documents)
  }
}
