import Foundation

/// What a careful reader says of the order of two words of a text that tell of events.
package struct OrderJudgement {
  /// The answers, as a sign between the words.
  package enum Verdict: String, CaseIterable {
    /// The first was over before the second began.
    case before = "<"
    /// The second was over before the first began.
    case after = ">"
    /// They went on together, or one is part of the other, or they are one.
    case together = "="
    /// The text does not say, or one of them is no single event.
    case open = "?"
  }

  /// The file name of the text, without `.txt`.
  package let text: String
  /// Where the words begin, in code points.
  package let begins: [Int]
  package let words: [String]
  package let verdict: Verdict

  /// Reads a file of lines: text, place and word, place and word, verdict, with tabs between them.
  ///
  /// - Throws: ``ReadingFailure`` where a line is none.
  package static func all(at path: String) throws -> [OrderJudgement] {
    try String(contentsOfFile: path, encoding: .utf8)
      .split(whereSeparator: \.isNewline).map { line in
        let fields = line.split(separator: "\t").map(String.init)
        guard fields.count == 6, let first = Int(fields[1]), let second = Int(fields[3]),
          let verdict = Verdict(rawValue: fields[5])
        else { throw ReadingFailure(path: path, reason: "no judgement of order: \(line)") }
        return OrderJudgement(
          text: fields[0], begins: [first, second], words: [fields[2], fields[4]], verdict: verdict)
      }
  }
}
