import EventArguments
import TextModel

extension StatusReader {
  /// The verb that only says that somebody is said or was not found to have done something: “was *accused of* stealing
  /// it”, “was *charged with* stealing it”, “was *acquitted of* causing it”.
  func accusation(_ participle: Int) -> Int? {
    let isHaving = syntax.dependents(of: participle, .aux).contains { syntax.lower($0) == "having" }
    guard syntax.tag(participle) == .vbg || isHaving, let verb = syntax.head(participle),
      verb < participle,
      let marker = syntax.dependents(of: participle, .mark, .case).first
    else { return nil }
    return isCharge(syntax.lower(marker), by: verb) ? verb : nil
  }

  /// Whether a verb and its preposition only say of what somebody is thought guilty, or found not to be: “*accused of* theft”.
  func isCharge(_ preposition: String?, by verb: Int) -> Bool {
    switch syntax.lemma(verb) {
    case "accuse", "suspect", "acquit", "clear", "exonerate", "absolve": preposition == "of"
    case "charge": preposition == "with"
    case "indict", "prosecute", "try", "arraign": preposition == "for"
    default: false
    }
  }
}
