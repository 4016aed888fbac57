internal import TextModel

/// The tree of one sentence: its words with their tags, heads and relations, as mends ask of them and change them.
///
/// Words are numbered as in the text. The tree holds the tokens of the whole text while it is mended, so that nothing is
/// copied.
struct SentenceTree {
  /// The tokens of the sentence.
  let sentence: Range<Int>

  private var tokens: [Token] = []
  /// The relations and the tags that words of the sentence have or had: a bit for each, by its number.
  private var relations: UInt64 = 0
  private var tags: UInt64 = 0
  private let words: [Word]
  private let lemmas: [String]

  /// Takes the tokens of a text, which has none until they are given back.
  init(of sentence: Range<Int>, takenFrom text: inout AnalysedText) {
    self.sentence = sentence
    words = text.words
    lemmas = text.lemmas
    swap(&tokens, &text.tokens)
    for word in sentence { note(tokens[word]) }
  }

  /// Gives the tokens back to the text that they were taken from; the tree is of no use any more.
  mutating func giveBack(to text: inout AnalysedText) { swap(&tokens, &text.tokens) }

  /// The tokens of the sentence by themselves: a copy, to come back to.
  var state: [Token] {
    get { Array(tokens[sentence]) }
    set { tokens.replaceSubrange(sentence, with: newValue) }
  }

  /// A word with its tag, head and relation; one without any beyond the text, so that mends may look at neighbours.
  subscript(word: Int) -> Token {
    get { tokens.indices.contains(word) ? tokens[word] : Self.beyond }
    set {
      tokens[word] = newValue
      note(newValue)
    }
  }

  private static let beyond = Token(span: TextSpan(0, 0), word: 0, spaceBefore: false)

  private mutating func note(_ token: Token) {
    relations |= 1 << UInt64(token.relation.number)
    tags |= 1 << UInt64(token.tag.number)
  }

  /// Whether a word of the sentence may have a relation; where this is false, none has.
  ///
  /// Most mends need a relation or tag that most sentences lack, and ask for it before they go through the words.
  func mayHave(_ relation: DependencyRelation) -> Bool {
    relations >> UInt64(relation.number) & 1 == 1
  }

  /// Whether a word of the sentence may have a tag; where this is false, none has.
  func mayHave(tag: PennTag) -> Bool { tags >> UInt64(tag.number) & 1 == 1 }

  /// Returns a word's form in lower case; nothing beyond the text.
  func lower(_ word: Int) -> String {
    tokens.indices.contains(word) ? words[tokens[word].word].lower : ""
  }

  /// Returns a word's form as written; nothing beyond the text.
  func form(_ word: Int) -> String {
    tokens.indices.contains(word) ? words[tokens[word].word].form : ""
  }

  /// Returns a word's lemma, or its lower-case form before lemmatising; nothing beyond the text.
  func lemma(_ word: Int) -> String {
    guard tokens.indices.contains(word) else { return "" }
    let lemma = tokens[word].lemma
    return lemma >= 0 ? lemmas[lemma] : lower(word)
  }

  /// Whether a word is written with a capital.
  func isCapitalised(_ word: Int) -> Bool {
    tokens.indices.contains(word) && words[tokens[word].word].shape.contains(.capitalised)
  }

  /// Whether the heads lead from a word back to itself.
  ///
  /// - Complexity: linear in the length of the sentence.
  var hasCircle: Bool {
    // The word from which each word was first come to, counted from one.
    var visitor = [Int](repeating: 0, count: sentence.count)
    for start in sentence {
      let round = start - sentence.lowerBound + 1
      var word = start
      while sentence.contains(word), visitor[word - sentence.lowerBound] == 0 {
        visitor[word - sentence.lowerBound] = round
        word = tokens[word].head
      }
      if sentence.contains(word), visitor[word - sentence.lowerBound] == round { return true }
    }
    return false
  }
}
