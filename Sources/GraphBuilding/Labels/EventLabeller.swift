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
/// Dale and Reiter's incremental algorithm (1995). A class, like `Syntax`: its extensions pass it about for every phrase.
final class EventLabeller {
  let reading: EventReading
  let names: LabelNames
  let quotations: QuotedWords
  /// The noun that each pronoun takes up, where it is no name.
  let antecedents: [Int: Int]
  /// The labeller that calls persons by surname alone, where their names leave no room for what they did.
  private let brief: EventLabeller?

  convenience init(
    reading: EventReading, names: LabelNames, quotations: QuotedWords, antecedents: [Int: Int]
  ) {
    let brief = names.bySurname.map {
      EventLabeller(
        reading: reading, names: $0, quotations: quotations, antecedents: antecedents, brief: nil)
    }
    self.init(
      reading: reading, names: names, quotations: quotations, antecedents: antecedents,
      brief: brief)
  }

  private init(
    reading: EventReading, names: LabelNames, quotations: QuotedWords, antecedents: [Int: Int],
    brief: EventLabeller?
  ) {
    self.reading = reading
    self.names = names
    self.quotations = quotations
    self.antecedents = antecedents
    self.brief = brief
  }

  /// The longest label, in characters.
  static let limit = 45

  static func fits(_ label: String) -> Bool {
    // There are never more characters than bytes, which are counted at once.
    label.utf8.count <= limit || label.count <= limit
  }

  var syntax: Syntax { reading.syntax }

  /// A label with what can be said of it.
  struct Label {
    let text: String
    /// Whether it tells a stranger what happened.
    var isClear = true
    /// The words of the text that it shows.
    var tokens: Set<Int> = []
  }

  /// Returns a label for the event that a frame names.
  ///
  /// - Parameters:
  ///   - frame: the mention.
  ///   - others: the other mentions of its event.
  ///   - avoidsNoun: whether an infinitive is named without the noun it completes: “(an agreement) *to share data*”.
  /// - Returns: the label.
  func label(of frame: Int, with others: [Int] = [], avoidsNoun: Bool = false) -> Label {
    if let label = lifeLabel(frame) { return Label(text: label) }
    if let label = recordLabel(frame) { return label }
    if let again = reading.frames[frame].repetition { return label(of: again) }
    if let remnant = syntax.remnant(at: reading.token(frame)) {
      return label(of: remnant, at: reading.token(frame))
    }
    if reading.frames[frame].mention.rule == "noun.entry", let label = entryLabel(frame) {
      return label
    }
    let token = avoidsNoun ? reading.token(frame) : spoken(reading.token(frame), others)
    var words = LabelWords(syntax)
    var isWhole = true
    if let noun = qualified(by: token) {
      fill(&words, with: nounPhrase(noun, with: [token], of: others, &words))
    } else if !avoidsNoun, let outcome = outcomeWords(token, frame) {
      words = outcome.words
      fill(&words, with: outcome.phrases)
    } else if isClause(token) {
      (words, isWhole) = clauseWords(token, frame, avoidsNoun)
      affirm(token, isWhole: &isWhole, in: &words)
    } else {
      let phrases = nounPhrase(token, of: others, &words)
      fill(
        &words,
        with: avoidsNoun ? phrases.filter { !$0.tokens.contains(where: syntax.isVerb) } : phrases)
    }
    // “April on.A review … is *due*”, where a broken tree leaves nothing to name it by
    if words.text.isEmpty { words.add([token]) }
    let isClear = isWhole && isClear(words, token, frame)
    quote(token, in: &words)
    tellPassives(&words)
    return Label(
      text: words.text, isClear: isClear,
      tokens: Set(words.tokens))
  }

  /// The words for a verb, with persons by surname alone where what was done, or who did it as well, would not fit beside their
  /// names.
  ///
  /// - Returns: the words, and whether all that is essential is among them.
  private func clauseWords(_ verb: Int, _ frame: Int, _ avoidsNoun: Bool) -> (LabelWords, Bool) {
    let full = wordsInFull(verb, frame, avoidsNoun)
    let isBare = full.0.tokens.count - verbTokens(verb).count < 2
    guard let brief, !full.1 || isBare || lacksOthers(verb, full.0),
      case let short = brief.wordsInFull(verb, frame, avoidsNoun), short.1,
      !brief.lacksOthers(verb, short.0), !isBare || short.0.tokens.count > full.0.tokens.count
    else { return full }
    return short
  }

