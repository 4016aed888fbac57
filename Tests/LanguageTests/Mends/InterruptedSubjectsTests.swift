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

  @Test func `what is back in use is no back`() throws {
    let parse = try Parse(
      "The bridge opened in June, and the hall, which had been a ward for five weeks, is back in use."
    )
    #expect(try parse.role(of: "hall") == "nsubj use")
    let plain = try Parse("At ten the old lift was back in use.")
    #expect(try plain.role(of: "was") == "cop use")
    let path = try Parse("The path back was long.")
    #expect(try path.role(of: "path") == "nsubj long")
  }

  @Test func `who speaks behind what is said is named in commas`() throws {
    let parse = try Parse(
      "All the guests were brought out alive, the Labour Minister, Mrs Ida Trist, told reporters.")
    #expect(try parse.role(of: "Minister") == "nsubj told")
    let plain = try Parse("They were brought to the Labour Minister, Mrs Ida Trist.")
    #expect(try plain.role(of: "Minister") == "obl brought")
  }

  @Test(arguments: [
    (
      "It might have been enough had the clerk, Ida Trist, not been seen telling a guest.", "enough"
    ),
    ("The barge would have sunk had the mate not closed the hatch.", "sunk"),
  ])
  func `a claim stands before its condition`(text: String, claim: String) throws {
    #expect(try Parse(text).role(of: claim) == "root")
    #expect(try Parse(text).role(of: "had").hasPrefix("aux"))
  }

  @Test(arguments: [
    (
      "The forge closed while Otto was in prison and his uncle, after a month in Kiel, moved to Bonn.",
      "uncle", "moved"
    ),
    (
      "The forge was in ruins and its tenant, despite many letters, left the valley.", "tenant",
      "left"
    ),
  ])
  func `who stands behind and does what is told behind the commas`(
    text: String, subject: String, verb: String
  ) throws {
    #expect(try Parse(text).role(of: subject) == "nsubj \(verb)")
  }

  @Test func `two things of one subject stay joined before an insertion`() throws {
    let parse = try Parse("He was a smith and a poet, and, after a month in Kiel, left the valley.")
    #expect(try parse.role(of: "poet") == "conj smith")
  }
}
