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
      The pairs are samples of neighbours in the texts: in open.tsv those that the rules left open when they were judged, in \
      ordered.tsv those that they ordered. An order is right only where the text has it, not where things went on together or \
      where it does not say.
      """)

  @Argument(help: "The folder of the texts and their readings.")
  var folder = "Benchmarks/readings/worked"

  @Option(help: "A file of judgements: text, place and word, place and word, verdict.")
  var judgements = ["Benchmarks/order/open.tsv", "Benchmarks/order/ordered.tsv"]

  @Flag(help: "Score each rule that orders two events by itself.")
  var rules = false

  @Flag(help: "List what is ordered wrongly.")
  var errors = false

  @Flag(help: "List what has an order that is not found.")
  var open = false

  func run() throws {
    let extractor = try GraphExtractor()
    var readings: [String: (text: String, chronology: Chronology)] = [:]
    for file in judgements {
      var score = OrderScore()
      var byRule = RuleScores()
      for judgement in try OrderJudgement.all(at: file) {
        let read = try readings[judgement.text] ?? read(judgement.text, extractor)
        readings[judgement.text] = read
        let answer = answer(to: judgement, read.chronology)
        score.add(judgement.verdict, answer?.order)
        if let answer, answer.order != .open {
          byRule.add(
            answer.rule, claimed: answer.confidence, isEarlier: answer.order == .before,
            gold: judgement.verdict.order)
        }
        if let order = answer?.order, lists(judgement.verdict, order) {
          print("  \(order)\t\(judgement.verdict.rawValue)\t\(line(judgement, read.text))")
        }
      }
      if rules { print(byRule.table) }
      print("\(file):\n\(score.report)")
    }
  }

  private func read(
    _ name: String, _ extractor: GraphExtractor
  ) throws -> (text: String, chronology: Chronology) {
    let path = "\(folder)/\(name).txt"
    let reading = try CarefulReading.beside(path)
    let document = try DocumentReader(created: reading?.created.flatMap { CalendarDate($0) })
      .document(at: path)
    return (
      String(decoding: document.text.bytes, as: UTF8.self),
      Chronology(extractor.graph(of: [document]))
    )
  }

  private func lists(_ verdict: OrderJudgement.Verdict, _ answer: OrderScore.Answer) -> Bool {
    switch (verdict, answer) {
    case (.before, .before), (.after, .after), (.together, .open), (.open, .open): false
    case (_, .open): open
    default: errors
    }
  }

  /// What a graph says of a pair, and the rule whose relation says so; “several” where more than one fact does.
  private func answer(
    to judgement: OrderJudgement, _ chronology: Chronology
  ) -> (order: OrderScore.Answer, rule: String, confidence: Int)? {
    let events = judgement.begins.compactMap { begin in
      chronology.events.first { $0.mentions.contains { $0.begin == begin } }
    }
    guard events.count == 2 else { return nil }
    let possible = chronology.possibleRelations(from: events[0], to: events[1])
    guard events[0].id != events[1].id, !possible.isEmpty else { return (.open, "", 0) }
    let order: OrderScore.Answer =
      possible.isSubset(of: .earlier)
      ? .before : possible.isSubset(of: AllenRelationSet.earlier.converse) ? .after : .open
    let ids = events.map(\.id)
    let relation = chronology.relations.first {
      $0.type != nil && [$0.source, $0.target].allSatisfy(ids.contains)
    }
    return (order, relation?.rule ?? "several", relation.map { Int(100 * $0.confidence) } ?? 0)
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

extension OrderJudgement.Verdict {
  /// The verdict as an annotator's of a corpus.
  fileprivate var order: GoldRelations.Order {
    switch self {
    case .before: .earlier
    case .after: .later
    case .together: .same
    case .open: .vague
    }
  }
}
