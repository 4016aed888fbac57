import EventArguments
import EventMentions
import EventModel
import Language
import TemporalLinking
import TextModel

/// Finds the noun that a pronoun takes up where it is no name: “suspected the release and rolled *it* back”.
///
/// A label that names the wrong thing is worse than one with a pronoun, so only what has no rival near by is taken.
struct LabelPronouns {
  let reading: EventReading
  let names: LabelNames
  private let themes: ThemeResolver

  init(reading: EventReading, names: LabelNames) {
    self.reading = reading
    self.names = names
    var isEvent = [Bool](repeating: false, count: reading.syntax.text.tokens.count)
    for frame in reading.frames { isEvent[frame.mention.token] = true }
    themes = ThemeResolver(syntax: reading.syntax, isEvent: isEvent)
  }

  var syntax: Syntax { reading.syntax }

  /// Words that stand for some of those named before: “some pilots left, *others* stayed”.
  private static let elliptic: Set<String> = ["others", "some", "many"]

  /// Words that say only how many of those named before: “*two* were sold”.
  static let counts: Set<String> = [
    "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "several", "few",
    "both",
  ]

  /// Words that say only which of those named before: “the *last* left”.
  static let ordinals: Set<String> = [
    "one", "first", "second", "third", "fourth", "fifth", "last",
  ]

  /// Whether a word stands for some of those named before, or for all of whom some did it: “*two* were sold”, “one of
  /// *them* fled”.
  func isSomeOfThem(_ token: Int) -> Bool {
    if ["them", "these"].contains(syntax.lower(token)) {
      return syntax.relation(token) == .nmod && syntax.preposition(of: token) == "of"
        && syntax.head(token).map { isSubject($0) && (counts($0) || syntax.tag($0) == .cd) }
          ?? false
    }
    // “*no* one was charged”, “the *one* that sank”
    if token > 0,
      ["no", "any", "some", "every", "each"].contains(syntax.lower(token - 1))
        || syntax.lower(token - 1) == "the" && syntax.lower(token) == "one"
    {
      return false
    }
    return counts(token) && isSubject(token) && syntax.dependent(of: token, .nmod) == nil
      && reading.expression(at: token) == nil
  }

  /// Whether a word says how many or which, and of what not.
  private func counts(_ token: Int) -> Bool {
    Self.counts.contains(syntax.lower(token)) || Self.ordinals.contains(syntax.lower(token))
  }

  /// Returns the nouns that the text's pronouns take up, each found once.
  func antecedents() -> [Int: Int] {
    var found: [Int: Int] = [:]
    for token in syntax.text.tokens.indices {
      switch syntax.tag(token) {
      case .prp, .dt, .jj, .nn, .nns, .cd:
        if names[token] == nil,
          let noun = topic(of: token) ?? somebodyRead(as: token) ?? bodyRead(as: token)
            ?? antecedent(of: token, after: found),
          agrees(token, with: noun) || Vessel.isNamed(by: noun, in: syntax.text)
        {
          found[token] = noun
        }
      default: continue
      }
    }
    return found
  }

  /// Whether a pronoun was not read as somebody or something else than a noun.
  private func agrees(_ pronoun: Int, with noun: Int) -> Bool {
    if let isMale = PronounKind.isMale(syntax.lower(pronoun)), names.kind(of: noun) == .person,
      let somebody = names.cast.ofToken[noun]?.first,
      case let given = names.cast.participants[somebody].name.prefix(while: { $0 != " " }),
      GivenNames.isMale(String(given)) ?? isMale != isMale
    {
      return false
    }
    // “The *bid* failed. In 2021 *it* had turned down an offer”: no bid does.
    if let verb = syntax.head(pronoun), isSubject(pronoun), syntax.lower(pronoun) == "it",
      Deed.isBid(syntax.lemma(noun)),
      let object = syntax.dependent(of: verb, .obj), Deed.isBid(syntax.lemma(object))
    {
      return false
    }
    guard let read = names.cast.ofToken[pronoun] else { return true }
    guard let other = names.cast.ofToken[noun] else {
      // “survived a *challenge*. Her party said that she should lead *it*”, which was read as a body
      return syntax.lower(pronoun) != "it" || reading.frame(at: noun) == nil
        || names.kind(of: pronoun) != .organisation
          && !Deed.turnsDownBid(syntax.head(pronoun) ?? -1, in: syntax.text)
    }
    return !Set(read).isDisjoint(with: other) || isCalled(noun, by: read)
  }

