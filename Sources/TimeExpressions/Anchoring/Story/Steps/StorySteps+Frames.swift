import TextModel

/// Paragraphs about what had been before.
extension StorySteps {
  /// Whether a month with its year is the first time of a paragraph, which goes on with what came of what it dates.
  ///
  /// - Reads: “The fault was old. In *May 2019* a bolt *had cracked*”.
  func opensFrame(_ index: Int, _ found: [FoundExpression]) -> Bool {
    guard let fields = found[index].reading.meaning.fields, fields.year != nil,
      fields.month != nil, !fields.isShort
    else { return false }
    return Self.opensParagraph(index, found, of: text)
  }

  /// Whether a time is the first of its paragraph, in one of the first two sentences.
  static func opensParagraph(_ index: Int, _ found: [FoundExpression], of text: AnalysedText)
    -> Bool
  {
    let number = found[index].sentence
    let block = text.sentences[number].block
    return (index == 0 || text.sentences[found[index - 1].sentence].block != block)
      && (number < 2 || text.sentences[number - 2].block != block)
  }
}
