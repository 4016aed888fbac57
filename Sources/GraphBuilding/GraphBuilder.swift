import ISO8601
import EventArguments
import EventMentions
import EventModel
import Factuality
import IntervalAlgebra
import Language
import TemporalLinking
import TextModel
import TimeExpressions

/// Makes the event graph of one document from what was read in it.
struct GraphBuilder {
  let reading: EventReading
  let cast: Cast
  let links: [TemporalLink]
  let salience: SalienceModel

  private var syntax: Syntax { reading.syntax }
  private var document: Document { syntax.text.document }
  private var spans: SpanRecorder { SpanRecorder(syntax: syntax) }

  /// Returns the graph with what is to be known of it where other documents’ graphs are joined with it.
  func part() -> DocumentPart {
    let clusters = self.clusters()
    let (graph, cast) = graph(of: clusters)
    let profiles = EventProfileReader(reading: reading, takingPart: takingPart)
    // What another's verb tells is no event of the graph any more.
    let clusterOfID = clusterOfID(clusters)
    let clusterOfEvent = graph.events.compactMap { clusterOfID[$0.id] }
    return DocumentPart(
      id: document.id, created: document.created, text: document.text, graph: graph, cast: cast,
      profiles: zip(clusterOfEvent, graph.events).map { profiles.profile(of: clusters[$0], $1) },
      clusters: clusters, clusterOfEvent: clusterOfEvent)
  }

  /// Returns the graph.
  func graph() -> EventGraph { graph(of: clusters()).graph }

  /// The graph, and its cast with the things in it.
  private func graph(of clusters: [EventCluster]) -> (graph: EventGraph, cast: Cast) {
    let clusterOfFrame = clusterOfFrame(clusters)
    let told = told(clusters, clusterOfFrame)
    var events = told.events
    told.scorer.score(&events, clusters, links: told.links, labels: told.labels)
    PlainSayings(reading: reading, clusterOfFrame: clusterOfFrame)
      .stepBack(&events, clusters, labels: told.labels)
    RowsOfTables(reading: reading).raise(&events, clusters)
    Crowds.thin(&events)
    let builder = RelationBuilder(reading: reading, links: links, spans: spans)
    var relations = builder.relations(clusters, clusterOfFrame, events)
    relations += builder.reversals(clusters, clusterOfFrame, events, after: relations.count)
    let retold = Array(zip(clusters, events))
    join(told.tellers, in: &events)
    move(&relations, by: subjects(told.tellers, clusters))
    let shown = Set(events.map(\.id))
    relations.removeAll {
      !shown.contains($0.relation.source) || !shown.contains($0.relation.target)
    }
    BoundsInference.narrow(&events, by: relations)
    BoundsInference.closeReversals(&events, by: relations)
    OpenWeekdays(reading: reading, spans: spans)
      .tell(in: &events, clusterOfID: clusterOfID(clusters), clusters)
    let chronology = Chronology(events: events, candidates: relations)
    var graph = EventGraph(
      documents: [
        SourceDocument(
          id: document.id, source: document.source, title: document.title,
          created: document.created?.description)
      ],
      participants: told.cast.participants, times: times(), events: chronology.keptEvents,
      relations: chronology.relations,
      findings: chronology.findings
        + Retellings(reading: reading, takingPart: takingPart, cast: cast).findings(retold))
    PictureTwins(
      reading: reading, clusters: clusters, labels: told.labels,
      profiles: reading.frames.indices.map(
        ProfileReader(reading: reading, takingPart: takingPart).profile)
    )
    .stepBack(&graph.events, clusterOfID: clusterOfID(clusters), relations: graph.relations)
    graph.addCalendarOrder(idPrefix: "\(document.prefix)r")
    return (graph, told.cast)
  }

  private func clusterOfID(_ clusters: [EventCluster]) -> [String: Int] {
    Dictionary(uniqueKeysWithValues: clusters.indices.map { (id($0), $0) })
  }

