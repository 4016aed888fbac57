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
struct OutlineTokenizer {
  /// The words that mean something of their own at the beginning of a line.
  static let keywords: Set<String> = ["count", "acyclic", "consistent", "no", "event"]

  private let characters: [Character]
  private let line: Int
  private var position = 0

  init(_ text: Substring, line: Int) {
    characters = Array(text)
    self.line = line
  }

  /// The words of the line, up to a comment.
  mutating func tokens() throws(OutlineError) -> [OutlineToken] {
    var tokens: [OutlineToken] = []
    while position < characters.count {
      let character = characters[position]
      if character.isWhitespace {
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
  private static func closing(_ character: Character) -> Character? {
    switch character {
    case "\"": "\""
    case "“": "”"
    default: nil
    }
  }

  private mutating func bare() -> OutlineToken {
    let start = position
    while position < characters.count, !characters[position].isWhitespace,
      characters[position] != ",", characters[position] != "#"
    {
      position += 1
    }
    return OutlineToken(
      text: String(characters[start..<position]), isQuoted: false, column: start + 1)
  }

  private mutating func quoted(until end: Character) throws(OutlineError) -> OutlineToken {
    let start = position
    position += 1
    var text = ""
    while position < characters.count {
      var character = characters[position]
      position += 1
      if character == end {
        return OutlineToken(text: text, isQuoted: true, column: start + 1)
      }
      if character == "\\", position < characters.count {
        character = characters[position] == "n" ? "\n" : characters[position]
        position += 1
      }
      text.append(character)
    }
    throw OutlineError(line: line, column: start + 1, reason: "the quotation mark is not closed")
  }
}
