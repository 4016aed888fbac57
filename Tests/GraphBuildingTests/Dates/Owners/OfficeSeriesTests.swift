import AnnalsTesting
import EventModel
import ISO8601
import Testing

@Suite struct `Offices held one after the other` {
  @Test(arguments: [
    ("He was a teacher from 1950 to 1961 and headmaster from 1962 to 1975.", "1962/1975"),
    ("He was a teacher 1950–61 and headmaster 1962–75.", "1962/1975"),
    ("He was a teacher (1950–61) and headmaster (1962–75).", "1962/1975"),
    (
      "He was a teacher from 1950 to 1961, inspector in 1961 and headmaster from 1962 to 1975.",
      "1962/1975"
    ),
  ])
  func `each has its years`(text: String, years: String) throws {
    let graph = try story(text, created: nil)
    #expect(try graph.event("teacher").time?.edtf.description == "1950/1961")
    #expect(try graph.event("headmaster").time?.edtf.description == years)
  }

  @Test func `offices of single years have them`() throws {
    let graph = try story("She was clerk in 1950 and mayor in 1961.", created: nil)
    #expect(try graph.event("clerk").time?.edtf.description == "1950")
    #expect(try graph.event("mayor").time?.edtf.description == "1961")
  }

  @Test func `what is joined to an office without a year of its own is none`() throws {
    let graph = try story(
      "He was a teacher from 1950 to 1961 and a son of the mayor.", created: nil)
    #expect(try graph.event("teacher").time?.edtf.description == "1950/1961")
    #expect(graph.events(mentioning: "son") == [])
  }
}
