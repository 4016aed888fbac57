import TextModel

extension ParticipantReader {
  /// Gives *I* and *me* between quotation marks to who says it.
  ///
  /// - Reads: “‘I signed,’ *Ann Lee* said. ‘He paid me.’”
  /// Whoever is not told beside a quotation is the speaker of the one before it, where it goes on within the paragraph.
  ///
  /// - Leaves alone: *I* outside quotation marks, in a quotation inside another, and where several speak or nobody is told.
  /// - Complexity: linear in the text.
  mutating func readFirstPersons() {
    var last: (speaker: Int, quotation: Quotation)?
    defer { sortMentions() }
    for quotation in Quotation.all(in: text) {
      var speaker = speaker(of: quotation)
      if speaker == nil, let last, goesOn(quotation, after: last.quotation) {
        speaker = last.speaker
      }
      last = speaker.map { ($0, quotation) }
      guard let speaker else { continue }
      var depth = 0
      for token in quotation.tokens {
        switch text.tag(token) {
        case .openQuote: depth += 1
        case .closeQuote: depth -= 1
        case .prp, .prpPossessive:
          guard depth == 0, Self.firstPersons.contains(text.lower(token)) else { continue }
          noteLate(token, speaker)
        default: break
        }
      }
    }
  }

  private static let firstPersons: Set<String> = ["i", "me", "my", "myself", "mine"]

  /// Who says a quotation: the subject of a verb of saying outside the marks, in the sentence where it begins or ends, or before
  /// a colon.
  private func speaker(of quotation: Quotation) -> Int? {
    let (first, last) = (quotation.sentences.lowerBound, quotation.sentences.upperBound)
    var sentences = first == last ? [first] : [first, last]
    if first > 0, text.sentences[first - 1].block == quotation.block,
      quotation.tokens.lowerBound - 1 == text.sentences[first].tokens.lowerBound,
      case let before = text.sentences[first - 1].tokens, !before.isEmpty,
      text.lower(before.upperBound - 1) == ":"
    {
      sentences.append(first - 1)
    }
    for sentence in sentences {
      for verb in text.sentences[sentence].tokens
      where !quotation.tokens.contains(verb) && isQuoting(verb) {
        guard let subject = tree.subject(understoodIn: verb), !quotation.tokens.contains(subject),
          case let found = participants(at: subject), found.count == 1,
          entries[found[0]].kind == .person, !entries[found[0]].isPlural,
          !isJoined(subject)
        else { continue }
        return found[0]
      }
    }
    return nil
  }

  /// Whether another stands beside a subject: “Ann Lee *and Bo Berg* said”.
  private func isJoined(_ subject: Int) -> Bool {
    (subject + 1..<min(subject + 12, text.tokens.count)).contains {
      text.tokens[$0].head == subject && text.tokens[$0].relation == .conj
    }
  }

  /// Whether a verb tells who says or writes what is quoted.
  private func isQuoting(_ verb: Int) -> Bool {
    [.vb, .vbd, .vbg, .vbn, .vbp, .vbz].contains(text.tag(verb))
      && (isSaying(verb)
        || [
          "recall", "reply", "answer", "testify", "admit", "declare", "announce", "state", "ask",
          "remember", "continue", "conclude", "argue", "complain", "confess", "tweet", "shout",
          "joke", "read", "note", "promise",
        ].contains(text.lemma(verb)))
  }

  /// Whether a quotation goes on with the one before it: no sentence of the paragraph stands between them, or the paragraph
  /// before was left without a closing mark.
  private func goesOn(_ quotation: Quotation, after last: Quotation) -> Bool {
    if quotation.block != last.block {
      return last.isOpen && quotation.block == last.block + 1
    }
    return quotation.sentences.lowerBound - last.sentences.upperBound <= 1
  }

  /// Somebody whose affairs another tells: “*Holm’s* lawyer said that *he* had slept”.
  ///
  /// - Leaves alone: “Holm’s brother said that *he* had slept”, who may tell of himself.
  func client(ofTellerOf pronoun: Int, _ kind: PronounKind) -> Int? {
    guard let teller = tree.teller(of: pronoun), Self.agents.contains(text.lemma(teller)),
      let owner = tree.owner(of: teller), case let found = participants(at: owner),
      found.count == 1, fits(entries[found[0]], kind)
    else { return nil }
    return found[0]
  }

  /// Those who speak for others, or keep records of them.
  private static let agents: Set<String> = [
    "lawyer", "solicitor", "attorney", "barrister", "counsel", "spokesman", "spokeswoman",
    "spokesperson", "agent", "publicist", "employer", "landlord", "landlady", "doctor", "dentist",
    "bank", "accountant", "physician", "representative",
  ]

  /// Gives *I* and *me* in a message to who wrote it, whom the line above it names with an hour.
  ///
  /// - Reads: “Ada Holm 9:14 AM” above “*I* mended it”, “[09:16] Ada: *I* mended it”, where there are two such lines at least.
  /// - Leaves alone: *I* between quotation marks.
  mutating func readSenders() {
    let heads = text.sentences.indices.compactMap { number in
      sender(in: number).map { (sentence: number, sender: $0) }
    }
    guard heads.count > 1 else { return }
    defer { sortMentions() }
    for (place, head) in heads.enumerated() {
      let end = place + 1 < heads.count ? heads[place + 1].sentence : text.sentences.count
      var depth = 0
      for sentence in text.sentences[head.sentence..<end] {
        for token in sentence.tokens where token > head.sender {
          switch text.tag(token) {
          case .openQuote: depth += 1
          case .closeQuote: depth -= 1
          case .prp, .prpPossessive:
            guard depth <= 0, Self.firstPersons.contains(text.lower(token)),
              let sender = participants(at: head.sender).first
            else { continue }
            noteLate(token, sender)
          default: break
          }
        }
      }
    }
  }

  /// The name of who wrote a message, in the line at its head: a name and an hour, or an hour, a name and a colon.
  private func sender(in number: Int) -> Int? {
    let sentence = text.sentences[number].tokens
    guard sentence.count > 1,
      number == 0 || text.sentences[number - 1].block != text.sentences[number].block
    else { return nil }
    let line = sentence.prefix(9)
    guard
      let name = line.first(where: {
        participants(at: $0).count == 1 && entries[participants(at: $0)[0]].kind == .person
      }),
      let end = line.first(where: { $0 > name && participants(at: $0) != participants(at: name) })
    else { return nil }
    func isHour(_ words: some Sequence<Int>) -> Bool {
      var hasHour = false
      for word in words {
        let form = text.lower(word)
        if form.utf8.contains(UInt8(ascii: ":")), form.utf8.first.map({ $0 &- 0x30 < 10 }) ?? false
        {
          hasHour = true
        } else if !["am", "pm", "a.m.", "p.m.", "[", "]", "(", ")", "—", "–", "-", "|"].contains(
          form)
        {
          return false
        }
      }
      return hasHour
    }
    if text.lower(end) == ":" {
      return isHour(sentence.lowerBound..<name) ? name : nil
    }
    let isAlone =
      number + 1 < text.sentences.count
      && text.sentences[number + 1].block != text.sentences[number].block
    return isAlone && name == sentence.lowerBound && isHour(end..<sentence.upperBound) ? name : nil
  }
}
