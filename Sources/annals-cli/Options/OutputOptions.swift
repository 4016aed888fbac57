import ArgumentParser

/// Where the result goes, and in which format.
struct OutputOptions: ParsableArguments {
  @Option(
    name: .shortAndLong,
    help: ArgumentHelp(
      "Where to write; the extension decides the format. A folder, for one output an input; “-” is standard output.",
      valueName: "file"),
    completion: .file())
  var output: String?

  @Option(
    name: [.customShort("T", allowingJoined: true), .customLong("format")],
    help: ArgumentHelp(
      "The format, whatever the extension: \(OutputFormat.list).", valueName: "format"))
  var format: OutputFormat?

  @Flag(name: .shortAndLong, help: "Say nothing but errors.")
  var quiet = false

  /// Where the result of some inputs goes.
  func destination(inputs: [String], default standard: OutputFormat) throws -> Destination {
    guard let output, output != "-" else { return .standardOutput(format ?? standard) }
    let named = OutputFormat(extensionOf: output)
    let isFolder = output.hasSuffix("/") || FileSystem.isFolder(output)
    if isFolder || (inputs.count > 1 && named == nil) {
      return .folder(output, format ?? standard)
    }
    guard let format = format ?? named else {
      throw ValidationError(
        "The name “\(output)” tells no format; end it in one of \(OutputFormat.extensions), or give -T."
      )
    }
    return .file(output, format)
  }
}

/// Where a result goes.
enum Destination: Hashable, Sendable {
  case standardOutput(OutputFormat)
  case file(String, OutputFormat)
  case folder(String, OutputFormat)

  /// The format of the result.
  var format: OutputFormat {
    switch self {
    case .standardOutput(let format), .file(_, let format), .folder(_, let format): format
    }
  }
}
