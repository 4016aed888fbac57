import TextModel

/// Reads a stretch of bytes into tokens, each with a mark of what it may be to a sentence.
struct Tokenizer {
  /// What a token may be at a sentence's edge.
  enum Mark: UInt8 {
    case plain
    /// A full stop, a question or exclamation mark, a run of them.
    case terminal
    /// Two or more full stops, or `…`.
    case ellipsis
    /// A closing quotation mark or bracket.
    case closer
    /// An opening quotation mark or bracket.
    case opener
    /// A straight quotation mark, opening or closing by its place.
    case quote
    /// An abbreviation that stands before what it belongs to: `Dr.`, `Sept.`, `e.g.`
    case leadingAbbreviation
    /// An abbreviation that may end a sentence: `Inc.`, `p.m.`, `U.S.`
    case abbreviation
    /// A person's initial.
    case initial
    /// A face made of marks.
    case emoticon
    /// The number of a list's item.
    case enumerator
  }

  private(set) var tokens: [Token] = []
  private(set) var marks: [Mark] = []
  private(set) var table: WordTable

  let bytes: [UInt8]
  private var end = 0
  private var blockBegin = 0
  private var chunkBegin = 0
  private var chunkEnd = 0
  private var chunkHasAt = false

  init(bytes: [UInt8]) {
    self.bytes = bytes
    table = WordTable(expecting: min(bytes.count / 12, 1 << 20))
    tokens.reserveCapacity(bytes.count / 5)
    marks.reserveCapacity(bytes.count / 5)
  }

  /// Appends the tokens of a block's bytes.
  mutating func tokenize(from begin: Int, to end: Int) {
    self.end = end
    blockBegin = begin
    var offset = begin
    while offset < end {
      let (kind, length) = ScalarClass.read(bytes, at: offset, end: end)
      if kind == .space {
        offset += length
        continue
      }
      chunkBegin = offset
      findChunkEnd()
      offset = chunkEnd
      readChunk()
    }
  }

  private mutating func findChunkEnd() {
    var offset = chunkBegin
    chunkHasAt = false
    while offset < end {
      let byte = bytes[offset]
      if byte < 0x80 {
        if byte <= 0x20 || byte == 0x7F { break }
        if byte == 0x40 { chunkHasAt = true }
        offset += 1
      } else {
        let (kind, length) = ScalarClass.read(bytes, at: offset, end: end)
        if kind == .space { break }
        offset += length
      }
    }
    chunkEnd = offset
  }

  private mutating func readChunk() {
    var offset = chunkBegin
    if chunkHasAt || isAddressStart(offset), let after = addressEnd(from: offset) {
      append(offset, after)
      offset = after
    }
    while offset < chunkEnd {
      let (kind, length) = ScalarClass.read(bytes, at: offset, end: chunkEnd)
      switch kind {
      case .letter, .digit: offset = readWord(at: offset)
      case .emoji: offset = readEmoji(at: offset + length, from: offset)
      case .space, .joiner, .symbol, .mark: offset = readMark(at: offset, length: length)
      }
    }
  }

  // MARK: Words

  private mutating func readWord(at begin: Int) -> Int {
    if begin > chunkBegin, isAddressStart(begin), let after = addressEnd(from: begin) {
      append(begin, after)
      return after
    }
    var run = WordRun(bytes: bytes, begin: begin, limit: chunkEnd)
    run.scan()
    var stop = run.stop
    if byte(stop) == 0x2E, let word = lifeWord(begin, stop) {
      append(begin, stop + 1, .leadingAbbreviation, standingFor: word)
      return stop + 1
    }
    if byte(stop) == 0x2E, let mark = abbreviationMark(begin, stop, run) {
      // “09:47. First errors”
      if mark == .enumerator, bytes[begin..<stop].contains(0x3A) {
        append(begin, stop)
        append(stop, stop + 1, .enumerator)
        return stop + 1
      }
      stop += 1
      append(begin, stop, mark)
      return stop
    }
    if run.hasApostrophe || run.length <= 8,
      let cut = Clitics.cut(bytes, begin, stop, run.hasApostrophe)
    {
      append(begin, cut)
      append(cut, stop)
      return stop
    }
    if run.startsWithDigit, let unit = run.unitBegin {
      append(begin, unit)
      if byte(stop) == 0x2E, bytes[stop - 1] | 0x20 == 0x6D, stop - unit == 3 { stop += 1 }
      append(unit, stop, byte(stop - 1) == 0x2E ? .abbreviation : .plain)
      return stop
    }
    append(begin, stop)
    return stop
  }