  /// Whether a label leaves out one of two who did it: “*Holm* (and Berg) climbed it”.
  private func lacksOthers(_ verb: Int, _ words: LabelWords) -> Bool {
    guard let subject = syntax.subject(of: verb), names[subject] != nil else { return false }
    let others = syntax.dependents(of: subject, .conj).filter { names[$0] != nil }
    return others.count == 1 && !words.tokens.contains(others[0])
  }

  /// The words for a verb; its subject gives up some of its own where what was done would not fit beside it.
  private func wordsInFull(_ verb: Int, _ frame: Int, _ avoidsNoun: Bool) -> (LabelWords, Bool) {
    let full = clauseWords(verb, frame, avoidsNoun, without: [])
    let isCut = full.1 && isObjectCut(of: verb, full.0)
    guard !full.1 || isCut else { return full }
    let auxiliaries = spareAuxiliaries(of: verb)
    let group = spareGroup(of: verb)
    for spare in [auxiliaries, group, auxiliaries + group] where !spare.isEmpty {
      let short = clauseWords(verb, frame, avoidsNoun, without: spare)
      if short.1, !(isCut && isObjectCut(of: verb, short.0)) { return short }
    }
    return full
  }

  /// The words before those who are some of a kind: “*a group of* pilots signed it” is “pilots signed it” as well.
  private func spareGroup(of verb: Int) -> [Int] {
    guard let group = syntax.subject(of: verb), names[group] == nil, group < verb,
      ["group", "number"].contains(syntax.lemma(group)), syntax.tag(group) == .nn,
      syntax.dependents(of: group, .det).contains(where: {
        ["a", "an"].contains(syntax.lower($0))
      }),
      let members = syntax.dependent(of: group, .nmod), members > group,
      syntax.tag(members) == .nns, syntax.preposition(of: members) == "of"
    else { return [] }
    return syntax.tree.dependents(of: group).filter { $0 < group } + [group]
      + syntax.dependents(of: members, .case)
  }

  /// Whether a label leaves out words of what somebody did it to: “focused on (*safety*) rules”.
  private func isObjectCut(of verb: Int, _ words: LabelWords) -> Bool {
    syntax.dependents(of: verb, .obj, .obl).contains { object in
      words.tokens.contains(object) && words.replacements[object] == nil
        && (syntax.relation(object) == .obj || needs(object, verb))
        && core(of: object).contains { !words.tokens.contains($0) }
    }
  }

  private func clauseWords(
    _ verb: Int, _ frame: Int, _ avoidsNoun: Bool, without spare: [Int]
  ) -> (LabelWords, Bool) {
    var first: LabelWords?
    var tried: [Int] = []
    for fullness in [LabelPhrase.Fullness.near, .plain, .bare, .alone] {
      var exact = LabelWords(syntax)
      let all = clause(verb, frame, avoidsNoun, fullness, &exact)
      // How exact a count is gives way before the count does.
      let counts = exactness(in: exact.tokens)
      for spared in counts.isEmpty ? [spare] : [spare, spare + counts] {
        var (start, phrases) = (exact, all)
        start.remove(spared)
        // Where the subject has nothing to give up, the rest would come out as before.
        guard start.tokens != tried else { continue }
        tried = start.tokens
        var words = start
        if fill(&words, with: phrases) { return (words, true) }
        first = first ?? words
        for index in phrases.indices where phrases[index].isEssential {
          phrases[index].steps.removeAll { $0 == .full || $0 == .near }
        }
        words = start
        if fill(&words, with: phrases) { return (words, true) }
      }
    }
    return (first ?? LabelWords(syntax), false)
  }

  /// Whether a word stands for a noun that only the sentence before has: “*others* waited”, “the *first* failed”.
  func isElliptic(_ token: Int) -> Bool {
    guard names[token] == nil, syntax.dependent(of: token, .nmod) == nil else { return false }
    return [
      "others", "other", "some", "many", "most", "both", "latter", "former", "first", "second",
      "third", "last", "one", "another", "two", "three", "few", "several",
      "those", "these",
    ].contains(syntax.lower(token))
      && !isTime(token)
  }

  /// Adds phrases where they fit and returns whether the essential ones did.
  @discardableResult
  private func fill(_ words: inout LabelWords, with phrases: [LabelPhrase]) -> Bool {
    var isWhole = true
    for phrase in phrases where !add(phrase, to: &words) && phrase.isEssential { isWhole = false }
    return isWhole
  }

