import Testing
import TextModel

@Suite struct `Days that head an entry or bear a feast` {
  @Test(arguments: [
    (
      "Thurs., 9 Apr. The ladder, once red, was left behind the forge.", "ladder", "nsubj:pass left"
    ),
    ("Wed., 8 Apr., 7:15 p.m. Oskar Ness, a tailor, phoned his niece.", "Oskar", "nsubj phoned"),
  ])
  func `a weekday and its date did nothing`(text: String, word: String, role: String) throws {
    let parse = try Parse(text)
    #expect(try parse.role(of: word) == role)
  }

  @Test func `a weekday may be what it is told of`() throws {
    let parse = try Parse("Wednesday, 8 April, was a holiday.")
    #expect(try parse.role(of: "Wednesday") == "nsubj holiday")
  }

  @Test func `a feast that bears the date did nothing`() throws {
    let parse = try Parse(
      "On 3 May 1512, the feast of Candlemas, a brick-layer named Arn Vold addressed two hundred people in the yard."
    )
    #expect(try parse.role(of: "feast") != "nsubj addressed")
    #expect(try parse.role(of: "layer") == "nsubj addressed")
    let feast = try Parse("On 3 May 1512 the feast of the guild, a noisy one, ended early.")
    #expect(try feast.role(of: "feast") == "nsubj ended")
  }

  @Test func `the evening by which somebody had left did not leave`() throws {
    let parse = try Parse("They rang at noon, and by Monday evening had left the yard.")
    #expect(try parse.role(of: "evening") == "obl left")
    let evening = try Parse("They rang at noon, and the evening had passed.")
    #expect(try evening.role(of: "evening") == "nsubj passed")
  }
}
