internal import TextModel

extension SyntaxAnalyser {
  /// Gives a later conjunct the phrases that stand between its conjunction and itself.
  ///
  /// In *he left, and in a speech he urged them*, the speech belongs to *urged*, not to *left*.
  static func joinPhrases(_ sentence: Range<Int>, of text: inout AnalysedText) {
    for conjunction in sentence {
      let verb = text.tokens[conjunction].head
      guard text.tokens[conjunction].relation == .cc, verb > conjunction + 1,
        text.tokens[verb].relation == .conj
      else { continue }
      let first = text.tokens[verb].head
      for phrase in conjunction + 1..<verb
      where text.tokens[phrase].head == first && text.tokens[phrase].relation == .obl {
        text.tokens[phrase].head = verb
      }
      // “was well in May, and *on 3 June* she left”, where the days were hung side by side
      if let day = (conjunction + 2..<max(conjunction + 2, min(conjunction + 4, verb))).first(
        where: {
          text.tokens[$0].relation == .conj && text.tokens[$0].head < conjunction
            && text.tokens[$0].partOfSpeech != .verb
        }), text.tokens[conjunction + 1].relation == .case, text.tokens[conjunction + 1].head == day
      {
        text.tokens[day].head = verb
        text.tokens[day].relation = .obl
      }
    }
  }

  /// Leaves a first conjunct what stands before the conjunction, though it was hung on the later one.
  ///
  /// In *she sailed to Naples that autumn and did not return*, the autumn is no subject of *return*, and in *they won that
  /// November, and on Monday he left*, *that* opens no clause.
  static func leavePhrases(_ sentence: Range<Int>, of text: inout AnalysedText) {
    for conjunction in sentence {
      let verb = text.tokens[conjunction].head
      guard text.tokens[conjunction].relation == .cc, verb > conjunction,
        text.tokens[verb].relation == .conj
      else { continue }
      let first = text.tokens[verb].head
      guard first >= sentence.lowerBound, first < conjunction else { continue }
      for phrase in first + 1..<conjunction where text.tokens[phrase].head == verb {
        switch text.tokens[phrase].relation {
        case .nsubj, .nsubjPass:
          text.tokens[phrase].relation = namesTime(phrase, in: text) ? .oblUnmarked : .obj
        case .obl, .oblUnmarked, .advmod, .obj: break
        case .mark
        where namesTime(phrase + 1, in: text) && text.lower(phrase) == "that"
          && text.tokens[phrase + 1].head == first:
          text.tokens[phrase].relation = .det
          text.tokens[phrase].head = phrase + 1
          text.tokens[phrase].tag = .dt
          text.tokens[phrase].partOfSpeech = .determiner
          continue
        default: continue
        }
        text.tokens[phrase].head = first
      }
    }
  }

  /// Whether a word names a month, a weekday, a season or a unit of time.
  static func namesTime(_ token: Int, in text: AnalysedText) -> Bool {
    let lower = text.lower(token)
    return NameCues.isCalendar(lower)
      || [
        "day", "week", "month", "year", "spring", "summer", "autumn", "winter", "morning",
        "afternoon", "evening", "night", "weekend", "time",
      ].contains(lower)
  }

  /// Parts a phrase with a preposition from the name behind it, of which it was taken for a part.
  ///
  /// In *during the First World War Nyberg worked*, the war has a preposition of its own and belongs to no name.
  static func partNames(_ sentence: Range<Int>, of text: inout AnalysedText) {
    for marker in sentence where text.tokens[marker].relation == .case {
      let noun = text.tokens[marker].head
      guard noun > marker, text.tokens[noun].relation == .compound,
        case let name = text.tokens[noun].head, name == noun + 1, text.tokens[name].tag == .nnp,
        [.nsubj, .nsubjPass].contains(text.tokens[name].relation),
        !NameCues.opensPlace(text.lower(noun))
      else { continue }
      text.tokens[noun].head = text.tokens[name].head
      text.tokens[noun].relation = .obl
    }
  }

  /// Gives a passive verb a later participle that was hung on a noun between the two.
  ///
  /// In *she was arrested on suspicion of theft, held for a week and expelled*, nobody held the suspicion.
  static func joinParticiples(_ sentence: Range<Int>, of text: inout AnalysedText) {
    var repairs = 0
    for participle in sentence.dropFirst() where repairs < Self.repairs {
      let token = text.tokens[participle]
      guard token.relation == .acl, token.tag == .vbn, text.tokens[participle - 1].tag == .comma,
        token.head < participle - 1
      else { continue }
      repairs += 1
      let noun = token.head
      let verb = text.tokens[noun].head
      guard text.tokens[noun].relation == .obl, verb >= sentence.lowerBound, verb < noun,
        text.tokens[verb].tag == .vbn, isPassive(verb, sentence, text),
        sentence.contains(where: {
          text.tokens[$0].head == participle && text.tokens[$0].relation == .conj
            && text.tokens[$0].tag == .vbn
        })
      else { continue }
      text.tokens[participle].head = verb
      text.tokens[participle].relation = .conj
    }
  }

