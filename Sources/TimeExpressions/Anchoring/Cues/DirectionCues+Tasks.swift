import TextModel

/// What was to be, and may be over.
extension DirectionCues {
  /// Whether a clause tells what was to be or was meant: “*was to open* in June”, “we *planned to open* it in June”.
  ///
  /// - Leaves alone: “*said* that it was to open in June”, “*is* to open”, “*has been* planned to open”.
  func saysWasTo(before tokens: Range<Int>, in sentence: Range<Int>) -> Bool {
    guard !isReported(tokens, in: sentence) else { return false }
    let first = max(sentence.lowerBound + 1, tokens.lowerBound - 10)
    guard first < tokens.lowerBound,
      let sign = (first..<tokens.lowerBound).last(where: { role($0, sentence) == .to }),
      sign + 1 < tokens.lowerBound, text.tag(sign + 1) == .vb
    else { return false }
    switch text.lower(sign - 1) {
    case "was", "were": return true
    case "planned", "hoped", "intended", "meant": return text.tag(sign - 1) == .vbd
    default: return false
    }
  }
}
