import EventModel
import ISO8601

/// When an event took place, in words.
struct EventDateWords {
  /// The words for dates.
  var dates: DateWords

  /// Returns an event's own time in words, such as “early 2017” or “between 2001 and 2009”.
  ///
  /// - Parameters:
  ///   - event: an event with a time.
  ///   - mention: the time expression that the time was read from, if one is known.
  /// - Returns: nothing where the event has no time.
  func words(_ event: Event, mention: TimeMention?) -> String? {
    guard let time = event.time else { return nil }
    if time.edtf.date == .unknownDay { return mention.flatMap(dates.weekday) ?? "" }
    if let mention, let words = words(mention, of: time) { return words }
    switch time.edtf.form {
    case .date(let date):
      // “later that morning” is not late in the day.
      let isLater = mention.map { $0.mod == "END" && $0.type == .time } ?? false
      // “almost ten years after it was proposed” says in the time itself how exact that is.
      let isLength = mention?.type == .duration
      // “almost ten years later”
      let isNearly = mention.map { $0.mod == "LESS_THAN" && saysNearly($0) } ?? false
      return modified(
        dates.words(date), by: isLater || isLength ? nil : isNearly ? "APPROX" : mention?.mod)
    case .interval(let begin, let end):
      return interval(begin, end, time: time, event: event, mod: mention?.mod)
    }
  }

  /// Returns the words for an undated event between two others.
  ///
  /// An event before another of 7 July may itself be of 7 July: “by 7 July”, not “before” it. Of dates in the wrong order only the first
  /// is told.
  func words(after first: CalendarDate?, before second: CalendarDate?) -> String? {
    switch (first, second) {
    case (let first?, let second?) where second.bounds.precedes(first.bounds):
      return words(after: first, before: nil)
    case (let first?, let second?):
      if plainWords(first) == plainWords(second) { return plainWords(first) }
      return between(first, second)
    case (let first?, nil):
      let words = plainWords(yearBegun(by: first) ?? first)
      return first.granularity.isTimeOfDay ? "after " + words : words + " or later"
    case (nil, let second?):
      let words = plainWords(second)
      return second.granularity.isTimeOfDay ? "before " + words : "by " + words
    case (nil, nil): return nil
    }
  }

  /// Returns the words for what had gone on since a date until the time of a story.
  func words(from first: CalendarDate) -> String { "from \(plainWords(first)) on" }

  /// The year that a bound on its first day stands for: what is known is only that it was not before that year.
  private func yearBegun(by date: CalendarDate) -> CalendarDate? {
    guard date.month == 1, date.day == 1, !date.granularity.isTimeOfDay else { return nil }
    return date.containing(.year)
  }

  /// Returns two dates that something fell between, the year or month said once.
  private func between(_ first: CalendarDate, _ last: CalendarDate) -> String {
    // “between 25 and 28 February”, and not “between 25 February and February”
    if last.granularity <= .month, first.granularity == .day, last.bounds.contains(first.bounds),
      let day = last.adding(1)?.firstDay.map({ CalendarDate(CivilDay(number: $0.number - 1)) })
    {
      return day == first ? plainWords(first) : between(first, day)
    }
    // “before the end of the year”, which is the end of its second half
    if last.granularity < .month, first.granularity == .month || first.granularity == .day,
      first.year == last.year, let year = last.containing(.year),
      year.bounds.latest == last.bounds.latest, let month = CalendarDate(year: last.year, month: 12)
    {
      return between(first, month)
    }
    if first == last { return plainWords(first) }
    if first.granularity <= .month, last.granularity == .day, first.bounds.contains(last.bounds),
      let day = first.firstDay.map({ CalendarDate($0) })
    {
      return day == last ? plainWords(last) : between(day, last)
    }
    if let day = first.placedDay, day == last.placedDay,
      first.granularity.isTimeOfDay != last.granularity.isTimeOfDay
    {
      // “shortly before noon”, on the day of that noon
      return first.granularity.isTimeOfDay
        ? "after \(plainWords(first))" : "before \(plainWords(last))"
    }
    // “Between c. 04:30 and c. 06:30”, on one day
    if first.granularity.isTimeOfDay, last.granularity.isTimeOfDay, let day = first.placedDay,
      day == last.placedDay, first.qualification != .exact || last.qualification != .exact
    {
      var short = dates
      short.known = .day(day)
      let begin = dates.known == .day(day) ? short.words(first) : dates.words(first)
      return "between \(begin) and \(short.words(last))"
    }
    guard first.qualification == .exact, last.qualification == .exact, let year = first.placedYear,
      year == last.placedYear
    else {
      let dates = dates.knowingNothing
      return "between \(dates.words(first)) and \(dates.words(last))"
    }
    var short = dates
    short.known = .year(year)
    if first.granularity.isTimeOfDay, let day = first.placedDay, day == last.placedDay {
      short.known = .day(day)
      return "between \(dates.words(first)) and \(short.words(last))"
    }
    if let month = first.month, month == last.month, let day = first.day, last.day != nil,
      !first.granularity.isTimeOfDay, !last.granularity.isTimeOfDay
    {
      var plain = dates
      plain.weekdays = nil
      return "between \(day) and \(plain.words(last))"
    }
    return "between \(short.words(first)) and \(dates.words(last))"
  }

