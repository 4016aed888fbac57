import EventArguments
import EventMentions
import EventModel
import Factuality
import ISO8601
import Language
import TemporalLinking
import TextModel
import TimeExpressions

/// Says whether anything speaks against two mentions being one event.
///
/// Dates, places, those who take part, numbers and whether it took place can hold mentions apart that share a word.
struct MentionAgreement {
  let reading: EventReading
  let profiles: [MentionProfile]

  private var syntax: Syntax { reading.syntax }

  /// Whether two mentions of one event can both be true: neither date, length, place, names nor number differ.
  func areCompatible(_ earlier: Int, _ later: Int) -> Bool {
    timesAgree(earlier, later) && durationsAgree(earlier, later) && placesAgree(earlier, later)
      && numbersAgree(earlier, later)
      && (isTold(later, inHeadingOf: earlier)
        ? speakersAgree(profiles[earlier], profiles[later])
        : namesAgree(profiles[earlier], profiles[later]))
      && chancesAgree(earlier, later)
  }

  /// Whether a later mention can take up an earlier one: nor do words or fate tell them apart.
  func agree(_ earlier: Int, _ later: Int) -> Bool {
    !isOfAnotherVerb(earlier) && !isOfAnotherVerb(later)
      && areCompatible(earlier, later) && statusesAgree(earlier, later)
      && isRule(earlier) == isRule(later)
      && datesTell(earlier, later)
      && !isArgument(earlier, of: later)
      && kindsAgree(earlier, later)
      && !isNamedAnew(later, behind: earlier)
      && !isOfOthers(later, than: earlier)
      && !isOfAnother(later, than: earlier)
      && !isOfAnotherMatter(later, than: earlier)
      && !isOfAnotherThing(later, than: earlier)
      && !isDoneToAnother(later, than: earlier)
      && !isOfOtherTime(later, than: earlier)
      && !isOfOtherDoers(later, than: earlier)
      && !isCompletedOtherwise(later, than: earlier)
      && !isAim(later, behind: earlier)
      && !isOnce(later, behindHabit: earlier)
      && !isDeclaredOtherwise(later, than: earlier)
      && !isEndOfRow(later, behind: earlier)
      && notesState(earlier) == notesState(later)
      && !isOfOtherSense(later, than: earlier)
      && !isChanceOfOthers(later, behind: earlier)
      && !isNewAttempt(later, behind: earlier)
      && !isPutOffByOthers(later, behind: earlier)
      && !isAwaited(later, after: earlier)
      && !isAtOtherTime(earlier) && !isAtOtherTime(later)
      && !isNamedOtherwise(later, than: earlier)
      && !isTowardsAnother(later, than: earlier)
      && !isPlannedForAnotherTime(later, than: earlier)
      && wordsAgree(profiles[earlier], profiles[later])
  }

  /// Whether a mention is a word that tells of an event only beside a verb: “Karl died in 1950, *Anna* in 1967”.
  private func isOfAnotherVerb(_ frame: Int) -> Bool {
    reading.frames[frame].repetition != nil || syntax.remnant(at: reading.token(frame)) != nil
  }

  // MARK: When and where

  func timesAgree(_ a: Int, _ b: Int) -> Bool {
    guard let one = reading.dates[a]?.edtf, let other = reading.dates[b]?.edtf else {
      return reading.dates[a] != nil || reading.dates[b] != nil || weekdaysAgree(a, b)
    }
    let (first, second) = (one.bounds, other.bounds)
    if first.earliest == nil, second.earliest == nil, one.date != nil, other.date != nil {
      return one == other  // “in May … in June” of years that nothing tells
    }
    return !first.precedes(second) && !second.precedes(first)
  }

  /// Whether neither of two undated mentions is told of another weekday: “on Monday … on Thursday”.
  private func weekdaysAgree(_ a: Int, _ b: Int) -> Bool {
    let days = [a, b].map { frame in
      reading.frames[frame].times.map { reading.expressions[$0.expression].value.description }
        .filter { $0.hasPrefix("XXXX-WXX-") }
    }
    return days[0].isEmpty || days[1].isEmpty || !Set(days[0]).isDisjoint(with: days[1])
  }

  private func durationsAgree(_ a: Int, _ b: Int) -> Bool {
    guard let first = reading.frames[a].durations.first,
      let second = reading.frames[b].durations.first
    else { return true }
    return reading.expressions[first].value == reading.expressions[second].value
  }

  func placesAgree(_ a: Int, _ b: Int) -> Bool {
    guard let first = reading.frames[a].place, let second = reading.frames[b].place else {
      return true
    }
    let names = [first, second].map { syntax.text.string($0) }
    // A town may lie in the country.
    return names[0] == names[1]
      || EventLexicon.shared.isCountry(names[0]) != EventLexicon.shared.isCountry(names[1])
  }

