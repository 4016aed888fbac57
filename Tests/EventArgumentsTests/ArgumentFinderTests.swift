import Testing

@Suite struct `Argument finder` {
  @Test(arguments: [
    Example("Peter Holm built the barn.", "built", "agent Peter Holm, patient barn"),
    Example("The barn was built by Peter Holm.", "built", "agent Peter Holm, patient barn"),
    Example("The barn was built in 1950.", "built", "patient barn"),
    Example(
      "Peter Holm quarrelled with Anna Berg.", "quarrelled", "agent Peter Holm, partner Anna Berg"),
    Example(
      "Peter Holm sent the letter to Anna Berg.", "sent",
      "agent Peter Holm, patient letter, recipient Anna Berg"),
    Example(
      "Peter Holm sold the barn to Anna Berg.", "sold",
      "agent Peter Holm, patient barn, recipient Anna Berg"),
    Example(
      "Peter Holm and Anna Berg bought the barn.", "bought",
      "agent Peter Holm, patient barn, agent Anna Berg"),
  ])
  func `the tree tells who did what to whom`(_ example: Example) throws {
    #expect(try Reading(example.text).arguments(of: example.event) == example.expected)
  }

  @Test(arguments: [
    Example(
      "The court fined Peter Holm for selling the barn.", "selling",
      "agent Peter Holm, patient barn"),
    Example(
      "Peter Holm signed a contract with Anna Berg, who will sell the barn.", "sell",
      "agent Anna Berg, patient barn"),
    Example(
      "Peter Holm was fined two pounds for selling the barn.", "selling",
      "agent Peter Holm, patient barn"),
    Example(
      "The guard kept Peter Holm from selling the barn.", "selling",
      "agent Peter Holm, patient barn"),
    Example(
      "Peter Holm met Anna Berg after selling the barn.", "selling",
      "agent Peter Holm, patient barn"),
  ])
  func `who is blamed or kept from a deed is its agent, else the subject`(_ example: Example) throws
  {
    #expect(try Reading(example.text).arguments(of: example.event) == example.expected)
  }

  @Test(arguments: [
    Example(
      "Peter Holm, who built the barn, died in 1950.", "built", "agent Peter Holm, patient barn"),
    Example("Peter Holm wants to sell the barn.", "sell", "agent Peter Holm, patient barn"),
    Example(
      "Peter Holm bought the barn and painted the door.", "painted",
      "agent Peter Holm, patient door"),
    Example(
      "Peter Holm was arrested and searched by a guard.", "searched",
      "agent guard, patient Peter Holm"),
    Example(
      "Peter Holm arrested a clerk and searched the barn.", "searched",
      "agent Peter Holm, patient barn"),
    Example(
      "Having sold the farm, Anna Berg left Norway.", "sold", "agent Anna Berg, patient farm"),
  ])
  func `a clause without a subject takes the one understood`(_ example: Example) throws {
    #expect(try Reading(example.text).arguments(of: example.event) == example.expected)
  }

  @Test(arguments: [
    Example("Holm's army took the town.", "took", "agent army, patient town, agent Holm"),
    Example(
      "The army of Peter Holm took the town.", "took",
      "agent army, patient town, agent Peter Holm"),
    Example(
      "A squadron under Peter Holm took the town.", "took",
      "agent squadron, patient town, agent Peter Holm"),
    Example(
      "It came from Nord, the company she bought in 2019.", "bought",
      "agent she, patient company"),
    Example(
      "It was closed in the year Peter Holm died in Oslo.", "died", "agent Peter Holm"),
    Example("Holm's horse took the fence.", "took", "agent horse, patient fence"),
    Example("Peter Holm flew to see Anna Berg.", "flew", "agent Peter Holm, partner Anna Berg"),
    Example("Peter Holm flew to buy the barn.", "flew", "agent Peter Holm"),
    Example("Parliament is to debate the outcome.", "debate", "agent Parliament, patient outcome"),
    Example("The plan is to debate the outcome.", "debate", "patient outcome"),
  ])
  func `those who lead a group, and whom a journey is made for, take part`(_ example: Example)
    throws
  {
    #expect(try Reading(example.text).arguments(of: example.event) == example.expected)
  }

  @Test func `a clause with a subject of its own does not borrow one`() throws {
    let reading = try Reading("Peter Holm bought the barn and Anna Berg painted the door.")
    #expect(reading.arguments(of: "painted") == "agent Anna Berg, patient door")
  }

  @Test(arguments: [
    Example("The arrest of Peter Holm shocked the town.", "arrest", "patient Peter Holm"),
    Example("Peter Holm's arrest shocked the town.", "arrest", "agent Peter Holm"),
    Example("Anna Berg's arrest shocked the town.", "arrest", "agent Anna Berg"),
    Example(
      "The talks between France and Spain collapsed.", "talks", "partner France, partner Spain"),
    Example("Peter Holm gave a speech in Paris.", "speech", "agent Peter Holm"),
  ])
  func `nouns have arguments, too`(_ example: Example) throws {
    #expect(try Reading(example.text).arguments(of: example.event) == example.expected)
  }

  @Test func `the subject of a verb that says more than its object is not the object's`() throws {
    let reading = try Reading("Peter Holm condemned the speech in Paris.")
    #expect(reading.arguments(of: "speech") == "")
  }
}

@Suite struct `Place finder` {
  @Test(arguments: [
    Example("The ministers met in Geneva.", "met", "Geneva"),
    Example("Anna Berg was born in May 1950 in Bergen.", "born", "Bergen"),
    Example("The conference in Geneva ended.", "conference", "Geneva"),
    Example("Peter Holm gave a speech in Paris.", "speech", "Paris"),
  ])
  func `a place name after a preposition says where`(_ example: Example) throws {
    #expect(try Reading(example.text).place(of: example.event) == example.expected)
  }

  @Test(arguments: [
    Example("The ministers met in May 2019.", "met", ""),
    Example("The ship left Bergen.", "left", ""),
    Example("The ministers met in secret.", "met", ""),
  ])
  func `other words say nothing of a place`(_ example: Example) throws {
    #expect(try Reading(example.text).place(of: example.event) == example.expected)
  }

  @Test func `whom a sentence brings forward did what it tells`() throws {
    let cleft = try Reading(
      "It was Anna Berg, newly arrived as head of the school, who in the summer of 1968 gave him a boat."
    )
    #expect(cleft.arguments(of: "gave")?.hasPrefix("agent Anna Berg") == true)
    let question = try Reading("Anna Berg never said who gave him a boat.")
    #expect(question.arguments(of: "gave")?.contains("Anna Berg") == false)
  }

  @Test func `no hour bears the name behind it`() throws {
    let hour = try Reading(
      "On 4 May 2018 the strike began. At 13:30 Anna Berg, the engineer responsible for the gate, left the barn."
    )
    #expect(hour.arguments(of: "left")?.hasPrefix("agent Anna Berg") == true)
    let month = try Reading("In October Anna Berg, his coach for two years, left the barn.")
    #expect(month.arguments(of: "left")?.hasPrefix("agent Anna Berg") == true)
    let subject = try Reading("In October the guard, his coach for two years, left the barn.")
    #expect(subject.arguments(of: "left")?.hasPrefix("agent guard") == true)
  }
}
