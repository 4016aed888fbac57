internal import TextModel

/// What the columns of a table are for, read from its header: `| Milestone | Planned | Actual | Status |`.
struct TableColumns {
  /// What a column is for.
  enum Role {
    case text
    case date
    case planned
    case actual
    case due
    case begin
    case end
    case state
    case number
  }

  /// The role of each column.
  let roles: [Role]

  /// Reads the header of a table.
  ///
  /// - Parameters:
  ///   - header: the header's cells.
  ///   - bytes: the text.
  init(_ header: [Range<Int>], in bytes: [UInt8]) {
    var roles = header.map { cell in
      let word = bytes[cell].map(\.lowered).filter { !"*_:".utf8.contains($0) }
      return Self.roles.first { $0.names.contains { $0.utf8.elementsEqual(word) } }?.role ?? .text
    }
    // “Planned” beside nothing that says what came of it is the day of the plan; “To” without “From” is none.
    if !roles.contains(.begin) || !roles.contains(.end) {
      roles = roles.map { $0 == .begin || $0 == .end ? .date : $0 }
    }
    self.roles = roles
  }

  private static let roles: [(role: Role, names: [String])] = [
    (.state, ["status", "state", "progress", "rag", "rag status", "done?", "done"]),
    (
      .planned,
      [
        "planned", "plan", "planned date", "baseline", "target", "target date", "forecast",
        "original date", "scheduled", "scheduled date", "expected", "expected date",
      ]
    ),
    (
      .actual,
      [
        "actual", "actual date", "completed", "completed on", "date completed", "done on",
        "achieved",
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
    let (planned, actual) = (cell(.planned), cell(.actual))
    if let planned, actual != nil || row.state == .done {
      unread.append(planned)  // Once it is done, the day of the plan is no day of it.
    } else if planned != nil, row.state == nil {
      row.state = .planned
    }
    if let due = cell(.due) {
      if row.state == .done || actual != nil { unread.append(due) } else { row.isDue = true }
    }
    row.isDated = [.date, .planned, .actual, .due, .begin].contains { cell($0) != nil }
    row.isSpan = cell(.begin) != nil && cell(.end) != nil
    return (row, unread)
  }

  private func hasDigit(_ cell: Range<Int>, _ bytes: [UInt8]) -> Bool {
    bytes[cell].contains(where: \.isDigit)
  }

  /// Reads how far a thing has come, where a cell says no more than that: `Done`, `Not started`, `✅ Complete`.
  private static func state(_ cell: Range<Int>, _ bytes: [UInt8]) -> TableRow.State? {
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
