/// A sentence of a CoNLL-U file.
public struct CoNLLUSentence: Hashable, Sendable {
  /// A token that stands for several syntactic words: `don't` for `do` and `n't`.
  public struct Multiword: Hashable, Sendable {
    /// Indices of the words, from 0.
    public var words: Range<Int>

    /// The form as written.
    public var form: String

    /// The last column.
    public var miscellany: String

    /// Creates a multiword token.
    public init(words: Range<Int>, form: String, miscellany: String = "_") {
      self.words = words
      self.form = form
      self.miscellany = miscellany
    }
  }

  /// The comment lines, with their `#`.
  public var comments: [String]

  /// The syntactic words.
  public var words: [CoNLLUWord]

  /// The multiword tokens in order.
  public var multiwords: [Multiword]

  /// Creates a sentence.
  public init(
    comments: [String] = [], words: [CoNLLUWord] = [], multiwords: [Multiword] = []
  ) {
    self.comments = comments
    self.words = words
    self.multiwords = multiwords
  }

  /// Whether a comment says that a paragraph or document begins here.
  public var beginsParagraph: Bool {
    comments.contains { $0.hasPrefix("# newpar") || $0.hasPrefix("# newdoc") }
  }
}
