import GraphBuilding
import ISO8601
import Segmentation
import TemporalLinking
import TextModel

/// The links that a few sentences give, as lines such as `vote before left by signal.after`.
func links(in text: String, created: String = "2020-05-15") throws -> [String] {
  let source = SourceText(text)
  let reading = try GraphExtractor().reading(
    of: Document(
      created: CalendarDate(created), text: source, blocks: BlockSplitter.blocks(of: source)))
  func word(_ frame: Int) -> String { reading.syntax.lower(reading.token(frame)) }
  return TemporalLinker().links(in: reading).map { link in
    "\(word(link.source)) \(link.relation) \(word(link.target)) by \(link.rule)"
  }
}

/// Sentences and a link that they give or must not give.
struct Example: Sendable, CustomStringConvertible {
  let text: String
  let link: String

  init(_ text: String, _ link: String) {
    self.text = text
    self.link = link
  }

  var description: String { text }
}
