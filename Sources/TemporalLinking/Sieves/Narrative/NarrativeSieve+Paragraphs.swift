import EventArguments
import EventModel
import Factuality
import ISO8601
import TextModel
import TimeExpressions

/// Stories that go on behind the end of a paragraph.
extension NarrativeSieve {
  /// Whether a paragraph goes on with the story of the one before, which counts by days.
  ///
  /// - Reads: “On 3 May the court froze the account. // The owner objected to *the order*”, “// *He* objected”, “// *On 9 May* he
  ///   gave in”, “// *For a week nothing happened*. Then he gave in on 9 May”.
  /// - Leaves alone: paragraphs on something else, and stories that count by years.
  func goesOn(
    _ frame: Int, from told: TimeBounds?, _ block: Int, behind filler: Int?,
    _ reading: EventReading
  ) -> Bool {
    let (syntax, verb) = (reading.syntax, reading.token(frame))
    let sentence = syntax.sentence(of: verb)
    guard let told, let begin = told.earliest, let end = told.latest,
      end - begin <= 31 * Self.day,
      syntax.text.sentences[sentence].block == block + 1,
      case let before = filler.map({ syntax.sentence(of: reading.token($0)) }) ?? sentence,
      before > 0, syntax.text.sentences[before - 1].block == block, sentence - before <= 1,
      syntax.relation(verb) == .root
    else { return false }
    if let date = reading.dates[frame]?.edtf.bounds {
      guard let first = date.earliest, let last = date.latest,
        last - first <= Self.day, first >= begin, first - end <= 366 * Self.day,
        let time = reading.frames[frame].times.first
      else { return false }
      return filler != nil || reading.expressions[time.expression].tokens.upperBound <= verb
    }
    return end - begin <= Self.day && filler == nil && pointsBack(verb, reading)
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
    return isAnswer
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
}
