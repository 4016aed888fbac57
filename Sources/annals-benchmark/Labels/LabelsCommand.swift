import Annals
import ArgumentParser
import DocumentReading
import EventModel
import Foundation
import GraphBuilding
import TextModel

/// `annals-benchmark labels`: the labels of the most salient events, and what people say of them.
struct LabelsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "labels",
    abstract: "Lists the labels of the most salient events and what people say of them.",
    discussion:
      """
      The texts are every sixth article of MEANTIME, as a whole, and the seeds. The labels of the articles on Airbus were read for \
      faults while rules were written; those on Apple were judged twice meanwhile; five more were judged once, at the end.
      """)

  @OptionGroup var data: CorporaOptions

  @Option(help: "The folder of the seeds.")
  var seeds = "seeds"

  @Option(help: "What people said of labels.")
  var judgements = "Benchmarks/labels/judgements.tsv"

  @Option(help: "How many events of each text.")
  var events = 15

  @Option(help: "Which texts: airbus, apple, more, seeds or all.")
  var set = "all"

  @Flag(help: "Print the sentence of each event below its label.")
  var sentences = false

  @Flag(help: "List only labels that nobody has judged.")
  var unjudged = false

  @Argument(help: "Texts to list instead.")
  var files: [String] = []

  /// Texts whose labels are counted together.
  private struct Group {
    let name: String
    let title: String
    let paths: [String]
  }

  func run() throws {
    let extractor = try GraphExtractor()
    let judgements = try LabelJudgements(contentsOf: self.judgements)
    var all = LabelCounts()
    var faults: [String] = []
    var lines: [String] = []
    for group in try groups() {
      var counts = LabelCounts()
      for path in group.paths {
        let document =
          path.hasSuffix(".xml")
          ? try MeantimeDocument(path: path, isWhole: true).document(id: "d1")
          : try DocumentReader().document(at: path)
        let graph = extractor.graph(of: [document])
        let name = URL(fileURLWithPath: path).deletingPathExtension().lastPathComponent
        faults += LabelCheck(document).faults(in: graph.events.map(\.label)).map {
          "\(name): \($0)"
        }
        counts.add(list(graph, name, judgements))
      }
      lines.append("\(group.title): \(counts.report)")
      all.add(counts)
    }
    for line in lines { print(line) }
    print("all: \(all.report)")
    print(faults.isEmpty ? "short, unique and of the text's words: all labels" : "faults:")
    for fault in faults { print("  " + fault) }
  }

  /// Prints the most telling events of a text and returns how their labels were judged.
  private func list(
    _ graph: EventGraph, _ name: String, _ judgements: LabelJudgements
  ) -> LabelCounts {
    let telling = graph.events.mostTelling(events).map { graph.events[$0] }
    var counts = LabelCounts()
    print(name)
    for event in telling {
      let verdict = judgements.verdict(on: event.label, of: name)
      counts.add(verdict)
      if unjudged, verdict != nil { continue }
      print(
        "  \(event.label)\t\(event.label.count)\t\(event.status.rawValue)"
          + "\t\(event.salience)\t\(event.time?.edtf.description ?? "–")\t\(verdict?.rawValue ?? "not judged")"
      )
      if sentences, let quote = event.mentions.first?.quote { print("      | \(quote)") }
    }
    let stale = judgements.judged(of: name, butNot: telling.map(\.label))
    if !stale.isEmpty { print("  judged, and not here any more: \(stale.count)") }
    print("")
    return counts
  }

  private func groups() throws -> [Group] {
    guard files.isEmpty else { return [Group(name: "files", title: "texts", paths: files)] }
    func articles(on topic: String, from first: Int) throws -> [String] {
      try data.check()
      let folder = data.corpora + "/meantime/cross-document/corpus_" + topic
      let files = try FileManager.default.contentsOfDirectory(atPath: folder)
        .filter { $0.hasSuffix(".xml") }.sorted()
      return stride(from: first, to: files.count, by: 6).map { folder + "/" + files[$0] }
    }
    let seeds = try FileManager.default.contentsOfDirectory(atPath: self.seeds)
      .filter { $0 != "README.md" && !$0.hasPrefix(".") }.sorted()
    let all = [
      Group(
        name: "airbus", title: "articles on Airbus",
        paths: try articles(on: "airbus", from: 0)),
      Group(
        name: "apple", title: "articles on Apple",
        paths: try articles(on: "apple", from: 0)),
      Group(
        name: "more", title: "five more on Apple", paths: try articles(on: "apple", from: 3)),
      Group(name: "seeds", title: "seeds", paths: seeds.map { self.seeds + "/" + $0 }),
    ]
    guard set != "all" else { return all }
    let chosen = all.filter { $0.name == set }
    guard !chosen.isEmpty else { throw ValidationError("There is no set “\(set)”.") }
    return chosen
  }
}
