import Annals
import EventModel
import Testing

@Suite struct `Notes without is` {
  @Test(arguments: [
    "Ida Berg to be asked again.", "Locks to be changed on Monday.",
    "Mr Holm to write to the bank.",
  ])
  func `say with an infinitive what is planned`(note: String) throws {
    let graph = try story(note, created: "2021-06-04")
    #expect(graph.events.map(\.status) == [.planned])
  }

  @Test func `but not with every noun`() throws {
    let graph = try story("Nothing to be done. A reason to be glad.", created: "2021-06-04")
    #expect(!graph.events.contains { $0.status == .planned })
  }

  @Test(arguments: ["Inquest scheduled for Monday.", "Discharge planned for Monday."])
  func `say for what day something is fixed`(note: String) throws {
    let graph = try story(note, created: "2021-06-04")
    #expect(graph.events.map(\.status) == [.planned])
    #expect(graph.events.map { $0.time?.edtf.description } == ["2021-06-07"])
  }

  @Test func `brackets say when a deed was done`() throws {
    let graph = try story(
      "Holm moved the files to a new disk (done 3 May 2021).", created: "2021-06-04")
    #expect(graph.events.map { $0.time?.edtf.description } == ["2021-05-03"])
    let other = try story(
      "Holm sold the mill (finished in 1890) on 3 May 2021.", created: "2021-06-04")
    #expect(try other.event("sold").time?.edtf.description == "2021-05-03")
  }

  @Test func `two states of one thing are two events`() throws {
    let graph = try story(
      "Riot breaks out in the yard at 01:20. Riot under control by 07:00.", created: "2021-06-04")
    #expect(graph.events.count == 2)
    let same = try story(
      "Riot breaks out in the yard at 01:20. The riot was seen from afar.", created: "2021-06-04")
    #expect(same.events.filter { $0.label.lowercased().contains("riot") }.count == 2)
  }

  @Test func `who wrote a message is I in it`() throws {
    let chat = """
      6 May 2021

      Ada Holm 9:14 AM
      I mended the pump.

      Otto Brun 9:31 AM
      I called the smith.
      """
    let graph = try story(chat, created: nil)
    func names(_ word: String) throws -> [String] {
      try graph.event(word).participants.compactMap { id in
        graph.participants.first { $0.id == id }?.name
      }
    }
    #expect(try names("mended").contains("Ada Holm"))
    #expect(try names("called").contains("Otto Brun"))
  }

  @Test func `a lawyer tells of the client`() throws {
    let note = "Piet Brandt was questioned on 3 May 2021. Brandt's lawyer said that he had paid."
    #expect(try story(note, created: "2021-06-04").event("paid").label == "Brandt paid")
    let brother = note.replacing("lawyer", with: "brother")
    #expect(try story(brother, created: "2021-06-04").event("paid").label != "Brandt paid")
  }

  @Test func `a day of what began counts from its beginning`() throws {
    let trial =
      "The trial began on 5 May 2021. Ten were heard. On the third day of the trial, Holm spoke."
    #expect(
      try story(trial, created: nil).event("spoke").time?.edtf.description == "2021-05-07~")
    // Nothing tells when the fair began.
    let fair = trial.replacing("day of the trial", with: "day of the fair")
    #expect(
      try story(fair, created: nil).event("spoke").time?.edtf.description != "2021-05-07~")
  }
}
