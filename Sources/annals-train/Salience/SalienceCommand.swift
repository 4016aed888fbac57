import ArgumentParser
import CarefulReadings
import DocumentReading
import EventModel
import Foundation
import GraphBuilding
import ISO8601
import LinearModels
import TextModel

/// Trains the model of salience on graded events.
struct SalienceCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "salience",
    abstract:
      "Trains the model of how telling an event is on texts whose events readers have graded.",
    discussion: """
      Telling events are told from minor and idle ones; minor ones count half. Prints what share of the most telling events of texts \
      not trained on are telling.
      """)

  @Argument(help: "A folder with texts.")
  var folder: String

  @Option(help: "The table of what readers said of their events.")
  var grades: String

  @Option(help: "The folder for the model.")
  var output: String

  @Option(help: "Binary logarithm of the table's rows.")
  var bits = 14

  @Option(help: "How often all events are seen.")
  var epochs = 12

  @Option(help: "How strongly weights are drawn to zero.")
  var decay = 3e-3

  @Option(help: "The parts of the texts of which each is decided by a model of the others.")
  var folds = 10

  func run() throws {
    let extractor = try GraphExtractor.withoutSalience()
    let grades = try PictureGrades(contentsOf: grades)
    var examples = TrainingExamples()
    var trials: [SalienceTrial] = []
    let urls = try FileManager.default.contentsOfDirectory(
      at: URL(fileURLWithPath: folder), includingPropertiesForKeys: nil
    ).filter { $0.pathExtension == "txt" }.sorted { $0.path < $1.path }
    for (number, url) in urls.enumerated() {
      let name = url.deletingPathExtension().lastPathComponent
      let created = try CarefulReading.beside(url.path)?.created
      let document = try DocumentReader(created: created.flatMap { CalendarDate($0) })
        .document(at: url.path)
      var trial = SalienceTrial()
      for event in extractor.salienceExamples(of: document) {
        guard let mark = grades.mark(on: event.mentions.map { $0.begin..<$0.end }, of: name) else {
          continue
        }
        let isTelling = mark.grade == .telling
        trial.append(examples.count, isTelling: isTelling)
        for _ in 0..<(mark.grade == .minor ? 1 : 2) {
          examples.append(event.features, label: isTelling ? 1 : 0, group: number)
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
