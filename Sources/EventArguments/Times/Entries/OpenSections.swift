import TextModel

/// The headings that a place of a text stands under, with the times that they give.
struct OpenSections {
  /// A time that what stands below has.
  struct Head {
    var times: Range<Int>
    /// Whether the heading says more than the day, or no day.
    var isOfText = false
    /// Whether the heading begins with the time, or numbers what stands below.
    var isNumbered = false
    /// Whether what stands below was some time in the week that the day begins.
    var isWeek = false
  }

  /// The level of a day that stands alone in a paragraph, and of a text's title, which no heading stands below.
  static let lowest = 9

  private var open: [(level: Int, head: Head?)] = []

  /// The time of the nearest heading that has one.
  var head: Head? { open.last { $0.head != nil }?.head }

  /// Opens a section; those of its level and below end.
  mutating func begin(level: Int, head: Head?) {
    while let last = open.last, last.level >= level { open.removeLast() }
    open.append((level, head))
  }
}
