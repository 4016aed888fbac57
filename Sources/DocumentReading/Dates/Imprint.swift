internal import ISO8601
internal import TextModel

/// The parts of a text's first lines that say when it was changed, may be made known or how long reading takes, and tell nothing.
struct Imprint {
  private let parts: [Range<Int>]

  /// Finds them in a text of a day.
  ///
  /// - Reads: `Updated 17 November 2023`, `FOR IMMEDIATE RELEASE`, `17 November 2023 · 6 min read`, `Bergen (17 November 2023) –`.
  /// - Leaves alone: `17 November 2023`, below which a log may begin.
  init(_ bytes: [UInt8], written: CalendarDate?) {
    let head = bytes.lines(in: 0..<min(bytes.count, 4_096)).map { Dateline.stripped(bytes, $0) }
      .filter { !$0.isEmpty }.prefix(12)
    parts = head.compactMap { line in
      if Announcement.isOfChangeOrRelease(bytes, line) || DateAlone.tellsReadingTime(bytes, line) {
        return line
      }
      guard let wire = WireLine(bytes, line), !wire.isInCapitals, wire.date == written else {
        return nil
      }
      return line.lowerBound..<wire.end
    }
  }

  /// Returns the blocks without what these parts say.
  func cut(from blocks: [Block], of bytes: [UInt8]) -> [Block] {
    guard let last = parts.last else { return blocks }
    return blocks.flatMap { block in
      guard block.span.begin < last.upperBound else { return [block] }
      var rest = [block.span.begin..<block.span.end]
      for part in parts {
        rest = rest.flatMap { piece in
          [
            piece.lowerBound..<min(piece.upperBound, max(piece.lowerBound, part.lowerBound)),
            max(piece.lowerBound, min(piece.upperBound, part.upperBound))..<piece.upperBound,
          ]
        }
        .map(bytes.trimmed).filter { !$0.isEmpty }
      }
      return rest.filter { $0.contains { bytes[$0].isWordByte } }
        .map { block.moved(to: TextSpan($0.lowerBound, $0.upperBound)) }
    }
  }
}
