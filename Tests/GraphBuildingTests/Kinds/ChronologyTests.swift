import AnnalsTesting
import EventModel
import ISO8601
import Testing

@Suite struct `Chronologies` {
  static func told(_ text: String) throws -> [String] {
    try story(text, created: nil).events.filter { $0.time != nil }.map {
      "\($0.time?.edtf.description ?? "") \($0.label)"
    }
  }

  @Test func `each line that begins with a date is an entry, with or without a verb`() throws {
    let text = """
      1901: Royal visit
      1902: Fire at the brewery
      1903: New wing
      1904: The brewery was sold.
      1905: First patients
      """
    #expect(
      try Self.told(text) == [
        "1901 Royal visit", "1902 Fire at brewery", "1903 New wing", "1904 Brewery sold",
        "1905 First patients",
      ])
  }

  @Test func `entries are read in lists and behind clock times too`() throws {
    let text = """
      Log of 12 June 2021

      - **09:47** First 503 errors.
      - **09:52** The engineer on call was paged.
      - **10:30** Full recovery.
      """
    #expect(
      try Self.told(text) == [
        "2021-06-12 Log of 12 June 2021", "2021-06-12T09:47 First 503 errors",
        "2021-06-12T09:52 Engineer on call paged",
        "2021-06-12T10:30 Full recovery",
      ])
  }

  @Test(arguments: [
    "1902: Anna Berg\n1903: Otto Moe", "1902: Anna Berg, baker\n1903: Otto Moe, smith",
  ])
  func `a name alone tells of nothing`(text: String) throws {
    #expect(try Self.told(text).isEmpty)
  }

  @Test func `lines of running text that happen to begin with a year are no entries`() throws {
    let text = """
      The brewery was sold to a baker of the town, who had it rebuilt in the spring of
      1902 and let it to his brother. In the end it burned down on the first of May
      1904 and was not rebuilt.
      """
    #expect(try story(text, created: nil).event("burned").time?.edtf.description == "1904-05-01")
  }
}
