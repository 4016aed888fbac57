import EventArguments
import EventMentions
import EventModel
import Language
import TextModel
import TimeExpressions

/// Reads the entries of dictionaries of lives, which tell each event in brief words with a year.
///
/// - Reads: “HOLT, Ann Mary, botanist; *b. Leith, 3 May 1868*; *m. 1st, 1895, Carl Berg* (d. 1899); *2nd, 1904, Otto Lund*. *Asst Curator,
///   Mus. of Botany, 1896–1903*; *Reeve Medal, 1912*; *knighted, 1921*”.
/// - Leaves alone: sentences with a pronoun or with a preposition before their date, what stands in brackets of another person, and
///   all blocks that do not open with a name, surname first.
struct DictionaryLives {
  /// The name of the rule, and the reading of the event.
  static let rule = "life.record"

  let syntax: Syntax
  let expressions: [TimeExpression]

  /// What an entry tells with a date of its own.
  struct Record {
    /// The word that the headword's person is known by in the tree.
    let person: Int
    /// The words that tell it, in order.
    var words: [Int]
    /// The words and dates that it is read from.
    var tokens: Range<Int>
    /// The date, or the two ends of a term.
    let times: Range<Int>
  }

  /// Adds the events of all entries in place of those found in their words, and returns the births and deaths among them.
  ///
  /// - Complexity: linear in the number of tokens.
  func complete(_ frames: inout [EventFrame]) -> [LifeDates.End] {
    let records = records()
    guard !records.isEmpty else { return [] }
    var isRead: Set<Int> = []
    for record in records { isRead.formUnion(record.tokens) }
    frames.removeAll { isRead.contains($0.mention.token) }
    var ends: [LifeDates.End] = []
    for record in records {
      guard let first = record.words.first else { continue }
      let rule = Self.ends[syntax.lower(first)]
      if let rule {
        ends.append(
          LifeDates.End(person: record.person, expression: record.times.lowerBound, rule: rule))
      } else {
        frames.append(frame(of: record, at: first))
      }
    }
    frames.sort { $0.mention.token < $1.mention.token }
    return ends
  }

  private static let ends = ["born": LifeDates.birth, "died": LifeDates.death]

  private func frame(of record: Record, at token: Int) -> EventFrame {
    var frame = EventFrame(
      EventMention(token: token, kind: .occurrence, tense: .past, rule: Self.rule))
    frame.words = record.words
    frame.arguments = [Argument(.agent, token: record.person)]
    let isTerm = record.times.count > 1
    frame.times = record.times.map {
      TimeLink(
        expression: $0,
        relation: !isTerm ? .during : $0 == record.times.lowerBound ? .begins : .ends,
        rule: Self.rule)
    }
    return frame
  }

  // MARK: Records

  private func records() -> [Record] {
    let text = syntax.text
    var result: [Record] = []
    var (sentence, next, nextName) = (0, 0, 0)
    while sentence < text.sentences.count {
      let block = text.sentences[sentence].block
      let first = text.sentences[sentence].tokens.lowerBound
      var end = first
      while sentence < text.sentences.count, text.sentences[sentence].block == block {
        end = text.sentences[sentence].tokens.upperBound
        sentence += 1
      }
      while nextName < text.names.count, text.names[nextName].tokens.lowerBound < first {
        nextName += 1
      }
      guard nextName < text.names.count, case let name = text.names[nextName],
        name.tokens.lowerBound == first, name.kind == .person, isEntry(name.tokens, to: end)
      else { continue }
      while next < expressions.count, expressions[next].tokens.lowerBound < first { next += 1 }
      let inside = expressions[next...].prefix { $0.tokens.upperBound <= end }
      result += records(of: name.tokens, to: end, inside.startIndex..<inside.endIndex)
    }
    return result
  }

  private func records(of name: Range<Int>, to end: Int, _ times: Range<Int>) -> [Record] {
    let person = syntax.head(of: name) ?? name.lowerBound
    var result: [Record] = []
    var begin = name.upperBound
    var isMarriage = false
    var time = times.lowerBound
    while time < times.upperBound {
      let isTerm = time + 1 < times.upperBound && isDash(between: time)
      let own = time..<(isTerm ? time + 2 : time + 1)
      time = own.upperBound
      let dates =
        expressions[own.lowerBound].tokens
        .lowerBound..<expressions[own.upperBound - 1].tokens
        .upperBound
      guard dates.lowerBound >= begin else { continue }
      let part = part(from: begin, to: dates.lowerBound)
      begin = dates.upperBound
      guard expressions[own.lowerBound].type == .date, isRecord(part, before: dates) else {
        continue
      }
      var record = Record(
        person: person,
        words: (schooling(part, name.upperBound).map { [$0] } ?? []) + words(of: part),
        tokens: part.lowerBound..<dates.upperBound,
        times: own)
      let isNext = isMarriage && record.words.allSatisfy(isCount) && !record.words.isEmpty
      if let first = record.words.first, syntax.lower(first) == "married" || isNext {
        isMarriage = true
        let spouse = spouse(behind: dates.upperBound, to: end)
        record.words =
          record.words.filter { isNext || !isCount($0) } + spouse
        record.tokens = record.tokens.lowerBound..<(spouse.last.map { $0 + 1 } ?? dates.upperBound)
        begin = record.tokens.upperBound
      } else if !isBracketed(part) {
        isMarriage = false
      }
      if !record.words.isEmpty { result.append(record) }
    }
    return result
  }

