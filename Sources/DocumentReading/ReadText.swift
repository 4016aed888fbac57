internal import ISO8601
internal import TextModel

/// What a reader of one format found in a text.
struct ReadText {
  /// The text that offsets refer to.
  var text: [UInt8]
  /// The text with markup blanked out.
  var prose: [UInt8]
  /// The pieces of prose.
  var blocks: [Block]
  /// The title, from metadata or the first heading.
  var title: String?
  /// The date of writing, from metadata.
  var created: CalendarDate?
}

/// Returns a span's words with white space made single.
func singleSpaced(_ bytes: [UInt8], _ span: TextSpan) -> String {
  bytes[span.begin..<span.end].split(whereSeparator: \.isWhiteSpace)
    .map { String(decoding: $0, as: UTF8.self) }.joined(separator: " ")
}
