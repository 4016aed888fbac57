import EventArguments
import TextModel
import TimeExpressions

/// Times by which something had been done.
extension EventReading {
  /// Whether something had been done by a time of its own: “*by noon* all had left”, “*before the end of May*”, “*by breakfast*”.
  ///
  /// - Leaves alone: “*by then*”, “*by that time*”, which mean when it was that was told of before.
  func isLimited(_ frame: Int) -> Bool {
    limit(of: frame) != nil || isLimitedByMoment(token(frame))
  }

  /// The time by which something had been done, where the text names one.
  func limit(of frame: Int) -> TimeExpression? {
    frames[frame].times.lazy.filter { link in
      link.relation == .by
        || link.relation == .before && self.expressions[link.expression].modifier == .end
    }.map { self.expressions[$0.expression] }.first { expression in
      !Self.untold.contains(self.syntax.lower(expression.tokens.upperBound - 1))
    }
  }

  private static let untold: Set<String> = ["then", "time", "point", "stage", "now"]

  /// Whether a meal or the like, which is no time of the clock, tells by when something had been done.
  private func isLimitedByMoment(_ verb: Int) -> Bool {
    syntax.dependents(of: verb, .obl).contains {
      Self.moments.contains(syntax.lower($0)) && syntax.preposition(of: $0) == "by"
    }
  }

  private static let moments: Set<String> = [
    "breakfast", "lunch", "lunchtime", "dinner", "dinnertime", "supper", "tea", "teatime",
    "bedtime", "harvest", "half-time", "daylight", "nightfall", "sundown",
  ]
}
