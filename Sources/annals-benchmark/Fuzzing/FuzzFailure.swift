/// What went wrong with an input.
struct FuzzFailure: Error, CustomStringConvertible {
  let reason: String
  var description: String { "Not as it must be: \(reason)." }

  /// Throws a failure unless something holds.
  static func unless(_ holds: Bool, _ reason: @autoclosure () -> String) throws {
    guard holds else { throw FuzzFailure(reason: reason()) }
  }
}
