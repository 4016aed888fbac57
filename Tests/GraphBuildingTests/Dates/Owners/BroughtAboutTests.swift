import EventModel
import ISO8601
import Testing

@Suite struct `The day that was appointed` {
  @Test(arguments: [
    (
      "On 3 April 1911 they set the date of the plebiscite for 23 May. The people voted to stay.",
      "voted"
    ),
    ("They fixed the wedding for 23 May 1911. They married at sea.", "married"),
    ("The election was called for 23 May 1911. The party lost.", "lost"),
  ])
  func `is that of what comes of it`(text: String, word: String) throws {
    let date = try story(text, created: nil).event(word).time?.edtf.description
    #expect(date == "1911-05-23")
  }

  @Test(arguments: [
    ("They set the date of the plebiscite for 23 May 1911. The people protested.", "protested"),
    ("They fixed the wedding for 23 May 1911. They had married before.", "married"),
    ("They fixed the wedding for 23 May 1911. On 4 June they married.", "married"),
    ("They fixed the wedding for 23 May 1911. The mill closed in June. They married.", "married"),
  ])
  func `but not of anything else`(text: String, word: String) throws {
    let date = try story(text, created: nil).event(word).time?.edtf.description
    #expect(date != "1911-05-23")
  }

  @Test func `nor before it has come`() throws {
    let text = "The election was called for 23 May 2021. The party lost."
    let graph = try story(text, created: "2021-04-04")
    #expect(try graph.event("lost").time?.edtf.description != "2021-05-23")
  }
}

@Suite struct `What was done at an occasion` {
  @Test(arguments: [
    ("In a ballot that closed on 4 May 2017, the crew voted to stay.", "voted", true),
    ("In a ballot held on 4 May 2017, the crew backed the owner.", "backed", false),
  ])
  func `was then, or by its end`(text: String, word: String, isBy: Bool) throws {
    let time = try #require(try story(text).event(word).time)
    #expect(time.edtf.bounds.latest == EDTF("2017-05-04")?.bounds.latest)
    #expect((time.edtf.bounds.earliest == nil) == isBy)
  }

  @Test(arguments: [
    "In a hall that closed on 4 May 2017, the crew sang.",
    "In a trial that opened on 4 May 2017, the crew sang.",
  ])
  func `but nothing else is`(text: String) throws {
    #expect(try story(text).event("sang").time?.edtf.description != "2017-05-04")
    #expect(
      try story(text).event("sang").time?.edtf.bounds.latest != EDTF("2017-05-04")?.bounds.latest)
  }
}

@Suite struct `What was set for a day that a story goes back to` {
  @Test func `was set by then`() throws {
    let graph = try story(
      "The kiln burst on 26 May 1911. A trial was set for 25 May 1911.", created: nil)
    let time = try #require(try graph.event("Trial set").time)
    #expect(time.edtf.bounds.latest == EDTF("1911-05-25")?.bounds.latest)
    let on = try story(
      "The kiln burst on 26 May 1911. A trial was set for 29 May 1911.", created: nil)
    #expect(try on.event("Trial set").time?.edtf.bounds.latest != EDTF("1911-05-29")?.bounds.latest)
  }

  @Test func `nor is a speaker's past in the story`() throws {
    let text = """
      In a ballot that closed on Wednesday, the crew backed the offer. “I am glad,” said Ann Holm, who was elected in 2009.
      """
    #expect(
      try story(text).event("backed").time?.edtf.bounds.latest == EDTF("2020-05-13")?.bounds.latest)
  }
}
