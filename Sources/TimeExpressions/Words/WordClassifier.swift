import ISO8601
import TextModel

/// Gives each distinct word form of a text its part in time expressions.
struct WordClassifier {
  /// Returns what a word can be.
  func classify(_ word: Word) -> TimeWord {
    var result: TimeWord
    if word.shape.contains(.hasDigit) {
      result = TimeLexicon.words[word.lower] ?? numeric(Array(word.lower.utf8))
    } else if let known = TimeLexicon.words[word.lower] {
      result = known
    } else {
      result = other(word)
    }
    result.capital = word.shape.contains(.capitalised)
    return result
  }

  private func other(_ word: Word) -> TimeWord {
    let lower = word.lower
    if lower.utf8.count > 4, lower.hasPrefix("mid") {
      let rest = lower.dropFirst(lower.utf8.dropFirst(3).first == UInt8(ascii: "-") ? 4 : 3)
      if var inner = TimeLexicon.words[String(rest)],
        inner.month > 0 || inner.weekday > 0 || inner.season > 0 || inner.part != nil
          || inner.form == .shortDecade || inner.role == .centuryNoun || inner.unit != nil
          || inner.ordinal > 0
      {
        inner.mid = true
        inner.ambiguous = false
        return inner
      }
    }
    if lower.utf8.count > 3, lower.hasSuffix("ed") {
      var result = TimeWord()
      result.cue = .past
      return result
    }
    return .none
  }

  /// Reads a word with digits: `1912`, `5th`, `1980s`, `'98`, `10:30`, `2017-07-11`, `12/25/2015`.
  private func numeric(_ bytes: [UInt8]) -> TimeWord {
    var word = TimeWord()
    guard bytes.count <= 32 else { return word }
    var reader = DigitReader(bytes: bytes)
    if bytes.starts(with: "post-".utf8) || bytes.starts(with: "pre-".utf8) {
      let inner = numeric(Array(bytes.drop { $0 != UInt8(ascii: "-") }.dropFirst()))
      return inner.isYear || inner.form == .decade ? inner : word
    }
    if bytes.starts(with: "fy".utf8) {
      // A financial year: “FY2023”, “FY23”.
      var inner = numeric(Array(bytes.dropFirst(2)))
      guard inner.form == .integer, inner.digits == 4 || inner.digits == 2 else { return word }
      if inner.digits == 2 { inner.number += inner.number < 50 ? 2000 : 1900 }
      inner.digits = 4
      inner.settle()
      return inner
    }
    if bytes.starts(with: "mid-".utf8) || bytes.starts(with: "mid".utf8) {
      var inner = numeric(
        Array(bytes.dropFirst(bytes.dropFirst(3).first == UInt8(ascii: "-") ? 4 : 3)))
      inner.mid = true
      return inner
    }
    if reader.skip(UInt8(ascii: "'")) || reader.skipCurly() {
      guard let year = reader.digits(), year.count == 2 else { return word }
      word.number = year.value
      word.digits = 2
      if reader.atEnd {
        word.form = .shortYear
      } else if reader.rest == "s" || reader.rest == "'s" || reader.rest == "’s",
        year.value % 10 == 0
      {
        word.form = .shortDecade
      } else {
        word.number = -1
      }
      word.settle()
      return word
    }
    guard let first = reader.digits() else { return word }
    word.number = first.value
    word.digits = UInt8(min(first.count, 20))
    if reader.atEnd {
      word.form = .integer
      if first.count > 11 { word.number = -1 }
      if first.count == 8, let date = compact(first.value) {
        word.parts = date
        word.form = .compactDate
      }
      word.settle()
      if first.count > 4 { word.strong = word.form == .compactDate }
      return word
    }
    word.form = suffixForm(&reader, first, &word)
    if word.form == .none { word.number = -1 }
    word.settle()
    return word
  }

  private func compact(_ value: Int) -> (Int, Int, Int)? {
    let (year, month, day) = (value / 10_000, value / 100 % 100, value % 100)
    guard 1800...2100 ~= year, CalendarDate(year: year, month: month, day: day) != nil else {
      return nil
    }
    return (year, month, day)
  }

  private func suffixForm(
    _ reader: inout DigitReader, _ first: (value: Int, count: Int), _ word: inout TimeWord
  ) -> TimeWord.Form {
    let rest = reader.rest
    switch rest {
    case "st", "nd", "rd", "th":
      word.ordinal = first.value
      word.number = -1
      return .ordinal
    case "s", "'s", "’s":
      if first.count == 4, first.value % 10 == 0, 1000..<2200 ~= first.value { return .decade }
      return first.count == 2 && first.value % 10 == 0 ? .shortDecade : .none
    case "am", "a.m.", "a.m", "pm", "p.m.", "p.m":
      word.parts = (first.value, 0, -1)
      word.minutes = rest.hasPrefix("p") ? 1 : 0
      return first.count <= 2 && 1...12 ~= first.value ? .stuckMeridiem : .none
    case "z", "l", "h":
      // “0812Z”, “1945L”, “0812h”, and “061945Z AUG 23”
      let (day, hour, minute) = (
        first.value / 10_000, first.value / 100 % 100, first.value % 100
      )
      guard hour < 24, minute < 60 else { return .none }
      word.number = -1
      word.parts = (hour, minute, day)
      if rest == "z" { word.minutes = 2 }
      if first.count == 4 { return .fourFigures }
      return first.count == 6 && rest == "z" && 1...31 ~= day ? .timeGroup : .none
    default:
      if first.count == 2, first.value < 24, rest.utf8.count == 3, reader.skip(UInt8(ascii: "h")),
        let minute = reader.digits(), minute.count == 2, minute.value < 60
      {
        word.parts = (first.value, minute.value, -1)  // “19h45”
        return .clock
      }
      if rest.utf8.count > 2, first.count <= 4, let unit = TimeLexicon.words[rest]?.unit,
        unit != .quarter, unit != .night
      {
        word.counted = unit
        return .counted
      }
    }
    if reader.skip(UInt8(ascii: ",")) { return grouped(&reader, first, &word) }
    if reader.skip(UInt8(ascii: ":")) { return clock(&reader, first, &word) }
    if reader.skip(UInt8(ascii: "-")) { return separated(&reader, first, UInt8(ascii: "-"), &word) }
    if reader.skip(UInt8(ascii: "/")) { return separated(&reader, first, UInt8(ascii: "/"), &word) }
    if reader.skip(UInt8(ascii: ".")) {
      var ahead = reader
      guard let second = ahead.digits() else { return .none }
      if ahead.atEnd {
        word.parts = (first.value, second.value, second.count)
        word.number = first.value
        return second.count <= 3 && first.count <= 10 ? .decimal : .none
      }
      return separated(&reader, first, UInt8(ascii: "."), &word)
    }
    return .none
  }

