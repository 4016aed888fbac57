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
        case .mark where namesTime(phrase + 1, in: text) && text.lower(phrase) == "that":
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
  private static func namesTime(_ token: Int, in text: AnalysedText) -> Bool {
    let lower = text.lower(token)
    return NameCues.isCalendar(lower)
      || [
        "day", "week", "month", "year", "spring", "summer", "autumn", "winter", "morning",
        "afternoon", "evening", "night", "weekend", "time",
      ].contains(lower)
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
}
