import Foundation
import ISO8601
import TextModel
import TimeExpressions

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
        try add(rows, &score)
        rows = []
      }
      rows.append(columns)
    }
    try add(rows, &score)
    return score
  }

  /// Adds the dates of a document, of which only the sentences with dates are known.
  private static func add(_ rows: [[String]], _ score: inout PhraseScore) throws {
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
    let (_, expressions) = try TimesReader.read(
      SourceText(text), created: rows.first.flatMap { CalendarDate($0[2]) })
    for (row, place) in zip(rows, places) {
      guard let place else { continue }
      let covered = expressions.filter { $0.span.overlaps(place) }
      let read = PhraseScore.best(expressions, place)
      let gold =
        row[4].isEmpty
        ? (row[5].isEmpty ? row[7] : row[5]) + "/" + (row[6].isEmpty ? row[8] : row[6]) : row[4]
      score.add(
        row[3] + "  (\(row[2])) [" + row[9].prefix(100) + "]", gold: gold,
        read: read?.value.description,
        isRight: read.map {
          isRight($0, gold) || isDayOf($0, place, gold)
            || isSoFar($0, gold, CalendarDate(row[2]))
        } ?? false || isRange(covered, gold))
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

  /// Whether two expressions are the annotated stretch's first and last: `5–6 September 2019`.
  private static func isRange(_ read: [TimeExpression], _ gold: String) -> Bool {
    guard read.count == 2, let bounds = stretch(gold),
      let first = read.first?.extent?.bounds.earliest, let last = read.last?.extent?.bounds.latest
    else { return false }
    return bounds.earliest == first && bounds.latest == last
  }

  /// Whether the annotated words are the day or year of a longer expression: `today` in `7:15 today`.
  private static func isDayOf(_ read: TimeExpression, _ place: TextSpan, _ gold: String) -> Bool {
    guard read.span.end - read.span.begin > place.end - place.begin,
      case .date(let date) = read.value
    else { return false }
    return date.containing(.day)?.description == gold || date.containing(.year)?.description == gold
  }

  /// Whether the annotated stretch is the part of a week or month up to the day of writing.
  private static func isSoFar(
    _ read: TimeExpression, _ gold: String, _ created: CalendarDate?
  ) -> Bool {
    guard case .date = read.value, let bounds = read.extent?.bounds, let other = stretch(gold),
      let today = created?.bounds, let end = bounds.latest, let now = today.latest
    else { return false }
    return bounds.earliest == other.earliest && other.latest == now && now < end
  }

  private static func isRight(_ read: TimeExpression, _ gold: String) -> Bool {
    if read.value.description == gold { return true }
    let wanted = gold.hasPrefix("--") ? "XXXX" + gold.dropFirst(1) : gold
    if read.value.description == wanted || "Y" + gold == read.value.description { return true }
    if gold.hasPrefix("--") || gold.hasPrefix("xxxx"), case .date(let date) = read.value {
      return isRecurring(date, gold)
    }
    guard let bounds = read.extent?.bounds, let other = stretch(gold) else { return false }
    if case .date(let date) = read.value, isOpenEnd(gold) || date.granularity <= .decade {
      if bounds.earliest == other.earliest, other.earliest != nil,
        isOpenEnd(gold) || endsInLastYear(bounds.latest, other.latest)
      {
        return true
      }
      // “Until 1900” as /1900: the end of a stretch that is open before it.
      if isOpenEnd(gold), other.latest != nil, bounds.latest == other.latest { return true }
    }
    // A stretch that ends with the first hour of its last day ends with that day.
    if bounds.earliest == other.earliest, bounds.latest == other.latest { return true }
    guard let from = bounds.earliest, let to = bounds.latest, let first = other.earliest,
      let last = other.latest
    else { return false }
    if case .duration = read.value {
      // “The past five years” may begin on the same day or the next.
      return abs(from - first) <= 86_400 && abs(to - last) <= 86_400
    }
    // “The late 1970s” as 1976/1979, “fall 2004” as 2004-09/2004-12: the annotators' own limits of what the
    // words leave open. A season may run a month longer.
    guard case .date(let date) = read.value else { return false }
    if date.granularity == .season {
      // From the first of a month, or from the solstice or equinox.
      return from - first <= 86_400 && first - from <= 22 * 86_400 && last - to <= 32 * 86_400
        && last >= to
    }
    return read.modifier != nil && from <= first && first <= last && last <= to
  }

  /// Whether one end is open, as in `2005/` for “since 2005”: the word that opens it is no part of the date.
  private static func isOpenEnd(_ gold: String) -> Bool {
    gold.hasPrefix("/") || gold.hasSuffix("/")
  }

  /// Whether the annotated end lies in a decade's or century's last year: `1940-01-01/1949-01-01`.
  private static func endsInLastYear(_ read: Int?, _ gold: Int?) -> Bool {
    guard let read, let gold else { return false }
    return gold <= read && read - gold <= 366 * 86_400
  }

  /// Whether a date without a year lies in the annotated months: `--06/--09` for a summer.
  private static func isRecurring(_ date: CalendarDate, _ gold: String) -> Bool {
    let months = gold.split(separator: "/").compactMap { part in
      Int(part.drop { $0 == "-" || $0 == "x" }.prefix(2))
    }
    guard let first = months.first, let last = months.last else { return false }
    if let season = date.season, date.year == nil { return first == season.rawValue * 3 }
    return date.month == first && first == last
      && (date.day == nil || gold.contains("\(date.day ?? 0)"))
  }

  /// The annotated stretch, with years before the common era counted as ISO 8601 does.
  private static func stretch(_ gold: String) -> (earliest: Int?, latest: Int?)? {
    let parts = gold.split(separator: "/", omittingEmptySubsequences: false).map { part in
      let isBefore = part.hasPrefix("-") && !part.hasPrefix("--")
      var fields = part.split(separator: "-").map(String.init)
      guard let year = fields.first.flatMap({ Int($0) }), fields.count <= 3 else {
        return String(part)
      }
      let count = isBefore ? year - 1 : year
      let digits = String(count)
      fields[0] =
        (isBefore ? "-" : "") + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
      for index in fields.indices.dropFirst() where fields[index].count == 1 {
        fields[index] = "0" + fields[index]
      }
      return (digits.count > 4 ? "Y" : "") + fields.joined(separator: "-")
    }
    guard let bounds = EDTF(parts.joined(separator: "/"))?.bounds else { return nil }
    return (bounds.earliest, bounds.latest)
  }
}
