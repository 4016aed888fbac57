import Annals
import AnnalsTesting
import EventModel
import Testing

/// What a reader of the seeds knows to have happened when; pictures of them are in Output/.
@Suite struct `Dates of the seeds` {
  private func graph(_ name: String) throws -> EventGraph {
    let here = #filePath.split(separator: "/").dropLast(3).joined(separator: "/")
    return try EventGraph(DocumentReader().document(at: "/\(here)/seeds/\(name)"))
  }

  @Test func `a post-mortem's clock is that of the day it is about`() throws {
    expect(
      try graph("checkout-outage.md"),
      matches: """
        "test passed" before woke
        complained @ 2025-02-12T10:14
        woke @ 2025-02-12T10:19
        "Failing over to second provider" @ 2025-02-12T10:45
        "certificate requested" @ 2025-02-12T11:12
        "certificate installed" @ 2025-02-12T11:49
        rehearsed @ 2025-03-04
        """)
  }

  @Test func `an analysis keeps what was thought of from what took place`() throws {
    expect(
      try graph("hamburg.md"),
      matches: """
        encounter @ 1986
        "met for first time" @ 2017-07-07
        "met for first time" status occurred
        "Meeting in May" @ 2017-05
        "Meeting in May" status possible
        "met in Slovenia" @ within ../2017-07-11
        encounter before "met for first time"
        "Meeting in May" before "met for first time"
        """)
  }

  @Test func `a history has its years before and after the common era`() throws {
    expect(
      try graph("library-of-alexandria.txt"),
      matches: """
        "Ptolemy III called Eratosthenes" @ -0244~
        drove @ -0144
        recaptured @ 0272
        murdered @ 0415-03
        opened @ 2002-10-16
        ceremony @ 2002-04
        """)
  }

  @Test func `a chronology has its deadlines, delays and what was called off`() throws {
    expect(
      try graph("harbour-tunnel.txt"),
      matches: """
        "contract signed" @ 2019-11-01
        "dredging began" @ 2020-09-14
        "meeting with mayor" @ 2022-10-05
        "meeting with mayor" status negated
        "contract terminated" @ 2022-12-12
        hear @ 2023-11-06/2023-11-10
        hear status planned
        """)
  }

  @Test func `a report tells what was and what is still to come`() throws {
    expect(
      try graph("lighthouse.html"),
      matches: """
        "lamp lit" @ 1871
        founded @ 2011-21
        withdrawn @ 2017
        "came back" @ 2022-05
        opens @ 2023-21
        opens status planned
        """)
  }
}
