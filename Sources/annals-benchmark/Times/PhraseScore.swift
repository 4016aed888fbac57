import TextModel
import TimeExpressions

/// How many single phrases are given their right value.
struct PhraseScore {
  var name: String
  var right = 0
  var found = 0
  var all = 0
  var errors: [(kind: String, line: String)] = []

  init(_ name: String) { self.name = name }

  var line: String {
    "\(name.padding(16)) found \(TimeScores.percent(found, all))  value \(TimeScores.percent(right, all))  phrases \(all)"
  }

  mutating func add(_ phrase: String, gold: String, read: String?, isRight: Bool) {
    all += 1
    if read != nil { found += 1 }
    if isRight {
      right += 1
    } else {
      errors.append(
        (read == nil ? "missed" : "value", "\(phrase)\t\(gold)\tread \(read ?? "nothing")"))
    }
  }

  /// Returns the expression that covers most of a stretch of bytes.
  static func best(_ expressions: [TimeExpression], _ span: TextSpan) -> TimeExpression? {
    expressions.filter { $0.span.overlaps(span) }.max { a, b in
      func overlap(_ e: TimeExpression) -> Int {
        min(e.span.end, span.end) - max(e.span.begin, span.begin)
      }
      return overlap(a) < overlap(b)
    }
  }
}