  /// Returns the noun that a pronoun takes up, given those that pronouns before it do.
  private func antecedent(of pronoun: Int, after found: [Int: Int]) -> Int? {
    if syntax.tag(pronoun) == .cd, isSubject(pronoun), let whole = wholeBefore(pronoun) {
      return whole
    }
    if isSomeOfThem(pronoun) {
      return known(pronoun, found)
        ?? CountedPair.noun(
          before: pronoun, sentence: syntax.sentence(of: pronoun), in: syntax.text)
        ?? onlyRival(before: pronoun, isOneOfMany).map(those)
    }
    guard
      syntax.tag(pronoun) == .prp || Self.elliptic.contains(syntax.lower(pronoun))
        || syntax.lower(pronoun) == "these" && isSubject(pronoun),
      let verb = syntax.head(pronoun), syntax.relation(pronoun) != .expl,
      !Deed.isAnnounced(pronoun, in: syntax.text)
    else { return nil }
    switch syntax.lower(pronoun) {
    case "it":
      if isSubject(pronoun) { return subjectTaken(by: pronoun, verb, after: found) }
      if let deed = deedDecided(on: pronoun, verb) { return deed }
      // “gave evidence and urged *it* to act”: no thing is told what to do.
      if Deed.isTelling(syntax.lemma(verb)) { return nil }
      return taken(by: pronoun, verb, after: found) { isThing($0) && !isOfferer($0, of: pronoun) }
    case "them":
      // “The bankers laughed; *one* refused to see *them*”
      if let subject = subject(above: verb), isSomeOfThem(subject) { return nil }
      return taken(by: pronoun, verb, after: found, isSeveral)
    case "they", "these": return severalTaken(by: pronoun, verb)
    case "others", "some", "many":
      guard isSubject(pronoun), syntax.dependents(of: pronoun, .nmod).isEmpty else { return nil }
      return onlyRival(before: pronoun) { isSubject($0) && isSeveral($0) }
    case "i", "me": return speaker(above: pronoun) ?? noun(for: pronoun)
    case "he", "she", "him", "her":
      let rival = onlyRival(before: pronoun, after: found) {
        isSomebody($0) && !TownName.isTold(of: $0, in: syntax.text)
          && !Vessel.mustBe(pronoun, in: syntax.text)
          && !Bystander.tells($0, ofOther: pronoun, in: syntax.text)
          && !Bystander.isAside($0, in: syntax.text)
          && !Bystander.isAtWork($0, before: pronoun, in: syntax.text)
          && !Bystander.isStaff(syntax.lemma($0), whileCaredFor: pronoun, in: syntax.text)
          || Vessel.isNamed(by: $0, in: syntax.text) && Vessel.mayBe(pronoun, in: syntax.text)
      }
      // “His *wife* swore that *he* had slept”
      return rival.flatMap {
        Bystander.isOfOtherGender($0, than: pronoun, in: syntax.text)
          || isAnybody($0, before: pronoun) ? nil : $0
      }
    default: return nil
    }
  }

  /// Whether a pronoun was read as a name although something nameless is near before it that it may mean as well.
  func hasRival(before pronoun: Int) -> Bool {
    switch syntax.lower(pronoun) {
    case "they", "them":
      return !rivals(before: pronoun) { isSeveral($0) && names[$0] == nil }.isEmpty
    case "it":
      if !isSubject(pronoun), let verb = syntax.head(pronoun), !objectsOfPartner(verb).isEmpty {
        return true
      }
      if let clause = syntax.head(pronoun), syntax.relation(clause) == .ccomp,
        let above = syntax.head(clause), !objectsOfPartner(above).isEmpty
      {
        return true
      }
      return !rivals(before: pronoun) {
        (isSubject($0) || !isSubject(pronoun)) && [.nn, .nnp].contains(syntax.tag($0))
          && isThing($0)
          && names[$0] == nil
          && !EventLexicon.shared.isGroup(syntax.lemma($0)) && mayDo($0, as: pronoun)
      }.isEmpty
    default: return false
    }
  }

  /// Whether a noun may do what a pronoun does: no wreck *demands* a payment.
  private func mayDo(_ noun: Int, as pronoun: Int) -> Bool {
    guard isSubject(pronoun), let verb = syntax.head(pronoun) else { return true }
    return canDo(noun, verb)
  }

