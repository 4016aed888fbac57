import ArgumentParser
import Foundation

/// `annals-benchmark fuzz`: whether any bytes at all are read without harm, to the end of the way.
struct FuzzCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "fuzz",
    abstract: "Reads mutated files until the time is over, and checks what must always hold.",
    discussion: """
      A file's ending says how it is read: texts, Markdown, HTML and TimeML as far as the graph, its JSON, outline, \
      TimeML, DOT and SVG; graphs in JSON, outlines and CoNLL-U by their own readers. The inputs follow from the seed \
      and their number. With --keep, each is written down before it is read, so that one which ends the program can \
      be found.
      """)

  @Argument(help: "Files to mutate, or folders of them.")
  var files: [String] = ["Tests/HostileInputs", "seeds"]

  @Option(help: "How long to go on.")
  var seconds = 60

  @Option(help: "Where the series of inputs begins.")
  var seed: UInt64 = 1

  @Option(help: "A folder where to write each input before it is read, under one name a format.")
  var keep: String?

  @Flag(help: "Read the files as they are, once.")
  var plain = false

  @Option(help: "Read the texts cut behind each of their words, with so many bytes before.")
  var cut: Int?

  func run() throws {
    let inputs = try FuzzInput.read(files)
    guard !inputs.isEmpty else { throw ValidationError("Name a file to mutate.") }
    let reader = try FuzzReader()
    var tally = Tally()
    if let cut {
      for input in inputs where input.isProse {
        for piece in input.pieces(of: cut) { try read(piece, reader, &tally) }
      }
    } else if plain {
      for input in inputs { try read(input, reader, &tally) }
    } else {
      var mutator = ByteMutator(seed: seed)
      let clock = ContinuousClock()
      let end = clock.now + .seconds(seconds)
      while clock.now < end {
        let first = inputs[mutator.number(below: inputs.count)]
        let second = inputs[mutator.number(below: inputs.count)]
        try read(mutator.mutate(first, with: second), reader, &tally)
      }
    }
    print(
      "\(tally.inputs) inputs of \(tally.bytes) bytes were read without harm (seed \(seed)): "
        + "\(tally.taken) as what they are, the others refused; the slowest took \(tally.slowest) ms."
    )
  }

  private struct Tally {
    var inputs = 0
    var bytes = 0
    var taken = 0
    /// Milliseconds.
    var slowest = 0
  }

  private func read(_ input: FuzzInput, _ reader: FuzzReader, _ tally: inout Tally) throws {
    if let keep {
      let ending = input.name.split(separator: ".").last ?? "txt"
      try Data(input.bytes).write(to: URL(fileURLWithPath: "\(keep)/input.\(ending)"))
    }
    // The processor's time, since other programs may have the machine meanwhile.
    let begin = clock()
    if try reader.read(input) { tally.taken += 1 }
    let time = Int(clock() - begin) * 1_000 / Int(CLOCKS_PER_SEC)
    if time > tally.slowest {
      tally.slowest = time
      if let keep { try Data(input.bytes).write(to: URL(fileURLWithPath: "\(keep)/slowest")) }
    }
    try FuzzFailure.unless(
      time < 5_000, "input \(tally.inputs), \(input.name), took \(time) ms")
    tally.inputs += 1
    tally.bytes += input.bytes.count
  }
}
