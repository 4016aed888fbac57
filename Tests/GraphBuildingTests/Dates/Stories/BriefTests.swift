import EventModel
import ISO8601
import Testing

@Suite struct `What took minutes or hours` {
  @Test(arguments: [
    (
      "On 14 May 1998 Ida docked. She was gone for ten minutes. By the time she came back, it rained.",
      "gone"
    ),
    (
      "On 14 May 1998 Ida docked. She was gone for ten minutes. By the time she came back, it rained.",
      "came"
    ),
    ("On 14 May 1998 the barge docked. The unloading took an hour.", "took"),
    ("On 14 May 1998 they reached the cairn. They stayed for half an hour.", "stayed"),
    (
      "At 02:14 on 14 May 1998 the lamps failed. One came on within ten seconds. The stay took an hour.",
      "took"
    ),
  ])
  func `was on the day told right before`(text: String, word: String) throws {
    let time = try story(text).event(word).time
    #expect(time?.edtf.description == "1998-05-14")
    #expect(time?.within == true)
  }

  @Test(arguments: [
    ("On 14 May 1998 Ida wrote to Holm. They met for an hour.", "met"),
    ("On 14 May 1998 the barge docked. The unloading took three days.", "took"),
    ("In May 1998 the barge docked. The unloading took an hour.", "took"),
    ("On 14 May 1998 the barge docked.\n\nThe unloading took an hour.", "took"),
  ])
  func `may have been later where nothing ties it to the day`(text: String, word: String) throws {
    #expect(try story(text).event(word).time?.edtf.description != "1998-05-14")
  }

  @Test(arguments: [
    ("On 14 May 1998 Ida rang the vicar. She told him that the organ was broken.", "told"),
    (
      "On 14 May 1998 Ida asked the vicar for help. He replied that the organ was broken.",
      "replied"
    ),
    ("The bakery said on 14 May 1998 that it would close. Its shares fell nine per cent.", "fell"),
    ("On 14 May 1998 they reached the cairn. They spent ten minutes there.", "spent"),
  ])
  func `so was what was answered, and what shares did at the news`(
    text: String, word: String
  ) throws {
    #expect(
      try story(text, created: "1998-06-01").event(word).time?.edtf.description == "1998-05-14")
  }

  @Test(arguments: [
    ("On 14 May 1998 Ida rang the vicar. She told a court that the organ was broken.", "told"),
    ("On 14 May 1998 Ida rang the vicar. She later told him that the organ was broken.", "told"),
    ("On 14 May 1998 Ida left the house. Its shares fell nine per cent.", "fell"),
  ])
  func `but not what was said elsewhere`(text: String, word: String) throws {
    #expect(
      try story(text, created: "1998-06-01").event(word).time?.edtf.description != "1998-05-14")
  }
}
