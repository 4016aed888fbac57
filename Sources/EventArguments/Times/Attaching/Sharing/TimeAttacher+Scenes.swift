import EventMentions
import EventModel
import ISO8601
import TextModel
import TimeExpressions

/// Scenes whose date is told behind them.
extension TimeAttacher {
  /// Gives what a sentence without a time tells the date that the next one says it was.
  ///
  /// - Reads: “On the night she *resigned*, Moss *locked* the door and *burned* the letters. *It was 4 May 1921.*”
  /// - Leaves alone: “Moss *lived* in Leeds”, “Moss *resigned* in 1919. It was 1921.”, “It was 1921 *before he came back*.”
  func shareScenes(in frames: inout [EventFrame]) {
    for (index, expression) in expressions.enumerated()
    where expression.extent?.date != nil && isSceneDate(expression.tokens) {
      let sentence = syntax.text.sentences[syntax.sentence(of: expression.tokens.lowerBound) - 1]
      let told = sentence.tokens.filter { frameOfToken[$0] >= 0 && isStep($0, frames) }
      guard told.allSatisfy({ frames[Int(frameOfToken[$0])].times.isEmpty }) else { continue }
      for token in told {
        frames[Int(frameOfToken[token])].times = [
          TimeLink(expression: index, relation: .during, rule: "time.scene")
        ]
      }
    }
  }

  /// Gives what a sentence without a time tells the time at which the one before says that *it happened* or that the turn of things
  /// *came*.
  ///
  /// - Reads: “*It happened* on 4 May 1911. A bolt *broke* and the crane *fell*.” “The *breakthrough came* at noon. A clerk *found* it.”
  /// - Leaves alone: “*He* came on 4 May. His brother *sold* the house.”, “It happened on 4 May. *Later* they *left*.”
  func shareTurns(in frames: inout [EventFrame]) {
    for index in frames.indices {
      let verb = frames[index].mention.token
      guard isTurnTold(by: verb), case let times = frames[index].times, let link = times.last,
        times.allSatisfy({ $0.relation == .during }), case let number = syntax.sentence(of: verb),
        number >= 0,
        number + 1 < syntax.text.sentences.count,
        case let next = syntax.text.sentences[number + 1],
        next.block == syntax.text.sentences[number].block, let first = next.tokens.first,
        !Self.goingOn.contains(syntax.lower(first)),
        !expressions.dropFirst(link.expression).prefix(4).contains(where: {
          next.tokens.contains($0.tokens.lowerBound)
        })
      else { continue }
      for token in next.tokens where frameOfToken[token] >= 0 && isStep(token, frames) {
        let told = Int(frameOfToken[token])
        if frames[told].times.isEmpty {
          frames[told].times = times.map { $0.shared(by: "time.scene") }
        }
      }
    }
  }

  /// Whether a sentence says only that something came about, which the next one tells: “*It happened* in May”, “The *end came* at noon”.
  private func isTurnTold(by verb: Int) -> Bool {
    guard ["come", "happen", "occur"].contains(syntax.lemma(verb)), isTold(verb),
      syntax.relation(verb) == .root, let subject = syntax.dependent(of: verb, .nsubj),
      syntax.dependent(of: verb, .conj, .xcomp, .ccomp, .advcl, .parataxis) == nil
    else { return false }
    if syntax.lower(subject) == "it" { return syntax.lemma(verb) != "come" }
    return [.nn].contains(syntax.tag(subject))
      && (Self.turns.contains(syntax.lower(subject))
        || syntax.lower(subject) == "point" && syntax.lower(subject - 1) == "turning")
      && syntax.dependents(of: subject, .det).contains { syntax.lower($0) == "the" }
  }

  private static let turns: Set<String> = [
    "breakthrough", "end", "crisis", "climax", "collapse", "disaster", "accident", "tragedy",
    "blow", "setback", "rescue", "attack", "explosion", "crash", "catastrophe", "mishap", "upset",
    "reversal", "downfall", "showdown", "chance",
  ]

  /// Words with which a sentence goes on to a later time, or back.
  private static let goingOn: Set<String> = [
    "then", "later", "afterwards", "after", "soon", "since", "now", "today", "next", "eventually",
    "earlier", "previously", "before", "until", "finally", "meanwhile",
  ]

