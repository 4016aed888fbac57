import EventMentions
import ISO8601
import Language
import TextModel
import TimeExpressions

/// Times that stand behind a verb and are of something else.
extension TimeAttacher {
  /// Takes from a verb that has its own time right behind it a time of what it is about, and gives it to that.
  ///
  /// - Reads: “was *jailed* last month for *attacks* on two women in May 2017”, “was *convicted* last week of *giving* poison to two
  ///   men between May 2014 and June 2015”.
  /// - Leaves alone: “was jailed last month and fined in May 2017”, “was jailed last month for attacks on 3 women on 9 May”, which is
  ///   in that month.
  func leaveMatter(of index: Int, in frames: inout [EventFrame]) {
    let verb = frames[index].mention.token
    guard frames[index].times.count > 1, syntax.isVerb(verb),
      let own = frames[index].times.first(where: { $0.relation == .during }),
      case let tokens = expressions[own.expression].tokens, tokens.lowerBound > verb,
      tokens.lowerBound - verb <= 3,
      ["of", "for", "over", "following"].contains(syntax.lower(tokens.upperBound)),
      let bounds = expressions[own.expression].extent?.bounds
    else { return }
    for link in frames[index].times where link.expression > own.expression {
      let later = expressions[link.expression].tokens
      guard link.relation == .during, let other = expressions[link.expression].extent?.bounds,
        other.precedes(bounds) || bounds.precedes(other),
        !isJoined(later, behind: tokens, unless: frames[index].times)
      else { continue }
      frames[index].times.removeAll { $0.expression == link.expression }
      let matter = (tokens.upperBound..<later.lowerBound).last { frameOfToken[$0] >= 0 }
      guard let matter, case let event = Int(frameOfToken[matter]), event != index,
        !frames[event].times.contains(where: { $0.expression == link.expression })
      else { continue }
      frames[event].times.append(link.shared(by: "time.above"))
      frames[event].times.sort { $0.expression < $1.expression }
    }
  }

  /// Whether *and* joins a time with the one of the verb, and not with another behind that: “*last month* for theft *and in May*”.
  private func isJoined(_ later: Range<Int>, behind own: Range<Int>, unless times: [TimeLink])
    -> Bool
  {
    var sign = later.lowerBound - 1
    if [.in, .to].contains(syntax.tag(sign)) { sign -= 1 }
    guard sign > own.upperBound, ["and", "or", ","].contains(syntax.lower(sign)) else {
      return false
    }
    return expressionBefore[sign] == nil
  }

  /// Whether a time is over that a verb could only have by telling what *will* be, so that it is of something else in the clause: “will
  /// get 90 cents, 30 per cent above the price on 3 May”.
  ///
  /// - Leaves alone: what a quotation tells, and dates with their year.
  func isPastOfWill(_ index: Int, _ verb: Int) -> Bool {
    guard syntax.isVerb(verb), expressions[index].isRelativeToDocument,
      case let group = VerbGroup(of: verb, in: syntax), group.isFuture, !group.isPerfect,
      let end = expressions[index].extent?.bounds.latest,
      let now = syntax.text.written(at: verb)?.bounds.earliest, end <= now
    else { return false }
    let sentence = syntax.text.sentences[syntax.sentence(of: verb)].tokens
    return !sentence.contains { [.openQuote, .closeQuote].contains(syntax.tag($0)) }
  }

  /// Whether a time is that of a price or level with which another is compared: “30 per cent above *the closing price on 3 May*”, “a
  /// premium to *its value in 2019*”.
  ///
  /// - Leaves alone: “was sold *at* the closing price on 3 May”.
  func isOfFormerPrice(_ tokens: Range<Int>, from start: Int) -> Bool {
    let noun = tokens.lowerBound - 2
    guard noun > start + 1, ["on", "in", "of"].contains(syntax.lower(noun + 1)),
      Self.levels.contains(syntax.lemma(noun))
    else { return false }
    var sign = noun - 1
    while sign > start, noun - sign <= 5,
      syntax.isNoun(sign)
        || [.dt, .jj, .vbg, .prpPossessive, .pos, .vbn].contains(syntax.tag(sign))
    {
      sign -= 1
    }
    guard ["to", "above", "below", "over", "on", "than"].contains(syntax.lower(sign)) else {
      return false
    }
    return (max(start, sign - 6)..<sign).contains {
      ["%", "percent", "cent", "premium", "discount", "higher", "lower", "more", "less"]
        .contains(syntax.lower($0))
    }
  }

  private static let levels: Set<String> = [
    "price", "close", "level", "value", "rate", "average", "high", "low", "figure",
  ]

  /// Whether a time is only that for which something had been due which is then put off, whatever the tree makes of the words: “the
  /// *trial*, due to start *in May*, was put back”.
  ///
  /// - Leaves alone: “the *trial*, due to start *in May*, will be held in Rome”.
  func isOfPlanBehind(_ tokens: Range<Int>, of event: Int) -> Bool {
    var sign = tokens.lowerBound - 1
    guard sign > 3, ["in", "on", "at", "for"].contains(syntax.lower(sign)) else { return false }
    sign -= 1
    if syntax.lower(sign - 1) == "to" { sign -= 2 }
    guard syntax.lower(sign) == "due", [.comma, .nn, .nns].contains(syntax.tag(sign - 1)),
      syntax.sentence(of: sign) == syntax.sentence(of: event)
    else { return false }
    // “due to *start*” may be read as the cause of what follows.
    if event > tokens.upperBound || event > sign && syntax.isNoun(event) { return true }
    return syntax.isNoun(event) && event < sign
      && syntax.head(event).map { Appointment.putsOff($0, in: syntax) } ?? false
  }

  /// How something done several times lies to the time of one of them: “strengthened *three times, most recently in* 2014” was by then,
  /// “raised *twice, first in* 2014” not before.
  func boundOfSeries(_ tokens: Range<Int>, _ event: Int) -> TimeLink.Relation? {
    var sign = tokens.lowerBound - 1
    if sign > event, syntax.tag(sign) == .in { sign -= 1 }
    guard syntax.isVerb(event), sign > event, sign - event <= 16 else { return nil }
    let relation: TimeLink.Relation
    switch syntax.lower(sign) {
    case "recently" where syntax.lower(sign - 1) == "most": relation = .by
    // “opened *at last* in 2014”, when it opened
    case "last" where syntax.lower(sign - 1) == "at": return nil
    case "last", "lastly", "finally": relation = .by
    case "first", "firstly": relation = .after
    case "time" where ["the", "a"].contains(syntax.lower(sign - 2)):
      relation = syntax.lower(sign - 1) == "first" ? .after : .by
      guard
        ["first", "second", "third", "fourth", "fifth", "last", "latest"]
          .contains(syntax.lower(sign - 1))
      else { return nil }
    default: return nil
    }
    let isSeveral = (max(0, event - 1)..<sign).contains {
      switch syntax.lower($0) {
      case "twice", "thrice", "repeatedly": true
      case "times":
        $0 > 0 && (syntax.tag($0 - 1) == .cd || Self.severals.contains(syntax.lower($0 - 1)))
      default: false
      }
    }
    return isSeveral ? relation : nil
  }

  private static let severals: Set<String> = ["several", "many", "few", "more", "numerous"]
}
