import DocumentReading
import Testing
import TextModel

/// What of a text is read, and where it stands in the text.
@Suite struct ProseTests {
  private func document(_ text: String) throws -> Document {
    try DocumentReader(format: .plainText).document(text)
  }

  private func prose(_ text: String) throws -> String {
    let document = try document(text)
    return document.prose.line(in: document.prose.span)
  }

  @Test(arguments: [
    ("The trans-\nport was late.", "The transport was late."),
    ("The trans- \n   port was late.", "The transport was late."),
    ("A two-\nday visit.", "A two-day visit."),
    ("A week-\nlong visit.", "A week-long visit."),
    ("An Anglo-\nSaxon grave.", "An Anglo-Saxon grave."),
    ("From 1914-\n1918.", "From 1914-1918."),
    ("The pre-\nand post-war years.", "The pre- and post-war years."),
    ("It left -\nat last.", "It left - at last."),
    ("It left--\nat last.", "It left-- at last."),
    ("Seen:\n- one\n- two", "Seen: - one - two"),
    // The text itself knows better.
    ("Fire-proof doors. The fire-\nproof doors.", "Fire-proof doors. The fire-proof doors."),
    ("Fireproof doors. The fire-\nproof doors.", "Fireproof doors. The fireproof doors."),
    ("The mill-\nbased firm, millbased.", "The millbased firm, millbased."),
    // A blank line is no line's end inside a word.
    ("The trans-\n\nport was late.", "The trans- port was late."),
  ])
  func `a word cut at a line's end is one word`(text: String, prose: String) throws {
    #expect(try self.prose(text) == prose)
  }

  @Test(arguments: [
    ("with\u{AD}out", "without"), ("with\u{AD}\n  out", "without"),
    ("with\u{200B}out", "without"), ("It \u{200E}left.", "It left."),
    ("the \u{FB01}rst o\u{FB03}ce", "the first office"), ("2019\u{2011}05\u{2011}03", "2019-05-03"),
    ("Cafe\u{301} Mu\u{308}ller", "Café Müller"),
    ("O\u{2BC}Neill, O\u{2032}Neill", "O'Neill, O'Neill"),
    ("for 5\u{2032}", "for 5\u{2032}"), ("x\u{301}\u{302}", "x\u{301}\u{302}"),
    ("é, 東京 🚢", "é, 東京 🚢"),
  ])
  func `letters are read as they look`(text: String, prose: String) throws {
    #expect(Array(try self.prose(text).utf8) == Array(prose.utf8))
  }

  @Test func `what is found in prose stands in the text`() throws {
    let text = "The ﬁ\u{AD}rst trans-\nport, Cafe\u{301}."
    let document = try document(text)
    let words = document.prose.string(in: document.prose.span)
    #expect(words == "The first transport, Café.")
    func source(_ word: String) throws -> String {
      let range = try #require(words.firstRange(of: word))
      let begin = words.utf8.distance(from: words.startIndex, to: range.lowerBound)
      let span = TextSpan(begin, begin + word.utf8.count)
      return document.text.string(in: document.sourceSpan(of: span))
    }
    #expect(try source("The") == "The")
    #expect(try source("first") == "ﬁ\u{AD}rst")
    #expect(try source("transport") == "trans-\nport")
    #expect(Array(try source("Café").utf8) == Array("Cafe\u{301}".utf8))
    #expect(document.gaps.count == document.text.bytes.count - document.prose.bytes.count)
  }

  @Test func `marks stay outside what they mark`() throws {
    let gaps = TextGaps([
      TextGap(offset: 0, count: 2), TextGap(offset: 4, count: 2),
      TextGap(offset: 5, count: 3, endsCharacter: true), TextGap(offset: 5, count: 1),
    ])
    #expect(gaps.sourceSpan(of: TextSpan(0, 4)) == TextSpan(2, 6))
    #expect(gaps.sourceSpan(of: TextSpan(4, 5)) == TextSpan(8, 12))
    #expect(gaps.sourceSpan(of: TextSpan(5, 6)) == TextSpan(13, 14))
    #expect(gaps.count == 8)
    #expect(TextGaps.none.sourceSpan(of: TextSpan(3, 9)) == TextSpan(3, 9))
  }
}
