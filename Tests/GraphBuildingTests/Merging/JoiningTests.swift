import Annals
import AnnalsTesting
import EventModel
import Testing

@Suite struct `Several documents` {
  @Test(arguments: [
    (
      "Ann Lee met Bo Ray in Oslo on 3 May 2019.",
      "The meeting between Lee and Ray on 3 May 2019 ended late.", "met", "meeting"
    ),
    (
      "The bridge at Arn collapsed on 3 May 2019.",
      "The collapse of the bridge on 3 May 2019 shocked the town.", "collapsed", "collapse"
    ),
    (
      "Ann Lee resigned as mayor of Arn on Friday.", "Mayor Ann Lee resigned on Friday.",
      "resigned", "resigned"
    ),
    (
      "Norvik Shipping bought the ferry Aurora on 3 May 2019.",
      "The ferry Aurora was purchased by Norvik Shipping in May 2019.", "bought", "purchased"
    ),
    (
      "Officers arrested Bo Ray in Arn on 3 May 2019.",
      "Bo Ray was arrested by the police in Arn on 3 May 2019.", "arrested", "arrested"
    ),
    ("Ann Lee died in Oslo.", "The death of Ann Lee in 1990 was a shock.", "died", "death"),
  ])
  func `tell of one event`(one: String, other: String, first: String, second: String) throws {
    let graph = try stories([("2019-05-12", one), ("2019-05-13", other)])
    let ids = graph.events(mentioning: first)
    #expect(ids.count == 1 && ids == graph.events(mentioning: second), "\(one) \(other)")
    let documents = graph.events.filter { ids.contains($0.id) }.flatMap {
      $0.mentions.map(\.document)
    }
    #expect(Set(documents) == ["d1", "d2"])
  }

  @Test(arguments: [
    (
      "Ann Lee met Bo Ray in Oslo on 3 May 2019.", "Ann Lee met Bo Ray in Oslo on 7 June 2019.",
      "met", "dates"
    ),
    ("Ann Lee met Bo Ray on 3 May 2019.", "Ann Lee met Cy Holm on 3 May 2019.", "met", "partners"),
    (
      "Ann Lee met Bo Ray in Oslo on 3 May 2019.", "Ann Lee met Bo Ray in Rome on 3 May 2019.",
      "met",
      "places"
    ),
    (
      "Ann Lee sold the boat on 3 May 2019.", "Ann Lee sold the barn on 3 May 2019.", "sold",
      "things"
    ),
    (
      "Ann Lee resigned on 3 May 2019.", "Bo Ray resigned on 3 May 2019.", "resigned", "persons"
    ),
    ("Ann Lee sold the boat.", "Ann Lee sold the boat again on 3 May 2019.", "sold", "again"),
    (
      "The first hearing took place in Arn on 3 May 2019.",
      "The second hearing took place in Arn on 3 May 2019.", "hearing", "numbers"
    ),
    ("Ann Lee said she was tired.", "Ann Lee said the boat was old.", "said", "what is said"),
    ("Ann Lee went to Oslo.", "Ann Lee went to Oslo.", "went", "what recurs"),
    ("Rebels shelled Arn.", "Rebels shelled Arn.", "shelled", "what recurs in a place"),
    ("Norvik Shipping rose 4 per cent.", "Norvik Shipping rose 2 per cent.", "rose", "prices"),
    ("A man was arrested on Friday.", "A man was arrested on Friday.", "arrested", "anybody"),
  ])
  func `tell of two events where something tells them apart`(
    one: String, other: String, word: String, difference: String
  ) throws {
    let graph = try stories([("2019-08-12", one), ("2019-08-13", other)])
    #expect(graph.events(mentioning: word).count == 2, "\(difference): \(one) \(other)")
  }

  @Test func `written years apart tell of two events unless one takes up the other`() throws {
    let graph = try stories([
      ("2005-03-01", "Norvik Shipping launched a ferry."),
      ("2009-03-01", "Norvik Shipping launched a ferry."),
    ])
    #expect(graph.events(mentioning: "launched").count == 2)
  }

  @Test func `tell of one event where they have a whole sentence in common`() throws {
    let copied =
      "A spokesman said that the old lighthouse on the northern pier had been sold to a hotel."
    let graph = try stories([
      ("2019-05-12", copied), ("2019-05-13", "The town was surprised. " + copied),
    ])
    #expect(graph.events(mentioning: "sold").count == 1)
    #expect(graph.events(mentioning: "said").count == 1)
  }

  @Test func `name one person by surname and in full`() throws {
    let graph = try stories([
      ("2019-05-12", "Lee opened the bridge."), ("2019-05-13", "Ann Lee praised the bridge."),
    ])
    let lee = graph.participants.filter { $0.name.contains("Lee") }
    #expect(lee.map(\.name) == ["Ann Lee"])
    #expect(Set(lee.flatMap { $0.mentions.map(\.document) }) == ["d1", "d2"])
  }

