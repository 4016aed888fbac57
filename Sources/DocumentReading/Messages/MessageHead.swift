internal import TextModel

/// The lines that a memo or message opens with: “To: …”, “Subject: …”.
enum MessageHead {
  /// So many lines are looked at.
  private static let lines = 14

  /// Returns what a message says that it is about, where its first lines name a sender, a receiver and a subject.
  static func subject(of prose: [UInt8]) -> String? {
    var subject: String?
    var hasPerson = false
    for line in prose.prefix(4_096).split(separator: 0x0A).prefix(lines) {
      let text = String(decoding: line, as: UTF8.self)
      guard let colon = text.firstIndex(of: ":") else { continue }
      let value = text[text.index(after: colon)...].drop { $0 == " " }
      switch text[..<colon].lowercased() {
      case "from", "to": hasPerson = true
      case "subject", "re", "regarding":
        if subject == nil, !value.allSatisfy(\.isWhitespace) {
          subject = String(value.reversed().drop(while: \.isWhitespace).reversed())
        }
      default: continue
      }
    }
    return hasPerson ? subject : nil
  }
}
