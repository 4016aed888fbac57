import DOT
import EventModel
import ISO8601

/// Writes what a row says about its event.
struct RowWriter {
  private let events: [Event]
  private let order: EventOrder
  private let details: RowDetails
  private let mentions: [Evidence: TimeMention]
  /// The mentions of durations by their values.
  private let lengths: [String: [TimeMention]]
  private let weekdays: Range<Int>?
  private let created: CalendarDate?

  /// Prepares a graph's words.
  init(_ graph: EventGraph, events: [Event], order: EventOrder, created: CalendarDate?) {
    self.events = events
    self.order = order
    details = RowDetails(graph.participants)
    var mentions: [Evidence: TimeMention] = [:]
    for time in graph.times {
      mentions[Evidence(document: time.document, begin: time.begin, end: time.end)] = time
    }
    self.mentions = mentions
    lengths = Dictionary(
      grouping: graph.times.filter { $0.type == .duration }, by: { $0.value })
    self.created = created
    weekdays = DateWords.weekdays(around: created)
  }

  /// Returns the row of an event.
  func row(
    _ index: Int, name: String, depth: Int, parent: Int?, parentEvent: Int?,
    known: DateWords.Known, isOrdered: Bool
  ) -> TimelineRow {
    var event = events[index]
    event.label = DOTText.drawable(event.label)
    if event.label.isEmpty { event.label = event.id }
    return TimelineRow(
      event: event, name: name, depth: depth, parent: parent,
      fullDate: date(index, parent: nil, known: .nothing),
      date: date(index, parent: parentEvent, known: known),
      details: details.details(of: event, length: length(of: event)),
      isPlacedByText: order.isPlacedByText[index] && parent == nil, isOrdered: isOrdered,
      followsGap: false)
  }

  /// The mention of an event's duration: of those with its value the one nearest to the event's own.
  private func length(of event: Event) -> TimeMention? {
    guard let duration = event.duration else { return nil }
    var nearest: (mention: TimeMention, distance: Int)?
    for mention in lengths[duration] ?? [] {
      for own in event.mentions where own.document == mention.document {
        let distance = abs(own.begin - mention.begin)
        if distance < nearest?.distance ?? .max { nearest = (mention, distance) }
      }
    }
    return nearest?.mention
  }

  /// Returns what the rows above say of a date: the day, where the row above has a time of that day.
  func known(after previous: Int?, in section: DateWords.Known) -> DateWords.Known {
    guard let previous, case .date(let date)? = events[previous].time?.edtf.form,
      date.granularity.isTimeOfDay, let day = date.placedDay
    else { return section }
    return .day(day)
  }

  private func date(_ index: Int, parent: Int?, known: DateWords.Known) -> String {
    let event = events[index]
    let words = EventDateWords(dates: DateWords(known: known, weekdays: weekdays))
    if let time = event.time, !time.isKnown(onlyBy: created) {
      if let parent, events[parent].time?.edtf == time.edtf { return "" }
      // The time of writing as the end of a stretch says only that the event is past.
      if time.within, case .interval(.date(let first), .date(let last)) = time.edtf.form,
        last == created
      {
        if time.rule == "time.since-then" { return words.words(from: first) }
        return words.words(after: first, before: nil) ?? ""
      }
      let mention = time.evidence.lazy.compactMap { mentions[$0] }.first
      return words.words(event, mention: mention) ?? ""
    }
    guard parent == nil else { return "" }
    var first = order.lowerSources[index].flatMap { end(of: $0) }
    var second = order.upperSources[index].flatMap { begin(of: $0) }
    // What was during both came between the beginning of one and the end of the other.
    if let after = first, let before = second, before.bounds.precedes(after.bounds) {
      first = order.lowerSources[index].flatMap { side(of: $0, isEnd: false) }
      second = order.upperSources[index].flatMap { side(of: $0, isEnd: true) }
    }
    let both = words.words(after: first, before: second) ?? ""
    guard both.count > 28, first != nil else { return both }
    return words.words(after: first, before: nil) ?? ""
  }

  /// The date from which it is sure that an event had begun: the end of a stretch somewhere in which it was.
  private func begin(of event: Int) -> CalendarDate? {
    side(of: event, isEnd: events[event].time?.within ?? false)
  }

  /// The date before which an event cannot have ended: the beginning of a stretch somewhere in which it was.
  private func end(of event: Int) -> CalendarDate? {
    side(of: event, isEnd: !(events[event].time?.within ?? false))
  }

  /// The first or last date of an event's time, or the other where that side is open.
  private func side(of event: Int, isEnd: Bool) -> CalendarDate? {
    switch events[event].time?.edtf.form {
    case .date(let date): date
    case .interval(let first, let last):
      switch isEnd ? (last, first) : (first, last) {
      case (.date(let date), _), (_, .date(let date)): date
      default: nil
      }
    default: nil
    }
  }
}
