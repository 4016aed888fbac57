import ArgumentParser
import Foundation
import Language
import TextModel

/// Trains the recogniser of names.
struct NamesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "names",
    abstract: "Trains the recogniser of names on labelled CoNLL-U and reports on a tenth of it.")

  @Argument(help: "CoNLL-U with “Name=B-person” and the like in the last column.")
  var files: [String]

  @Option(help: "The folder for the model.")
  var output: String

  @Option(help: "Binary logarithm of the table's bytes.")
  var bits = 20

  @Option(help: "How often the training data are seen.")
  var epochs = 7

  func run() throws {
    let tagger = try SyntaxAnalyser()
    let data = try files.map { path in
      let bytes = try Data(contentsOf: URL(fileURLWithPath: path))
      return NameTraining.Labelled(try CoNLLUReader.sentences(bytes), tagger: tagger)
    }
    let training = NameTraining(bits: bits, epochs: epochs)
    for line in try NameTraining.report(data, model: training.model(data, heldOut: true)) {
      print(line)
    }
    let model = training.model(data, heldOut: false)
    try Data(model).write(to: URL(fileURLWithPath: output).appending(path: "names.bin"))
  }
}
