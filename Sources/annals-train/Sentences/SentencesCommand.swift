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

  func run() throws {
    var examples = TrainingExamples()
    for (group, path) in files.enumerated() {
      let sentences = try CoNLLUReader.sentences(Data(contentsOf: URL(fileURLWithPath: path)))
      let gold = AnalysedText(sentences)
      let ends = gold.sentences.map { gold.tokens[$0.tokens.upperBound - 1].span.end }
      let places = Segmenter(boundaries: nil).boundaryExamples(of: gold.document, ends: ends)
      for place in places {
        examples.append(place.features, label: place.isEnd ? 1 : 0, group: group)
      }
      print("\(path): \(places.count) places, \(places.count(where: \.isEnd)) ends")
    }
    var trainer = SupportVectorTrainer(
      labels: ["end"], featureSet: Segmenter.boundaryFeatures,
      shape: ModelShape(labels: 1, bits: bits, stride: 1))
    trainer.cost = cost
    try Data(trainer.modelBytes(examples))
      .write(to: URL(fileURLWithPath: output).appending(path: "sentences.bin"))
  }
}
