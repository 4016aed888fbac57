import EventArguments
import EventMentions
import EventModel
import Factuality
import TemporalLinking
import TextModel

/// Says how telling each event of a graph is: how probably a reader would have it in a picture.
///
/// What is always so, what is told only in passing, what has no date, and what a label does not make clear step back further.
struct SalienceScorer {
  let reading: EventReading
  let cast: Cast
  let quotations: QuotedWords
  let model: SalienceModel

  /// Scores events that have their dates and labels.
  ///
  /// - Parameters:
  ///   - events: the events, one a cluster.
  ///   - clusters: their mentions.
  ///   - links: how many stated relations each takes part in.
  ///   - labels: what their labels say.
  /// - Complexity: linear in the number of mentions.
  func score(
    _ events: inout [Event], _ clusters: [EventCluster], links: [Int], labels: [LabelFacts]
  ) {
    let standing = StandingFact(reading: reading, cast: cast)
    var features = SalienceFeatures(reading: reading, quotations: quotations)
    let candidates = candidates(events, clusters, links: links, labels: labels)
    for (index, candidate) in candidates.enumerated() {
      guard !standing.isTold(by: candidate.cluster) else {
        events[index].salience = 0.01
        continue
      }
      features.read(candidate)
      var hundredths = model.hundredths(features.features)
      hundredths -= hundredths * lossByLabel(candidate) / 100
      hundredths -= hundredths * lossByDate(candidate) / 100
      if isAnnounced(candidate.event) { hundredths += (100 - hundredths) / 5 }
      if candidate.label.isPassing || isDeniedFeeling(candidate) || isOtherTime(candidate) {
        hundredths = min(hundredths, 5)
      }
      if isHeroLife(candidate) { hundredths = max(hundredths, Self.heroLife) }
      events[index].salience = Double(max(1, min(99, hundredths))) / 100
    }
  }

  /// The events with what their salience is read from.
  func candidates(
    _ events: [Event], _ clusters: [EventCluster], links: [Int], labels: [LabelFacts]
  ) -> [SalienceCandidate] {
    let named = Set(
      cast.participants.indices.filter { cast.isNamed[$0] }.map { cast.participants[$0].id })
    var inSentence: [Int: Int] = [:]
    let sentences = events.map { $0.mentions.map(\.sentence).min() ?? 0 }
    for sentence in sentences { inSentence[sentence, default: 0] += 1 }
    return events.indices.map { index in
      SalienceCandidate(
        event: events[index], cluster: clusters[index],
        named: events[index].participants.count(where: named.contains), links: links[index],
        eventsInSentence: inSentence[sentences[index], default: 1], label: labels[index])
    }
  }

  /// How far an event steps back whose label does not make it clear, in hundredths of its place.
  private func lossByLabel(_ candidate: SalienceCandidate) -> Int {
    let isBare = candidate.label.words == 1
    // A bare verb does not say who, “*Resigned*”, and a bare noun that is not clear says least: “*Close*”.
    if isBare, reading.syntax.isVerb(reading.token(candidate.cluster.main)) { return 50 }
    return candidate.label.isClear ? 0 : isBare ? 50 : 25
  }

  /// How far an event steps back of which the text does not say when it was, in hundredths of its place: readers were
  /// asked what the story needs, and a timeline is first for what is dated.
  private func lossByDate(_ candidate: SalienceCandidate) -> Int {
    if candidate.event.isDatedByText { return 0 }
    if isHeading(candidate) { return 80 }
    return candidate.event.time == nil ? 40 : 16
  }

  /// Whether only headings tell of an event, whose sections tell it in full.
  private func isHeading(_ candidate: SalienceCandidate) -> Bool {
    let text = reading.syntax.text
    return candidate.cluster.frames.allSatisfy { frame in
      let sentence = reading.syntax.sentence(of: reading.token(frame))
      guard text.sentences.indices.contains(sentence),
        case .heading = text.document.blocks[text.sentences[sentence].block].kind
      else { return false }
      return true
    }
  }

  /// Whether the text gives the day of what is still to come, which a reader of a picture looks for at its end.
  private func isAnnounced(_ event: Event) -> Bool {
    event.status == .planned && event.isDatedByText
  }

  /// The least that the birth or death of whom a text is about is told by, in hundredths.
  private static let heroLife = 60

  /// Whether an event is the birth or death given in brackets behind a name in the first sentences: that is whom the text is about.
  private func isHeroLife(_ candidate: SalienceCandidate) -> Bool {
    candidate.cluster.frames.contains { frame in
      // What a form has a field for is what it is filled in for.
      reading.frames[frame].mention.rule == FormFields.rule
        || [LifeDates.birth, LifeDates.death].contains(reading.frames[frame].mention.rule)
          && (0..<4).contains(reading.syntax.sentence(of: reading.token(frame)))
    }
  }

  private func isOtherTime(_ candidate: SalienceCandidate) -> Bool {
    let main = candidate.cluster.main
    return reading.statuses[main].rule == "status.counterfactual"
      && OtherTime.isTold(by: reading.token(main), in: reading.syntax)
  }

  private func isDeniedFeeling(_ candidate: SalienceCandidate) -> Bool {
    candidate.event.status == .negated && candidate.event.time == nil
      && DeniedFeeling.isTold(by: reading.token(candidate.cluster.main), in: reading.syntax)
  }
}
