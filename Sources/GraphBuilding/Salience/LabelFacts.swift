/// How well a label tells its event.
struct LabelFacts {
  /// Whether a reader who has only the label knows what happened.
  let isClear: Bool
  /// The text's words that it shows.
  let tokens: Set<Int>
  /// How many characters it has.
  let characters: Int
  /// How many of its words are names.
  let names: Int
  /// Whether the event is told only in passing, and is left out of pictures.
  var isPassing: Bool
  /// How many of the text's words it shows.
  var words: Int { tokens.count }
}
