import ArgumentParser
import EventMentions
import Foundation
import ISO8601
import Language
import Segmentation
import TextModel
import TimeExpressions
import TimeML

/// `annals-benchmark events`: event mentions against annotated corpora.
struct EventsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "events",
    abstract: "Scores event mentions and their attributes as TempEval-3 does.",
    discussion: "The shipped models were trained on “train” and never saw “dev”.")

  @Argument(help: "Sets to score: dev, train, meantime.")
  var sets = ["dev", "meantime"]

  @OptionGroup var data: CorporaOptions

  @Option(help: "List differences of a kind: missed, spurious, class, tense, aspect, polarity.")
  var errors: String?

  @Option(help: "A folder for the TimeML that is scored, one file a document.")
  var output: String?

  @Option(help: "The least confidence of a mention, in per cent.")
  var threshold: Int?

  func run() throws {
    try data.check()
    var recognizer = try EventMentionRecognizer()
    if let threshold { recognizer.threshold = threshold }
    let analysis = try EnglishAnalysis()
    for set in sets {
      var scores = EventScores(listing: errors)
      for path in try paths(set) {
        let bytes = try Data(contentsOf: URL(fileURLWithPath: path))
        let gold = TimeMLDocument(parsing: Array(bytes))
        scores.read(gold, path: path, analysis, recognizer, output: output)
      }
      print(scores.report(set))
      for line in scores.differences { print("  " + line) }
    }
    print(Self.comparison)
  }

  private func paths(_ set: String) throws -> [String] {
    switch set {
    case "dev", "train":
      let list = try String(contentsOfFile: data.corpora + "/tbaq/dev.txt", encoding: .utf8)
      let dev = Set(list.split(whereSeparator: \.isNewline).map(String.init))
      let all = try ["TimeBank", "AQUAINT"].flatMap { folder in
        try files("tbaq/" + folder).map { folder + "/" + $0 }
      }
      return all.filter { dev.contains($0) == (set == "dev") }.map { data.corpora + "/tbaq/" + $0 }
    case "meantime": return try files("meantime/tml").map { data.corpora + "/meantime/tml/" + $0 }
    default: throw ValidationError("There is no set “\(set)”.")
    }
  }

  private func files(_ folder: String) throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: data.corpora + "/" + folder)
      .filter { $0.hasSuffix(".tml") }.sorted()
  }

  private static let comparison = """
    For comparison, published on the test set of TempEval-3, F1 of event, class, tense, aspect:
      ATT-1                81.0  71.9  59.5  73.5
      NavyTime             80.3  67.5  61.7  72.4
      ClearTK              78.8  67.9  62.2  71.6
      NWR + Stanford CRF   81.7  72.2
    """
}