  private func grouped(
    _ reader: inout DigitReader, _ first: (value: Int, count: Int), _ word: inout TimeWord
  ) -> TimeWord.Form {
    var value = first.value
    repeat {
      guard let group = reader.digits(), group.count == 3, value < 10_000_000 else { return .none }
      value = value * 1000 + group.value
    } while reader.skip(UInt8(ascii: ","))
    guard reader.atEnd else { return .none }
    word.number = value
    word.digits = 9
    return .integer
  }

  private func clock(
    _ reader: inout DigitReader, _ first: (value: Int, count: Int), _ word: inout TimeWord
  ) -> TimeWord.Form {
    guard first.count <= 2, 0...24 ~= first.value, let minute = reader.digits(), minute.count == 2,
      minute.value < 60
    else { return .none }
    var second = -1
    if reader.skip(UInt8(ascii: ":")) {
      guard let read = reader.digits(), read.count == 2, read.value <= 60 else { return .none }
      second = read.value
      if reader.skip(UInt8(ascii: ".")) { _ = reader.digits() }
    }
    word.parts = (first.value, minute.value, second)
    word.number = -1
    switch reader.rest {
    case "": return .clock
    case "am", "a.m.", "a.m":
      word.minutes = 0
      return .stuckMeridiem
    case "pm", "p.m.", "p.m":
      word.minutes = 1
      return .stuckMeridiem
    case "z":
      word.minutes = 2
      return .clock
    default: return .none
    }
  }

  /// Whether a number of two or four digits is the year after another: `15` or `2015` after 2014.
  static func follows(_ second: (value: Int, count: Int), _ first: Int) -> Bool {
    second.count == 2 && second.value == (first + 1) % 100
      || second.count == 4 && second.value == first + 1
  }

  private func separated(
    _ reader: inout DigitReader, _ first: (value: Int, count: Int), _ mark: UInt8,
    _ word: inout TimeWord
  ) -> TimeWord.Form {
    guard let second = reader.digits() else { return .none }
    word.number = -1
    if mark == UInt8(ascii: "/"), reader.atEnd {
      if first.count <= 2, second.count <= 2 {
        word.parts = (first.value, second.value, -1)
        return .slashed
      }
      if first.count == 4, Self.follows(second, first.value) {
        word.number = first.value  // A season or school year: “2014/15”.
        word.isSplitYear = true
        return .integer
      }
      if first.count == 4, second.count <= 2, 1...12 ~= second.value {
        word.parts = (first.value, second.value, -2)
        return .slashed
      }
      return .none
    }
    if mark == UInt8(ascii: "-"), reader.atEnd { return .none }
    guard reader.skip(mark), let third = reader.digits() else { return .none }
    word.parts = (first.value, second.value, third.value)
    if first.count == 4 {
      guard CalendarDate(year: first.value, month: second.value, day: third.value) != nil else {
        return .none
      }
      if reader.atEnd { return .iso }
      guard reader.skip(UInt8(ascii: "t")) else { return .none }
      return .iso
    }
    guard reader.atEnd, first.count <= 2, second.count <= 2, third.count == 4 || third.count == 2
    else { return .none }
    if third.count == 2 {
      word.parts.2 = third.value < 50 ? 2000 + third.value : 1900 + third.value
    }
    return mark == UInt8(ascii: ".") ? .dotted : .slashed
  }
}

/// Reads groups of ASCII digits and the marks between them.
struct DigitReader {
  let bytes: [UInt8]
  var offset = 0

  init(bytes: [UInt8]) { self.bytes = bytes }

  var atEnd: Bool { offset == bytes.count }

  var rest: String { String(decoding: bytes[offset...], as: UTF8.self) }

  mutating func skip(_ byte: UInt8) -> Bool {
    guard offset < bytes.count, bytes[offset] == byte else { return false }
    offset += 1
    return true
  }

  mutating func skipCurly() -> Bool {
    guard bytes[offset...].starts(with: [0xE2, 0x80, 0x99]) else { return false }
    offset += 3
    return true
  }

  /// Reads digits; the value is cut off after eighteen of them.
  mutating func digits() -> (value: Int, count: Int)? {
    var value = 0
    let begin = offset
    while offset < bytes.count, bytes[offset] &- 0x30 < 10 {
      if offset - begin < 18 { value = value * 10 + Int(bytes[offset] - 0x30) }
      offset += 1
    }
    return offset > begin ? (value, offset - begin) : nil
  }
}