  /// Gives a passive verb the subject that was hung on the noun right behind it.
  ///
  /// In *and most of the town was laid waste*, the town was laid, and *waste* says how.
  static func joinPassives(_ sentence: Range<Int>, of text: inout AnalysedText) {
    for noun in sentence.dropFirst() {
      let (token, verb) = (text.tokens[noun], noun - 1)
      guard token.partOfSpeech == .noun, text.tokens[verb].tag == .vbn,
        token.head == verb || token.head == text.tokens[verb].head,
        let auxiliary = sentence.first(where: {
          text.tokens[$0].head == verb && text.tokens[$0].relation == .auxPass
        }),
        let subject = sentence.first(where: {
          text.tokens[$0].head == noun && text.tokens[$0].relation == .nsubj && $0 < auxiliary
        })
      else { continue }
      text.tokens[subject].head = verb
      text.tokens[subject].relation = .nsubjPass
      text.tokens[noun].head = verb
      text.tokens[noun].relation = .xcomp
    }
  }

  /// Takes a year for a time, and the name behind it for the subject.
  ///
  /// In *around 245 BCE Ptolemy called him*, the caller is not the number that the name was hung on.
  static func leaveYears(_ sentence: Range<Int>, of text: inout AnalysedText) {
    for year in sentence {
      let verb = text.tokens[year].head
      guard text.tokens[year].relation == .nsubj, text.tokens[year].tag == .cd, verb > year + 1,
        let name = (year + 1..<verb).first(where: {
          text.tokens[$0].head == year && text.tokens[$0].tag == .nnp
        }),
        (name + 1..<verb).allSatisfy({ text.tokens[$0].head == name })
      else { continue }
      text.tokens[name].head = verb
      text.tokens[name].relation = .nsubj
      text.tokens[year].relation = .obl
      for word in year + 1..<name where text.tokens[word].head == name {
        text.tokens[word].head = year
        text.tokens[word].relation = .nmodDesc
      }
    }
  }

  /// Takes a noun with a preposition for no object.
  ///
  /// In *they lent the firm's money to companies*, the companies are those it was lent to.
  static func leavePrepositions(_ sentence: Range<Int>, of text: inout AnalysedText) {
    for marker in sentence where text.tokens[marker].relation == .case {
      var noun = text.tokens[marker].head
      guard noun > marker, text.tokens[marker].tag == .in || text.tokens[marker].tag == .to else {
        continue
      }
      if text.tokens[noun].relation == .nummod, text.tokens[noun].head > noun {
        noun = text.tokens[noun].head  // “to *eleven* companies”
      }
      guard text.tokens[noun].relation == .obj, text.tokens[noun].head < marker else { continue }
      text.tokens[marker].head = noun
      text.tokens[noun].relation = .obl
    }
  }

  /// Gives a verb the particle right behind it, where a second preposition shows that it governs no noun.
  ///
  /// In *it fell through in 2009*, nothing fell through the year. A direction stays one: *it fell down from the roof*.
  static func takeParticles(_ sentence: Range<Int>, of text: inout AnalysedText) {
    for particle in sentence.dropFirst().dropLast() {
      let (verb, second) = (particle - 1, particle + 1)
      guard text.tokens[particle].relation == .case, text.tokens[second].relation == .case,
        text.tokens[second].head == text.tokens[particle].head,
        text.tokens[verb].partOfSpeech == .verb, Self.particles.contains(text.lower(particle)),
        ["in", "on", "at", "by", "after", "before", "during", "over", "for", "with", "because"]
          .contains(text.lower(second))
      else { continue }
      text.tokens[particle].head = verb
      text.tokens[particle].relation = .compoundPrt
      text.tokens[particle].tag = .rp
    }
  }

  private static let particles: Set<String> = [
    "through", "off", "out", "up", "down", "over", "on", "away", "back", "apart", "in", "by",
  ]

