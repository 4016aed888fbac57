internal import CLibXML2

/// The marks inside a block of Markdown: emphasis, code, links, images, tags and entities.
///
/// What a page does not show is marked as nothing, so that `**Hill**'s` is the word `Hill's`; images and struck words, which part
/// what stands around them, become blanks.
struct MarkdownInlines {
  private var prose: [UInt8]
  private let range: Range<Int>
  private var brackets: [Int] = []
  /// The last byte read that a page shows.
  private var before: UInt8 = 0x20

  /// Takes the marks in a range out; what they enclose stays, but for images, link targets and struck words.
  ///
  /// - Complexity: linear in the range.
  static func clear(in range: Range<Int>, of prose: inout [UInt8]) {
    var inlines = MarkdownInlines(prose: [], range: range)
    swap(&inlines.prose, &prose)
    inlines.run()
    swap(&inlines.prose, &prose)
  }

  private init(prose: [UInt8], range: Range<Int>) {
    self.prose = prose
    self.range = range
  }

  private mutating func run() {
    var offset = range.lowerBound
    while offset < range.upperBound {
      let end = mark(offset)
      if let last = prose[offset..<end].last(where: { $0 < ProseMark.restOfCharacter }) {
        before = last
      }
      offset = end
    }
  }

  /// Reads the mark or byte at an offset, and returns where it ends.
  private mutating func mark(_ offset: Int) -> Int {
    switch prose[offset] {
    case UInt8(ascii: "\\"): return escape(offset)
    case UInt8(ascii: "`"): return code(offset)
    case UInt8(ascii: "["):
      brackets.append(offset)
      return offset + 1
    case UInt8(ascii: "]"): return closeBracket(offset)
    case UInt8(ascii: "<"): return tag(offset)
    case UInt8(ascii: "*"), UInt8(ascii: "_"): return emphasis(offset)
    case UInt8(ascii: "~"): return strike(offset)
    case UInt8(ascii: "&"): return entity(offset)
    default: return offset + 1
    }
  }

  private mutating func blank(_ range: Range<Int>) {
    for offset in range where prose[offset] != 0x0A { prose[offset] = 0x20 }
  }

  private func byte(_ offset: Int) -> UInt8? { range.contains(offset) ? prose[offset] : nil }

  private func runEnd(_ offset: Int) -> Int {
    var end = offset
    while end < range.upperBound, prose[end] == prose[offset] { end += 1 }
    return end
  }

  /// Returns the first place of a byte within reach.
  private func find(_ mark: UInt8, from offset: Int, reach: Int = 512) -> Int? {
    guard offset < range.upperBound else { return nil }
    return prose[offset..<min(range.upperBound, offset + reach)].firstIndex(of: mark)
  }

  private mutating func escape(_ offset: Int) -> Int {
    guard let next = byte(offset + 1), next.isPunctuation || next == 0x0A else { return offset + 1 }
    prose[offset] = next == 0x0A ? 0x20 : ProseMark.nothing
    return offset + 2
  }

  private mutating func code(_ offset: Int) -> Int {
    let end = runEnd(offset)
    var close = end
    let limit = min(range.upperBound, end + 512)
    while close < limit {
      guard prose[close] == UInt8(ascii: "`") else {
        close += 1
        continue
      }
      let closeEnd = runEnd(close)
      if closeEnd - close == end - offset {
        prose.markNothing(offset..<end)
        prose.markNothing(close..<closeEnd)
        return closeEnd
      }
      close = closeEnd
    }
    return end
  }

  private mutating func closeBracket(_ offset: Int) -> Int {
    guard let open = brackets.popLast() else { return offset + 1 }
    let isImage = open > range.lowerBound && prose[open - 1] == UInt8(ascii: "!")
    var end = offset + 1
    if byte(end) == UInt8(ascii: "("), let close = target(end) {
      end = close + 1
    } else if byte(end) == UInt8(ascii: "["), let close = find(UInt8(ascii: "]"), from: end) {
      end = close + 1
    } else if byte(open + 1) == UInt8(ascii: "^") {
      prose.markNothing(open..<end)
      return end
    } else {
      return end
    }
    if isImage {
      blank(open - 1..<end)
    } else {
      prose[open] = ProseMark.nothing
      prose.markNothing(offset..<end)
    }
    return end
  }

