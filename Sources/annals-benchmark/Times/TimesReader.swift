import DocumentReading
import ISO8601
import Language
import Segmentation
import TextModel
import TimeExpressions

/// Reads times as the command does: from a text with its tags.
enum TimesReader {
  private static let analysis = Result { try EnglishAnalysis() }

  /// Returns a text with its time expressions.
  static func read(
    _ text: SourceText, created: CalendarDate?
  ) throws -> (AnalysedText, [TimeExpression]) {
    var analysed = Segmenter().segment(
      Document(created: created, text: text, blocks: BlockSplitter.blocks(of: text)))
    try analysis.get().annotate(&analysed)
    let expressions = TimeExpressionRecognizer().expressions(in: analysed)
    return (analysed, expressions.flatMap { $0.timex3(in: analysed) })
  }
}
