import EventArguments
import EventMentions
import EventModel
import Factuality
import IntervalAlgebra
import TextModel

/// Relative clauses that tell what came of the deed.
extension ConnectiveSieve {
  /// Puts a deed before what a relative clause says came of it.
  ///
  /// - Reads: “*sold* the ships to Berg, who *renamed* them”, “*agreed* to a merger, which *began* in May”,
  ///   “*commissioned* a survey, which *took* six weeks and *found* nothing”, “*offered* a room, which she *refused*”.
  /// - Leaves alone: “*sold* the ships to Berg, who *wrote* a book”, “*joined* a strike, which *began* in May”.
  func sequel(_ clause: Int, _ token: Int, _ reading: EventReading) -> TemporalLink? {
    let syntax = reading.syntax
    guard syntax.relation(token) == .aclRelcl, let noun = syntax.head(token), noun < token,
      let verb = syntax.head(noun), verb < noun, let main = reading.frame(at: verb),
      main != clause,
      let word = answered(by: token, offered: noun, by: verb, syntax) ?? syntax.subject(of: token),
      word < token,
      [main, clause].allSatisfy({ reading.statuses[$0].status == .occurred }),
      [verb, token].allSatisfy({
        let group = VerbGroup(of: $0, in: syntax)
        return group.form == .past && !group.isPerfect && !group.isProgressive
      })
    else { return nil }
    let isPassedOn =
      syntax.lower(word) == "who" && syntax.relation(noun) == .obl
      && syntax.preposition(of: noun) == "to" && Self.giving.contains(syntax.lemma(verb))
      && (syntax.dependent(of: token, .obj).map {
        $0 > token && ["it", "them"].contains(syntax.lower($0))
      } ?? false)
    let isAgreed =
      syntax.lower(word) == "which" && [.obj, .obl].contains(syntax.relation(noun))
      && Self.arranging.contains(syntax.lemma(verb))
      && ["begin", "start", "commence"].contains(syntax.lemma(token))
    let isMade =
      syntax.lower(word) == "which" && syntax.relation(noun) == .obj
      && Self.making.contains(syntax.lemma(verb))
    let isAnswered = answered(by: token, offered: noun, by: verb, syntax) != nil
    guard isPassedOn || isAgreed || isMade || isAnswered else { return nil }
    return TemporalLink(
      main, .before, clause, confidence: 86, rule: "signal.\(syntax.lower(word))", cue: word)
  }

  /// The pronoun for what somebody offered, where its clause tells the answer.
  private func answered(by token: Int, offered noun: Int, by verb: Int, _ syntax: Syntax) -> Int? {
    guard syntax.relation(noun) == .obj,
      ["offer", "propose", "send", "demand", "suggest"].contains(syntax.lemma(verb)),
      ["refuse", "reject", "accept", "decline", "return", "ignore", "dismiss", "agree"]
        .contains(syntax.lemma(token)),
      let word = syntax.dependent(of: token, .obj), syntax.lower(word) == "which"
    else { return nil }
    return word
  }

  private static let giving: Set<String> = [
    "sell", "give", "hand", "pass", "bring", "send", "return", "leave", "lend", "transfer",
  ]

  /// Verbs of bringing about what then does something of its own.
  static let making: Set<String> = [
    "commission", "appoint", "convene", "launch", "order", "establish", "found", "create", "form",
    "instigate", "initiate",
  ]

  private static let arranging: Set<String> = [
    "agree", "approve", "arrange", "authorise", "authorize", "order", "negotiate", "plan",
  ]
}
