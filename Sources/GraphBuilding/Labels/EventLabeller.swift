import EventArguments
import EventMentions
import EventModel
import Factuality
import ISO8601
import Language
import TemporalLinking
import TextModel
import TimeExpressions

/// Names an event in a few of the text's own words.
///
/// The core is who, did, what; further phrases are added while they fit, those that tell most first, as in
/// Dale and Reiter's incremental algorithm (1995).
struct EventLabeller {
  let reading: EventReading
  /// The short name that stands for a token, where it refers to somebody known.
  let names: [Int: String]
  let themes: ThemeResolver

  init(reading: EventReading, names: [Int: String]) {
    self.reading = reading
    self.names = names
    var isEvent = [Bool](repeating: false, count: reading.syntax.text.tokens.count)
    for frame in reading.frames { isEvent[frame.mention.token] = true }
    themes = ThemeResolver(syntax: reading.syntax, isEvent: isEvent)
  }

  /// The longest label, in characters.
  static let limit = 45

  static func fits(_ label: String) -> Bool {
    // There are never more characters than bytes, which are counted at once.
    label.utf8.count <= limit || label.count <= limit
  }

  var syntax: Syntax { reading.syntax }

  /// Returns a label for the event that a frame names.
  func label(of frame: Int) -> String {
    if let label = lifeLabel(frame) { return label }
    let token = spoken(reading.token(frame))
    var words = LabelWords(syntax)
    let phrases =
      isClause(token) ? clause(token, frame, &words) : nounPhrase(token, &words)
    for phrase in phrases {
      if let noun = phrase.within, !words.tokens.contains(noun) { continue }
      for isPlain in [false, true] {
        var longer = words
        phrase.add(to: &longer, isPlain: isPlain, self)
        guard Self.fits(longer.text) else { continue }
        words = longer
        break
      }
    }
    return words.text
  }

  /// “Ada Byrne born”, where only the dates after a name tell of it.
  func lifeLabel(_ frame: Int) -> String? {
    let verb: String
    switch reading.frames[frame].mention.rule {
    case LifeDates.birth: verb = "born"
    case LifeDates.death: verb = "died"
    default: return nil
    }
    return reading.frames[frame].arguments.first.flatMap { names[$0.token] }.map { "\($0) \(verb)" }
  }

  /// The word to build a label around: “*began* to fight” rather than “to *fight*”.
  func spoken(_ token: Int) -> Int {
    guard syntax.relation(token) == .xcomp, let head = syntax.head(token),
      let above = reading.frame(at: head), reading.frames[above].mention.kind == .aspectual,
      VerbGroup(of: head, in: syntax).isFinite
    else { return token }
    return head
  }

  func isClause(_ token: Int) -> Bool {
    guard syntax.dependent(of: token, .cop) != nil else { return syntax.isVerb(token) }
    return VerbGroup(of: token, in: syntax).isFinite
  }

  /// A phrase that can be added to a label.
  struct Phrase {
    let tokens: [Int]
    /// The noun of the phrase, where its name may stand for it.
    let head: Int?
    /// The noun that the phrase tells more of: without it the phrase says nothing.
    var within: Int?

    func add(to words: inout LabelWords, isPlain: Bool, _ labeller: EventLabeller) {
      if let head { labeller.addNominal(head, to: &words, isPlain: isPlain) }
      words.add(tokens)
    }
  }

  // MARK: Clauses

