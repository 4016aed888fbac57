import Annals
import ArgumentParser
import CarefulReadings
import DocumentReading
import EventModel
import Foundation
import GraphBuilding
import ISO8601

/// `annals-benchmark pictures`: which events pictures show, beside those that readers wanted.
struct PicturesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "pictures",
    abstract: "Scores which events pictures show by what readers said of each event.",
    discussion: """
      Prints what share of the events drawn are telling, minor, idle or told by another already, and what share of the telling ones \
      that there was room for are drawn. Events that nobody graded are left out of the shares.
      """)

  @Argument(help: "Names of folders with texts, and of tables with their grades.")
  var folders = ["worked", "scored", "forms"]

  @Option(help: "Where the folders with texts are.")
  var readings = "Benchmarks/readings"

  @Option(help: "Where the tables with grades are.")
  var grades = "Benchmarks/pictures"

  @Flag(help: "List what is idle and drawn, drawn twice, or telling and not drawn.")
  var errors = false

  @Option(help: "How many events a picture shows.")
  var events = 25

  func run() throws {
    let extractor = try GraphExtractor()
    for folder in folders {
      let grades = try PictureGrades(contentsOf: "\(grades)/\(folder).tsv")
      var sum = PictureScore()
      for name in try FileManager.default.contentsOfDirectory(atPath: "\(readings)/\(folder)")
        .sorted() where name.hasSuffix(".txt")
      {
        let path = "\(readings)/\(folder)/\(name)"
        let created = try CarefulReading.beside(path)?.created
        let document = try DocumentReader(created: created.flatMap { CalendarDate($0) })
          .document(at: path)
        let score = PictureScore(
          extractor.graph(of: [document]), of: String(name.dropLast(4)), by: grades, budget: events)
        sum.add(score)
        guard errors else { continue }
        print(name)
        for line in score.shortfalls { print("  " + line) }
      }
      print("\(folder): \(sum.line)")
    }
  }
}
