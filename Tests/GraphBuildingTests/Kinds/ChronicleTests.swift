import AnnalsTesting
import EventModel
import ISO8601
import IntervalAlgebra
import Testing

@Suite struct `Chronicles and what news goes back to` {
  /// What the times of a text were read as: `the 20th = 2023-01-20`.
  private func times(_ text: String, created: String?) throws -> [String] {
    try story(text, created: created).times.map { "\($0.text) = \($0.value)" }
  }

  @Test func `a month that heads a part says where its days are`() throws {
    let review = """
      2023 in review

      JANUARY. It began with a letter. It said that the bonus would end at Easter. Holm was met on the 20th.

      FEBRUARY. Talks opened on the 14th. They met that Friday. They ended before the end of the month.

      MARCH. The vote was lost. On the 24th Holm warned the union. He left on Sunday the 26th.
      """
    let read = try times(review, created: "2023-12-30")
    for time in [
      "JANUARY = 2023-01", "Easter = 2023-04-09", "the 20th = 2023-01-20", "the 14th = 2023-02-14",
      "that Friday = 2023-02-17", "the end of the month = 2023-02", "MARCH = 2023-03",
      "the 24th = 2023-03-24", "Sunday the 26th = 2023-03-26",
    ] { #expect(read.contains(time), "\(time) in \(read)") }
  }

  @Test func `what a year's heading dates is still counted from what was told`() throws {
    let chronicle = try story(
      """
      1936

      The rebels took the town on 27 September. Two days after taking it, their leader crowned himself.

      1937

      The leader fled on 3 May. He was shot.
      """, created: nil)
    let crowned = try #require(
      chronicle.events.first { $0.mentions.contains { $0.text == "crowned" } })
    #expect(crowned.time?.edtf.description == "1936-09-29")
  }

  @Test func `a month that is told counts from the day of writing`() throws {
    let read = try times(
      "The firm sold its mill in January. It burned on the 20th.", created: "2023-12-30")
    #expect(read.contains("January = 2023-01"))
    let heading = try times("January", created: "2023-12-30")
    #expect(heading == ["January = 2024-01"])
  }

  @Test func `what would be does not move the news`() throws {
    let read = try times(
      "On 9 May Holm said that the work would end on 20 May. The next day he left.",
      created: "2023-06-30")
    #expect(read.contains("The next day = 2023-05-10"))
    let done = try times(
      "On 9 May Holm said that it was over. The work ended on 20 May. The next day he left.",
      created: "2023-06-30")
    #expect(done.contains("The next day = 2023-05-21"))
  }

