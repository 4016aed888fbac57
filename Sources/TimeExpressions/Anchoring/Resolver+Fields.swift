import TextModel
import ISO8601

extension Resolver {
  /// Completes the fields of an explicit date from what it counts from.
  func fields(
    _ fields: CalendarFields, _ direction: TimeMeaning.Direction, _ basis: TimeMeaning.Basis,
    _ found: FoundExpression
  ) -> (CalendarDate?, Anchor?) {
    if fields.isShort { return short(fields) }
    if let year = fields.year { return (fields.date(in: year), nil) }
    if fields.decade != nil || fields.century != nil { return (fields.date(in: nil), nil) }
    if direction != .open { return directed(fields, direction, basis) }
    if fields.weekday != nil, fields.month == nil { return weekday(fields, found) }
    if fields.day != nil, fields.month == nil { return dayOfMonth(fields, found) }
    return yearless(fields, found)
  }

  /// A year or decade of two digits: the century that brings it nearest before the anchor.
  private func short(_ fields: CalendarFields) -> (CalendarDate?, Anchor?) {
    let anchor =
      focus.year.map { Anchor(date: $0, source: .narrative) }
      ?? documentDay.map { Anchor(date: $0, source: .document) }
    let reference = (isNarrative ? anchor?.date.year : documentDay?.year) ?? 2000
    func whole(_ two: Int) -> Int {
      let year = reference / 100 * 100 + two
      return year > reference + 15 ? year - 100 : year
    }
    var full = fields
    full.isShort = false
    if let decade = fields.decade { full.decade = whole(decade * 10) / 10 }
    if let year = fields.year { full.year = whole(year) }
    return (full.date(in: full.year), anchor)
  }

  // MARK: Weekdays

  private func weekday(_ fields: CalendarFields, _ found: FoundExpression) -> (
    CalendarDate?, Anchor?
  ) {
    guard let weekday = fields.weekday else { return (nil, nil) }
    if let same = apposed(weekday, found) {
      return (same, Anchor(date: same, source: .narrative))
    }
    if let first = rangeStart(found), let day = first.civilDay {
      let forward = (weekday - day.weekday + 7) % 7
      return (
        CalendarDate(CivilDay(number: day.number + forward)),
        Anchor(date: first, source: .narrative)
      )
    }
    var useFocus = document == nil || isNarrative
    if useFocus, let document = documentDay, document.granularity >= .day {
      // A day that is told only of the document itself, or lies ahead of it, is no place in a story.
      guard let told = focus.day?.bounds.earliest, let now = document.bounds.earliest else {
        return self.weekday(weekday, from: Anchor(date: document, source: .document), found)
      }
      useFocus = told < now
    }
    guard let anchor = useFocus ? anchor(.narrative, .day) : anchor(.document, .day),
      let day = anchor.date.civilDay
    else { return (.weekday(weekday), nil) }
    guard useFocus else { return self.weekday(weekday, from: anchor, found) }
    let forward = (weekday - day.weekday + 7) % 7
    return (CalendarDate(CivilDay(number: day.number + forward)), anchor)
  }

  /// The day just named that the weekday is said of: `the next day, Saturday`, `12 June 1937, a Saturday`.
  private func apposed(_ weekday: Int, _ expression: FoundExpression) -> CalendarDate? {
    guard index > 0, let mention, mention.sentence == expression.sentence,
      mention.date.granularity == .day, mention.date.civilDay?.weekday == weekday
    else { return nil }
    let end = found[index - 1].tokens.upperBound
    let gap = expression.tokens.lowerBound - end
    guard 1...2 ~= gap else { return nil }
    let mark = text.lower(end)
    guard mark == "," || mark == "(" || mark == "–" else { return nil }
    return gap == 1 || text.lower(end + 1) == "a" ? mention.date : nil
  }

  /// The day that a range begins with whose end is the expression: `Monday through Friday`.
  private func rangeStart(_ expression: FoundExpression) -> CalendarDate? {
    guard index > 0, let mention, mention.sentence == expression.sentence,
      mention.date.granularity == .day
    else { return nil }
    let previous = found[index - 1]
    guard previous.sentence == expression.sentence,
      previous.tokens.upperBound + 1 == expression.tokens.lowerBound,
      previous.reading.meaning.fields?.weekday != nil
    else { return nil }
    switch text.lower(previous.tokens.upperBound) {
    case "through", "thru", "to", "until", "till", "-", "–": return mention.date
    default: return nil
    }
  }

