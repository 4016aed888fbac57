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

  private func excerpt(_ text: String, _ begin: Int, _ end: Int) throws -> SourceExcerpt {
    SourceExcerpt(
      Evidence(document: "d1", begin: begin, end: end), in: try DocumentReader().document(text))
  }

  @Test func `evidence is shown in its line and underlined`() throws {
    let found = try excerpt("Äh.\nIt sank on Friday.\n", 15, 21)
    #expect(found.line == 2)
    #expect(found.column == 12)
    #expect(found.underlined == "    It sank on Friday.\n               ^^^^^^\n")
  }

  @Test func `a long line is cut around the words`() throws {
    let found = try excerpt(String(repeating: "and so on ", count: 50) + "it sank", 250, 252)
    let lines = found.underlined.split(separator: "\n")
    #expect(lines.allSatisfy { $0.count <= 100 })
    let mark = try #require(lines.last?.firstIndex(of: "^"))
    let column = lines[1].distance(from: lines[1].startIndex, to: mark)
    #expect(Array(lines[0])[column] == "a")
  }

  @Test(arguments: [(500, 600), (9, 9), (0, 1_000_000)])
  func `evidence outside the text traps nothing`(begin: Int, end: Int) throws {
    _ = try excerpt("It sank.\n", begin, end)
  }
}
