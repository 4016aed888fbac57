import ISO8601
import TextModel

/// Reads a length of time.
struct DurationRule: TimeRule {
  static let name = "duration"
  static let reads = [
    TimeExample("The talks took [2 hours and 16 minutes].", "PT2H16M"),
    TimeExample("It took [9 days, 6 hours and 20 minutes].", "P9DT6H20M"),
    TimeExample("It was to be an [hour-long] session.", "PT1H"),
    TimeExample("It ran for [three weeks].", "P3W"),
    TimeExample("It was blocked for [an hour and ten minutes].", "PT1H10M"),
    TimeExample("It took [two and a half years].", "P2.5Y"),
    TimeExample("It took [two-and-a-half years].", "P2.5Y"),
    TimeExample("It took [five years and a half].", "P5.5Y"),
    TimeExample("It stood for [a century and a half].", "P150Y"),
    TimeExample("It took [half a million years].", "P500000Y"),
    TimeExample("It took [1.5 million years].", "P1500000Y"),
    TimeExample("She waited [several months].", "PXM"),
    TimeExample("They broke an [8-month-old] truce.", "P8M"),
    TimeExample("They waited for [decades].", "PXDE"),
    TimeExample("It lasted [half an hour].", "PT30M"),
    TimeExample("It lasted [half a year].", "P6M"),
    TimeExample("It is [two years]' work.", "P2Y"),
    TimeExample("She waited [half a century].", "P50Y"),
    TimeExample("She waited [a quarter of a century].", "P25Y"),
    TimeExample("He has [30-plus years] in the trade.", "P30Y"),
    TimeExample("It was a [months-long] siege.", "PXM"),
    TimeExample("He had not written for [more than a fortnight].", "P2W"),
    TimeExample("The outage lasted [1 h 35 min].", "PT1H35M"),
    TimeExample("It went on for another [quarter of an hour].", "PT15M"),
    TimeExample("It lasted [three quarters of an hour].", "PT45M"),
    TimeExample("It will take [a day or two].", "P1D"),
    TimeExample("It was shut for [weeks or months].", "PXW"),
    TimeExample("It lasted [another seven months].", "P7M"),
    TimeExample("It was shut for [another year].", "P1Y"),
    TimeExample("It lasted [7months].", "P7M"),
  ]
  static let leavesAlone = [
    "It was the third time in as many weeks.", "He came second.", "A minute detail was lost.",
    "The day came.", "She was 52 years old.",
    "A six-year-old boy was found.", "A 52-year-old country obstetrician spoke.",
    "They hold three-quarters of it.", "She is an HR manager.", "See Title 18 Sec. 1302 of it.",
    "She said so on 60 Minutes.",
    "They sent three quarters of the men.", "That was another day altogether.",
    "Leave it for another day.",
  ]

  /// A length of time as it was read.
  struct Length {
    var duration: CalendarDuration
    var modifier: TimeModifier?
    var end: Int
    /// Whether only a plural unit was read, without a number.
    var isBarePlural = false
  }

  func read(_ tokens: TimeTokens, at index: Int) -> TimeReading? {
    if tokens.lower(index) == "another" { return another(tokens, at: index) }
    guard var length = Self.length(tokens, at: index, pointing: false) else { return nil }
    if length.isBarePlural {
      guard Self.admitsBarePlural(tokens, index, length) else { return nil }
      length.end = Self.endOfPlurals(tokens, at: length.end)
      if tokens.role(length.end) == .hyphen, tokens.role(length.end + 1) == .long {
        length.end += 2
      }
    }
    if tokens.role(length.end) == .or,
      tokens.role(length.end + 1) == .so || Self.isTwo(tokens, length.end + 1, length)
    {
      length.modifier = .approximate
      length.end += 2
    }
    if tokens.role(length.end) == .old, !length.isBarePlural { return nil }
    if tokens.role(length.end) == .hyphen, tokens.role(length.end + 1) == .old {
      guard !Self.isPersonsAge(tokens, length.end + 2) else { return nil }
      length.end += 2
    }
    return TimeReading(
      length.end, TimeMeaning(.duration(length.duration), modifier: length.modifier), Self.name)
  }

