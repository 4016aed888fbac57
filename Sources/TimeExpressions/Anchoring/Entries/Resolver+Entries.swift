import ISO8601
import TextModel

/// Where the entry of a diary, log or file of a case is.
struct EntryPlace {
  let block: Int
  /// Whether its day stands alone in its block, so that the blocks behind it are of the entry, too.
  let isWhole: Bool
  /// Whether the latest entries come first.
  let isReversed: Bool
}

/// The days that head entries: “*7 January*. Tenant rang.”
extension Resolver {
  /// Takes in a day that heads an entry or log, and a month that heads a part of a chronicle.
  mutating func enterHead(_ date: CalendarDate, _ meaning: TimeMeaning) {
    if date.isFullySpecified, enterVagueHead(date) { return }
    if date.isFullySpecified, date.granularity == .day || meaning.fields?.day != nil,
      headsEntry(found[index]) || headsLog(found[index])
    {
      let day = date.containing(.day)
      nightHead = nil
      entryPlace = entryPlace(of: found[index], after: entry, on: day)
      entry = day
    }
    if date.isFullySpecified, date.granularity == .month, headsEntry(found[index]) {
      headMonth = (date, block)
    }
  }

  /// Whether a date heads an entry: it stands alone as a sentence, or opens a block before a mark.
  ///
  /// Rules around it, “———— 3 May ————”, and the number of the day, “Day 2 (3 May)”, are no part of a sentence.
  static func headsEntry(_ expression: FoundExpression, of text: AnalysedText) -> Bool {
    let sentence = text.sentences[expression.sentence].tokens
    var first = sentence.lowerBound
    while first < expression.tokens.lowerBound, isRule(first, of: text) { first += 1 }
    let numbered = endOfNumber(from: first, in: sentence, of: text)
    guard expression.tokens.lowerBound == numbered ?? first else { return false }
    let next = expression.tokens.upperBound
    guard next < sentence.upperBound else { return true }
    switch text.lower(next) {
    case ".", ":", "—", "–", "-": break
    case ")": guard numbered != nil else { return false }
    default: guard isRule(next, of: text) else { return false }
    }
    return next + 1 == sentence.upperBound || expression.sentence == 0
      || text.sentences[expression.sentence - 1].block != text.sentences[expression.sentence].block
  }

  /// Whether a token is a rule drawn with dashes and the like: “———”, “===”.
  static func isRule(_ token: Int, of text: AnalysedText) -> Bool {
    text.lower(token).unicodeScalars.allSatisfy { "-–—=_*~─━".unicodeScalars.contains($0) }
  }

  func headsEntry(_ expression: FoundExpression) -> Bool { Self.headsEntry(expression, of: text) }

  /// Whether more than one day of a month stands alone as the first sentence of a block, with words of its entry behind it; heads
  /// that are no single day count, where they name no year.
  ///
  /// - Leaves alone: a list of times.
  static func isFile(_ text: AnalysedText, _ found: [FoundExpression]) -> Bool {
    let lines = Set(found.lazy.filter { isLine($0, of: text) }.map(\.sentence))
    var count = 0
    for (index, expression) in found.enumerated() {
      let isVague =
        expression.reading.meaning.fields?.year == nil
        && (isVagueHead(expression, of: text) || beginsRangeHead(index, found, of: text))
      guard isVague || isAlone(expression, in: text) else { continue }
      let next = expression.sentence + 1
      guard next < text.sentences.count, !lines.contains(next) else { continue }
      count += 1
      if count > 1 { return true }
    }
    return false
  }

  private static func isAlone(_ expression: FoundExpression, in text: AnalysedText) -> Bool {
    guard namesDayOfEntry(expression, in: text), isLine(expression, of: text),
      case let number = expression.sentence
    else { return false }
    return number == 0 || text.sentences[number - 1].block != text.sentences[number].block
  }

