public import EventModel
internal import ISO8601
public import TextModel

extension EventGraph {
  /// Reads what happened when from a document.
  ///
  /// - Complexity: linear in the text.
  public init(_ document: Document) {
    self.init([document])
  }

  /// Reads what happened when from several documents, as one story.
  public init(_ documents: [Document]) {
    self.init(
      documents: documents.map {
        SourceDocument(
          id: $0.id, source: $0.source, title: $0.title, created: $0.created?.description)
      })
  }
}