  /// Gives what a colon tells of what *happened* the time at which it did: “On Tuesday *it happened* again: Berg *was told* to leave”.
  ///
  /// - Leaves alone: “On Tuesday *the raid happened*: Berg was told”, “it happened again: Berg *had been* told”.
  func shareHappening(with index: Int, in frames: inout [EventFrame]) {
    let verb = frames[index].mention.token
    guard frames[index].times.isEmpty, syntax.relation(verb) == .parataxis, isTold(verb),
      let main = syntax.head(verb), main < verb, frameOfToken[main] >= 0,
      ["happen", "occur"].contains(syntax.lemma(main)),
      syntax.subject(of: main).map({ syntax.lower($0) == "it" }) ?? false,
      (main..<min(verb, main + 6)).contains(where: { syntax.lower($0) == ":" })
    else { return }
    frames[index].times = inside(frames[Int(frameOfToken[main])], "time.scene") {
      $0.lowerBound < main
    }
  }

  /// Gives what was done beside something since a date the same beginning: “*Since 1971* it has sold forty while *buying* ten”.
  ///
  /// - Leaves alone: “Since 1971 it has sold forty, *having bought* ten”.
  func shareSince(with index: Int, in frames: inout [EventFrame]) {
    let verb = frames[index].mention.token
    guard frames[index].times.isEmpty, syntax.tag(verb) == .vbg, syntax.relation(verb) == .advcl,
      syntax.marker(of: verb) == "while", let main = syntax.head(verb), main < verb,
      frameOfToken[main] >= 0, VerbGroup(of: main, in: syntax).isPerfect,
      let begin = frames[Int(frameOfToken[main])].times.first, begin.relation == .begins,
      expressions[begin.expression].tokens.upperBound <= main
    else { return }
    frames[index].times = [begin]
  }

  /// Gives what somebody says *has* been so within a stretch that opens the sentence that stretch, and takes it from the saying.
  ///
  /// - Reads: “*In the past six weeks*, Berg said, the loss *has been made up*”.
  /// - Leaves alone: “*In the past six weeks* Berg said twice that he *was* ill”.
  func giveBackStretch(of index: Int, in frames: inout [EventFrame]) {
    let verb = frames[index].mention.token
    guard frames[index].mention.kind == .reporting, frames[index].times.count == 1,
      let link = frames[index].times.first, link.relation == .during,
      case let expression = expressions[link.expression],
      expression.rule == "anchored-duration" || expression.type == .duration,
      case let sentence = syntax.text.sentences[syntax.sentence(of: verb)].tokens,
      expression.tokens.lowerBound - sentence.lowerBound <= 1,
      let content = syntax.dependents(of: verb, .ccomp, .parataxis).first(where: {
        frameOfToken[$0] >= 0
      }), case let told = Int(frameOfToken[content]), frames[told].times.isEmpty,
      case let group = VerbGroup(of: content, in: syntax), group.isPerfect, group.form == .present
    else { return }
    frames[told].times = [link]
    frames[index].times = []
  }

  /// Whether a sentence behind another says no more than that it was then: “*It was 4 May 1921*”.
  private func isSceneDate(_ tokens: Range<Int>) -> Bool {
    let number = syntax.sentence(of: tokens.lowerBound)
    guard number > 0, case let sentence = syntax.text.sentences[number],
      syntax.text.sentences[number - 1].block == sentence.block,
      sentence.tokens.lowerBound + 2 == tokens.lowerBound,
      sentence.tokens.upperBound - tokens.upperBound <= 1
    else { return false }
    return syntax.lower(tokens.lowerBound - 2) == "it"
      && syntax.lower(tokens.lowerBound - 1) == "was"
  }

  /// Whether a verb tells what was done then: in the main clause, or on the day or night that the sentence names by it.
  private func isStep(_ token: Int, _ frames: [EventFrame]) -> Bool {
    let lemma = syntax.lemma(token)
    guard isTold(token), syntax.dependent(of: token, .cop) == nil,
      !Self.enduring.contains(lemma), !Self.being.contains(lemma),
      frames[Int(frameOfToken[token])].durations.isEmpty
    else { return false }
    let first = syntax.firstConjunct(of: token)
    switch syntax.relation(first) {
    case .root: return true
    case .aclRelcl, .acl:
      return syntax.head(first).map {
        ["night", "day", "morning", "evening", "afternoon"].contains(syntax.lower($0))
          && syntax.preposition(of: $0) == "on"
      } ?? false
    default: return false
    }
  }

  /// Verbs of how things are.
  private static let being: Set<String> = [
    "be", "have", "know", "want", "like", "love", "seem", "belong", "stand", "lie", "need", "mean",
    "believe", "think", "contain", "consist", "remain", "exist",
  ]
}
