import Testing

@testable import Language

@Test(arguments: [
  (
    "“I signed it in May,” Anna Lind said. “He paid me.”",
    ["I{Anna Lind} signed", "me{Anna Lind}."]
  ),
  (
    "Anna Lind wrote: “I sold the mill. My brother left.”",
    ["I{Anna Lind} sold", "My{Anna Lind} brother"]
  ),
  ("“We lost,” Anna Lind said. “I told them so.”", ["We lost", "I{Anna Lind} told"]),
  ("The witness told the court: “A door slammed. I ran out.”", ["I{The witness} ran"]),
])
func `I between quotation marks is who says it`(text: String, parts: [String]) throws {
  let text = try marked(text)
  for part in parts { #expect(text.contains(part), "\(text)") }
}

@Test(arguments: [
  ("I signed it in May. Anna Lind said so.", "I signed"),
  ("Anna Lind said: “Bo Berg told me: ‘I sold the mill.’”", "I sold"),
  ("“The mill is sold,” Anna Lind said. Bo Berg wept. “I told them so.”", "I told"),
  ("“The mill is sold,” Anna Lind and Bo Berg said. “I told them so.”", "I told"),
])
func
  `I stays nobody outside quotation marks, inside another quotation, and where another may speak`(
    text: String, part: String
  ) throws
{
  let text = try marked(text)
  #expect(text.contains(part), "\(text)")
}
