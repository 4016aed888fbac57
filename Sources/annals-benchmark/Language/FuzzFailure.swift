/// What went wrong with an input.
struct FuzzFailure: Error, CustomStringConvertible {
  let reason: String
  var description: String { "Not as it must be: \(reason)." }
}
