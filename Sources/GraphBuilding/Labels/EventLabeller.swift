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
  let brief: EventLabeller?

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
      let clause = clauseWords(token, frame, avoidsNoun)
      (words, isWhole) = (clause.words, clause.wholeness >= .essential)
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
