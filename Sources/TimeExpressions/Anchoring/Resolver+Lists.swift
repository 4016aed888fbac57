import ISO8601
import TextModel

/// Years that the other parts of a list or range give.
extension Resolver {
  /// The year that the next part of the same list or range gives: `the spring and summer of 1943`, `from 14 January to 8 February
  /// this year`.
  func yearAhead(_ fields: CalendarFields, _ expression: FoundExpression) -> Int? {
    guard index + 1 < found.count, fields.weekday == nil else { return nil }
    let next = found[index + 1]
    let gap = next.tokens.lowerBound - expression.tokens.upperBound
    guard next.sentence == expression.sentence, 1...2 ~= gap,
      let (other, year) = fieldsAndYear(of: next.reading.meaning), !other.isShort,
      other.month != nil || other.season != nil, (other.day == nil) == (fields.day == nil)
    else { return nil }
    switch text.lower(expression.tokens.upperBound) {
    case "and", "or", "to", "until", "through", "-", "–", "/": break
    default: return nil
    }
    guard let own = fields.date(in: year), let then = other.date(in: year),
      let first = own.month ?? startMonth(own), let last = then.month ?? startMonth(then)
    else { return nil }
    return first > last ? year - 1 : year
  }

  /// The fields of a date with the year that it names, or that it counts from the day of writing: “8 February *last year*”.
  private func fieldsAndYear(of meaning: TimeMeaning) -> (CalendarFields, Int)? {
    if case .within(let fields, .stretch(let offset, .year, .document)) = meaning.core {
      return documentDay?.year.map { (fields, $0 + offset) }
    }
    return meaning.fields.flatMap { fields in fields.year.map { (fields, $0) } }
  }

  /// The year of a month that stands alone at the head of a part of a chronicle: “*MARCH* – The vote was lost”.
  func yearOfEntry(_ fields: CalendarFields, _ expression: FoundExpression) -> Int? {
    guard !isNarrative, fields.day == nil, let month = fields.month, headsEntry(expression),
      headsPart(expression), let written = documentDay
    else { return nil }
    if let year = headMonth?.date.year, let before = headMonth?.date.month {
      return month < before ? year + 1 : year
    }
    let titled = found.first { $0.sentence == 0 }?.reading.meaning.fields
    if let titled, titled.granularity == .year, let year = titled.year { return year }
    return written.year.map { month > (written.month ?? 12) ? $0 - 1 : $0 }
  }

  /// The year of a feast or season in a part of a chronicle that a month heads.
  func yearOfPart(_ fields: CalendarFields) -> Int? {
    guard fields.month == nil, let headMonth, headMonth.block == block,
      let year = headMonth.date.year, let month = headMonth.date.month,
      let own = fields.date(in: year), let named = own.month ?? startMonth(own)
    else { return nil }
    return named < month ? year + 1 : year
  }

  /// Whether a sentence stands above others or before them in its paragraph.
  private func headsPart(_ expression: FoundExpression) -> Bool {
    let own = text.sentences[expression.sentence]
    let next = expression.sentence + 1
    guard next < text.sentences.count,
      text.sentences[next].tokens.contains(where: { text.tokens[$0].tag == .vbd })
    else { return false }
    if text.sentences[next].block == own.block { return true }
    if case .heading = text.document.blocks[text.sentences[next].block].kind { return false }
    if case .heading = text.document.blocks[own.block].kind { return true }
    return false
  }

  /// Whether “each year” stands behind a date or the range that it begins, or “every” before it: `from 1 May to 30 June each year`,
  /// `every 15 February`.
  var recursYearly: Bool {
    let before = found[index].tokens.lowerBound - 1
    if sentence(of: found[index]).contains(before), ["every", "each"].contains(text.lower(before)) {
      return true
    }
    for position in index + 1...index + 2 where position < found.count {
      let other = found[position]
      guard other.sentence == found[index].sentence,
        other.tokens.lowerBound - found[position - 1].tokens.upperBound <= 1
      else { return false }
      if other.reading.meaning.core == .set(.duration(CalendarDuration(1, .year))) { return true }
      guard other.reading.meaning.fields?.year == nil else { return false }
    }
    return false
  }

  /// The year of a month that goes on a list of what is to come: `in November, December and February`.
  func yearOfList(_ fields: CalendarFields, _ expression: FoundExpression) -> Int? {
    guard index > 0, !isNarrative, let month = fields.month, fields.day == nil, let latestMonth,
      let documentDay,
      latestMonth.sentence == expression.sentence, let before = latestMonth.date.month,
      let year = latestMonth.date.year, month < before || year > documentDay.year ?? year,
      let end = latestMonth.date.bounds.latest,
      let now = documentDay.bounds.earliest,
      end > now, tense(expression) != .past
    else { return nil }
    let between = latestMonth.end..<expression.tokens.lowerBound
    guard between.count <= 12,
      !between.contains(where: { text.tokens[$0].tag.rawValue.hasPrefix("VB") })
    else { return nil }
    switch text.lower(expression.tokens.lowerBound - 1) {
    case "from", "than", "since": return nil
    default: return month < before ? year + 1 : year
    }
  }
}
