import Language
import TextModel

/// What holds of every analysis, whatever the bytes.
struct AnalysisInvariants {
  let text: AnalysedText

  /// Throws where something does not hold.
  func check(_ resolution: ParticipantResolution) throws {
    try checkTokens()
    try checkSentences()
    var end = 0
    for name in text.names {
      try expect(!name.tokens.isEmpty && name.tokens.lowerBound >= end, "names overlap")
      end = name.tokens.upperBound
    }
    try expect(end <= text.tokens.count, "a name ends after the text")
    for mention in resolution.mentions {
      try expect(
        mention.participants.allSatisfy(resolution.participants.indices.contains),
        "a mention has a participant that is not there")
    }
  }

  private func checkTokens() throws {
    var end = 0
    for (index, token) in text.tokens.enumerated() {
      try expect(token.span.begin >= end && token.span.count > 0, "token \(index) overlaps")
      end = token.span.end
      try expect(text.words.indices.contains(token.word), "token \(index) has no word")
      try expect(text.lemmas.indices.contains(token.lemma), "token \(index) has no lemma")
      try expect(!text.form(index).isEmpty, "token \(index) has no form")
    }
    try expect(end <= text.document.prose.bytes.count, "a token ends after the text")
  }

  private func checkSentences() throws {
    var next = 0
    for sentence in text.sentences {
      try expect(
        sentence.tokens.lowerBound == next && !sentence.tokens.isEmpty, "sentences leave a gap")
      next = sentence.tokens.upperBound
      try expect(text.document.blocks.indices.contains(sentence.block), "a sentence has no block")
      var roots = 0
      for index in sentence.tokens {
        let head = text.tokens[index].head
        if head < 0 { roots += 1 }
        try expect(head < 0 || sentence.tokens.contains(head), "a head is outside its sentence")
        try expect(head != index, "a token is its own head")
      }
      try expect(roots >= 1, "a sentence has no root")
      try checkHeads(sentence.tokens)
    }
    try expect(next == text.tokens.count, "tokens are outside sentences")
  }

  /// Every token hangs on a root, by whatever way.
  private func checkHeads(_ sentence: Range<Int>) throws {
    var hangs = [Bool](repeating: false, count: sentence.count)
    for start in sentence {
      var way: [Int] = []
      var token = start
      while token >= 0, !hangs[token - sentence.lowerBound] {
        way.append(token)
        try expect(way.count <= sentence.count, "heads go in a circle")
        token = text.tokens[token].head
      }
      for token in way { hangs[token - sentence.lowerBound] = true }
    }
  }

  private func expect(_ holds: Bool, _ reason: String) throws {
    try FuzzFailure.unless(holds, reason)
  }
}
