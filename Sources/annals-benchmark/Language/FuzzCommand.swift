import ArgumentParser
import Foundation
import Language
import Segmentation
import TextModel

/// `annals-benchmark fuzz`: whether any bytes at all are read without harm.
struct FuzzCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "fuzz",
    abstract: "Reads mutated texts until the time is over, and checks what must always hold.",
    discussion: """
      The inputs follow from the seed and their number. With --keep, each is written down before it is read, so that \
      one which ends the program can be found.
      """)

  @Argument(help: "Texts to mutate.")
  var files: [String]

  @Option(help: "How long to go on.")
  var seconds = 60

  @Option(help: "Where the series of inputs begins.")
  var seed: UInt64 = 1

  @Option(help: "Where to write each input before it is read.")
  var keep: String?

  func run() throws {
    let inputs = try files.map { [UInt8](try Data(contentsOf: URL(fileURLWithPath: $0))) }
    guard !inputs.isEmpty else { throw ValidationError("Name a text to mutate.") }
    let analysis = try EnglishAnalysis()
    var mutator = ByteMutator(seed: seed)
    let clock = ContinuousClock()
    let end = clock.now + .seconds(seconds)
    var count = 0
    var total = 0
    while clock.now < end {
      let bytes = mutator.mutate(
        inputs[mutator.number(below: inputs.count)],
        with: inputs[mutator.number(below: inputs.count)])
      if let keep { try Data(bytes).write(to: URL(fileURLWithPath: keep)) }
      let isDecoded = count % 2 == 0
      let source =
        isDecoded
        ? SourceText(String(decoding: bytes, as: UTF8.self)) : SourceText(validUTF8: bytes)
      let time = try clock.measure { try Self.check(source, analysis) }
      guard time < .seconds(5) else { throw FuzzFailure(reason: "input \(count) took \(time)") }
      count += 1
      total += bytes.count
    }
    print("\(count) inputs of \(total) bytes were read without harm (seed \(seed)).")
  }

  private static func check(_ source: SourceText, _ analysis: EnglishAnalysis) throws {
    let blocks = BlockSplitter.blocks(of: source)
    var text = Segmenter().segment(Document(text: source, blocks: blocks))
    analysis.annotate(&text)
    let resolution = ParticipantResolver().resolve(text)
    try AnalysisInvariants(text: text).check(resolution)
    _ = CoNLLUWriter.string(text.conllu())
  }
}
