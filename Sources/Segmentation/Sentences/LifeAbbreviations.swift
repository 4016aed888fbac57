/// The abbreviations of family trees and registers, such as `b.` and `bapt.`, and the words that they stand for.
///
/// - Reads: “Ann Hale *d.* 1877”, “Owen, *b.* 1834”, “who *m.* Ruth Cole”, “he *d.* at Bath 9 Aug. 1869”, “Owen, *b.* Bath, 9 Aug.
///   1869”, “*m.* 1st, 1895, Ruth Cole”, “Ann Hale (*\** 1834, *†* 1877)”.
/// - Leaves alone: “the 100 m. Final”, “4s. 6d.”, “b. The second point”, “vitamin d. It was”.
struct LifeAbbreviations {
  let bytes: [UInt8]
  /// The end of the block.
  let end: Int

  /// Returns the word that an abbreviation stands for.
  ///
  /// - Parameters:
  ///   - begin: where the abbreviation begins.
  ///   - stop: where its full stop is.
  ///   - previous: the word before it in its block.
  /// - Returns: the word, or nil where what stands before or behind it shows no record of a life.
  func word(from begin: Int, to stop: Int, behind previous: String) -> String? {
    guard 1...4 ~= stop - begin, [0x62, 0x6D, 0x64, 0x63].contains(bytes[begin]),
      let word = Self.words[String(decoding: bytes[begin..<stop], as: UTF8.self)],
      let first = previous.utf8.first
    else { return nil }
    let isName = (0x41...0x5A).contains(first) || first >= 0xC3 && first < 0xE2
    let isPerson = isName || Self.persons.contains(previous.lowercased())
    guard isPerson || Self.joints.contains(previous) else { return nil }
    let next = self.next(from: stop + 1)
    if opensDate(at: next) { return word }
    if word == "married" ? opensCount(at: next) : opensPlace(at: next) { return word }
    let text = String(decoding: bytes[wordBytes(at: next)], as: UTF8.self)
    if Self.circumstances.contains(text) || isPerson && ["in", "on"].contains(text) { return word }
    return word == "married" && text.utf8.first.map { (0x41...0x5A).contains($0) } ?? false
      && !Abbreviations.starters.contains(text) ? word : nil
  }

  /// Returns the word that a sign of genealogists stands for, which begins at an offset: “*\** 1834”, “*†* 1869”.
  func word(ofSignFrom begin: Int, to stop: Int, behind previous: String) -> String? {
    guard let first = previous.utf8.first else { return nil }
    let isName = (0x41...0x5A).contains(first) || first >= 0xC3 && first < 0xE2
    let isDigit = (0x30...0x39).contains(first)
    guard isName || isDigit || Self.joints.contains(previous), stop < end,
      case let next = self.next(from: stop), opensDate(at: next) || opensPlace(at: next)
    else { return nil }
    return bytes[begin] == UInt8(ascii: "*") ? "born" : "died"
  }

  /// Whether a place begins here that a date follows: `Bath, 9 Aug. 1869`, `Stoke-on-Trent, Staffs, 1869`, `Bath 1869`.
  private func opensPlace(at begin: Int) -> Bool {
    var offset = begin
    for _ in 0..<8 {
      let word = run(at: offset, upTo: 24) {
        ScalarClass.isASCIILetter($0) || $0 >= 0x80 || $0 == 0x2D || $0 == 0x27
      }
      guard let first = bytes[word].first else { return false }
      let isName = (0x41...0x5A).contains(first) || first >= 0xC3 && first < 0xE2
      let text = String(decoding: bytes[word], as: UTF8.self)
      guard isName ? word.count > 1 : offset > begin && Self.particles.contains(text) else {
        return false
      }
      offset = word.upperBound
      if offset < end, bytes[offset] == UInt8(ascii: "."), word.count < 6 { offset += 1 }
      if offset < end, bytes[offset] == UInt8(ascii: ",") { offset += 1 }
      offset = next(from: offset)
      if opensDate(at: offset) { return true }
    }
    return false
  }

  private static let particles: Set<String> = [
    "of", "on", "upon", "near", "the", "de", "la", "le", "am", "an", "der", "in", "by", "under",
  ]

  /// Whether it is counted here which of somebody's marriages is told: `1st, 1895`, `(1) 1895`.
  private func opensCount(at begin: Int) -> Bool {
    let isBracketed = begin < end && bytes[begin] == UInt8(ascii: "(")
    let digit = run(at: isBracketed ? begin + 1 : begin) { $0 &- 0x30 < 10 }
    guard digit.count == 1 else { return false }
    if isBracketed { return digit.upperBound < end && bytes[digit.upperBound] == UInt8(ascii: ")") }
    let suffix = String(decoding: bytes[wordBytes(at: digit.upperBound)], as: UTF8.self)
    return ["st", "nd", "rd", "stly", "ndly", "rdly"].contains(suffix)
  }

  private static let words = [
    "b": "born", "m": "married", "marr": "married", "d": "died", "bp": "baptised",
    "bap": "baptised", "bapt": "baptised", "bur": "buried", "chr": "christened",
  ]

  /// What may stand before a record of a life in a name's stead.
  private static let persons: Set<String> = ["he", "she", "they", "who", "was", "were"]

  /// What joins one record of a life to another.
  private static let joints: Set<String> = [",", ";", "and", "(", "–", "—", "-", "."]

  private static let circumstances: Set<String> = ["at", "there", "near", "aged", "unmarried"]

  /// Whether a date begins here: `1834`, `3 May 1832`, `May 1832`, `c. 1790`, `3.5.1832`.
  private func opensDate(at begin: Int) -> Bool {
    let digits = run(at: begin) { $0 &- 0x30 < 10 }
    switch digits.count {
    case 4: return (0x31...0x32).contains(bytes[begin])
    case 1, 2:
      guard digits.upperBound < end else { return false }
      if bytes[digits.upperBound] == 0x2E || bytes[digits.upperBound] == 0x2F {
        return digits.upperBound + 1 < end && bytes[digits.upperBound + 1] &- 0x30 < 10
      }
      return isMonth(wordBytes(at: next(from: digits.upperBound)))
    case 0: break
    default: return false
    }
    let word = wordBytes(at: begin)
    if isMonth(word) { return true }
    guard Self.about.contains(String(decoding: bytes[word], as: UTF8.self)) else { return false }
    var number = word.upperBound
    if number < end, bytes[number] == 0x2E { number += 1 }
    number = next(from: number)
    return number < end && bytes[number] &- 0x30 < 10
  }

  private static let about: Set<String> = [
    "c", "ca", "circa", "abt", "about", "before", "bef", "after", "aft",
  ]

  private func isMonth(_ word: Range<Int>) -> Bool {
    word.count >= 3
      && Self.months.contains(String(decoding: bytes[word.prefix(3)], as: UTF8.self))
  }

  private static let months: Set<String> = [
    "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
  ]

  private func wordBytes(at begin: Int) -> Range<Int> {
    run(at: begin) { ScalarClass.isASCIILetter($0) }
  }

  private func run(at begin: Int, upTo length: Int = 12, where holds: (UInt8) -> Bool) -> Range<Int>
  {
    var stop = begin
    while stop < end, stop < begin + length, holds(bytes[stop]) { stop += 1 }
    return begin..<stop
  }

  private func next(from begin: Int) -> Int {
    var offset = begin
    while offset < end, bytes[offset] == 0x20 || bytes[offset] == 0x0A { offset += 1 }
    return offset
  }
}
