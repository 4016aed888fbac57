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
  private let salience: SalienceModel

  /// Creates an extractor with the models that the package ships.
  ///
  /// - Throws: ``ModelError`` where a model is damaged.
  public init() throws(ModelError) { try self.init(salience: SalienceModel()) }

  /// Creates an extractor that finds no event more telling than another, for the trainer of salience.
  ///
  /// - Throws: ``ModelError`` where another model is damaged.
  package static func withoutSalience() throws(ModelError) -> GraphExtractor {
    try GraphExtractor(salience: .untrained)
  }

  private init(salience: SalienceModel) throws(ModelError) {
    self.salience = salience
    analysis = try EnglishAnalysis()
    var recognizer = try EventMentionRecognizer()
    recognizer.threshold = 30
    self.recognizer = recognizer
  }

  /// Returns the graph of some documents.
  ///
  /// What several documents tell of one event is one event of the graph. The order of the documents decides nothing but ids
  /// and the order of lists.
  public func graph(of documents: [Document]) -> EventGraph {
    let documents = withOwnIDs(documents)
    guard documents.count > 1 else {
      return documents.first.map { pipeline($0).graph() } ?? EventGraph()
    }
    return GraphJoiner(parts: documents.map { pipeline($0).part() }).graph()
  }

  private func pipeline(_ document: Document, known: [TextSpan]? = nil) -> TextPipeline {
    TextPipeline(
      document: document, analysis: analysis, recognizer: recognizer, salience: salience,
      known: known)
  }

  /// Gives documents new ids where two have the same.
  private func withOwnIDs(_ documents: [Document]) -> [Document] {
    guard Set(documents.map(\.id)).count < documents.count else { return documents }
    return documents.enumerated().map { index, document in
      var document = document
      document.id = "d\(index + 1)"
      return document
    }
  }

  /// Returns a document with its times, events and relations as TimeML.
  public func timeML(of document: Document) -> TimeMLDocument {
    var recognizer = recognizer
    recognizer.threshold = EventMentionRecognizer.standardThreshold
    return TextPipeline(
      document: document, analysis: analysis, recognizer: recognizer, salience: salience
    ).timeML()
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
    let (reading, cast, _) = pipeline(document, known: known).read()
    let builder = GraphBuilder(
      reading: reading, cast: cast, links: TemporalLinker().links(in: reading), salience: salience)
    return MentionGroups(reading: reading, groups: builder.clusters().map(\.frames)).withoutSupport
  }

  /// Returns which mentions of several documents' events are one event.
  ///
  /// - Parameters:
  ///   - documents: the documents; their ids differ.
  ///   - known: for each the words that name events.
  /// - Returns: for each document its mentions in groups, and the groups of all documents that are one event: the place
  ///   of the document and of its group.
  package func mentionGroups(
    of documents: [Document], known: [[TextSpan]]
  ) -> (groups: [MentionGroups], events: [[(document: Int, group: Int)]]) {
    var parts: [DocumentPart] = []
    var groups: [MentionGroups] = []
    for (document, spans) in zip(documents, known) {
      let (reading, cast, _) = pipeline(document, known: spans).read()
      let part = GraphBuilder(
        reading: reading, cast: cast, links: TemporalLinker().links(in: reading), salience: salience
      ).part()
      groups.append(MentionGroups(reading: reading, groups: part.clusters.map(\.frames)))
      parts.append(part)
    }
    let events = GraphJoiner(parts: parts).groups().map { group in
      group.map { (document: $0.part, group: parts[$0.part].clusterOfEvent[$0.event]) }
    }
    let others = parts.enumerated().flatMap { document, part in
      Set(part.clusters.indices).subtracting(part.clusterOfEvent).sorted().map {
        [(document: document, group: $0)]
      }
    }
    return (groups, events + others)
  }

  /// Returns a document's events as examples for the model of salience.
  package func salienceExamples(of document: Document) -> [SalienceExample] {
    pipeline(document).salienceExamples()
  }

  /// The labels and the name of the features of the model of salience.
  package static let salienceLabels = SalienceModel.labels
  package static let salienceFeatures = SalienceFeatures.name

  /// Returns what was read of a document's events before they are ordered and joined.
  package func reading(of document: Document) -> EventReading {
    TextPipeline(
      document: document, analysis: analysis, recognizer: recognizer, salience: salience
    ).read().reading
  }
}
