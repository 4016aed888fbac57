import EventModel
import ISO8601
import Testing

@testable import EventDrawing

struct DateWordsTests {
  @Test(arguments: [
    ("1986", "1986"), ("-0043", "44 BC"), ("0000", "1 BC"), ("0079", "AD 79"), ("198X", "1980s"),
    ("19XX", "20th century"), ("17XX", "18th century"), ("2001-21", "spring 2001"),
    ("2017-05", "May 2017"), ("2017-07-07", "7 July 2017"), ("1880~", "c. 1880"),
    ("1884?", "perhaps 1884"), ("1884%", "perhaps c. 1884"),
    ("1912-04-14T23:40", "14 April 1912, 23:40"),
    ("2024-06-03T05:42:07Z", "3 June 2024, 05:42:07 UTC"),
    ("1939/1945", "1939–1945"), ("2017-07-07/2017-07-11", "7–11 July 2017"),
    ("2017-05/2017-07", "May–July 2017"), ("-0057/-0043", "58–44 BC"),
    ("-0026/0014", "27 BC – AD 14"),
    ("2017-05-30/2017-06-02", "30 May – 2 June 2017"),
    ("2016-12-30/2017-01-02", "30 December 2016 – 2 January 2017"),
    ("../2017-07-07", "until 7 July 2017"), ("2017-07/..", "from July 2017 on"),
    ("1912-04-14T23:40/1912-04-14T23:55", "14 April 1912, 23:40–23:55"),
    ("XXXX-03-03", "3 March"), ("XXXX-03-03/XXXX-03-07", "3–7 March"), ("XXXX-05", "May"),
    ("XXXX-05/XXXX-07", "May–July"), ("XXXX-03-03T09:15", "3 March, 09:15"),
    ("XXXX-XX-XXT14:02", "14:02"), ("XXXX-XX-XXT14:02/XXXX-XX-XXT14:10", "14:02–14:10"),
    ("1998/XXXX-03-03", "1998 – 3 March"), ("../XXXX-03-03", "until 3 March"),
  ])
  func `a date is said in its own precision`(edtf: String, words: String) throws {
    let time = EventTime(
      edtf: try #require(EDTF(edtf)).inOpenYear, basis: .stated, rule: "test")
    let event = Event(id: "e", label: "E", time: time)
    #expect(EventDateWords(dates: DateWords()).words(event, mention: nil) == words)
  }

  @Test(arguments: [
    ("XXXX-WXX-1", "Monday"), ("XXXX-WXX-7TEV", "Sunday evening"),
    ("XXXX-WXX-3T10:15", "Wednesday, 10:15"), ("XXXX-XX-XX", ""), ("2017-07-07", ""),
  ])
  func `a weekday of which no date is known is said as it is`(value: String, words: String) throws {
    let time = EventTime(
      edtf: try #require(EDTF("XXXX-XX-XX")), basis: .stated, rule: "test")
    let mention = TimeMention(
      id: "t1", document: "d1", begin: 0, end: 1, text: "", type: .date, value: value, mod: nil,
      rule: "test")
    let event = Event(id: "e", label: "E", time: time)
    #expect(EventDateWords(dates: DateWords()).words(event, mention: mention) == words)
  }

  @Test(arguments: [
    ("XXXX-03-03/XXXX-03-07", "between 3 and 7 March"), ("2001/XXXX-03", "between 2001 and March"),
    ("2001/2009", "between 2001 and 2009"),
    ("2017-03-01/2017-03-30", "between 1 and 30 March 2017"),
    ("2019-05-03/2019-05-03T12:00", "before 3 May 2019, 12:00"),
    ("2019-05-03T12:00/2019-05-03", "after 3 May 2019, 12:00"),
    ("2017-03-04/2017-03", "between 4 and 31 March 2017"),
    ("2017-03/2017-41", "between March and December 2017"),
    ("2020-01/2020-03", "between January and March 2020"), ("../2017-07-07", "before 7 July 2017"),
    ("2017-07-07/..", "after 7 July 2017"), ("2017/2017", "2017"),
  ])
  func `a stretch that an event lies somewhere within is said so`(
    edtf: String, words: String
  ) throws {
    let time = EventTime(
      edtf: try #require(EDTF(edtf)).inOpenYear, within: true, basis: .stated, rule: "test")
    let event = Event(id: "e", label: "E", time: time)
    #expect(EventDateWords(dates: DateWords()).words(event, mention: nil) == words)
  }

  @Test(arguments: [
    ("START", "2017", "2017-01/2017-06", "early 2017"), ("END", "1920", "1920", "late 1920"),
    ("MID", "2017-05", "2017-05", "mid-May 2017"), ("APPROX", "1880", "1880~", "c. 1880"),
    ("ON_OR_BEFORE", "2018-05-31", "../2018-05-31", "by 31 May 2018"),
  ])
  func `the words of the text are kept`(
    mod: String, value: String, edtf: String, words: String
  ) throws {
    let time = EventTime(
      edtf: try #require(EDTF(edtf)).inOpenYear, within: true, basis: .stated, rule: "test")
    let mention = TimeMention(
      id: "t", document: "d", begin: 0, end: 1, text: "", type: .date, value: value, mod: mod,
      rule: "test")
    let event = Event(id: "e", label: "E", time: time)
    #expect(EventDateWords(dates: DateWords()).words(event, mention: mention) == words)
  }

  @Test(arguments: [
    ("Later that year", "2017", "2017-41", "later in 2017"),
    ("late 2017", "2017", "2017-41", "late 2017"),
    ("Later that morning", "2017-05-03TMO", "2017-05-03", "3 May 2017"),
  ])
  func `later is not late`(text: String, value: String, edtf: String, words: String) throws {
    let mention = TimeMention(
      id: "t", document: "d", begin: 0, end: 1, text: text,
      type: value.contains("T") ? .time : .date, value: value, mod: "END",
      rule: "test")
    let time = EventTime(
      edtf: try #require(EDTF(edtf)), within: false, basis: .stated, rule: "test")
    let event = Event(id: "e", label: "E", time: time)
    #expect(EventDateWords(dates: DateWords()).words(event, mention: mention) == words)
  }

  @Test func `before the end of a month is not late in it`() throws {
    let mention = TimeMention(
      id: "t", document: "d", begin: 0, end: 1, text: "the end of the month", type: .date,
      value: "2017-03", mod: "END", rule: "test")
    func words(_ rule: String) throws -> String? {
      let time = EventTime(
        edtf: try #require(EDTF("2017-03-04/2017-03")), within: true, basis: .resolved, rule: rule)
      return EventDateWords(dates: DateWords()).words(
        Event(id: "e", label: "E", time: time), mention: mention)
    }
    #expect(try words("time.by") == "between 4 and 31 March 2017")
    #expect(try words("time.dependent") == "late March 2017")
  }

  @Test func `by a day is not before it`() throws {
    func words(_ rule: String, _ edtf: String = "../2030") throws -> String? {
      let time = EventTime(
        edtf: try #require(EDTF(edtf)).inOpenYear, within: true, basis: .stated, rule: rule)
      return EventDateWords(dates: DateWords())
        .words(Event(id: "e", label: "E", time: time), mention: nil)
    }
    #expect(try words("time.by") == "by 2030")
    #expect(try words("time.limit") == "before 2030")
    #expect(try words("time.bounds") == "by 2030")
    #expect(try words("time.limit", "2030/..") == "after 2030")
    #expect(try words("time.bounds", "2030/..") == "2030 or later")
  }

  @Test(arguments: [
    ("more than a century", "MORE_THAN", "more than 1\u{A0}century"),
    ("almost a century", "LESS_THAN", "almost 1\u{A0}century"),
    ("less than a century", "LESS_THAN", "less than 1\u{A0}century"),
    ("at least a century", "EQUAL_OR_MORE", "at least 1\u{A0}century"),
    ("a century", nil, "1\u{A0}century"),
  ])
  func `a duration keeps what is said of it`(text: String, mod: String?, words: String) {
    let mention = TimeMention(
      id: "t", document: "d", begin: 0, end: 1, text: text, type: .duration, value: "P1CE",
      mod: mod, rule: "test")
    let plain = DurationWords.words("P100Y")
    #expect(DurationWords.words("P100Y", saidIn: nil) == plain)
    #expect(
      DurationWords.words("P100Y", saidIn: mention)
        == words.replacing("1\u{A0}century", with: plain ?? ""))
  }

  @Test func `a heading's year is not said again`() throws {
    let date = try #require(CalendarDate("2017-07-07"))
    #expect(DateWords(known: .year(2017)).words(date) == "7 July")
    #expect(DateWords(known: .year(2016)).words(date) == "7 July 2017")
  }

  @Test func `weekdays are said of days near the time of writing`() throws {
    let created = try #require(CalendarDate("2017-07-11"))
    let words = DateWords(weekdays: DateWords.weekdays(around: created))
    #expect(words.words(try #require(CalendarDate("2017-07-07"))) == "Fri 7 July 2017")
    #expect(words.words(try #require(CalendarDate("1912-04-14"))) == "14 April 1912")
  }

  @Test(
    arguments: [
      (nil, "2017-07-07", "by 7 July 2017"), ("2017-07-07", nil, "7 July 2017 or later"),
      ("1880-01-01", nil, "1880 or later"), ("1880-01-02", nil, "2 January 1880 or later"),
      ("2016", "2017", "between 2016 and 2017"), ("2017-07-07", "2017-07-07", "7 July 2017"),
      (nil, "1912-04-14T23:40", "before 14 April 1912, 23:40"), ("-0099?", nil, "100 BC or later"),
      ("2017-07-10", "2017-07-04", "10 July 2017 or later"),
      ("2017-07-25", "2017-07", "between 25 and 31 July 2017"),
      ("2017-07", "2017-07-04", "between 1 and 4 July 2017"),
    ] as [(String?, String?, String)])
  func `an undated event is bounded by its neighbours`(
    first: String?, second: String?, words: String
  ) {
    #expect(
      EventDateWords(dates: DateWords()).words(
        after: first.flatMap { CalendarDate($0) }, before: second.flatMap { CalendarDate($0) })
        == words)
  }

  @Test(arguments: [
    ("PT2H16M", "2\u{A0}h 16\u{A0}min"), ("P1D", "1\u{A0}day"), ("P3W", "3\u{A0}weeks"),
    ("PXM", "for months"), ("P2.5Y", "2.5\u{A0}years"), ("PT1H", "1\u{A0}h"),
  ])
  func `durations are said in words`(duration: String, words: String) {
    #expect(DurationWords.words(duration) == words)
  }

  @Test func `what is no duration is not said`() {
    #expect(DurationWords.words("two hours") == nil)
  }
}
