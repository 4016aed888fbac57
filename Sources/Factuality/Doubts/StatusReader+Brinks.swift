import EventMentions
import EventModel
import TextModel

/// Deeds that were near, or attempted, and did not come.
extension StatusReader {
  /// What is said of a deed that was near but was not done.
  ///
  /// - Reads: “on the *verge* of *signing*”, “came within a *day* of *winning*”, “*thought better* of *signing*”, “talked the board
  ///   *out of selling* it”, “tried *in vain* to *raise* it”, “the attempt to *raise* it *failed*”, “made a *failed* attempt to *raise*
  ///   it”.
  /// - Leaves alone: “on the edge of the *crossing*”, “left within a day of *winning*”, “thought of *signing*”.
  mutating func missed(_ deed: Int) -> StatusReading? {
    guard let head = syntax.head(deed), head < deed else { return nil }
    if let brink = brink(before: deed, head) {
      let clause = VerbGroup(of: brink, in: syntax)
      guard clause.form != .none || syntax.isVerb(brink) else { return nil }
      return clause.form == .past || clause.isPerfect
        ? .init(.negated, rule: "status.brink", cue: brink)
        : .init(.possible, rule: "status.brink", cue: brink)
    }
    if let word = vainWord(of: head, for: deed) {
      return .init(.negated, rule: "status.in-vain", cue: word)
    }
    if let too = excess(against: deed) {
      let above = status(of: head).status
      return .init(
        above == .possible || above == .planned ? .possible : .negated, rule: "status.too",
        cue: too)
    }
    if let verb = dissuasion(from: deed, head) ?? vainEffort(for: deed, head) {
      return status(of: verb).status == .occurred
        ? .init(.negated, rule: "status.in-vain", cue: verb) : nil
    }
    return nil
  }

  /// The predicate that says that a deed was near: “was on the *verge* of signing”, “*came* within a day of winning”.
  private func brink(before deed: Int, _ noun: Int) -> Int? {
    guard syntax.isNoun(noun), [.acl, .nmod].contains(syntax.relation(deed)),
      syntax.dependents(of: deed, .mark, .case).contains(where: { syntax.lower($0) == "of" }),
      let preposition = syntax.preposition(of: noun),
      syntax.dependents(of: noun, .det, .nummod).first != nil
    else { return nil }
    let isGerund = syntax.tag(deed) == .vbg || syntax.lower(deed).hasSuffix("ing")
    let predicate = syntax.dependent(of: noun, .cop) == nil ? syntax.head(noun) : noun
    guard let predicate, predicate <= noun else { return nil }
    switch (preposition, syntax.lower(noun)) {
    case ("on", "verge"), ("on", "brink"), ("to", "verge"), ("to", "brink"), ("on", "cusp"),
      ("at", "brink"):
      return predicate
    case ("on", "point"), ("on", "edge"): return isGerund ? predicate : nil
    case ("within", _):
      let isNear =
        isGerund && Self.measures.contains(syntax.lemma(noun))
        && (["come", "get"].contains(syntax.lemma(predicate)) || predicate == noun)
      return isNear ? predicate : nil
    default: return nil
    }
  }

  /// Units by which a thing may be missed.
  private static let measures: Set<String> = [
    "second", "minute", "hour", "day", "week", "month", "inch", "foot", "yard", "mile", "metre",
    "meter", "whisker", "hair", "vote", "point", "ace", "step", "stroke",
  ]

  /// The verb that says that somebody was kept from a deed, or gave it up: “*thought* better of signing”, “*talked* them out of
  /// selling it”.
  private func dissuasion(from deed: Int, _ head: Int) -> Int? {
    guard syntax.tag(deed) == .vbg || syntax.lower(deed).hasSuffix("ing") else { return nil }
    let markers = syntax.dependents(of: deed, .mark, .case).map(syntax.lower)
    let verb = syntax.isVerb(head) ? head : syntax.head(head) ?? head
    guard verb < deed, markers.contains("of") || syntax.lower(deed - 1) == "of" else { return nil }
    switch syntax.lemma(verb) {
    case "think":
      return deed > 1 && syntax.lower(deed - 2) == "better" ? verb : nil
    case "talk", "argue", "bully", "reason", "scare", "frighten", "shame", "coax":
      return markers.contains("out") || deed > 1 && syntax.lower(deed - 2) == "out" ? verb : nil
    default: return nil
    }
  }

