import DocumentReading
import ISO8601
import Testing
import TextModel

@Suite struct PlainTextTests {
  @Test func `offsets hold in the source in spite of byte order mark and carriage returns`() throws
  {
    let document = try DocumentReader().document(
      "\u{FEFF}It left.\r\n\r\nIt sank.\r\n", source: "a.txt")
    #expect(document.blocks.map { document.text.string(in: $0.span) } == ["It left.", "It sank."])
    #expect(document.text.codePointOffset(of: document.blocks[1].span.begin) == 13)
    #expect(document.prose.bytes.count == document.text.bytes.count)
    #expect(!document.prose.bytes.contains(0x0D))
  }

  @Test func `the source is the file's name without its folder`() throws {
    #expect(try DocumentReader().document("It left.", source: "a/b/c.txt").source == "c.txt")
    #expect(try DocumentReader().document("It left.").source == "-")
  }

  @Test(arguments: [
    ("a.txt", "# Not Markdown", DocumentFormat.plainText), ("a.md", "x", .markdown),
    ("a.txt", "| Year | Event |\n|---|:--|\n| 1911 | Strike |", .markdown),
    ("a.txt", "# Log\n\n## Monday\n\nIt left.", .markdown),
    ("a.txt", "| 1911 | Strike |\n-----", .plainText), ("a.txt", "#1 and\n#2 left.", .plainText),
    ("a.HTM", "x", .html), ("a.tml", "x", .timeML), ("-", "# Lost\n", .markdown),
    ("-", "---\ntitle: a\n---\n", .markdown), ("-", " <!DOCTYPE html><p>", .html),
    ("-", "\u{FEFF}<html>", .html), ("a.xml", "<?xml version='1.0'?><TimeML>", .timeML),
    ("-", "<3 is a heart", .plainText), ("-", "It left.", .plainText), ("-", "", .plainText),
  ])
  func `the format is found by name, then by content`(
    name: String, text: String, format: DocumentFormat
  ) {
    #expect(DocumentFormat(named: name, bytes: Array(text.utf8)) == format)
  }

  @Test(arguments: [
    (
      "FIRE BRIGADE\nQuay Street warehouse\nDate: 3 May 2021\n\nIt burned.", "Quay Street warehouse"
    ),
    ("NORTHERN UNIT          CONFIDENTIAL\nCase No.: 7\nIt burned.", "NORTHERN UNIT"),
    (
      "COUNTY POLICE – CONTROL ROOM\nLog 12: a missing boat\n\n18:12 It left.",
      "Log 12: a missing boat"
    ),
    ("A chronicle – the fire\nWritten by: D. Holm\n\nIt burned.", "A chronicle – the fire"),
    ("The ferry left for the island with\nforty people on board\n\nIt sank.", nil),
    ("It left.", nil),
  ])
  func `lines of a head above its facts name the text`(text: String, title: String?) throws {
    #expect(try DocumentReader().document(text, source: "a.txt").title == title)
  }

  @Test(arguments: [
    ("BERGEN (NTB) --", nil), ("A bust of Ada Holm in Oslo", nil),
    ("Portrait of a ferry", "Portrait of a ferry"), ("The ferry", "The ferry"),
  ])
  func `neither the place of a report nor a caption is a title`(line: String, title: String?) throws
  {
    let reader = DocumentReader(format: .plainText)
    #expect(try reader.document(line + "\n\nIt sank.").title == title)
  }

  @Test func `a title is told without the marks before it`() throws {
    let reader = DocumentReader(format: .plainText)
    #expect(try reader.document("# The ferry\n\nIt sank.").title == "The ferry")
    #expect(try reader.document("Ferry #2\n\nIt sank.").title == "Ferry #2")
    let memo = "MEMO\nTo: The board\nFrom: Ann Lee\nSubject: The ferry \n\nIt sank.\n"
    #expect(try reader.document(memo).title == "The ferry")
    #expect(try reader.document("Log\n\nSubject: The ferry\n\nIt sank.").title == "Log")
  }

  @Test(arguments: [")", "(", "*", "**)", "(3 May 2021)", ":", "|", "–", ".", "#", "> )"])
  func `a line of marks above rows is read without harm`(line: String) throws {
    let text =
      "\(line)\nApologies: Ida Holm\nDate: 3 May 2021\n06.30 It left.\n\n\(line)\n\n18th. It sank."
    let document = try DocumentReader().document(text, source: "a.txt")
    #expect(!document.blocks.isEmpty)
  }
}
