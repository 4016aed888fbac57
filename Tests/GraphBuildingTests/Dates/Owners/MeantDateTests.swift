import AnnalsTesting
import EventModel
import ISO8601
import Testing

@Suite struct `What was still to be` {
  @Test(arguments: [
    (
      "On 2 March 2010 Berg was jailed. He was to be released on 5 July 2016.",
      "On 8 August he fled."
    ),
    (
      "The pact was signed on 2 March 2010 and was to lapse on 5 July 2016.",
      "On 8 August Berg fled."
    ),
    (
      "On 2 March 2010 the firm undertook to clear the site by 5 July 2016.",
      "On 8 August Berg fled."
    ),
    ("On 2 March 2010 the firm took a loan, repayable on 5 July 2016.", "On 8 August Berg fled."),
    (
      "The school, due for completion by 5 July 2016, was planned in March 2010.",
      "On 8 August Berg fled."
    ),
    (
      "On 2 March 2010 the duke promised that the gate would open on 5 July 2016.",
      "On 8 August Berg fled."
    ),
    ("The lease of 2 March 2010 set a deadline of 5 July 2016.", "On 8 August Berg fled."),
    (
      "On 2 March 2010 the council voted to close the pit by 5 July 2016.", "On 8 August Berg fled."
    ),
  ])
  func `a story does not move to what was to be`(_ plan: String, _ deed: String) throws {
    expectDate("2010-08-08", of: "fled", in: try story("\(plan) \(deed)", created: nil))
    expectDate("2010-08-08", of: "fled", in: try story("\(plan) \(deed)"))
  }

  @Test(arguments: [
    ("Two weeks later he fled.", "2010-03-16~"), ("The following year he fled.", "2011"),
    ("In August he fled.", "2010-08"), ("That autumn he fled.", "2010-23"),
  ])
  func `what counts from a story does not count from what was to be`(_ deed: String, _ date: String)
    throws
  {
    let plan = "Berg was jailed on 2 March 2010 and was to be released on 5 July 2016. "
    expectDate(date, of: "fled", in: try story(plan + deed, created: nil))
  }

  @Test func `a story moves to what came about`() throws {
    let opened = try story(
      "The canal was dug in March 2010 and was to open on 5 July 2016. It opened on 8 August.",
      created: nil)
    expectDate("2016-08-08", of: "opened", in: opened)
    let held = try story(
      "In March 2010 the fair was planned for 5 July 2016. It took place on 8 August.", created: nil
    )
    expectDate("2016-08-08", of: "took", in: held)
    let left = try story(
      "Berg was jailed on 2 March 2010. He managed to leave on 5 July 2016. On 8 August he fled.",
      created: nil)
    expectDate("2016-08-08", of: "fled", in: left)
    let failed = try story(
      "In March 2010 Berg sold the canal. A fair, planned for July 2016, came to nothing. In August he fled.",
      created: nil)
    expectDate("2016-08", of: "fled", in: failed)
    let first = try story(
      "The canal was to open on 5 July 2016. On 8 August a bank slipped.", created: nil)
    expectDate("2016-08-08", of: "slipped", in: first)
  }

  @Test func `setting a deadline is not of the day of the deadline`() throws {
    let set = try story("The council set a deadline of 5 July 2016.", created: nil)
    #expect(set.events.allSatisfy { $0.time?.edtf.description != "2016-07-05" })
    let missed = try story("The council set a record on 5 July 2016.", created: nil)
    expectDate("2016-07-05", of: "set", in: missed)
  }

  @Test func `a second infinitive of what was to be does not move the story either`() throws {
    let graph = try story(
      "The lease was signed on 22 June 2018. Work was to begin at once and to be finished by 30 May 2019. The keys were given on 16 July.",
      created: nil)
    #expect(try graph.event("given").time?.edtf.description == "2018-07-16")
    let told = try story(
      "The lease was signed on 22 June 2018. Work began at once and was finished by 30 May 2019. The keys were given on 16 July.",
      created: nil)
    #expect(try told.event("given").time?.edtf.description == "2019-07-16")
  }

  @Test(arguments: [
    ("On Monday a judge is due to publish a report.", "publish", "2019-02-18"),
    (
      "The hearing, listed for 20 February 2018, was put off. It took place a fortnight later.",
      "took", "2018-03-06~"
    ),
    (
      "In March the mayor gave an undertaking: she would mend the roof before 31 January 2019. In May the roof fell in.",
      "fell", "2018-05"
    ),
    (
      "At 6.02 p.m. on 3 May 2018 the tug cast off and hoped to be home by midnight. At 8.20 the engine failed.",
      "failed", "2018-05-03T20:20"
    ),
  ])
  func
    `what is due counts from the writing, and a term or an hour that was hoped for moves no story`(
      text: String, word: String, date: String
    ) throws
  {
    let graph = try story("The ferry sank on 16 February 2018. " + text, created: "2019-02-15")
    #expect(try graph.event(word).time?.edtf.description == date)
  }
}
