import ArgumentParser
import EventModel

/// `annals explain`: what an event was read from.
struct ExplainCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "explain",
    abstract: "Say what an event, or the order of two, was read from.",
    discussion: """
      Prints the sentences with the words marked, the rules that read them, and the chain of relations behind \
      each inferred one. An event is named by its id, its label, or some words of it.
      """)

  @Argument(
    help: "A text, or a graph in JSON; “-” is standard input.", completion: .file())
  var file: String

  @Argument(help: "The event: an id such as e7, a label, or some words of it.")
  var event: String

  @Argument(help: "A second event, to explain the order of the two.")
  var other: String?

  @OptionGroup var facts: FactOptions

  func run() async throws {
    try await reportingFailure {
      let loaded = try LoadedGraph(reading: [file], reader: facts.reader)
      let explainer = Explainer(loaded.graph)
      let first = try named(event, loaded.graph)
      guard let other else { return try StandardStreams.print(explainer.event(first)) }
      let second = try named(other, loaded.graph)
      try StandardStreams.print(explainer.order(of: first, and: second))
    }
  }

  private func named(_ words: String, _ graph: EventGraph) throws(CommandFailure) -> Event {
    do throws(LookupError) {
      return try graph.event(words)
    } catch {
      throw CommandFailure("\(file): \(error.description)")
    }
  }
}
