import EventMentions
import Language
import TextModel

/// Participles that only date or name what stands before them.
extension GraphMentions {
  /// Whether a participle, or its document, only says what day or name something bears: “a letter *dated* 9 March”, “a craft *called*
  /// Hoshi”.
  func isDating(_ token: Int) -> Bool {
    // “a *report* dated 9 March found that”: what it found is the event.
    if syntax.isNoun(token), syntax.relation(token) == .nsubj,
      let verb = syntax.head(token), syntax.isVerb(verb),
      syntax.dependents(of: token, .acl).contains(where: { syntax.lower($0) == "dated" })
    {
      return true
    }
    if ["ended", "ending"].contains(syntax.lower(token)), token > 0,
      ["quarter", "year", "half", "months", "period"].contains(syntax.lower(token - 1))
    {
      return [.acl, .amod].contains(syntax.relation(token)) && syntax.tag(token) != .vbd
    }
    // “a woman *referred to* here *as* Miss B”
    if syntax.lower(token) == "referred", syntax.relation(token) == .acl,
      token + 3 < syntax.text.tokens.count, syntax.lower(token + 1) == "to"
    {
      return [token + 2, token + 3].contains { syntax.lower($0) == "as" }
    }
    return ["dated", "called", "named", "entitled", "titled", "dubbed", "known", "nicknamed"]
      .contains(syntax.lower(token)) && [.acl, .amod].contains(syntax.relation(token))
      // “*called up* in 1915”
      && syntax.particle(of: token) == nil && !isSummons(token)
  }

  /// Whether a verb says of what was told before only by what name it goes, or a word is part of that name: “this was *called* the Great
  /// *Flood* by many”.
  ///
  /// - Leaves alone: “the ship was *called* Hope in 1901”, “this was *called* off”, “this was *called* a mistake”.
  func isNaming(_ token: Int) -> Bool {
    var verb = token
    for _ in 0..<3 where !syntax.isVerb(verb) {
      guard [.xcomp, .obj, .obl, .conj, .compound, .flat].contains(syntax.relation(verb)),
        syntax.text.form(verb) != syntax.lower(verb), let head = syntax.head(verb)
      else { return false }
      verb = head
    }
    guard ["called", "known", "termed", "dubbed"].contains(syntax.lower(verb)),
      let subject = syntax.dependent(of: verb, .nsubjPass),
      ["this", "it", "these", "that"].contains(syntax.lower(subject)),
      let name = syntax.dependents(of: verb, .xcomp, .obj, .obl).first(where: { $0 > verb })
    else { return false }
    return syntax.text.form(name) != syntax.lower(name) && syntax.particle(of: verb) == nil
  }

  /// Whether somebody was called for, and a time follows and no name: “A doctor, *called* at noon, came”.
  ///
  /// - Leaves alone: “a craft *called* Hoshi”, “a vote *called* for May”.
  private func isSummons(_ participle: Int) -> Bool {
    let next = participle + 1
    return syntax.lower(participle) == "called" && next + 1 < syntax.text.tokens.count
      && ["at", "on"].contains(syntax.lower(next))
      && syntax.dependent(of: participle, .xcomp, .obj) == nil
      && syntax.dependents(of: participle, .obl).contains {
        $0 <= next + 2 && $0 > next && [.cd, .nn, .nnp].contains(syntax.tag($0))
      }
  }

  /// Whether a noun only says at whose wish something was done: “at the *insistence* of Holm”.
  ///
  /// - Leaves alone: “refused the *request* of Holm”, “was read at the *suggestion*”.
  func isBehest(_ noun: Int) -> Bool {
    guard syntax.isNoun(noun) || syntax.tag(noun) == .vbg, syntax.preposition(of: noun) == "at",
      [
        "insistence", "urging", "request", "behest", "invitation", "instigation", "suggestion",
        "prompting", "bidding", "instance",
      ].contains(syntax.lower(noun))
    else { return false }
    return syntax.dependent(of: noun, .nmodPoss) != nil
      || syntax.dependents(of: noun, .nmod).contains { syntax.preposition(of: $0) == "of" }
  }

  /// Whether a form in *-ing* only says from when on or how long something was.
  func isExtent(_ participle: Int) -> Bool { isOnset(participle) || isLength(participle) }

