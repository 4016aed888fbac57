import Foundation
import ISO8601
import Segmentation
import TextModel
import TimeML

/// An article of the MEANTIME corpus with its events, entities and what refers to what.
///
/// The corpus is that of Minard and others (2016). The title and the first sentences are annotated in full, which is the part read here; the rest of an article has
/// only what belongs to a few chosen entities.
struct MeantimeDocument {
  /// A mention of an event or entity.
  struct Mention {
    /// Its words in `text`, from the first to the last.
    var span: TextSpan
    /// The number of its last word.
    var word: Int
    /// The document's own number of what it refers to, or a number that no other mention has.
    var chain: Int
    /// The name of what it refers to throughout the corpus, where there is one.
    var instance: String?
  }

  let name: String
  private(set) var created: CalendarDate?
  /// The text, made anew from the words: the title is a paragraph of its own.
  private(set) var text: [UInt8] = []
  /// The sentences that the corpus counts.
  private(set) var sentences: [TextSpan] = []
  private(set) var events: [Mention] = []
  private(set) var entities: [Mention] = []
  /// Who takes part in what: indices of `events` and `entities`.
  private(set) var participants: Set<[Int]> = []

  /// Reads an article.
  ///
  /// - Parameters:
  ///   - path: its file.
  ///   - isWhole: whether to read all of it, beyond the sentences that are annotated in full.
  /// - Throws: where the file cannot be read.
  init(path: String, isWhole: Bool = false) throws {
    name = URL(fileURLWithPath: path).deletingPathExtension().lastPathComponent
    let markup = MeantimeMarkup(bytes: Array(try Data(contentsOf: URL(fileURLWithPath: path))))
    created = markup.created.flatMap { CalendarDate($0) }
    let spans = write(markup, through: isWhole ? .max : markup.lastSentence)
    var chains: [Int: Int] = [:]
    var instances: [Int: String] = [:]
    for (target, sources) in markup.references.sorted(by: { $0.key < $1.key }) {
      for source in sources {
        chains[source] = target
        instances[source] = markup.instances[target]
      }
    }
    var eventOfMention: [Int: Int] = [:]
    var entityOfMention: [Int: Int] = [:]
    for mention in markup.mentions {
      let words = mention.words.compactMap { word in spans[word].map { (word, $0) } }
      guard let first = words.first, let last = words.last, words.count == mention.words.count
      else { continue }
      let found = Mention(
        span: TextSpan(first.1.begin, last.1.end), word: last.0,
        chain: chains[mention.id] ?? -mention.id, instance: instances[mention.id])
      if mention.isEvent {
        eventOfMention[mention.id] = events.count
        events.append(found)
      } else {
        entityOfMention[mention.id] = entities.count
        entities.append(found)
      }
    }
    for (source, target) in markup.participants {
      guard let event = eventOfMention[source], let entity = entityOfMention[target] else {
        continue
      }
      participants.insert([event, entity])
    }
  }

  /// The document as the reader of prose would give it.
  func document(id: String) -> Document {
    let source = SourceText(validUTF8: text)
    return Document(
      id: id, source: name, created: created, text: source, blocks: BlockSplitter.blocks(of: source)
    )
  }

  /// Some words and what stands around them.
  func words(around span: TextSpan) -> String {
    let words = String(decoding: text[span.begin..<span.end], as: UTF8.self)
    let near = text[max(0, span.begin - 60)..<min(text.count, span.end + 60)]
    return "\(words) (\(name.prefix(8)): \(String(decoding: near, as: UTF8.self)))"
      .replacing("\n", with: " ")
  }

  /// Writes the text and returns where each word stands.
  private mutating func write(
    _ markup: MeantimeMarkup, through lastRead: Int
  ) -> [Int: TextSpan] {
    var spans: [Int: TextSpan] = [:]
    var isFirst = true
    var lastSentence = 0
    var counted = -1
    for word in markup.words where word.sentence != 1 && word.sentence <= lastRead {
      if word.sentence != lastSentence, lastSentence == 0 {
        text += Array("\n\n".utf8)
        isFirst = true
      }
      lastSentence = word.sentence
      let form = Array(word.form.utf8)
      if !isFirst, Self.hasSpace(before: form, after: text.last) { text.append(32) }
      isFirst = false
      let span = TextSpan(text.count, text.count + form.count)
      spans[word.id] = span
      text += form
      if word.sentence == counted, let last = sentences.popLast() {
        sentences.append(TextSpan(last.begin, span.end))
      } else {
        sentences.append(span)
      }
      counted = word.sentence
    }
    return spans
  }

  private static func hasSpace(before form: [UInt8], after last: UInt8?) -> Bool {
    guard let first = form.first, let last else { return false }
    if last == UInt8(ascii: "(") || last == UInt8(ascii: "$") { return false }
    if form.count == 1, ",.;:?!)%".utf8.contains(first) { return false }
    return !(first == UInt8(ascii: "'") && form.count > 1) && form != Array("n't".utf8)
  }
}
