import EventModel
import ISO8601
import Testing

@Suite struct `Fields of forms` {
  private let form = """
    Surname: TARBET
    Forename: Ida Joan
    Date of birth: 4 March 1961
    Last seen: 6 May 2021, 07:40
    Date reported: 8 May 2021
    Released on bail: 19 May 2021
    Date of issue: 20 May 2021
    """

  @Test(arguments: [
    ("Ida Joan Tarbet born", "1961-03-04"), ("Ida Joan Tarbet last seen", "2021-05-06T07:40"),
    ("Ida Joan Tarbet reported", "2021-05-08"),
    ("Ida Joan Tarbet released on bail", "2021-05-19"),
  ])
  func `a label with a date is an event of whom the form is about`(label: String, date: String)
    throws
  {
    let found = try story(form, created: nil).events.first { $0.label == label }
    #expect(found?.time?.edtf.description == date)
  }

  @Test func `what only dates the form is no event`() throws {
    #expect(try !story(form, created: nil).events.contains { $0.label.contains("issue") })
  }

  @Test func `without a name the label stands alone`() throws {
    let graph = try story(
      """
      Parcel: 44
      Date of birth: 4 March 1961
      Date registered: 9 June 1998
      Valid until: 10 June 2028
      """, created: nil)
    #expect(graph.events.contains { $0.label == "Birth" })
    #expect(graph.events.contains { $0.label.lowercased() == "registered" })
  }

  @Test func `a colon in prose makes no field`() throws {
    let graph = try story(
      "Ida Tarbet spoke of the date she was born: 4 March 1961. She smiled.", created: nil)
    #expect(!graph.events.contains { $0.mentions.contains { $0.rule == "form.field" } })
  }
}
