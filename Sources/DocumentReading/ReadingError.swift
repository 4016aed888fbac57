/// Why a text could not be read, where, and what to do about it.
public struct ReadingError: Error, Hashable, Sendable, CustomStringConvertible {
  /// What is wrong with a text.
  public enum Reason: Hashable, Sendable {
    /// There is no such file.
    case missing
    /// The system refuses to read it, with the system's words.
    case unreadable(String)
    /// It is a folder.
    case directory
    /// It has no words at all.
    case empty
    /// It is larger than the reader takes, in bytes.
    case tooLarge(limit: Int)
    /// It is of a kind that has to be converted first, such as “a PDF file”, with the way to do it.
    case foreign(kind: String, remedy: String)
    /// It holds a NUL or other bytes that no text has.
    case binary
    /// It holds a byte that is not UTF-8.
    case invalidUTF8(byte: UInt8)
    /// Its front matter is not YAML, with the parser's words.
    case malformedFrontMatter(String)
    /// It is not well-formed XML, with the parser's words.
    case malformedXML(String)
  }

  /// The file as it was named by the caller, or `-` for standard input.
  public let source: String
  /// What is wrong.
  public let reason: Reason
  /// The line, from 1, where one is to blame.
  public let line: Int?
  /// The offset in bytes, from 0, where one is to blame.
  public let offset: Int?

  /// Creates an error.
  public init(source: String, reason: Reason, line: Int? = nil, offset: Int? = nil) {
    self.source = source
    self.reason = reason
    self.line = line
    self.offset = offset
  }

  /// One line for a person.
  public var description: String {
    var place = source == "-" ? "standard input" : source
    if let line { place += ":\(line)" }
    return "\(place): \(sentence)"
  }

  private var sentence: String {
    let place = offset.map { " at byte \($0)" } ?? ""
    return switch reason {
    case .missing: "there is no such file; check the name"
    case .unreadable(let why): "cannot be read (\(why)); check its permissions"
    case .directory: "is a folder; name the files in it"
    case .empty: "is empty; there is nothing to read"
    case .tooLarge(let limit):
      "is larger than \(limit / 1_000_000) MB; split it into chapters and name them all"
    case .foreign(let kind, let remedy): "is \(kind); \(remedy)"
    case .binary: "is not a text (control byte\(place)); give plain text, Markdown, HTML or TimeML"
    case .invalidUTF8(let byte):
      "is not UTF-8 (byte 0x\(hexadecimal(byte))\(place)); "
        + "convert it, for example with iconv -f WINDOWS-1252 -t UTF-8"
    case .malformedFrontMatter(let why): "the front matter is not YAML (\(why)); mend or remove it"
    case .malformedXML(let why): "is not well-formed XML (\(why)); mend it or give the plain text"
    }
  }

  private func hexadecimal(_ byte: UInt8) -> String {
    (byte < 16 ? "0" : "") + String(byte, radix: 16, uppercase: true)
  }
}
