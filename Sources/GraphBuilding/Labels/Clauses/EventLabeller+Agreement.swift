import Language
import TextModel

/// Lets the words of a verb agree with the subject that a label shows.
extension EventLabeller {
  /// Leaves out *have* where of several who did it only the first is shown: “*Ann* and others *have* left”.
  func leavePlural(of verb: Int, _ subject: Int, in words: inout LabelWords) {
    guard [.nn, .nnp].contains(syntax.tag(subject)) else { return }
    let others = syntax.dependents(of: subject, .conj).filter(syntax.isNoun)
    guard !others.isEmpty, !others.contains(where: words.tokens.contains) else { return }
    words.remove(
      syntax.dependents(of: verb, .aux, .auxPass).filter {
        ["have", "are", "were"].contains(syntax.lower($0))
      })
  }

  /// Lets an auxiliary agree with the name that stands for *I*: “*I have* met him” is “*Fane has* met him”.
  func agree(_ verb: Int, with subject: Int, in words: inout LabelWords) {
    guard syntax.lower(subject) == "i", words.replacements[subject] != nil else { return }
    for auxiliary in syntax.dependents(of: verb, .aux, .auxPass, .cop)
    where words.tokens.contains(auxiliary) {
      let form = ["have": "has", "'ve": "has", "’ve": "has", "am": "is", "do": "does"][
        syntax.lower(auxiliary)]
      if let form { words.replace(auxiliary, by: form) }
    }
  }
}
