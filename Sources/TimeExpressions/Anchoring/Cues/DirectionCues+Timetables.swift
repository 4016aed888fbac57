import TextModel

/// What a clause in the present says of days to come.
extension DirectionCues {
  /// Whether a clause speaks from the day of writing of what is arranged: `opens on Friday`, `will be held`.
  func saysArranged(before tokens: Range<Int>, in sentence: Range<Int>) -> Bool {
    var index = tokens.lowerBound - 1
    while index >= max(sentence.lowerBound, tokens.lowerBound - 12) {
      switch text.tokens[index].tag {
      case .md:
        if ["will", "'ll", "’ll", "shall", "wo"].contains(text.lower(index)) { return true }
        // “*If* it is delivered, the trials *could* start in May.”
        return ["could", "may", "might", "should", "can"].contains(text.lower(index))
          && (max(sentence.lowerBound, index - 15)..<index).contains {
            ["if", "unless", "once"].contains(text.lower($0))
          }
      case .vbz, .vbp:
        return isTimetabled(index)
          || text.lower(index) != "has" && text.lower(index) != "have"
            && role(index + 1, sentence) == .to
      case .vbd: return false
      case .unknown where ["will", "shall"].contains(text.lower(index)): return true
      default: index -= 1
      }
    }
    return false
  }

  /// Whether the clause of a date tells of what is still to be: “*will be held* on 11 May 2016”, “On 11 May the board *is to
  /// meet*”, “if it is approved on 11 May 2016 it *will be paid*”.
  func saysPlanned(around tokens: Range<Int>, in sentence: Range<Int>) -> Bool {
    let first = max(sentence.lowerBound, tokens.lowerBound - 16)
    if !isConditional(tokens, in: sentence) {
      for index in (first..<tokens.lowerBound).reversed() {
        if let isPlanned = isPlanned(by: index, sentence) { return isPlanned }
      }
    }
    let end = max(tokens.upperBound, min(sentence.upperBound, tokens.upperBound + 12))
    for index in tokens.upperBound..<end {
      if let isPlanned = isPlanned(by: index, sentence) { return isPlanned }
    }
    return false
  }

  /// Whether a condition holds an expression, so that what follows says when it speaks of.
  private func isConditional(_ tokens: Range<Int>, in sentence: Range<Int>) -> Bool {
    let near = max(sentence.lowerBound, tokens.lowerBound - 8)..<tokens.lowerBound
    guard let begin = near.last(where: { ["if", "unless", "once"].contains(text.lower($0)) }) else {
      return false
    }
    return !(begin..<tokens.lowerBound).contains { text.lower($0) == "," }
  }

  /// Whether *in* with a length of time says how long it is until something will be: “*will decide in* three weeks”.
  func willBe(in tokens: Range<Int>, _ sentence: Range<Int>) -> Bool {
    guard role(tokens.lowerBound - 1, sentence) == .in else { return false }
    let first = max(sentence.lowerBound, tokens.lowerBound - 12)
    for index in (first..<tokens.lowerBound).reversed() {
      switch text.tokens[index].tag {
      case .cd, .vbz, .vbp, .vbd: return false
      case .md: return ["will", "'ll", "’ll", "shall"].contains(text.lower(index))
      default: if text.lower(index) == ";" { return false }
      }
    }
    return false
  }

  /// Whether a finite verb tells of what is still to be; nothing for other words.
  private func isPlanned(by index: Int, _ sentence: Range<Int>) -> Bool? {
    switch text.tokens[index].tag {
    case .md: return ["will", "'ll", "’ll", "shall", "wo"].contains(text.lower(index))
    case .vbz, .vbp:
      guard ["is", "are"].contains(text.lower(index)) else { return false }
      let next = index + 1
      return role(next, sentence) == .to
        || sentence.contains(next)
          && ["due", "expected", "scheduled", "planned"].contains(text.lower(next))
    case .vbd: return false
    default: return text.lower(index) == ";" ? false : nil
    }
  }

  /// Whether a sentence goes on from the time of a plan to how it did not come about then: “was to open *on Tuesday but never
  /// did*”, “was due *on Tuesday but did not come*”.
  func neverCame(behind tokens: Range<Int>, in sentence: Range<Int>) -> Bool {
    let but = tokens.upperBound
    guard sentence.contains(but + 2) else { return false }
    let first = text.lower(but) == "," ? but + 1 : but
    guard ["but", "and"].contains(text.lower(first)) else { return false }
    return (first + 1..<min(sentence.upperBound, first + 3)).contains { index in
      text.lower(index) == "never"
        ? text.tag(min(index + 1, sentence.upperBound - 1)) == .vbd
        : text.lower(index) == "did"
          && (index + 1..<min(index + 2, sentence.upperBound)).contains {
            ["not", "n't", "n’t"].contains(text.lower($0))
          }
    }
  }

