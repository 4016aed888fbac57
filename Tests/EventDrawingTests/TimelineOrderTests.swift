import EventModel
import ISO8601
import IntervalAlgebra
import Testing

@testable import EventDrawing

struct TimelineOrderTests {
  private func labels(_ graph: EventGraph, _ options: DrawingOptions = DrawingOptions()) -> [String]
  {
    TimelineBuilder(graph, options: options).timeline().rows.map(\.event.id)
  }

  private func sections(_ graph: EventGraph) -> [String] {
    TimelineBuilder(graph, options: DrawingOptions()).timeline().sections.map {
      "\($0.heading ?? "–"): \($0.rows.count)"
    }
  }

  @Test func `dates decide before the text does`() {
    let graph = Examples.graph(
      "t", created: nil,
      [
        Examples.event("late", "Late", "1990"), Examples.event("early", "Early", "1980"),
        Examples.event("middle", "Middle", "1985-06-01"),
      ])
    #expect(labels(graph) == ["early", "middle", "late"])
  }

  @Test func `a decade told of near its end stands at its beginning`() {
    let graph = Examples.graph(
      "t", created: nil,
      [Examples.event("day", "Day", "1988-06-03"), Examples.event("decade", "Decade", "198X")])
    #expect(labels(graph) == ["decade", "day"])
    let early = Examples.graph(
      "t", created: nil,
      [Examples.event("day", "Day", "1981-06-03"), Examples.event("decade", "Decade", "198X")])
    #expect(labels(early) == ["day", "decade"])
  }

  @Test func `late in a month stands behind its middle, whatever was told first`() {
    var graph = Examples.graph(
      "t", created: nil,
      [
        Examples.event("late", "Late", "2019-06"), Examples.event("day", "Day", "2019-06-14"),
      ], [Examples.relation("late", .before, "day")])
    #expect(labels(graph) == ["late", "day"])
    let place = Evidence(document: "d1", begin: 3, end: 12)
    graph.times = [
      TimeMention(
        id: "t1", document: "d1", begin: 3, end: 12, text: "late June", type: .date,
        value: "2019-06", mod: "END", rule: "month")
    ]
    graph.events[0].time?.evidence = [place]
    #expect(labels(graph) == ["day", "late"])
  }

  @Test func `an undated event stands where its relations put it`() {
    let graph = Examples.graph(
      "t", created: nil,
      [
        Examples.event("a", "A", "1980"), Examples.event("b", "B", "1990"),
        Examples.event("x", "X"),
      ], [Examples.relation("x", .before, "b"), Examples.relation("a", .before, "x")])
    #expect(labels(graph) == ["a", "x", "b"])
  }

  @Test
  func
    `what is only known to have come before another stands right before it, whatever was told before`()
  {
    let graph = Examples.graph(
      "t", created: nil,
      [
        Examples.event("a", "A", "1980"), Examples.event("x", "X"),
        Examples.event("b", "B", "1985"), Examples.event("c", "C", "1990"),
      ], [Examples.relation("x", .before, "c")])
    #expect(labels(graph) == ["a", "b", "x", "c"])
    let bounded = Examples.graph(
      "t", created: nil,
      [
        Examples.event("a", "A", "1980"), Examples.event("x", "X"),
        Examples.event("b", "B", "1985"), Examples.event("c", "C", "1990"),
      ], [Examples.relation("x", .before, "c"), Examples.relation("x", .before, "b")])
    #expect(labels(bounded) == ["a", "x", "b", "c"])
  }

  @Test func `an event at some time after another stands by it, whatever was told before`() {
    let graph = Examples.graph(
      "t", created: nil,
      [
        Examples.event("b", "B", "1990"), Examples.event("a", "A", "1980"),
        Examples.event("x", "X"), Examples.event("w", "W"),
      ], [Examples.relation("a", .before, "x"), Examples.relation("w", .before, "x")])
    #expect(labels(graph).filter { $0 != "w" } == ["a", "x", "b"])
  }

  @Test func `by a date stands at that date, and in a stretch behind what was told of a day in it`()
  {
    let graph = Examples.graph(
      "t", created: nil,
      [
        Examples.event("by", "By", "../1985", within: true), Examples.event("a", "A", "1980"),
        Examples.event("b", "B", "1984-06-03"), Examples.event("c", "C", "1984"),
        Examples.event("d", "D", "1990"),
      ])
    #expect(labels(graph) == ["a", "b", "c", "by", "d"])
    let span = Examples.graph(
      "t", created: nil,
      [Examples.event("b", "B", "1984-06-03"), Examples.event("c", "C", "1980/1990")])
    #expect(labels(span) == ["c", "b"])
  }

