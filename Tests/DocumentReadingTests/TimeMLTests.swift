import DocumentReading
import ISO8601
import Testing
import TextModel

@Suite struct TimeMLTests {
  @Test func `the text and the creation time are read, the annotations are not`() throws {
    let document = try DocumentReader().document(
      """
      <?xml version="1.0" ?>
      <TimeML><DOCID>a</DOCID>
      <DCT><TIMEX3 tid="t0" type="DATE" value="2021-03-03" functionInDocument="CREATION_TIME">March 3</TIMEX3></DCT>
      <TITLE>Lost &amp; found</TITLE>
      <TEXT>
      The ferry <EVENT eid="e1" class="OCCURRENCE">sank</EVENT> <TIMEX3 tid="t1" type="DATE" value="2021-03-02">yesterday</TIMEX3>.

      All were saved.
      </TEXT>
      <MAKEINSTANCE eventID="e1" eiid="ei1"/></TimeML>
      """, source: "a.tml")
    #expect(document.created == CalendarDate("2021-03-03"))
    #expect(document.title == "Lost & found")
    #expect(
      document.blocks.map { document.text.string(in: $0.span) } == [
        "The ferry sank yesterday.", "All were saved.",
      ])
    #expect(document.text.bytes.first == 0x0A)
  }

  @Test func `an entity bomb does not go off`() throws {
    let bomb = """
      <!DOCTYPE TimeML [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;">
      <!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;">]>
      <TimeML><TEXT>It sank. &c;</TEXT></TimeML>
      """
    #expect(throws: ReadingError.self) { try DocumentReader().document(bomb, source: "a.tml") }
  }
}
