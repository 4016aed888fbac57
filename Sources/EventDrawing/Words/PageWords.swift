import DOT
import EventModel
import ISO8601

/// The words around the events: title, summary, source.
struct PageWords {
  private let graph: EventGraph
  private let options: DrawingOptions
  private let created: CalendarDate?

  /// Prepares the words for a graph.
  init(_ graph: EventGraph, options: DrawingOptions, created: CalendarDate?) {
    self.graph = graph
    self.options = options
    self.created = created
  }

  /// Returns the title asked for, else that of the document, else its file's name.
  func title() -> String {
    let titles = [options.title, graph.documents.first?.title].compactMap { $0 }
    for title in titles.map(DOTText.drawable) where !title.isEmpty { return title }
    let stem = graph.documents.first.map { Self.stem($0.source) } ?? ""
    guard let first = stem.first, stem != "-" else { return "Timeline" }
    return first.uppercased() + stem.dropFirst()
  }

  /// Returns how many events there are, from when to when, and how many are left out.
  func subtitle(rows: [TimelineRow], total: Int) -> String {
    guard total > 0 else { return "No events were found in the text." }
    let left = total - rows.count
    var words = left > 0 ? "\(rows.count) of \(total) events" : Self.count(total, "event")
    if let span = span(rows) { words += ", " + span }
    if left == 1 { words += "; the least telling one is left out" }
    if left > 1 { words += "; the \(left) least telling are left out" }
    return words
  }

  /// Returns where the events were read.
  func source() -> String {
    let documents = graph.documents.prefix(3).map { document in
      let name = document.source == "-" ? "standard input" : Self.file(document.source)
      let date = document.created.flatMap { CalendarDate($0) }.map { DateWords().words($0) }
      return DOTText.drawable(name) + (date.map { ", " + $0 } ?? ", undated")
    }
    guard !documents.isEmpty else { return "" }
    let rest = graph.documents.count - documents.count
    let names = documents.joined(separator: "; ") + (rest > 0 ? " and \(rest) more" : "")
    return (graph.documents.count > 1 ? "Sources: " : "Source: ") + names
  }

  private func span(_ rows: [TimelineRow]) -> String? {
    let dates = rows.flatMap { row in
      sides(of: row.event.time).compactMap { date in date.bounds.earliest.map { ($0, date) } }
    }
    guard let first = dates.min(by: { $0.0 < $1.0 })?.1,
      let last = dates.max(by: { $0.0 < $1.0 })?.1
    else { return nil }
    let (from, to) = (Self.day(of: first), Self.day(of: last))
    let words =
      from == to
      ? DateWords().words(from) : RangeWords(dates: DateWords()).words(from, to)
    if to.isDayOpen { return words + " (day not given)" }
    return to.isInOpenYear ? words + " (year not given)" : words
  }

  /// The day of a time of day, which is known for sure where its hour is only about right; other dates as they are.
  private static func day(of date: CalendarDate) -> CalendarDate {
    guard date.granularity.isTimeOfDay, !date.isDayOpen, var day = date.containing(.day) else {
      return date
    }
    day.qualification = .exact
    return day
  }

  /// The dates of a time that is no mere bound.
  private func sides(of time: EventTime?) -> [CalendarDate] {
    switch time?.edtf.form {
    case .date(let date): [date]
    case .interval(.date(let first), .date(let last)):
      time?.within == true ? [first] : [first, last]
    case .interval(.date(let first), _) where time?.isKnown(onlyBy: created) == false: [first]
    default: []
    }
  }

  private static func count(_ number: Int, _ noun: String) -> String {
    number == 1 ? "1 \(noun)" : "\(number) \(noun)s"
  }

  private static func file(_ path: String) -> String {
    path.split(separator: "/").last.map(String.init) ?? path
  }

  private static func stem(_ path: String) -> String {
    let name = DOTText.drawable(file(path))
    guard let point = name.lastIndex(of: "."), point != name.startIndex else { return name }
    return String(name[..<point])
  }
}
