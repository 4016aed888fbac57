import TextModel

/// Tells hours in four digits that lines of a log begin with from the years of a chronicle: `1945 Lamp lit`.
///
/// One of them alone shows nothing: either may be meant. A log shows by another that can only be an hour, `0812`, by its name, or
/// by a day that stands over the first of them.
struct LineHours {
  let text: AnalysedText
  let words: [TimeWord]

  /// Whether what sentences begin with in four digits are hours, where the text writes hours so elsewhere or not.
  func areTold(writesHours: Bool) -> Bool {
    var count = 0
    var isShown = writesHours
    for (number, sentence) in text.sentences.enumerated() {
      let first = sentence.tokens.lowerBound
      guard sentence.tokens.count > 2, case let word = words[text.tokens[first].word],
        word.digits == 4, word.form == .integer || word.form == .fourFigures,
        opensEntry(first + 1)
      else { continue }
      guard word.form == .fourFigures || word.number < 2400 && word.number % 100 < 60 else {
        return false
      }
      count += 1
      if count == 1, isBelowDay(number) { isShown = true }
      if word.form == .fourFigures || text.lower(first).hasPrefix("0") { isShown = true }
    }
    return count > 1 && (isShown || isCalledLog)
  }

  /// Whether the line before is a day and nothing else: `17 January 2024`.
  private func isBelowDay(_ sentence: Int) -> Bool {
    guard sentence > 0, case let tokens = text.sentences[sentence - 1].tokens,
      2...6 ~= tokens.count
    else { return false }
    let day = tokens.map { words[text.tokens[$0].word] }
    return day.contains { $0.month > 0 } && day.contains { 1...31 ~= $0.number && $0.digits < 3 }
      && day.contains { $0.digits == 4 }
  }

  private func opensEntry(_ next: Int) -> Bool {
    let word = text.tokens[next].word
    return [.colon, .hyphen].contains(words[word].role)
      || text.words[word].shape.contains(.capitalised)
  }

  /// Whether the first words of the text call it a log.
  private var isCalledLog: Bool {
    text.tokens.indices.prefix(12).contains {
      ["log", "logbook", "logs", "blotter"].contains(text.lower($0))
    }
  }
}
