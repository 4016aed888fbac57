/// The marks inside a block of Markdown: emphasis, code, links, images, tags and entities.
struct MarkdownInlines {
  private var prose: [UInt8]
  private let range: Range<Int>
  private var brackets: [Int] = []

  /// Blanks the marks in a range; what they enclose stays, but for images, link targets and struck words.
  ///
  /// - Complexity: linear in the range.
  static func blank(in range: Range<Int>, of prose: inout [UInt8]) {
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
      switch prose[offset] {
      case UInt8(ascii: "\\"): offset = escape(offset)
      case UInt8(ascii: "`"): offset = code(offset)
      case UInt8(ascii: "["):
        brackets.append(offset)
        offset += 1
      case UInt8(ascii: "]"): offset = closeBracket(offset)
      case UInt8(ascii: "<"): offset = tag(offset)
      case UInt8(ascii: "*"), UInt8(ascii: "_"): offset = emphasis(offset)
      case UInt8(ascii: "~"): offset = strike(offset)
      case UInt8(ascii: "&"): offset = entity(offset)
      default: offset += 1
      }
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
    prose[offset] = 0x20
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
        blank(offset..<end)
        blank(close..<closeEnd)
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
      blank(open..<end)
      return end
    } else {
      return end
    }
    if isImage {
      blank(open - 1..<end)
    } else {
      prose[open] = 0x20
      blank(offset..<end)
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
    blank(offset..<end)
    return end
  }

  /// Blanks a run of asterisks or underscores unless it stands alone or, underscores, inside a word.
  private mutating func emphasis(_ offset: Int) -> Int {
    let end = runEnd(offset)
    let before = byte(offset - 1) ?? 0x20
    let after = byte(end) ?? 0x20
    let alone = before.isWhiteSpace && after.isWhiteSpace
    let inside = prose[offset] == UInt8(ascii: "_") && before.isWordByte && after.isWordByte
    if !alone, !inside { blank(offset..<end) }
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

  /// Puts the character that an entity stands for in the entity's place, padded with spaces.
  private mutating func entity(_ offset: Int) -> Int {
    let known: [(name: StaticString, text: String)] = [
      ("&amp;", "&"), ("&nbsp;", " "), ("&quot;", "\""), ("&apos;", "'"), ("&#39;", "'"),
      ("&lt;", "<"), ("&gt;", ">"), ("&mdash;", "—"), ("&ndash;", "–"), ("&hellip;", "…"),
      ("&ldquo;", "“"), ("&rdquo;", "”"), ("&lsquo;", "‘"), ("&rsquo;", "’"), ("&#8217;", "’"),
    ]
    guard let found = known.first(where: { prose.has($0.name, at: offset) }) else {
      return offset + 1
    }
    let end = offset + found.name.utf8CodeUnitCount
    guard end <= range.upperBound else { return offset + 1 }
    blank(offset..<end)
    prose.replaceSubrange(offset..<offset + found.text.utf8.count, with: found.text.utf8)
    return end
  }
}
