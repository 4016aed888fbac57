import Annals
import AnnalsTesting
import EventModel
import ISO8601
import Testing

@Suite struct `Tables in plain text` {
  private static let cells = [
    ["Step", "Planned", "Actual", "Status"],
    ["Grant signed", "1 March 2021", "4 March 2021", "Done"],
    ["Sluice delivered", "9 June 2021", "-", "Delayed"],
    ["Bank raised", "2 October 2021", "", "Not started"],
    ["Eels returned", "11 December 2021", "", "Cancelled"],
  ]

  private static let read = """
    signed @ 2021-03-04
    signed status occurred
    delivered @ 2021-06-09
    delivered status planned
    raised @ 2021-10-02
    raised status planned
    returned @ 2021-12-11
    returned status negated
    """

  private static func padded(_ cell: String, _ width: Int) -> String {
    cell + String(repeating: " ", count: width - cell.utf8.count)
  }

  @Test func `columns that blanks align are read by their names`() throws {
    let lines = Self.cells.map { $0.map { Self.padded($0, 20) }.joined() }
    let graph = try story(lines.joined(separator: "\n"), created: "2021-06-01")
    expect(graph, matches: Self.read)
    #expect(graph.events.count == 4)
  }

  @Test func `so are columns that tabs part`() throws {
    let lines = Self.cells.map { $0.joined(separator: "\t") }
    let graph = try story(lines.joined(separator: "\n"), created: "2021-06-01")
    expect(graph, matches: Self.read)
    #expect(graph.events.count == 4)
  }

  @Test func `so are columns between bars, with or without rulers`() throws {
    let lines = Self.cells.map { $0.map { Self.padded($0, 20) }.joined(separator: "| ") }
    let rule = Self.cells[0].map { _ in String(repeating: "-", count: 20) }.joined(separator: "+-")
    let grid = lines.map { "| \($0) |" }
    for table in [
      lines, [lines[0], rule] + lines.dropFirst(),
      ["+\(rule)-+"] + grid.flatMap { [$0, "+\(rule)-+"] },
    ] {
      let graph = try story(table.joined(separator: "\n"), created: "2021-06-01")
      expect(graph, matches: Self.read)
      #expect(graph.events.count == 4)
    }
  }

  @Test func `a blank line below the names or between rows parts nothing`() throws {
    let lines = Self.cells.map { $0.map { Self.padded($0, 20) }.joined() }
    for text in [
      lines[0] + "\n\n" + lines.dropFirst().joined(separator: "\n"),
      "Works at the mere: progress\n\n" + lines.joined(separator: "\n\n"),
    ] {
      expect(try story(text, created: "2021-06-01"), matches: Self.read)
    }
  }

  @Test func `columns without names tell themselves by what they hold`() throws {
    let graph = try story(
      """
      1  Grant signed    4 March 2021    done
      2  Sluice delivered    9 June 2021    on track
      3  Eels returned    11 December 2021    cancelled
      """, created: "2021-06-01")
    expect(
      graph,
      matches: """
        signed @ 2021-03-04
        signed status occurred
        delivered @ 2021-06-09
        delivered status planned
        returned @ 2021-12-11
        returned status negated
        """)
    #expect(graph.events.count == 3)
  }

  @Test func `a third column is no part of what the first names`() throws {
    let graph = try story(
      """
      Date            Event              Place
      ------------    ---------------    ------
      3 May 1921      Mill opened        Skarn
      9 June 1924     Boiler exploded    Skarn
      """, created: nil)
    expect(
      graph,
      matches: """
        opened @ 1921-05-03
        exploded @ 1924-06-09
        """)
    #expect(graph.events.map(\.label).contains("Mill opened"))
  }

  @Test func `a row of a table in a mail that is quoted is one`() throws {
    expect(
      try story(
        """
        > | Step | Date | Status |
        > | Grant signed | 4 March 2021 | done |
        > | Eels returned | 11 May 2021 | cancelled |
        """, created: "2021-06-01"),
      matches: """
        signed @ 2021-03-04
        returned status negated
        """)
  }

