import Foundation
import ISO8601
import TextModel
import TimeExpressions

/// The phrases of timenorm, each a paragraph by itself, in the order and with the date of their document.
enum TimenormPhrases {
  static func score(_ path: String) throws -> PhraseScore {
    var score = PhraseScore("timenorm")
    var rows: [[String]] = []
    for line in try String(contentsOfFile: path, encoding: .utf8).split(
      separator: "\n", omittingEmptySubsequences: false)
    {
      let columns = line.split(separator: "\t").map(String.init)
      if columns.count == 3 {
        rows.append(columns)
      } else {
        add(rows, &score)
        rows = []
      }
    }
    add(rows, &score)
    return score
  }

  private static func add(_ rows: [[String]], _ score: inout PhraseScore) {
    guard let first = rows.first else { return }
    var text = ""
    var places: [TextSpan] = []
    for row in rows.dropFirst() {
      let begin = text.utf8.count
      text += row[0]
      places.append(TextSpan(begin, text.utf8.count))
      text += "\n\n"
    }
    let (_, expressions) = PhraseScore.read(text, created: CalendarDate(first[2]))
    for (row, place) in zip(rows.dropFirst(), places) {
      let read = PhraseScore.best(expressions, place)?.value.description
      score.add(
        "\(row[0]) (\(first[2]))", gold: row[2], read: read,
        isRight: read.map { PhraseScore.same(row[2], $0) } ?? false)
    }
  }
}

/// Dates of GUM with their sentence: right where the stretch is the annotated one.
enum GUMDates {
  static func score(_ path: String) throws -> PhraseScore {
    var score = PhraseScore("GUM dates")
    var rows: [[String]] = []
    for line in try String(contentsOfFile: path, encoding: .utf8).split(separator: "\n").dropFirst()
    {
      let columns = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
      guard columns.count == 10 else { continue }
      if let first = rows.first, first[0] != columns[0] {
        add(rows, &score)
        rows = []
      }
      rows.append(columns)
    }
    add(rows, &score)
    return score
  }

  /// Adds the dates of a document, of which only the sentences with dates are known.
  private static func add(_ rows: [[String]], _ score: inout PhraseScore) {
    var text = ""
    var places: [TextSpan?] = []
    var last = ""
    var begin = 0
    for row in rows {
      let sentence = joined(row[9])
      if sentence != last {
        begin = text.utf8.count
        text += sentence + "\n\n"
        last = sentence
      }
      let phrase = joined(row[3])
      // The same words again in a sentence are the next of them.
      let from = places.last.flatMap { $0 }.map { max($0.end, begin) } ?? begin
      let bytes = Array(text.utf8)
      places.append(
        find(Array(phrase.utf8), in: bytes, from: from)
          ?? find(Array(phrase.utf8), in: bytes, from: begin))
    }
    let (_, expressions) = PhraseScore.read(
      text, created: rows.first.flatMap { CalendarDate($0[2]) })
    for (row, place) in zip(rows, places) {
      guard let place else { continue }
      let read = PhraseScore.best(expressions, place)
      let gold =
        row[4].isEmpty
        ? (row[5].isEmpty ? row[7] : row[5]) + "/" + (row[6].isEmpty ? row[8] : row[6]) : row[4]
      score.add(
        row[3] + "  (\(row[2])) [" + row[9].prefix(100) + "]", gold: gold,
        read: read?.value.description, isRight: read.map { isRight($0, gold) } ?? false)
    }
  }

  /// Takes out the spaces that the treebank puts around marks.
  private static func joined(_ text: String) -> String {
    var result = text.replacingOccurrences(of: "&amp;", with: "&")
    for (a, b) in [
      (" - ", "-"), (" – ", "–"), (" ,", ","), (" ’s", "’s"), (" 's", "'s"), ("( ", "("),
      (" )", ")"), (" .", "."),
    ] {
      result = result.replacingOccurrences(of: a, with: b)
    }
    return result
  }

  private static func find(_ phrase: [UInt8], in bytes: [UInt8], from: Int) -> TextSpan? {
    guard !phrase.isEmpty, from + phrase.count <= bytes.count else { return nil }
    for begin in from...bytes.count - phrase.count where bytes[begin] == phrase[0] {
      if bytes[begin..<begin + phrase.count].elementsEqual(phrase) {
        return TextSpan(begin, begin + phrase.count)
      }
    }
    return nil
  }

  private static func isRight(_ read: TimeExpression, _ gold: String) -> Bool {
    if read.value.description == gold { return true }
    let wanted = gold.hasPrefix("--") ? "XXXX" + gold.dropFirst(1) : gold
    if read.value.description == wanted { return true }
    if gold.hasPrefix("--"), case .date(let date) = read.value, let month = CalendarDate(wanted),
      date.month == month.month, date.day == month.day
    {
      return true
    }
    guard let bounds = read.extent?.bounds, let other = EDTF(gold)?.bounds else { return false }
    // A stretch that ends with the first hour of its last day ends with that day.
    if bounds.earliest == other.earliest, bounds.latest == other.latest { return true }
    // “The late 1970s” as 1976/1979, “fall 2004” as 2004-09/2004-12: the annotators' own limits of what the
    // words leave open. A season may run a month longer.
    guard case .date(let date) = read.value, let from = bounds.earliest, let to = bounds.latest,
      let first = other.earliest,
      let last = other.latest
    else { return false }
    if date.granularity == .season {
      return from - first <= 86_400 && first - from <= 86_400 && last - to <= 32 * 86_400
        && last >= to
    }
    return read.modifier != nil && from <= first && last <= to
  }
}

/// The expressions of spoken commands.
enum CommandPhrases {
  private struct Timex: Decodable {
    var expression: String
    var type: String?
    var value: String?
  }
  private struct Entity: Decodable {
    var TIMEX3: [Timex]?
    var text: String?
    var values: String?
  }
  private struct Pate: Decodable {
    var text: String
    var entities: [Entity]
  }
  private struct Snips: Decodable { var data: [Entity] }

  static func score(_ folder: String) throws -> PhraseScore {
    var score = PhraseScore("commands")
    let pate = try JSONDecoder().decode(
      [Pate].self, from: Data(contentsOf: URL(fileURLWithPath: folder + "/pate.json")))
    for item in pate { add(item.text, item.entities.flatMap { $0.TIMEX3 ?? [] }, &score) }
    let snips = try JSONDecoder().decode(
      [Snips].self, from: Data(contentsOf: URL(fileURLWithPath: folder + "/snips_train.json")))
    for item in snips {
      add(item.data.compactMap(\.text).joined(), item.data.flatMap { $0.TIMEX3 ?? [] }, &score)
    }
    return score
  }

  private static func add(_ text: String, _ timexes: [Timex], _ score: inout PhraseScore) {
    let (_, expressions) = PhraseScore.read(text, created: CalendarDate("2019-11-18"))
    for timex in timexes where !timex.expression.isEmpty {
      guard let place = text.range(of: timex.expression) else { continue }
      let begin = text[..<place.lowerBound].utf8.count
      let read = PhraseScore.best(expressions, TextSpan(begin, begin + timex.expression.utf8.count))
      score.add(
        "\(timex.expression) [\(text)]", gold: timex.value ?? "", read: read?.value.description,
        isRight: read.map { PhraseScore.same(timex.value ?? "", $0.value.description) } ?? false)
    }
  }
}
