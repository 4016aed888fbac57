import Language
import TemporalLinking
import TextModel

/// Whose something is, as labels show it.
extension LabelNames {
  /// Whether *its* or *her* was read as a name although its clause has a thing, or a woman without a name, of its own for
  /// subject: “the phone lost *its* lid”, “Anna’s mother broke *her* hip”.
  func mayMeanOwnSubject(_ token: Int) -> Bool {
    let syntax = reading.syntax
    let isOfPerson = ["his", "her"].contains(syntax.lower(token))
    guard isOfPerson || ["its", "their"].contains(syntax.lower(token)),
      syntax.relation(token) == .nmodPoss, let owner = cast.ofToken[token]?.first
    else { return false }
    var clause = token
    for _ in 0..<8 {
      guard let head = syntax.head(clause) else { return false }
      clause = head
      guard let subject = syntax.subject(of: clause) else { continue }
      guard subject < token else {
        if isOfPerson { return false }
        continue
      }
      guard cast.ofToken[subject] != [owner] else { return false }
      return !isOfPerson
        // “*Secretary* Ann Lee spoke at her office”
        || !syntax.dependents(of: subject, .appos, .flat, .nmodDesc, .nmod)
          .contains { cast.ofToken[$0] == [owner] }
          && syntax.tag(subject) == .nn && EventLexicon.shared.isPerson(syntax.lemma(subject))
          && !Bystander.isOfOtherGender(subject, than: token, in: syntax.text)
    }
    return false
  }

  /// Whether a possessive belongs to the subject of its clause, which is shown by no name: “the *buyer* lost *her* key” is no other's key.
  func isOfUnnamedSubject(_ token: Int) -> Bool {
    let syntax = reading.syntax
    guard ["his", "her", "its", "their"].contains(syntax.lower(token)),
      syntax.relation(token) == .nmodPoss, let owner = cast.ofToken[token]
    else { return false }
    var clause = token
    for _ in 0..<8 {
      guard let head = syntax.head(clause) else { return false }
      clause = head
      guard let subject = syntax.subject(of: clause) else { continue }
      guard subject < token else { return false }
      return (syntax.isNoun(subject) || syntax.tag(subject) == .prp) && ofToken[subject] == nil
        && cast.ofToken[subject] == owner
    }
    return false
  }
}
