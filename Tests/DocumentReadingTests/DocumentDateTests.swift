import DocumentReading
import ISO8601
import Testing
import TextModel

@Suite struct DocumentDateTests {
  private let prose =
    "The ferry left the quay with forty passengers. It never reached the far shore.\n"

  @Test(arguments: [
    ("Published on Friday 17 November 2023", "2023-11-17"),
    ("Published: Nov. 17, 2023", "2023-11-17"),
    ("First published 17th November 2023", "2023-11-17"),
    ("Date: 2023-11-17", "2023-11-17"),
    ("**Date:** 17 November 2023", "2023-11-17"),
    ("Date of report: 17/11/2023", "2023-11-17"),
    ("Posted on November 17, 2023 by the harbour office", "2023-11-17"),
    ("By A. Writer, 17 November 2023", "2023-11-17"),
    ("Friday 17 November 2023", "2023-11-17"),
    ("Bergen Gazette, 17 November 2023", "2023-11-17"),
    ("Issued November 2023", "2023-11"),
    ("Issued at 11.30am on Friday 17 November 2023", "2023-11-17"),
    ("Updated 17 November 2023", "2023-11-17"),
    ("Last updated: 17 November 2023 at 09:30", "2023-11-17"),
    ("By A. Writer and B. Reader. Last updated 17 November 2023.", "2023-11-17"),
    ("FOR IMMEDIATE RELEASE: November 17, 2023", "2023-11-17"),
    ("Press release – 17 November 2023", "2023-11-17"),
    ("Embargo: 12.00 noon, Fri 17 Nov. 2023", "2023-11-17"),
    ("Embargoed until 00:01 GMT on 17 November 2023", "2023-11-17"),
    ("Friday, 17 November 2023, 21:14 GMT", "2023-11-17"),
    ("Fri 17 Nov 2023 17.02 CET", "2023-11-17"),
    ("9:30 a.m., Friday 17 November 2023", "2023-11-17"),
    ("November 17, 2023 · 6 min read", "2023-11-17"),
    ("17 November 2023, 09:30 | 12-minute read", "2023-11-17"),
    ("*Analysis — 17 Nov 2023*", "2023-11-17"),
    ("(Bergen, 17 November 2023)", "2023-11-17"),
    ("Reporting date: 17 November 2023", "2023-11-17"), ("As at 17 November 2023", "2023-11-17"),
    ("Stand: 17.11.2023", "2023-11-17"), ("Position as of 17 November 2023, 09:30", "2023-11-17"),
    ("Works status as at Friday 17 November 2023      Rev 4", "2023-11-17"),
    ("As at 17 November 2023 (Revision 2)", "2023-11-17"),
  ])
  func `a publication line gives the date`(line: String, date: String) throws {
    let document = try DocumentReader().document("Ferry lost\n\n\(line)\n\n\(prose)")
    #expect(document.created == CalendarDate(date))
  }

  @Test(arguments: [
    "As of 17 November 2023 the ferry had no owner.", "Status at 17 November 2023 was green.",
    "Stand by until 17 November 2023", "The status as at 17 November 2023 was not known to him.",
  ])
  func `a sentence about a state does not`(line: String) throws {
    #expect(try DocumentReader().document("Ferry lost\n\n\(line)\n\n\(prose)").created == nil)
  }

  @Test func `minutes have the date of their meeting`() throws {
    let line = "Held in the Hall on Friday 17 November 2023 at 7 p.m. Present: 12 members."
    let minutes = try DocumentReader().document(
      "Minutes of the annual meeting\n\n\(line)\n\n\(prose)")
    #expect(minutes.created == CalendarDate("2023-11-17"))
    let story = try DocumentReader().document("The annual meeting\n\n\(line)\n\n\(prose)")
    #expect(story.created == nil)
    let delay = try DocumentReader().document(
      "The last 5 minutes of the match\n\n\(line)\n\n\(prose)")
    #expect(delay.created == nil)
  }

