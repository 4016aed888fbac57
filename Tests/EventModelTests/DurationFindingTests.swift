import EventModel
import Testing

private func findings(_ event: String, lasting duration: String) -> [String] {
  var graph = sample([event])
  graph.events[0].duration = duration
  return graph.durationFindings.map(\.message)
}

@Test(arguments: [
  ("strike @ 1912-04-14", "P5D", "“strike” lasts P5D, longer than 1912-04-14"),
  ("war @ 1939/1945", "P1Y", "“war” lasts P1Y, shorter than 1939/1945"),
  ("strike @ 1912-04", "P1Y", "“strike” lasts P1Y, longer than 1912-04"),
])
func `a length that does not fit the time is found`(
  event: String, duration: String, message: String
) {
  #expect(findings(event, lasting: duration) == [message])
}

@Test(arguments: [
  ("strike @ 1912-04-14", "PT2H"), ("war @ 1939/1945", "P6Y"), ("strike @ 1912~", "P5Y"),
  ("strike", "P5D"), ("strike @ 1912-04-14", "PXM"), ("strike @ 1912-04-14/..", "P5Y"),
  ("month @ 1912-02", "P1M"), ("year @ 1912", "P365D"),
])
func `a length that fits, or cannot be compared, is left alone`(event: String, duration: String) {
  #expect(findings(event, lasting: duration) == [])
}
