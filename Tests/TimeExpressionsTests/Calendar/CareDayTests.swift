import Testing

@testable import TimeExpressions

/// Days in hospital, and days that head entries, by their number.
@Suite struct CareDayTests {
  @Test func `each counts from its own beginning`() {
    let note = """
      She was admitted on 2 March 2019 and underwent a gastrectomy on 5 March. She sat up at 9:00 on 6 March. \
      On POD 3 she ate. On hospital day 12 she went home.
      """
    #expect(
      readings(note, created: nil).suffix(2) == [
        "POD 3 = 2019-03-08", "hospital day 12 = 2019-03-13",
      ])
    let order =
      "On 2 March 2019 she was admitted and on 5 March underwent surgery. On POD 1 she sat up."
    #expect(readings(order, created: nil).last == "POD 1 = 2019-03-06")
  }

  @Test func `an operation without its name is the only day told`() {
    #expect(
      readings("The hip was replaced on 2 March 2019. POD #2: walked.", created: nil).last
        == "POD #2 = 2019-03-04")
    #expect(
      readings("He was admitted on 2 March 2019. POD 2: walked.", created: nil)
        == ["2 March 2019 = 2019-03-02"])
  }

  @Test func `hours go on from a day in hospital`() {
    let note =
      "He was admitted on 2 March 2019. On hospital day 4 he fell. Twenty-four hours later he died."
    #expect(readings(note, created: nil).last == "Twenty-four hours later = 2019-03-06")
  }

  @Test func `a day that heads an entry counts from what began`() {
    let note =
      "He was admitted on 2 March 2019.\n\nDay 2: He fell at 10:15.\n\nDay 5 – He went home."
    #expect(
      readings(note, created: nil)
        == [
          "2 March 2019 = 2019-03-02", "Day 2 = 2019-03-03", "10:15 = 2019-03-03T10:15",
          "Day 5 = 2019-03-06",
        ])
  }

  @Test(arguments: [
    "Day 2: He fell.", "The feast was on 2 March 2019. Day 2 was dull.",
    "He was admitted on 2 March 2019. Day", "He was admitted on 2 March 2019. POD", "POD #",
    "The hospital day", "Day 2",
  ])
  func `a day without a beginning is none`(text: String) {
    #expect(readings(text, created: nil).filter { !$0.hasPrefix("2 March") } == [])
  }

  @Test func `a day that heads a date is left to the date`() {
    #expect(
      readings("The fair began on 6 May 2019.\n\nDay 2: Tuesday 7 May\n\nRain fell.", created: nil)
        == ["6 May 2019 = 2019-05-06", "Tuesday 7 May = 2019-05-07"])
  }
}
