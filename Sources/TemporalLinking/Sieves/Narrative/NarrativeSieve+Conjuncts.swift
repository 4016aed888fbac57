import EventArguments
import EventMentions
import EventModel
import Factuality
import IntervalAlgebra
import TextModel

/// Deeds in a row that no main clause tells, and those that somebody had another do.
extension NarrativeSieve {
  /// Links a deed in a clause below the main one to that which the same doer did before it there.
  ///
  /// - Reads: “the man who *stole* it and *sold* it”, “when a cutter *stopped* her and *took* the crew to port”.
  /// - Leaves alone: “who *lived* in Lund and *worked* there”, and what has a subject of its own.
  func link(toConjunct frame: Int, _ reading: EventReading) -> TemporalLink? {
    let syntax = reading.syntax
    let verb = tensed(reading.token(frame), syntax)
    guard syntax.relation(verb) == .conj, syntax.subject(of: verb) == nil,
      case let first = syntax.firstConjunct(of: verb), first < verb,
      [.advcl, .aclRelcl, .advclRelcl, .ccomp, .parataxis].contains(syntax.relation(first)),
      let before = ([first] + syntax.dependents(of: first, .conj)).last(where: { $0 < verb }),
      let earlier = reading.frame(at: before), isDeed(earlier, reading), isDeed(frame, reading),
      syntax.dependents(of: verb, .cc).allSatisfy({ syntax.lower($0) == "and" })
    else { return nil }
    return TemporalLink(earlier, .before, frame, confidence: 70, rule: "narrative.conjunct")
  }

  /// Links what was done along with a deed to the next deed of the same doer.
  ///
  /// - Reads: “went home, *taking* the boy with her, and *stayed*”, “stopped when the rope *broke* and *climbed* down”.
  /// - Leaves alone: “left a day *before* they *came* and *went* home”.
  func link(besideConjunct frame: Int, _ reading: EventReading) -> [TemporalLink] {
    let (syntax, verb) = (reading.syntax, reading.token(frame))
    guard syntax.isVerb(verb), syntax.relation(verb) == .conj, advances(frame, reading),
      let first = syntax.head(verb), syntax.isVerb(first), first < verb
    else { return [] }
    return syntax.dependents(of: first, .advcl).compactMap { clause in
      guard clause > first, clause < verb, syntax.isVerb(clause),
        let other = reading.frame(at: clause),
        reading.statuses[other].status == .occurred,
        [.occurrence, .intentionalAction, .aspectual].contains(reading.frames[other].mention.kind),
        syntax.dependents(of: clause, .mark, .advmod).allSatisfy({
          !["before", "while", "as", "until", "than"].contains(syntax.lower($0))
        })
      else { return nil }
      return TemporalLink(other, .before, frame, confidence: 62, rule: "narrative.conjunct")
    }
  }

  private func isDeed(_ frame: Int, _ reading: EventReading) -> Bool {
    let verb = tensed(reading.token(frame), reading.syntax)
    return reading.statuses[frame].status == .occurred
      && [.occurrence, .intentionalAction, .aspectual].contains(reading.frames[frame].mention.kind)
      && VerbGroup(of: verb, in: reading.syntax).isSimplePast
      && !Self.lasting.contains(reading.syntax.lemma(verb))
  }

  /// The verb that has the tense of a deed: *had* in “*had* it *mended*”, or else the word itself.
  func tensed(_ word: Int, _ syntax: Syntax) -> Int {
    guard syntax.tag(word) == .vbn, syntax.relation(word) == .xcomp, let verb = syntax.head(word),
      verb < word, syntax.tag(verb) == .vbd, ["have", "get"].contains(syntax.lemma(verb)),
      let object = syntax.dependent(of: verb, .obj), object > verb, object < word
    else { return word }
    return verb
  }
}
