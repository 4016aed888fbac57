import IntervalAlgebra
import AnnalsTesting
import EventModel
import ISO8601
import Testing

/// Ages, terms and stretches within which something was.
@Suite struct LimitTests {
  @Test(arguments: [
    ("By the time he was thirty he had sold two mills.", "sold", "1850/1880"),
    ("By the age of thirty he had sold two mills.", "sold", "1850/1880"),
    ("He had sold two mills by the time he was forty.", "sold", "1850/1890"),
    ("Before he was twenty he had lost both arms.", "lost", "1850/1870"),
    ("By his fortieth birthday he had sold two mills.", "sold", "1850/1890"),
    ("Until he was ten he lived in Ulm.", "lived", "1850/1860"),
    ("From the age of 12 he worked there.", "worked", "1862/.."),
  ])
  func `an age is a limit`(_ text: String, _ word: String, _ date: String) throws {
    let graph = try story("Nils Berg was born in 1850. " + text, created: nil)
    #expect(try graph.event(word).time?.edtf.description == date)
  }

  @Test func `a pronoun may stand before the name, and an age behind a birth`() throws {
    let born = " Nils Berg was born in 1850 and drove a cart at eleven."
    let graph = try story(
      "By the time he was nineteen Nils Berg had lost both arms." + born, created: nil)
    #expect(try graph.event("lost").time?.edtf.description == "1850/1869")
    #expect(try graph.event("drove").time?.edtf.description == "1861/1862")
    let mill = try story(
      "By the time she was nineteen the mill had burned." + born, created: nil)
    #expect(try mill.event("burned").time == nil)
  }

  @Test func `nobody had done anything before his birth`() throws {
    let own = try story("Nils Berg was born in 1850. He had sold the mill.", created: nil)
    #expect(try own.relation(from: own.event("sold"), to: own.event("born")) != .before)
    let father = try story(
      "Nils Berg was born in 1850. His father had sold the mill.", created: nil)
    #expect(try father.relation(from: father.event("sold"), to: father.event("born")) == .before)
  }

  @Test(arguments: [
    (
      "The mill burned on 4 May 2018. Within three days Berg had sold it.", "sold",
      "2018-05-04/2018-05-07"
    ),
    ("The mill burned on 4 May 2018. Berg sold it within a week.", "sold", "2018-05-04/2018-05-11"),
    ("The mill burned in May 2018. Berg sold it within a month.", "sold", "2018-05/2018-06"),
    ("The mill burned on 4 May 2018 and was sold within a month.", "sold", "2018-05-04/2018-06-04"),
    (
      "The mill burned on 4 May 2018 and was sold within the month.", "sold",
      "2018-05-04/2018-06-04"
    ),
    (
      "The mill burned on 4 May 2018. A lawsuit followed within weeks.", "followed",
      "2018-05-04/2018-06-29"
    ),
  ])
  func `a term runs from what was told before`(_ text: String, _ word: String, _ date: String)
    throws
  {
    #expect(try story(text).event(word).time?.edtf.description == date)
  }

  @Test(arguments: [
    ("The pact is to be signed within two months.", "2020-05-15/2020-07-15"),
    ("Berg will pay the fine within ten working days.", "2020-05-15/2020-05-29"),
    ("Berg will pay the fine within reason.", "2020-05-15/.."),
  ])
  func `a term of what is still to be done runs from the writing`(text: String, date: String) throws
  {
    let graph = try story(text)
    let plan = graph.events.first { event in
      event.mentions.contains { ["signed", "pay"].contains($0.text) }
    }
    #expect(plan?.time?.edtf.description == date)
  }

  @Test(arguments: [
    ("Six weeks after the town voted, it has no mayor.", "2020-04-03~"),
    ("Ten days after the town voted, it is without a mayor.", "2020-05-05~"),
    ("Six weeks after the town voted, it had no mayor.", "../2020-05-15"),
  ])
  func `what is so some weeks after a deed tells when that was`(text: String, date: String) throws {
    #expect(try story(text).event("voted").time?.edtf.description == date)
  }

  @Test func `the date that a plan has is not that of the deed`() throws {
    let plan = try story("The bridge was approved in May 2003, with an opening date of 2007.")
    #expect(try plan.event("approved").time?.edtf.description == "2003-05")
    let deed = try story("The bridge was approved in May 2003 and opened in 2007.")
    #expect(try deed.event("opened").time?.edtf.description == "2007")
  }