  /// The thing that *it* takes up as subject: the event that begins or is called off, else the subject of the clause
  /// before, where that is one thing.
  private func subjectTaken(by pronoun: Int, _ verb: Int, after found: [Int: Int]) -> Int? {
    // “*It* was too early to say”, “*it* emerged that he had paid”: nothing is meant.
    if !syntax.isVerb(verb) || ["emerge", "transpire"].contains(syntax.lemma(verb)),
      syntax.dependents(of: verb, .xcomp, .csubj, .ccomp, .advcl).contains(where: { $0 > verb })
    {
      return nil
    }
    // “The firm said *it* would sell”
    if syntax.isVerb(verb), syntax.relation(verb) == .ccomp, let above = syntax.head(verb),
      reading.frame(at: above).map({ reading.frames[$0].mention.kind == .reporting }) ?? false,
      let subject = syntax.subject(of: above), syntax.isNoun(subject)
    {
      let isBody =
        names.kind(of: subject) == .organisation
        || EventLexicon.shared.isGroup(syntax.lemma(subject))
      // “showed a *phone* and said *it* would be sold”: the phone may be meant.
      return isBody && objectsOfPartner(above).isEmpty ? subject : nil
    }
    if let begun = nounBegun(before: pronoun, endedBy: verb) { return begun }
    if let awaited = themes.awaited(before: pronoun, whichCame: verb) { return awaited }
    // “*It* stopped selling them”: no event does anything to others.
    if tellsOfCourse(verb), let theme = themes.theme(of: verb), syntax.isNoun(theme),
      syntax.head(theme) != verb, !lastsOrLapses(verb) || !canBeBody(syntax.lemma(theme))
    {
      return matter(of: theme, under: verb) ?? theme
    }
    for near in stretches(before: pronoun) {
      if let first = near.first, isOpenedByWhat(first),
        syntax.sentence(of: first) != syntax.sentence(of: pronoun)
      {
        return nil
      }
      let subjects = near.filter { isSubject($0) && [.nn, .nnp, .prp].contains(syntax.tag($0)) }
      // “When *she* lost her sight, *it* is told, …”
      if !subjects.isEmpty, subjects.allSatisfy(isPersonal) {
        return syntax.sentence(of: subjects[0]) == syntax.sentence(of: pronoun)
          ? nil : onlyObject(before: pronoun, verb)
      }
      if let subject = subjects.last(where: { !meansPerson($0) }) {
        // “The firm waited until the *wreck* was raised. *It* demanded …”: either may be meant.
        guard Set(subjects.map { names[$0] ?? syntax.lemma($0) }).count == 1 else { return nil }
        if let other = addressee(of: subject, before: verb) { return other }
        if lastsOrLapses(verb), canBeBody(syntax.lemma(subject)) {
          return madeThing(by: subject)
        }
        guard !isCrew(subject), canDo(subject, verb),
          !Deed.isCourt(syntax.lemma(subject)) || !Deed.isJudged(pronoun, in: syntax.text)
        else { return nil }
        // “The war prevented *it*. *It* appeared”: both are another thing than the subject.
        // “The firm closed it, which cost *it* a fortune”
        if near.contains(where: {
          $0 > subject && syntax.lower($0) == "it" && syntax.relation($0) != .iobj
        }) {
          return nil
        }
        if let other = matter(of: subject, under: verb) { return other }
        // “*Aurora* came down. *It* burned, and *it* was scrapped”
        if let first = found[subject], names.kind(of: first) == .other { return first }
        return syntax.isNoun(subject)
          && (names[subject] == nil || names.kind(of: subject) == .other || isModel(subject)
            // “The *aircraft*, a Holm 134, …”
            || syntax.tag(subject) == .nn && names.kind(of: subject) == .person)
          ? subject : nil
      }
      if near.contains(pronoun - 1), near.contains(where: isSubject),
        case let things = near.filter(isBroughtIn), !things.isEmpty
      {
        return things.count == 1 && syntax.relation(things[0]) == .obj ? things[0] : nil
      }
    }
    return onlyObject(before: pronoun, verb)
  }

  /// Whether a sentence begins with *what*, and so tells of somebody else than its subject.
  ///
  /// - Reads: “*What* hurt them was the pace. It …”.
  private func isOpenedByWhat(_ token: Int) -> Bool {
    let sentence = syntax.sentence(of: token)
    return sentence >= 0
      && syntax.lower(syntax.text.sentences[sentence].tokens.lowerBound) == "what"
  }

  /// Whether a thing is brought in beside the subject, so that *it* means nothing further off: “They dug a *pit*, but *it* filled”.
  private func isBroughtIn(_ token: Int) -> Bool {
    [.obj, .obl].contains(syntax.relation(token)) && [.nn, .nnp].contains(syntax.tag(token))
      && isThing(token) && reading.expression(at: token) == nil
  }

  /// What a plan or a work is about, where a verb tells what becomes of buildings and not of plans.
  ///
  /// - Reads: “A plan to sell the *hall* failed. It was listed”, “Work on the *hall* began. It was opened”.
  /// - Leaves alone: “A *plan* to sell the hall failed. It was revived”.
  private func matter(of noun: Int, under verb: Int) -> Int? {
    guard Undertaking.isFate(syntax.lemma(verb)) else { return nil }
    let found: Int?
    if Undertaking.isWork(syntax.lemma(noun)) {
      found = syntax.dependents(of: noun, .nmod).first {
        ["of", "on"].contains(syntax.preposition(of: $0))
      }
    } else if Undertaking.isPlan(syntax.lemma(noun)) {
      found =
        syntax.dependents(of: noun, .acl).first.flatMap { syntax.dependent(of: $0, .obj) }
        ?? syntax.dependents(of: noun, .nmod).first { syntax.preposition(of: $0) == "for" }
    } else {
      found = nil
    }
    return found.flatMap {
      [.nn, .nnp].contains(syntax.tag($0)) && isThing($0) && reading.expression(at: $0) == nil
        ? $0 : nil
    }
  }

