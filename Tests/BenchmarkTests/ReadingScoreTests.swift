import Annals
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

  @Test func `a stretch without beginning lies in one that has none either`() throws {
    let document = try DocumentReader(created: CalendarDate("2020-01-01")).document(
      "By 3 May 2019 Anna Berg had sold the boat.")
    func right(_ frame: String) throws -> Int {
      let reading = """
        {"times": [], "relations": [],
         "events": [{"name": "sold", "quote": "sold the boat", "within": "\(frame)"}]}
        """
      return ReadingScore(
        try GraphExtractor().graph(of: [document]), text: document.text,
        against: try JSONDecoder().decode(CarefulReading.self, from: Data(reading.utf8))
      ).right
    }
    #expect(try right("../2019-05-03") == 1)
    #expect(try right("../2019-04-03") == 0)
    #expect(try right("2019-04/2019-05-03") == 0)
  }

  @Test func `the last hour of a day lies in that day`() throws {
    let document = try DocumentReader(created: CalendarDate("2020-01-01")).document(
      "On 3 May 2019 the mill opened. It burned shortly before midnight.")
    func right(_ day: String) throws -> Int {
      let reading = """
        {"times": [], "relations": [],
         "events": [{"name": "burned", "quote": "It burned", "within": "\(day)"}]}
        """
      return ReadingScore(
        try GraphExtractor().graph(of: [document]), text: document.text,
        against: try JSONDecoder().decode(CarefulReading.self, from: Data(reading.utf8))
      ).right
    }
    #expect(try right("2019-05-03") == 1)
    #expect(try right("2019-05-04") == 0)
  }
}
