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
        try add(rows, &score)
        rows = []
      }
    }
    try add(rows, &score)
    return score
  }

  private static func add(_ rows: [[String]], _ score: inout PhraseScore) throws {
    guard let first = rows.first else { return }
    var text = ""
    var places: [TextSpan] = []
    for row in rows.dropFirst() {
      let begin = text.utf8.count
      text += row[0]
      places.append(TextSpan(begin, text.utf8.count))
      text += "\n\n"
    }
    let (_, expressions) = try TimesReader.read(SourceText(text), created: CalendarDate(first[2]))
    for (row, place) in zip(rows.dropFirst(), places) {
      let read = PhraseScore.best(expressions, place)?.value.description
      score.add(
        "\(row[0]) (\(first[2]))", gold: row[2], read: read,
        isRight: read.map { SameValue.isSame(row[2], $0) } ?? false)
    }
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
    for item in pate { try add(item.text, item.entities.flatMap { $0.TIMEX3 ?? [] }, &score) }
    let snips = try JSONDecoder().decode(
      [Snips].self, from: Data(contentsOf: URL(fileURLWithPath: folder + "/snips_train.json")))
    for item in snips {
      try add(item.data.compactMap(\.text).joined(), item.data.flatMap { $0.TIMEX3 ?? [] }, &score)
    }
    return score
  }

  private static func add(_ text: String, _ timexes: [Timex], _ score: inout PhraseScore) throws {
    let (_, expressions) = try TimesReader.read(
      SourceText(text), created: CalendarDate("2019-11-18"))
    for timex in timexes where !timex.expression.isEmpty {
      guard let place = text.range(of: timex.expression) else { continue }
      let begin = text[..<place.lowerBound].utf8.count
      let read = PhraseScore.best(expressions, TextSpan(begin, begin + timex.expression.utf8.count))
      score.add(
        "\(timex.expression) [\(text)]", gold: timex.value ?? "", read: read?.value.description,
        isRight: read.map { SameValue.isSame(timex.value ?? "", $0.value.description) } ?? false)
    }
  }
}
