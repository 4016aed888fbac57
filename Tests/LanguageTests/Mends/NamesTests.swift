import TextModel
import Testing

@Suite struct `Where names begin and end` {
  @Test func `a chief with in in his office is who acts`() throws {
    let parse = try Parse("Editor-in-Chief Lind resigned from office.")
    #expect(try parse.role(of: "Lind") == "nsubj resigned")
  }

  @Test func `a name set apart by commas is no object`() throws {
    let text = try analyse("The last guest to leave, Anna Berg, said so.")
    let anna = try #require(text.tokens.indices.first { text.form($0) == "Anna" })
    #expect(text.tokens[anna].relation == .appos)
    #expect(text.form(text.tokens[anna].head) == "guest")
    let object = try analyse("The last guest to meet Anna Berg said so.")
    #expect(object.tokens[5].relation == .obj)
  }

  @Test func `a war with a preposition is no part of the name behind it`() throws {
    let text = try analyse("During the First World War Nyberg worked for the Red Cross.")
    let war = try #require(text.tokens.indices.first { text.form($0) == "War" })
    #expect(text.tokens[war].relation == .obl)
    #expect(text.names.map { text.string($0.tokens) }.contains("Nyberg"))
    let plain = try analyse("The World War Museum opened.")
    #expect(plain.names.map { plain.string($0.tokens) }.contains("World War Museum"))
  }
}
