internal import PersonalNames
import TextModel

/// Finds the runs of tokens in a sentence that may be names.
struct NameRunFinder {
  let text: AnalysedText
  let sentence: Range<Int>
  let lexicon = EventLexicon.shared

  /// Proper nouns of the text that also stand without a hyphen.
  private let alone: Set<Int>
  /// Months of the text that are somebody's surname as well.
  private let surnames: Set<Int>

  init(text: AnalysedText, sentence: Range<Int>, alone: Set<Int>, surnames: Set<Int>) {
    self.alone = alone
    self.surnames = surnames
    self.text = text
    self.sentence = sentence
  }

  /// Appends the sentence's runs in order.
  func find(into runs: inout [NameRun]) {
    // A sentence in capitals is a headline: its tags tell names from nothing.
    var token = sentence.lowerBound
    while token < sentence.upperBound {
      if let end = bodyOfDay(from: token) {
        runs.append(
          NameRun(
            tokens: token..<end, hasTitle: false, beginsSentence: token == sentence.lowerBound))
        token = end
        continue
      }
      guard isProper(token), text.words[text.tokens[token].word].shape.contains(.capitalised) else {
        token += 1
        continue
      }
      var end = token + 1
      while let next = continuation(from: end, begin: token) { end = next }
      let begin = isRank(token - 1, of: end - 1) ? token - 1 : token
      split(begin..<end, into: &runs)
      token = end
    }
  }

  /// Whether a token may begin or go on with a name.
  func isProper(_ token: Int) -> Bool {
    let word = text.words[text.tokens[token].word]
    switch text.tokens[token].tag {
    case .nnp, .nnps: break
    case .nn, .nns, .jj, .jjr, .fw, .vb, .vbp, .vbz, .vbd, .vbn:
      // A tagger is misled by an unknown name, and by a name that is a common word as well.
      guard word.shape.contains(.capitalised) else { return false }
      let isKnownName =
        token > sentence.lowerBound && text.tokens[token].spaceBefore
        && lexicon.nameKind(word.form) != nil
      // “8 GB” is no Great Britain.
      if token > sentence.lowerBound, word.shape.contains(.allCapitals),
        text.tag(token - 1) == .cd, text.tokens[token - 1].head == token
      {
        return false
      }
      guard
        isKnownName || isUnknown(word.lower) && !isCompounded(token) || isOffice(token)
          || opensBody(token) || closesFirm(token) || isLettered(token)
      else { return false }
    default: return false
    }
    guard !word.shape.contains(.punctuation), !word.shape.contains(.startsWithDigit) else {
      return false
    }
    return
      (!NameCues.isCalendar(word.lower) || isGivenName(token)
      || surnames.contains(text.tokens[token].word)
        && CommonSurnames.isMonthOfName(token, in: text))
      && !NameCues.isNoName(word.lower)
      && !word.form.hasSuffix("$")
  }

  /// Whether a word of the calendar is somebody's given name: “*Jan* Berg”, “*June* Berg”, but not “in *June* Prime …”.
  private func isGivenName(_ token: Int) -> Bool {
    let next = token + 1
    guard ["jan", "june", "april", "may", "august", "dec"].contains(text.lower(token)),
      next < sentence.upperBound, text.tokens[next].tag == .nnp,
      text.words[text.tokens[next].word].shape.contains(.capitalised),
      !NameCues.isCalendar(text.lower(next)),
      // “on 7 *June* Holm left”
      token == sentence.lowerBound || text.tag(token - 1) != .cd
    else { return false }
    return text.tokens[next].relation == .flat && text.tokens[next].head == token
      || text.tokens[token].head == next
        && [.compound, .flat].contains(text.tokens[token].relation)
  }

  /// Whether a title of an office of something begins here: `Secretary of State`.
  private func isOffice(_ token: Int) -> Bool {
    token + 2 < sentence.upperBound && NameCues.isTitle(text.lower(token))
      && text.lower(token + 1) == "of"
      && text.words[text.tokens[token + 2].word].shape.contains(.capitalised)
  }

  /// Whether no common word is written so.
  private func isUnknown(_ lower: String) -> Bool {
    let lemmas = [
      lower, Lemmatiser().noun(lower), Lemmatiser().verb(lower, .vbd),
      Lemmatiser().verb(lower, .vbg), Lemmatiser().verb(lower, .vbz),
    ]
    return !lemmas.contains {
      lexicon.isNoun($0) || lexicon.isVerb($0) || lexicon.isAdjective($0)
        || lexicon.exception($0, "v") != nil || lexicon.exception($0, "n") != nil
    } && !lexicon.isDemonym(lower.prefix(1).uppercased() + lower.dropFirst())
  }

