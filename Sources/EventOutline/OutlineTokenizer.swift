/// A word of an outline's line.
struct OutlineToken: Hashable {
  /// The word, without its quotes.
  let text: String
  /// Whether it stood in quotes, and so is a name whatever it says.
  let isQuoted: Bool
  /// The column it begins at, from 1.
  let column: Int
}

/// Cuts a line of an outline into words, quoted words and commas.
///
/// It goes by code points: an accent alone in a name must not join the quotation mark before it.
struct OutlineTokenizer {
  /// The words that mean something of their own at the beginning of a line.
  static let keywords: Set<String> = ["count", "acyclic", "consistent", "no", "event"]

  private let characters: [Unicode.Scalar]
  private let line: Int
  private var position = 0

  init(_ text: Substring, line: Int) {
    characters = Array(text.unicodeScalars)
    self.line = line
  }

  /// The words of the line, up to a comment.
  mutating func tokens() throws(OutlineError) -> [OutlineToken] {
    var tokens: [OutlineToken] = []
    while position < characters.count {
      let character = characters[position]
      if character.properties.isWhitespace {
        position += 1
      } else if character == "#" {
        break
      } else if character == "," || character == "@" {
        position += 1
        tokens.append(
          OutlineToken(text: String(character), isQuoted: false, column: position))
      } else if let end = Self.closing(character) {
        tokens.append(try quoted(until: end))
      } else {
        tokens.append(bare())
      }
    }
    return tokens
  }

  /// The quotation mark that closes what a character opens.
  private static func closing(_ character: Unicode.Scalar) -> Unicode.Scalar? {
    switch character {
    case "\"": "\""
    case "“": "”"
    default: nil
    }
  }

  private mutating func bare() -> OutlineToken {
    let start = position
    while position < characters.count, !characters[position].properties.isWhitespace,
      characters[position] != ",", characters[position] != "#"
    {
      position += 1
    }
    return OutlineToken(
      text: String(String.UnicodeScalarView(characters[start..<position])), isQuoted: false,
      column: start + 1)
  }

  private mutating func quoted(until end: Unicode.Scalar) throws(OutlineError) -> OutlineToken {
    let start = position
    position += 1
    var text = String.UnicodeScalarView()
    while position < characters.count {
      var character = characters[position]
      position += 1
      if character == end {
        return OutlineToken(text: String(text), isQuoted: true, column: start + 1)
      }
      if character == "\\", position < characters.count {
        switch characters[position] {
        case "n": character = "\n"
        case "r": character = "\r"
        default: character = characters[position]
        }
        position += 1
      }
      text.append(character)
    }
    throw OutlineError(line: line, column: start + 1, reason: "the quotation mark is not closed")
  }
}
