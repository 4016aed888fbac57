import ISO8601
import TextModel
import TimeExpressions

/// Finds the time that a heading gives to what stands below it.
///
/// - Reads: “*1911*”, “*3 May 1974* – The end”, “*1920s*: Growth”, “[1.4.0] - *2024-02-20*”, “Day 1: *Monday 6 May*”, “Week of *3 June*”,
///   “Early years (*1906–1914*)”.
/// - Leaves alone: “What the flood of 1993 left”, “Preparing for 2025”, “Next meeting: 3 June”, “Otto Holm (1906–1991)”.
struct SectionHead {
  let syntax: Syntax
  let expressions: [TimeExpression]

  /// Returns the times of headings, by the number of the heading's first sentence.
  ///
  /// One heading alone that has a date says when the text was written. So does a title, unless the headings below are like it.
  func heads() -> [Int: OpenSections.Head] {
    let sentences = syntax.text.sentences
    var heads: [Int: OpenSections.Head] = [:]
    var next = 0
    for number in sentences.indices {
      let tokens = sentences[number].tokens
      while next < expressions.count, expressions[next].tokens.lowerBound < tokens.lowerBound {
        next += 1
      }
      guard case .heading = syntax.text.document.blocks[sentences[number].block].kind,
        number == 0 || sentences[number - 1].block != sentences[number].block
      else { continue }
      heads[number] = head(ofBlockFrom: number, next)
    }
    if let title = heads[0], !title.isNumbered { heads[0] = nil }
    return heads.count > 1 ? heads : [:]
  }

  private func head(ofBlockFrom sentence: Int, _ opening: Int) -> OpenSections.Head? {
    let sentences = syntax.text.sentences
    let own = sentences[sentence...].prefix { $0.block == sentences[sentence].block }
    guard let last = own.last else { return nil }
    let heading = sentences[sentence].tokens.lowerBound..<last.tokens.upperBound
    let times = expressions[opening...].prefix { $0.tokens.lowerBound < heading.upperBound }
    return head(of: heading, times.startIndex..<times.endIndex)
  }

  private func head(of heading: Range<Int>, _ times: Range<Int>) -> OpenSections.Head? {
    guard let first = times.first, let last = times.last else { return nil }
    let opening = first..<(isRange(from: first, in: times) ? first + 2 : first + 1)
    let closing = (isRange(from: last - 1, in: times) ? last - 1 : last)..<(last + 1)
    // “Summer” is no more than a title, and so is “The May fair”.
    func isSet(_ times: Range<Int>) -> Bool {
      times.allSatisfy { time in
        expressions[time].extent != nil && expressions[time].type != .duration
          && (expressions[time].tokens.contains {
            syntax.lower($0).utf8.contains { $0 &- 0x30 < 10 }
          } || isMonth(time, alone: heading))
      }
    }
    if isSet(opening), opens(heading, opening) {
      return OpenSections.Head(times: opening, isOfText: true, isNumbered: true)
    }
    guard isSet(closing), closes(heading, closing), !isOfWriting(closing),
      case let label = heading.prefix(while: {
        $0 < expressions[closing.lowerBound].tokens.lowerBound
      })
    else { return nil }
    let isOfWeek = label.contains { syntax.lower($0) == "week" }
    return OpenSections.Head(
      times: closing, isOfText: true, isNumbered: isOfWeek || isNumbered(label.dropLast()),
      isWeek: isOfWeek && closing.count == 1 && isDay(closing))
  }

  /// Whether a month of a known year is all that a heading says: “*Early May*”.
  private func isMonth(_ time: Int, alone heading: Range<Int>) -> Bool {
    let tokens = expressions[time].tokens
    return expressions[time].extent?.bounds != nil
      && expressions[time].extent?.date?.granularity == .month
      && heading.allSatisfy { tokens.contains($0) || isMark($0) }
  }

  /// Whether a time is the day or month in which the text was written.
  private func isOfWriting(_ times: Range<Int>) -> Bool {
    guard let written = syntax.text.document.created?.bounds else { return false }
    return times.contains { expressions[$0].extent?.date?.bounds.contains(written) ?? false }
  }

  private func isDay(_ times: Range<Int>) -> Bool {
    times.allSatisfy { expressions[$0].extent?.date?.granularity == .day }
  }

  /// Whether a time and the one behind it are the ends of a range: “1906–1914”.
  private func isRange(from first: Int, in times: Range<Int>) -> Bool {
    guard times.contains(first), times.contains(first + 1) else { return false }
    let between = expressions[first].tokens.upperBound..<expressions[first + 1].tokens.lowerBound
    return between.count == 1 && ["–", "-", "—", "to"].contains(syntax.lower(between.lowerBound))
  }

