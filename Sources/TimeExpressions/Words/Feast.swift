import ISO8601

/// A day that the calendar names: fixed, counted by weekday, or moving with Easter.
struct Feast: Sendable {
  /// How the day of a year is found.
  enum Date: Sendable {
    case fixed(Int, Int)
    /// The n-th weekday of a month; -1 is the last.
    case weekday(nth: Int, weekday: Int, month: Int)
    case easter(Int)
    /// The Tuesday after the first Monday of November.
    case electionDay
  }

  /// The lower-case words of the name.
  let words: [String]
  let date: Date

  init(_ name: String, _ date: Date) {
    words = name.split(separator: " ").map(String.init)
    self.date = date
  }

  /// Returns the day of a year.
  func day(in year: Int) -> CalendarDate? {
    switch date {
    case .fixed(let month, let day): return CalendarDate(year: year, month: month, day: day)
    case .easter(let offset):
      return CalendarDate(CivilDay(number: CivilDay.easter(of: year).number + offset))
    case .electionDay:
      let first = CivilDay(year: year, month: 11, day: 1)
      return CalendarDate(CivilDay(number: first.number + (8 - first.weekday) % 7 + 1))
    case .weekday(let nth, let weekday, let month):
      if nth > 0 {
        let first = CivilDay(year: year, month: month, day: 1)
        return CalendarDate(
          CivilDay(number: first.number + (weekday - first.weekday + 7) % 7 + (nth - 1) * 7))
      }
      let last = CivilDay(year: year, month: month, day: CivilDay.days(inMonth: month, of: year))
      return CalendarDate(CivilDay(number: last.number - (last.weekday - weekday + 7) % 7))
    }
  }

  /// The feasts, the longer names first where one begins another.
  static let all: [Feast] = [
    Feast("christmas eve", .fixed(12, 24)), Feast("christmas day", .fixed(12, 25)),
    Feast("xmas eve", .fixed(12, 24)), Feast("christmas", .fixed(12, 25)),
    Feast("xmas", .fixed(12, 25)),
    Feast("boxing day", .fixed(12, 26)), Feast("new year 's eve", .fixed(12, 31)),
    Feast("new years eve", .fixed(12, 31)), Feast("new year 's day", .fixed(1, 1)),
    Feast("new years day", .fixed(1, 1)), Feast("valentine 's day", .fixed(2, 14)),
    Feast("valentines day", .fixed(2, 14)), Feast("st. patrick 's day", .fixed(3, 17)),
    Feast("april fools day", .fixed(4, 1)), Feast("april fool 's day", .fixed(4, 1)),
    Feast("may day", .fixed(5, 1)), Feast("independence day", .fixed(7, 4)),
    Feast("fourth of july", .fixed(7, 4)), Feast("bastille day", .fixed(7, 14)),
    Feast("halloween", .fixed(10, 31)), Feast("all saints day", .fixed(11, 1)),
    Feast("veterans day", .fixed(11, 11)), Feast("armistice day", .fixed(11, 11)),
    Feast("flag day", .fixed(6, 14)), Feast("earth day", .fixed(4, 22)),
    Feast("groundhog day", .fixed(2, 2)),
    Feast("columbus day", .weekday(nth: 2, weekday: 1, month: 10)),
    Feast("thanksgiving day", .weekday(nth: 4, weekday: 4, month: 11)),
    Feast("thanksgiving", .weekday(nth: 4, weekday: 4, month: 11)),
    Feast("memorial day", .weekday(nth: -1, weekday: 1, month: 5)),
    Feast("labor day", .weekday(nth: 1, weekday: 1, month: 9)),
    Feast("labour day", .fixed(5, 1)),
    Feast("presidents day", .weekday(nth: 3, weekday: 1, month: 2)),
    Feast("martin luther king day", .weekday(nth: 3, weekday: 1, month: 1)),
    Feast("mother 's day", .weekday(nth: 2, weekday: 7, month: 5)),
    Feast("father 's day", .weekday(nth: 3, weekday: 7, month: 6)),
    Feast("election day", .electionDay), Feast("ash wednesday", .easter(-46)),
    Feast("palm sunday", .easter(-7)), Feast("maundy thursday", .easter(-3)),
    Feast("good friday", .easter(-2)), Feast("holy saturday", .easter(-1)),
    Feast("easter sunday", .easter(0)), Feast("easter day", .easter(0)),
    Feast("easter monday", .easter(1)),
    Feast("easter", .easter(0)), Feast("whit sunday", .easter(49)), Feast("pentecost", .easter(49)),
    Feast("whit monday", .easter(50)), Feast("corpus christi", .easter(60)),
    Feast("shrove tuesday", .easter(-47)), Feast("ascension day", .easter(39)),
    Feast("trinity sunday", .easter(56)), Feast("mothering sunday", .easter(-21)),
    Feast("twelfth night", .fixed(1, 5)), Feast("epiphany", .fixed(1, 6)),
    Feast("candlemas", .fixed(2, 2)), Feast("lady day", .fixed(3, 25)),
    Feast("midsummer day", .fixed(6, 24)), Feast("midsummer 's day", .fixed(6, 24)),
    Feast("midsummer", .fixed(6, 24)),
    Feast("michaelmas", .fixed(9, 29)), Feast("martinmas", .fixed(11, 11)),
    Feast("all saints ' day", .fixed(11, 1)), Feast("all souls ' day", .fixed(11, 2)),
    Feast("all souls day", .fixed(11, 2)), Feast("bonfire night", .fixed(11, 5)),
    Feast("burns night", .fixed(1, 25)), Feast("hogmanay", .fixed(12, 31)),
    Feast("australia day", .fixed(1, 26)), Feast("anzac day", .fixed(4, 25)),
    Feast("canada day", .fixed(7, 1)), Feast("juneteenth", .fixed(6, 19)),
    Feast("remembrance sunday", .weekday(nth: 2, weekday: 7, month: 11)),
    Feast("remembrance day", .fixed(11, 11)),
    Feast("patriots ' day", .weekday(nth: 3, weekday: 1, month: 4)),
    Feast("presidents ' day", .weekday(nth: 3, weekday: 1, month: 2)),
    Feast("new year 's", .fixed(1, 1)), Feast("valentine day", .fixed(2, 14)),
    Feast("april fools ' day", .fixed(4, 1)),
  ]

  /// Indices of the feasts by their first word, in the order of `all`.
  static let byFirstWord: [String: [Int]] = {
    var table: [String: [Int]] = [:]
    for (index, feast) in all.enumerated() {
      if let first = feast.words.first { table[first, default: []].append(index) }
    }
    return table
  }()
}
