import TextModel

/// A name, description or pronoun before it is resolved.
struct ReferringExpression {
  /// What kind of expression it is.
  enum Form: Hashable {
    case name(NameMention.Kind)
    case description
    case pronoun
    /// A relative pronoun, with the token that its clause belongs to.
    case relative(Int)
  }

  /// How a description begins.
  enum Determiner {
    case definite, indefinite, bare
  }

  var tokens: Range<Int>
  var head: Int
  var sentence: Int
  var form: Form
  var determiner = Determiner.bare
  var isPlural = false

  /// The number word of `the two leaders`, 2 for `both`; 0 without.
  var number = 0
}
