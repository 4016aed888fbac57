import EventArguments
import EventMentions
import ISO8601
import TemporalLinking
import TextModel

/// Dates events by somebody's age, where the text tells when they were born, or how old they were in another year.
///
/// - Reads: “*At seventeen* she left school”, “drowned *when she was nine*”, “*aged 30*, he …”, “*she was nine* when war
///   broke out”.
/// - Reads from another age: “joined *aged 14*. In 1995, *at seventeen*, he …”.
/// - Reads as limits: “*By the time she was thirty* she had …”, “*before the age of ten*”, “*from the age of 12*”.
/// - Leaves alone: ages of those of whom the text gives no year, and numbers that count other things (“at forty knots”).
struct AgeDater {
  let reading: EventReading
  let cast: Cast

  var syntax: Syntax { reading.syntax }

  /// Returns the dates that ages give, by frame.
  func dates() -> [Int: EventDate] {
    let births = births()
    guard !births.isEmpty else { return [:] }
    var found: [Int: EventDate] = [:]
    for frame in reading.frames.indices where reading.dates[frame] == nil {
      let stated = age(of: frame)
      guard let (age, whose) = stated ?? limit(of: frame).map({ ($0.age, $0.whose) }) else {
        continue
      }
      let persons =
        whose.map { child($0, births) ?? cast.ofToken[$0] ?? [] } ?? allPersons(of: frame)
      // “By the time *he* was nineteen *Berg* had left”
      let told = whose.map { isBefore($0, frame) ? allPersons(of: frame) : [] } ?? []
      guard let birth = (persons + told).lazy.compactMap({ births[$0] }).first,
        let first = birth.first.adding(age, .year), let last = birth.last.adding(age + 1, .year)
      else { continue }
      guard stated == nil, let limit = limit(of: frame) else {
        found[frame] = EventDate(
          EDTF(from: .date(first), to: .date(last)), within: true, rule: "time.age")
        continue
      }
      found[frame] =
        limit.isLower
        ? EventDate(EDTF(from: .date(first), to: .open), rule: Self.limited)
        : EventDate(
          EDTF(from: .date(birth.first), to: .date(first)), within: true, rule: Self.limited)
    }
    for frame in reading.frames.indices where reading.dates[frame] == nil {
      guard let person = born(in: frame), let birth = births[person], birth.first != birth.last
      else { continue }
      found[frame] = EventDate(
        EDTF(from: .date(birth.first), to: .date(birth.last)), within: true, rule: "time.age")
    }
    return found
  }

  /// A birth that the text tells or that follows from an age: the first and the last date that it may have, and the word that tells.
  private typealias Birth = (first: CalendarDate, last: CalendarDate, token: Int)

  /// Who *the boy* or *the girl* is: the one whose birth has lately been told.
  private func child(_ token: Int, _ births: [Int: Birth]) -> [Int]? {
    // A register of births tells of no one child.
    guard births.count <= 64, ["boy", "girl", "child"].contains(syntax.lower(token)) else {
      return nil
    }
    return births.filter { $0.value.token < token }.max { $0.value.token < $1.value.token }
      .map { [$0.key] }
  }

  /// Whether a pronoun stands before the name of whom an event is told, and may so mean him.
  private func isBefore(_ pronoun: Int, _ frame: Int) -> Bool {
    let verb = reading.token(frame)
    guard syntax.tag(pronoun) == .prp, pronoun < verb, let subject = syntax.subject(of: verb) else {
      return false
    }
    return subject > pronoun && syntax.tag(subject) == .nnp
  }

  /// When each participant was born, as far as the text says.
  private func births() -> [Int: Birth] {
    var births: [Int: Birth] = [:]
    for frame in reading.frames.indices {
      guard let person = born(in: frame), births[person] == nil,
        let date = reading.dates[frame]?.edtf.date
      else { continue }
      births[person] = (date, date, reading.token(frame))
    }
    // “In 1995, *at seventeen*, he was sent away.”
    for frame in reading.frames.indices {
      guard let dated = reading.dates[frame], !dated.within,
        let year = dated.edtf.date?.containing(.year), let (age, whose) = age(of: frame),
        case let subject = whose ?? syntax.subject(of: reading.token(frame)),
        case let persons = subject.map({ cast.ofToken[$0] ?? [] }) ?? allPersons(of: frame),
        persons.count == 1, let person = persons.first, births[person] == nil,
        let first = year.adding(-age - 1, .year), let last = year.adding(-age, .year)
      else { continue }
      births[person] = (first, last, reading.token(frame))
    }
    return births
  }

  /// Who is born in an event, if it is a birth.
  private func born(in frame: Int) -> Int? {
    let token = reading.token(frame)
    guard syntax.lower(token) == "born" || reading.frames[frame].mention.rule == LifeDates.birth,
      let subject = syntax.subject(of: token) ?? reading.frames[frame].arguments.first?.token
    else { return nil }
    return cast.ofToken[subject]?.first
  }

