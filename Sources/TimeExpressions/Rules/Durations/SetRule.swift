import TextModel
import ISO8601

/// Reads recurrences.
struct SetRule: TimeRule {
  static let name = "set"
  static let reads = [
    TimeExample("They meet [every Saturday].", "XXXX-WXX-6"),
    TimeExample("They pray [twice a month].", "P1M"),
    TimeExample("It is to be taken [three times daily].", "P1D"),
    TimeExample("Interest is paid [annually].", "P1Y"),
    TimeExample("The [daily] flight was late.", "P1D"),
    TimeExample("The shop is shut on [Mondays].", "XXXX-WXX-1"),
    TimeExample("They meet [every two weeks].", "P2W"),
    TimeExample("They earn $5 [an hour].", "PT1H"),
    TimeExample("It draws 40,000 visitors [a year].", "P1Y"),
    TimeExample("It blooms [every spring].", "XXXX-SP"),
    TimeExample("The board meets [every third Thursday].", "XXXX-WXX-4"),
    TimeExample("It is held [every second year].", "P2Y"),
    TimeExample("They sing on [Tuesday nights].", "XXXX-WXX-2TNI"),
  ]
  static let leavesAlone = [
    "Every man left.", "Each of them spoke.", "He came twice.", "He read the Leeds daily Argus.",
    "He wrote for the People's Daily.",
  ]

  func read(_ tokens: TimeTokens, at index: Int) -> TimeReading? {
    let word = tokens[index]
    switch word.role {
    case .each: return every(tokens, at: index)
    case .frequency: return adverb(tokens, at: index)
    case .once, .twice: return times(tokens, at: index)
    case .a, .per: return rate(tokens, at: index)
    default: break
    }
    if word.weekday > 0, !word.plural, !word.ambiguous, let part = tokens[index + 1].part,
      tokens[index + 1].plural, let nights = CalendarDate.weekday(Int(word.weekday)).at(part)
    {
      return reading(index + 2, .date(nights))
    }
    if word.plural, word.weekday > 0 {
      return reading(index + 1, .date(.weekday(Int(word.weekday))))
    }
    if word.number > 0, tokens.role(index + 1) == .times { return times(tokens, at: index) }
    return nil
  }

  private func reading(_ end: Int, _ value: TimexValue, _ frequency: String? = nil) -> TimeReading {
    var meaning = TimeMeaning(.set(value))
    meaning.frequency = frequency
    return TimeReading(end, meaning, Self.name)
  }

  private func every(_ tokens: TimeTokens, at index: Int) -> TimeReading? {
    var position = index + 1
    var step = 1
    if tokens.role(position) == .other { (step, position) = (2, position + 1) }
    if let count = tokens.cardinal(at: position), tokens[count.end].unit != nil {
      (step, position) = (count.value, count.end)
    }
    if let ordinal = tokens.ordinal(at: position), ordinal.value > 1,
      tokens[ordinal.end].unit != nil || tokens[ordinal.end].weekday > 0,
      !tokens[ordinal.end].plural
    {
      (step, position) = (ordinal.value, ordinal.end)
    }
    if tokens[position].role == .business { position += 1 }
    let word = tokens[position]
    if let unit = word.unit, !word.ambiguous || unit == .minute || step > 1 || unit == .quarter,
      word.part == nil
    {
      return reading(position + 1, .duration(CalendarDuration(step, unit)))
    }
    if word.weekday > 0 {
      var date = CalendarDate.weekday(Int(word.weekday))
      var end = position + 1
      if let part = tokens[end].part, let with = date.at(part) { (date, end) = (with, end + 1) }
      return reading(end, .date(date))
    }
    if word.season > 0, let season = Season(rawValue: Int(word.season)) {
      return reading(position + 1, .date(CalendarDate(year: nil, season: season)))
    }
    if word.month > 0, !word.ambiguous || word.capital,
      let date = CalendarDate(year: nil, month: Int(word.month))
    {
      return reading(position + 1, .date(date))
    }
    if let part = word.part, let date = CalendarDate.unknownDay.at(part) {
      return reading(position + 1, .date(date))
    }
    if let feast = FeastRule().read(tokens, at: position),
      let date = feast.meaning.fields?.date(in: nil)
    {
      return reading(feast.end, .date(date))
    }
    return nil
  }

