/// A word as the network sees it: rows of learnt features and a pretrained vector.
public struct SyntaxWord: Sendable {
  /// Rows of the learnt features, the form's own first.
  public var rows: [Int32]
  /// How many of the first rows stand for the form itself, which training hides now and then.
  public var ownRows: Int
  /// The pretrained vector's index, or -1.
  public var vector: Int32
  /// How often the word stands in the training text.
  public var frequency = 0

  /// Creates a word.
  public init(rows: [Int32], ownRows: Int, vector: Int32) {
    self.rows = rows
    self.ownRows = ownRows
    self.vector = vector
  }
}

/// A sentence to learn from; all arrays have one element a token.
public struct SyntaxExample: Sendable {
  /// Indices of words.
  public var words: [Int32]
  /// Whether white space stands before the token.
  public var spaces: [Bool]
  /// Numbers of Penn tags.
  public var penn: [UInt8]
  /// Numbers of universal tags.
  public var parts: [UInt8]
  /// Heads; the number of tokens for the root.
  public var heads: [Int32]
  /// Numbers of relations.
  public var relations: [UInt8]
  /// Events: 0 for none, then the classes; `unknown` where nothing is to be learnt.
  public var events: [UInt8] = []
  /// The numbers of tense, aspect and polarity of each token, or `unknown`.
  public var notes: [SIMD4<UInt8>] = []
  /// Where a teacher was less than sure: what it thought of Penn tags.
  public var pennShares: [Share] = []
  /// What it thought of heads; the number of tokens for the root.
  public var headShares: [Share] = []
  /// What it thought of events.
  public var eventShares: [Share] = []

  /// What is not known of a token.
  public static let unknown: UInt8 = 255

  /// The share of one label of a token, in thousandths of all; in the order of the tokens.
  public struct Share: Sendable {
    /// The token.
    public var token: Int32
    /// The label.
    public var label: Int16
    /// The thousandths.
    public var share: Int16

    /// Creates a share.
    public init(token: Int, label: Int, share: Int) {
      self.token = Int32(token)
      self.label = Int16(label)
      self.share = Int16(share)
    }
  }

  /// Creates an example.
  public init(
    words: [Int32], spaces: [Bool], penn: [UInt8], parts: [UInt8], heads: [Int32],
    relations: [UInt8]
  ) {
    self.words = words
    self.spaces = spaces
    self.penn = penn
    self.parts = parts
    self.heads = heads
    self.relations = relations
  }
}
