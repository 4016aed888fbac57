import TextModel

/// What the marks of lists and notes say has become of their entries: a box, a sign, a word in brackets, the heading above.
///
/// - Reads: “[ ] Roof mended”, “✅ Roof mended”, “Roof mended (*cancelled*)”, and what stands under “*Next steps*”.
/// - Leaves alone: “The roof (*planned* by Holt) was mended”, sentences under a heading.
struct EntryMarks {
  /// What has become of an entry.
  typealias State = TableRow.State

  /// The state that the mark before each block tells, by block.
  private let own: [Int: State]
  /// The blocks that stand in a list of what is to be done.
  private let ahead: Set<Int>
  /// The blocks whose first sentence lists what is to be done behind a colon: “*Outstanding*: the roof”.
  private let listing: Set<Int>

  /// Reads the marks of all blocks of a document.
  ///
  /// - Complexity: linear in the number of blocks and the bytes of headings.
  init(_ document: Document) {
    var own: [Int: State] = [:]
    var ahead: Set<Int> = []
    var listing: Set<Int> = []
    var isAhead = false
    for (index, block) in document.blocks.enumerated() {
      switch block.kind {
      case .listItem:
        if isAhead { ahead.insert(index) }
      default:
        let bytes = document.prose.bytes[block.span.begin..<block.span.end]
        isAhead = Self.announces(bytes, block)
        if !isAhead, let colon = bytes.prefix(32).firstIndex(of: 0x3A),
          Self.announces(Self.words(bytes[..<colon]))
        {
          listing.insert(index)
        }
      }
      if let state = Self.mark(before: block, in: document) { own[index] = state }
    }
    self.own = own
    self.ahead = ahead
    self.listing = listing
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
    let isFirst = sentence == 0 || syntax.text.sentences[sentence - 1].block != block
    return ahead.contains(block) || isFirst && listing.contains(block) ? (.planned, false) : nil
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
      return ["yet", "started", "begun"].contains(syntax.lower(word + 1)) ? .planned : nil
    }
    return states[syntax.lower(word)]
  }

  private static let states: [String: State] = [
    "cancelled": .cancelled, "canceled": .cancelled, "abandoned": .cancelled, "dropped": .cancelled,
    "planned": .planned, "scheduled": .planned, "expected": .planned, "upcoming": .planned,
    "pending": .planned,
    "provisional": .planned, "tentative": .planned, "proposed": .planned, "outstanding": .planned,
    "postponed": .planned, "done": .done, "completed": .done, "complete": .done, "finished": .done,
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
    ("[ ]", State.planned), ("☐", .planned), ("⬜", .planned), ("🔲", .planned),
    ("🟡", .planned), ("🟠", .planned),
    ("⏳", .planned), ("🔜", .planned), ("🚧", .planned), ("[x]", .done), ("[X]", .done), ("✅", .done),
    ("✔", .done), ("☑", .done), ("❌", .cancelled), ("✖", .cancelled), ("✗", .cancelled),
  ].map { (Array($0.0.utf8), $0.1) }

  /// Whether a heading, or a line that ends with a colon, says that what is listed below is still to be done.
  private static func announces(_ bytes: ArraySlice<UInt8>, _ block: Block) -> Bool {
    let isHeading =
      switch block.kind {
      case .heading: true
      // “*Next steps*” alone on a line
      default: bytes.last == 0x3A || bytes.count <= 24 && !bytes.contains(0x2E)
      }
    return isHeading && bytes.count <= 48 && announces(words(bytes))
  }

  /// A line in lower case, without the colon at its end and without hyphens.
  private static func words(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
    var line = bytes.map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 == 0x2D ? 0x20 : $0 }
    while let last = line.last, last == 0x3A || last == 0x20 || last == 0x0A { line.removeLast() }
    return line
  }

  private static func announces(_ line: [UInt8]) -> Bool {
    // “*Due 30 June*: the roof”, but “Due to the rain: …”
    let isDue = line.starts(with: Array("due ".utf8)) && line.contains { 0x30...0x39 ~= $0 }
    return isDue || names.contains(line) || announcements.contains { line.starts(with: $0) }
  }

  /// What a heading begins with.
  private static let announcements: [[UInt8]] = [
    "next step", "planned for", "planned next", "planned work", "planned activities",
    "plans for next", "to do", "todo", "to be done", "upcoming", "coming up", "outstanding",
    "next period", "next week", "next month", "next quarter", "open item", "open action",
    "open point", "action item", "action point", "remaining work", "still to ", "agreed action",
    "corrective action", "priorities for", "actions required", "what happens next", "what is next",
  ].map { Array($0.utf8) }

  /// What a heading says as a whole: “*Actions*”, but not “Actions taken”.
  private static let names: Set<[UInt8]> = Set(
    [
      "next", "action", "actions", "follow up", "follow ups", "follow up actions", "tasks",
      "assigned tasks", "lessons and follow ups", "priorities", "deadlines",
    ].map { Array($0.utf8) })
}
