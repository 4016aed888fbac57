import EventArguments
import EventMentions
import EventModel
import Factuality
import IntervalAlgebra
import TextModel

/// Puts what a clause tells of a person or thing by way of description before what the main clause tells of it.
///
/// - Reads: “Holm, whose men *beat* the rebels, *moved* north”, “the clerk who *opened* the letter *fainted*”, “she *found* a letter
///   *written* by her aunt”.
/// - Leaves alone: “Holm, who *later died* in Rome, sold it”, “wrote a book that *made* her famous”, “held a rally *attended* by
///   many”, and what has a date of its own.
struct DescriptionSieve: Sieve {
  func links(in reading: EventReading) -> [TemporalLink] {
    reading.frames.indices.compactMap { frame in
      guard let (main, confidence) = described(by: frame, reading) else { return nil }
      return TemporalLink(
        frame, .before, main, confidence: confidence, rule: "description",
        cue: reading.token(frame))
    }
  }

  private func described(by frame: Int, _ reading: EventReading) -> (main: Int, confidence: Int)? {
    let (syntax, verb) = (reading.syntax, reading.token(frame))
    guard [.aclRelcl, .acl].contains(syntax.relation(verb)), syntax.isVerb(verb),
      let noun = syntax.head(verb), noun < verb, syntax.isNoun(noun),
      reading.frame(at: noun) == nil,
      reading.statuses[frame].status == .occurred, reading.dates[frame] == nil,
      reading.frames[frame].times.isEmpty, reading.frames[frame].durations.isEmpty,
      [.occurrence, .intentionalAction].contains(reading.frames[frame].mention.kind),
      let above = syntax.head(noun), syntax.isVerb(above), let main = reading.frame(at: above),
      isTold(main, reading), !isLater(verb, syntax)
    else { return nil }
    if isOfMaking(verb, syntax), syntax.relation(noun) != .nsubjPass || noun < above {
      return (main, 75)
    }
    guard syntax.relation(verb) == .aclRelcl,
      [.nsubj, .nsubjPass].contains(syntax.relation(noun)), verb < above,
      !Self.lasting.contains(syntax.lemma(verb)), isOfSubject(verb, syntax),
      VerbGroup(of: verb, in: syntax).isSimplePast,
      syntax.dependent(of: verb, .conj, .cop, .ccomp) == nil
    else { return nil }
    return (main, 65)
  }

  /// Whether a main clause tells in the simple past what happened.
  private func isTold(_ main: Int, _ reading: EventReading) -> Bool {
    let (syntax, verb) = (reading.syntax, reading.token(main))
    return reading.statuses[main].status == .occurred
      && [.root, .parataxis, .conj].contains(syntax.relation(verb))
      && [.occurrence, .intentionalAction, .perception, .aspectual]
        .contains(reading.frames[main].mention.kind)
      && VerbGroup(of: verb, in: syntax).isSimplePast
  }

  /// Whether an adverb says that a description looks ahead, or goes on: “who *later* sold it”, “who *still* sang”.
  private func isLater(_ verb: Int, _ syntax: Syntax) -> Bool {
    syntax.dependents(of: verb, .advmod).contains {
      [
        "later", "eventually", "finally", "subsequently", "then", "still", "now", "soon", "also",
        "always", "often", "never", "once", "thereby", "afterwards", "thus",
      ].contains(syntax.lower($0))
    }
      || syntax.dependents(of: verb, .obl, .advcl).contains {
        ["after", "later", "until"].contains(syntax.preposition(of: $0) ?? syntax.marker(of: $0))
      }
  }

  /// Whether the described itself, or what is its own, does it: “the clerk *who*”, “Holm, *whose men*”.
  private func isOfSubject(_ verb: Int, _ syntax: Syntax) -> Bool {
    guard let subject = syntax.subject(of: verb), subject < verb else { return false }
    return ["who", "that", "which"].contains(syntax.lower(subject))
      || syntax.dependents(of: subject, .nmodPoss).contains { syntax.lower($0) == "whose" }
  }

  /// Whether a description tells how a thing came to be: “a letter *written* by her”, “a house that her father *built*”.
  private func isOfMaking(_ verb: Int, _ syntax: Syntax) -> Bool {
    guard Self.making.contains(syntax.lemma(verb)) else { return false }
    if syntax.relation(verb) == .acl { return syntax.tag(verb) == .vbn }
    guard let subject = syntax.subject(of: verb), syntax.dependent(of: verb, .obj) == nil else {
      return false
    }
    return ["which", "that"].contains(syntax.lower(subject))
      == (syntax.relation(subject) == .nsubjPass)
  }

  private static let making: Set<String> = [
    "write", "build", "compose", "paint", "draw", "design", "print", "publish", "carve", "forge",
    "steal", "find", "send", "sign", "draft", "record", "invent", "found", "buy", "inherit",
    "bequeath", "donate", "import",
  ]

  /// What goes on beside what is told, or ends a life: “who *ran* the mill”, “who *died* in Rome”.
  private static let lasting: Set<String> = [
    "die", "become", "live", "serve", "work", "run", "own", "lead", "teach", "play", "hold", "keep",
    "stay", "remain", "have", "come", "include", "use", "follow", "succeed", "accompany", "attend",
    "represent", "watch", "witness", "see", "report", "say", "describe", "act", "host", "chair",
    "support", "oppose", "help", "travel", "survive", "marry", "go", "fight", "make", "give",
    "take", "get", "do", "join", "govern", "rule", "manage", "organise", "organize", "speak",
  ]
}