  /// Whether a form in *-ing* only says from when on something was done: “were let in one by one, *beginning* at noon”.
  ///
  /// - Leaves alone: “a strike *beginning* on Friday”, “left, *beginning* a new life in May”.
  private func isOnset(_ participle: Int) -> Bool {
    guard syntax.tag(participle) == .vbg, ["begin", "start"].contains(syntax.lemma(participle)),
      syntax.relation(participle) == .advcl, let verb = syntax.head(participle), verb < participle,
      syntax.isVerb(verb)
    else { return false }
    return syntax.tree.dependents(of: participle).allSatisfy {
      [.obl, .oblUnmarked, .punct].contains(syntax.relation($0))
    }
  }

  /// Whether a participle only says of a noun how long it went on: “a raid in May, *lasting* six days”.
  ///
  /// - Leaves alone: “a raid *lasting* until June”, “the raid *lasted* six days”.
  private func isLength(_ participle: Int) -> Bool {
    ["lasting", "spanning"].contains(syntax.lower(participle))
      && syntax.relation(participle) == .acl
      && syntax.dependent(of: participle, .obj, .oblUnmarked) != nil
      && syntax.tree.dependents(of: participle).allSatisfy {
        [.obj, .oblUnmarked, .advmod, .punct].contains(syntax.relation($0))
      }
  }

  /// Whether a verb only says in between that what a sentence tells came to light or seems so: “Holm, *it later emerged*, had left”.
  ///
  /// - Leaves alone: “it later emerged *that he had left*”, “the cat, *when it emerged*, was wet”.
  func isInserted(_ verb: Int) -> Bool {
    switch syntax.lemma(verb) {
    case "emerge", "transpire", "seem", "appear": break
    case "turn": guard syntax.lower(verb + 1) == "out" else { return false }
    default: return false
    }
    guard syntax.isVerb(verb), syntax.relation(verb) != .root,
      let subject = syntax.dependent(of: verb, .nsubj, .expl), syntax.lower(subject) == "it",
      subject > 0, syntax.tag(subject - 1) == .comma,
      case let last = syntax.lemma(verb) == "turn" ? verb + 1 : verb,
      last + 1 < syntax.text.tokens.count, syntax.tag(last + 1) == .comma
    else { return false }
    return syntax.dependent(of: verb, .mark, .xcomp, .ccomp, .obl, .cc) == nil
  }

  /// Whether somebody is said not to have seemed so: “she did *not seem* surprised”, but “it did not seem wise”.
  func isUnseemly(_ verb: Int) -> Bool {
    guard ["seem", "appear"].contains(syntax.lemma(verb)),
      Negation.word(of: verb, in: syntax) != nil,
      VerbGroup(of: verb, in: syntax).form == .past,
      syntax.dependents(of: verb, .xcomp).contains(where: { [.jj, .vbn].contains(syntax.tag($0)) }),
      let subject = syntax.subject(of: verb)
    else { return false }
    return ["he", "she", "they"].contains(syntax.lower(subject)) || syntax.tag(subject) == .nnp
      || EventLexicon.shared.isPerson(syntax.lemma(subject))
  }

  /// Whether a verb only says that a time came or went: “the year *began* well”.
  func isCourseOfTime(_ token: Int, _ isTime: [Bool]) -> Bool {
    ["begin", "start", "open", "end", "close", "dawn"].contains(syntax.lemma(token))
      && syntax.isVerb(token) && syntax.dependent(of: token, .obj) == nil
      && (syntax.subject(of: token).map { isTime[$0] } ?? false)
  }

  /// Whether *fall* means the season: “throughout the *fall* and winter”, “by early *fall*”.
  ///
  /// - Leaves alone: “the *fall* of the city”, “during a *fall*”, “died in the *fall*”.
  func isFall(_ token: Int) -> Bool {
    guard syntax.lower(token) == "fall", syntax.isNoun(token),
      !syntax.dependents(of: token, .nmod).contains(where: {
        syntax.preposition(of: $0) != "of" || syntax.tag($0) != .cd
      }),
      !syntax.dependents(of: token, .det).contains(where: {
        ["a", "an", "another"].contains(syntax.lower($0))
      }), syntax.dependent(of: token, .nmodPoss) == nil
    else { return false }
    let others = syntax.dependents(of: token, .conj) + [syntax.firstConjunct(of: token)]
    if others.contains(where: {
      ["spring", "summer", "winter", "autumn"].contains(syntax.lower($0))
    }) {
      return true
    }
    return ["throughout", "during", "until", "till", "by", "through", "since"]
      .contains(syntax.preposition(of: token))
      || [.obl, .oblUnmarked].contains(syntax.relation(token))
        && ["last", "next", "early", "late", "this", "that", "every", "each"]
          .contains(syntax.lower(token - 1))
  }
}
