import EventModel
import Testing

private func orders(_ events: [String], _ relations: [String] = []) -> [String] {
  var graph = sample(events, relations)
  let count = graph.relations.count
  graph.addCalendarOrder()
  return graph.relations.dropFirst(count).map { "\($0.source) \($0.target)" }
}

@Test func `clock times on one day are listed, neighbours only`() {
  #expect(
    orders(["a @ 2020-01-01T10:00", "b @ 2020-01-01T11:30", "c @ 2020-01-01T12:00"])
      == ["e1 e2", "e2 e3"])
}

@Test func `days of the common era need no listing`() {
  #expect(orders(["a @ 2020-01-01", "b @ 2020-01-02", "c @ 2020-01-03T08:00"]) == [])
}

@Test func `years before the common era are listed`() {
  #expect(orders(["murder @ -0043", "birth @ -0062"]) == ["e2 e1"])
}

@Test func `the same minute, approximate times and what is listed already are left alone`() {
  #expect(orders(["a @ 2020-01-01T10:00", "b @ 2020-01-01T10:00"]) == [])
  #expect(orders(["a @ 2020-01-01T10:00~", "b @ 2020-01-01T11:00"]) == [])
  #expect(
    orders(["a @ 2020-01-01T10:00", "b @ 2020-01-01T11:00"], ["b after a"]) == [])
}

@Test func `many events at two instants do not make the list quadratic`() {
  let events = (0..<400).map { "n\($0) @ 2020-01-01T1\($0 % 2):00" }
  #expect(orders(events).count <= 1600)
}

@Test func `a listed order is explained by the dates`() throws {
  var graph = sample(["a @ 2020-01-01T10:00", "b @ 2020-01-01T11:00"])
  graph.addCalendarOrder()
  let relation = try #require(graph.relations.first)
  #expect(relation.id == "r1")
  #expect(
    graph.explain(relation)?.steps.map(\.description) == [
      "“a” (2020-01-01T10:00) is dated before “b” (2020-01-01T11:00)"
    ])
  #expect(graph.reduced.relations.isEmpty)
}
