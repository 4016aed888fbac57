import Annals
import ArgumentParser
import ISO8601

/// What is read, and what the caller knows about it.
struct InputOptions: ParsableArguments {
  @Argument(
    help: ArgumentHelp(
      "Texts to read, or graphs in JSON; “-” is standard input.", valueName: "file"),
    completion: .file())
  var files: [String] = []

  @OptionGroup var facts: FactOptions

  /// The inputs named; standard input where none is and it is no terminal.
  func inputs() throws -> [String] {
    guard files.isEmpty else { return files }
    guard !StandardStreams.inputIsTerminal else {
      throw ValidationError("Name a text to read, or “-” for standard input.")
    }
    return ["-"]
  }
}

/// What the caller knows about a text.
struct FactOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "When the text was written, such as 2017-07-11; else its own metadata, dateline or file name tell.",
      valueName: "date"),
    transform: calendarDate)
  var date: CalendarDate?

  @Option(help: ArgumentHelp("The title, in place of the text's own.", valueName: "title"))
  var title: String?

  /// The reader that knows these facts.
  var reader: DocumentReader { DocumentReader(created: date, title: title) }
}

private func calendarDate(_ text: String) throws -> CalendarDate {
  guard let date = CalendarDate(text) else {
    throw ValidationError("“\(text)” is not a date; write it as 2017-07-11, 2017-07 or 2017.")
  }
  return date
}
