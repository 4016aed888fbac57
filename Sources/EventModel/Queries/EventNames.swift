/// The ways events can be called: by id, label, the words of a mention, or some words of these.
///
/// Made once for a graph, it answers many questions; ``EventGraph/event(_:)`` makes it anew each time.
public struct EventNames: Sendable {
  private let events: [Event]
  private let labels: [[String]]
  private let mentions: [[[String]]]

  /// Collects the names of events.
  public init(_ events: [Event]) {
    self.events = events
    labels = events.map { Self.words(of: $0.label) }
    mentions = events.map { event in event.mentions.map { Self.words(of: $0.text) } }
  }

  /// The events that some words name, by the strictest way in which any fits.
  ///
  /// The ways: the id; the label; a mention's words; all the words in the label; all the words in label and mentions taken
  /// together, where a word may go on (`strike` fits “strikes”). Case, punctuation and white space do not count.
  public func events(called name: String) -> [Event] {
    let same = events.filter { $0.id == name }
    guard same.isEmpty else { return same }
    let words = Self.words(of: name)
    guard !words.isEmpty else { return events.filter { $0.label == name } }
    let ways: [(Int) -> Bool] = [
      { labels[$0] == words },
      { mentions[$0].contains(words) },
      { Set(labels[$0]).isSuperset(of: words) },
      { event in
        let known = labels[event] + mentions[event].joined()
        return words.allSatisfy { word in
          known.contains { $0 == word || (word.utf8.count > 3 && $0.hasPrefix(word)) }
        }
      },
    ]
    for way in ways {
      let found = events.indices.filter(way)
      guard found.isEmpty else { return found.map { events[$0] } }
    }
    return []
  }

  /// The event that some words name.
  ///
  /// - Throws: ``LookupError`` where none fits, or several equally well.
  public func event(_ name: String) throws(LookupError) -> Event {
    let found = events(called: name)
    guard let event = found.first else { throw .noEvent(name) }
    guard found.count == 1 else {
      throw .severalEvents(name, candidates: found.map { "“\($0.label)” (\($0.id))" })
    }
    return event
  }

  /// The letters and digits of a text in lower case, cut into words.
  package static func words(of text: String) -> [String] {
    text.lowercased().split { !($0.isLetter || $0.isNumber) }.map(String.init)
  }
}