  /// Reads `another seven months` and, where a length is measured, `another year`.
  private func another(_ tokens: TimeTokens, at index: Int) -> TimeReading? {
    if tokens[index + 1].number > 0, let inner = read(tokens, at: index + 1),
      (index + 2..<inner.end).allSatisfy({ tokens.spaceBefore($0) })
    {
      return inner
    }
    guard let unit = tokens[index + 1].unit, !tokens[index + 1].plural, unit != .second,
      unit != .quarter, unit != .day, !tokens.isPlainWord(index + 2),
      AnchoredDurationRule.measures(tokens.role(index - 1)), tokens.role(index + 2) != .hyphen
    else { return nil }
    return TimeReading(
      index + 2, TimeMeaning(.duration(CalendarDuration(1, unit))), Self.name)
  }

  /// Whether `or two` stands behind one unit: `a day or two`.
  private static func isTwo(_ tokens: TimeTokens, _ index: Int, _ length: Length) -> Bool {
    tokens[index].number == 2 && tokens[index + 1].unit == nil && !tokens.isPlainWord(index + 1)
      && length.duration.components.count == 1 && length.duration.components.first?.count == 1
  }

  /// Whether an age is that of a person: `a six-year-old boy`, `a six-year-old`, `the 44-year-old Anna`.
  private static func isPersonsAge(_ tokens: TimeTokens, _ index: Int) -> Bool {
    guard tokens.isPlainWord(index), !tokens.shape(index).contains(.capitalised) else {
      return true
    }
    return (index..<index + 3).contains { place in
      guard tokens.isPlainWord(place) else { return false }
      let word = tokens.lower(place)
      return persons.contains(word) || personEndings.contains { word.hasSuffix($0) }
    }
  }

  /// Endings of nouns for persons.
  private static let personEndings = ["ist", "ician", "arian", "man", "woman", "ologist"]

  private static let persons: Set<String> = [
    "boy", "girl", "man", "woman", "son", "daughter", "child", "baby", "student", "mother",
    "father", "brother", "sister", "wife", "husband", "grandmother", "grandfather", "widow",
    "cousin",
    "nephew", "niece", "infant", "toddler", "teenager", "victim", "physician", "doctor",
    "protester",
    "player", "boys", "girls", "children", "men", "women", "driver", "worker", "soldier",
    "resident",
    "native", "lawyer", "teacher", "suspect", "survivor", "refugee", "immigrant", "leader", "mayor",
    "president", "prisoner", "singer", "actor", "actress", "writer", "artist", "farmer", "officer",
    "pilot", "nurse", "judge", "senator", "king", "queen", "patient", "passenger", "employee",
    "retiree", "veteran", "engineer", "professor", "reporter", "editor", "owner", "manager",
    "chairman", "candidate", "pensioner", "orphan", "twin", "twins", "kid", "kids", "lady", "youth",
    "pupil", "heir", "prince", "princess", "pope", "priest", "nun", "monk", "striker", "champion",
    "coach", "captain", "sailor", "miner", "clerk", "apprentice", "servant", "gunman", "who", "is",
    "was", "has", "had", "said", "and",
    "from",
  ]

  /// Returns where `weeks or months` ends, whose first word ends at an index.
  static func endOfPlurals(_ tokens: TimeTokens, at index: Int) -> Int {
    let next = tokens[index + 1]
    guard tokens.role(index) == .or || tokens.role(index) == .and, let unit = next.unit,
      next.plural, unit != .second, unit != .quarter
    else { return index }
    return index + 2
  }

  private static func admitsBarePlural(_ tokens: TimeTokens, _ index: Int, _ length: Length) -> Bool
  {
    switch tokens.role(index - 1) {
    case .for, .in, .within, .over, .after: true
    default: tokens.role(length.end) == .hyphen && tokens.role(length.end + 1) == .long
    }
  }

