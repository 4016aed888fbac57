import EventMentions
import Language
public import TextModel

/// Verbs that appoint a day for an event, or appoint another: “*set for* 2 March”, “*moved to* May”.
public enum Appointment {
  /// Whether a verb says of an event that a day was fixed for it: “a hearing *is scheduled*”.
  public static func fixesDay(_ verb: String) -> Bool { fixing.contains(verb) }

  private static let fixing: Set<String> = [
    "schedule", "set", "fix", "book", "plan", "arrange", "slate", "list", "pencil",
    "earmark",
  ]

  /// Whether a verb says that another day was fixed: “a hearing was *re-listed*”.
  public static func fixesAnew(_ verb: String) -> Bool {
    guard verb.hasPrefix("re") else { return false }
    let old = verb.dropFirst(verb.hasPrefix("re-") ? 3 : 2)
    return ["schedule", "fix", "list"].contains(old)
  }

  /// Whether a predicate says only for what day something was fixed, and perhaps as what: “is *listed* for 4 May”, “was *set down* for
  /// hearing on 4 May”.
  ///
  /// - Leaves alone: “was *listed* on 4 May”, “was *booked* for a week”.
  public static func isFixed(by verb: Int, in syntax: Syntax) -> Bool {
    fixesDay(syntax.lemma(verb))
      && (syntax.dependent(of: verb, .auxPass) != nil || isNoted(verb, in: syntax))
      && syntax.dependents(of: verb, .obl).contains { word in
        word > verb && syntax.preposition(of: word) == "for" && isDay(word, in: syntax)
      }
  }

  /// The noun of what a predicate says is fixed to be done to its subject: “is scheduled for *release* by 2031”.
  ///
  /// - Leaves alone: “is scheduled for *Monday*”, “was listed for *hearing* on 4 May”, “was set for a *fall*”.
  public static func goal(of verb: Int, in syntax: Syntax) -> Int? {
    guard fixesDay(syntax.lemma(verb)) || syntax.lemma(verb) == "expect",
      syntax.dependent(of: verb, .auxPass) != nil
        || syntax.tag(verb) == .vbn && syntax.relation(verb) == .acl
    else { return nil }
    return syntax.dependents(of: verb, .obl).first {
      $0 > verb && syntax.tag($0) == .nn && goals.contains(syntax.lower($0))
        && syntax.preposition(of: $0) == "for" && syntax.dependent(of: $0, .det) == nil
    }
  }

  private static let goals: Set<String> = [
    "completion", "release", "launch", "delivery", "demolition", "publication", "opening",
    "reopening", "closure", "sale", "production", "broadcast", "transmission", "execution",
    "deportation", "removal", "retirement", "renewal", "replacement", "construction", "destruction",
    "restoration", "redevelopment", "decommissioning",
  ]

  /// Whether a word says when something was, is or is to be due: “was *due* on 4 May”, “is *payable* by 4 May”.
  public static func isDue(_ word: String) -> Bool { dues.contains(word) }

  private static let dues: Set<String> = ["due", "payable", "repayable"]

  /// Whether a word names a day, or a longer or shorter time that can be meant like one: “4 *May*”, “next *week*”, but “a *week*”.
  public static func isDay(_ word: Int, in syntax: Syntax) -> Bool {
    if syntax.tag(word) == .cd { return true }
    let name = syntax.lower(word)
    guard syntax.isNoun(word), !name.isEmpty else { return false }
    if calendar.contains(name) { return syntax.text.form(word).first?.isUppercase ?? false }
    return times.contains(name) && syntax.dependent(of: word, .nummod) == nil
      && !syntax.dependents(of: word, .det).contains { ["a", "an"].contains(syntax.lower($0)) }
  }

  private static let calendar: Set<String> = [
    "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "january",
    "february", "march", "april", "may", "june", "july", "august", "september", "october",
    "november", "december",
  ]

  private static let times: Set<String> = [
    "day", "week", "month", "year", "spring", "summer", "autumn", "winter", "morning", "afternoon",
    "evening", "weekend", "noon", "midday", "today", "tomorrow",
  ]

  /// Whether a verb gives somebody what may be for a day to come: “was *given* a place for 2 March”.
  public static func hands(_ verb: String) -> Bool { handing.contains(verb) }

