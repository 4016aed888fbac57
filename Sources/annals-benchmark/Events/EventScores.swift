import EventMentions
import Foundation
import ISO8601
import Language
import Segmentation
import TextModel
import TimeExpressions
import TimeML

/// The scores of a set of documents, by parts of speech, and the differences asked for.
struct EventScores {
  private var groups = [EventScore](repeating: EventScore(), count: EventGroup.allCases.count)
  /// Documents whose polarity marks can be trusted.
  private var polarity = EventScore()
  private var words = 0
  private var duration = Duration.zero
  private let kind: String?
  private(set) var differences: [String] = []

  init(listing kind: String?) { self.kind = kind }

  /// Reads a document's text and adds its score.
  mutating func read(
    _ gold: TimeMLDocument, path: String, _ analysis: EnglishAnalysis,
    _ recognizer: EventMentionRecognizer, output: String?
  ) {
    let name = URL(fileURLWithPath: path).lastPathComponent
    let source = SourceText(validUTF8: gold.text)
    let document = Document(
      source: gold.id, created: gold.created.flatMap { CalendarDate($0.value) }, text: source,
      blocks: BlockSplitter.blocks(of: source))
    var text = AnalysedText(document: document, words: [], tokens: [], sentences: [])
    var system = gold
    duration += ContinuousClock().measure {
      text = Segmenter().segment(document)
      analysis.annotate(&text)
      let times = TimeExpressionRecognizer().expressions(in: text)
      let mentions = recognizer.mentions(in: Syntax(text), excluding: times.map(\.tokens))
      system = TimeMLDocument(text, times: times, mentions: mentions)
    }
    words += text.tokens.count
    for (index, group) in EventGroup.allCases.enumerated() {
      groups[index].add(
        gold: group.events(gold.events, in: text), system: group.events(system.events, in: text))
    }
    // The polarity marks of AQUAINT are broken: half of them deny events that the text affirms.
    if !path.contains("AQUAINT") { polarity.add(gold: gold.events, system: system.events) }
    compare(gold, system, name)
    if let output {
      let url = URL(fileURLWithPath: output).appending(path: name)
      try? Data(system.bytes).write(to: url)
    }
  }

  private mutating func compare(_ gold: TimeMLDocument, _ system: TimeMLDocument, _ name: String) {
    guard let kind else { return }
    let alignment = SpanAlignment(
      gold: gold.events.map(\.span), system: system.events.map(\.span)
    ).system
    let attributes: [String: EventScore.Attribute] = [
      "class": .kind, "tense": .tense, "aspect": .aspect, "polarity": .polarity,
    ]
    for (index, event) in gold.events.enumerated() {
      guard let match = alignment[index] else {
        if kind == "missed" { differences.append("\(name)\t\(context(event.span, gold.text))") }
        continue
      }
      guard let attribute = attributes[kind] else { continue }
      let found = system.events[match][attribute]
      guard found != event[attribute] else { continue }
      differences.append(
        "\(name)\t\(event[attribute]) not \(found)\t\(context(event.span, gold.text))")
    }
    guard kind == "spurious" else { return }
    let matched = Set(alignment.compactMap { $0 })
    for (index, event) in system.events.enumerated() where !matched.contains(index) {
      differences.append("\(name)\t\(context(event.span, gold.text))")
    }
  }

  private func context(_ span: TextSpan, _ text: [UInt8]) -> String {
    let before = text[max(0, span.begin - 40)..<span.begin]
    let after = text[span.end..<min(text.count, span.end + 30)]
    let parts = [Array(before), Array(text[span.begin..<span.end]), Array(after)].map {
      String(decoding: $0, as: UTF8.self).split(whereSeparator: \.isWhitespace)
        .joined(separator: " ")
    }
    return "\(parts[0]) [\(parts[1])] \(parts[2])"
  }

  /// The table of a set.
  func report(_ name: String) -> String {
    var lines: [String] = []
    for (group, score) in zip(EventGroup.allCases, groups) {
      var line = "\(name), \(group.rawValue): F1 \(percent(score.f1))"
      line += " (precision \(percent(score.precision)), recall \(percent(score.recall)))"
      line += ", gold \(score.gold), found \(score.system)"
      if group == .all {
        line += "; class \(percent(score.f1(.kind))), tense \(percent(score.f1(.tense)))"
        line += ", aspect \(percent(score.f1(.aspect)))"
        line += ", polarity without AQUAINT \(percent(polarity.f1(.polarity)))"
      }
      lines.append(line)
    }
    let seconds =
      Double(duration.components.attoseconds) / 1e18 + Double(duration.components.seconds)
    let speed = seconds > 0 ? Int(Double(words) / seconds) : 0
    lines.append("\(name): \(words) words, \(speed) a second from text to events")
    return lines.joined(separator: "\n")
  }

  private func percent(_ value: Double) -> String {
    let tenths = Int((value * 100).rounded())
    let rest = tenths % 100
    return "\(tenths / 100).\(rest < 10 ? "0" : "")\(rest)"
  }
}
