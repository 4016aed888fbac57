import AnnalsTesting
import EventModel
import ISO8601
import Testing

@Suite struct `Times told beside what they are of` {
  @Test func `what is to be done is due when the text says`() throws {
    let text = "Berg is to paint the gate; it is due on 4 June."
    #expect(
      try story(text).event("paint").time?.edtf.bounds.latest == EDTF("2020-06-04")?.bounds.latest)
    let rent = try story(text.replacing("it is", with: "the rent is"))
    #expect(try rent.event("paint").time?.edtf.bounds.latest == nil)
    let done = try story(text.replacing("is to paint", with: "painted"))
    #expect(try done.event("painted").time?.edtf.description == "../2020-05-15")
  }

  @Test(arguments: [
    "Paint the gate. Keeper: Ida. Due: 4 June 2020", "Paint the gate. Deadline: 4 June 2020.",
    "Ida to paint the gate. Due date: 4 June 2020", "Paint the gate (Ida, due 4 June 2020).",
    "Paint the gate – due by 4 June 2020", "Ida will paint the gate. Due 4 June 2020.",
  ])
  func `what an entry asks for is due on the day behind its label`(entry: String) throws {
    #expect(
      try story(entry).event("paint").time?.edtf.bounds.latest == EDTF("2020-06-04")?.bounds.latest)
  }

  @Test(arguments: [
    "Ida painted the gate. Due: 4 June 2020", "Paint the gate. Open since: 4 June 2020",
    "Paint the gate.\n\nDue: 4 June 2020",
  ])
  func `what is done, or stands in another entry, is not due`(entry: String) throws {
    #expect(
      try story(entry).events.allSatisfy { $0.time?.edtf.description != "../2020-06-04" })
  }

  @Test(arguments: [
    "The fee was due on 4 June 2019.", "The report was due on 4 June 2019.",
    "The deposit was payable on 4 June 2019.", "The loan was repayable on 4 June 2019.",
  ])
  func `what was due is one event, planned for its day`(text: String) throws {
    let graph = try story(text)
    #expect(graph.events.map(\.status) == [.planned])
    #expect(graph.events.map(\.time?.edtf.description) == ["2019-06-04"])
  }

  @Test func `what was due is not told again by what says that it was done`() throws {
    let graph = try story(
      "The answer was due on 4 June 2019. The answer was filed on 9 July 2019.")
    #expect(
      graph.events.filter { $0.time?.edtf.description == "2019-06-04" }.map(\.status) == [.planned]
    )
  }

  @Test func `what was due and came later was then`() throws {
    let graph = try story("The report was due on 4 June 2019 but came in July 2019.")
    #expect(try graph.event("report came").time?.edtf.description == "2019-07")
    #expect(try graph.event("report was due").status == .planned)
  }

  @Test(arguments: ["relisted", "re-listed", "rescheduled"])
  func `what is listed anew is planned for the new day`(verb: String) throws {
    let graph = try story("The ballot was listed for 4 June 2019. It was \(verb) for 9 July 2019.")
    let ballot = try #require(graph.events.first { $0.status == .planned })
    #expect(ballot.time?.edtf.description == "2019-07-09")
    #expect(graph.events.allSatisfy { $0.time?.edtf.description != "2019-06-04" })
  }

  @Test func `what a colon tells happened when it happened`() throws {
    let text = "On Tuesday it happened again: Mayor Ida Low was sent home."
    #expect(try story(text).event("sent").time?.edtf.description == "2020-05-12")
    let had = try story(text.replacing("was sent", with: "had been sent"))
    #expect(try had.event("sent").time?.edtf.description != "2020-05-12")
  }

  @Test func `what was done beside something since a year was done since then`() throws {
    let text = "Since 1971 the library has sold forty maps while buying ten globes."
    #expect(try story(text).event("buying").time?.edtf.description == "1971/2020-05-15")
    let before = try story(text.replacing("while buying", with: "after buying"))
    #expect(try before.event("buying").time?.edtf.description != "1971/2020-05-15")
  }

  @Test func `a stretch in front of a saying is that of what has been so`() throws {
    let text = "In the past six weeks, Ida Low said, the loss of forty hens has been made up."
    let loss = try story(text)
    #expect(
      try loss.event("said").time?.edtf.bounds.earliest != EDTF("2020-04-03")?.bounds.earliest)
    let twice = try story("In the past six weeks Ida Low said twice that she was ill.")
    #expect(try twice.event("said").time?.edtf.description == "2020-04-03/2020-05-15")
  }

  @Test func `a birth is told behind the mark of a note`() throws {
    let text = "Ida Low has two sons, Tom Low [3] (b. June 2001) and Sam Low (b. July 2004)."
    #expect(try story(text).events.compactMap(\.time?.edtf.description).contains("2001-06"))
    let made = text.replacing("[3] (b. June", with: "[3] (in June")
    #expect(try !story(made).events.contains { $0.label.contains("Tom Low born") })
  }
}
