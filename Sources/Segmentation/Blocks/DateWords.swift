/// Reads the words of a date or a clock's time that stand side by side in a line, by their look.
///
/// `3 May 2021`, `Mon., 3 May, 09:20`, `early 1921`, `1914–18`, `03/05/2021 14:30`, `18–21/3/2021`, `May–July 2021`,
/// `3 May – 9 June 2021`, `w/c 3 May`. What day that is, is told by
/// `TimeExpressions`; here it only matters where the words end.
struct DateWords {
  /// A part of a date, of which each stands in it once.
  private struct Parts: OptionSet {
    let rawValue: Int

    static let weekday = Parts(rawValue: 1)
    static let day = Parts(rawValue: 2)
    static let month = Parts(rawValue: 4)
    static let year = Parts(rawValue: 8)
    static let numeric = Parts(rawValue: 16)
    static let clock = Parts(rawValue: 32)
    static let half = Parts(rawValue: 64)
    static let about = Parts(rawValue: 128)
    static let season = Parts(rawValue: 256)
    static let week = Parts(rawValue: 512)
    static let weekEdge = Parts(rawValue: 1024)
  }

  /// The end of the words; the beginning where there are none.
  private(set) var end: Int

  /// The parts that were read.
  private var parts: Parts = []

  /// Whether the words make a day, a month, a year or a time of the clock, so that they can stand by themselves.
  var isTime: Bool {
    !parts.isDisjoint(with: [.numeric, .clock, .year])
      || parts.isSuperset(of: [.month, .day])
  }

  /// Whether there are figures of a whole day or of the clock, which begin no sentence: `09:20`, `03/05/2021`.
  var isOfFigures: Bool { !parts.isDisjoint(with: [.numeric, .clock]) }

  /// Whether the words are a time of the clock alone.
  var isClock: Bool { parts.contains(.clock) && parts.isSubset(of: [.clock, .half]) }

  /// Whether a month is named.
  var hasMonth: Bool { parts.contains(.month) }

  /// Whether there are figures of a whole day: `03/05/2021`.
  var isDayInFigures: Bool { parts.contains(.numeric) }

  /// Whether the words are the name of a month, or of a part of it: `Early May`, `Mid-July`.
  var isMonth: Bool { parts.contains(.month) && parts.isSubset(of: [.month, .about]) }

  /// Whether the words are the name of a weekday alone.
  var isWeekday: Bool { parts == .weekday }

  /// Reads words from a place on, at most to an end.
  init(_ bytes: [UInt8], from begin: Int, to limit: Int) {
    self.init(in: bytes, from: begin, to: limit)
    guard isTime || parts.contains(.day) else { return }
    // “3 May – 9 June 2021”, “Mon 3–Fri 7 May”
    guard let next = Self.afterDash(bytes, from: end, to: limit) else { return }
    let last = DateWords(in: bytes, from: next, to: limit)
    guard last.isTime else { return }
    (end, parts) = (last.end, parts.union(last.parts))
  }

  /// Where the words behind a dash or *to* begin that stands behind words of a date.
  private static func afterDash(_ bytes: [UInt8], from end: Int, to limit: Int) -> Int? {
    let isApart = end < limit && bytes[end] == 0x20
    let offset = isApart ? end + 1 : end
    for dash in ["–", "—", "-", "to"] {
      let next = offset + dash.utf8.count
      guard next < limit, bytes[offset..<next].elementsEqual(dash.utf8) else { continue }
      guard isApart else { return dash == "to" || bytes[next] <= 0x20 ? nil : next }
      return bytes[next] == 0x20 ? next + 1 : nil
    }
    return nil
  }

