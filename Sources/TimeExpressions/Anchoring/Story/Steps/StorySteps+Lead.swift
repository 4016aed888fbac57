import ISO8601
import TextModel

/// Days with which a text comes back to what it began with, behind the years before.
extension StorySteps {
  /// The day that a text begins with, and what it has told of the years before.
  private struct Lead {
    let day: Int
    let year: Int
    let sentence: Int
    let block: Int
    /// The latest date before the lead, in order of the text.
    var background: StoryTimeline.Step?
    /// The paragraph of the latest day told of before the lead.
    var dayBlock = -1
    /// Whether its own paragraph goes on to a later year.
    var isFollowed = false
  }

  /// Tells the year of days without one that lie shortly behind the day the text began with, where it has gone back to
  /// years before in the meantime.
  ///
  /// - Reads: “The pier gave way on 9 March 1987. It was built in 1901 and lengthened in 1936. *On 16 March* divers found why.”
  /// - Leaves alone: “In 1936 it was lengthened. *On 16 March* it opened”, “It was lengthened in 1936. *On 16 October* it opened”, and what
  ///   stands behind a later year.
  ///
  /// - Complexity: linear in the number of steps.
  func returnToLead(_ steps: inout [StoryTimeline.Step], _ found: [FoundExpression]) {
    var lead: Lead?
    for place in steps.indices {
      let step = steps[place]
      let fields = found[step.index].reading.meaning.fields
      guard var told = lead else {
        if step.sentence >= 4 { return }
        lead = beginning(step, found[step.index])
        continue
      }
      defer { lead = told }
      switch step.kind {
      case .stated(let year, _):
        if step.isPlanned || step.isMeant || step.isOfDisclosure { continue }
        let begin = fields?.date(in: year)?.bounds.earliest.map { $0 / 86_400 }
        guard year < told.year || begin.map({ $0 < told.day }) ?? false else {
          if step.block != told.block { return }
          told.isFollowed = true
          continue
        }
        told.background = step
        if step.isDay { told.dayBlock = step.block }
      case .moved, .coming:
        if told.background != nil { told.background = step }
      case .open:
        guard step.isDay, !step.looksBack, !step.goesBack else { continue }
        if let background = told.background, let fields,
          let year = yearReturned(step, fields, to: told, behind: background, found)
        {
          steps[place].leadYear = year
        } else if step.block != told.block {
          told.dayBlock = step.block
        }
      }
    }
  }

  /// The lead that a day with its year makes.
  private func beginning(_ step: StoryTimeline.Step, _ expression: FoundExpression) -> Lead? {
    guard case .stated(let year, _) = step.kind, step.isDay, !step.looksBack, !step.isPlanned,
      !step.isMeant, !step.isOfDisclosure, step.aside > 50, !isAttached(expression),
      let day = expression.reading.meaning.fields?.date(in: year)?.civilDay
    else { return nil }
    return Lead(day: day.number, year: year, sentence: step.sentence, block: step.block)
  }

  /// The year of a day that comes back to the lead from the years before it; nothing where it does not.
  private func yearReturned(
    _ step: StoryTimeline.Step, _ fields: CalendarFields, to lead: Lead,
    behind background: StoryTimeline.Step, _ found: [FoundExpression]
  ) -> Int? {
    let near = [lead.year, lead.year + 1].lazy.compactMap { year -> (year: Int, distance: Int)? in
      fields.date(in: year)?.civilDay.map { (year, $0.number - lead.day) }
    }.first { 0...31 ~= $0.distance }
    guard let near, background.sentence < step.sentence, lead.dayBlock != step.block,
      !lead.isFollowed || step.block != lead.block
    else { return nil }
    guard background.block == step.block else { return near.year }
    if case .stated = background.kind, background.opensSentence,
      step.sentence - background.sentence <= 1
    {
      return nil
    }
    guard goesOnWithPerson(behind: found[step.index]) else { return near.year }
    return near.distance <= 14 && !tellsOfLife(lead.sentence) ? near.year : nil
  }

  /// Whether what is told of a day is again of whom the sentences before told: “On 16 March *she* …”.
  private func goesOnWithPerson(behind expression: FoundExpression) -> Bool {
    let sentence = text.sentences[expression.sentence].tokens
    let begin = expression.tokens.upperBound
    let near =
      [sentence.lowerBound] + Array(begin..<max(begin, min(sentence.upperBound, begin + 3)))
    return near.contains { ["he", "she", "it", "they"].contains(text.lower($0)) }
  }

  /// Whether a sentence tells when somebody was born or died, so that all days of that life lie elsewhere.
  private func tellsOfLife(_ number: Int) -> Bool {
    text.sentences[number].tokens.prefix(60).contains { ["die", "bear"].contains(text.lemma($0)) }
  }
}