  /// The words right before a date: back to what parts them from others.
  private func part(from begin: Int, to end: Int) -> Range<Int> {
    var first = end
    while first > begin, !parts(first - 1) { first -= 1 }
    while first < end, isMark(first) { first += 1 }
    return first..<end
  }

  /// The word before a colon that says that a list of schools follows: “*Educ.*: Leith Acad.; Reeve Coll., 1887–90”.
  private func schooling(_ part: Range<Int>, _ begin: Int) -> Int? {
    guard !isBracketed(part) else { return nil }
    for token in (max(begin, part.lowerBound - 24)..<part.lowerBound).reversed() {
      if syntax.lower(token) == ":" || syntax.lower(token) == "at" {
        return [token - 1, token - 2].first {
          ["educ", "educ.", "educated", "education"].contains(syntax.lower($0))
        }
      }
      // “Reeve Coll., 1887–90. Fellow”
      if syntax.lower(token) == ".",
        parts(token) || [.cd].contains(syntax.tag(token - 1))
      {
        return nil
      }
    }
    return nil
  }

  /// Whether a token ends what stands before it.
  private func parts(_ token: Int) -> Bool {
    switch syntax.lower(token) {
    case ";", "(", ")", ":", "[", "]": true
    case ".":
      !Self.abbreviations.contains(syntax.lower(token - 1))
        && (syntax.lower(token - 1).utf8.count > 1 || syntax.lower(token - 1) == ")")
    default: false
    }
  }

  private static let abbreviations: Set<String> = [
    "univ", "coll", "geol", "assoc", "commn", "comm", "lectr", "lect", "prof", "hon", "soc", "inst",
    "sch", "mus", "mem", "pres", "asst", "educ", "dept", "sec", "cttee", "fell", "dir", "gov",
    "hosp", "acad", "roy", "nat", "internat", "brit", "eng", "gen", "vol", "regt", "bn", "div",
    "bd", "chm", "treas", "lib", "demonstr", "exam", "trans", "edn", "ed", "st", "mt", "jun", "sen",
  ]

  /// Whether words before a date tell an event of the person: no sentence, nothing about others.
  private func isRecord(_ part: Range<Int>, before dates: Range<Int>) -> Bool {
    guard let last = part.last, syntax.tag(last) != .in, syntax.lower(last) != "to",
      part.count <= 24,
      !part.contains(where: { [.prp, .md, .vbz, .vbp].contains(syntax.tag($0)) })
    else { return false }
    guard isBracketed(part) else { return true }
    let first = syntax.text.words[syntax.text.tokens[part.lowerBound].word]
    return first.shape.contains(.capitalised)
      && !["born", "died"].contains(syntax.lower(part.lowerBound))
  }

  private func isBracketed(_ part: Range<Int>) -> Bool {
    (max(0, part.lowerBound - 24)..<part.lowerBound).last {
      ["(", ")"].contains(syntax.lower($0))
    }.map { syntax.lower($0) == "(" } ?? false
  }

  private func words(of part: Range<Int>) -> [Int] {
    var words = Array(part)
    while let last = words.last, isMark(last),
      syntax.lower(last) != "." || !Self.abbreviations.contains(syntax.lower(last - 1))
    {
      words.removeLast()
    }
    return words
  }

  /// Whether a word only counts marriages: “*1st*”, “*2nd*”, “*secondly*”.
  private func isCount(_ token: Int) -> Bool {
    isMark(token)
      || [
        "1st", "2nd", "3rd", "4th", "first", "second", "third", "firstly", "secondly", "thirdly",
        "(", ")", "1", "2", "3", "1stly", "2ndly", "and",
      ]
      .contains(syntax.lower(token))
  }

  /// The words behind the date of a marriage that name whom somebody married.
  private func spouse(behind date: Int, to end: Int) -> [Int] {
    var first = date
    while first < end, isMark(first) { first += 1 }
    var last = first
    while last < end, last < first + 10, !parts(last), syntax.lower(last) != "," { last += 1 }
    let words = Array(first..<last)
    return words.contains { syntax.tag($0) == .nnp } ? words : []
  }

  private func isMark(_ token: Int) -> Bool {
    [",", ".", ";", ":", "–", "—", "-"].contains(syntax.lower(token))
  }

  /// Whether a name opens an entry: surname first, or with several births, deaths and marriages behind semicolons.
  private func isEntry(_ name: Range<Int>, to end: Int) -> Bool {
    guard name.count > 1 else { return false }
    if name.count > 2, syntax.lower(name.lowerBound + 1) == "," {
      return Headwords.tellsLife(from: name.upperBound, in: syntax.text)
    }
    let records = (name.upperBound..<min(end, name.upperBound + 60)).filter {
      ["born", "died", "married"].contains(syntax.lower($0)) && syntax.lower($0 - 1) == ";"
    }
    return records.count > 1
  }

  private func isDash(between time: Int) -> Bool {
    let gap = expressions[time].tokens.upperBound..<expressions[time + 1].tokens.lowerBound
    return gap.count == 1 && ["–", "-", "—"].contains(syntax.lower(gap.lowerBound))
  }
}