  /// Reads words from a place on that no dash parts.
  private init(in bytes: [UInt8], from begin: Int, to limit: Int) {
    end = begin
    var offset = begin
    while offset < limit {
      var stop = offset
      while stop < limit, bytes[stop] > 0x20 { stop += 1 }
      var word = bytes[offset..<stop]
      let isClosed = word.last.map { $0 == 0x3A || $0 == 0x5D } ?? false
      while let last = word.last, [0x2C, 0x3A, 0x5D].contains(last) { word.removeLast() }
      guard let part = Self.part(of: word, behind: parts), parts.isDisjoint(with: part) else {
        // “3–Fri” before “7 May”
        let first = word.prefix { $0 &- 0x30 < 10 }
        if (1...2).contains(first.count), parts.isDisjoint(with: .day),
          Self.afterDash(bytes, from: first.endIndex, to: limit) != nil,
          word.count > first.count + 1
        {
          parts.formUnion(.day)
          end = first.endIndex
        }
        return
      }
      parts.formUnion(part)
      end = word.endIndex
      // What stands behind a colon or wide white space is no part of it.
      guard !isClosed, stop < limit, bytes[stop] == 0x20 else { return }
      offset = stop + 1
    }
  }

  /// Returns what a word without its commas is in a date.
  private static func part(of word: ArraySlice<UInt8>, behind parts: Parts) -> Parts? {
    guard let first = word.first else { return nil }
    if first &- 0x30 < 10 {
      // “Nov. 14. Cold”, “14 Nov. 1893. Cold”
      let isStopped =
        parts.contains(.month) && [2, 3, 5].contains(word.count) && word.last == 0x2E
      return figures(isStopped ? word.dropLast() : word)
    }
    var letters = word
    if letters.last == 0x2E { letters.removeLast() }
    let lower = letters.map { $0 &- 0x41 < 26 ? $0 | 0x20 : $0 }
    // “May–July”, “Nov/Dec”, “Mon–Wed”
    let pair = lower.split(omittingEmptySubsequences: true) {
      $0 == 0x2D || $0 == 0x2F || $0 >= 0x80
    }
    if pair.count == 1 || pair.count == 2, first &- 0x41 < 26 {
      if pair.allSatisfy({ isOf(Self.months, Array($0), shortest: 3) }) { return .month }
      if pair.allSatisfy({ isOf(Self.weekdays, Array($0), shortest: 3) }) { return .weekday }
    }
    if pair.count == 2, parts.isEmpty,
      ["early", "mid", "late"].contains(where: { pair[0].elementsEqual($0.utf8) }),
      isOf(months, Array(pair[1]), shortest: 3)
    {
      return [.about, .month]
    }
    switch String(decoding: lower, as: UTF8.self) {
    case "spring", "summer", "autumn", "winter": return .season
    case "early", "late", "mid", "c", "ca", "circa", "about": return parts.isEmpty ? .about : nil
    case "week": return parts.isEmpty ? .week : nil
    case "commencing", "beginning", "starting", "ending", "ended":
      return parts == .week ? .weekEdge : nil
    case "w/c", "w/b", "wc", "w/e": return parts.isEmpty ? [.week, .weekEdge] : nil
    case "am", "pm", "a.m", "p.m", "utc", "gmt", "hrs", "cet", "cest", "bst", "est", "edt":
      return parts.contains(.clock) ? .half : nil
    default: return nil
    }
  }

  /// Returns what a word that begins with a figure is.
  private static func figures(_ word: ArraySlice<UInt8>) -> Parts? {
    let digits = word.prefix { $0 &- 0x30 < 10 }
    let rest = word[digits.endIndex...]
    switch (digits.count, rest.first) {
    case (1...2, nil): return .day
    case (1...2, UInt8(ascii: "s")), (1...2, UInt8(ascii: "n")), (1...2, UInt8(ascii: "r")),
      (1...2, UInt8(ascii: "t")):
      // “Oct. 3rd. Left port”
      return rest.count == 2 || rest.count == 3 && rest.last == UInt8(ascii: ".") ? .day : nil
    case (1...2, UInt8(ascii: ":")):
      let minutes = rest.dropFirst().prefix { $0 &- 0x30 < 10 }
      return minutes.count == 2 ? .clock : nil
    case (1...2, UInt8(ascii: "/")), (1...2, UInt8(ascii: ".")), (4, UInt8(ascii: "-")),
      (4, UInt8(ascii: "/")):
      return isDay(word) ? .numeric : isYears(digits, rest) ? .year : nil
    case (4, nil): return isYear(digits) ? .year : nil
    case (4, UInt8(ascii: "s")): return rest.count == 1 && isYear(digits) ? .year : nil
    case (4, 0xE2): return isYears(digits, rest) ? .year : nil
    // “12–14 May”
    case (1...2, 0xE2), (1...2, UInt8(ascii: "-")):
      // “18–21/3/2021”
      let date = rest.drop { !($0 &- 0x30 < 10) }
      if date.contains(UInt8(ascii: "/")) || date.contains(UInt8(ascii: ".")) {
        return isDay(date) || isDayAndMonth(date) ? .numeric : nil
      }
      let last = rest.drop { !($0 &- 0x30 < 10) }
      return (1...2).contains(last.count) && last.allSatisfy { $0 &- 0x30 < 10 } ? .day : nil
    default: return nil
    }
  }

