/// Why a careful reading cannot be read.
struct ReadingFailure: Error, CustomStringConvertible {
  let path: String
  let reason: String

  var description: String { "\(path): \(reason)" }
}
