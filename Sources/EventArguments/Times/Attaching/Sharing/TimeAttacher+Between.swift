import EventMentions
import TextModel
import TimeExpressions

/// Times between a subject and its verb, and what had been before.
extension TimeAttacher {
  /// Whether a later conjunct tells what something had been, before the first: “on 4 May he rang, but the line *had been cut*”.
  ///
  /// - Leaves alone: “by 4 May he had rung and the line *had been cut*”, “on 4 May he rang and *had* lunch”, “… and *had
  ///   meanwhile* paid”.
  func isDoneBefore(_ later: Int, _ first: Int) -> Bool {
    let (group, told) = (VerbGroup(of: later, in: syntax), VerbGroup(of: first, in: syntax))
    return group.isPerfect && group.form == .past && told.form == .past && !told.isPerfect
      && syntax.subject(of: later) != nil
      && !syntax.dependents(of: later, .advmod).contains { syntax.lower($0) == "meanwhile" }
  }

  /// Gives a deed the time that stands between its subject and it.
  ///
  /// - Reads: “a storm *the previous day* had *filled* the lake”, “a rocket *that night hit* the depot”.
  /// - Leaves alone: “the raid *the previous night drew* protest”, which was of that night.
  func shareBetween(with index: Int, in frames: inout [EventFrame]) {
    let verb = frames[index].mention.token
    guard frames[index].times.isEmpty, syntax.isVerb(verb),
      let noun = syntax.dependent(of: verb, .nsubj), noun < verb, syntax.isNoun(noun),
      syntax.dependent(of: verb, .obj) != nil,
      case let start = syntax.dependents(of: verb, .aux).first ?? verb,
      let time = expressionBefore[start], case let expression = expressions[time],
      expression.tokens.lowerBound == noun + 1, expression.isRelativeToNarrative,
      expression.extent != nil, [.date, .time].contains(expression.type),
      case let group = VerbGroup(of: verb, in: syntax), group.form == .past, group.negation == nil,
      group.isPerfect || Self.harming.contains(syntax.lemma(verb))
        || Self.causing.contains(syntax.lemma(verb))
    else { return }
    frames[index].times = [TimeLink(expression: time, relation: .during, rule: "time.between")]
  }
}
