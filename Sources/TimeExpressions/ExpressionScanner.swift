import TextModel

/// An expression that was read but has no value yet.
struct FoundExpression: Sendable {
  let tokens: Range<Int>
  let sentence: Int
  let reading: TimeReading
}

/// Goes once over the tokens and takes the longest reading at each place.
struct ExpressionScanner {
  let text: AnalysedText
  let words: [TimeWord]
  let order: NumericOrder

  func scan() -> [FoundExpression] {
    var found: [FoundExpression] = []
    let opens = words.map(Self.opens)
    var strong = words.map { $0.strong || $0.feast > 0 }
    let isMessage = text.tokens.count <= 80 && text.words.contains(where: Self.isMessageMark)
    let mayBeEarly = words.map { $0.form == .integer && $0.digits == 3 && $0.number >= 100 }
    let hasEarlyYears = text.tokens.indices.contains {
      mayBeEarly[text.tokens[$0].word] && isEarlyYear($0)
    }
    let dotted = DottedClocks(text: text, words: words)
    let hasDottedClocks = text.tokens.indices.contains(where: dotted.isPlain)
    if hasDottedClocks {
      for word in words.indices where words[word].isDottedClock { strong[word] = true }
    }
    let hasHourClocks = self.hasHourClocks
    if hasHourClocks {
      for word in words.indices where words[word].digits == 4 { strong[word] = true }
    }
    let hasHourLines = LineHours(text: text, words: words).areTold(writesHours: hasHourClocks)
    let tellsHours = self.tellsHours
    let source = TimeSource(
      text: text, words: words, order: order, isMessage: isMessage, hasEarlyYears: hasEarlyYears,
      hasDottedClocks: hasDottedClocks, hasHourClocks: hasHourClocks, hasHourLines: hasHourLines)
    var name = 0
    var tellsMonth = false
    for (number, sentence) in text.sentences.enumerated() {
      var tokens = TimeTokens(
        source, range: sentence.tokens, tellsHours: tellsHours[number],
        mayHeadEntry: tellsMonth && text.sentences[number - 1].block != sentence.block)
      var index = sentence.tokens.lowerBound
      var nextStrong = index
      while index < sentence.tokens.upperBound {
        let word = text.tokens[index].word
        guard opens[word] else {
          index += 1
          continue
        }
        if nextStrong < index { nextStrong = index }
        while nextStrong < sentence.tokens.upperBound, !strong[text.tokens[nextStrong].word],
          !tokens.isHour(nextStrong), !tokens.isDayOfCourse(nextStrong),
          !ElidedLengthRule.mayStand(tokens, at: nextStrong)
        {
          nextStrong += 1
        }
        guard nextStrong < sentence.tokens.upperBound else { break }
        guard nextStrong - index <= 10 else {
          index = max(index + 1, nextStrong - 10)
          continue
        }
        if let reading = read(tokens, at: index), reading.end > index {
          if let end = endOfName(about: index..<reading.end, from: &name) {
            index = end
            continue
          }
          found.append(
            FoundExpression(tokens: index..<reading.end, sentence: number, reading: reading))
          tokens.previous = reading
          if reading.meaning.fields?.month != nil, number + 1 < text.sentences.count {
            tellsMonth = true
          }
          index = reading.end
        } else {
          index += 1
        }
      }
    }
    return found
  }

  /// Returns the end of the name that a time is a part of.
  ///
  /// - Reads: “the *Ninth of June* Brigade”, “was replaced by *Jan* Holm”.
  /// - Leaves alone: “in *June* Holm left”.
  private func endOfName(about time: Range<Int>, from name: inout Int) -> Int? {
    while name < text.names.count, text.names[name].tokens.upperBound < time.upperBound {
      name += 1
    }
    guard name < text.names.count, case let tokens = text.names[name].tokens,
      time.count > 1
        || text.names[name].kind == .person && tokens.lowerBound == time.lowerBound
          && !["in", "on", "since", "until", "from"].contains(text.lower(time.lowerBound - 1)),
      tokens.upperBound > time.upperBound, tokens.lowerBound <= time.lowerBound + 1
    else { return nil }
    return tokens.upperBound
  }

  /// Whether the text writes hours in four digits.
  private var hasHourClocks: Bool {
    let source = TimeSource(text: text, words: words, order: order)
    return text.sentences.contains { sentence in
      let tokens = TimeTokens(source, range: sentence.tokens)
      return sentence.tokens.contains(where: tokens.isPlainHourClock)
    }
  }

  /// Whether each sentence, or one of the few around it, tells the time of a clock.
  private var tellsHours: [Bool] {
    let reach = 5
    let source = TimeSource(text: text, words: words, order: order)
    var near = [Bool](repeating: false, count: text.sentences.count)
    for (number, sentence) in text.sentences.enumerated() {
      let tokens = TimeTokens(source, range: sentence.tokens)
      guard sentence.tokens.contains(where: tokens.tellsHourPlainly) else { continue }
      for other in max(0, number - reach)...min(near.count - 1, number + reach) {
        near[other] = true
      }
    }
    return near
  }

  /// Whether a number of three digits is a year by its era, its month or its bracket.
  private func isEarlyYear(_ index: Int) -> Bool {
    let word = words[text.tokens[index].word]
    func role(_ offset: Int) -> TimeWord.Role {
      let place = index + offset
      return text.tokens.indices.contains(place) ? words[text.tokens[place].word].role : .none
    }
    if role(1) == .era || role(-1) == .era { return true }
    if index > 0, words[text.tokens[index - 1].word].month > 0 {
      return role(1) == .comma || role(1) == .closeBracket || role(1) == .stop
    }
    guard role(1) == .hyphen, role(3) == .closeBracket, index + 2 < text.tokens.count else {
      return false
    }
    let last = words[text.tokens[index + 2].word]
    return last.form == .integer && last.digits == 3 && last.number > word.number
  }

  /// Whether a word is a mark of social networks: a name with `@`, a `#` topic, a link.
  private static func isMessageMark(_ word: Word) -> Bool {
    let first = word.form.utf8.first
    return word.form.utf8.count > 1 && (first == UInt8(ascii: "@") || first == UInt8(ascii: "#"))
      || word.lower.hasPrefix("http") || word.lower == "rt"
  }

  private func read(_ tokens: TimeTokens, at index: Int) -> TimeReading? {
    RuleBook.longest(RuleBook.all, tokens, at: index)
  }

  /// Whether an expression can begin with the word.
  private static func opens(_ word: TimeWord) -> Bool {
    if word.strong || word.feast > 0 || word.number >= 0 || word.ordinal >= 0 { return true }
    switch word.role {
    case .the, .a, .this, .that, .these, .last, .next, .past, .coming, .previous, .following, .same,
      .current, .latest, .each, .more, .less, .at, .up, .over, .under, .about, .nearly, .early,
      .mid,
      .late, .start, .middle, .end, .later, .earlier, .half, .several, .few, .many, .some, .couple,
      .dozen, .recent, .exactly, .once, .twice, .per, .fiscal, .possessivePronoun, .no, .other,
      .sol, .pod, .care, .weekBeginning, .weekEnding:
      return true
    default: return false
    }
  }
}
