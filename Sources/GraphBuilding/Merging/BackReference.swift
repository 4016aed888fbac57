import EventArguments
import EventMentions
import EventModel
import Factuality
import ISO8601
import TemporalLinking
import TextModel

/// Says whether a later mention takes up an earlier one of the same word.
///
/// Nouns take up what the text has told of unless they bring in something new; verbs do so only with some sign of
/// it, for most of what is told twice in the same words happened twice.
struct BackReference {
  let reading: EventReading
  let profiles: [MentionProfile]
  /// Whether all killings with a name that the text tells of are of one person.
  private let isOfOneVictim: Bool

  init(reading: EventReading, profiles: [MentionProfile]) {
    self.reading = reading
    self.profiles = profiles
    let killings = profiles.indices.filter { profiles[$0].kind == Self.killing }
    let named = killings.filter { profiles[$0].patients.named[.person] != nil }
    let victims = named.compactMap { profiles[$0].patients.named[.person] }
    let date = named.lazy.compactMap { reading.dates[$0]?.edtf.bounds }.first
    // “Mayor Holm was killed in 1950, *a guard* in 1951.”
    let hasOther = killings.contains { frame in
      guard profiles[frame].patients.named.isEmpty, let date,
        let other = reading.dates[frame]?.edtf.bounds
      else { return false }
      return date.precedes(other) || other.precedes(date)
    }
    isOfOneVictim =
      victims.allSatisfy { $0.count == 1 && $0 == victims[0] } && !victims.isEmpty && !hasOther
  }

  private static let killing = EventSynonyms.representative(of: "kill")

  /// Whether a later mention can mean the event of an earlier one.
  ///
  /// - Parameters:
  ///   - later: the later mention.
  ///   - earlier: the earlier mention.
  ///   - told: how often the text has told of the event so far.
  /// - Returns: whether it does.
  func takesUp(_ later: Int, _ earlier: Int, told: Int) -> Bool {
    let (before, after) = (profiles[earlier], profiles[later])
    if after.isVerb, isPaper(earlier) { return false }
    if after.isSaying, before.isSaying {
      return after.agents.sharesName(with: before.agents)
        && sentence(later) - sentence(earlier) < 4 && !isSaidLater(later, earlier)
    }
    if before.key != after.key, !renames(later, earlier) { return false }
    if before.isHeading, before.isVerb, looksBack(later), before.patients.isEmpty,
      !after.patients.isEmpty
    {
      return false
    }
    if before.isHeading, sentence(later) - sentence(earlier) < 8 { return true }
    if !after.isVerb { return nounTakesUp(later, earlier, told) }
    guard !before.isVerb else { return verbTakesUp(later, earlier) }
    // “a *stop* at the pier … the clock had *stopped* working”
    if reading.frames[later].mention.kind == .aspectual,
      reading.syntax.dependent(of: reading.token(later), .xcomp) != nil
    {
      return false
    }
    return after.all.shares(with: before.all)
      || after.isBackground && after.all.named.isEmpty && sentence(later) - sentence(earlier) < 4
  }

  /// Whether a noun of saying means what was written: “the *report found* that”, “a *statement* released in May”.
  private func isPaper(_ frame: Int) -> Bool {
    let (syntax, noun) = (reading.syntax, reading.token(frame))
    guard syntax.isNoun(noun) else { return false }
    if syntax.dependents(of: noun, .acl).contains(where: {
      ["release", "publish", "issue", "print"].contains(syntax.lemma($0))
    }) {
      return true
    }
    return syntax.relation(noun) == .nsubj
      && syntax.head(noun).map { syntax.isVerb($0) && syntax.dependent(of: $0, .ccomp) != nil }
        ?? false
  }

  /// Whether a sentence says again what another has said, word for word, as a quotation set apart from the text does.
  func repeats(_ later: Int, _ earlier: Int) -> Bool {
    let syntax = reading.syntax
    let tokens = [earlier, later].map(reading.token)
    let sentences = tokens.map(syntax.sentence)
    guard sentences[0] >= 0, sentences[0] < sentences[1] else { return false }
    let bounds = sentences.map { syntax.text.sentences[$0].tokens }
    func alike(_ step: Int) -> Int {
      var count = 0
      while case let (one, other) = (tokens[0] + step * (count + 1), tokens[1] + step * (count + 1)),
        bounds[0].contains(one), bounds[1].contains(other), syntax.lower(one) == syntax.lower(other)
      {
        count += 1
      }
      return count
    }
    let (before, behind) = (alike(-1), alike(1))
    return before > 0 && behind > 2 && before + behind >= Self.wordsOfQuotation
  }

  /// How many words beside the verb are no longer alike by chance.
  private static let wordsOfQuotation = 7

  /// Whether the story has moved on between two things that somebody says: “*said* in May that; in June it broke, and she *said* that”.
  private func isSaidLater(_ later: Int, _ earlier: Int) -> Bool {
    // “*telephoned* on 3 May to *say* that”
    let above = reading.syntax.head(reading.token(earlier)).flatMap(reading.frame(at:))
    guard let day = (reading.dates[earlier] ?? above.flatMap { reading.dates[$0] })?.edtf.bounds,
      reading.dates[later] == nil
    else { return false }
    if !reading.frames[later].times.isEmpty { return true }
    return (earlier + 1..<max(earlier + 1, later)).contains { frame in
      reading.statuses[frame].status == .occurred && sentence(frame) > sentence(earlier)
        && reading.dates[frame].map { day.precedes($0.edtf.bounds) } ?? false
    }
  }

