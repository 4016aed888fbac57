import EventArguments
import EventMentions
import EventModel
import Language
import TemporalLinking
import TextModel
import TimeExpressions

/// Which words of a noun's phrase a label shows: “*fuel truck*”, “*19-day hostage crisis*”.
extension EventLabeller {
  /// Adds a noun with as many of its words as asked for, or the name it stands for.
  func addNominal(_ token: Int, to words: inout LabelWords, _ fullness: LabelPhrase.Fullness) {
    if let whole = names.wholes[token], words.replacements.values.contains(whole) { return }
    if let name = standIn(token) {
      if syntax.isNoun(token), words.replacements.values.contains(name) {
        // “Apple confirmed that he had left *the company*”
        if names.cast.describing.contains(token) { words.add([token]) }
        return
      }
      // “Ann sold *her* house”, not “Ann sold Ann's house”
      if syntax.tag(token) == .prp,
        words.replacements.values.contains(name) || takesUpShown(token, words)
      {
        words.add([token])
      } else if syntax.tag(token) == .prp, fullness == .alone {
        words.add([token])
      } else if fullness == .alone, isShortened(token, name) {
        words.add([token])
      } else if fullness == .plain || fullness == .bare, let shorter = Self.firstConcern(name) {
        words.replace(token, by: shorter)
      } else {
        // “shares *of Holm Inc.*” has the name's own words already.
        words.remove(
          syntax.dependents(of: token, .compound, .flat).filter {
            words.tokens.contains($0) && name.contains(syntax.text.form($0))
          })
        words.replace(token, by: name)
        // “a truce, but *no* Treaty”
        words.add(syntax.dependents(of: token, .det).filter { syntax.lower($0) == "no" })
        // “became *the first* Pole to win it”
        if name == syntax.text.form(token) {
          words.add(
            syntax.dependents(of: token, .amod).filter {
              (syntax.tag($0) == .jj || beginsWithDigit($0)) && $0 < token
            })
          if fullness == .near { words.add(rest(ofName: token)) }
        } else if fullness == .near || fullness == .full {
          // “at *5* Main Street”
          words.add(
            syntax.dependents(of: token, .nummod).filter {
              $0 < token && beginsWithDigit($0) && !isTime($0)
                && ($0 + 1..<token).allSatisfy(isName)
            })
        }
      }
      guard name == syntax.text.form(token) else { return }
    } else {
      words.add(nearest(token, fullness))
      if fullness == .near || fullness == .full, let matter = matter(takenUpBy: token) {
        words.replace(token, by: syntax.text.form(token) + " " + matter)
      }
      // “one of *them*”
      for all in syntax.dependents(of: token, .nmod) where syntax.tag(all) == .prp {
        guard syntax.preposition(of: all) == "of", let name = standIn(all) else { continue }
        words.add(markers(of: all))
        words.replace(all, by: name)
      }
      if let pronoun = wholeRelative(of: token), let all = owner(meantBy: pronoun) {
        words.add(markers(of: pronoun))
        words.replace(pronoun, by: all)
      }
    }
    guard fullness != .bare && fullness != .alone else { return }
    for possessor in syntax.dependents(of: token, .nmodPoss)
    where !isLeftOut(behind: possessor, token, words) {
      addPossessor(possessor, to: &words)
    }
    guard fullness == .full || fullness == .terse,
      let whole = syntax.dependents(of: token, .nmod).first(where: {
        $0 > token && syntax.preposition(of: $0) == "of" && !isTime($0) && !isUnknownPronoun($0)
          && syntax.tag($0) != .wp
      })
    else { return }
    words.add(markers(of: whole))
    addNominal(whole, to: &words, fullness == .terse ? .bare : .near)
  }

  /// The relative pronoun that stands for those of whom a word tells how many: “three *of whom* left”.
  func wholeRelative(of part: Int) -> Int? {
    syntax.dependents(of: part, .nmod).first {
      [.wp, .wdt].contains(syntax.tag($0)) && syntax.preposition(of: $0) == "of"
    }
  }

  /// Whether a name stands for the noun that somebody has: “its British *rival* Holm”, who is not “its Holm”.
  private func isLeftOut(behind possessor: Int, _ name: Int, _ words: LabelWords) -> Bool {
    words.replacements[name] != nil && possessor < name
      && (possessor + 1..<name).contains {
        syntax.head($0) == name
          && ([.nn, .nns].contains(syntax.tag($0))
            || EventLexicon.shared.isPerson(syntax.lower($0)))
      }
  }

  /// Whether the last word of a name may stand for the whole where there is no room: “the … *Administration*”.
  func isShortened(_ token: Int, _ name: String) -> Bool {
    guard syntax.isNoun(token) else { return false }
    return name.count > 12 && isKind(token) || name.count > Self.limit * 2 / 3 && name.contains(" ")
  }

