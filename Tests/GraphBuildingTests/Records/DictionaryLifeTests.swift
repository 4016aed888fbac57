import AnnalsTesting
import EventModel
import ISO8601
import Testing

@Suite struct `Lives as dictionaries tell them` {
  private let entry = """
    TARBET, Ida Joan, botanist; b. Lanark, 2 May 1871; m. 1st, 1896, Otto Lind (d. 1901); 2nd, 1906, Sir Hugh Craw \
    (* 1860, † 1931). Educ.: Lanark Acad.; Orme Coll., 1890–93. Asst Keeper, Mus. of Botany, 1897–1904; Lectr, 1904–09, \
    Reader, 1909–15, Univ. of Ayr. Reeve Medal, 1913; PhD 1898. Knighted, 1925. d. Stirling, 5 Jan. 1940.

    She climbed the crag on 3 June 1899.
    """

  @Test(arguments: [
    ("Ida Joan Tarbet born", "1871-05-02"), ("Ida Joan Tarbet died", "1940-01-05"),
    ("Ida Joan Tarbet married Otto Lind", "1896"),
    ("Ida Joan Tarbet married Sir Hugh Craw", "1906"), ("Otto Lind died", "1901"),
    ("Educated: Orme Coll.", "1890/1893"), ("Asst Keeper, Mus. of Botany", "1897/1904"),
    ("Lectr", "1904/1909"), ("Reader", "1909/1915"), ("Reeve Medal", "1913"), ("PhD", "1898"),
    ("Knighted", "1925"),
  ])
  func `what brief words with a year tell is an event`(label: String, date: String) throws {
    let found = try story(entry, created: nil).events.first { $0.label == label }
    #expect(found?.time?.edtf.description == date)
    #expect(found?.status == .occurred)
  }

  @Test func `the name before them is whom the next paragraph is about`() throws {
    let graph = try story(entry, created: nil)
    let event = try #require(graph.events.first { $0.time?.edtf.description == "1899-06-03" })
    let names = event.participants.compactMap { id in
      graph.participants.first { $0.id == id }?.name
    }
    #expect(names.contains("Ida Joan Tarbet"))
  }

  @Test(arguments: [
    "Ida Tarbet (b. Lanark, 2 May 1871; d. Stirling, 5 Jan. 1940) was a botanist.",
    "Ida Tarbet (* 2 May 1871 in Lanark; † 5 Jan. 1940) was a botanist.",
    "Tarbet, Ida (* 2 May 1871 Lanark; † 5 Jan. 1940 Stirling), botanist.",
  ])
  func `a place may stand before or behind the days of a life`(text: String) throws {
    expect(
      try story(text, created: nil),
      matches: """
        "Ida Tarbet born" @ 1871-05-02
        "Ida Tarbet died" @ 1940-01-05
        """)
  }

  @Test(arguments: [
    "TARBET, Ida Joan, came late. She left in 1896, and Otto Lind stayed.",
    "LANARK, Scotland, 3 May 1926 – The pit, 1871, was shut.",
    "Tarbet, Lind and Craw met in Ayr, 1896. They signed.",
  ])
  func `other texts that open with a name are no entries`(text: String) throws {
    #expect(
      try !story(text, created: nil).events.contains {
        $0.mentions.contains { $0.rule == "life.record" }
      })
  }

  @Test func `a list of works tells when they came out`() throws {
    let graph = try story(
      """
      Ida Tarbet was a botanist.

      Works
      1904  How the War Began (2nd ed. 1911)
      1909  The Day They Burned the Moss: a memoir
      """, created: nil)
    #expect(
      graph.events.map(\.label) == [
        "How the War Began published", "The Day They Burned the Moss published",
      ])
    #expect(graph.events.map { $0.time?.edtf.description } == ["1904", "1909"])
  }

  @Test func `a list with another heading tells of what it names`() throws {
    let graph = try story(
      """
      Ida Tarbet was a botanist.

      Events
      1904  Mill burned down
      1909  Mill sold
      """, created: nil)
    #expect(!graph.events.contains { $0.label.hasSuffix("published") })
    expectDate("1904", of: "burned", in: graph)
  }
}
