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

  /// Joins short parts to the neighbour nearer in time, so that headings do not outnumber rows.
  ///
  /// A gap ten times as long as is common keeps a few rows apart from more.
  private func merged(_ parts: [Range<Int>]) -> [Range<Int>] {
    let gaps = zip(instants, instants.dropFirst()).map { $1 - $0 }.filter { $0 > 0 }.sorted()
    let common = gaps.isEmpty ? Int.max : gaps[gaps.count / 2]
    let (long, isTooLong) = common.multipliedReportingOverflow(by: 10)
    let limit = isTooLong ? Int.max : long
    var parts = parts
    var size = 1
    while size <= 2 {
      let short = parts.indices.first { part in
        parts[part].count == size && neighbour(of: part, in: parts, limit: limit) != nil
      }
      guard let short, let other = neighbour(of: short, in: parts, limit: limit) else {
        size += 1
        continue
      }
      let first = min(short, other)
      parts[first] = parts[first].lowerBound..<parts[first + 1].upperBound
      parts.remove(at: first + 1)
    }
    return parts
  }

  /// The neighbour that a part may be joined to.
  private func neighbour(of part: Int, in parts: [Range<Int>], limit: Int) -> Int? {
    let candidates = [part - 1, part + 1].filter { other in
      parts.indices.contains(other) && parts[other].count + parts[part].count <= Self.most
    }
    let distances = candidates.map { other in
      let (a, b) = (parts[min(part, other)], parts[max(part, other)])
      return (instants[b.lowerBound] - instants[a.upperBound - 1], other)
    }
    let isNear = { (distance: Int, other: Int) in
      distance < limit || parts[other].count <= 2
    }
    return distances.filter(isNear).min { ($0.0, $0.1) < ($1.0, $1.1) }?.1
  }
}
