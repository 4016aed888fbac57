import ISO8601
import Testing

@testable import TimeExpressions

/// What relative and incomplete times count from, by where the story is.
@Suite struct DiscourseTests {
  // MARK: Weekdays

  @Test func `a present that is tagged as a noun looks ahead`() {
    #expect(
      readings("The senate votes on Friday.", created: "2024-03-13") == ["Friday = 2024-03-15"])
    #expect(
      readings("The votes on Monday pleased nobody.", created: "2024-03-13").last
        == "Monday = 2024-03-11")
  }

  // MARK: Days and weeks of which more is not known

  @Test func `the same night stays in the month that was told`() {
    let story =
      "They sailed to Malta in February. He landed, gave a speech and left the same night."
    #expect(readings(story, created: "2024-05-02").last == "the same night = 2024-02-XXTNI")
    #expect(covers(story, created: "2024-05-02").last == "2024-02")
    #expect(
      readings("He landed on Monday and left the same night.", created: "2024-05-02").last
        == "the same night = 2024-04-29TNI")
  }

  @Test func `the same week lies in the year that its sentence names`() {
    #expect(
      readings(
        "The bridge opened on 3 May 1971. When the firm failed in 1984, the owner left the same week.",
        created: nil
      ).last == "the same week = 1984-WXX")
    #expect(
      readings("The bridge opened on 3 May 1971. The owner left the same week.", created: nil).last
        == "the same week = 1971-W18")
  }

  @Test func `the year behind a year is that year`() {
    #expect(
      readings("It began in 2016, the year after he came.", created: "2021-11-14").last
        == "the year = 2016")
    #expect(
      readings("It began in 2016. Sales fell in the year.", created: "2021-11-14").last
        != "the year = 2016")
  }

  // MARK: Lives

  @Test func `a date before what counts from it is where the story is`() {
    let life = """
      Nora Vale was born in 1931. She moved to Cork in January 1955. It was Kane, the director, who in the summer of 1962 \
      lent her a camera. Her film was shown the following March and won a prize two months later.

      She left in January 1978 and died in 1999.
      """
    #expect(
      readings(life, created: nil).contains("the following March = 1963-03"))
    #expect(readings(life, created: nil).contains("two months later = 1963-05"))
    #expect(
      readings(
        "She was heard between 1971 and 1983. She was sent away in 1941 after the raid. Her father died two years "
          + "later. She married in the spring of 1960.", created: nil
      ).contains("two years later = 1943"))
  }

  @Test func `a clause put in is where the story is only where its sentence has no date`() {
    #expect(
      readings(
        "It had a school by 1850. In 1912 the mill, opened in 1880, burned down. Two years later it stood again.",
        created: nil
      ).last == "Two years later = 1914")
    #expect(
      readings(
        "She left school in 1955. Her novel, published in 1966, sold badly. Two years later she moved.",
        created: nil
      ).last == "Two years later = 1968")
  }

  @Test func `years later in the past do not lie ahead of the writing`() {
    #expect(
      readings(
        "The envoy spoke on Monday. People recall the treaty of 1975. It was signed with a smile. Five years later "
          + "there was war.", created: "2019-10-22"
      ).last == "Five years later = 1980")
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
}
