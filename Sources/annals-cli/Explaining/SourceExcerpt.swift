import EventModel
import TextModel

/// A stretch of a text with its line around it.
struct SourceExcerpt {
  /// The line, from 1.
  let line: Int
  /// The column, in characters from 1.
  let column: Int
  /// The line, or the part of it around the words, and a second line that underlines them.
  let underlined: String

  private static let width = 92
  private static let lead = 36

  /// Finds the evidence's line in its document.
  init(_ evidence: Evidence, in document: Document) {
    let scalars = String(decoding: document.text.bytes, as: UTF8.self).unicodeScalars
    let begin =
      scalars.index(scalars.startIndex, offsetBy: evidence.begin, limitedBy: scalars.endIndex)
      ?? scalars.endIndex
    let before = scalars[..<begin]
    line = before.count { $0 == "\n" } + 1
    let lineStart =
      before.lastIndex(of: "\n").map { scalars.index(after: $0) } ?? scalars.startIndex
    let lineEnd = scalars[begin...].firstIndex(of: "\n") ?? scalars.endIndex
    // Tabs and the like would move the underline.
    let text = scalars[lineStart..<lineEnd].map { $0.value < 0x20 ? Character(" ") : Character($0) }
    let place = scalars.distance(from: lineStart, to: begin)
    column = place + 1
    let length = max(1, min(evidence.end - evidence.begin, text.count - place))
    let from =
      text.count <= Self.width ? 0 : max(0, min(place - Self.lead, text.count - Self.width))
    let to = min(text.count, from + Self.width)
    let head = from > 0 ? "…" : ""
    let tail = to < text.count ? "…" : ""
    let shown = String(text[from..<to])
    let pad = String(repeating: " ", count: head.count + place - from)
    let marks = String(repeating: "^", count: min(length, max(1, to - place)))
    underlined = "    \(head)\(shown)\(tail)\n    \(pad)\(marks)\n"
  }
}
