import TextModel

/// Finds by tense and cue words whether a clause speaks of what was or of what is to come.
struct DirectionCues {
  /// The time that a clause speaks of.
  enum Tense { case unknown, past, present, future }

  let text: AnalysedText
  let words: [TimeWord]

  /// Returns the time that the clause around an expression speaks of.
  ///
  /// The nearest verb counts, the one before the expression first; at most thirty tokens are read.
  func tense(around tokens: Range<Int>, in sentence: Range<Int>) -> Tense {
    switch role(tokens.lowerBound - 1, sentence) {
    case .since: return .past
    case .until, .by: return .future
    default: break
    }
    var index = tokens.lowerBound - 1
    let first = max(sentence.lowerBound, tokens.lowerBound - 20)
    while index >= first {
      if let tense = tense(at: index, sentence, forward: false) { return tense }
      index -= 1
    }
    index = tokens.upperBound
    while index < min(sentence.upperBound, tokens.upperBound + 14) {
      if let tense = tense(at: index, sentence, forward: true) { return tense }
      index += 1
    }
    return .unknown
  }

  private func role(_ index: Int, _ sentence: Range<Int>) -> TimeWord.Role {
    sentence.contains(index) ? words[text.tokens[index].word].role : .none
  }

  private func tense(at index: Int, _ sentence: Range<Int>, forward: Bool) -> Tense? {
    let token = text.tokens[index]
    let word = words[token.word]
    if word.role == .to, index + 1 < sentence.upperBound {
      let next = words[text.tokens[index + 1].word]
      let shape = text.words[text.tokens[index + 1].word].shape
      if !next.relevant, !shape.contains(.capitalised), !shape.contains(.punctuation),
        token.tag == .unknown ? isBase(index + 1) : text.tokens[index + 1].tag == .vb
      {
        return .future
      }
      return nil
    }
    switch token.tag {
    case .vbd: return .past
    case .md: return isFuture(word) ? .future : nil
    case .vbz, .vbp: return word.cue == .future ? .future : .present
    case .vbn: return word.cue == .future ? .future : nil
    case .unknown: break
    default: return word.cue == .future && token.tag != .nn && token.tag != .nns ? .future : nil
    }
    switch word.cue {
    case .past, .pastParticiple: return .past
    case .future: return isFuture(word) ? .future : nil
    case .present: return forward ? .present : nil
    default: return nil
    }
  }

  private func isFuture(_ word: TimeWord) -> Bool { word.cue == .future && word.month == 0 }

  /// Whether a lower-case word after `to` is likely a verb: not an article, pronoun or number.
  private func isBase(_ index: Int) -> Bool {
    let word = text.words[text.tokens[index].word]
    return word.lower.utf8.count > 1 && !word.lower.hasSuffix("s") && !word.lower.hasSuffix("ing")
      && !word.lower.hasSuffix("ion") && !word.lower.hasSuffix("ed")
  }
}
