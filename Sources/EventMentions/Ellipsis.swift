import Language
public import TextModel

/// Finds predicates that leave out their verb, and so only affirm or deny what was told before.
public enum Ellipsis {
  /// Whether a predicate denies something without naming it: “she *never did*”, “it *was not*”, “failed to *do so*”.
  ///
  /// - Leaves alone: “she never *did* it”, “it *was* not open”.
  public static func isDenial(_ token: Int, in syntax: Syntax) -> Bool {
    if failsToDoSo(token, in: syntax) || leavesUndone(token, in: syntax)
      || wasNotToBe(token, in: syntax) || keepsWord(token, "break", in: syntax)
    {
      return true
    }
    guard ["do", "be", "have", "will", "would", "could"].contains(syntax.lemma(token)),
      [.vbd, .vbz, .vbp, .md].contains(syntax.tag(token)),
      [.root, .conj, .parataxis, .ccomp].contains(syntax.relation(token)),
      Negation.word(of: token, in: syntax) != nil
    else { return false }
    return syntax.tree.dependents(of: token).allSatisfy {
      switch syntax.relation($0) {
      case .nsubj, .nsubjPass, .punct, .cc, .mark: true
      case .advmod: Negation.isNegative($0, syntax)
      // “They never *were*, and two men fell”, “It *was not*: two men fell”
      case .conj, .parataxis: $0 > token && syntax.subject(of: $0) != nil
      // “They did *not*, because it rained”
      case .advcl:
        $0 > token + 1 && ["because", "as", "since"].contains(syntax.marker(of: $0))
          && syntax.subject(of: $0) != nil
      default: false
      }
    }
  }

  /// Whether a predicate says no more than that nothing came of what was told before: “it *was not to be*”.
  private static func wasNotToBe(_ token: Int, in syntax: Syntax) -> Bool {
    syntax.lower(token) == "be"
      && [.root, .conj, .parataxis].contains(syntax.relation(token))
      && Negation.word(of: token, in: syntax) != nil
      && syntax.dependents(of: token, .mark).contains { syntax.tag($0) == .to }
      && syntax.tree.dependents(of: token).allSatisfy {
        switch syntax.relation($0) {
        case .nsubj, .expl: ["it", "that", "this"].contains(syntax.lower($0))
        case .cop, .aux, .mark, .punct, .cc: true
        case .advmod: Negation.isNegative($0, syntax)
        case .conj, .parataxis: $0 > token && syntax.subject(of: $0) != nil
        default: false
        }
      }
  }

  /// Whether a verb says no more than that what was told before was left undone: “*failed* to do so”, “*declined* to do so”.
  private static func failsToDoSo(_ verb: Int, in syntax: Syntax) -> Bool {
    ["fail", "refuse", "decline", "neglect", "omit"].contains(syntax.lemma(verb))
      && [.root, .conj, .parataxis, .ccomp, .aclRelcl].contains(syntax.relation(verb))
      && Negation.word(of: verb, in: syntax) == nil
      && syntax.dependent(of: verb, .xcomp) != nil
      && syntax.tree.dependents(of: verb).allSatisfy {
        switch syntax.relation($0) {
        case .nsubj, .aux, .punct, .cc, .mark: true
        case .obj: syntax.lower($0) == "which"
        case .xcomp: isProform($0, in: syntax) && saysNoMore($0, in: syntax)
        default: false
        }
      }
  }