  @Test(arguments: [
    ("LONDON, 3 March 2021 (Agency) — The ferry left.", "2021-03-03"),
    ("ST. IVES, March 3, 2021 – The ferry left.", "2021-03-03"),
    ("NEW YORK, N.Y., March 3, 2021 -- The ferry left.", "2021-03-03"),
    ("ALBANY, Oregon, March 3, 2021 /FjordWire/ -- The ferry left.", "2021-03-03"),
    ("Albany, Oregon (March 3, 2021) – The ferry left.", "2021-03-03"),
    ("Albany, Oregon — March 3, 2021 — The ferry left.", "2021-03-03"),
    ("St. Ives – 3 March 2021 – The ferry left.", "2021-03-03"),
    ("Bergen, 3 March 2021 – The ferry left.", "2021-03-03"),
    ("ALBANY (3 Mar. 2021) – The ferry left.", "2021-03-03"),
  ])
  func `a dateline gives the date`(line: String, date: String) throws {
    #expect(try DocumentReader().document(line).created == CalendarDate(date))
  }

  @Test(arguments: [
    "The ferry left on 3 March 2021 and sank.",
    "The ferry left on 3 March and sank.",
    "London, 3 March was a Monday.",
    "Published 3/4/2021\n\nThe ferry left.",
    "Dates matter: 3 March 2021 was one.",
    "The Diary\n\n3 March 1916\n\nRain.\n\n4 March 1916\n\nMore rain.",
    "Published 31 February 2021\n\nThe ferry left.",
    "Bergen, 3 March 1916. Rain fell on the quay.",
    "Bergen – 3 March 1916 – Rain.\n\nOslo – 4 March 1916 – Snow.",
    "The loss of a ferry (3 March 1916) – and what followed",
    "Review of 3 May 2014\n\nThe ferry left.", "Updated rules\n\nThe ferry left on 3 March 2021.",
    "3 March 1916, 08:00\n\nRain.\n\n4 March 1916, 09:00\n\nMore rain.",
    "17 November 2023, 6 of them read",
    "The ferry left the quay – 17 November 2023 – and sank.",
    "PUBLISHED\n\nThe ferry left.",
  ])
  func `a date inside the text, or an unclear one, does not`(text: String) throws {
    #expect(try DocumentReader().document(text).created == nil)
  }

  @Test func `a long line over the name of the writer is not yet the text`() throws {
    let line =
      "For nineteen years nobody in the town would say what had become of the ferry and of those who went down with her. Now one of them has."
    let head = "The ferry\n\n\(line)\n\nBy Ann Hale\nMonthly Review, 17 November 2023\n\n\(prose)"
    #expect(try DocumentReader().document(head).created == CalendarDate("2023-11-17"))
    let text = head.replacing("By Ann Hale\nMonthly Review, ", with: "")
    #expect(try DocumentReader().document(text).created == nil)
  }

  @Test(arguments: [
    "Minutes of 8 February 2024", "Team meeting 8 February 2024", "Firenze weekly, 8 February 2024",
    "Status – 8 February 2024",
    "Project update (8 February 2024)", "Weekly status, week ending 8 February 2024",
    "Minutes of the ordinary meeting, 8th February 2024, Village Hall, 7.00pm",
  ])
  func `a title of minutes or a report of the week gives the date`(title: String) throws {
    let text = title + "\n\nThe budget was approved in December."
    #expect(try DocumentReader().document(text).created == CalendarDate("2024-02-08"))
  }

  @Test(arguments: [
    "Incident report – 8 February 2024", "The meeting of 8 February 2024 and what came of it",
    "The fire of 8 February 2024",
  ])
  func `a title that names what happened on a day does not`(title: String) throws {
    let text = title + "\n\nThe alarm rang at noon."
    #expect(try DocumentReader().document(text).created == nil)
  }

  @Test(arguments: [
    ("Statement of Ada Holm, made on 8 February 2024", "2024-02-08"),
    ("Witness statement: Ada Holm, Thursday 8 February 2024", "2024-02-08"),
    ("Affidavit sworn 8 February 2024", "2024-02-08"),
    ("Statement on the fire of 8 February 2024", nil),
    ("Outage of the shop, 8 February 2024", nil), ("Statement", nil), ("Statement, made", nil),
  ])
  func `a statement has the day on which it was made`(title: String, date: String?) throws {
    let text = title + "\n\nThe alarm rang at noon."
    #expect(try DocumentReader().document(text).created == date.flatMap { CalendarDate($0) })
  }

