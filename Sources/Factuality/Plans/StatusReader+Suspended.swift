import EventArguments
import EventMentions
import EventModel
import TextModel

/// What was only to be, and verbs that say of it that nothing came.
extension StatusReader {
  /// The word that says of a noun that it was only to be: “the *planned* climb”, “a ballot *due* to be held”.
  func planning(_ noun: Int) -> Int? {
    let word = syntax.tree.dependents(of: noun).first { word in
      switch syntax.relation(word) {
      case .amod, .acl, .aclRelcl, .compound:
        ["due", "upcoming", "forthcoming", "intended"].contains(syntax.lower(word))
          || Appointment.fixesDay(syntax.lemma(word))
          || syntax.dependents(of: word, .mark).contains {
            syntax.lower($0) == "due" || syntax.tag($0) == .to
          }
      default: false
      }
    }
    if let word { return word }
    // “the trip *planned* for May never left”, wherever a tree hangs that
    let next = noun + 1
    return syntax.tag(next) == .vbn && Appointment.fixesDay(syntax.lemma(next))
      && syntax.dependent(of: next, .aux, .auxPass) == nil ? next : nil
  }

  /// Returns what was only to be and a verb puts a stop to: “a *strike* planned for May was *suspended*”, “a *tour* planned for 1990
  /// *collapsed*”, “a *trip* planned for May had to be *given up*”.
  ///
  /// - Leaves alone: “the strike was *suspended*”, “the tour *collapsed*”, “the search was *given up*”, which had begun.
  func plan(suspendedBy verb: Int) -> Int? {
    let noun =
      switch syntax.lemma(verb) {
      case "suspend": syntax.dependent(of: verb, .nsubjPass, .obj)
      case "collapse", "evaporate": syntax.dependent(of: verb, .nsubj) ?? nounFixed(before: verb)
      case "fall"
      where syntax.dependents(of: verb, .advmod, .compoundPrt).contains {
        syntax.lower($0) == "apart"
      }:
        syntax.dependent(of: verb, .nsubj)
      case "give": nounGivenUp(by: verb)
      default: Int?.none
      }
    guard let noun, let plan = planning(noun), plan < verb else { return nil }
    return noun
  }

  /// The noun for which a day is fixed by a clause that a verb is joined to: “a *meeting* that was fixed for May but *collapsed*”.
  private func nounFixed(before verb: Int) -> Int? {
    let first = syntax.firstConjunct(of: verb)
    guard first != verb, syntax.relation(first) == .aclRelcl else { return nil }
    return syntax.head(first)
  }

  /// The subject of a verb that says that it *was given up*, or *had to be given up*, but not *to* somebody.
  private func nounGivenUp(by verb: Int) -> Int? {
    guard syntax.particle(of: verb) == "up", syntax.dependent(of: verb, .auxPass) != nil,
      !syntax.dependents(of: verb, .obl).contains(where: { syntax.preposition(of: $0) == "to" })
    else { return nil }
    return syntax.subject(of: verb)
      ?? (syntax.relation(verb) == .xcomp ? syntax.head(verb).flatMap(syntax.subject) : nil)
  }

  /// Returns what was only to be, where a verb denies its first step: “the *cruise* planned for May *never left* port”, “the *tunnel*
  /// planned for 1912 was *never built*”.
  ///
  /// - Leaves alone: “the tunnel planned for 1912 was not built *until* 1920”, “the ship never left port”.
  func plan(neverBegunBy verb: Int) -> Int? {
    guard let noun = syntax.subject(of: verb), noun < verb, syntax.isVerb(verb),
      (syntax.relation(noun) == .nsubjPass ? Self.makings : Self.leavings)
        .contains(syntax.lemma(verb)),
      Negation.word(of: verb, in: syntax) != nil, !Negation.isLifted(for: verb, in: syntax),
      case let group = VerbGroup(of: verb, in: syntax), group.form == .past, group.modal == nil,
      let plan = planning(noun), plan < verb
    else { return nil }
    return noun
  }

  private static let leavings: Set<String> = ["leave", "set", "sail", "depart", "move"]

  private static let makings: Set<String> = [
    "build", "construct", "make", "write", "publish", "print", "lay", "dig", "realise", "realize",
    "film", "paint", "mount",
  ]

  /// Whether a noun names what was made, of which a verb says only that it did not last as it was to: “a truce *signed* in May was
  /// to have *run* for a year”.
  mutating func isMade(_ noun: Int, before act: (kind: GovernorClass, verb: Int)) -> Bool {
    guard act.kind == .implicative, ["end", "last", "run"].contains(syntax.lemma(act.verb)),
      status(of: act.verb).status == .negated
    else { return false }
    return syntax.dependents(of: noun, .acl).contains {
      syntax.tag($0) == .vbn && TimeAttacher.makes($0, in: syntax)
    }
  }

  /// What a noun that something was due to become of says of that: “a ballot due to be held”, which may have been called off.
  mutating func due(_ noun: Int) -> StatusReading {
    let isOff = acts[noun].map { isCalledOff($0) } ?? false || status(of: noun).status == .negated
    return .init(isOff ? .negated : .planned, rule: "status.due", cue: noun)
  }
}