  /// Whether a sentence goes on from the time of a plan to how nothing came of it: “scheduled *for 3 May, was cancelled*”,
  /// “was planned *for May but never took place*”.
  func isCalledOff(behind tokens: Range<Int>, in sentence: Range<Int>) -> Bool {
    let end = min(sentence.upperBound, tokens.upperBound + 12)
    guard tokens.upperBound < end else { return false }
    for index in tokens.upperBound..<end {
      switch text.lower(index) {
      case ";", ":", "if", "that", "who": return false
      case "was", "were":
        let last = min(sentence.upperBound - 1, index + 4)
        return (index + 1..<max(index + 1, last)).contains {
          Self.endings.contains(text.lower($0))
            || ["called", "put"].contains(text.lower($0)) && text.lower($0 + 1) == "off"
        }
      // “listed for June *but had to be adjourned*”
      case "had"
      where sentence.contains(index + 3) && text.lower(index + 1) == "to"
        && text.lower(index + 2) == "be":
        return Self.endings.contains(text.lower(index + 3))
      case "never":
        return sentence.contains(index + 1) && text.tag(index + 1) == .vbd
      case "not" where text.lower(index - 1) == "did": return true
      default:
        if [.vbd, .vbz, .vbp, .md].contains(text.tokens[index].tag),
          !["has", "have", "did"].contains(text.lower(index))
        {
          return false
        }
      }
    }
    return false
  }

  /// Participles of giving up what was planned.
  private static let endings: Set<String> = [
    "cancelled", "canceled", "postponed", "scrapped", "abandoned", "shelved", "dropped", "aborted",
    "adjourned", "vacated",
  ]

  /// Whether a clause tells of what had been meant to be, and may not have been: “*was to have* started in April”, “*had
  /// been due* to open on Friday”, “*had hoped to* retire in May”.
  func saysOnceMeant(before tokens: Range<Int>, in sentence: Range<Int>) -> Bool {
    let first = max(sentence.lowerBound + 1, tokens.lowerBound - 12)
    guard first < tokens.lowerBound, !isOfSubjectOfPast(tokens, in: sentence) else { return false }
    for index in (first..<tokens.lowerBound).reversed() {
      let near = max(sentence.lowerBound, index - 3)..<index
      switch text.lower(index) {
      case "have" where text.lower(index - 1) == "to":
        return near.contains { ["was", "were"].contains(text.lower($0)) }
      case "due", "scheduled", "supposed":
        return text.lower(index - 1) == "been" && near.contains { text.lower($0) == "had" }
      case "expected", "planned", "meant", "intended", "hoped", "planning", "hoping", "intending":
        // “had planned a visit in May” may tell of the planning.
        guard text.lower(index - 1) == "been" || role(index + 1, sentence) == .to else {
          return false
        }
        return near.contains { text.lower($0) == "had" }
      case ";": return false
      default: if text.tokens[index].tag == .vbd { return false }
      }
    }
    return false
  }

  /// Whether something *was due* or *was expected* at an expression: “left on Friday and *was due* in Leek on Saturday”.
  func saysWasDue(before tokens: Range<Int>, in sentence: Range<Int>) -> Bool {
    let first = max(sentence.lowerBound + 1, tokens.lowerBound - 10)
    for index in (first..<max(first, tokens.lowerBound)).reversed() {
      switch text.lower(index) {
      case "due", "expected", "scheduled", "supposed":
        return (max(sentence.lowerBound, index - 2)..<index).contains {
          ["was", "were"].contains(text.lower($0))
        }
      case ";": return false
      default: if text.tokens[index].tag == .vbd { return false }
      }
    }
    return false
  }

  /// Whether what stands before was only meant, then, for a time: “had *agreed to* meet on Friday”, “that he *would* come”, “*had
  /// expected* her on Friday”.
  func saysIntended(before tokens: Range<Int>, in sentence: Range<Int>) -> Bool {
    (max(
      sentence.lowerBound + 1, tokens.lowerBound - 8)..<max(
        sentence.lowerBound + 1, tokens.lowerBound)).contains {
        switch text.lower($0) {
        case "would": true
        case "to": Self.intentions.contains(text.lower($0 - 1))
        case "expected", "invited", "awaited": ["had", "been"].contains(text.lower($0 - 1))
        default: false
        }
      }
  }

  /// Whether a sentence goes on from a date to what *has been* done, or *has now been*.
  func saysHasBeen(behind tokens: Range<Int>, in sentence: Range<Int>) -> Bool {
    let end = max(tokens.upperBound, min(sentence.upperBound - 1, tokens.upperBound + 10))
    return (tokens.upperBound..<end).contains {
      text.lower($0 + 1) == "been"
        && ($0 - 1...$0).contains { ["has", "have"].contains(text.lower($0)) }
    }
  }

  /// Whether a perfect or another present stands before an expression, so that it counts from now: “*has* risen in the last
  /// hour”.
  func saysHas(before tokens: Range<Int>, in sentence: Range<Int>) -> Bool {
    for index in (max(sentence.lowerBound, tokens.lowerBound - 16)..<tokens.lowerBound).reversed() {
      switch text.tokens[index].tag {
      case .vbz, .vbp: return true
      case .vbd, .md: return false
      default: break
      }
    }
    return false
  }