  /// Whether a denied *do* takes up what was told before: “has not *done* so”, “this was never *done*”.
  ///
  /// - Leaves alone: “did not *do* so until May”, “this was not *done* well”, “may not have *done* so”.
  public static func leavesUndone(_ verb: Int, in syntax: Syntax) -> Bool {
    guard syntax.lemma(verb) == "do", syntax.isVerb(verb),
      [.root, .conj, .parataxis, .ccomp].contains(syntax.relation(verb)),
      Negation.word(of: verb, in: syntax) != nil, saysNoMore(verb, in: syntax),
      [nil, "will", "would", "could"].contains(VerbGroup(of: verb, in: syntax).modal)
    else { return false }
    if isProform(verb, in: syntax) { return true }
    guard let subject = syntax.dependent(of: verb, .nsubjPass) else { return false }
    // “but *nothing was done*”
    let isBut =
      syntax.relation(verb) == .conj
      && syntax.dependents(of: verb, .cc).contains { syntax.lower($0) == "but" }
    return ["this", "that", "it", "neither", "none"].contains(syntax.lower(subject))
      || syntax.lower(subject) == "nothing" && isBut
  }

  /// Whether a verb has beside it only a subject, auxiliaries and a denial: “has *not yet* done *so*”.
  private static func saysNoMore(_ verb: Int, in syntax: Syntax) -> Bool {
    syntax.tree.dependents(of: verb).allSatisfy {
      switch syntax.relation($0) {
      case .nsubj, .nsubjPass, .aux, .auxPass, .punct, .cc, .mark: true
      case .advmod:
        Negation.isNegative($0, syntax) || ["so", "ever", "yet"].contains(syntax.lower($0))
      default: false
      }
    }
  }

  /// Whether *do so* takes up what was told before, or *to do* behind *which*: “failed to *do so*”, “which she offered to *do*”.
  public static func isProform(_ token: Int, in syntax: Syntax) -> Bool {
    if isOfWhich(token, in: syntax) { return true }
    return syntax.lemma(token) == "do" && syntax.isVerb(token)
      && token + 1 < syntax.text.tokens.count && syntax.lower(token + 1) == "so"
      && belongs(token + 1, to: token, in: syntax)
  }

  /// Whether *to do* has the *which* before its verb for an object: “which she offered to *do*”.
  public static func isOfWhich(_ token: Int, in syntax: Syntax) -> Bool {
    guard syntax.lemma(token) == "do", syntax.tag(token) == .vb,
      syntax.relation(token) == .xcomp, let verb = syntax.head(token), verb < token,
      syntax.dependent(of: token, .obj) == nil
    else { return false }
    return syntax.dependents(of: verb, .obj).contains { $0 < verb && syntax.lower($0) == "which" }
  }

  /// Whether a word belongs to a verb, be it by the words of a time behind it: “did *so* two years later”, but “did so *again*”.
  private static func belongs(_ word: Int, to verb: Int, in syntax: Syntax) -> Bool {
    var word = word
    for _ in 0..<4 {
      guard let head = syntax.head(word) else { return false }
      if head == verb {
        return syntax.lower(word) == "so" || ["later", "afterwards"].contains(syntax.lower(word))
      }
      word = head
    }
    return false
  }

  /// Whether a predicate says of what was told before only that it was done: “and *did so* in May”, “which he *did*”.
  ///
  /// - Leaves alone: “she *did* it”, “he *did* well”, “never *did*”; but “did not *do so* until May” says when it was done.
  public static func isAffirmation(_ token: Int, in syntax: Syntax) -> Bool {
    if keepsWord(token, "keep", in: syntax) { return true }
    guard syntax.lemma(token) == "do", syntax.isVerb(token),
      [.root, .conj, .parataxis, .aclRelcl, .advcl, .advclRelcl, .ccomp].contains(
        syntax.relation(token))
    else { return false }
    let group = VerbGroup(of: token, in: syntax)
    guard group.form == .past || group.isPerfect, group.modal == nil,
      Negation.word(of: token, in: syntax) == nil || Negation.isLifted(for: token, in: syntax)
    else { return false }
    if isProform(token, in: syntax) { return true }
    let object = syntax.dependent(of: token, .obj)
    if let object { return syntax.lower(object) == "which" && object < token }
    guard syntax.tag(token) == .vbd else { return false }
    return syntax.tree.dependents(of: token).allSatisfy {
      switch syntax.relation($0) {
      case .punct, .cc, .obl, .oblUnmarked: true
      case .nsubj: syntax.tag($0) == .prp
      default: false
      }
    }
  }

