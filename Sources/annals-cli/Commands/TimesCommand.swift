import ArgumentParser
import DocumentReading
import ISO8601
import Language
import LinearModels
import Segmentation
import TextModel
import TimeExpressions

/// `annals times`: the expressions of time in texts, and how their values were found.
struct TimesCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "times",
    abstract: "Print the expressions of time in texts, and how their values were found.",
    discussion: """
      For each expression: where it stands, its words, the type and value of TIMEX3, the rule that read it, and \
      the steps from words to value.
      """)

  @OptionGroup var input: InputOptions

  func run() async throws {
    let inputs = try input.inputs()
    try await reportingFailure {
      for path in inputs {
        try StandardStreams.print(Self.lines(try document(path), named: path).joined())
      }
    }
  }

  private func document(_ path: String) throws(CommandFailure) -> AnalysedText {
    let bytes: [UInt8]
    let document: Document
    do throws(ReadingError) {
      bytes = try input.facts.reader.bytes(at: path)
      document = try input.facts.reader.document(bytes, source: path)
    } catch {
      throw CommandFailure(error.description)
    }
    guard !LoadedInput.isGraph(bytes, named: path) else {
      throw CommandFailure("\(path) is a graph; times are read from texts")
    }
    do throws(ModelError) {
      var text = Segmenter().segment(document)
      try EnglishAnalysis().annotate(&text)
      return text
    } catch {
      throw CommandFailure(error.description)
    }
  }

  private static func lines(_ text: AnalysedText, named path: String) -> [String] {
    let name = path == "-" ? "standard input" : path
    let bytes = text.document.text.bytes
    var line = 1
    var counted = 0
    return TimeExpressionRecognizer().expressions(in: text).map { expression in
      let begin = text.document.sourceSpan(of: expression.span).begin
      if begin > counted { line += bytes[counted..<begin].count { $0 == 0x0A } }
      counted = max(counted, begin)
      let words = text.document.prose.string(in: expression.span)
        .split(whereSeparator: \.isWhitespace).joined(separator: " ")
      let modifier = expression.modifier.map { " \($0.rawValue)" } ?? ""
      return
        "\(name):\(line): “\(words)” \(expression.type.rawValue) \(expression.value)\(modifier)\n"
        + "    rule \(expression.rule): \(expression.steps.joined(separator: "; "))\n"
    }
  }
}
