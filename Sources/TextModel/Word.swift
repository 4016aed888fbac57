/// A distinct word form of a text; tokens refer to it by index, so that look-ups are made once a form.
public struct Word: Hashable, Sendable {
  /// The form as written.
  public let form: String

  /// The form in lower case, typographic apostrophes made plain.
  public let lower: String

  /// How the form is written.
  public let shape: WordShape

  /// Creates a word from its form.
  public init(form: String, lower: String, shape: WordShape) {
    self.form = form
    self.lower = lower
    self.shape = shape
  }
}

/// How a word is written.
public struct WordShape: OptionSet, Hashable, Sendable {
  /// The bits.
  public let rawValue: UInt8

  /// Creates a shape from bits.
  public init(rawValue: UInt8) { self.rawValue = rawValue }

  /// The first letter is a capital.
  public static let capitalised = WordShape(rawValue: 1)
  /// All letters are capitals.
  public static let allCapitals = WordShape(rawValue: 2)
  /// Some character is a digit.
  public static let hasDigit = WordShape(rawValue: 4)
  /// The form begins with a digit.
  public static let startsWithDigit = WordShape(rawValue: 8)
  /// All characters are digits.
  public static let allDigits = WordShape(rawValue: 16)
  /// No character is a letter or a digit.
  public static let punctuation = WordShape(rawValue: 32)
  /// Some character is a hyphen or dash inside the word.
  public static let hyphenated = WordShape(rawValue: 64)
}
