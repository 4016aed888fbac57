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
        text.tokens[object].tag == .nnp, text.tokens[nation].head == object,
        [.jj, .nnp, .nnps].contains(text.tokens[nation].tag),
        text.lower(nation - 1) == "the", text.tokens[nation - 1].head == object
      else { continue }
      if !sentence.contains(text.tokens[object].head) {
        text.tokens[verb].head = text.tokens[object].head
        text.tokens[verb].relation = text.tokens[object].relation
        for word in sentence
        where text.tokens[word].head == object && text.tokens[word].relation == .punct {
          text.tokens[word].head = verb
        }
      } else {
        guard let main = clauseBefore(object, sentence, text),
          let conjunction = sentence.first(where: {
            $0 < nation && text.tokens[$0].head == object && text.tokens[$0].relation == .cc
          })
        else { continue }
        text.tokens[verb].head = main
        text.tokens[verb].relation = .conj
        text.tokens[conjunction].head = verb
      }
      text.tokens[nation].head = verb
      text.tokens[nation].relation = .nsubj
      text.tokens[nation - 1].head = nation
      text.tokens[object].head = verb
      text.tokens[object].relation = .obj
    }
  }

  /// The verb above an object or conjunct, before it.
  private static func clauseBefore(
    _ object: Int, _ sentence: Range<Int>, _ text: AnalysedText
  ) -> Int? {
    guard [.obj, .conj].contains(text.tokens[object].relation) else { return nil }
    var word = object
    while sentence.contains(text.tokens[word].head), text.tokens[word].head < word {
      word = text.tokens[word].head
      if text.tokens[word].partOfSpeech == .verb { return word }
    }
    return nil
  }

  /// Makes the second of two verbs in the past behind a noun the predicate, of which the tree made a phrase without one.
  ///
  /// In *talks that the two sides opened in March broke down*, the talks broke down.
  static func raiseLast(_ sentence: Range<Int>, of text: inout AnalysedText) {
    for verb in sentence.dropFirst(4) {
      let noun = text.tokens[verb].head
      guard text.tokens[verb].tag == .vbd, [.acl, .aclRelcl].contains(text.tokens[verb].relation),
        sentence.contains(noun), noun < verb, !sentence.contains(text.tokens[noun].head),
        text.tokens[noun].partOfSpeech == .noun, !hasSubject(verb, sentence, text),
        let clause = sentence.first(where: {
          $0 > noun && $0 < verb && text.tokens[$0].head == noun && text.tokens[$0].tag == .vbd
            && [.acl, .aclRelcl].contains(text.tokens[$0].relation)
        }), hasSubject(clause, sentence, text)
      else { continue }
      text.tokens[verb].head = text.tokens[noun].head
      text.tokens[verb].relation = text.tokens[noun].relation
      text.tokens[noun].head = verb
      text.tokens[noun].relation = .nsubj
      text.tokens[clause].relation = .aclRelcl
      for word in sentence where text.tokens[word].head == verb && word < clause && word > noun {
        text.tokens[word].head = clause
      }
      for word in sentence where text.tokens[word].head == noun && word > verb {
        text.tokens[word].head = verb
      }
    }
  }

  /// Makes *due* the predicate, where it was taken for a preposition of the time behind it.
  ///
  /// In *the report is due by the end of March*, the report is no end.
  static func openDues(_ sentence: Range<Int>, of text: inout AnalysedText) {
    for due in sentence.dropFirst(2).dropLast() {
      let time = text.tokens[due].head
      guard text.lower(due) == "due", [.case, .advmod, .amod].contains(text.tokens[due].relation),
        time > due + 1, ["by", "on", "in", "at", "within", "before"].contains(text.lower(due + 1)),
        let copula = sentence.first(where: {
          $0 < due && text.tokens[$0].head == time && text.tokens[$0].relation == .cop
        }),
        let subject = sentence.first(where: {
          $0 < copula && text.tokens[$0].head == time && text.tokens[$0].relation == .nsubj
        })
      else { continue }
      text.tokens[due].head = text.tokens[time].head
      text.tokens[due].relation = text.tokens[time].relation
      text.tokens[time].head = due
      text.tokens[time].relation = .obl
      for word in [subject, copula] { text.tokens[word].head = due }
      for word in sentence where word != due && text.tokens[word].head == time {
        if [.punct, .advcl, .conj, .cc, .mark].contains(text.tokens[word].relation) {
          text.tokens[word].head = due
        }
      }
    }
  }

  /// Makes a clause of the noun and the verb that open a sentence before *and* and another clause.
  ///
  /// In *on 3 May a cable snapped and a docker, Mr Holm, was injured*, the docker was injured, and not the cable.
  static func openFirstClauses(_ sentence: Range<Int>, of text: inout AnalysedText) {
    guard let first = sentence.first(where: { text.tokens[$0].partOfSpeech == .verb }),
      first > sentence.lowerBound, first + 3 < sentence.upperBound,
      [.vbd, .vbn].contains(text.tokens[first].tag), text.tokens[first].relation != .root,
      text.tokens[first].relation != .amod,
      case let subject = first - 1, text.tokens[subject].partOfSpeech == .noun,
      opensClause(subject, sentence, text), ["and", "but"].contains(text.lower(first + 1)),
      let root = sentence.first(where: { text.tokens[$0].relation == .root }), root > first + 2,
      text.tokens[root].partOfSpeech == .verb,
      let second = subjectBefore(root, from: first + 2, sentence, text)
    else { return }
    let isPassive = isPassive(root, sentence, text)
    for word in sentence where word < first && text.tokens[word].head == root {
      text.tokens[word].head = first
    }
    for word in sentence where word > first && text.tokens[word].head == first {
      text.tokens[word].head = root
    }
    text.tokens[first].head = text.tokens[root].head
    text.tokens[first].relation = .root
    text.tokens[first].tag = .vbd
    text.tokens[subject].head = first
    text.tokens[subject].relation = .nsubj
    text.tokens[root].head = first
    text.tokens[root].relation = .conj
    text.tokens[first + 1].head = root
    text.tokens[first + 1].relation = .cc
    text.tokens[second].head = root
    text.tokens[second].relation = isPassive ? .nsubjPass : .nsubj
  }

  /// Whether nothing but a date stands before a noun with its own words: “*On 3 May* a cable”.
  private static func opensClause(
    _ noun: Int, _ sentence: Range<Int>, _ text: AnalysedText
  ) -> Bool {
    var begin = noun
    while begin > sentence.lowerBound, text.tokens[begin - 1].head == noun,
      [.det, .amod, .nmodPoss].contains(text.tokens[begin - 1].relation)
    {
      begin -= 1
    }
    guard begin > sentence.lowerBound else { return true }
    guard begin - sentence.lowerBound <= 4, text.tokens[sentence.lowerBound].tag == .in else {
      return false
    }
    return (sentence.lowerBound + 1..<begin).allSatisfy {
      text.tokens[$0].tag == .cd || NameCues.isCalendar(text.lower($0))
    }
  }

  /// The noun that stands before a verb and its auxiliaries as a subject does: right before them, or before what is put in between
  /// commas.
  private static func subjectBefore(
    _ verb: Int, from begin: Int, _ sentence: Range<Int>, _ text: AnalysedText
  ) -> Int? {
    let start =
      sentence.first {
        $0 >= begin && text.tokens[$0].head == verb
          && [.aux, .auxPass, .cop].contains(text.tokens[$0].relation)
      } ?? verb
    guard start > begin else { return nil }
    var noun = start - 1
    if text.tokens[noun].tag == .comma {
      guard let comma = (begin..<noun).first(where: { text.tokens[$0].tag == .comma }) else {
        return nil
      }
      noun = comma - 1
    }
    guard noun >= begin, [.noun, .properNoun].contains(text.tokens[noun].partOfSpeech),
      !(begin..<noun).contains(where: { text.tokens[$0].partOfSpeech == .verb })
    else { return nil }
    return noun
  }

  /// Joins a passive behind a comma to the verbs before, where it was taken for what the last of them says.
  ///
  /// In *was born in 1919, studied chemistry, was sent to Rome, and died*, nobody studied that he was sent.
  static func joinChains(_ sentence: Range<Int>, of text: inout AnalysedText) {
    for auxiliary in sentence.dropFirst(3) where text.tokens[auxiliary].relation == .auxPass {
      let passive = text.tokens[auxiliary].head
      guard text.tokens[auxiliary - 1].tag == .comma, passive > auxiliary,
        text.tokens[passive].tag == .vbn,
        [.ccomp, .parataxis, .advcl].contains(text.tokens[passive].relation),
        case let before = text.tokens[passive].head, sentence.contains(before), before < auxiliary,
        text.tokens[before].partOfSpeech == .verb, !hasSubject(passive, sentence, text),
        !sentence.contains(where: {
          text.tokens[$0].head == passive && text.tokens[$0].relation == .mark
        }),
        // A list of deeds: another of them is joined by *and*.
        sentence.contains(where: {
          $0 > passive && text.tokens[$0].head == passive && text.tokens[$0].relation == .conj
            && text.tokens[$0].partOfSpeech == .verb
        })
      else { continue }
      let first = text.tokens[before].relation == .conj ? text.tokens[before].head : before
      guard sentence.contains(first) else { continue }
      text.tokens[passive].head = first
      text.tokens[passive].relation = .conj
    }
  }

  /// Makes the subject of a clause with *after* or *before* of who was taken for the phrase's noun, where something in commas
  /// parts him from his verb.
  ///
  /// In *it came after Ann Lee, the engineer, resigned*, nothing came after a person.
  static func openAfters(_ sentence: Range<Int>, of text: inout AnalysedText) {
    for marker in sentence.dropLast(4) {
      let noun = text.tokens[marker].head
      guard ["after", "before"].contains(text.lower(marker)),
        text.tokens[marker].relation == .case, noun > marker, text.tokens[noun].relation == .obl,
        text.tokens[noun].partOfSpeech == .properNoun || text.tokens[noun].partOfSpeech == .noun,
        sentence.contains(where: {
          text.tokens[$0].head == noun && text.tokens[$0].relation == .appos
        }),
        let verb = (noun + 2..<sentence.upperBound).first(where: {
          text.tokens[$0].head == text.tokens[noun].head && text.tokens[$0].tag == .vbd
            && [.advcl, .parataxis].contains(text.tokens[$0].relation)
            && text.tokens[$0 - 1].tag == .comma
        }), !hasSubject(verb, sentence, text),
        !sentence.contains(where: {
          text.tokens[$0].head == verb && text.tokens[$0].relation == .mark
        })
      else { continue }
      text.tokens[noun].head = verb
      text.tokens[noun].relation = .nsubj
      text.tokens[marker].head = verb
      text.tokens[marker].relation = .mark
      text.tokens[verb].relation = .advcl
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

  /// Takes a day or week that bears a name of its own for what is done, and not for when.
  ///
  /// In *they will run a game day in August*, nothing is said of how long they run.
  static func takeNamedDays(_ sentence: Range<Int>, of text: inout AnalysedText) {
    for day in sentence.dropFirst(3) {
      let (name, article, verb) = (day - 1, day - 2, text.tokens[day].head)
      guard text.tokens[day].relation == .oblUnmarked,
        ["day", "week", "weekend", "night", "evening"].contains(text.lower(day)),
        text.tokens[name].head == day, text.tokens[name].relation == .compound,
        text.tokens[name].tag == .nn, ["a", "an"].contains(text.lower(article)),
        verb == article - 1, text.tokens[verb].partOfSpeech == .verb,
        !sentence.contains(where: {
          text.tokens[$0].head == verb && text.tokens[$0].relation == .obj
        })
      else { continue }
      text.tokens[day].relation = .obj
    }
  }

  private static let units: Set<String> = [
    "seconds", "minutes", "hours", "days", "weeks", "months", "years", "moments",
  ]
}
