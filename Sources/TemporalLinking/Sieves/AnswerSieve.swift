import EventArguments
import EventMentions
import EventModel
import Factuality
import IntervalAlgebra
import TextModel

/// Puts what was alleged or asked for before the answer to it.
///
/// - Reads: “The paper *reported* that he had lied. The mayor *denied* it”, “They *demanded* that she go. She *refused*”,
///   “The clerk *told* him to wait. He *replied* that he could not”.
/// - Leaves alone: “He *said* that the talks had failed. The rebels *refused* to come”, “He *said* so. He *denied* that …”.
struct AnswerSieve: Sieve {
  func links(in reading: EventReading) -> [TemporalLink] {
    reading.frames.indices.compactMap { frame in
      guard let asked = asked(before: frame, reading) else { return nil }
      return TemporalLink(
        asked, .before, frame, confidence: 80, rule: "answer", cue: reading.token(frame))
    }
  }

  private static let answers: Set<String> = ["reply", "answer", "respond", "retort"]
  private static let denials: Set<String> = ["deny", "dispute"]
  private static let replies: Set<String> = [
    "refuse", "reject", "decline", "accept", "agree", "comply", "consent", "ignore",
  ]
  private static let charges: Set<String> = [
    "report", "accuse", "allege", "blame", "charge", "reveal",
  ]
  private static let statements: Set<String> = ["say", "tell", "claim", "suggest", "write"]
  private static let requests: Set<String> = [
    "demand", "ask", "urge", "order", "offer", "propose", "invite", "request", "beg", "summon",
  ]

  /// What a main clause answers: the last thing told, in the same sentence or the one before.
  private func asked(before frame: Int, _ reading: EventReading) -> Int? {
    let (syntax, verb) = (reading.syntax, reading.token(frame))
    let lemma = syntax.lemma(verb)
    let isDenial = Self.denials.contains(lemma)
    let isAnswer = Self.answers.contains(lemma)
    guard isDenial || isAnswer || Self.replies.contains(lemma), isTold(frame, reading),
      let subject = subject(of: verb, syntax), subject < verb
    else { return nil }
    let sentence = syntax.sentence(of: verb)
    return (max(0, frame - 8)..<frame).last { other in
      let token = reading.token(other)
      guard sentence - syntax.sentence(of: token) <= 1, token < subject, isTold(other, reading),
        let asker = self.subject(of: token, syntax),
        syntax.lemma(asker) != syntax.lemma(subject)
      else { return false }
      let lemma = syntax.lemma(token)
      if isAnswer {
        return Self.statements.contains(lemma) || Self.requests.contains(lemma)
          || Self.charges.contains(lemma)
      }
      guard isDenial else { return Self.requests.contains(lemma) }
      // “Holm said so. *He* denied that …” is one statement.
      return Self.charges.contains(lemma)
        || Self.statements.contains(lemma) && syntax.tag(subject) != .prp
    }
  }

  private func subject(of verb: Int, _ syntax: Syntax) -> Int? {
    syntax.subject(of: verb) ?? syntax.subject(of: syntax.firstConjunct(of: verb))
  }

  /// Whether a clause that is told, or that says *when* the told was, tells in the simple past what somebody did.
  private func isTold(_ frame: Int, _ reading: EventReading) -> Bool {
    let (syntax, verb) = (reading.syntax, reading.token(frame))
    guard syntax.isVerb(verb), reading.statuses[frame].status == .occurred,
      VerbGroup(of: verb, in: syntax).isSimplePast,
      case let clause = syntax.firstConjunct(of: verb)
    else { return false }
    switch syntax.relation(clause) {
    case .root, .parataxis: return true
    case .advcl:
      return syntax.dependents(of: clause, .mark, .advmod).contains { syntax.lower($0) == "when" }
    default: return false
    }
  }
}
