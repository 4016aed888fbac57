import EventMentions
import TextModel
import TimeExpressions

/// Times in the rows of tables: `| Write to the mayor | Anna | 21 May 2024 |`.
extension TimeAttacher {
  /// Gives the main event of each row the days that stand in cells of their own.
  func attachRows(in frames: inout [EventFrame]) {
    let text = syntax.text
    var (first, next) = (0, 0)
    for sentence in text.sentences.indices {
      let tokens = text.sentences[sentence].tokens
      let begin = next
      while next < expressions.count, expressions[next].tokens.lowerBound < tokens.upperBound {
        next += 1
      }
      guard let row = text.row(ofSentence: sentence) else { continue }
      while first < frames.count, frames[first].mention.token < tokens.lowerBound { first += 1 }
      attach(begin..<next, of: row, among: first..<frames.count, in: tokens, &frames)
    }
  }

  private func attach(
    _ times: Range<Int>, of row: TableRow, among candidates: Range<Int>, in tokens: Range<Int>,
    _ frames: inout [EventFrame]
  ) {
    let own = candidates.prefix { frames[$0].mention.token < tokens.upperBound }
    guard
      let main = own.first(where: { syntax.relation(frames[$0].mention.token) == .root })
        ?? own.first(where: { syntax.isVerb(frames[$0].mention.token) }) ?? own.first
    else { return }
    let taken = Set(own.flatMap { frames[$0].times.map(\.expression) })
    let days = times.filter { isOfCell($0) && [.date, .time].contains(expressions[$0].type) }
    if row.isSpan, days.count == 2 {
      frames[main].times = [
        TimeLink(expression: days[0], relation: .begins, rule: "time.row"),
        TimeLink(expression: days[1], relation: .ends, rule: "time.row"),
      ]
      return
    }
    guard days.count == 1, let day = days.first else { return }
    guard row.isDue || !taken.contains(day), frames[main].times.allSatisfy({ $0.expression == day })
    else { return }
    frames[main].times = [
      TimeLink(expression: day, relation: row.isDue ? .by : .during, rule: "time.row")
    ]
  }

  /// Whether a time is all that a cell says, or what it begins with.
  private func isOfCell(_ time: Int) -> Bool {
    let (begin, end) = (expressions[time].tokens.lowerBound, expressions[time].tokens.upperBound)
    let sentence = syntax.text.sentences[syntax.sentence(of: begin)].tokens
    let opens = begin == sentence.lowerBound || [":", ";"].contains(syntax.lower(begin - 1))
    return opens && (end == sentence.upperBound || [":", ";"].contains(syntax.lower(end)))
  }
}
