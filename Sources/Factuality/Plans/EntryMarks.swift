import TextModel

/// What the marks of lists and notes say has become of their entries: a box, a sign, a word in brackets, the heading above.
///
/// - Reads: “[ ] Roof mended”, “✅ Roof mended”, “Roof mended (*cancelled*)”, and what stands under “*Next steps*”.
/// - Leaves alone: “The roof (*planned* by Holt) was mended”, sentences under a heading.
struct EntryMarks {
  /// What has become of an entry.
  enum State {
    case done, open, dropped
  }

  /// The state that the mark before each block tells, by block.
  private let own: [Int: State]
  /// The blocks that stand in a list of what is to be done.
  private let ahead: Set<Int>

  /// Reads the marks of all blocks of a document.
  ///
  /// - Complexity: linear in the number of blocks and the bytes of headings.
  init(_ document: Document) {
    var own: [Int: State] = [:]
    var ahead: Set<Int> = []
    var isAhead = false
    for (index, block) in document.blocks.enumerated() {
      switch block.kind {
      case .listItem:
        if isAhead { ahead.insert(index) }
      default:
        isAhead = Self.announces(document.prose.bytes[block.span.begin..<block.span.end], block)
      }
      if let state = Self.mark(before: block, in: document) { own[index] = state }
    }
    self.own = own
    self.ahead = ahead
  }

  /// Returns the state of the entry that a word of a sentence heads, and whether the entry itself tells it.
  func state(of token: Int, in syntax: Syntax) -> (state: State, isOwn: Bool)? {
    let sentence = syntax.sentence(of: token)
    guard sentence >= 0 else { return nil }
    if let state = bracketed(behind: token, in: syntax.text.sentences[sentence].tokens, syntax) {
      return (state, true)
    }
    let block = syntax.text.sentences[sentence].block
    if let state = own[block] { return (state, true) }
    return ahead.contains(block) ? (.open, false) : nil
  }

  /// The state that a word in brackets tells at the end of an entry, or right behind its noun.
  private func bracketed(behind token: Int, in tokens: Range<Int>, _ syntax: Syntax) -> State? {
    for bracket in token..<tokens.upperBound
    where syntax.lower(bracket) == "(" && bracket + 2 < tokens.upperBound {
      let isShort = syntax.lower(bracket + 2) == ")" || syntax.lower(bracket + 3) == ")"
      guard isShort, let state = Self.state(of: bracket + 1, syntax) else { continue }
      let end = syntax.lower(bracket + 2) == ")" ? bracket + 3 : bracket + 4
      let isLast =
        end >= tokens.upperBound || end + 1 == tokens.upperBound && syntax.lower(end) == "."
      if isLast || bracket == token + 1 && syntax.isNoun(token) { return state }
    }
    return nil
  }

  private static func state(of word: Int, _ syntax: Syntax) -> State? {
    if syntax.lower(word) == "not" {
      return ["yet", "started", "begun"].contains(syntax.lower(word + 1)) ? .open : nil
    }
    return states[syntax.lower(word)]
  }

  private static let states: [String: State] = [
    "cancelled": .dropped, "canceled": .dropped, "abandoned": .dropped, "dropped": .dropped,
    "planned": .open, "scheduled": .open, "expected": .open, "upcoming": .open, "pending": .open,
    "provisional": .open, "tentative": .open, "proposed": .open, "outstanding": .open,
    "postponed": .open, "done": .done, "completed": .done, "complete": .done, "finished": .done,
  ]

  // MARK: Bytes

  /// The state that a box or sign tells at the beginning of the line in which a block begins.
  private static func mark(before block: Block, in document: Document) -> State? {
    let bytes = document.text.bytes
    var offset = min(document.sourceSpan(of: block.span).begin, bytes.count)
    let first = max(0, offset - 16)
    while offset > first, bytes[offset - 1] != 0x0A { offset -= 1 }
    let end = min(bytes.count, offset + 24)
    // “ 1. ”, “- ”
    while offset < end, isBullet(bytes[offset]) { offset += 1 }
    return marks.first { mark in
      offset + mark.bytes.count <= end
        && bytes[offset..<offset + mark.bytes.count]
          .elementsEqual(mark.bytes)
    }?.state
  }

  private static func isBullet(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x20, 0x09, 0x2D, 0x2A, 0x2B, 0x2E, 0x29, 0x30...0x39: true
    default: false
    }
  }

  private static let marks: [(bytes: [UInt8], state: State)] = [
    ("[ ]", State.open), ("☐", .open), ("⬜", .open), ("🔲", .open), ("🟡", .open), ("🟠", .open),
    ("⏳", .open), ("🔜", .open), ("🚧", .open), ("[x]", .done), ("[X]", .done), ("✅", .done),
    ("✔", .done), ("☑", .done), ("❌", .dropped), ("✖", .dropped), ("✗", .dropped),
  ].map { (Array($0.0.utf8), $0.1) }

  /// Whether a heading, or a line that ends with a colon, says that what is listed below is still to be done.
  private static func announces(_ bytes: ArraySlice<UInt8>, _ block: Block) -> Bool {
    let isHeading =
      switch block.kind {
      case .heading: true
      default: bytes.last == 0x3A
      }
    guard isHeading, bytes.count <= 48 else { return false }
    let line = bytes.map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 == 0x2D ? 0x20 : $0 }
    return announcements.contains { line.starts(with: $0) }
  }

  private static let announcements: [[UInt8]] = [
    "next step", "planned for", "planned next", "planned work", "planned activities",
    "plans for next", "to do", "todo", "to be done", "upcoming", "coming up", "outstanding",
    "next period", "next week", "next month", "next quarter",
  ].map { Array($0.utf8) }
}
