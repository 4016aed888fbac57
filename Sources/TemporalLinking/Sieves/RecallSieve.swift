import EventArguments
import EventMentions
import EventModel
import Factuality
import IntervalAlgebra
import TextModel

/// Puts what is told in the past before those who speak of it now.
///
/// - Reads: “The roof *fell* in 1990. “I heard it,” she *says*”, “He *maintains* that it was not his. The court *fined* him”.
/// - Leaves alone: “is *said*”, “the page it *says* it has”, and entries of logs, whose present is the time they tell of.
struct RecallSieve: Sieve {
  func links(in reading: EventReading) -> [TemporalLink] {
    reading.frames.indices.flatMap { frame -> [TemporalLink] in
      guard speaksNow(frame, reading) else { return [] }
      let syntax = reading.syntax
      let sentence = syntax.sentence(of: reading.token(frame))
      let near = max(0, frame - Self.reach)..<min(reading.frames.count, frame + Self.reach)
      return near.filter {
        let other = syntax.sentence(of: reading.token($0))
        return other >= sentence - 2 && other <= sentence + 1
          && syntax.text.sentences[other].block == syntax.text.sentences[sentence].block
          && isTold($0, reading)
      }.map {
        TemporalLink(
          $0, .before, frame, confidence: 60, rule: "recall", cue: reading.token(frame))
      }
    }
  }

  /// How many events around a word of speech are looked at.
  private static let reach = 8

  private static let speaking: Set<String> = [
    "say", "insist", "maintain", "recall", "tell", "claim", "explain", "deny", "argue",
    "complain", "admit", "concede", "swear", "joke", "protest", "laugh", "acknowledge", "add",
  ]

  private func speaksNow(_ frame: Int, _ reading: EventReading) -> Bool {
    let (syntax, verb) = (reading.syntax, reading.token(frame))
    guard syntax.isVerb(verb), Self.speaking.contains(syntax.lemma(verb)),
      reading.statuses[frame].status == .occurred,
      reading.dates[frame] == nil, !reading.frames[frame].isLogged,
      [.root, .parataxis, .conj].contains(syntax.relation(verb)),
      syntax.dependent(of: verb, .auxPass, .aux) == nil, syntax.sentence(of: verb) >= 0,
      let subject = syntax.subject(of: syntax.firstConjunct(of: verb)),
      !["people", "it", "there"].contains(syntax.lower(subject))
    else { return false }
    let group = VerbGroup(of: verb, in: syntax)
    return group.form == .present && !group.isPerfect && group.negation == nil
  }

  private func isTold(_ frame: Int, _ reading: EventReading) -> Bool {
    let (syntax, verb) = (reading.syntax, reading.token(frame))
    return syntax.isVerb(verb) && reading.statuses[frame].status == .occurred
      && [.occurrence, .intentionalAction, .aspectual, .perception]
        .contains(reading.frames[frame].mention.kind)
      && VerbGroup(of: verb, in: syntax).isSimplePast
  }
}
