import EventModel
import Language
import TemporalLinking
import TextModel

/// Which words before a pronoun it may mean.
extension LabelPronouns {
  /// The one word that fits among the subjects and objects of the clauses before; nothing where there are two.
  ///
  /// A pronoun counts as the noun that it takes up: “the *cook* said that *he* had lied. *He* left”.
  func onlyRival(
    before pronoun: Int, after found: [Int: Int] = [:], _ fits: (Int) -> Bool
  ) -> Int? {
    let rivals = rivals(before: pronoun, fits).map { found[$0] ?? $0 }
    guard Set(rivals.map { names[$0] ?? syntax.lemma($0) }).count == 1, let rival = rivals.last,
      syntax.isNoun(rival), !isNamedThing(rival)
    else { return nil }
    return rival
  }

  /// The words that fit in the sentence of a pronoun, or in that before it.
  func rivals(before pronoun: Int, _ fits: (Int) -> Bool) -> [Int] {
    let clauses = ancestors(of: pronoun)
    // “The cook came in and found *him*”: who found is not who was found.
    let partner = clauses.first.map(partner(of:))
    // “The county proposed to close *it*”: nor is who was to do it.
    let governor = clauses.first.flatMap(syntax.head)
    let isInfinitive =
      clauses.first.map { syntax.relation($0) == .xcomp } ?? false
      || isSeenOrOrdered(pronoun, by: governor)
    // “Holm said: ‘*I* saw *her*’”: nor is who says *I*.
    let doer = clauses.first.flatMap(syntax.subject).flatMap { names.cast.ofToken[$0] }
    let isOfPlans = syntax.head(pronoun).map { Deed.isOfPlans($0, in: syntax.text) } ?? false
    for near in stretches(before: pronoun) {
      let rivals = near.filter {
        (isSubject($0) || [.obj, .root].contains(syntax.relation($0)) || isNamedThing($0)
          || syntax.lower(pronoun) == "it" && isAskedFor($0)) && !isAbsolute($0)
          && syntax.head($0) != clauses.first && !clauses.contains($0) && fits($0)
          && !isSaid($0, by: pronoun) && !isDealtWith($0, by: pronoun)
          && (doer == nil || isSubject(pronoun) || names.cast.ofToken[$0] != doer)
          && !(!isSubject(pronoun) && isSubject($0) && partner != nil
            && (syntax.head($0) == partner
              || syntax.tag($0) == .nnp
                && syntax.head($0) == clauses.first.map(syntax.firstConjunct)))
          && !(isOfPlans
            && (names[$0] != nil && syntax.tag($0) == .nnp
              || EventLexicon.shared.isConcrete(syntax.lemma($0))
              || EventLexicon.shared.isGroup(syntax.lemma($0))))
          && !(isSubject($0) && isInfinitive && syntax.head($0) == governor)
          && !isOnlyHeld($0, before: pronoun)
          && reading.expression(at: $0) == nil && !isMeasured($0) && !isTitle($0)
      }
      if !rivals.isEmpty { return rivals }
    }
    return []
  }

  /// The verb before, with whose subject a verb does something, or nothing where it has its own: “the cook *came* in and found him”.
  private func partner(of verb: Int) -> Int? {
    var verb = verb
    for _ in 0..<8 where syntax.relation(verb) == .conj && syntax.subject(of: verb) == nil {
      guard let head = syntax.head(verb) else { break }
      verb = head
    }
    return verb
  }

  /// Whether a noun is for a vote or debate, and a pronoun for what is agreed to or not: “a *vote* was held, and they rejected *it*”.
  private func isOnlyHeld(_ noun: Int, before pronoun: Int) -> Bool {
    ["vote", "ballot", "referendum", "debate", "reading", "hearing", "poll"]
      .contains(syntax.lemma(noun)) && syntax.relation(pronoun) == .obj
      && syntax.head(pronoun).map {
        [
          "reject", "approve", "accept", "back", "pass", "oppose", "defeat", "adopt", "support",
          "ratify", "endorse", "amend",
        ].contains(syntax.lemma($0))
      } ?? false
  }

  /// Whether a noun is what somebody asks or looks for, or votes or campaigns on: “asked *for* a *plan*”.
  private func isAskedFor(_ token: Int) -> Bool {
    if syntax.relation(token) == .obl,
      ["against", "for", "on"].contains(syntax.preposition(of: token)),
      let verb = syntax.head(token),
      ["vote", "campaign", "protest", "argue", "decide"].contains(syntax.lemma(verb))
    {
      return true
    }
    return syntax.relation(token) == .obl && syntax.preposition(of: token) == "for"
      && syntax.head(token).map {
        ["ask", "call", "apply", "look", "search", "press", "push", "bid"].contains(
          syntax.lemma($0))
      } ?? false
  }

  /// Whether a noun only tells in what state something else is done: “*with fuel gone*, they landed it”.
  private func isAbsolute(_ token: Int) -> Bool {
    guard isSubject(token), let state = syntax.head(token) else { return false }
    return syntax.dependents(of: state, .mark, .case).contains { syntax.lower($0) == "with" }
  }

  /// Whether a word stands in the quotation that a pronoun is the speaker of: “‘My *aunt* wept,’ *she* said”.
  private func isSaid(_ word: Int, by pronoun: Int) -> Bool {
    isSubject(pronoun) && pronoun > 0 && syntax.tag(pronoun - 1) == .closeQuote
      && (max(0, pronoun - 120)..<pronoun - 1).last { syntax.tag($0) == .openQuote }.map {
        word > $0
      } ?? false
  }

  /// Whether a pronoun is who deals with a word in a clause before its own that has no subject: “*selling the mills*, *they* fled”.
  private func isDealtWith(_ word: Int, by pronoun: Int) -> Bool {
    guard isSubject(pronoun), let verb = syntax.head(pronoun), word < pronoun else { return false }
    var clause = word
    for _ in 0..<6 {
      guard let head = syntax.head(clause) else { return false }
      if head == verb {
        return clause != word && syntax.relation(clause) == .advcl
          && [.vbg, .vb, .vbn].contains(syntax.tag(clause)) && syntax.subject(of: clause) == nil
      }
      clause = head
    }
    return false
  }

  /// The words before a pronoun in its sentence, then those of the sentence before it in the same paragraph.
  func stretches(before pronoun: Int) -> [Range<Int>] {
    let sentences = syntax.text.sentences
    let sentence = syntax.sentence(of: pronoun)
    guard sentence >= 0 else { return [] }
    return [sentence, sentence - 1].filter {
      $0 >= 0 && sentences[$0].block == sentences[sentence].block
    }.map { sentences[$0].tokens.clamped(to: (pronoun - 80)..<pronoun) }
  }

  /// Whether a noun is all that a sentence says, as a title before others does.
  ///
  /// - Reads: “*Statement.* Holm said …”.
  private func isTitle(_ token: Int) -> Bool {
    guard syntax.relation(token) == .root, syntax.isNoun(token) else { return false }
    let sentence = syntax.sentence(of: token)
    return sentence >= 0 && syntax.text.sentences[sentence].tokens.count < 4
  }

  /// Whether a noun is how much something took: “it took half his *life*”.
  private func isMeasured(_ token: Int) -> Bool {
    syntax.relation(token) == .obj
      && syntax.head(token).map { ["take", "last", "spend", "cost"].contains(syntax.lemma($0)) }
        ?? false
  }

  func isNamedThing(_ token: Int) -> Bool {
    syntax.tag(token) == .nnp && names[token] != nil && names.kind(of: token) != .person
      && [.nmod, .obl].contains(syntax.relation(token))
  }
}
