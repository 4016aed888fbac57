/// A phrase that can be added to a label.
struct LabelPhrase {
  /// How much of a noun's phrase is shown; the fullest that fits is taken.
  enum Fullness: CaseIterable {
    /// With what it is of: “the old *roof* of the mill”.
    case full
    /// With what it is of, but without adjectives and numbers: “*roof* of the mill”.
    case terse
    /// With the words before it: “old *roof*”.
    case near
    /// Without adjectives and numbers.
    case plain
    /// The noun with the one before it: “*fuel truck*”.
    case bare
    /// The noun by itself.
    case alone
  }

  /// Words shown as they are: prepositions, verbs.
  var tokens: [Int] = []
  /// Fewer words that will do where the phrase does not fit otherwise.
  var fewer: [Int]?
  /// Nouns shown with their nearest words, or by the names they stand for.
  var heads: [Int] = []
  /// The noun that the phrase tells more of: without it the phrase says nothing.
  var within: Int?
  /// Where the phrase stands, whatever its place in the text.
  var place = Place.inText
  /// How much may be shown of its nouns, the fullest first.
  var steps: [Fullness] = [.full, .near, .plain]

  /// Whether a label without the phrase leaves open what was done.
  var isEssential = false

  /// Whether a label without the phrase does not say what that came to: “convicted (*of arson*)”, “flew two of them (*to Oslo*)”.
  var isWanted = false

  /// Whether the phrase is whom something is told, who gives way to what is told.
  var isAddressee = false

  /// The phrase with fewer words of its nouns, where a label cannot do without it.
  var shortened: LabelPhrase {
    guard isEssential || isWanted, !heads.isEmpty, steps != [.full] else { return self }
    var shorter = self
    shorter.steps.removeAll { $0 == .full || $0 == .near }
    return shorter
  }

  /// The phrase with the fewest words that will do.
  var fewest: LabelPhrase {
    var shorter = self
    shorter.tokens = fewer ?? tokens
    shorter.fewer = nil
    return shorter
  }

  /// The place of a phrase in the label.
  enum Place {
    case inText
    /// After all words shown so far: the thing that a relative clause tells of.
    case last
    /// After all words shown so far, which the text has behind it: “*it is over*, said the lawyer”.
    case afterRest
  }
}
