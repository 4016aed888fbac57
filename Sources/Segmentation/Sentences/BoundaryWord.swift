import LinearModels
import TextModel

/// What the features of a sentence's end look at in a word.
struct BoundaryWord {
  /// The hash of the word in lower case.
  let lower: UInt64
  /// The kind of writing: a mark itself, a number's length, how letters are written.
  let shape: UInt64
  /// Whether a sentence may begin with the word though no mark ends the one before.
  let mayBegin: Bool
  /// Whether a sentence may end with the word though it is no mark that ends sentences.
  let mayEnd: Bool
  /// Whether the word is a colon.
  let isColon: Bool
  /// Whether the word begins with a digit.
  let isNumber: Bool
  /// Whether the word begins with a capital.
  let isCapitalised: Bool
  /// Whether the word begins with a letter.
  let isLetters: Bool

  /// Reads a word.
  init(_ word: Word) {
    let form = word.form.utf8
    lower = FeatureHash.string(word.lower)
    isColon = word.form == ":"
    isCapitalised = word.shape.contains(.capitalised)
    let isMark = word.shape.contains(.punctuation)
    isNumber = word.shape.contains(.startsWithDigit)
    isLetters = !isMark && !isNumber
    let isAddress =
      form.contains(0x40) || word.lower.hasPrefix("http") || word.lower.hasPrefix("www.")
    if isMark {
      shape = lower
    } else if word.shape.contains(.allDigits) {
      shape = UInt64(min(form.count, 4))
    } else if isNumber {
      shape = 5
    } else if isAddress {
      shape = form.contains(0x40) ? 6 : 7
    } else if word.shape.contains(.allCapitals) {
      shape = form.count == 1 ? 8 : 9
    } else if isCapitalised {
      shape = form.last == 0x2E ? 10 : 11
    } else {
      shape = form.last == 0x2E ? 12 : 13
    }
    mayBegin =
      isMark
      ? !Self.neverBegin.contains(word.form)
      : isCapitalised || isNumber || isAddress || word.form == "i"
    mayEnd = isMark ? !Self.neverEnd.contains(word.form) : Self.ends.contains(word.lower)
  }

  /// Marks that carry a sentence on.
  private static let neverBegin: Set<String> = [",", ".", ":", ";", ")", "%", "/", "...", "?", "!"]

  /// Marks after which a sentence goes on.
  private static let neverEnd: Set<String> = [
    ",", "\"", "''", "``", "-", "--", ":", ";", "(", "[", "&", "/", "%", "'", "“", "$", "£", "€",
  ]

  /// Words with which people end messages where they leave full stops out.
  private static let ends: Set<String> = [
    "lol", "haha", "thanks", "thx", "please", "pls", "ok", "okay", "yes", "no", "xx",
  ]
}