  @Test func `a chain of relations is kept through events that are not drawn`() {
    let graph = Examples.graph(
      "t", created: nil,
      [
        Examples.event("third", "Third", salience: 0.9),
        Examples.event("second", "Second", salience: 0.1),
        Examples.event("first", "First", salience: 0.9),
      ],
      [
        Examples.relation("first", .before, "second"),
        Examples.relation("second", .before, "third"),
      ]
    )
    #expect(labels(graph, DrawingOptions(events: .most(2))) == ["first", "third"])
  }

  @Test func `an undated event without relations has no place in time`() {
    let graph = Examples.graph(
      "t", created: nil,
      [
        Examples.event("a", "A", "1980"), Examples.event("x", "X"),
        Examples.event("b", "B", "1990"),
      ])
    #expect(sections(graph) == ["1980–1990: 2", "No date given: 1"])
  }

  @Test func `what goes on without a date goes on at the time of writing`() {
    let graph = Examples.graph(
      "t", created: "2020-01-01",
      [
        Examples.event("x", "X"), Examples.event("talks", "Talks", status: .ongoing),
        Examples.event("a", "A", "1980"), Examples.event("b", "B", "1990", status: .ongoing),
        Examples.event("plan", "Plan", status: .planned),
      ])
    #expect(
      sections(graph) == [
        "1980–1990: 2", "No date given: 1", "At the time of writing: 1", "Expected: 1",
      ])
  }

  @Test func `what has not been done by then stands at the time of writing`() {
    var open = Examples.event("reply", "Has not replied", "2015/..", within: true, status: .negated)
    open.time?.basis = .inferred
    open.mentions[0].tense = .present
    open.mentions[0].aspect = .perfective
    var told = open
    told.id = "told"
    told.mentions[0].tense = .past
    let graph = Examples.graph("t", created: "2020-01-01", [open, told])
    #expect(sections(graph) == ["2015: 1", "At the time of writing: 1"])
  }

  @Test func `plans that nothing came of yet are expected`() {
    let graph = Examples.graph(
      "t", created: "2020-01-01",
      [
        Examples.event("later", "Later", "2021", status: .planned),
        Examples.event("done", "Done", "2019"),
        Examples.event("old", "Old plan", "2018", status: .planned),
        Examples.event("perhaps", "Perhaps", status: .possible),
        Examples.event("before", "Before", status: .planned),
      ], [Examples.relation("before", .before, "done", .plan)])
    #expect(labels(graph) == ["old", "before", "done", "later", "perhaps"])
    #expect(sections(graph).last == "Expected or possible: 2")
  }

  @Test func `parts stand below their whole`() {
    let graph = Examples.graph(
      "t", created: nil,
      [
        Examples.event("part2", "Part 2", "1980-03-02", parent: "whole"),
        Examples.event("whole", "Whole", "1980-03"), Examples.event("after", "After", "1981"),
        Examples.event("part1", "Part 1", "1980-03-01", parent: "whole"),
      ])
    #expect(labels(graph) == ["whole", "part1", "part2", "after"])
  }

  @Test func `a whole is taken apart where something else came between its parts`() {
    let graph = Examples.graph(
      "t", created: nil,
      [
        Examples.event("whole", "Whole"), Examples.event("p1", "P1", parent: "whole"),
        Examples.event("between", "Between"), Examples.event("p2", "P2", parent: "whole"),
      ],
      [Examples.relation("p1", .before, "between"), Examples.relation("between", .before, "p2")])
    #expect(labels(graph) == ["whole", "p1", "between", "p2"])
  }

  @Test func `circles in parents and relations end`() {
    let graph = Examples.graph(
      "t", created: nil,
      [
        Examples.event("a", "A", parent: "b"), Examples.event("b", "B", parent: "a"),
        Examples.event("c", "C", parent: "c"), Examples.event("d", "D", parent: "nobody"),
      ],
      [
        Examples.relation("a", .before, "b"), Examples.relation("b", .before, "a"),
        Examples.relation("c", .before, "c"), Examples.relation("d", .before, "nobody"),
      ])
    #expect(Set(labels(graph)) == ["a", "b", "c", "d"])
  }

  @Test func `events at the same time stand together`() {
    let graph = Examples.graph(
      "t", created: nil,
      [
        Examples.event("a", "A", "1980"), Examples.event("b", "B", "1985"),
        Examples.event("c", "C", "1990"), Examples.event("x", "X"),
      ], [Examples.relation("x", .equals, "b")])
    #expect(labels(graph) == ["a", "b", "x", "c"])
  }

  @Test func `the most telling events are chosen and the rest counted`() {
    let events = (0..<40).map {
      Examples.event("e\($0)", "Event \($0)", "\(1900 + $0)", salience: Double($0 % 10) / 10)
    }
    let timeline = TimelineBuilder(
      Examples.graph("t", created: nil, events), options: DrawingOptions(events: .most(8))
    ).timeline()
    #expect(timeline.rows.count == 8)
    #expect(timeline.rows.allSatisfy { $0.event.salience >= 0.8 })
    #expect(timeline.subtitle.hasPrefix("8 of 40 events"))
    #expect(timeline.subtitle.hasSuffix("32 least telling are left out"))
  }

  @Test func `the subtitle goes from the first row to the last, even to what is only planned`() {
    let events = [
      Examples.event("a", "Mill built", "1901"), Examples.event("b", "Mill sold", "1910"),
      Examples.event("c", "Mill to close", "1920", status: .planned),
    ]
    let timeline = TimelineBuilder(
      Examples.graph("t", created: "1911-01-01", events), options: DrawingOptions()
    ).timeline()
    #expect(timeline.subtitle == "3 events, 1901–1920")
  }

  @Test func `relations against the dates are drawn as contradictions`() {
    let graph = Examples.graph(
      "t", created: nil,
      [Examples.event("a", "A", "1990"), Examples.event("b", "B", "1980")],
      [Examples.relation("a", .before, "b")])
    let timeline = TimelineBuilder(graph, options: DrawingOptions()).timeline()
    #expect(timeline.rows.map(\.event.id) == ["b", "a"])
    #expect(timeline.links.map(\.kind) == [.contradiction])
  }

  @Test func `only what the order cannot show is drawn as a curve`() {
    let timeline = TimelineBuilder(Examples.shipwreck, options: DrawingOptions()).timeline()
    #expect(Set(timeline.links.map(\.kind)) == [.plan, .reversal, .cause])
  }

  @Test func `long gaps are marked and common ones are not`() {
    let timeline = TimelineBuilder(Examples.outage, options: DrawingOptions()).timeline()
    let marked = timeline.rows.filter(\.followsGap).map(\.event.id)
    #expect(marked.contains("e2"))
    #expect(!marked.contains("e5"))
  }
}