  /// The weekday before or after a day, by the tense of the clause.
  private func weekday(_ weekday: Int, from anchor: Anchor, _ found: FoundExpression) -> (
    CalendarDate?, Anchor?
  ) {
    guard let day = anchor.date.civilDay else { return (.weekday(weekday), anchor) }
    let back = (day.weekday - weekday + 7) % 7
    let forward = (weekday - day.weekday + 7) % 7
    let offset: Int
    switch tense(found) {
    case .past where cues.setsTerm(before: found.tokens, in: sentence(of: found)):
      offset = forward
    case .future: offset = forward
    case .request: offset = forward == 0 ? 7 : forward
    default: offset = -back
    }
    return (CalendarDate(CivilDay(number: day.number + offset)), anchor)
  }

  private func tense(_ found: FoundExpression) -> DirectionCues.Tense {
    cues.tense(around: found.tokens, in: sentence(of: found))
  }

  private func sentence(of found: FoundExpression) -> Range<Int> {
    text.sentences[found.sentence].tokens
  }

  private func dayOfMonth(_ fields: CalendarFields, _ found: FoundExpression) -> (
    CalendarDate?, Anchor?
  ) {
    guard let day = fields.day else { return (nil, nil) }
    let anchor = self.anchor(.narrative, .month)
    guard let anchor, let month = anchor.date.containing(.month), let number = month.month else {
      return (nil, nil)
    }
    if anchor.source == .document, tense(found) != .past, let today = anchor.date.day,
      (day < today || (day == today && tense(found) == .request)),
      let next = month.adding(1)
    {
      return (CalendarDate(year: next.year, month: next.month ?? 1, day: day), anchor)
    }
    return (CalendarDate(year: month.year, month: number, day: day), anchor)
  }

  // MARK: Dates without a year

  private func yearless(_ fields: CalendarFields, _ found: FoundExpression) -> (
    CalendarDate?, Anchor?
  ) {
    if let year = yearAhead(fields, found) { return (fields.date(in: year), nil) }
    if fields.season != nil, !isNarrative || focus.block != block, tense(found) == .present,
      !isLabel(found)
    {
      return (fields.date(in: nil), nil)  // “In summer it is hot.”
    }
    if let year = narrativeYear(fields, found) { return year }
    guard let anchor = anchor(.document, .year), let year = anchor.date.year else {
      return (fields.date(in: nil), nil)
    }
    let wanted = year + shift(fields, anchor.date, found)
    return (fields.date(in: wanted) ?? leapDay(fields, wanted, step: -1), anchor)
  }

  /// Whether a season stands before the noun that it dates: `its spring offensive`.
  private func isLabel(_ found: FoundExpression) -> Bool {
    let next = found.tokens.upperBound
    guard sentence(of: found).contains(next) else { return false }
    switch text.tokens[next].tag {
    case .nn, .nns, .nnp, .nnps: return true
    default: return false
    }
  }

  /// The nearest 29 February, counting years one way.
  private func leapDay(_ fields: CalendarFields, _ year: Int, step: Int) -> CalendarDate? {
    guard fields.month == 2, fields.day == 29 else { return nil }
    for distance in 1...8 {
      if let date = fields.date(in: year + distance * step) { return date }
    }
    return nil
  }

  /// The year that the next part of the same list or range gives: `the spring and summer of 1943`.
  private func yearAhead(_ fields: CalendarFields, _ expression: FoundExpression) -> Int? {
    guard index + 1 < found.count, fields.weekday == nil else { return nil }
    let next = found[index + 1]
    let gap = next.tokens.lowerBound - expression.tokens.upperBound
    guard next.sentence == expression.sentence, 1...2 ~= gap,
      let other = next.reading.meaning.fields, let year = other.year, !other.isShort,
      other.month != nil || other.season != nil, (other.day == nil) == (fields.day == nil)
    else { return nil }
    switch text.lower(expression.tokens.upperBound) {
    case "and", "or", "to", "until", "through", "-", "–": break
    default: return nil
    }
    guard let own = fields.date(in: year), let then = other.date(in: year),
      let first = own.month ?? startMonth(own), let last = then.month ?? startMonth(then)
    else { return nil }
    return first > last ? year - 1 : year
  }

  /// Takes the year from the narrative, where the text has given one nearby.
  private func narrativeYear(_ fields: CalendarFields, _ found: FoundExpression) -> (
    CalendarDate?, Anchor?
  )? {
    guard let latest = focus.latest, let year = latest.year else { return nil }
    if isNarrative, let told = story.years[index], let date = fields.date(in: told) {
      return (date, Anchor(date: latest, source: .narrative))
    }
    let near =
      focus.isExplicit && block - focus.block <= 1 && fields.month != nil
      && latest.granularity >= .month
    guard isNarrative || near else { return nil }
    if !isNarrative, cues.saysWill(before: found.tokens, in: text.sentences[found.sentence].tokens),
      let document,
      document.year != year
    {
      return nil
    }
    if !isNarrative, document?.year != year, focus.sentence != found.sentence,
      cues.isReported(found.tokens, in: sentence(of: found))
    {
      return nil
    }
    guard let date = fields.date(in: year) ?? leapDay(fields, year, step: 1) else { return nil }
    let anchor = Anchor(date: latest, source: .narrative)
    if text.lower(max(0, found.tokens.lowerBound - 1)) != "by",
      cues.looksBack(before: found.tokens, in: sentence(of: found))
    {
      return (date, anchor)
    }
    if let month = latest.month, let named = date.month ?? startMonth(date), month - named > 6,
      latest.granularity >= .month
    {
      return (fields.date(in: year + 1), anchor)
    }
    return (date, anchor)
  }

