/// The head of a diary's entry that names its day by the number alone: `18th.`, `22nd, Sunday.`, `Thurs. 7.`, `9th—We sailed`.
///
/// - Leaves alone: `27th Regiment`, `3rd-floor windows`, `17th–19th`, `18th. and last`.
struct DayHead {
  /// The day of the month.
  let day: Int
  /// The end of the head with the mark that parts it from the entry.
  let end: Int
  /// Whether the day stands as a number alone: `17.`, `5 –`.
  let isBare: Bool
  /// Whether the weekday stands with it.
  let hasWeekday: Bool

  /// Reads the head at the beginning of a line or block; nothing where none is there.
  ///
  /// - Complexity: constant.
  init?(_ line: Range<Int>, in bytes: [UInt8]) {
    var scanner = LineScanner(bytes, line)
    scanner.skipMarks()
    var hasWeekday = scanner.skipWeekday()
    if hasWeekday, scanner.skipSpaces(), scanner.skip("the ") { scanner.skipSpaces() }
    guard let number = scanner.number(), 1...31 ~= number.value else { return nil }
    let behind = scanner.offset
    var comma = scanner
    if !hasWeekday, comma.skip(",") || comma.isAtSpace {
      comma.skipSpaces()
      let isOpened = comma.skip("(")
      if comma.skipWeekday(keepsStop: true), !isOpened || comma.skip(")") {
        scanner = comma
        hasWeekday = true
      }
    }
    guard scanner.skipEnd(mayBeEnd: hasWeekday || number.isOrdinal) else { return nil }
    // “17.5 knots”, “5.”
    guard scanner.offset > behind || number.isOrdinal || hasWeekday else { return nil }
    day = number.value
    isBare = !number.isOrdinal && !hasWeekday
    self.hasWeekday = hasWeekday
    end = scanner.offset
  }
}
