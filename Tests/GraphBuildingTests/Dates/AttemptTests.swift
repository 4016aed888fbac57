import AnnalsTesting
import EventModel
import ISO8601
import Testing

@Suite struct `Dates of grants and attempts` {
  @Test(arguments: [
    ("The board voted to sell the mill on 4 May 2018.", "voted", "2018-05-04"),
    ("Ann Berg was granted leave to appeal on 4 May 2018.", "granted", "2018-05-04"),
    ("An attempt to cross the lake in May 2018 failed.", "failed", "2018-05"),
  ])
  func `a day behind an infinitive is that of the grant or the end`(
    text: String, word: String, date: String
  ) throws {
    expectDate(date, of: word, in: try story(text))
  }

  @Test(arguments: [
    ("Ann Berg agreed to sell the mill on 4 May 2018.", "agreed"),
    ("Ann Berg offered to stay until 4 May 2018.", "offered"),
    ("The board voted to keep the mill until 4 May 2018.", "voted"),
    ("A plan to cross the lake in May 2018 failed.", "failed"),
  ])
  func `a day of what was agreed or to last is not`(text: String, word: String) throws {
    #expect(try story(text).event(word).time?.within != false)
  }
}
