import DOT
import EventModel

/// What is said of an event beside its label.
enum RowWords {
  /// The statuses in the order of the legend.
  static let statuses: [EventStatus] = [.occurred, .ongoing, .planned, .possible, .negated]

  /// The longest sentence in a tooltip, in characters.
  private static let longestQuote = 600

  /// Returns a status as the end of a sentence.
  static func words(_ status: EventStatus) -> String {
    switch status {
    case .occurred: "happened"
    case .ongoing: "still going on"
    case .planned: "planned or announced"
    case .possible: "possible"
    case .negated: "did not happen"
    }
  }

  /// Returns an event in one line: date, label, details, status.
  static func summary(_ row: TimelineRow) -> String {
    var words = row.fullDate.isEmpty ? "" : row.fullDate + ": "
    words += row.event.label
    if !row.details.isEmpty { words += " (" + row.details.joined(separator: "; ") + ")" }
    if row.event.status != .occurred { words += " [" + Self.words(row.event.status) + "]" }
    return words
  }

  /// Returns the sentence that an event was read from, then when and whether it happened.
  static func tooltip(_ row: TimelineRow) -> String {
    var words = ""
    if let quote = row.event.mentions.first.map({ DOTText.drawable($0.quote) }), !quote.isEmpty {
      let isLong = quote.count > longestQuote
      words = "“" + (isLong ? quote.prefix(longestQuote) + "…" : quote[...]) + "” "
    }
    words += "— " + row.event.label + ": "
    if !row.fullDate.isEmpty { words += row.fullDate + ", " }
    words += Self.words(row.event.status)
    if let source = row.event.source.map(DOTText.drawable), !source.isEmpty {
      words += ", according to " + source
    }
    return words + "."
  }
}
