import DOT
import Testing

struct DOTTextTests {
  @Test(arguments: [
    ("plain", "plain"), ("a\\nb", "a\\\\nb"), ("R&D", "R&amp;D"), ("&amp;", "&amp;amp;"),
    ("two\nlines", "two\\nlines"), ("\u{0}\u{1}bell\u{7}", "bell"), ("\u{202E}back", "back"),
    ("\u{FFFE}x\u{FFFF}", "x"), ("\\N", "\\\\N"), ("tab\there", "tab here"),
  ])
  func `a label shows exactly its text`(text: String, label: String) {
    #expect(DOTText.label(text) == label)
  }

  @Test func `a label set to a side ends every line so`() {
    #expect(DOTText.label("one\ntwo", .left) == "one\\ltwo\\l")
    #expect(DOTText.label("one", .right) == "one\\r")
  }

  @Test func `text in markup is escaped`() {
    #expect(DOTText.html("a<b & \"c\">\n") == "a&lt;b &amp; &quot;c&quot;&gt;<BR/>")
  }

  @Test func `drawable text has single spaces and no controls`() {
    #expect(DOTText.drawable("  a\t\n b\u{0}\u{200F} ") == "a b")
  }

  @Test func `joined pictures and letters of all scripts stay`() {
    let text = "👩‍👩‍👧‍👦 日本 اتفاقية e\u{301}"
    #expect(DOTText.drawable(text) == text)
  }
}