  /// Whether figures are those of a day, with or without its hour: `03/05/2021`, `3.5.21`, `2021-05-03T09:20Z`.
  private static func isDay(_ word: ArraySlice<UInt8>) -> Bool {
    var counts = [0]
    var mark: UInt8?
    for byte in word {
      if byte &- 0x30 < 10 {
        counts[counts.count - 1] += 1
      } else if counts.count < 3, mark ?? byte == byte {
        mark = byte
        counts.append(0)
      } else {
        guard byte == UInt8(ascii: "T"), counts.count == 3, counts[0] == 4 else { return false }
        break
      }
    }
    guard counts.count == 3, (1...2).contains(counts[1]) else { return false }
    return (1...2).contains(counts[0]) && [2, 4].contains(counts[2])
      || counts[0] == 4 && (1...2).contains(counts[2])
  }

  private static func isDayAndMonth(_ word: ArraySlice<UInt8>) -> Bool {
    let parts = word.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
    return parts.count == 2
      && parts.allSatisfy { (1...2).contains($0.count) && $0.allSatisfy { $0 &- 0x30 < 10 } }
  }

  private static func isYear(_ digits: ArraySlice<UInt8>) -> Bool {
    digits.first == UInt8(ascii: "1") || digits.starts(with: "20".utf8)
      || digits.starts(with: "21".utf8)
  }

  /// Whether two years stand with a dash or stroke between them: `1914–18`, `1914-1918`, `2021/22`.
  private static func isYears(_ digits: ArraySlice<UInt8>, _ rest: ArraySlice<UInt8>) -> Bool {
    let last = rest.drop { !($0 &- 0x30 < 10) }
    let mark = rest.count - last.count
    return digits.count == 4 && isYear(digits) && [2, 4].contains(last.count)
      && (mark == 1 || mark == 3) && last.allSatisfy { $0 &- 0x30 < 10 }
  }

  private static let months = [
    "january", "february", "march", "april", "may", "june", "july", "august", "september",
    "october", "november", "december",
  ].map { Array($0.utf8) }

  private static let weekdays = [
    "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday",
  ].map { Array($0.utf8) }

  /// Whether a word names a weekday, in full or short: `Thursday`, `Thurs`.
  static func isWeekday(_ word: ArraySlice<UInt8>) -> Bool { isName(of: weekdays, word) }

  /// Whether a word names a month, in full or short: `March`, `Mar`.
  static func isMonth(_ word: ArraySlice<UInt8>) -> Bool { isName(of: months, word) }

  private static func isName(of names: [[UInt8]], _ word: ArraySlice<UInt8>) -> Bool {
    guard let first = word.first, first &- 0x41 < 26 else { return false }
    let letters = word.prefix { ($0 | 0x20) &- 0x61 < 26 }
    return isOf(names, letters.map { $0 | 0x20 }, shortest: 3)
  }

  /// Whether a word is one of some, or its first letters.
  private static func isOf(_ names: [[UInt8]], _ word: [UInt8], shortest: Int) -> Bool {
    guard word.count >= shortest else { return false }
    return names.contains { name in
      name == word || word.count <= 5 && word.count < name.count && name.starts(with: word)
    }
  }
}
