import EventArguments
import EventMentions
import EventModel
import Language
import TemporalLinking
import TextModel
import TimeExpressions

/// Reads what each mention says of its event.
struct ProfileReader {
  let reading: EventReading
  let takingPart: TakingPart

  private var syntax: Syntax { reading.syntax }

  /// Returns the profile of a frame.
  func profile(of frame: Int) -> MentionProfile {
    let token = reading.token(frame)
    let key = key(of: token)
    var profile = MentionProfile(
      key: key, kind: EventSynonyms.representative(of: key), isVerb: syntax.isVerb(token),
      isSaying: isSaying(token, key), isHeading: reading.isInHeading(token))
    if profile.isSaying { profile.kind = "say" }
    profile.isAnother = isAnother(token)
    if profile.isVerb {
      profile.isBackground = isBackground(token)
      profile.direction = direction(of: token)
      profile.complement = syntax.dependent(of: token, .xcomp, .ccomp).map {
        EventSynonyms.representative(of: self.key(of: $0))
      }
    } else {
      profile.isPlural = [.nns, .nnps].contains(syntax.tag(token))
      profile.isToldByDate = reading.frames[frame].times.contains { link in
        link.signal.map { syntax.lower($0) == "of" } ?? false
      }
      readWordsBefore(token, into: &profile)
    }
    for argument in reading.frames[frame].arguments {
      let fillers = fillers(of: frame, at: argument.token)
      switch argument.role {
      case .agent:
        profile.agents = profile.agents.union(fillers)
        if profile.isVerb, isIntroduced(argument.token) { profile.hasNewAgent = true }
      case .patient:
        profile.patients = profile.patients.union(fillers)
        if syntax.tag(argument.token) == .prp { profile.hasPronounPatient = true }
        if profile.isVerb, fillers.named.isEmpty, isNew(argument.token) {
          profile.hasNewPatient = true
        }
        if let whole = whole(of: argument.token) {
          profile.patients.words.insert(syntax.lemma(whole).lowercased())
          if profile.isVerb, fillers.named.isEmpty { profile.hasNewPatient = true }
        }
      case .partner: profile.partners = profile.partners.union(fillers)
      case .recipient: profile.recipients = profile.recipients.union(fillers)
      }
    }
    return profile
  }

  /// The word that an event is known by: the verb of a noun that names its deed, a particle with it.
  func key(of token: Int) -> String {
    var lemma = syntax.lemma(token).lowercased()
    if lemma.utf8.contains(UInt8(ascii: "-")) { lemma.removeAll { $0 == "-" } }
    if syntax.isVerb(token) {
      return (syntax.particle(of: token) ?? idiom(of: token)).map { "\(lemma) \($0)" } ?? lemma
    }
    return EventLexicon.shared.verb(ofNominalisation: lemma) ?? lemma
  }

  /// The bare noun right behind a verb of little meaning that makes another verb of it: “took *part*”, “gave *birth*”.
  ///
  /// - Leaves alone: “took the *town*”, “took *prisoners*”.
  private func idiom(of verb: Int) -> String? {
    guard ["take", "give", "make", "have", "pay", "set", "keep"].contains(syntax.lemma(verb)),
      let noun = syntax.dependent(of: verb, .obj), noun == verb + 1, syntax.tag(noun) == .nn,
      syntax.dependent(of: noun, .det, .amod, .compound, .nmodPoss, .conj) == nil
    else { return nil }
    return syntax.lower(noun)
  }

  /// The words that tell what a verb of little meaning means: “*go for* a record”, “*went down with* flu”.
  private func direction(of verb: Int) -> Set<String> {
    guard
      ["go", "come", "get", "put", "keep", "turn", "run", "look", "work"]
        .contains(syntax.lemma(verb))
    else { return [] }
    var words = Set(syntax.dependents(of: verb, .advmod, .compoundPrt).map(syntax.lower))
      .intersection(["up", "down", "out", "off", "back", "on", "over", "away", "through"])
    for nominal in syntax.dependents(of: verb, .obl)
    where reading.expression(at: nominal) == nil
      && (nominal > verb || [.wdt, .wp].contains(syntax.tag(nominal)))
    {
      if let preposition = syntax.preposition(of: nominal) { words.insert(preposition) }
    }
    return words
  }

