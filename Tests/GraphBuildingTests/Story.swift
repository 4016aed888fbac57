import Annals
import EventModel
import ISO8601

/// The graph of a few sentences written on a day.
func story(
  _ text: String, created: String? = "2020-05-15", format: DocumentFormat = .plainText
) throws -> EventGraph {
  let reader = DocumentReader(created: created.flatMap { CalendarDate($0) }, format: format)
  return try EventGraph(reader.document(text))
}

/// The graph of several texts, each with the day it was written on.
func stories(_ texts: [(created: String?, text: String)]) throws -> EventGraph {
  try EventGraph(
    texts.enumerated().map { index, text in
      let reader = DocumentReader(
        created: text.created.flatMap { CalendarDate($0) }, format: .plainText)
      return try reader.document(text.text, source: "\(index + 1).txt", id: "d\(index + 1)")
    })
}

extension EventGraph {
  /// The ids of the events that a word of the text mentions, each once.
  func events(mentioning word: String) -> Set<String> {
    Set(
      events.filter { $0.mentions.contains { $0.text.lowercased() == word } }.map(\.id))
  }
}
