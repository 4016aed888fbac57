import TextModel
import Testing

@Suite struct `What is seen and told` {
  @Test func `what somebody lives to see is seen`() throws {
    let parse = try Parse(
      "Munk, who drove the first bus, lived to see the millionth leave the depot in 2018.")
    #expect(try parse.role(of: "millionth") == "obj see")
    #expect(try parse.role(of: "leave") == "xcomp see")
  }

  @Test func `whoever telephones is told`() throws {
    let told = try Parse("Rusk hung up, telling the man who telephoned that she had a desk.")
    #expect(try told.role(of: "had") == "ccomp telling")
    let believed = try Parse("Rusk hung up, telling the man who believed that she had a desk.")
    #expect(try believed.role(of: "had") != "ccomp telling")
  }

  @Test func `what is to become of walls is no object of a verb before`() throws {
    let parse = try Parse(
      "Under it Lund, for which many people had perished, was handed back to Munk, its walls to be razed."
    )
    #expect(try parse.role(of: "walls") == "nsubj:pass razed")
  }

  @Test func `what is written behind an adverb between commas is written`() throws {
    let parse = try Parse(
      "The sale nearly failed when a clerk wrote, wrongly, that the abbey had burned.")
    #expect(try parse.role(of: "burned") == "ccomp wrote")
    let left = try Parse("The sale failed when a clerk left, sadly, so that the abbey burned.")
    #expect(try left.role(of: "burned") != "ccomp left")
  }

  @Test func `what is admitted from a place is no word about the place`() throws {
    let parse = try Parse(
      "Rusk admitted from the front bench that he had followed Ostrow to the pier.")
    #expect(try parse.role(of: "followed") == "ccomp admitted")
    let bought = try Parse("Rusk led the way from the yard that he had bought.")
    #expect(try bought.role(of: "bought") == "acl:relcl yard")
  }

  @Test func `who explained something is who asked for more`() throws {
    let parse = try Parse(
      "She explained that Bo Lind had allowed it by telephone, and asked for a day to find the letter."
    )
    #expect(try parse.role(of: "asked") == "conj explained")
    let plain = try Parse("She explained that Bo Lind had allowed it by telephone and left.")
    #expect(try plain.role(of: "allowed") == "ccomp explained")
  }

  @Test func `what stands before a verb of saying is no part of what is said`() throws {
    let parse = try Parse(
      "On 9 May 2008 the newspaper The Lund Courier reported that for at least six years the dairy had supplied schools with milk."
    )
    #expect(try parse.role(of: "newspaper") == "nsubj reported")
    #expect(try parse.role(of: "dairy") == "nsubj supplied")
  }

  @Test(arguments: [
    ("Munk vowed in May 1911 to return.", "return", "xcomp vowed"),
    ("The board voted in 1911 to close the pit.", "close", "xcomp voted"),
    ("Munk left in May 1911 to study.", "study", "advcl left"),
  ])
  func `what is promised behind a time is no purpose`(
    text: String, word: String, role: String
  ) throws {
    #expect(try Parse(text).role(of: word) == role)
  }
}