  /// Whether a verb says what follows: “*wrote* that it was late”, not “*wrote* a novel”.
  private func isSaying(_ token: Int, _ key: String) -> Bool {
    syntax.isVerb(token) && EventSynonyms.isSaying(key) && !isOfWork(token)
      && (key == "tell" || syntax.dependent(of: token, .obj) == nil)
  }

  /// Whether a participle says who wrote a work: “the study, *written* by Lind”, not “a note *saying* that”.
  private func isOfWork(_ token: Int) -> Bool {
    syntax.tag(token) == .vbn && syntax.relation(token) == .acl
      && syntax.dependent(of: token, .ccomp) == nil
  }

  private static let others: Set<String> = [
    "another", "further", "other", "next", "previous", "subsequent", "later", "earlier", "repeated",
    "different", "separate",
  ]

  /// What is said of a work that was made, and not of working: “her *surviving* work”.
  private static let ofThings: Set<String> = [
    "surviving", "early", "late", "best", "finest", "finished", "unfinished", "collected",
    "published", "unpublished", "lost", "complete", "major", "known",
  ]

  private func isAnother(_ token: Int) -> Bool {
    guard syntax.isVerb(token) else {
      return syntax.dependents(of: token, .det, .amod).contains {
        Self.others.contains(syntax.lower($0))
          || syntax.lemma(token) == "work" && Self.ofThings.contains(syntax.lower($0))
      }
    }
    return syntax.dependents(of: token, .advmod).contains {
      ["again", "once", "too"].contains(syntax.lower($0))
    }
  }

  /// Whether a clause tells of something known rather than moving the story on.
  private func isBackground(_ verb: Int) -> Bool {
    let group = VerbGroup(of: verb, in: syntax)
    if group.isPerfect || !group.isFinite { return true }
    switch syntax.relation(verb) {
    case .aclRelcl, .acl: return true
    case .advcl:
      return syntax.dependents(of: verb, .mark, .advmod).contains {
        ["when", "after", "since", "before", "as", "while", "until", "because", "once"]
          .contains(syntax.lower($0))
      }
    default: return false
    }
  }

  /// Whether a noun has neither article nor owner that would make it known.
  private func isNew(_ noun: Int) -> Bool {
    guard [.nn, .nns].contains(syntax.tag(noun)) else { return false }
    return !syntax.dependents(of: noun, .det, .nmodPoss).contains {
      syntax.relation($0) == .nmodPoss || Self.isDefinite(syntax.lower($0))
    }
  }

  /// The noun of which a number takes a part that the text has not told of: “sold *one* of its *mills*”.
  ///
  /// - Leaves alone: “sold *one* of *them*”, “sold *the one* of which it spoke”.
  private func whole(of number: Int) -> Int? {
    guard !syntax.isNoun(number) || syntax.lower(number) == "one",
      [.cd, .dt, .nn].contains(syntax.tag(number)),
      syntax.dependent(of: number, .det) == nil
    else { return nil }
    return syntax.dependents(of: number, .nmod).first {
      $0 > number && syntax.isNoun($0) && syntax.preposition(of: $0) == "of"
    }
  }

  /// Whether an article says that a noun is one not yet spoken of.
  private func isIntroduced(_ noun: Int) -> Bool {
    isNew(noun)
      && syntax.dependents(of: noun, .det).contains {
        ["a", "an", "another"].contains(syntax.lower($0))
      }
  }

  private static func isDefinite(_ word: String) -> Bool {
    ["the", "this", "that", "these", "those", "both"].contains(word)
  }

