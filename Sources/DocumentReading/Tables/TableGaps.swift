/// The wide blanks of a line, which part its cells: two blanks or more, or tabs.
struct TableGaps {
  private let ranges: [Range<Int>]

  /// How many there are.
  var count: Int { ranges.count }

  /// Whether there are none.
  var isEmpty: Bool { ranges.isEmpty }

  /// Finds the wide blanks of a line; those behind the end of a sentence are none.
  init(_ content: Range<Int>, in text: [UInt8]) {
    var ranges: [Range<Int>] = []
    var offset = content.lowerBound
    while offset < content.upperBound {
      guard text[offset].isBlank else {
        offset += 1
        continue
      }
      let begin = offset
      var tabs = 0
      while offset < content.upperBound, text[offset].isBlank {
        if text[offset] == 0x09 { tabs += 1 }
        offset += 1
      }
      let ends = begin > content.lowerBound && ".!?".utf8.contains(text[begin - 1])
      if tabs > 0 || offset - begin > (ends ? 2 : 1) { ranges.append(begin..<offset) }
    }
    self.ranges = ranges
  }

  /// Takes each tab of a line for the end of a cell.
  init(tabsIn content: Range<Int>, of text: [UInt8]) {
    ranges = content.filter { text[$0] == 0x09 }.map { $0..<$0 + 1 }
  }

  /// Cuts a line at its wide blanks.
  func line(_ content: Range<Int>, in prose: [UInt8]) -> TableLine {
    let begins = [content.lowerBound] + ranges.map(\.upperBound)
    let ends = ranges.map(\.lowerBound) + [content.upperBound]
    return TableLine(
      zip(begins, ends).map { prose.trimmed($0..<$1) },
      partings: [nil] + ranges.map(\.lowerBound), in: prose)
  }
}
