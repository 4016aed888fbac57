/// A line of a table, cut into cells.
struct TableLine {
  /// What its cells hold, without the white space about it; empty where a cell holds nothing.
  private(set) var cells: [Range<Int>]
  /// The byte before each cell that parts it from the one before, where there is one.
  let partings: [Int?]

  /// Creates a line of cells; one that holds no more than dashes, or says that nothing is known, is empty.
  init(_ cells: [Range<Int>], partings: [Int?], in prose: [UInt8]) {
    self.cells = cells.map { Self.isHollow(prose[$0]) ? $0.lowerBound..<$0.lowerBound : $0 }
    self.partings = partings
  }

  private static func isHollow(_ cell: ArraySlice<UInt8>) -> Bool {
    let word = cell.map(\.lowered)
    return cell.count < 7 && cell.allSatisfy { dashes.contains($0) }
      || ["n/a", "tbc", "tbd"].contains { $0.utf8.elementsEqual(word) }
  }

  /// The bytes of hyphens, full stops and dashes.
  private static let dashes: Set<UInt8> = [0x2D, 0x2E, 0x5F, 0xE2, 0x80, 0x92, 0x93, 0x94]

  /// Cuts a line at its bars, the first and last of which stand at its ends: `| Mill opened | 1921 |`.
  init(barsIn content: Range<Int>, of prose: [UInt8]) {
    var bars: [Int?] = content.filter { prose[$0] == UInt8(ascii: "|") }
    if bars.count > 1, bars.last == content.upperBound - 1 { bars.removeLast() }
    if bars.first != content.lowerBound { bars.insert(nil, at: 0) }
    let begins = bars.map { $0.map { $0 + 1 } ?? content.lowerBound }
    let last =
      prose[content.upperBound - 1] == UInt8(ascii: "|")
      ? content.upperBound - 1 : content.upperBound
    let ends = bars.dropFirst().map { $0 ?? last } + [max(last, begins.last ?? last)]
    self.init(
      zip(begins, ends).map { prose.trimmed($0..<max($0, $1)) }, partings: bars, in: prose)
  }

  /// Writes the line as prose: the first cell names the row, the others follow it behind a colon and semicolons.
  ///
  /// - Parameters:
  ///   - unread: the cells that are left out.
  ///   - content: where the line stands.
  ///   - prose: the text, which keeps its length.
  func write(without unread: [Int], in content: Range<Int>, of prose: inout [UInt8]) {
    var written = content.lowerBound
    var number = 0
    for index in cells.indices {
      let isRead = !cells[index].isEmpty && !unread.contains(index)
      guard isRead else { continue }
      for offset in written..<cells[index].lowerBound { prose[offset] = 0x20 }
      if let parting = partings[index], number > 0 {
        prose[parting] = UInt8(ascii: number == 1 ? ":" : ";")
      }
      number += 1
      written = cells[index].upperBound
    }
    for offset in written..<content.upperBound { prose[offset] = 0x20 }
  }
}
