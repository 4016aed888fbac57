import Testing

/// How long something took, and times between a subject and its verb.
@Suite struct LengthTests {
  @Test(arguments: [
    Example("The mill was built in ten months in 1950.", "built", "P10M"),
    Example("Berg wrote the hymn in six weeks.", "wrote", "P6W"),
    Example("The hymn, written in four months, was lost.", "written", "P4M"),
    Example("The truce lasted nine days before the guns opened fire.", "lasted", "P9D"),
    Example("The mill will be built in ten months.", "built", ""),
    Example("The price rose in six weeks.", "rose", ""),
  ])
  func `what was made took its time`(_ example: Example) throws {
    #expect(try Reading(example.text).duration(of: example.event) == example.expected)
  }

  @Test(arguments: [
    Example(
      "The dam broke on 3 May 2019. A storm the previous day had filled the lake.", "filled",
      "2019-05-02"),
    Example(
      "The dam broke on 3 May 2019. A rocket the previous night had hit it.", "hit", "2019-05-02"
    ),
    Example("The mill shut in May 2019. A flood that August destroyed it.", "destroyed", "2019-08"),
    Example(
      "On 3 May 2019 the dam broke after a quake the previous day broke it.", "broke",
      "2019-05-02"),
    Example("The mill shut on 3 May 2019. A raid the previous day drew protest.", "drew", ""),
  ])
  func `a time behind the subject is that of the deed`(_ example: Example) throws {
    #expect(try Reading(example.text).date(of: example.event) == example.expected)
  }
}
