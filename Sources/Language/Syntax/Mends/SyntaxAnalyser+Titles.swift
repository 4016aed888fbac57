internal import TextModel

/// Persons with a title or office whom a tree hangs on the place or body named right before them.
extension SyntaxAnalyser {
  /// Parts a titled person from the place right before, and makes him the subject that the verb lacks.
  ///
  /// In *in the young state of Estonia General Yudenich raised an army*, Estonia is no general.
  static func partTitles(_ sentence: Range<Int>, of text: inout AnalysedText) {
    for title in sentence.dropFirst(2).dropLast() {
      let (token, name) = (text.tokens[title], title + 1)
      let place = token.head
      guard token.tag == .nnp, NameCues.isTitle(text.lower(title)), place == title - 1,
        [.flat, .appos, .nmodDesc, .compound].contains(token.relation),
        [.nmod, .obl].contains(text.tokens[place].relation), text.tokens[place].tag == .nnp,
        text.tokens[name].tag == .nnp, sentence.contains(text.tokens[name].head),
        text.tokens[name].head < title
      else { continue }
      var end = name + 1
      while end < sentence.upperBound, text.tokens[end].tag == .nnp,
        text.tokens[end].head == place || text.tokens[end].head == name
      {
        end += 1
      }
      guard end < sentence.upperBound,
        let verb = verb(from: end, sentence, text), !hasSubject(verb, sentence, text)
      else { continue }
      text.tokens[name].head = verb
      text.tokens[name].relation = isPassive(verb, sentence, text) ? .nsubjPass : .nsubj
      text.tokens[title].head = name
      text.tokens[title].relation = .nmodDesc
      for word in name + 1..<end {
        text.tokens[word].head = name
        text.tokens[word].relation = .flat
      }
    }
  }

  /// Sets a person beside the office that he holds, and not beside the body or place that it is of.
  ///
  /// In *the director of the Bureau of Ships Ann Lee said so*, Ann Lee is the director.
  static func returnHolders(_ sentence: Range<Int>, of text: inout AnalysedText) {
    for name in sentence.dropFirst(2) {
      let (token, body) = (text.tokens[name], text.tokens[name].head)
      guard token.tag == .nnp, [.appos, .flat].contains(token.relation),
        GivenNames.contains(text.form(name)), body >= sentence.lowerBound, body < name,
        text.tokens[name - 1].tag != .comma,
        name + 1 < sentence.upperBound, text.tokens[name + 1].head == name,
        text.tokens[name + 1].tag == .nnp
      else { continue }
      guard let office = office(above: body, sentence, text) else { continue }
      text.tokens[name].head = office
      text.tokens[name].relation = .appos
    }
  }

  /// Joins the second word of a place to its first, where it was taken for the subject of the participle before.
  ///
  /// In *a school located in Mount Vernon can move*, nothing but the school is located.
  static func joinNames(_ sentence: Range<Int>, of text: inout AnalysedText) {
    for name in sentence.dropFirst(3) {
      let (token, first) = (text.tokens[name], name - 1)
      guard token.tag == .nnp, [.nsubj, .nsubjPass].contains(token.relation),
        sentence.contains(token.head), token.head < first, text.tokens[token.head].tag == .vbn,
        text.tokens[first].tag == .nnp, text.tokens[first].relation == .obl,
        text.tokens[first].head == token.head, text.tokens[first - 1].relation == .case,
        text.tokens[first - 1].head == first
      else { continue }
      text.tokens[name].head = first
      text.tokens[name].relation = .flat
    }
  }

  /// Puts a person before the office that he holds, where he was taken for what it is of.
  ///
  /// In *they told the Chief of Staff John Holm*, they told John Holm.
  static func raiseHolders(_ sentence: Range<Int>, of text: inout AnalysedText) {
    for name in sentence.dropFirst(3) {
      let (token, office) = (text.tokens[name], text.tokens[name].head)
      guard token.tag == .nnp, [.nmod, .flat, .appos].contains(token.relation),
        GivenNames.contains(text.form(name)), sentence.contains(office), office == name - 3,
        text.lower(name - 2) == "of", text.tokens[name - 1].head == office,
        NameCues.isTitle(text.lower(office)), name + 1 < sentence.upperBound,
        text.tokens[name + 1].head == name, text.tokens[name + 1].tag == .nnp,
        !sentence.contains(where: {
          text.tokens[$0].head == name && text.tokens[$0].relation == .case
        })
      else { continue }
      text.tokens[name].head = text.tokens[office].head
      text.tokens[name].relation =
        text.tokens[office].relation == .iobj ? .obj : text.tokens[office].relation
      text.tokens[office].head = name
      text.tokens[office].relation = .nmodDesc
    }
  }

  /// Puts a person before an office with *in* in its name, where he was taken for what it is of.
  ///
  /// In *Editor-in-Chief Ann Lee resigned*, Ann Lee resigned.
  static func raiseChiefs(_ sentence: Range<Int>, of text: inout AnalysedText) {
    for name in sentence.dropFirst(5) {
      let (token, office) = (text.tokens[name], name - 5)
      guard token.tag == .nnp, [.nmod, .flat, .appos, .compound].contains(token.relation),
        token.head == office, text.lower(name - 1) == "chief", text.lower(name - 3) == "in",
        text.lower(name - 2) == "-", text.lower(name - 4) == "-"
      else { continue }
      text.tokens[name].head = text.tokens[office].head
      text.tokens[name].relation = text.tokens[office].relation
      text.tokens[office].head = name
      text.tokens[office].relation = .nmodDesc
    }
  }

  /// The office that a body or place is of, through what stands beside or in brackets behind it.
  private static func office(
    above body: Int, _ sentence: Range<Int>, _ text: AnalysedText
  ) -> Int? {
    var word = body
    for _ in 0..<4 {
      guard [.nmod, .appos].contains(text.tokens[word].relation),
        sentence.contains(text.tokens[word].head), text.tokens[word].head < word
      else { return nil }
      word = text.tokens[word].head
      if NameCues.isTitle(text.lower(word)) { return isSubject(word, text) ? word : nil }
    }
    return nil
  }

  /// The verb that a token begins, with its auxiliaries.
  private static func verb(
    from token: Int, _ sentence: Range<Int>, _ text: AnalysedText
  ) -> Int? {
    switch text.tokens[token].relation {
    case .aux, .auxPass:
      let verb = text.tokens[token].head
      return verb > token && verb <= token + 4 ? verb : nil
    default: return [.vbd, .vbz, .vbp].contains(text.tokens[token].tag) ? token : nil
    }
  }
}
