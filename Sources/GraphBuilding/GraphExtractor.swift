public import EventModel
public import TextModel

/// Reads documents into one event graph: the whole way from prose to what happened when.
///
///     let graph = GraphExtractor().graph(of: [document])
///
/// - Complexity: linear in the length of the texts but for contradictions, which cost more.
public struct GraphExtractor: Sendable {
  /// Creates an extractor.
  public init() {}

  /// Returns the graph of some documents.
  public func graph(of documents: [Document]) -> EventGraph {
    var graph = EventGraph()
    for document in documents {
      let part = TextPipeline(document).graph()
      graph.documents += part.documents
      graph.participants += part.participants
      graph.times += part.times
      graph.events += part.events
      graph.relations += part.relations
      graph.findings += part.findings
    }
    return graph
  }
}