  /// Returns the end of a name that goes on from a token, or nil.
  private func continuation(from token: Int, begin: Int) -> Int? {
    guard token < sentence.upperBound else { return nil }
    if isVersus(token) { return nil }
    if isProper(token), isApart(token, from: begin) || isHolder(token, of: begin) { return nil }
    if isProper(token) || isRegnal(token) || isNumber(token, of: begin) { return token + 1 }
    let next = token + 1
    if next < sentence.upperBound, text.lower(token) == "-", !text.tokens[token].spaceBefore,
      !text.tokens[next].spaceBefore, isNumber(next, of: begin)
    {
      return next + 1
    }
    if isHouse(token, begin) { return next }
    if closesGivenName(token, of: begin) { return next + 1 }
    guard next < sentence.upperBound, isProper(next) else { return nil }
    let lower = text.lower(token)
    let glued = !text.tokens[token].spaceBefore && !text.tokens[next].spaceBefore
    switch lower {
    case "-", "–": return glued && !parts(token, begin: begin) ? next + 1 : nil
    case "&": return next + 1
    case "and":
      // “Holm *and Partners*”
      return Self.firmEndings.contains(text.lower(next)) || joinsConcerns(token, begin)
        || joinsPartners(token, begin) ? next + 1 : endOfBody(ofPlacesAt: token, begin)
    case "/" where glued: return nil
    case "of", "for": return takesConcern(token) ? next + 1 : nil
    case "'s", "’s", "'", "’": return isOwned(next, by: token - 1, begin) ? next + 1 : nil
    case ",":
      return ["inc.", "inc", "ltd.", "ltd", "corp.", "jr.", "sr.", "llc", "llp", "plc"].contains(
        text.lower(next)) ? next + 1 : nil
    default:
      return NameCues.isParticle(lower) ? next + 1 : nil
    }
  }

  /// Whether a hyphen stands before the last syllable, in small letters, of a given name behind a family's: “Kim Jae-*won*”.
  private func closesGivenName(_ hyphen: Int, of begin: Int) -> Bool {
    let last = hyphen + 1
    return text.lower(hyphen) == "-" && begin == hyphen - 2 && last < sentence.upperBound
      && !text.tokens[hyphen].spaceBefore && !text.tokens[last].spaceBefore
      && FamilyFirstName.isFamily(text.form(begin))
      && FamilyFirstName.isSyllable(text.form(hyphen - 1))
      && FamilyFirstName.isSyllable(text.form(last))
  }

  /// Whether a word parts the two sides of a case or a match, so that neither name goes on: “Holm *v* Berg”.
  private func isVersus(_ token: Int) -> Bool {
    ["v", "v.", "vs", "vs."].contains(text.form(token)) && text.tokens[token].spaceBefore
  }

  private static let firmEndings: Set<String> = [
    "partners", "sons", "son", "daughters", "brothers", "associates", "co", "co.", "company",
  ]

  /// Whether a Roman numeral tells which ruler of the name before is meant: “Ptolemy *III*”, “Charles *I*”.
  private func isRegnal(_ token: Int) -> Bool {
    let form = text.form(token)
    guard form.utf8.count <= 5, form.utf8.allSatisfy({ "IVX".utf8.contains($0) }),
      isProper(token - 1), text.tokens[token].spaceBefore
    else { return false }
    guard form == "I" else { return true }
    if isTeller(token) { return false }
    // “Peter, I think”, “Peter and I”, but “Charles I, who …”, “Charles I was …”
    let next = token + 1
    guard next < sentence.upperBound else { return true }
    switch text.tokens[next].tag {
    case .vbp, .md, .vb: return false
    case .vbd: return text.lower(next) != "had"
    default: return true
    }
  }

  /// Whether *I* is by itself who does something, and no number of a ruler: “told Holm *I* wanted it”, but not “Charles *I* ruled”.
  private func isTeller(_ token: Int) -> Bool {
    let word = text.tokens[token]
    guard word.tag == .prp, word.relation == .nsubj, word.head > token else { return false }
    var name = token - 1
    for _ in 0..<3 where text.tokens[name].relation == .flat && text.tokens[name].head >= 0 {
      name = text.tokens[name].head
    }
    return [.obj, .iobj].contains(text.tokens[name].relation)
  }

  /// Whether a number tells which of several with one name is meant: “Apollo *11*”, “Voyager-*2*”, but no year.
  private func isNumber(_ token: Int, of begin: Int) -> Bool {
    text.tokens[token].tag == .cd
      && (isWrittenOut(token)
        || text.form(token).utf8.count <= 3
          && text.form(token).utf8.allSatisfy { (0x30...0x39).contains($0) })
      && text.tokens[token].relation == .flat && (begin..<token).contains(text.tokens[token].head)
      && !isScore(token) && !isDay(token)
  }

