/// Common given names with the gender that they are mostly given to.
package enum GivenNames {
  /// Whether a given name is a man's, nil where it is unknown or given to both.
  package static func isMale(_ name: String) -> Bool? { gender(of: name).map { $0 == .male } }

  /// Returns the usual gender of a given name, nil where it is unknown or given to both.
  static func gender(of name: String) -> Gender? {
    if male.contains(name) { return .male }
    return female.contains(name) ? .female : nil
  }

  /// Whether a word is a common given name.
  static func contains(_ name: String) -> Bool {
    male.contains(name) || female.contains(name) || both.contains(name)
  }

  private static let both = SortedWords(
    """
    Ainsley Alex Andrea Ashleigh Ashley Billie Casey Cathal Chris Elisha Frankie Hyun Jackie Jamie
    Jess Jessie Jody Jordan Kerry Kim Kiran Laurence Laurie Lee Lesley Leslie Mariano Maxie Mickey
    Morgan Noor Nur Pat Peyton Robbie Robin Rowan Sacha Sandy Sasha Shay Stevie Taylor Viv
    """)
}
