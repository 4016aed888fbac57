import Foundation
import ISO8601
import TextModel
import TimeExpressions

/// The phrases of timenorm, each read by itself with its document's date.
enum TimenormPhrases {
  static func score(_ path: String) throws -> PhraseScore {
    var score = PhraseScore("timenorm")
    var created: CalendarDate?
    var first = true
    for line in try String(contentsOfFile: path, encoding: .utf8).split(
      separator: "\n", omittingEmptySubsequences: false)
    {
      let columns = line.split(separator: "\t").map(String.init)
      guard columns.count == 3 else {
        first = true
        continue
      }
      if first {
        created = CalendarDate(columns[2])
        first = false
        continue
      }
      let (_, expressions) = PhraseScore.read(columns[0], created: created)
      let read = PhraseScore.best(expressions, TextSpan(0, columns[0].utf8.count))?.value
        .description
      score.add(
        "\(columns[0]) (\(created?.timex ?? ""))", gold: columns[2], read: read,
        isRight: read.map { PhraseScore.same(columns[2], $0) } ?? false)
    }
    return score
  }
}

/// Dates of GUM with their sentence: right where the stretch is the annotated one.
enum GUMDates {
  static func score(_ path: String) throws -> PhraseScore {
    var score = PhraseScore("GUM dates")
    for line in try String(contentsOfFile: path, encoding: .utf8).split(separator: "\n").dropFirst()
    {
      let columns = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
      guard columns.count == 10 else { continue }
      let sentence = columns[9].replacingOccurrences(of: "&amp;", with: "&")
      let phrase = columns[3]
      guard let place = sentence.range(of: phrase) else { continue }
      let begin = sentence[..<place.lowerBound].utf8.count
      let span = TextSpan(begin, begin + phrase.utf8.count)
      let (_, expressions) = PhraseScore.read(sentence, created: CalendarDate(columns[2]))
      let read = PhraseScore.best(expressions, span)
      let gold =
        columns[4].isEmpty
        ? (columns[5].isEmpty ? columns[7] : columns[5]) + "/"
          + (columns[6].isEmpty ? columns[8] : columns[6])
        : columns[4]
      score.add(
        phrase + "  (\(columns[2])) [" + sentence.prefix(100) + "]", gold: gold,
        read: read?.value.description, isRight: read.map { isRight($0, gold) } ?? false)
    }
    return score
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
    return bounds.earliest == other.earliest && bounds.latest == other.latest
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
