import ISO8601
import TextModel

/// The order of day and month in a document's all-numeric dates, and how it writes them.
///
/// The whole document decides: a day above twelve, with or without its year, a weekday beside a date, the order that it has in words.
struct NumericOrder {
  /// Whether the day stands first; nothing where the document does not show it.
  let dayFirst: Bool?
  /// Whether the document writes dates in figures with their year: `17/06/2019`.
  let isUsed: Bool
  /// Whether it writes others without their year: `on 6/11`.
  let isShortened: Bool
  /// The months that its dates name, a bit for each from the second.
  private let months: UInt16

  init(words: [TimeWord], text: AnalysedText) {
    var (days, months) = (0, 0)
    var (isUsed, isShortened) = (false, false)
    func tell(_ dayFirst: Bool?) {
      switch dayFirst {
      case true?: days += 1
      case false?: months += 1
      case nil: break
      }
    }
    isUsed = words.contains { $0.form == .slashed && $0.parts.2 > 0 }
    for index in text.tokens.indices {
      let word = words[text.tokens[index].word]
      guard word.form == .slashed else { continue }
      if word.parts.2 > 0 {
        tell(Self.orderShown(word))
        if index > 0 { tell(Self.weekdayTells(words, text, index)) }
      } else if word.parts.2 == -1, (word.parts.0, word.parts.1) != (24, 7) {
        let isOn = index > 0 && words[text.tokens[index - 1].word].role == .on
        // Of results and scores the second number is often the greater.
        if isOn || isUsed && word.parts.0 > 12 { tell(Self.orderShown(word)) }
        if isOn || isUsed && word.parts.0 > 12 && Self.orderShown(word) == true {
          isShortened = isShortened || (word.parts.0, word.parts.1) != (9, 11)
        }
      }
    }
    if days == 0, months == 0, isUsed {
      // Dates in words show the writer's habit: “14 April” or “April 14”.
      for index in text.tokens.indices.dropLast() {
        let a = words[text.tokens[index].word]
        let b = words[text.tokens[index + 1].word]
        if a.month > 0, b.form == .integer, b.digits <= 2 { months += 1 }
        if b.month > 0, a.form == .integer, a.digits <= 2 { days += 1 }
      }
    }
    self.isUsed = isUsed
    self.isShortened = isShortened
    dayFirst = days == months ? nil : days > months
    self.months = Self.months(words, dayFirst: dayFirst)
  }

  /// Returns the day and month of a date in figures; nothing where either may stand first.
  func order(_ parts: (Int, Int, Int)) -> (day: Int, month: Int)? {
    let (a, b, _) = parts
    guard 1...31 ~= a, 1...31 ~= b, a <= 12 || b <= 12 else { return nil }
    if a == b || a > 12 { return (a, b) }
    if b > 12 { return (b, a) }
    return dayFirst.map { $0 ? (a, b) : (b, a) }
  }

  /// Whether the document tells of a month, or of the one before it.
  func tells(month: Int) -> Bool {
    1...12 ~= month && months & (1 << month | 1 << (month > 1 ? month - 1 : 12)) != 0
  }

  /// Whether the numbers of a date show by themselves that its day stands first; nothing where they do not.
  private static func orderShown(_ date: TimeWord) -> Bool? {
    let (a, b, _) = date.parts
    if 13...31 ~= a, 1...12 ~= b { return true }
    return 13...31 ~= b && 1...12 ~= a ? false : nil
  }

  private static func months(_ words: [TimeWord], dayFirst: Bool?) -> UInt16 {
    var months: UInt16 = 0
    for word in words {
      var month = Int(word.month)
      switch word.form {
      case .iso, .dotted, .compactDate: month = word.parts.1
      case .slashed where word.parts.2 > 0:
        month = orderShown(word) ?? dayFirst ?? false ? word.parts.1 : word.parts.0
      default: break
      }
      if 1...12 ~= month, word.form != .none || !word.ambiguous { months |= 1 << month }
    }
    return months
  }

  /// Whether the weekday before a date tells that its day stands first: “Friday 3/5/2019”; nothing where it does not tell.
  private static func weekdayTells(
    _ words: [TimeWord], _ text: AnalysedText, _ index: Int
  ) -> Bool? {
    let date = words[text.tokens[index].word]
    let before = text.lower(index - 1) == "," && index > 1 ? index - 2 : index - 1
    let weekday = Int(words[text.tokens[before].word].weekday)
    guard weekday > 0 else { return nil }
    let year = date.parts.2 < 100 ? 2000 + date.parts.2 : date.parts.2
    func isDay(_ month: Int, _ day: Int) -> Bool {
      CalendarDate(year: year, month: month, day: day)?.civilDay?.weekday == weekday
    }
    let dayFirst = isDay(date.parts.1, date.parts.0)
    return dayFirst == isDay(date.parts.0, date.parts.1) ? nil : dayFirst
  }

  /// Returns what numeric dates can be read in two orders.
  func findings(_ text: AnalysedText, _ words: [TimeWord]) -> [TimeFinding] {
    guard dayFirst == nil else { return [] }
    return text.tokens.indices.compactMap { index in
      let word = words[text.tokens[index].word]
      guard word.form == .slashed, word.parts.2 != -2, 1...12 ~= word.parts.0,
        1...12 ~= word.parts.1, order(word.parts) == nil,
        word.parts.2 > 0 || index > 0 && words[text.tokens[index - 1].word].role == .on
      else { return nil }
      return TimeFinding(
        kind: .ambiguousDate, span: text.tokens[index].span,
        message: "“\(text.form(index))” can be read with the day or the month first; "
          + (word.parts.2 > 0 ? "only its year was taken" : "it was not read"))
    }
  }
}
