internal import Segmentation
internal import TextModel

/// The blocks of a Markdown text, found line by line, with their markup blanked out or marked (`ProseMark`).
///
/// Read are headings, paragraphs, list items, quotations and the rows of tables; code, raw HTML blocks that
/// hold no prose, link definitions and rules are blanked out and make no block.
struct MarkdownBlocks {
  /// The text with markup blanked out or marked, as long as the text.
  private(set) var prose: [UInt8]
  /// The blocks found.
  private(set) var blocks: [Block] = []

  private var open: (range: Range<Int>, kind: Block.Kind)?
  private var fence: (mark: UInt8, count: Int)?
  private var rawEnd: StaticString?
  private var inList = false
  /// The rows of tables that are still to come, in order from the last.
  private var rows: [TableFinder.Row]

  /// Finds the blocks of the part of a text after its front matter.
  ///
  /// - Parameters:
  ///   - prose: the text, its tabs made blanks.
  ///   - text: the text as it is.
  ///   - start: where the front matter ends.
  init(_ prose: [UInt8], text: [UInt8], from start: Int) {
    let tables = TableFinder(prose, text: text, from: start)
    self.prose = tables.prose
    rows = tables.rows.reversed()
    for line in self.prose.lines(in: start..<prose.count) { read(line) }
    close()
  }

  private mutating func read(_ line: Range<Int>) {
    if let end = rawEnd {
      if contains(end, line) { rawEnd = nil }
      return blank(line)
    }
    if let fence {
      let run = run(of: fence.mark, in: prose.trimmed(line))
      if run.count >= fence.count, run.count == prose.trimmed(line).count { self.fence = nil }
      return blank(line)
    }
    let (content, quoted) = quotation(line)
    guard !content.isEmpty else { return close() }
    let row = row(content)
    let indent = (row?.begin ?? content.lowerBound) - line.lowerBound
    if !quoted, indent >= 4 || prose[line.lowerBound] == 0x09, open == nil, !inList {
      return blank(line)
    }
    if row != nil {
      close()
      while let row = rows.last, row.span.upperBound <= content.upperBound {
        extend(row.span, .paragraph)
        close(row.row)
        rows.removeLast()
      }
      return
    }
    if startsFence(content) || startsRaw(content) || isDefinition(content) {
      close()
      return blank(line)
    }
    if underlines(content) { return blank(content) }
    if isRule(content) {
      close()
      inList = false
      return blank(content)
    }
    if heading(content) || listItem(content) { return }
    if indent == 0, open == nil { inList = false }
    // The lines of a chronology are entries, though Markdown takes them for one paragraph.
    if let open, !quoted, open.kind == .paragraph || open.kind == .listItem, opensEntry(content),
      opensEntry(open.range)
    {
      self.open = (open.range, .listItem)
      close()
      return extend(content, .listItem)
    }
    extend(content, quoted ? .quotation : .paragraph)
  }

  private func opensEntry(_ line: Range<Int>) -> Bool {
    EntryLine.opens(line, in: prose) || EntryLine.opensBare(line, in: prose)
  }

  /// Blanks the marks of a quotation and returns the line's content, trimmed.
  private mutating func quotation(_ line: Range<Int>) -> (content: Range<Int>, quoted: Bool) {
    var content = prose.trimmed(line)
    var quoted = false
    while let first = content.first, prose[first] == UInt8(ascii: ">") {
      quoted = true
      prose[first] = 0x20
      content = prose.trimmed(content)
    }
    return (content, quoted)
  }

  private mutating func startsFence(_ content: Range<Int>) -> Bool {
    guard let first = content.first else { return false }
    let mark = prose[first]
    guard mark == UInt8(ascii: "`") || mark == UInt8(ascii: "~") else { return false }
    let run = run(of: mark, in: content)
    guard run.count >= 3, !prose[run.upperBound..<content.upperBound].contains(mark) else {
      return false
    }
    fence = (mark, run.count)
    return true
  }

  /// Whether the line begins a comment, script, style or preformatted block of HTML.
  private mutating func startsRaw(_ content: Range<Int>) -> Bool {
    guard prose[content.lowerBound] == UInt8(ascii: "<") else { return false }
    let kinds: [(start: StaticString, end: StaticString)] = [
      ("<!--", "-->"), ("<script", "</script>"), ("<style", "</style>"), ("<pre", "</pre>"),
    ]
    guard let kind = kinds.first(where: { prose.has($0.start, at: content.lowerBound) }) else {
      return false
    }
    // A comment that ends in its own line may have prose behind it.
    if contains(kind.end, content) { return kind.end.utf8CodeUnitCount > 3 }
    rawEnd = kind.end
    return true
  }

  /// Whether the line defines a link's target, such as `[1]: https://example.org`.
  private mutating func isDefinition(_ content: Range<Int>) -> Bool {
    guard prose[content.lowerBound] == UInt8(ascii: "["),
      let close = prose[content].firstIndex(of: UInt8(ascii: "]")),
      prose.has("]:", at: close)
    else { return false }
    guard prose.has("[^", at: content.lowerBound) else { return open == nil }
    // A footnote is prose; its mark is not.
    blank(content.lowerBound..<close + 2)
    return false
  }

