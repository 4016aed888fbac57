import ArgumentParser

@main
struct BenchmarkCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "annals-benchmark",
    abstract: "Measures Annals on annotated corpora.",
    subcommands: [LanguageCommand.self])
}
