import EventArguments
import EventMentions
import EventModel
import Factuality
import ISO8601
import TextModel

/// What took place on another day than the one it should have: “her debut, *in March*, *should have taken place* the autumn before”.
struct HeldAfterAll {
  let syntax: Syntax
  let frames: [EventFrame]
  let dates: [EventDate?]

  /// Affirms the events that have a day of their own, told with the noun, apart from the day on which they are said not to have been.
  func affirm(in statuses: inout [StatusReading]) {
    for index in frames.indices
    where statuses[index].status == .negated && statuses[index].rule == "status.took-place" {
      guard let verb = statuses[index].cue, syntax.isNoun(frames[index].mention.token),
        case let after = frames.indices[(index + 1)..<min(index + 6, frames.count)],
        let missed = after.first(where: { frames[$0].mention.token == verb }),
        ["status.should-have", "status.was-to-have"].contains(statuses[missed].rule),
        let own = dates[index]?.edtf.bounds, let other = dates[missed]?.edtf.bounds,
        other.precedes(own)
      else { continue }
      statuses[index] = StatusReading(.occurred, rule: "status.held-after-all", cue: verb)
    }
  }
}
