import Annals
import ArgumentParser

/// The command `annals`.
@main
struct AnnalsCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "annals",
    abstract: "Draws what happened when from a text.",
    discussion: """
      Reads plain text, Markdown, HTML and TimeML, finds the events, dates and orders them as far as the text \
      does, and draws them as one page of SVG. “annals FILE” is short for “annals render FILE”.

      Exit status: 0 all is well, 1 a check found something, 2 an input could not be read or an output not \
      written, 64 wrong usage, 69 Graphviz is missing.
      """,
    version: annalsVersion,
    subcommands: [
      RenderCommand.self, ExtractCommand.self, CheckCommand.self, ExplainCommand.self,
      TimesCommand.self, AnalyseCommand.self, SchemaCommand.self, DoctorCommand.self,
    ],
    defaultSubcommand: RenderCommand.self)
}
