import EventArguments
import EventModel
import Factuality
import ISO8601
import TextModel
import TimeExpressions

/// Stories that go on behind the end of a paragraph.
extension NarrativeSieve {
  /// Whether a paragraph goes on with the story of the one before.
  ///
  /// - Reads: “On 3 May the court froze the account. // The owner objected to *the order*”, “// *He* objected”, “// *On 9 May* he
  ///   gave in”, “// *For a week nothing happened*. Then he gave in on 9 May”.
  /// - Leaves alone: paragraphs on something else, and those without a date behind what was told by years.
  func goesOn(
    _ frame: Int, from told: TimeBounds?, _ block: Int, behind filler: Int?,
    _ reading: EventReading
  ) -> Bool {
    let (syntax, verb) = (reading.syntax, reading.token(frame))
    let sentence = syntax.sentence(of: verb)
    guard let told, let begin = told.earliest, let end = told.latest,
      syntax.text.sentences[sentence].block == block + 1,
      case let before = filler.map({ syntax.sentence(of: reading.token($0)) }) ?? sentence,
      before > 0, syntax.text.sentences[before - 1].block == block, sentence - before <= 1,
      syntax.text.areOfOneMessage(verb, syntax.text.sentences[before - 1].tokens.lowerBound),
      syntax.relation(verb) == .root
    else { return false }
    if let date = reading.dates[frame]?.edtf.bounds {
      guard let first = date.earliest, let last = date.latest,
        last - first <= 366 * Self.day, first >= begin,
        let time = reading.frames[frame].times.first
      else { return false }
      // “// Talks *opened* on 9 May” goes on with what was told by days of April.
      let isLater =
        told.precedes(date) && last - first <= 31 * Self.day && first - end <= 366 * Self.day
      return filler != nil || isLater
        || reading.expressions[time.expression].tokens.upperBound <= verb
    }
    return end - begin <= 31 * Self.day && filler == nil
      && (pointsBack(verb, reading) || leadsOn(frame, from: end, reading))
  }

  /// Whether a paragraph that opens without a date comes to a later one soon: “On 3 May the court froze the account. // *Its owner
  /// objected*, and on 9 May he sued.”
  private func leadsOn(_ frame: Int, from end: Int, _ reading: EventReading) -> Bool {
    let syntax = reading.syntax
    let sentence = syntax.sentence(of: reading.token(frame))
    let block = syntax.text.sentences[sentence].block
    for later in (frame + 1)..<max(frame + 1, min(reading.frames.count, frame + 24)) {
      let (token, own) = (reading.token(later), syntax.sentence(of: reading.token(later)))
      guard own >= 0, own - sentence <= 2, syntax.text.sentences[own].block == block else { break }
      guard syntax.isVerb(token), reading.statuses[later].status == .occurred,
        let date = reading.dates[later]?.edtf.bounds
      else { continue }
      guard let first = date.earliest, let last = date.latest else { return false }
      return first >= end && last - first <= 31 * Self.day && first - end <= 366 * Self.day
    }
    return false
  }

  /// Whether something at the head of a paragraph only says what lay between: “For a month *nothing happened*”.
  func isFiller(_ frame: Int, _ reading: EventReading) -> Bool {
    reading.statuses[frame].status == .negated && reading.dates[frame] == nil
  }

  private static let day = 86_400

  /// Nouns for what somebody was told or given just now.
  private static let rulings: Set<String> = [
    "order", "ruling", "decision", "ban", "verdict", "decree", "offer", "demand", "request",
    "letter",
    "warning", "fine", "sentence", "ultimatum", "proposal", "summons", "refusal", "reply",
  ]

  /// Whether a clause speaks of somebody or something just told of: “*He* objected”, “objected to *the order*”.
  private func pointsBack(_ verb: Int, _ reading: EventReading) -> Bool {
    let syntax = reading.syntax
    let isAnswer = syntax.dependents(of: verb, .advcl).contains {
      $0 < verb && (reading.frame(at: $0).map { isAsked($0, reading) } ?? false)
    }
    return isAnswer || isToldOf(syntax.subject(of: verb), syntax)
      || syntax.dependents(of: verb, .nsubj, .nsubjPass, .obj, .obl).contains { noun in
        if ["he", "she", "they"].contains(syntax.lower(noun)) {
          return noun < verb
        }
        guard syntax.tag(noun) == .nn,
          Self.rulings.contains(syntax.lemma(noun))
            || (reading.frame(at: noun).map { reading.dates[$0] == nil } ?? false),
          let word = syntax.dependent(of: noun, .det),
          ["the", "this", "that"].contains(syntax.lower(word))
        else { return false }
        return syntax.dependent(
          of: noun, .amod, .nmod, .compound, .acl, .aclRelcl, .nummod, .nmodPoss)
          == nil
      }
  }

  /// Whether a subject was named in the paragraph before, or is a thing spoken of at its end: “// *Berg* objected”, “// *The bill*
  /// passed”.
  private func isToldOf(_ subject: Int?, _ syntax: Syntax) -> Bool {
    guard let subject else { return false }
    let isName = [.nnp, .nnps].contains(syntax.tag(subject))
    let isThing =
      syntax.tag(subject) == .nn
      && syntax.dependents(of: subject, .det).contains {
        ["the", "this", "that"].contains(syntax.lower($0))
      }
    let sentence = syntax.sentence(of: subject)
    guard isName || isThing, sentence > 0 else { return false }
    let block = syntax.text.sentences[sentence - 1].block
    return (max(0, sentence - (isName ? Self.namesReach : Self.thingsReach))..<sentence).contains {
      syntax.text.sentences[$0].block == block
        && syntax.text.sentences[$0].tokens.contains {
          syntax.lower($0) == syntax.lower(subject)
        }
    }
  }

  /// How many sentences back a name and a thing are remembered.
  private static let namesReach = 12
  private static let thingsReach = 3
}
