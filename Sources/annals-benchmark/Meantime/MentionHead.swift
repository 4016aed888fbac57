import Language
import TextModel

/// What the head of a participant's mention is.
enum MentionHead: Int, CaseIterable {
  case name
  case person
  case thing
  case pronoun
  case other

  /// Reads the head of a mention.
  init(_ token: Int, in text: AnalysedText) {
    switch text.tokens[token].tag {
    case .nnp, .nnps: self = .name
    case .prp, .prpPossessive, .wp, .wdt, .wpPossessive: self = .pronoun
    case .nn, .nns:
      let sense = EventLexicon.shared.nounSense(text.lemma(token))
      let isSomebody = sense.map { $0.personShare >= 100 || $0.groupShare >= 128 } ?? false
      self = isSomebody ? .person : .thing
    default: self = .other
    }
  }

  /// The head's name in a table.
  var title: String {
    switch self {
    case .name: "names"
    case .person: "nouns for people and bodies"
    case .thing: "nouns for things"
    case .pronoun: "pronouns"
    case .other: "numbers and others"
    }
  }
}
