import ISO8601
import Testing

@testable import TimeExpressions

/// How a text with many years of its own comes back to when it was written.
@Suite struct PresentReturnTests {
  static let past =
    "The quarry was opened in 1852. It was sold in 1909. A flood filled it in 1938. It was drained in 1977."

  @Test(arguments: [
    "The owner died last year. In April his heirs sold it.",
    "Its owner has been ill since last autumn. In April his heirs sold it.",
    "This spring the town bought it. In April a diver drowned.",
  ])
  func `months behind a sentence of now are those before the writing`(news: String) {
    #expect(readings("\(Self.past) \(news)", created: "2015-09-12").last == "April = 2015-04")
  }

  @Test(arguments: [
    "In April a diver drowned.", "A diver had fallen ill there. In April he drowned.",
    "It was bought by what is now the town. In April a diver drowned.",
    "It was sold last year. In 1977 it was dry. In April a diver drowned.",
  ])
  func `without one they are of the last year told`(story: String) {
    #expect(readings("\(Self.past) \(story)", created: "2015-09-12").last == "April = 1977-04")
  }

  @Test func `what has been done this year was done in that of the writing`() {
    let story = "\(Self.past)\n\nThis year the town has bought it."
    #expect(readings(story, created: "2015-09-12").last == "This year = 2015")
  }

  @Test func `the story goes on from there`() {
    let story =
      "\(Self.past) It was sold last year. On 9 April a diver drowned. Two days later it was shut."
    #expect(readings(story, created: "2015-09-12").last == "Two days later = 2015-04-11")
  }
}

/// Years that are counted from an age or an undated step.
@Suite struct CountedAgeTests {
  @Test(arguments: [
    "Ida was born in 1904. At 17 she moved to Turin. Three years later she married.",
    "Ida was born in 1904. She moved to Turin at 17. Three years later she married.",
    "Ida was born in 1904. Aged 17, she moved to Turin. Three years later she married.",
    "Ida was born in 1904. When she was seventeen they moved to Turin. Three years later she married.",
    "Ida was born in 1904. At seventeen she moved to Turin. Three years later she married.",
  ])
  func `years later count from the age`(life: String) {
    #expect(readings(life, created: nil).last == "Three years later = 1924")
  }

  @Test func `the year after that counts on`() {
    let life =
      "Ida was born in 1904. At 17 she moved to Turin. She married three years later, and the following year she opened a bakery."
    #expect(readings(life, created: nil).last == "the following year = 1925")
  }

  @Test func `behind an age of somebody whose birth is not told they are open`() {
    let life = "Ida won the race in 1924. At 40 she gave up. Two years later she died."
    #expect(!readings(life, created: nil).contains { $0.hasSuffix("1926") })
  }

  @Test(arguments: [
    "Ida was born in 1904. In 1921, at 17, she moved. Three years later she married.",
    "The lock was opened in 1921. Three years later it fell.",
  ])
  func `a year that is told counts`(life: String) {
    #expect(readings(life, created: nil).last == "Three years later = 1924")
  }

  @Test func `years behind an undated step are open`() {
    let story =
      "The lock closed in 1921. After a decade of disputes it was sold. Three years later it fell."
    #expect(!readings(story, created: nil).contains { $0.hasSuffix("1924") })
    let dated = story.replacing("of disputes", with: "of disputes, in 1931,")
    #expect(readings(dated, created: nil).last == "Three years later = 1934")
  }

  @Test(arguments: ["but nobody", "when nobody", "while nobody", "and nobody"])
  func `an hour of the following morning is of the next day`(clause: String) {
    let story =
      "On 9 May 2019 I rang the bell. I rang again at 8am the following morning \(clause) came."
    #expect(readings(story, created: nil).last == "8am the following morning = 2019-05-10T08:00")
  }

  @Test func `a noun behind it may be what it describes`() {
    let story =
      "On 9 May 2019 I rang the bell. I rang again at 8am. The following morning shift came."
    #expect(!readings(story, created: nil).contains { $0.hasSuffix("2019-05-10TMO") })
  }
}
