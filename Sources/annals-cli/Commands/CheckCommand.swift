import ArgumentParser
import EventModel

/// `annals check`: what a text leaves open, or whether it keeps to rules.
struct CheckCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Check texts or graphs: for contradictions and open questions, or against rules.",
    discussion: """
      Without rules, prints what the text contradicts or leaves open, with the words underlined; the exit status \
      is 1 where something contradicts something else, and with --strict where anything is found at all. With \
      rules, an outline such as

        collision @ 1912-04-14T23:40
        collision before sinking

      prints what does not hold, with exit status 1. Several inputs are checked one by one; with --together, texts \
      are read as one story, and what one says otherwise than another is printed as well.
      """)

  @OptionGroup var input: InputOptions

  @Option(
    help: ArgumentHelp("An outline of what has to hold.", valueName: "file"), completion: .file())
  var rules: String?

  @Flag(help: "Read several texts as one story, and say where they disagree.")
  var together = false

  @Flag(help: "Exit with status 1 for every finding, not only for contradictions.")
  var strict = false

  @Flag(name: .shortAndLong, help: "Print nothing but errors; the exit status tells.")
  var quiet = false

  func run() async throws {
    let inputs = try input.inputs()
    try await reportingFailure {
      let rules = try rules.map { path throws(CommandFailure) in try Rules(at: path) }
      var hasFailed = false
      for paths in together ? [inputs] : inputs.map({ [$0] }) {
        let loaded = try LoadedGraph(reading: paths, reader: input.facts.reader)
        let name = paths.map { $0 == "-" ? "standard input" : $0 }.joined(separator: ", ")
        let report =
          rules?.check(loaded.graph, named: name)
          ?? CheckReport(findings: loaded, named: name, isStrict: strict)
        if !quiet { try StandardStreams.print(report.text) }
        hasFailed = hasFailed || report.hasFailed
      }
      if hasFailed { throw CommandFailure("", status: CommandFailure.found) }
    }
  }
}
