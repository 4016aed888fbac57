import Testing

@testable import TimeExpressions

/// Records whose headings number their days.
@Suite struct RecordDayTests {
  @Test func `numbered days count from the one that tells its date`() {
    let record = """
      Day 1 (Mon 5 May 2025)

      Came in at 07:40.

      Day 2 (Tue 6 May) – post-op day 1

      Ate at noon.

      Day 4 – POD 3

      Walked at 09:10.

      Day 9

      Went home at 10:00.
      """
    #expect(
      readings(record, created: nil) == [
        "Mon 5 May 2025 = 2025-05-05", "07:40 = 2025-05-05T07:40", "Tue 6 May = 2025-05-06",
        "post-op day 1 = 2025-05-06", "noon = 2025-05-06T12:00", "Day 4 = 2025-05-08",
        "POD 3 = 2025-05-08", "09:10 = 2025-05-08T09:10", "Day 9 = 2025-05-13",
        "10:00 = 2025-05-13T10:00",
      ])
  }

  @Test func `the first may be none`() {
    let record = "5 May 2025 – Day 0: hip replaced.\n\nDay 1: Ate well.\n\nDay 6: Went home."
    #expect(
      readings(record, created: nil).suffix(2) == ["Day 1 = 2025-05-06", "Day 6 = 2025-05-11"])
  }

  @Test func `without a date they are of no day`() {
    #expect(readings("Day 2 – POD 1\n\nAte at noon.", created: nil) == ["noon = XXXX-XX-XXT12:00"])
    // A day of something else numbers no day of the record.
    let strike = "5 May 2025, day 2 of the strike.\n\nDay 6: Rain."
    #expect(!readings(strike, created: nil).contains("Day 6 = 2025-05-09"))
  }

  @Test func `weekdays and words of yesterday count from the day of their entry`() {
    let record = """
      Day 1 (Mon 5 May 2025)

      Came in.

      Day 6

      Moved yesterday evening. No fever since Thursday night.

      Day 9

      Tablets begun the day before. Discharge planned for Thursday.
      """
    #expect(
      readings(record, created: nil).filter { !$0.contains("Day") }.suffix(4) == [
        "yesterday evening = 2025-05-09TEV", "Thursday night = 2025-05-08TNI",
        "the day before = 2025-05-12", "Thursday = 2025-05-15",
      ])
  }

  @Test func `small hours below the label of a night are of the next day`() {
    let record = """
      Day 1 (Mon 5 May 2025)

      Came in at 07:40.
      Night: restless at 23:30. Bloods at 02:00. Tube out at 04:30.

      Day 2 (Tue 6 May)

      Ate at noon.
      """
    #expect(
      readings(record, created: nil).suffix(5) == [
        "23:30 = 2025-05-05T23:30", "02:00 = 2025-05-06T02:00", "04:30 = 2025-05-06T04:30",
        "Tue 6 May = 2025-05-06", "noon = 2025-05-06T12:00",
      ])
    #expect(
      readings(record.replacing("Night: restless at 23:30. Bloods", with: "Bloods"), created: nil)
        .contains("02:00 = 2025-05-05T02:00"))
  }
}