  private static let handing: Set<String> = [
    "give", "offer", "get", "receive", "grant", "obtain", "secure",
  ]

  /// Whether a verb and a preposition before a time say when something is to be, not when it was so arranged.
  public static func isMade(by verb: String, _ preposition: String) -> Bool {
    switch verb {
    case "reserve", "announce", "expect", "pencil", "intend", "call", "propose", "bill", "suggest",
      "promise", "pledge", "forecast", "predict", "order", "request", "hire":
      preposition == "for"
    case _ where hands(verb): preposition == "for"
    case _ where fixesDay(verb): preposition == "for"
    default:
      isMoved(by: verb, preposition)
    }
  }

  /// Whether a verb and a preposition before a time put off what had been appointed, or bring it forward.
  public static func isMoved(by verb: String, _ preposition: String) -> Bool {
    switch verb {
    case "move", "postpone", "extend", "delay", "adjourn", "put", "push", "bring", "shift", "defer",
      "change", "prolong":
      ["to", "until", "till", "for"].contains(preposition)
    default:
      fixesAnew(verb) && ["to", "until", "till", "for"].contains(preposition)
    }
  }

  /// Whether a predicate says that its subject was put off.
  public static func putsOff(_ verb: Int, in syntax: Syntax) -> Bool {
    guard isNoted(verb, in: syntax) || isPassive(verb, in: syntax) else { return false }
    switch syntax.lemma(verb) {
    case "postpone", "delay", "adjourn", "defer", "move", "shift", "suspend": return true
    case "put", "push", "hold":
      let next = verb + 1 < syntax.text.tokens.count ? syntax.lower(verb + 1) : ""
      return ["off", "back", "over", "up"].contains(syntax.particle(of: verb) ?? next)
    case let lemma: return fixesAnew(lemma)
    }
  }

  private static func isPassive(_ verb: Int, in syntax: Syntax) -> Bool {
    let group = VerbGroup(of: verb, in: syntax)
    return syntax.tag(verb) == .vbn && syntax.dependent(of: verb, .auxPass) != nil
      && (group.form == .past || group.form == .present) && group.negation == nil
  }

  /// Whether a note says of a thing what was done to it, without *was*.
  ///
  /// - Reads: “*Ferry booked* for 3 May”, “*Ferry cancelled*”.
  /// - Leaves alone: “The ferry *booked* twenty people”, “*Ann booked* for 3 May”, “*The guests* cancelled”.
  public static func isNoted(_ verb: Int, in syntax: Syntax) -> Bool {
    guard [.vbd, .vbn].contains(syntax.tag(verb)),
      syntax.dependent(of: verb, .aux, .auxPass, .obj, .cop, .xcomp, .ccomp) == nil,
      [.root, .parataxis, .conj].contains(syntax.relation(verb)),
      let noun = syntax.dependent(of: verb, .nsubj, .nsubjPass), noun < verb,
      [.nn, .nns].contains(syntax.tag(noun)), syntax.dependent(of: noun, .det, .nmodPoss) == nil,
      VerbGroup(of: verb, in: syntax).negation == nil,
      case let lexicon = EventLexicon.shared, case let lemma = syntax.lemma(noun)
    else { return false }
    return !lexicon.isPerson(lemma) && !lexicon.isGroup(lemma)
  }

  /// Returns the noun or pronoun that an appointment is about: the object or passive subject.
  public static func subjectMatter(of verb: Int, in syntax: Syntax) -> Int? {
    syntax.dependent(of: verb, .obj) ?? syntax.subject(of: verb)
      ?? syntax.subject(of: syntax.firstConjunct(of: verb)) ?? nounBefore(verb, in: syntax)
      ?? syntax.head(verb)
  }

  /// The noun right before a participle: “after the *ceremony* planned for April had been put off”, whatever the tree, but for
  /// one that describes a noun: “the *congress* of miners planned for April”.
  private static func nounBefore(_ verb: Int, in syntax: Syntax) -> Int? {
    if syntax.relation(verb) == .acl, let noun = syntax.head(verb), noun < verb,
      syntax.isNoun(noun)
    {
      return noun
    }
    return verb > 0 && syntax.tag(verb) == .vbn && syntax.isNoun(verb - 1)
      && syntax.dependent(of: verb, .aux, .auxPass) == nil ? verb - 1 : nil
  }
}
