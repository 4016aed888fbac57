import ISO8601
import Segmentation
import Testing
import TextModel

@testable import TimeExpressions

/// Returns the expressions of a text that was written on a day.
func times(_ string: String, created: String? = "2017-07-11") -> [(
  words: String, time: TimeExpression
)] {
  let text = SourceText(string)
  let document = Document(
    created: created.flatMap { CalendarDate($0) }, text: text,
    blocks: BlockSplitter.blocks(of: text))
  return TimeExpressionRecognizer().expressions(in: Segmenter().segment(document)).map {
    (text.string(in: $0.span), $0)
  }
}

/// Returns the words and values of a text's expressions, such as `last Friday = 2017-07-07`.
func readings(_ string: String, created: String? = "2017-07-11") -> [String] {
  times(string, created: created).map { "\($0.words) = \($0.time.value)" }
}

/// The stretches of the calendar that the expressions of a text cover, in EDTF.
func covers(_ string: String, created: String? = "2017-07-11") -> [String] {
  times(string, created: created).map { $0.time.extent?.description ?? "" }
}

@Suite struct RuleExampleTests {
  @Test(arguments: RuleBook.all.flatMap { type(of: $0).reads })
  func `a rule reads its examples`(_ example: TimeExample) {
    let plain = example.sentence.filter { $0 != "[" && $0 != "]" }
    let words = example.sentence.drop { $0 != "[" }.dropFirst().prefix { $0 != "]" }
    #expect(
      readings(plain, created: example.created).contains("\(words) = \(example.value)"),
      "read \(readings(plain, created: example.created))")
  }

  @Test(arguments: RuleBook.all.flatMap { type(of: $0).leavesAlone })
  func `a rule leaves its non-examples alone`(_ sentence: String) {
    #expect(readings(sentence) == [])
  }

  @Test func `every rule has a name of its own`() {
    let names = RuleBook.all.map { type(of: $0).name }
    #expect(Set(names).count == names.count)
  }
}
