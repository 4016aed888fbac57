import EventMentions
import ISO8601
public import TextModel
public import TimeExpressions

/// Parts what a verb tells of several times into as many events: “was arrested in 1912 *and again in 1914*”.
public struct Repetitions {
  private let syntax: Syntax
  private let expressions: [TimeExpression]

  /// Prepares the parting for a text with its time expressions.
  public init(_ syntax: Syntax, expressions: [TimeExpression]) {
    self.syntax = syntax
    self.expressions = expressions
  }

  /// Gives each later time, or group of times, of a verb to an event of its own, behind the others.
  ///
  /// - Reads: “won it in 2012, *2014* and *2018*”, “won it in 2012, *2013* and *2014*”, “was extended to Hull in 1850 and *to York* in 1853”.
  /// - Leaves alone: “met in *May and June* 1951”, which may be one meeting.
  /// - Complexity: linear in the frames and their times.
  public func part(_ frames: inout [EventFrame]) {
    var later: [EventFrame] = []
    let attempts = Set(
      frames.filter { $0.times.count > 1 && $0.times.allSatisfy { $0.rule == "time.complement" } }
        .map(\.mention.token))
    for index in frames.indices where syntax.isVerb(frames[index].mention.token) {
      // “*tried* to win it in 2012, 2014 and 2018”, where what was tried is one thing
      if syntax.relation(frames[index].mention.token) == .xcomp,
        syntax.head(frames[index].mention.token).map(attempts.contains) ?? false
      {
        continue
      }
      let parts = parts(of: frames[index])
      guard let first = parts.first, parts.count > 1 else { continue }
      let attempt = attempt(at: frames[index].mention.token)
      guard attempt == nil || attempt == "manage" else { continue }
      frames[index].times = first.times
      guard attempt == nil else { continue }
      later += parts.dropFirst().map { frame(of: $0, beside: frames[index]) }
    }
    guard !later.isEmpty else { return }
    frames += later
    frames.sort { $0.mention.token < $1.mention.token }
  }

  /// The verb of trying that a verb completes, which is parted for it: “*tried* to win it in 1891 and 1895”.
  private func attempt(at verb: Int) -> String? {
    guard syntax.tag(verb) == .vb, [.xcomp, .advcl].contains(syntax.relation(verb)),
      let attempt = syntax.head(verb), attempt < verb
    else { return nil }
    let lemma = syntax.lemma(attempt)
    return ["try", "attempt", "seek", "fail", "refuse", "decline", "manage"].contains(lemma)
      ? lemma : nil
  }

  /// Some of the times of a verb, with the words that join them to those before.
  private struct Part {
    var times: [TimeLink]
    let joint: Range<Int>
  }

  private func parts(of frame: EventFrame) -> [Part] {
    let verb = frame.mention.token
    guard frame.times.count > 1, frame.times.count <= 24 else { return [] }
    let times = frame.times.sorted { tokens($0).lowerBound < tokens($1).lowerBound }
    guard let first = times.first, let last = times.last,
      case let begin = tokens(first).lowerBound,
      begin > verb || tokens(last).upperBound <= verb, !isBetween(first)
    else { return [] }
    let isSeries = isSeries(times) && !Self.lasting.contains(syntax.lemma(verb))
    var parts = [Part(times: [first], joint: begin..<begin)]
    for (before, time) in zip(times, times.dropFirst()) {
      let begin = tokens(time).lowerBound - (hasOwnPreposition(time) ? 1 : 0)
      let joint = tokens(before).upperBound..<max(tokens(before).upperBound, begin)
      if isJoint(joint), !isBetween(before),
        isSeries || saysAgain(joint) || phrase(in: joint) != nil || areApart(before, time, frame)
      {
        parts.append(Part(times: [time], joint: joint))
      } else {
        parts[parts.endIndex - 1].times.append(time)
      }
    }
    return parts
  }

  /// Whether three or more years or months stand in a list, where each is told by itself: “in *1990, 1991 and 1995*”.
  private func isSeries(_ times: [TimeLink]) -> Bool {
    let dates = times.compactMap { expressions[$0.expression].extent?.date }
    return times.count > 2 && dates.count == times.count
      && [.year, .month].contains(dates[0].granularity)
      && dates.allSatisfy { $0.granularity == dates[0].granularity }
      && times.allSatisfy { $0.relation == .during }
  }

  /// Verbs of what may have gone on over the years of a list: “*lived* in Paris in 1990, 1991 and 1992”.
  private static let lasting: Set<String> = [
    "live", "work", "serve", "teach", "study", "stay", "reside", "lead", "rule", "last",
  ]

  /// Whether a time is only the first side of a stretch: “*between* 2 and 5 May”, which is somewhere there.
  private func isBetween(_ link: TimeLink) -> Bool {
    let begin = tokens(link).lowerBound
    return begin > 0 && syntax.lower(begin - 1) == "between"
  }

  private func tokens(_ link: TimeLink) -> Range<Int> { expressions[link.expression].tokens }