  private func adverb(_ tokens: TimeTokens, at index: Int) -> TimeReading? {
    let unit: CalendarDuration.Unit
    switch tokens.lower(index) {
    case "daily", "everyday": unit = .day
    case "weekly": unit = .week
    case "monthly": unit = .month
    case "hourly": unit = .hour
    case "nightly":
      return CalendarDate.unknownDay.at(.night).map { reading(index + 1, .date($0)) }
    case "biweekly": return reading(index + 1, .duration(CalendarDuration(2, .week)))
    default: unit = .year
    }
    if isNewspaper(tokens, at: index) { return nil }
    return reading(index + 1, .duration(CalendarDuration(1, unit)))
  }

  /// Whether a number of things stands before the unit that they are counted by: `40,000 visitors a year`.
  private func counts(_ tokens: TimeTokens, _ index: Int) -> Bool {
    tokens[index - 2].number >= 0 && tokens.isPlainWord(index - 1)
      && tokens[index - 2].form != .none
      && !tokens[index - 2].isYear
  }

  /// Whether the word names a newspaper: `the Berlin daily said`, `the People's Daily`.
  private func isNewspaper(_ tokens: TimeTokens, at index: Int) -> Bool {
    // Messages write words with capitals as they please.
    if tokens.lower(index) == "everyday" || tokens.isMessage { return false }
    switch (tokens.tag(index), tokens.tag(index - 1)) {
    case (.nn, .dt), (.nn, .jj), (.nn, .nnp), (.nn, .pos), (.nnp, .nnp), (.nnp, .pos): return true
    default: break
    }
    let next = tokens.shape(index + 1).contains(.capitalised)
    guard tokens.shape(index).contains(.capitalised), index > tokens.range.lowerBound else {
      return next && tokens.isPlainWord(index + 1) && index > tokens.range.lowerBound
        && !tokens.shape(index + 1).contains(.allCapitals)
    }
    return next || tokens.role(index - 1) == .possessive
      || tokens.shape(index - 1).contains(.capitalised)
  }

  private func times(_ tokens: TimeTokens, at index: Int) -> TimeReading? {
    var position = index + 1
    let count: Int
    switch tokens.role(index) {
    case .once: count = 1
    case .twice: count = 2
    default:
      guard let number = tokens.cardinal(at: index), tokens.role(number.end) == .times else {
        return nil
      }
      count = number.value
      position = number.end + 1
    }
    if tokens.role(position) == .frequency, var often = adverb(tokens, at: position) {
      often.meaning.frequency = "\(count)X"
      return often
    }
    guard
      tokens.role(position) == .a || tokens.role(position) == .each
        || tokens.role(position) == .per,
      let unit = tokens[position + 1].unit
    else { return nil }
    return reading(position + 2, .duration(CalendarDuration(1, unit)), "\(count)X")
  }

  /// Reads what a price or number is counted by: `$5 a day`.
  private func rate(_ tokens: TimeTokens, at index: Int) -> TimeReading? {
    guard let unit = tokens[index + 1].unit, !tokens[index + 1].plural, !tokens[index + 1].ambiguous
    else { return nil }
    guard tokens.role(index) != .per else { return nil }
    let before = tokens[index - 1]
    let priced =
      before.number >= 0 && tokens.role(index - 2) == .currency
      || before.number >= 1_000_000 && tokens.role(index - 3) == .currency
      || before.role == .percent || tokens.role(index - 1) == .times || counts(tokens, index)
    guard priced, tokens.role(index + 2) != .ago, tokens.role(index + 2) != .earlier,
      tokens.role(index + 2) != .later
    else { return nil }
    return reading(index + 2, .duration(CalendarDuration(1, unit)))
  }
}
