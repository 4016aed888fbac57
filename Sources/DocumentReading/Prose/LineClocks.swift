internal import ISO8601

/// The times of day that lines of a log begin with, where they are written with a full stop: `06.30 Pump started`.
///
/// A number alone does not show it: sections, prices and results are written so, too. Several lines show it whose numbers rise as
/// the hours of a day do, the more so where one is written with a nought before its hour, or a day or the word *log* stands above.
struct LineClocks {
  /// A number that a line begins with.
  private struct Stamp {
    let stop: Int
    let hour: Int
    let minute: Int
    let hasNought: Bool

    var minutes: Int { hour * 60 + minute }
  }

  private var stamps: [Stamp] = []
  /// Whether a line begins with a number of the kind that no time of day is: `14.75 Sold`.
  private var hasOthers = false
  /// The first line and the last two above the first of these numbers.
  private var heads: [Range<Int>] = []
  private let bytes: [UInt8]

  /// Returns a text with colons for the full stops of such times.
  ///
  /// - Reads: `06.30 Pump started.` above `07.15 Pump failed.` and `09.40 Pump mended.`; `22.45 – Alarm`, `- **22.45** Alarm`.
  /// - Leaves alone: `1.01 Terms` above `1.02 Payment`; `12.03 Party`, which may be a day; two such lines alone.
  ///
  /// - Complexity: linear in the text.
  static func respelled(_ bytes: [UInt8]) -> [UInt8] {
    let found = LineClocks(bytes)
    guard found.areClocks else { return bytes }
    var respelled = bytes
    for stamp in found.stamps { respelled[stamp.stop] = UInt8(ascii: ":") }
    return respelled
  }

  private init(_ bytes: [UInt8]) {
    self.bytes = bytes
    for line in bytes.lines(in: 0..<bytes.count) {
      let content = bytes.trimmed(line)
      guard let stop = Self.stop(bytes, content) else {
        if stamps.isEmpty, !content.isEmpty {
          heads = heads.prefix(1) + heads.dropFirst().suffix(1) + [content]
        }
        continue
      }
      let figures = bytes[..<stop].suffix(2).filter(\.isDigit)
      let stamp = Stamp(
        stop: stop, hour: Self.value(figures), minute: Self.value(bytes[stop + 1...stop + 2]),
        hasNought: figures.count == 2 && figures.first == UInt8(ascii: "0"))
      hasOthers = hasOthers || stamp.hour > 23 || stamp.minute > 59
      stamps.append(stamp)
    }
  }

  private var areClocks: Bool {
    guard stamps.count > 1, !hasOthers else { return false }
    let steps = zip(stamps, stamps.dropFirst())
    let rises = steps.count { $0.minutes <= $1.minutes }
    // Past midnight the hours begin anew.
    let falls = stamps.count - 1 - rises
    guard rises > 0, rises >= falls, !steps.allSatisfy({ Self.isSection($1, behind: $0) })
    else { return false }
    if heads.contains(where: headsLog) { return true }
    guard rises >= 2 * falls else { return false }
    // “12.03”, “14.03” may be days of a month.
    guard stamps.contains(where: { $0.minute == 0 || $0.minute > 12 || $0.hour == 0 }) else {
      return false
    }
    if stamps.contains(where: \.hasNought) { return stamps.count > 2 }
    let hours = Set(stamps.map(\.hour))
    return stamps.count > 3 && falls == 0 && hours.count > 2 && hours.contains { $0 > 9 }
  }

  /// Whether one number is that of the section behind another: 2.05 behind 2.04, 3.01 behind 2.05.
  private static func isSection(_ next: Stamp, behind last: Stamp) -> Bool {
    next.hour == last.hour && next.minute == last.minute + 1
      || next.hour == last.hour + 1 && [0, 1, 10].contains(next.minute)
  }

  /// Whether a line above the first of a log calls it one, or names its day: `Log of the watch`, `3 May 2021`.
  private func headsLog(_ line: Range<Int>) -> Bool {
    guard line.count <= 100 else { return false }
    if WrittenDate.first(bytes, in: line)?.date.day != nil
      || WrittenDate.first(bytes, in: line, withYear: false)?.date.day != nil
    {
      return true
    }
    let words = bytes[line].split { !$0.isWordByte }.map { $0.map(\.lowered) }
    return words.contains { word in
      Self.names.contains { $0.utf8CodeUnitCount == word.count && word.has($0, at: 0) }
    }
  }

  private static let names: [StaticString] = [
    "log", "logs", "logbook", "watch", "shift", "time",
  ]

  /// Returns where the full stop stands in a number of hours and minutes that a line begins with, before words or what parts
  /// it from them.
  private static func stop(_ bytes: [UInt8], _ line: Range<Int>) -> Int? {
    var begin = line.lowerBound
    while begin < line.upperBound, !bytes[begin].isWordByte || bytes.has("•", at: begin) {
      begin += max(1, WrittenClock.dash(bytes, at: begin))
    }
    guard begin - line.lowerBound <= 6 else { return nil }
    let figures = bytes[begin..<min(line.upperBound, begin + 3)].prefix(while: \.isDigit)
    let stop = figures.endIndex
    guard 1...2 ~= figures.count, stop + 3 < line.upperBound, bytes[stop] == UInt8(ascii: "."),
      bytes[stop + 1].isDigit, bytes[stop + 2].isDigit
    else { return nil }
    var end = stop + 3
    let close = end
    while end < line.upperBound, [0x2A, 0x5D, 0x3A, 0x7C].contains(bytes[end]) { end += 1 }
    guard end < line.upperBound, bytes[end].isBlank else { return nil }
    while end < line.upperBound, bytes[end].isBlank || [0x2A, 0x7C].contains(bytes[end]) {
      end += 1
    }
    let dash = WrittenClock.dash(bytes, at: end)
    let isParted =
      end > close + 1 || dash > 0
      || end < line.upperBound && (bytes[end] == UInt8(ascii: "-") || bytes[end] >= 0xC3)
    guard isParted || end < line.upperBound && bytes[end].isCapital,
      bytes[end..<line.upperBound].contains(where: \.isLetter)
    else { return nil }
    return stop
  }

  private static func value(_ figures: some Sequence<UInt8>) -> Int {
    figures.reduce(0) { $0 * 10 + Int($1 &- 0x30) }
  }
}