  /// For each mention the number of its event.
  private func clusterOfFrame(_ clusters: [EventCluster]) -> [Int] {
    var found = [Int](repeating: 0, count: reading.frames.count)
    for (index, cluster) in clusters.enumerated() {
      for frame in cluster.frames { found[frame] = index }
    }
    return found
  }

  /// The events with dates and labels, before their salience is read.
  private struct Told {
    var events: [Event]
    /// The cast with the things in it.
    let cast: Cast
    let links: [Int]
    let labels: [LabelFacts]
    let tellers: [Int: Int]
    let scorer: SalienceScorer
  }

  private func told(_ clusters: [EventCluster], _ clusterOfFrame: [Int]) -> Told {
    var linked = [Int](repeating: 0, count: clusters.count)
    for link in links {
      linked[clusterOfFrame[link.source]] += 1
      linked[clusterOfFrame[link.target]] += 1
    }
    let parents = EventNesting(reading: reading, clusters: clusters, clusterOfFrame: clusterOfFrame)
      .parents(links)
    let quotations = QuotedWords(syntax)
    let quotes = quotes()
    let labels = EventLabels(reading: reading, cast: cast, quotations: quotations)
    let whole = ThingsTakingPart(reading: reading, antecedents: labels.antecedents).added(to: cast)
    let present = TakingPart(reading: reading, cast: whole, antecedents: labels.antecedents)
    let sources = EventSources(reading: reading, cast: cast)
    var events = clusters.indices.map {
      event($0, clusters[$0], present, sources, parent: parents[$0], quotes)
    }
    SharedDuration(reading: reading, clusters: clusters).share(among: &events)
    OffsetDater(reading: reading, links: links, clusterOfFrame: clusterOfFrame, spans: spans)
      .date(&events)
    SinceDater(reading: reading, clusterOfFrame: clusterOfFrame, spans: spans).date(&events)
    ClockedStory(reading: reading, clusters: clusters).place(&events)
    BriefSequels(reading: reading, clusterOfFrame: clusterOfFrame).date(&events)
    VoteOutcomes(reading: reading, clusterOfFrame: clusterOfFrame).date(&events)
    ComingEvents(reading: reading).expect(in: &events, clusters)
    PlansOfTheDead(reading: reading, takingPart: present, cast: whole).deny(in: &events, clusters)
    let labelled = labels.label(&events, clusters)
    return Told(
      events: events, cast: whole, links: linked, labels: labelled.facts,
      tellers: labelled.tellers,
      scorer: SalienceScorer(
        reading: reading, cast: cast, quotations: quotations, model: salience))
  }

  /// Returns the examples of the model of salience.
  func salienceExamples() -> [SalienceExample] {
    let clusters = self.clusters()
    let clusterOfFrame = clusterOfFrame(clusters)
    let told = told(clusters, clusterOfFrame)
    var features = SalienceFeatures(reading: reading, quotations: told.scorer.quotations)
    let candidates = told.scorer.candidates(
      told.events, clusters, links: told.links, labels: told.labels)
    return candidates.indices.filter { told.tellers[$0] == nil }.map {
      features.read(candidates[$0])
      return SalienceExample(
        features: features.features, mentions: candidates[$0].event.mentions)
    }
  }

  /// Gives the mentions of events that are bare nouns to the events whose verbs tell them.
  private func join(_ tellers: [Int: Int], in events: inout [Event]) {
    for (index, teller) in tellers.sorted(by: { $0.key < $1.key }) where tellers[teller] == nil {
      events[teller].mentions.append(contentsOf: events[index].mentions)
      events[teller].mentions.sort { ($0.begin, $0.end) < ($1.begin, $1.end) }
    }
    let joined = Set(tellers.filter { tellers[$0.value] == nil }.keys.map(id))
    events.removeAll { joined.contains($0.id) }
  }

