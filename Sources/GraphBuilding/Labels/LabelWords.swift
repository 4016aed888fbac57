import TextModel

/// The words of a label: tokens of the text, some of them replaced by a name.
struct LabelWords {
  let syntax: Syntax
  /// The tokens shown, in order of the text.
  private(set) var tokens: [Int] = []
  /// Names that stand for tokens: “he” shown as “Sollund”.
  private(set) var replacements: [Int: String] = [:]
  /// Where a subject that the text names only later stands: before all other words.
  var opening: Range<Int> = 0..<0

  init(_ syntax: Syntax) {
    self.syntax = syntax
  }

  /// Adds tokens.
  mutating func add(_ more: [Int]) {
    for token in more {
      let place = tokens.firstIndex { $0 >= token } ?? tokens.endIndex
      if place == tokens.endIndex || tokens[place] != token { tokens.insert(token, at: place) }
    }
  }

  /// Shows a name in place of a token.
  mutating func replace(_ token: Int, by name: String) {
    add([token])
    replacements[token] = name
  }

  /// The label: the words with single spaces, a capital first, no quotation marks at the ends.
  var text: String {
    var text = ""
    var previous: Int?
    let ordered =
      opening.isEmpty
      ? tokens : tokens.filter(opening.contains) + tokens.filter { !opening.contains($0) }
    for token in ordered where !isStray(token) {
      let word = replacements[token] ?? syntax.text.form(token)
      let isJoined =
        previous.map { $0 + 1 == token && !syntax.text.tokens[token].spaceBefore } ?? false
      let isEnding = Self.isEnding(word)
      if !text.isEmpty, !isJoined, !isEnding { text += " " }
      text += word
      previous = token
    }
    return Self.capitalised(text)
  }

  /// Whether a mark would stand without what it belongs to: a quotation mark, a comma.
  private func isStray(_ token: Int) -> Bool {
    guard replacements[token] == nil else { return false }
    switch syntax.tag(token) {
    case .openQuote, .closeQuote, .openBracket, .closeBracket: return true
    case .comma, .colon, .fullStop: return token == tokens.first || token == tokens.last
    default: return false
    }
  }

  /// Whether a word begins with an apostrophe; nearly all are told by their first byte.
  private static func isEnding(_ word: String) -> Bool {
    guard let first = word.utf8.first, first == 0x27 || first == 0xE2 else { return false }
    return word.hasPrefix("’") || word.hasPrefix("'")
  }

  static func capitalised(_ text: String) -> String {
    let start = text.utf8.prefix(2)
    if let first = start.first, start.allSatisfy({ $0 < 0x80 }), !(0x61...0x7A).contains(first) {
      return text
    }
    return text.prefix(1).uppercased() + text.dropFirst()
  }
}
