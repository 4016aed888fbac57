import ArgumentParser
import DocumentReading
import Language
import Segmentation
import TextModel

/// `annals analyse`: words, tags, lemmas and trees as CoNLL-U.
struct AnalyseCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "analyse",
    abstract: "Print the words, tags, lemmas and trees of a text as CoNLL-U.",
    discussion: """
      Prints the analysis that everything else is read from, in the format of Universal Dependencies, so that the \
      field's own tools can check it. With --tokens, the sentences and words are those of a CoNLL-U file, and its \
      other columns are filled in anew.
      """)

  @Argument(
    help: ArgumentHelp("The text to read; “-” is standard input.", valueName: "file"),
    completion: .file())
  var file: String?

  @Option(
    help: ArgumentHelp("CoNLL-U whose sentences and words are kept.", valueName: "file"),
    completion: .file())
  var tokens: String?

  @Option(
    name: .shortAndLong,
    help: ArgumentHelp("Where to write; standard output by default.", valueName: "file"),
    completion: .file())
  var output: String?

  func validate() throws {
    guard (file == nil) != (tokens == nil) else {
      throw ValidationError("Name either a text to read or, with --tokens, a CoNLL-U file.")
    }
  }

  func run() async throws {
    try await reportingFailure {
      let sentences = try analysed()
      let text = CoNLLUWriter.string(sentences)
      if let output, output != "-" {
        try FileSystem.write(text, to: output)
      } else {
        try StandardStreams.print(text)
      }
    }
  }

  private func analysed() throws(CommandFailure) -> [CoNLLUSentence] {
    let analysis = try Self.failing { try EnglishAnalysis() }
    let reader = DocumentReader()
    if let tokens {
      let bytes = try Self.failing { try reader.bytes(at: tokens) }
      let name = tokens == "-" ? "standard input" : tokens
      do throws(CoNLLUError) {
        return analysis.analyse(try CoNLLUReader.sentences(bytes))
      } catch {
        throw CommandFailure("\(name):\(error.line): is not CoNLL-U; \(error.reason)")
      }
    }
    let document = try Self.failing { try reader.document(at: file ?? "-") }
    var text = Segmenter().segment(document)
    analysis.annotate(&text)
    return text.conllu()
  }

  /// Turns an error into one line for a person.
  private static func failing<Value>(_ work: () throws -> Value) throws(CommandFailure) -> Value {
    do {
      return try work()
    } catch {
      throw CommandFailure("\(error)")
    }
  }
}
