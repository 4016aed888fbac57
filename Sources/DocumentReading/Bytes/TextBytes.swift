/// Bytes that were found to be a text.
struct TextBytes {
  /// The bytes, valid UTF-8.
  let bytes: [UInt8]

  /// Checks that bytes are a text in UTF-8.
  ///
  /// - Throws: `ReadingError` with the line and offset of the first byte that is not.
  init(_ bytes: [UInt8], source: String) throws(ReadingError) {
    try Self.refuseForeign(bytes, source: source)
    var offset = 0
    while offset < bytes.count {
      let length = Self.scalarLength(bytes, at: offset)
      guard length > 0 else {
        throw ReadingError(
          source: source,
          reason: bytes[offset] < 0x80 ? .binary : .invalidUTF8(byte: bytes[offset]),
          line: Self.line(of: offset, in: bytes), offset: offset)
      }
      offset += length
    }
    guard bytes.contains(where: { !$0.isWhiteSpace }) else {
      throw ReadingError(source: source, reason: .empty)
    }
    self.bytes = bytes
  }

  /// The text with carriage returns, control characters and all spaces of Unicode as plain spaces, as many as the space has
  /// bytes; what nobody sees is marked (`ProseMark`), and letters are plain (`Spelling`).
  var prose: [UInt8] {
    func isControl(_ byte: UInt8) -> Bool { byte < 0x20 && byte != 0x0A && byte != 0x0C }
    guard bytes.contains(where: { isControl($0) || $0 >= 0x80 }) else { return bytes }
    var prose = bytes
    for offset in bytes.indices where bytes[offset] >= 0xC2 {
      let length = Self.spaceLength(bytes, at: offset)
      guard length > 0 else { continue }
      prose.replaceSubrange(
        offset..<offset + length, with: repeatElement(0x20, count: length))
      if bytes.has("\u{2028}", at: offset) || bytes.has("\u{2029}", at: offset) {
        prose[offset] = 0x0A
      }
    }
    for offset in bytes.indices where isControl(bytes[offset]) {
      let ends = bytes[offset] == 0x0D && !bytes.has("\r\n", at: offset)
      prose[offset] = ends ? 0x0A : 0x20
    }
    Spelling.makePlain(&prose)
    return prose
  }

  /// Returns the number of bytes of the space beyond ASCII at an offset; 0 where there is none.
  private static func spaceLength(_ bytes: [UInt8], at offset: Int) -> Int {
    guard offset + 1 < bytes.count else { return 0 }
    if bytes[offset] == 0xC2 { return bytes[offset + 1] == 0xA0 ? 2 : 0 }
    guard offset + 2 < bytes.count else { return 0 }
    switch (bytes[offset], bytes[offset + 1], bytes[offset + 2]) {
    // From the en quad to the hair space; line and paragraph separators; narrow, mathematical and ideographic space.
    case (0xE2, 0x80, 0x80...0x8A), (0xE2, 0x80, 0xA8...0xA9), (0xE2, 0x80, 0xAF),
      (0xE2, 0x81, 0x9F), (0xE3, 0x80, 0x80):
      return 3
    default: return 0
    }
  }

  /// Returns the line, from 1, of an offset.
  static func line(of offset: Int, in bytes: [UInt8]) -> Int {
    bytes.prefix(offset).reduce(1) { $1 == 0x0A ? $0 + 1 : $0 }
  }

  /// Refuses kinds of files that people often take for texts.
  static func refuseForeign(_ bytes: [UInt8], source: String) throws(ReadingError) {
    func refuse(_ kind: String, _ remedy: String) throws(ReadingError) {
      throw ReadingError(source: source, reason: .foreign(kind: kind, remedy: remedy))
    }
    let save = "save it as plain text first"
    if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) {
      try refuse("in UTF-16", "convert it, for example with iconv -f UTF-16 -t UTF-8")
    }
    if bytes.starts(with: "%PDF-") {
      try refuse("a PDF file", "convert it first, for example with pdftotext")
    }
    if bytes.starts(with: [0x50, 0x4B, 0x03, 0x04]) {
      try refuse("a ZIP archive or word processor's file", save)
    }
    if isPicture(bytes) { try refuse("an SVG picture", "give the text that it was drawn from") }
    if bytes.starts(with: "{\\rtf") { try refuse("an RTF file", save) }
    if bytes.starts(with: [0xD0, 0xCF, 0x11, 0xE0]) { try refuse("a word processor's file", save) }
    if bytes.starts(with: [0x1F, 0x8B]) { try refuse("compressed", "unpack it first with gunzip") }
    if bytes.starts(with: [0x89, 0x50, 0x4E, 0x47]) || bytes.starts(with: [0xFF, 0xD8, 0xFF]) {
      try refuse("an image", "give its text")
    }
  }

  private static func isPicture(_ bytes: [UInt8]) -> Bool {
    let head = opening(of: bytes)
    if head.starts(with: "<svg".utf8) { return true }
    return head.starts(with: "<?xml".utf8)
      && String(decoding: head, as: UTF8.self).contains("<svg")
  }

  /// Returns the head of a text, up to 1,024 bytes, from its first ASCII character that is no space.
  static func opening(of bytes: [UInt8]) -> ArraySlice<UInt8> {
    bytes.prefix(1_024).drop { $0.isWhiteSpace || $0 >= 0x80 }
  }

  /// Returns the length of the scalar at an offset; 0 where it is not UTF-8 or no text has it.
  private static func scalarLength(_ bytes: [UInt8], at offset: Int) -> Int {
    let first = bytes[offset]
    if first < 0x80 { return first < 0x09 || (first > 0x0D && first < 0x1B) ? 0 : 1 }
    let length = first < 0xC2 ? 0 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : first < 0xF5 ? 4 : 0
    guard length > 0, bytes.count - offset >= length else { return 0 }
    let second = bytes[offset + 1]
    let low: UInt8 = first == 0xE0 ? 0xA0 : first == 0xF0 ? 0x90 : 0x80
    let high: UInt8 = first == 0xED ? 0x9F : first == 0xF4 ? 0x8F : 0xBF
    guard second >= low, second <= high else { return 0 }
    for next in 2..<max(length, 2) where bytes[offset + next] & 0xC0 != 0x80 { return 0 }
    return length
  }
}
