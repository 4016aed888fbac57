import LinearModels

/// Makes hostile inputs out of harmless ones, the same for the same seed.
struct ByteMutator {
  private var generator: SeededGenerator

  init(seed: UInt64) { generator = SeededGenerator(seed: seed) }

  /// Returns a number from 0 up to, not including, a bound.
  mutating func number(below bound: Int) -> Int {
    bound <= 1 ? 0 : Int(generator.next() % UInt64(bound))
  }

  /// Returns a file with some of its bytes changed.
  ///
  /// Prose is cut to a piece and changed much, so that sentences of all kinds meet; one in four is only cut, behind a
  /// word, so that texts end wherever a sentence can be. Other files stay whole but for a few places, and mostly
  /// exchange words, because most other changes would only be refused. Two in three are made text again where the
  /// changes broke it.
  mutating func mutate(_ input: FuzzInput, with other: FuzzInput) -> FuzzInput {
    var bytes: [UInt8]
    if input.isProse, number(below: 4) == 0 {
      let end = word(in: input.bytes).upperBound
      bytes = Array(input.bytes[max(0, end - 20 - number(below: 700))..<end])
    } else if input.isProse || number(below: 4) == 0 {
      bytes = mutate(input.bytes, with: other.bytes)
    } else {
      bytes = input.bytes
      for _ in 0..<1 + number(below: 4) { exchangeWords(&bytes) }
      if number(below: 3) == 0 { change(&bytes, with: other.bytes) }
    }
    if number(below: 3) > 0 {
      bytes = Array(String(decoding: bytes, as: UTF8.self).utf8).filter { $0 != 0 }
    }
    return FuzzInput(name: input.name, bytes: bytes)
  }

  /// Puts a word or number of some bytes in the place of another.
  private mutating func exchangeWords(_ bytes: inout [UInt8]) {
    let source = word(in: bytes)
    let target = word(in: bytes)
    guard !source.isEmpty, !target.isEmpty else { return }
    bytes.replaceSubrange(target, with: Array(bytes[source]))
  }

  private mutating func word(in bytes: [UInt8]) -> Range<Int> {
    func isPart(_ byte: UInt8) -> Bool {
      byte >= 0x80 || byte &- 0x30 < 10 || (byte | 0x20) &- 0x61 < 26 || byte == 0x2D
        || byte == 0x5F
    }
    var begin = number(below: bytes.count)
    while begin < bytes.count, !isPart(bytes[begin]) { begin += 1 }
    while begin > 0, begin <= bytes.count, isPart(bytes[begin - 1]) { begin -= 1 }
    var end = begin
    while end < bytes.count, isPart(bytes[end]) { end += 1 }
    return begin..<end
  }

  /// Returns some of the bytes with a few changes: bytes flipped, cut, repeated, mixed with another input.
  mutating func mutate(_ input: [UInt8], with other: [UInt8]) -> [UInt8] {
    var bytes = slice(of: input, atMost: 2_000)
    for _ in 0..<1 + number(below: 12) { change(&bytes, with: other) }
    return bytes
  }

  private mutating func change(_ bytes: inout [UInt8], with other: [UInt8]) {
    let place = number(below: bytes.count + 1)
    switch number(below: 8) {
    case 0 where place < bytes.count: bytes[place] = UInt8(number(below: 256))
    case 1: bytes.insert(UInt8(number(below: 256)), at: place)
    case 2 where place < bytes.count:
      bytes.removeSubrange(place..<min(bytes.count, place + 1 + number(below: 20)))
    case 3: bytes.insert(contentsOf: slice(of: other, atMost: 60), at: place)
    case 4:
      bytes.insert(contentsOf: Self.fragments[number(below: Self.fragments.count)], at: place)
    case 5:
      let piece = slice(of: bytes, atMost: 8)
      for _ in 0..<number(below: 40) { bytes.insert(contentsOf: piece, at: place) }
    case 6: bytes.insert(contentsOf: Self.marks[number(below: Self.marks.count)].utf8, at: place)
    default: bytes = bytes.filter { _ in number(below: 60) > 0 }
    }
  }

  private mutating func slice(of bytes: [UInt8], atMost limit: Int) -> [UInt8] {
    guard !bytes.isEmpty else { return [] }
    let begin = number(below: bytes.count)
    return Array(bytes[begin..<min(bytes.count, begin + 1 + number(below: limit))])
  }

  private static let fragments: [[UInt8]] = [
    [0], [0xFF], [0xC2], [0xE2, 0x80], [0xF0, 0x9F], [0xE2, 0x80, 0x99], [0xEF, 0xBB, 0xBF],
    [0xED, 0xA0, 0x80], [0xC0, 0x80], [0xF4, 0x90, 0x80, 0x80], [0x0D, 0x0A], [0x0A, 0x0A], [0x0C],
  ]

  private static let marks = [
    "n't", "'s", "’s", "--", "...", "…", "U.S.", "p.m.", "http://", "@", "a@b.c", "$", "-", "–",
    "1,000",
    "2017-07-11", "10:30", "``", "''", "“", "”", "(", ")", ":)", "#", "&", "/", "\u{200D}", "👍🏽",
    "東京", "е́", "99999999999999999999999", "'", "\"", ".", "?!", "Mr.", "No. 5", "cannot", " ", "\t",
  ]
}
