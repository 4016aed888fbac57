import EventModel
import Foundation
import GraphBuilding

/// The events that a careful reader names of a text, from the JSON of a reading.
struct NamedEvents: Decodable {
  /// An event by a literal stretch of the text.
  private struct Event: Decodable {
    let name: String
    let quote: String
  }

  private let created: String?
  private let events: [Event]
  private let relations: [[String]]

  /// Reads the file beside a text.
  ///
  /// - Throws: where it cannot be read or is no reading.
  static func beside(_ text: URL) throws -> NamedEvents {
    let url = text.deletingPathExtension().appendingPathExtension("json")
    return try JSONDecoder().decode(NamedEvents.self, from: Data(contentsOf: url))
  }

  /// When the text was written, as the reading says.
  var date: String? { created }

  /// What a reading says of an event.
  struct Judgement {
    var isNamed = false
    /// How often the event is trained on; 0 where the reading may as well mean another.
    var weight = 1
  }

  /// Returns whether a reading names each of a text's events.
  ///
  /// Of several events in one quote that is named which the fewest clauses stand above.
  func read(_ events: [SalienceExample], in text: String) -> [Judgement] {
    let text = Array(text.unicodeScalars)
    let connected = Set(relations.filter { $0.count == 3 }.flatMap { [$0[0], $0[2]] })
    var found = [Judgement](repeating: Judgement(), count: events.count)
    for event in self.events {
      guard let place = Self.place(of: Array(event.quote.unicodeScalars), in: text) else {
        continue
      }
      let covered = events.indices.filter { index in
        events[index].mentions.contains {
          $0.begin < place.upperBound && place.lowerBound < $0.end
        }
      }
      guard let main = covered.min(by: { (events[$0].depth, $0) < (events[$1].depth, $1) }) else {
        continue
      }
      for index in covered where !found[index].isNamed { found[index].weight = 0 }
      found[main] = Judgement(isNamed: true, weight: connected.contains(event.name) ? 2 : 1)
    }
    return found
  }

  /// Where a stretch first stands in a text, in code points.
  private static func place(of quote: [Unicode.Scalar], in text: [Unicode.Scalar]) -> Range<Int>? {
    guard !quote.isEmpty, quote.count <= text.count else { return nil }
    return (0...text.count - quote.count).first { text[$0...].starts(with: quote) }
      .map { $0..<$0 + quote.count }
  }
}
