import Annals
import ArgumentParser
import CarefulReadings
import DocumentReading
import EventModel
import Foundation
import GraphBuilding
import ISO8601
import IntervalAlgebra

/// `annals-benchmark order`: the order of neighbouring events that the rules once left open, beside a careful reader's.
struct OrderCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "order",
    abstract: "Scores the order of neighbouring events against judgements of a careful reader.",
    discussion: """
      The pairs are a sample of those neighbours in the texts that the rules had left open when they were judged: what rules \
      add must be right here too where things went on together, or where the text does not say. \
      With --errors prints the pairs that are ordered wrongly, with --open those that are left open.
      """)

  @Argument(help: "The folder of the texts and their readings.")
  var folder = "Benchmarks/readings/worked"

  @Option(help: "The judgements: text, place and word, place and word, verdict.")
  var judgements = "Benchmarks/order/judgements.tsv"

  @Flag(help: "List what is ordered wrongly.")
  var errors = false

  @Flag(help: "List what has an order that is not found.")
  var open = false

  func run() throws {
    let extractor = try GraphExtractor()
    var score = OrderScore()
    let all = Dictionary(grouping: try OrderJudgement.all(at: judgements), by: \.text)
    for (text, judged) in all.sorted(by: { $0.key < $1.key }) {
      let path = "\(folder)/\(text).txt"
      let reading = try CarefulReading.beside(path)
      let document = try DocumentReader(created: reading?.created.flatMap { CalendarDate($0) })
        .document(at: path)
      let graph = extractor.graph(of: [document])
      let chronology = Chronology(graph)
      for judgement in judged {
        let answer = answer(to: judgement, graph, chronology)
        score.add(judgement.verdict, answer)
        if let answer, lists(judgement.verdict, answer) {
          print(
            "  \(answer)\t\(judgement.verdict.rawValue)\t\(line(judgement, String(decoding: document.text.bytes, as: UTF8.self)))"
          )
        }
      }
    }
    print(score.report)
  }

  private func lists(_ verdict: OrderJudgement.Verdict, _ answer: OrderScore.Answer) -> Bool {
    switch (verdict, answer) {
    case (.before, .before), (.after, .after), (.together, .open), (.open, .open): false
    case (_, .open): open
    default: errors
    }
  }

  private func answer(
    to judgement: OrderJudgement, _ graph: EventGraph, _ chronology: Chronology
  ) -> OrderScore.Answer? {
    let events = judgement.begins.compactMap { begin in
      graph.events.first { $0.mentions.contains { $0.begin == begin } }
    }
    guard events.count == 2 else { return nil }
    guard events[0].id != events[1].id else { return .open }
    let possible = chronology.possibleRelations(from: events[0], to: events[1])
    if possible.isEmpty { return .open }
    if possible.isSubset(of: .earlier) { return .before }
    return possible.isSubset(of: AllenRelationSet.earlier.converse) ? .after : .open
  }

  /// The words with what stands around them.
  private func line(_ judgement: OrderJudgement, _ text: String) -> String {
    let scalars = Array(text.unicodeScalars)
    let ends = zip(judgement.begins, judgement.words).map { $0 + $1.unicodeScalars.count }
    let from = max(0, judgement.begins[0] - 60)
    let to = min(scalars.count, ends[1] + 40)
    guard from < to else { return judgement.words.joined(separator: " ") }
    var marked = String.UnicodeScalarView()
    for index in from..<to {
      if judgement.begins.contains(index) { marked.append("[") }
      marked.append(scalars[index])
      if ends.contains(index + 1) { marked.append("]") }
    }
    let words = String(marked).split(whereSeparator: \.isWhitespace).joined(separator: " ")
    return "\(judgement.text): \(words)"
  }
}
