import Segmentation
public import TextModel

extension AnalysedText {
  /// Creates a text with the sentences and words of CoNLL-U, which its forms spell out.
  ///
  /// - Parameters:
  ///   - sentences: the sentences; `# newpar` and `# newdoc` begin a paragraph, and with none of them each
  ///     sentence is one.
  ///   - analysed: whether tags, lemmas and trees are taken as well as words.
  public init(_ sentences: [CoNLLUSentence], analysed: Bool = false) {
    var builder = AnalysedTextBuilder()
    let paragraphs = sentences.contains(where: \.beginsParagraph)
    for (index, sentence) in sentences.enumerated() {
      builder.append(sentence, opensBlock: index == 0 || !paragraphs || sentence.beginsParagraph)
    }
    self = builder.text()
    guard analysed else { return }
    var lemmaIndex: [String: Int] = [:]
    for (sentence, source) in zip(self.sentences, sentences) {
      for (token, word) in zip(sentence.tokens, source.words) {
        tokens[token].tag = PennTag(rawValue: word.tag) ?? .unknown
        tokens[token].partOfSpeech = UniversalTag(rawValue: word.partOfSpeech) ?? .x
        tokens[token].head = word.head < 0 ? -1 : sentence.tokens.lowerBound + word.head
        tokens[token].relation = DependencyRelation(rawValue: word.relation) ?? .dep
        if let known = lemmaIndex[word.lemma] {
          tokens[token].lemma = known
        } else {
          lemmaIndex[word.lemma] = lemmas.count
          tokens[token].lemma = lemmas.count
          lemmas.append(word.lemma)
        }
      }
    }
  }
}

/// Spells sentences out as a text.
private struct AnalysedTextBuilder {
  private var bytes: [UInt8] = []
  private var blocks: [Block] = []
  private var blockBegin = 0
  private var words: [Word] = []
  private var indices: [String: Int] = [:]
  private var tokens: [Token] = []
  private var sentences: [Sentence] = []
  private var space = false

  mutating func append(_ sentence: CoNLLUSentence, opensBlock: Bool) {
    if opensBlock, !bytes.isEmpty {
      closeBlock()
      bytes += [0x0A, 0x0A]
      blockBegin = bytes.count
    }
    if opensBlock { space = false }
    let first = tokens.count
    var multiwords = sentence.multiwords[...]
    var word = 0
    while word < sentence.words.count {
      if let multiword = multiwords.first, multiword.words.lowerBound == word {
        multiwords.removeFirst()
        let spelled = multiword.words.map { sentence.words[$0].form }
        let whole = spelled.joined() == multiword.form
        if whole {
          for index in multiword.words { add(sentence.words[index]) }
        } else {
          addWhole(multiword, sentence)
        }
        word = multiword.words.upperBound
      } else {
        add(sentence.words[word])
        word += 1
      }
    }
    sentences.append(Sentence(tokens: first..<tokens.count, block: blocks.count))
  }

  mutating func text() -> AnalysedText {
    closeBlock()
    let text = SourceText(validUTF8: bytes)
    return AnalysedText(
      document: Document(text: text, blocks: blocks), words: words, tokens: tokens,
      sentences: sentences)
  }

  private mutating func closeBlock() {
    blocks.append(Block(span: TextSpan(blockBegin, bytes.count), kind: .paragraph))
  }

  private mutating func add(_ word: CoNLLUWord) {
    if space { bytes.append(0x20) }
    let begin = bytes.count
    bytes += Array(word.form.utf8)
    token(word.form, TextSpan(begin, bytes.count), spaceBefore: space)
    space = word.spaceAfter
  }

  /// Spells a token whose words are not its parts, such as `l'` for `le`; all its words get its place.
  private mutating func addWhole(
    _ multiword: CoNLLUSentence.Multiword, _ sentence: CoNLLUSentence
  ) {
    if space { bytes.append(0x20) }
    let begin = bytes.count
    bytes += Array(multiword.form.utf8)
    for index in multiword.words {
      token(
        sentence.words[index].form, TextSpan(begin, bytes.count),
        spaceBefore: space && index == multiword.words.lowerBound)
    }
    space = sentence.words[multiword.words.upperBound - 1].spaceAfter
  }

  private mutating func token(_ form: String, _ span: TextSpan, spaceBefore: Bool) {
    let index: Int
    if let known = indices[form] {
      index = known
    } else {
      index = words.count
      indices[form] = index
      words.append(Word(form: form))
    }
    tokens.append(Token(span: span, word: index, spaceBefore: spaceBefore))
  }
}
