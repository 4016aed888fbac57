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
      "Otto Lind took over the shop in March 2018 after Bo Hedlund had sold it. He closed it in June.",
      "he", "Otto Lind"
    ),
    (
      "In July 2015 Otto Lind won the second stage in the Ronda Verde. In August he signed a contract.",
      "he", "Otto Lind"
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
    (
      "The Orlo Treaty was signed in May. Under its terms the Guild would leave. The senate ratified it.",
      "it", "Orlo Treaty"
    ),
    (
      "The Orlo Treaty was signed in May. Under its terms the Guild would leave. The senate praised it.",
      "it", "Guild"
    ),
    ("Tarrow was founded in 1961. In 1970 it was sold.", "it", "Tarrow"),
    (
      "Among the singers was Ada Lind, whose cousin Ida had been ill. She sang for an hour.", "she",
      "Ada Lind"
    ),
    (
      "Ada Lind left. Among the singers was Otto Holm, whose cousin Ida had been ill. Ida said that she slept.",
      "she", "Ida"
    ),
    (
      "Otto Holm resigned after the murder of a lawyer, Karl Berg. His killers fled.", "his",
      "Karl Berg"
    ),
    (
      "Otto Holm resigned after the murder of a lawyer, Karl Berg. His aides fled.", "his",
      "Otto Holm"
    ),
    (
      "Ostrian Foreign Minister Ada Lind left in May. Otto Holm met the foreign minister.",
      "minister", "Ada Lind"
    ),
    ("Ada Lind married the painter Karl Berg. Her husband died.", "husband", "Karl Berg"),
    ("Ada Lind and her husband, Karl Berg, fled in May. Her husband died.", "husband", "Karl Berg"),
    ("Ada Lind called. Her husband had rung.", "husband", "husband"),
    (
      "Karl Berg was fined in May. Otto Holm said that he had sold the boat, and that Berg had seen it. He had wanted a new one.",
      "he", "Otto Holm"
    ),
    (
      "Otto Holm said that Karl Berg had sold the boat. He had wanted a new one.", "he", "Karl Berg"
    ),
    (
      "A roofer, Otto Holm, was taken to hospital at noon. Repairs were begun by Karl Berg. He closed the road.",
      "he", "Karl Berg"
    ),
    (
      "Otto Holm wrote two novels. They were praised by the critic Karl Berg. He wrote three more.",
      "he", "Otto Holm"
    ),
    (
      "Otto Holm died in 1853. It was left to his nephew, Karl, to pay the debts: in 1860 he sold the mill.",
      "he", "Karl"
    ),
    ("Otto Holm died in 1853. He left two mills.", "he", "Otto Holm"),
    (
      "The fees were set by the mill, Orlo Holding. In her verdict, handed down on 3 June, Judge Ada Lind quashed them.",
      "her", "Ada Lind"
    ),
    ("The Bank of Orlo paid in May. Lund Bank failed. The Bank lent more.", "bank", "Bank of Orlo"),
    (
      "The District Court fined Karl Berg. He turned to the Court of Appeal. The court freed him.",
      "court", "Court of Appeal"
    ),
    ("Otto Holm’s son Karl left home. His father wept.", "father", "Otto Holm"),
    ("We act for Ada Lind. Otto Holm sacked her. Our client was ill.", "client", "Ada Lind"),
    (
      "A skater fell in May. The skater, Karl Berg, had been ill. The man slept.", "skater",
      "Karl Berg"
    ),
  ])
  func `a pronoun or description means`(text: String, word: String, name: String) throws {
    let text = try analysed(text)
    let resolution = ParticipantResolver().resolve(text)
    let mention = try #require(
      resolution.mentions.last { text.lower($0.head) == word }, "\(resolution.mentions)")
    #expect(mention.participants.map { resolution.participants[$0].name } == [name])
  }

  @Test(arguments: [
    (
      "Otto Holm and Karl Berg left without Lars Rask. At noon the two men came to a lake.",
      ["Otto Holm", "Karl Berg"]
    ),
    (
      "Otto Holm met Ada Lind in May. In June Karl Berg came. The two men opened a shop.",
      ["Otto Holm", "Karl Berg"]
    ),
    (
      "Otto Holm ran the yard. Karl Berg asked both sides to his house in May.", ["Both"]
    ),
    (
      "Ada Lind was caught in May. Karl Berg was arrested in June and hanged himself. The two prisoners will be tried.",
      ["The two prisoners"]
    ),
  ])
  func `several are those who were named together`(text: String, names: [String]) throws {
    let text = try analysed(text)
    let resolution = ParticipantResolver().resolve(text)
    let mention = resolution.mentions.last {
      $0.form == .description && ["men", "sides", "prisoners"].contains(text.lower($0.head))
    }
    let found = mention.map { $0.participants.map { resolution.participants[$0].name } }
    #expect(found ?? ["Both"] == names)
  }

  @Test(arguments: [
    (
      "A woman was found in the river. The woman, identified on Friday as Ada Lind, had been shot.",
      true
    ),
    ("A woman was found in the river. The woman who had seen it, Ada Lind, fled.", false),
    ("A pilot fell in May. Two pilots saw it. The pilot, Ada Lind, had been ill.", false),
  ])
  func `somebody told of without a name gets it later`(text: String, isOne: Bool) throws {
    let text = try analysed(text)
    let resolution = ParticipantResolver().resolve(text)
    let first = try #require(resolution.mentions.first)
    #expect(
      (first.participants.map { resolution.participants[$0].name } == ["Ada Lind"]) == isOne)
  }

  @Test(arguments: [
    ("The bank asked for a plan. Ada Lind had rewritten it.", "it"),
    ("Traffic grew. Harlow Mills leased the line and bought it.", "it"),
    ("The Harlow List met. Its leader, Karl Berg, tabled a motion; it was to be debated.", "it"),
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
    ("The Fifth of May Brigade robbed a bank.", ["Fifth of May Brigade"]),
    ("They joined the 5th of May Movement in 1961.", ["5th of May Movement"]),
    ("Camp Two was struck, then Camp Four.", ["Camp Two", "Camp Four"]),
    ("They crossed the Orlo. Upper Orlo was flooded.", ["Orlo", "Upper Orlo"]),
    (
      "Bo Holm kept a shop. Ann Holm had two sons, Bo (born 1919) and Olaf.",
      ["Bo Holm", "Bo", "Olaf"]
    ),
  ])
  func `names stand for`(text: String, names: [String]) throws {
    let text = try analysed(text)
    let participants = ParticipantResolver().resolve(text).participants.map(\.name)
    for name in names { #expect(participants.contains(name), "\(participants)") }
  }

  @Test(arguments: [
    (
      "According to Karl Moser, Olaf Lind's fear grew as his wealth did.",
      "his{Olaf Lind}"
    ),
    ("According to Karl Moser, his wealth grew.", "his{Karl Moser}"),
    ("According to Moser, a clerk was fined in May.", "a clerk{clerk} was"),
    ("Karl Moser, a clerk, was fined in May.", "a clerk{Karl Moser}, was"),
    ("A petition, signed by Norway, was read. It demanded a vote.", "It{petition} demanded"),
    ("A tower, built by Norway, was sold. It demanded a vote.", "It{Norway} demanded"),
  ])
  func `who only says so is not who is meant`(text: String, part: String) throws {
    let text = try marked(text)
    #expect(text.contains(part), "\(text)")
  }

  @Test(arguments: [
    ("Karl Lind told Otto Roe he would help him.", "help him{Otto Roe}"),
    ("Karl Lind left. In May, after years as a hired soldier, he fled.", "he{Karl Lind} fled"),
    ("Karl Lind left. In May a hired soldier came, and he fled.", "he{hired soldier} fled"),
    ("Ida Roe fell. A screw in her hip was loose. She retired.", "She{Ida Roe} retired"),
    ("The miners lost. In May Karl Lind met Ida Roe. They signed it.", "They{Karl Lind+Ida Roe}"),
    ("Karl Lind met Ida Roe. The miners lost. They left.", "They{The miners} left"),
  ])
  func `roles, hearers and tools are not whom a pronoun means`(text: String, part: String) throws {
    let text = try marked(text)
    #expect(text.contains(part), "\(text)")
  }
}
