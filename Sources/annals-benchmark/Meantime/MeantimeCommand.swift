import ArgumentParser
import Foundation
import GraphBuilding

/// `annals-benchmark meantime`: events, those who take part, and what is the same, against the MEANTIME corpus.
struct MeantimeCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "meantime",
    abstract: "Scores events, participants and coreference against the MEANTIME corpus.",
    discussion:
      """
      MUC, B³ and CEAF-e, their mean, and BLANC. Nothing was trained on this corpus. Rules of joining were chosen by
      the scores of all its articles and by the errors of those on Airbus; the errors of those on Apple were not read.
      Across articles the mentions are given, and all articles of a topic are joined.
      """)

  @OptionGroup var data: CorporaOptions

  @Option(help: "Which articles: airbus, apple or all.")
  var topic = "all"

  @Flag(help: "List the pairs of mentions that were joined or kept apart wrongly.")
  var errors = false

  func run() throws {
    try data.check()
    let extractor = try GraphExtractor()
    var all = MeantimeScores()
    var across = CrossDocumentScores()
    var count = 0
    for topic in ["corpus_airbus", "corpus_apple"]
    where self.topic == "all" || topic.hasSuffix(self.topic) {
      let folder = data.corpora + "/meantime/cross-document/" + topic
      let files = try FileManager.default.contentsOfDirectory(atPath: folder)
        .filter { $0.hasSuffix(".xml") }.sorted()
      for file in files {
        all.read(try MeantimeDocument(path: folder + "/" + file), extractor)
        count += 1
      }
      across.read(
        try files.map { try MeantimeDocument(path: folder + "/" + $0, isWhole: true) }, extractor)
    }
    print("\(count) articles, title and first sentences")
    print(all.report)
    print(across.report)
    if errors { for line in all.errors + across.errors.map({ "across, \($0)" }) { print(line) } }
  }
}