  /// Returns the place of the parenthesis that ends a link's target.
  private func target(_ open: Int) -> Int? {
    var depth = 0
    for offset in open..<min(range.upperBound, open + 1_024) {
      if prose[offset] == UInt8(ascii: "(") { depth += 1 }
      if prose[offset] == UInt8(ascii: ")") {
        depth -= 1
        if depth == 0 { return offset }
      }
    }
    return nil
  }

  private mutating func tag(_ offset: Int) -> Int {
    guard let next = byte(offset + 1), next.isLetter || next == 0x2F || next == 0x21,
      let close = find(UInt8(ascii: ">"), from: offset)
    else { return offset + 1 }
    var end = close + 1
    if prose.has("<!--", at: offset) {
      while end < range.upperBound, !prose.has("-->", at: end - 3) { end += 1 }
    }
    if parts(offset) { blank(offset..<end) } else { prose.markNothing(offset..<end) }
    return end
  }

  /// Whether a tag parts what stands around it, as a line's end or a picture does.
  private func parts(_ offset: Int) -> Bool {
    var begin = offset + 1
    if byte(begin) == 0x2F { begin += 1 }
    var end = begin
    while let next = byte(end), next.isLetter || next.isDigit { end += 1 }
    let name = String(decoding: prose[begin..<end].map(\.lowered), as: UTF8.self)
    return Self.parting.contains(name)
  }

  private static let parting: Set<String> = [
    "address", "article", "aside", "blockquote", "br", "center", "dd", "details", "div", "dl",
    "dt", "figcaption", "figure", "footer", "h1", "h2", "h3", "h4", "h5", "h6", "header", "hr",
    "iframe", "img", "li", "main", "nav", "ol", "p", "section", "summary", "sup", "table",
    "tbody", "td", "tfoot", "th", "thead", "tr", "ul", "video",
  ]

  /// Takes a run of asterisks or underscores out unless it stands alone or, underscores, inside a word.
  private mutating func emphasis(_ offset: Int) -> Int {
    let end = runEnd(offset)
    let after = byte(end) ?? 0x20
    let alone = before.isWhiteSpace && after.isWhiteSpace
    let inside = prose[offset] == UInt8(ascii: "_") && before.isWordByte && after.isWordByte
    if !alone, !inside { prose.markNothing(offset..<end) }
    return end
  }

  /// Blanks struck words: their author took them back.
  private mutating func strike(_ offset: Int) -> Int {
    let end = runEnd(offset)
    guard end - offset == 2 else { return end }
    var close = end
    while let found = find(UInt8(ascii: "~"), from: close), found - offset < 1_024 {
      close = runEnd(found)
      if close - found == 2 {
        blank(offset..<close)
        return close
      }
    }
    return end
  }

  /// Puts the character that an entity stands for in the entity's place.
  private mutating func entity(_ offset: Int) -> Int {
    guard let close = find(UInt8(ascii: ";"), from: offset, reach: 12),
      let scalar = scalar(offset + 1..<close)
    else { return offset + 1 }
    let end = close + 1
    switch scalar.value {
    case 0xA0, 0x09, 0x0A, 0x0D, 0x2000...0x200A, 0x202F: prose.respell(offset..<end, " ".utf8)
    case 0xAD, 0x200B...0x200F, 0x2060: prose.markNothing(offset..<end)
    case 0x20...0x7E, 0xA1...: prose.respell(offset..<end, String(scalar).utf8)
    default: return offset + 1
    }
    return end
  }

  /// Returns the character that the name or number of an entity means.
  private func scalar(_ name: Range<Int>) -> Unicode.Scalar? {
    guard let first = name.first else { return nil }
    let word = String(decoding: prose[name], as: UTF8.self)
    guard prose[first] == UInt8(ascii: "#") else {
      if word == "apos" { return "'" }
      return htmlEntityLookup(word).flatMap { Unicode.Scalar($0.pointee.value) }
    }
    let isHexadecimal = word.dropFirst().first.map { $0 == "x" || $0 == "X" } ?? false
    return UInt32(word.dropFirst(isHexadecimal ? 2 : 1), radix: isHexadecimal ? 16 : 10)
      .flatMap(Unicode.Scalar.init)
  }
}
