/// What the page shows, in words and in order, before it is given places.
struct Timeline {
  /// The title.
  var title: String
  /// How many events, from when to when, how many are left out.
  var subtitle: String
  /// Where the events were read.
  var source: String
  /// The events, from the top.
  var rows: [TimelineRow]
  /// The rows under their headings, covering all rows.
  var sections: [TimelineSection]
  /// What curves show.
  var links: [TimelineLink]
}
