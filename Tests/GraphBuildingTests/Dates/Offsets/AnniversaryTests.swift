import AnnalsTesting
import EventModel
import ISO8601
import Testing

@Suite struct `Anniversaries of what is told further above` {
  @Test(arguments: [
    (
      "The barge capsized on 9 May 1957. Its owner was fined in 1958. The wharf was sold in 1960. A stone was laid on the tenth anniversary of the disaster.",
      "1967-05-09"
    ),
    (
      "The kiln exploded on 3 June 1920. The firm moved to Lund in 1922. The yard was sold in 1925. A stone was laid on the sixth anniversary of the blast.",
      "1926-06-03"
    ),
  ])
  func `count from the one deed that their noun can mean`(text: String, date: String) throws {
    expectDate(date, of: "laid", in: try story(text, created: nil))
  }

  @Test func `are open where it can mean several`() throws {
    let graph = try story(
      "The barge capsized on 9 May 1957. The kiln exploded on 3 June 1958. The wharf was sold in 1960. The yard was let in 1961. A stone was laid on the tenth anniversary of the disaster.",
      created: nil)
    #expect(try graph.event("laid").time?.within != false)
  }
}

@Suite struct `Sentences behind a count to the day of writing` {
  @Test func `what others did has no day of its own`() throws {
    let text =
      "The lamp was taken down on 3 June and sold three days later. The parish thanked the founder."
    let graph = try story(text, created: "2024-06-06")
    #expect(try graph.event("thanked").time?.edtf.description == "2024-06-03/2024-06-06")
  }
}
