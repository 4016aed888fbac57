import TextModel
import Testing

@Suite struct `Subjects parted from their verb by an insertion` {
  @Test(arguments: [
    ("The inn flourished until its landlord, Bo Lind, fell ill in 1931.", "landlord", "fell"),
    ("Holm was treasurer until Berg, a former pupil, ousted him in 1931.", "Berg", "ousted"),
    ("The guards ran after a dog, startled by the bells, attacked a child.", "dog", "attacked"),
  ])
  func `who stands behind the conjunction does it`(
    text: String, subject: String, verb: String
  ) throws {
    let parse = try Parse(text)
    #expect(try parse.role(of: subject) == "nsubj \(verb)")
    #expect(try parse.role(of: verb).hasPrefix("advcl"))
  }

  @Test(arguments: [
    ("The inn flourished until May, a warm one, and then failed.", "failed"),
    ("He slept until the storm, the worst in years, and left.", "left"),
  ])
  func `what is joined by and is done by the main subject`(text: String, verb: String) throws {
    let role = try Parse(text).role(of: verb)
    #expect(role.hasPrefix("conj"), "\(role)")
  }

  @Test func `by the time opens a clause with an insertion too`() throws {
    let parse = try Parse(
      "Berg had sold the mill by the time Holm, having served two years, walked home.")
    #expect(try parse.role(of: "Holm") == "nsubj walked")
    #expect(try parse.role(of: "walked") == "acl:relcl time")
    let plain = try Parse("Berg had sold the mill by that time, and Holm walked home.")
    #expect(try plain.role(of: "walked") == "conj sold")
  }

  @Test func `there does not part a subject from its verb`() throws {
    let parse = try Parse("The lock, shut since a flood there sank four barges, reopened in 1931.")
    #expect(try parse.role(of: "flood") == "nsubj sank")
    #expect(try parse.role(of: "lock") == "nsubj reopened")
    let plain = try Parse("The quay, closed since a blast, opened there in 1931.")
    #expect(try plain.role(of: "blast") == "obl closed")
  }

  @Test func `a participle in form can be what the one behind the insertion did`() throws {
    let parse = try Parse(
      "The raid put an end to all trade until Holm, newly elected, visited Berg in May.")
    #expect(try parse.role(of: "Holm") == "nsubj visited")
    #expect(try parse.role(of: "visited") == "advcl put")
  }

  @Test(arguments: [
    "He stayed until Holm, ill", "He stayed until Holm.", "It shut after a fire there",
  ])
  func `a sentence may end where its clause is looked for`(text: String) throws {
    let role = try Parse(text).role(of: text.hasPrefix("He") ? "stayed" : "shut")
    #expect(role == "root")
  }

  @Test func `a claim before a condition without if is the predicate`() throws {
    let parse = try Parse("In 1962 his niece would have bought the inn had fire not destroyed it.")
    #expect(try parse.role(of: "bought") == "root")
    #expect(try parse.role(of: "destroyed") == "advcl bought")
    let had = try Parse("In 1962 his niece had the inn rebuilt.")
    #expect(try had.role(of: "niece").hasPrefix("nsubj"))
  }
}
