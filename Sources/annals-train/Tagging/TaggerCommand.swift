import ArgumentParser
import Foundation
import Language
import TextModel

/// Trains the tagger.
struct TaggerCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "tagger", abstract: "Trains the tagger on treebanks and reports on others.")

  @Option(help: "A treebank to train on (CoNLL-U); may be repeated.")
  var train: [String]

  @Option(help: "A treebank to report on (CoNLL-U); may be repeated.")
  var dev: [String] = []

  @Option(help: "The folder for the models.")
  var output: String

  @Option(help: "Binary logarithm of the context table's bytes.")
  var bits = 21

  @Option(help: "How often the training data are seen.")
  var epochs = 8

  func run() throws {
    let treebank = try Treebank(contentsOf: train)
    var options = TaggerTraining.Options()
    options.contextBits = bits
    options.epochs = epochs
    let training = TaggerTraining(options)
    let models = try training.models(
      treebank.text, sentences: Array(treebank.text.sentences.indices))
    for (name, bytes) in [
      ("tagger-words", models.words), ("tagger-context", models.context),
      ("tagger-universal", models.universal),
    ] {
      try Data(bytes).write(to: URL(fileURLWithPath: output).appending(path: name + ".bin"))
    }
    let tagger = try models.tagger()
    for path in dev {
      let gold = try Treebank(contentsOf: [path]).text
      var text = gold
      let clock = ContinuousClock()
      let time = clock.measure { tagger.annotate(&text) }
      let name = URL(fileURLWithPath: path).lastPathComponent
      print(Agreement(gold: gold, system: text).line(name, withTrees: false), time)
    }
  }
}
