import EventModel
import Typography

/// Where the parts of a timeline stand on the page, in points from its upper left corner.
struct PageGeometry {
  static let margin = 24.0
  static let rowHeight = 30.0
  static let cardHeight = 25.0
  static let indent = 22.0
  static let cardPadding = 9.0
  static let lanePitch = 9.0

  /// The sizes of titles, the first that fits on one line being taken.
  static let titleTexts = [18.0, 16, 14].map { TextMetrics(size: $0, isBold: true) }
  static let subtitleText = TextMetrics(size: 11)
  static let headingText = TextMetrics(size: 11, isBold: true)
  static let dateText = TextMetrics(size: 10)
  static let wrappedDateText = TextMetrics(size: 9)
  static let labelText = TextMetrics(size: 11)
  static let detailText = TextMetrics(size: 9)
  static let legendText = TextMetrics(size: 9.5)
  static let sourceText = TextMetrics(size: 8.5)

  /// The right end of the dates.
  let dateEnd: Double
  /// The line of the marks.
  let spine: Double
  /// The left edge of the cards.
  let cardBegin: Double
  /// The right edge of the cards.
  let cardEnd: Double
  /// The width of the page.
  let width: Double
  /// The width left for dates.
  let dateWidth: Double

  /// Measures a timeline.
  init(_ timeline: Timeline, laneCount: Int) {
    var date = 56.0
    var card = 300.0
    for row in timeline.rows {
      date = max(date, Self.dateText.roomyWidth(of: row.date))
      let details = row.details.joined(separator: " · ")
      let content =
        Self.labelText.roomyWidth(of: row.event.label)
        + (details.isEmpty ? 0 : Self.detailText.roomyWidth(of: details) + 14)
      card = max(card, content + 2 * Self.cardPadding + Double(row.depth) * Self.indent)
    }
    dateWidth = min(date, 150).rounded(.up)
    dateEnd = Self.margin + dateWidth
    spine = dateEnd + 16
    cardBegin = spine + 20
    let lanes = laneCount == 0 ? 0 : 12 + Double(laneCount) * Self.lanePitch
    let least = 560 - cardBegin - lanes - Self.margin
    cardEnd = cardBegin + max(min(card, 440), least).rounded(.up)
    width = cardEnd + lanes + Self.margin
  }

  /// The width between the margins.
  var textWidth: Double { width - 2 * Self.margin }
}