  private func readWordsBefore(_ noun: Int, into profile: inout MentionProfile) {
    for dependent in syntax.tree.dependents(of: noun) {
      let word = syntax.lower(dependent)
      switch syntax.relation(dependent) {
      case .det:
        profile.determiner = Self.isDefinite(word) ? .definite : .indefinite
      case .nmodPoss: profile.determiner = .definite
      // “Operation *Hazel*”
      case .flat where syntax.tag(noun) == .nnp: profile.compounds.insert(word)
      case .compound, .amod, .nummod:
        guard reading.expression(at: dependent) == nil else { continue }
        if let ordinal = Self.ordinal(word) {
          profile.ordinal = ordinal
        } else if [.nnp, .nnps].contains(syntax.tag(dependent)) {
          // A name takes part in the event; a set of initials tells which one it is: “the *NATO* summit”.
          guard isInitials(dependent) else { continue }
          profile.compounds.insert(word)
        } else if syntax.relation(dependent) == .compound {
          profile.compounds.insert(syntax.lemma(dependent).lowercased())
        } else {
          if Self.stages.contains(word) { profile.stage = word }
          profile.adjectives.insert(syntax.lemma(dependent))
        }
      default: break
      }
    }
    if syntax.tag(noun) == .nnp { profile.determiner = .definite }
  }

  private func isInitials(_ token: Int) -> Bool {
    let shape = syntax.text.words[syntax.text.tokens[token].word].shape
    return shape.contains(.allCapitals) && syntax.text.form(token).utf8.count > 1
  }

  /// Adjectives that tell one hearing, meeting or report of a row from another.
  private static let stages: Set<String> = [
    "preliminary", "interim", "full", "next", "annual", "internal", "public", "private",
    "emergency", "criminal", "civil", "provisional",
  ]

  private static func ordinal(_ word: String) -> String? {
    let known = [
      "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth",
      "last", "final", "inaugural", "maiden", "opening", "initial",
    ]
    if ["inaugural", "maiden", "initial", "opening"].contains(word) { return "first" }
    if known.contains(word) { return word == "final" ? "last" : word }
    let digits = word.prefix { $0.isNumber }
    return !digits.isEmpty && ["st", "nd", "rd", "th"].contains(word.dropFirst(digits.count))
      ? word : nil
  }

  private static let ranks: Set<String> = [
    "second", "third", "fourth", "fifth", "sixth", "other", "another",
  ]

  private static func hasCapitalOrDigit(_ form: String) -> Bool {
    if form.utf8.allSatisfy({ (0x61...0x7A).contains($0) }) { return false }
    return form.contains { $0.isUppercase || $0.isNumber }
  }

  private func fillers(of frame: Int, at token: Int) -> Fillers {
    var fillers = Fillers()
    guard reading.expression(at: token) == nil else { return fillers }
    let found = takingPart.participants(of: frame, at: token)
    for participant in found {
      if takingPart.cast.isNamed[participant] {
        fillers.named[takingPart.cast.participants[participant].kind, default: []]
          .insert(participant)
      } else {
        fillers.described.insert(participant)
      }
    }
    if fillers.named.isEmpty, syntax.isNoun(token) {
      fillers.words.insert(syntax.lemma(token).lowercased())
      fillers.hasUnknownName =
        [.nnp, .nnps].contains(syntax.tag(token))
        || Self.hasCapitalOrDigit(syntax.text.form(token))
          && syntax.text.sentences[syntax.sentence(of: token)].tokens.lowerBound < token
    }
    // “took *£300*”
    if syntax.tag(token) == .currency { fillers.words.insert("money") }
    for number in syntax.dependents(of: token, .nummod) where reading.expression(at: number) == nil
    {
      fillers.numbers.insert(syntax.lower(number))
    }
    // “*twelve* of the sailors”
    if syntax.tag(token) == .cd { fillers.numbers.insert(syntax.lower(token)) }
    fillers.ranks = Set(
      ([token] + syntax.dependents(of: token, .amod, .det)).map(syntax.lower)
        .filter(Self.ranks.contains))
    return fillers
  }
}
