import Testing

/// Days for which something was appointed, and whether the story comes to them.
@Suite struct PlannedDayTests {
  @Test(arguments: [
    (
      "The kiln burst on 26 May 1911. A trial was set for 25 May 1911. It had been meant for the morning, but at 14:00 the foreman waited.",
      "1911-05-25T14:00"
    ),
    (
      "The kiln burst on 26 May 1911. A trial was set for 8 May 1911. At 14:00 the foreman waited.",
      "1911-05-08T14:00"
    ),
    (
      "The first trial was in 1909. A second was scheduled for 8 May 1911. At 14:00 the foreman waited.",
      "1911-05-08T14:00"
    ),
    (
      "The airship came home on 3 May 1911. A flight was set for 8 May 1911. At 07:30 the flight began.",
      "1911-05-08T07:30"
    ),
    // A day still ahead of the story, and what looks back
    (
      "The airship came home on 3 May 1911. A flight was set for 8 May 1911. At 07:30 the mate left.",
      "1911-05-03T07:30"
    ),
    (
      "Holm fell on 26 May 1911. His trial had been set for 8 May 1911. At 14:00 a guard found him.",
      "1911-05-26T14:00"
    ),
  ])
  func `an hour is of a planned day that the story has already gone beyond`(
    story: String, time: String
  ) throws {
    #expect(try readings(story, created: nil).last?.hasSuffix(" = \(time)") == true)
  }

  @Test(arguments: [
    ("set the date of the plebiscite for 23 May. The people voted to stay.", "1911-05-24"),
    ("fixed the wedding for 23 May 1911. They married at sea.", "1911-05-24"),
    ("called an election for 23 May. His party lost.", "1911-05-24"),
    // What happens in between is something else.
    ("set the date of the plebiscite for 23 May. The people protested.", "1911-04-04"),
    ("fixed the trial for 23 May. The lawyers wept.", "1911-04-04"),
    ("called an election for 23 May. His party had lost the last.", "1911-04-04"),
  ])
  func `the next day counts from a planned day on which it came about`(
    story: String, day: String
  ) throws {
    let last = try readings("On 3 April 1911 they \(story) He left the next day.", created: nil)
      .last
    #expect(last == "the next day = \(day)")
  }

  @Test func `what is planned for a day behind the writing has not come about`() throws {
    let news =
      "On 3 April 2019 he called an election for 23 May. His party lost a member. He left the next day."
    #expect(try readings(news, created: "2019-04-20").last == "the next day = 2019-04-04")
    #expect(try readings(news, created: "2019-06-20").last == "the next day = 2019-05-24")
  }

  @Test func `what had been due on a weekday was due before the writing`() throws {
    #expect(
      try readings("The map had been due on Thursday.", created: "2019-04-05") == [
        "Thursday = 2019-04-04"
      ])
    #expect(
      try readings("The map is due on Thursday.", created: "2019-04-05") == [
        "Thursday = 2019-04-11"
      ])
  }

  @Test func `a weekday with the article is of the month that a story has come to`() throws {
    let story = "They met in May 1990. It was a Friday. On the Sunday they met again."
    #expect(
      try readings(story, created: "2010-08-05").suffix(2) == [
        "Friday = XXXX-WXX-5", "Sunday = XXXX-WXX-7",
      ])
  }

  @Test func `a weekday with the article goes on from the story and not from its first day`() throws
  {
    let story =
      "Berg was last seen on 4 May. On 9 June a boat was found. The hearing opened on the Thursday."
    #expect(try readings(story, created: "2023-08-05").last == "Thursday = 2023-06-15")
    let near =
      "Berg was last seen on 4 May. On 9 May a boat was found. The hearing opened on the Thursday."
    #expect(try readings(near, created: "2023-08-05").last != "Thursday = 2023-06-15")
  }

  @Test func `what the past tense counts to is not behind the writing`() throws {
    let news =
      "On 12 January 2023 the firm fell. “It hurt,” she said on Monday. A month later it rose."
    #expect(try readings(news, created: "2023-06-05").last == "A month later = FUTURE_REF")
    #expect(
      try readings(
        news.replacing("said on Monday", with: "said on the Monday"), created: "2023-06-05"
      )
      .last == "A month later = 2023-02")
  }

  private func readings(_ text: String, created: String?) throws -> [String] {
    try Reading(text, created: created).expressions
  }
}
