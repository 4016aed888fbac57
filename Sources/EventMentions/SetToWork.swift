public import TextModel

/// Verbs that say no more than that somebody began: “*set to work* in May”.
public enum SetToWork {
  /// Whether *set* has an infinitive that tells what was begun: “they *set* to work”, but “they *were set* to open it”.
  public static func isTold(by verb: Int, in syntax: Syntax) -> Bool {
    syntax.lemma(verb) == "set" && syntax.dependent(of: verb, .auxPass, .cop, .obj) == nil
      && syntax.dependents(of: verb, .xcomp).contains {
        syntax.lower($0) == "work" && $0 == verb + 2 && syntax.lower(verb + 1) == "to"
      }
  }
}
