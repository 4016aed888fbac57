import TextModel
import Testing

@Suite struct `Which word is the predicate` {
  @Test func `a headline tells of one who does two things`() throws {
    let parse = try Parse("Norwell opens glass mill, announces second plant")
    #expect(try parse.role(of: "Norwell") == "nsubj opens")
    #expect(try parse.role(of: "mill") == "obj opens")
    #expect(try parse.role(of: "announces") == "parataxis opens")
    let other = try Parse("Norwell shares rise")
    #expect(try other.role(of: "shares") == "nsubj rise")
  }

  @Test func `what somebody had done stands behind having`() throws {
    let parse = try Parse("Díaz had Madero thrown in jail and then declared himself the winner.")
    #expect(try parse.role(of: "Díaz") == "nsubj had")
    #expect(try parse.role(of: "Madero") == "obj had")
    #expect(try parse.role(of: "declared") == "conj had")
    let perfect = try Parse("Díaz had thrown Madero in jail.")
    #expect(try perfect.role(of: "had") == "aux thrown")
  }

  @Test func `a word with a subject and an object is a verb`() throws {
    let parse = try Parse("Melrose lodges its second appeal.")
    #expect(try parse.role(of: "lodges") == "root")
    let lodges = try #require(parse.text.tokens.indices.first { parse.text.form($0) == "lodges" })
    #expect(parse.text.tokens[lodges].tag == .vbz)
    let noun = try Parse("The lodges of its third valley burned.")
    #expect(noun.text.tokens[1].tag == .nns)
  }

  @Test func `a present behind its subject is no noun`() throws {
    let aborts = try Parse("The rollback aborts because it needs a table.")
    #expect(try aborts.role(of: "rollback") == "nsubj aborts")
    let fires = try Parse("Orders begin to fail, but no alert fires: the threshold was raised.")
    #expect(try fires.role(of: "alert") == "nsubj fires")
    let dials = try Parse(
      "Berg, who was not expected back before the end of the month, dials in from home and takes command."
    )
    #expect(try dials.role(of: "Berg") == "nsubj dials")
    let plain = try Parse("The town begins to burn, and no forest fires are known.")
    #expect(try plain.role(of: "forest") == "compound fires")
  }

  @Test func `what was laid waste is the subject of laid`() throws {
    let text = try analyse(
      "In 272 the emperor took the city from Palmyra, and most of the town was laid waste.")
    let most = try #require(text.tokens.indices.first { text.form($0) == "most" })
    #expect(text.form(text.tokens[most].head) == "laid")
    #expect(text.tokens[most].relation == .nsubjPass)
  }
}
