import Foundation
import IntervalAlgebra

/// Annotated orders of pairs of events, by document.
struct GoldRelations {
  /// Which of two events begins first, as annotators see it.
  enum Order {
    case earlier, later, same, vague
  }

  /// One annotated pair, by the ids of its events.
  struct Pair {
    var source: String
    var target: String
    var order: Order
  }

  /// The pairs of each document, by its name.
  private(set) var pairs: [String: [Pair]] = [:]

  /// Reads MATRES: document, two instances, relation, part, and two events a line.
  init(matres path: String) throws {
    try read(path) { fields in
      guard fields.count >= 7, let order = Self.order(fields[3]) else { return nil }
      return (fields[0], Pair(source: fields[5], target: fields[6], order: order))
    }
  }

  /// Reads TimeBank-Dense: document, two ids and relation a line; pairs with times are left out.
  init(dense path: String) throws {
    try read(path) { fields in
      guard fields.count >= 4, fields[1].hasPrefix("e"), fields[2].hasPrefix("e"),
        let order = Self.order(fields[3])
      else { return nil }
      return (fields[0], Pair(source: fields[1], target: fields[2], order: order))
    }
  }

  private mutating func read(
    _ path: String, _ pair: ([String]) -> (document: String, pair: Pair)?
  ) throws {
    for line in try String(contentsOfFile: path, encoding: .utf8).split(
      whereSeparator: \.isNewline)
    {
      let fields = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
      if let (document, found) = pair(fields) { pairs[document, default: []].append(found) }
    }
  }

  private static func order(_ relation: String) -> Order? {
    switch relation {
    case "BEFORE", "INCLUDES": .earlier
    case "AFTER", "IS_INCLUDED": .later
    case "EQUAL", "SIMULTANEOUS": .same
    case "VAGUE": .vague
    default: nil
    }
  }
}
