import EventArguments
import Language
import TextModel

/// Tells what nobody felt or thought, whose denial is nothing that came to nothing: “was not *deterred*”.
enum DeniedFeeling {
  /// Whether a passive tells only of somebody's mind.
  ///
  /// - Leaves alone: “was not *paid*”, “was not *persuaded* to go”.
  static func isTold(by verb: Int, in syntax: Syntax) -> Bool {
    guard syntax.tag(verb) == .vbn, syntax.dependent(of: verb, .auxPass, .cop) != nil,
      syntax.dependent(of: verb, .oblAgent, .obj, .ccomp, .xcomp) == nil
    else { return false }
    return EventLexicon.shared.verbSupersense(syntax.lemma(verb)) == .verbEmotion
      || ["deter", "satisfy", "convince", "persuade", "impress", "daunt", "dissuade", "bother"]
        .contains(syntax.lemma(verb))
  }
}
