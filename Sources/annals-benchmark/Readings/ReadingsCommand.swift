import Annals
import ArgumentParser
import DocumentReading
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
      “worked” were looked at while rules were written; of those in “scored” only the points were seen.
      """)

  @Argument(help: "Folders with texts and their readings.")
  var folders = ["Benchmarks/readings/worked", "Benchmarks/readings/scored"]

  @Flag(help: "List what is missing or wrong.")
  var errors = false

  func run() throws {
    let extractor = try GraphExtractor()
    for folder in folders {
      var (right, all, reversed) = (0, 0, 0)
      for path in try FileManager.default.contentsOfDirectory(atPath: folder).sorted()
      where path.hasSuffix(".txt") {
        let path = folder + "/" + path
        let reading = try CarefulReading(beside: path)
        let document = try DocumentReader(created: reading.created.flatMap { CalendarDate($0) })
          .document(at: path)
        let text = String(decoding: try Data(contentsOf: URL(fileURLWithPath: path)), as: UTF8.self)
        let score = ReadingScore(extractor.graph(of: [document]), text: text, against: reading)
        if errors { for line in score.shortfalls { print("  " + line) } }
        print("\(path): \(score.right) of \(score.all)")
        right += score.right
        all += score.all
        reversed += score.reversed
      }
      let share = all > 0 ? (1000 * right / all) : 0
      print(
        "\(folder): \(right) of \(all) (\(share / 10).\(share % 10) %), \(reversed) the wrong way round"
      )
    }
  }
}
