import EventModel
import ISO8601

/// The instants between which an event began, as far as they are known.
struct TimeWindow: Hashable {
  /// The first possible instant of its beginning.
  var earliest: Int?
  /// The instant after the last possible one.
  var latest: Int?

  /// Nothing known.
  static let unknown = TimeWindow(earliest: nil, latest: nil)

  init(earliest: Int?, latest: Int?) {
    self.earliest = earliest
    self.latest = latest
  }

  /// What an event's own time says about its beginning.
  init(_ time: EventTime?) {
    guard let time else {
      self = .unknown
      return
    }
    let bounds = time.edtf.bounds
    self.init(earliest: bounds.earliest, latest: bounds.latest)
    if !time.within, case .interval(.date(let begin), _) = time.edtf.form {
      latest = begin.bounds.latest ?? latest
    }
  }

  /// Whether the event's beginning is bounded on both sides.
  var isBounded: Bool { earliest != nil && latest != nil }

  /// Whether everything in this window comes after everything in the other.
  func isAfter(_ other: TimeWindow) -> Bool {
    guard let earliest, let latest = other.latest else { return false }
    return earliest >= latest
  }
}

extension EventTime {
  /// Whether it says no more than that the event came before, or comes after, a time of writing.
  func isKnown(onlyBy created: CalendarDate?) -> Bool {
    guard basis == .inferred, let created, case .interval(let begin, let end) = edtf.form else {
      return false
    }
    switch (begin, end) {
    case (.open, .date(let date)), (.unknown, .date(let date)), (.date(let date), .open),
      (.date(let date), .unknown):
      return date == created
    default: return false
    }
  }
}
