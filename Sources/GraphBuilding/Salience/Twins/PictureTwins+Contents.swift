import EventArguments
import EventModel
import ISO8601
import TemporalLinking
import TextModel

/// Lines whose words another line has all: “*Formal inquiry*” beside “Review became formal inquiry”.
extension PictureTwins {
  /// Whether a line's words all stand in another that is told of it, and that says no less of when.
  ///
  /// - Reads: “reported a *loss*”, “said that the mill had *closed*”, “the *drill* was called off”, “refused to *sign*”.
  /// - Leaves alone: “called an *election* for 3 May”, “said that it would *close*”, which are still to come.
  func isTold(_ line: Line, by whole: Line) -> Bool {
    guard shows(line, in: whole), hangs(line.token, below: whole.token)
    else { return false }
    if line.event.status == .negated, whole.event.status == .occurred {
      return isUndone(line, by: whole)
    }
    guard line.event.status == .occurred, whole.event.status == .occurred else { return false }
    if dates(whole, no: line) { return true }
    // “reported a third-quarter *loss*” in October
    guard isReport(whole), syntax.isNoun(line.token),
      let told = line.event.time?.bounds.earliest, let telling = whole.event.time?.bounds.latest
    else { return false }
    return told < telling
  }

  /// Whether a label shows all that another does, but for what describes a noun: “a *half-year* loss”.
  ///
  /// - Leaves alone: “freed after a *call* between two ministers”, which is another event, and “capsized with the *loss* of nine lives”
  ///   where no word of the nine is shown.
  private func shows(_ line: Line, in whole: Line) -> Bool {
    guard whole.label.tokens.contains(line.token) else { return false }
    let missing = line.label.tokens.subtracting(whole.label.tokens)
    guard syntax.isNoun(line.token) else { return missing.isEmpty }
    if let preposition = syntax.preposition(of: line.token), Self.apart.contains(preposition) {
      return false
    }
    let isReported = isReport(whole)
    return missing.allSatisfy { word in
      (word < line.token || isReported) && hangs(word, below: line.token)
    }
  }

  /// Whether a verb makes something known: “*disclosed* a loss”.
  private func isReport(_ line: Line) -> Bool {
    line.event.class == .reporting
      || ["report", "disclose", "reveal", "announce", "post"].contains(syntax.lemma(line.token))
  }

  private static let apart: Set<String> = [
    "after", "before", "following", "since", "until", "during", "despite", "over", "ahead",
  ]

  /// Whether a verb says that what it has for its subject or complement came to nothing.
  private func isUndone(_ line: Line, by verb: Line) -> Bool {
    guard line.event.isCalledOff || syntax.relation(line.token) == .xcomp else { return false }
    if dates(verb, no: line) { return true }
    // “by 3 May: *drill* called off” says of a drill on 3 May when it was to be.
    guard let day = line.event.time?.bounds, let limit = verb.event.time?.bounds.latest,
      let begin = day.earliest, let end = day.latest
    else { return false }
    return begin <= limit && limit <= end
  }

  /// Whether a line without a date of its own tells only that somebody means to do what another tells: “*plans* to hold hearings”.
  ///
  /// - Leaves alone: “*planned* in May to hold them”.
  func isPlan(_ line: Line, of deed: Line) -> Bool {
    Self.plans.contains(syntax.lemma(line.token)) && syntax.isVerb(line.token)
      && deed.cluster.frames.contains { frame in
        syntax.relation(reading.token(frame)) == .xcomp
          && syntax.head(reading.token(frame)) == line.token
      }
      && deed.event.status == .planned && deed.label.isClear && dates(deed, no: line)
  }

  private static let plans: Set<String> = [
    "plan", "intend", "hope", "aim", "mean", "want", "expect",
  ]

  /// Whether a word stands in what hangs on another.
  private func hangs(_ token: Int, below verb: Int) -> Bool {
    var next = syntax.head(token)
    var steps = 0
    while let head = next, steps < 8 {
      if head == verb { return true }
      next = syntax.head(head)
      steps += 1
    }
    return false
  }
}
