import EventArguments
import EventMentions
import EventModel
import Language
import Factuality
import ISO8601
import TextModel

/// Stories that a paragraph looks back to and goes on with in the simple past.
extension NarrativeSieve {
  /// Whether what *had* been opens a story of its own, which the next sentence goes on with.
  ///
  /// - Reads: “She was found on Friday. She *had left* home on Monday. She *slept* in a barn.”
  /// - Leaves alone: “It sank on Friday. It *had left* on Monday. The owners *sent* a tug.”, and what was more than a month before.
  func opensStory(
    _ frame: Int, at date: TimeBounds, before told: TimeBounds, _ reading: EventReading
  ) -> Bool {
    let (syntax, verb) = (reading.syntax, reading.token(frame))
    guard let end = date.latest, let begin = told.earliest, begin - end <= 31 * 86_400,
      syntax.relation(syntax.firstConjunct(of: verb)) == .root,
      VerbGroup(of: verb, in: syntax).isPastPerfect,
      case let sentence = syntax.sentence(of: verb),
      let next = following(frame, reading).first(where: {
        syntax.sentence(of: reading.token($0)) > sentence && isMainPast($0, reading)
      }), syntax.sentence(of: reading.token(next)) == sentence + 1,
      let subject = syntax.subject(of: syntax.firstConjunct(of: reading.token(next))),
      let before = syntax.subject(of: syntax.firstConjunct(of: verb))
    else { return false }
    return takesUp(syntax.lower(subject), before, syntax)
  }

  /// Whether a pronoun may stand for a subject, or is the same again.
  private func takesUp(_ pronoun: String, _ subject: Int, _ syntax: Syntax) -> Bool {
    switch syntax.tag(subject) {
    case .prp: pronoun == syntax.lower(subject)
    case .nns, .nnps: pronoun == "they"
    case .nnp, .nn: ["he", "she", "it"].contains(pronoun)
    default: false
    }
  }

  /// Whether a participle before the main clause tells of something earlier that the sentence begins with: “*Born* in 1941, she studied”.
  func leadsIn(_ frame: Int, _ reading: EventReading) -> Bool {
    let (syntax, verb) = (reading.syntax, reading.token(frame))
    guard syntax.relation(verb) == .advcl, syntax.tag(verb) == .vbn, let main = syntax.head(verb)
    else { return false }
    return verb < main && syntax.relation(main) == .root && syntax.marker(of: verb) == nil
      && VerbGroup(of: main, in: syntax).isSimplePast
  }

  /// Whether a frame tells how things stood, so that what comes next need not come after it.
  func wasSo(_ frame: Int, _ reading: EventReading) -> Bool {
    [.state, .intentionalState].contains(reading.frames[frame].mention.kind)
  }

  /// Whether the sentences behind go on there with days of their own, before what was told last.
  func staysThere(_ frame: Int, _ told: TimeBounds, _ reading: EventReading) -> Bool {
    following(frame, reading).contains {
      isMainPast($0, reading) && (reading.dates[$0]?.edtf.bounds.precedes(told) ?? false)
    }
  }

  /// Whether the next date of the paragraph is no earlier than what was told: the story has come back, somewhere before it.
  func comesBack(behind frame: Int, to told: TimeBounds, _ reading: EventReading) -> Bool {
    let next = following(frame, reading).lazy.compactMap { reading.dates[$0]?.edtf.bounds }.first
    guard let begin = next?.earliest, let now = told.earliest else { return false }
    return begin >= now
  }

  /// Whether a clause tells what became of a thing and not of somebody: “the *duel* took place there in 1986”.
  func isOfThings(_ frame: Int, _ reading: EventReading) -> Bool {
    let syntax = reading.syntax
    let token = reading.token(frame)
    let subject = syntax.isVerb(token) ? syntax.subject(of: syntax.firstConjunct(of: token)) : token
    return subject.map {
      [.nn, .nns].contains(syntax.tag($0)) && !EventLexicon.shared.isPerson(syntax.lemma($0))
    } ?? false
  }

  /// The next few events of the paragraph.
  private func following(_ frame: Int, _ reading: EventReading) -> [Int] {
    let syntax = reading.syntax
    func block(_ frame: Int) -> Int {
      let sentence = syntax.sentence(of: reading.token(frame))
      return sentence < 0 ? -1 : syntax.text.sentences[sentence].block
    }
    let own = block(frame)
    return reading.frames.indices.dropFirst(frame + 1).prefix(24).filter { block($0) == own }
  }
}
