import Annals
import ArgumentParser
import CarefulReadings
import DocumentReading
import EventModel
import Foundation
import GraphBuilding
import ISO8601

/// `annals-benchmark readings`: graphs of texts beside what a careful reader takes from them.
struct ReadingsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "readings",
    abstract: "Scores graphs against careful readings of the same texts.",
    discussion: """
      One point for each time with its value, each event, each of its properties, and each relation. The readings in \
      “worked” and “forms” were looked at while rules were written; of those in “scored” only the points were seen.
      """)

  @Argument(help: "Folders with texts and their readings.")
  var folders = [
    "Benchmarks/readings/worked", "Benchmarks/readings/scored", "Benchmarks/readings/forms",
  ]

  @Flag(help: "List what is missing or wrong.")
  var errors = false

  func run() throws {
    let extractor = try GraphExtractor()
    for folder in folders {
      var sum = Points()
      for name in try FileManager.default.contentsOfDirectory(atPath: folder).sorted()
      where name.hasSuffix(".txt") {
        let path = folder + "/" + name
        guard let reading = try CarefulReading.beside(path) else {
          print("\(path): left out, as no reading is beside it")
          continue
        }
        let document = try DocumentReader(created: reading.created.flatMap { CalendarDate($0) })
          .document(at: path)
        let text = String(decoding: try Data(contentsOf: URL(fileURLWithPath: path)), as: UTF8.self)
        let graph = extractor.graph(of: [document])
        let score = ReadingScore(graph, text: text, against: reading)
        if errors { for line in score.shortfalls { print("  " + line) } }
        print("\(path): \(score.right) of \(score.all)")
        sum.add(score)
      }
      print("\(folder): \(sum.line)")
    }
  }

  /// The points of a folder.
  private struct Points {
    private var right = 0
    private var all = 0
    private var reversed = 0

    mutating func add(_ score: ReadingScore) {
      right += score.right
      all += score.all
      reversed += score.reversed
    }

    var line: String {
      let share = all > 0 ? 1000 * right / all : 0
      return
        "\(right) of \(all) (\(share / 10).\(share % 10) %), \(reversed) the wrong way round"
    }
  }
}
