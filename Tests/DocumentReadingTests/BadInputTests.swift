import DocumentReading
import Testing
import TextModel

@Suite struct BadInputTests {
  private func error(_ bytes: [UInt8], source: String = "notes.txt") -> String {
    do throws(ReadingError) {
      _ = try DocumentReader().document(bytes, source: source)
      return "no error"
    } catch {
      return error.description
    }
  }

  @Test func `a missing file is named`() {
    #expect(throws: ReadingError(source: "no/such.txt", reason: .missing)) {
      try DocumentReader().document(at: "no/such.txt")
    }
  }

  @Test func `a folder is not read`() {
    #expect(throws: ReadingError(source: "/", reason: .directory)) {
      try DocumentReader().document(at: "/")
    }
  }

  @Test func `invalid UTF-8 is named with line and offset`() {
    #expect(
      error(Array("One.\nCaf".utf8) + [0xE9, 0x20]) == """
        notes.txt:2: is not UTF-8 (byte 0xE9 at byte 8); \
        convert it, for example with iconv -f WINDOWS-1252 -t UTF-8
        """)
  }

  @Test(
    arguments: [
      [0xC0, 0x80], [0xED, 0xA0, 0x80], [0xF4, 0x90, 0x80, 0x80], [0xE2, 0x82], [0x80], [0xFF],
      [0xF0, 0x80, 0x80, 0x80],
    ] as [[UInt8]])
  func `ill-formed UTF-8 is refused where it begins`(bytes: [UInt8]) {
    let reason = error([0x61] + bytes)
    #expect(reason.contains("at byte 1)"), "\(reason)")
  }

  @Test func `a NUL is refused`() {
    #expect(error([0x61, 0x0A, 0x00]).hasPrefix("notes.txt:2: is not a text"))
    #expect(error([0x3C, 0x61, 0x00], source: "a.html").contains("is not a text"))
  }

  @Test(
    arguments: [
      (Array("%PDF-1.7".utf8), "pdftotext"), ([0x50, 0x4B, 0x03, 0x04], "plain text"),
      ([0xFF, 0xFE, 0x61, 0x00], "UTF-16"), ([0xFE, 0xFF, 0x00, 0x61], "UTF-16"),
      ([0x1F, 0x8B, 0x08], "gunzip"), (Array("{\\rtf1".utf8), "RTF"),
    ] as [([UInt8], String)])
  func `files that people take for texts are told apart`(bytes: [UInt8], remedy: String) {
    #expect(error(bytes).contains(remedy))
  }

  @Test(arguments: ["", " \n\t\r\n"])
  func `an empty file has nothing to read`(text: String) {
    #expect(error(Array(text.utf8)) == "notes.txt: is empty; there is nothing to read")
  }

  @Test(arguments: ["", "<", "<!--", "<html><body></body></html>", "<p hidden>No.</p>"])
  func `a page without text has nothing to read`(page: String) {
    #expect(
      error(Array(page.utf8), source: "a.html") == "a.html: is empty; there is nothing to read")
  }

  @Test func `a text above the limit is refused`() {
    let reader = DocumentReader(byteLimit: 1_000_000)
    #expect(throws: ReadingError(source: "-", reason: .tooLarge(limit: 1_000_000))) {
      try reader.document(String(repeating: "a", count: 1_000_001))
    }
  }

  @Test func `front matter that is not YAML is named with its line`() {
    let reason = error(Array("---\ntitle: A\ndate: [2021\n---\nText.\n".utf8), source: "a.md")
    #expect(reason.hasPrefix("a.md:4: the front matter is not YAML ("), "\(reason)")
  }

  @Test func `TimeML that is not well-formed is named with its line`() {
    let reason = error(Array("<TimeML>\n<TEXT>A\n</TimeML>".utf8), source: "a.tml")
    #expect(reason.hasPrefix("a.tml:3: is not well-formed XML ("), "\(reason)")
  }

  @Test(arguments: ["[", "](", "`", "``", "*_", "<a", "> ", "~~", "![", "&", "#", "- ", "|", "\\"])
  func `a million marks of Markdown take no time and trap nothing`(mark: String) throws {
    let text = String(repeating: mark, count: 200_000) + " end"
    _ = try DocumentReader(format: .markdown).document(text)
  }

  @Test(arguments: ["<div>", "<ul><li>", "<b>", "</p>", "<a href=x>", "<table><tr><td>", "&", "<!"])
  func `ten thousand open tags trap nothing`(tag: String) {
    _ = try? DocumentReader(format: .html).document(String(repeating: tag, count: 10_000) + "end")
  }
}
