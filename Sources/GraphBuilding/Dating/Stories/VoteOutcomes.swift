import EventArguments
import EventModel
import Factuality
import ISO8601
import TemporalLinking
import TextModel

/// Gives what a vote decided the day of the vote, where one clause tells of both.
///
/// - Reads: “They *voted* on 3 May and *rejected* the offer.”
/// - Leaves alone: “They *voted* on 3 May and *walked* out”, “They *voted* on 3 May and the council *rejected* it *later*”.
struct VoteOutcomes {
  let reading: EventReading
  let clusterOfFrame: [Int]

  /// The name of the rule.
  static let rule = "time.outcome"

  /// Sets the times of what votes decided.
  ///
  /// - Complexity: linear in the number of mentions.
  func date(_ events: inout [Event]) {
    for frame in reading.frames.indices {
      guard let vote = vote(decidedBy: frame), let time = events[clusterOfFrame[vote]].time,
        time.basis != .inferred, !time.within,
        time.edtf.date.map({ $0.granularity >= .day }) ?? false,
        case let event = clusterOfFrame[frame],
        events[event].time.map({ $0.basis == .inferred }) ?? true
      else { continue }
      var own = time
      own.basis = .resolved
      own.rule = Self.rule
      events[event].time = own
    }
  }

  /// The mention of the vote whose outcome a verb tells.
  private func vote(decidedBy frame: Int) -> Int? {
    let (syntax, verb) = (reading.syntax, reading.token(frame))
    guard Self.outcomes.contains(syntax.lemma(verb)), reading.statuses[frame].status == .occurred,
      syntax.relation(verb) == .conj, syntax.dependent(of: verb, .nsubj, .nsubjPass) == nil,
      case let head = syntax.firstConjunct(of: verb),
      ["vote", "ballot"].contains(syntax.lemma(head)),
      syntax.isVerb(head), let vote = reading.frame(at: head),
      reading.statuses[vote].status == .occurred, reading.frames[frame].times.isEmpty,
      !syntax.dependents(of: verb, .advmod).contains(where: {
        ["later", "then", "eventually", "finally", "subsequently"].contains(syntax.lower($0))
      })
    else { return nil }
    return vote
  }

  private static let outcomes: Set<String> = [
    "approve", "reject", "accept", "refuse", "back", "endorse", "adopt", "ratify", "pass", "defeat",
    "elect", "choose", "oust", "abolish", "overturn", "uphold", "support", "veto",
  ]
}