  @Test func `what has since been done came later`() throws {
    let later = try story("Berg left in January 2020; his clerk has since confessed.")
    #expect(try later.event("confessed").time?.edtf.description == "2020-01/2020-05-15")
    let earlier = try story("Berg had been ill since his clerk confessed.")
    #expect(
      try earlier.relation(from: earlier.event("confessed"), to: earlier.event("ill")) != .after)
  }

  @Test func `a count from an age dates the clause behind it`() throws {
    let graph = try story(
      "Nils Berg was born in 1950. His father died when he was six; two years later his mother moved.",
      created: nil)
    #expect(try graph.event("moved").time?.edtf.description == "1958~")
  }

  @Test func `a count from an age needs no birth but that in brackets`() throws {
    let life = try story(
      """
      Ida Berg (3 June 1911 – 8 May 1990) was a painter. Her mother died when she was seven; three years later the family
      moved. Their son, Nils, was born in 1940.
      """, created: "1999-01-01")
    #expect(try life.event("moved").time?.edtf.description == "1921~")
    let nobody = try story(
      "Her mother died when she was seven; three years later the family moved.",
      created: "1999-01-01")
    #expect(try nobody.event("moved").time?.basis == .inferred)
  }

  @Test(arguments: [
    ("Berg had not signed the order, but he left on 9 October.", "left", "1949-10-09"),
    ("Berg had not signed the order, which had come on 9 October.", "come", "1948-10-09"),
  ])
  func `a clause in the simple past looks back to nothing`(
    _ text: String, _ word: String, _ date: String
  ) throws {
    let graph = try story(
      "The mill was founded in 1901. In March 1949 it flooded. " + text
        + " He stayed away until 1958. He wrote his memoirs in 1961.", created: "1995-01-01")
    #expect(try graph.event(word).time?.edtf.description == date)
  }

  @Test func `what is later is the deed and not its subject`() throws {
    let graph = try story("On 4 May 2018 the dam broke; three days later power was lost.")
    #expect(try graph.event("lost").time?.edtf.description == "2018-05-07")
    let first = try story("On 4 May 2018 the dam broke and power was lost.")
    #expect(try first.event("lost").time?.edtf.description == "2018-05-04")
  }

  @Test func `a term runs from no plan`() throws {
    let graph = try story("The mill will shut on 4 May 2021. Berg sold it within a week.")
    #expect(try graph.event("sold").time?.basis != .resolved)
  }

  @Test(arguments: [
    (
      "The ship left Bergen at 06:14 on 3 May 2018. Ten minutes into the trip a mast broke.",
      "broke", "2018-05-03T06:24"
    ),
    (
      "Berg joined the firm on 1 May 2018. Three months into the job he fell ill.", "fell",
      "2018-08"
    ),
    ("The strike began on 3 May 2018. Ten days into the strike, Berg fled.", "fled", "2018-05-13"),
    (
      "The probe was launched at 13:10 on 3 May 2018. At two hours and ten minutes into the flight, a pump stopped.",
      "stopped", "2018-05-03T15:20"
    ),
  ])
  func `a time into a course counts from its beginning`(
    _ text: String, _ word: String, _ date: String
  ) throws {
    #expect(try story(text).event(word).time?.edtf.description == date)
  }

  @Test func `a time into a course without a beginning gives none`() throws {
    let graph = try story("Ten days into the strike, Berg fled.", created: nil)
    #expect(try graph.event("fled").time == nil)
  }

  @Test(arguments: [
    (
      "Berg left school in 1921. For the next three years he taught. During this period he met Ida Lund.",
      "1921/1924"
    ),
    ("Berg taught from 1921 to 1924. During this period he met Ida Lund.", "1921/1924"),
    ("Berg left school in 1921. During this period he met Ida Lund.", "1921"),
  ])
  func `a period is the stretch told before`(_ text: String, _ date: String) throws {
    #expect(try story(text, created: nil).event("met").time?.edtf.description == date)
  }

  @Test(arguments: [
    (
      "A third concert, due to open in Oslo on 22 April, was called off.", "open",
      EventStatus.negated
    ),
    ("A third concert, due to take place on 22 April, never happened.", "take", .negated),
    ("A third concert, which was to open on 22 April, was announced.", "open", .planned),
    ("A third concert, due to open in Oslo on 22 April, was announced.", "open", .planned),
  ])
  func `what was called off was not to be`(_ text: String, _ word: String, _ status: EventStatus)
    throws
  {
    #expect(try story(text, created: "2018-03-12").event(word).status == status)
  }

  @Test(arguments: [
    ("a cooper who had lost an ear in 1694", "1702-03/1702-04-14"),
    ("a cooper from Brede", "1702-03/1702-04-14"),
  ])
  func `a term runs from the story and not from what was before it`(
    _ leader: String, _ date: String
  ) throws {
    let text = "In March 1702 rioters stormed the arsenal. They followed Jan Moll, \(leader). "
    let graph = try story(text + "Within two weeks three towns joined him.", created: nil)
    #expect(try graph.event("joined").time?.edtf.description == date)
  }

  @Test(arguments: [
    ("The regatta was to open on Tuesday but never took place.", "open", "2024-05-14"),
    ("The regatta was to open on Tuesday.", "open", "2024-05-21"),
    (
      "The senate on Thursday annulled the May 5 vote. Lena Adler was to have been crowned on Monday.",
      "crowned", "2024-05-20"
    ),
    (
      "The loan was due to expire on 5 May 2022. Two days before the deadline Adler fled.", "fled",
      "2022-05-03"
    ),
    (
      "The kiosk was looted on 2 May 2019. On 7 May Ida Brand withdrew her statement. The boys had fled at 21:15, she said.",
      "fled", "../2024-05-17"
    ),
    (
      "The kiosk was looted on 2 May 2019. On 7 May a shed burned. The boys had fled at 21:15, she said.",
      "fled", "2019-05-07T21:15"
    ),
    (
      "The verdict, read out by Lena Adler shortly before noon, annuls the result of the May 5 vote.",
      "read", "2024-05-17T11:00/2024-05-17T12:00"
    ),
    ("The survey has been brought forward to June.", "survey", "2024-06"),
    ("Adler was charged in 1919, held for two years and then freed.", "freed", "1921"),
  ])
  func `what was due, came to nothing or ended has its own day`(
    _ text: String, _ word: String, _ date: String
  ) throws {
    let graph = try story(text, created: "2024-05-17")
    #expect(try graph.event(word).time?.edtf.description == date)
  }
}
