import AnnalsTesting
import EventModel
import Testing

@Suite struct `What one word tells of another matter` {
  @Test(arguments: [
    ("Ida Lorn took part in a race. In May the club had taken the pier.", "took", "taken"),
    (
      "The growth of the cider trade was slow. The growth of the wool trade was quick.", "growth",
      "growth"
    ),
    (
      "They fled, beginning the Arn Rising. This marked the beginning of the feud.", "beginning",
      "beginning"
    ),
    ("The barge was sold to a baker. It was eventually sold to a school in Arn.", "sold", "sold"),
    (
      "Ida Lorn stood in the election of 1894. She would stand for mayor in every election.",
      "stood", "stand"
    ),
    (
      "The report, written by Bo Ray, was printed. Mr. Ray says the eels are rare.", "written",
      "says"
    ),
    (
      "Bo Ray may have decided to paint the barn. His brother painted the barn.", "paint", "painted"
    ),
    (
      "On 3 May 2019 a kiln blew up. It is one of only two such disasters, the other being the 2011 Arn accident. The accident occurred by night.",
      "accident", "occurred"
    ),
    (
      "Ida Lorn was made sergeant. In 1912 she fought at Bex, being made a colonel.", "made", "made"
    ),
  ])
  func `is kept apart`(text: String, first: String, second: String) throws {
    let graph = try story(text)
    let ids = graph.events(mentioning: first).union(graph.events(mentioning: second))
    #expect(ids.count > 1, "\(text)")
  }

  @Test(arguments: [
    (
      "The growth of the cider trade was slow. The growth of the trade pleased Arn.", "growth",
      "growth"
    ),
    ("The board plans to close the school. It eventually closed the school.", "close", "closed"),
    ("Bo Ray wanted to paint the barn. He painted the barn.", "paint", "painted"),
    (
      "“I was simply carried out of the hall at night.”\n\nAnna Berg lived in Arn.\n\n“I was simply carried out of the hall at night,” said Berg.",
      "carried", "carried"
    ),
  ])
  func `is joined where it is one`(text: String, first: String, second: String) throws {
    let graph = try story(text)
    let ids = graph.events(mentioning: first)
    #expect(ids.count == 1 && ids == graph.events(mentioning: second), "\(text)")
  }

  @Test func `is named for what was done rather than for the wish`() throws {
    let graph = try story("Bo Ray wanted to paint the barn. The owner painted the barn in May.")
    #expect(graph.events.contains { $0.label == "Owner painted barn" })
  }
}

@Suite struct `A general noun` {
  @Test(arguments: [
    (
      "The shelling of the mill in Bex shook the town. The attack in Bex killed a cat.", "shelling",
      "attack"
    ),
    (
      "The nuns deplored the raid on the mill. The attack on 7 May hurt two clerks.", "raid",
      "attack"
    ),
    (
      "A leak closed the port of Arn on 3 May 1990. The incident of 3 May 1990 cost a fortune.",
      "leak", "incident"
    ),
  ])
  func `means the event told by a more telling word`(text: String, first: String, second: String)
    throws
  {
    let graph = try story(text)
    let ids = graph.events(mentioning: first)
    #expect(ids.count == 1 && ids == graph.events(mentioning: second), "\(text)")
  }

  @Test(arguments: [
    (
      "The shelling of the mill in Bex shook the town. The attack in Arn killed a cat.", "shelling",
      "attack"
    ),
    ("The shelling of the mill shook Bex. Another attack killed a cat.", "shelling", "attack"),
  ])
  func `means no other place and no other one`(text: String, first: String, second: String) throws {
    let graph = try story(text)
    #expect(graph.events(mentioning: first).isDisjoint(with: graph.events(mentioning: second)))
  }
}

@Suite struct `Nouns of one deed` {
  @Test(arguments: [
    (
      "Shards found in the Bexley kiln bombing are like those of the Arnstead bombing.",
      ["Bexley", "Arnstead"]
    ),
    (
      "Three nuns were charged in the Bexley bank robbery. The Arnstead robbery took place in May.",
      ["Bexley", "Arnstead"]
    ),
    (
      "The request of the unions was read in March. The request of the Guild of Arn was read in April.",
      ["Request of unions", "Request of Guild"]
    ),
    (
      "The attempt on Minister Lund failed in March. His attempt to flee the isle was filmed.",
      ["Attempt on", "attempt to flee"]
    ),
  ])
  func `are several events by their names and phrases`(text: String, words: [String]) throws {
    let graph = try story(text)
    for word in words {
      let events = graph.events.filter { $0.label.contains(word) }
      #expect(!events.isEmpty, "\(word)")
      for other in words where other != word {
        #expect(!events.contains { $0.label.contains(other) }, "\(text)")
      }
    }
  }

  @Test(arguments: [
    ("The Bexley bombing killed a cat. The bombing shook the town.", "bombing"),
    ("The attack on the mill killed a cat. The mill attack happened in May.", "attack"),
    ("The request of the unions was read in March. The request was long.", "request"),
  ])
  func `are one where the later has no name of its own`(text: String, word: String) throws {
    #expect(try story(text).events(mentioning: word).count == 1)
  }

  @Test func `are no season and verb`() throws {
    let graph = try story(
      "The nuns fell back on 3 June 2019. The talks went on throughout the fall and winter.")
    #expect(graph.events(mentioning: "fall").isEmpty)
    #expect(try !story("The fall of the town came in June.").events(mentioning: "fall").isEmpty)
  }
}