  @Test func `name two persons where two bear the surname`() throws {
    let graph = try stories([
      ("2019-05-12", "Lee opened the bridge."), ("2019-05-13", "Ann Lee praised the bridge."),
      ("2019-05-14", "Bo Lee blamed the bridge."),
    ])
    #expect(graph.participants.filter { $0.name.contains("Lee") }.count == 3)
  }
}

@Suite struct `What documents settle together` {
  @Test func `what was planned in one and took place in another occurred`() throws {
    let graph = try stories([
      ("2019-05-02", "Ann Lee will open the harbour bridge on 6 May 2019."),
      ("2019-05-07", "Ann Lee opened the harbour bridge on 6 May 2019."),
    ])
    #expect(graph.events(mentioning: "open") == graph.events(mentioning: "opened"))
    #expect(try graph.event("opened").status == .occurred)
    #expect(graph.findings.isEmpty)
  }

  @Test func `what was planned in one and called off in another did not take place`() throws {
    let graph = try stories([
      ("2019-05-02", "The summit of the two ministers is planned for 6 May 2019 in Arn."),
      ("2019-05-04", "The summit of the two ministers on 6 May 2019 in Arn was cancelled."),
    ])
    #expect(graph.events(mentioning: "summit").count == 1)
    #expect(try graph.event("summit").status == .negated)
  }

  @Test func `what is still planned after the other took place is another`() throws {
    let graph = try stories([
      ("2019-05-07", "Ann Lee opened the harbour bridge on 6 May 2019."),
      ("2019-05-09", "Ann Lee will open the harbour bridge."),
    ])
    #expect(graph.events(mentioning: "open") != graph.events(mentioning: "opened"))
  }

  @Test func `two dates of one death are a disagreement, and neither is chosen`() throws {
    let graph = try stories([
      (nil, "Ann Lee died on 3 May 1990."), (nil, "Ann Lee died on 5 May 1990."),
    ])
    #expect(graph.events(mentioning: "died").count == 1)
    let time = try #require(try graph.event("died").time)
    #expect(time.edtf == EDTF("1990-05-03/1990-05-05") && time.within)
    let finding = try #require(graph.findings.first)
    #expect(finding.kind == .disagreement)
    #expect(Set(finding.evidence.map(\.document)) == ["d1", "d2"])
  }

  @Test func `years that disagree stay years`() throws {
    let graph = try stories([
      (nil, "Ann Lee founded Norvik Shipping in 1883."),
      (nil, "Norvik Shipping was founded by Ann Lee in 1884."),
    ])
    #expect(try graph.event("founded").time?.edtf == EDTF("1883/1884"))
  }

  @Test func `what the same people did that day has two hours in two documents`() throws {
    let graph = try stories([
      (nil, "Ann Lee called Bo Ray at 22:15 on 3 May 1990."),
      (nil, "Ann Lee called Bo Ray at 22:20 on 3 May 1990."),
    ])
    #expect(graph.events(mentioning: "called").count == 1)
    #expect(graph.findings.map(\.kind) == [.disagreement])
  }

  @Test func `what others did that day is another event`() throws {
    let graph = try stories([
      (nil, "Ann Lee called Bo Ray at 22:15 on 3 May 1990."),
      (nil, "Cy Holm called Bo Ray at 22:20 on 3 May 1990."),
    ])
    #expect(graph.events(mentioning: "called").count == 2)
    #expect(graph.findings.isEmpty)
  }

  @Test func `one date of one death is no disagreement`() throws {
    let graph = try stories([
      (nil, "Ann Lee died on 3 May 1990."), (nil, "Ann Lee died in May 1990."),
    ])
    #expect(graph.findings.isEmpty)
    expectDate("1990-05-03", of: "died", in: graph)
  }

  @Test func `what one document denies and another tells is a disagreement`() throws {
    let graph = try stories([
      ("2019-05-07", "Ann Lee met Bo Ray on 6 May 2019."),
      ("2019-05-08", "Ann Lee did not meet Bo Ray on 6 May 2019."),
    ])
    #expect(graph.findings.map(\.kind) == [.disagreement])
    #expect(try graph.event("meet").status == .negated)
  }

  @Test func `other numbers of one event are a disagreement`() throws {
    let graph = try stories([
      ("2019-05-07", "The explosion in Arn on 6 May 2019 killed five miners."),
      ("2019-05-08", "The explosion in Arn on 6 May 2019 killed seven miners."),
    ])
    #expect(graph.findings.contains { $0.kind == .disagreement && $0.message.contains("five") })
  }

  @Test func `one document dates what another puts before it`() throws {
    let graph = try stories([
      (nil, "After Ann Lee sold the ferry, Bo Ray left the firm."),
      (nil, "Ann Lee sold the ferry on 3 May 1990."),
    ])
    #expect(graph.events(mentioning: "sold").count == 1)
    expect(graph, matches: "sold before left")
    #expect(try graph.event("left").time?.bounds.earliest != nil)
  }