  private static func namesDayOfEntry(_ expression: FoundExpression, in text: AnalysedText) -> Bool
  {
    if case .course(_, .day) = expression.reading.meaning.core {
      return text.lower(expression.tokens.lowerBound) == "day"
    }
    guard let fields = expression.reading.meaning.fields else { return false }
    return fields.day != nil
      && (fields.month != nil || expression.reading.rule == DayHeadRule.name)
  }

  /// Whether a time is all that a sentence says, but for a number of the day in hospital: “Day 3 – POD 2”.
  private static func isLine(_ expression: FoundExpression, of text: AnalysedText) -> Bool {
    let end = text.sentences[expression.sentence].tokens.upperBound
    guard headsEntry(expression, of: text) else { return false }
    return expression.tokens.upperBound + 1 >= end
      || end - expression.tokens.upperBound <= 5 && Int(text.lower(end - 1)) != nil
        && (expression.tokens.upperBound..<end).contains {
          text.lower($0) == "pod" || text.lower($0) == "day"
        }
  }

  /// Whether a day alone, or a month or range of days, opens an entry of a file.
  func opensEntry(_ expression: FoundExpression) -> Bool {
    guard isFile else { return false }
    return Self.isAlone(expression, in: text) || Self.isVagueHead(expression, of: text)
      || found[index].tokens == expression.tokens && Self.beginsRangeHead(index, found, of: text)
  }

  /// The day of the entry that an expression stands in, which is when its words were written: “by the end of the week”.
  var dayOfEntry: CalendarDate? {
    guard let entry, let entryPlace, isFile, !opensEntry(found[index]) else { return nil }
    return entryPlace.block == block || entryPlace.isWhole ? entry : nil
  }

  /// Where an entry is that comes after another.
  func entryPlace(
    of head: FoundExpression, after last: CalendarDate?, on day: CalendarDate?
  ) -> EntryPlace {
    let next = head.sentence + 1
    let isWhole =
      next >= text.sentences.count || text.sentences[next].block != block
    var isReversed = entryPlace?.isReversed ?? false
    if let last = last?.civilDay, let day = day?.civilDay, last != day {
      isReversed = day.number < last.number
    }
    return EntryPlace(block: block, isWhole: isWhole, isReversed: isReversed)
  }

  /// The day of an entry, counted from the day of the entry before, whatever dates that one names.
  ///
  /// “*6 April*. Receipt of 18 October 2019 received.” A new paragraph: “*20 May*. Claim settled.”
  ///
  /// - Leaves alone: the first entry, and a day that names its year.
  func dayOfNextEntry(_ fields: CalendarFields, _ expression: FoundExpression) -> (
    CalendarDate?, Anchor?
  )? {
    guard opensEntry(expression) else { return nil }
    guard let entry, let entryPlace, let year = entry.year, let last = entry.firstDay?.number,
      let same = fields.date(in: year), let own = same.firstDay?.number
    else { return dayOfFirstEntry(fields, expression) }
    let isBehind = entryPlace.isReversed ? own > last : own < last
    var date = same
    // “24 November” … “7 January”: the turn of the year is nearer than the way back.
    if isBehind, abs(own - last) > 183,
      let other = fields.date(in: entryPlace.isReversed ? year - 1 : year + 1)
    {
      date = other
    }
    return (date, Anchor(date: entry, source: .narrative))
  }

  /// The next such day after the entry before, where the number of a day heads one; the first in the month that heads a part.
  ///
  /// “28 October 1893. Gale.” A new paragraph: “*2nd, Thursday.* Fog.” The number decides: the weekday may be a slip.
  func dayOfNumberedEntry(_ day: Int, _ found: FoundExpression) -> (CalendarDate?, Anchor?)? {
    guard headsEntry(found) else { return nil }
    if let headMonth, headMonth.block > entryPlace?.block ?? -1, let month = headMonth.date.month,
      let date = CalendarDate(year: headMonth.date.year, month: month, day: day)
    {
      return (date, Anchor(date: headMonth.date, source: .narrative))
    }
    guard let entry, let month = entry.containing(.month),
      let last = entry.civilDay?.number ?? entry.firstDay.map({ $0.number - 1 })
    else { return nil }
    let isReversed = entryPlace?.isReversed ?? false
    // No two months in a row lack a day.
    for step in 0...2 {
      guard let other = month.adding(isReversed ? -step : step), let number = other.month,
        let date = CalendarDate(year: other.year, month: number, day: day),
        let own = date.civilDay?.number, isReversed ? own < last : own > last
      else { continue }
      return (date, Anchor(date: entry, source: .narrative))
    }
    return nil
  }

