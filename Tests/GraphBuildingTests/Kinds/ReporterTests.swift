import AnnalsTesting
import EventModel
import ISO8601
import Testing

@Suite struct `Where a reporter's story is` {
  @Test func `the day of writing in the line of the author is no day of the story`() throws {
    let graph = try story(
      """
      The mill that failed

      By Ada Holm
      14 February 2020

      In 2007 Lund bought the mill. In 2010 he lost it. In 2012 his firm failed.

      On the last morning, Monday 21 January last year, the cleaners came. By ten o'clock the men had changed the locks. \
      Lund says he had been paid on the Friday.
      """, created: "2020-02-14")
    #expect(try graph.event("changed").time?.edtf.description == "2019-01-21/2019-01-21T10:00")
    expectDate("2019-01-18", of: "paid", in: graph)
  }

  @Test func `what somebody wrote to the reporter lately is of this year`() throws {
    let graph = try story(
      """
      In 2007 Lund bought the mill. In 2010 he lost it. In March 2012 his firm failed.

      In November 2014 Berg wrote a memo. Berg told me last month that Holm had stopped it. “There was no such memo,” she wrote \
      in an email on 3 February.
      """, created: "2020-02-14")
    let wrote = graph.events.filter { $0.time?.edtf.description == "2020-02-03" }
    #expect(wrote.count == 1)
  }

  @Test func `names and labels are on one line however the lines of a text break`() throws {
    let text =
      "On 3 May 2019 the European Commission blocked an attempt by Ada Holm to buy the mill."
    let wrapped = try story(text.split(separator: " ").joined(separator: "\n"))
    let plain = try story(text)
    #expect(wrapped.events.map(\.label) == plain.events.map(\.label))
    #expect(wrapped.participants.map(\.name) == plain.participants.map(\.name))
    #expect(plain.participants.map(\.name).contains("European Commission"))
  }

  @Test func `who wrote the text takes no part in it`() throws {
    let graph = try story(
      "The mill\n\nBy Ada Holm\n14 May 2020\n\nIn 2007 Lund bought it. In 2010 he sold it.")
    #expect(!graph.participants.map(\.name).contains { $0.hasPrefix("Ada") })
    let other = try story("The mill\n\nBy Ada Holm it was sold in 2007.")
    #expect(other.participants.map(\.name).contains("Ada Holm"))
  }

  @Test func `a past perfect does not look back from what is told in passing of a speaker`() throws
  {
    let graph = try story(
      "The club grew, said Ann Berg, who has led it since Olaf Lind resigned in 2010. She had threatened to leave."
    )
    #expect(try graph.event("threatened").time?.edtf.description == "../2020-05-15")
    let told = try story("Olaf Lind resigned in 2010. Ann Berg had threatened to leave.")
    #expect(try told.event("threatened").time?.edtf.description == "../2010")
  }

  @Test func `what could be heard on a day is past`() throws {
    let heard = try story("The crowd could hear the bells on Monday.", created: "2022-11-23")
    #expect(try heard.event("hear").time?.edtf.description == "2022-11-21")
    let due = try story("The crowd could march on Monday.", created: "2022-11-23")
    #expect(try due.event("march").time?.edtf.description != "2022-11-21")
  }
}