  /// Whether a verb tells of what had come before the news: “*had won* bronze the year before”.
  private func looksBack(_ frame: Int) -> Bool {
    let token = reading.token(frame)
    guard reading.syntax.isVerb(token), reading.syntax.relation(token) != .ccomp else {
      return false
    }
    let group = VerbGroup(of: token, in: reading.syntax)
    return group.isPerfect && group.form == .past
  }

  /// Whether a synonym means the same: for two verbs what it was done to, for others anybody who takes part tells.
  ///
  /// A definite noun needs no more than to be near: “a *blast* … the *explosion* was heard at sea”.
  private func renames(_ later: Int, _ earlier: Int) -> Bool {
    let (before, after) = (profiles[earlier], profiles[later])
    let distance = sentence(later) - sentence(earlier)
    if before.isVerb, after.isVerb, !(before.isHeading && distance <= 2) {
      // “*disappeared* in March … the night before he *vanished*”
      let isOfNobody = after.patients.isEmpty && before.patients.isEmpty
      return after.patients.shares(with: before.patients)
        || isOfNobody && after.isBackground && after.agents.sharesName(with: before.agents)
    }
    return after.all.shares(with: before.all)
      || !before.isVerb && after.determiner == .definite && after.all.isEmpty && distance < 3
      || isTheKilling(later, earlier)
  }

  /// Whether a noun means the one killing that the text is about: “Holm was *shot* … two weeks after *the murder*”.
  private func isTheKilling(_ later: Int, _ earlier: Int) -> Bool {
    let (before, after) = (profiles[earlier], profiles[later])
    return isOfOneVictim && before.kind == Self.killing && !after.isVerb && !after.isPlural
      && after.determiner == .definite && after.all.isEmpty && after.adjectives.isEmpty
      && (before.patients.named[.person] != nil || !before.isVerb)
      && reading.statuses[earlier].status == .occurred
  }

  private func nounTakesUp(_ later: Int, _ earlier: Int, _ told: Int) -> Bool {
    let (before, after) = (profiles[earlier], profiles[later])
    let isDetailed =
      after.all.shares(with: before.all)
      || !after.compounds.isEmpty && !after.compounds.isDisjoint(with: before.compounds)
    let distance = sentence(later) - sentence(earlier)
    // “The king died … *Ann’s* death” are two, unless somebody takes part in both.
    if !before.all.isEmpty, !isDetailed {
      if after.agents.named[.person] != nil { return false }
      if !after.agents.union(after.patients).isEmpty, distance > 4 { return false }
    }
    switch after.determiner {
    case .indefinite:
      // “a fire … a fire” are two.
      let isLead = sentence(earlier) < 2 && (before.isVerb || before.determiner != .indefinite)
      return distance < 6 && (isDetailed || isLead)
    case .definite:
      if after.compounds.isEmpty, isOtherByName(earlier) { return false }
      let isPlan = [earlier, later].allSatisfy { reading.statuses[$0].status == .planned }
      return isDetailed || isPlan && after.all.isEmpty && after.adjectives.isEmpty || told > 1
        || sentence(earlier) < 3 || distance < 15
    case .bare: return isDetailed || !after.isPlural && distance < 4
    }
  }

  /// Whether a noun only says by its name which other event something is: “one of two, *the other being the 2011 Lund accident*”.
  private func isOtherByName(_ frame: Int) -> Bool {
    let (syntax, noun) = (reading.syntax, reading.token(frame))
    return syntax.isNoun(noun) && syntax.relation(noun) != .root
      && syntax.dependent(of: noun, .cop).map { syntax.tag($0) == .vbg } ?? false
      && syntax.dependents(of: noun, .compound).contains {
        [.nnp, .nnps].contains(syntax.tag($0))
      }
  }

  private func verbTakesUp(_ later: Int, _ earlier: Int) -> Bool {
    let (before, after) = (profiles[earlier], profiles[later])
    if after.hasNewAgent { return false }
    if after.patients.shares(with: before.patients), !after.hasNewPatient { return true }
    if after.isCrossed(with: before) { return true }
    if let complement = after.complement, complement == before.complement { return true }
    let distance = sentence(later) - sentence(earlier)
    // “can fly for ten hours … can fly to Rome” tells more of what can be.
    if distance < 4, isChance(earlier), isChance(later) { return true }
    // “signed *a contract* … signed *the agreement*”, “signed *it*”
    if distance < 4, before.hasNewPatient, !after.hasNewPatient,
      !after.patients.isEmpty || after.hasPronounPatient
    {
      return true
    }
    let isNear = distance < 6
    guard after.agents.shares(with: before.agents) else {
      return after.isBackground && isNear && !after.hasNewPatient
        && (before.agents.isEmpty || after.patients.isEmpty)
    }
    if reading.dates[later] != nil, reading.dates[later] == reading.dates[earlier] { return true }
    let addsPatient = before.patients.isEmpty && !after.patients.isEmpty
    return (after.isBackground || isNear) && !after.hasNewPatient && !addsPatient
  }

  private func isChance(_ frame: Int) -> Bool { reading.statuses[frame].status == .possible }

  private func sentence(_ frame: Int) -> Int {
    reading.syntax.sentence(of: reading.token(frame))
  }
}
