internal import Segmentation
internal import TextModel

/// What plain text says: its blocks, and a first line that stands as a heading.
enum PlainTextReader {
  /// Reads a plain text.
  static func read(_ text: TextBytes) -> ReadText {
    let prose = text.prose
    let blocks = BlockSplitter.blocks(of: SourceText(validUTF8: prose))
    var title: String?
    if let first = blocks.first, case .heading = first.kind {
      // Some plain text marks its headings as Markdown does.
      let words = singleSpaced(prose, first.span)
      title = String(words.drop { $0 == "#" || $0 == " " })
    }
    if title.map({ ["memo", "memorandum", "note"].contains($0.lowercased()) }) ?? true {
      title = MessageHead.subject(of: prose) ?? title
    }
    return ReadText(text: text.bytes, prose: prose, blocks: blocks, title: title)
  }
}
