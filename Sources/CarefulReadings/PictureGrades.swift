import Foundation

/// What readers said of the events that the program found in texts: which belong in a picture.
package struct PictureGrades {
  /// Whether an event belongs in a picture, from the least.
  package enum Grade: String, Comparable {
    /// It should not be drawn: talk, thought, description, what is always so, what is told elsewhere, no event.
    case idle
    /// It may be drawn where there is room.
    case minor
    /// The story would lack something without it.
    case telling

    private var rank: Int {
      switch self {
      case .idle: 0
      case .minor: 1
      case .telling: 2
      }
    }

    package static func < (first: Grade, second: Grade) -> Bool { first.rank < second.rank }
  }

  /// What was said of some words.
  package struct Mark {
    /// Where the words stand, in code points.
    package let place: Range<Int>
    package let grade: Grade
    /// Marks that tell the same event have the same number.
    package let event: Int
  }

  private var marks: [String: [Mark]] = [:]

  /// Reads a table: text, begin, end, words, grade and event on a line; lines that begin with `#` are notes.
  package init(contentsOf path: String) throws {
    let table = String(decoding: try Data(contentsOf: URL(fileURLWithPath: path)), as: UTF8.self)
    for line in table.split(separator: "\n") where !line.hasPrefix("#") {
      let fields = line.split(separator: "\t", omittingEmptySubsequences: false)
      guard fields.count == 6, let begin = Int(fields[1]), let end = Int(fields[2]), begin < end,
        let grade = Grade(rawValue: String(fields[4])), let event = Int(fields[5])
      else { throw ReadingFailure(path: path, reason: "no grade of an event: “\(line)”") }
      marks[String(fields[0]), default: []].append(
        Mark(place: begin..<end, grade: grade, event: event))
    }
  }

  /// Returns all marks of a text, by its name without extension, in the order of the table.
  package func marks(of text: String) -> [Mark] { marks[text] ?? [] }

  /// Returns the most telling mark among those on some places of a text; nothing where nobody graded any.
  package func mark(on places: [Range<Int>], of text: String) -> Mark? {
    marks(of: text).filter { mark in places.contains { $0.overlaps(mark.place) } }
      .max { ($0.grade, $1.place.lowerBound) < ($1.grade, $0.place.lowerBound) }
  }
}
