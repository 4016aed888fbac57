public import TextModel

/// Finds verbs that say how long somebody has to do something.
public enum TimeLeft {
  /// Returns the verb that leaves somebody time for what an infinitive tells.
  ///
  /// - Reads: “*had* ten days *to answer*”, “was *given* until May *to pay*”, “*allowed* her an hour *to pack*”.
  /// - Leaves alone: “*had* to answer”, “*had* ten men to carry it”, “*took* ten days to answer”.
  public static func verb(leaving infinitive: Int, in syntax: Syntax) -> Int? {
    guard
      let mark = syntax.dependents(of: infinitive, .mark).first(where: { syntax.tag($0) == .to }),
      let head = syntax.head(infinitive), head < mark
    else { return nil }
    let verb: Int? =
      switch syntax.relation(infinitive) {
      case .advcl, .xcomp: head
      case .acl: isTime(head, in: syntax) ? syntax.head(head) : nil
      default: nil
      }
    guard let verb, ["have", "give", "allow", "grant", "get"].contains(syntax.lemma(verb)),
      syntax.dependents(of: verb, .obj, .obl).contains(where: {
        $0 > verb && $0 < mark
          && (isTime($0, in: syntax) && syntax.relation($0) == .obj
            || ["until", "till"].contains(syntax.preposition(of: $0)))
      })
    else { return nil }
    return verb
  }

  /// Whether a noun is a number of hours, days or the like.
  private static func isTime(_ noun: Int, in syntax: Syntax) -> Bool {
    ["second", "minute", "hour", "day", "week", "fortnight", "month", "year"]
      .contains(syntax.lemma(noun))
      && syntax.dependent(of: noun, .nummod, .det, .amod) != nil
  }
}
