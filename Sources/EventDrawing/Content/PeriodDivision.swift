import ISO8601

/// Divides rows into periods of the calendar that each hold a few of them.
struct PeriodDivision {
  /// The instant of every row, never going back.
  let instants: [Int]

  private enum Unit: CaseIterable {
    case century, decade, year, month, day

    func bucket(_ instant: Int) -> Int {
      let day = CivilDay(number: DateWords.dayNumber(instant))
      let civil = day.civil
      switch self {
      case .century: return civil.year >= 0 ? civil.year / 100 : (civil.year - 99) / 100
      case .decade: return civil.year >= 0 ? civil.year / 10 : (civil.year - 9) / 10
      case .year: return civil.year
      case .month: return civil.year * 12 + civil.month
      case .day: return day.number
      }
    }
  }

  private static let most = 7

  /// Returns the periods, in order, covering all rows.
  func periods() -> [Range<Int>] {
    guard !instants.isEmpty else { return [] }
    return merged(split(instants.indices, units: Unit.allCases[...]))
  }

  private func split(_ rows: Range<Int>, units: ArraySlice<Unit>) -> [Range<Int>] {
    guard rows.count > Self.most, let unit = units.first else { return [rows] }
    var parts: [Range<Int>] = []
    var begin = rows.lowerBound
    for row in rows.dropFirst() where unit.bucket(instants[row]) != unit.bucket(instants[row - 1]) {
      parts.append(begin..<row)
      begin = row
    }
    parts.append(begin..<rows.upperBound)
    return parts.flatMap { split($0, units: units.dropFirst()) }
  }

  /// Joins neighbours of which one is a single row or two, so that headings do not outnumber rows.
  private func merged(_ parts: [Range<Int>]) -> [Range<Int>] {
    var result: [Range<Int>] = []
    for part in parts {
      if let last = result.last, last.count < 3, part.count < 4, last.count + part.count <= 6 {
        result[result.count - 1] = last.lowerBound..<part.upperBound
      } else {
        result.append(part)
      }
    }
    return result
  }
}
