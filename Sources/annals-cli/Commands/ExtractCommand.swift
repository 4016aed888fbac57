import Annals
import ArgumentParser
import EventDrawing
import LinearModels
import TextModel

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
      if format == .timeml { return try Self.timeML(loaded) }
      return try Drawing.text(loaded.graph, format, options)
    }
    try await reportingFailure { try await results.make(inputs) }
  }

  /// Returns the only text of an input as TimeML.
  static func timeML(_ loaded: LoadedGraph) throws(CommandFailure) -> String {
    guard let document = loaded.documents.first else {
      throw CommandFailure("TimeML is written from a text, not from a graph", status: 64)
    }
    guard loaded.documents.count == 1 else {
      throw CommandFailure("TimeML holds one text a file; name a folder with -o", status: 64)
    }
    do throws(ModelError) {
      return try document.timeML()
    } catch {
      throw CommandFailure(error.description)
    }
  }
}