  /// Whether somebody did, or did not do, what he had promised: “*kept* her word”, “*broke* his promise”.
  ///
  /// - Leaves alone: “did not keep her word”, “broke his promise *to her*”, “kept the promise”.
  private static func keepsWord(_ verb: Int, _ lemma: String, in syntax: Syntax) -> Bool {
    guard syntax.lemma(verb) == lemma, syntax.isVerb(verb),
      [.root, .conj, .parataxis].contains(syntax.relation(verb)),
      let word = syntax.dependent(of: verb, .obj),
      ["word", "promise", "vow", "pledge", "threat"].contains(syntax.lower(word)),
      syntax.dependents(of: word, .nmodPoss).contains(where: { syntax.tag($0) == .prpPossessive }),
      syntax.dependent(of: word, .nmod, .acl) == nil
    else { return false }
    let group = VerbGroup(of: verb, in: syntax)
    return group.form == .past && group.modal == nil && group.negation == nil
  }

  /// Returns the verb of a deed, told of right before as still to be done, of which a predicate says that it was done.
  ///
  /// - Reads: “vowed to *return*, and *did so* in May”, “asked him to *resign*, *which he did*”, “hoped that it would *reopen*. It
  ///   *did*.”
  public static func deed(doneBy predicate: Int, in syntax: Syntax) -> Int? {
    guard isAffirmation(predicate, in: syntax),
      case let sentence = syntax.sentence(of: predicate), sentence >= 0
    else { return nil }
    let stands = [.root, .parataxis].contains(syntax.relation(predicate))
    for candidate in stands ? [sentence, sentence - 1] : [sentence] where candidate >= 0 {
      let before = syntax.text.sentences[candidate].tokens.clamped(
        to: max(0, predicate - 60)..<predicate)
      if let deed = before.last(where: {
        isToBeDone($0, in: syntax) && !isOfAnother($0, than: predicate, in: syntax)
      }) {
        return deed
      }
      if before.contains(where: { syntax.isVerb($0) && $0 != predicate }) { return nil }
    }
    return nil
  }

  /// Whether a condition is of a thing, and somebody did something: “vowed to resign if the *deal failed*, and she *did*”.
  private static func isOfAnother(_ verb: Int, than predicate: Int, in syntax: Syntax) -> Bool {
    guard syntax.relation(verb) == .advcl, syntax.marker(of: verb) == "if",
      let doer = syntax.subject(of: predicate), let subject = syntax.subject(of: verb),
      ["he", "she", "we", "i"].contains(syntax.lower(doer))
    else { return false }
    return syntax.lower(subject) == "it"
      || [.nn, .nns].contains(syntax.tag(subject))
        && !EventLexicon.shared.isPerson(syntax.lemma(subject))
  }

  /// Whether a verb names what is, or was, to be done: “vowed *to return*”, “hoped that it *would reopen*”, “was to
  /// return if it *recurred*”.
  private static func isToBeDone(_ verb: Int, in syntax: Syntax) -> Bool {
    guard syntax.isVerb(verb), !isProform(verb, in: syntax), syntax.lemma(verb) != "do" else {
      return false
    }
    if TimeLeft.verb(leaving: verb, in: syntax) != nil { return true }
    let isInfinitive = syntax.dependents(of: verb, .mark).contains { syntax.tag($0) == .to }
    if syntax.relation(verb) == .xcomp { return isInfinitive }
    // “*was to sing* in May, and did”
    let group = VerbGroup(of: verb, in: syntax)
    if isInfinitive, group.isFinite, !group.isPerfect { return true }
    if syntax.relation(verb) == .advcl, syntax.marker(of: verb) == "if" { return true }
    return syntax.relation(verb) == .ccomp && VerbGroup(of: verb, in: syntax).modal == "would"
  }
}
