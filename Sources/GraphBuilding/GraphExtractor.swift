public import EventModel
import EventArguments
import EventMentions
import Language
public import LinearModels
package import TemporalLinking
public import TextModel
public import TimeML

/// Reads documents into one event graph: the whole way from prose to what happened when.
///
///     let graph = try GraphExtractor().graph(of: [document])
///
/// - Complexity: linear in the length of the texts but for contradictions, which cost more.
public struct GraphExtractor: Sendable {
  private let analysis: EnglishAnalysis
  private let recognizer: EventMentionRecognizer

  /// Creates an extractor with the models that the package ships.
  ///
  /// - Throws: ``ModelError`` where a model is damaged.
  public init() throws(ModelError) {
    analysis = try EnglishAnalysis()
    var recognizer = try EventMentionRecognizer()
    recognizer.threshold = 30
    self.recognizer = recognizer
  }

  /// Returns the graph of some documents.
  public func graph(of documents: [Document]) -> EventGraph {
    var graph = EventGraph()
    for document in documents {
      let part = TextPipeline(document: document, analysis: analysis, recognizer: recognizer)
        .graph()
      graph.documents += part.documents
      graph.participants += part.participants
      graph.times += part.times
      graph.events += part.events
      graph.relations += part.relations
      graph.findings += part.findings
    }
    return graph
  }

  /// Returns a document with its times, events and relations as TimeML.
  public func timeML(of document: Document) -> TimeMLDocument {
    var recognizer = recognizer
    recognizer.threshold = EventMentionRecognizer.standardThreshold
    return TextPipeline(document: document, analysis: analysis, recognizer: recognizer).timeML()
  }

  /// Returns which mentions of a document's events are one event, and who takes part in each.
  ///
  /// A verb that only supports a noun, “*made* a visit”, stands by itself, as annotators have it.
  ///
  /// - Parameters:
  ///   - document: the document.
  ///   - known: the words that name events, where they are known; otherwise they are found.
  /// - Returns: the mentions, in groups.
  package func mentionGroups(of document: Document, known: [TextSpan]? = nil) -> MentionGroups {
    let pipeline = TextPipeline(
      document: document, analysis: analysis, recognizer: recognizer, known: known)
    let (reading, cast, _) = pipeline.read()
    let builder = GraphBuilder(
      reading: reading, cast: cast, links: TemporalLinker().links(in: reading))
    let support = SupportVerbs(reading: reading)
    let groups = builder.clusters().flatMap { cluster in
      let parts = cluster.frames.filter {
        support.supported(by: $0).map(cluster.frames.contains) ?? false
      }
      return parts.map { [$0] } + [cluster.frames.filter { !parts.contains($0) }]
    }
    return MentionGroups(
      syntax: reading.syntax, heads: reading.frames.map(\.mention.token), groups: groups,
      arguments: reading.frames.map { $0.arguments.map(\.token) })
  }

  /// Returns what was read of a document's events before they are ordered and joined.
  package func reading(of document: Document) -> EventReading {
    TextPipeline(document: document, analysis: analysis, recognizer: recognizer).read().reading
  }
}
