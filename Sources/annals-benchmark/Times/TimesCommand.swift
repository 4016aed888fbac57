import ArgumentParser
import Foundation
import ISO8601
import Segmentation
import TextModel
import TimeExpressions

/// `annals-benchmark times`: time expressions against annotated corpora.
struct TimesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "times",
    abstract: "Scores time expressions as TempEval-3 does, and values of single phrases.")

  @Argument(
    help:
      "Sets to score: dev, train, wikiwars, meantime, tweets, commands, gum, timenorm, speed; all by default."
  )
  var sets: [String] = []

  @OptionGroup var data: CorporaOptions

  @Option(help: "List differences of a kind: missed, spurious, span, type, value, all.")
  var errors: String?

  func run() throws {
    if sets != ["speed"] { try data.check() }
    let chosen =
      sets.isEmpty
      ? ["dev", "train", "wikiwars", "meantime", "tweets", "commands", "gum", "timenorm", "speed"]
      : sets
    for set in chosen {
      switch set {
      case "dev", "train": try scoreTimeML(set, try newsFiles(development: set == "dev"))
      case "wikiwars": try scoreTimeML(set, try files("wikiwars"))
      case "meantime": try scoreTimeML(set, try files("meantime/tml"))
      case "tweets": try scoreTimeML(set, try files("tweets/train"))
      case "commands": try show(CommandPhrases.score(data.corpora + "/commands"))
      case "gum": try show(GUMDates.score(data.corpora + "/gum_dates/gum_dates.tsv"))
      case "timenorm": try show(TimenormPhrases.score(data.corpora + "/timenorm/train.tsv"))
      case "speed": try measureSpeed()
      default: throw ValidationError("There is no set “\(set)”.")
      }
    }
    if sets.isEmpty { print(Self.comparison, GoldRemarks.text, separator: "\n\n") }
  }

  private func scoreTimeML(_ name: String, _ paths: [String]) throws {
    var scores = TimeScores()
    for path in paths {
      let gold = try GoldTimes(path: path)
      scores.add(gold.mentions, try Self.read(gold), gold.name)
    }
    print(scores.line(name))
    list(scores.errors)
  }

  private func show(_ score: PhraseScore) {
    print(score.line)
    list(score.errors)
  }

  private func list(_ differences: [(kind: String, line: String)]) {
    guard let errors else { return }
    for (kind, line) in differences where errors == "all" || errors == kind {
      print("  \(kind)\t\(line)")
    }
  }

  /// Returns the expressions that the recognizer finds, in the measure of the gold.
  static func read(_ gold: GoldTimes) throws -> [GoldTimes.Mention] {
    let (_, expressions) = try TimesReader.read(
      SourceText(validUTF8: gold.text), created: gold.created)
    let positions = GoldTimes.positions(gold.text)
    return expressions.map { expression in
      GoldTimes.Mention(
        begin: positions[expression.span.begin], end: positions[expression.span.end],
        text: GoldTimes.line(gold.text[expression.span.begin..<expression.span.end]),
        type: expression.type.rawValue, value: expression.value.timeML,
        context: GoldTimes.context(gold.text, expression.span.begin, expression.span.end))
    }
  }

  private func newsFiles(development: Bool) throws -> [String] {
    let listed = try String(contentsOfFile: data.corpora + "/tbaq/dev.txt", encoding: .utf8)
    let names = Set(
      listed.split(whereSeparator: \.isNewline).map { line in
        let name = line.split(separator: "/").last.map(String.init) ?? String(line)
        return name.hasSuffix(".tml") ? name : name + ".tml"
      })
    return try (files("tbaq/TimeBank") + files("tbaq/AQUAINT")).filter { path in
      names.contains(path.split(separator: "/").last.map(String.init) ?? path) == development
    }
  }

  private func files(_ folder: String) throws -> [String] {
    let path = data.corpora + "/" + folder
    return try FileManager.default.contentsOfDirectory(atPath: path).filter { $0.hasSuffix(".tml") }
      .sorted().map { path + "/" + $0 }
  }

  private func measureSpeed() throws {
    var bytes: [UInt8] = []
    for path in try files("wikiwars") + newsFiles(development: false) {
      bytes += try GoldTimes(path: path).text
    }
    func time(_ name: String, _ bytes: [UInt8]) {
      let text = SourceText(validUTF8: bytes)
      let document = Document(
        created: CalendarDate("2017-07-11"), text: text, blocks: BlockSplitter.blocks(of: text))
      var best = Duration.seconds(1000)
      var cut = Duration.seconds(1000)
      var words = 0
      let clock = ContinuousClock()
      for _ in 0..<5 {
        var analysed: AnalysedText?
        cut = min(cut, clock.measure { analysed = Segmenter().segment(document) })
        guard let analysed else { continue }
        words = analysed.tokens.count
        best = min(best, clock.measure { _ = TimeExpressionRecognizer().expressions(in: analysed) })
      }
      let seconds = (best + cut) / .seconds(1)
      print(
        "\(name.padding(16)) \(words) tokens, \(Int(Double(words) / seconds)) a second (segmentation \(Int(cut / .milliseconds(1))) ms, times \(Int(best / .milliseconds(1))) ms)"
      )
    }
    time("speed: texts", bytes)
    time("speed: twice", bytes + [10, 10] + bytes)
    for (name, unit) in [
      ("last", "last "), ("digits", "1"), ("commas", ","), ("one", "one "), ("the", "the early "),
      ("may", "May "),
      ("story", "In May 1850 he left. In June he was shot at 10 p.m. on the 5th. "),
      ("clocks", "shot dead at 10 p.m. on Oct. 3 "), ("years", "from 490 to 479 BC, 1852, "),
    ] {
      let line = Array(String(repeating: unit, count: 1_000_000 / unit.utf8.count).utf8)
      time("speed: \(name)", line)
    }
  }

  private static let comparison = """
    For comparison, on the development documents: HeidelTime 2.2 strict 85.3, relaxed 93.2, value 76.0, type 89.7;
    spaCy 74 / 88; dateparser 33 / 68, value 19. On the TempEval-3 test documents: HeidelTime 81.8 / 90.7, value 78.1,
    type 83.3; SUTime 80.4 / 90.4, value 69.0; UWTime 83.1 / 91.4, value 82.4, type 85.4 (published).
    """
}
