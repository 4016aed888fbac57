import Foundation
import ISO8601
import Segmentation
import TextModel
import TimeExpressions
import TimeML

/// Documents of a TimeML corpus with our own analysis, and the gold event of every token.
struct EventCorpus {
  /// One document.
  struct Item {
    var name: String
    var gold: TimeMLDocument
    var syntax: Syntax
    /// The tokens of time expressions.
    var times: [Range<Int>]
    /// For each token the gold event whose last word it is, -1 for none, -2 inside a longer event.
    var event: [Int]
  }

  var items: [Item] = []

  /// Reads the TimeML files below some folders.
  ///
  /// - Parameters:
  ///   - folders: folders of `.tml` files.
  ///   - excluded: ends of paths, without `.tml`, that are left out; or, where `inverted`, kept.
  ///   - inverted: whether the excluded are the ones to keep.
  ///   - annotate: what makes tags, lemmas and trees.
  /// - Throws: where a folder or file cannot be read.
  init(
    _ folders: [String], excluding excluded: Set<String>, inverted: Bool = false,
    annotate: (inout AnalysedText) -> Void
  ) throws {
    for folder in folders {
      let files = try FileManager.default.contentsOfDirectory(atPath: folder)
        .filter { $0.hasSuffix(".tml") }.sorted()
      let parent = URL(fileURLWithPath: folder).lastPathComponent
      for file in files {
        let name = parent + "/" + file.dropLast(4)
        guard excluded.contains(name) == inverted else { continue }
        let bytes = try Data(contentsOf: URL(fileURLWithPath: folder).appending(path: file))
        items.append(
          Self.item(name, TimeMLDocument(parsing: Array(bytes)), annotate))
      }
    }
  }

  private static func item(
    _ name: String, _ gold: TimeMLDocument, _ annotate: (inout AnalysedText) -> Void
  ) -> Item {
    let source = SourceText(validUTF8: gold.text)
    let document = Document(
      source: name, created: gold.created.flatMap { CalendarDate($0.value) }, text: source,
      blocks: BlockSplitter.blocks(of: source))
    var text = Segmenter().segment(document)
    annotate(&text)
    var event = [Int](repeating: -1, count: text.tokens.count)
    for (index, gold) in gold.events.enumerated() {
      let tokens = text.tokens(in: gold.span)
      for token in tokens { event[token] = -2 }
      if let last = tokens.last { event[last] = index }
    }
    let times = TimeExpressionRecognizer().expressions(in: text).map(\.tokens)
    return Item(name: name, gold: gold, syntax: Syntax(text), times: times, event: event)
  }
}
