import ISO8601
import TextModel

/// What a text mentions in passing: times that its story does not move to.
extension Resolver {
  /// Whether an expression counts from where the writer is: `yesterday`, `last May`, `a week ago`.
  func countsFromNow(_ meaning: TimeMeaning) -> Bool {
    switch meaning.core {
    case .stretch(_, _, .document), .shift(_, _, .document), .moved: true
    case .fields(_, let direction, .document): direction != .open
    default: false
    }
  }

  /// Whether the clause of a date looks back from where the news is: “had”, before or behind it.
  func isLookedBack(at expression: FoundExpression) -> Bool {
    let sentence = text.sentences[expression.sentence].tokens
    if cues.looksBack(before: expression.tokens, in: sentence) { return true }
    let end = expression.tokens.upperBound
    for index in end..<min(sentence.upperBound, end + 6) {
      switch text.lower(index) {
      case "had": return true
      case ",", ";", "after", "before", "when", "since", "because", "that", "who", "which", "as":
        return false
      default: break
      }
    }
    return false
  }

  /// Whether a full date tells which law or treaty is meant: `the law of 1 July 2011`.
  func isAttribute(_ meaning: TimeMeaning) -> Bool {
    guard let year = meaning.fields?.year, year != document?.year else { return false }
    let before = found[index].tokens.lowerBound - 1
    guard before > text.sentences[found[index].sentence].tokens.lowerBound else { return false }
    return text.lower(before) == "of" && cues.words[text.tokens[before - 1].word].part == nil
  }
}
