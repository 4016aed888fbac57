public import TextModel

/// What somebody had others do: “*Holm had the roof* mended”.
public struct Causative {
  /// The form of *have*.
  public let verb: Int
  /// Who had it done.
  public let causer: Int
  /// What it was done to.
  public let object: Int
}

extension Syntax {
  /// Returns who had done what a participle tells, and to what.
  ///
  /// - Reads: “Holm had the roof *mended*”, “the king had him *thrown* into prison”.
  /// - Leaves alone: “Holm had *mended* the roof”, “Holm had a roof *made* of tin”, which the tree hangs on the roof.
  public func causative(of participle: Int) -> Causative? {
    guard tag(participle) == .vbn, [.xcomp, .ccomp].contains(relation(participle)),
      let verb = head(participle), lemma(verb) == "have", verb < participle,
      let object =
        (dependents(of: verb, .obj)
        + dependents(of: participle, .nsubjPass, .nsubj)).first(where: {
          $0 > verb && $0 < participle
        }), let causer = subject(of: verb)
    else { return nil }
    return Causative(verb: verb, causer: causer, object: object)
  }
}
