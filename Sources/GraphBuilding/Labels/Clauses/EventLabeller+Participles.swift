import EventArguments
import EventMentions
import EventModel
import Factuality
import Language
import TemporalLinking
import TextModel

/// What participles tell beside a clause in the past: “sank, *killing* two” has “Aurora *killed* two”.
extension EventLabeller {
  /// Whether a participle in *-ing* tells what somebody did, as a clause in the past tense of its own would.
  ///
  /// - Reads: “sank, *killing* two”, “after *leaving* Oslo she called at Hull”, “a van, *carrying* nine men, overturned”.
  /// - Leaves alone: “workers *building* a dam struck”, “fell while *climbing*”, “will close, *leaving* two without work”, “was *being* mended”, “stopped *writing*”, “left without *paying*”.
  func isToldFinitely(_ verb: Int, _ frame: Int) -> Bool {
    let first = syntax.firstConjunct(of: verb)
    guard syntax.tag(verb) == .vbg, syntax.tag(first) == .vbg,
      [.advcl, .acl].contains(syntax.relation(first)),
      reading.statuses[frame].status == .occurred && Negation.word(of: verb, in: syntax) == nil
        || findsNone(verb, frame),
      syntax.dependent(of: verb, .aux, .auxPass, .cop, .expl) == nil,
      !["be", syntax.lower(verb)].contains(syntax.lemma(verb)),
      !syntax.dependents(of: first, .mark, .case).contains(where: {
        ["without", "instead", "of", "from", "despite", "against", "for", "to", "while", "when"]
          .contains(syntax.lower($0))
      })
    else { return false }
    // “workers *building* a dam struck”, who may not have built it
    let isPutIn = syntax.tag(first - 1) == .comma
    return isBesidePast(first)
      && (syntax.relation(first) == .advcl || isPutIn && mayDo(first, verb))
  }

  /// Whether the noun that a participle tells more of may be who did it: “a *van*, carrying nine men,” but “*trouble* finding it”.
  private func mayDo(_ participle: Int, _ verb: Int) -> Bool {
    guard let noun = syntax.head(participle), syntax.isNoun(noun) else { return false }
    let (lexicon, lemma) = (EventLexicon.shared, syntax.lemma(noun))
    return names[noun] != nil || lexicon.isPerson(lemma) || lexicon.isGroup(lemma)
      || lexicon.isConcrete(lemma)
      || tells(verb) && lexicon.nounSense(lemma).map { $0.communicationShare >= 96 } ?? false
  }

  /// Whether only *no* before the object says that something was not done: “searched it, *finding no* survivors”.
  private func findsNone(_ verb: Int, _ frame: Int) -> Bool {
    reading.statuses[frame].status == .negated
      && syntax.dependents(of: verb, .obj).contains { object in
        object > verb
          && syntax.dependents(of: object, .det).contains { syntax.lower($0) == "no" }
      }
  }

  /// Whether the nearest finite verb above a participle is in the past tense.
  private func isBesidePast(_ participle: Int) -> Bool {
    var clause = participle
    for _ in 0..<6 {
      guard let head = syntax.head(clause) else { return false }
      clause = head
      let group = VerbGroup(of: head, in: syntax)
      if group.isFinite {
        return group.form == .past && !group.isFuture && group.modal == nil
          || group.form == .present && group.isPerfect && group.negation == nil
      }
      if group.form == .infinitive { return false }
    }
    return false
  }

  /// Shows a participle that has its doer in the past tense.
  func tellFinitely(_ verb: Int, _ frame: Int, in words: inout LabelWords) {
    guard isToldFinitely(verb, frame), words.tokens.contains(verb),
      words.replacements[verb] == nil
    else { return }
    words.remove(syntax.dependents(of: verb, .mark).filter { $0 < verb })
    words.replace(verb, by: PastTense.form(of: syntax.lemma(verb)))
  }

  /// Tells what came of all that a sentence says before by what it was alone: “the bank failed, *triggering* a run” has “Run
  /// *triggered*”, and “resulting in two *deaths*” has “Two *deaths*”.
  ///
  /// - Returns: the words, or nothing for what has a doer.
  func outcomeWords(_ verb: Int, _ frame: Int) -> (words: LabelWords, phrases: [LabelPhrase])? {
    guard isToldFinitely(verb, frame), syntax.relation(verb) == .advcl, verb > 0,
      syntax.tag(verb - 1) == .comma || syntax.tag(verb - 1) == .rb
    else { return nil }
    var words = LabelWords(syntax)
    if let outcome = outcome(of: verb) {
      let phrases = nounPhrase(outcome, of: [], &words)
      return (words, phrases)
    }
    guard syntax.head(verb).map({ syntax.isConsequence(verb, of: $0) }) ?? false,
      let object = syntax.dependents(of: verb, .obj).first(where: { $0 > verb && !isTime($0) }),
      !isUnknownPronoun(object), case let form = PastTense.form(of: syntax.lemma(verb)),
      form.hasSuffix("ed"), syntax.dependent(of: verb, .xcomp, .ccomp, .iobj) == nil,
      !["enable", "allow", "ensure"].contains(syntax.lemma(verb))
    else { return nil }
    words.add([object])
    let phrases = nounPhrase(object, of: [], &words)
    words.replace(verb, by: form)
    words.close(with: [verb])
    return (words, phrases)
  }

  /// What something resulted in: “resulting in two *deaths*”.
  private func outcome(of verb: Int) -> Int? {
    guard ["result", "culminate"].contains(syntax.lemma(verb)),
      syntax.dependent(of: verb, .obj) == nil
    else { return nil }
    return syntax.dependents(of: verb, .obl).first {
      $0 > verb && syntax.preposition(of: $0) == "in" && [.nn, .nns].contains(syntax.tag($0))
        && !isTime($0)
    }
  }
}