  /// The events of the verbs that tell their subjects: “the *strike* resulted from the ruling”.
  private func subjects(_ tellers: [Int: Int], _ clusters: [EventCluster]) -> [String: String] {
    var found: [String: String] = [:]
    for (index, teller) in tellers where tellers[teller] == nil {
      let token = reading.token(clusters[index].main)
      guard [.nsubj, .nsubjPass].contains(syntax.relation(token)) else { continue }
      found[id(index)] = id(teller)
    }
    return found
  }

  /// Lets the relations of events that others tell be those of the others.
  private func move(
    _ relations: inout [(relation: Relation, tier: Int)], by tellers: [String: String]
  ) {
    for index in relations.indices {
      let relation = relations[index].relation
      let source = tellers[relation.source] ?? relation.source
      let target = tellers[relation.target] ?? relation.target
      guard source != target else { continue }
      relations[index].relation.source = source
      relations[index].relation.target = target
    }
  }

  private var takingPart: TakingPart { TakingPart(reading: reading, cast: cast) }

  /// Returns the mentions of each event.
  func clusters() -> [EventCluster] {
    EventMerger(reading: reading, takingPart: takingPart, links: links).clusters()
  }

  // MARK: Events

  private func event(
    _ index: Int, _ cluster: EventCluster, _ present: TakingPart, _ sources: EventSources,
    parent: Int?, _ quotes: [String]
  ) -> Event {
    let frame = reading.frames[cluster.main]
    let status = ClusterStatus.status(of: cluster, in: reading)
    return Event(
      id: id(index), label: "", class: frame.mention.kind, status: status.status,
      statusRule: status.rule,
      time: EventDates(reading: reading, spans: spans).time(of: cluster, status: status.status),
      duration: duration(cluster),
      participants: present.participants(of: cluster).map { present.cast.participants[$0].id },
      place: place(cluster), salience: 0,
      source: sources.source(of: cluster),
      parent: parent.map(id), mentions: cluster.frames.map { mention($0, quotes[$0]) })
  }

  private func id(_ cluster: Int) -> String { "\(document.prefix)e\(cluster + 1)" }

  private func duration(_ cluster: EventCluster) -> String? {
    for frame in [cluster.main] + cluster.frames {
      if let expression = reading.frames[frame].durations.first {
        return reading.expressions[expression].value.description
      }
    }
    return nil
  }

  private func place(_ cluster: EventCluster) -> String? {
    ([cluster.main] + cluster.frames).lazy.compactMap { reading.frames[$0].place }.first
      .map { syntax.text.string($0) }
  }

  /// The sentences around the words of the frames; words of one sentence share it.
  private func quotes() -> [String] {
    var quotes: [String] = []
    var last: Range<Int>?
    for frame in reading.frames.indices {
      let tokens = spans.quoted(around: reading.token(frame))
      let isSame = tokens == last
      quotes.append(isSame ? quotes[frame - 1] : spans.quote(around: reading.token(frame)))
      last = tokens
    }
    return quotes
  }

  private func mention(_ frame: Int, _ quote: String) -> EventMentionRecord {
    let mention = reading.frames[frame].mention
    let span = spans.evidence(mention.token..<(mention.token + 1))
    return EventMentionRecord(
      document: document.id, begin: span.begin, end: span.end,
      text: syntax.text.form(mention.token), sentence: max(0, syntax.sentence(of: mention.token)),
      quote: quote, class: mention.kind, tense: mention.tense,
      aspect: mention.aspect, polarity: mention.polarity, modality: mention.modality,
      rule: mention.rule)
  }

  // MARK: Times

  private func times() -> [TimeMention] {
    reading.expressions.enumerated().map { index, expression in
      let span = spans.evidence(expression.span)
      return TimeMention(
        id: "\(document.prefix)t\(index + 1)", document: document.id, begin: span.begin,
        end: span.end, text: document.prose.string(in: expression.span),
        type: TimeMention.Kind(rawValue: expression.type.rawValue) ?? .date,
        value: expression.value.description, mod: expression.modifier?.rawValue,
        rule: expression.rule)
    }
  }
}
