import ISO8601
import Testing

@testable import TimeExpressions

/// What relative and incomplete times count from, by where the story is.
@Suite struct DiscourseTests {
  // MARK: Round numbers

  @Test(arguments: [
    ("ten thousand years ago", "-9999~"), ("three thousand years ago", "-0999~"),
    ("two thousand years ago", "00XX"), ("three million years ago", "Y-2999999~"),
    ("400 years ago", "16XX"), ("150 years ago", "186X"),
    ("30 years ago", "1987"), ("153 years ago", "1864"), ("three years ago", "2014"),
  ])
  func `a distance is no surer than its number`(_ words: String, _ extent: String) {
    #expect(covers("The wall was built \(words).") == [extent])
  }

  @Test func `an exact distance is exact`() {
    #expect(covers("The wall was built exactly 200 years ago.") == ["1817"])
    #expect(readings("The wall was built ten thousand years ago.").last?.hasSuffix("-7983") == true)
  }
}
