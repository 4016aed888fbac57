/// The numbers, months and marks of a written date, one after the other.
struct DatePieces {
  /// A part of a written date.
  enum Piece {
    case number(Int, digits: Int)
    case month(Int)
    case word
  }

  /// Where the next piece begins.
  private(set) var offset: Int
  private let bytes: [UInt8]
  private let end: Int

  /// Creates the pieces of a range of bytes.
  init(_ bytes: [UInt8], in range: Range<Int>) {
    self.bytes = bytes
    offset = range.lowerBound
    end = range.upperBound
  }

  /// Whether a letter or digit follows at once.
  var continues: Bool { offset < end && bytes[offset].isWordByte }

  /// Returns the next number or word, a number's ordinal ending and the words “of” and “the” left aside.
  mutating func next() -> Piece? {
    while offset < end, bytes[offset].isBlank { offset += 1 }
    guard offset < end else { return nil }
    if bytes[offset].isDigit { return number() }
    guard let word = word() else { return nil }
    if word == "of" || word == "the" { return next() }
    return Self.month(word).map(Piece.month) ?? .word
  }

  /// Returns the next mark: the mark that stands between two pieces, or a space where there is none.
  mutating func nextMark() -> Character {
    while offset < end, bytes[offset].isBlank { offset += 1 }
    guard offset < end, bytes[offset].isPunctuation else { return " " }
    offset += 1
    return Character(Unicode.Scalar(bytes[offset - 1]))
  }

  /// Passes a weekday's name and the comma after it.
  mutating func skipWeekday() { _ = nextWeekday() }

  /// Returns the weekday, from 1 for Monday, whose name comes next, and passes it and the comma after it.
  mutating func nextWeekday() -> Int? {
    let start = offset
    while offset < end, bytes[offset].isBlank { offset += 1 }
    guard let word = word(), let weekday = Self.weekday(word) else {
      offset = start
      return nil
    }
    if offset < end, bytes[offset] == UInt8(ascii: ".") { offset += 1 }
    if offset < end, bytes[offset] == UInt8(ascii: ",") { offset += 1 }
    return weekday
  }

  private mutating func number() -> Piece? {
    let start = offset
    var value = 0
    while offset < end, bytes[offset].isDigit {
      guard offset - start < 9 else { return nil }
      value = value * 10 + Int(bytes[offset] - 0x30)
      offset += 1
    }
    let digits = offset - start
    if offset < end, bytes[offset].isLetter {
      let ending = bytes[offset..<min(end, offset + 2)].map(\.lowered)
      let ordinals: [StaticString] = ["st", "nd", "rd", "th"]
      if ordinals.contains(where: { ending.has($0, at: 0) }) {
        offset += 2
      } else if ending.first != UInt8(ascii: "t") || digits != 2 {
        // A clock time's T may follow a day; nothing else may.
        return nil
      }
    }
    return .number(value, digits: digits)
  }

  private mutating func word() -> String? {
    let start = offset
    while offset < end, bytes[offset].isLetter { offset += 1 }
    guard offset > start, offset - start <= 10 else { return nil }
    return String(decoding: bytes[start..<offset].map(\.lowered), as: UTF8.self)
  }

  private static func month(_ word: String) -> Int? {
    let names = [
      "january", "february", "march", "april", "may", "june", "july", "august", "september",
      "october", "november", "december",
    ]
    if word == "sept" { return 9 }
    return names.firstIndex { $0 == word || $0.prefix(3) == word }.map { $0 + 1 }
  }

  private static func weekday(_ word: String) -> Int? {
    let names = [
      "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday",
    ]
    switch word {
    case "tues": return 2
    case "thur", "thurs": return 4
    default: return names.firstIndex { $0 == word || $0.prefix(3) == word }.map { $0 + 1 }
    }
  }
}
