public import LinearModels
public import TextModel

/// The analysis of English text: tags, lemmas, trees and names, by the models that the package ships.
///
///     let analysis = try EnglishAnalysis()
///     analysis.annotate(&text)        // a text that is cut into sentences and tokens
///
/// Opening the models takes well under 10 ms, since they are read in place; one value serves all texts and
/// threads.
public struct EnglishAnalysis: TextAnnotator {
  private let stages: [any TextAnnotator]

  /// Opens the shipped models.
  ///
  /// - Throws: `ModelError` where the program was built without one of them.
  public init() throws(ModelError) {
    stages = [try SyntaxAnalyser(), CommonSurnames(), Lemmatiser(), NameRecogniser()]
  }

  /// Creates an analysis from stages of one's own, in their order.
  public init(stages: [any TextAnnotator]) { self.stages = stages }

  /// Adds all layers to the text.
  public func annotate(_ text: inout AnalysedText) {
    for stage in stages { stage.annotate(&text) }
  }
}

extension Lemmatiser: TextAnnotator {
  /// Sets the lemma of every token.
  public func annotate(_ text: inout AnalysedText) { lemmatise(&text) }
}

extension NameRecogniser: TextAnnotator {
  /// Sets the names.
  public func annotate(_ text: inout AnalysedText) { recognise(&text) }
}