  /// Whether a number with a capital is written in letters: “Camp *Two*”.
  private func isWrittenOut(_ token: Int) -> Bool {
    text.words[text.tokens[token].word].shape.contains(.capitalised)
      && [
        "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven",
        "twelve",
      ].contains(text.lower(token))
  }

  /// Whether a month stands behind a number: “By Ann Lee *14* May 2020”.
  private func isDay(_ token: Int) -> Bool {
    token + 1 < sentence.upperBound && NameCues.isCalendar(text.lower(token + 1))
  }

  /// Whether a number is the first of two: “beat Sandnes *2*-1”.
  private func isScore(_ token: Int) -> Bool {
    token + 1 < sentence.upperBound && ["-", "–", ":"].contains(text.form(token + 1))
      && !text.tokens[token + 1].spaceBefore
  }

  /// Whether a number tells which of several units or courts is meant: “the *2nd* Infantry Division”.
  private func isRank(_ token: Int, of last: Int) -> Bool {
    guard token >= sentence.lowerBound, case let form = text.lower(token),
      form.utf8.first.map({ (0x31...0x39).contains($0) }) ?? false,
      ["st", "nd", "rd", "th"].contains(where: form.hasSuffix)
    else { return false }
    return NameCues.kind(ofLast: text.lower(last)) == .organisation
      && (token == sentence.lowerBound || !NameCues.isCalendar(text.lower(token - 1)))
  }

  /// Whether a subject begins behind a phrase with a preposition: “during the First World War *Nyberg* worked”.
  private func isApart(_ token: Int, from begin: Int) -> Bool {
    guard [.nsubj, .nsubjPass].contains(text.tokens[token].relation) else { return false }
    let before = text.tokens[token - 1]
    return before.relation == .obl && before.head == text.tokens[token].head
  }

  /// Whether a person begins here whom the sentence sets beside an office before: “the director of the Mint *Ann Lee*”.
  private func isHolder(_ token: Int, of begin: Int) -> Bool {
    let head = text.tokens[token].head
    let before = text.form(token - 1)
    return text.tokens[token].relation == .appos && head >= 0 && head < begin
      && GivenNames.contains(text.form(token)) && !before.hasSuffix(".")
      && !GivenNames.contains(before) && !NameCues.isAddress(text.lower(token - 1))
  }

  /// Whether a hyphen stands between two names: `Iran-Iraq`, but not “Ida *Berg-Holm*”.
  private func parts(_ hyphen: Int, begin: Int) -> Bool {
    if isSurname(hyphen, begin: begin) { return false }
    let before = text.form(hyphen - 1)
    let after = text.form(hyphen + 1)
    if alone.contains(text.tokens[hyphen - 1].word), alone.contains(text.tokens[hyphen + 1].word) {
      return true
    }
    func stands(_ form: String) -> Bool {
      lexicon.nameKind(form) != nil || lexicon.isDemonym(form)
    }
    return stands(before) && stands(after)
  }

  /// Whether a hyphen stands in a double surname: behind a given name or form of address, or where the pair does something, which
  /// only one can who bears it: “*Berg-Holm* resigned”, but “the Berg-Holm treaty” and “the Oslo-Bergen line”.
  private func isSurname(_ hyphen: Int, begin: Int) -> Bool {
    let before = hyphen - 2
    if before >= begin {
      return GivenNames.contains(text.form(before)) || NameCues.isAddress(text.lower(before))
    }
    let head = text.tokens[hyphen + 1].head == hyphen - 1 ? hyphen - 1 : hyphen + 1
    return [.nsubj, .nsubjPass].contains(text.tokens[head].relation)
      && ![hyphen - 1, hyphen + 1].contains {
        let form = text.form($0)
        return lexicon.isDemonym(form) || ![nil, .person].contains(lexicon.nameKind(form))
      }
  }

