internal import Segmentation
import TextModel

/// What the columns of a table are for, read from its header: `| Milestone | Planned | Actual | Status |`.
struct TableColumns {
  /// What a column is for.
  enum Role {
    case text
    case date
    case planned
    case forecast
    case actual
    case due
    case begin
    case end
    case state
    case number
  }

  /// The role of each column.
  let roles: [Role]
  /// Whether the first line says what the columns are for.
  let hasHeader: Bool
  /// Whether lines without bars are of a table: three columns or more, one of days; hours before lines without a header are a log's.
  let areOfTable: Bool

  /// Reads the lines of a table.
  ///
  /// - Parameters:
  ///   - lines: the lines, rulers left out.
  ///   - isRuled: whether a ruler stands below the first.
  ///   - bytes: the text.
  init(of lines: [TableLine], isRuled: Bool, in bytes: [UInt8]) {
    let header = lines.first?.cells ?? []
    let columns = (0..<(lines.map(\.cells.count).max() ?? 0)).map { column in
      lines.dropFirst().compactMap { line in
        column < line.cells.count && !line.cells[column].isEmpty ? line.cells[column] : nil
      }
    }
    let areDays = columns.map { cells in
      !cells.isEmpty && cells.count { EntryLine.isTime($0, in: bytes) } * 2 > cells.count
    }
    let named = Self.roles(of: header, in: bytes)
    hasHeader = isRuled || Self.isHeader(header, named, above: areDays, lines.count - 1, bytes)
    roles =
      hasHeader
      ? Self.roles(named, of: columns, under: header, bytes)
      : Self.roles(ofUnnamed: columns, below: header, areDays, bytes)
    let isLog =
      !hasHeader && areDays.first == true
      && columns[0].contains { bytes[$0].contains(UInt8(ascii: ":")) }
    areOfTable = columns.count > 2 && lines.count > 1 && areDays.contains(true) && !isLog
  }

  /// The roles of columns by their names, and by their cells where these say how far things have come.
  private static func roles(
    _ named: [Role], of columns: [[Range<Int>]], under header: [Range<Int>], _ bytes: [UInt8]
  ) -> [Role] {
    // “State: open” tells of an action where it has a day to be done by; else it may be that of a shop.
    let areActions = named.contains { [.planned, .forecast, .actual, .due].contains($0) }
    return columns.indices.map { column in
      let role = column < named.count ? named[column] : .text
      let asks = column < header.count && isAmong(["done", "done?"], header[column], bytes)
      return switch role {
      case .text: areStates(columns[column], bytes) ? .state : .text
      case .state where !areActions && !asks:
        columns[column].allSatisfy { isAmong(["open", "closed", "yes", "no"], $0, bytes) }
          ? .text : .state
      default: role
      }
    }
  }

  /// The roles of columns without names, by what their cells have in common.
  private static func roles(
    ofUnnamed columns: [[Range<Int>]], below first: [Range<Int>], _ areDays: [Bool],
    _ bytes: [UInt8]
  ) -> [Role] {
    let days = areDays.count { $0 }
    return columns.indices.map { column in
      let isThere = column < first.count && !first[column].isEmpty
      let cells = columns[column] + (isThere ? [first[column]] : [])
      if areStates(cells, bytes) { return .state }
      if column == 0, areNumbers(cells, bytes) { return .number }
      return areDays[column] && days == 1 ? .date : .text
    }
  }

  private static func isAmong(_ words: [String], _ cell: Range<Int>, _ bytes: [UInt8]) -> Bool {
    let word = bytes[cell].map(\.lowered)
    return words.contains { $0.utf8.elementsEqual(word) }
  }

  private static func roles(of header: [Range<Int>], in bytes: [UInt8]) -> [Role] {
    let roles = header.map { cell in
      let word = bytes[cell].map(\.lowered).filter { !"*_:".utf8.contains($0) }
      return Self.roles.first { $0.names.contains { $0.utf8.elementsEqual(word) } }?.role ?? .text
    }
    // “Planned” beside nothing that says what came of it is the day of the plan; “To” without “From” is none.
    return roles.contains(.begin) && roles.contains(.end)
      ? roles : roles.map { $0 == .begin || $0 == .end ? .date : $0 }
  }

  /// Whether a first line without a ruler heads columns: it has no figures, a word over each column of days, and names of columns or
  /// more than one row below it.
  private static func isHeader(
    _ cells: [Range<Int>], _ roles: [Role], above areDays: [Bool], _ rows: Int, _ bytes: [UInt8]
  ) -> Bool {
    guard rows > 0, areDays.contains(true),
      !cells.contains(where: { bytes[$0].contains(where: \.isDigit) })
    else { return false }
    for column in areDays.indices where areDays[column] {
      guard column < cells.count, let first = bytes[cells[column]].first, first.isLetter else {
        return false
      }
      guard roles[column] == .text else { continue }
      guard rows > 1, state(cells[column], bytes) == nil else { return false }
    }
    return true
  }

  /// Whether all cells of a column tell how far a thing has come, most of them with words that say nothing else.
  private static func areStates(_ cells: [Range<Int>], _ bytes: [UInt8]) -> Bool {
    guard !cells.isEmpty, cells.allSatisfy({ state($0, bytes) != nil }) else { return false }
    return cells.count { isAmong(ofMuch, $0, bytes) } * 2 < cells.count
  }

