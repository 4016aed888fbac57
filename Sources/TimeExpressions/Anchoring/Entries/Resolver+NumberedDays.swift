import ISO8601
import TextModel

/// Days that a record numbers, one of them with its date: “Day 1 (Mon 5 May 2025)”, “Day 3 – POD 2”, “Day 6”.
extension Resolver {
  /// Takes the number that a date stands beside at the head of an entry, which all numbers of days then count from.
  ///
  /// - Reads: “*Day 1* (Mon 5 May 2025)”, “*Day 2*, 6 May 2025: …”, “5 May 2025 – *Day 0*: …”.
  /// - Leaves alone: “5 May 2025, day 2 of the strike”, and a date in the text of an entry.
  mutating func enterNumbering(_ date: CalendarDate, _ meaning: TimeMeaning) {
    guard date.granularity >= .day, meaning.fields?.day != nil, let day = date.containing(.day),
      let number = numberBefore(found[index]) ?? numberBehind(found[index])
    else { return }
    numbering = day.adding(-number, .day)
  }

  /// Whether an expression is a numbered day of a record that has told the date of one.
  func isDayOfRecord(_ expression: FoundExpression) -> Bool {
    guard numbering != nil, expression.reading.rule == CourseRule.name,
      case .course(_, .day) = expression.reading.meaning.core
    else { return false }
    return text.lower(expression.tokens.lowerBound) == "day"
  }

  /// The first day of what the number of a day beside the date of its line counts: “*Day 3* – *POD 2*”.
  var firstDayBesideHead: CalendarDate? {
    guard index > 0, case let own = found[index], own.reading.rule == CareDayRule.name,
      case .course(let number, .day) = own.reading.meaning.core, case let head = found[index - 1],
      head.sentence == own.sentence, let latestRead, latestRead.sentence == own.sentence,
      latestRead.date.granularity == .day, headsEntry(head),
      (head.tokens.upperBound..<own.tokens.lowerBound).allSatisfy(isPunctuation)
    else { return nil }
    return latestRead.date.adding(1 - number, .day)
  }

  /// The day of an hour below the label of a night in an entry: “*Night:* woke *at 05:15*” is of the next day.
  ///
  /// - Leaves alone: an hour from eight on, which is one of the evening or of no night, and one in words that may be.
  func dayInNightOfEntry(_ expression: FoundExpression) -> Anchor? {
    guard let entry, let entryPlace, entryPlace.block <= block,
      focus.sentence < expression.sentence || focus.day == entry,
      let clock = expression.reading.meaning.clock, let hour = clock.hour, !clock.endsDay,
      hour < 8 || hour >= 18, !usesTwelveHours || clock.isCertain || hour < 6,
      isBelowNight(expression)
    else { return nil }
    return (hour < 8 ? entry.adding(1, .day) : entry).map { Anchor(date: $0, source: .narrative) }
  }

  /// Whether the label of a night opens the sentence of an expression, or one of the twelve before it in its block.
  private func isBelowNight(_ expression: FoundExpression) -> Bool {
    let own = text.sentences[expression.sentence].block
    var number = expression.sentence
    while number >= 0, expression.sentence - number <= 12, text.sentences[number].block == own {
      let sentence = text.sentences[number].tokens
      let first = opening(of: sentence)
      if first + 1 < sentence.upperBound, [":", "–", "—"].contains(text.lower(first + 1)) {
        let word = text.lower(first)
        if ["night", "overnight", "nights"].contains(word) { return true }
        if ["day", "morning", "afternoon", "am", "pm"].contains(word) { return false }
      }
      number -= 1
    }
    return false
  }

  /// The first token of a sentence that is no mark.
  private func opening(of sentence: Range<Int>) -> Int {
    sentence.first { !isPunctuation($0) } ?? sentence.lowerBound
  }

  private func isPunctuation(_ token: Int) -> Bool { Self.isPunctuation(token, of: text) }

  static func isPunctuation(_ token: Int, of text: AnalysedText) -> Bool {
    text.words[text.tokens[token].word].shape.contains(.punctuation)
  }

  /// The number of the day that a date follows at the head of its line.
  private func numberBefore(_ expression: FoundExpression) -> Int? {
    let sentence = sentence(of: expression)
    let first = opening(of: sentence)
    guard Self.endOfNumber(from: first, in: sentence, of: text) == expression.tokens.lowerBound
    else { return nil }
    return Int(text.lower(first + 1))
  }

  /// The number of the day that follows a date at the head of its line.
  private func numberBehind(_ expression: FoundExpression) -> Int? {
    let sentence = sentence(of: expression)
    let mark = expression.tokens.upperBound
    guard expression.tokens.lowerBound == opening(of: sentence), mark + 2 < sentence.upperBound,
      isPunctuation(mark), text.lower(mark + 1) == "day", let number = Int(text.lower(mark + 2)),
      0...999 ~= number, mark + 3 == sentence.upperBound || isPunctuation(mark + 3)
    else { return nil }
    return number
  }

  /// The token behind a numbered day and the mark that parts it from its date: “*Day 2 (* Tue 6 May)”.
  static func endOfNumber(from first: Int, in sentence: Range<Int>, of text: AnalysedText) -> Int? {
    guard first + 3 < sentence.upperBound, text.lower(first) == "day",
      Int(text.lower(first + 1)).map({ 0...999 ~= $0 }) ?? false
    else { return nil }
    return isPunctuation(first + 2, of: text) ? first + 3 : nil
  }
}
