import AnnalsTesting
import EventModel
import Testing

@Suite struct `Entries below heads that are no whole date` {
  @Test func `the number of a day dates what stands behind it and is no part of it`() throws {
    let diary = try story(
      """
      Log of a march, July 1910

      3rd: Camp broken.
      5 – Dahl shot a bear.
      Thurs. 7. We came to a river.
      9th—Brun lost a boat.

      2nd. Brun drowned.
      """, created: nil)
    expectDate("1910-07-03", of: "broken", in: diary)
    expectDate("1910-07-05", of: "shot", in: diary)
    expectDate("1910-07-07", of: "came", in: diary)
    expectDate("1910-07-09", of: "lost", in: diary)
    expectDate("1910-08-02", of: "drowned", in: diary)
    #expect(diary.events.map(\.label).allSatisfy { !$0.contains("2nd") && !$0.contains("9th") })
  }

  @Test func `the present below a month alone is what happened then`() throws {
    let file = try story(
      """
      18–21 March
      Stock is moved out.
      Early May
      Dahl finds a leak.
      August
      The insurer suspends payment. Dahl did not answer.
      """, created: "2020-10-04")
    expectDate("2020-05", of: "finds", in: file)
    expectDate("2020-08", of: "suspends", in: file)
  }
}
