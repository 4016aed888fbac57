import EventModel
import Testing

@Test(arguments: 1...60 as ClosedRange<UInt64>)
func `bytes that were changed at random are read or refused, and what is read can be asked`(
  seed: UInt64
) {
  var state = seed
  func below(_ limit: Int) -> Int {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Int((state >> 33) % UInt64(limit))
  }
  var graph = sample(
    ["war @ 1939/1945", "peace @ 1946-05", "vote @ -0043-03-15", "talks"],
    ["war before peace", "talks during war 0.5", "talks overlaps vote 0.1"])
  graph.events[3].duration = "P3D"
  graph.events[3].parent = "e1"
  let bytes = Array(graph.jsonText().utf8)
  let interesting = Array("0123456789{}[]\",:-eEXT/.~?% \\u\n".utf8) + [0x00, 0x80, 0xFF]
  for _ in 0..<40 {
    var changed = bytes
    for _ in 0...below(3) {
      let place = below(changed.count)
      switch below(3) {
      case 0: changed[place] = interesting[below(interesting.count)]
      case 1: changed.remove(at: place)
      default: changed.insert(interesting[below(interesting.count)], at: place)
      }
    }
    guard let read = try? EventGraph(reading: changed) else { continue }
    let chronology = read.chronology
    #expect(chronology.ordered.count == read.events.count)
    #expect((try? EventGraph(reading: read.jsonText().utf8)) != nil)
    _ = chronology.reduced
    _ = read.allFindings
  }
}