  /// Parts a time with a preposition from the name behind it, of which it was taken for the head.
  ///
  /// In *at 13:30 Ann Lee, the engineer, began* and *in October Ann Lee, her coach, told her*, no hour and no month bears
  /// the name.
  static func leaveTimes(_ sentence: Range<Int>, of text: inout AnalysedText) {
    for time in sentence.dropFirst() {
      let (verb, name) = (text.tokens[time].head, time + 1)
      guard text.tokens[time].relation == .obl, verb > name + 1,
        text.tokens[verb].partOfSpeech == .verb, isHourOrMonth(time, in: text),
        text.tokens[name].head == time, text.tokens[name].tag == .nnp,
        [.flat, .appos, .nmod, .nmodDesc, .nmodUnmarked].contains(text.tokens[name].relation),
        !NameCues.isCalendar(text.lower(name)),
        sentence.contains(where: {
          $0 < time && text.tokens[$0].head == time && text.tokens[$0].relation == .case
        })
      else { continue }
      var end = name + 1
      while end < verb, text.tokens[end].tag == .nnp { end += 1 }
      let isPassive = sentence.contains {
        text.tokens[$0].head == verb && text.tokens[$0].relation == .auxPass
      }
      if let subject = (end..<verb).first(where: {
        text.tokens[$0].head == verb && [.nsubj, .nsubjPass].contains(text.tokens[$0].relation)
      }) {
        guard text.tokens[end].tag == .comma, text.tokens[verb - 1].tag == .comma else { continue }
        text.tokens[subject].head = name
        text.tokens[subject].relation = .appos
      }
      text.tokens[name].head = verb
      text.tokens[name].relation = isPassive ? .nsubjPass : .nsubj
      for word in (name + 1)..<verb where text.tokens[word].head == time {
        text.tokens[word].head = name
      }
    }
  }

  /// Takes a date with a preposition for no part of the subject right behind it.
  ///
  /// In *in 1995 soldiers took it* and *in May 1765 masons began it*, the soldiers have no preposition and the masons no month.
  static func partDates(_ sentence: Range<Int>, of text: inout AnalysedText) {
    var repairs = 0
    for date in sentence.dropFirst().dropLast() where repairs < Self.repairs {
      guard isYear(date, text) || isHourOrMonth(date, in: text), isBehindPreposition(date, text),
        [.nummod, .compound, .amod, .nmodDesc].contains(text.tokens[date].relation)
      else { continue }
      repairs += 1
      var noun = text.tokens[date].head
      while noun > date, text.tokens[noun].relation == .compound, text.tokens[noun].head > noun,
        text.tokens[noun].tag == .nn
      {
        noun = text.tokens[noun].head
      }
      guard noun > date, isSubject(noun, text), [.nn, .nns].contains(text.tokens[noun].tag),
        case let verb = text.tokens[noun].head, verb > noun
      else { continue }
      for word in sentence where word < date && text.tokens[word].head == noun {
        text.tokens[word].head = date
        if text.tokens[word].relation != .case { text.tokens[word].relation = .cc }
      }
      // “between 09:12 *and 11:47* customers waited”
      let isSecond = text.lower(date - 1) == "and"
      text.tokens[date].head = isSecond ? date - 2 : verb
      text.tokens[date].relation = isSecond ? .conj : .obl
      text.tokens[date - 1].head = date
      text.tokens[date - 1].relation = isSecond ? .cc : .case
    }
  }

  /// Leaves a preposition without the verb that belongs to its noun: in *the dinner will be on 3 May*, the day is what it *will be* on.
  static func raiseCopulas(_ sentence: Range<Int>, of text: inout AnalysedText) {
    for word in sentence where [.aux, .cop].contains(text.tokens[word].relation) {
      let marker = text.tokens[word].head
      guard marker > word, text.tokens[marker].relation == .case, text.tokens[marker].tag == .in
      else { continue }
      text.tokens[word].head = text.tokens[marker].head
    }
  }

  /// Gives a participle to the noun right before it, in a phrase that opens the clause.
  ///
  /// In *by a contract dated 3 May Holm agreed*, the contract is dated, and in *under the treaty signed in May he left*, it is signed.
  static func joinDated(_ sentence: Range<Int>, of text: inout AnalysedText) {
    var repairs = 0
    for participle in sentence.dropFirst(2) where repairs < Self.repairs {
      let (noun, verb) = (participle - 1, text.tokens[participle].head)
      guard [.vbn, .vbd].contains(text.tokens[participle].tag),
        text.tokens[participle].relation == .advcl, verb > participle + 1,
        [verb, participle].contains(text.tokens[noun].head), text.tokens[noun].relation == .obl,
        text.tokens[noun].partOfSpeech == .noun
      else { continue }
      repairs += 1
      guard
        (participle + 1..<verb).contains(where: {
          text.tokens[$0].head == verb && isSubject($0, text)
        }),
        !sentence.contains(where: {
          text.tokens[$0].head == participle
            && [.mark, .aux, .auxPass, .nsubj, .nsubjPass].contains(text.tokens[$0].relation)
        })
      else { continue }
      text.tokens[noun].head = verb
      text.tokens[participle].head = noun
      text.tokens[participle].relation = .acl
      text.tokens[participle].tag = .vbn
    }
  }

