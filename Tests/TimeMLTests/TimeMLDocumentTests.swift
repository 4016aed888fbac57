import Testing
import TextModel
import TimeML

@Suite struct TimeMLDocumentTests {
  private let file = """
    <?xml version="1.0" ?>
    <!-- made for this test -->
    <TimeML>
    <DOCID>ferry</DOCID>
    <DCT><TIMEX3 tid="t0" type="DATE" value="1974-03-02" functionInDocument="CREATION_TIME">2 March 1974</TIMEX3></DCT>
    <TITLE>A ferry &amp; its crew</TITLE>
    <TEXT>
    The ferry <EVENT eid="e1" class="OCCURRENCE">sank</EVENT> <SIGNAL sid="s1">on</SIGNAL> <TIMEX3 tid="t1" type="DATE" value="1974-03-01">Friday</TIMEX3>, R&amp;D staff <EVENT eid="e2" class="REPORTING">said</EVENT>.
    </TEXT>
    <MAKEINSTANCE eiid="ei1" eventID="e1" tense="PAST" aspect="NONE" polarity="POS" pos="VERB"/>
    <MAKEINSTANCE eiid="ei2" eventID="e2" tense="PAST" aspect="NONE" polarity="POS" pos="VERB"/>
    <TLINK lid="l1" eventInstanceID="ei1" relatedToTime="t1" relType="IS_INCLUDED" signalID="s1"/>
    </TimeML>
    """

  @Test func `characters that XML cannot hold are replaced without moving the others`() {
    let text = "a\u{1}b\u{FFFE}c\u{FFFF}d\u{3FF}e"
    let document = TimeMLDocument(id: "x", text: Array(text.utf8))
    let again = TimeMLDocument(parsing: document.bytes)
    #expect(String(decoding: again.text, as: UTF8.self) == "a b\u{FFFD}c\u{FFFD}d\u{3FF}e")
  }

  @Test func `a file's text, events, times and links are read`() {
    let document = TimeMLDocument(parsing: Array(file.utf8))
    #expect(document.id == "ferry")
    #expect(document.title == "A ferry & its crew")
    #expect(document.created?.value == "1974-03-02")
    #expect(
      String(decoding: document.text, as: UTF8.self)
        == "\nThe ferry sank on Friday, R&D staff said.\n")
    #expect(document.events.map { words($0.span, document) } == ["sank", "said"])
    #expect(document.events.map(\.instance) == ["ei1", "ei2"])
    #expect(document.events.map(\.tense) == ["PAST", "PAST"])
    #expect(document.times.compactMap(\.span).map { words($0, document) } == ["Friday"])
    #expect(document.signals.map { words($0.span, document) } == ["on"])
    #expect(
      document.links == [
        TimeMLLink(source: "ei1", target: "t1", relation: "IS_INCLUDED", signal: "s1")
      ])
  }

  @Test func `a document that is printed and read again is the same`() {
    let document = TimeMLDocument(parsing: Array(file.utf8))
    #expect(TimeMLDocument(parsing: document.bytes) == document)
  }

  @Test func `an annotation that crosses another is left out, not broken`() {
    var document = TimeMLDocument(id: "d", text: Array("one two three".utf8))
    document.times = [TimeMLTime(id: "t1", span: TextSpan(0, 7), type: "DATE", value: "")]
    document.events = [
      TimeMLEvent(id: "e1", instance: "ei1", span: TextSpan(4, 13), kind: "STATE"),
      TimeMLEvent(id: "e2", instance: "ei2", span: TextSpan(4, 7), kind: "STATE"),
    ]
    let printed = TimeMLDocument(parsing: document.bytes)
    #expect(printed.text == document.text)
    #expect(printed.times.map(\.span) == [TextSpan(0, 7)])
    #expect(printed.events.map(\.span) == [TextSpan(4, 7)])
  }

  @Test(arguments: ["", "<", "<TEXT", "<TEXT>&", "<TEXT><EVENT a=\"", "<!--", "</TEXT></A>"])
  func `broken files give some document`(_ file: String) {
    let document = TimeMLDocument(parsing: Array(file.utf8))
    #expect(document.events.isEmpty)
  }

  @Test func `characters that XML reserves are escaped in text and attributes`() {
    let document = TimeMLDocument(
      id: "a\"<b>", text: Array("1 < 2 & \"so\"\u{1} on".utf8))
    let printed = String(decoding: document.bytes, as: UTF8.self)
    #expect(printed.contains("1 &lt; 2 &amp; \"so\"  on"))
    #expect(printed.contains("<DOCID>a&quot;&lt;b&gt;</DOCID>"))
  }

  private func words(_ span: TextSpan, _ document: TimeMLDocument) -> String {
    String(decoding: document.text[span.begin..<span.end], as: UTF8.self)
  }
}