  /// What stands behind the first word of a name that goes on with *of*: “the Tour *of Ardal*”.
  private func rest(ofName noun: Int) -> [Int] {
    // “the Minister of Mines” is told by his office alone.
    guard !EventLexicon.shared.isPerson(syntax.lower(noun)) else { return [] }
    return syntax.dependents(of: noun, .nmod).filter {
      $0 == noun + 2 && isName($0) && syntax.preposition(of: $0) == "of"
    }.flatMap { [noun + 1] + core(of: $0) }
  }

  /// Whether the last word of a name says what it is a name of: “the Harbour *Committee*”.
  func isKind(_ token: Int) -> Bool {
    guard syntax.isNoun(token), let sense = EventLexicon.shared.nounSense(syntax.lower(token))
    else {
      return false
    }
    return switch names.kind(of: token) {
    case .person, .place: false
    case .organisation: sense.groupShare >= 64 || sense.placeShare >= 128
    default: true
    }
  }

  func nearest(_ noun: Int, _ fullness: LabelPhrase.Fullness) -> [Int] {
    switch fullness {
    case .full, .near: return core(of: noun)
    case .terse, .plain:
      guard !isPart(noun), !isMeasure(noun) else { return part(noun, fullness) }
      let extras = syntax.tree.dependents(of: noun).filter {
        $0 < noun
          && (syntax.relation($0) == .nummod || isOfFew($0)
            || syntax.relation($0) == .amod && ![.nnp, .nnps].contains(syntax.tag($0))
              && !Self.undoing.contains(syntax.lower($0)))
      }.flatMap { extent(ofQualifier: $0) }
      let kept = core(of: noun).filter {
        $0 == noun
          || !extras.contains($0) && !isLengthInHyphens($0)
            // “*Title 9* proceedings”, whose number is a part of the name
            && !($0 < noun && syntax.relation($0) != .flat
              && [.cd, .currency].contains(syntax.tag($0)))
      }
      // “(left) *and right wing* factions”: half of a pair would say another thing.
      return kept.min().map { syntax.tag($0) == .cc } ?? false ? kept.filter { $0 >= noun } : kept
    case .bare, .alone:
      // “have *no* idea”
      if syntax.dependents(of: noun, .det, .advmod).contains(where: {
        Negation.isNegative($0, syntax)
      }) {
        return core(of: noun)
      }
      if isPart(noun) || isMeasure(noun) { return part(noun, fullness) }
      // “*fuel* truck”
      let numbered =
        syntax.dependents(of: noun, .amod).filter {
          $0 < noun && Self.undoing.contains(syntax.lower($0))
        } + [noun] + number(of: noun)
      guard fullness == .bare, noun > 1, syntax.head(noun - 1) == noun,
        syntax.relation(noun - 1) == .compound, syntax.tag(noun - 2) != .hyph
      else { return numbered }
      // “*third party* developers”: without its own words the noun before says another thing.
      let isWhole =
        isName(noun - 1)
        ? !isName(noun) && !isName(noun - 2)
        : syntax.dependent(of: noun - 1, .amod, .nummod) == nil
      return isWhole ? [noun - 1] + numbered : numbered
    }
  }

  /// Adjectives without which a noun would say that what it names took place: “the *attempted* robbery”.
  private static let undoing: Set<String> = [
    "attempted", "alleged", "failed", "thwarted", "foiled", "planned", "proposed", "suspected",
    "threatened", "would-be", "cancelled", "canceled", "averted", "aborted", "supposed",
    "so-called",
    "unsuccessful", "possible", "potential",
  ]

  /// How many of what, which gives up words of its own: “half of the *electric* lamps”.
  private func part(_ noun: Int, _ fullness: LabelPhrase.Fullness) -> [Int] {
    let words = core(of: noun)
    // “a *group* of pilots”, which is rather left out itself
    guard !["group", "number"].contains(syntax.lemma(noun)),
      let whole = syntax.dependents(of: noun, .nmod).first(where: {
        $0 > noun && words.contains($0) && syntax.tag($0) == .nns
          && syntax.preposition(of: $0) == "of"
      })
    else { return words }
    let kept = nearest(whole, fullness)
    // “two of the *oldest* bridges”
    let spare = core(of: whole).filter { !kept.contains($0) && syntax.tag($0) != .jjs }
    return words.filter { !spare.contains($0) }
  }