  /// Takes a bare form behind *without* for a noun, and the time behind it for the clause's.
  ///
  /// In *freed him without charge the next day*, nobody charges the day.
  static func tagCharges(_ sentence: Range<Int>, of text: inout AnalysedText) {
    var repairs = 0
    for marker in sentence.dropLast()
    where text.lower(marker) == "without" && repairs < Self.repairs {
      let noun = marker + 1
      guard text.tokens[noun].tag == .vb, text.tokens[marker].head == noun,
        case let verb = text.tokens[noun].head, verb >= sentence.lowerBound, verb < marker
      else { continue }
      repairs += 1
      text.tokens[noun].tag = .nn
      text.tokens[noun].partOfSpeech = .noun
      text.tokens[noun].relation = .obl
      text.tokens[marker].relation = .case
      for word in noun + 1..<sentence.upperBound where text.tokens[word].head == noun {
        text.tokens[word].head = verb
        if text.tokens[word].relation == .obj { text.tokens[word].relation = .oblUnmarked }
      }
    }
  }

  /// Takes the noun behind an occasion and its year for the subject of the verb that has none.
  ///
  /// In *during the riots of 1968 angry students burned it*, the riots were not the students'.
  static func partOccasions(_ sentence: Range<Int>, of text: inout AnalysedText) {
    var repairs = 0
    for year in sentence.dropFirst(3).dropLast(2) where repairs < Self.repairs {
      let (marker, occasion) = (year - 1, year - 2)
      guard isYear(year, text), text.lower(marker) == "of",
        let noun = (year + 1..<min(year + 5, sentence.upperBound - 1)).first(where: {
          text.tokens[$0].tag == .nns && text.tokens[$0].head == occasion
            && text.tokens[$0].relation == .nmod
        })
      else { continue }
      repairs += 1
      let verb = text.tokens[occasion].head
      guard verb == noun + 1, [.obl, .nsubj].contains(text.tokens[occasion].relation),
        text.tokens[verb].tag == .vbd,
        sentence.contains(where: {
          $0 < occasion && text.tokens[$0].head == occasion && text.tokens[$0].relation == .case
        }), text.tokens[occasion].relation == .nsubj || !hasSubject(verb, sentence, text)
      else { continue }
      text.tokens[occasion].relation = .obl
      text.tokens[year].head = occasion
      text.tokens[year].relation = .nmod
      text.tokens[marker].head = year
      text.tokens[noun].head = verb
      text.tokens[noun].relation = .nsubj
    }
  }

  /// Whether a word is a year in four digits.
  static func isYear(_ token: Int, _ text: AnalysedText) -> Bool {
    let digits = text.lower(token).utf8
    guard text.tokens[token].tag == .cd, digits.count == 4, let first = digits.first else {
      return false
    }
    return (first == 0x31 || digits.starts(with: "20".utf8))
      && digits.allSatisfy { (0x30...0x39).contains($0) }
  }

  /// Whether a date, with what stands before it of its own, has a preposition of time before it.
  private static func isBehindPreposition(_ date: Int, _ text: AnalysedText) -> Bool {
    switch text.lower(date - 1) {
    case "in", "on", "by", "since", "until", "at", "during", "from", "of": true
    case "and": date > 2 && text.tokens[date - 2].tag == .cd
    default: false
    }
  }

  /// Takes a weekday between a noun and its verb for a time.
  ///
  /// In *one senior official Monday described it*, the day is no name of the official.
  static func leaveDays(_ sentence: Range<Int>, of text: inout AnalysedText) {
    for day in sentence.dropFirst() {
      let noun = text.tokens[day].head
      guard NameCues.isWeekday(text.lower(day)), text.tokens[day].tag == .nnp, noun < day,
        [.appos, .flat, .nmodUnmarked, .nmodDesc].contains(text.tokens[day].relation),
        [.nsubj, .nsubjPass].contains(text.tokens[noun].relation),
        case let verb = text.tokens[noun].head, verb > day, verb <= day + 3,
        text.tokens[verb].partOfSpeech == .verb,
        (day + 1..<verb).allSatisfy({ text.tokens[$0].head == verb })
      else { continue }
      text.tokens[day].head = verb
      text.tokens[day].relation = .oblUnmarked
    }
  }

  private static func isHourOrMonth(_ token: Int, in text: AnalysedText) -> Bool {
    NameCues.isCalendar(text.lower(token))
      || text.tokens[token].tag == .cd && text.lower(token).contains { $0 == ":" || $0 == "." }
  }
}
