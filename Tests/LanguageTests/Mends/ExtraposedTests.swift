import TextModel
import Testing

@Suite struct `Clauses apart from what they belong to` {
  @Test func `a clause with that at the end tells of the subject`() throws {
    let parse = try Parse("Ledgers surfaced in May 1991 that showed a loan in March 1990.")
    #expect(try parse.role(of: "showed") == "acl:relcl Ledgers")
    let after = try Parse("After ledgers surfaced that showed a loan in March, she resigned.")
    #expect(try after.role(of: "showed") == "acl:relcl ledgers")
    let other = try Parse("They found ledgers in May 1991 that showed a loan.")
    #expect(try other.role(of: "showed") != "acl:relcl They")
  }

  @Test func `what was told on a night is no clause about what befell that night`() throws {
    let parse = try Parse(
      "She had told a porter on the night of the fire that she had seen no one.")
    #expect(try parse.role(of: "seen") == "ccomp told")
    let seen = try Parse("They read the report of the fire that she had seen.")
    #expect(try seen.role(of: "seen") != "ccomp read")
  }

  @Test func `to whom something was given is no place where somebody sat`() throws {
    let parse = try Parse("In May she gave the bench on which they had sat to the abbey.")
    #expect(try parse.role(of: "abbey") == "obl gave")
    let left = try Parse("In May she gave away the bench that he had carried to the abbey.")
    #expect(try left.role(of: "abbey") != "obl gave")
  }

  @Test func `no year does what a clause with which tells`() throws {
    let parse = try Parse("The gallery was widened in 1974, which doubled the weight.")
    #expect(try parse.role(of: "doubled") == "acl:relcl gallery")
    let riots = try Parse("The gallery was widened in 1974, which saw riots.")
    #expect(try riots.role(of: "saw") != "acl:relcl gallery")
  }

  @Test func `what a river is closed to is a noun`() throws {
    let parse = try Parse("The canal was closed to shipping for nine days in May 2010.")
    #expect(try parse.role(of: "shipping") == "obl closed")
    #expect(try parse.role(of: "days") == "obl closed")
    let gerund = try Parse("The clerk was opposed to shipping the goods in May 2010.")
    #expect(try gerund.role(of: "shipping") != "obl opposed")
  }

  @Test func `a share is counted in cents`() throws {
    let parse = try Parse("Turnout had fallen to 81 per cent by May 2010.")
    #expect(try parse.role(of: "81") == "nummod cent")
    #expect(try parse.role(of: "cent") == "obl fallen")
    let raised = try Parse("The lane was widened in 1991, which raised the load by ten per cent.")
    #expect(try raised.role(of: "cent") == "obl raised")
  }

  @Test func `what somebody then did is not what he claimed`() throws {
    let parse = try Parse("On 3 May 1991 Holm claimed victory, then withdrew.")
    #expect(try parse.role(of: "withdrew") == "conj claimed")
  }
}