  /// Returns what the full stop after a word makes of it, or nil where it ends a sentence.
  private func abbreviationMark(_ begin: Int, _ stop: Int, _ run: WordRun) -> Mark? {
    let follows = byte(stop + 1)
    if stop + 1 < chunkEnd, ScalarClass.read(bytes, at: stop + 1, end: chunkEnd).class == .letter {
      return nil
    }
    if run.startsWithDigit {
      let atStart = begin == blockBegin || tokens.last.map { $0.span.begin < blockBegin } ?? true
      return atStart && stop - begin <= 5 && stop + 1 == chunkEnd && chunkEnd < end
        ? .enumerator : nil
    }
    // `anti-U.S.` ends like the acronym in it.
    let endsInAcronym = stop - begin > 3 && bytes[stop - 2] == 0x2E && isWordByte(bytes[stop - 3])
    if run.isAcronym || (endsInAcronym && ScalarClass.isASCIILetter(bytes[stop - 1])) {
      return Abbreviations.acronymMark(bytes, begin, stop)
    }
    if run.length == 1, begin == chunkBegin || bytes[begin - 1] != 0x27 {
      if ScalarClass.isASCIILetter(bytes[begin]), bytes[begin] >= 0x61 {
        return Abbreviations.mark(of: String(decoding: bytes[begin..<stop], as: UTF8.self)) {
          nextWord(after: stop + 1)
        }
      }
      let capital = (0x41...0x5A).contains(bytes[begin]) || bytes[begin] >= 0x80
      guard capital, stop + 1 == chunkEnd || follows == 0x2D else { return nil }
      let next = nextWord(after: stop + 1)
      guard let first = next.first, (0x41...0x5A).contains(first) || first >= 0x80 else {
        return nil
      }
      let starter = Abbreviations.starters.contains(String(decoding: next, as: UTF8.self))
      let previous = tokens.last.map { table.words[$0.word] }
      let inName = previous?.shape.contains(.capitalised) ?? false
      if starter || (bytes[begin] == 0x49 && !inName) { return nil }
      return .initial
    }
    guard stop - begin <= 7 else { return nil }
    let form = String(decoding: bytes[begin..<stop], as: UTF8.self)
    return Abbreviations.mark(of: form) { nextWord(after: stop + 1) }
  }

  /// Returns the bytes of the next word in the block, white space and quotation marks skipped.
  private func nextWord(after offset: Int) -> ArraySlice<UInt8> {
    var begin = offset
    while begin < end, begin < offset + 16 {
      let (kind, length) = ScalarClass.read(bytes, at: begin, end: end)
      if kind == .letter || kind == .digit { break }
      begin += length
    }
    var stop = min(begin, end)
    while stop < end, stop < begin + 16 {
      let (kind, length) = ScalarClass.read(bytes, at: stop, end: end)
      guard kind == .letter || kind == .digit else { break }
      stop += length
    }
    return bytes[min(begin, stop)..<stop]
  }

  // MARK: Marks

