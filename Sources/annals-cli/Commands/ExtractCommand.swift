import Annals
import ArgumentParser
import EventDrawing

/// `annals extract`: texts as graphs.
struct ExtractCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "extract",
    abstract: "Extract the graph of events, as JSON, or the text's annotations as TimeML.",
    discussion: "Several texts make one graph, or with “-o FOLDER” one graph each.")

  @OptionGroup var input: InputOptions
  @OptionGroup var output: OutputOptions

  func run() async throws {
    let inputs = try input.inputs()
    let options = DrawingOptions(title: input.facts.title)
    let results = Results(
      destination: try output.destination(inputs: inputs, default: .json),
      reader: input.facts.reader, isQuiet: output.quiet
    ) { loaded, format throws(CommandFailure) in
      try Drawing.text(loaded.graph, format, options)
    }
    try await reportingFailure { try await results.make(inputs) }
  }
}
