public import TextModel

/// Cuts plain text into paragraphs, headings and list items by its lines.
///
/// Blank lines part blocks, and so does the end of a line that is a paragraph by itself. In text that was
/// wrapped by hand a newline is a space, but not before the entries of a chronology. Short lines that stand alone without a full stop are headings.
public enum BlockSplitter {
  /// Returns the blocks of a text in reading order.
  ///
  /// - Complexity: linear in the number of bytes.
  public static func blocks(of text: SourceText) -> [Block] {
    blocks(of: text, in: text.span)
  }

  /// Returns the blocks of a part of a text in reading order.
  public static func blocks(of text: SourceText, in span: TextSpan) -> [Block] {
    let bytes = text.bytes
    let begin = min(max(span.begin, 0), bytes.count)
    let end = min(max(span.end, begin), bytes.count)
    var blocks: [Block] = []
    var group: [TextLine] = []
    var offset = begin
    while offset <= end {
      var stop = offset
      while stop < end, bytes[stop] != 0x0A, bytes[stop] != 0x0D, bytes[stop] != 0x0C { stop += 1 }
      let line = TextLine(bytes, offset, stop)
      if line.span.count == 0 || line.isRule {
        flush(&group, bytes, into: &blocks)
      } else {
        group.append(line)
      }
      if stop < end, bytes[stop] == 0x0C { flush(&group, bytes, into: &blocks) }
      if stop + 1 < end, bytes[stop] == 0x0D, bytes[stop + 1] == 0x0A { stop += 1 }
      offset = stop + 1
    }
    flush(&group, bytes, into: &blocks)
    return blocks
  }

  private static func flush(_ group: inout [TextLine], _ bytes: [UInt8], into blocks: inout [Block])
  {
    defer { group.removeAll(keepingCapacity: true) }
    let width = group.reduce(0) { max($0, $1.span.count) }
    var begin = 0
    var hasItems = false
    let entries = group.map { EntryLine.opens($0.span.begin..<$0.span.end, in: bytes) }
    let hasEntries = entries.lazy.filter { $0 }.count > 1
    for index in group.indices {
      if group[index].isItem, index == begin || hasItems || endsWithColon(group[index - 1], bytes) {
        hasItems = true
      }
      let last = index == group.count - 1
      let isBeforeEntry = !last && hasEntries && entries[index + 1]
      let isAtByline = !last && (isByline(index, group, bytes) || isByline(index + 1, group, bytes))
      if !last, !isBeforeEntry, !isAtByline,
        continues(group[index], group[index + 1], width, hasItems, bytes)
      {
        continue
      }
      let span = TextSpan(group[begin].span.begin, group[index].span.end)
      let isItem =
        hasItems && group[begin].isItem
        && !(group.count == 1 && group[begin].isNumberedHeading(bytes))
      let kind: Block.Kind =
        isItem || hasEntries && entries[begin]
        ? .listItem
        : begin == index && isHeading(group[index], bytes, opens: blocks.isEmpty && last)
          ? .heading(level: 2) : .paragraph
      blocks.append(Block(span: span, kind: kind))
      begin = index + 1
    }
  }

  /// Whether a line that stands alone is a heading, or the title of the text that it opens.
  private static func isHeading(_ line: TextLine, _ bytes: [UInt8], opens: Bool) -> Bool {
    line.isHeading(bytes)
      || opens && line.isTitle(bytes) && bytes[line.span.end...].contains { $0 > 0x20 }
  }

  /// Whether a line's sentence may run on into the next line.
  private static func continues(
    _ line: TextLine, _ next: TextLine, _ width: Int, _ hasItems: Bool, _ bytes: [UInt8]
  ) -> Bool {
    if next.isItem, hasItems || endsWithColon(line, bytes) { return false }
    if next.startsSmall, !line.endsSentence { return true }
    // Lines longer than a page is wide are paragraphs, each with its newline.
    if width > 132 { return false }
    // Where the next word had room on this line, the newline was meant.
    let room = width - line.span.count - 1
    if room <= next.firstWord { return true }
    if !line.endsSentence { return room <= 24 || line.span.count > 40 && !next.startsCapital }
    return room < 20
  }

  /// Whether one of the first lines only says who wrote the text, below its headline: “*By a staff writer*”.
  private static func isByline(_ index: Int, _ group: [TextLine], _ bytes: [UInt8]) -> Bool {
    guard index < 3, group[index].isByline(bytes), index == 0 || !group[index - 1].endsSentence
    else { return false }
    return index == group.count - 1 || !group[index + 1].startsSmall
  }

  private static func endsWithColon(_ line: TextLine, _ bytes: [UInt8]) -> Bool {
    line.span.count > 0 && bytes[line.span.end - 1] == 0x3A
  }
}
