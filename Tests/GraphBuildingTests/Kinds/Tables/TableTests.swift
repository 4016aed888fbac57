import Annals
import AnnalsTesting
import EventModel
import ISO8601
import Testing

@Suite struct `Rows of tables` {
  private func table(_ text: String, created: String? = nil) throws -> EventGraph {
    try story(text, created: created, format: .markdown)
  }

  @Test func `a date behind the text is that of its row`() throws {
    expect(
      try table(
        """
        | Step | Date |
        |---|---|
        | Grant signed | 4 March 2021 |
        | Sluice delivered | 9 June 2021 |
        | Bank raised | 2 October 2021 |
        | Eels returned | 11 December 2021 |
        """),
      matches: """
        signed @ 2021-03-04
        delivered @ 2021-06-09
        raised @ 2021-10-02
        returned @ 2021-12-11
        """)
  }

  @Test func `so is one at the end of a line, with a tab or blanks before it`() throws {
    for mark in ["\t", "     "] {
      expect(
        try story(
          """
          Grant signed\(mark)4 March 2021
          Sluice delivered\(mark)9 June 2021
          Bank raised\(mark)2 October 2021
          """, created: nil),
        matches: """
          signed @ 2021-03-04
          delivered @ 2021-06-09
          raised @ 2021-10-02
          """)
    }
  }

  @Test func `a clause that a time opens behind a colon still has it`() throws {
    expect(
      try story("The board gave way: on 4 March 2021 the sluice was opened.", created: nil),
      matches: "opened @ 2021-03-04")
  }

  @Test func `a column of states tells how far its rows have come and is no event`() throws {
    let graph = try table(
      """
      | Date | Step | Status |
      |---|---|---|
      | 4 March 2021 | Grant signed | Done |
      | 9 June 2021 | Sluice delivered | Delayed |
      | 2 October 2021 | Bank raised | Not started |
      | 11 December 2021 | Eels returned | Cancelled |
      """, created: "2021-06-01")
    expect(
      graph,
      matches: """
        signed @ 2021-03-04
        delivered @ 2021-06-09
        delivered status planned
        raised @ 2021-10-02
        raised status planned
        returned @ 2021-12-11
        returned status negated
        """)
    #expect(graph.events.count == 4)
  }

  @Test func `a state that is more than a word is read`() throws {
    let graph = try table(
      """
      | Step | Status |
      |---|---|
      | Grant | The county signed it on 4 March 2021 |
      | Sluice | The yard delivered it on 9 June 2021 |
      """)
    expect(
      graph,
      matches: """
        signed @ 2021-03-04
        delivered @ 2021-06-09
        """)
  }

  @Test func `what was done has its actual day, and what was not has the one planned`() throws {
    expect(
      try table(
        """
        | Step | Planned | Actual |
        |---|---|---|
        | Grant signed | 2021-02-20 | 2021-03-04 |
        | Sluice delivered | 2021-05-30 | 2021-06-09 |
        | Bank raised | 2021-10-02 | |
        """, created: "2021-07-01"),
      matches: """
        signed @ 2021-03-04
        delivered @ 2021-06-09
        raised @ 2021-10-02
        raised status planned
        """)
  }

  @Test func `an action is due by its day, and one that is done has no day`() throws {
    let graph = try table(
      """
      | No. | Action | Owner | Due | Status |
      |---|---|---|---|---|
      | 1 | Write to the county | Ida | 4 March 2021 | Open |
      | 2 | Order the stones | Per | 9 June 2021 | Done |
      """, created: "2021-02-01")
    let letter = try graph.event("write")
    #expect(letter.time?.edtf.description == "2021-02-01/2021-03-04" && letter.time?.within == true)
    #expect(try graph.event("order").time?.edtf.date == nil)
    #expect(try graph.event("order").status == .occurred)
  }

  @Test func `a beginning and an end are the ends of what the row names`() throws {
    expect(
      try table(
        """
        | Phase | Start | End |
        |---|---|---|
        | Digging | 3 May 2021 | 28 May 2021 |
        | Testing | 1 July 2021 | 9 July 2021 |
        """),
      matches: "Testing @ 2021-07-01/2021-07-09")
  }

  @Test func `nouns with days of their own are events`() throws {
    expect(
      try table(
        """
        | Step | Date |
        |---|---|
        | Handover | 4 March 2021 |
        | Core group meeting | 9 June 2021 |
        """),
      matches: """
        Handover @ 2021-03-04
        meeting @ 2021-06-09
        """)
  }

  @Test func `nouns in a table without days are none`() throws {
    let graph = try table(
      """
      | Thing | Place |
      |---|---|
      | Ladle | Kitchen |
      | Anvil | Forge |
      """)
    #expect(graph.events.isEmpty)
  }
}