  private func hasOwnPreposition(_ link: TimeLink) -> Bool {
    let begin = tokens(link).lowerBound
    return begin > 0 && [.in, .to].contains(syntax.tag(begin - 1))
  }

  /// Whether words only join two times: a comma or *and*, *again*, how long the first lasted, and at most one phrase of place.
  private func isJoint(_ words: Range<Int>) -> Bool {
    let length = length(in: words)
    guard let first = words.first,
      syntax.tag(first) == .comma || syntax.lower(first) == "and" || length != nil
    else { return false }
    let rest = (length?.upperBound ?? words.lowerBound)..<words.upperBound
    let phrase = phrase(in: rest) ?? aside(in: rest)
    return words.allSatisfy {
      syntax.tag($0) == .comma || ["and", "again", "then"].contains(syntax.lower($0))
        || Self.counts.contains(syntax.lower($0)) || phrase?.contains($0) ?? false
        || length?.contains($0) ?? false
    }
  }

  /// How long the first of two times lasted: “on 3 May, *for two hours*, and again on 6 June”.
  private func length(in words: Range<Int>) -> Range<Int>? {
    guard saysAgain(words),
      let preposition = words.prefix(2).first(where: { syntax.lower($0) == "for" }),
      let end = (preposition + 1..<words.upperBound).first(where: {
        syntax.tag($0) == .comma || syntax.lower($0) == "and"
      }), 3...6 ~= end - preposition,
      (preposition + 1..<end).allSatisfy({
        [.cd, .dt, .nn, .nns, .jj, .rb, .in].contains(syntax.tag($0))
      }),
      expressions.contains(where: {
        $0.type == .duration && $0.tokens.upperBound == end && $0.tokens.lowerBound > preposition
      })
    else { return nil }
    return preposition..<end
  }

  /// Words that say how often something was done the next time: “wrote in 2007, *and twice* in 2009”.
  private static let counts: Set<String> = ["twice", "thrice"]

  /// What commas put in behind *again*: “and again, *as the head of a coalition*, from 1990”.
  private func aside(in words: Range<Int>) -> Range<Int>? {
    guard let again = words.first(where: { syntax.lower($0) == "again" }),
      again + 2 < words.upperBound, syntax.tag(again + 1) == .comma,
      let comma = words.last(where: { syntax.tag($0) == .comma }), comma > again + 2,
      [.in, .to].contains(syntax.tag(again + 2)),
      !(again + 2..<comma).contains(where: { syntax.isVerb($0) || syntax.tag($0) == .comma })
    else { return nil }
    return again + 2..<comma
  }

  private func saysAgain(_ words: Range<Int>) -> Bool {
    words.contains { syntax.lower($0) == "again" || Self.counts.contains(syntax.lower($0)) }
  }

  /// The place or person of a later time: “and *to York* in 1853”.
  private func phrase(in words: Range<Int>) -> Range<Int>? {
    guard
      let preposition = words.first(where: {
        syntax.tag($0) == .to || syntax.tag($0) == .in && syntax.relation($0) == .case
      }), preposition + 1 < words.upperBound, words.upperBound - preposition <= 6,
      (preposition + 1..<words.upperBound).allSatisfy({
        [.nnp, .nnps, .nn, .nns, .dt, .jj].contains(syntax.tag($0))
      }), syntax.isNoun(words.upperBound - 1)
    else { return nil }
    return preposition..<words.upperBound
  }

  /// Whether two times of a list lie so far apart that no one event is told of both: “in *2012*, *2014* and 2018”.
  private func areApart(_ before: TimeLink, _ time: TimeLink, _ frame: EventFrame) -> Bool {
    guard before.relation == .during, time.relation == .during,
      let one = expressions[before.expression].extent?.bounds,
      let other = expressions[time.expression].extent?.bounds,
      let begin = one.earliest, let end = one.latest, let next = other.earliest,
      let last = other.latest
    else { return false }
    let lengths = (end - begin, last - next)
    return next - end > lengths.0 / 2 && lengths.0 < 2 * lengths.1 && lengths.1 < 2 * lengths.0
  }

  private func frame(of part: Part, beside frame: EventFrame) -> EventFrame {
    let phrase = phrase(in: part.joint)
    let again = part.joint.first { syntax.lower($0) == "again" }
    let time = part.times.first.map(tokens) ?? part.joint
    let token =
      phrase.map { $0.upperBound - 1 } ?? again ?? syntax.head(of: time) ?? time.lowerBound
    var mention = frame.mention
    (mention.token, mention.rule) = (token, "verb.again")
    var later = EventFrame(mention)
    later.times = part.times
    later.arguments = frame.arguments.filter { [.agent, .patient].contains($0.role) }
    later.place = phrase == nil ? frame.place : nil
    later.repetition = Repetition(
      verb: frame.mention.token,
      words: phrase ?? again.map { $0..<$0 + 1 } ?? token..<token)
    return later
  }
}
