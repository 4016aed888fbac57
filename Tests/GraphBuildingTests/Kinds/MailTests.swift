import AnnalsTesting
import EventModel
import ISO8601
import Testing

@Suite struct `Threads of mails` {
  private let head = "From: Ida Lunde\nDate: Thu, 6 Jun 2024 16:42:10 +0200\nSubject: Re: Sails\n\n"

  @Test func `days of a quoted mail count from the day on which it was written`() throws {
    expect(
      try story(
        head + """
          The sails arrived this morning.

          On Mon, 3 Jun 2024 at 09:15, Per Moe wrote:
          > The loft sewed the sails yesterday. The mast will follow
          > tomorrow.
          >
          > The hull was painted at 14:00.

          The anchor rusted yesterday.
          """, created: nil),
      matches: """
        arrived @ 2024-06-06
        sewed @ 2024-06-02
        follow @ 2024-06-04
        follow status planned
        painted @ 2024-06-03T14:00
        rusted @ 2024-06-05
        """)
  }

  @Test func `so do its weekdays and weeks, and those of a mail that stands below`() throws {
    expect(
      try story(
        head + """
          The sails are fine.

          -----Original Message-----
          From: Per Moe
          Sent: Monday, 27 May 2024 10:12
          To: Ida Lunde

          The loft shrank the jib on Friday. The foreman resigned last week. The judge will decide on Thursday.
          """, created: nil),
      matches: """
        shrank @ 2024-05-24
        resigned @ 2024-05-20/2024-05-26
        decide @ 2024-05-30
        decide status planned
        """)
  }

  @Test func `what a first mail tells is not ahead of the later one below it`() throws {
    let graph = try story(
      """
      From: Per Moe
      Date: 3 June 2024
      To: Ida Lunde

      The loft burned yesterday.

      From: Ida Lunde
      Date: 10 June 2024
      To: Per Moe

      The insurer paid yesterday.
      """, created: nil)
    expect(
      graph,
      matches: """
        burned @ 2024-06-02
        paid @ 2024-06-09
        """)
    #expect(try graph.event("paid").status == .occurred)
  }

  @Test func `an undated mail leaves open what counts from its day`() throws {
    let graph = try story(
      head + "Good.\n\nPer Moe wrote:\n> The loft burned yesterday.\n", created: nil)
    #expect(try graph.event("burned").time?.edtf.date == nil)
  }

  @Test func `a text without heads of mails is read as before`() throws {
    expect(
      try story(
        "On 3 June 2020 the loft wrote that the mast broke. The insurer paid yesterday.",
        created: "2020-06-10"),
      matches: "paid @ 2020-06-09")
  }
}
