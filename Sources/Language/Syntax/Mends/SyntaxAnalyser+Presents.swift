internal import TextModel

/// Verbs in the present that were taken for nouns in the plural, as in logs and entries, and nouns taken for such verbs.
extension SyntaxAnalyser {
  /// Makes the verb of an entry in the present of what was taken for a noun.
  ///
  /// In *12 May – Ms Byrne slips on a stair and breaks her wrist*, no slips are told of.
  static func tagPresents(_ sentence: Range<Int>, of text: inout AnalysedText) {
    for verb in sentence.dropFirst().dropLast() {
      let (name, next) = (verb - 1, verb + 1)
      guard text.tokens[verb].tag == .nns, text.tokens[name].tag == .nnp,
        EventLexicon.shared.isVerb(Lemmatiser().verb(text.lower(verb), .vbz)),
        [.in, .dt, .prpPossessive, .to, .rp, .nnp].contains(text.tokens[next].tag),
        case let root = text.tokens[verb].head, sentence.contains(root), root < verb,
        text.tokens[root].tag == .nnp, !sentence.contains(text.tokens[root].head),
        !(sentence.lowerBound..<verb).contains(where: {
          [.verb, .auxiliary].contains(text.tokens[$0].partOfSpeech)
        })
      else { continue }
      text.tokens[verb].tag = .vbz
      text.tokens[verb].partOfSpeech = .verb
      text.tokens[verb].head = text.tokens[root].head
      text.tokens[verb].relation = text.tokens[root].relation
      for word in sentence where word != verb && text.tokens[word].head == root {
        text.tokens[word].head = verb
      }
      text.tokens[name].head = verb
      text.tokens[name].relation = .nsubj
      for word in root..<name {
        text.tokens[word].head = name
        text.tokens[word].relation = .nmodDesc
      }
      for word in verb + 1..<sentence.upperBound
      where text.tokens[word].head == verb && text.tokens[word].relation == .nmod {
        text.tokens[word].relation = .obl
      }
    }
  }

  /// Gives a verb in the present the name right before it as its subject.
  ///
  /// In *9 July – Brightwater files its defence*, the name describes nothing.
  static func returnNames(_ sentence: Range<Int>, of text: inout AnalysedText) {
    for verb in sentence.dropFirst() {
      let name = verb - 1
      guard text.tokens[verb].tag == .vbz, text.tokens[name].head == verb,
        [.amod, .compound, .nmodDesc, .case].contains(text.tokens[name].relation),
        text.words[text.tokens[name].word].shape.contains(.capitalised),
        !hasSubject(verb, sentence, text)
      else { continue }
      text.tokens[name].tag = .nnp
      text.tokens[name].partOfSpeech = .properNoun
      text.tokens[name].relation = .nsubj
    }
  }

  /// Makes a verb of a noun in the plural with a subject and no form of *be*, or behind *but* and a noun by itself.
  ///
  /// In *the rollback aborts because it needs a table* and *orders begin to fail, but no alert fires*, a rollback is no aborts.
  static func tagSubjects(_ sentence: Range<Int>, of text: inout AnalysedText) {
    for verb in sentence.dropFirst() where text.tokens[verb].tag == .nns {
      guard EventLexicon.shared.isVerb(Lemmatiser().verb(text.lower(verb), .vbz)),
        !sentence.contains(where: {
          text.tokens[$0].head == verb && [.cop, .case, .aux].contains(text.tokens[$0].relation)
        })
      else { continue }
      let before = verb - 1
      let isBeside = text.tokens[before].head == verb && text.tokens[before].tag == .nn
      if isBeside, text.tokens[before].relation == .nsubj, text.tokens[verb].relation == .root {
        tagPresent(verb, of: &text)
      } else if isBeside, text.tokens[before].relation == .compound,
        text.tokens[verb].relation == .conj, sentence.contains(text.tokens[verb].head),
        text.tokens[text.tokens[verb].head].partOfSpeech == .verb,
        let determiner = sentence.first(where: {
          $0 < before && text.tokens[$0].head == verb && text.tokens[$0].relation == .det
        }), ["a", "an", "no", "every", "each", "another"].contains(text.lower(determiner))
      {
        text.tokens[before].relation = .nsubj
        for word in determiner..<before where text.tokens[word].head == verb {
          text.tokens[word].head = before
        }
        tagPresent(verb, of: &text)
      }
    }
  }

  /// Makes a verb of a noun with a particle that was set beside who acts.
  ///
  /// In *Lee, who is ill, dials in from home and takes command*, Lee is no dials.
  static func raisePresents(_ sentence: Range<Int>, of text: inout AnalysedText) {
    for verb in sentence.dropFirst(2) where text.tokens[verb].tag == .nns {
      let name = text.tokens[verb].head
      guard text.tokens[verb].relation == .appos, text.tokens[verb - 1].tag == .comma,
        sentence.contains(name), text.tokens[name].relation == .root,
        text.tokens[name].partOfSpeech == .properNoun || text.tokens[name].partOfSpeech == .noun,
        sentence.contains(where: {
          text.tokens[$0].head == verb
            && (text.tokens[$0].relation == .compoundPrt
              || text.tokens[$0].relation == .conj && text.tokens[$0].tag == .vbz)
        }), EventLexicon.shared.isVerb(Lemmatiser().verb(text.lower(verb), .vbz))
      else { continue }
      text.tokens[verb].head = text.tokens[name].head
      text.tokens[verb].relation = .root
      text.tokens[name].head = verb
      text.tokens[name].relation = .nsubj
      tagPresent(verb, of: &text)
      for word in sentence
      where text.tokens[word].head == verb && text.tokens[word].relation == .nmod {
        text.tokens[word].relation = .obl
      }
    }
  }

  /// Gives an hour the *am* behind it that was taken for a verb.
  ///
  /// In *at 9.30am the mill burnt down*, the mill burnt down then and is nothing now.
  static func leaveMeridiems(_ sentence: Range<Int>, of text: inout AnalysedText) {
    for meridiem in sentence.dropFirst() where text.lower(meridiem) == "am" {
      let hour = meridiem - 1
      let verb = text.tokens[meridiem].head
      guard text.tokens[hour].tag == .cd,
        [.aux, .auxPass, .cop].contains(text.tokens[meridiem].relation)
      else { continue }
      text.tokens[meridiem].head = hour
      text.tokens[meridiem].relation = .nmodUnmarked
      text.tokens[meridiem].tag = .nn
      text.tokens[meridiem].partOfSpeech = .noun
      guard sentence.contains(verb), text.tokens[verb].tag == .vbn,
        !sentence.contains(where: {
          text.tokens[$0].head == verb && [.aux, .auxPass].contains(text.tokens[$0].relation)
        })
      else { continue }
      text.tokens[verb].tag = .vbd
    }
  }

  private static func tagPresent(_ verb: Int, of text: inout AnalysedText) {
    text.tokens[verb].tag = .vbz
    text.tokens[verb].partOfSpeech = .verb
  }
}
