internal import ISO8601

/// A date of the kind that stands beside a text: in its metadata, its dateline or its file's name.
///
/// Only dates that name their year are read but where the caller wants those that do not, and none that could be read in two
/// ways, such as 3/4/2021.
struct WrittenDate {
  /// The date.
  let date: CalendarDate
  /// The bytes that write it.
  let range: Range<Int>

  /// Returns the date that begins where a piece of text does, a weekday's name left aside.
  ///
  /// - Reads: `2023-11-17`, `2023/11/17`, `17 November 2023`, `Fri, 17th of Nov 2023`,
  ///   `November 17, 2023`, `November 2023`, `17.11.2023`, `17/11/2023`.
  /// - Leaves alone: `3/4/2021`, `2023`, and `17 November` unless days without a year are wanted.
  static func leading(
    _ bytes: [UInt8], in range: Range<Int>, withYear: Bool = true
  ) -> WrittenDate? {
    var pieces = DatePieces(bytes, in: range)
    pieces.skipWeekday()
    guard let first = pieces.next() else { return nil }
    switch first {
    case .number(let number, digits: 4): return yearFirst(number, &pieces, range)
    case .number(let number, digits: 1), .number(let number, digits: 2):
      return withYear
        ? dayFirst(number, &pieces, range) : dayAlone(number, &pieces, range)
    case .month(let month):
      return withYear ? monthFirst(month, &pieces, range) : monthAlone(month, &pieces, range)
    default: return nil
    }
  }

  /// Returns the first date of a piece of text.
  static func first(
    _ bytes: [UInt8], in range: Range<Int>, withYear: Bool = true
  ) -> WrittenDate? {
    var offset = range.lowerBound
    while offset < range.upperBound {
      let starts = offset == range.lowerBound || !bytes[offset - 1].isWordByte
      if starts, bytes[offset].isWordByte,
        let found = leading(
          bytes, in: offset..<min(range.upperBound, offset + 64), withYear: withYear)
      {
        return found
      }
      offset += 1
    }
    return nil
  }

  private static func yearFirst(
    _ year: Int, _ pieces: inout DatePieces, _ range: Range<Int>
  ) -> WrittenDate? {
    let afterYear = pieces
    let mark = pieces.nextMark()
    guard mark == "-" || mark == "/", case .number(let month, digits: 2)? = pieces.next(),
      pieces.nextMark() == mark, case .number(let day, digits: 2)? = pieces.next()
    else {
      pieces = afterYear
      guard pieces.nextMark() == "-", case .number(let month, digits: 2)? = pieces.next(),
        !pieces.continues
      else { return nil }
      return WrittenDate(year, month, nil, range.lowerBound..<pieces.offset)
    }
    return WrittenDate(year, month, day, range.lowerBound..<pieces.offset)
  }

  private static func dayFirst(
    _ day: Int, _ pieces: inout DatePieces, _ range: Range<Int>
  ) -> WrittenDate? {
    let mark = pieces.nextMark()
    let second = pieces.next()
    if mark == "." || mark == "/" {
      guard case .number(let month, digits: _)? = second, pieces.nextMark() == mark,
        case .number(let year, digits: 4)? = pieces.next()
      else { return nil }
      let swapped = mark == "/" && month > 12
      guard mark == "." || day > 12 || swapped else { return nil }
      return WrittenDate(
        year, swapped ? day : month, swapped ? month : day, range.lowerBound..<pieces.offset)
    }
    guard case .month(let month)? = second else { return nil }
    _ = pieces.nextMark()
    guard case .number(let year, digits: 4)? = pieces.next() else { return nil }
    return WrittenDate(year, month, day, range.lowerBound..<pieces.offset)
  }

  private static func monthFirst(
    _ month: Int, _ pieces: inout DatePieces, _ range: Range<Int>
  ) -> WrittenDate? {
    _ = pieces.nextMark()
    guard case .number(let number, let digits)? = pieces.next() else { return nil }
    if digits == 4 { return WrittenDate(number, month, nil, range.lowerBound..<pieces.offset) }
    guard digits <= 2 else { return nil }
    _ = pieces.nextMark()
    guard case .number(let year, digits: 4)? = pieces.next() else { return nil }
    return WrittenDate(year, month, number, range.lowerBound..<pieces.offset)
  }

  /// Reads `17 November`.
  private static func dayAlone(
    _ day: Int, _ pieces: inout DatePieces, _ range: Range<Int>
  ) -> WrittenDate? {
    guard pieces.nextMark() != "/", case .month(let month)? = pieces.next() else { return nil }
    return WrittenDate(nil, month, day, range.lowerBound..<pieces.offset)
  }

  /// Reads `Nov. 17`.
  private static func monthAlone(
    _ month: Int, _ pieces: inout DatePieces, _ range: Range<Int>
  ) -> WrittenDate? {
    _ = pieces.nextMark()
    guard case .number(let day, let digits)? = pieces.next(), digits <= 2 else { return nil }
    return WrittenDate(nil, month, day, range.lowerBound..<pieces.offset)
  }

  private init?(_ year: Int?, _ month: Int, _ day: Int?, _ range: Range<Int>) {
    guard year ?? 1 >= 1,
      let date = day.map({ CalendarDate(year: year, month: month, day: $0) })
        ?? (day == nil ? CalendarDate(year: year, month: month) : nil)
    else { return nil }
    self.date = date
    self.range = range
  }
}

extension UInt8 {
  /// Whether the byte belongs to a word or number.
  var isWordByte: Bool { isLetter || isDigit || self >= 0x80 }
}
