import ISO8601
import Testing

@testable import TimeExpressions

/// What dates count from in reports, diaries and logs.
@Suite struct AnchoringTests {
  @Test func `the past tense does not tell of what is months ahead`() {
    let report = """
      The offer runs from 3 October 2017 to 30 November 2017.

      Ann Holt, who took over in January, and the board agreed to it. The river fell in \
      December.
      """
    let read = readings(report, created: "2017-10-12")
    #expect(read.contains("January = 2017-01"))
    #expect(read.contains("December = 2016-12"))
    #expect(
      readings(report.replacing("fell in", with: "will fall in"), created: "2017-10-12")
        .contains("December = 2017-12"))
  }

  @Test func `a term in the next weeks may stand with the past tense`() {
    #expect(
      readings("They extended the offer until Aug. 9.").contains("Aug. 9 = 2017-08-09"))
  }

  @Test func `hours in four digits are no years where a text writes hours so`() {
    let read = readings(
      "The tug left at 1842 hours on 3 May 2019. At 1927 the crew began to pump. Shortly after 2010 it sank."
    )
    #expect(read.contains("1927 = 2019-05-03T19:27"))
    #expect(read.contains("2010 = 2019-05-03T20:10"))
    #expect(readings("The alarm rang at 1915 on Monday.").contains { $0.hasSuffix("T19:15") })
  }

  @Test func `years stay years beside hours in four digits, and where there are none`() {
    let read = readings(
      "The tug left at 1842 hours on 3 May 2019. It was built in 1927 and had been sold by 2010.")
    #expect(read.contains("1927 = 1927"))
    #expect(read.contains("2010 = 2010"))
    #expect(readings("The mill was built. 1927: fire.").contains("1927 = 1927"))
  }

  @Test func `in a text without a date last year and this summer stay open`() {
    let text = "The mill was built in 1911. Last year it was sold. This summer it burned down."
    let read = readings(text, created: nil)
    #expect(!read.contains { $0.hasPrefix("Last year = 19") || $0.hasPrefix("This summer = 19") })
    #expect(readings(text, created: "2017-10-12").contains("Last year = 2016"))
  }

  @Test func `an entry with an hour dates the words of those behind it`() {
    let log = """
      14 April 2022, 23:50 – The alarm rang.

      15 April 2022, 09:15 – The roof was closed yesterday.
      """
    #expect(readings(log, created: nil).contains("yesterday = 2022-04-14"))
  }

  @Test func `what had been before does not move the news`() {
    let text = """
      Tuesday, Feb. 7

      At 12:20 a.m. a man was stopped. His licence had expired in December. At 4 p.m. he came back.
      """
    #expect(readings(text, created: "2023-02-08").contains("4 p.m. = 2023-02-07T16:00"))
  }

  @Test func `what is past does not count from a day to come`() {
    let text = """
      The engine failed on 3 June 2017. A repair is planned for 28 July. The crew was told the next morning.
      """
    #expect(readings(text).contains("the next morning = 2017-06-04TMO"))
  }

  @Test func `a list of months to come goes on into the next year`() {
    let read = readings(
      "I will be in Rome in November, in Oslo in December and in Cairo in February.",
      created: "2013-10-09")
    #expect(read == ["November = 2013-11", "December = 2013-12", "February = 2014-02"])
    #expect(
      readings("Sales fell in November and in February.", created: "2013-12-09")
        .contains("February = 2013-02"))
  }

  @Test func `an entry of a diary is what its days count from`() {
    let diary = """
      14th August 1914. War was declared on the 4th. He will leave on Monday.

      Tuesday. Tomorrow we go to the sea.
      """
    let read = readings(diary, created: nil)
    #expect(read.contains("Monday = 1914-08-17"))
    #expect(read.contains("Tuesday = 1914-08-18"))
    #expect(read.contains("Tomorrow = 1914-08-19"))
  }

  @Test func `that Sunday is the Sunday that was told of`() {
    let text = """
      We walked to the mill on Sunday 12 July 1914. On 14 August he joined up. It seems long since that Sunday.
      """
    #expect(readings(text, created: nil).contains("that Sunday = 1914-07-12"))
  }

  @Test func `between two weekdays the second follows the first`() {
    #expect(
      readings("It was stolen between Friday evening and early Monday.", created: "2023-02-08")
        == ["Friday evening = 2023-02-03TEV", "early Monday = 2023-02-06"])
  }

  @Test func `times of several zones keep theirs`() {
    let read = readings(
      "At 13:55 UTC on 3 June 2024 it failed. At 10:40 a.m. EDT the maker was called. By 15:30 it ran."
    )
    #expect(
      read.contains("13:55 UTC on 3 June 2024 = 2024-06-03T13:55Z")
        || read.contains("13:55 UTC = 2024-06-03T13:55Z"))
    #expect(read.contains("10:40 a.m. EDT = 2024-06-03T10:40-04:00"))
    #expect(read.contains("15:30 = 2024-06-03T15:30Z"))
    #expect(
      readings("At 10:40 a.m. EDT on 3 June 2024 the maker was called.")
        .contains { $0.hasSuffix("2024-06-03T10:40") })
  }

  @Test(arguments: [
    ("The winter break ends Jan. 28.", "The winter = 2022-WI"),
    ("Tickets for the April 9 final went on sale.", "April 9 = 2023-04-09"),
    ("I look forward to our talk on Friday.", "Friday = 2023-01-27"),
    ("On Friday, he and his father are to travel home.", "Friday = 2023-01-27"),
    ("He died on the 28th.", "the 28th = 2022-12-28"),
  ])
  func `tense and cues choose the side`(_ sentence: String, _ reading: String) {
    #expect(
      readings(sentence, created: "2023-01-23").contains(reading),
      "read \(readings(sentence, created: "2023-01-23"))")
  }

  @Test func `two digits of a year are completed near the story`() {
    let text = "The bridge of 1963 was long. Its lease ran out in '98, and the '40s were forgotten."
    let read = readings(text, created: "2012-05-01")
    #expect(read.contains("'98 = 1998"))
    #expect(read.contains("the '40s = 194"))
  }

  @Test func `a name made of a date does not move the story`() {
    let text = """
      He came in March 2003. Of 9/11 he said nothing. In July he left. In May 2004 he died, in June 2005 she.
      """
    #expect(readings(text, created: "2010-01-01").contains("July = 2003-07"))
  }

  @Test func `a story that says when it was written may speak of what is arranged`() {
    let life = """
      She left school in 1936 and married in 1944. From 1963 she taught, and in 1987 she gave up.

      She showed in 1951. The next year she had two shows. A show will open on Nov. 22.

      The burial will be held Saturday.
      """
    let read = readings(life, created: "2013-11-05")
    #expect(read.contains("The next year = 1952"))
    #expect(read.contains("Nov. 22 = 2013-11-22"))
    #expect(read.contains("Saturday = 2013-11-09"))
  }

  @Test func `a list of things to do looks ahead`() {
    #expect(
      readings(
        "Next steps: add a limit by Friday; check the quotas by Monday.", created: "2024-11-20")
        == ["Friday = 2024-11-22", "Monday = 2024-11-25"])
  }

  @Test func `a clause that looks back does not keep a date from being where the news is`() {
    let text = """
      He was shot on Nov. 3, 1998, hours after the two had argued. The body was found three days later.
      """
    #expect(readings(text).contains("three days later = 1998-11-06"))
  }

  @Test func `what is ending is near, whatever the tense`() {
    #expect(
      readings("It said sales for the quarter ending in April had dropped.", created: "2013-03-27")
        .contains("April = 2013-04"))
  }

  @Test func `that period is the decade just named`() {
    #expect(
      readings("The wars of the late 1980s were short. Few ships sailed in that period.")
        .contains("that period = 198"))
  }

  @Test func `what came later than something untold did not come after the writing`() {
    #expect(readings("It was closed two weeks later.") == ["two weeks later = FUTURE_REF"])
  }

  @Test func `a year since which something has been does not date what follows`() {
    #expect(
      readings(
        "Fees have not changed since 1 January 2011. Grants were agreed in February.",
        created: "2015-06-30"
      ).contains("February = 2015-02"))
    #expect(
      readings(
        "Fees were last changed on 1 January 2011. Grants were agreed in February.",
        created: "2015-06-30"
      ).contains("February = 2011-02"))
  }

  @Test func `a day of the last weeks is not that of a year told of by its month`() {
    let report = """
      She was last surveyed in May 2019. On 30 October divers inspected the wreck.
      """
    #expect(readings(report, created: "2021-11-02").contains("30 October = 2021-10-30"))
    #expect(readings(report, created: "2021-06-02").contains("30 October = 2019-10-30"))
  }

  @Test func `times of a recurring range recur`() {
    #expect(
      readings("Calls are taken daily from 7 a.m. to 11 p.m., it said.")
        == ["daily = P1D", "7 a.m. = XXXX-XX-XXT07:00", "11 p.m. = XXXX-XX-XXT23:00"])
    #expect(
      readings("Calls were taken from 7 a.m. to 11 p.m. on 3 May 2010.")
        .contains("11 p.m. on 3 May 2010 = 2010-05-03T23:00")
        || readings("Calls were taken from 7 a.m. to 11 p.m. on 3 May 2010.")
          .contains("11 p.m. = 2010-05-03T23:00")
    )
  }

  @Test func `the following Easter lies in the next year of the story`() {
    #expect(
      readings("It came in late 1348; by the following Easter half were dead.", created: nil)
        .contains("the following Easter = 1349-04-12"))
  }

  @Test func `a year of three digits has the era of the story that it lies nearest to`() {
    let wars = "They crossed in 480 BC. The peace of 421 held; in 431, war had come."
    #expect(readings(wars, created: nil).contains("431 = -0430"))
    let later = "They came in 27 BC and left in AD 14. In 122, he crossed the sea."
    #expect(readings(later, created: nil).contains("122 = 0122"))
  }

  @Test func `dates of each year have no year`() {
    #expect(
      readings("Returns are filed between 1 April and 30 June each year.")
        == ["1 April = XXXX-04-01", "30 June = XXXX-06-30", "each year = P1Y"])
    #expect(
      readings("Returns were filed between 1 April and 30 June.").contains("1 April = 2017-04-01"))
  }

  @Test func `a past hour is not on a day to come`() {
    let minutes = """
      Minutes of the meeting of 17 March 2022. The next one is on 12 May. The meeting closed at 9.05 pm.
      """
    #expect(
      readings(minutes, created: "2022-03-17").contains("9.05 pm = 2022-03-17T21:05"))
  }

  @Test func `a list of months goes on past names that hold a season`() {
    let read = readings(
      "I am going to Rome in December, Oslo in January, the Winter Fair in Bath in March.",
      created: "2013-10-09")
    #expect(read == ["December = 2013-12", "January = 2014-01", "March = 2014-03"])
  }

  @Test func `a text says what day it is as it speaks`() {
    let diary = """
      Hello, it is Monday, May 3rd. I have two exams this week.

      It's now 2:25 a.m. on Wednesday. Tomorrow I rest.
      """
    let read = readings(diary, created: "2021-05-30")
    #expect(read.contains("this week = 2021-W18"))
    #expect(read.contains("Wednesday = 2021-05-05"))
    #expect(read.contains("Tomorrow = 2021-05-06"))
    #expect(
      readings("The exam was on May 3rd. Tomorrow I rest.", created: "2021-05-30")
        .contains("Tomorrow = 2021-05-31"))
  }

  @Test func `on a Monday the weekend is the one before, unless it is to come`() {
    #expect(
      readings("A storm over the weekend.", created: "2017-07-10").contains(
        "the weekend = 2017-W27-WE"))
    #expect(
      readings("A storm over the weekend.", created: "2017-07-13").contains(
        "the weekend = 2017-W28-WE"))
    #expect(
      readings("It will rain over the weekend.", created: "2017-07-10")
        .contains("the weekend = 2017-W28-WE"))
  }

  @Test func `on a Monday the week that was told of is over`() {
    #expect(readings("Shares rose for the week.", created: "2017-07-10") == ["the week = 2017-W27"])
    #expect(readings("Shares rose for the week.", created: "2017-07-14") == ["the week = 2017-W28"])
  }

  @Test func `what is being arranged is to come`() {
    #expect(readings("She is leaving on Friday.").contains("Friday = 2017-07-14"))
    #expect(readings("She is ill since Friday.").contains("Friday = 2017-07-07"))
  }

  @Test func `the clause behind a semicolon has its own tense`() {
    #expect(readings("He left early; in February I shall be gone.").contains("February = 2018-02"))
    #expect(readings("He left late; we met in February.").contains("February = 2017-02"))
  }

  @Test func `what a season can bring is no season of a year`() {
    #expect(readings("It can get cold in the winter.").contains("the winter = XXXX-WI"))
    #expect(readings("It was cold in the winter.").contains("the winter = 2016-WI"))
  }

  @Test func `without tense a month is the nearer one`() {
    #expect(readings("Talks in October.", created: "1998-03-23").contains("October = 1997-10"))
    #expect(readings("Talks in June.", created: "1998-03-23").contains("June = 1998-06"))
  }

  @Test func `a vague stretch is known on the side of the day of writing`() {
    #expect(covers("It was built several years ago.") == ["/2017-07-11"])
    #expect(covers("It rained in the last few days.") == ["/2017-07-11"])
    #expect(covers("It will rain in the next few days.") == ["2017-07-11/"])
    #expect(covers("It was built three years ago.") == ["2014"])
  }

  @Test func `a report of the last quarter has the year that ended with it`() {
    #expect(
      readings(
        "Profit rose in the fourth quarter of 1989. For the full year, it fell.",
        created: "1990-02-01"
      ).contains("the full year = 1989"))
    #expect(
      readings("For the full year, it fell.", created: "1990-02-01").contains(
        "the full year = 1990"))
  }

  @Test func `the same period last year is that of the month just named`() {
    #expect(
      readings("Sales fell in January from the same period last year.", created: "2010-03-02")
        .contains("the same period last year = 2009-01"))
  }

  @Test func `the next year follows on a year that was only told of`() {
    #expect(
      readings(
        "They met on Monday. It burned in 1990; the next year it was rebuilt.",
        created: "2010-03-02"
      )
      .contains("the next year = 1991"))
  }

  @Test func `what is said of any day dates none`() {
    #expect(readings("They choose it on a Monday.").contains("Monday = XXXX-WXX-1"))
    #expect(readings("They chose it on Monday.").contains("Monday = 2017-07-10"))
    #expect(readings("The next day they are told of it.") == ["The next day = XXXX-XX-XX"])
    #expect(
      readings("On 3 May they met. The next day they were told of it.")
        .contains("The next day = 2017-05-04"))
  }
}
