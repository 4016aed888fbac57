import EventModel
import ISO8601
import TextModel

/// What was read of one document, ready to be joined with what others tell.
struct DocumentPart {
  /// The document’s id in the joint graph.
  let id: String
  /// When it was written, where that is known.
  let created: CalendarDate?
  /// Its bytes, by which documents of one day are ordered.
  let text: SourceText
  /// Its own graph.
  var graph: EventGraph
  /// Those who take part in its events.
  let cast: Cast
  /// What it says of each event, in the order of its graph’s events.
  let profiles: [EventProfile]
  /// The mentions that are one event each, in order of the text.
  let clusters: [EventCluster]
  /// For each of its graph’s events its place among these.
  let clusterOfEvent: [Int]

  /// The order in which documents are joined: by date and text, so that the order of input decides nothing.
  ///
  /// Those without a date come last.
  static func readingOrder(_ parts: [DocumentPart]) -> [Int] {
    parts.indices.sorted { a, b in
      let (first, second) = (parts[a].written, parts[b].written)
      if first != second { return (first ?? .max) < (second ?? .max) }
      if parts[a].text.bytes != parts[b].text.bytes {
        return parts[a].text.bytes.lexicographicallyPrecedes(parts[b].text.bytes)
      }
      return a < b
    }
  }

  private var written: Int? { created?.bounds.earliest }
}
