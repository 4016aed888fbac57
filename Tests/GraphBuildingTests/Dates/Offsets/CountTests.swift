import EventModel
import ISO8601
import Testing

/// Times that are counted from another one that the text tells.
@Suite struct CountTests {
  @Test(arguments: [
    (
      "The siege ended on 4 May 1812. Two days after the siege, the town burned.", "burned",
      "1812-05-06"
    ),
    (
      "The siege lasted from 4 May to 9 June 1812. The town burned the day after the siege.",
      "burned", "1812-06-10"
    ),
    (
      "The outage began at 13:52 on 8 March 2022. The shop reopened the day after the outage.",
      "reopened", "2022-03-09"
    ),
    (
      "The flood came on 4 May 2021 and receded on 9 May. The dam was mended the day after the flood.",
      "mended", "2021-05-10"
    ),
  ])
  func `what came after something counts from its end`(
    text: String, word: String, date: String
  ) throws {
    #expect(try story(text, created: nil).event(word).time?.edtf.description == date)
  }

  @Test func `what began need not have been over`() throws {
    let graph = try story(
      "The siege began on 4 May 1812. The town burned two days after the siege.", created: nil)
    #expect(try graph.event("burned").time?.edtf.description != "1812-05-06")
  }

  @Test(arguments: [
    ("In the spring of 2017 Berg left; two months later the mill shut.", "2017-05/2017-07"),
    ("Last spring the cook left; a month later the mill shut.", "2019-04/2019-06"),
    ("In May 2017 Berg left; two months later the mill shut.", "2017-07"),
  ])
  func `months from a season lead to as many months`(_ text: String, _ date: String) throws {
    let graph = try story(text, created: "2019-11-15")
    #expect(try graph.event("shut").time?.edtf.description == date)
  }

  @Test(arguments: [
    ("The guests came on Wednesday. They left three hours later.", "2020-05-13"),
    ("The guests came on Wednesday at 10:00. They left three hours later.", "2020-05-13T13:00"),
  ])
  func `a few hours from a day are of that day`(_ text: String, _ date: String) throws {
    #expect(try story(text).event("left").time?.edtf.description == date)
  }

  @Test(arguments: [
    (
      "The kiln burst on 4 May 1812. The town burned 36 hours after the blast.",
      "1812-05-05/1812-05-06"
    ),
    ("The kiln burst on 4 May 1812. The town burned 48 hours after the blast.", "1812-05-06"),
    (
      "The kiln burst on 4 May 1812. The town burned 6 hours after the blast.",
      "1812-05-04/1812-05-05"
    ),
  ])
  func `hours from a day lead as far as they may`(_ text: String, _ date: String) throws {
    #expect(try story(text, created: nil).event("burned").time?.edtf.description == date)
  }

  @Test func `many hours from a day may leave it`() throws {
    let graph = try story("The guests came on Wednesday. They left twenty hours later.")
    #expect(try graph.event("left").time?.edtf.description != "2020-05-13")
  }

  @Test(arguments: [
    ("Berg, who had lost her farm the previous year, built a mill on 4 May 1962.", "1961"),
    ("Berg, who had lost her farm two years earlier, built a mill in 1962.", "1960"),
    ("In 1950 Berg, who had lost her farm the previous year, built a mill.", "1949"),
    (
      "In 1950 Berg, who had lost her farm the previous year, built a mill that burned in 1962.",
      "1949"
    ),
  ])
  func `a clause put in counts back from the date behind it`(_ text: String, _ date: String) throws
  {
    let graph = try story(text, created: nil)
    #expect(try graph.event("lost").time?.edtf.description == date)
  }

  @Test(arguments: [
    (
      "Berg came at 08:15 on 4 May 2017. She left shortly after ten.",
      "2017-05-04T10:00/2017-05-04T11:00"
    ),
    ("Berg came on 4 May 2017. She left just before 9 a.m.", "2017-05-04T08:00/2017-05-04T09:00"),
  ])
  func `shortly before an hour is within an hour`(_ text: String, _ date: String) throws {
    #expect(try story(text).event("left").time?.edtf.description == date)
  }

  @Test func `what stays shut now has its end ahead`() throws {
    let graph = try story("Offices stay closed until Monday.")
    #expect(try graph.event("closed").time?.edtf.description.hasSuffix("2020-05-18") == true)
  }

