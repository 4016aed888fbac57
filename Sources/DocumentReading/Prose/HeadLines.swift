internal import ISO8601

/// The lines above the first facts of a form, a report or a log, which say what it is.
enum HeadLines {
  /// So many lines are looked at.
  private static let lines = 4
  /// A title is no longer.
  private static let longest = 90

  /// Returns what a plain text is called that opens with lines of a head and no heading that stands alone.
  ///
  /// - Reads: `FIRE REPORT` above `Quay Street warehouse` above `Date: 3 May 2021`, where the line in small letters says more.
  /// - Leaves alone: lines of wrapped prose, lists, and forms that begin with their facts.
  static func title(of prose: [UInt8]) -> String? {
    var heads: [String] = []
    var isClosed = false
    let head = Array(prose.prefix(1_024))
    let small = head.map(\.lowered)
    for line in head.drop(while: { $0 <= 0x20 })
      .split(separator: 0x0A, omittingEmptySubsequences: false).prefix(lines)
    {
      let span = line.startIndex..<line.endIndex
      if line.allSatisfy({ $0 <= 0x20 }) || isFact(line) {
        // Of lines above a blank one only capitals show that they are no prose.
        isClosed = isFact(line) || heads.first.map(isShouted) ?? false
        break
      }
      guard isHead(line), WrittenDate.leading(small, in: span) == nil
      else { break }
      heads.append(text(line))
    }
    guard isClosed else { return nil }
    return heads.last { !isShouted($0) } ?? heads.first
  }

  /// Whether a line gives a fact behind a label of a few words: `Officer: D. Holm`.
  private static func isFact(_ line: ArraySlice<UInt8>) -> Bool {
    guard let colon = line.firstIndex(of: UInt8(ascii: ":")), colon + 2 < line.endIndex else {
      return false
    }
    return colon - line.startIndex <= 24 && line[colon + 1].isBlank
      && !line[..<colon].contains { $0.isDigit }
      && line[..<colon].count(where: { $0.isBlank }) < 4
  }

  private static func isHead(_ line: ArraySlice<UInt8>) -> Bool {
    guard let first = line.first, let last = line.last(where: { $0 > 0x20 }) else { return false }
    return line.count <= longest && (first.isCapital || first.isDigit || first >= 0x80)
      && !".,;:?!-".utf8.contains(last)
  }

  private static func isShouted(_ line: String) -> Bool {
    line.utf8.count { $0.isCapital } > 3 && !line.utf8.contains { $0.isLetter && !$0.isCapital }
  }

  /// The words of a line up to a wide gap, behind which something else stands.
  private static func text(_ line: ArraySlice<UInt8>) -> String {
    var words: [UInt8] = []
    var blanks = 0
    for byte in line where byte != ProseMark.nothing && byte != ProseMark.restOfCharacter {
      blanks = byte <= 0x20 ? blanks + 1 : 0
      if blanks > 2, !words.isEmpty { break }
      if blanks == 0 || blanks == 1 && !words.isEmpty { words.append(blanks == 0 ? byte : 0x20) }
    }
    while words.last == 0x20 { words.removeLast() }
    return String(decoding: words, as: UTF8.self)
  }
}