  @Test func `a day behind this February is of this year`() throws {
    let text = """
      Shares fell in 2016. They rose in April 2021. The trial, which opened this February, lasted five weeks, and on \
      March 22 the jury convicted Holm. The firm was sold in May 2015. It was built in 2002.
      """
    #expect(try times(text, created: "2024-05-20").contains("March 22 = 2024-03-22"))
    #expect(
      try times(text.replacing("this February", with: "in February"), created: "2024-05-20")
        .contains("March 22 = 2021-03-22"))
  }

  @Test func `today is the present where a text has no date`() throws {
    #expect(
      try times("The book is still read today.", created: nil) == ["today = PRESENT_REF"])
    #expect(
      try times("The book is still read today.", created: "2020-05-15") == ["today = 2020-05-15"])
  }

  @Test func `the day of a meeting is not that of asking about it`() throws {
    let graph = try story(
      "When asked about Tuesday's meeting between Holm and the union, the firm said it was planned."
    )
    expectDate("2020-05-12", of: "meeting", in: graph)
    #expect(try graph.event("asked").time?.edtf.description != "2020-05-12")
  }

  @Test(
    arguments: [
      ("The mill was built in 1840. It burned and was rebuilt. Holm would become its owner.", nil),
      (
        "The mill was built in 1840. It burned and was rebuilt. Holm would become its owner.",
        "2020-05-15"
      ),
    ] as [(String, String?)])
  func `what would come came in a history, and may come in news`(
    text: String, created: String?
  ) throws {
    #expect(
      try story(text, created: created).event("become").status
        == (created == nil ? .occurred : .possible))
  }

  @Test(arguments: [
    "Without help Holm would become a beggar.", "Holm would become a beggar if it burned.",
    "“Holm would become a beggar,” she said.", "I would become a beggar.",
    "The plan would become a burden.",
  ])
  func `what would come on a condition is possible in a history too`(text: String) throws {
    #expect(
      try story("The mill was built in 1840. " + text, created: nil).event("become").status
        != .occurred)
  }

  @Test func `what is to be so from a day on begins then`() throws {
    let graph = try story("The group will be banned from Thursday.", created: "2010-01-12")
    #expect(try graph.event("banned").time?.edtf.description == "2010-01-14/..")
    let past = try story("The shop has been closed from 3 May 2009.", created: "2010-01-12")
    #expect(try past.event("closed").time?.edtf.description == "2009-05-03/2010-01-12")
  }

  @Test func `what started one day and lasted until another has both`() throws {
    let graph = try story(
      "The raid started on 4 February 1984 and lasted until 19 March 1984.", created: nil)
    expectDate("1984-02-04/1984-03-19", of: "lasted", in: graph)
  }

  @Test func `a year that a name ends with is no date of what is done under it`() throws {
    let graph = try story("The group is banned under the Terrorism Act 2000.")
    #expect(try graph.event("banned").time?.edtf.description != "2000")
    let dated = try story("The group was banned in 2000.")
    expectDate("2000", of: "banned", in: dated)
  }

  @Test func `where somebody moved to he did something afterwards`() throws {
    let graph = try story("Anna Berg moved to Bergen, where she opened a shop.", created: nil)
    #expect(try graph.relation(from: graph.event("moved"), to: graph.event("opened")) == .before)
    let train = try story("On 3 May 2011 the train stopped at Zell, where two men boarded.")
    #expect(try train.event("boarded").time?.edtf.description == "2011-05-03/2020-05-15")
    let home = try story("On 3 May 2011 the train stopped at Zell, where two men lived.")
    #expect(try home.event("lived").time?.edtf.description != "2011-05-03/2020-05-15")
  }

  @Test func `whoever tells it is him, and whom a verb before names is nearer`() throws {
    let graph = try story(
      """
      Carl Lund prepared an order against Peter Holm. Carl Lund has power. Holm knew the plans of Lund. Holm said that \
      the office could not stop him.
      """)
    let names = { (graph: EventGraph, word: String) in
      try graph.event(word).participants.compactMap { id in
        graph.participants.first { $0.id == id }?.name
      }
    }
    #expect(try names(graph, "stop").contains("Peter Holm"))
    let met = try story("Carl Lund said that Olaf Dahl drove Peter Holm home and thanked him.")
    #expect(try names(met, "thanked").contains("Peter Holm"))
  }

  @Test func `what caused something came before it, however it is said`() throws {
    let graph = try story("The strike resulted from the ruling of the court.")
    #expect(try graph.relation(from: graph.event("ruling"), to: graph.event("strike")) == .before)
    let flood = try story("Damage caused by the flood was mended.")
    #expect(try flood.relation(from: flood.event("flood"), to: flood.event("caused")) == .before)
    let led = try story("The talks led by the winner of the flood were long.")
    #expect(led.relations.allSatisfy { $0.rule != "cause.passive" })
  }

  @Test func `before the end of a month is still in it`() throws {
    let graph = try story(
      "A hearing is expected before the end of the month.", created: "2024-06-06")
    let expected = try graph.event("hearing").time
    let hearing = try #require(expected)
    #expect(hearing.edtf.bounds.latest == EDTF("2024-06")?.bounds.latest)
    #expect(hearing.rule == "time.by")
    let before = try story("A hearing is expected before July.", created: "2024-05-06")
    #expect(try before.event("hearing").time?.rule == "time.limit")
  }

  @Test func `a day that is to come is not of the month that was told`() throws {
    let minutes = "The minutes of 13 February were read. Work would begin on the 18th."
    #expect(try times(minutes, created: "2024-03-12").contains("the 18th = 2024-03-18"))
    let begun = minutes.replacing("would begin", with: "began")
    #expect(try times(begun, created: "2024-03-12").contains("the 18th = 2024-02-18"))
  }

  @Test func `what did not happen gives no bounds to what did`() throws {
    let graph = try story(
      """
      Mr Dahl moved that the shed be pulled down; the motion was withdrawn.

      The dinner, which was to have been held on 22 March, has been cancelled.
      """, created: "2024-03-12")
    #expect(
      try graph.event("withdrawn").time?.edtf.bounds.latest == EDTF("2024-03-12")?.bounds.latest)
  }

  @Test func `what somebody remembers is not when it is remembered`() throws {
    let graph = try story(
      "Ruth Berg, who taught there, remembers the winter of 1963, when the pipes froze and lessons were held in the chapel.",
      created: "2024-06-06")
    #expect(try graph.event("remembers").time?.edtf.description.hasPrefix("1963") != true)
    #expect(try graph.event("froze").time?.edtf.description == "1963-24")
    #expect(try graph.event("held").label == "Lessons held in chapel")
  }

  @Test func `two verbs in a row have one object`() throws {
    let graph = try story("Police arrested and questioned the student.")
    #expect(try graph.event("arrested").label == "Police arrested student")
    let came = try story("Police came and questioned the student.")
    #expect(try came.event("came").label == "Police came")
  }

  @Test func `nobody is what he means to do something to`() throws {
    let graph = try story(
      "The school is old. The county first proposed to close it in November 2019.")
    #expect(graph.events.allSatisfy { !$0.label.contains("close county") })
  }

  @Test func `what a bill would do is open in any text`() throws {
    let graph = try story(
      "The bill was read in May 1840. The law would ban the mill.", created: nil)
    #expect(try graph.event("ban").status == .possible)
  }

  @Test func `who was born somewhere was so before what the sentence tells`() throws {
    let graph = try story("Born in Oslo, Anna Berg went to Bergen in 1910.", created: nil)
    #expect(try graph.relation(from: graph.event("Born"), to: graph.event("went")) == .before)
  }

  @Test func `persons joined behind what others are of take part too`() throws {
    let graph = try story(
      """
      Two politicians, Ann Lee of the Labour Party and Peter Holm of the Left, were defeated. The members elected \
      were Carl Lund, Eva Berg and Olaf Dahl.
      """, created: nil)
    let names = { (word: String) in
      try graph.event(word).participants.compactMap { id in
        graph.participants.first { $0.id == id }?.name
      }
    }
    #expect(try Set(["Ann Lee", "Peter Holm"]).isSubset(of: names("defeated")))
    #expect(try Set(["Carl Lund", "Eva Berg", "Olaf Dahl"]).isSubset(of: names("elected")))
    #expect(try !names("elected").contains("Ann Lee"))
  }
}
