internal import TextModel

/// Verbs that a tree makes something else of.
extension SyntaxAnalyser {
  /// Makes a clause of those a nation is and what they did, which were taken for words before a noun.
  ///
  /// In *the British took Murmansk and the Japanese occupied Vladivostok*, no past tense stands before a name.
  static func openPasts(_ sentence: Range<Int>, of text: inout AnalysedText) {
    for verb in sentence.dropFirst(2).dropLast() {
      let (token, nation) = (text.tokens[verb], verb - 1)
      let object = token.head
      guard token.tag == .vbd, token.relation == .amod, object == verb + 1,
        text.tokens[object].tag == .nnp, [.obj, .conj].contains(text.tokens[object].relation),
        text.tokens[nation].head == object, [.jj, .nnp, .nnps].contains(text.tokens[nation].tag),
        text.lower(nation - 1) == "the", text.tokens[nation - 1].head == object,
        case let first = text.tokens[object].head, first >= sentence.lowerBound, first < nation - 1,
        let conjunction = sentence.first(where: {
          $0 < nation && text.tokens[$0].head == object && text.tokens[$0].relation == .cc
        })
      else { continue }
      var main = first
      while text.tokens[main].partOfSpeech != .verb {
        guard sentence.contains(text.tokens[main].head), text.tokens[main].head < main else {
          break
        }
        main = text.tokens[main].head
      }
      guard text.tokens[main].partOfSpeech == .verb else { continue }
      text.tokens[verb].head = main
      text.tokens[verb].relation = .conj
      text.tokens[conjunction].head = verb
      text.tokens[nation].head = verb
      text.tokens[nation].relation = .nsubj
      text.tokens[nation - 1].head = nation
      text.tokens[object].head = verb
      text.tokens[object].relation = .obj
    }
  }

  /// Gives a verb a participle with *having* behind a comma that was hung on its object.
  ///
  /// In *they had made discoveries, having determined who carried it*, no discovery determined anything.
  static func raisePerfects(_ sentence: Range<Int>, of text: inout AnalysedText) {
    for having in sentence.dropFirst().dropLast() {
      let participle = text.tokens[having].head
      guard text.lower(having) == "having", text.tokens[having].relation == .aux,
        text.tokens[having - 1].tag == .comma, participle > having,
        text.tokens[participle].relation == .acl,
        case let noun = text.tokens[participle].head, noun >= sentence.lowerBound, noun < having,
        [.obj, .obl].contains(text.tokens[noun].relation),
        case let verb = text.tokens[noun].head, verb >= sentence.lowerBound, verb < having,
        text.tokens[verb].partOfSpeech == .verb
      else { continue }
      text.tokens[participle].head = verb
      text.tokens[participle].relation = .advcl
    }
  }

  /// Makes a clause with *that* behind a noun the noun's own, where the noun says what somebody is to do.
  ///
  /// In *it was a suggestion that Lee resign*, nobody resigned.
  static func tagSubjunctives(_ sentence: Range<Int>, of text: inout AnalysedText) {
    for verb in sentence.dropFirst(3) {
      let (token, noun) = (text.tokens[verb], text.tokens[verb].head)
      guard [.vbp, .vb].contains(token.tag),
        [.csubj, .ccomp, .acl, .aclRelcl].contains(token.relation),
        sentence.contains(noun), noun < verb, text.tokens[noun].tag == .nn,
        Self.mandates.contains(text.lower(noun)),
        let subject = sentence.first(where: {
          text.tokens[$0].head == verb && text.tokens[$0].relation == .nsubj
        }), subject > noun, [.nn, .nnp].contains(text.tokens[subject].tag),
        (noun + 1..<subject).contains(where: {
          text.lower($0) == "that" && text.tokens[$0].head == verb
        })
      else { continue }
      text.tokens[verb].tag = .vb
      text.tokens[verb].relation = .acl
    }
  }

  private static let mandates: Set<String> = [
    "suggestion", "demand", "proposal", "request", "recommendation", "requirement", "insistence",
    "order", "plea", "condition", "advice",
  ]

  /// Parts a thing from the unit of time that counts how long before or after something else was.
  ///
  /// In *hurled a grenade seconds before the bomb went off*, nobody hurls seconds.
  static func leaveUnits(_ sentence: Range<Int>, of text: inout AnalysedText) {
    for unit in sentence.dropFirst(2).dropLast() {
      let (thing, marker) = (unit - 1, unit + 1)
      let verb = text.tokens[unit].head
      guard text.tokens[unit].relation == .obj, text.tokens[unit].tag == .nns,
        Self.units.contains(text.lower(unit)), ["before", "after"].contains(text.lower(marker)),
        text.tokens[thing].relation == .compound, text.tokens[thing].head == unit,
        [.nn, .nns, .nnp].contains(text.tokens[thing].tag), sentence.contains(verb), verb < thing
      else { continue }
      text.tokens[thing].head = verb
      text.tokens[thing].relation = .obj
      for word in sentence where word < thing && text.tokens[word].head == unit {
        text.tokens[word].head = thing
      }
      let clause = text.tokens[marker].head
      text.tokens[unit].head = clause > marker ? clause : verb
      text.tokens[unit].relation = .oblUnmarked
    }
  }

  private static let units: Set<String> = [
    "seconds", "minutes", "hours", "days", "weeks", "months", "years", "moments",
  ]
}
