import Testing

@Suite struct `Times beside doers and deeds` {
  @Test func `a weekday behind a doer is that of the deed, behind talks it is theirs`() throws {
    let jury = try Parse("A jury on Monday found Ada Holm guilty of theft.")
    #expect(try jury.role(of: "Monday") == "obl found")
    let talks = try Parse("The talks on Monday failed.")
    #expect(try talks.role(of: "Monday") == "nmod talks")
  }

  @Test func `a date in commas is that of what there was news of`() throws {
    let victory = try Parse(
      "News of the victory off Skall, on 8 May 1742, obliged him to leave.")
    #expect(try victory.role(of: "8") == "nmod victory")
    let news = try Parse("The news, on 8 May 1742, alarmed him.")
    #expect(try news.role(of: "8") == "obl alarmed")
  }

  @Test func `the time of a motion is not that of what it asks for`() throws {
    let motion = try Parse("Holm moved to dismiss the complaint the following month.")
    #expect(try motion.role(of: "month").hasSuffix(" moved"))
    let move = try Parse("Holm moved to finish the house the following month.")
    #expect(try move.role(of: "month").hasSuffix(" finish"))
  }

  @Test func `what was bought the next summer leaves out its verb`() throws {
    let parse = try Parse("He bought a house in 2014 and a boat the following summer.")
    #expect(try parse.role(of: "summer") == "orphan boat")
    let both = try Parse("He bought a house and a boat the following summer.")
    #expect(try both.role(of: "summer").hasSuffix(" bought"))
  }

  @Test func `what somebody missed besides is nothing that another lost`() throws {
    let parse = try Parse(
      "She missed the final, which Lund lost on penalties, and the whole of the next season.")
    #expect(try parse.role(of: "whole") == "conj final")
    let bus = try Parse("She missed the bus, which left at noon and returned at dusk.")
    #expect(try bus.role(of: "returned") == "conj left")
  }
}
