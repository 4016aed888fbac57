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
      title = singleSpaced(prose, first.span)
    }
    return ReadText(text: text.bytes, prose: prose, blocks: blocks, title: title)
  }
}