  private func tokens(_ times: Range<Int>) -> Range<Int>? {
    guard let first = times.first, let last = times.last else { return nil }
    return expressions[first].tokens.lowerBound..<expressions[last].tokens.upperBound
  }

  /// Whether a time stands before what parts it from the rest of a heading, or is the whole.
  private func opens(_ heading: Range<Int>, _ times: Range<Int>) -> Bool {
    guard let run = tokens(times),
      (heading.lowerBound..<run.lowerBound).allSatisfy({ isMark($0) || syntax.lower($0) == "the" })
    else { return false }
    guard run.upperBound < heading.upperBound else { return true }
    return isSeparator(run.upperBound) || syntax.lower(run.upperBound) == "("
  }

  /// Whether a time ends a heading behind what parts it from the rest.
  private func closes(_ heading: Range<Int>, _ times: Range<Int>) -> Bool {
    guard let run = tokens(times), run.lowerBound > heading.lowerBound else { return false }
    let mark = run.lowerBound - 1
    let label = heading.lowerBound..<mark
    let rest = run.upperBound..<heading.upperBound
    // “[1.2.0] - 2023-06-01 *[withdrawn]*”
    let isRemark =
      isNumbered(label) && rest.first.map { ["[", "("].contains(syntax.lower($0)) } ?? false
    guard isRemark || rest.allSatisfy(isMark) else { return false }
    if isNumbered(label) || isDateLabel(label) {
      return isSeparator(mark) || [",", "("].contains(syntax.lower(mark))
    }
    if isSender(label.lowerBound..<run.lowerBound), expressions[times.lowerBound].type == .time {
      return true
    }
    switch syntax.lower(mark) {
    case "(", "[": return isOfTime(times, behind: label)
    case ",", "–", "—", "-", "|": return isFine(times)
    case "of", "beginning", "commencing", "starting":
      return label.contains {
        [
          "week", "day", "meeting", "session", "sitting", "log", "diary", "minutes", "entry",
          "shift",
        ]
        .contains(syntax.lower($0))
      }
    default: return false
    }
  }

  /// Whether words before an hour are no more than who wrote the message below: “*Ada Holm* 14:02”.
  private func isSender(_ words: Range<Int>) -> Bool {
    words.count <= 3
      && words.allSatisfy { !isMark($0) && ![.in, .to].contains(syntax.tag($0)) }
  }

  /// Whether a heading numbers what stands below: “*Day 2*”, “*Week three*”, “*Version 1.4*”, “*[1.4.0]*”, “*Sprint 14*”.
  private func isNumbered(_ label: Range<Int>) -> Bool {
    let words = label.filter { !isMark($0) }
    guard let last = words.last, words.count <= 2 else { return false }
    if words.count == 1 {
      let form = syntax.lower(last)
      return form.utf8.contains { $0 &- 0x30 < 10 }
    }
    return [
      "day", "week", "month", "sprint", "session", "version", "release", "leg", "stage", "shift",
    ]
    .contains(syntax.lower(words[0]))
  }

  /// Whether a label says no more than that a date follows: “*Date*: Mon 6 March 2023”.
  private func isDateLabel(_ label: Range<Int>) -> Bool {
    label.count == 1 && ["date", "day"].contains(syntax.lower(label.lowerBound))
  }

  /// Whether a time in brackets is when what stands below was, and not the life of somebody or the year of a work.
  private func isOfTime(_ times: Range<Int>, behind label: Range<Int>) -> Bool {
    if isFine(times) { return true }
    guard times.count == 2 else { return false }
    return label.count == 1
      || label.contains { syntax.lower($0) == syntax.text.form($0) && !isMark($0) }
  }

  /// Whether times are of a month or less.
  private func isFine(_ times: Range<Int>) -> Bool {
    times.allSatisfy {
      expressions[$0].extent?.date.map { $0.granularity >= .month } ?? false
    }
  }

  private func isMark(_ token: Int) -> Bool {
    switch syntax.lower(token) {
    case "#", "##", "###", "*", "**", "[", "]", "(", ")", "-", "–", "—", ":", ".", ",", "|": true
    default: false
    }
  }

  private func isSeparator(_ token: Int) -> Bool {
    switch syntax.lower(token) {
    case ":", "–", "—", "|": true
    case "-": syntax.text.tokens[token].spaceBefore
    default: false
    }
  }
}
