import EventArguments
import EventMentions
import EventModel
import Factuality
import ISO8601
import Language
import TemporalLinking
import TextModel
import TimeExpressions

/// Names events that nouns tell of: “*Trial* of the harbour master”.
extension EventLabeller {
  func nounPhrase(_ noun: Int, _ words: inout LabelWords) -> [Phrase] {
    words.add(core(of: noun))
    if let possessor = syntax.dependent(of: noun, .nmodPoss) { addPossessor(possessor, to: &words) }
    if let determiner = syntax.dependent(of: noun, .det), syntax.lower(determiner) == "no" {
      words.add([determiner])
    }
    return details(of: noun)
  }

  func addPossessor(_ possessor: Int, to words: inout LabelWords) {
    guard !isTime(possessor) else { return }
    if syntax.tag(possessor) == .prpPossessive {
      guard let name = names[possessor] else { return }
      if words.replacements.values.contains(name) {
        words.add([possessor])
      } else {
        words.replace(possessor, by: name + (name.hasSuffix("s") ? "’" : "’s"))
      }
      return
    }
    addNominal(possessor, to: &words)
    words.add(syntax.dependents(of: possessor, .case))
  }

  /// The phrases after a noun, and the adjectives before it.
  func details(of noun: Int) -> [Phrase] {
    var phrases: [Phrase] = []
    for dependent in syntax.tree.dependents(of: noun) where !isTime(dependent) {
      switch syntax.relation(dependent) {
      case .nmod where !isUnknownPronoun(dependent):
        phrases.append(nominal(dependent, markers: syntax.dependents(of: dependent, .case)))
        phrases += partners(of: dependent)
      case .acl
      where syntax.dependents(of: dependent, .mark).contains {
        syntax.tag($0) == .to
          || syntax.lower($0) == "of"
      }:
        phrases.append(
          Phrase(
            tokens: complement(dependent) + syntax.dependents(of: dependent, .mark), head: nil))
      default: break
      }
    }
    for dependent in syntax.dependents(of: noun, .amod) where dependent < noun {
      phrases.append(Phrase(tokens: [dependent], head: nil))
    }
    return phrases
  }

  /// Adds a noun with its nearest words, or the name it stands for; a plain one without its adjectives.
  func addNominal(_ token: Int, to words: inout LabelWords, isPlain: Bool = false) {
    if let name = names[token] {
      words.replace(token, by: name)
      return
    }
    words.add(core(of: token).filter { !isPlain || ![.jj, .cd].contains(syntax.tag($0)) })
    for possessor in syntax.dependents(of: token, .nmodPoss) { addPossessor(possessor, to: &words) }
  }

  /// A noun with the words that cannot be left out: compounds, parts of a name, numbers.
  func core(of noun: Int) -> [Int] {
    var tokens = [noun]
    for dependent in syntax.tree.dependents(of: noun) {
      switch syntax.relation(dependent) {
      case .compound, .flat, .nummod, .nmodDesc: tokens += Array(syntax.extent(of: dependent))
      case .amod where syntax.tag(dependent) == .nnp || syntax.tag(dependent) == .jj:
        tokens.append(dependent)
      case .det where ["no", "all"].contains(syntax.lower(dependent)): tokens.append(dependent)
      case .advmod where Negation.isNegative(dependent, syntax): tokens.append(dependent)
      case .nmod
      where isPart(noun) && syntax.preposition(of: dependent) == "of" && dependent > noun:
        tokens += syntax.dependents(of: dependent, .case) + core(of: dependent)
      case .compoundPrt: tokens.append(dependent)
      default: break
      }
    }
    return tokens.filter { !isTime($0) }
  }

  /// Whether a word says only how many of what comes after it: “*half* of all requests”.
  func isPart(_ noun: Int) -> Bool {
    if [.cd, .dt, .pdt].contains(syntax.tag(noun)) { return true }
    return [
      "half", "third", "quarter", "most", "many", "some", "part", "rest", "number", "majority",
      "minority", "dozen", "hundred", "thousand", "million", "couple", "handful", "group", "lot",
      "series", "set", "pair", "remainder", "bulk", "portion", "share",
    ].contains(syntax.lemma(noun))
  }

  /// Whether a word only joins a relative clause: “*which* she sold”.
  func isRelative(_ token: Int) -> Bool {
    [.wdt, .wp].contains(syntax.tag(token)) || ["that", "which"].contains(syntax.lower(token))
  }

  /// Whether a pronoun stands for nobody known, so that it would tell the reader nothing.
  func isUnknownPronoun(_ token: Int) -> Bool {
    names[token] == nil && [.prp, .prpPossessive, .dt].contains(syntax.tag(token))
  }

  /// Whether a length of time is what somebody did something to: “mentioned *thirty minutes*”.
  func isLength(_ token: Int) -> Bool {
    syntax.relation(token) == .obj
      && reading.expression(at: token).map { reading.expressions[$0].type == .duration } ?? false
  }

  /// Whether a token belongs to a time expression: the date stands beside the label.
  func isTime(_ token: Int) -> Bool {
    reading.expression(at: token) != nil
  }
}
