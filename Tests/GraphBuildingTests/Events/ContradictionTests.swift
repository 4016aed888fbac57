import AnnalsTesting
import EventModel
import Testing

@Suite struct `What cannot be as it is told` {
  @Test(arguments: [
    ("Ann Low was born in 1980. She died in 1975.", Finding.Kind.contradiction),
    ("The meeting began on 5 March 2019. It ended on 4 March 2019.", .contradiction),
    ("The Titan sank on 3 May 2019. A report said the Titan sank on 5 May 2019.", .disagreement),
    ("The fire broke out on 31 February 2019.", .impossibleDate),
    ("They met on Tuesday 5 May 2022.", .impossibleDate),
  ])
  func `is found`(text: String, kind: Finding.Kind) throws {
    #expect(try story(text, created: nil).allFindings.map(\.kind) == [kind])
  }

  @Test(arguments: [
    "Ann Low was born in 1975. She died in 1980.",
    "Ann Low was born in 1980. Her mother died in 1975.",
    "The meeting began on 4 March 2019. It ended on 5 March 2019.",
    "The fair began on 5 March 2019. The strike ended on 4 March 2019.",
    "The Titan sank on 3 May 2019. The Clara sank on 5 May 2019.",
    "The Titan sank on 3 May 2019. She was raised and sank again on 5 May 2019.",
    "The Titan sank in May 2019. A report said the Titan sank on 5 May 2019.",
    "The fire broke out on 29 February 2020. They met on Thursday 5 May 2022.",
  ])
  func `and what can be is left alone`(text: String) throws {
    #expect(try story(text, created: nil).allFindings == [])
  }

  @Test func `a day that the calendar has not leaves its month`() throws {
    let graph = try story("The fire broke out on 31 February 2019.", created: nil)
    expect(graph, matches: "broke @ 2019-02")
    #expect(try graph.event("broke").label == "Fire broke out")
  }
}
