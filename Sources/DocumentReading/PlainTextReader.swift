internal import Segmentation
internal import TextModel

/// What plain text says: its blocks, and a first line that stands as a heading.
enum PlainTextReader {
  /// Reads a plain text.
  static func read(_ text: TextBytes) -> ReadText {
    let marked = text.prose
    let blocks = BlockSplitter.blocks(of: SourceText(validUTF8: marked))
    var read = ReadText(text: text.bytes, marked: marked, blocks: blocks)
    var title: String?
    if let first = read.blocks.first, case .heading = first.kind {
      // Some plain text marks its headings as Markdown does.
      let words = singleSpaced(read.prose, first.span)
      title = String(words.drop { $0 == "#" || $0 == " " })
    }
    if title.map({ ["memo", "memorandum", "note"].contains($0.lowercased()) }) ?? true {
      title = MessageHead.subject(of: read.prose) ?? title
    }
    read.title = title
    return read
  }
}