  /// A noun with the words that cannot be left out: compounds, parts of a name, numbers.
  func core(of noun: Int) -> [Int] {
    var tokens = [noun]
    for dependent in syntax.tree.dependents(of: noun) {
      switch syntax.relation(dependent) {
      case .compound, .flat, .nummod, .nmodDesc:
        let words = syntax.extent(of: dependent).filter {
          // “his ‘*No* Return’ slogan”
          syntax.relation($0) != .det || syntax.lower($0) == "no"
        }
        // “in *after hours* trading”: without *hours* it would say another thing.
        if words.first.map({ syntax.relation($0) == .case }) == true, words.contains(where: isTime)
        {
          continue
        }
        tokens += words
      case .amod where isName(dependent):
        tokens += syntax.extent(of: dependent).filter(isName)
      case .amod
      where dependent < noun
        && [.jj, .jjr, .jjs, .vbn, .vbg].contains(syntax.tag(dependent)):
        tokens.append(dependent)
        // “old *and new* workshops”
        for other in syntax.dependents(of: dependent, .conj) where other < noun {
          tokens += syntax.dependents(of: other, .cc).filter { $0 < other } + [other]
        }
        // “*first-*class”, “*Thai Airways* International”
        let before = syntax.extent(of: dependent).lowerBound..<dependent
        if before.allSatisfy({
          isName($0) || syntax.tag($0) == .hyph || syntax.tag($0 + 1) == .hyph
            || isNewly($0, dependent)
        }) {
          tokens += Array(before)
        }
      // “*a few* lamps burned”, which says another thing than “few lamps burned”
      case .det where isOfFew(dependent): tokens.append(dependent)
      // “*not a* single letter”
      case .det where syntax.lower(dependent - 1) == "not": tokens.append(dependent)
      case .det where Self.telling.contains(syntax.lower(dependent)): tokens.append(dependent)
      case .advmod where Negation.isNegative(dependent, syntax): tokens.append(dependent)
      case .nmod
      where isPart(noun) && syntax.preposition(of: dependent) == "of" && dependent > noun
        && syntax.tag(dependent) != .wp:  // “a third of *what* he had paid”
        tokens += syntax.dependents(of: dependent, .case) + core(of: dependent)
      case .nmod
      where syntax.tag(noun) == .cd && syntax.tag(dependent) == .cd
        && syntax.preposition(of: dependent) == "to":
        tokens += [noun + 1, dependent]  // “by 97 *to 22*”
      // “at eighty-*eight*”, “won 5–*0*”
      case .nmod where dependent == noun + 2 && (isHyphen(noun + 1) || isScore(noun, dependent)):
        tokens += [noun + 1, dependent]
      case .compoundPrt: tokens.append(dependent)
      // “at 40 °*C*”
      case .nmodUnmarked where dependent == noun + 1 && syntax.lower(noun) == "°":
        tokens.append(dependent)
      case .appos where dependent == noun + 1 && ["name", "surname"].contains(syntax.lemma(noun)):
        tokens += core(of: dependent)  // “took the name *Berg*”
      default: break
      }
    }
    tokens += hyphens(between: tokens)
    tokens += approximations(of: tokens).filter { !tokens.contains($0) }
    return outsideBrackets(tokens, noun).filter {
      (!isTime($0) || isPartOfWord($0) || isTime(noun)) && !(opensDate($0) && !isTime(noun))
    }
  }

  /// Whether an adverb says that what a participle names had only just come about, or not quite: “the *newly* elected council”.
  private func isNewly(_ adverb: Int, _ participle: Int) -> Bool {
    adverb + 1 == participle && [.vbn, .jj].contains(syntax.tag(participle))
      && ["newly", "recently", "freshly", "previously", "formerly", "partly", "partially"]
        .contains(syntax.lower(adverb))
  }

  /// Whether a word is the article of *a few*.
  func isOfFew(_ article: Int) -> Bool {
    guard syntax.lower(article) == "a" else { return false }
    return syntax.lower(article + 1) == "few"
      || ["third", "quarter", "fifth", "tenth"].contains(syntax.lower(article + 1))
        && syntax.head(article) == article + 1
  }

  /// Whether a hyphen stands between two words without a space.
  func isHyphen(_ token: Int) -> Bool {
    token > 0 && syntax.tag(token) == .hyph && token + 1 < syntax.text.tokens.count
      && !syntax.text.tokens[token].spaceBefore && !syntax.text.tokens[token + 1].spaceBefore
  }

  /// Whether a preposition opens a date, which is left out: “incident 12 *of* 6 March”.
  private func opensDate(_ word: Int) -> Bool {
    syntax.relation(word) == .case
      && syntax.head(word).map { $0 > word && isTime($0) && !isPartOfWord($0) } ?? false
  }

  private static let telling: Set<String> = [
    "no", "all", "another", "both", "every", "each", "neither", "either",
  ]

  func isName(_ token: Int) -> Bool {
    [.nnp, .nnps].contains(syntax.tag(token))
  }

