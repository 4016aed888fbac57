import ISO8601
import Segmentation
import Testing
import TextModel

@testable import TimeExpressions

/// Dates in figures, whose order of day and month a document shows or leaves open.
@Suite struct NumericDateTests {
  private func values(_ string: String, created: String? = nil) -> [String] {
    readings(string, created: created).map { String($0.split(separator: "=")[1].dropFirst()) }
  }

  private func findings(_ string: String) -> [String] {
    let text = SourceText(string)
    let document = Document(created: nil, text: text, blocks: BlockSplitter.blocks(of: text))
    return TimeExpressionRecognizer().recognize(Segmenter().segment(document)).findings
      .filter { $0.kind == .ambiguousDate }.map(\.message)
  }

  @Test func `a day above twelve shows the order of the others`() {
    #expect(
      values("It came on 03/04/2018 and went on 21/05/2018.") == ["2018-04-03", "2018-05-21"])
    #expect(
      values("It came on 03/04/2018 and went on 05/21/2018.") == ["2018-03-04", "2018-05-21"])
  }

  @Test func `a day above twelve without its year shows it as well`() {
    let read = values("It came on 03/04/2018. On 8/4 it was tried. On 21/4 it went back.")
    #expect(read == ["2018-04-03", "2018-04-08", "2018-04-21"])
  }

  @Test func `dates in words show the order of those in figures`() {
    #expect(values("It came on 03/04/2018 and went on 2 June 2018.").first == "2018-04-03")
    #expect(values("It came on 03/04/2018 and went on June 2, 2018.").first == "2018-03-04")
  }

  @Test func `what nothing shows stays open`() {
    let text = "It came on 03/04/2018 and went on 05/04/2018."
    #expect(values(text) == ["2018", "2018"])
    #expect(findings(text).count == 2)
    #expect(values("It came on 4/4/2018.") == ["2018-04-04"])
    #expect(findings("It came on 4/4/2018.") == [])
    #expect(values("It came on 3/4.") == [])
  }

  @Test(arguments: [
    ("Swab taken 6/11, sent 14/11/2018.", "6/11 = XXXX-11-06"),
    ("It came on 14/11/2018 and was tried by 16/11.", "16/11 = 2018-11-16"),
    ("It came on 14/11/2018, and on 6/12 it went.", "6/12 = 2018-12-06"),
    ("It came on 14/11/2018. Tried again 6/12.", "6/12 = 2018-12-06"),
  ])
  func `dates without a year are read where others have one`(_ text: String, _ date: String) {
    #expect(readings(text, created: nil).contains(date), "\(readings(text, created: nil))")
  }

  @Test(arguments: [
    "Pain 7/10 on 14/11/2018.", "On 14/11/2018 some 5/11 of them left.",
    "It is open 24/7 since 14/11/2018.", "A share of 3/11 was sold.",
  ])
  func `other numbers with a stroke are left alone`(_ text: String) {
    #expect(values(text).allSatisfy { $0 == "2018-11-14" }, "\(values(text))")
  }

  @Test func `nine eleven is that of 2001 where nothing speaks for another date`() {
    #expect(values("She was a nurse before 9/11.") == ["2001-09-11"])
    #expect(values("Filed 14/11/2018. She spoke of the 9/11 attacks.").last == "2001-09-11")
    #expect(values("Swab 9/11 clear. Sent 14/11/2018.").first == "XXXX-11-09")
    #expect(values("Seen 9/11. Sent on 6/11.") == [])
    #expect(!values("Seen 9/11. Sent on 16/11.", created: "2018-11-20").contains("2001-09-11"))
  }
}