  private func startMonth(_ date: CalendarDate) -> Int? {
    if let season = date.season { return season.rawValue * 3 }
    if let quarter = date.quarter { return quarter * 3 - 2 }
    return nil
  }

  /// How many years from the anchor's a date without a year lies: by tense, else the nearest.
  private func shift(_ fields: CalendarFields, _ anchor: CalendarDate, _ found: FoundExpression)
    -> Int
  {
    guard let year = anchor.year, let date = fields.date(in: year),
      let month = date.month ?? startMonth(date)
    else { return 0 }
    let now = anchor.month ?? 6
    if fields.quarter != nil {
      let current = (now + 2) / 3
      let quarter = fields.quarter ?? 1
      return quarter > current + 1 && tense(found) != .future ? -1 : 0
    }
    let difference = month - now
    if difference > 0, cues.namesPastEvent(after: found.tokens, in: sentence(of: found)) {
      return -1
    }
    var tense = tense(found)
    if tense == .past, cues.setsTerm(before: found.tokens, in: sentence(of: found)) {
      tense = .future
    }
    if tense == .request {
      if difference == 0, let day = fields.day, let today = anchor.day {
        return day < today ? 1 : 0
      }
      return difference < 0 ? 1 : 0
    }
    if difference == 0 { return 0 }
    if fields.day != nil || fields.feast != nil {
      if tense == .future, difference > 0 { return 0 }
      if difference > (tense == .past ? 2 : 7) { return -1 }
      return difference < (tense == .future ? -4 : -7) && tense != .past ? 1 : 0
    }
    switch tense {
    case .future: return difference <= -3 ? 1 : 0
    case .past: return difference >= 1 ? -1 : 0
    default:
      if difference > 8 { return -1 }
      return difference < -8 ? 1 : 0
    }
  }

  // MARK: Last, next and this

  private func directed(
    _ fields: CalendarFields, _ direction: TimeMeaning.Direction, _ basis: TimeMeaning.Basis
  ) -> (CalendarDate?, Anchor?) {
    let told = direction == .this && basis == .narrative && fields.weekday == nil ? told : nil
    guard
      let anchor = told
        ?? anchor(basis, fields.granularity == .day && fields.month == nil ? .day : .year)
    else {
      return (fields.date(in: nil), nil)
    }
    if let weekday = fields.weekday, fields.month == nil {
      guard let day = anchor.date.civilDay else { return (.weekday(weekday), anchor) }
      let offset: Int
      switch direction {
      case .last: offset = -((day.weekday - weekday + 6) % 7 + 1)
      case .next: offset = (weekday - day.weekday + 6) % 7 + 1
      default: offset = weekday - day.weekday
      }
      return (CalendarDate(CivilDay(number: day.number + offset)), anchor)
    }
    guard let year = anchor.date.year, let start = anchor.date.bounds.earliest else {
      return (fields.date(in: nil), anchor)
    }
    if direction == .this, anchor.date.season == .winter, let month = fields.month, month <= 3 {
      return (fields.date(in: year + 1), anchor)  // “That February”, after “the winter of 1916–17”.
    }
    switch direction {
    case .last:
      // The latest one that is over, or that holds the anchor only where it is a year back.
      for candidate in [year, year - 1, year - 2] {
        if let date = fields.date(in: candidate), let end = date.bounds.latest, end <= start {
          return (date, anchor)
        }
      }
    case .next:
      let end = anchor.date.bounds.latest ?? start
      for candidate in [year - 1, year, year + 1, year + 2] {
        if let date = fields.date(in: candidate), let begin = date.bounds.earliest, begin >= end {
          return (date, anchor)
        }
      }
    default:
      if let month = anchor.date.month, let date = fields.date(in: year),
        let named = date.month ?? startMonth(date), named - month > 2, anchor.source == .document,
        tense(found[index]) == .past
      {
        // “What we did this summer”, said in January.
        return (fields.date(in: year - 1), anchor)
      }
      if fields.season == .winter, let month = anchor.date.month, month < 3 {
        return (fields.date(in: year - 1), anchor)
      }
      return (fields.date(in: year), anchor)
    }
    return (fields.date(in: year), anchor)
  }
}
