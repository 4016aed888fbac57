/// What a person says of a label who has not read the text.
enum LabelVerdict: String, CaseIterable {
  /// A stranger knows what happened, and it did.
  case understandable
  /// A stranger cannot tell what happened.
  case unclear
  /// It says what the text does not say.
  case wrong
}
