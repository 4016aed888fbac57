internal import TextModel

extension SyntaxAnalyser {
  /// Gives a verb back the subject that a participle put in between commas took from it.
  ///
  /// In *Berg, recalled from exile, took command*, Berg is whom the participle describes, and who took command.
  static func returnSubjects(_ sentence: Range<Int>, of text: inout AnalysedText) {
    var repairs = 0
    for participle in sentence.dropFirst(2) where repairs < Self.repairs {
      let (token, verb) = (text.tokens[participle], text.tokens[participle].head)
      guard [.vbn, .vbd].contains(token.tag), token.relation == .advcl, verb > participle + 1,
        [.vbd, .vbz, .vbp].contains(text.tokens[verb].tag) || isPassive(verb, sentence, text),
        (participle + 1..<verb).contains(where: { text.tokens[$0].tag == .comma })
      else { continue }
      repairs += 1
      let own = sentence.filter { text.tokens[$0].head == participle }
      guard !own.contains(where: { [.aux, .auxPass, .mark].contains(text.tokens[$0].relation) }),
        let subject = own.first(where: { isSubject($0, text) }), subject < participle,
        (subject + 1..<participle).contains(where: { text.tokens[$0].tag == .comma }),
        !hasSubject(verb, sentence, text)
      else { continue }
      text.tokens[subject].head = verb
      text.tokens[subject].relation = isPassive(verb, sentence, text) ? .nsubjPass : .nsubj
      text.tokens[participle].tag = .vbn
      text.tokens[participle].head = subject
      text.tokens[participle].relation = .acl
    }
  }

  /// Gives what was built or founded to the thing before the comma, and not to the subject.
  ///
  /// In *the army took the fort at Lund, built in 1320, in May*, the fort was built, and taken in May.
  static func describeThings(_ sentence: Range<Int>, of text: inout AnalysedText) {
    var repairs = 0
    for participle in sentence.dropFirst(3) where repairs < Self.repairs {
      let (token, verb) = (text.tokens[participle], text.tokens[participle].head)
      guard token.tag == .vbn, token.relation == .advcl, verb >= sentence.lowerBound,
        verb < participle, text.tokens[participle - 1].tag == .comma,
        ["built", "founded", "erected", "constructed", "established", "opened", "completed"]
          .contains(text.lower(participle))
      else { continue }
      repairs += 1
      guard
        !sentence.contains(where: {
          text.tokens[$0].head == participle
            && [.mark, .aux, .auxPass].contains(text.tokens[$0].relation)
        }),
        let noun = (verb + 1..<participle - 1).first(where: {
          text.tokens[$0].head == verb && [.obj, .obl].contains(text.tokens[$0].relation)
            && text.tokens[$0].partOfSpeech == .noun
        })
      else { continue }
      text.tokens[participle].head = noun
      text.tokens[participle].relation = .acl
      guard
        let comma = (participle + 1..<sentence.upperBound).first(where: {
          text.tokens[$0].tag == .comma
        })
      else { continue }
      for word in comma + 1..<sentence.upperBound
      where text.tokens[word].head == participle && text.tokens[word].relation == .obl {
        text.tokens[word].head = verb
      }
    }
  }

  /// Makes a clause of a noun, what is said of it between commas, and the verb without a subject behind that.
  ///
  /// In *one sank; her sister, which had left before, had foundered*, the sister foundered.
  static func joinClauses(_ sentence: Range<Int>, of text: inout AnalysedText) {
    var repairs = 0
    for noun in sentence where repairs < Self.repairs {
      let token = text.tokens[noun]
      guard token.relation == .parataxis || isConjunctOfClause(noun, sentence, text),
        [.noun, .properNoun].contains(token.partOfSpeech),
        let comma = (noun + 1..<sentence.upperBound).first(where: { text.tokens[$0].tag == .comma }
        ),
        let verb = (comma + 1..<sentence.upperBound).first(where: {
          text.tokens[$0].head == token.head && text.tokens[$0].partOfSpeech == .verb
            && [.advcl, .conj, .parataxis].contains(text.tokens[$0].relation)
        })
      else { continue }
      repairs += 1
      let own = sentence.filter { text.tokens[$0].head == verb }
      let first =
        own.first {
          $0 > comma && [.aux, .auxPass, .advmod].contains(text.tokens[$0].relation)
        } ?? verb
      guard first > comma + 1, text.tokens[first - 1].tag == .comma,
        text.tokens[verb].tag == .vbd
          || own.contains(where: { [.aux, .auxPass].contains(text.tokens[$0].relation) }),
        !own.contains(where: { isSubject($0, text) || text.tokens[$0].relation == .mark })
      else { continue }
      text.tokens[verb].relation = token.relation
      text.tokens[noun].head = verb
      text.tokens[noun].relation = isPassive(verb, sentence, text) ? .nsubjPass : .nsubj
      for later in verb + 1..<sentence.upperBound
      where text.tokens[later].head == token.head && text.tokens[later].relation == .conj {
        text.tokens[later].head = verb
      }
    }
  }