  /// Leaves out what stands in brackets beside a noun: “the Maritime Bank *(MB)* loan”.
  private func outsideBrackets(_ tokens: [Int], _ noun: Int) -> [Int] {
    guard let first = tokens.min(), let last = tokens.max() else { return tokens }
    var inside: Set<Int> = []
    var open: Int?
    for token in first...last {
      if syntax.tag(token) == .openBracket { open = token }
      if syntax.tag(token) == .closeBracket, let start = open {
        inside.formUnion(start...token)
        open = nil
      }
    }
    return inside.contains(noun) ? tokens : tokens.filter { !inside.contains($0) }
  }

  /// Whether a word is part of a length that is written as one word: “a *19-day* crisis”.
  private func isLengthInHyphens(_ token: Int) -> Bool {
    guard let time = reading.expression(at: token), reading.expressions[time].type == .duration
    else { return false }
    return reading.expressions[time].tokens.contains { syntax.tag($0) == .hyph }
  }

  /// Whether a word of time is part of another word, or the year of something: “*first*-class”, “*hour-long*”, “the
  /// *2016* election”.
  private func isPartOfWord(_ token: Int) -> Bool {
    let count = syntax.text.tokens.count
    if isLengthInHyphens(token) { return true }
    if token + 1 < count, syntax.tag(token + 1) == .hyph {
      // “*fourth*-quarter” is a date.
      return !(token + 2 < count && isTime(token + 2))
    }
    return syntax.tag(token) == .cd && syntax.head(token) == token + 1
      && syntax.isNoun(token + 1) && syntax.lower(token).utf8.count == 4
  }

  /// Whether a noun is what is counted or measured in, so that its number tells all: “fell by eleven *percent*”.
  private func isMeasure(_ noun: Int) -> Bool {
    syntax.tag(noun) == .currency
      || [
        "percent", "%", "cent", "point", "dollar", "euro", "pound", "franc", "yen", "rouble",
        "crown", "metre", "meter", "kilometre", "kilometer", "mile", "foot", "inch", "yard", "ton",
        "tonne", "kilogram", "litre", "barrel", "hectare", "acre", "degree", "knot", "vote", "goal",
      ].contains(syntax.lemma(noun))
      // “8GB”
      || noun > 0 && syntax.tag(noun - 1) == .cd && syntax.head(noun - 1) == noun
        && !syntax.text.tokens[noun].spaceBefore
  }

  /// Whether a word says only how many of what comes after it: “*half* of all requests”.
  func isPart(_ noun: Int) -> Bool {
    if [.cd, .dt, .pdt].contains(syntax.tag(noun)) { return true }
    // “met the *first* of several gales”
    if syntax.tag(noun) == .jj, ![.amod, .advmod].contains(syntax.relation(noun)) {
      return ["first", "second", "third", "last", "only"].contains(syntax.lower(noun))
    }
    // “the *smallest* of the boats”
    if syntax.tag(noun) == .jjs {
      return syntax.dependents(of: noun, .nmod).contains { syntax.preposition(of: $0) == "of" }
    }
    return [
      "half", "third", "quarter", "most", "many", "some", "part", "rest", "number", "majority",
      "minority", "ten", "dozen", "score", "hundred", "thousand", "million", "couple", "handful",
      "group", "lot",
      "series", "set", "pair", "remainder", "bulk", "portion", "share", "%", "percent", "cent",
    ].contains(syntax.lemma(noun))
  }

  /// The other nouns of “Ann *and Bo*”; nothing where a list is too loose to be told by its commas.
  func partners(of noun: Int) -> [LabelPhrase] {
    let others = syntax.dependents(of: noun, .conj).filter {
      $0 > noun && (syntax.isNoun($0) || isException($0, to: noun))
        && !syntax.isInterruptedSubject($0) && !["whole", "rest"].contains(syntax.lower($0))
        && (names[$0] == nil || names[$0] != names[noun])
        // “the departure from *Rome* and *from* consulates”: another phrase, not another departure
        && (syntax.dependent(of: $0, .case) == nil || syntax.dependent(of: noun, .case) != nil)
    }
    guard let last = others.last,
      let conjunction = (noun..<last).last(where: { syntax.tag($0) == .cc })
    else { return [] }
    // “*neither* Ann *nor* Bo”
    var tokens = [conjunction] + syntax.dependents(of: noun, .ccPreconj)
    for other in others.dropLast() {
      guard let comma = (noun..<other).last(where: { syntax.tag($0) == .comma }) else { return [] }
      tokens.append(comma)
    }
    return [LabelPhrase(tokens: tokens, heads: others, within: noun, steps: [.near, .plain])]
  }

  /// Whether a word is what is not meant with all the others: “*all* but *one*”.
  private func isException(_ word: Int, to all: Int) -> Bool {
    ["all", "everyone", "everybody", "everything"].contains(syntax.lower(all))
      && syntax.lower(all + 1) == "but" && syntax.tag(word) == .cd
  }
}
