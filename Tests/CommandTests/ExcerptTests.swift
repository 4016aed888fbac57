import Annals
import EventModel
import Testing

@testable import annals_cli

@Suite struct ExcerptTests {
  @Test(arguments: [
    ("It sank and sank.", "sank", 0, "It [sank] and sank."),
    ("It sank and sank.", "sank", 1, "It sank and [sank]."),
    ("It sank and sank.", "sank", 7, "It sank and [sank]."),
    ("The ranking sank.", "sank", 0, "The ranking [sank]."),
    ("It sank.", "rose", 0, "It sank."), ("It sank.", "", 0, "It sank."),
    ("It\u{301} sank", "sank\n", 0, "It\u{301} [sank]"),
  ])
  func `words are marked in their sentence`(
    sentence: String, words: String, occurrence: Int, marked: String
  ) {
    #expect(MarkedSentence(sentence).marking(words, occurrence: occurrence) == marked)
  }

  private func excerpts(_ text: String, _ spans: (Int, Int)...) throws -> [SourceExcerpt] {
    SourceExcerpt.excerpts(
      of: spans.map { Evidence(document: "d1", begin: $0.0, end: $0.1) },
      in: try DocumentReader().document(text))
  }

  @Test func `evidence is shown in its line and underlined`() throws {
    let found = try #require(try excerpts("Äh.\nIt sank on Friday.\n", (15, 21)).first)
    #expect(found.line == 2)
    #expect(found.column == 12)
    #expect(found.underlined == "    It sank on Friday.\n               ^^^^^^\n")
  }

  @Test func `words near each other share a line, each once and in order`() throws {
    let found = try excerpts(
      "It sank on Friday.\nAll swam.\n", (11, 17), (3, 7), (11, 17), (19, 22))
    #expect(
      found.map(\.underlined) == [
        "    It sank on Friday.\n       ^^^^    ^^^^^^\n", "    All swam.\n    ^^^\n",
      ])
  }

  @Test func `a long line is cut around the words`() throws {
    let text = String(repeating: "and so on ", count: 50) + "it sank"
    let found = try #require(try excerpts(text, (250, 253)).first)
    let lines = found.underlined.split(separator: "\n").map(Array.init)
    #expect(lines.allSatisfy { $0.count <= 100 })
    let mark = try #require(lines[1].firstIndex(of: "^"))
    #expect(String(lines[0][mark..<mark + 3]) == "and")
  }

  @Test(arguments: [(500, 600), (9, 9), (0, 1_000_000), (-5, 3), (5, 3)])
  func `evidence outside the text traps nothing`(begin: Int, end: Int) throws {
    #expect(try excerpts("It sank.\n", (begin, end)).count == 1)
  }
}