  /// Whether a noun was joined to a verb or an adjective: *it was late, and its leader, Holm, left*.
  private static func isConjunctOfClause(
    _ noun: Int, _ sentence: Range<Int>, _ text: AnalysedText
  ) -> Bool {
    let token = text.tokens[noun]
    return token.relation == .conj && sentence.contains(token.head)
      && [.verb, .adjective].contains(text.tokens[token.head].partOfSpeech)
  }

  /// Leaves the first of two clauses to the time before *when*, though it was hung on the second.
  ///
  /// In *it goes back to 2015, when five ships came and the wells ran dry*, the ships came in 2015.
  static func leaveMoments(_ sentence: Range<Int>, of text: inout AnalysedText) {
    var repairs = 0
    for when in sentence.dropFirst(2) where repairs < Self.repairs && text.lower(when) == "when" {
      repairs += 1
      let verb = text.tokens[when].head
      let comma = text.tokens[when - 1].tag == .comma
      guard verb > when, text.tokens[verb].relation == .advcl, comma,
        case let second = text.tokens[verb].head, second > verb,
        text.tokens[second].relation == .conj, case let first = text.tokens[second].head,
        sentence.contains(first), first < when - 2,
        sentence.contains(where: {
          $0 > verb && $0 < second && text.tokens[$0].head == second
            && text.tokens[$0].relation == .cc
        }), hasSubject(verb, sentence, text)
      else { continue }
      text.tokens[verb].head = first
      text.tokens[second].head = verb
    }
  }

  /// Gives a clause that a time opens its own subject, and takes the time for no more than that.
  ///
  /// In *that autumn a retired teacher founded it*, no autumn founded anything; *the next morning brought rain* stays.
  static func openTimes(_ sentence: Range<Int>, of text: inout AnalysedText) {
    var repairs = 0
    for time in sentence.dropFirst() where repairs < Self.repairs && isSubject(time, text) {
      let verb = text.tokens[time].head
      guard verb > time, Self.turns.contains(text.lower(time)) else { continue }
      repairs += 1
      guard
        let first = sentence.first(where: { $0 < time && text.tokens[$0].head == time }),
        first == sentence.lowerBound || text.tokens[first - 1].relation == .cc,
        (first..<time).contains(where: { Self.pointers.contains(text.lower($0)) }),
        text.tokens[verb].partOfSpeech == .verb
      else { continue }
      let behind = (time + 1..<verb).first {
        [time, verb].contains(text.tokens[$0].head)
          && [.noun, .properNoun, .pronoun].contains(text.tokens[$0].partOfSpeech)
      }
      if let behind {
        guard
          !(time + 1..<behind).contains(where: {
            text.tokens[$0].head == behind && text.tokens[$0].relation == .case
          }), text.tokens[time + 1].tag != .comma || text.tokens[behind].relation == .nsubj
        else { continue }
        text.tokens[behind].head = verb
        text.tokens[behind].relation = text.tokens[time].relation
      } else {
        // “hid the news and *the next morning* led the charge”
        guard text.tokens[verb].relation == .conj, text.tokens[verb].tag == .vbd,
          time + 1 == verb, !Self.ofTimes.contains(text.lemma(verb)),
          sentence.contains(where: {
            text.tokens[$0].head == verb && text.tokens[$0].relation == .obj
          })
        else { continue }
      }
      text.tokens[time].relation = .oblUnmarked
    }
  }

