import TextModel
import Testing

@testable import Language

@Suite struct `Whom a later word means` {
  @Test(arguments: [
    (
      "The ferry Orla Quay ran aground on 4 May 1998. Anna Pryor kept the inn. She broke in two.",
      "she", "Orla Quay"
    ),
    (
      "The ferry Orla Quay ran aground on 4 May 1998. Anna Pryor kept the inn. She broke down in tears.",
      "she", "Anna Pryor"
    ),
    (
      "Anton Brandt went home. In June Brandt was replaced by Otto Holm, a retired teacher. He closed it.",
      "he", "Otto Holm"
    ),
    (
      "Anton Brandt went home. In June Brandt was replaced by Otto Holm. He had led it for years.",
      "he", "Anton Brandt"
    ),
    (
      "Otto Holm has always denied making a promise. The judge found that he made it.", "he",
      "Otto Holm"
    ),
    ("Otto Holm left. The teacher said that he was ill.", "he", "The teacher"),
    (
      "Ada Lind came back to the mill by the river on the third day of May. “Ida Berg wept,” she said.",
      "she", "Ada Lind"
    ),
    (
      "Ada Lind came back to the mill by the river on the third day of May. Ida Berg wept. “No,” she said.",
      "she", "Ida Berg"
    ),
    ("The coastguard sent up a helicopter. It found nothing.", "it", "helicopter"),
    ("The coastguard bought a helicopter. It apologised.", "it", "The coastguard"),
    (
      "Harlow Shipping denied it. The court found that the company had lied. It was ordered to pay.",
      "it", "Harlow Shipping"
    ),
    ("Ada Lind married the painter Karl Berg. Her husband died.", "husband", "Karl Berg"),
    ("Ada Lind and her husband, Karl Berg, fled in May. Her husband died.", "husband", "Karl Berg"),
    ("Ada Lind called. Her husband had rung.", "husband", "husband"),
  ])
  func `a pronoun or description means`(text: String, word: String, name: String) throws {
    let text = try analysed(text)
    let resolution = ParticipantResolver().resolve(text)
    let mention = try #require(
      resolution.mentions.last { text.lower($0.head) == word }, "\(resolution.mentions)")
    #expect(mention.participants.map { resolution.participants[$0].name } == [name])
  }

  @Test(arguments: [
    ("The bank asked for a plan. Ada Lind had rewritten it.", "it"),
    ("Traffic grew. Harlow Mills leased the line and bought it.", "it"),
  ])
  func `a thing that takes no part is nobody else`(text: String, word: String) throws {
    let text = try analysed(text)
    let resolution = ParticipantResolver().resolve(text)
    #expect(!resolution.mentions.contains { text.lower($0.head) == word }, "\(resolution.mentions)")
  }

  @Test(arguments: [
    (
      "Holmvik AG filed for insolvency. It was founded by the joiner Gustav Holmvik.",
      ["Holmvik AG", "Gustav Holmvik"]
    ),
    ("A nurse at St Olaf's fell ill.", ["nurse", "St Olaf's"]),
    ("She left St Olaf's Hospital in May.", ["St Olaf's Hospital"]),
    ("She praised St Olaf's feast.", ["St Olaf"]),
    ("Ann Marsh was offered a post. They said that Marsh took it.", ["Ann Marsh"]),
  ])
  func `names stand for`(text: String, names: [String]) throws {
    let text = try analysed(text)
    let participants = ParticipantResolver().resolve(text).participants.map(\.name)
    for name in names { #expect(participants.contains(name), "\(participants)") }
  }
}
