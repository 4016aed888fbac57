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
    var groups: [[TextLine]] = []
    var group: [TextLine] = []
    var offset = begin
    while offset <= end {
      var stop = offset
      while stop < end, bytes[stop] != 0x0A, bytes[stop] != 0x0D, bytes[stop] != 0x0C { stop += 1 }
      let line = TextLine(bytes, offset, stop)
      if line.span.count == 0 || line.isRule {
        part(&group, into: &groups)
      } else {
        group.append(line)
      }
      if stop < end, bytes[stop] == 0x0C { part(&group, into: &groups) }
      if stop + 1 < end, bytes[stop] == 0x0D, bytes[stop + 1] == 0x0A { stop += 1 }
      offset = stop + 1
    }
    part(&group, into: &groups)
    groups = partedAtEntries(groups, bytes).flatMap { partedAtDays($0, bytes) }
    let listed = listed(groups, bytes)
    let isChat = RowLines.areMessages(groups, bytes)
    var blocks: [Block] = []
    for (number, group) in groups.enumerated() {
      let rows = RowLines(group, isListed: listed[number], isChat: isChat, bytes)
      append(group, rows, bytes, to: &blocks)
    }
    return blocks
  }

  private static func part(_ group: inout [TextLine], into groups: inout [[TextLine]]) {
    guard !group.isEmpty else { return }
    groups.append(group)
    group.removeAll(keepingCapacity: true)
  }

  /// Parts lines at those that begin an entry of a diary with the number of its day, as if blank lines stood before them.
  private static func partedAtEntries(_ groups: [[TextLine]], _ bytes: [UInt8]) -> [[TextLine]] {
    let opens = DayHeads(groups.joined().map { $0.span.begin..<$0.span.end }, in: bytes).opens
    guard opens.contains(true) else { return groups }
    var parts: [[TextLine]] = []
    var number = 0
    for group in groups {
      var part: [TextLine] = []
      for line in group {
        if opens[number], let last = part.last,
          last.endsSentence || !RowLines.dangles(last.span.begin..<last.span.end, bytes)
        {
          self.part(&part, into: &parts)
        }
        part.append(line)
        number += 1
      }
      self.part(&part, into: &parts)
    }
    return parts
  }

  /// Parts lines at those that are a day and nothing else, two of them or more, as if blank lines stood around these.
  ///
  /// - Leaves alone: a date that fills a line of wrapped text, which no sentence ends before.
  private static func partedAtDays(_ group: [TextLine], _ bytes: [UInt8]) -> [[TextLine]] {
    guard group.count > 2 else { return [group] }
    let days = group.indices.filter { index in
      let line = group[index]
      return !line.endsSentence && !line.isItem
        && EntryLine.isDay(line.span.begin..<line.span.end, in: bytes)
        && (index == 0 || group[index - 1].endsSentence || index == 1)
        && index + 1 < group.count && group[index + 1].startsCapital
    }
    guard days.count > 1, let first = days.first else { return [group] }
    var parts: [[TextLine]] = first > 0 ? [Array(group[..<first])] : []
    for (place, day) in days.enumerated() {
      parts.append([group[day]])
      let end = place + 1 < days.count ? days[place + 1] : group.endIndex
      if day + 1 < end { parts.append(Array(group[day + 1..<end])) }
    }
    return parts
  }

  /// Whether each group begins with a time and stands among others like it, blank lines between them.
  private static func listed(_ groups: [[TextLine]], _ bytes: [UInt8]) -> [Bool] {
    let opens = groups.map { group in
      group.first.map { line in
        let span = line.span.begin..<line.span.end
        return EntryLine.beginsWithTime(span, in: bytes) && EntryLine.opens(span, in: bytes)
          || group.count == 1 && !line.endsSentence && EntryLine.opensBare(span, in: bytes)
      } ?? false
    }
    return groups.indices.map { number in
      guard opens[number] else { return false }
      let isFollowed = number + 1 < groups.count && opens[number + 1]
      let isLast = number + 1 == groups.count && number > 0 && opens[number - 1]
      return isFollowed || isLast
    }
  }

  private static func append(
    _ group: [TextLine], _ rows: RowLines, _ bytes: [UInt8], to blocks: inout [Block]
  ) {
    let width = group.reduce(0) { max($0, $1.span.count) }
    var begin = 0
    var hasItems = false
    for index in group.indices {
      if group[index].isItem,
        index == begin || hasItems || endsWithColon(group[index - 1], bytes)
          || beginsItems(index, group)
      {
        hasItems = true
      }
      let last = index == group.count - 1
      let isAtRow = !last && isAtRow(index, group, rows, bytes)
      let isAtByline = !last && (isByline(index, group, bytes) || isByline(index + 1, group, bytes))
      if !last, !isAtRow, !isAtByline,
        continues(
          group[index], group[index + 1], width, hasItems || beginsItems(index + 1, group), bytes)
      {
        continue
      }
      let span = TextSpan(group[begin].span.begin, group[index].span.end)
      let isItem =
        hasItems && group[begin].isItem
        && !(group.count == 1 && group[begin].isNumberedHeading(bytes))
      let isAlone = begin == index && !rows.isHeaded(begin)
      let kind: Block.Kind =
        if isAlone, rows.senders[index] {
          .heading(level: 7)
        } else if isItem || rows.opens[begin] || rows.closes[index] {
          .listItem
        } else if isAlone,
          index == 0 && rows.hasHead
            || isHeading(group[index], bytes, opens: blocks.isEmpty && last)
        {
          .heading(level: 2)
        } else {
          .paragraph
        }
      blocks.append(Block(span: span, kind: kind))
      begin = index + 1
    }
  }

  /// Whether a line ends before a row, or is one that ends with its time.
  private static func isAtRow(
    _ index: Int, _ group: [TextLine], _ rows: RowLines, _ bytes: [UInt8]
  ) -> Bool {
    let next = group[index + 1]
    if rows.opens[index + 1] || rows.closes[index] && !next.startsSmall { return true }
    // “Project: Barn” above “Start: 3 May 2024”
    if rows.closes[index + 1], !group[index].endsSentence, !rows.opens[index] { return true }
    if rows.isHeaded(index), !rows.hasSentences, next.startsCapital { return true }
    if rows.senders[index] || rows.senders[index + 1] { return true }
    // “Saturday 4 May” above what happened then.
    if rows.hasHead, index == 0 { return true }
    let line = group[index].span.begin..<group[index].span.end
    // “On 3 May 2021 they signed” below a line without a full stop.
    let isOpen = bytes[line].last.map { [0x2C, 0x3B, 0x2D].contains($0) } ?? true
    return !group[index].endsSentence && !isOpen
      && EntryLine.opensWithDay(next.span.begin..<next.span.end, in: bytes)
  }

  /// Whether a line that stands alone is a heading, or the title of the text that it opens.
  private static func isHeading(_ line: TextLine, _ bytes: [UInt8], opens: Bool) -> Bool {
    line.isHeading(bytes)
      || opens && line.isTitle(bytes) && bytes[line.span.end...].contains { $0 > 0x20 }
  }

  /// Whether a line and the one below it begin like items, as in a list below a line without a colon.
  private static func beginsItems(_ index: Int, _ group: [TextLine]) -> Bool {
    index + 1 < group.count && group[index].isItem && group[index + 1].isItem
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
