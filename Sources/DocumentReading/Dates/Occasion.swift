internal import ISO8601

/// A title that names the meeting or the state that a text reports, and its day: `Minutes of 8 February 2024`, `Team meeting 3 May 2021`.
enum Occasion {
  private static let kinds: [StaticString] = [
    "minutes", "meeting", "status", "stand-up", "standup", "retrospective", "weekly", "newsletter",
    "project update", "project diary", "progress report",
  ]

  /// What happened on a day that a text, written later, goes back to.
  private static let events: [StaticString] = [
    "incident", "accident", "mortem", "outage", "fire", "match", "held", "crash", "collision",
    "explosion", "flood", "collapse", "derailment", "robbery", "burglary", "shooting", "spill",
    "breach", "attack", "sinking",
  ]

  /// Whether a line in small letters names what happened, so that a day behind it is of that: `Outage of the shop, 3 May 2021`.
  static func namesEvent(_ lower: [UInt8]) -> Bool {
    word(of: events, in: lower, before: 100) != nil
  }

  /// Writings in which somebody tells what he knows, on a day that is seldom that of what he tells.
  private static let tellings: [StaticString] = [
    "statement", "affidavit", "deposition", "testimony", "declaration", "interview",
  ]

  private static let tellingVerbs: [StaticString] = [
    "made", "taken", "given", "sworn", "signed", "dated", "recorded",
  ]

  /// Returns the day on which somebody told what a text holds: `Statement of Ada Holm, made on 9 March 2022`.
  ///
  /// - Leaves alone: “Statement on the fire of 2 March 2022”.
  static func ofTelling(_ bytes: [UInt8], _ line: Range<Int>) -> CalendarDate? {
    guard line.count <= 100 else { return nil }
    let lower = bytes[line].map(\.lowered)
    guard let telling = word(of: tellings, in: lower, before: 60),
      let found = WrittenDate.first(lower, in: telling..<lower.count), found.date.day != nil,
      !lower[found.range.upperBound...].contains(where: \.isWordByte)
    else { return nil }
    var before = lower[telling..<found.range.lowerBound]
    func drop(_ word: StaticString) -> Bool {
      let length = word.utf8CodeUnitCount
      while let last = before.last, last.isBlank { before.removeLast() }
      guard before.count > length, lower.has(word, at: before.endIndex - length),
        !lower[before.endIndex - length - 1].isWordByte
      else { return false }
      before.removeLast(length)
      return true
    }
    _ = drop("on")
    while let last = before.last, last.isBlank { before.removeLast() }
    let isParted = [UInt8(ascii: ","), UInt8(ascii: ":"), UInt8(ascii: "-"), 0x93, 0x94]
      .contains(before.last ?? 0)
    return isParted || tellingVerbs.contains(where: drop) ? found.date : nil
  }

  /// Where the first of some words, or the stem of its plural, ends that begins before an offset.
  private static func word(of words: [StaticString], in lower: [UInt8], before limit: Int) -> Int? {
    for index in lower.indices.prefix(limit) where index == 0 || !lower[index - 1].isWordByte {
      for word in words where lower.has(word, at: index) {
        let end = index + word.utf8CodeUnitCount
        let rest = lower[end...].prefix { $0.isWordByte }
        if rest.isEmpty || rest.elementsEqual("s".utf8) { return end }
      }
    }
    return nil
  }

  /// Returns the day that such a title ends with, or that only a place or hour follows.
  ///
  /// - Leaves alone: “Incident report – 12 January 2024”, “The meeting of 3 May 1915 and what came of it”.
  static func date(_ bytes: [UInt8], _ line: Range<Int>) -> CalendarDate? {
    guard line.count <= 100 else { return nil }
    let lower = bytes[line].map(\.lowered)
    guard word(of: kinds, in: lower, before: 100) != nil, !namesEvent(lower),
      let found = WrittenDate.first(bytes, in: line),
      found.date.day != nil
    else { return nil }
    let rest = bytes.trimmed(found.range.upperBound..<line.upperBound)
    guard let next = rest.first.map({ bytes[$0] }) else { return found.date }
    return next == UInt8(ascii: ",") || rest.count == 1 ? found.date : nil
  }
}
