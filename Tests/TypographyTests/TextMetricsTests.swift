import Testing
import Typography

struct TextMetricsTests {
  @Test(arguments: [
    ("", 0.0), (" ", 2.78), ("a", 5.56), ("WAVE", 9.44 + 6.67 + 6.67 + 6.67), ("é", 5.56),
    ("日本", 20), ("e\u{301}", 5.56),
  ])
  func `a text is as wide as its letters in Helvetica`(text: String, width: Double) {
    #expect(abs(TextMetrics(size: 10).width(of: text) - width) < 0.001)
  }

  @Test func `bold letters are wider`() {
    let text = "The lighthouse keeper"
    #expect(
      TextMetrics(size: 10, isBold: true).width(of: text) > TextMetrics(size: 10).width(of: text))
  }

  @Test func `a text that fits is left alone`() {
    #expect(TextMetrics(size: 10).truncated("harbour", to: 100) == "harbour")
  }

  @Test(arguments: [
    "A very long name of an event that nobody would ever print",
    "Обсуждение соглашения о прекращении огня", "日本語の長い題名がここにあります",
    "اتفاقية وقف إطلاق النار في الجنوب", "👩‍👩‍👧‍👦👩‍👩‍👧‍👦👩‍👩‍👧‍👦👩‍👩‍👧‍👦👩‍👩‍👧‍👦",
    "Donaudampfschifffahrtsgesellschaftskapitän",
  ])
  func `a text cut to a width ends in an ellipsis and fits`(text: String) {
    let metrics = TextMetrics(size: 11)
    let cut = metrics.truncated(text, to: 80)
    #expect(cut.hasSuffix("…"))
    #expect(metrics.roomyWidth(of: cut) <= 80)
  }

  @Test func `a cut falls between whole characters`() {
    let family = "👩‍👩‍👧‍👦"
    let cut = TextMetrics(size: 10).truncated(String(repeating: family, count: 9), to: 150)
    #expect(cut.dropLast().allSatisfy { String($0) == family })
  }

  @Test func `lines are broken at spaces and the last one tells of more`() {
    let lines = TextMetrics(size: 10).lines(
      of: "one two three four five six seven eight nine ten", width: 60, atMost: 2)
    #expect(lines.count == 2)
    #expect(lines[0] == "one two")
    #expect(lines[1].hasSuffix("…"))
  }

  @Test func `a word wider than the line is cut`() {
    let lines = TextMetrics(size: 10).lines(
      of: String(repeating: "m", count: 50), width: 60, atMost: 2)
    #expect(lines.allSatisfy { TextMetrics(size: 10).roomyWidth(of: $0) <= 60 })
  }
}