extension TimelineOrderTests {
  @Test func `headings of seasons and months name the months`() {
    let dates = ["2023-01", "2023-02", "2023-03", "2023-34", "2023-23", "2023-09-14", "2023-09-16"]
    let graph = Examples.graph(
      "t", created: nil,
      dates.enumerated().map { Examples.event("e\($0)", "Event \($0)", $1) })
    let headings = TimelineBuilder(graph, options: DrawingOptions()).timeline().sections.compactMap(
      \.heading)
    #expect(headings == ["January–September 2023"])
  }

  @Test func `what was by the end of a year begins no heading`() {
    let dates = ["2019-08", "2019-09", "2019-11-11", "../2019-41"]
    let graph = Examples.graph(
      "t", created: nil,
      dates.enumerated().map { Examples.event("e\($0)", "Event \($0)", $1) })
    let headings = TimelineBuilder(graph, options: DrawingOptions()).timeline().sections.compactMap(
      \.heading)
    #expect(headings == ["August–December 2019"])
  }
}

extension TimelineOrderTests {
  private func event(_ id: String, _ edtf: String, rule: String) -> Event {
    var event = Examples.event(id, id)
    event.time = EDTF(edtf).map {
      EventTime(edtf: $0, within: true, basis: .resolved, rule: rule)
    }
    return event
  }

  @Test func `before a season stands ahead of the season, by it at its end`() {
    let day = Examples.event("day", "Day", "2024-02-03")
    let before = Examples.graph(
      "t", created: nil, [day, event("winter", "../2023-24", rule: "time.limit")])
    #expect(labels(before) == ["winter", "day"])
    let by = Examples.graph(
      "t", created: nil, [day, event("winter", "../2023-24", rule: "time.by")])
    #expect(labels(by) == ["day", "winter"])
  }

  @Test func `since a day stands at that day, some time in a week behind what was told of it`() {
    let day = Examples.event("day", "Day", "2024-03-15")
    let since = Examples.graph(
      "t", created: "2024-03-19",
      [day, event("since", "2024-03-14/2024-03-19", rule: "time.limit")])
    #expect(labels(since) == ["since", "day"])
    let week = Examples.graph(
      "t", created: "2024-03-19",
      [day, event("week", "2024-03-11/2024-03-17", rule: "time.dependent")])
    #expect(labels(week) == ["day", "week"])
  }

  @Test func `not before a month is that month or later`() {
    let graph = Examples.graph(
      "t", created: "2024-03-19", [event("opening", "2024-06/..", rule: "time.not-before")])
    #expect(
      TimelineBuilder(graph, options: DrawingOptions()).timeline().rows.map(\.fullDate) == [
        "June 2024 or later"
      ])
  }
}
