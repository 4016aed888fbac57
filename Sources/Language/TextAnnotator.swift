public import TextModel

/// Whatever adds a layer of analysis to a text: tags, lemmas, trees or names.
///
/// The users of a layer know this protocol only, so that a model of another kind can take a stage's place. An
/// annotator never fails: any sequence of tokens gets some analysis, in time linear in their number.
public protocol TextAnnotator: Sendable {
  /// Adds the layer to the text.
  func annotate(_ text: inout AnalysedText)
}
