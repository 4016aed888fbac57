import AnnalsTesting
import EventModel
import Testing

/// On which day hours are that a report tells beside terms to come.
@Suite struct HourTests {
  @Test func `an hour after a term to come is of the day whose hours were told`() throws {
    let report = """
      A cyclist was hit at 6.20am yesterday. The driver was held at 9pm and is on bail until 12 June.

      A lorry left the yard at 5.45am.
      """
    expectDate("2025-03-17T05:45", of: "left", in: try story(report, created: "2025-03-18"))
    let announced = """
      A bridge will open on 12 June.

      A ceremony set for 4pm was called off.
      """
    expectDate("2025-03-18T16:00", of: "ceremony", in: try story(announced, created: "2025-03-18"))
  }

  @Test func `an hour is on no day of a clause that tells how things are`() throws {
    let bail = "The driver was held at 9pm yesterday and is on bail until 12 June."
    expectDate("2025-03-17T21:00", of: "held", in: try story(bail, created: "2025-03-18"))
    let shared = "She left at 9pm and came home at 11pm on 12 March."
    expectDate("2025-03-12T21:00", of: "left", in: try story(shared, created: "2025-03-18"))
  }
}
