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

  @Flag(
    help: """
      Score which events a picture shows: what share of those drawn a reading names, and what share of those that its \
      relations connect are drawn.
      """)
  var salience = false

  @Option(help: "How many events a picture shows.")
  var events = 25

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
        let (own, shortfalls) = points(of: graph, text, reading)
        if errors { for line in shortfalls { print("  " + line) } }
        print("\(path): \(own.line)")
        sum.add(own)
      }
      print("\(folder): \(sum.total)")
    }
  }

  private func points(
    of graph: EventGraph, _ text: String, _ reading: CarefulReading
  ) -> (Points, [String]) {
    guard salience else {
      let score = ReadingScore(graph, text: text, against: reading)
      return (
        Points(right: score.right, all: score.all, reversed: score.reversed), score.shortfalls
      )
    }
    let score = SelectionScore(graph, text: text, against: reading, budget: events)
    return (
      Points(
        right: score.named, all: score.drawn, connected: (score.connectedDrawn, score.connected)),
      score.shortfalls
    )
  }

  /// The points of a text or folder.
  private struct Points {
    var right = 0
    var all = 0
    var reversed = 0
    /// How many connected events are drawn, of how many; nothing where points are for what is read.
    var connected: (drawn: Int, all: Int)?

    mutating func add(_ other: Points) {
      right += other.right
      all += other.all
      reversed += other.reversed
      guard let more = other.connected else { return }
      let sum = connected ?? (0, 0)
      connected = (sum.drawn + more.drawn, sum.all + more.all)
    }

    var line: String {
      guard let connected else { return "\(right) of \(all)" }
      return
        "\(right) of \(all) drawn are named, \(connected.drawn) of \(connected.all) connected are drawn"
    }

    var total: String {
      guard let connected else {
        return "\(right) of \(all) (\(Self.share(right, all))), \(reversed) the wrong way round"
      }
      return "\(right) of \(all) (\(Self.share(right, all))) drawn are named, "
        + "\(connected.drawn) of \(connected.all) (\(Self.share(connected.drawn, connected.all))) connected are drawn"
    }

    private static func share(_ part: Int, _ all: Int) -> String {
      let share = all > 0 ? 1000 * part / all : 0
      return "\(share / 10).\(share % 10) %"
    }
  }
}