  private mutating func readMark(at begin: Int, length: Int) -> Int {
    let mark = bytes[begin]
    var stop = begin + length
    if let word = lifeSign(begin, stop) {
      append(begin, stop, standingFor: word)
      return stop
    }
    switch mark {
    case 0x2E, 0x21, 0x3F:
      while stop < chunkEnd, isTerminal(bytes[stop], after: mark) { stop += 1 }
      if mark == 0x2E, stop == begin + 1, isDigit(byte(stop)),
        begin == chunkBegin || !isWordByte(bytes[begin - 1])
      {
        return readWord(at: begin)
      }
      append(begin, stop, mark == 0x2E && stop > begin + 1 ? .ellipsis : .terminal)
    case 0x27, 0x60:
      return readApostrophe(at: begin)
    case 0x22: append(begin, stop, .quote)
    case 0x28, 0x5B, 0x7B:
      append(begin, stop, .opener)
    case 0x29, 0x5D, 0x7D:
      append(begin, stop, .closer)
    case 0x3A, 0x3B, 0x3D:
      if let after = emoticonEnd(at: begin) {
        append(begin, after, .emoticon)
        return after
      }
      while mark == 0x3D, byte(stop) == mark { stop += 1 }
      append(begin, stop)
    case 0x24, 0x2D, 0x2A, 0x5F, 0x7E, 0x3C, 0x3E, 0x5E:
      while byte(stop) == mark { stop += 1 }
      append(begin, stop)
    case 0x23, 0x40:
      if ScalarClass.isASCIILetter(byte(stop)) || byte(stop) == 0x5F {
        var run = WordRun(bytes: bytes, begin: stop, limit: chunkEnd)
        run.scan()
        stop = max(run.stop, stop + 1)
      }
      append(begin, stop)
    case 0x2B where isDigit(byte(stop)) && begin == chunkBegin:
      var run = WordRun(bytes: bytes, begin: stop, limit: chunkEnd)
      run.scan()
      append(begin, max(run.stop, stop))
      return max(run.stop, stop)
    case 0xE2 where length == 3 && bytes[begin + 1] == 0x80:
      return readTypographic(at: begin)
    case 0xC2 where length == 2 && bytes[begin + 1] == 0xAB: append(begin, stop, .opener)
    case 0xC2 where length == 2 && bytes[begin + 1] == 0xBB: append(begin, stop, .closer)
    case 0xE3 where length == 3 && bytes[begin + 1] == 0x80 && bytes[begin + 2] == 0x82:
      append(begin, stop, .terminal)
    default: append(begin, stop)
    }
    return stop
  }

  private mutating func readTypographic(at begin: Int) -> Int {
    var stop = begin + 3
    switch bytes[begin + 2] {
    case 0x98, 0x99, 0x9B: return readApostrophe(at: begin)
    case 0x9A, 0x9C, 0x9E, 0x9F: append(begin, stop, .opener)
    case 0x9D: append(begin, stop, .closer)
    case 0xA6:
      while byte(stop) == 0x2E { stop += 1 }
      append(begin, stop, .ellipsis)
    case 0x90...0x95:
      while byte(stop) == 0xE2, byte(stop + 1) == 0x80, byte(stop + 2) == bytes[begin + 2] {
        stop += 3
      }
      append(begin, stop)
    default: append(begin, stop)
    }
    return stop
  }

  /// Reads an apostrophe, straight or curly, that does not stand inside a word.
  private mutating func readApostrophe(at begin: Int) -> Int {
    let length = bytes[begin] == 0xE2 ? 3 : 1
    let after = begin + length
    let opensCurly = length == 3 && bytes[begin + 2] == 0x98
    if length == 1, byte(after) == bytes[begin] {
      append(begin, after + 1, bytes[begin] == 0x60 ? .opener : .closer)
      return after + 1
    }
    let afterWord = begin > chunkBegin && isWordByte(bytes[begin - 1]) && !opensCurly
    if !afterWord, bytes[begin] != 0x60, after < chunkEnd {
      var run = WordRun(bytes: bytes, begin: after, limit: chunkEnd)
      if isWordByte(bytes[after]) { run.scan() }
      if run.stop > after, Clitics.startsWithApostrophe(bytes, after, run.stop) {
        append(begin, run.stop)
        return run.stop
      }
    }
    let mark: Mark =
      opensCurly || bytes[begin] == 0x60 ? .opener : length == 3 ? .closer : .quote
    append(begin, after, mark)
    return after
  }