  @Test func `wide blanks in prose, logs and heads of mails make no table`() throws {
    expect(
      try story(
        """
        The  mill  was  opened  on 3 May 1921  by  the
        mayor   of  Skarn,  who  cut the ribbon.   The
        fire  of  9 June 1924  destroyed  the  building.
        """, created: nil),
      matches: """
        opened @ 1921-05-03
        destroyed @ 1924-06-09
        """)
    expect(
      try story(
        """
        09:47  web-1  First errors were seen
        09:52  web-2  The pager rang
        """, created: "2021-06-01"),
      matches: """
        seen @ 2021-06-01T09:47
        rang @ 2021-06-01T09:52
        """)
  }

  @Test func `a shop that is open is no action that is`() throws {
    let graph = try story(
      """
      Shop                     Date     State
      Skarn mill was built     1921     closed
      Holt mill was built      1930     open
      """, created: "2021-06-01")
    #expect(graph.events.allSatisfy { $0.status == .occurred })
  }

  @Test func `a row may have a stretch of days for its date`() throws {
    for mark in ["     ", ": ", "\t"] {
      expect(
        try story(
          [
            "18–21/3/2021\(mark)Roof stripped", "w/c 12 April 2021\(mark)Kiln moved",
            "May–July 2021\(mark)Garden dug over", "Nov/Dec 2021\(mark)Hall painted",
            "Mon 3–Fri 7 Jan 2022\(mark)Fence mended",
          ].joined(separator: "\n"), created: "2022-06-10"),
        matches: """
          stripped @ within 2021-03-18/2021-03-21
          moved @ within 2021-04-12/2021-04-18
          dug @ within 2021-05/2021-07
          painted @ within 2021-11/2021-12
          mended @ within 2022-01-03/2022-01-07
          """)
    }
  }

  @Test func `labels with their days side by side are rows of their own`() throws {
    let graph = try story(
      """
      Application received: 3 May 2021   Hearing held: 28 May 2021   Licence granted: 9 June 2021
      Clerk: Ida Lunde   Case: closed
      """, created: "2022-06-10")
    expect(
      graph,
      matches: """
        received @ 2021-05-03
        held @ 2021-05-28
        granted @ 2021-06-09
        """)
  }

  @Test func `each row with a day has a place in pictures, by its whole name`() throws {
    let graph = try story(
      """
      Step               Planned        Actual
      Planning consent   15 Jan 2024    22 Jan 2024
      Site possession    5 Feb 2024     5 Feb 2024
      Kiln delivery      20 May 2024    24 May 2024
      """, created: "2024-06-28")
    let told = graph.events.mostTelling(25).map { graph.events[$0].label }
    for label in ["Planning consent", "Site possession", "Kiln delivery"] {
      #expect(told.contains(label), "\(told)")
    }
    let prose = try story(
      "The board had its planning done by 22 January 2024.", created: "2024-06-28")
    #expect(!prose.events.contains { $0.label == "Planning consent" })
  }

  @Test func `a forecast takes the place of a plan, and a state may have a remark`() throws {
    let cells = [
      ["Step", "Planned", "Forecast", "Actual", "Status"],
      ["Grant signed", "1 March 2021", "2 March 2021", "4 March 2021", "Complete, 3 days late"],
      ["Sluice delivered", "9 June 2021", "3 July 2021", "-", "Delayed"],
      ["Eels returned", "1 May 2021", "2 May 2021", "", "Cancelled (no fish)"],
    ]
    let lines = cells.map { $0.map { Self.padded($0, 24) }.joined() }
    let graph = try story(lines.joined(separator: "\n"), created: "2021-06-01")
    expect(
      graph,
      matches: """
        signed @ 2021-03-04
        signed status occurred
        delivered @ 2021-07-03
        delivered status planned
        returned status negated
        """)
  }
}
