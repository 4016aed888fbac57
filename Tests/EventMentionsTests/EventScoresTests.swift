import Testing
import TextModel

@Suite("Scores of events")
struct EventScoresTests {
  @Test func `the margin counts all classes against no event`() {
    var scores = EventScores()
    #expect(abs(scores.margin - 1993) < 40)  // 1024 ln 7
    scores.kinds[0] = 9000
    #expect(scores.margin < -6900)
    scores.kinds[3] = 20000
    #expect(scores.margin == 11000)
  }

  @Test func `the best of the classes, tenses, aspects and polarities are chosen`() {
    var scores = EventScores()
    scores.kinds[0] = 500
    scores.kinds[3] = 90
    scores.notes[6] = 40
    scores.notes[9] = 40
    #expect(scores.kind == 2)
    #expect(scores.tense == 6)
    #expect(scores.aspect == 1)
    #expect(scores.polarity == 0)
    scores.notes[13] = 1
    #expect(scores.polarity == 1)
  }
}