  @Test func `what comes before a day in one document is not what comes after it in another`()
    throws
  {
    let before = "Ann Lee met Bo Ray before the vote. The vote took place in Arn on 3 May 1990."
    let after = "Ann Lee met Bo Ray after the vote. The vote took place in Arn on 3 May 1990."
    let apart = try stories([(nil, before), (nil, after)])
    #expect(apart.events(mentioning: "vote").count == 1)
    #expect(apart.events(mentioning: "met").count == 2)
    let together = try stories([(nil, before), (nil, before)])
    #expect(together.events(mentioning: "met").count == 1)
  }

  @Test func `a plan is settled by what a later document tells as done on another day`() throws {
    let graph = try stories([
      ("2021-05-03", "Falcair will open a base in Leeds in September."),
      ("2021-10-12", "Falcair opened its base in Leeds on 4 October."),
    ])
    #expect(graph.events.map(\.status) == [.occurred])
    expectDate("2021-10-04", of: "opened", in: graph)
    #expect(graph.allFindings == [])
  }

  @Test func `a plan is not settled by what others did or by another thing done`() throws {
    let graph = try stories([
      ("2021-05-03", "Falcair will open a base in Leeds in September."),
      ("2021-10-12", "Norjet opened its base in Leeds on 4 October. Falcair opened a school."),
    ])
    #expect(graph.events.filter { $0.status == .planned }.count == 1)
  }

  @Test func `no two events of the joint graph have one label`() throws {
    let graph = try stories([
      ("2019-05-12", "The vote took place in Arn."), ("2009-05-13", "The vote took place in Bex."),
    ])
    #expect(Set(graph.events.map(\.label)).count == graph.events.count)
  }

  @Test func `the order of the documents decides nothing`() throws {
    let texts: [(created: String?, text: String)] = [
      ("2019-05-02", "Ann Lee will meet Bo Ray in Oslo on 6 May 2019. Lee sold her boat."),
      ("2019-05-07", "Lee met Ray in Oslo on 6 May 2019. The meeting was short."),
      ("2019-06-01", "Ann Lee, who met Bo Ray in May 2019, died on 31 May 2019."),
    ]
    func told(_ order: [Int]) throws -> Set<Set<String>> {
      let graph = try stories(order.map { texts[$0] })
      return Set(
        graph.events.map { event in
          Set(event.mentions.map(\.quote) + [event.label, event.status.rawValue])
        })
    }
    let first = try told([0, 1, 2])
    #expect(try told([2, 0, 1]) == first)
    #expect(try told([1, 2, 0]) == first)
  }

  @Test func `documents of one id are told apart`() throws {
    let reader = DocumentReader(format: .plainText)
    let graph = try EventGraph([
      reader.document("Ann Lee sold the boat."), reader.document("Bo Ray bought the barn."),
    ])
    #expect(graph.documents.map(\.id) == ["d1", "d2"])
    #expect(Set(graph.events.map(\.id)).count == graph.events.count)
  }

  @Test(arguments: 1...12)
  func `any texts make a graph that can be written, read again and told in any order`(
    seed: Int
  ) throws {
    let sentences = [
      "Ann Lee met Bo Ray in Oslo on 3 May 2019.", "Ann Lee did not meet Bo Ray on 3 May 2019.",
      "The meeting took place before the vote.", "The vote took place before the meeting.",
      "The vote in Arn on 7 June 2019 was close.", "Lee died on 9 June 2019.",
      "Ann Lee died on 8 June 2019.", "Bo Lee sold the ferry Aurora to Norvik.",
      "Norvik bought the Aurora after the vote.", "The Aurora sank at 14:20 on 1 July 2019.",
      "The sinking killed five sailors.", "Ray will meet Lee during the vote.",
    ]
    // A series that visits the sentences in another order for each seed.
    var state = seed
    let texts = (0..<3).map { _ in
      (0..<5).map { _ in
        state = (state * 31 + 7) % 1_009
        return sentences[state % sentences.count]
      }.joined(separator: " ")
    }
    let days = ["2019-05-01", nil, "2019-08-01"]
    func graph(_ order: [Int]) throws -> EventGraph {
      try stories(order.map { (created: days[$0], text: texts[$0]) })
    }
    func told(_ graph: EventGraph) -> Set<[String]> {
      Set(
        graph.events.map { event in
          [event.label, event.status.rawValue, event.time?.edtf.description ?? ""]
            + event.mentions.map(\.quote).sorted()
        })
    }
    let first = try graph([0, 1, 2])
    #expect(try EventGraph(reading: first.jsonText().utf8).jsonText() == first.jsonText())
    #expect(Set(first.events.map(\.label)).count == first.events.count)
    #expect(first.isConsistent)
    #expect(told(try graph([2, 1, 0])) == told(first))
    #expect(told(try graph([1, 0, 2])) == told(first))
  }
}
