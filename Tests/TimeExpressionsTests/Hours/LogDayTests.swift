import Testing

@testable import TimeExpressions

/// Evenings, weekdays and hours of logs and chats that go on past midnight or below a new day.
@Suite struct LogDayTests {
  @Test func `an evening looked back to behind midnight is that of the day before`() {
    let log = "6 May 2021\n\n22:40 Bell rang.\n\n01:30 Guard found. He said that he had eaten "
    #expect(
      readings(log + "earlier that evening.", created: nil).last
        == "earlier that evening = 2021-05-06TEV")
    #expect(
      readings(log + "the previous evening.", created: nil).last
        == "the previous evening = 2021-05-06TEV")
    // The story stays where it was.
    #expect(
      readings(log + "earlier that evening. Two days later he died.", created: nil).last
        == "Two days later = 2021-05-09")
    #expect(
      readings(
        "On 7 May 2021 at 1:30 a.m. the guard was found. That evening he went home.", created: nil
      ).last == "That evening = 2021-05-07TEV")
  }

  @Test func `a weekday alone below a whole day is the next entry`() {
    let log = "Thursday 6 May 2021\n\nAt 22:40 the bell rang.\n\nFriday\n\nAt 08:10 it was mended."
    #expect(readings(log, created: nil).last == "08:10 = 2021-05-07T08:10")
    #expect(readings(log, created: "2021-06-20").last == "08:10 = 2021-05-07T08:10")
    // Before the day of writing.
    #expect(readings(log, created: "2021-05-06").last == "08:10 = 2021-04-30T08:10")
  }

  @Test func `the lines that say who wrote a message head no part of a chat`() {
    let chat = """
      6 May 2021

      Ada Holm 22:40
      The pump failed.
      Otto Brun 22:55
      I called the smith.

      7 May 2021

      Ada Holm 08:10
      He mended it.
      """
    #expect(readings(chat, created: nil).last == "08:10 = 2021-05-07T08:10")
  }

  @Test func `an hour with a full stop opens a sentence behind a word of about, too`() {
    #expect(
      readings("At about 9.20 she woke. He left at 10.40.")
        == ["about 9.20 = 2017-07-11T09:20", "10.40 = 2017-07-11T10:40"])
    #expect(readings("The index rose by about 9.20 and fell.") == [])
  }

  @Test(arguments: [
    ("They asked for a cab for 23.30.", "23.30 = 2017-07-11T23:30"),
    ("The cab is due 23.45 at the gate.", "23.45 = 2017-07-11T23:45"),
    ("The start was put back to 10.30.", "10.30 = 2017-07-11T10:30"),
  ])
  func `where hours have full stops, so has what something is fixed for`(
    sentence: String, read: String
  ) {
    #expect(readings("At 07.30 she woke. " + sentence).last == read)
  }

  @Test(arguments: [
    "The lamp was sold for 12.50.", "The fare rose to 10.45.", "The index came back to 10.45.",
  ])
  func `a price is none`(sentence: String) {
    #expect(readings("At 07.30 she woke. " + sentence).count == 1)
  }

  @Test func `an hour in letters just after which something was stands before and, too`() {
    #expect(
      readings("At 7 am she woke. He called shortly after nine and left.").last
        == "nine = 2017-07-11T09:00")
    #expect(readings("At 7 am she woke. He stopped just after nine and a half laps.").count == 1)
  }
}
