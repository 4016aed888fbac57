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
    abstract: "Trains the models that describe the events that the network finds.",
    discussion: """
      With --hold-out no model is written: documents held out tell how the network's heads, linear models and sums \
      of both find events and their attributes.
      """)

  @Argument(help: "Folders of TimeML files.")
  var folders: [String]

  @Option(help: "A list of documents to leave out, one a line, as FOLDER/NAME.")
  var exclude: String

  @Option(help: "The folder for the models; without it, scores only.")
  var output: String?

  @Option(help: "Binary logarithm of the number of slots of a model.")
  var bits = 18

  @Option(help: "How much errors weigh against large weights.")
  var cost = 0.01

  @Option(help: "One document in so many is held out, to compare network and models; 0 for none.")
  var holdOut = 0

  func run() throws {
    let excluded = try DocumentList.read(exclude)
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
    if holdOut > 1 {
      try EventTrial(corpus, holdOut: holdOut, bits: bits, cost: cost).report()
      return
    }
    let training = EventTraining(corpus)
    print("\(corpus.items.count) documents, \(training.candidates.count) candidates")
    try attribute(.kind, training, EventClass.allCases.map(\.rawValue), "event-classes")
    try attribute(.tense, training, Tense.allCases.map(\.rawValue), "event-tenses")
    try attribute(.aspect, training, Aspect.allCases.map(\.rawValue), "event-aspects")
    lap("attributes")
  }

  private static let folds = 5

  private func attribute(
    _ attribute: EventScore.Attribute, _ training: EventTraining, _ labels: [String],
    _ name: String
  ) throws {
    var trainer = SupportVectorTrainer(
      labels: labels, featureSet: EventFeatures.name,
      shape: ModelShape(labels: labels.count, bits: bits - 1, stride: labels.count))
    trainer.cost = attribute == .kind ? cost / 2 : cost
    let examples = training.examples(of: attribute, labels: labels)
    let predictions = trainer.crossValidate(examples, folds: Self.folds)
    let right = zip(predictions, examples.labels).filter { $0.label == $1 }.count
    let share = Double(right * 10000 / max(examples.count, 1)) / 100
    print("\(attribute) of gold events: \(share) % of \(examples.count)")
    try write(trainer.modelBytes(examples), name)
  }

  private func write(_ bytes: [UInt8], _ name: String) throws {
    guard let output else { return }
    try Data(bytes).write(to: URL(fileURLWithPath: output).appending(path: name + ".bin"))
  }
}
