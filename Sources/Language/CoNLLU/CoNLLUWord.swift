/// A syntactic word of a CoNLL-U file: one line with a plain number.
public struct CoNLLUWord: Hashable, Sendable {
  /// The form as written.
  public var form: String

  /// The lemma, `_` where none is given.
  public var lemma = "_"

  /// The universal part of speech, `_` where none is given.
  public var partOfSpeech = "_"

  /// The Penn tag, `_` where none is given.
  public var tag = "_"

  /// The morphological features, `_` where none are given.
  public var features = "_"

  /// The index of the governing word in its sentence, from 0; -1 for the root, -2 where none is given.
  public var head = -2

  /// The relation to the governing word, `_` where none is given.
  public var relation = "_"

  /// The last column.
  public var miscellany = "_"

  /// Whether white space follows in the text.
  public var spaceAfter = true

  /// Creates a word without analysis.
  public init(form: String) { self.form = form }
}