  func clause(_ verb: Int, _ frame: Int, _ words: inout LabelWords) -> [Phrase] {
    words.add(verbTokens(verb))
    var phrases: [Phrase] = []
    var obliques: [Phrase] = []
    if syntax.relation(verb) == .acl, let noun = syntax.head(verb), noun < verb,
      syntax.tag(verb) == .vb, reading.frame(at: noun) == nil
    {
      words.add(core(of: noun))
    }
    if let subject = subject(of: verb, frame), !isEmpty(subject, before: verb) {
      let before = words.tokens
      addSubject(subject, to: &words)
      if subject > verb, let first = words.tokens.first(where: { !before.contains($0) }) {
        words.opening = first..<(subject + 1)
      }
      // Headlines leave out *was*, but “He arrested” would say the contrary of “He was arrested”.
      phrases += partners(of: subject)
      if isUnknownPronoun(subject) { words.add(syntax.dependents(of: verb, .auxPass)) }
    }
    for dependent in syntax.tree.dependents(of: verb)
    where (!isTime(dependent) || isLength(dependent)) && !isRelative(dependent) {
      switch syntax.relation(dependent) {
      case .obj where isLength(dependent):
        phrases +=
          reading.expression(at: dependent).map {
            [Phrase(tokens: Array(reading.expressions[$0].tokens), head: nil)]
          } ?? []
      case .obj, .iobj: phrases.append(nominal(dependent, markers: []))
      case .obl, .oblAgent:
        guard dependent > verb, !isUnknownPronoun(dependent) else { continue }
        obliques.append(nominal(dependent, markers: syntax.dependents(of: dependent, .case)))
      case .xcomp, .csubj, .csubjPass:
        // “found *her* guilty”, where a tree takes *her* for a possessive
        if syntax.tag(dependent) == .jj, let whom = syntax.dependent(of: dependent, .nmodPoss) {
          phrases.append(nominal(whom, markers: []))
        }
        phrases.append(Phrase(tokens: verbTokens(dependent), head: nil))
        if let object = syntax.dependent(of: dependent, .obj) {
          phrases.append(nominal(object, markers: verbTokens(dependent)))
        }
        // “urged them to stop *selling arms*”
        for inner in syntax.dependents(of: dependent, .xcomp) where syntax.tag(inner) == .vbg {
          phrases.append(Phrase(tokens: verbTokens(inner), head: nil))
          phrases += syntax.dependents(of: inner, .obj).map { nominal($0, markers: []) }
        }
      case .advcl where dependent > verb && syntax.tag(dependent) == .vb && isAim(dependent):
        obliques.append(Phrase(tokens: complement(dependent), head: nil))
      case .advmod
      where dependent > verb && syntax.tag(dependent) == .rb
        && !Self.fillers.contains(syntax.lower(dependent)):
        obliques.append(Phrase(tokens: [dependent], head: nil))
      default: break
      }
    }
    if Self.lengths.contains(syntax.lemma(verb)) {
      phrases += reading.frames[frame].durations.prefix(1).map {
        Phrase(tokens: Array(reading.expressions[$0].tokens), head: nil)
      }
    }
    let found = syntax.dependents(of: verb, .obj).filter { names[$0] == nil }
    let inner = found.flatMap { noun in
      details(of: noun).map { Phrase(tokens: $0.tokens, head: $0.head, within: noun) }
    }
    return untilPhrase(verb) + phrases + obliques.sorted { weight($0) > weight($1) } + inner
  }

  /// Adverbs that tell nothing without the sentence before: “was dropped *as well*”.
  static let fillers: Set<String> = [
    "as", "well", "too", "also", "so", "even", "instead", "likewise", "however", "indeed", "though",
  ]

  /// Verbs that say nothing without how long: “lasted *nine weeks*”.
  static let lengths: Set<String> = ["last", "spend", "take", "run", "continue", "serve"]

  /// Whether an infinitive tells what for: “applied *to join*”.
  func isAim(_ verb: Int) -> Bool {
    syntax.dependents(of: verb, .mark).first.map { syntax.tag($0) == .to } ?? false
  }

  /// The second of two joined nouns: “Ann *and Bo*”, “between France *and Spain*”.
  func partners(of noun: Int) -> [Phrase] {
    syntax.dependents(of: noun, .conj).prefix(1).filter { syntax.isNoun($0) }.map {
      nominal($0, markers: syntax.dependents(of: $0, .cc))
    }
  }

  /// Adds a subject; of times only long ones (“the third century began well”).
  func addSubject(_ subject: Int, to words: inout LabelWords) {
    guard let time = reading.expression(at: subject) else {
      return addNominal(subject, to: &words)
    }
    guard let date = reading.expressions[time].extent?.date, date.granularity <= .season
    else { return }
    words.add(Array(reading.expressions[time].tokens))
  }

  /// The verb with what changes its sense: particle, negation, modal, passive *be*, *to*.
  func verbTokens(_ verb: Int) -> [Int] {
    var tokens = [verb]
    let group = VerbGroup(of: verb, in: syntax)
    for dependent in syntax.tree.dependents(of: verb) {
      switch syntax.relation(dependent) {
      case .compoundPrt, .cop: tokens.append(dependent)
      case .aux where group.isPerfect && !group.isPassive:
        tokens.append(dependent)
      case .aux, .auxPass:
        if syntax.tag(dependent) == .vb || (group.modal != nil && syntax.tag(dependent) != .vbd) {
          tokens.append(dependent)
        }
      case .mark where syntax.tag(dependent) == .to: tokens.append(dependent)
      case .advmod where dependent == group.negation:
        tokens.append(dependent)
        tokens += syntax.dependents(of: verb, .aux, .auxPass)
      case .advmod where dependent == verb + 1 && Self.isParticle(syntax.lower(dependent)):
        tokens.append(dependent)
      default: break
      }
    }
    return tokens
  }

