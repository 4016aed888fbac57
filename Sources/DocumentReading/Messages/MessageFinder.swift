internal import ISO8601
internal import TextModel

/// Finds the messages of a text that holds more than one: mails that are quoted, forwarded or follow one another.
///
/// - Reads: heads (`From: …`, `Sent: …`), `On 17 January 2024 at 09:15, Ann Berg wrote:`, and the marks `>` before quoted lines.
/// - Leaves alone: a text with the head of one message, and `On 3 May 1915 he wrote:` where nothing is quoted below.
struct MessageFinder {
  /// A stretch of the text that was written in one message.
  struct Part {
    let begin: Int
    /// The day on which it was written, where its head says so.
    let written: CalendarDate?
    /// Whether the stretch is the text's own, of which no head tells.
    let isOfDocument: Bool
  }

  /// The stretches in order; none where the text holds one message at most.
  private(set) var parts: [Part] = []
  /// The lines that only say who wrote an inner message, to whom and when.
  private(set) var heads: [Range<Int>] = []
  /// The marks before quoted lines.
  private(set) var marks: [Range<Int>] = []

  private let bytes: [UInt8]
  private var lines: [QuotedLine] = []
  private var open: [(depth: Int, written: CalendarDate?, isOfDocument: Bool)] = [(0, nil, true)]

  /// Finds the messages of a text.
  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    guard Self.mayHold(bytes) else { return }
    lines = bytes.lines(in: 0..<bytes.count).map { QuotedLine($0, in: bytes) }
    var index = 0
    while index < lines.count { index = read(index) }
    guard parts.count > 1 else {
      (parts, heads, marks) = ([], [], [])
      return
    }
    marks = lines.compactMap { $0.depth > 0 ? $0.marks : nil }
  }

  /// The latest day on which one of the messages was written.
  var latest: CalendarDate? {
    parts.lazy.compactMap(\.written).max {
      ($0.bounds.latest ?? .min) < ($1.bounds.latest ?? .min)
    }
  }

  /// Returns a text without the heads of its inner messages and, where wanted, without the marks of what they quote.
  func cleared(_ bytes: [UInt8], ofMarks: Bool) -> [UInt8] {
    guard !parts.isEmpty else { return bytes }
    var cleared = bytes
    for range in ofMarks ? heads + marks : heads {
      for offset in range where cleared[offset] != 0x0A { cleared[offset] = 0x20 }
    }
    return cleared
  }

  private static func mayHold(_ bytes: [UInt8]) -> Bool {
    bytes.indices.contains { index in
      index == 0 || bytes[index - 1] == 0x0A || bytes[index - 1] == 0x20
        ? bytes.has("From:", at: index) || bytes.has("wrote", at: index) : false
    }
  }

  /// Reads a line, or the head that begins with it, and returns the index of the line behind.
  private mutating func read(_ index: Int) -> Int {
    let line = lines[index]
    guard !line.content.isEmpty else { return index + 1 }
    if let head = head(at: index) {
      // What stands right above the first head is of its message: “MEMO”.
      if parts.count == 1, parts[0].isOfDocument, line.range.lowerBound <= 120 {
        parts = []
      }
      if parts.isEmpty, head.written == nil {
        begin(at: line.range.lowerBound)
        return head.end
      }
      enter(head.written, depth: line.depth, at: line.range.lowerBound)
      // The head of the message that the text itself is stays with it.
      if parts.count > 1 { drop(index..<head.end) }
      return head.end
    }
    if let head = attribution(at: index) {
      drop(index..<head.end)
      enter(head.written, depth: head.depth, at: lines[head.end - 1].range.upperBound)
      return head.end
    }
    while let last = open.last, last.depth > line.depth, open.count > 1 { open.removeLast() }
    guard let last = open.last else { return index + 1 }
    if line.depth > last.depth, !parts.isEmpty {
      enter(nil, depth: line.depth, at: line.range.lowerBound)
    } else {
      begin(at: line.range.lowerBound)
    }
    return index + 1
  }

  private mutating func enter(_ written: CalendarDate?, depth: Int, at offset: Int) {
    open.removeAll { $0.depth >= depth }
    open.append((depth, written, false))
    begin(at: offset)
  }

  /// Begins a stretch of the innermost open message, where another was being read.
  private mutating func begin(at offset: Int) {
    guard let now = open.last else { return }
    if let last = parts.last, last.written == now.written, last.isOfDocument == now.isOfDocument {
      return
    }
    parts.append(Part(begin: offset, written: now.written, isOfDocument: now.isOfDocument))
  }

  private mutating func drop(_ range: Range<Int>) {
    var first = range.lowerBound
    while first > 0, lines[first - 1].content.isEmpty || lines[first - 1].isAnnouncement(bytes) {
      first -= 1
    }
    heads.append(lines[first].range.lowerBound..<lines[range.upperBound - 1].range.upperBound)
  }

  /// Reads the head of a message: lines such as `From:`, `Sent:`, `To:` and `Subject:`, one below the other.
  private func head(at index: Int) -> (written: CalendarDate?, end: Int)? {
    var (end, fields, isFrom) = (index, 0, false)
    var written: CalendarDate?
    while end < lines.count, lines[end].depth == lines[index].depth,
      let field = lines[end].field(bytes)
    {
      let date = WrittenDate.leading(bytes, in: field.value)?.date
      switch field.kind {
      case .sender:
        guard date == nil else { return nil }
        isFrom = true
      case .day: written = written ?? date
      case .other: break
      }
      fields += 1
      end += 1
    }
    return isFrom && fields > 1 ? (written, end) : nil
  }

  /// Reads `On 17 January 2024 at 09:15, Ann Berg wrote:`, which may take two lines.
  private func attribution(at index: Int) -> (written: CalendarDate?, depth: Int, end: Int)? {
    let line = lines[index]
    for end in index + 1...index + 2 where end <= lines.count {
      let last = lines[end - 1]
      guard last.depth == line.depth, !last.content.isEmpty else { return nil }
      guard bytes[last.content.upperBound - 1] == UInt8(ascii: ":") else { continue }
      let whole = line.content.lowerBound..<last.content.upperBound
      guard whole.count <= 200,
        let verb = whole.dropFirst().last(where: {
          bytes.has("wrote", at: $0) && bytes[$0 - 1].isWhiteSpace
        })
      else {
        return nil
      }
      let isQuoted = nextDepth(end) > line.depth
      guard isQuoted || !parts.isEmpty, isQuoted || bytes[whole].contains(UInt8(ascii: "@"))
      else { return nil }
      var begin = whole.lowerBound
      if bytes.has("wrote on ", at: verb) {
        begin = verb + 9
      } else if bytes.has("On ", at: begin) {
        begin += 3
      }
      let written = WrittenDate.leading(bytes, in: begin..<whole.upperBound)?.date
      guard written != nil || isQuoted else { return nil }
      return (written, isQuoted ? nextDepth(end) : line.depth, end)
    }
    return nil
  }

  /// How deep the next line that is not empty is quoted.
  private func nextDepth(_ index: Int) -> Int {
    var next = index
    while next < lines.count, lines[next].content.isEmpty { next += 1 }
    return next < lines.count ? lines[next].depth : 0
  }
}
