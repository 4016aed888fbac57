import EventArguments
import EventModel
import Language
import TextModel

/// Lines that tell one deed by two words.
extension PictureTwins {
  /// Tells which of a noun and a verb of one deed is left out: “an *explosion* at a store killed nine; the store *exploded* at four”.
  ///
  /// - Leaves alone: “*explosions*”, “a *second* explosion”, nouns with others that take part, and what is of another day.
  func sameDeed(_ earlier: Int, _ later: Int, _ lines: [Line]) -> Fold? {
    let (a, b) = (lines[earlier], lines[later])
    guard syntax.isNoun(a.token) != syntax.isNoun(b.token), abs(a.sentence - b.sentence) <= 1,
      a.event.status == b.event.status, timesMeet(a, b)
    else { return nil }
    let isNounFirst = syntax.isNoun(a.token)
    let (noun, verb) = isNounFirst ? (a, b) : (b, a)
    let (named, told) = (profile(noun), profile(verb))
    guard told.isVerb, names(noun.token, named, told, verb.token), !named.isPlural,
      !named.isAnother, !told.isAnother, named.ordinal == told.ordinal, named.stage == nil,
      // “a fire … a fire broke out” are two unless one sentence tells of both.
      isNounFirst ? !told.hasNewAgent : named.determiner != .indefinite,
      named.all.withoutNumbers.isEmpty || named.all.shares(with: told.all)
        || !named.all.differs(from: told.all) && named.all.named.isEmpty,
      noun.event.place == nil || verb.event.place == nil || noun.event.place == verb.event.place
    else { return nil }
    let (nounPlace, verbPlace) = isNounFirst ? (earlier, later) : (later, earlier)
    if verb.label.isClear, dates(verb, no: noun) { return Fold(out: nounPlace, kept: verbPlace) }
    if noun.label.isClear, dates(noun, no: verb) { return Fold(out: verbPlace, kept: nounPlace) }
    return nil
  }

  private func names(
    _ noun: Int, _ named: MentionProfile, _ told: MentionProfile, _ verb: Int
  ) -> Bool {
    named.kind == told.kind
      || Self.bursts.isSuperset(of: [syntax.lemma(noun), syntax.lemma(verb)])
  }

  /// Whether a line tells how an accident or attack came about that another only says to have been: “the *accident occurred* when the
  /// *door failed*”.
  ///
  /// - Leaves alone: “the *wedding took place* when Ann *returned*”, “the fire *began* when …”.
  func isHow(_ line: Line, of accident: Line) -> Bool {
    guard syntax.isNoun(accident.token), Deeds.areMishaps.contains(syntax.lemma(accident.token)),
      line.event.status == .occurred, accident.event.status == .occurred, line.label.isClear,
      syntax.relation(line.token) == .advcl, let verb = syntax.head(line.token),
      ["occur", "happen"].contains(syntax.lemma(verb)) || CourseVerb.takesPlace(verb, in: syntax),
      syntax.subject(of: verb) == accident.token, isWhen(line.token)
    else { return false }
    return dates(line, no: accident)
  }

  private static let bursts: Set<String> = [
    "explode", "explosion", "blast", "detonate", "detonation", "erupt",
  ]

  private func isWhen(_ verb: Int) -> Bool {
    syntax.dependents(of: verb, .mark, .advmod).contains {
      $0 < verb && ["when", "as"].contains(syntax.lower($0))
    }
  }

  /// Whether a line tells only that a body met or voted, of which another says with what outcome: “*voted* on 3 May and *rejected* it”.
  ///
  /// - Leaves alone: “*voted* to strike”, “*met* Ann and signed”, and what is of another day or by others.
  func isProcedure(_ line: Line, of outcome: Line) -> Bool {
    guard Self.procedures.contains(syntax.lemma(line.token)), syntax.isVerb(line.token),
      syntax.isVerb(outcome.token), outcome.label.isClear, line.event.status == .occurred,
      outcome.event.status == .occurred, line.sentence == outcome.sentence,
      case let own = profile(line), own.patients.isEmpty, own.partners.isEmpty,
      syntax.dependent(of: line.token, .xcomp, .ccomp, .obj) == nil,
      !Self.procedures.contains(syntax.lemma(outcome.token)), dates(outcome, no: line)
    else { return false }
    if syntax.relation(line.token) == .advcl, syntax.head(line.token) == outcome.token {
      return isWhen(line.token) && hasSameSubject(line, outcome)
    }
    return syntax.relation(outcome.token) == .conj
      && syntax.firstConjunct(of: outcome.token) == line.token
      && (syntax.dependent(of: outcome.token, .nsubj, .nsubjPass) == nil
        || hasSameSubject(line, outcome))
  }

  private static let procedures: Set<String> = [
    "vote", "meet", "sit", "convene", "gather", "assemble", "deliberate", "confer", "ballot",
  ]

  private func hasSameSubject(_ a: Line, _ b: Line) -> Bool {
    let subject = syntax.subject(of: b.token)
    return profile(a).agents.shares(with: profile(b).agents)
      || subject.map { ["they", "it", "he", "she"].contains(syntax.lower($0)) } ?? false
  }

  /// Tells which of two lines with one word and one day is left out because it does not say who: “the takeover *agreed* on 3 May … on 3
  /// May the firm *agreed* to buy its rival”.
  ///
  /// - Leaves alone: “a driver was *arrested*” beside “arrested Ann”, and what was done to another.
  func sameWordOnOneDay(_ earlier: Int, _ later: Int, _ lines: [Line]) -> Fold? {
    let (a, b) = (lines[earlier], lines[later])
    guard isOneDay(a, b), a.event.status == b.event.status,
      case let (one, other) = (profile(a), profile(b)), one.isVerb, other.isVerb,
      one.kind == other.kind, !one.isAnother, !other.isAnother
    else { return nil }
    func isSpare(_ short: MentionProfile, _ long: MentionProfile) -> Bool {
      isNobody(short.agents) && short.partners.isEmpty && short.complement == nil
        && !isNobody(long.agents) && short.patients.named.isEmpty
        && (long.patients.isEmpty || short.patients.shares(with: long.patients))
    }
    if isSpare(one, other), b.label.isClear { return Fold(out: earlier, kept: later) }
    if isSpare(other, one), a.label.isClear { return Fold(out: later, kept: earlier) }
    return nil
  }

  /// Whether nobody is said to do something: “the *merger* agreed on 3 May”.
  private func isNobody(_ doers: Fillers) -> Bool {
    doers.named.isEmpty
      && doers.words.allSatisfy {
        !EventLexicon.shared.isPerson($0) && !EventLexicon.shared.isGroup($0)
      }
  }
}
