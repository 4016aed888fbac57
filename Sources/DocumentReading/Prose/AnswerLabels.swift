/// The letters before questions and answers, which are no words of theirs.
///
/// - Reads: `Q: When did it open?` above `A: In May.`
enum AnswerLabels {
  private static let ofQuestions: [StaticString] = ["Q:", "Q.", "Question:"]
  private static let ofAnswers: [StaticString] = ["A:", "A.", "Answer:"]

  /// Returns a text with these labels blanked out, where some of its lines are labelled questions and some labelled answers.
  static func cleared(_ bytes: [UInt8]) -> [UInt8] {
    guard bytes.contains(UInt8(ascii: "?")) else { return bytes }
    var labels: [Range<Int>] = []
    var (asks, answers) = (false, false)
    for line in bytes.lines(in: 0..<bytes.count) {
      let content = bytes.trimmed(line)
      guard let label = label(of: content, in: bytes) else { continue }
      if bytes[label].contains(where: { $0 == UInt8(ascii: "Q") }) {
        asks = asks || bytes[content].contains(UInt8(ascii: "?"))
      } else {
        answers = true
      }
      labels.append(label)
    }
    guard asks, answers else { return bytes }
    var cleared = bytes
    for label in labels {
      for offset in label { cleared[offset] = 0x20 }
    }
    return cleared
  }

  /// The label that a line begins with, with the emphasis that is its own: `**Q:**`.
  private static func label(of line: Range<Int>, in bytes: [UInt8]) -> Range<Int>? {
    let begin = line.lowerBound + bytes[line].prefix { $0 == UInt8(ascii: "*") }.count
    let stars = begin - line.lowerBound
    guard
      let word = (ofQuestions + ofAnswers).first(where: { bytes.has($0, at: begin) }),
      case let end = begin + word.utf8CodeUnitCount,
      end + stars < line.upperBound,
      bytes[end..<end + stars].allSatisfy({ $0 == UInt8(ascii: "*") }),
      bytes[end + stars].isBlank
    else { return nil }
    return line.lowerBound..<end + stars
  }
}
