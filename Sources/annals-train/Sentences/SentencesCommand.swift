import ArgumentParser
import Foundation
import Language
import LinearModels
import Segmentation
import TextModel

/// Trains the model of sentences' ends.
struct SentencesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "sentences",
    abstract: "Trains the model of sentences' ends on treebanks whose paragraphs are marked.")

  @Argument(help: "Treebanks in CoNLL-U.")
  var files: [String]

  @Option(help: "The folder for the model.")
  var output: String

  @Option(help: "Binary logarithm of the table's bytes.")
  var bits = 18

  @Option(help: "How much errors weigh against large weights.")
  var cost = 0.1

  @Option(help: "Decide this many parts of the documents by the others first; 0 for none.")
  var folds = 0

  func run() throws {
    var examples = TrainingExamples()
    var trials: [EndTrial] = []
    var documents = 0
    for path in files {
      let sentences = try CoNLLUReader.sentences(Data(contentsOf: URL(fileURLWithPath: path)))
      var trial = EndTrial(name: path)
      for document in Self.documents(sentences) {
        let gold = AnalysedText(document)
        let ends = gold.sentences.map { gold.tokens[$0.tokens.upperBound - 1].span.end }
        let places = Segmenter(boundaries: nil).boundaryExamples(of: gold.document, ends: ends)
        for place in places {
          trial.append(place, number: examples.count)
          examples.append(place.features, label: place.isEnd ? 1 : 0, group: documents)
        }
        documents += 1
      }
      print("\(path): \(trial.count) places, \(trial.ends) ends")
      trials.append(trial)
    }
    var trainer = SupportVectorTrainer(
      labels: ["end"], featureSet: Segmenter.boundaryFeatures,
      shape: ModelShape(labels: 1, bits: bits, stride: 1))
    trainer.cost = cost
    if folds > 1 {
      for share in [25, 50, 100] {
        let isEnd = EndTrial.decide(examples, trainer, folds: folds, share: share)
        for trial in trials {
          print("\(trial.name), \(share) % of the others: \(trial.report(isEnd))")
        }
      }
    }
    try Data(trainer.modelBytes(examples))
      .write(to: URL(fileURLWithPath: output).appending(path: "sentences.bin"))
  }

  /// Cuts a treebank into its documents.
  private static func documents(_ sentences: [CoNLLUSentence]) -> [[CoNLLUSentence]] {
    var documents: [[CoNLLUSentence]] = []
    for sentence in sentences {
      if documents.isEmpty || sentence.comments.contains(where: { $0.hasPrefix("# newdoc") }) {
        documents.append([])
      }
      documents[documents.count - 1].append(sentence)
    }
    return documents
  }
}
