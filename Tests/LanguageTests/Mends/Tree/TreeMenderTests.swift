import TextModel
import Testing

@Suite struct `Trees after all mends` {
  @Test(arguments: [
    "He knew Anders Bolt, whose daughter Clara, whom he married, left, and whose son that day she hid when it was held.",
    "That adding that selling was told that buying, which was held and is planned, was a threat, whose son he knew.",
    "At nine Ruth, when ships came, and that autumn, sold in May, a nurse, which she had sent and tore, lodges its its its.",
  ])
  func `every word hangs on a root, whatever was mended`(prose: String) throws {
    let text = try Parse(prose).text
    for token in text.tokens.indices {
      var above = token
      for _ in text.tokens.indices where text.tokens[above].head >= 0 {
        above = text.tokens[above].head
      }
      #expect(text.tokens[above].head < 0)
    }
  }
}