  private mutating func readEmoji(at offset: Int, from begin: Int) -> Int {
    var stop = offset
    var joined = false
    while stop < chunkEnd {
      let (kind, length) = ScalarClass.read(bytes, at: stop, end: chunkEnd)
      guard kind == .joiner || (joined && kind == .emoji) else { break }
      joined = kind == .joiner
      stop += length
    }
    append(begin, stop)
    return stop
  }

  private func emoticonEnd(at begin: Int) -> Int? {
    guard begin == 0 || !isDigit(bytes[begin - 1]) else { return nil }
    var offset = begin + 1
    if byte(offset) == 0x2D { offset += 1 }
    guard [0x28, 0x29, 0x44, 0x50, 0x2F, 0x7C].contains(byte(offset)) else { return nil }
    let mouth = byte(offset)
    offset += 1
    while byte(offset) == mouth { offset += 1 }
    return isWordByte(byte(offset)) || (begin > chunkBegin && mouth > 0x29) ? nil : offset
  }

  // MARK: Addresses

  private func isAddressStart(_ begin: Int) -> Bool {
    let first = byte(begin) | 0x20
    guard first == 0x68 || first == 0x77 || first == 0x66 || first == 0x6D else { return false }
    return Addresses.hasScheme(bytes, begin, chunkEnd)
  }

  private func addressEnd(from begin: Int) -> Int? {
    if let stop = Addresses.webEnd(bytes, begin, chunkEnd) { return stop }
    return chunkHasAt ? Addresses.mailEnd(bytes, begin, chunkEnd) : nil
  }

  // MARK: Small things

  /// The word that an abbreviation of a family tree stands for.
  private func lifeWord(_ begin: Int, _ stop: Int) -> String? {
    guard stop - begin <= 4, begin == chunkBegin || bytes[begin - 1] == 0x28,
      stop + 1 == chunkEnd, let last = tokens.last,
      last.span.begin >= blockBegin
    else { return nil }
    return LifeAbbreviations(bytes: bytes, end: end).word(
      from: begin, to: stop, behind: table.words[last.word].form)
  }

  /// The word that a sign of genealogists stands for: `*`, `†`.
  private func lifeSign(_ begin: Int, _ stop: Int) -> String? {
    let isStar = bytes[begin] == UInt8(ascii: "*")
    // The dagger “†” is E2 80 A0.
    guard isStar || stop - begin == 3 && bytes[begin..<stop].elementsEqual([0xE2, 0x80, 0xA0]),
      begin == chunkBegin || bytes[begin - 1] == UInt8(ascii: "("), let last = tokens.last,
      last.span.begin >= blockBegin, stop == chunkEnd || isDigit(bytes[stop])
    else { return nil }
    return LifeAbbreviations(bytes: bytes, end: end).word(
      ofSignFrom: begin, to: stop, behind: table.words[last.word].form)
  }

  private mutating func append(
    _ begin: Int, _ stop: Int, _ mark: Mark = .plain, standingFor word: String? = nil
  ) {
    guard stop > begin else { return }
    let span = TextSpan(begin, stop)
    tokens.append(
      Token(
        span: span,
        word: word.map { table.index(standingFor: $0) } ?? table.index(of: span, in: bytes),
        spaceBefore: begin == chunkBegin && begin > blockBegin))
    marks.append(mark)
  }

  private func byte(_ offset: Int) -> UInt8 { offset < chunkEnd ? bytes[offset] : 0 }

  private func isTerminal(_ byte: UInt8, after first: UInt8) -> Bool {
    byte == first || byte == 0x3F || (first != 0x2E && byte == 0x21)
  }

  private func isDigit(_ byte: UInt8) -> Bool { byte &- 0x30 < 10 }

  private func isWordByte(_ byte: UInt8) -> Bool {
    byte >= 0x80 || isDigit(byte) || ScalarClass.isASCIILetter(byte)
  }
}