  /// The verb that says that an effort came to nothing: “*tried* in vain to raise it”, “the attempt to raise it *failed*”.
  private func vainEffort(for deed: Int, _ head: Int) -> Int? {
    guard syntax.dependents(of: deed, .mark).contains(where: { syntax.tag($0) == .to }) else {
      return nil
    }
    if syntax.isVerb(head) {
      guard governor.classify(head) == .trying else { return nil }
      let isVain = syntax.dependents(of: head, .obl, .advmod, .advcl).contains {
        ["unsuccessfully", "vainly", "fruitlessly"].contains(syntax.lower($0))
          || syntax.lower($0) == "vain" && $0 > 0 && syntax.lower($0 - 1) == "in"
      }
      return isVain ? head : nil
    }
    guard governor.classify(head) == .trying, syntax.relation(head) == .nsubj,
      let verb = syntax.head(head), verb > deed, syntax.lemma(verb) == "fail",
      syntax.dependent(of: verb, .xcomp) == nil
    else { return nil }
    return verb
  }

  /// The *too* that says that a deed could not be: “was *too* ill to *travel*”, “came *too* late to *save* her”.
  ///
  /// - Leaves alone: “was *too* glad to *help*”, “was not *too* ill to *travel*”.
  private func excess(against infinitive: Int) -> Int? {
    guard let to = syntax.dependents(of: infinitive, .mark).first(where: { syntax.tag($0) == .to }),
      let too = [to - 2, to - 3].first(where: { $0 > 0 && syntax.lower($0) == "too" }),
      [.jj, .rb, .vbn].contains(syntax.tag(too + 1)),
      [.jj, .rb, .vbn].contains(syntax.tag(to - 1)),
      !["not", "n't", "only", "all", "never"].contains(syntax.lower(too - 1))
    else { return nil }
    return [
      "glad", "happy", "eager", "ready", "willing", "pleased", "keen", "quick", "prone", "likely",
    ].contains(syntax.lower(too + 1)) ? nil : too
  }

  /// The word that says of an effort that it came to nothing: “an *unsuccessful* attempt to raise it”.
  private func vainWord(of effort: Int, for deed: Int) -> Int? {
    guard syntax.isNoun(effort), governor.classify(effort) == .trying,
      syntax.dependents(of: deed, .mark).contains(where: { syntax.tag($0) == .to })
    else { return nil }
    return syntax.dependents(of: effort, .amod).first {
      [
        "unsuccessful", "failed", "abortive", "vain", "futile", "botched", "foiled", "thwarted",
        "fruitless",
      ].contains(syntax.lower($0))
    }
  }

  /// The verb of a deed that was done well enough for another: “*ran* fast enough to *win*”, “*went* well enough for a pact to be
  /// *signed*”.
  ///
  /// Whether the one was done, the other was. Leaves alone: “was wide enough to *drive* through”, “earned enough to *live*”, which
  /// tell what could be.
  func sufficing(for infinitive: Int) -> Int? {
    guard [.advcl, .xcomp, .acl, .ccomp].contains(syntax.relation(infinitive)),
      syntax.dependents(of: infinitive, .mark).contains(where: { syntax.tag($0) == .to }),
      let enough = wordEnough(before: infinitive), enough > 0,
      [.rb, .rbr].contains(syntax.tag(enough - 1)), let above = syntax.head(enough),
      let verb = syntax.isVerb(above) ? above : syntax.head(above), verb < enough - 1,
      syntax.isVerb(verb), syntax.dependent(of: verb, .cop) == nil,
      case let group = VerbGroup(of: verb, in: syntax),
      group.form == .past || group.isPerfect, group.modal == nil
    else { return nil }
    return verb
  }

  /// The word *enough* right before an infinitive or before the *for* phrase that says whose it is.
  private func wordEnough(before infinitive: Int) -> Int? {
    var start = infinitive
    while start > 0, start > infinitive - 8, syntax.lower(start) != "enough" { start -= 1 }
    guard start > 0, syntax.lower(start) == "enough", syntax.relation(start) == .advmod,
      ["to", "for"].contains(syntax.lower(start + 1)),
      !(start..<infinitive).contains(where: { syntax.tag($0) == .comma })
    else { return nil }
    return start
  }
}
