import EventArguments
import EventMentions
import EventModel
import Factuality
import ISO8601
import IntervalAlgebra
import TextModel

/// Lets events told one after the other in the simple past happen one after the other.
///
/// - Reads: “She *sold* the boat and *moved* inland. There she *opened* a shop.”
/// - Leaves alone: states, reports, other tenses, undated news, clauses that only fill in, and what is dated before the
///   times already told in its paragraph: the story does not go on from there.
struct NarrativeSieve: Sieve {
  func links(in reading: EventReading) -> [TemporalLink] {
    var found: [TemporalLink] = []
    let syntax = reading.syntax
    var last: (frame: Int, block: Int)?
    var told: (date: TimeBounds, block: Int)?
    for frame in reading.frames.indices {
      let sentence = syntax.sentence(of: reading.token(frame))
      guard sentence >= 0 else { continue }
      let block = syntax.text.sentences[sentence].block
      if let date = reading.dates[frame]?.edtf.bounds, syntax.isVerb(reading.token(frame)),
        reading.statuses[frame].status == .occurred
      {
        if let told, told.block == block, date.precedes(told.date) { continue }
        told = (date, block)
      }
      guard advances(frame, reading) else { continue }
      if let last, last.block == block {
        let isSame = syntax.sentence(of: reading.token(last.frame)) == sentence
        found.append(
          TemporalLink(
            last.frame, .before, frame, confidence: isSame ? 70 : 65,
            rule: isSame ? "narrative.conjunct" : "narrative.sequence"))
      }
      last = (frame, block)
    }
    return found
  }

  /// Whether an event moves the story on: told in a main clause, in the simple past, dynamic.
  private func advances(_ frame: Int, _ reading: EventReading) -> Bool {
    let syntax = reading.syntax
    let token = reading.token(frame)
    guard syntax.isVerb(token), reading.statuses[frame].status == .occurred,
      [.occurrence, .intentionalAction, .aspectual].contains(reading.frames[frame].mention.kind)
    else { return false }
    let first = syntax.firstConjunct(of: token)
    guard syntax.relation(first) == .root, syntax.marker(of: token) == nil else { return false }
    let group = VerbGroup(of: token, in: syntax)
    return group.form == .past && !group.isPerfect && !group.isProgressive && group.negation == nil
  }
}
