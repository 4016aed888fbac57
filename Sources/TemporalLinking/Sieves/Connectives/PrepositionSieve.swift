import EventArguments
import EventMentions
import EventModel
import Factuality
import IntervalAlgebra
import TextModel

/// Reads *after the vote*, *before the summit*, *during the talks*, *since the fire* beside an event.
struct PrepositionSieve: Sieve {
  func links(in reading: EventReading) -> [TemporalLink] {
    reading.frames.indices.compactMap { frame in
      let syntax = reading.syntax
      let token = syntax.firstConjunct(of: reading.token(frame))
      switch syntax.relation(token) {
      case .obl, .nmod, .advcl, .acl: break
      default: return nil
      }
      guard syntax.isNoun(reading.token(frame)) || syntax.tag(token) == .vbg,
        let head = syntax.head(token), let signal = signal(of: token, syntax),
        let main = governed(clause(openedAt: signal, behind: head, syntax) ?? head, reading),
        main != frame
      else { return nil }
      guard let (relation, confidence) = relation(signal, token, reading, frame) else { return nil }
      return TemporalLink(
        frame, relation, main, confidence: confidence, rule: "signal.\(syntax.lower(signal))",
        cue: signal)
    }
  }

  /// The verb of a clause that *and* or *but* before a preposition opens, though the tree hangs the phrase on the clause before: “he
  /// sued, and *after a hearing* they *settled*”.
  private func clause(openedAt signal: Int, behind head: Int, _ syntax: Syntax) -> Int? {
    guard signal > 0, head < signal, case let joiner = signal - 1, syntax.relation(joiner) == .cc,
      let verb = syntax.head(joiner), verb > signal, syntax.isVerb(verb)
    else { return nil }
    return verb
  }

  /// Whether an occasion only tells of what a verb shows or studies: “described the men *in the war*”.
  private func tellsOfShown(_ occasion: Int, _ syntax: Syntax) -> Bool {
    guard syntax.relation(occasion) == .nmod, let noun = syntax.head(occasion),
      syntax.relation(noun) == .obj, let verb = syntax.head(noun)
    else { return false }
    return Occasions.retells(syntax.lemma(verb))
  }

  /// Whether an occasion belongs to a noun within another phrase, of whose verb it says nothing: “opened the talk with *the
  /// interference in the election*”.
  private func isPartOfPhrase(_ occasion: Int, _ reading: EventReading) -> Bool {
    let syntax = reading.syntax
    // “with the *interference* in the election”, where the tree hangs the election on the verb, but “took *part* in the election”
    if let signal = signal(of: occasion, syntax), signal > 0,
      Self.governing.contains(syntax.lemma(signal - 1)), syntax.preposition(of: signal - 1) != nil
    {
      return true
    }
    guard syntax.relation(occasion) == .nmod, let noun = syntax.head(occasion) else { return false }
    return reading.frame(at: noun) == nil && [.obl, .nmod].contains(syntax.relation(noun))
  }

  /// Nouns that have *in* before what they are about.
  private static let governing: Set<String> = [
    "interference", "meddling", "involvement", "participation", "role", "part", "interest",
    "intervention", "confidence", "complicity",
  ]

  private func governed(_ head: Int, _ reading: EventReading) -> Int? {
    reading.frame(above: head)
      ?? reading.syntax.dependents(of: head, .xcomp, .obj).lazy.compactMap(reading.frame(at:)).first
  }

  private func signal(of token: Int, _ syntax: Syntax) -> Int? {
    syntax.dependents(of: token, .case, .mark).first
  }

  private func relation(
    _ signal: Int, _ token: Int, _ reading: EventReading, _ frame: Int
  ) -> (AllenRelation, Int)? {
    switch reading.syntax.lower(signal) {
    case "after", "following", "since", "upon": (.before, 93)
    case "before", "until", "till", "pending": (.after, 93)
    case "ahead", "prior": (.after, 92)
    case "during", "amid", "throughout": (.contains, 90)
    case "at" where Occasions.contains(reading.syntax.lemma(token)): (.contains, 85)
    case "in"
    where Occasions.contains(reading.syntax.lemma(token)) && !tellsOfShown(token, reading.syntax)
      && !isPartOfPhrase(token, reading):
      (.contains, 80)
    default: nil
    }
  }
}
