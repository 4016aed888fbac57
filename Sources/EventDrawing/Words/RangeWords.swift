import ISO8601

/// Stretches from one date to another in words, nothing said twice.
struct RangeWords {
  /// The words for each side.
  var dates: DateWords

  /// Returns a stretch in words, such as “7–11 July 2017”, “May–July 2017” or “58–44 BC”.
  func words(_ first: CalendarDate, _ last: CalendarDate) -> String {
    if first == last { return dates.words(first) }
    if first.granularity == .century, last.granularity == .century {
      return centuries(dates.words(first), dates.words(last))
    }
    guard first.qualification == .exact, last.qualification == .exact,
      !first.granularity.isTimeOfDay, !last.granularity.isTimeOfDay,
      let from = first.placedYear, let to = last.placedYear
    else { return clock(first, last) ?? pair(first, last) }
    if from != to {
      if first.granularity == .year, last.granularity == .year { return years(from, to) }
      return pair(first, last)
    }
    guard let firstMonth = first.month, let lastMonth = last.month else { return pair(first, last) }
    if firstMonth == lastMonth, let firstDay = first.day, let lastDay = last.day {
      return withYear("\(firstDay)–\(lastDay) \(DateWords.month(firstMonth))", last)
    }
    if first.granularity == .month, last.granularity == .month {
      return withYear("\(DateWords.month(firstMonth))–\(DateWords.month(lastMonth))", last)
    }
    if let firstDay = first.day, let lastDay = last.day {
      return withYear(
        "\(firstDay) \(DateWords.month(firstMonth)) – \(lastDay) \(DateWords.month(lastMonth))",
        last)
    }
    return pair(first, last)
  }

  /// “2nd–1st centuries BC” of “2nd century BC” and “1st century BC”.
  private func centuries(_ first: String, _ last: String) -> String {
    let begin = first.split(separator: " ")
    let end = last.split(separator: " ")
    guard begin.count == end.count, let from = begin.first, let to = end.first else {
      return first + " – " + last
    }
    return "\(from)–\(to) centuries" + (begin.count > 2 ? " BC" : "")
  }

  private func years(_ from: Int, _ to: Int) -> String {
    if from <= 0, to <= 0 { return "\(1 - from)–\(1 - to) BC" }
    if from <= 0 { return DateWords.year(from) + " – AD \(to)" }
    if from < 1000 { return "AD \(from)–\(to)" }
    return "\(from)–\(to)"
  }

  private func clock(_ first: CalendarDate, _ last: CalendarDate) -> String? {
    guard first.granularity.isTimeOfDay, last.granularity.isTimeOfDay,
      let day = first.placedDay, day == last.placedDay
    else { return nil }
    var sameDay = dates
    sameDay.known = .day(day)
    var begin = first
    if begin.zoneOffset == last.zoneOffset { begin.zoneOffset = nil }
    return dates.words(begin) + "–" + sameDay.words(last)
  }

  private func pair(_ first: CalendarDate, _ last: CalendarDate) -> String {
    let dates = first.year == last.year ? dates : dates.knowingNothing
    return dates.words(first) + " – " + dates.words(last)
  }

  private func withYear(_ body: String, _ date: CalendarDate) -> String {
    guard let year = date.year else { return body }
    switch dates.known {
    case .year(let known) where known == year: return body
    case .day(let known) where known.civil.year == year: return body
    default: return body + " " + DateWords.year(year)
    }
  }
}
