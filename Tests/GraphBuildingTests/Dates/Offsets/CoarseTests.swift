import AnnalsTesting
import EventModel
import ISO8601
import Testing

@Suite struct `Counts from what is known only by its month` {
  @Test(arguments: [
    ("In March 1920 Holm resigned. Two weeks later he left Oslo.", "1920-03/1920-04"),
    ("In March 1920 Holm resigned. Six weeks later he left Oslo.", "1920-04/1920-05"),
    ("Holm resigned in March 1920. Three days earlier he had left Oslo.", "1920-02/1920-03"),
    ("In the spring of 1920 Holm resigned. Ten days later he left Oslo.", "1920-03/1920-06"),
    ("In March 1920 Holm resigned. The next day he left Oslo.", "1920-03/1920-04"),
  ])
  func `days counted from a month reach into the next`(text: String, time: String) throws {
    #expect(try story(text, created: nil).event("left").time?.edtf.description == time)
  }

  @Test func `a count from another count or from a year stays coarse`() throws {
    let second = try story(
      "In March 1920 Holm resigned. Six weeks later he moved. Ten days later he left Oslo.",
      created: nil)
    #expect(try second.event("left").time?.edtf.description != "1920-03/1920-04")
    let year = try story("In 1920 Holm resigned. Two weeks later he left Oslo.", created: nil)
    #expect(try year.event("left").time?.edtf.description == "1920")
  }

  @Test func `news counts days from a month just named`() throws {
    let graph = try story(
      "In November 2019 a clerk lost a key. Six days later a boy found it.", created: "2020-05-15")
    #expect(try graph.event("found").time?.edtf.description == "2019-11/2019-12")
  }

  @Test func `what was left at some time in a week bounds nothing by its Monday`() throws {
    let graph = try story(
      "The owner left last week after the buyer withdrew.", created: "2024-09-19")
    #expect(try graph.event("withdrew").time?.edtf.description == "../2024-09-15")
    let span = try story(
      "From 9 to 15 September 2024 the fair ran, after the buyer withdrew.", created: "2024-09-19")
    #expect(try span.event("withdrew").time?.edtf.description == "../2024-09-09")
  }

  @Test func `the day of a death behind the name is surer than a count`() throws {
    let graph = try story(
      """
      Anna Berg (3 April 1871 – 22 November 1942) was a nurse. In March 1940 she fell ill. She died two years later in Lund.
      """, created: nil)
    expect(graph, matches: "died @ 1942-11-22")
    let other = try story(
      """
      Anna Berg (3 April 1871 – 22 November 1942) was a nurse. In March 1930 her son fell ill. The boy died two years later.
      """, created: nil)
    expect(other, matches: "boy @ 1932")
  }

  @Test func `a verb counts from the participle behind its subject`() throws {
    let graph = try story(
      "The mill burned in 1958, and its repair, begun in 2004, was finished five years later.",
      created: nil)
    expect(graph, matches: "finished @ 2009")
    let born = try story(
      "The mill burned in 1958, and its owner, born in 1904, was ruined five years later.",
      created: nil)
    expect(born, matches: "ruined @ 1963")
  }

  @Test(arguments: [
    ("Anna Berg was elected in 1990. She has been mayor of Oslo since then.", "mayor"),
    ("The council bought the mill in 1990. It has been a library ever since.", "library"),
    ("Anna Berg was jailed in 1990 and has been in prison ever since.", "prison"),
  ])
  func `what somebody has been since then goes on`(text: String, word: String) throws {
    let event = try story(text, created: "2020-05-15").event(word)
    #expect(event.time?.edtf.description == "1990/2020-05-15")
    #expect(event.status == .ongoing)
    #expect(!event.label.contains("since"))
  }

  @Test(arguments: [
    ("The council bought the mill in 1990. It has been a library.", "library"),
    ("The council sold the mill in 1990. It had been a library since the war.", "library"),
    ("The council sold the mill in 1990. There has been peace ever since.", "peace"),
  ])
  func `nothing is counted from there without such words`(text: String, word: String) throws {
    let events = try story(text, created: "2020-05-15").events
    #expect(
      !events.contains {
        $0.label.contains(word) && $0.time?.edtf.description == "1990/2020-05-15"
          && $0.status == .ongoing
      })
  }

  @Test(arguments: [
    "The mill closed in March 1990. It has stood empty since then.",
    "The mill closed in March 1990 and has stood empty ever since.",
  ])
  func `what has gone on since then began with what was told`(text: String) throws {
    #expect(
      try story(text, created: "2020-05-15").event("stood").time?.edtf.description
        == "1990-03/2020-05-15")
    let later = try story(
      "The mill closed in March 1990. It has since been sold.", created: "2020-05-15")
    #expect(try later.event("sold").time?.within == true)
  }

  @Test func `the month that something was booked for is not that of an accident`() throws {
    let graph = try story(
      "In May 1950 Holm had booked a hall for the following March when he broke a leg. He died two years later.",
      created: nil)
    #expect(try graph.event("broke").time?.edtf.description != "1951-03")
    expect(graph, matches: "died @ 1952")
    let plain = try story("Holm danced until March 1951, when he broke a leg.", created: nil)
    expect(plain, matches: "broke @ 1951-03")
  }
}
