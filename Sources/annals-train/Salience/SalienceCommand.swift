import ArgumentParser
import CarefulReadings
import DocumentReading
import EventModel
import Foundation
import GraphBuilding
import ISO8601
import LinearModels
import TextModel

/// Trains the model of salience on careful readings.
struct SalienceCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "salience",
    abstract: "Trains the model of how telling an event is on texts with careful readings.",
    discussion: """
      Of the events in a reading's quote that is named which the fewest clauses stand above; the others are left out. What a \
      reading's relations connect counts twice. \
      Prints what share of the most telling events of texts not trained on the readings name.
      """)

  @Argument(help: "A folder with texts and their readings.")
  var folder: String

  @Option(help: "The folder for the model.")
  var output: String

  @Option(help: "Binary logarithm of the table's rows.")
  var bits = 13

  @Option(help: "How often all events are seen.")
  var epochs = 12

  @Option(help: "How strongly weights are drawn to zero.")
  var decay = 1e-3

  @Option(help: "The parts of the texts of which each is decided by a model of the others.")
  var folds = 10

  func run() throws {
    let extractor = try GraphExtractor.withoutSalience()
    var examples = TrainingExamples()
    var trials: [SalienceTrial] = []
    let urls = try FileManager.default.contentsOfDirectory(
      at: URL(fileURLWithPath: folder), includingPropertiesForKeys: nil
    ).filter { $0.pathExtension == "txt" }.sorted { $0.path < $1.path }
    for (number, url) in urls.enumerated() {
      guard let reading = try CarefulReading.beside(url.path) else {
        throw ReadingFailure(path: url.path, reason: "no reading is beside it")
      }
      let document = try DocumentReader(created: reading.created.flatMap { CalendarDate($0) })
        .document(at: url.path)
      let text = String(decoding: try Data(contentsOf: url), as: UTF8.self)
      var trial = SalienceTrial()
      let events = extractor.salienceExamples(of: document)
      let readings = NamedEvents(reading: reading).read(events, in: text)
      for (event, reading) in zip(events, readings) where reading.weight > 0 {
        trial.append(examples.count, isNamed: reading.isNamed)
        for _ in 0..<reading.weight {
          examples.append(event.features, label: reading.isNamed ? 1 : 0, group: number)
        }
      }
      trials.append(trial)
    }
    var trainer = LogisticTrainer(
      labels: GraphExtractor.salienceLabels, featureSet: GraphExtractor.salienceFeatures,
      shape: ModelShape(labels: 2, bits: bits))
    trainer.epochs = epochs
    trainer.decay = decay
    let held = trainer.crossValidate(examples, folds: folds)
    print(SalienceTrial.report(trials, held, budget: 25))
    try Data(trainer.modelBytes(examples, calibratedBy: held))
      .write(to: URL(fileURLWithPath: output).appending(path: "salience.bin"))
  }
}
