import EventArguments
import EventMentions
import EventModel
import Language
import TextModel
import TimeExpressions

/// Reads what the fields of forms date without a verb of their own, with whom the form is about.
///
/// - Reads: beside “Surname: HOLT” and “Forename: Ann”, “*Date of birth: 4 March 1961*”, “*Released on bail: 9 May 2023*”, “*Last seen:
///   6 May 2023, 07:40*”, “*Date reported: 8 May 2023*”.
/// - Leaves alone: “Date: 3 May 2023”, “Date of issue: 3 May 2023”, “Due date: 3 May 2023”, and texts that are no forms.
struct FormFields {
  /// The name of the rule, and the reading of the event.
  static let rule = "form.field"

  let syntax: Syntax
  let expressions: [TimeExpression]

  /// A label and what stands behind its colon, to the end of its line or column.
  struct Field {
    let label: Range<Int>
    let value: Range<Int>
  }

  /// Puts the events of a form's fields in place of what was found in their labels.
  ///
  /// - Complexity: linear in the number of tokens.
  func complete(_ frames: inout [EventFrame]) {
    let fields = fields()
    guard fields.count > 2 else { return }
    let person = person(in: fields)
    let times = Dictionary(
      expressions.indices.map { (expressions[$0].tokens.lowerBound, $0) }, uniquingKeysWith: min)
    var read: Set<Int> = []
    var told: [EventFrame] = []
    for field in fields {
      guard let first = times[field.value.lowerBound], isDate(first, field),
        let words = words(of: field.label), let verb = words.first
      else { continue }
      read.formUnion(field.label)
      var frame = EventFrame(
        EventMention(token: verb, kind: .occurrence, tense: .past, rule: Self.rule))
      frame.words = (isOfPerson(words) ? person : []) + words
      var last = first
      while last + 1 < expressions.count, expressions[last].type == .date,
        expressions[last + 1].type == .time,
        field.value.contains(expressions[last + 1].tokens.lowerBound)
      {
        last += 1
      }
      frame.times = [TimeLink(expression: last, relation: .during, rule: Self.rule)]
      told.append(frame)
    }
    guard !told.isEmpty else { return }
    frames.removeAll { read.contains($0.mention.token) }
    frames = (frames + told).sorted { $0.mention.token < $1.mention.token }
  }

  // MARK: Fields

  private func fields() -> [Field] {
    let text = syntax.text
    var result: [Field] = []
    var label: (begin: Int, colon: Int)?
    var begin = 0
    func close(at end: Int) {
      if let label, label.colon + 1 < end, !isOfTable(label.begin) {
        result.append(Field(label: label.begin..<label.colon, value: label.colon + 1..<end))
      }
      label = nil
      begin = end
    }
    for token in text.tokens.indices {
      if isBreak(before: token) { close(at: token) }
      if label == nil, syntax.lower(token) == ":", 1...6 ~= token - begin { label = (begin, token) }
    }
    close(at: text.tokens.count)
    return result
  }

  /// Whether a token is in the row of a table, whose columns have names.
  private func isOfTable(_ token: Int) -> Bool {
    syntax.text.row(ofSentence: syntax.sentence(of: token)).map { $0 != TableRow() } ?? false
  }

  /// Whether a line or a column of it begins with a token.
  private func isBreak(before token: Int) -> Bool {
    guard token > 0 else { return false }
    let bytes = syntax.text.document.prose.bytes
    let gap = syntax.text.tokens[token - 1].span.end..<syntax.text.tokens[token].span.begin
    guard gap.lowerBound < gap.upperBound, gap.upperBound <= bytes.count else { return false }
    return gap.count > 1 || bytes[gap.lowerBound] == 0x0A || bytes[gap.lowerBound] == 0x09
  }

  /// Whether a time is what a field's value is or begins with: “3 May 2023, at Lund station”.
  private func isDate(_ time: Int, _ field: Field) -> Bool {
    let expression = expressions[time]
    guard expression.type == .date || expression.type == .time, expression.extent != nil else {
      return false
    }
    let next = expression.tokens.upperBound
    return next >= field.value.upperBound
      || [",", "(", "at", "in", ".", ";"].contains(syntax.lower(next))
  }

  /// The words of a label that name an event: “Date of *surgery*”, “Date *reported*”, “*Released on bail*”.
  private func words(of label: Range<Int>) -> [Int]? {
    var words = Array(label)
    let isDate = ["date", "day"].contains(syntax.lower(label.lowerBound))
    if isDate {
      words.removeFirst()
      if let next = words.first, ["of", "when"].contains(syntax.lower(next)) {
        words.removeFirst()
      }
    }
    let isParticiple = words.contains {
      [.vbn, .vbd].contains(syntax.tag($0)) || Self.deeds.contains(syntax.lower($0))
    }
    guard !words.isEmpty, isDate || isParticiple,
      words.allSatisfy({ !Self.others.contains(syntax.lower($0)) })
    else { return nil }
    return words
  }

  /// Words of labels that tell when the form was made, what is due or to be, or no event at all.
  private static let others: Set<String> = [
    "date", "issue", "issued", "publication", "published", "report", "writing", "written", "next",
    "due", "expected", "planned", "scheduled", "proposed", "valid", "expiry", "expires", "until",
    "updated", "revised", "modified", "printed", "created", "prepared", "submitted", "posted",
    "sent", "compiled", "review", "version", "target", "deadline", "renewal", "by", "required",
    "sampled", "estimated", "hearing", "dated", "release", "this", "last-updated",
  ]

  private static let deeds: Set<String> = [
    "born", "died", "seen", "found", "arrested", "charged", "released", "admitted", "discharged",
    "reported", "convicted", "sentenced", "detained", "bailed", "remanded", "married", "buried",
  ]

  /// Whether what a label names happened to whom the form is about.
  private func isOfPerson(_ words: [Int]) -> Bool {
    words.contains {
      Self.deeds.contains(syntax.lower($0)) || ["birth", "death"].contains(syntax.lower($0))
    }
  }

  /// The words of the name of whom the form is about, as it is spoken; none where it does not tell.
  private func person(in fields: [Field]) -> [Int] {
    func value(_ labels: Set<String>) -> [Int] {
      let field = fields.first {
        labels.contains($0.label.map(syntax.lower).joined(separator: " "))
      }
      return (field?.value).map(Array.init) ?? []
    }
    let surname = value(["surname", "last name", "family name"])
    let given = value([
      "forename", "forenames", "first name", "given name", "given names", "christian name",
      "first names",
    ])
    if !surname.isEmpty { return Array((given + surname).prefix(5)) }
    let name = value([
      "name", "full name", "patient", "missing person", "defendant", "suspect", "deceased",
      "detainee", "prisoner", "name of deceased", "name of patient", "patient name",
    ])
    let words = name.prefix { ![",", "(", ";"].contains(syntax.lower($0)) }
    return words.count < 5 ? Array(words) : []
  }
}
