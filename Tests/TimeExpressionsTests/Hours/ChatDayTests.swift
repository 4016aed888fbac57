import Testing

@testable import TimeExpressions

/// Chats below days between rules, whose words count from the day and hour of the message.
@Suite struct ChatDayTests {
  private func chat(_ message: String, _ head: String = "Ada Holm  9:14 AM") -> String {
    """
    ————— Tuesday, 6 May 2025 —————

    Otto Brun  8:40 AM
    Pump is back.

    \(head)
    \(message)

    Otto Brun  4:22 PM
    We lost water between 8:38 and 10:00.

    ————— Wednesday, 7 May —————

    Ada Holm  8:05 AM
    I shut the valve last night.
    """
  }

  @Test(arguments: [
    ("It failed ten minutes ago.", "ten minutes ago = 2025-05-06T09:04"),
    ("I mended it yesterday.", "yesterday = 2025-05-05"),
    ("We moved it last Thursday.", "last Thursday = 2025-05-01"),
    ("It moves to next week.", "next week = 2025-W20"),
  ])
  func `words count from the message`(message: String, value: String) {
    for created in [nil, "2025-06-20"] {
      let read = readings(chat(message), created: created)
      #expect(read.contains(value))
      #expect(read.suffix(2) == ["8:05 AM = 2025-05-07T08:05", "last night = 2025-05-06TNI"])
    }
  }

  @Test func `what is past is not of the afternoon ahead`() {
    #expect(
      readings(chat("Good."), created: nil).contains("8:38 = 2025-05-06T08:38"))
    #expect(
      readings(
        chat("Good.").replacing("We lost water between", with: "They meet between"), created: nil
      )
      .contains("8:38 = 2025-05-06T20:38"))
  }

  @Test func `a dash may part the hour from the name`() {
    let read = readings(chat("It failed ten minutes ago.", "Ada Holm — 9:14 AM"), created: nil)
    #expect(read.contains("ten minutes ago = 2025-05-06T09:04"))
  }
}
