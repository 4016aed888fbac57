import ArgumentParser
import EventArguments
import EventMentions
import Foundation
import GraphBuilding
import ISO8601
import IntervalAlgebra
import Segmentation
import TemporalLinking
import TextModel
import TimeML

/// `annals-benchmark relations`: the rules of order against annotated pairs of events.
struct RelationsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "relations",
    abstract: "Scores each rule of order by which of two events annotators let begin first.")

  @OptionGroup var data: CorporaOptions

  @Option(help: "List the wrong links of rules that begin so; “all” lists every one.")
  var errors: String?

  func run() throws {
    try data.check()
    let extractor = try GraphExtractor()
    let development = try developmentNames()
    let matres = try GoldRelations(matres: data.corpora + "/relations/matres.tsv")
    let dense = try GoldRelations(dense: data.corpora + "/relations/timebank_dense.tsv")
    for isDevelopment in [false, true] {
      let documents = isDevelopment ? "development documents" : "other documents"
      for (name, gold, folders) in [
        ("MATRES", matres, ["tbaq/TimeBank", "tbaq/AQUAINT"]),
        ("TimeBank-Dense", dense, ["timebank12"]),
      ] {
        let names = gold.pairs.keys.filter { development.contains($0) == isDevelopment }.sorted()
        print("\(name), \(documents)")
        print(try score(names, gold, folders, extractor).table + "\n")
      }
    }
  }

  private func score(
    _ names: [String], _ gold: GoldRelations, _ folders: [String], _ extractor: GraphExtractor
  ) throws -> RuleScores {
    var scores = RuleScores()
    for name in names {
      let paths = folders.map { "\(data.corpora)/\($0)/\(name).tml" }
      guard let path = paths.first(where: { FileManager.default.fileExists(atPath: $0) }),
        let pairs = gold.pairs[name]
      else { continue }
      let document = TimeMLDocument(
        parsing: Array(try Data(contentsOf: URL(fileURLWithPath: path))))
      compare(document, pairs, extractor, &scores)
    }
    return scores
  }

  /// Counts the links whose two events are annotated.
  private func compare(
    _ document: TimeMLDocument, _ pairs: [GoldRelations.Pair], _ extractor: GraphExtractor,
    _ scores: inout RuleScores
  ) {
    let text = SourceText(validUTF8: document.text)
    let reading = extractor.reading(
      of: Document(
        id: document.id, created: document.created.flatMap { CalendarDate($0.value) }, text: text,
        blocks: BlockSplitter.blocks(of: text)))
    let spans = reading.frames.indices.map {
      reading.syntax.text.tokens[reading.token($0)].span
    }
    let alignment = SpanAlignment(gold: document.events.map(\.span), system: spans)
    var names = [String?](repeating: nil, count: spans.count)
    for (event, frame) in zip(document.events, alignment.system) {
      if let frame { names[frame] = event.id }
    }
    var orders: [[String]: GoldRelations.Order] = [:]
    for pair in pairs {
      orders[[pair.source, pair.target]] = pair.order
      orders[[pair.target, pair.source]] = pair.order.reversed
    }
    for link in TemporalLinker().links(in: reading) {
      guard let source = names[link.source], let target = names[link.target] else { continue }
      let isEarlier = link.relation.endpointOrder.startStart == .earlier
      let order = orders[[source, target]]
      scores.add(link.rule, claimed: link.confidence, isEarlier: isEarlier, gold: order)
      if let errors, errors == "all" || link.rule.hasPrefix(errors),
        isEarlier ? order == .later : order == .earlier
      {
        print("  \(link.rule)\t\(words(link, reading))")
      }
    }
  }

  /// The two events of a link and the sentences they stand in.
  private func words(_ link: TemporalLink, _ reading: EventReading) -> String {
    let syntax = reading.syntax
    let tokens = [link.source, link.target].map(reading.token)
    let sentences = Set(tokens.map(syntax.sentence(of:))).filter { $0 >= 0 }.sorted()
    let text = sentences.map { syntax.text.string(syntax.text.sentences[$0].tokens) }
      .joined(separator: " | ").split(whereSeparator: \.isWhitespace).joined(separator: " ")
    return "\(syntax.text.form(tokens[0])) \(link.relation) \(syntax.text.form(tokens[1]))\t\(text)"
  }

  private func developmentNames() throws -> Set<String> {
    let listed = try String(contentsOfFile: data.corpora + "/tbaq/dev.txt", encoding: .utf8)
    return Set(
      listed.split(whereSeparator: \.isNewline).map { line in
        let name = line.split(separator: "/").last.map(String.init) ?? String(line)
        return name.hasSuffix(".tml") ? String(name.dropLast(4)) : name
      })
  }
}

extension GoldRelations.Order {
  /// The order seen from the other event.
  fileprivate var reversed: Self {
    switch self {
    case .earlier: .later
    case .later: .earlier
    case .same, .vague: self
    }
  }
}
