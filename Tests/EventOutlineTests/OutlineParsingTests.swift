import EventModel
import EventOutline
import ISO8601
import IntervalAlgebra
import Testing

@Test(arguments: [
  "struck @ 1912-04-14T23:40", "struck @ within 1912", "struck @ none", "struck before sank",
  "struck not before sank", "sank status occurred, ongoing", "meeting with Ada, \"Grace Hopper\"",
  "strike lasts PT2H", "\"first meeting\" at Geneva", "fire according to \"the old inspector\"",
  "event \"second vote\"", "no event vote",
  "count 12", "count 10...25", "acyclic", "consistent", "\"count\" before \"no\"",
  "\"the \\\"big\\\" one\" @ 1990/..",
])
func `a rule is printed as it was read`(line: String) throws {
  #expect(try Outline(parsing: line).description == line + "\n")
}

@Test func `comments, empty lines and curly quotes are understood`() throws {
  let outline = try Outline(
    parsing: """
      # the night

        struck   before  “sank at last”   # by two hours
      """)
  #expect(
    outline.rules == [
      OutlineRule(.relation(event: "struck", .before, other: "sank at last"), line: 3)
    ])
}

@Test func `a chain is one rule a link`() throws {
  let outline = try Outline(parsing: "a before b meets c")
  #expect(
    outline.rules.map(\.statement) == [
      .relation(event: "a", .before, other: "b"), .relation(event: "b", .meets, other: "c"),
    ])
}

@Test func `names of participants need no quotes between commas`() throws {
  let outline = try Outline(parsing: "talks with Ada Byron, Grace")
  #expect(
    outline.rules.map(\.statement) == [
      .participants(event: "talks", ["Ada Byron", "Grace"])
    ])
}

@Test(arguments: [
  (
    "struck befor sank",
    "line 1, column 8: one of @, status, with, lasts, at, according to, not, before, meets, overlaps, starts, "
      + "during, finishes, equals, after, metBy, overlappedBy, startedBy, contains, finishedBy is "
      + "expected after 'struck'; a name of several words stands in quotes"
  ),
  (
    "\nsank status happend",
    "line 2, column 13: 'happend' is not one of occurred, ongoing, planned, possible, negated"
  ),
  ("struck @ tomorrow", "line 1, column 10: 'tomorrow' is not an EDTF date or interval"),
  ("struck @", "line 1, column 9: a date is expected"),
  ("strike lasts long", "line 1, column 14: 'long' is not an ISO 8601 duration"),
  ("count few", "line 1, column 7: a number such as 12 or a range such as 10...25 is expected"),
  ("count 9...3", "line 1, column 7: a number such as 12 or a range such as 10...25 is expected"),
  (
    "count 99999999999999999999",
    "line 1, column 7: a number such as 12 or a range such as 10...25 is expected"
  ),
  ("\"struck @ 1912", "line 1, column 1: the quotation mark is not closed"),
  ("no vote", "line 1, column 4: 'event' is expected after 'no'"),
  ("fire according Ada", "line 1, column 16: 'to' is expected after 'according'"),
  ("event a b", "line 1, column 9: the line is expected to end here"),
  ("a before", "line 1, column 9: a name is expected"),
])
func `an error names line, column and what was expected`(text: String, message: String) {
  #expect {
    try Outline(parsing: text)
  } throws: {
    "\($0)" == message
  }
}