  @Test(arguments: [
    ("The wall fell at 02:10 on 8 May 1905. A tug came six minutes after the collapse.", "02:16"),
    ("A boiler burst at 02:10 on 8 May 1905. A tug came six minutes after the explosion.", "02:16"),
    (
      "The warning was sent at 02:10 on 8 May 1905. A tug came six minutes after the warning.",
      "02:16"
    ),
  ])
  func `minutes count from what the sentence before tells with a verb`(
    text: String, clock: String
  ) throws {
    let time = try story(text, created: nil).event("came").time?.edtf.description
    #expect(time == "1905-05-08T\(clock)")
  }

  @Test func `days after what had a time of the clock count from its day`() throws {
    let graph = try story(
      "A boiler burst at 02:10 on 8 May 1905. A tug came two days after the explosion.",
      created: nil)
    #expect(try graph.event("came").time?.edtf.description == "1905-05-10")
  }

  @Test func `hours after what only has a day lead to that day or the next`() throws {
    let graph = try story(
      "The patch was installed on 3 May 2005. Nine hours after the installation the shop closed.",
      created: nil)
    #expect(try graph.event("closed").time?.edtf.description == "2005-05-03/2005-05-04")
    let days = try story(
      "The patch was installed on 3 May 2005. Nine days after the installation the shop closed.",
      created: nil)
    #expect(try days.event("closed").time?.edtf.description == "2005-05-12")
  }

  @Test func `months after something that is now count from the writing`() throws {
    let graph = try story("Twenty months after she was fired, Ann Berg is cooking again.")
    #expect(try graph.event("fired").time?.edtf.description == "2018-09")
    let past = try story("Twenty months after she was fired, Ann Berg was cooking again.")
    #expect(try past.event("fired").time?.basis != .resolved)
  }

  @Test func `a week from a day is about that weekday`() throws {
    let graph = try story(
      "Moss drowned on 17 May 1951, a week after leaving the choir.", created: nil)
    #expect(try graph.event("leaving").time?.edtf.description == "1951-05-10~")
    let month = try story(
      "Moss drowned in May 1951, a week after leaving the choir.", created: nil)
    #expect(try month.event("leaving").time?.edtf.description != "1951-05-10~")
  }

  @Test func `two clauses are each counted from what they tell of`() throws {
    let graph = try story(
      "Moss came in 1950, ten years after his wife drowned and five years before the wall fell.",
      created: nil)
    #expect(try graph.event("drowned").time?.edtf.description == "1940")
    #expect(try graph.event("fell").time?.edtf.description == "1955")
    let one = try story(
      "Moss came in 1950, ten years after his wife drowned and the wall fell.", created: nil)
    #expect(try one.event("fell").time?.edtf.description != "1955")
  }

  @Test(arguments: [
    ("The vet was hired on 4 May 2007. After five months she quit.", "quit", "2007-10"),
    ("The vet was hired on 4 May 2007. After two weeks she quit.", "quit", "2007-05-18~"),
    ("The vet was hired in 2007. After three years she was sacked.", "sacked", "2010"),
    (
      "The vet was hired on 4 May 2007. After five months of talks she quit.", "quit",
      "2007-05-04/.."
    ),
    ("The vet quit on 18 May 2007, a week after selling her last horse.", "selling", "2007-05-11~"),
    ("Holm came on 4 May 2020 and stayed for three weeks.", "stayed", "2020-05-04/2020-05-25"),
  ])
  func `lengths count on from what was told last`(
    text: String, word: String, date: String
  ) throws {
    #expect(try story(text, created: nil).event(word).time?.edtf.description == date)
  }

  @Test(arguments: [
    (
      "The quarrel broke out on 9 May 1990. The town answered by shutting two bridges, and on 5 June the mayor quit.",
      "shutting", "1990-05-09/1990-06-05"
    ),
    ("Ida worked at the mill from 1902 to 1907, where she lost a hand.", "lost", "1902/1907"),
    (
      "Ida met Holm in May 2016. He praised the school. It was closed that December.", "praised",
      "2016-05/2016-12"
    ),
  ])
  func `what stands beside something has its bounds`(
    text: String, word: String, date: String
  ) throws {
    #expect(try story(text, created: nil).event(word).time?.edtf.description == date)
  }
}