  /// Whether a mention that says by date which event it means, “the meeting of 1986”, is met by another that does.
  private func datesTell(_ earlier: Int, _ later: Int) -> Bool {
    if profiles[later].isToldByDate { return reading.dates[earlier] != nil }
    return !profiles[earlier].isToldByDate || profiles[later].determiner == .definite
      || reading.dates[later] != nil
  }

  // MARK: Whether

  /// Whether two mentions can tell of one event's fate.
  ///
  /// What was planned or possible can happen or be called off; what did not happen has not happened elsewhere, nor has what is
  /// still to come when the text is written.
  private func statusesAgree(_ earlier: Int, _ later: Int) -> Bool {
    let readings = [reading.statuses[earlier], reading.statuses[later]]
    let isReal = readings.map { $0.status == .occurred || $0.status == .ongoing }
    if isReal[0] == isReal[1] { return isReal[0] || !isStillToCome(readings) }
    let (real, other) = isReal[0] ? (readings[0], readings[1]) : (readings[1], readings[0])
    switch other.status {
    case .planned:
      return profiles[earlier].isHeading
        || !(Self.future.contains(other.rule) && real.status == .occurred)
    // “*before it could be heard* she fell ill” tells of no hearing.
    case .possible: return other.rule != "status.before-could"
    default: return profiles[earlier].isHeading && real.status == .ongoing
    }
  }

  /// Whether a verb tells only what may be done to whoever it befalls, or is to be done over and over: “groups *can be banned* if
  /// …”, “had *to mow* it every week”.
  private func isRule(_ frame: Int) -> Bool {
    guard profiles[frame].isVerb else { return false }
    if isToBeRepeated(frame) { return true }
    guard reading.statuses[frame].status == .possible,
      let patient = reading.frames[frame].arguments.first(where: { $0.role == .patient })
    else { return false }
    return syntax.tag(patient.token) == .nns
      && syntax.dependent(
        of: patient.token, .det, .nummod, .nmodPoss, .amod, .compound, .nmod, .aclRelcl) == nil
  }

  /// Whether one is to come yet and the other says that nothing has come: “*will resume* in May … *have not resumed*”.
  private func isStillToCome(_ readings: [StatusReading]) -> Bool {
    readings.contains { $0.status == .planned && Self.future.contains($0.rule) }
      && readings.contains { $0.status == .negated && $0.rule == "status.negation" }
  }

  /// Whether no chance lends its date to a fact: “might meet *in May*” does not date the meeting that took place.
  private func chancesAgree(_ a: Int, _ b: Int) -> Bool {
    for (chance, fact) in [(a, b), (b, a)]
    where reading.statuses[chance].status == .possible && reading.dates[chance] != nil {
      if reading.statuses[fact].status == .occurred, reading.dates[fact] != reading.dates[chance] {
        return false
      }
    }
    return true
  }

  private static let future: Set<String> = [
    "status.will", "status.be-to", "status.going-to", "status.present-for-future",
  ]

  // MARK: What

  /// Whether one mention stands in the phrase of the other: nothing is done to itself.
  private func isArgument(_ a: Int, of b: Int) -> Bool {
    let (first, second) = (reading.token(a), reading.token(b))
    return syntax.head(first) == second || syntax.head(second) == first
  }

  private func numbersAgree(_ a: Int, _ b: Int) -> Bool {
    let (earlier, later) = (profiles[a], profiles[b])
    if later.isAnother, !earlier.isAnother, !earlier.isHeading { return false }
    if let stage = later.stage, stage != earlier.stage, stage == "next" || earlier.stage != nil {
      return false
    }
    guard let ordinal = later.ordinal, ordinal != earlier.ordinal else { return true }
    guard earlier.ordinal == nil else { return false }
    // “its *first* flight” can mean the flight just told of; “the *second* vote” is never the vote.
    let distance = syntax.sentence(of: reading.token(b)) - syntax.sentence(of: reading.token(a))
    return earlier.isHeading || ["first", "last"].contains(ordinal) && distance < 5
  }

  private func kindsAgree(_ a: Int, _ b: Int) -> Bool {
    let (earlier, later) = (profiles[a], profiles[b])
    guard !earlier.isVerb, !later.isVerb else {
      return overlap(earlier.direction, later.direction)
    }
    let distance =
      syntax.sentence(of: reading.token(b)) - syntax.sentence(of: reading.token(a))
    // “a fire … the *terrible* fire” only judges, and “a *gas* explosion … the *boiler* explosion” tells more of it;
    // “the *civil* war … the *cold* war” tells apart.
    let tellsMore = later.determiner == .definite && earlier.determiner == .indefinite
    guard overlap(earlier.compounds, later.compounds) || tellsMore && distance < 3 else {
      return false
    }
    if earlier.isHeading, distance <= 7 { return true }
    guard earlier.isPlural == later.isPlural else { return false }
    return tellsMore || overlap(earlier.adjectives, later.adjectives)
  }

