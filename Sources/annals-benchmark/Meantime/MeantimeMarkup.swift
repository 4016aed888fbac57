import TimeML

/// The marks of a file of the MEANTIME corpus, as they stand in it.
struct MeantimeMarkup {
  struct Word {
    var id: Int
    var sentence: Int
    var form: String
  }

  struct Mention {
    var id: Int
    var isEvent: Bool
    /// Whether it was marked when the whole of the first sentences was.
    var isOfDocument: Bool
    var words: [Int] = []
  }

  private(set) var words: [Word] = []
  private(set) var mentions: [Mention] = []
  /// The mentions of each event or entity, by its number.
  private(set) var references: [Int: [Int]] = [:]
  /// The names of events and entities throughout the corpus.
  private(set) var instances: [Int: String] = [:]
  /// Events and those who take part, by the numbers of their mentions.
  private(set) var participants: [(event: Int, entity: Int)] = []
  /// The date of the article.
  private(set) var created: String?

  private var relation: String?
  private var sources: [Int] = []

  init(bytes: [UInt8]) {
    var scanner = XMLScanner(bytes)
    var isWord = false
    while let piece = scanner.next() {
      switch piece {
      case .open(let name, let attributes, _):
        isWord = name == "token"
        open(name, attributes)
      case .text(let text):
        if isWord, let last = words.indices.last, words[last].form.isEmpty {
          words[last].form = String(decoding: text, as: UTF8.self)
        }
      case .close(let name):
        if name == "token" { isWord = false }
        if name == relation { relation = nil }
      }
    }
  }

  /// The number of the last sentence that was marked in full.
  var lastSentence: Int {
    var sentence: [Int: Int] = [:]
    for word in words { sentence[word.id] = word.sentence }
    return mentions.lazy.filter(\.isOfDocument).flatMap(\.words).compactMap { sentence[$0] }.max()
      ?? 0
  }

  private mutating func open(_ name: String, _ attributes: [String: String]) {
    let id = attributes["m_id"].flatMap { Int($0) } ?? 0
    switch name {
    case "token":
      words.append(
        Word(
          id: attributes["t_id"].flatMap { Int($0) } ?? 0,
          sentence: attributes["sentence"].flatMap { Int($0) } ?? 0, form: ""))
    case "EVENT_MENTION", "ENTITY_MENTION":
      mentions.append(
        Mention(
          id: id, isEvent: name == "EVENT_MENTION",
          isOfDocument: attributes["tense"] != nil || attributes["syntactic_type"] != nil))
    case "token_anchor":
      guard let word = attributes["t_id"].flatMap({ Int($0) }), let last = mentions.indices.last
      else { return }
      if relation == nil { mentions[last].words.append(word) }
    case "EVENT", "ENTITY": instances[id] = attributes["instance_id"]
    case "TIMEX3", "SIGNAL", "VALUE", "C-SIGNAL":
      if attributes["functionInDocument"] == "CREATION_TIME" { created = attributes["value"] }
      relation = name
    case "REFERS_TO", "HAS_PARTICIPANT":
      relation = name
      sources = []
    case "source": sources.append(id)
    case "target":
      if relation == "REFERS_TO" { references[id, default: []] += sources }
      if relation == "HAS_PARTICIPANT", let source = sources.first {
        participants.append((source, id))
      }
    default: break
    }
  }
}
