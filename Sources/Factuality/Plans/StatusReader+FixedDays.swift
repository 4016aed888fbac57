import EventArguments
import EventModel
import TextModel

/// Days for which something was fixed.
extension StatusReader {
  /// Whether somebody was given something for a day, or fixed the day, which was still to come then: “was *given* a *place* for 3
  /// May”, “*listed* the *trial* for 3 May”.
  ///
  /// - Leaves alone: “was *given* a *prize* for 1990”, “*listed* the *losses* for 1990”.
  func isMeantForDay(_ noun: Int, by verb: Int) -> Bool {
    let lemma = syntax.lemma(verb)
    return (Appointment.hands(lemma) || Appointment.fixesDay(lemma)) && noun > verb
      && (syntax.dependents(of: verb, .obl) + syntax.dependents(of: noun, .nmod)).contains {
        $0 > noun && syntax.preposition(of: $0) == "for" && Appointment.isDay($0, in: syntax)
          && (syntax.tag($0) != .cd || syntax.dependent(of: $0, .nmodUnmarked) != nil)
      }
  }

  /// Whether a predicate only says that, or when, something was still to come: “left at nine and *was due* in Oslo at ten”, “a reply *had
  /// been expected* on Monday”.
  ///
  /// - Leaves alone: “a reply *was expected*”, “nobody *expected* it on Monday”.
  func wasDue(_ token: Int, _ group: VerbGroup) -> Bool {
    guard syntax.dependent(of: token, .xcomp) == nil else { return false }
    if Appointment.isDue(syntax.lower(token)) { return syntax.dependent(of: token, .cop) != nil }
    return syntax.lower(token) == "expected" && syntax.dependent(of: token, .auxPass) != nil
      && group.modal == nil
      && syntax.dependents(of: token, .obl, .oblUnmarked).contains {
        $0 > token && ["on", "in", "at", "by", "for"].contains(syntax.preposition(of: $0) ?? "on")
          && Appointment.isDay($0, in: syntax)
      }
  }

  /// The verb that fixes what something is to come to: “was *listed* for *hearing* on 3 May”, “is *booked* for *repair*”.
  ///
  /// Also the verb by which somebody agreed on a thing, or made it, of which it tells what was to become: “*ordered* a tram, to be
  /// *delivered* in May”.
  ///
  /// - Leaves alone: “they *booked* him for *speeding*”, “was *arranged* for a *vote*”, which has no day, and “*proposed* a tram, to be
  ///   *delivered* in May”.
  func fixing(_ deed: Int) -> Int? {
    if syntax.relation(deed) == .advcl, let verb = syntax.head(deed),
      syntax.thing(toBecome: deed, of: verb) != nil, governor.classify(verb) != .wishing
    {
      let group = VerbGroup(of: verb, in: syntax)
      return (group.form == .past || group.isPerfect) && group.negation == nil
        && group.modal == nil ? (governor.classify(verb) == .planning ? verb : deed) : nil
    }
    guard [.obl, .advcl].contains(syntax.relation(deed)), let verb = syntax.head(deed), verb < deed,
      Appointment.fixesDay(syntax.lemma(verb)), syntax.dependent(of: verb, .auxPass) != nil,
      syntax.dependents(of: deed, .case, .mark).contains(where: { syntax.lower($0) == "for" }),
      syntax.dependents(of: deed, .obl, .nmod).contains(where: {
        $0 > deed && Appointment.isDay($0, in: syntax)
      })
    else { return nil }
    return verb
  }

  /// Whether a noun names what a day was fixed for: “the *appeal* was listed for 3 May”, “*Appeal* listed for 3 May”.
  func isAppointed(_ noun: Int) -> Bool {
    guard [.nsubj, .nsubjPass].contains(syntax.relation(noun)), let verb = syntax.head(noun) else {
      return false
    }
    return Appointment.isFixed(by: verb, in: syntax)
  }

  /// The status of a verb that says for what something was fixed, which was still to come then: “was *scheduled* for release in May”.
  func set(forGoalOf verb: Int, _ own: StatusReading) -> StatusReading {
    guard own.status == .occurred || own.status == .ongoing,
      Appointment.goal(of: verb, in: syntax) != nil
    else { return own }
    return .init(.planned, rule: "status.fixed", cue: verb)
  }

  /// Whether a verb only says for what day something was fixed: “the wedding was *fixed for 3 May*”, “*planned for the next Monday*”.
  func hasFixedDay(_ verb: Int) -> Bool {
    // “was fixed for 3 May *and held*”, but “was fixed for 3 May, but *the bride* fell ill”
    let isAlone = syntax.dependents(of: verb, .conj).allSatisfy {
      syntax.dependent(of: $0, .nsubj, .nsubjPass) != nil
    }
    return isAlone && syntax.dependent(of: verb, .xcomp) == nil && syntax.relation(verb) != .conj
      && Appointment.isFixed(by: verb, in: syntax)
  }
}
