/// Small numbers in words or figures.
enum NumberWord {
  /// Returns the value of a number from two to ten, 0 for any other word.
  static func value(_ lower: String) -> Int {
    switch lower {
    case "two", "2": 2
    case "three", "3": 3
    case "four", "4": 4
    case "five", "5": 5
    case "six", "6": 6
    default: 0
    }
  }
}
