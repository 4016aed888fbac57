import EventArguments
import TextModel
import TimeExpressions

/// Times by which something had been done.
extension EventReading {
  /// The time of its own by which something had been done: “*by noon* all had left”.
  ///
  /// - Leaves alone: “*by then*”, “*by that time*”, which mean when it was that was told of before.
  func limit(of frame: Int) -> TimeLink? {
    frames[frame].times.first { link in
      link.relation == .by && !isTime(ofWhatWasTold: expressions[link.expression])
    }
  }

  private func isTime(ofWhatWasTold expression: TimeExpression) -> Bool {
    ["then", "time", "point", "stage", "now"]
      .contains(syntax.lower(expression.tokens.upperBound - 1))
  }
}
