import Testing

@testable import TimeExpressions

@Suite struct `Heads of entries that are no whole date` {
  @Test(arguments: [
    (
      "Oct. 28th, 1893. Gale.\n\n31st. Fog.\n\n2nd. Calm.",
      ["31st = 1893-10-31", "2nd = 1893-11-02"]
    ),
    // The number decides: 2 November was a Thursday.
    ("Oct. 28th, 1893. Gale.\n\nFriday, 2nd. Fog.", ["Friday, 2nd = 1893-11-02"]),
    ("Oct. 28th, 1893. Gale.\n\n2nd (Thurs). Fog.", ["2nd (Thurs) = 1893-11-02"]),
    (
      "May 1931\n\n3rd. Rain.\n\nJune\n\n3rd. Fog.",
      ["3rd = 1931-05-03", "June = 1931-06", "3rd = 1931-06-03"]
    ),
    // The latest first.
    (
      "12 June 1902\n\nIce.\n\n11 June\n\nRain.\n\n9th\n\nFog.",
      ["11 June = 1902-06-11", "9th = 1902-06-09"]
    ),
    (
      "30 January 1902. Ice.\n\n31st. Fog.\n\n30th. Rain.",
      ["31st = 1902-01-31", "30th = 1902-03-30"]
    ),
  ])
  func `a day's number is the next such day`(text: String, expected: [String]) {
    #expect(Array(readings(text, created: nil).dropFirst()) == expected)
  }

  @Test func `words that count from the writing count from such a day`() {
    let diary = "28 October 1893. Gale.\n\n31st. Fog.\n\n2nd. The mate died "
    #expect(readings(diary + "yesterday.", created: nil).last == "yesterday = 1893-11-01")
    #expect(
      readings(diary + "yesterday noon.", created: nil).last
        == "yesterday noon = 1893-11-01T12:00")
    #expect(
      readings(diary + "last evening.", created: nil).last == "last evening = 1893-11-01TEV")
    #expect(readings(diary + "on Tuesday.", created: nil).last == "Tuesday = 1893-10-31")
  }

  @Test func `a month or part of one that heads an entry moves the story on`() {
    let file = "12 November 2021\n\nThe roof fell.\n\nMid-January\n\nIt was mended "
    #expect(
      readings(file + "by the end of the month.", created: nil).dropFirst() == [
        "Mid-January = 2022-01", "the end of the month = 2022-01",
      ])
    // Nothing below it counts from the day before, nor is any hour of it.
    #expect(readings(file + "yesterday.", created: nil).last == "yesterday = XXXX-XX-XX")
    #expect(readings(file + "at 09:10.", created: nil).last == "09:10 = XXXX-XX-XXT09:10")
    #expect(
      readings("Late March\n\nAda insures the mill.\n\n6 May\n\nIt burns.", created: "2022-09-04")
        == ["Late March = 2022-03", "6 May = 2022-05-06"])
  }

  @Test(arguments: [
    ("between 22:00 and 05:30", ["22:00 = 2022-05-12T22:00", "05:30 = 2022-05-13T05:30"]),
    ("at 03:10", ["03:10 = 2022-05-13T03:10"]), ("at 21:00", ["21:00 = 2022-05-12T21:00"]),
    ("between 11 pm and 7 am", ["11 pm = 2022-05-12T23:00", "7 am = 2022-05-13T07:00"]),
    ("at 10:00", ["10:00 = XXXX-XX-XXT10:00"]),
  ])
  func `hours below two days in a row are of the night between them`(
    words: String, expected: [String]
  ) {
    let head = "8 May 2022\n\nThe shop shut.\n\n12–13 May\n\nThe van was stolen "
    #expect(Array(readings(head + words + ".", created: nil).dropFirst(3)) == expected)
  }

  @Test func `a row that is called night goes on past midnight`() {
    let rows =
      "Tuesday 10 May 2022\n\nBrun ate at noon.\n\nNight: Brun fell at 23:30. He slept at 02:00 and woke at 04:30."
    #expect(
      readings(rows, created: nil).suffix(3) == [
        "23:30 = 2022-05-10T23:30", "02:00 = 2022-05-11T02:00", "04:30 = 2022-05-11T04:30",
      ])
    #expect(
      readings(
        "On the night of 12–13 May 2022 the van was stolen between 11 pm and 6 am.", created: nil
      ).suffix(2) == ["11 pm = 2022-05-12T23:00", "6 am = 2022-05-13T06:00"])
    #expect(
      readings(
        "From 12–13 May 2022 the fair was open. It shut at 06:00.", created: nil
      ).last == "06:00 = 2022-05-13T06:00")
  }
}
