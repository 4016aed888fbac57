/// A name or string as DOT writes it: in quotes, whatever it holds.
///
/// Quoting every one makes reserved words (`node`, `Graph`), numbers and names such as `1986a`, which
/// DOT would read as two, safe alike.
public struct DOTIdentifier: Hashable, Sendable, CustomStringConvertible {
  /// The string that Graphviz sees.
  ///
  /// It differs from the text given in two ways that DOT's quotes force: NUL is left out, and a
  /// backslash that would escape the closing quote is doubled.
  public let value: String

  /// Creates an identifier from any text.
  public init(_ text: String) {
    var value = ""
    var backslashes = 0
    for scalar in text.unicodeScalars where scalar != "\0" {
      if scalar == "\"" || scalar == "\n" || scalar == "\r", backslashes % 2 == 1 {
        value += "\\"
      }
      backslashes = scalar == "\\" ? backslashes + 1 : 0
      value.unicodeScalars.append(scalar)
    }
    if backslashes % 2 == 1 { value += "\\" }
    self.value = value
  }

  /// The identifier in quotes.
  public var description: String {
    var result = "\""
    for scalar in value.unicodeScalars {
      if scalar == "\"" { result += "\\" }
      result.unicodeScalars.append(scalar)
    }
    return result + "\""
  }
}
