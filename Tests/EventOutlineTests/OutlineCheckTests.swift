import EventModel
import EventOutline
import ISO8601
import IntervalAlgebra
import Testing

private func time(_ text: String, within: Bool = false) -> EventTime? {
  EDTF(text).map { EventTime(edtf: $0, within: within, basis: .stated, rule: "sample") }
}

private let voyage = EventGraph(
  participants: [
    Participant(id: "p1", name: "Grace Hopper", kind: .person, aliases: ["Admiral Hopper"])
  ],
  events: [
    Event(id: "e1", label: "voyage", time: time("1912-04-10/1912-04-15"), duration: "P5D"),
    Event(
      id: "e2", label: "dinner", participants: ["p1"], place: "first-class saloon"),
    Event(id: "e3", label: "collision", time: time("1912-04-14T23:40")),
    Event(id: "e4", label: "rescue drill", status: .negated, source: "the purser"),
    Event(id: "e5", label: "wireless warning", time: time("1912-04-14/1912-04-15", within: true)),
  ],
  relations: [
    Relation(
      id: "r1", source: "e2", target: "e1", type: .during, basis: .stated, confidence: 1,
      rule: "sample"),
    Relation(
      id: "r2", source: "e2", target: "e3", type: .before, basis: .stated, confidence: 1,
      rule: "sample"),
  ])

@Test func `a time open on one side is met by itself`() throws {
  let graph = EventGraph(events: [
    Event(id: "e1", label: "collapse", time: time("../2020-05-15", within: true))
  ])
  #expect(try Outline(parsing: "collapse @ within ../2020-05-15").check(graph).isMet)
  #expect(try !Outline(parsing: "collapse @ within ../2020-05-14").check(graph).isMet)
}

@Test(arguments: [
  "collision @ 1912-04-14T23:40", "collision @ within 1912-04", "dinner @ none",
  "warning @ within 1912-04", "dinner before collision", "collision after dinner",
  "dinner during voyage", "collision during voyage", "dinner not after collision",
  "drill status negated", "dinner with Grace", "dinner with admiral", "dinner at saloon",
  "voyage lasts P5D", "drill according to purser", "event dinner", "no event mutiny", "count 5",
  "count 3...8", "acyclic",
  "consistent",
])
func `what holds is met`(rule: String) throws {
  let report = try Outline(parsing: rule).check(voyage)
  #expect(report.isMet, "\(report.difference)")
}

@Test(arguments: [
  ("collision @ 1912-04-14", "+ collision @ 1912-04-14T23:40"),
  ("dinner @ 1912", "+ dinner @ none"),
  ("warning @ 1912-04-14/1912-04-15", "+ warning @ within 1912-04-14/1912-04-15"),
  ("collision @ within 1911", "+ collision @ 1912-04-14T23:40"),
  ("collision before dinner", "+ collision after dinner"),
  ("collision not after dinner", "+ collision after dinner"),
  ("drill before dinner", "+ # the order of “rescue drill” and “dinner” is open"),
  ("drill status occurred", "+ drill status negated"),
  ("dinner with Ada", "+ dinner with \"Grace Hopper\""),
  ("voyage with Ada", "+ # nobody took part in “voyage”"),
  ("voyage lasts P6D", "+ voyage lasts P5D"),
  ("dinner lasts PT1H", "+ # how long “dinner” lasted is not known"),
  ("dinner at Paris", "+ dinner at \"first-class saloon\""),
  ("drill according to mate", "+ drill according to \"the purser\""),
  ("dinner according to mate", "+ # nobody is named who says “dinner”"),
  ("event mutiny", "+ # no event is called “mutiny”"),
  ("no event warning", "+ event \"wireless warning\""),
  ("count 6", "+ count 5"),
  ("mutiny before dinner", "+ # no event is called “mutiny”"),
])
func `what does not hold shows what does`(rule: String, actual: String) throws {
  let report = try Outline(parsing: rule).check(voyage)
  #expect(!report.isMet)
  #expect(report.difference == "- \(rule)\n\(actual)")
}

@Test func `a circle fails acyclic and consistent with its events`() throws {
  var graph = voyage
  graph.relations.append(
    Relation(
      id: "r3", source: "e3", target: "e2", type: .before, basis: .stated, confidence: 0.5,
      rule: "sample"))
  let report = try Outline(parsing: "acyclic\nconsistent").check(graph)
  #expect(
    report.failures.map(\.actual) == [
      "# cycle: dinner → collision → dinner",
      "# “collision” is before “dinner” contradicts “dinner” is before “collision”",
    ])
}

@Test func `a graph meets the outline printed from it, and the outline reads back`() throws {
  let outline = Outline(voyage)
  #expect(
    outline.description == """
      voyage @ 1912-04-10/1912-04-15
      voyage lasts P5D
      dinner @ none
      dinner with "Grace Hopper"
      dinner at "first-class saloon"
      "wireless warning" @ within 1912-04-14/1912-04-15
      collision @ 1912-04-14T23:40
      "rescue drill" @ none
      "rescue drill" status negated
      "rescue drill" according to "the purser"
      dinner during voyage
      dinner before collision
      count 5
      acyclic
      consistent

      """)
  #expect(outline.check(voyage).isMet)
  #expect(try Outline(parsing: outline.description) == outline)
}

@Test func `events that share a label are called by id`() {
  let graph = EventGraph(events: [
    Event(id: "e1", label: "vote"), Event(id: "e2", label: "Vote"), Event(id: "e3", label: "…"),
  ])
  let outline = Outline(graph)
  #expect(outline.check(graph).isMet)
  #expect(outline.description.hasPrefix("e1 @ none\ne2 @ none\ne3 @ none\n"))
}

@Test func `the empty outline is met by the empty graph`() throws {
  #expect(try Outline(parsing: "").check(EventGraph()).isMet)
  #expect(Outline(EventGraph()).description == "count 0\nacyclic\nconsistent\n")
}
