/// A text as UTF-8 bytes.
///
/// Every offset of the text side counts these bytes; `codePointOffset(of:)` turns one into the Unicode
/// code points of the graph's JSON.
public struct SourceText: Hashable, Sendable {
  /// The bytes, valid UTF-8.
  public let bytes: [UInt8]

  /// How many bytes lie between two marks.
  private static let step = 64

  /// Code point offsets at every so many bytes.
  private let marks: [Int]

  /// Creates a text from a string.
  public init(_ string: String) {
    self.init(validUTF8: Array(string.utf8))
  }

  /// Creates a text from bytes that are known to be valid UTF-8.
  public init(validUTF8 bytes: [UInt8]) {
    self.bytes = bytes
    var marks: [Int] = []
    marks.reserveCapacity(bytes.count / Self.step + 1)
    var codePoints = 0
    for (offset, byte) in bytes.enumerated() {
      if offset % Self.step == 0 { marks.append(codePoints) }
      if byte & 0xC0 != 0x80 { codePoints += 1 }
    }
    self.marks = marks
  }

  /// The whole text.
  public var span: TextSpan { TextSpan(0, bytes.count) }

  /// Returns the words of a span.
  public func string(in span: TextSpan) -> String {
    String(decoding: bytes[span.begin..<span.end], as: UTF8.self)
  }

  /// Returns the words of a span on one line, each white space between them a single space.
  public func line(in span: TextSpan) -> String {
    let words = bytes[span.begin..<span.end]
    let isSpace = { (byte: UInt8) in byte == 0x20 || (0x09...0x0D).contains(byte) }
    let isOneLine = zip(words, words.dropFirst()).allSatisfy {
      !(0x09...0x0D).contains($0) && ($0 != 0x20 || $1 != 0x20)
    }
    if isOneLine { return string(in: span) }
    return words.split(whereSeparator: isSpace).map { String(decoding: $0, as: UTF8.self) }
      .joined(separator: " ")
  }

  /// Returns the number of Unicode code points before a byte offset.
  ///
  /// - Complexity: O(1).
  public func codePointOffset(of byteOffset: Int) -> Int {
    guard byteOffset < bytes.count else {
      return (marks.last ?? 0) + count(from: (marks.count - 1) * Self.step, to: bytes.count)
    }
    let mark = byteOffset / Self.step
    return marks[mark] + count(from: mark * Self.step, to: byteOffset)
  }

  private func count(from begin: Int, to end: Int) -> Int {
    guard begin >= 0, begin < end else { return 0 }
    return bytes[begin..<end].reduce(0) { $0 + ($1 & 0xC0 != 0x80 ? 1 : 0) }
  }
}
