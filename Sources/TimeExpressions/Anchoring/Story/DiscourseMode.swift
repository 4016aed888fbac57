import ISO8601

/// Whether a text reports what is near its own date, or tells of other times.
enum DiscourseMode {
  /// Returns whether most dates lie long before the document's date, or no such date is known.
  static func isNarrative(_ found: [FoundExpression], document: CalendarDate?) -> Bool {
    guard let year = document?.year else { return true }
    var far = 0
    var near = 0
    for expression in found {
      switch expression.reading.meaning.core {
      case .fields(let fields, let direction, _):
        if let stated = fields.year, !fields.isShort, !fields.isName {
          if stated < year - 1 { far += fields.month == nil ? 1 : 2 }
        } else if fields.weekday != nil, fields.month == nil || direction != .open {
          near += 1
        }
      case .stretch(_, _, .document), .shift(_, _, .document), .within, .moved: near += 1
      default: break
      }
    }
    return far >= 4 && far > 2 * near
  }
}
