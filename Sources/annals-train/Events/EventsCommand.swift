import ArgumentParser
import EventMentions
import EventModel
import Foundation
import Language
import LinearModels
import TextModel
import TimeML

/// Trains the models of events.
struct EventsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "events",
    abstract: "Trains the models that find and describe events, with cross-validated scores.")

  @Argument(help: "Folders of TimeML files.")
  var folders: [String]

  @Option(help: "A list of documents to leave out, one a line, as FOLDER/NAME.")
  var exclude: String

  @Option(help: "The folder for the models; without it, scores only.")
  var output: String?

  @Option(help: "Binary logarithm of the number of slots of a model.")
  var bits = 19

  @Flag(help: "Whether to leave out the models of attributes.")
  var eventsOnly = false

  func run() throws {
    let excluded = Set(
      try String(contentsOfFile: exclude, encoding: .utf8).split(whereSeparator: \.isWhitespace)
        .map { $0.hasSuffix(".tml") ? String($0.dropLast(4)) : String($0) })
    let analysis = try EnglishAnalysis()
    let clock = ContinuousClock()
    var start = clock.now
    func lap(_ name: String) {
      print(name, clock.now - start)
      start = clock.now
    }
    let corpus = try EventCorpus(folders, excluding: excluded) { text in
      analysis.annotate(&text)
    }
    lap("read")
    let training = EventTraining(corpus)
    let validation = EventValidation(training: training)
    print(
      "\(corpus.items.count) documents, \(training.candidates.count) candidates, events among them \(training.candidates.filter { $0.event >= 0 }.count) of \(corpus.items.map(\.gold.events.count).reduce(0, +))"
    )
    let first = training.firstExamples
    lap("features")
    let trainer = LogisticTrainer(
      labels: ["no", "yes"], featureSet: EventFeatures.name,
      shape: ModelShape(labels: 2, bits: bits, stride: 2))
    let predictions = trainer.crossValidate(first, folds: training.folds)
    let looks = training.looks(predictions)
    lap("first look")
    validation.report("first look", looks, threshold: 480)
    try write(trainer.modelBytes(first, calibratedBy: predictions), "events")
    if eventsOnly { return }
    for attribute in [EventScore.Attribute.kind, .tense, .aspect] {
      try attributes(attribute, training, looks)
      lap("\(attribute)")
    }
  }

  private func attributes(
    _ attribute: EventScore.Attribute, _ training: EventTraining,
    _ looks: [EventFeatures.FirstLook]
  ) throws {
    let labels: [String] =
      switch attribute {
      case .kind: EventClass.allCases.map(\.rawValue)
      case .tense: Tense.allCases.map(\.rawValue)
      default: Aspect.allCases.map(\.rawValue)
      }
    let trainer = LogisticTrainer(
      labels: labels, featureSet: EventFeatures.name,
      shape: ModelShape(labels: labels.count, bits: bits))
    let (examples, _) = training.attributeExamples(looks, labels: labels, of: attribute)
    let predictions = trainer.crossValidate(examples, folds: training.folds)
    let right = zip(predictions, examples.labels).filter { $0.label == $1 }.count
    let share = Double(right * 10000 / max(examples.count, 1)) / 100
    print("\(attribute) of gold events: \(share) % of \(examples.count)")
    let name =
      switch attribute {
      case .kind: "event-classes"
      case .tense: "event-tenses"
      default: "event-aspects"
      }
    try write(trainer.modelBytes(examples), name)
  }

  private func write(_ bytes: [UInt8], _ name: String) throws {
    guard let output else { return }
    try Data(bytes).write(to: URL(fileURLWithPath: output).appending(path: name + ".bin"))
  }
}
