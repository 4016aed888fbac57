import TextModel
import Testing

@Suite struct `What stands in which clause` {
  @Test func `what follows when after a year is told of that year`() throws {
    let parse = try Parse(
      "It dates back to the winter of 2009, when two boats tied up on a single day and the cafes ran dry."
    )
    #expect(try parse.role(of: "tied") == "advcl dates")
    #expect(try parse.role(of: "ran") == "conj tied")
    let plain = try Parse("When two boats tied up, the cafes ran dry.")
    #expect(try plain.role(of: "tied") == "advcl ran")
  }

  @Test func `a deed can be the subject of what is denied`() throws {
    let parse = try Parse(
      "The Navy also denied that adding ships in the Gulf was a threat; oil supply had been the reason."
    )
    #expect(try parse.role(of: "adding") == "csubj threat")
    let other = try Parse("The Navy also denied that ships, adding to the danger, were a threat.")
    #expect(try other.role(of: "adding").hasPrefix("csubj") == false)
  }

  @Test func `a noun before is is its subject, not what is said`() throws {
    let parse = try Parse("We plan to grow, he adds, noting flights to Rome are possible.")
    #expect(try parse.role(of: "flights") == "nsubj possible")
    #expect(try parse.role(of: "possible") == "ccomp noting")
    let plain = try Parse("Holm noted the flights, and they are possible.")
    #expect(try plain.role(of: "flights") == "obj noted")
  }

  @Test func `what after governs is no part of the name behind it`() throws {
    let parse = try Parse("Two days after his arrest Holm was charged.")
    #expect(try parse.role(of: "arrest") == "obl charged")
    #expect(try parse.role(of: "Holm") == "nsubj:pass charged")
    let clause = try Parse("Two days after the arrest warrant was signed, Holm fled.")
    #expect(try clause.role(of: "arrest") == "compound warrant")
  }

  @Test(arguments: [
    ("Ann Lee, 61, was arrested in May after an audit found that a fund had vanished.", "found"),
    ("Tom Hill, 44, was fined after a review had shown the loss.", "shown"),
  ])
  func `a finite clause after a conjunction has its subject`(prose: String, verb: String) throws {
    let text = try analyse(prose)
    let index = try #require(text.tokens.indices.first { text.form($0) == verb })
    let subjects = text.tokens.filter { $0.head == index && $0.relation == .nsubj }
    #expect(subjects.count == 1)
  }

  @Test func `a phrase before a participle keeps its noun`() throws {
    let text = try analyse("Ann Lee was arrested after an audit, having lost the fund.")
    let audit = try #require(text.tokens.indices.first { text.form($0) == "audit" })
    #expect(text.tokens[audit].relation == .obl)
  }

  @Test func `a condition without if hangs on what depends on it`() throws {
    let text = try analyse("Had the appeal succeeded, the firm would have paid the fine.")
    let succeeded = try #require(text.tokens.indices.first { text.form($0) == "succeeded" })
    let paid = try #require(text.tokens.indices.first { text.form($0) == "paid" })
    #expect(text.tokens[paid].relation == .root)
    #expect(text.tokens[succeeded].head == paid)
    #expect(text.tokens[succeeded].relation == .advcl)
    let question = try analyse("Had the appeal succeeded?")
    #expect(question.tokens[3].relation == .root)
  }

  @Test func `a noun before the verb of a clause is its subject`() throws {
    let text = try analyse(
      "An American lander burned up in the atmosphere after a fuel leak ended its mission.")
    let leak = try #require(text.tokens.indices.first { text.form($0) == "leak" })
    #expect(text.form(text.tokens[leak].head) == "ended")
    #expect(text.tokens[leak].relation == .nsubj)
  }
}
