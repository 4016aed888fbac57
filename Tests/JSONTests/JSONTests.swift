import JSON
import Testing

@Test(arguments: [
  "null", "true", "[]", "{}", "-12", "0.25", #""a\"b\\c\n""#, #"["é", {"k": [1, 2, null]}]"#,
])
func `what is printed reads back as it was`(text: String) throws {
  let value = try JSONValue(parsing: text.utf8)
  #expect(try JSONValue(parsing: value.printed().utf8) == value)
}

@Test func `escapes are read`() throws {
  #expect(
    try JSONValue(parsing: #""\u00e9\ud83d\ude00\/\t""#.utf8) == .string("é😀/\t"))
}

@Test func `an object that fits stays in its line, a wide one is broken`() {
  let point: JSONValue = .object([.init("begin", 1), .init("end", 2)])
  let value: JSONValue = .object([
    .init("spans", .array([point, point])), .init("empty", .array([])),
  ])
  #expect(
    value.printed(width: 40) == """
      {
        "spans": [
          {"begin": 1, "end": 2},
          {"begin": 1, "end": 2}
        ],
        "empty": []
      }

      """)
  #expect(value.printed().contains(#""spans": [{"begin": 1, "end": 2}, {"begin": 1, "end": 2}]"#))
}

@Test(arguments: [
  (0.93, "0.93"), (1.0, "1.0"), (0.1 + 0.2, "0.3"), (-0.00004, "0.0"), (2.0 / 3, "0.6667"),
  (.nan, "0"),
])
func `numbers are printed stably`(value: Double, text: String) {
  #expect(JSONValue.decimal(value).printed() == text + "\n")
}

@Test(arguments: [
  ("", "line 1, column 1: a value is expected, but the text ends"),
  ("{\n  \"a\" 1}", "line 2, column 7: ':' is expected after the key 'a'"),
  ("[1, 2", "line 1, column 6: ',' or ']' is expected"),
  ("[01]", "line 1, column 4: a number is expected"),
  ("{} {}", "line 1, column 4: one value is expected, then the end"),
  ("\"abc", "line 1, column 5: the string does not end"),
  (#""\ud800""#, "line 1, column 8: half of a surrogate pair"),
  ("[1e999]", "line 1, column 7: the number is too large"),
])
func `an error names line, column and what was expected`(text: String, message: String) {
  #expect {
    try JSONValue(parsing: text.utf8)
  } throws: {
    "\($0)" == message
  }
}

@Test func `invalid UTF-8 and bottomless nesting are errors`() {
  #expect(throws: JSONSyntaxError.self) { try JSONValue(parsing: [0x22, 0xFF, 0x22]) }
  #expect(throws: JSONSyntaxError.self) {
    try JSONValue(parsing: repeatElement(UInt8(ascii: "["), count: 100_000))
  }
}

@Test func `a whole number too large for an integer is a decimal`() throws {
  #expect(try JSONValue(parsing: "123456789012345678901".utf8) == .decimal(1.2345678901234568e20))
}
