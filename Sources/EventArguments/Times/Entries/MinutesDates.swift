import EventMentions
import ISO8601
import TextModel
import TimeExpressions

/// Gives the day of a meeting to what its minutes tell that was done there.
///
/// - Reads: under “Minutes of the meeting held on *12 March 2024*”: “The accounts were *approved*”, “It was *resolved* that”, “The
///   motion was *lost*”, “Mr Hale *left* the room”.
/// - Leaves alone: what has a time of its own, what had been done before, and deeds that are not those of a meeting: “The boiler
///   broke”.
struct MinutesDates {
  let syntax: Syntax
  let expressions: [TimeExpression]

  /// Dates the frames that have no time; minutes say the day of their meeting in their head, and are written on it.
  func date(_ frames: inout [EventFrame]) {
    guard let day = dayOfMeeting() else { return }
    for index in frames.indices
    where frames[index].times.isEmpty
      && (isDone(frames[index].mention.token) || isMeeting(frames[index].mention.token, day))
    {
      frames[index].times = [
        TimeLink(expression: day, relation: .during, rule: "time.minutes")
      ]
    }
  }

  /// The time in the head of minutes that is the day on which the text is written.
  private func dayOfMeeting() -> Int? {
    guard let written = syntax.text.document.created?.containing(.day) else { return nil }
    let head = syntax.text.sentences.prefix(4)
    guard let last = head.last,
      let title = head.first(where: { isTitle($0.tokens) })
    else { return nil }
    return expressions.indices.prefix(6).first {
      let tokens = expressions[$0].tokens
      return tokens.lowerBound >= title.tokens.lowerBound
        && tokens.lowerBound < last.tokens.upperBound
        && expressions[$0].extent?.date?.containing(.day) == written
    }
  }

  /// Whether a line is the title of minutes: “*Minutes of* the annual meeting”, “Board meeting *minutes*”, not “ten minutes of rain”.
  private func isTitle(_ line: Range<Int>) -> Bool {
    guard line.count <= 40, let last = line.last else { return false }
    if syntax.lower(line.lowerBound) == "minutes" { return true }
    return line.dropFirst().contains {
      syntax.lower($0) == "minutes" && syntax.tag($0 - 1) != .cd
        && (syntax.lower($0 + 1) == "of" && $0 - line.lowerBound < 8
          || line.count <= 10
            && ($0 == last || [",", "–", "—", "-"].contains(syntax.lower($0 + 1))))
    }
  }

  /// Whether a noun names the meeting in the title: “Minutes of the committee *meeting*, 4 October 2023”.
  private func isMeeting(_ noun: Int, _ day: Int) -> Bool {
    ["meeting", "session", "assembly"].contains(syntax.lemma(noun))
      && noun < expressions[day].tokens.lowerBound
      && syntax.sentence(of: noun) == syntax.sentence(of: expressions[day].tokens.lowerBound)
  }

  /// Whether a verb tells in the past what meetings do.
  private func isDone(_ verb: Int) -> Bool {
    guard syntax.isVerb(verb), Self.deeds.contains(syntax.lemma(verb)),
      [.root, .conj, .parataxis].contains(syntax.relation(verb)),
      case let group = VerbGroup(of: verb, in: syntax), group.modal == nil, !group.isPerfect,
      group.form == .past || syntax.tag(verb) == .vbn && syntax.relation(verb) != .conj
        || syntax.tag(verb) == .vbn && syntax.relation(verb) == .conj
          && isDone(syntax.firstConjunct(of: verb)),
      group.negation == nil
    else { return false }
    switch syntax.lemma(verb) {
    // “The *motion* was lost”
    case "lose", "carry", "fall", "pass", "defeat", "put":
      return syntax.subject(of: verb).map {
        ["motion", "amendment", "resolution", "proposal", "vote", "it"].contains(syntax.lower($0))
      } ?? false
    // “left *the room*”
    case "leave", "join", "enter", "withdraw", "return", "arrive":
      return syntax.dependents(of: verb, .obj, .obl).contains {
        ["room", "meeting", "chair", "hall", "call"].contains(syntax.lower($0))
      }
    default: return true
    }
  }

  private static let deeds: Set<String> = [
    "approve", "sign", "resolve", "agree", "propose", "second", "move", "adopt", "accept", "note",
    "thank", "elect", "re-elect", "appoint", "defer", "lose", "carry", "fall", "pass", "defeat",
    "put", "leave", "join", "enter", "withdraw", "return", "arrive", "report", "ask", "declare",
    "decide", "vote", "welcome", "nominate", "congratulate", "reject",
    "abstain", "object", "ratify", "confirm", "table", "apologise", "apologize",
    "resign", "adjourn", "undertake", "suggest", "request", "explain", "say",
  ]
}
