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

extension EventGraph {
  /// The ids of the events that a word of the text mentions, each once.
  func events(mentioning word: String) -> Set<String> {
    Set(
      events.filter { $0.mentions.contains { $0.text.lowercased() == word } }.map(\.id))
  }
}
