import CarefulReadings
import Foundation
import Testing

@testable import annals_benchmark

/// Points for the order of neighbouring events.
@Suite struct OrderScoreTests {
  @Test func `only an order that the text has is right`() {
    var score = OrderScore()
    score.add(.before, .before)
    score.add(.after, .after)
    score.add(.before, .after)
    score.add(.together, .before)
    score.add(.open, .after)
    score.add(.open, .open)
    score.add(.after, .open)
    score.add(.before, nil)
    #expect(
      score.report == """
        <  before 1, after 1, open 0
        >  before 0, after 1, open 1
        =  before 1, after 0, open 0
        ?  before 0, after 1, open 1
        of 5 ordered pairs 2 are right (40 %), 1 the wrong way round, 1 went on together, 1 are open
        of 4 pairs that have an order 2 are found (50 %); 1 pairs lack an event
        """)
  }

  @Test func `judgements are read line by line, and a broken line is said`() throws {
    let path = FileManager.default.temporaryDirectory
      .appending(path: "judgements-\(UUID().uuidString).tsv").path
    defer { try? FileManager.default.removeItem(atPath: path) }
    try "mill\t12\tburned\t30\trebuilt\t<\n".write(toFile: path, atomically: true, encoding: .utf8)
    let judgement = try #require(try OrderJudgement.all(at: path).first)
    #expect(judgement.text == "mill")
    #expect(judgement.begins == [12, 30])
    #expect(judgement.words == ["burned", "rebuilt"])
    #expect(judgement.verdict == .before)
    try "mill\t12\tburned\t30\trebuilt\tperhaps\n"
      .write(toFile: path, atomically: true, encoding: .utf8)
    #expect(throws: ReadingFailure.self) { try OrderJudgement.all(at: path) }
  }
}
