import Testing

/// What counts from the thing that has just been told.
@Suite struct JustToldTests {
  @Test(arguments: [
    ("Four years ago the inn was let. The following year it burned down.", "= 2020"),
    ("Four years ago the inn was let. Two years later it burned down.", "= 2021"),
    ("Four years ago the inn was let. The following March it burned down.", "= 2020-03"),
    (
      "Four years ago the inn was let. It was full. The following year it burned down.",
      "= FUTURE_REF"
    ),
    ("The inn was let. The following year it burned down.", "= FUTURE_REF"),
  ])
  func `years go on from years ago`(_ text: String, _ value: String) throws {
    #expect(try readings(text, created: "2023-06-20").last?.hasSuffix(value) == true)
  }

  @Test func `the same day is that of the thing which the sentence before tells of`() throws {
    let news = "They met on Sunday. A letter, printed on Saturday, names him. He left the same day."
    #expect(try readings(news, created: "2023-06-20").last == "the same day = 2023-06-17")
    let had = news.replacing("printed on", with: "which had been printed on")
    #expect(try readings(had, created: "2023-06-20").last == "the same day = 2023-06-18")
    let next = news.replacing("the same day", with: "the next day")
    #expect(try readings(next, created: "2023-06-20").last == "the next day = 2023-06-19")
  }

  @Test func `days go on from a month of last year and not from news told before`() throws {
    let news =
      "The cook spoke on Friday. He was caught in June last year, and was tried two days later."
    #expect(try readings(news, created: "2023-06-20").last == "two days later = 2022-XX-XX")
    let apart = "The cook spoke on Friday. He was tried two days later."
    #expect(try readings(apart, created: "2023-06-20").last == "two days later = 2023-06-18")
  }

  @Test func `nobody calls tomorrow next Wednesday`() throws {
    let day = "The vote will be held next Wednesday."
    #expect(try readings(day, created: "2023-06-20") == ["next Wednesday = 2023-06-28"])
    #expect(try readings(day, created: "2023-06-19") == ["next Wednesday = 2023-06-21"])
  }

  @Test func `a weekday behind a day tells more of it`() throws {
    let told = "The skiff was found on 8 November 2021, the Monday after he vanished."
    #expect(try readings(told, created: "2023-06-20").last == "Monday = 2021-11-08")
    let other = "The skiff was found on 8 November 2021, the Friday after he vanished."
    #expect(try readings(other, created: "2023-06-20").last != "Friday = 2021-11-08")
  }

  @Test func `what is pencilled in is still to come`() throws {
    let plan = "A fair, pencilled in for the second half of September, may be held."
    #expect(try readings(plan, created: "2023-06-20") == ["the second half of September = 2023-09"])
    let past = "A fair, opened in September, was a success."
    #expect(try readings(past, created: "2023-06-20").last == "September = 2022-09")
  }

  private func readings(_ text: String, created: String) throws -> [String] {
    try Reading(text, created: created).expressions
  }
}
