import EventMentions
import TextModel
import TimeExpressions

/// Times that answer a question: “When did it fall? *On 3 May*.”
extension TimeAttacher {
  /// Gives what a question asks about the times of the short answer behind it.
  func answer(_ index: Int, in frames: inout [EventFrame]) {
    let verb = frames[index].mention.token
    guard let answer = syntax.answer(toVerb: verb), answer.answer != .no,
      answer.answer == .yes || frames[index].times.isEmpty
    else { return }
    for position in firstExpression(in: answer.tokens)..<expressions.count {
      let expression = expressions[position]
      guard expression.tokens.lowerBound < answer.tokens.upperBound else { return }
      guard expression.type != .set, expression.type != .duration else { continue }
      let head = headToken(of: expression.tokens)
      guard frames[index].times.allSatisfy({ $0.expression != position }) else { continue }
      frames[index].times.append(
        link(position, head: head, event: verb, rule: "time.answer"))
    }
  }

  /// The first expression that does not end before some tokens begin.
  private func firstExpression(in tokens: Range<Int>) -> Int {
    var (low, high) = (0, expressions.count)
    while low < high {
      let middle = (low + high) / 2
      if expressions[middle].tokens.lowerBound < tokens.lowerBound {
        low = middle + 1
      } else {
        high = middle
      }
    }
    return low
  }
}