  /// The body that something was sent to, where a verb tells of a reply: “was sent to the *ministry*, and it refused”.
  private func addressee(of message: Int, before verb: Int) -> Int? {
    guard
      ["answer", "reply", "respond", "reject", "refuse", "decide", "decline", "agree"].contains(
        syntax.lemma(verb)), syntax.relation(message) == .nsubjPass,
      let sending = syntax.head(message)
    else { return nil }
    return syntax.dependents(of: sending, .obl).first {
      syntax.preposition(of: $0) == "to" && EventLexicon.shared.isGroup(syntax.lemma($0))
    }
  }

  /// What a pronoun takes up as object: that of the verb before, which shares its subject, else the one that fits.
  private func taken(
    by pronoun: Int, _ verb: Int, after found: [Int: Int], _ fits: (Int) -> Bool
  ) -> Int? {
    guard syntax.relation(pronoun) != .nmod else { return nil }
    let objects = objectsOfPartner(verb)
    guard !objects.isEmpty else { return onlyRival(before: pronoun, after: found, fits) }
    // “chose the *name* of a *book* and sold it”, “opened the *talk* with the *row* and raised it”: either may be meant.
    return objects.first { object in
      fits(object) && !syntax.dependents(of: object, .nmod).contains(where: fits)
        && !(syntax.head(object).map {
          syntax.dependents(of: $0, .obl).contains {
            syntax.preposition(of: $0) == "with" && syntax.isNoun($0) && fits($0)
          }
        } ?? false)
    }
  }

  /// The objects of the verb before, which shares its subject: “signed *the paper* and burned it”.
  private func objectsOfPartner(_ verb: Int) -> [Int] {
    var verb = verb
    if syntax.relation(verb) == .xcomp, let head = syntax.head(verb) { verb = head }
    guard syntax.relation(verb) == .conj, syntax.subject(of: verb) == nil,
      let first = syntax.head(verb), syntax.isVerb(first)
    else { return [] }
    let nearest = syntax.dependents(of: first, .conj).last { $0 < verb && syntax.isVerb($0) }
    return syntax.dependents(of: nearest ?? first, .obj).filter {
      syntax.isNoun($0) && reading.expression(at: $0) == nil
    }
  }

  /// The words above a pronoun, the nearest first: none of them is what it stands for.
  func ancestors(of pronoun: Int) -> [Int] {
    var found: [Int] = []
    var token = pronoun
    while found.count < 8, let head = syntax.head(token) {
      found.append(head)
      if [.conj, .advcl, .parataxis].contains(syntax.relation(token)) { break }
      token = head
    }
    return found
  }

  func isSubject(_ token: Int) -> Bool {
    [.nsubj, .nsubjPass].contains(syntax.relation(token))
  }

  /// Whether *it* could mean a word: one thing, named or not, or another *it*.
  private func isThing(_ token: Int) -> Bool {
    if syntax.lower(token) == "it" || ["this", "that"].contains(syntax.lower(token)) {
      return true
    }
    return [.nn, .nnp].contains(syntax.tag(token)) && !Self.anybody.contains(syntax.lower(token))
      && !EventLexicon.shared.isPerson(syntax.lemma(token)) && names.kind(of: token) != .person
      && !isCrew(token) && !["half", "third", "quarter"].contains(syntax.lemma(token))
  }

  /// Words for persons whom no *it* means.
  private static let anybody: Set<String> = [
    "anybody", "anyone", "nobody", "somebody", "someone", "everybody", "everyone",
  ]

  /// Whether a noun is for a person, also with the capital of an office: “the Prime *Minister*”.
  private func meansPerson(_ noun: Int) -> Bool {
    let lemma = names[noun] == nil ? syntax.lemma(noun).lowercased() : syntax.lemma(noun)
    return EventLexicon.shared.isPerson(lemma)
  }

  private func isSomebody(_ token: Int) -> Bool {
    guard syntax.lower(token) != "nobody" else { return false }
    if ["he", "she", "him", "her", "who"].contains(syntax.lower(token)) { return true }
    return names.kind(of: token) == .person
      || (syntax.tag(token) == .nn && EventLexicon.shared.isPerson(syntax.lemma(token)))
  }
}
