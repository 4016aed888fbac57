import EventArguments
import EventMentions
import EventModel
import Factuality
import ISO8601
import IntervalAlgebra
import TextModel
import TimeExpressions

/// Lets events told one after the other in the simple past happen one after the other.
///
/// So do main clauses of plots and chronicles, which tell in the present.
///
/// - Reads: “She *sold* the boat and *moved* inland. There she *opened* a shop.”, “She was rowing home when a squall
///   *struck*. Nobody *saw* it.”
/// - Leaves alone: what was *meanwhile* or *often*, states, reports, other tenses, undated news, clauses that only fill in, and what is dated before the
///   times already told in its paragraph: the story does not go on from there.
struct NarrativeSieve: Sieve {
  func links(in reading: EventReading) -> [TemporalLink] {
    var walk = NarrativeWalk(reading)
    for frame in reading.frames.indices { walk.tell(frame) }
    return walk.links
      + reading.frames.indices.filter { !isOfAccounts($0, reading) }.flatMap { frame in
        (link(toConjunct: frame, reading).map { [$0] } ?? [])
          + link(besideConjunct: frame, reading)
      }
  }

  /// Whether an event moves the story on: told in a main clause, in the simple past, dynamic.
  func advances(_ frame: Int, _ reading: EventReading) -> Bool {
    let token = reading.token(frame)
    return !isMeanwhile(frame, reading) && !isOfAccounts(frame, reading)
      && !isInEvidence(token, reading.syntax)
      && !isHabitual(token, reading.syntax) && !tellsWhose(token, reading.syntax)
      && [.occurrence, .intentionalAction, .aspectual]
        .contains(reading.frames[frame].mention.kind)
      // “The strike *lasted* nine weeks. It began on 8 April.”
      && (reading.syntax.lemma(token) != "last" || reading.syntax.relation(token) == .conj)
      && isMainPast(frame, reading)
  }

  /// Whether something went on happening, with what comes next between: “he *always* denied it”, but not “it was put off *twice*”.
  private func isHabitual(_ verb: Int, _ syntax: Syntax) -> Bool {
    syntax.dependents(of: verb, .advmod).contains {
      [
        "always", "often", "sometimes", "frequently", "regularly", "usually", "rarely", "seldom",
      ].contains(syntax.lower($0))
    }
  }

  /// Whether a sentence only says who was behind a thing all the while: “the voyage *was led* by Holm”, “the film *was written* by Holm”.
  ///
  /// - Leaves alone: “the men *were led* away by soldiers”.
  private func tellsWhose(_ verb: Int, _ syntax: Syntax) -> Bool {
    Self.belonging.contains(syntax.lemma(verb)) && VerbGroup(of: verb, in: syntax).isPassive
      && syntax.dependent(of: verb, .oblAgent) != nil
      && syntax.dependent(of: verb, .obl, .oblUnmarked, .advmod, .compoundPrt, .conj) == nil
  }

  private static let belonging: Set<String> = [
    "command", "lead", "head", "own", "run", "govern", "edit", "direct", "chair", "manage", "fund",
    "finance", "sponsor", "write", "design", "compose", "produce", "illustrate", "staff", "crew",
    "skipper", "captain", "pilot", "operate", "rule",
  ]

  /// Whether a sentence only announces what the next ones tell: “The *end came* quickly. In May the mill burned.”
  ///
  /// - Leaves alone: “The *ship came* to Lund”, “The *cleaners came*”.
  func announces(_ frame: Int, _ reading: EventReading) -> Bool {
    let (syntax, verb) = (reading.syntax, reading.token(frame))
    guard syntax.lemma(verb) == "come", syntax.relation(verb) == .root,
      let subject = syntax.subject(of: verb), Self.announcing.contains(syntax.lemma(subject)),
      syntax.dependent(of: verb, .obj, .xcomp, .compoundPrt, .conj) == nil
    else { return false }
    return !syntax.dependents(of: verb, .obl, .advmod).contains {
      $0 > verb && reading.expression(at: $0) == nil && !syntax.lower($0).hasSuffix("ly")
    }
  }

  private static let announcing: Set<String> = [
    "end", "turn", "breakthrough", "promotion", "help", "relief", "change", "chance", "success",
    "trouble", "blow", "reprieve", "recognition", "fame", "failure", "opportunity", "recovery",
    "progress", "disaster", "rescue", "downfall", "crisis", "moment", "proof", "solution",
  ]

  /// Whether what somebody noticed or wrote, or how things stood, has a date of its own, from which the story goes on.
  ///
  /// - Leaves alone: “*said* on 3 May *that …*”, of which the story is what was said.
  func isNoticed(_ frame: Int, _ reading: EventReading) -> Bool {
    let kind = reading.frames[frame].mention.kind
    return
      ([.perception, .state, .intentionalState].contains(kind)
      || kind == .reporting
        && reading.syntax.dependent(of: reading.token(frame), .ccomp, .xcomp, .parataxis) == nil)
      && reading.dates[frame].map { !$0.within } ?? false && isMainPast(frame, reading)
  }

  func isMainPast(_ frame: Int, _ reading: EventReading) -> Bool {
    let syntax = reading.syntax
    let token = tensed(reading.token(frame), syntax)
    // “They were *back* by May”
    let isArrival = reading.frames[frame].mention.rule == "predicate.arrival"
    guard syntax.isVerb(token) || isArrival, reading.statuses[frame].status == .occurred
    else { return false }
    let first = syntax.firstConjunct(of: token)
    guard
      syntax.relation(first) == .root && syntax.marker(of: token) == nil
        || isSetBeside(first, reading) || breaksIn(first, reading)
        || isOfCleft(first, reading.syntax) || comesLate(first, reading)
    else { return false }
    let group = VerbGroup(of: token, in: syntax)
    // “did *not* come *until* May” came then.
    let isLate =
      group.form == .past && !group.isPerfect && !group.isProgressive
      && Negation.isLifted(for: token, in: syntax)
    return (group.isSimplePast || isLate || isPresent(frame, reading)) && !thwarts(token, syntax)
  }

