import DocumentReading
import ISO8601
import Testing
import TextModel

@Suite struct MarkdownTests {
  private func read(_ text: String) throws -> Document {
    try DocumentReader(format: .markdown).document(text)
  }

  /// The blocks as a reader sees them: a letter for the kind, then the words, white space made single.
  private func outline(_ text: String) throws -> [String] {
    let document = try read(text)
    return document.blocks.map { block in
      let mark =
        switch block.kind {
        case .paragraph: "P"
        case .heading(let level): "H\(level)"
        case .listItem: "L"
        case .quotation: "Q"
        case .preformatted: "C"
        }
      return mark + " "
        + document.prose.string(in: block.span).split(whereSeparator: \.isWhitespace)
        .joined(separator: " ")
    }
  }

  @Test func `front matter gives title and date and is not read`() throws {
    let document = try read(
      "---\ntitle: \"The lost ferry: a story\"\ndate: 2021-03-03T10:00:00Z\n---\n\nIt left.\n")
    #expect(document.title == "The lost ferry: a story")
    #expect(document.created == CalendarDate("2021-03-03"))
    #expect(document.blocks.map { document.prose.string(in: $0.span) } == ["It left."])
  }

  @Test func `a rule at the head is not front matter`() throws {
    #expect(
      try outline("---\n\nIt left.\n\n---\n\nIt sank: all knew.\n") == [
        "P It left.", "P It sank: all knew.",
      ])
  }

  @Test func `the first heading is the title where there is no front matter`() throws {
    #expect(try read("# The *lost* ferry #\n\nIt left.").title == "The lost ferry")
  }

  @Test func `offsets hold in the source`() throws {
    let document = try read(
      "\u{FEFF}---\r\ntitle: é\r\n---\r\n\r\nThe **ferry** [sank](http://a.b/c) at `14:02`.\r\n")
    #expect(
      document.prose.bytes.count + document.gaps.count == document.text.bytes.count)
    let block = try #require(document.blocks.first)
    #expect(document.prose.string(in: block.span) == "The ferry sank at 14:02.")
    #expect(
      document.text.string(in: document.sourceSpan(of: block.span))
        == "The **ferry** [sank](http://a.b/c) at `14:02`.")
  }

  @Test func `headings, lists, quotations and paragraphs are told apart`() throws {
    let text = """
      Title
      =====

      A paragraph
      over two lines.
      ## Part *one* ##
      - first
        and more
      * second
      1. third
      - [x] fourth

      > quoted
      > words

      Second part
      -----------
      1986. A good year.
      """
    #expect(
      try outline(text) == [
        "H1 Title", "P A paragraph over two lines.", "H2 Part one", "L first and more", "L second",
        "L third", "L fourth", "Q quoted words", "H2 Second part", "P 1986. A good year.",
      ])
  }

  @Test func `code, comments, rules and link definitions are not read`() throws {
    let text = """
      Before.

      ```swift
      let ferry = 1986
      ```

          indented = 1987

      <!-- a note
      of 1988 -->

      ***

      [1]: https://example.org/1989

      ~~~
      left open in 1990

      After.
      """
    #expect(try outline(text) == ["P Before."])
    #expect(
      try outline(text.replacing("~~~\nleft", with: "left")) == [
        "P Before.", "P left open in 1990", "P After.",
      ])
  }

  @Test(arguments: [
    ("It ![a picture of 1986](p.png) sank.", "P It sank."),
    ("It [sank][1], [it says][a b].", "P It sank, it says."),
    ("It sank.[^1]", "P It sank."),
    ("It ~~left~~ sank at <b>noon</b>.", "P It sank at noon."),
    ("See <https://example.org/1986> and snake_case_name.", "P See and snake_case_name."),
    (#"Not \*this\* and 2 * 3."#, "P Not *this* and 2 * 3."),
    ("Smith &amp; Sons&nbsp;&mdash; sank", "P Smith & Sons — sank"),
    ("It [sic] sank", "P It [sic] sank"), ("It sank<br>at noon", "P It sank at noon"),
    ("**Ann Hill**'s [ferry](f)'s *20*<i>th</i> year", "P Ann Hill's ferry's 20th year"),
    (#"**_Caf&eacute;_** A\-B &#233;&#xE9; &bogus; & co;"#, "P Café A-B éé &bogus; & co;"),
    ("[^1]: It sank in 1986.", "P It sank in 1986."),
  ])
  func `marks inside a paragraph are left out`(text: String, block: String) throws {
    #expect(try outline(text) == [block])
  }

  @Test(arguments: [
    ("**Findings**", "H4 Findings"), ("__1868__", "H4 1868"), ("**It sank.**", "P It sank."),
    ("**Time:** noon", "P Time: noon"), ("**It** sank **here**", "P It sank here"),
    ("**", "P **"),
  ])
  func `a short paragraph in bold letters is a heading, unless it is a sentence`(
    text: String, block: String
  ) throws {
    #expect(try outline("It left.\n\n\(text)\n\nIt sank.")[1] == block)
  }

  @Test func `each row of a table but its header is a block`() throws {
    let text = "| Time | Event | Who |\n|---|---|---|\n| 14:02 | deploy began | bot |\n"
    #expect(try outline(text) == ["P 14:02 : deploy began ; bot"])
  }
}
