import EventArguments
import TextModel

/// Days for which something was fixed.
extension StatusReader {
  /// Whether somebody was given something for a day, which was still to come then: “was *given* a *place* for 3 May”.
  ///
  /// - Leaves alone: “was *given* a *prize* for 1990”.
  func isHandedForDay(_ noun: Int, by verb: Int) -> Bool {
    Appointment.hands(syntax.lemma(verb)) && noun > verb
      && (syntax.dependents(of: verb, .obl) + syntax.dependents(of: noun, .nmod)).contains {
        $0 > noun && syntax.preposition(of: $0) == "for"
          && (Self.weekdays.contains(syntax.lower($0))
            || syntax.tag($0) == .cd && syntax.dependent(of: $0, .nmodUnmarked) != nil)
      }
  }

  private static let weekdays: Set<String> = [
    "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday",
  ]

  /// Whether a verb only says for what day something was fixed: “the wedding was *fixed for 3 May*”, “*planned for the next Monday*”.
  func hasFixedDay(_ verb: Int) -> Bool {
    // “was fixed for 3 May *and held*”, but “was fixed for 3 May, but *the bride* fell ill”
    let isAlone = syntax.dependents(of: verb, .conj).allSatisfy {
      syntax.dependent(of: $0, .nsubj, .nsubjPass) != nil
    }
    return isAlone && syntax.dependent(of: verb, .xcomp) == nil && syntax.relation(verb) != .conj
      && syntax.dependent(of: verb, .auxPass) != nil
      && syntax.dependents(of: verb, .obl).contains {
        syntax.preposition(of: $0) == "for"
          && (syntax.tag($0) == .cd || Self.weekdays.contains(syntax.lower($0)))
      }
  }
}
