import ISO8601
import TextModel

/// Reports whose title names what happened and its day: “Incident report – 12 January 2024”, “Post-mortem: outage, 3 June 2023”.
extension Resolver {
  /// What the title of a text tells of a day.
  struct Title {
    /// The one full day that it names, where that is not the day of writing: what the text is about.
    let day: CalendarDate?
    /// That day, where the title calls it one of a mishap or deed, and the text names no other year than that and its own.
    let occasion: CalendarDate?

    init(_ text: AnalysedText, _ found: [FoundExpression], _ cues: DirectionCues) {
      day = Resolver.titleDay(text, found)
      let created = text.document.created
      guard let day, let title = text.sentences.first?.tokens, cues.namesPastEvent(in: title),
        created.map({ day.bounds.precedes($0.bounds) }) ?? true,
        !found.contains(where: {
          guard let fields = $0.reading.meaning.fields, let year = fields.year, !fields.isShort
          else { return false }
          return year != day.year && year != created?.year
        })
      else {
        occasion = nil
        return
      }
      occasion = day
    }
  }

  /// The full day that the title names, other than that of writing: what the text is about.
  var titleDay: CalendarDate? { title.day }

  /// A month or season by the day that the title names: the last before it for what *had* been, else the nearest to where the
  /// story has come from there.
  ///
  /// - Reads: under “Fire at the mill, 12 January 2024”, “The pumps *had been* tested *in December*”, “The hall was pulled down *in
  ///   March*”.
  /// - Leaves alone: what is still to come.
  func dateBesideOccasion(_ fields: CalendarFields, _ found: FoundExpression) -> (
    CalendarDate?, Anchor?
  )? {
    guard let occasion = title.occasion, found.sentence > 0, let year = occasion.year,
      let begin = occasion.containing(.month)?.bounds.earliest,
      fields.month != nil || fields.season != nil, fields.weekday == nil, tense(found) == .past,
      !isToCome(found)
    else { return nil }
    let written = documentDay?.bounds.latest ?? .max
    let dates = (-1...1).compactMap { fields.date(in: year + $0) }
      .filter { $0.bounds.earliest.map { $0 < written } ?? false }
    let anchor = Anchor(date: occasion, source: .narrative)
    if isLookedBack(at: found) {
      let last = dates.last { $0.bounds.earliest.map { $0 <= begin } ?? false }
      return last.map { ($0, anchor) }
    }
    let told = focus.latest.flatMap { $0.granularity >= .month ? $0.bounds.earliest : nil }
    let place = max(begin, told ?? begin)
    func distance(_ date: CalendarDate) -> Int {
      date.bounds.earliest.map { abs($0 - place) } ?? .max
    }
    let nearest = dates.min { distance($0) < distance($1) }
    guard let nearest, distance(nearest) <= 190 * 86_400 else { return nil }
    return (nearest, anchor)
  }

  /// The weekday by the day that the title names: the last before it for what *had* been; where the text was written weeks later, the
  /// first from where the story has come to.
  func dayBesideOccasion(_ weekday: Int, _ found: FoundExpression) -> (CalendarDate?, Anchor?)? {
    guard let occasion = title.occasion, let day = occasion.civilDay, found.sentence > 0,
      tense(found) == .past, !isToCome(found)
    else { return nil }
    let age = documentDay?.civilDay.map { $0.number - day.number }
    if isLookedBack(at: found) {
      guard focus.day == nil || focus.day == occasion, age ?? 14 > 6 else { return nil }
      let back = (day.weekday - weekday + 6) % 7 + 1
      return (occasion.adding(-back, .day), Anchor(date: occasion, source: .narrative))
    }
    guard let age, age > 13, let told = focus.day?.civilDay, told.number >= day.number,
      case let next = told.number + (weekday - told.weekday + 7) % 7, next < day.number + age,
      !cues.isMadeKnown(at: found.tokens, in: sentence(of: found))
    else { return nil }
    return (
      CalendarDate(CivilDay(number: next)),
      Anchor(date: CalendarDate(told), source: .narrative)
    )
  }

  /// Whether a month or season lies before the day that the title names, to which the text comes back behind it.
  func isBeforeOccasion(_ date: CalendarDate, _ meaning: TimeMeaning) -> Bool {
    guard let occasion = title.occasion, let fields = meaning.fields, fields.year == nil else {
      return false
    }
    return date.granularity < .day && date.bounds.precedes(occasion.bounds)
  }
}
