import EventArguments
import EventMentions
import EventModel
import Factuality
import IntervalAlgebra
import TextModel

/// Orders what is said against the saying, by tense: “*said* it *had closed*”, “*said* it *would close*”.
///
/// What somebody learned or ruled is ordered only where it is told in the past perfect: “The judge *found* that he *had lied*”.
struct ReportingSieve: Sieve {
  func links(in reading: EventReading) -> [TemporalLink] {
    var found: [TemporalLink] = []
    for frame in reading.frames.indices {
      let syntax = reading.syntax
      let token = syntax.firstConjunct(of: reading.token(frame))
      guard [.ccomp, .parataxis].contains(syntax.relation(token)), let head = syntax.head(token),
        let report = reading.frame(at: head), report != frame,
        reading.frames[report].mention.kind == .reporting
          || looksBack(reading.token(frame), behind: token, from: head, syntax),
        !isOutside(reading.token(frame), behind: token, syntax),
        !isNextClause(token, behind: head, syntax)
      else { continue }
      if let relation = relation(frame, report, reading) {
        found.append(
          TemporalLink(
            frame, relation.0, report, confidence: relation.1, rule: "reporting.tense",
            cue: reading.token(report)))
      }
    }
    return found
  }

  /// Whether a clause tells what had been when somebody *found*, *showed* or *was told* so, or *came to find* it.
  private func looksBack(_ verb: Int, behind first: Int, from head: Int, _ syntax: Syntax) -> Bool {
    guard syntax.relation(first) == .ccomp, syntax.isVerb(head),
      VerbGroup(of: verb, in: syntax).isPastPerfect
    else { return false }
    let group = VerbGroup(of: head, in: syntax)
    return !group.isPerfect && group.modal == nil && group.form != .present
  }

  /// Whether a clause behind a semicolon tells what came next, and not what was said: “had been told to stay in; the advice *was lifted*”.
  private func isNextClause(_ clause: Int, behind head: Int, _ syntax: Syntax) -> Bool {
    guard syntax.relation(clause) == .parataxis, clause > head else { return false }
    let begin = syntax.extent(of: clause).lowerBound
    return [begin, begin - 1].contains { syntax.lower($0) == ";" }
  }

  /// Whether a past with its own subject behind what *would* be is rather told than said: “said that it *would* start, and a fee *was
  /// paid*”.
  private func isOutside(_ verb: Int, behind first: Int, _ syntax: Syntax) -> Bool {
    guard verb != first, VerbGroup(of: first, in: syntax).modal == "would",
      syntax.subject(of: verb) != nil, syntax.marker(of: verb) == nil,
      case let group = VerbGroup(of: verb, in: syntax)
    else { return false }
    return group.form == .past && !group.isPerfect
  }

  private func relation(
    _ said: Int, _ report: Int, _ reading: EventReading
  ) -> (AllenRelation, Int)? {
    let group = VerbGroup(of: reading.token(said), in: reading.syntax)
    switch reading.statuses[said].status {
    case .planned: return (.after, 92)
    case .possible where group.isPerfect:
      return group.modal == nil ? nil : (.before, 85)  // “said that he *may have fallen* asleep”
    case .possible: return group.modal == nil ? nil : (.after, 85)
    case .negated: return nil
    case .occurred:
      guard group.form == .past || group.isPerfect, !group.isProgressive,
        reading.frames[said].mention.kind != .state
      else { return nil }
      return (.before, 93)
    case .ongoing: return nil
    }
  }
}
