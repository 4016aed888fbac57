import ISO8601
import Testing

@testable import TimeExpressions

/// What users of other readers miss, and the field's hard cases.
@Suite struct PhraseTests {
  @Test(arguments: [
    ("The talks of Reykjavik 1986 failed.", "1986 = 1986"),
    ("They met for 2 hours and 16 minutes.", "2 hours and 16 minutes = PT2H16M"),
    ("It was in vogue in the 1980s.", "the 1980s = 198"),
    ("The treaty of spring 2001 was kept.", "spring 2001 = 2001-SP"),
    ("It was built circa 1912.", "circa 1912 = 1912"),
    ("Caesar was killed in 44 BC.", "44 BC = -0043"),
    ("Sales rose in Q3 2021.", "Q3 2021 = 2021-Q3"),
    ("It began on 4 May 1990. It ended three days later.", "three days later = 1990-05-07"),
    ("The campaign of late 2016 was long.", "late 2016 = 2016"),
    ("A 2 h 16 min session is not a clock time.", "none"),
    ("It rained between 1 and 30 March 2017.", "1 = 2017-03-01"),
    ("It rained between 1 and 30 March 2017.", "30 March 2017 = 2017-03-30"),
    ("The planned May meeting was dropped.", "May = 2017-05"),
    ("On 7 July 2017 in Hamburg they met.", "7 July 2017 = 2017-07-07"),
    ("They met on 11–12 October 1986.", "11 = 1986-10-11"),
    ("They met on 11–12 October 1986.", "12 October 1986 = 1986-10-12"),
    ("It lasted from 1991–95.", "95 = 1995"),
    ("The next day, Wednesday, they fled.", "Wednesday = 2017-07-12"),
    ("They wed on June 12, 1937, a Saturday.", "Saturday = 1937-06-12"),
    ("It opens Monday through Friday.", "Friday = 2017-07-14"),
    ("They marched over the weekend.", "the weekend = 2017-W27-WE"),
    ("He said that Monday was free.", "Monday = 2017-07-10"),
    ("They meet every Saturday.", "every Saturday = XXXX-WXX-6"),
    ("The meeting is in two weeks.", "two weeks = P2W"),
    ("He left a week ago.", "a week ago = 2017-W27"),
    ("It was held on Christmas Eve 2015.", "Christmas Eve 2015 = 2015-12-24"),
    ("It was shut on Labor Day 2016.", "Labor Day 2016 = 2016-09-05"),
    ("They dug for months.", "months = PXM"),
    ("It was quiet in recent weeks.", "recent weeks = PXW"),
    ("He got there on Wednesday night.", "Wednesday night = 2017-07-05TNI"),
    ("It fell in the first nine months.", "the first nine months = P9M"),
    ("The ship sails on June 3, 12000 years from now.", "June 3 = 2017-06-03"),
  ])
  func `a hard phrase has its value`(_ sentence: String, _ reading: String) {
    if reading == "none" {
      #expect(!readings(sentence).contains { $0.contains("T02") || $0.contains("T14") })
    } else {
      #expect(readings(sentence).contains(reading), "read \(readings(sentence))")
    }
  }

  @Test(arguments: [
    "You may come.", "They march on.", "He came second.", "Prices fall.", "The sun shone.",
    "We wed.",
    "The fall of the wall was quick.", "Present your pass.", "A minute amount was found.",
    "The spring broke.", "The last one left.", "It is the second of them.",
  ])
  func `a word that only looks like a time is left alone`(_ sentence: String) {
    #expect(readings(sentence) == [])
  }

  @Test func `tense chooses between the last and the next weekday`() {
    #expect(readings("They met on Monday.") == ["Monday = 2017-07-10"])
    #expect(readings("They will meet on Monday.") == ["Monday = 2017-07-17"])
    #expect(readings("It had been due to end on Monday.") == ["Monday = 2017-07-10"])
  }

  @Test(arguments: [
    ("The deadline is Friday.", "Friday = 2017-07-14"),
    ("The deadline was Friday.", "Friday = 2017-07-07"),
    ("Friday's vote will end the talks.", "Friday = 2017-07-14"),
    ("Friday's vote ended the talks.", "Friday = 2017-07-07"),
    ("The hearing was postponed to Friday.", "Friday = 2017-07-14"),
    ("He has until Friday to decide.", "Friday = 2017-07-14"),
    ("The bank will stay shut until Friday.", "Friday = 2017-07-14"),
    ("The bank stayed shut until Friday.", "Friday = 2017-07-07"),
  ])
  func `what is set, postponed or feared lies ahead`(_ sentence: String, _ reading: String) {
    #expect(readings(sentence) == [reading])
  }

  @Test func `a request looks ahead`() {
    #expect(readings("Book a room for May 3.") == ["May 3 = 2018-05-03"])
    #expect(readings("Move it to 9 a.m. on Monday.").contains("9 a.m. = 2017-07-17T09:00"))
  }

  @Test func `modifiers are kept apart from the value`() {
    #expect(times("Early this year they met.").first?.time.modifier == .start)
    #expect(times("It was made circa 1880.").first?.time.modifier == .approximate)
    #expect(times("It was made circa 1880.").first?.time.extent?.description == "1880~")
    #expect(times("It lasted at least two hours.").first?.time.modifier == .equalOrMore)
  }

  @Test func `a duration that ends at the present covers a stretch`() {
    let time = times("Sales fell in the past three months.").first?.time
    #expect(time?.value.description == "P3M")
    #expect(time?.extent?.description == "2017-04-11/2017-07-11")
  }

  @Test func `steps tell what an expression was counted from`() {
    let steps = times("They met last Friday.").first?.time.steps ?? []
    #expect(steps.contains("counts from the document's date 2017-07-11"))
  }

  @Test(arguments: [
    ("In June the first pier was laid.", "June = 2017-06"),
    ("In May the second school was shut.", "May = 2017-05"),
    ("In March the 3rd bridge fell.", "March = 2017-03"),
    ("By June the first of them had left.", "June = 2017-06"),
    ("They left on June the first.", "June the first = 2017-06-01"),
    ("They left on June the first, in the rain.", "June the first = 2017-06-01"),
    ("In June the 3rd, 1911, was a Saturday.", "June the 3rd, 1911 = 1911-06-03"),
  ])
  func `an ordinal behind a month with in counts what follows`(_ sentence: String, _ date: String) {
    #expect(readings(sentence).contains(date), "read \(readings(sentence))")
  }

  @Test(arguments: [
    ("Sworn this 17th day of October 2012.", "17th day of October 2012 = 2012-10-17"),
    ("Sworn on the 17th day of October, 2012.", "the 17th day of October, 2012 = 2012-10-17"),
    ("A deed dated the 9th of May 2012 was lost.", "the 9th of May 2012 = 2012-05-09"),
  ])
  func `deeds name their day in full`(_ sentence: String, _ date: String) {
    #expect(readings(sentence).contains(date), "read \(readings(sentence))")
  }
}
