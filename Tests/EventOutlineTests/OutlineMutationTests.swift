import EventModel
import EventOutline
import Testing

@Test(arguments: 1...40 as ClosedRange<UInt64>)
func `an outline that was changed at random is read or refused, and reads back as printed`(
  seed: UInt64
) throws {
  var state = seed
  func below(_ limit: Int) -> Int {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Int((state >> 33) % UInt64(limit))
  }
  let lines = [
    "struck @ 1912-04-14T23:40", "struck before sank", "\"first vote\" status planned",
    "talks with Ada, Grace", "talks lasts PT2H", "talks at Geneva", "talks according to Ada",
    "no event vote", "count 3...9",
  ]
  let interesting = Array("\"“”\\,@# .-0é\u{301}\t")
  for line in lines {
    var characters = Array(line)
    for _ in 0...below(3) {
      characters.insert(interesting[below(interesting.count)], at: below(characters.count + 1))
    }
    guard let outline = try? Outline(parsing: String(characters)) else { continue }
    let printed = outline.description
    #expect(try Outline(parsing: printed).description == printed)
    #expect(outline.check(EventGraph()).entries.count == outline.rules.count)
  }
}