  /// The head of a chronology that is its first, in the year of writing where that has come by then.
  ///
  /// - Leaves alone: what is still to come: a timetable.
  private func dayOfFirstEntry(_ fields: CalendarFields, _ head: FoundExpression) -> (
    CalendarDate?, Anchor?
  )? {
    guard let documentDay, let year = documentDay.year, documentDay.granularity >= .day,
      Self.isVagueHead(head, of: text), let date = fields.date(in: year),
      date.bounds.latest ?? .max <= documentDay.bounds.latest ?? .min
    else { return nil }
    return (date, Anchor(date: documentDay, source: .document))
  }

  /// Whether a sentence says with a date what day it is: `Today is 3 May`, `It's now Friday, May 7th`.
  func saysWhatDayItIs(_ expression: FoundExpression) -> Bool {
    let sentence = text.sentences[expression.sentence].tokens
    var verb = expression.tokens.lowerBound - 1
    if index > 0, case let clock = found[index - 1], clock.reading.meaning.core == .none,
      clock.sentence == expression.sentence,
      expression.tokens.lowerBound - clock.tokens.upperBound <= 1
    {
      verb = clock.tokens.lowerBound - 1  // “It's 2:25 a.m. on Wednesday.”
    }
    while verb > sentence.lowerBound, ["now", "currently", "already"].contains(text.lower(verb)) {
      verb -= 1
    }
    guard verb > sentence.lowerBound, verb - sentence.lowerBound <= 4,
      ["is", "'s", "’s"].contains(text.lower(verb))
    else { return false }
    return text.lower(verb - 1) == "it" || text.lower(verb - 1) == "today"
  }

  /// Returns the one full day that a title names, where it is not that of writing.
  static func titleDay(_ text: AnalysedText, _ found: [FoundExpression]) -> CalendarDate? {
    guard let title = text.sentences.first, let last = title.tokens.last,
      text.sentences.count > 1, text.sentences[1].block != title.block, text.lower(last) != "."
    else { return nil }
    let dates = found.prefix { $0.sentence == 0 }
    guard dates.count == 1, let first = dates.first, first.tokens.count + 2 <= title.tokens.count,
      let fields = first.reading.meaning.fields, fields.day != nil, fields.month != nil,
      let year = fields.year, !fields.isShort, let day = fields.date(in: year),
      day != text.document.created?.containing(.day)
    else { return nil }
    return day
  }

  /// The first such weekday after the entry before, where a weekday heads the next.
  ///
  /// “3 May 1914. War was declared.” A new paragraph: “*Tuesday.* We sailed.”
  func nextEntry(_ weekday: Int, _ found: FoundExpression) -> (CalendarDate?, Anchor?)? {
    guard let entry, headsEntry(found), let day = entry.civilDay else { return nil }
    let next = CivilDay(number: day.number + (weekday - day.weekday + 6) % 7 + 1)
    if document != nil {
      // Below a heading that is a whole day, and no later than the writing.
      guard entryPlace?.isWhole == true, found.tokens.count == 1, isBelowProse(found),
        let written = documentDay?.civilDay, next.number <= written.number
      else { return nil }
    }
    return (CalendarDate(next), Anchor(date: entry, source: .narrative))
  }

  /// Whether more than a few words stand in the paragraph before, as they do below the head of an entry.
  private func isBelowProse(_ found: FoundExpression) -> Bool {
    found.sentence > 0 && text.sentences[found.sentence - 1].tokens.count > 3
  }
}
