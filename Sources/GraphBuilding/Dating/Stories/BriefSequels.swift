import EventArguments
import EventMentions
import EventModel
import Factuality
import ISO8601
import TemporalLinking
import TextModel
import TimeExpressions

/// Gives what took minutes or hours, or what somebody said to whom he met, told right behind what was done on a day, that day.
///
/// - Reads: “On 3 May the ship docked. The unloading *took* an hour.”, “They *stayed* for ten minutes.”, and then “By the time they
///   *left*, it was dark.”; “On 3 May he *rang* her. She *told him* that it was sold.”; “It *said* so on 3 May. Its *shares fell*.”
/// - Leaves alone: “They *met* for an hour”, which may have been later, and what took days.
struct BriefSequels {
  let reading: EventReading
  let clusterOfFrame: [Int]

  /// The name of the rule.
  static let rule = "time.brief"

  /// A day that was told, and where.
  private struct Told {
    let day: EDTF
    let sentence: Int
    let block: Int
    let isBrief: Bool
    /// Whether somebody met or spoke to somebody, or made something known.
    let isMeeting: Bool
  }

  private var syntax: Syntax { reading.syntax }

  /// Sets the times of events that only say how long something of the day took.
  ///
  /// - Complexity: linear in the number of mentions.
  func date(_ events: inout [Event]) {
    var told: Told?
    for frame in reading.frames.indices where reading.statuses[frame].status == .occurred {
      let token = reading.token(frame)
      let (sentence, event) = (syntax.sentence(of: token), clusterOfFrame[frame])
      guard sentence >= 0 else { continue }
      let block = syntax.text.sentences[sentence].block
      if let last = told, last.block == block, sentence - last.sentence == 1,
        isOpen(events[event].time),
        isBrief(frame) || last.isBrief && endsStay(token)
          || last.isMeeting && isAnswer(frame)
      {
        events[event].time = EventTime(
          edtf: last.day, within: true, basis: .inferred, rule: Self.rule)
        told = Told(
          day: last.day, sentence: sentence, block: block, isBrief: true,
          isMeeting: last.isMeeting)
      } else if let last = told, last.block == block, sentence - last.sentence <= 1,
        let bounds = events[event].time?.edtf.bounds, last.day.bounds.contains(bounds)
      {
        // “One engine started within seconds” is of the day as well.
        told = Told(
          day: last.day, sentence: sentence, block: block, isBrief: last.isBrief,
          isMeeting: last.isMeeting || isMeeting(token))
      } else if isMain(token) {
        told = day(of: events[event].time).map {
          Told(
            day: $0, sentence: sentence, block: block, isBrief: false,
            isMeeting: isMeeting(token))
        }
      }
    }
  }

  private func isOpen(_ time: EventTime?) -> Bool {
    time.map { $0.basis == .inferred } ?? true
  }

  /// The day that an event's own time tells.
  private func day(of time: EventTime?) -> EDTF? {
    guard let time, time.basis != .inferred, !time.within, let date = time.edtf.date,
      date.granularity >= .day
    else { return nil }
    return date.containing(.day).flatMap { EDTF($0) }
  }

  /// Whether a verb tells in the simple past what was done in a main clause.
  private func isMain(_ token: Int) -> Bool {
    guard syntax.relation(syntax.firstConjunct(of: token)) == .root else { return false }
    let group = VerbGroup(of: token, in: syntax)
    return group.form == .past && !group.isPerfect && group.negation == nil
  }

  /// Whether a main clause says that something took hours at most.
  private func isBrief(_ frame: Int) -> Bool {
    let token = reading.token(frame)
    let lengths = reading.frames[frame].durations.map { reading.expressions[$0].value }
    guard isMain(token), reading.frames[frame].times.isEmpty, !lengths.isEmpty,
      Self.stays.contains(syntax.lemma(token)) || syntax.dependent(of: token, .cop) != nil
    else { return false }
    return lengths.allSatisfy {
      guard case .duration(let duration) = $0 else { return false }
      return !duration.components.isEmpty
        && duration.components.allSatisfy {
          $0.unit.granularity > .hour || $0.unit.granularity == .hour && $0.count ?? 24 <= 6
        }
    }
  }

  private static let stays: Set<String> = [
    "take", "last", "stay", "remain", "wait", "pause", "go", "rest", "linger", "spend",
  ]

  /// Whether a verb tells that somebody met or spoke to somebody, or made something known.
  private func isMeeting(_ token: Int) -> Bool { Self.meetings.contains(syntax.lemma(token)) }

  private static let meetings: Set<String> = [
    "meet", "ring", "telephone", "phone", "call", "visit", "approach", "confront", "ask", "tell",
    "say", "announce", "interview", "question", "dine", "report", "warn", "inform",
  ]

  /// Whether a main clause without a time goes on with what was said, or what shares did at the news.
  ///
  /// - Leaves alone: “She told *a court* that it was sold”, “His shares fell *for weeks*”.
  private func isAnswer(_ frame: Int) -> Bool {
    let token = reading.token(frame)
    guard isMain(token), reading.frames[frame].times.isEmpty,
      reading.frames[frame].durations.isEmpty, let subject = syntax.dependent(of: token, .nsubj),
      !syntax.dependents(of: token, .advmod).contains(where: {
        ["later", "eventually", "subsequently", "then", "soon"].contains(syntax.lower($0))
      })
    else { return false }
    if ["share", "stock"].contains(syntax.lemma(subject)) {
      return Self.courses.contains(syntax.lemma(token))
    }
    guard syntax.tag(subject) == .prp else { return false }
    switch syntax.lemma(token) {
    case "reply", "answer": return true
    case "tell", "assure", "warn", "ask":
      return syntax.dependent(of: token, .obj, .iobj).map { syntax.tag($0) == .prp } ?? false
    default: return false
    }
  }

  private static let courses: Set<String> = [
    "fall", "rise", "drop", "jump", "tumble", "gain", "lose", "slip", "soar", "climb", "plunge",
    "slide", "close", "surge", "sink",
  ]

  /// Whether a clause tells by which time something had changed: “*by the time* she *returned*”.
  private func endsStay(_ token: Int) -> Bool {
    guard let time = syntax.head(token), time < token, syntax.lower(time) == "time",
      syntax.preposition(of: time) == "by"
    else { return false }
    let group = VerbGroup(of: token, in: syntax)
    return group.form == .past && !group.isPerfect && group.negation == nil
  }
}
