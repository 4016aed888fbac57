import TextModel

/// Tells how long somebody took in a race from times of day: `ran the mile in 3:58`, `a best mark of 9:14`.
enum Performances {
  /// Returns whether figures with a colon say how long a race took.
  ///
  /// - Reads: `won in 2:12:30`, `claimed a time of 12:58`, `lowered the mark in 1960, to 12:47`.
  /// - Leaves alone: `ran out at 9:14`, `the race began at 12:47`, `from 9:14 to 12:47`, `the race ran 9:14–12:47`.
  ///
  /// - Complexity: at most twenty tokens are read.
  static func isLength(_ tokens: TimeTokens, _ index: Int) -> Bool {
    guard tokens.role(index + 1) != .meridiem, tokens.role(index + 1) != .zone,
      tokens.role(index + 1) != .hyphen || tokens[index + 2].form != .clock
    else { return false }
    let near = index - 12..<index + 7
    switch tokens.lower(index - 1) {
    case "in", "of", "clocked", "clocking", "ran", "swam":
      return near.contains { deeds.contains(tokens.lower($0)) || marks.contains(tokens.lower($0)) }
    case "to", "with", ",", "(":
      // “set a new mark, 9:14”, “lowered the record to 9:14”
      let before = index - 9..<index
      let isRange = before.contains {
        tokens.lower($0) == "from" && tokens[$0 + 1].form == .clock
      }
      return !isRange && before.contains { marks.contains(tokens.lower($0)) }
    default: return false
    }
  }

  private static let deeds: Set<String> = [
    "ran", "run", "running", "swam", "swim", "swimming", "rowed", "rode", "cycled", "won",
    "finished", "finishing", "mile", "marathon", "race", "lap", "metres", "meters", "home",
    "crossed", "crossing", "completed", "covered",
  ]

  private static let marks: Set<String> = ["record", "mark", "time", "best", "times", "marks"]
}