  /// Whether the first verb behind an expression is a perfect of the present: “this year the council *has* found the money”.
  func saysHas(behind tokens: Range<Int>, in sentence: Range<Int>) -> Bool {
    for index in tokens.upperBound..<min(sentence.upperBound, tokens.upperBound + 12) {
      switch text.tokens[index].tag {
      case .vbz, .vbp: return ["has", "have", "'s", "'ve", "’s", "’ve"].contains(text.lower(index))
      case .vbd, .md: return false
      default: break
      }
    }
    return false
  }

  /// Whether a sentence without another verb has such a form after its subject, though it is tagged as a noun.
  ///
  /// `The council votes on Thursday.`
  func isTimetabledNoun(before tokens: Range<Int>, in sentence: Range<Int>) -> Bool {
    var index = tokens.lowerBound - 1
    let first = max(sentence.lowerBound + 1, tokens.lowerBound - 6)
    while index >= first {
      if isTimetabled(index) { return isSubject(index - 1, in: sentence) }
      index -= 1
    }
    return false
  }

  /// Whether a word can be the subject that a form of the present stands behind.
  private func isSubject(_ index: Int, in sentence: Range<Int>) -> Bool {
    switch text.tokens[index].tag {
    case .nn, .nns, .nnp, .nnps, .prp: return true
    case .unknown:
      if index == sentence.lowerBound { return text.words[text.tokens[index].word].lower.count > 3 }
      return ["the", "a", "an", "our", "their", "his", "her"].contains(text.lower(index - 1))
    default: return false
    }
  }

  /// Whether a word is a present form that tells of what stands in a timetable.
  func isTimetabled(_ index: Int) -> Bool {
    let verb = text.lower(index)
    return Self.timetabled.contains(verb)
      || verb.hasPrefix("re-") && Self.timetabled.contains(String(verb.dropFirst(3)))
  }

  /// Present forms of verbs that tell of what stands in a timetable.
  private static let timetabled: Set<String> = [
    "return", "returns", "meet", "meets", "open", "opens", "begin", "begins", "start", "starts",
    "vote", "votes", "end", "ends", "play", "plays", "face", "faces", "host", "hosts", "visit",
    "visits", "arrive", "arrives", "leave", "leaves", "go", "goes", "come", "comes", "expire",
    "expires", "close", "closes", "resume", "resumes", "launch", "launches", "hear", "hears",
    "debate", "debates", "convene", "convenes", "depart", "departs", "reopen", "reopens", "finish",
    "finishes", "travel", "travels", "sit", "sits", "takes", "take", "kicks", "lifts", "lift",
    "airs", "air", "premieres", "flies", "fly", "sails", "sail", "speaks", "speak", "debuts",
    "appears",
    "testifies", "testify", "turns", "retires", "retire", "lapse", "lapses", "run", "runs",
  ]

  /// Whether a word says how something stays or is kept, not what was done: “will stay *shut* until Monday”.
  func staysSo(_ index: Int, _ sentence: Range<Int>) -> Bool {
    guard index > sentence.lowerBound else { return false }
    switch text.tokens[index].tag {
    case .vbd, .vbn: return Self.staying.contains(text.lower(index - 1))
    default: return false
    }
  }

  static let staying: Set<String> = [
    "stay", "stays", "stayed", "staying", "remain", "remains", "remained", "remaining",
  ]

  /// Whether a verb is denied: “could not be found”, “neither could be found”.
  func isDenied(_ index: Int, _ sentence: Range<Int>) -> Bool {
    (max(sentence.lowerBound, index - 14)..<min(index + 2, sentence.upperBound)).contains {
      switch text.lower($0) {
      case "not", "n't", "n’t", "never", "neither", "nobody", "none", "no": true
      default: false
      }
    }
  }

  /// The future, where *could* says what comes of a condition that may yet be met: “*If* no deal *is* made, they *could* strike
  /// in May”.
  ///
  /// - Leaves alone: “If it rained, they could not play in May”.
  func consequence(_ could: Int, _ sentence: Range<Int>) -> Tense? {
    let before = max(sentence.lowerBound, could - 20)..<could
    guard let comma = before.last(where: { text.lower($0) == "," }),
      let begin = (before.lowerBound..<comma).last(where: {
        ["if", "unless"].contains(text.lower($0))
      }),
      !(begin..<comma).contains(where: { [.vbd, .md].contains(text.tokens[$0].tag) })
    else { return nil }
    return .future
  }

  /// Whether *could* tells what was seen or heard: “the crowd *could hear* the bells on Monday”.
  func perceives(_ index: Int, _ sentence: Range<Int>) -> Bool {
    (index + 1..<min(index + 4, sentence.upperBound)).contains {
      ["see", "seen", "hear", "heard", "smell"].contains(text.lower($0))
    }
  }
}
