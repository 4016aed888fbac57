import TextModel
import Testing

@Suite struct `What is denied of one and said of another` {
  @Test func `the one behind but takes the place of the one denied`() throws {
    let parse = try Parse("Not Holm but Berg was chosen in 1990.")
    #expect(try parse.role(of: "Berg") == "nsubj:pass chosen")
    let more = try Parse("Not only Holm but Berg was chosen in 1990.")
    #expect(try more.role(of: "Holm") != "dep Berg")
    let agent = try Parse("The cave was found not by Holm but by Berg.")
    #expect(try agent.role(of: "Berg") == "obl:agent found")
    #expect(try agent.role(of: "Holm") == "dep Berg")
  }

  @Test func `who is denied behind another takes no part`() throws {
    let parse = try Parse("The cave was found by Berg and not by Holm.")
    #expect(try parse.role(of: "Holm") == "dep Berg")
    let plain = try Parse("The cave was found by Berg and by Holm.")
    #expect(try plain.role(of: "Holm") == "conj Berg")
  }

  @Test func `a cleft clause is of the one put forward`() throws {
    let parse = try Parse("It was the cook, not the guard, who called.")
    #expect(try parse.role(of: "called") == "acl:relcl cook")
    let plain = try Parse("It was the guard who called.")
    #expect(try plain.role(of: "called") == "acl:relcl guard")
  }
}

@Suite struct `Passives behind nor` {
  @Test(arguments: [
    ("Nor was a guard placed: the porter had left.", "guard", "placed"),
    ("Nor had an alarm been rung.", "alarm", "rung"),
    ("The lamp was not lit, nor had a bell been rung.", "bell", "rung"),
    ("Nor were the boats lowered.", "boats", "lowered"),
  ])
  func `what stands between auxiliary and participle is the subject`(
    prose: String, noun: String, verb: String
  ) throws {
    let parse = try Parse(prose)
    #expect(try parse.role(of: noun) == "nsubj:pass " + verb)
  }

  @Test func `the reason behind a colon is not what is denied`() throws {
    let parse = try Parse("Nor was a guard placed: the porter had been sent away.")
    #expect(try parse.role(of: "sent") == "parataxis placed")
    let other = try Parse("Nor was a guard told that the porter had been sent away.")
    #expect(try other.role(of: "sent") == "ccomp told")
  }

  @Test func `a state behind nor is left alone`() throws {
    let parse = try Parse("Nor was the guard happy.")
    #expect(try parse.role(of: "guard") == "nsubj happy")
  }
}
