internal import PersonalNames
import TextModel

/// The words of a name in the form in which names are compared.
package enum NameForm {
  /// Returns the words of a name in lower case, without `the`, `Inc.` and the like.
  ///
  /// - Parameter words: the name's words in lower case.
  /// - Returns: the words; for a state or body with several names those of its full one.
  package static func words(_ words: [String]) -> [String] {
    var words = words.filter { $0 != "," && $0 != "the" }
    while words.count > 1, let last = words.last, companyForms.contains(last) {
      words.removeLast()
    }
    if let known = sameNames[words.joined(separator: " ")] {
      return known.split(separator: " ").map(String.init)
    }
    return words
  }

  /// Returns the tokens of a name in the order in which it is spoken: “*Holt, Ann Mary*” is Ann Mary Holt.
  static func ordered(_ name: NameMention, in text: AnalysedText) -> [Int] {
    let first = name.tokens.lowerBound
    guard name.kind == .person, name.tokens.count > 2, text.lower(first + 1) == "," else {
      return Array(name.tokens)
    }
    return name.tokens.dropFirst(2) + [first]
  }

  /// Returns a name as it is spoken, a surname in capitals as others are written.
  static func string(of name: NameMention, in text: AnalysedText) -> String {
    let ordered = ordered(name, in: text)
    guard ordered.first != name.tokens.lowerBound else { return text.string(name.tokens) }
    return ordered.map { token in
      let form = text.form(token)
      guard token == name.tokens.lowerBound, form.allSatisfy(\.isUppercase) else { return form }
      return form.prefix(1) + form.dropFirst().lowercased()
    }.joined(separator: " ")
  }

  /// Makes one word of the double surname that a person's name ends with: “Ida *Berg-Holm*”, who is neither a Berg nor a Holm; or
  /// of the given name behind a family's: “Zhao *Ming-de*”, “Zhao *Ming De*”.
  static func joinSurname(_ words: inout [String]) {
    if let name = FamilyFirstName(words.joined(separator: " ")) {
      words = [String(name.family), name.given]
      return
    }
    let hyphen = words.count - 2
    guard hyphen > 0, words[hyphen] == "-" else { return }
    let surname = words.suffix(3).joined()
    words.removeLast(3)
    words.append(surname)
  }

  /// Whether two given names can be one person’s: “Ann”, “A.”.
  package static func isSameGiven(_ a: String, _ b: String) -> Bool {
    if a == b { return true }
    guard let x = a.utf8.first, let y = b.utf8.first, x == y else { return false }
    return (a.hasSuffix(".") && a.utf8.count == 2) || (b.hasSuffix(".") && b.utf8.count == 2)
  }

  /// Returns the first letters of a name's words but the small ones.
  package static func initials(_ words: [String]) -> String {
    String(
      words.filter { !["of", "the", "and", "for", "&", "-", "de", "in"].contains($0) }
        .compactMap(\.first))
  }

  /// The full name of a state or body that has several ways of writing, by its words.
  static let fullNames: [String: String] = [
    "united states": "United States", "united kingdom": "United Kingdom",
    "united nations": "United Nations", "european union": "European Union",
    "soviet union": "Soviet Union",
  ]

  /// Whether a name is initials of several: `MPs`, `NGOs`.
  static func isSeveral(_ name: String) -> Bool {
    let letters = name.utf8
    return letters.count > 2 && letters.last == UInt8(ascii: "s")
      && letters.dropLast().allSatisfy { (0x41...0x5A).contains($0) }
  }

  /// Whether a name ends as those of companies do: “Holm *AG*”.
  static func isCompany(_ name: NameMention, in text: AnalysedText) -> Bool {
    name.tokens.count > 1 && companyForms.contains(text.lower(name.tokens.upperBound - 1))
  }

  /// What follows the name of a firm: `Inc.`, `Ltd`.
  private static let companyForms: Set<String> = [
    "inc.", "inc", "corp.", "corp", "co.", "co", "cos.", "ltd.", "ltd", "plc", "llc", "llp", "gmbh",
    "ag",
    "s.a.", "n.v.", "corporation", "company", "companies",
  ]

  /// Ways of writing a state or body that share no words.
  private static let sameNames: [String: String] = [
    "us": "united states", "u.s.": "united states", "u.s": "united states", "usa": "united states",
    "u.s.a.": "united states", "america": "united states",
    "united states of america": "united states", "uk": "united kingdom", "u.k.": "united kingdom",
    "britain": "united kingdom", "great britain": "united kingdom", "un": "united nations",
    "u.n.": "united nations", "eu": "european union", "e.u.": "european union",
    "ussr": "soviet union", "u.s.s.r.": "soviet union", "uae": "united arab emirates",
    "prc": "china", "people 's republic of china": "china", "drc": "democratic republic of congo",
  ]
}
