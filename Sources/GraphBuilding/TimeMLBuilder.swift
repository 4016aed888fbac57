import EventArguments
import EventMentions
import EventModel
import ISO8601
import IntervalAlgebra
import TemporalLinking
import TextModel
import TimeExpressions
import TimeML

/// Writes down what was read of a text as TimeML.
struct TimeMLBuilder {
  let reading: EventReading
  let links: [TemporalLink]
  var openYear: OpenYear?

  /// The text with its times, events and relations.
  var document: TimeMLDocument {
    let text = reading.syntax.text
    var document = TimeMLDocument(
      text, times: shown(reading.expressions), mentions: reading.frames.map(\.mention))
    var signals: [Int: String] = [:]
    for token in signalTokens {
      let id = "s\(signals.count + 1)"
      signals[token] = id
      document.signals.append(
        TimeMLSignal(id: id, span: text.document.sourceSpan(of: text.tokens[token].span)))
    }
    document.links = timeLinks(signals) + eventLinks(signals)
    return document
  }

  private func shown(_ times: [TimeExpression]) -> [TimeExpression] {
    guard let openYear else { return times }
    return times.map { $0.shown(in: openYear) }
  }

  /// The words that tell of relations, outside times and events, in order.
  private var signalTokens: [Int] {
    let tokens =
      reading.frames.flatMap { $0.times.compactMap(\.signal) } + links.compactMap(\.cue)
    return Set(tokens).sorted().filter {
      reading.expression(at: $0) == nil && reading.frame(at: $0) == nil
    }
  }

  private func timeLinks(_ signals: [Int: String]) -> [TimeMLLink] {
    var result: [TimeMLLink] = []
    for (index, frame) in reading.frames.enumerated() {
      let instance = TimeMLDocument.id(ofInstance: index)
      for time in frame.times {
        guard let relation = Self.relation(time.relation) else { continue }
        result.append(
          TimeMLLink(
            source: instance, target: TimeMLDocument.id(ofTime: time.expression),
            relation: relation, signal: time.signal.flatMap { signals[$0] }))
      }
      if reading.syntax.text.document.created != nil, let relation = Self.relation(frame.mention) {
        result.append(TimeMLLink(source: instance, target: "t0", relation: relation))
      }
    }
    return result
  }

  private func eventLinks(_ signals: [Int: String]) -> [TimeMLLink] {
    links.compactMap { link in
      guard link.kind == .temporal, let relation = Self.relation(link.relation) else { return nil }
      return TimeMLLink(
        source: TimeMLDocument.id(ofInstance: link.source),
        target: TimeMLDocument.id(ofInstance: link.target), relation: relation,
        signal: link.cue.flatMap { signals[$0] })
    }
  }

  /// How an event lies to the document's creation, where its tense tells.
  private static func relation(_ mention: EventMention) -> String? {
    guard mention.modality == nil else { return nil }
    switch (mention.tense, mention.aspect) {
    case (.past, _), (.present, .perfective): return "BEFORE"
    case (.future, _): return "AFTER"
    case (.present, .progressive): return "INCLUDES"
    default: return nil
    }
  }

  private static func relation(_ relation: TimeLink.Relation) -> String? {
    switch relation {
    case .during: "IS_INCLUDED"
    case .before: "BEFORE"
    case .after: "AFTER"
    case .begins: "BEGUN_BY"
    case .ends: "ENDED_BY"
    case .by: nil
    }
  }

  /// The relation of TimeML; nothing for overlaps, which it has no word for.
  private static func relation(_ relation: AllenRelation) -> String? {
    switch relation {
    case .before: "BEFORE"
    case .meets: "IBEFORE"
    case .starts: "BEGINS"
    case .during: "IS_INCLUDED"
    case .finishes: "ENDS"
    case .equals: "SIMULTANEOUS"
    case .after: "AFTER"
    case .metBy: "IAFTER"
    case .startedBy: "BEGUN_BY"
    case .contains: "INCLUDES"
    case .finishedBy: "ENDED_BY"
    case .overlaps, .overlappedBy: nil
    }
  }
}