  @Test(arguments: [
    "Thursday 8 February 2024\n\nThe ferry left.\n\nFriday\n\nIt came back.",
    "8 February 2024\n\nAda Holm 18:05\nIt left.\nOtto Brun 18:20\nI saw it.",
  ])
  func `a day over a log or chat is not the day of writing`(text: String) throws {
    #expect(try DocumentReader().document(text).created == nil)
  }

  @Test(arguments: [
    "8 February 2024\n\nThe ferry left.\n\nFriday\n\nIt came back.",
    "Thursday 8 February 2024\n\nThe ferry left.\n\nThursday\n\nIt came back.",
    "Thursday 8 February 2024\n\nThe ferry left.\n\nFriday",
    "8 February 2024\n\nThe hall opens.\n\nDoors 19:30\nConcert 20:00\nTickets are free.",
  ])
  func `a weekday among the headings leaves a dateline`(text: String) throws {
    #expect(try DocumentReader().document(text).created == CalendarDate("2024-02-08"))
  }

  @Test(arguments: [
    ("LONDON, 3 March (Agency) — The ferry left.", "XXXX-03-03"),
    ("ST. IVES, Mar. 3 – The ferry left.", "XXXX-03-03"),
    ("Report\n\nDate: 3 March\n\nThe ferry left.", "XXXX-03-03"),
    ("LONDON, 3 March (Agency) — The ferry left.\n\nPublished 4 March 2021", "2021-03-04"),
  ])
  func `a dateline may leave its year open`(text: String, date: String) throws {
    #expect(try DocumentReader().document(text).created?.description == date)
  }

  @Test(arguments: [
    ("2023-11-17-ferry.txt", "2023-11-17"), ("reports/ferry_20231117.txt", "2023-11-17"),
    ("ferry-2023-11-17.final.txt", "2023-11-17"),
  ])
  func `an ISO date in the file's name gives the date`(name: String, date: String) throws {
    #expect(try DocumentReader().document(prose, source: name).created == CalendarDate(date))
  }

  @Test(arguments: [
    "ferry-17-11-23.txt", "ferry-2023-13-40.txt", "99999999999999999999.txt", "2023.txt",
  ])
  func `other numbers in the file's name do not`(name: String) throws {
    #expect(try DocumentReader().document(prose, source: name).created == nil)
  }

