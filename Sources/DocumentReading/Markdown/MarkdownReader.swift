internal import ISO8601
internal import TextModel

/// What Markdown says: prose at the offsets of the source, blocks, and the front matter's title and date.
enum MarkdownReader {
  /// Reads a Markdown text.
  ///
  /// - Throws: `ReadingError` where the front matter is not YAML.
  static func read(_ text: TextBytes, source: String) throws(ReadingError) -> ReadText {
    let frontMatter = try FrontMatter(text.bytes, source: source)
    var prose = text.prose
    for offset in frontMatter?.range ?? 0..<0 where prose[offset] != 0x0A { prose[offset] = 0x20 }
    let markdown = MarkdownBlocks(prose, from: frontMatter?.range.upperBound ?? 0)
    let heading = markdown.blocks.first { $0.kind == .heading(level: 1) }
    return ReadText(
      text: text.bytes, prose: markdown.prose, blocks: markdown.blocks,
      title: frontMatter?.title ?? heading.map { singleSpaced(markdown.prose, $0.span) },
      created: frontMatter?.date)
  }
}
