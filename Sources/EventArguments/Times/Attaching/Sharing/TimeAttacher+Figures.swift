import EventMentions
import ISO8601
import TextModel
import TimeExpressions

/// Periods that stand before the figure that is of them.
extension TimeAttacher {
  /// Whether a time stands before a figure and tells of which period it is: “*third-quarter* profit”, “*May* sales”.
  func qualifiesFigure(_ head: Int) -> Bool {
    guard [.compound, .amod, .nummod, .nmodPoss].contains(syntax.relation(head)),
      let noun = syntax.head(head), noun > head
    else { return false }
    return Self.figures.contains(syntax.lemma(noun))
  }

  /// The change or the figure itself that was in the period before the figure, and not what was said of it.
  ///
  /// - Reads: “third-quarter profit *jumped*”, “reported third-quarter *profit*”.
  /// - Leaves alone: “*expects* third-quarter profit to jump”.
  func figure(of head: Int) -> Int? {
    guard let noun = syntax.head(head) else { return nil }
    if [.nsubj, .nsubjPass].contains(syntax.relation(noun)), let verb = syntax.head(noun),
      Self.changing.contains(syntax.lemma(verb)), frameOfToken[verb] >= 0
    {
      return Int(frameOfToken[verb])
    }
    return frameOfToken[noun] >= 0 ? Int(frameOfToken[noun]) : nil
  }

  /// Whether a time is only that of the figure from which something changes: “will fall *from $30 million this year*”, “rose to 40
  /// *from 30 last year*”.
  ///
  /// - Leaves alone: “rose to 40 from 30 *in January*”, “rose *from last year*”.
  func isOfFormerFigure(_ time: Range<Int>, of verb: Int) -> Bool {
    guard verb < time.lowerBound, Self.changing.contains(syntax.lemma(verb)),
      syntax.lower(time.upperBound) != "to"
    else { return false }
    var word = time.lowerBound - 1
    var isCounted = false
    while word > max(verb, time.lowerBound - 10) {
      switch syntax.tag(word) {
      case .cd: isCounted = true
      case .nn, .nns, .jj, .vbn, .dt, .rb: break
      case .in where syntax.lower(word) == "from": return isCounted
      default: guard ["$", "£", "€", "%"].contains(syntax.lower(word)) else { return false }
      }
      word -= 1
    }
    return false
  }

  /// Gives a change the period of the figure that changed: “*sales* in May *rose*”.
  func shareFigure(of index: Int, in frames: inout [EventFrame]) {
    let verb = frames[index].mention.token
    guard frames[index].times.isEmpty, Self.changing.contains(syntax.lemma(verb)),
      syntax.isVerb(verb), let noun = syntax.dependent(of: verb, .nsubj), noun < verb,
      Self.figures.contains(syntax.lemma(noun)), frameOfToken[noun] >= 0
    else { return }
    frames[index].times = inside(frames[Int(frameOfToken[noun])], Self.period) {
      $0.upperBound <= verb
    }
  }

  /// Gives the changes of a paragraph the period of the change told before: “in May *sales rose*. *Profit fell*.”
  func carryPeriods(in frames: inout [EventFrame]) {
    var period: (block: Int, links: [TimeLink])?
    for index in frames.indices {
      let verb = frames[index].mention.token
      guard Self.changing.contains(syntax.lemma(verb)), isTold(verb),
        let noun = syntax.dependent(of: verb, .nsubj), Self.figures.contains(syntax.lemma(noun))
      else { continue }
      let block = syntax.text.sentences[syntax.sentence(of: verb)].block
      if frames[index].times.isEmpty, let period, period.block == block {
        frames[index].times = period.links
      } else {
        let links = inside(frames[index], Self.period) { _ in true }
        guard !links.isEmpty else { continue }
        // “… fell in March *of last year*” only compares.
        let looksBack = period.map { goesBack(from: $0.links, to: links) } ?? false
        period = looksBack ? nil : (block, links)
      }
    }
  }

  private func goesBack(from earlier: [TimeLink], to later: [TimeLink]) -> Bool {
    let begins = [earlier, later].map { links in
      links.compactMap { expressions[$0.expression].extent?.bounds.earliest }.min()
    }
    guard let first = begins[0], let second = begins[1] else { return true }
    return second < first
  }

  private static let figures: Set<String> = [
    "profit", "loss", "earnings", "income", "net", "revenue", "sale", "turnover", "output",
    "production", "export", "import", "delivery", "shipment", "result", "growth", "spending",
    "deficit", "surplus", "inflation", "unemployment", "consumption", "traffic", "attendance",
    "circulation", "booking", "payroll", "margin", "order", "earning", "figure", "number",
    "accounts",
  ]
}
