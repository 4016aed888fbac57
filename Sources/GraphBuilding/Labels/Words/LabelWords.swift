import TextModel

/// The words of a label: tokens of the text, some of them replaced by a name.
struct LabelWords {
  let syntax: Syntax
  /// The tokens shown, in order of the text.
  private(set) var tokens: [Int] = []
  /// Names that stand for tokens: “he” shown as “Sollund”.
  private(set) var replacements: [Int: String] = [:]
  /// Tokens that stand before all others, wherever the text has them: a subject named only later.
  private(set) var opening: [Int] = []
  /// Tokens that stand after all others: the thing that a relative clause tells of.
  private(set) var closing: [Int] = []

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

  /// Takes tokens away.
  mutating func remove(_ fewer: [Int]) {
    guard !fewer.isEmpty else { return }
    tokens.removeAll(where: fewer.contains)
  }

  /// Shows a name in place of a token.
  mutating func replace(_ token: Int, by name: String) {
    add([token])
    replacements[token] = name
  }

  /// Lets tokens stand before all others, in the order given.
  mutating func open(with tokens: [Int]) {
    opening += tokens.filter { !opening.contains($0) }
  }

  /// Lets tokens stand right behind one of those before all others, to which they belong.
  mutating func join(_ tokens: [Int], behind noun: Int) {
    guard let place = opening.firstIndex(of: noun) else { return }
    opening.insert(contentsOf: tokens.filter { !opening.contains($0) }, at: place + 1)
  }

  /// Lets tokens stand after all others, in the order given.
  mutating func close(with tokens: [Int]) {
    closing += tokens.filter { !closing.contains($0) }
  }

  /// The label: the words with single spaces, a capital first, no quotation marks at the ends.
  var text: String { Self.capitalised(inMiddle) }

  /// Whether the label is within the longest length; its words are put together only where their bytes leave it open.
  var fits: Bool {
    var bytes = -1
    for token in ordered {
      bytes += 1 + (replacements[token] ?? syntax.text.form(token)).utf8.count
      if bytes > EventLabeller.limit { return EventLabeller.fits(text) }
    }
    return true
  }

  /// The words as they stand in the middle of a sentence.
  var inMiddle: String {
    var text = ""
    var previous: Int?
    let ordered = ordered
    for token in ordered where !isStray(token, in: ordered) {
      let word = replacements[token] ?? uncapitalised(token)
      let isJoined =
        previous.map { $0 + 1 == token && !syntax.text.tokens[token].spaceBefore } ?? false
      if !text.isEmpty, !isJoined, !Self.isEnding(word) { text += " " }
      text += word
      previous = token
    }
    return text
  }

  /// A word without the capital that only the beginning of its sentence gives it.
  private func uncapitalised(_ token: Int) -> String {
    let form = syntax.text.form(token)
    let sentence = syntax.sentence(of: token)
    guard sentence >= 0, syntax.text.sentences[sentence].tokens.lowerBound == token,
      ![.nnp, .nnps].contains(syntax.tag(token)),
      form.utf8.dropFirst().allSatisfy({ !(0x41...0x5A).contains($0) }),
      form != "I"
    else { return form }
    return form.lowercased()
  }

  /// The tokens in the order in which they are shown.
  var ordered: [Int] {
    guard !opening.isEmpty || !closing.isEmpty else { return tokens }
    let middle = tokens.filter { !opening.contains($0) && !closing.contains($0) }
    return opening + middle
      + closing.filter { !opening.contains($0) }
  }

  /// Whether a mark or word would stand without what it belongs to: a quotation mark, a comma, half of a hyphened word.
  private func isStray(_ token: Int, in ordered: [Int]) -> Bool {
    guard replacements[token] == nil else { return false }
    switch syntax.tag(token) {
    case .openQuote, .closeQuote, .openBracket, .closeBracket: return true
    case .comma, .colon, .fullStop: return token == ordered.first || token == ordered.last
    case .hyph: return !tokens.contains(token - 1) || !tokens.contains(token + 1)
    // “warned as long *ago* as 2018”: when it was stands beside the label.
    case .rb: return syntax.lower(token) == "ago"
    default: return false
    }
  }

  /// Whether a word begins with an apostrophe or a colon, or is a comma; nearly all are told by their first byte.
  private static func isEnding(_ word: String) -> Bool {
    if word == "," || word.utf8.first == UInt8(ascii: ":") { return true }
    guard let first = word.utf8.first, first == 0x27 || first == 0xE2 else { return false }
    return word.hasPrefix("’") || word.hasPrefix("'")
  }

  static func capitalised(_ text: String) -> String {
    let start = text.utf8.prefix(2)
    if let first = start.first, start.allSatisfy({ $0 < 0x80 }) {
      guard (0x61...0x7A).contains(first) else { return text }
      var bytes = Array(text.utf8)
      bytes[0] = first & 0x5F
      return String(decoding: bytes, as: UTF8.self)
    }
    return text.prefix(1).uppercased() + text.dropFirst()
  }
}