  /// Adds a phrase where it fits, as full as it fits, and returns whether it did.
  private func add(_ phrase: LabelPhrase, to words: inout LabelWords) -> Bool {
    if let noun = phrase.within, !words.tokens.contains(noun) { return false }
    if let fewer = phrase.fewer {
      var shorter = phrase
      shorter.fewer = nil
      if add(shorter, to: &words) { return true }
      shorter.tokens = fewer
      return add(shorter, to: &words)
    }
    for fullness in phrase.heads.isEmpty ? [.near] : phrase.steps {
      var longer = words
      for head in phrase.heads { addNominal(head, to: &longer, fullness) }
      // A name that the label has already is not told again.
      guard phrase.heads.allSatisfy(longer.tokens.contains) else { return false }
      longer.add(phrase.tokens)
      let added = longer.tokens.filter { !words.tokens.contains($0) }
      switch phrase.place {
      case .inText:
        if let noun = phrase.within { longer.join(added, behind: noun) }
      case .last: longer.close(with: phrase.tokens + added.filter { !phrase.tokens.contains($0) })
      case .afterRest: longer.open(with: words.ordered)
      }
      if !longer.fits { longer.remove(exactness(in: added)) }
      guard longer.fits else { continue }
      words = longer
      return true
    }
    return false
  }

  /// Whether a pronoun is whoever wrote the text: “*we* opened a plant”, but not in what somebody says.
  func isAuthor(_ token: Int) -> Bool {
    ["i", "we", "my", "our", "me", "us"].contains(syntax.lower(token))
      && !quotations.contains(token)
  }

  /// “Ada Byrne born”, where only the dates after a name tell of it.
  private func lifeLabel(_ frame: Int) -> String? {
    let verb: String
    switch reading.frames[frame].mention.rule {
    case LifeDates.birth: verb = "born"
    case LifeDates.death: verb = "died"
    default: return nil
    }
    return reading.frames[frame].arguments.first.flatMap { names[$0.token] }.map { "\($0) \(verb)" }
  }

  /// The word to build a label around: “*began* to fight” rather than “to *fight*”, “was *due* to fly”.
  private func spoken(_ token: Int, _ others: [Int]) -> Int {
    guard syntax.relation(token) == .xcomp, let head = syntax.head(token) else { return token }
    if syntax.tag(head) == .jj, reading.frame(at: head) == nil,
      VerbGroup(of: head, in: syntax).isFinite
    {
      return head
    }
    guard syntax.isVerb(head), VerbGroup(of: head, in: syntax).isFinite else { return token }
    // “*failed* to stop”, where failing is no event of its own
    guard let above = reading.frame(at: head) else {
      return syntax.dependent(of: head, .obj, .iobj) == nil ? head : token
    }
    return reading.frames[above].mention.kind == .aspectual || others.contains(above)
      ? head : token
  }

  func isClause(_ token: Int) -> Bool {
    guard syntax.dependent(of: token, .cop) != nil else {
      // A verb that a tagger takes for an adjective still has its subject.
      return syntax.isVerb(token)
        || syntax.tag(token) == .jj && syntax.dependent(of: token, .nsubj, .nsubjPass) != nil
    }
    return VerbGroup(of: token, in: syntax).isFinite
  }

  /// The noun that a participle before it describes: “*cancelled* deal”.
  private func qualified(by token: Int) -> Int? {
    guard syntax.relation(token) == .amod, let noun = syntax.head(token), noun > token,
      syntax.isNoun(noun), !isTime(noun), syntax.tag(token) != .vbd
    else { return nil }
    return noun
  }

  // MARK: What is left out

  /// Whether a word only joins a relative clause: “*which* she sold”.
  func isRelative(_ token: Int) -> Bool {
    [.wdt, .wp].contains(syntax.tag(token)) || ["that", "which"].contains(syntax.lower(token))
  }

  /// Whether a pronoun stands for nobody known, so that it would tell the reader nothing.
  func isUnknownPronoun(_ token: Int) -> Bool {
    [.prp, .prpPossessive, .dt].contains(syntax.tag(token))
      && (syntax.tag(token) != .dt
        || [.nsubj, .nsubjPass, .obj, .obl, .nmod].contains(syntax.relation(token)))
      && standIn(token) == nil
  }

  /// Whether a length of time is what somebody did something to: “mentioned *thirty minutes*”, “spent *the night*”.
  func isLength(_ token: Int) -> Bool {
    syntax.relation(token) == .obj
      && reading.expression(at: token).map { reading.expressions[$0].type == .duration } ?? false
  }

  /// Whether a token belongs to a time expression, whose date stands beside the label, or is “some *time*”.
  func isTime(_ token: Int) -> Bool {
    reading.expression(at: token) != nil
      || syntax.lower(token) == "time" && syntax.lower(token - 1) == "some"
  }
}
