internal import ISO8601

/// The place and day that a report opens with: `LONDON, 3 March 2021 —`, `Bergen, Norway (3 March 2021) – `.
struct WireLine {
  /// The day.
  let date: CalendarDate
  /// Whether the place is written in capitals.
  let isInCapitals: Bool
  /// Where the mark that ends it ends.
  let end: Int

  /// The day, where the place is written in capitals, as nothing but a dateline is.
  var dateOfCapitals: CalendarDate? { isInCapitals ? date : nil }

  /// Reads the dateline that a line opens with.
  ///
  /// - Reads: `LONDON, Ontario, 3 March 2021 /Wire/ --`, `Bergen – 3 March 2021 – `, `BERGEN (3 March 2021) —`.
  /// - Leaves alone: `Bergen, 3 March 2021. Rain fell`, with which a scene or an entry may begin.
  init?(_ bytes: [UInt8], _ line: Range<Int>, withYear: Bool = true) {
    if let (date, end) = Self.capitals(bytes, line, withYear: withYear) {
      (self.date, isInCapitals, self.end) = (date, true, end)
    } else if withYear, let found = Self.place(bytes, line) {
      (date, isInCapitals, end) = found
    } else {
      return nil
    }
  }

  /// Reads `LONDON, 3 March 2021 —`.
  private static func capitals(
    _ bytes: [UInt8], _ line: Range<Int>, withYear: Bool
  ) -> (date: CalendarDate, end: Int)? {
    let end = min(line.upperBound, line.lowerBound + 160)
    var offset = line.lowerBound
    var capitals = 0
    while offset < end, bytes[offset] != UInt8(ascii: ",") {
      guard bytes[offset].isCapital || !bytes[offset].isLetter, !bytes[offset].isDigit else {
        return nil
      }
      if bytes[offset].isCapital { capitals += 1 }
      offset += 1
    }
    guard capitals >= 3, offset < end, offset - line.lowerBound <= 40 else { return nil }
    guard
      let found = WrittenDate.first(
        bytes, in: offset..<min(end, offset + 60), withYear: withYear)
    else { return nil }
    let rest = behindBlanks(bytes, found.range.upperBound, end)
    return rest == line.upperBound || closes(bytes, rest, "(-/:.") ? (found.date, rest) : nil
  }

  /// Reads a place of one to three names, with its region behind a comma, and a day in brackets, behind a comma or a dash.
  private static func place(
    _ bytes: [UInt8], _ line: Range<Int>
  ) -> (date: CalendarDate, isInCapitals: Bool, end: Int)? {
    let end = min(line.upperBound, line.lowerBound + 120)
    var offset = line.lowerBound
    var (words, commas, smalls, opens) = (0, 0, 0, false)
    while true {
      let word = offset
      while offset < end, isOfPlace(bytes, offset) {
        if bytes[offset].isSmall { smalls += 1 }
        offset += 1
      }
      guard offset > word, bytes[word].isCapital || bytes[word] >= 0x80, offset - word > 1 else {
        return nil
      }
      words += 1
      if offset < end, bytes[offset] == UInt8(ascii: ",") {
        commas += 1
        offset += 1
      }
      offset = behindBlanks(bytes, offset, end)
      guard offset < end, words <= 5, commas <= 2 else { return nil }
      opens = bytes[offset] == UInt8(ascii: "(")
      let dash = bytes[offset] == UInt8(ascii: "-") ? 1 : WrittenClock.dash(bytes, at: offset)
      if opens || dash > 0 {
        offset = behindBlanks(bytes, offset + max(1, dash), end)
        break
      }
      if commas > 0, WrittenDate.leading(bytes, in: offset..<end) != nil { break }
    }
    guard words - commas <= 3, let found = WrittenDate.leading(bytes, in: offset..<end) else {
      return nil
    }
    var rest = behindBlanks(bytes, found.range.upperBound, end)
    if opens {
      guard rest < end, bytes[rest] == UInt8(ascii: ")") else { return nil }
      rest = behindBlanks(bytes, rest + 1, end)
    }
    guard closes(bytes, rest, opens ? "-:" : "-(/") else { return nil }
    return (found.date, smalls == 0, rest + max(1, WrittenClock.dash(bytes, at: rest)))
  }

  private static func isOfPlace(_ bytes: [UInt8], _ offset: Int) -> Bool {
    bytes[offset].isLetter || ".'-".utf8.contains(bytes[offset])
      || bytes[offset] >= 0x80 && WrittenClock.dash(bytes, at: offset) == 0
  }

  private static func behindBlanks(_ bytes: [UInt8], _ begin: Int, _ end: Int) -> Int {
    var offset = begin
    while offset < end, bytes[offset].isBlank { offset += 1 }
    return offset
  }

  /// Whether a mark or a dash stands at an offset.
  private static func closes(_ bytes: [UInt8], _ offset: Int, _ marks: String) -> Bool {
    offset < bytes.count
      && (marks.utf8.contains(bytes[offset]) || bytes.has("–", at: offset)
        || bytes.has("—", at: offset))
  }
}
