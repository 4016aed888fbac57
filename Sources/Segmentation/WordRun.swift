/// The reach of a word from its first letter or digit, over the marks that may stand inside one.
struct WordRun {
  let bytes: [UInt8]
  let begin: Int
  let limit: Int

  /// Offset after the word.
  private(set) var stop: Int
  private(set) var hasApostrophe = false

  /// Whether the word so far is single letters with full stops between them, as in `U.S` or `p.m`.
  private(set) var isAcronym = false

  /// Whether the word is a number of at least two groups, such as a date or a telephone number.
  private var isNumeric: Bool

  init(bytes: [UInt8], begin: Int, limit: Int) {
    self.bytes = bytes
    self.begin = begin
    self.limit = limit
    stop = begin
    isNumeric = begin < limit && (Self.isDigit(bytes[begin]) || bytes[begin] == 0x2E)
  }

  var length: Int { stop - begin }

  var startsWithDigit: Bool { begin < limit && Self.isDigit(bytes[begin]) }

  /// Where a unit begins that is written to its number, as in `5pm` and `35mm`.
  var unitBegin: Int? {
    var offset = stop
    while offset > begin, ScalarClass.isASCIILetter(bytes[offset - 1]) { offset -= 1 }
    guard offset > begin, offset < stop, stop - offset <= 4, Self.isDigit(bytes[offset - 1]) else {
      return nil
    }
    let unit = String(decoding: bytes[offset..<stop], as: UTF8.self)
    return Self.units.contains(unit) ? offset : nil
  }

  /// Moves `stop` to the end of the word.
  mutating func scan() {
    if begin < limit, bytes[begin] == 0x2E { stop += 1 }
    while stop < limit {
      let byte = bytes[stop]
      if ScalarClass.isASCIILetter(byte) || Self.isDigit(byte) {
        stop += 1
        continue
      }
      if byte >= 0x80 {
        let (kind, length) = ScalarClass.read(bytes, at: stop, end: limit)
        if kind == .letter || kind == .joiner {
          stop += length
          continue
        }
        guard isRightQuote(at: stop), isLetter(stop + 3), stop > begin else { return }
        hasApostrophe = true
        stop += 3
        continue
      }
      guard stop > begin, continues(over: byte) else { return }
      stop += 1
      if byte == 0x24 { return }
    }
  }

  /// Whether a mark at `stop` stands inside the word.
  private mutating func continues(over mark: UInt8) -> Bool {
    let before = bytes[stop - 1]
    let after = stop + 1 < limit ? bytes[stop + 1] : 0
    switch mark {
    case 0x27, 0x60:
      guard isLetter(stop + 1) else { return false }
      hasApostrophe = true
      return true
    case 0x2E: return continuesOverFullStop(before, after)
    case 0x2C: return Self.isDigit(before) && hasDigits(3, from: stop + 1) && isNumeric
    case 0x3A: return Self.isDigit(before) && Self.isDigit(after)
    case 0x2F:
      if Self.isDigit(before), Self.isDigit(after) { return isNumeric }
      return length == 1 && ScalarClass.isASCIILetter(before) && singleLetter(at: stop + 1)
        || (length == 1 && before | 0x20 == 0x73 && after | 0x20 == 0x68)
    case 0x26: return Self.isCapital(before) && isLetter(stop + 1) && length <= 4
    case 0x5F: return after == 0x5F || isLetter(stop + 1) || Self.isDigit(after)
    case 0x40, 0x2A: return isLetter(stop + 1)
    case 0x24:
      return length <= 2 && bytes[begin..<stop].allSatisfy(Self.isCapital)
    case 0x2D: return continuesOverHyphen(after)
    default: return false
    }
  }

  private mutating func continuesOverFullStop(_ before: UInt8, _ after: UInt8) -> Bool {
    if Self.isDigit(after) { return Self.isDigit(before) || ScalarClass.isASCIILetter(before) }
    guard isLetter(stop + 1) else { return false }
    if Self.isDigit(before), isNumeric { return false }
    let single = length == 1 || (isAcronym && bytes[stop - 2] == 0x2E)
    if length == 1 { isAcronym = true }
    if single || (isAcronym && stop - begin <= 6) { return true }
    if !isAcronym, length == 2, before == 0x68, bytes[begin] == 0x50 {
      isAcronym = true
      return true
    }
    isAcronym = false
    // A full stop without its space: `the end.Then`.
    let glued =
      Self.isCapital(after) && before >= 0x61 && before <= 0x7A && length >= 2
      && stop + 2 < limit && bytes[stop + 2] >= 0x61 && bytes[stop + 2] <= 0x7A
    return !glued
  }

  private func continuesOverHyphen(_ after: UInt8) -> Bool {
    if isNumeric, Self.isDigit(after) { return isHyphenatedNumber() }
    guard isLetter(stop + 1) || Self.isDigit(after), length <= 7 else { return false }
    return Prefixes.isPrefix(bytes, begin, stop)
  }

  /// Whether digits and hyphens around `stop` write a date or a telephone number, not a range.
  private func isHyphenatedNumber() -> Bool {
    var groups: [Int] = [0]
    var offset = begin
    while offset < limit, groups.count <= 5 {
      if Self.isDigit(bytes[offset]) {
        groups[groups.count - 1] += 1
      } else if bytes[offset] == 0x2D, offset + 1 < limit, Self.isDigit(bytes[offset + 1]) {
        groups.append(0)
      } else {
        if ScalarClass.isASCIILetter(bytes[offset]), groups.count == 3, groups[0] == 4 {
          return bytes[offset] == 0x54
        }
        break
      }
      offset += 1
      if offset - begin > 24 { return false }
    }
    return groups.count >= 3 || groups == [3, 4]
  }

  private func singleLetter(at offset: Int) -> Bool {
    isLetter(offset) && !isLetter(offset + 1)
  }

  private func hasDigits(_ count: Int, from offset: Int) -> Bool {
    guard offset + count <= limit else { return false }
    return bytes[offset..<offset + count].allSatisfy(Self.isDigit)
      && (offset + count == limit || !Self.isDigit(bytes[offset + count]))
  }

  private func isLetter(_ offset: Int) -> Bool {
    guard offset < limit else { return false }
    let byte = bytes[offset]
    if byte < 0x80 { return ScalarClass.isASCIILetter(byte) }
    return ScalarClass.read(bytes, at: offset, end: limit).class == .letter
  }

  private func isRightQuote(at offset: Int) -> Bool {
    offset + 2 < limit && bytes[offset] == 0xE2 && bytes[offset + 1] == 0x80
      && bytes[offset + 2] == 0x99
  }

  private static func isDigit(_ byte: UInt8) -> Bool { byte &- 0x30 < 10 }

  private static func isCapital(_ byte: UInt8) -> Bool { byte &- 0x41 < 26 }

  private static let units: Set<String> = [
    "am", "pm", "AM", "PM", "mm", "cm", "km", "kg", "mg", "ml", "lb", "lbs", "mph", "kph", "kmh",
    "hrs", "hr", "min", "mins", "sec", "k", "K", "m", "bn", "tn", "ft", "GB", "MB", "KB", "MW",
    "kW", "GW", "Hz", "kHz", "MHz", "GHz", "g", "ms", "hour", "hours", "day", "days", "week",
    "weeks",
    "month", "months", "year", "years", "yr", "yrs", "minute", "minutes", "secs", "wks", "Days",
  ]
}
