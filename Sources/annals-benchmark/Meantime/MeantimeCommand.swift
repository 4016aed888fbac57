import ArgumentParser
import Foundation
import GraphBuilding

/// `annals-benchmark meantime`: events, those who take part, and what is the same, against the MEANTIME corpus.
struct MeantimeCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "meantime",
    abstract: "Scores events, participants and coreference against the MEANTIME corpus.",
    discussion:
      "MUC, B³ and CEAF-e, their mean, and BLANC. Nothing was trained or tuned on this corpus.")

  @Option(help: "The folder of the corpora.")
  var corpora = ProcessInfo.processInfo.environment["ANNALS_CORPORA"] ?? "../shared/corpora"

  func run() throws {
    let extractor = try GraphExtractor()
    var all = MeantimeScores()
    var count = 0
    for topic in ["corpus_airbus", "corpus_apple"] {
      let folder = corpora + "/meantime/cross-document/" + topic
      let files = try FileManager.default.contentsOfDirectory(atPath: folder)
        .filter { $0.hasSuffix(".xml") }.sorted()
      for file in files {
        all.read(try MeantimeDocument(path: folder + "/" + file), extractor)
        count += 1
      }
    }
    print("\(count) articles, title and first sentences")
    print(all.report)
  }
}