  /// States that are those of a shop, a mill or an answer as well.
  private static let ofMuch = [
    "yes", "no", "open", "closed", "late", "met", "behind", "abandoned", "dropped", "withdrawn",
    "ongoing", "expected", "finished", "delivered", "resolved", "postponed", "achieved",
  ]

  private static func areNumbers(_ cells: [Range<Int>], _ bytes: [UInt8]) -> Bool {
    !cells.isEmpty && cells.allSatisfy { $0.count < 4 && bytes[$0].allSatisfy(\.isDigit) }
  }

  private static let roles: [(role: Role, names: [String])] = [
    (.state, ["status", "state", "progress", "rag", "rag status", "done?", "done"]),
    (
      .planned,
      [
        "planned", "plan", "planned date", "baseline", "target", "target date",
        "original date", "scheduled", "scheduled date",
      ]
    ),
    (
      .forecast,
      [
        "forecast", "forecast date", "expected", "expected date", "revised", "revised date",
        "latest", "current forecast",
      ]
    ),
    (
      .actual,
      [
        "actual", "actual date", "completed", "completed on", "date completed", "done on",
        "achieved", "forecast/actual", "actual/forecast", "forecast / actual", "actual / forecast",
        "forecast or actual", "actual or forecast",
      ]
    ),
    (.due, ["due", "due date", "due by", "deadline", "by when", "by"]),
    (.begin, ["start", "start date", "from", "begin", "begins", "started"]),
    (.end, ["end", "end date", "to", "until", "finish", "finish date", "ended"]),
    (.date, ["date", "day", "when", "year", "month", "time"]),
    (
      .number,
      ["#", "no", "no.", "nr", "nr.", "number", "id", "ref", "ref.", "page", "p.", "exhibit"]
    ),
  ]

  /// Returns what the columns say of a row, and which of its cells are not to be read.
  func row(_ cells: [Range<Int>], in bytes: [UInt8]) -> (row: TableRow, unread: [Int]) {
    var row = TableRow()
    var unread: [Int] = []
    func cell(_ role: Role) -> Int? {
      roles.indices.first {
        roles[$0] == role && cells.indices.contains($0) && hasDigit(cells[$0], bytes)
      }
    }
    for (index, role) in roles.enumerated() where cells.indices.contains(index) {
      if role == .number { unread.append(index) }
      guard role == .state, let state = Self.state(cells[index], bytes) else { continue }
      row.state = state
      unread.append(index)
    }
    let (planned, forecast, actual) = (cell(.planned), cell(.forecast), cell(.actual))
    // Once it is done, the day of the plan is no day of it; while it is not, the latest day holds.
    if actual != nil || row.state == .done {
      unread += [planned, forecast].compactMap(\.self)
    } else {
      if let planned, forecast != nil { unread.append(planned) }
      if planned != nil || forecast != nil, row.state == nil { row.state = .planned }
    }
    if let due = cell(.due) {
      if row.state == .done || actual != nil { unread.append(due) } else { row.isDue = true }
    }
    row.isDated = [.date, .planned, .forecast, .actual, .due, .begin].contains { cell($0) != nil }
    row.isSpan = cell(.begin) != nil && cell(.end) != nil
    return (row, unread)
  }

  private func hasDigit(_ cell: Range<Int>, _ bytes: [UInt8]) -> Bool {
    bytes[cell].contains(where: \.isDigit)
  }

  /// Reads how far a thing has come, where a cell says no more than that, or adds a word or two: `Done`, `Not started`, `✅ Complete`,
  /// `Done, a week late`.
  private static func state(_ cell: Range<Int>, _ bytes: [UInt8]) -> TableRow.State? {
    let marks = ",;(".utf8
    let cell = cell.lowerBound..<(cell.first { marks.contains(bytes[$0]) } ?? cell.upperBound)
    let word = bytes[cell].map(\.lowered)
      .drop { !$0.isLetter && $0 < 0x80 }.filter { $0.isLetter || $0 == 0x20 }
    let signs: [(StaticString, TableRow.State)] = [
      ("✅", .done), ("✔", .done), ("✓", .done), ("❌", .cancelled),
    ]
    if word.allSatisfy({ $0 == 0x20 }) {
      return signs.first { sign, _ in cell.contains { bytes.has(sign, at: $0) } }?.1
    }
    let trimmed = word.drop { $0 == 0x20 }
    let text = Array(trimmed.reversed().drop { $0 == 0x20 }.reversed())
    return states.first { $0.words.contains { $0.utf8.elementsEqual(text) } }?.state
  }

  private static let states: [(state: TableRow.State, words: [String])] = [
    (
      .done,
      [
        "done", "complete", "completed", "closed", "achieved", "finished", "delivered", "met",
        "yes", "signed off", "implemented", "resolved",
      ]
    ),
    (
      .planned,
      [
        "planned", "open", "pending", "not started", "in progress", "ongoing", "delayed",
        "on track", "outstanding", "to do", "todo", "scheduled", "upcoming", "overdue", "behind",
        "at risk", "late", "not yet started", "underway", "under way", "on hold", "postponed", "no",
        "not done", "not yet", "in hand", "expected",
      ]
    ),
    (
      .cancelled,
      ["cancelled", "canceled", "dropped", "withdrawn", "abandoned", "not proceeding"]
    ),
  ]
}
