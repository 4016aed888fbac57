import TextModel

/// Decides where sentences end among the tokens of a block.
struct SentenceSplitter {
  private let tokens: [Token]
  private let marks: [Tokenizer.Mark]
  private let words: [Word]
  private let traces: LineTraces
  private let features: BoundaryFeatures
  private var quoteOpen = false

  /// Tokens after which a sentence without an end is cut.
  private static let longest = 600

  init(features: BoundaryFeatures, words: [Word]) {
    let tokens = features.tokens
    let marks = features.marks
    self.features = features
    self.tokens = tokens
    self.marks = marks
    self.words = words
    traces = LineTraces(tokens: tokens, marks: marks, words: words)
  }

  /// Returns the sentences of a block's tokens, in order and without gaps.
  ///
  /// - Parameters:
  ///   - block: the tokens.
  ///   - decider: has the last word wherever the rules or the writing say that a sentence may end.
  /// - Returns: the sentences.
  mutating func sentences(
    in block: Range<Int>, by decider: inout some BoundaryDecider
  ) -> [Range<Int>] {
    var sentences: [Range<Int>] = []
    var begin = block.lowerBound
    var token = begin
    quoteOpen = false
    while token < block.upperBound {
      if marks[token] == .quote { quoteOpen.toggle() }
      var next = token + 1
      let isRuled =
        endsSentence(token, next: &next, in: block) && !isEnumerator(token, from: begin)
        || traces.endsLine(after: token, from: begin, to: block.upperBound)
      var isEnd = false
      if next < block.upperBound, isRuled || features.mayEnd(after: token, in: block) {
        isEnd = decider.ends(
          BoundaryFeatures.Place(token: next - 1, begin: begin, isRuled: isRuled, block: block),
          features)
      }
      if isEnd || next - begin >= Self.longest {
        sentences.append(begin..<next)
        begin = next
      } else if let after = datelineEnd(from: begin, at: token, in: block) {
        sentences.append(begin..<after)
        begin = after
        next = after
      }
      token = max(next, token + 1)
    }
    if begin < block.upperBound { sentences.append(begin..<block.upperBound) }
    return sentences
  }

  /// Whether a sentence ends with a token and the closing marks after it, which `next` is moved over.
  private mutating func endsSentence(
    _ token: Int, next: inout Int, in block: Range<Int>
  ) -> Bool {
    let mark = marks[token]
    guard mark == .terminal || mark == .ellipsis || mark == .abbreviation else { return false }
    var closed = false
    var open = quoteOpen
    while next < block.upperBound, closes(next, &open) {
      closed = true
      next += 1
    }
    guard next < block.upperBound else { return true }
    guard tokens[next].spaceBefore || mark != .abbreviation else {
      next = token + 1
      return false
    }
    let ends = begins(next, after: mark, closed: closed, token: token, in: block)
    if ends { quoteOpen = open } else { next = token + 1 }
    return ends
  }

  /// Whether a token is the full stop of a number that begins its sentence or follows a colon, as in a list.
  private func isEnumerator(_ token: Int, from begin: Int) -> Bool {
    guard token > begin, !tokens[token].spaceBefore,
      token == begin + 1 || words[tokens[token - 2].word].form == ":"
    else { return false }
    let word = words[tokens[token - 1].word]
    return word.shape.contains(.allDigits) && word.form.utf8.count <= 2
      && words[tokens[token].word].form == "."
  }

  /// Whether a token closes a quotation or bracket at a sentence's end.
  private func closes(_ token: Int, _ open: inout Bool) -> Bool {
    switch marks[token] {
    case .closer, .emoticon: return true
    case .quote:
      guard !tokens[token].spaceBefore || open, !opensNext(token) else { return false }
      open = false
      return true
    default: return false
    }
  }

  private func opensNext(_ token: Int) -> Bool {
    tokens[token].spaceBefore && token + 1 < tokens.count && !tokens[token + 1].spaceBefore
  }

  /// Whether the token after a mark can begin a sentence.
  private func begins(
    _ next: Int, after mark: Tokenizer.Mark, closed: Bool, token: Int, in block: Range<Int>
  ) -> Bool {
    var first = next
    while first < block.upperBound, first < next + 3,
      marks[first] == .opener || marks[first] == .quote || isDash(first)
    {
      first += 1
    }
    guard first < block.upperBound else { return mark == .terminal }
    // A sentence in brackets.
    if mark == .terminal, marks[next] == .opener, tokens[next].spaceBefore { return true }
    let word = words[tokens[first].word]
    let capital = word.shape.contains(.capitalised)
    let digit = word.shape.contains(.startsWithDigit)
    switch mark {
    case .abbreviation:
      guard capital else { return false }
      return first > next || Abbreviations.starters.contains(word.form)
    case .ellipsis:
      return capital && tokens[first].spaceBefore
    default:
      if word.shape.contains(.punctuation) {
        return !isContinuation(word.form) && tokens[next].spaceBefore
      }
      if capital || digit { return true }
      // Letters without case.
      if let letter = word.form.unicodeScalars.first, letter.value >= 0x80,
        !letter.properties.isLowercase
      {
        return true
      }
      // Writing that begins its sentences with small letters.
      guard !closed, first == next, tokens[next].spaceBefore, token > block.lowerBound else {
        return false
      }
      if words[tokens[token].word].form != "." { return !quoteOpen }
      let before = words[tokens[token - 1].word]
      return before.form.utf8.count > 1 && !before.shape.contains(.capitalised)
        && !before.shape.contains(.punctuation)
    }
  }

  private func isContinuation(_ form: String) -> Bool {
    [",", ";", ":", "-", "--", "–", "—", ")", "]", "%", "/", "...", "…", "."].contains(form)
  }

  private func isDash(_ token: Int) -> Bool {
    let form = words[tokens[token].word].form
    return form == "-" || form == "--" || form == "—" || form == "–" || form == "_"
  }

  /// Returns the end of a news dateline: `PORTLAND, Maine (AP) —`.
  private func datelineEnd(from begin: Int, at token: Int, in block: Range<Int>) -> Int? {
    guard begin == block.lowerBound, token > begin, token - begin < 16, isDash(token) else {
      return nil
    }
    let first = words[tokens[begin].word]
    guard first.shape.contains(.allCapitals), first.form.utf8.count > 2,
      token + 1 < block.upperBound, tokens[token].spaceBefore || isDashBetweenWords(token),
      words[tokens[token + 1].word].shape.contains(.capitalised) || !isWord(token + 1)
    else { return nil }
    for before in begin..<token where isWord(before) {
      let shape = words[tokens[before].word].shape
      guard shape.contains(.capitalised) || shape.contains(.hasDigit) else { return nil }
    }
    return token + 1
  }

  /// Whether a dash without white space before it is one that parts words, unlike a hyphen.
  private func isDashBetweenWords(_ token: Int) -> Bool {
    words[tokens[token].word].form != "-"
  }

  private func isWord(_ token: Int) -> Bool {
    !words[tokens[token].word].shape.contains(.punctuation)
  }
}