  /// Makes the open paragraph a heading where the line underlines it.
  private mutating func underlines(_ content: Range<Int>) -> Bool {
    guard let open, open.kind == .paragraph, let first = content.first else { return false }
    let mark = prose[first]
    guard mark == UInt8(ascii: "=") || (mark == UInt8(ascii: "-") && content.count >= 2),
      run(of: mark, in: content).count == content.count
    else { return false }
    self.open = (open.range, .heading(level: mark == UInt8(ascii: "=") ? 1 : 2))
    close()
    return true
  }

  private func isRule(_ content: Range<Int>) -> Bool {
    let mark = prose[content.lowerBound]
    guard mark == 0x2A || mark == 0x2D || mark == 0x5F else { return false }
    return prose[content].allSatisfy { $0 == mark || $0.isBlank }
      && prose[content].count { $0 == mark } >= 3
  }

  private mutating func heading(_ content: Range<Int>) -> Bool {
    let run = run(of: UInt8(ascii: "#"), in: content)
    guard (1...6).contains(run.count),
      run.upperBound == content.upperBound || prose[run.upperBound].isBlank
    else { return false }
    close()
    inList = false
    var end = content.upperBound
    while end > run.upperBound, prose[end - 1] == UInt8(ascii: "#") { end -= 1 }
    blank(run)
    blank(end..<content.upperBound)
    extend(prose.trimmed(run.upperBound..<end), .heading(level: run.count))
    close()
    return true
  }

  private mutating func listItem(_ content: Range<Int>) -> Bool {
    var offset = content.lowerBound
    let first = prose[offset]
    if first == 0x2A || first == 0x2D || first == 0x2B {
      offset += 1
    } else {
      while offset < content.upperBound, prose[offset].isDigit { offset += 1 }
      // Longer numbers at a line's start are years.
      guard (1...3).contains(offset - content.lowerBound), offset < content.upperBound,
        prose[offset] == UInt8(ascii: ".") || prose[offset] == UInt8(ascii: ")")
      else { return false }
      // Inside a paragraph only “1.” begins a list: other numbers are the sentence's.
      if let open, open.kind != .listItem, !prose.has("1", at: offset - 1) { return false }
      offset += 1
    }
    guard offset < content.upperBound, prose[offset].isBlank else { return false }
    close()
    inList = true
    let boxes: [StaticString] = [" [ ] ", " [x] ", " [X] "]
    if boxes.contains(where: { prose.has($0, at: offset) }) { offset += 4 }
    blank(content.lowerBound..<offset)
    extend(prose.trimmed(offset..<content.upperBound), .listItem)
    return true
  }

  /// The row of a table that a line is.
  private mutating func row(_ content: Range<Int>) -> TableFinder.Row? {
    while let next = rows.last, next.span.lowerBound < content.lowerBound { rows.removeLast() }
    guard let next = rows.last, next.span.lowerBound == content.lowerBound else { return nil }
    return next
  }

  private mutating func extend(_ content: Range<Int>, _ kind: Block.Kind) {
    guard !content.isEmpty else { return }
    open = (
      (open?.range.lowerBound ?? content.lowerBound)..<content.upperBound, open?.kind ?? kind
    )
  }

  /// Ends the open block and blanks the markup inside it.
  private mutating func close(_ row: TableRow? = nil) {
    guard let open else { return }
    self.open = nil
    let kind: Block.Kind =
      open.kind == .paragraph && isBold(prose.trimmed(open.range)) ? .heading(level: 4) : open.kind
    MarkdownInlines.clear(in: open.range, of: &prose)
    let range = prose.trimmed(open.range)
    guard !range.isEmpty else { return }
    blocks.append(Block(span: TextSpan(range.lowerBound, range.upperBound), kind: kind, row: row))
  }

  /// Whether a paragraph is one short line in bold letters and no sentence, which stands as a heading: `**Findings**`.
  private func isBold(_ range: Range<Int>) -> Bool {
    guard (5...84).contains(range.count), !prose[range].contains(0x0A),
      prose.has("**", at: range.lowerBound) || prose.has("__", at: range.lowerBound),
      case let mark = prose[range.lowerBound],
      prose[range.upperBound - 1] == mark, prose[range.upperBound - 2] == mark
    else { return false }
    let words = prose[range.lowerBound + 2..<range.upperBound - 2]
    return !words.contains(mark) && words.last.map { !".!?:,;".utf8.contains($0) } ?? false
  }

  private mutating func blank(_ range: Range<Int>) {
    for offset in range where prose[offset] != 0x0A { prose[offset] = 0x20 }
  }

  private func run(of mark: UInt8, in range: Range<Int>) -> Range<Int> {
    var end = range.lowerBound
    while end < range.upperBound, prose[end] == mark { end += 1 }
    return range.lowerBound..<end
  }

  private func contains(_ words: StaticString, _ range: Range<Int>) -> Bool {
    range.contains { prose.has(words, at: $0) && $0 + words.utf8CodeUnitCount <= range.upperBound }
  }
}
