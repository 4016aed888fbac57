import ArgumentParser
import EventModel

/// `annals schema`: the form of graphs.
struct SchemaCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "schema",
    abstract: "Print the JSON Schema of graphs.")

  func run() async throws {
    try await reportingFailure { try StandardStreams.print(GraphSchema.text) }
  }
}
