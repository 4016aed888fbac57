public import TextModel

/// Finds the names of persons, organisations, places and other things in a tagged text.
///
/// A name is a run of proper nouns with the small words that belong inside it; forms of address and titles
/// before a person's name, months and weekdays are left out. Its kind follows from the words in and around it,
/// from well-known names, and from the same name elsewhere in the text.
public struct NameRecogniser: Sendable {
  /// Creates a recogniser.
  public init() {}

  /// Sets the names of a tagged text, in order and without overlap.
  public func recognise(_ text: inout AnalysedText) {
    var runs: [NameRun] = []
    for sentence in text.sentences {
      NameRunFinder(text: text, sentence: sentence.tokens).find(into: &runs)
    }
    text.names = NameClassifier(text: text).names(of: runs)
  }
}

/// A run of tokens that is one name, with what stands before it.
struct NameRun {
  /// The tokens of the name.
  var tokens: Range<Int>

  /// Whether a form of address or a title stands before it.
  var hasTitle = false

  /// Whether the run begins a sentence, where a capital says nothing.
  var beginsSentence = false
}