  static func isParticle(_ word: String) -> Bool {
    ["over", "back", "up", "out", "off", "down", "away", "in", "on", "aside", "apart"].contains(
      word)
  }

  /// The time of “did not return *until May*”, without which the label would say the contrary.
  func untilPhrase(_ verb: Int) -> [Phrase] {
    guard Negation.word(of: verb, in: syntax) != nil, Negation.isLifted(for: verb, in: syntax)
    else { return [] }
    return syntax.dependents(of: verb, .obl, .oblUnmarked, .nmod, .nmodUnmarked).compactMap {
      ["until", "till"].contains(syntax.preposition(of: $0))
        ? Phrase(tokens: Array(syntax.extent(of: $0)), head: nil) : nil
    }
  }

  /// Who does it: the subject of the clause, or the one understood.
  func subject(of verb: Int, _ frame: Int) -> Int? {
    if let subject = syntax.subject(of: verb), ![.wdt, .wp].contains(syntax.tag(subject)) {
      return antecedent(of: subject, verb, frame) ?? subject
    }
    if syntax.tag(verb) == .vbg, [.xcomp, .ccomp, .acl, .csubj].contains(syntax.relation(verb)) {
      return nil
    }
    let understood = reading.frames[frame].arguments.first {
      ($0.role == .agent || $0.role == .patient)
        && ($0.token < verb || (syntax.tag(verb) == .vbg && syntax.relation(verb) == .advcl))
    }?.token
    guard let understood, ![.wdt, .wp].contains(syntax.tag(understood)) else { return nil }
    return antecedent(of: understood, verb, frame) ?? understood
  }

  /// Whether a pronoun would tell a reader nothing before an infinitive: “(we) to run a test”.
  func isEmpty(_ subject: Int, before verb: Int) -> Bool {
    isUnknownPronoun(subject) && !VerbGroup(of: verb, in: syntax).isFinite
      && !syntax.isVerb(subject)
  }

  /// The thing that *it* takes up as subject: the event that begins or is called off, else the subject of the clause
  /// before, where that is one thing.
  func antecedent(of pronoun: Int, _ verb: Int, _ frame: Int) -> Int? {
    guard syntax.lower(pronoun) == "it", names[pronoun] == nil else { return nil }
    if tellsOfCourse(verb, frame), let theme = themes.theme(of: verb), syntax.isNoun(theme) {
      return theme
    }
    let sentence = syntax.sentence(of: pronoun)
    guard sentence >= 0 else { return nil }
    for candidate in [sentence, sentence - 1]
    where candidate >= 0
      && syntax.text.sentences[candidate].block == syntax.text.sentences[sentence].block
    {
      let near = syntax.text.sentences[candidate].tokens.clamped(to: (pronoun - 80)..<pronoun)
      let subject = near.last {
        [.nsubj, .nsubjPass].contains(syntax.relation($0))
          && [.nn, .nnp, .prp].contains(syntax.tag($0))
          && !EventLexicon.shared.isPerson(syntax.lemma($0))
      }
      if let subject {
        // “The war prevented *it*. *It* appeared”: both are another thing than the subject.
        if near.contains(where: { $0 > subject && syntax.lower($0) == "it" }) { return nil }
        return syntax.isNoun(subject) && names[subject] == nil ? subject : nil
      }
    }
    return nil
  }

  /// Whether a verb tells of an event that it began, went on, ended or was called off.
  func tellsOfCourse(_ verb: Int, _ frame: Int) -> Bool {
    if reading.frames[frame].mention.kind == .aspectual { return true }
    return CourseVerb.contains(syntax.lemma(verb))
  }

  func complement(_ token: Int) -> [Int] {
    var tokens = verbTokens(token)
    if let object = syntax.dependent(of: token, .obj) { tokens += core(of: object) }
    return tokens
  }

  func nominal(_ token: Int, markers: [Int]) -> Phrase {
    Phrase(tokens: markers, head: token)
  }

  /// How much a phrase tells: places and partners before manner.
  func weight(_ phrase: Phrase) -> Int {
    guard let head = phrase.head else { return 0 }
    let isName = syntax.tag(head) == .nnp
    return (isName ? 2 : 0) + (phrase.tokens.isEmpty ? 0 : 1)
  }
}
