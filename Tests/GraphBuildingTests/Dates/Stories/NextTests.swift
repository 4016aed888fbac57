import Annals
import Testing

/// What comes next to a time that was only meant, or that stands beside the news.
@Suite struct `Next to what stands beside the story` {
  private static let mill = """
    The mill was built in 1901, sold in 1926 and shut in March 2023. Its troubles date back to 2015, when Lund bought it. A sale \
    planned for 2018 was dropped. The owners left the following year.
    """

  @Test(arguments: [
    (mill, "left", "2019"),
    (mill.replacing(" A sale planned for 2018 was dropped.", with: ""), "left", "2016"),
  ])
  func `the following year is next to the one that something was planned for`(
    text: String, word: String, date: String
  ) throws {
    #expect(try day(of: word, in: text) == date)
  }

  private static let board =
    "The board met on Tuesday. It agreed to the sale after a call from the bank last Friday. The chair arrived at 9 a.m."

  @Test(arguments: [
    (board, "arrived", "2023-05-16T09:00"),
    (
      board.replacing("agreed to the sale after a call from the bank", with: "sold the mill"),
      "arrived", "2023-05-12T09:00"
    ),
    (
      "The board met on Tuesday. It met shortly after 8 a.m. on May 5. Two days later it left.",
      "left", "2023-05-07"
    ),
  ])
  func `a day on which only something had come before does not move the news`(
    text: String, word: String, date: String
  ) throws {
    #expect(try day(of: word, in: text) == date)
  }

  private func day(of word: String, in text: String) throws -> String? {
    try story(text, created: "2023-05-18").events.first { event in
      event.mentions.contains { $0.text == word }
    }?.time?.edtf.description
  }
}
