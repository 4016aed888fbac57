import ISO8601
import TextModel

/// The year of accounts that a report tells of.
extension Resolver {
  /// Takes in a year of accounts, or that a paragraph tells of another year.
  mutating func enterTerm(_ expression: TimeExpression) {
    let place = found[index].sentence
    if let length = expression.meaning.term, let only = length.components.first,
      only.unit == .year && only.count == 1 || only.unit == .month && only.count == 12,
      let edtf = expression.extent, case .interval(.date(let first), .date(let last)) = edtf.form,
      let begin = first.year, let end = last.year, begin <= end
    {
      let isTitle = isTitle(place, besides: expression.tokens)
      if let term, term.isTitle, !isTitle { return }
      term = ReportedTerm(
        edtf: edtf, last: last, years: begin...end, sentence: place, isTitle: isTitle)
    } else if let told = term, expression.meaning.fields?.namesYear == true,
      case .date(let date) = expression.value, date.granularity >= .year,
      let year = date.year, !told.years.contains(year)
    {
      let left = block
      term?.leftBlock = left
    }
  }

  /// Whether a sentence has no verb with a tense but for those of an expression, as titles have none.
  private func isTitle(_ sentence: Int, besides expression: Range<Int>) -> Bool {
    !text.sentences[sentence].tokens.contains {
      !expression.contains($0) && [.vbd, .vbz, .vbp, .md].contains(text.tokens[$0].tag)
    }
  }

  /// The month or day with its year that a report tells of without one.
  ///
  /// - Reads: “Report for the year ended 31 March 2020 // *In October* it closed the shop”, in 2019.
  /// - Leaves alone: “… // It *will* close the shop *in October*”.
  func yearOfTerm(_ fields: CalendarFields, _ found: FoundExpression) -> (
    CalendarDate?, Anchor?
  )? {
    guard let term, term.isTitle, term.leftBlock != block, fields.month != nil,
      tense(found) == .past
    else { return nil }
    let years = term.years.filter { fields.date(in: $0).map(term.contains) ?? false }
    guard years.count == 1 else { return nil }
    return (fields.date(in: years[0]), Anchor(date: term.last, source: .narrative))
  }

  /// The year of accounts that *the year* means right behind it: “for the year ended 31 March 2020 … During *the year* it sold a van”.
  func termMeant(_ meaning: TimeMeaning) -> EDTF? {
    guard case .stretch(0, .year, let basis) = meaning.core, basis != .document, let term,
      term.leftBlock != block, meaning.modifier == nil,
      term.isTitle || found[index].sentence - term.sentence <= 3
    else { return nil }
    return term.edtf
  }
}