  /// Words for a date without its qualification: “after about 100” would say no more than “after”.
  private func plainWords(_ date: CalendarDate) -> String {
    var date = date
    date.qualification = .exact
    return dates.words(date)
  }

  /// Words for parts of a year or month that EDTF can only write as an interval.
  private func words(_ mention: TimeMention, of time: EventTime) -> String? {
    // “Before *the end of March*” is not in late March.
    guard time.rule != "time.by", let mod = mention.mod, ["START", "MID", "END"].contains(mod),
      case .date(let date)? = EDTF(mention.value)?.form, date.granularity <= .month,
      let outer = date.bounds.earliest, let inner = time.edtf.bounds.earliest, inner >= outer,
      let last = date.bounds.latest, let end = time.edtf.bounds.latest, end <= last
    else { return nil }
    // “later that year”
    if mod == "END", mention.text.lowercased().hasPrefix("later") {
      return "later in " + dates.words(date)
    }
    return modified(dates.words(date), by: mod)
  }

  /// The latest time that something is to be done, such as “by 2030” or “by the end of 2022”.
  private func by(_ last: CalendarDate, _ mod: String?) -> String {
    guard mod == "END", let year = last.containing(.year) else { return "by " + dates.words(last) }
    let isYear = last.month == nil && last.quarter == nil
    return "by the end of " + (isYear ? dates.words(year) : dates.words(last))
  }

  private func saysNearly(_ mention: TimeMention) -> Bool {
    let text = mention.text.lowercased()
    return text.hasPrefix("almost ") || text.hasPrefix("nearly ")
  }

  private func modified(_ words: String, by mod: String?) -> String {
    switch mod {
    case "START": "early " + words
    case "MID": "mid-" + words
    case "END": "late " + words
    case "APPROX": words.hasPrefix("c. ") || words.hasPrefix("about ") ? words : "c. " + words
    case "LESS_THAN", "BEFORE": "before " + words
    case "MORE_THAN", "AFTER": "after " + words
    case "ON_OR_BEFORE", "EQUAL_OR_LESS": "by " + words
    case "ON_OR_AFTER", "EQUAL_OR_MORE": "from " + words + " on"
    default: words
    }
  }

  private func interval(
    _ begin: EDTF.Endpoint, _ end: EDTF.Endpoint, time: EventTime, event: Event, mod: String?
  ) -> String? {
    switch (begin, end) {
    case (.date(let first), .date(let last)):
      // What is due by then is still to come, and needs no word for that.
      if time.rule == "time.by", [.planned, .possible].contains(event.status) {
        return by(last, mod)
      }
      guard time.within else { return RangeWords(dates: dates).words(first, last) }
      if first == last { return dates.words(first) }
      return between(first, last)
    case (.date(let first), _):
      if time.rule == "time.bounds", let year = yearBegun(by: first) {
        return dates.words(year) + " or later"
      }
      let words = dates.words(first)
      if time.rule == "time.not-before" { return words + " or later" }
      if event.status == .ongoing { return "since " + words }
      if time.rule == "time.bounds", time.within, !first.granularity.isTimeOfDay {
        return words + " or later"
      }
      return time.within || mod == "AFTER" ? "after " + words : "from " + words + " on"
    case (_, .date(let last)):
      let words = dates.words(last)
      if time.rule == "time.by" { return by(last, mod) }
      if time.rule == "time.until" { return "until " + words }
      if mod == "ON_OR_BEFORE" { return "by " + words }
      // What came before another event of that day may be of the day itself.
      if time.rule == "time.bounds", time.within, !last.granularity.isTimeOfDay {
        return "by " + words
      }
      return time.within || mod == "BEFORE" ? "before " + words : "until " + words
    default: return nil
    }
  }
}
