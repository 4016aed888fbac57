import EventArguments
import EventModel
import GraphBuilding
import ISO8601
import Segmentation
import TemporalLinking
import TextModel
import TimeExpressions

/// A few sentences as the extractor reads them, and what is said of the event that a word names.
struct Reading {
  private static let extractor = Result { try GraphExtractor() }

  let reading: EventReading

  init(_ text: String, created: String? = "2020-05-15") throws {
    let source = SourceText(text)
    reading = try Self.extractor.get().reading(
      of: Document(
        created: created.flatMap { CalendarDate($0) }, text: source,
        blocks: BlockSplitter.blocks(of: source)))
  }

  /// The last event that a word names.
  private func frame(_ word: String) -> Int? {
    reading.frames.indices.last { reading.syntax.lower(reading.token($0)) == word }
  }

  private func words(_ expression: Int) -> String {
    reading.syntax.text.string(reading.expressions[expression].tokens)
  }

  /// The expressions of time with their values: `May = 2017-05`.
  var expressions: [String] {
    reading.expressions.indices.map { "\(words($0)) = \(reading.expressions[$0].value)" }
  }

  /// The stretches of the calendar that the expressions of time cover, in EDTF.
  var covers: [String] {
    reading.expressions.map { $0.extent?.description ?? "" }
  }

  /// The times tied to an event: `after May 2017`; nothing where it is no event.
  func times(of word: String) -> String? {
    frame(word).map { frame in
      reading.frames[frame].times.map { "\($0.relation) \(words($0.expression))" }
        .joined(separator: ", ")
    }
  }

  /// How long the text says that an event took.
  func duration(of word: String) -> String? {
    frame(word).map { frame in
      reading.frames[frame].durations.map { reading.expressions[$0].value.description }
        .joined(separator: ", ")
    }
  }

  /// The date of an event in EDTF, `within` before it where it fell somewhere inside.
  func date(of word: String) -> String? {
    frame(word).map { frame in
      reading.dates[frame].map { ($0.within ? "within " : "") + $0.edtf.description } ?? ""
    }
  }

  /// Those who take part: `agent Peter Holm, patient barn`.
  func arguments(of word: String) -> String? {
    frame(word).map { frame in
      reading.frames[frame].arguments
        .map { "\($0.role) \(name($0.token))" }.joined(separator: ", ")
    }
  }

  /// The name that a word belongs to, else the word.
  private func name(_ token: Int) -> String {
    let text = reading.syntax.text
    return text.names.first { $0.tokens.contains(token) }.map { text.string($0.tokens) }
      ?? text.form(token)
  }

  /// The place of an event.
  func place(of word: String) -> String? {
    frame(word).map { frame in
      reading.frames[frame].place.map { reading.syntax.text.string($0) } ?? ""
    }
  }
}

/// A sentence, a word of it that names an event, and what is expected.
struct Example: Sendable, CustomStringConvertible {
  let text: String
  let event: String
  let expected: String

  init(_ text: String, _ event: String, _ expected: String) {
    self.text = text
    self.event = event
    self.expected = expected
  }

  var description: String { "\(event): \(text)" }
}