  /// Reads a count with its unit, and further smaller ones: `2 hours and 16 minutes`.
  ///
  /// Where the length is to point at a time, as before `ago`, bare plurals are read too.
  static func length(_ tokens: TimeTokens, at index: Int, pointing: Bool) -> Length? {
    if tokens[index].mid { return nil }
    if let first = tokens[index].unit, tokens[index].plural, first != .second, first != .quarter {
      return Length(duration: CalendarDuration(nil, first), end: index + 1, isBarePlural: true)
    }
    guard let first = component(tokens, at: index) else {
      return hourLong(tokens, at: index)
    }
    var components = [first.component]
    var end = first.end
    var modifier = first.modifier
    while components.count < 4, let last = components.last {
      var next = end
      if tokens.role(next) == .and || tokens.role(next) == .comma { next += 1 }
      if tokens.role(next) == .and { next += 1 }
      if tokens.role(next) == .a, tokens.role(next + 1) == .half, tokens.role(end) == .and,
        components.count == 1, let count = last.count, 1...1000 ~= count
      {
        components = [Self.andHalf(count, last.unit)]
        end = next + 2
        break
      }
      guard let more = component(tokens, at: next), more.component.unit > last.unit,
        more.component.thousandths != nil, last.thousandths != nil,
        last.unit >= .hour || more.component.unit < .hour || last.unit == .day,
        tokens.role(more.end) != .ago,
        tokens.role(next) != .a || last.unit >= .year && tokens.role(end) == .and
      else { break }
      components.append(more.component)
      end = more.end
      modifier = modifier ?? more.modifier
    }
    if components.count == 1, let only = components.first, let thousandths = only.thousandths,
      thousandths % 1000 == 500 || thousandths == 250 || thousandths == 750,
      only.unit == .hour || only.unit == .minute
    {
      // TimeML writes half an hour as PT30M.
      let smaller = CalendarDuration.Component(
        thousandths % 1000 * 60 / 1000, only.unit == .hour ? .minute : .second)
      components =
        thousandths < 1000
        ? [smaller] : [CalendarDuration.Component(thousandths / 1000, only.unit), smaller]
    }
    guard let duration = CalendarDuration(components) else { return nil }
    return Length(duration: duration, modifier: modifier, end: end)
  }

  /// Some units and a half; of a century in years.
  private static func andHalf(
    _ count: Int, _ unit: CalendarDuration.Unit
  ) -> CalendarDuration.Component {
    switch unit {
    case .century: CalendarDuration.Component(count * 100 + 50, .year)
    case .decade: CalendarDuration.Component(count * 10 + 5, .year)
    default: CalendarDuration.Component(thousandths: count * 1000 + 500, unit)
    }
  }

  /// Reads `hour-long` and `month-old`, where one unit is meant.
  private static func hourLong(_ tokens: TimeTokens, at index: Int) -> Length? {
    guard let unit = tokens[index].unit, !tokens[index].plural, tokens.role(index + 1) == .hyphen,
      !tokens.spaceBefore(index + 1)
    else { return nil }
    guard tokens.role(index + 2) == .long || tokens.role(index + 2) == .old else { return nil }
    return Length(
      duration: CalendarDuration(1, unit),
      end: tokens.role(index + 2) == .long ? index + 3 : index + 1)
  }

