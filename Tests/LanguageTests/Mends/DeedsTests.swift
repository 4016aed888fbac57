import Testing

@Suite struct `Deeds that trees mistake` {
  @Test func `a deal falls through, prices fall for a month`() throws {
    let deal = try Parse("The merger fell through last month.")
    #expect(try deal.role(of: "through") == "compound:prt fell")
    let prices = try Parse("Prices fell through last month.")
    #expect(try prices.role(of: "through") == "case month")
  }

  @Test func `a verdict is what a court finds somebody, also behind commas`() throws {
    let parse = try Parse("A jury found Ada Holm, a clerk at the mill, guilty of theft.")
    #expect(try parse.role(of: "guilty") == "xcomp found")
    let plain = try Parse("A guilty clerk found Ada Holm at the mill.")
    #expect(try plain.role(of: "guilty") == "amod clerk")
  }

  @Test func `an offence is a deed with its object, drunk driving is none`() throws {
    let parse = try Parse("Treasurer Convicted of Defrauding Hospital Charity")
    #expect(try parse.role(of: "Defrauding") == "advcl Convicted")
    #expect(try parse.role(of: "Charity") == "obj Defrauding")
    let driver = try Parse("Driver Convicted of Drunk Driving")
    #expect(try driver.role(of: "Driving") == "obl Convicted")
  }

  @Test func `the first deed of a chain is no word about its object`() throws {
    let parse = try Parse("Mr. Holm cut prices, brought back cards and sold a shop.")
    #expect(try parse.role(of: "prices") == "obj cut")
    #expect(try parse.role(of: "brought") == "conj cut")
    let plural = try Parse("Cut prices, she said, brought back the crowd.")
    #expect(try plural.role(of: "prices") == "nsubj brought")
  }

  @Test func `a deed behind a comma is the doer's, a participle tells of the object`() throws {
    let parse = try Parse(
      "He played nine matches, quarrelled with the manager, and was sold to Lund.")
    #expect(try parse.role(of: "quarrelled") == "conj played")
    let letter = try Parse("He read a letter, written by the manager, and was sold to Lund.")
    #expect(try letter.role(of: "written") == "acl letter")
  }

  @Test func `a thing between two others is joined to them`() throws {
    let parse = try Parse(
      "The club survived the Depression, a fire that gutted its hall in 1951 and a strike in 1974.")
    #expect(try parse.role(of: "fire") == "conj Depression")
    let clerk = try Parse("A jury found Ada Holm, a clerk at the mill, guilty of theft.")
    #expect(try clerk.role(of: "clerk") == "appos Ada")
  }

  @Test func `an offer is made, a debt is owed`() throws {
    let offer = try Parse(
      "An offer by the board to settle for £30,000, made in May 2012, was refused.")
    #expect(try offer.role(of: "made") == "acl offer")
    let debt = try Parse("A debt to the board of £30,000, owed since May 2012, was paid.")
    #expect(try debt.role(of: "owed") == "acl debt")
  }
}
