import EventArguments
import EventMentions
import EventModel
import ISO8601
import TextModel
import TimeExpressions

/// Reads lists of somebody's works, whose titles tell of no events but that they came out.
///
/// - Reads: below the line “Works”, “*1904* The Hills of Fife (2nd ed. 1911)”.
/// - Leaves alone: lists with another heading, and lines that do not begin with a year.
struct WorkLists {
  /// The name of the rule, and the reading of the event.
  static let rule = "life.work"

  let syntax: Syntax
  let expressions: [TimeExpression]

  /// Puts the coming out of each work in place of what was found in its title.
  ///
  /// - Complexity: linear in the number of tokens.
  func complete(_ frames: inout [EventFrame]) {
    var works: [EventFrame] = []
    var blocks: Set<Int> = []
    var isList = false
    var next = 0
    let sentences = syntax.text.sentences
    for (index, sentence) in sentences.enumerated()
    where index == 0 || sentences[index - 1].block != sentence.block {
      let end = sentences[index...].prefix { $0.block == sentence.block }.last?.tokens.upperBound
      let tokens = sentence.tokens.lowerBound..<(end ?? sentence.tokens.upperBound)
      while next < expressions.count, expressions[next].tokens.lowerBound < tokens.lowerBound {
        next += 1
      }
      if isHeading(tokens) {
        isList = true
        continue
      }
      guard isList, next < expressions.count, let title = title(in: tokens, behind: next) else {
        isList = false
        continue
      }
      blocks.insert(sentence.block)
      works.append(work(title, next))
    }
    guard !works.isEmpty else { return }
    frames.removeAll { blocks.contains(sentences[syntax.sentence(of: $0.mention.token)].block) }
    frames = (frames + works).sorted { $0.mention.token < $1.mention.token }
  }

  private func work(_ title: Range<Int>, _ time: Int) -> EventFrame {
    var frame = EventFrame(
      EventMention(token: title.lowerBound, kind: .occurrence, tense: .past, rule: Self.rule))
    frame.words = Array(title)
    frame.times = [TimeLink(expression: time, relation: .during, rule: Self.rule)]
    return frame
  }

  private func isHeading(_ tokens: Range<Int>) -> Bool {
    let words = tokens.map(syntax.lower).filter { $0 != ":" && $0 != "#" }
    return 1...3 ~= words.count && words.allSatisfy(Self.headings.contains)
      && !words.allSatisfy { ["selected", "main", "and", "principal", "chief"].contains($0) }
  }

  private static let headings: Set<String> = [
    "works", "publications", "bibliography", "books", "writings", "novels", "selected", "main",
    "principal", "chief", "and", "poems", "plays", "discography", "filmography", "compositions",
  ]

  /// The title behind the year that opens a line, without what stands in brackets or behind a colon.
  private func title(in line: Range<Int>, behind time: Int) -> Range<Int>? {
    let year = expressions[time]
    guard year.type == .date, year.tokens.lowerBound - line.lowerBound <= 1,
      year.extent?.date?.granularity == .year
    else { return nil }
    var first = year.tokens.upperBound
    while first < line.upperBound, [":", "–", "—", "-", ",", "."].contains(syntax.lower(first)) {
      first += 1
    }
    var end = first
    while end < line.upperBound, !["(", ":", ",", "[", ";"].contains(syntax.lower(end)),
      !(syntax.lower(end) == "." && end + 1 == line.upperBound)
    {
      end += 1
    }
    return first < end ? first..<end : nil
  }
}
