import ArgumentParser

@main
struct BenchmarkCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "annals-benchmark",
    abstract: "Measures the speed of Annals, and its scores on annotated corpora.",
    subcommands: [
      SpeedCommand.self, LanguageCommand.self, ParticipantsCommand.self, TimesCommand.self,
      EventsCommand.self, LabelsCommand.self, MeantimeCommand.self, RelationsCommand.self,
      OrderCommand.self, ReadingsCommand.self, PicturesCommand.self, FuzzCommand.self,
    ])
}
