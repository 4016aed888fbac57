internal import TextModel

/// Numbers that look like years and say to how much something was brought, or which of several things is meant.
extension TimeTokens {
  /// Whether a number belongs to the name of a thing: “*Route 1950* was closed”, “*Flight 1907* crashed”, “the asteroid *2039 Holm*”.
  ///
  /// - Leaves alone: “on the route *in 1950*”, “Flight *(1907)*”, “the flight *1907–10*”, “the asteroid of *1952*”.
  func isNumberOfName(at index: Int) -> Bool {
    let noun = lower(index - 1)
    guard self[index].form == .integer, role(index + 1) != .hyphen, role(index + 1) != .slash
    else { return false }
    if Self.bodies.contains(noun) {
      return isPlainWord(index + 1) && shape(index + 1).contains(.capitalised)
        || isSubject(index)
    }
    if Self.numbered.contains(noun), shape(index - 1).contains(.capitalised) {
      // “*Flight*, 1907” and “*THE FLIGHT 1907*” are headings.
      return !shape(index - 1).contains(.allCapitals) && self[index + 1].month <= 0
    }
    return Self.numbered.contains(noun) && isSubject(index)
  }

  /// Whether a noun with *the* and a number behind it is followed by its verb: “*the crater 1984 was* mapped”.
  private func isSubject(_ index: Int) -> Bool {
    role(index - 2) == .the
      && ["was", "were", "is", "has", "had"].contains(lower(index + 1))
  }

  /// Nouns of what the sky holds, which numbers name with a word behind them.
  private static let bodies: Set<String> = ["asteroid", "planet", "planetoid", "comet"]

  /// Nouns of things that a number behind them tells from others of their kind.
  private static let numbered: Set<String> = [
    "route", "flight", "highway", "crater", "room", "bus", "locomotive", "engine", "resolution",
    "hill", "asteroid", "squadron", "interstate", "tram", "car", "cell", "flat", "suite",
  ]

  /// Whether a number is the amount that something is changed to or from: “cut staff *to 1900*”, “raised the limit from *1500* to
  /// *2000* users”, “pool_size was set *to 2000*”.
  ///
  /// - Leaves alone: “the deadline was moved *to 2010*”, “membership grew *from 1990 to 2000*”, “output fell *to 1990* levels”.
  func isAmount(at index: Int) -> Bool {
    let sign = role(index - 1)
    guard sign == .to || sign == .from, let verb = verbOfChange(before: index) else { return false }
    let before = max(range.lowerBound, verb - 6)..<index
    if before.contains(where: { Self.dates.contains(lower($0)) }) { return false }
    let end = index + 1
    if Self.standards.contains(lower(end)) { return false }
    let isMeasured = before.contains { Self.measures.contains(lower($0)) || isIdentifier($0) }
    if let other = otherAmount(of: index) {
      let last = max(index, other) + 1
      if !(1000...2100).contains(self[other].number) || counts(last)
        || counts(min(index, other) + 1)
      {
        return true
      }
      // “raised *the limit* from 1500 to 2000”, but “the population *increased* from 1900 to 1950”
      let isObject = (verb + 1..<max(verb + 1, index)).contains {
        Self.measures.contains(lower($0)) || isIdentifier($0)
      }
      let areYears =
        (1900...2060).contains(self[index].number) && (1900...2060).contains(self[other].number)
      let isPassive = ["was", "were", "been", "be", "being"].contains(lower(verb - 1))
      return !Self.movings.contains(lower(verb))
        && (isObject || isMeasured && isPassive && !areYears)
    }
    guard sign == .to else { return false }
    if Self.movings.contains(lower(verb)) {
      return verb == index - 2 || verb == index - 3 && tag(index - 2) == .rb
    }
    return isMeasured || Self.bringings.contains(lower(verb)) && counts(end)
  }

  /// The verb before a number that says how an amount changed.
  private func verbOfChange(before index: Int) -> Int? {
    for place in (max(range.lowerBound, index - 9)..<max(range.lowerBound, index - 1)).reversed() {
      if [",", ";", ":", "("].contains(lower(place)) { return nil }
      if Self.movings.contains(lower(place)) || Self.bringings.contains(lower(place))
        || Self.settings.contains(lower(place))
      {
        return place
      }
    }
    return nil
  }

  /// The other of the numbers between which something is changed: “*from 1500* to 2000”, “to 2000 *from 8000*”.
  private func otherAmount(of index: Int) -> Int? {
    let isTo = role(index - 1) == .to
    for place in index + 1..<index + 4
    where role(place) == (isTo ? .from : .to) && self[place + 1].form == .integer {
      return place + 1
    }
    for place in max(range.lowerBound, index - 4)..<max(range.lowerBound, index - 1)
    where role(place) == (isTo ? .from : .to) && self[place + 1].form == .integer {
      return place + 1
    }
    return nil
  }

  /// Whether a number counts what stands behind it: “2000 *users*”.
  private func counts(_ next: Int) -> Bool {
    isPlainWord(next) && tag(next) == .nns && !Self.standards.contains(lower(next))
  }

  /// Whether a word is a name in a program: `max_connections`, `poolSize`.
  private func isIdentifier(_ index: Int) -> Bool {
    lower(index).contains("_") && lower(index).utf8.count > 2
  }

  /// Forms of what an amount does by itself.
  private static let movings: Set<String> = [
    "rose", "risen", "fell", "fallen", "dropped", "climbed", "shrank", "shrunk", "dwindled",
    "swelled", "jumped", "soared", "plunged", "slumped",
  ]

  /// Forms of bringing something to another amount.
  private static let bringings: Set<String> = [
    "raised", "lowered", "increased", "reduced", "cut", "decreased", "bumped", "doubled", "grew",
    "grown", "raise", "lower", "increase", "reduce", "decrease", "capped", "limited", "trimmed",
    "slashed", "raising", "lowering", "increasing", "reducing", "cutting",
  ]

  /// Forms of setting a value, which may be a date as well.
  private static let settings: Set<String> = [
    "set", "reset", "changed", "adjusted", "configured", "tuned", "change", "adjust", "changes",
    "adjusts", "sets", "setting", "changing", "adjusting",
  ]

  /// Nouns for what has an amount.
  private static let measures: Set<String> = [
    "limit", "limits", "quota", "timeout", "threshold", "cap", "size", "maximum", "minimum",
    "number", "count", "capacity", "rate", "ceiling", "staff", "workforce", "headcount",
    "membership", "garrison", "crew", "population", "circulation", "enrolment", "enrollment",
    "budget", "price", "fee", "fare", "rent", "salary", "wage", "fine", "speed", "pressure",
    "height", "depth", "weight", "connections", "threads", "workers", "seats", "places", "buffer",
  ]

  /// Words that show that a date is what is changed.
  private static let dates: Set<String> = [
    "date", "dates", "deadline", "year", "years", "day", "start", "end", "opening", "closure",
    "completion", "expiry", "retirement", "election", "elections", "launch", "term", "exemption",
    "target", "clock", "calendar", "back", "forward",
  ]

  /// Nouns that a year describes: “fell to 1990 *levels*”.
  private static let standards: Set<String> = [
    "level", "levels", "prices", "values", "standards", "rates", "rules", "terms", "figures",
  ]
}
