import Annals
import CarefulReadings
import DocumentReading
import EventModel
import Foundation
import GraphBuilding
import ISO8601
import Testing

@testable import annals_benchmark

/// Points for which events a picture shows.
@Suite struct PictureScoreTests {
  private static let text =
    "Anna Berg sold the boat on 3 May 2019. Two days later the mill burned. The owl hooted."

  private static let table = """
    # text	begin	end	words	grade	event
    mill	10	14	sold	telling	10
    mill	65	71	burned	telling	65
    mill	80	86	hooted	idle	80
    """

  /// The grades of a table that is written for the test.
  private func grades(_ table: String) throws -> PictureGrades {
    let file = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
    defer { try? FileManager.default.removeItem(at: file) }
    try Data(table.utf8).write(to: file)
    return try PictureGrades(contentsOf: file.path)
  }

  private func score(_ table: String, budget: Int) throws -> PictureScore {
    let document = try DocumentReader(created: CalendarDate("2020-01-01")).document(Self.text)
    var graph = try GraphExtractor().graph(of: [document])
    // How telling the program finds them is not what is tried here.
    for (place, salience) in zip(graph.events.indices, [0.9, 0.8, 0.7]) {
      graph.events[place].salience = salience
    }
    return PictureScore(graph, of: "mill", by: try grades(table), budget: budget)
  }

  @Test func `a picture that shows what is telling and no more has all points`() throws {
    let score = try score(Self.table, budget: 2)
    #expect(
      score.line
        == "2 drawn; of 2 graded 100.0 % telling, 0.0 % minor, 0.0 % idle, 0.0 % told already; 100.0 % of 2 telling"
    )
    #expect(score.shortfalls.isEmpty)
  }

  @Test func `what is idle and drawn is said`() throws {
    let score = try score(Self.table, budget: 3)
    #expect(score.line.contains("66.6 % telling, 0.0 % minor, 33.3 % idle"))
    #expect(score.shortfalls.count == 1)
    #expect(score.shortfalls.allSatisfy { $0.hasPrefix("idle: ") })
  }

  @Test func `what is telling and was not drawn is said`() throws {
    let score = try score(Self.table, budget: 1)
    #expect(score.line.hasSuffix("100.0 % of 1 telling"))
    #expect(score.shortfalls.count == 1)
    #expect(score.shortfalls.allSatisfy { $0.hasPrefix("not drawn: ") })
  }

  @Test func `one event that is drawn twice has one point`() throws {
    let score = try score(
      Self.table.replacingOccurrences(of: "telling\t65", with: "telling\t10"), budget: 2)
    #expect(score.line.contains("50.0 % telling"))
    #expect(score.line.contains("50.0 % told already"))
    #expect(score.shortfalls.allSatisfy { $0.hasPrefix("drawn twice: ") })
  }

  @Test func `what nobody graded is left out`() throws {
    let score = try score("mill\t10\t14\tsold\ttelling\t10", budget: 3)
    #expect(score.line.hasPrefix("3 drawn; of 1 graded 100.0 % telling"))
  }

  @Test(arguments: [
    "mill\t10\t14\tsold\ttelling", "mill\t14\t10\tsold\ttelling\t10",
    "mill\t10\t14\tsold\tgreat\t10",
  ])
  func `a line that is no grade is an error`(line: String) throws {
    #expect(throws: ReadingFailure.self) { try grades(line) }
  }
}
