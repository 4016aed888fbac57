import Testing

@Suite struct `Dates by the layout of lines` {
  @Test(arguments: [
    "1904 Quarry opened\n1911 Roof destroyed by fire\n1926 Quarry closed",
    "1904  Quarry opened\n1911  Roof destroyed by fire\n1926  Quarry closed",
    "1904\tQuarry opened\n1911\tRoof destroyed by fire\n1926\tQuarry closed",
    "- 1904 Quarry opened\n- 1911 Roof destroyed by fire\n- 1926 Quarry closed",
    "Dates\n\n1904 Quarry opened\n\n1911 Roof destroyed by fire\n\n1926 Quarry closed",
    "Quarry opened: 1904\nRoof destroyed by fire: 1911\nQuarry closed: 1926",
  ])
  func `each row of a chronology has its own date`(text: String) throws {
    let reading = try Reading(text)
    #expect(reading.date(of: "opened") == "1904")
    #expect(reading.date(of: "destroyed") == "1911")
    #expect(reading.date(of: "closed") == "1926")
  }

  @Test(arguments: [
    "13/04/2018 09:15 The pump failed.\n17/04/2018 08:00 Ada mended the pump.",
    "[13/04/2018 09:15] The pump failed.\n[17/04/2018 08:00] Ada mended the pump.",
    "13 April 2018 09:15 The pump failed.\n17 April 2018 08:00 Ada mended the pump.",
    "[13/04/2018, 09:15] Ole: The pump failed.\n[17/04/2018, 08:00] Ole: Ada mended the pump.",
  ])
  func `a stamp of day and hour dates its line`(text: String) throws {
    let reading = try Reading(text)
    #expect(reading.date(of: "failed") == "2018-04-13T09:15")
    #expect(reading.date(of: "mended") == "2018-04-17T08:00")
  }

  @Test(arguments: [
    "Outage of 3 May 2018\n\n[14:02] The pump failed.\n[14:11] Ada mended the pump.",
    "Outage of 3 May 2018\n\n- [14:02] The pump failed.\n- [14:11] Ada mended the pump.",
    "Outage of 3 May 2018\n\n[2:02 PM] Ole: The pump failed.\n[2:11 PM] Ole: Ada mended the pump.",
    "Outage of 3 May 2018\n\nole  2:02 PM\nthe pump failed\nada  2:11 PM\nAda mended the pump",
  ])
  func `an hour in brackets or above a message dates what it stands at`(text: String) throws {
    let reading = try Reading(text, created: nil)
    #expect(reading.date(of: "failed") == "2018-05-03T14:02")
    #expect(reading.date(of: "mended") == "2018-05-03T14:11")
  }

  @Test(arguments: [
    ("1911", "1911"), ("May 1911", "1911-05"), ("The 1920s", "192X"), ("Spring 1911", "1911-21"),
    ("1911: The quarry is sold", "1911"), ("3 May 1911 – The end", "1911-05-03"),
    ("[1.4.0] - 2018-02-20", "2018-02-20"), ("1.4.0 (2018-02-20)", "2018-02-20"),
    ("Version 1.4 — 20 February 2018", "2018-02-20"),
    ("[1.3.0] - 2018-02-20 [withdrawn]", "2018-02-20"), ("Day 2: Sunday 6 May 2018", "2018-05-06"),
    ("Bergen, 3 May 1911", "1911-05-03"), ("Meeting of 3 May 2018", "2018-05-03"),
    ("Week of 7 May 2018", "within 2018-05-07/2018-05-13"),
    ("First years (1906–1914)", "within 1906/1914"),
    ("Sprint 4 (4–15 May 2018)", "within 2018-05-04/2018-05-15"),
  ])
  func `a heading dates what stands below it`(heading: String, date: String) throws {
    let reading = try Reading(
      """
      The firm

      \(heading)

      The firm hired Ada Holm. It still exists.

      1960

      It moved.
      """)
    #expect(reading.date(of: "hired") == date)
    #expect(reading.date(of: "exists") != date)
  }

  @Test(arguments: [
    "What the flood of 1911 left", "Preparing for 2025", "Ole Dahl (1906–1991)",
    "Next meeting: 11 June 2020", "The year in which the firm began, 1911, and after",
    "Blue Boat (1911)",
  ])
  func `a date that a heading tells of dates nothing below it`(heading: String) throws {
    let reading = try Reading(
      """
      The firm

      1960

      It moved.

      \(heading)

      The firm hired Ada Holm.

      1970

      It closed.
      """)
    #expect(reading.date(of: "moved") == "1960")
    #expect(reading.date(of: "hired") == "")
  }

  @Test func `a heading with a date that no other has says when the text was written`() throws {
    let reading = try Reading(
      "The firm\n\nCivic Trust, October 2018\n\nIt hired Ole Dahl.\n\nPeople\n\nAda Holm left.")
    #expect(reading.date(of: "hired") == "")
    #expect(reading.date(of: "left") == "")
  }

  @Test func `the date of a title is that of the text`() throws {
    let reading = try Reading("Minutes, 3 May 2018\n\nThe board thanked Ada Holm.")
    #expect(reading.date(of: "thanked") == "")
  }

  @Test func `remarks behind the day of a diary leave the day to the lines below`() throws {
    let reading = try Reading(
      """
      Site diary

      Tue 13/03/18  Dry. 9 men on site.
      The digger arrived. The crew cleared the shed.

      Thu 15/03/18  Snow.
      The crew left.
      """)
    #expect(reading.date(of: "arrived") == "2018-03-13")
    #expect(reading.date(of: "cleared") == "2018-03-13")
    #expect(reading.date(of: "left") == "2018-03-15")
  }

  @Test(arguments: [
    ("4 May 2018  Referral to the clinic\n9 June 2018  Visit", "referral", "2018-05-04"),
    ("09:31 Rollback.\n10:24 All clear", "clear", "2020-05-15T10:24"),
    ("2012: Mayor\n2014: European champion", "champion", "2014"),
    ("Handover: 1 October 2018\nSurvey: 3 July 2018", "handover", "2018-10-01"),
  ])
  func `a noun is all that a row tells`(text: String, word: String, date: String) throws {
    #expect(try Reading(text).date(of: word) == date)
  }

  @Test(arguments: [
    "Deadline: 1 October 2018\nUpdate: 3 July 2018", "2012: Ada Holm\n2014: Ole Dahl",
  ])
  func `a date of a text or beside a name tells of nothing`(text: String) throws {
    let reading = try Reading(text)
    for word in ["deadline", "version", "ada", "holm"] { #expect(reading.date(of: word) == nil) }
  }
}