  /// Parts an occasion from the name behind it, where a verb has no subject: *on the evening of the vote Anna left*.
  static func leaveOccasions(_ sentence: Range<Int>, of text: inout AnalysedText) {
    var repairs = 0
    for noun in sentence.dropLast() where repairs < Self.repairs {
      let name = noun + 1
      guard text.tokens[name].head == noun, text.tokens[name].tag == .nnp,
        [.appos, .flat, .nmod, .nmodDesc, .nmodUnmarked].contains(text.tokens[name].relation),
        text.tokens[noun].tag == .nn, !EventLexicon.shared.isPerson(text.lemma(noun))
      else { continue }
      repairs += 1
      var occasion = noun
      while text.tokens[occasion].relation == .nmod, sentence.contains(text.tokens[occasion].head),
        text.tokens[occasion].head < occasion
      {
        occasion = text.tokens[occasion].head
      }
      let verb = text.tokens[occasion].head
      guard text.tokens[occasion].relation == .obl, verb > name,
        text.tokens[verb].partOfSpeech == .verb, !hasSubject(verb, sentence, text),
        sentence.contains(where: {
          $0 < occasion && text.tokens[$0].head == occasion && text.tokens[$0].relation == .case
        })
      else { continue }
      text.tokens[name].head = verb
      text.tokens[name].relation = isPassive(verb, sentence, text) ? .nsubjPass : .nsubj
    }
  }

  /// Takes an age for no part of the name behind it: *at fourteen Clement was apprenticed*.
  static func leaveAges(_ sentence: Range<Int>, of text: inout AnalysedText) {
    let age = sentence.lowerBound + 1
    guard sentence.count > 4, text.lower(age - 1) == "at", text.tokens[age].tag == .cd,
      text.tokens[age].relation == .nummod, case let name = text.tokens[age].head, name > age,
      text.tokens[name].partOfSpeech == .properNoun, isSubject(name, text),
      [age, name].contains(text.tokens[age - 1].head)
    else { return }
    text.tokens[age].head = text.tokens[name].head
    text.tokens[age].relation = .obl
    text.tokens[age - 1].head = age
  }

  /// Gives a relative clause the object that it begins with: *Bolt, whose daughter Ann he married*.
  static func takeOwned(_ sentence: Range<Int>, of text: inout AnalysedText) {
    var repairs = 0
    for owner in sentence.dropFirst()
    where repairs < Self.repairs && text.tokens[owner].tag == .wpPossessive {
      repairs += 1
      let noun = text.tokens[owner].head
      guard noun > owner, text.tokens[noun].relation == .appos,
        let subject = (noun + 1..<max(noun + 1, min(noun + 8, sentence.upperBound))).first(where: {
          isSubject($0, text) && text.tokens[$0].head > $0
        }), case let verb = text.tokens[subject].head,
        text.tokens[verb].relation == .aclRelcl,
        !sentence.contains(where: {
          text.tokens[$0].head == verb && [.obj, .ccomp, .xcomp].contains(text.tokens[$0].relation)
        })
      else { continue }
      let described = text.tokens[verb].head
      if described == noun || described > noun && text.tokens[described].head == noun {
        text.tokens[verb].head = text.tokens[noun].head
      }
      text.tokens[noun].head = verb
      text.tokens[noun].relation = .obj
    }
  }

  static func isSubject(_ token: Int, _ text: AnalysedText) -> Bool {
    [.nsubj, .nsubjPass].contains(text.tokens[token].relation)
  }

  static func hasSubject(
    _ verb: Int, _ sentence: Range<Int>, _ text: AnalysedText
  ) -> Bool {
    sentence.contains { text.tokens[$0].head == verb && isSubject($0, text) }
  }

  /// Words for times that come and go in a story.
  private static let turns: Set<String> = [
    "day", "week", "month", "year", "spring", "summer", "autumn", "winter", "morning", "afternoon",
    "evening", "night", "weekend",
  ]

  /// Words that point at such a time from another.
  private static let pointers: Set<String> = [
    "that", "next", "following", "same", "previous", "last",
  ]

  /// Verbs of which a time can be the subject.
  private static let ofTimes: Set<String> = [
    "bring", "see", "pass", "begin", "start", "mark", "prove", "come", "dawn", "follow", "break",
    "find", "witness", "open", "end", "give", "offer", "cost", "reveal", "be", "have",
  ]
}
