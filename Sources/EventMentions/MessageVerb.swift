public import TextModel

/// Verbs of sending word, behind which an infinitive tells what was said: “*telephoned* to say that”.
public enum MessageVerb {
  /// Whether a verb and the infinitive behind it tell of one message.
  ///
  /// - Reads: “she *wrote* to *tell* him that it was sold”, “*rang* to *ask* whether”.
  /// - Leaves alone: “she *wrote* to *warn* him”, “she *came* to *say* that”, “she did not *write* to *say* that”.
  public static func isSent(by verb: Int, toSay infinitive: Int, in syntax: Syntax) -> Bool {
    verbs.contains(syntax.lemma(verb)) && ["say", "tell", "ask"].contains(syntax.lemma(infinitive))
      && verb < infinitive
      && syntax.dependents(of: infinitive, .mark).contains { syntax.tag($0) == .to }
      && syntax.dependent(of: infinitive, .ccomp) != nil
      && Negation.word(of: infinitive, in: syntax) == nil
  }

  private static let verbs: Set<String> = [
    "telephone", "phone", "ring", "call", "write", "cable", "wire", "telegraph", "text", "email",
    "radio",
  ]
}