  /// Whether a plot or chronicle tells an event in the present.
  func isPresent(_ frame: Int, _ reading: EventReading) -> Bool {
    reading.statuses[frame].rule == StatusReading.toldInPresent
  }

  /// Whether something is told of a year of accounts as a whole: “*in the year ended 31 May* the ward *treated* 400 men”.
  private func isOfAccounts(_ frame: Int, _ reading: EventReading) -> Bool {
    reading.dates[frame]?.expressions.contains {
      reading.expressions[$0].isEndedTerm
    } ?? false
  }

  /// Whether a verb tells what became of a plan of before: “*had been expected* to decide in May, but *put it off*”.
  private func thwarts(_ verb: Int, _ syntax: Syntax) -> Bool {
    let first = syntax.firstConjunct(of: verb)
    guard first != verb,
      syntax.dependents(of: verb, .cc).contains(where: { syntax.lower($0) == "but" }),
      ["expect", "plan", "intend", "mean", "hope", "schedule", "due"].contains(syntax.lemma(first)),
      syntax.dependent(of: first, .xcomp) != nil
    else { return false }
    let group = VerbGroup(of: first, in: syntax)
    return group.isPerfect && group.form == .past
  }

  /// Whether a sentence brings forward who did something, or where: “*It was* Berg who *found* it”, “*It was* there that she *found* it”.
  private func isOfCleft(_ verb: Int, _ syntax: Syntax) -> Bool {
    guard [.aclRelcl, .advclRelcl].contains(syntax.relation(verb)), var noun = syntax.head(verb),
      noun < verb
    else { return false }
    if syntax.relation(noun) == .appos { noun = syntax.head(noun) ?? noun }
    guard let subject = syntax.dependent(of: noun, .nsubj, .expl), syntax.lower(subject) == "it",
      let copula = syntax.dependent(of: noun, .cop), syntax.lower(copula) == "was",
      // “It was *a man* who …” says what somebody was.
      syntax.dependents(of: noun, .det).allSatisfy({ !["a", "an"].contains(syntax.lower($0)) })
    else { return false }
    return syntax.relation(syntax.firstConjunct(of: noun)) == .root
  }

  /// Whether a sentence says how late it was when something came: “*It was noon before* the tug *came*”.
  private func comesLate(_ verb: Int, _ reading: EventReading) -> Bool {
    let syntax = reading.syntax
    guard syntax.relation(verb) == .advcl, let time = syntax.head(verb), time < verb,
      reading.expression(at: time) != nil, syntax.relation(time) == .root,
      let subject = syntax.subject(of: time), syntax.lower(subject) == "it",
      let copula = syntax.dependent(of: time, .cop), syntax.lower(copula) == "was"
    else { return false }
    return syntax.marker(of: verb) == "before"
  }

  /// Whether an event is told to have gone on beside the one before: “*Meanwhile*, the bridge collapsed”.
  private func isMeanwhile(_ frame: Int, _ reading: EventReading) -> Bool {
    let syntax = reading.syntax
    let verb = reading.token(frame)
    return syntax.dependents(of: verb, .advmod).contains {
      ["meanwhile", "meantime", "simultaneously"].contains(syntax.lower($0))
    }
      || syntax.dependents(of: verb, .obl).contains {
        switch syntax.lower($0) {
        case "meantime", "meanwhile": true
        case "time":
          syntax.preposition(of: $0) == "at" && $0 > 0 && syntax.lower($0 - 1) == "same"
        default: false
        }
      }
  }

  /// Whether a clause of its own is set beside the main one: “The pilot was called, *the boat was launched*, and …”.
  func isSetBeside(_ verb: Int, _ reading: EventReading) -> Bool {
    let syntax = reading.syntax
    guard syntax.relation(verb) == .parataxis, let main = syntax.head(verb), main < verb,
      syntax.relation(main) == .root, syntax.isVerb(main), syntax.marker(of: verb) == nil,
      let subject = syntax.subject(of: verb), subject > main, let frame = reading.frame(at: main),
      // “He *had meant* to sail; the ship *was sold*”: both were before.
      !VerbGroup(of: main, in: syntax).isPerfect
    else { return false }
    let start = syntax.extent(of: verb).lowerBound
    // The tree may hang the mark on either clause.
    return reading.frames[frame].mention.kind != .reporting && start > 0
      && [start, start - 1].contains { [",", ";"].contains(syntax.lower($0)) }
  }

  /// Whether a clause tells what came while something was so, was going on or had been done: “was twenty *when she met him*”, “was
  /// crossing the bay *when it struck a rock*”, “had just left the bay *when it struck a rock*”.
  func breaksIn(_ verb: Int, _ reading: EventReading) -> Bool {
    let syntax = reading.syntax
    guard syntax.relation(verb) == .advcl, let main = syntax.head(verb), main < verb,
      syntax.relation(syntax.firstConjunct(of: main)) == .root,
      syntax.isVerb(main) || syntax.dependent(of: main, .cop) != nil,
      syntax.dependents(of: verb, .advmod, .mark).contains(where: { syntax.lower($0) == "when" })
    else { return false }
    let group = VerbGroup(of: main, in: syntax)
    return group.form == .past && (group.isProgressive || group.isPerfect || group.isCopular)
  }
}
