import AnnalsTesting
import EventModel
import ISO8601
import Testing

/// Reports, logs and notes, and the days that they are about.
@Suite struct `Days that reports are about` {
  @Test func `what the first sentence tells was on the day of the title`() throws {
    let report = """
      Accident at Holm Pier – 9 October 2021

      Two boys were hurt when a beam gave way. The beam had been cut in November. The pier was shut the next day.
      """
    for created in [nil, "2022-03-01"] as [String?] {
      let graph = try story(report, created: created)
      expectDate("2021-10-09", of: "hurt", in: graph)
      expectDate("2021-10-09", of: "gave", in: graph)
      expectDate("2020-11", of: "cut", in: graph)
      expectDate("2021-10-10", of: "shut", in: graph)
    }
  }

  @Test(arguments: [
    ("Accident at Holm Pier – 9 October 2021", "The inquiry was led by Ann Lee.", "led"),
    ("Accident at Holm Pier – 9 October 2021", "The beam had been cut by a smith.", "cut"),
    ("Accident at Holm Pier – 9 October 2021", "Nobody said that a beam broke.", "broke"),
    ("A walk to Holm Pier – 9 October 2021", "Two boys fell into the harbour.", "fell"),
    (
      "What the fire of 9 October 2021 left", "Two years later, boys fell into the harbour.", "fell"
    ),
  ])
  func `nothing else is`(title: String, sentence: String, word: String) throws {
    let graph = try story(title + "\n\n" + sentence, created: nil)
    #expect(try graph.event(word).time?.edtf.description != "2021-10-09")
  }

  @Test func `a log with dotted hours goes on past midnight`() throws {
    let log = """
      Harbour log, 9 October 2021

      21.50 Boat left the pier. It came back at 22.15.
      23.40 – Bell rang.
      00.20 – Gate burned down.
      """
    let graph = try story(log, created: nil)
    expectDate("2021-10-09T21:50", of: "left", in: graph)
    expectDate("2021-10-09T22:15", of: "came", in: graph)
    expectDate("2021-10-10T00:20", of: "burned", in: graph)
    expect(graph, matches: "rang before burned")
  }

  @Test func `a statement is of the day on which it was made, and tells of another`() throws {
    let statement = """
      Statement of Ada Brun, made on 9 October 2021

      On the evening of 2 October I was rowing home.

      At about 9.20 I heard a bell. At 9.40 pm I called the guard.
      """
    let graph = try story(statement, created: nil)
    expectDate("2021-10-02T21:20~", of: "heard", in: graph)
    expectDate("2021-10-02T21:40", of: "called", in: graph)
  }

  @Test func `days by their number head entries`() throws {
    let notes = """
      Mrs Brun underwent surgery on 9 October 2021.

      POD 1: Drain removed.

      POD 4: Mrs Brun was discharged.
      """
    let graph = try story(notes, created: nil)
    expectDate("2021-10-10", of: "removed", in: graph)
    expectDate("2021-10-13", of: "discharged", in: graph)
  }

  @Test func `messages below a new day are of it`() throws {
    let chat = """
      --- 9 October 2021 ---
      Ada Brun 18:05
      The pump failed.
      Otto Holm 18:20
      I called the smith.
      --- 10 October 2021 ---
      Ada Brun 08:10
      He mended it.
      Otto Holm 09:30
      I paid him.
      """
    let graph = try story(chat, created: nil)
    expectDate("2021-10-09T18:20", of: "called", in: graph)
    expectDate("2021-10-10T08:10", of: "mended", in: graph)
  }

  @Test func `who wrote a message stands between its hour and what it tells`() throws {
    let chat = """
      --- 9 October 2021 ---
      [18:05] Ada: The pump failed.
      [18:20] Otto: We called the smith. He mended it.
      """
    let graph = try story(chat, created: nil)
    expectDate("2021-10-09T18:05", of: "failed", in: graph)
    expectDate("2021-10-09T18:20", of: "called", in: graph)
    expectDate("2021-10-09", of: "mended", in: graph)
  }
}
