import TextModel
import Testing

@testable import Language

@Suite struct `Bodies and people that act` {
  @Test(arguments: [
    ("The tribunal rejected the plea.", "The tribunal"),
    ("The court dismissed the appeal in May.", "The court"),
    ("The newspaper printed the list.", "The newspaper"),
    ("The coalition proposed a truce.", "The coalition"),
    ("Holm's fireman jumped clear.", "Holm's fireman"),
    ("A bakery chain bought the mill.", "bakery chain"),
    ("The air force stood by.", "The air force"),
    ("The force apologised to him.", "The force"),
    ("The high command held him.", "The high command"),
    ("His agent denied it.", "agent"),
    ("They wrote to the regulator.", "the regulator"),
    ("She told the school board of it.", "the school board"),
    ("The parties settled.", "The parties"),
    ("The couple moved to Lund.", "The couple"),
    ("The injured were flown out.", "The injured"),
    ("The bill was passed in May.", "The bill"),
    ("The first instalment was paid.", "The first instalment"),
    ("A group of officers seized it.", "officers"),
  ])
  func `who does something takes part`(text: String, name: String) throws {
    let participants = try resolved(text)
    #expect(participants.contains(name), "\(participants)")
  }

  @Test(arguments: [
    ("The inquiry began in May.", "The inquiry"),
    ("He lost his newspaper.", "newspaper"),
    ("The project ended in May.", "The project"),
    ("The bicycle chain broke.", "The bicycle chain"),
    ("The force of the blast broke it.", "The force"),
    ("He lost his bill.", "bill"),
    ("Neither letter was answered.", "Neither letter"),
  ])
  func `what only began or was lost does not`(text: String, name: String) throws {
    let participants = try resolved(text)
    #expect(!participants.contains(name), "\(participants)")
  }

  @Test(arguments: [
    "Orsovai was a Danish painter. In 1931 he moved to Bergen.",
    "Orsovai (5 May 1870 – 9 June 1941) was a Danish painter. He moved in 1931.",
    "Orsovai was the mayor of Bergen. He moved in 1931.",
  ])
  func `a name is what its sentence says that somebody is`(text: String) throws {
    let text = try analysed(text)
    let resolution = ParticipantResolver().resolve(text)
    let he = try #require(
      resolution.mentions.first { text.lower($0.head) == "he" }, "\(resolution.mentions)")
    #expect(he.participants.map { resolution.participants[$0].name } == ["Orsovai"])
  }

  @Test func `a country that was a pioneer stays a country`() throws {
    let text = try analysed("France was a pioneer of railways. It built many.")
    #expect(ParticipantResolver().resolve(text).participants.first?.kind == .place)
  }

  @Test func `who was two things is one person`() throws {
    let participants = try resolved(
      "Anna Lind was a painter and surgeon who built a clinic in Bergen.")
    #expect(participants.contains("Anna Lind"))
    #expect(!participants.contains { $0.contains("surgeon") }, "\(participants)")
  }
}

/// The names of all who take part.
private func resolved(_ string: String) throws -> [String] {
  ParticipantResolver().resolve(try analysed(string)).participants.map(\.name)
}
