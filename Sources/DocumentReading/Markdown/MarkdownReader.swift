internal import ISO8601
internal import TextModel

/// What Markdown says: prose, its blocks, and the front matter's title and date.
enum MarkdownReader {
  /// Reads a Markdown text.
  ///
  /// - Throws: `ReadingError` where the front matter is not YAML.
  static func read(_ text: TextBytes, source: String) throws(ReadingError) -> ReadText {
    let frontMatter = try FrontMatter(text.bytes, source: source)
    var prose = text.prose
    for offset in frontMatter?.range ?? 0..<0 where prose[offset] != 0x0A { prose[offset] = 0x20 }
    let messages = MessageFinder(prose)
    prose = LineClocks.respelled(
      AnswerLabels.cleared(messages.cleared(prose, ofMarks: false)))
    let markdown = MarkdownBlocks(
      prose, text: text.bytes, from: frontMatter?.range.upperBound ?? 0)
    var read = ReadText(
      text: text.bytes, marked: markdown.prose, blocks: markdown.blocks, messages: messages)
    read.title =
      frontMatter?.title
      ?? read.blocks.first { $0.kind == .heading(level: 1) }
      .map { singleSpaced(read.prose, $0.span) }
    read.created = frontMatter?.date
    return read
  }
}