  private static func component(
    _ tokens: TimeTokens, at index: Int
  ) -> (component: CalendarDuration.Component, modifier: TimeModifier?, end: Int)? {
    if tokens.role(index) == .a {
      var next = index + 1
      if tokens.role(next) == .full || tokens.lower(next) == "additional"
        || tokens.lower(next) == "further"
      {
        next += 1
      }
      if let unit = singular(tokens, next) {
        if tokens.role(next + 1) == .hyphen, !tokens.spaceBefore(next + 1) { return nil }
        let count = tokens[next].number == -2 ? 2 : 1  // A fortnight.
        return (CalendarDuration.Component(count, unit), nil, next + 1)
      }
    }
    if let unit = tokens[index].counted {
      return (CalendarDuration.Component(tokens[index].number, unit), nil, index + 1)
    }
    guard let count = tokens.count(at: index) else { return nil }
    var next = count.end
    if tokens.role(next) == .hyphen, !tokens.spaceBefore(next) { next += 1 }
    var modifier = count.modifier
    if tokens.lower(next) == "plus" || tokens.lower(next) == "+", tokens[next + 1].unit != nil {
      modifier = .moreThan
      next += 1
    }
    if tokens.role(next) == .more || tokens.role(next) == .full || tokens.role(next) == .business
      || tokens.role(next) == .calendar
      || tokens.lower(next) == "consecutive" || tokens.lower(next) == "straight"
      || tokens.lower(next) == "long" || tokens.lower(next) == "additional"
    {
      next += 1
    }
    let word = tokens[next]
    guard let unit = word.unit, !word.mid else { return nil }
    // “Title 18, Sec. 1302” is a section, “60 Minutes” a programme.
    if word.capital, tokens[index].form == .integer, tokens.spaceBefore(next), !tokens.isMessage,
      !tokens.shape(next).contains(.allCapitals)
    {
      return nil
    }
    if word.ambiguous, unit == .second, !word.plural, count.thousandths != 1000 { return nil }
    if unit == .quarter {
      // Three quarters of a thing are a fraction.
      guard word.plural else { return nil }
      if count.thousandths == 3000, tokens.role(next + 1) == .of, tokens.role(next + 2) == .a,
        tokens[next + 3].unit == .hour
      {
        return (CalendarDuration.Component(thousandths: 750, .hour), modifier, next + 4)
      }
      if count.thousandths == 3000, tokens.role(next + 1) == .of || next > count.end,
        tokens[index - 1].ordinal != 1
      {
        return nil
      }
    }
    if !word.plural, unit == .year, next == count.end, tokens[index].isYear { return nil }
    // “At 2215 hrs”, “planned for 0600 hrs”.
    if tokens.isClockOfHours(index) || tokens.isClockOfDottedHours(index) { return nil }
    // “The 2018 day five” has a year and a day.
    if unit == .day, !word.plural, next == count.end, (count.thousandths ?? 0) >= 1_000_000 {
      return nil
    }
    if word.number == -2 {
      return (
        CalendarDuration.Component(thousandths: (count.thousandths ?? 0) * 2, .week),
        count.modifier, next + 1
      )
    }
    if count.thousandths == 500, unit == .year {
      return (CalendarDuration.Component(6, .month), modifier, next + 1)
    }
    if let thousandths = count.thousandths, thousandths % 1000 != 0,
      unit == .century || unit == .decade
    {
      // Half a century is fifty years.
      let years = thousandths < 1_000_000_000 ? thousandths * (unit == .century ? 100 : 10) : 0
      return (CalendarDuration.Component(thousandths: years, .year), modifier, next + 1)
    }
    let component =
      count.thousandths.map { CalendarDuration.Component(thousandths: $0, unit) }
      ?? CalendarDuration.Component(nil, unit)
    return (component, modifier, next + 1)
  }

  private static func singular(_ tokens: TimeTokens, _ index: Int) -> CalendarDuration.Unit? {
    let word = tokens[index]
    guard let unit = word.unit, !word.plural, !word.mid else { return nil }
    // “An HR manager” has to do with staff, not with hours.
    if tokens.shape(index).contains(.allCapitals), tokens.lower(index).utf8.count < 4 { return nil }
    if word.ambiguous {
      guard unit == .minute || unit == .quarter else { return nil }
      if unit == .quarter { return tokens.isPlainWord(index + 1) ? nil : nil }
      return tokens.isPlainWord(index + 1) ? nil : unit
    }
    if unit == .day || unit == .night, tokens.role(index - 1) == .a, tokens.isPlainWord(index + 1) {
      return nil
    }
    return unit
  }
}
