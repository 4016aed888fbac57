/// The personal pronouns of the third person, by what they can refer to.
package enum PronounKind {
  case he, she, it, they

  /// The kind of a pronoun in lower case, nil for those of the first and second person.
  init?(_ lower: String) {
    switch lower {
    case "he", "him", "his", "himself": self = .he
    case "she", "her", "hers", "herself": self = .she
    case "it", "its", "itself": self = .it
    case "they", "them", "their", "theirs", "themselves", "'em": self = .they
    default: return nil
    }
  }

  /// Whether a pronoun refers back to the subject of its own clause.
  static func isReflexive(_ lower: String) -> Bool {
    lower.hasSuffix("self") || lower.hasSuffix("selves")
  }

  /// Whether a pronoun in lower case means a man or a woman, nil where it may mean something else.
  package static func isMale(_ lower: String) -> Bool? {
    PronounKind(lower)?.gender.map { $0 == .male }
  }
}
