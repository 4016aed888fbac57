import EventModel

/// One event on the page.
struct TimelineRow {
  /// The event.
  var event: Event
  /// Its name in DOT and SVG, unique on the page.
  var name: String
  /// How deep it is nested in other events of the page.
  var depth: Int
  /// The place of the row of the event that it is part of.
  var parent: Int?
  /// When, in words that need nothing around them; empty where nothing is known.
  var fullDate: String
  /// When, as the page shows it beside the heading and the rows above; empty where they say it all.
  var date: String
  /// How long, who and where, the most important first.
  var details: [String]
  /// Whether only the order of the text puts it where it stands.
  var isPlacedByText: Bool
  /// Whether its place in the order is known.
  var isOrdered: Bool
  /// Whether much more time lies between it and the row above than between others.
  var followsGap: Bool
}

/// Rows under one heading.
struct TimelineSection {
  /// The heading, if there is any.
  var heading: String?
  /// The places of its rows.
  var rows: Range<Int>
  /// Whether the order of its rows is that of time.
  var isOrdered: Bool
}

/// A relation drawn as a curve, because the order of the rows cannot show it.
struct TimelineLink {
  /// What a curve says.
  enum Kind: Int, CaseIterable {
    case plan, reversal, cause, contradiction
  }

  /// The row it leaves.
  var source: Int
  /// The row it enters.
  var target: Int
  /// What it says.
  var kind: Kind
  /// Its name in DOT and SVG.
  var name: String
}
