import EventModel
import TextModel

/// A part of a line of a text, with some words in it underlined.
struct SourceExcerpt {
  /// The line, from 1.
  let line: Int
  /// The column of the first words, in characters from 1.
  let column: Int
  /// The part of the line around the words, and a second line that underlines them.
  let underlined: String

  private static let width = 92
  private static let lead = 36

  /// Returns excerpts that show all the words of some evidence, in order of the text and each word once.
  static func excerpts(of evidence: [Evidence], in document: Document) -> [SourceExcerpt] {
    let text = Array(String(decoding: document.text.bytes, as: UTF8.self).unicodeScalars)
    let ranges = Set(
      evidence.filter { $0.document == document.id }.map { span in
        let begin = min(max(span.begin, 0), text.count)
        return begin..<min(max(span.end, begin), text.count)
      })
    var excerpts: [SourceExcerpt] = []
    var group: [Range<Int>] = []
    for range in ranges.sorted(by: {
      ($0.lowerBound, $0.upperBound) < ($1.lowerBound, $1.upperBound)
    }) {
      if let first = group.first, range.upperBound > window(of: first, in: text).upperBound {
        excerpts.append(SourceExcerpt(group, in: text))
        group = []
      }
      group.append(range)
    }
    if !group.isEmpty { excerpts.append(SourceExcerpt(group, in: text)) }
    return excerpts
  }

  /// The line that words begin in.
  private static func line(of words: Range<Int>, in text: [Unicode.Scalar]) -> Range<Int> {
    let begin = text[..<words.lowerBound].lastIndex(of: "\n").map { $0 + 1 } ?? 0
    let end = text[words.lowerBound...].firstIndex(of: "\n") ?? text.count
    return begin..<end
  }

  /// The part of their line that is shown with some words.
  private static func window(of words: Range<Int>, in text: [Unicode.Scalar]) -> Range<Int> {
    let line = line(of: words, in: text)
    guard line.count > width else { return line }
    let begin = max(line.lowerBound, min(words.lowerBound - lead, line.upperBound - width))
    return begin..<begin + width
  }

  private init(_ words: [Range<Int>], in text: [Unicode.Scalar]) {
    let first = words.first ?? 0..<0
    let whole = Self.line(of: first, in: text)
    let window = Self.window(of: first, in: text)
    line = text[..<first.lowerBound].count { $0 == "\n" } + 1
    column = first.lowerBound - whole.lowerBound + 1
    // Tabs and the like would move the underline.
    let shown = text[window].map { $0.value < 0x20 ? " " : $0 }
    var marks = [Unicode.Scalar](repeating: " ", count: window.count + 1)
    for range in words {
      for place in range.lowerBound..<max(range.upperBound, range.lowerBound + 1)
      where place <= window.upperBound { marks[place - window.lowerBound] = "^" }
    }
    while marks.last == " " { marks.removeLast() }
    let head = window.lowerBound > whole.lowerBound ? "…" : ""
    let tail = window.upperBound < whole.upperBound ? "…" : ""
    underlined =
      "    \(head)\(Self.string(shown))\(tail)\n"
      + "    \(head.isEmpty ? "" : " ")\(Self.string(marks))\n"
  }

  private static func string(_ scalars: [Unicode.Scalar]) -> String {
    var string = ""
    string.unicodeScalars.append(contentsOf: scalars)
    return string
  }
}
