internal import Segmentation
internal import TextModel

/// Finds the tables of a text, between bars or in columns that blanks or tabs align, and writes their rows as prose.
///
/// Headers and rulers are blanked out; what the header says of the columns stays with each row (`TableRow`).
///
/// - Reads: three columns or more, one of which is of days; two columns between bars; labels with their days side by side.
/// - Leaves alone: two columns, which are a chronology or a list of dates; logs, whose lines begin with the hour; sentences with wide
///   blanks between them.
struct TableFinder {
  /// A row and where it stands.
  struct Row {
    /// Where it stands as it was written as prose.
    let span: Range<Int>
    /// Where its line's first byte that is not blank stood before.
    let begin: Int
    /// What its columns tell.
    let row: TableRow
  }

  /// The text with the rows of its tables written as prose, as long as the text.
  private(set) var prose: [UInt8]
  /// The rows of all tables in order.
  private(set) var rows: [Row] = []

  /// The text, whose tabs the prose has no more.
  private let text: [UInt8]
  private let lines: [Line]

  /// A line and what its look says.
  private struct Line {
    let range: Range<Int>
    /// What stands in it without the white space at its ends and the marks of a quotation.
    let content: Range<Int>
    /// Whether it begins with a bar.
    let isBarred: Bool
    /// Whether it only rules the table: `---+---`, `===  ====`.
    let isRuler: Bool
    /// Whether white space or bars part it.
    let isParted: Bool

    var isBlank: Bool { content.isEmpty }
  }

  /// Finds the tables of the part of a text that begins at an offset.
  ///
  /// - Parameters:
  ///   - prose: the text, its tabs made blanks.
  ///   - text: the text as it is.
  ///   - start: where to begin.
  /// - Complexity: linear in the text.
  init(_ prose: [UInt8], text: [UInt8], from start: Int = 0) {
    self.prose = prose
    self.text = text
    lines = prose.lines(in: min(start, prose.count)..<prose.count).map {
      Self.line($0, in: prose, text)
    }
    var index = 0
    while index < lines.count {
      let all = run(from: index)
      let run = withoutTitle(all)
      if run != all { readPairs(lines[all.lowerBound].content) }
      if !read(run) {
        // What stands above a blank line may be something else.
        for part in run.split(whereSeparator: { lines[$0].isBlank }) {
          if part.count < run.count, read(part.startIndex..<part.endIndex) { continue }
          for line in part { readPairs(lines[line].content) }
        }
      }
      index = max(run.upperBound, index + 1)
    }
  }

  private static func line(_ range: Range<Int>, in prose: [UInt8], _ text: [UInt8]) -> Line {
    var content = prose.trimmed(range)
    // “> | Mill opened | 1921 |”
    while let first = content.first, prose[first] == UInt8(ascii: ">") {
      content = prose.trimmed(first + 1..<content.upperBound)
    }
    let bytes = prose[content]
    let isBarred = bytes.first == UInt8(ascii: "|")
    let isRuler =
      bytes.allSatisfy { $0.isBlank || [0x7C, 0x2D, 0x3A, 0x2B, 0x3D].contains($0) }
      && bytes.count { $0 == 0x2D || $0 == 0x3D } > 2
    let isItem =
      bytes.first.map { [0x2D, 0x2A, 0x2B, 0x23].contains($0) } ?? false
      && bytes.dropFirst().first.map { $0.isBlank || $0 == 0x23 } ?? false
    let isParted =
      !isRuler && !isItem
      && (bytes.contains(UInt8(ascii: "|")) || !TableGaps(content, in: text).isEmpty)
    return Line(
      range: range, content: content, isBarred: isBarred, isRuler: isRuler, isParted: isParted)
  }

  /// The lines from one on that may be of one table.
  private func run(from first: Int) -> Range<Int> {
    let isBarred = lines[first].isBarred || opensGrid(first)
    var end = first
    while end < lines.count {
      let line = lines[end]
      if isBarred {
        guard line.isBarred || line.isRuler else { break }
      } else if line.isBlank {
        // One blank line may stand between rows.
        guard end > first, end + 1 < lines.count, lines[end + 1].isParted, !lines[end + 1].isBarred
        else { break }
      } else {
        guard line.isParted || line.isRuler, !line.isBarred, !opensGrid(end) else { break }
      }
      end += 1
    }
    return first..<end
  }

