import EventMentions
import TextModel
import TimeExpressions

/// Times that answer a question: “When did it fall? *On 3 May*.”
extension TimeAttacher {
  /// Gives what a question asks about the times of the short answer behind it.
  func answer(_ index: Int, in frames: inout [EventFrame]) {
    let verb = frames[index].mention.token
    guard let answer = syntax.answer(toVerb: verb), answer.answer != .no,
      answer.answer == .yes || frames[index].times.isEmpty
    else { return }
    for position in firstExpression(in: answer.tokens)..<expressions.count {
      let expression = expressions[position]
      guard expression.tokens.lowerBound < answer.tokens.upperBound else { return }
      guard expression.type != .set, expression.type != .duration else { continue }
      let head = headToken(of: expression.tokens)
      guard frames[index].times.allSatisfy({ $0.expression != position }) else { continue }
      frames[index].times.append(
        link(position, head: head, event: verb, rule: "time.answer"))
    }
  }

  /// The first expression that does not end before some tokens begin.
  private func firstExpression(in tokens: Range<Int>) -> Int {
    var (low, high) = (0, expressions.count)
    while low < high {
      let middle = (low + high) / 2
      if expressions[middle].tokens.lowerBound < tokens.lowerBound {
        low = middle + 1
      } else {
        high = middle
      }
    }
    return low
  }

  /// Lets what was done about something have been no earlier than that: “an *offer* in May 1968 was *refused*”, “a *revolt* in 1681 was
  /// *put down*”.
  ///
  /// - Leaves alone: “an offer in May 1968 *had been* refused”, “a revolt in 1681 was *caused* by a tax”.
  func boundAnswer(to index: Int, in frames: inout [EventFrame]) {
    let noun = frames[index].mention.token
    guard syntax.isNoun(noun), syntax.relation(noun) == .nsubjPass, let verb = syntax.head(noun),
      noun < verb, frameOfToken[verb] >= 0, case let answer = Int(frameOfToken[verb]),
      frames[answer].times.isEmpty, answers(verb), isTold(verb)
    else { return }
    frames[answer].times = inside(frames[index], EventDater.notBefore, ofPhrases: true) {
      $0.upperBound <= verb && $0.lowerBound > noun
    }.map { link in
      var link = link
      link.relation = .after
      return link
    }
  }

  /// Whether a verb tells what is done about something that has come: a bid, a petition, a rising.
  private func answers(_ verb: Int) -> Bool {
    let lemma = syntax.lemma(verb)
    return Self.answers.contains(lemma)
      || Self.particleAnswers.contains(lemma) && syntax.particle(of: verb) != nil
  }

  private static let answers: Set<String> = [
    "reject", "refuse", "dismiss", "decline", "ignore", "grant", "accept", "approve", "allow",
    "rebuff", "spurn", "veto", "shelve", "block", "deny", "uphold", "disperse", "suppress", "crush",
    "quell", "repel", "repulse", "foil", "thwart", "defeat", "quash", "overturn", "overrule",
    "settle", "resolve", "withdraw", "answer", "punish", "avenge", "condemn", "investigate",
    "abandon", "halt", "end", "stop", "drop", "heed",
  ]

  /// Verbs that tell so with a particle: “*put down*”, “*turned down*”.
  private static let particleAnswers: Set<String> = [
    "put", "turn", "throw", "vote", "beat", "break", "call", "shout",
  ]
}