  @Test func `the caller's date goes before the text's, and the text's before the file's name`()
    throws
  {
    let text = "Published 3 March 2021\n\n\(prose)"
    let caller = DocumentReader(created: CalendarDate("1999-01-02"))
    #expect(
      try caller.document(text, source: "2020-01-01.txt").created == CalendarDate("1999-01-02"))
    #expect(
      try DocumentReader().document(text, source: "2020-01-01.txt").created
        == CalendarDate("2021-03-03"))
  }

  @Test func `a day of publication goes before a day of change`() throws {
    let head = "Updated 19 November 2023\nPublished 17 November 2023"
    let document = try DocumentReader().document("Ferry lost\n\n\(head)\n\n\(prose)")
    #expect(document.created == CalendarDate("2023-11-17"))
    let signed = "Ferry lost\n\nUpdated 19 November 2023\n\n17 November 2023\n\n\(prose)"
    #expect(try DocumentReader().document(signed).created == CalendarDate("2023-11-17"))
  }

  @Test(arguments: [
    "Yours,\nAnna Berg\n20 June 2025", "Anna Berg\nBergen, 20 June 2025",
    "Signed: A. Berg\nDate: 20 June 2025", "20 June 2025",
  ])
  func `a letter is dated where it is signed`(foot: String) throws {
    let body = String(repeating: prose, count: 20)
    let document = try DocumentReader().document("Dear members,\n\n\(body)\n\(foot)\n")
    #expect(document.created == CalendarDate("2025-06-20"))
  }

  @Test(arguments: [
    "The mast fell on 20 June 2025.", "19 June 2025\n20 June 2025\nSunday", "In June 2025 it sank.",
  ])
  func `a day that the last sentence tells of is no date of a text`(foot: String) throws {
    let body = String(repeating: prose, count: 20)
    #expect(try DocumentReader().document("\(body)\n\(foot)\n").created == nil)
  }

  @Test(arguments: [
    "# Report no. 4\n\n**Harbour Aid – 17 November 2023**", "Bulletin – 17 November 2023",
    "Minutes of the board\nLocation: Bergen\nDate: 17 November 2023",
  ])
  func `a line that names a report or minutes is dated as they are`(head: String) throws {
    let document = try DocumentReader().document("\(head)\n\n\(prose)")
    #expect(document.created == CalendarDate("2023-11-17"))
  }

  @Test(arguments: [
    "Loss of the ferry – 17 November 2023", "Accident report – 17 November 2023",
    "Location: Bergen\nDate: 17 November 2023",
    "**Date:** 17 November 2023\n**Operator:** Fjord Lines",
  ])
  func `the date of what a form or title tells is not that of the writing`(head: String) throws {
    #expect(try DocumentReader().document("\(head)\n\n\(prose)").created == nil)
  }

  @Test(arguments: [
    "Friday 17 November 2023\n\nRain.\n\nSaturday 18 November\n\nSnow.",
    "17 November 2023\n\nRain.\n\n18 November 2023\n\nSnow.",
    "Diary\n\nNov. 17, 2023\n\nRain.\n\nNov. 19\n\nSnow.",
    "**30 December 2023**\n\nRain.\n\n**2 January**\n\nSnow.",
  ])
  func `a day that heads the first of several entries dates no text`(diary: String) throws {
    #expect(try DocumentReader().document(diary).created == nil)
  }

  @Test(arguments: [
    "17 November 2023\n\nIt rained.\n\nIt snowed on 18 November.",
    "17 November 2023\n\nIt rained.\n\n12 November\n\nIt snowed.",
    "17 November 2023\n\nIt rained.\n\nYours,\n\n19 November",
  ])
  func `a day alone dates a text that no later days head`(letter: String) throws {
    #expect(try DocumentReader().document(letter).created == CalendarDate("2023-11-17"))
  }

  @Test func `without any date it stays unknown`() throws {
    #expect(try DocumentReader().document(prose).created == nil)
  }

  @Test func `a dateline without a year gives a day of no year`() throws {
    let document = try DocumentReader().document("LONDON, 3 March (Agency) — The ferry left.")
    #expect(document.created == CalendarDate(year: nil, month: 3, day: 3))
  }

  @Test(arguments: [
    "Updated 17 November 2023", "FOR IMMEDIATE RELEASE", "17 November 2023 · 6 min read",
    "Embargo: 00:01, 17 November 2023",
  ])
  func `lines about the text's publication are not read`(line: String) throws {
    let document = try DocumentReader().document("Ferry lost\n\n\(line)\n\n\(prose)")
    #expect(document.blocks.count == 2)
    #expect(document.title == "Ferry lost")
  }

  @Test func `a release is not called by the line that lets it be made known`() throws {
    let head = "FOR IMMEDIATE RELEASE\n\nFerry lost\n\nBergen, Norway (17 November 2023) – "
    let document = try DocumentReader().document(head + prose)
    #expect(document.title == "Ferry lost")
    #expect(document.blocks.count == 2)
    let last = try #require(document.blocks.last)
    #expect(document.prose.string(in: last.span).hasPrefix("The ferry"))
  }

  @Test func `a day that heads the text is read, and so is its place in capitals`() throws {
    let day = try DocumentReader().document("Ferry lost\n\n17 November 2023\n\n\(prose)")
    #expect(day.blocks.count == 3)
    let place = try DocumentReader().document("BERGEN, 17 November 2023 – \(prose)")
    let first = try #require(place.blocks.first)
    #expect(place.prose.string(in: first.span).hasPrefix("BERGEN"))
  }
}
