import EventModel

/// A timeline for a terminal: dates, marks, labels, nesting.
struct TimelineText {
  private let timeline: Timeline

  /// The widest column of dates, in character cells.
  private static let widestDate = 34

  /// Prepares a timeline.
  init(_ timeline: Timeline) {
    self.timeline = timeline
  }

  /// Returns the timeline, one event a line, with the meaning of its marks at the end.
  func lines() -> String {
    var lines = [timeline.title, timeline.subtitle]
    let width = min(
      timeline.rows.map { Self.cells($0.date) }.max() ?? 0, Self.widestDate)
    for section in timeline.sections {
      lines.append("")
      if let heading = section.heading { lines.append(heading) }
      for row in section.rows { lines.append(line(timeline.rows[row], dateWidth: width)) }
    }
    let legend = RowWords.statuses.filter { status in
      timeline.rows.contains { $0.event.status == status }
    }
    if !legend.isEmpty {
      lines.append("")
      lines.append(
        legend.map { StatusStyle($0).mark + " " + RowWords.words($0) }.joined(separator: "   "))
    }
    for link in timeline.links {
      let source = timeline.rows[link.source].event.label
      let target = timeline.rows[link.target].event.label
      lines.append("  “\(source)” \(link.kind.phrase) “\(target)”")
    }
    if !timeline.source.isEmpty { lines.append(timeline.source) }
    return lines.joined(separator: "\n") + "\n"
  }

  private func line(_ row: TimelineRow, dateWidth: Int) -> String {
    let padding = max(dateWidth - Self.cells(row.date), 0)
    var line = "  " + row.date + String(repeating: " ", count: padding) + "  "
    line += String(repeating: "  ", count: row.depth)
    line += StatusStyle(row.event.status).mark + " " + row.event.label
    if !row.details.isEmpty { line += "  (" + row.details.joined(separator: "; ") + ")" }
    return line
  }

  /// How many cells of a terminal a text takes.
  private static func cells(_ text: String) -> Int {
    text.unicodeScalars.reduce(0) { count, scalar in
      switch scalar.value {
      case 0x300..<0x370, 0x200B...0x200F, 0xFE00...0xFE0F: count
      case 0x1100..<0x1160, 0x2E80..<0xA4D0, 0xAC00..<0xD7B0, 0xF900..<0xFB00, 0xFF00..<0xFF61,
        0x1F300..<0x20000, 0x20000..<0x40000:
        count + 2
      default: count + 1
      }
    }
  }
}
