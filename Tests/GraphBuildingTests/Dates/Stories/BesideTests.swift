import EventModel
import ISO8601
import Testing

@Suite struct `Places in a story of what has no time` {
  @Test(arguments: [
    ("On 3 May 2019 Holm came to the lock. He was not greeted. On 5 May he drowned.", "greeted"),
    ("On 3 May 2019 the yacht was offered. No bidder came. On 5 May it sank.", "came"),
    (
      "On 3 May 2019 a raft sank. When the rope snapped, two men swam off. On 5 May it rose.",
      "snapped"
    ),
    ("On 3 May 2019 a raft sank. Asked about it, the pilot frowned. On 5 May he left.", "Asked"),
    ("On 3 May 2019 a raft sank. The pilot told his crew to row. On 5 May he left.", "told"),
    (
      "When Holm found the raft on 3 May 2019, he did not shout. Then he rowed home. On 5 May he left.",
      "rowed"
    ),
    (
      "On 3 May 2019 a raft was stolen. Her son reported the theft. On 5 May it was found.",
      "reported"
    ),
  ])
  func `what is told beside the events of a story lies between them`(
    text: String, word: String
  ) throws {
    #expect(try date(of: word, in: text) == "2019-05-03/2019-05-05")
  }

  @Test(arguments: [
    ("On 3 May 2019 Holm left for Peru. He never wrote. On 5 May a raft sank.", "wrote"),
    ("On 3 May 2019 Holm left for Peru. He did not return. On 5 May a raft sank.", "return"),
    ("On 3 May 2019 a raft sank. The owner reported a profit. On 5 May it rose.", "reported"),
  ])
  func `what may have been at any time stays open`(text: String, word: String) throws {
    #expect(try date(of: word, in: text) != "2019-05-03/2019-05-05")
  }

  @Test(arguments: [
    (
      "On 3 May 2019 the board shut the pool.\n\nHolm fought the order.\n\nOn 9 May he gave up.",
      "fought"
    ),
    ("On 3 May 2019 Holm shut the pool.\n\nHe fled.\n\nOn 9 May he gave up.", "fled"),
    (
      "On 3 May 2019 Holm shut the pool. He hid the key.\n\nFor days nothing happened. Holm gave up on 9 May.",
      "hid"
    ),
    (
      "On 3 May 2019 Holm shut the pool. He hid the key.\n\nOn 9 May a panel, formed in 2017, sued him.",
      "hid"
    ),
  ])
  func `a paragraph that points back goes on with the story`(text: String, word: String) throws {
    #expect(try date(of: word, in: text) == "2019-05-03/2019-05-09")
  }

  @Test(arguments: [
    ("On 3 May 2019 the board shut the pool.\n\nHolm sold a mill.\n\nOn 9 May he gave up.", "sold"),
    (
      "On 3 May 2019 Ann shut the pool. Holm sold a mill.\n\nThe weather was fine. Holm gave up on 9 May.",
      "sold"
    ),
    ("In 2017 Holm shut the pool.\n\nHe sold a mill.\n\nIn 2019 he gave up.", "sold"),
  ])
  func `a paragraph on something else does not`(text: String, word: String) throws {
    #expect(try date(of: word, in: text).hasSuffix("/2020-05-15"))
  }

  @Test(arguments: [
    (
      "A bank was robbed on 4 May 2019. Two men broke the safe that evening, took the gold and hid it.",
      "hid", "2019-05-04"
    ),
    (
      "A bank was robbed on 4 May 2019. Two men sailed the next day and reached Crete.", "reached",
      "2019-05-05/2020-05-15"
    ),
  ])
  func `deeds of one subject in a row are of the part of the day told first`(
    text: String, word: String, date: String
  ) throws {
    #expect(try self.date(of: word, in: text) == date)
  }

  @Test(arguments: [
    (
      "On 6 May 2019 Holm fled. Two heirs have come forward since.", "come", "2019-05-06/2020-05-15"
    ),
    ("The bank agreed to a merger, which began on 6 May 2019.", "agreed", "../2019-05-06"),
    (
      "The bank sold the rafts in May 2019 to Holm, who painted them.", "painted",
      "2019-05/2020-05-15"
    ),
    ("The rafts, which Holm wrote of, were sold in May 2019.", "wrote", "../2020-05-15"),
    (
      "The mill opened in March 2018. Holm ran it for nine months and left in June 2018.", "ran",
      "../2020-05-15"
    ),
  ])
  func `what clauses and adverbs say gives a bound`(
    text: String, word: String, date: String
  ) throws {
    #expect(try self.date(of: word, in: text) == date)
  }

  private func date(of word: String, in text: String) throws -> String {
    let event = try story(text).events.first { $0.mentions.contains { $0.text == word } }
    return event?.time?.edtf.description ?? "none"
  }
}
