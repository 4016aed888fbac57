/// Common given names with the gender that they are mostly given to.
package enum GivenNames {
  /// Whether a given name is a man's, nil where it is unknown or given to both.
  package static func isMale(_ name: String) -> Bool? { gender(of: name).map { $0 == .male } }

  /// Returns the usual gender of a given name, nil where it is unknown or given to both.
  static func gender(of name: String) -> Gender? {
    if isMans(name) { return .male }
    return isWomans(name) ? .female : nil
  }

  /// Whether a word is a common given name.
  package static func contains(_ name: String) -> Bool {
    isMans(name) || isWomans(name) || both.contains(name)
  }

  private static func isMans(_ name: String) -> Bool {
    (isBeforeL(name) ? menAToK : menLToZ).contains(name)
  }

  private static func isWomans(_ name: String) -> Bool {
    (isBeforeL(name) ? womenAToK : womenLToZ).contains(name)
  }

  private static func isBeforeL(_ name: String) -> Bool {
    name.utf8.first.map { $0 < UInt8(ascii: "L") } ?? true
  }

  private static let both = SortedWords(
    """
    Ainsley Alex Amandeep Andrea Aoi Ashleigh Ashley Avery Ayanda Bertie Billie Bobbie Carey Casey
    Cathal Chihiro Chris Elisha Florrie Frankie Gerry Gurpreet Harpreet Hikaru Hiromi Hyun Jackie
    Jamie Jess Jessie Jody Jordan Kai Kaoru Karabo Kehinde Kelechi Kerry Kim Kiran Laurence Laurie
    Lee Lesley Leslie Lindsey Mandeep Manpreet Mariano Masami Maxie Mickey Morgan Natsuki Navdeep
    Nicky Noor Nur Nyasha Pat Pema Peyton Quinn Ricki Robbie Robin Ronnie Rowan Sacha Sandy Sasha
    Shay Skylar Sonam Stevie Tapiwa Tashi Taylor Tebogo Temitope Tenzin Thato Toni Tsering Viv
    """)
}