  /// Leaves out a title of few columns above a blank line and the names of more: “Works, 3 May 2021      Rev 4”.
  private func withoutTitle(_ run: Range<Int>) -> Range<Int> {
    guard run.count > 3, !lines[run.lowerBound].isBarred, lines[run.lowerBound + 1].isBlank,
      case let (title, names) = (lines[run.lowerBound], lines[run.lowerBound + 2]),
      TableGaps(title.content, in: text).count + 1 < TableGaps(names.content, in: text).count,
      prose[title.content].contains(where: \.isDigit),
      !prose[names.content].contains(where: \.isDigit)
    else { return run }
    return run.lowerBound + 2..<run.upperBound
  }

  /// Whether a line is a ruler right above one that begins with a bar.
  private func opensGrid(_ line: Int) -> Bool {
    lines[line].isRuler && line + 1 < lines.count && lines[line + 1].isBarred
  }

  /// Reads lines as a table; nothing changes where they are none.
  private mutating func read(_ run: Range<Int>) -> Bool {
    let places = run.filter { !lines[$0].isRuler && !lines[$0].isBlank }
    guard let first = places.first,
      let table = cut(places.map { lines[$0] }, isBarred: lines[first].isBarred)
    else { return false }
    let second = places.count > 1 ? places[1] : run.upperBound
    let isRuled = (first + 1..<second).contains { lines[$0].isRuler }
    let columns = TableColumns(of: table, isRuled: isRuled, in: prose)
    guard lines[first].isBarred || columns.areOfTable else { return false }
    for index in run where lines[index].isRuler { blank(lines[index].content) }
    for (number, place) in places.enumerated() {
      let content = lines[place].content
      if number == 0, columns.hasHeader {
        blank(content)
        continue
      }
      let known = columns.row(table[number].cells, in: prose)
      table[number].write(without: known.unread, in: content, of: &prose)
      let span = prose.trimmed(content)
      if !span.isEmpty { rows.append(Row(span: span, begin: content.lowerBound, row: known.row)) }
    }
    return true
  }

  /// Takes the labels with their values that stand side by side on a line, two or more of them days, for rows of their own:
  /// “Received: 3 May 2021   Decided: 9 June 2021”.
  private mutating func readPairs(_ content: Range<Int>) {
    let gaps = TableGaps(content, in: text)
    guard !content.isEmpty, !gaps.isEmpty else { return }
    let cells = gaps.line(content, in: prose).cells
    let labels = cells.map { EntryLine.label(of: $0, in: prose) }
    guard labels.allSatisfy({ $0 != nil }), labels.count(where: { $0?.hasTime ?? false }) > 1
    else { return }
    for cell in cells { rows.append(Row(span: cell, begin: content.lowerBound, row: TableRow())) }
  }

  /// Cuts lines into cells, in the first way that cuts all of them into the same columns.
  private func cut(_ lines: [Line], isBarred: Bool) -> [TableLine]? {
    let contents = lines.map(\.content)
    if isBarred { return contents.map { TableLine(barsIn: $0, of: prose) } }
    guard contents.count > 1 else { return nil }
    let bars = contents.map { prose[$0].count { $0 == UInt8(ascii: "|") } }
    if bars[0] > 1, bars.allSatisfy({ $0 == bars[0] }) {
      return contents.map { TableLine(barsIn: $0, of: prose) }
    }
    let tabs = lines.map { text[$0.range].count { $0 == 0x09 } }
    if tabs[0] > 1, tabs.allSatisfy({ $0 == tabs[0] }) {
      return lines.map { TableGaps(tabsIn: $0.range, of: text).line($0.range, in: prose) }
    }
    let gaps = contents.map { TableGaps($0, in: text) }
    if gaps[0].count > 1, gaps.allSatisfy({ $0.count == gaps[0].count }) {
      return zip(contents, gaps).map { $1.line($0, in: prose) }
    }
    return TableRivers(contents, of: text)?.lines(contents, in: prose)
  }

  private mutating func blank(_ range: Range<Int>) {
    for offset in range where prose[offset] != 0x0A { prose[offset] = 0x20 }
  }
}
