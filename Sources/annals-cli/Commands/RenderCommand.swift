import ArgumentParser

/// `annals render`: texts or graphs as pictures.
struct RenderCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "render",
    abstract: "Draw what happened when, as SVG or DOT.",
    discussion: """
      Several texts make one picture, or with “-o FOLDER” one picture each. Without -o the picture goes to \
      standard output; a terminal, which shows no pictures, gets the text.
      """)

  @OptionGroup var input: InputOptions
  @OptionGroup var output: OutputOptions
  @OptionGroup var drawing: DrawingArguments

  func run() async throws {
    let inputs = try input.inputs()
    let standard = StandardStreams.outputIsTerminal ? OutputFormat.text : .svg
    let options = drawing.options(title: input.facts.title)
    let results = Results(
      destination: try output.destination(inputs: inputs, default: standard),
      reader: input.facts.reader, isQuiet: output.quiet
    ) { loaded, format throws(CommandFailure) in
      try Drawing.text(loaded.graph, format, options)
    }
    try await reportingFailure { try await results.make(inputs) }
  }
}
