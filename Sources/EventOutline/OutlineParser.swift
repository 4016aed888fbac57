import EventModel
import ISO8601
import IntervalAlgebra

extension Outline {
  /// Reads an outline, a rule a line; empty lines and what follows `#` are passed over.
  ///
  /// - Parameter text: the outline.
  /// - Throws: ``OutlineError`` with line and column of the first word that does not fit.
  public init(parsing text: String) throws(OutlineError) {
    rules = []
    let lines = text.split(omittingEmptySubsequences: false) {
      $0 == "\n" || $0 == "\r" || $0 == "\r\n"
    }
    for (index, line) in lines.enumerated() {
      var tokenizer = OutlineTokenizer(line, line: index + 1)
      let tokens = try tokenizer.tokens()
      guard !tokens.isEmpty else { continue }
      var parser = OutlineParser(tokens: tokens, line: index + 1, end: line.count + 1)
      for statement in try parser.statements() {
        rules.append(OutlineRule(statement, line: index + 1))
      }
    }
  }
}

/// The parser of one line.
private struct OutlineParser {
  let tokens: [OutlineToken]
  let line: Int
  let end: Int
  var position = 0

  init(tokens: [OutlineToken], line: Int, end: Int) {
    self.tokens = tokens
    self.line = line
    self.end = end
  }

  private var current: OutlineToken? { position < tokens.count ? tokens[position] : nil }

  private func error(_ reason: String, at column: Int? = nil) -> OutlineError {
    OutlineError(line: line, column: column ?? current?.column ?? end, reason: reason)
  }

  /// The statements of the line: one, or one for each link of a chain of relations.
  mutating func statements() throws(OutlineError) -> [OutlineStatement] {
    let statements = try rule()
    guard current == nil else { throw error("the line is expected to end here") }
    return statements
  }

  private mutating func rule() throws(OutlineError) -> [OutlineStatement] {
    if tokens.count == 1, skip("acyclic") { return [.acyclic] }
    if tokens.count == 1, skip("consistent") { return [.consistent] }
    if skip("count") { return [.count(try range())] }
    if skip("no") {
      guard skip("event") else { throw error("'event' is expected after 'no'") }
      return [.noEvent(try name())]
    }
    if skip("event") { return [.event(try name())] }
    let event = try name()
    if skip("@") { return [try time(of: event)] }
    if skip("status") { return [.status(event: event, try statuses())] }
    if skip("with") { return [.participants(event: event, try names())] }
    if skip("lasts") { return [.duration(event: event, try duration())] }
    if skip("at") { return [.place(event: event, try name())] }
    if skip("according") {
      guard skip("to") else { throw error("'to' is expected after 'according'") }
      return [.source(event: event, try name())]
    }
    return try relations(from: event)
  }

  private mutating func skip(_ word: String) -> Bool {
    guard let token = current, !token.isQuoted, token.text == word else { return false }
    position += 1
    return true
  }

  private mutating func name() throws(OutlineError) -> String {
    guard let token = current, token.isQuoted || (token.text != "," && token.text != "@") else {
      throw error("a name is expected")
    }
    position += 1
    return token.text
  }

  private mutating func names() throws(OutlineError) -> [String] {
    var names: [String] = []
    repeat {
      var words = [try name()]
      // A bare name may have several words here, for only a comma can follow it.
      while let token = current, !token.isQuoted, token.text != "," {
        words.append(token.text)
        position += 1
      }
      names.append(words.joined(separator: " "))
    } while skip(",")
    return names
  }

  private mutating func time(of event: String) throws(OutlineError) -> OutlineStatement {
    if skip("none") { return .undated(event: event) }
    let isWithin = skip("within")
    guard let token = current, !token.isQuoted else { throw error("a date is expected") }
    guard let time = EDTF(token.text) else {
      throw error("'\(token.text.prefix(60))' is not an EDTF date or interval")
    }
    position += 1
    return isWithin ? .within(event: event, time) : .time(event: event, time)
  }

  private mutating func statuses() throws(OutlineError) -> [EventStatus] {
    var statuses: [EventStatus] = []
    repeat {
      let column = current?.column
      let word = try name()
      guard let status = EventStatus(rawValue: word) else {
        let known = EventStatus.allCases.map(\.rawValue).joined(separator: ", ")
        throw error("'\(word.prefix(60))' is not one of \(known)", at: column)
      }
      statuses.append(status)
    } while skip(",")
    return statuses
  }

  private mutating func duration() throws(OutlineError) -> CalendarDuration {
    guard let token = current else { throw error("a duration is expected") }
    guard let duration = CalendarDuration(token.text) else {
      throw error("'\(token.text.prefix(60))' is not an ISO 8601 duration")
    }
    position += 1
    return duration
  }

  private mutating func range() throws(OutlineError) -> ClosedRange<Int> {
    guard let token = current else { throw error("a number is expected") }
    let ends = token.text.split(separator: "...", omittingEmptySubsequences: false)
    let numbers = ends.compactMap { Int($0) }.filter { $0 >= 0 }
    guard let first = numbers.first, let last = numbers.last, numbers.count == ends.count,
      ends.count <= 2, first <= last
    else { throw error("a number such as 12 or a range such as 10...25 is expected") }
    position += 1
    return first...last
  }

  private mutating func relations(
    from first: String
  ) throws(OutlineError) -> [OutlineStatement] {
    var statements: [OutlineStatement] = []
    var event = first
    repeat {
      let isNegated = skip("not")
      guard let token = current, !token.isQuoted,
        let relation = AllenRelation(rawValue: token.text)
      else {
        let known = AllenRelation.allCases.map(\.rawValue).joined(separator: ", ")
        throw error(
          "one of @, status, with, lasts, at, according to, not, \(known) is expected after '\(event.prefix(60))'; a name of several words stands in quotes"
        )
      }
      position += 1
      let other = try name()
      statements.append(
        isNegated
          ? .noRelation(event: event, relation, other: other)
          : .relation(event: event, relation, other: other))
      event = other
    } while current != nil
    return statements
  }
}