  /// Whether a name tells of an event at a place that the sentence before does not have: “fought *a battle* in May … *the
  /// Battle of Lund* in June”.
  private func isNamedAnew(_ later: Int, behind earlier: Int) -> Bool {
    guard syntax.tag(reading.token(later)) == .nnp, syntax.tag(reading.token(earlier)) == .nn,
      profiles[earlier].determiner == .indefinite,
      let name = syntax.dependents(of: reading.token(later), .nmod).first(where: {
        syntax.tag($0) == .nnp && syntax.preposition(of: $0) == "of"
      }), case let sentence = syntax.sentence(of: reading.token(earlier)), sentence >= 0
    else { return false }
    return !syntax.text.sentences[sentence].tokens.contains {
      syntax.lower($0) == syntax.lower(name)
    }
  }

  private func overlap(_ a: Set<String>, _ b: Set<String>) -> Bool {
    a.isEmpty || b.isEmpty || !a.isDisjoint(with: b)
  }

  // MARK: Who

  private func namesAgree(_ earlier: MentionProfile, _ later: MentionProfile) -> Bool {
    // “Ann and Bo met … Ann and Cy met”: one in common does not make two meetings one.
    let persons = [earlier, later].map { $0.all.named[.person] ?? [] }
    if persons.allSatisfy({ $0.count > 1 }), !persons[0].isSubset(of: persons[1]),
      !persons[1].isSubset(of: persons[0])
    {
      return false
    }
    if earlier.isHeading, earlier.patients.shares(with: later.patients) {
      return speakersAgree(earlier, later)
    }
    return !parts(earlier, later).contains { $0.isNamedOtherwise(than: $1) }
      || later.isCrossed(with: earlier)
  }

  /// Whether a mention stands in the sentences just below a heading, which tell first what the heading has told.
  private func isTold(_ later: Int, inHeadingOf earlier: Int) -> Bool {
    guard profiles[earlier].isHeading, profiles[earlier].key == profiles[later].key else {
      return false
    }
    return syntax.sentence(of: reading.token(later)) - syntax.sentence(of: reading.token(earlier))
      <= 2
  }

  /// Whether no person is named for another: a headline may name the parent firm, or the firm for its speaker.
  private func speakersAgree(_ earlier: MentionProfile, _ later: MentionProfile) -> Bool {
    earlier.agents.named[.person] == nil || later.agents.named[.person] == nil
      || earlier.agents.sharesName(with: later.agents)
  }

  private func wordsAgree(_ earlier: MentionProfile, _ later: MentionProfile) -> Bool {
    let isLight = earlier.isVerb && later.isVerb && Self.light.contains(earlier.key)
    if isLight, earlier.patients.differs(from: later.patients) { return false }
    // Clauses that take the event for known describe again what the main clause has told.
    if earlier.isHeading || earlier.isSaying && later.isSaying || later.isBackground { return true }
    guard earlier.isVerb, later.isVerb else {
      return !earlier.patients.differs(from: later.patients)
        || later.determiner == .definite && earlier.agents.shares(with: later.agents)
    }
    if let first = earlier.complement, let second = later.complement, first != second {
      return false
    }
    if isLight, !earlier.patients.isEmpty, !later.patients.isEmpty,
      !earlier.patients.shares(with: later.patients), !later.hasPronounPatient
    {
      return false
    }
    return later.isCrossed(with: earlier)
      || !parts(earlier, later).contains {
        $0.differs(from: $1) && !renames($0, $1, earlier, later)
      }
  }

  /// Verbs that say nothing of an event without what they are done to: “*received* a prize”.
  private static let light: Set<String> = [
    "receive", "get", "win", "take", "make", "have", "give", "obtain", "earn", "gain", "play", "do",
  ]

  /// Whether a definite noun takes up another one that was new: “signed *a contract* … signed *the agreement*”.
  private func renames(
    _ known: Fillers, _ again: Fillers, _ earlier: MentionProfile, _ later: MentionProfile
  ) -> Bool {
    earlier.hasNewPatient && !later.hasNewPatient && known.words == earlier.patients.words
      && again.words == later.patients.words && canBeOne(earlier.agents, later.agents)
      && !Set(known.words.map(EventSynonyms.representative)).isDisjoint(
        with: again.words.map(EventSynonyms.representative))
  }

  /// Whether those who do it are the same, or bodies of which one may only be called otherwise.
  private func canBeOne(_ a: Fillers, _ b: Fillers) -> Bool {
    a.shares(with: b) || a.isEmpty || b.isEmpty || !isPerson(a) && !isPerson(b)
  }

  private func isPerson(_ fillers: Fillers) -> Bool {
    fillers.named[.person] != nil || fillers.words.contains(where: EventLexicon.shared.isPerson)
  }

  private func parts(
    _ earlier: MentionProfile, _ later: MentionProfile
  ) -> [(Fillers, Fillers)] {
    [
      (earlier.agents, later.agents), (earlier.patients, later.patients),
      (earlier.partners, later.partners), (earlier.recipients, later.recipients),
    ]
  }
}
