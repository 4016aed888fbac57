import Annals
import CarefulReadings
import DocumentReading
import Foundation
import GraphBuilding
import ISO8601
import Testing

@testable import annals_benchmark

/// Points for what a graph has of a careful reading.
@Suite struct ReadingScoreTests {
  private static let text =
    "Anna Berg sold the boat on 3 May 2019. Two days later the mill burned. Nobody was hurt."

  private func score(_ reading: String) throws -> ReadingScore {
    let document = try DocumentReader(created: CalendarDate("2020-01-01")).document(Self.text)
    return ReadingScore(
      try GraphExtractor().graph(of: [document]), text: Self.text,
      against: try JSONDecoder().decode(CarefulReading.self, from: Data(reading.utf8)))
  }

  @Test func `what is as the reader has it counts`() throws {
    let score = try score(
      """
      {"times": [{"text": "3 May 2019", "type": "DATE", "value": "2019-05-03"}],
       "events": [
         {"name": "sold", "quote": "sold the boat", "time": "2019-05-03", "with": ["Berg"]},
         {"name": "burned", "quote": "the mill burned", "within": "2019-05", "status": ["occurred"]},
         {"name": "hurt", "quote": "Nobody was hurt", "status": ["negated"]}],
       "relations": [["sold", "before", "burned"]]}
      """)
    #expect(score.right == 10)
    #expect(score.all == 10)
    #expect(score.shortfalls.isEmpty)
  }

  @Test func `what is otherwise is said and costs its point`() throws {
    let score = try score(
      """
      {"times": [{"text": "3 May 2019", "type": "DATE", "value": "2018-05-03"}],
       "events": [
         {"name": "sold", "quote": "sold the boat", "time": "2019-06", "with": ["Holm"]},
         {"name": "burned", "quote": "the mill burned", "status": ["planned"]},
         {"name": "sank", "quote": "the ship sank", "status": ["occurred"]}],
       "relations": [["burned", "before", "sold"]]}
      """)
    #expect(score.right == 2)
    #expect(score.all == 9)
    #expect(score.reversed == 1)
    #expect(score.shortfalls.count == 8)
  }

  /// The points for a deed that is to lie in a frame: one for the deed, one for the frame.
  private func points(_ text: String, _ quote: String, within frame: String) throws -> Int {
    let document = try DocumentReader(created: CalendarDate("2020-01-01")).document(text)
    let reading = """
      {"times": [], "relations": [],
       "events": [{"name": "deed", "quote": "\(quote)", "within": "\(frame)"}]}
      """
    return ReadingScore(
      try GraphExtractor().graph(of: [document]), text: text,
      against: try JSONDecoder().decode(CarefulReading.self, from: Data(reading.utf8))
    ).right
  }

  @Test func `a stretch without beginning lies in one that has none either`() throws {
    let text = "By 3 May 2019 Anna Berg had sold the boat."
    #expect(try points(text, "sold the boat", within: "../2019-05-03") == 2)
    #expect(try points(text, "sold the boat", within: "../2019-04-03") == 1)
    #expect(try points(text, "sold the boat", within: "2019-04/2019-05-03") == 1)
  }

  @Test func `the last hour of a day lies in that day`() throws {
    let text = "On 3 May 2019 the mill opened. It burned shortly before midnight."
    #expect(try points(text, "It burned", within: "2019-05-03") == 2)
    #expect(try points(text, "It burned", within: "2019-05-04") == 1)
  }

  @Test func `a text without a reading has none, and what is no reading is told by its path`()
    throws
  {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let text = folder.appendingPathComponent("boat.txt").path
    let none = try CarefulReading.beside(text)
    #expect(none == nil)
    try Data("[]".utf8).write(to: folder.appendingPathComponent("boat.json"))
    let failure = #expect(throws: ReadingFailure.self) { try CarefulReading.beside(text) }
    #expect(failure?.description.contains("boat.json") ?? false)
  }
}
