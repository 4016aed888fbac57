import Testing

/// What dates without their year or day, and hours, count from in a story that goes to and fro.
@Suite struct AnchoredTests {
  @Test(arguments: [
    ("It was sold on 3 May 2009 and closed in August.", "August = 2009-08"),
    ("It was begun on 2 December 2009 and opened in April.", "April = 2010-04"),
    ("It was sold on 2 June 2009 and burned on 9 June.", "9 June = 2009-06-09"),
    ("The barn of 3 May 2009 was closed in August.", "August = 2013-08"),
    ("The barn that was sold on 3 May 2009 was closed in August.", "August = 2013-08"),
  ])
  func `a second verb goes on from the date of the first`(_ sentence: String, _ last: String) throws
  {
    let text = "The barn was drawn in March 2013. " + sentence
    #expect(try readings(text, created: nil).last == last)
  }

  @Test func `a day of the month just named is in its year`() throws {
    let text =
      "He was held in June 2016. She was charged in May 2018. The trial was put back to October. "
    #expect(
      try readings(text + "It opened on 7 October.", created: "2020-01-09").last
        == "7 October = 2018-10-07")
  }

  @Test(arguments: [
    "The cook had just lit the stove when, at 0930, the pipe burst.",
    "The cook had just lit the stove when the pipe burst at 0930.",
    "Two boats had been lowered when, at 0930, the pipe burst.",
  ])
  func `what broke in on what had been is on the day of the story`(_ sentence: String) throws {
    let story = "On 9 August 2009 they sailed. On 10 August at 0915 a pump failed. " + sentence
    #expect(try readings(story, created: nil).last == "0930 = 2009-08-10T09:30")
  }

  @Test func `what had been at a later hour is on the day before`() throws {
    let story =
      "On 9 August 2009 they sailed. On 10 August at 0915 a pump failed. The cook had said at 2130 that all was well."
    #expect(try readings(story, created: nil).last == "2130 = 2009-08-09T21:30")
  }

  @Test func `on admission goes back to the admission`() throws {
    let note =
      "She was admitted on 14 May 2016. She had fainted on 2 May. Three days later quinine was begun. "
    let scan = "A scan was made the next day."
    #expect(
      try readings(note + "On admission she was pale. " + scan, created: nil).last
        == "the next day = 2016-05-15")
    let abroad = "She fell on 9 May 2016. On arrival in Rome she slept. The next day she ate."
    #expect(try readings(abroad, created: nil).last == "The next day = 2016-05-10")
  }

  @Test(arguments: [
    ("Her trial, due to start in May, was put back to September.", "2019-05", "2019-09"),
    (
      "Her trial, which had been due to start in March, was put back to June.", "2019-03", "2019-06"
    ),
    ("Her trial, due in December, was put off until March.", "2018-12", "2019-03"),
  ])
  func `what was due in a month is put off from there`(
    _ news: String, _ due: String, _ now: String
  ) throws {
    let read = try readings("She was charged in October 2018. " + news, created: "2019-11-20")
    #expect(read.dropFirst().map { String($0.suffix(7)) } == [due, now])
  }

  @Test func `what was due before the time told is not ahead of it`() throws {
    let news =
      "She was jailed on 4 November 2019. Her trial, due in May, had been put back to September."
    #expect(
      try readings(news, created: "2020-01-05").suffix(2) == [
        "May = 2019-05", "September = 2019-09",
      ])
    #expect(
      try readings("The talks due in November were put off until February.", created: "2022-10-20")
        == ["November = 2022-11", "February = 2023-02"])
  }

  @Test(arguments: [
    // 20 June 2023 was a Tuesday
    ("Berg said he would bring his signed letter on Friday.", "2023-06-23"),
    ("Berg brought his signed letter on Friday.", "2023-06-16"),
    ("The villagers were told to leave their homes on Friday.", "2023-06-16"),
    ("The villagers were told to leave their homes by Friday.", "2023-06-23"),
    ("Berg was told to come to court on Friday.", "2023-06-23"),
  ])
  func `a weekday is on the side that its verb tells of`(_ news: String, _ day: String) throws {
    #expect(try readings(news, created: "2023-06-20") == ["Friday = " + day])
  }

  @Test func `a night told of behind it is of either day`() throws {
    let news = "A wall fell overnight. The mayor came on Tuesday."
    #expect(try Reading(news, created: "2023-06-20").covers.first == "2023-06-19/2023-06-20")
    let later = "On Friday crews came. A wall fell overnight."
    #expect(try Reading(later, created: "2023-06-20").covers.last == "2023-06-16")
  }

  private func readings(_ text: String, created: String?) throws -> [String] {
    try Reading(text, created: created).expressions
  }
}
