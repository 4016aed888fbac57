import ArgumentParser

/// Trains the models that the package ships.
@main
struct TrainCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "annals-train",
    abstract:
      "Trains the models that Annals ships, from public data, to the same bytes every time.",
    subcommands: [
      SentencesCommand.self, SyntaxCommand.self, NamesCommand.self, EventsCommand.self,
      EventWordsCommand.self, SalienceCommand.self,
    ])
}
