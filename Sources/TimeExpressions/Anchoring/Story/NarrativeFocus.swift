import ISO8601

/// The times that a text has reached: a stack of containers, the finest on top.
///
/// A coarser time that does not hold the finer ones drops them: after “in 1944”, a day of 1943 is
/// no longer what “two days later” counts from.
struct NarrativeFocus {
  private(set) var year: CalendarDate?
  private(set) var month: CalendarDate?
  private(set) var day: CalendarDate?
  /// The block of text that the latest time stands in.
  private(set) var block = -1
  /// The sentence that the latest time stands in.
  private(set) var sentence = -1
  /// Whether the year was given by the text itself rather than taken from the document's date.
  private(set) var isExplicit = false

  /// Whether the text has moved on to a day that it does not name.
  private(set) var isDayOpen = false

  /// The finest time on the stack.
  var latest: CalendarDate? { day ?? month ?? year }

  /// Puts a time on the stack.
  mutating func enter(_ date: CalendarDate, explicit: Bool, block: Int, sentence: Int) {
    guard date.isFullySpecified else { return }
    if date.granularity < .year { return }
    self.block = block
    self.sentence = sentence
    isExplicit = explicit
    isDayOpen = false
    guard let year = date.containing(.year) else { return }
    if self.year != year {
      month = nil
      day = nil
    }
    self.year = year
    guard date.granularity > .half else { return }
    guard let month = date.granularity < .month ? date : date.containing(.month) else { return }
    if self.month != month { day = nil }
    self.month = month
    if date.granularity >= .day { day = date.containing(.day) ?? date }
  }

  /// Leaves the year open, where the text has gone on to one that counts from the day of writing.
  mutating func forgetYear() { isExplicit = false }

  /// Takes the day off the stack, where the text has moved on to one that it does not name.
  mutating func forgetDay() {
    day = nil
    isDayOpen = true
  }

  /// Takes all below the year off the stack, where the text has moved on by days or weeks from what it does not tell.
  mutating func forgetMonth() {
    month = nil
    forgetDay()
  }

  /// Leaves every time, where the text has moved on to one of which no date is known.
  mutating func leave() {
    (year, month) = (nil, nil)
    forgetDay()
  }

  /// Returns the time to count a number of units from: one at least as fine as they are, if there is.
  func anchor(for unit: Granularity) -> CalendarDate? {
    if unit <= .half { return day ?? month ?? year }
    if unit <= .month { return day ?? month }
    return day
  }
}
