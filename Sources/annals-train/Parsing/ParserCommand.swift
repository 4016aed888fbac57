import ArgumentParser
import Foundation
import Language
import LinearModels
import TextModel

/// Trains the parser.
struct ParserCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "parser",
    abstract: "Trains the parser on treebanks, with jackknifed tags, and reports on others.")

  @Option(help: "A treebank to train on (CoNLL-U); may be repeated.")
  var train: [String]

  @Option(help: "A treebank to report on (CoNLL-U); may be repeated.")
  var dev: [String] = []

  @Option(help: "The folder with the tagger's models, and for the parser's.")
  var output: String

  @Option(help: "Binary logarithm of the number of rows of the transitions' table (4 bytes each).")
  var bits = 20

  @Option(help: "Binary logarithm of the relations' table's bytes.")
  var relationBits = 21

  @Option(help: "How often the training data are seen.")
  var epochs = 10

  @Option(help: "How many states the search keeps in training.")
  var beam = 8

  @Option(help: "How many states the search keeps in the report; may be repeated.")
  var reportBeam: [Int] = [4, 8]

  @Option(help: "A file that keeps the jackknifed tags between runs.")
  var tagCache: String?

  @Flag(help: "Train the relations only.")
  var relationsOnly = false

  func run() throws {
    let folder = URL(fileURLWithPath: output)
    let gold = try Treebank(contentsOf: train).text
    let text = try jackknifed(gold)
    let training = ParserTraining(
      options: .init(
        transitionBits: bits, relationBits: relationBits, epochs: epochs, width: beam))
    let relations = training.relations(text)
    try Data(relations).write(to: folder.appending(path: "parser-relations.bin"))
    let transitionsFile = folder.appending(path: "parser-transitions.bin")
    if !relationsOnly {
      let clock = ContinuousClock()
      var start = clock.now
      let transitions = training.transitions(text) { epoch, right, count in
        print("epoch", epoch + 1, "right trees", right, "of", count, clock.now - start)
        start = clock.now
      }
      try Data(transitions).write(to: transitionsFile)
    }
    let tagger = try TaggerFiles.tagger(in: folder)
    for width in reportBeam {
      let parser = DependencyParser(
        transitions: try LinearModel(bytes: Array(Data(contentsOf: transitionsFile))),
        relations: try LinearModel(bytes: relations), width: width)
      for path in dev {
        let gold = try Treebank(contentsOf: [path]).text
        var text = gold
        let time = ContinuousClock().measure {
          tagger.annotate(&text)
          parser.annotate(&text)
        }
        let name = URL(fileURLWithPath: path).lastPathComponent
        let speed = Int(Double(gold.tokens.count) / (time / .seconds(1)))
        print(
          "beam", width, Agreement(gold: gold, system: text).line(name, withTrees: true), speed,
          "tokens/s")
      }
    }
  }

  private func jackknifed(_ gold: AnalysedText) throws -> AnalysedText {
    let cache = tagCache.map { URL(fileURLWithPath: $0) }
    var text = gold
    if let cache, let data = try? Data(contentsOf: cache), data.count == 2 * gold.tokens.count {
      for index in gold.tokens.indices {
        text.tokens[index].tag = PennTag.allCases[Int(data[2 * index])]
        text.tokens[index].partOfSpeech = UniversalTag.allCases[Int(data[2 * index + 1])]
      }
      return text
    }
    text = try TaggerTraining(.init()).jackknifed(gold, folds: 5)
    if let cache {
      try Data(text.tokens.flatMap { [$0.tag.number, $0.partOfSpeech.number] }).write(to: cache)
    }
    print(Agreement(gold: gold, system: text).line("jackknifed", withTrees: false))
    return text
  }
}