  /// The age that a phrase of the event gives, and the token for whose age it is, if named.
  private func age(of frame: Int) -> (Int, Int?)? {
    let token = reading.token(frame)
    if syntax.relation(token) == .advcl, asksWhen(token), let predicate = syntax.head(token),
      predicate < token, let age = ageSaid(predicate)
    {
      return age  // “She was nine when war *broke out*.”
    }
    if let age = ageBehind(token) { return (age, nil) }
    for dependent in syntax.tree.dependents(of: token) {
      switch syntax.relation(dependent) {
      case .obl, .oblUnmarked, .advcl, .advmod:
        if ["at", "aged"].contains(syntax.preposition(of: dependent)) || isAged(dependent) {
          // “She arrived *at ten*” tells the hour.
          let years =
            syntax.lower(dependent) == "aged" ? syntax.dependent(of: dependent, .obj, .xcomp) : nil
          if let age = number(years ?? dependent), isBare(dependent),
            age > 12 || dependent < token || isAged(dependent)
              || syntax.lower(syntax.firstConjunct(of: token)) == "born"
          {
            return (age, nil)
          }
          if syntax.lemma(dependent) == "age",
            let years = syntax.dependents(of: dependent, .nmod, .nummod, .appos, .flat).lazy
              .compactMap(number).first
          {
            return (years, nil)
          }
        }
        let predicate = numeral(dependent)
        if asksWhen(predicate) || dependent < token && asksWhen(token), let age = ageSaid(predicate)
        {
          return age
        }
      default: continue
      }
    }
    return nil
  }

  /// The age that the tree hangs on a noun of the event: “lost interest in school *at age 16*”.
  private func ageBehind(_ token: Int) -> Int? {
    guard syntax.isVerb(token) else { return nil }
    let nouns = syntax.dependents(of: token, .obj, .obl, .xcomp).filter { $0 > token }
    let ages = (nouns + nouns.flatMap { syntax.dependents(of: $0, .nmod) }).flatMap {
      syntax.dependents(of: $0, .nmod)
    }
    guard
      let age = ages.first(where: {
        syntax.lemma($0) == "age" && syntax.preposition(of: $0) == "at"
      })
    else { return nil }
    return syntax.dependents(of: age, .nmod, .nummod, .appos, .flat).lazy.compactMap(number).first
  }

  private func asksWhen(_ verb: Int) -> Bool {
    syntax.marker(of: verb) == "when"
      || syntax.dependents(of: verb, .advmod).contains { syntax.lower($0) == "when" }
  }

  /// The age that a clause gives its subject: “she *was nine*”.
  func ageSaid(_ predicate: Int) -> (Int, Int?)? {
    guard let subject = syntax.subject(of: predicate), let age = number(predicate),
      syntax.dependent(of: predicate, .cop) != nil, Negation.word(of: predicate, in: syntax) == nil
    else { return nil }
    return (age, subject)
  }

  private func isAged(_ token: Int) -> Bool {
    token > 0 && syntax.lower(token - 1) == "aged" || syntax.lower(token) == "aged"
  }

  /// Whether a number counts nothing: “at seventeen”, not “at seventeen knots” or “at 10:30”.
  private func isBare(_ token: Int) -> Bool {
    reading.expression(at: token) == nil
      && (token + 1 >= syntax.text.tokens.count || ![.nn, .nns].contains(syntax.tag(token + 1)))
  }

  /// The word of a number that its clause hangs on: “when she was *sixty*-two”.
  private func numeral(_ token: Int) -> Int {
    guard syntax.tag(token) == .cd, syntax.subject(of: token) == nil else { return token }
    return syntax.dependents(of: token, .compound, .nummod).first { syntax.subject(of: $0) != nil }
      ?? token
  }

  /// The number that a word means, with the one behind its hyphen: `thirty`, `forty-two`, `16`.
  func number(_ token: Int) -> Int? {
    guard syntax.tag(token) == .cd || syntax.tag(token) == .jj || syntax.isNoun(token)
    else { return nil }
    let word = syntax.lower(token)
    if let number = Int(word), (1...120).contains(number) { return number }
    // The tree hangs “twenty-*two*” on its last part.
    if let ones = Self.ones[word], ones < 10, token >= 2, syntax.lower(token - 1) == "-",
      let tens = Self.tens[syntax.lower(token - 2)]
    {
      return tens + ones
    }
    if let tens = Self.tens[word], token + 2 < syntax.text.tokens.count,
      syntax.lower(token + 1) == "-", let ones = Self.ones[syntax.lower(token + 2)], ones < 10
    {
      return tens + ones
    }
    let parts = word.split(separator: "-")
    if parts.count == 2, let tens = Self.tens[String(parts[0])],
      let ones = Self.ones[String(parts[1])]
    {
      return tens + ones
    }
    return Self.cardinal(word)
  }

  private func allPersons(of frame: Int) -> [Int] {
    reading.frames[frame].arguments.flatMap { cast.ofToken[$0.token] ?? [] }
  }

  /// The number that a word means: `thirty`, `sixteen`.
  static func cardinal(_ word: String) -> Int? { ones[word] ?? tens[word] }

  private static let ones: [String: Int] = [
    "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8,
    "nine": 9, "ten": 10, "eleven": 11, "twelve": 12, "thirteen": 13, "fourteen": 14,
    "fifteen": 15, "sixteen": 16, "seventeen": 17, "eighteen": 18, "nineteen": 19,
  ]

  private static let tens: [String: Int] = [
    "twenty": 20, "thirty": 30, "forty": 40, "fifty": 50, "sixty": 60, "seventy": 70,
    "eighty": 80, "ninety": 90,
  ]
}
