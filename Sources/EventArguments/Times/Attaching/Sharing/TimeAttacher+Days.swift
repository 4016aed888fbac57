import EventMentions
import ISO8601
import TextModel
import TimeExpressions

/// Days that several deeds of one subject fill.
extension TimeAttacher {
  /// Whether a subject goes on with what it did in a part of a day, or on the day counted to.
  ///
  /// - Reads: “They *searched* the office *the same evening*, *sealed* the safe and *removed* the files”.
  /// - Leaves alone: “*sailed the next day* and *reached* Cuba”, “*signed* it the next day and *later left*”, “*signed* it
  ///   in May and *left*”.
  func goesOnThen(_ later: Int, behind first: Int, _ expression: TimeExpression) -> Bool {
    guard let date = expression.extent?.date,
      date.granularity == .dayPart || date.granularity == .day && expression.isRelativeToNarrative,
      expression.tokens.lowerBound > first, expression.tokens.upperBound <= later,
      syntax.dependent(of: later, .nsubj, .nsubjPass) == nil,
      !Self.departing.contains(syntax.lemma(first)),
      !Self.departing.contains(syntax.lemma(later)),
      syntax.dependent(of: later, .obl, .oblUnmarked, .ccomp) == nil
    else { return false }
    return !syntax.dependents(of: later, .advmod).contains {
      ["later", "eventually", "subsequently", "finally", "soon", "afterwards", "since", "then"]
        .contains(syntax.lower($0))
    }
  }

  /// Verbs of going somewhere, which may take days.
  private static let departing: Set<String> = [
    "leave", "sail", "depart", "set", "fly", "travel", "go", "move", "ride", "march", "walk",
    "flee",
    "drive", "embark", "start", "begin", "return", "reach", "arrive", "die", "marry", "become",
    "live", "stay", "spend", "remain", "work", "serve",
  ]

  /// Whether a deed came only after days of something: “On 3 May they landed and *took* it *after a siege of nineteen days*”.
  ///
  /// - Leaves alone: “landed and took it *after a short fight*”, “*after three hours*”.
  func isDaysOn(_ deed: Int, from first: EventFrame) -> Bool {
    guard
      let day = first.times.first.flatMap({ expressions[$0.expression].extent?.date }),
      day.granularity >= .day
    else { return false }
    return syntax.dependents(of: deed, .obl, .oblUnmarked).contains { phrase in
      guard syntax.preposition(of: phrase) == "after" else { return false }
      return syntax.extent(of: phrase).contains { word in
        guard let index = expressionBefore[word + 1],
          case .duration(let length) = expressions[index].value,
          let unit = length.components.first?.unit
        else { return false }
        return unit.granularity <= .day
      }
    }
  }

  /// Whether a time is an hour from morning to afternoon.
  func isByDay(_ expression: TimeExpression) -> Bool {
    guard let hour = expression.extent?.date?.hour else { return false }
    return (4..<18).contains(hour)
  }

  /// The verb joined before another whose opening time holds for both: the nearest with a time of its own, else the first.
  ///
  /// - Reads: “left in 1974; in 1976 she *came* back, apologised and *stayed*”.
  /// - Leaves alone: “in 1846 they built it, but the crash of 1847 *ruined* them and it *was sold*”, where no time opens the clause
  ///   in between.
  func clauseTimed(before token: Int, _ frames: [EventFrame]) -> Int? {
    let first = firstClause(of: token)
    guard frameOfToken[first] >= 0 else { return nil }
    var joined = syntax.dependents(of: first, .conj).filter { $0 < token }
    var above = token
    while syntax.relation(above) == .conj, let head = syntax.head(above), head != first,
      head < above
    {
      if !joined.contains(head) { joined.append(head) }
      above = head
    }
    let timed = joined.filter { verb in
      frameOfToken[verb] >= 0
        && frames[Int(frameOfToken[verb])].times.contains { $0.rule != "time.shared" }
    }.max()
    guard let timed else { return first }
    let isOpened = frames[Int(frameOfToken[timed])].times.contains {
      $0.relation == .during && expressions[$0.expression].tokens.upperBound <= timed
        && expressions[$0.expression].tokens.lowerBound > first
    }
    return isOpened ? timed : nil
  }

  /// The limits before a verb in the perfect, which what shares its auxiliary keeps as well: “*by noon* they *had crossed* and
  /// *burned* the bridge”, or tells of before in the same way: “*by noon* they *had crossed* and the bridge *had burned*”.
  func limits(of first: Int, heldBy token: Int, _ frames: [EventFrame]) -> [TimeLink] {
    guard syntax.isVerb(token), VerbGroup(of: first, in: syntax).isPerfect,
      syntax.dependent(of: token, .aux, .cop, .nsubj, .nsubjPass) == nil
        || VerbGroup(of: token, in: syntax).isPerfect
    else { return [] }
    return frames[Int(frameOfToken[first])].times.filter {
      $0.relation == .by && expressions[$0.expression].tokens.upperBound <= first
    }.map { $0.shared(by: "time.shared") }
  }

  /// The first of the clauses joined with a verb, or that before a comma which a tree only sets them beside: “By May the fund *stood*
  /// low, shops had shut, and Berg was *looking* for help”.
  func firstClause(of verb: Int) -> Int {
    let first = syntax.firstConjunct(of: verb)
    guard first != verb, syntax.relation(first) == .parataxis, let main = syntax.head(first),
      main < first, syntax.relation(main) == .root, syntax.isVerb(main),
      case let start = syntax.extent(of: first).lowerBound, start > main,
      syntax.lower(start) == "," || syntax.lower(start - 1) == ","
    else { return first }
    return main
  }
}