  /// Appends a run without the titles before it: `Secretary of State Anna Lind`.
  private func split(_ run: Range<Int>, into runs: inout [NameRun]) {
    var begin = run.lowerBound
    var hasTitle = false
    let beginsSentence = begin == sentence.lowerBound
    if let person = holder(in: run) {
      split(run.lowerBound..<person - 3, into: &runs)
      runs.append(
        NameRun(tokens: person..<run.upperBound, hasTitle: true, beginsSentence: false))
      return
    }
    let isWhole = run.count > 1 && isNamedAsWhole(run)
    while !isWhole, begin < run.upperBound, let after = titleEnd(begin, run.upperBound) {
      // A word such as `Prince` is a title only where a name comes after it.
      guard after < run.upperBound else {
        // `the Duke of Kent`
        if NameCues.isPeerage(text.lower(begin)), after - begin == 3 {
          hasTitle = true
          break
        }
        if hasTitle || !NameCues.isAddress(text.lower(begin)) { return }
        // “*Mr* and Mrs Holm”
        if ["mr", "mr.", "mrs", "mrs.", "ms", "ms.", "dr", "dr.", "messrs."].contains(
          text.lower(begin))
        {
          return
        }
        break
      }
      begin = after
      hasTitle = true
    }
    // `the Dane Freja Holm`
    if run.upperBound - begin >= 3, lexicon.isDemonym(text.form(begin)),
      GivenNames.contains(text.form(begin + 1)) || lexicon.nameKind(text.form(begin)) == nil
    {
      // “the Federal Court of Appeal” is a body whatever it is of
      let last = (begin..<run.upperBound - 1).first { text.lower($0 + 1) == "of" }
      if NameCues.kind(ofLast: text.lower(last ?? run.upperBound - 1)) == nil { begin += 1 }
    }
    if !hasTitle, begin > sentence.lowerBound {
      let before = text.lower(begin - 1)
      hasTitle =
        NameCues.isAddress(before) || NameCues.isTitle(before)
        || (text.tag(begin - 1) == .nn && lexicon.isPerson(before)
          && !ParticipantNouns.isOrganisation(before))
    }
    // `Irish Republican Army`
    if !hasTitle, begin == run.lowerBound, begin > sentence.lowerBound,
      NameCues.kind(ofLast: text.lower(run.upperBound - 1)) != nil,
      text.tag(begin - 1) == .jj, lexicon.isDemonym(text.form(begin - 1))
    {
      begin -= 1
    }
    var end = run.upperBound
    while end > begin + 1, !isProper(end - 1), !isRegnal(end - 1), !isNumber(end - 1, of: begin),
      !isHouse(end - 1, run.lowerBound), !closesGivenName(end - 2, of: begin)
    {
      end -= 1
    }
    guard begin < end, !isDemonymAlone(begin..<end) else { return }
    runs.append(
      NameRun(tokens: begin..<end, hasTitle: hasTitle, beginsSentence: beginsSentence))
  }

  /// Where somebody's own name begins behind a body's and the office that he has there: “White House Chief of Staff *John
  /// Holm*”.
  private func holder(in run: Range<Int>) -> Int? {
    guard run.count > 4 else { return nil }
    return (run.lowerBound + 4..<run.upperBound).first {
      GivenNames.contains(text.form($0)) && text.lower($0 - 2) == "of"
        && NameCues.isTitle(text.lower($0 - 3))
    }
  }

  /// Whether a run that begins like a title is a name with it: `General Motors`, `Queen Mary Hospital`.
  private func isNamedAsWhole(_ run: Range<Int>) -> Bool {
    let first = text.lower(run.lowerBound)
    let isNoble = run.count > 2 && ["queen", "king", "prince", "princess"].contains(first)
    guard isNoble || !NameCues.isAddress(first) || first.hasPrefix("st") else { return false }
    if NameCues.kind(ofLast: text.lower(run.upperBound - 1)) != nil { return true }
    return lexicon.nameKind(run.map { text.form($0) }.joined(separator: " ")) == .organisation
  }

  /// Returns the end of a title that begins at a token, or nil.
  private func titleEnd(_ token: Int, _ end: Int) -> Int? {
    let lower = text.lower(token)
    // `Lieutenant-General Lind`
    if token + 3 < end, text.lower(token + 1) == "-", !text.tokens[token + 1].spaceBefore,
      NameCues.isTitle(text.lower(token + 2)) || NameCues.isAddress(text.lower(token + 2)),
      NameCues.isTitle(lower) || NameCues.isAddress(lower) || NameCues.modifiesTitle(lower)
    {
      return token + 3
    }
    let isOffice = token + 1 < end && text.lower(token + 1) == "of"
    if NameCues.isAddress(lower), !(isOffice && NameCues.isPeerage(lower)) { return token + 1 }
    if NameCues.isTitle(lower) || isOffice && NameCues.isPeerage(lower) {
      // `Secretary of State Lind`, `President of Finland Lind`, and the same without a name
      return isOffice ? min(token + 3, end) : token + 1
    }
    if NameCues.modifiesTitle(lower), token + 1 < end, titleEnd(token + 1, end) != nil {
      return token + 1
    }
    // `Russian Foreign Minister Lind`, also of a people that no list knows
    if lexicon.isDemonym(text.form(token)) || text.tokens[token].tag == .jj, token + 1 < end,
      titleEnd(token + 1, end) != nil
    {
      return token + 1
    }
    return nil
  }

  /// Whether a run is only a word for a people, used as an adjective or with an article.
  private func isDemonymAlone(_ run: Range<Int>) -> Bool {
    run.count == 1 && PeopleNames.isAdjective(run.lowerBound, in: text)
      && lexicon.isDemonym(text.form(run.lowerBound))
  }
}
