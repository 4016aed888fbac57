import ISO8601
import Testing

@testable import TimeExpressions

/// What months, days and other years count from where a text names a year, and what round numbers of years leave open.
@Suite struct NamedYearTests {
  @Test func `both ends of a range have the year that is named from the day of writing`() {
    let text = "It shut on 25 July 2018. The strike ran from 14 March to 8 April this year."
    #expect(readings(text, created: "2019-06-14").contains("14 March = 2019-03-14"))
    let turn = "It shut on 25 July 2016. The strike ran from 14 December to 8 January last year."
    #expect(readings(turn, created: "2019-06-14").contains("14 December = 2017-12-14"))
    let apart = "It shut on 25 July 2018. Guests came on 14 August, and left on 8 April this year."
    #expect(readings(apart, created: "2019-06-14").contains("14 August = 2018-08-14"))
  }

  @Test func `a heading that is a year holds what stands below it`() {
    let history = """
      1879

      Troops landed at the port on 14 February. A secret treaty signed in 1873 bound the neighbour. War came on 5 April.

      1880

      The army marched in March.
      """
    #expect(
      readings(history, created: nil) == [
        "1879 = 1879", "14 February = 1879-02-14", "1873 = 1873", "5 April = 1879-04-05",
        "1880 = 1880",
        "March = 1880-03",
      ])
    #expect(readings("They counted 1879 sheep and left.", created: nil) == [])
  }

  @Test func `a heading that ends with a year, or begins with one, holds what stands below it too`()
  {
    let history = """
      Outbreak and invasion, 1867

      On 14 February the guns spoke. A treaty signed in 1853 bound the king.

      1868: the river war

      The army marched in March.
      """
    #expect(
      readings(history, created: nil) == [
        "1867 = 1867", "14 February = 1867-02-14", "1853 = 1853", "1868 = 1868", "March = 1868-03",
      ])
    #expect(readings("They lost 1867 sheep in all, in March.", created: nil) == ["March = XXXX-03"])
  }

  @Test func `a season with its year is where news goes back to`() {
    #expect(
      readings(
        "In the spring of 2017 he flew to Rome. His party split that autumn, and he left before Christmas.",
        created: "2019-11-19"
      ).last == "Christmas = 2017-12-25")
    #expect(
      readings("He flew to Rome. He plans to leave before Christmas.", created: "2019-11-19").last
        == "Christmas = 2019-12-25")
  }

  @Test func `weeks later than a day are counted to a day, weeks ago are not`() {
    #expect(
      readings("The mill shut on 3 May 2019. Three weeks later it opened.", created: nil).last
        == "Three weeks later = 2019-05-24")
    #expect(
      readings("The mill shut in May 2019. Three weeks later it opened.", created: nil).last
        != "Three weeks later = 2019-05-24")
    #expect(
      readings("It shut three weeks ago.", created: "2019-05-24") == ["three weeks ago = 2019-W18"])
  }

  @Test func `a month put in with a relative clause is not where the day behind it lies`() {
    #expect(
      readings(
        "He crossed on 2 August 1865. Holm, who had taken command only in June, burned the mill on the 17th.",
        created: nil
      ).last == "the 17th = 1865-08-17")
    #expect(
      readings(
        "He crossed on 2 August 1865. Holm took command in September and left on the 17th.",
        created: nil
      )
      .last == "the 17th = 1865-09-17")
  }

  @Test func `a paragraph that begins with what had been done goes back`() {
    let history = """
      The siege began on 19 August 1865. The mill was lost on 12 January 1866. Bread was scarce in February.

      In October the king had promised help. None came before December, and on 23 January the army was beaten.
      """
    #expect(
      readings(history, created: nil).suffix(3) == [
        "October = 1865-10", "December = 1865-12", "23 January = 1866-01-23",
      ])
    let onward = history.replacing("had promised", with: "promised")
    #expect(readings(onward, created: nil).suffix(3).first == "October = 1866-10")
  }

  @Test func `after last year a month no longer lies in a year told before`() {
    #expect(
      readings(
        "A summit planned for September 2016 was called off, and talks last year broke down. The thaw began in November.",
        created: "2019-03-14"
      ).last == "November = 2018-11")
    #expect(
      readings(
        "A summit was called off in September 2016, and talks broke down. The thaw began in November.",
        created: "2019-03-14"
      ).last == "November = 2016-11")
  }

  @Test func `that same month is the one that days were told of`() {
    #expect(
      readings(
        "It fell on 6 April 1866. Some were held until May 1867. He was promoted that same April.",
        created: nil
      ).last == "that same April = 1866-04")
    #expect(
      readings(
        "It fell on 6 March 1866. Some were held until May 1867. He was promoted that same April.",
        created: nil
      ).last == "that same April = 1867-04")
  }

  @Test func `a month in what is told of a year lies in that year`() {
    let text =
      "They recall 1999, when a quake in August shook the coast and another the following month. That December help came."
    #expect(
      readings(text, created: "2018-11-20").suffix(3) == [
        "August = 1999-08", "the following month = 1999-09", "That December = 1999-12",
      ])
    #expect(
      readings("They recall 1999. A quake in August shook the coast.", created: "2018-11-20").last
        == "August = 2018-08")
  }

  @Test
  func `no hour is on the day of writing where the text has moved to a day that it does not name`()
  {
    let text =
      "She came to the hospital on 25 January. Two days after the operation she had a fever. At 22:30 she was moved."
    #expect(readings(text, created: "2023-04-20").last == "22:30 = XXXX-XX-XXT22:30")
  }

  @Test func `a day and its weekday are of a year in which they go together`() {
    let report = "On 30 August 2022 a car ran over the mark. On Tuesday 25 June the line was shut."
    #expect(readings(report, created: "2024-07-08").last == "Tuesday 25 June = 2024-06-25")
    #expect(
      readings("On 25 June the line was shut.", created: "2024-07-08").last
        == "25 June = 2024-06-25")
  }

  @Test func `one time with a full stop shows that others are written so, a price does not`() {
    #expect(
      readings("They left at 9.30pm on 3 May 2010. The gate shut at 22.15.", created: nil).last
        == "22.15 = 2010-05-03T22:15")
    for time in ["9:30pm", "5p.m."] {
      let read = readings("They left at \(time) on 3 May 2010. It closed at 22.15.", created: nil)
      #expect(!read.contains { $0.hasPrefix("22.15") }, "\(read)")
    }
  }

  @Test func `an hour in words is one of the afternoon that the story has come to`() {
    #expect(
      readings(
        "On 22 June 2024 he rang at noon, and they agreed to stop at four o'clock.", created: nil
      ).last == "four o'clock = 2024-06-22T16:00")
    #expect(
      readings(
        "On 22 June 2024 he rang at noon. He had got up at four o'clock.", created: nil
      ).last == "four o'clock = 2024-06-22T04:00")
  }

  // MARK: Round numbers

  @Test(arguments: [
    ("ten thousand years ago", "-9999~"), ("three thousand years ago", "-0999~"),
    ("two thousand years ago", "00XX"), ("three million years ago", "Y-2999999~"),
    ("400 years ago", "16XX"), ("150 years ago", "186X"),
    ("30 years ago", "1987"), ("153 years ago", "1864"), ("three years ago", "2014"),
  ])
  func `a distance is no surer than its number`(_ words: String, _ extent: String) {
    #expect(covers("The wall was built \(words).") == [extent])
  }

  @Test func `an exact distance is exact`() {
    #expect(covers("The wall was built exactly 200 years ago.") == ["1817"])
    #expect(readings("The wall was built ten thousand years ago.").last?.hasSuffix("-7983") == true)
  }

  @Test func `a year put in with a relative clause does not begin its paragraph`() {
    let news = """
      The hall opened in June 2015 and burned in March 2016. The city bought it two years later. A feast last December failed.

      Holm, who came at nineteen and became its head in 2021, left. Berg fell in January.
      """
    #expect(readings(news, created: "2024-05-08").last == "January = 2024-01")
    let moved = news.replacing(
      "Holm, who came at nineteen and became its head in 2021, left.", with: "In 2021 Holm left.")
    #expect(readings(moved, created: "2024-05-08").last == "January = 2021-01")
  }

  @Test func `what was last week said that would be counts from the writing`() {
    let text =
      "The club was founded in 1973, sued in 1975 and sold in 1988. Last week it said that it would open on 1 May."
    #expect(readings(text, created: "2019-03-21").contains("1 May = 2019-05-01"))
  }

  @Test func `hours of what was are not on the day of what will be`() {
    let text = "The mast broke at 03:12 on 12 May 2021. A hearing will open on 9 June. "
    #expect(
      readings(text + "The crew left at 09:30.", created: nil).contains("09:30 = 2021-05-12T09:30"))
    #expect(
      readings(text + "Doors open at 10:00.", created: nil).contains("10:00 = 2021-06-09T10:00"))
  }

  @Test func `a day that is counted and dated is one day`() {
    #expect(
      readings("Day 1, 8 May 2021: She was admitted.", created: nil) == ["8 May 2021 = 2021-05-08"])
    #expect(readings("It rained on 1 and 8 May 2021.", created: nil).contains("1 = 2021-05-01"))
  }

  @Test(arguments: ["postponed to", "put off until"])
  func `a year to which something is put off moves no story`(verb: String) {
    let text =
      "The dam broke on 12 May 1987. The repair was \(verb) the following year. Rain fell on 9 May."
    let read = readings(text, created: nil)
    #expect(read.contains("the following year = 1988"))
    #expect(read.contains("9 May = 1987-05-09"))
    let moved = text.replacing("was \(verb) the", with: "began the")
    #expect(readings(moved, created: nil).contains("9 May = 1988-05-09"))
  }
}
