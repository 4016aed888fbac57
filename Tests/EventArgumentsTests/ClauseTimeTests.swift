import Testing

/// Which of several clauses of a sentence a time belongs to.
@Suite struct `Times of clauses` {
  @Test(arguments: [
    Example(
      "In the spring of 1912 Karl Brook, who had rented the shop from an aunt four years before, had the roof tarred.",
      "rented", "1908"),
    Example(
      "In the spring of 1912 Karl Brook, who had rented the shop from an aunt four years before, had the roof tarred.",
      "tarred", "1912-21"),
    Example(
      "At 06:10 on 2 May 2019 the trip was dropped, since the harbour announced, ten minutes later, that fog was near.",
      "announced", "2019-05-02T06:20"),
    Example(
      "The fare was raised on 5 May 2014, the old clerks were paid off, and on the following Thursday, after six weeks, the tram was cleaned.",
      "cleaned", "2014-05-08"),
    Example(
      "The fare was raised on 5 May 2014, the old clerks were paid off, and on the following Thursday, after six weeks, the tram was cleaned.",
      "paid", ""),
    Example(
      "The bank will resume its lottery, halted since 2018, next month.", "resume", "2020-06"),
    Example(
      "The bank will resume its lottery, halted since the fire, next month.", "resume", "2020-06"),
    Example(
      "Karl fell ill in 1952, and it was not until the spring of 1956 that his son, Nils, then nineteen, received a parcel from Oslo.",
      "received", "1956-21"),
    Example(
      "By the time the lease ended, on 3 May 1986, nobody lived there.", "ended", "1986-05-03"),
    Example(
      "The gate had been shut since 5 May 2019, when Brook had oiled it.", "oiled", "2019-05-05"),
    Example(
      "The gate was shut on 5 May 2019, when Brook had oiled it.", "oiled", ""),
    Example("After the lease ended, on 3 May 1986, Brook left.", "left", "1986-05-03"),
    Example(
      "By the middle of March 1986 the fund stood at nine pounds, shops had withdrawn credit, and Brook was looking for hands.",
      "looking", "1986-03"),
  ])
  func `a time is that of the clause it stands in`(_ example: Example) throws {
    #expect(try Reading(example.text).date(of: example.event) == example.expected)
  }

  @Test(arguments: [
    Example("The parish considered draining the pond in 1974.", "considered", "1974"),
    Example("The parish remembered draining the pond in 1974.", "remembered", ""),
    Example("She crossed the strait to fetch the lamp in 1950.", "crossed", "1950"),
    Example("She saved for years to buy the lamp in 1950.", "buy", "1950"),
    Example("She flew to Rome to sing at a wedding on 4 May 1950.", "flew", ""),
  ])
  func `a time behind what was weighed or meant can be that of the verb before`(_ example: Example)
    throws
  {
    #expect(try Reading(example.text).date(of: example.event) == example.expected)
  }

  @Test(arguments: [
    Example("What changed her mind was a robbery in May 1990.", "changed", "1990-05"),
    Example("She moved after a robbery in May 1990, which shut the shop.", "shut", "1990-05"),
    Example("She moved after a robbery in May 1990, which she hated.", "hated", ""),
    Example("On his arrival in 1924 the house was sold.", "arrival", "1924"),
    Example("Upon her abdication in 1924 the castle was sold.", "abdication", "1924"),
    Example("She spoke on a revolt in May 1924.", "revolt", ""),
  ])
  func `a thing brought forward or gone on about gives its time`(_ example: Example) throws {
    #expect(try Reading(example.text).date(of: example.event) == example.expected)
  }

  @Test(arguments: [
    Example("By the summer of 2018 the abbey owed a fortune.", "owed", "2018-22"),
    Example("By the summer of 2018 the abbey had paid a fortune.", "paid", "within ../2018-22"),
    Example("By the summer of 2018 the abbey paid a fortune.", "paid", "within ../2018-22"),
  ])
  func `how things stood by a time was so then`(_ example: Example) throws {
    #expect(try Reading(example.text).date(of: example.event) == example.expected)
  }

  @Test func `what somebody was without at a time is told of`() throws {
    let lack = try Reading("The chapel was without water for three hours on 6 June 2019.")
    #expect(lack.date(of: "water") == "2019-06-06")
    #expect(lack.duration(of: "water") == "PT3H")
    #expect(try Reading("The chapel was without doubt the best in 1990.").date(of: "doubt") == nil)
  }

  @Test(arguments: [
    Example("By 1923, when the brewery was closed, the street was quiet.", "closed", "1923"),
    Example("Before 1923, when the brewery was closed, the street was loud.", "closed", "1923"),
    Example("By 1923, when the brewery had been closed, the street was quiet.", "closed", ""),
    Example(
      "The club takes its name from the night in 1923 on which the brewery burned.", "burned",
      "1923"),
    Example(
      "The club drew its name from the day in 1923 on which the brewery burned.", "drew", ""),
    Example("The choir sang on the night in 1923 on which the brewery burned.", "sang", "1923"),
  ])
  func `a clause behind a time tells what was then`(_ example: Example) throws {
    #expect(try Reading(example.text).date(of: example.event) == example.expected)
  }

  @Test(arguments: [
    Example("The feud went on through the winter of 1923.", "went", "during the winter of 1923"),
    Example("The feud went on through March 1923.", "went", "ends March 1923"),
  ])
  func `what goes on through a season fills it`(_ example: Example) throws {
    #expect(try Reading(example.text).times(of: example.event) == example.expected)
  }

  @Test(arguments: [
    Example(
      "By May 2019 the club had sold its pitch, and two members had resigned.", "resigned",
      "by May 2019"),
    Example("By May 2019 the club had sold its pitch, and two members resigned.", "resigned", ""),
    Example(
      "In 2011 a hall was planned, and the collapse of the bank in 2014 put an end to it.", "put",
      "during 2014"),
    Example("In 2011 a hall was planned, and the bank put it off.", "put", "during 2011"),
    Example("Holm sold the mill, which had opened in 1901, by June 2019.", "sold", "by June 2019"),
    Example("Holm will sell the mill, which opened in 1901, by June 2021.", "sell", "by June 2021"),
  ])
  func `later clauses keep a limit and what ends a thing its own time`(_ example: Example) throws {
    #expect(try Reading(example.text).times(of: example.event) == example.expected)
  }

  @Test(arguments: [
    Example(
      "When the court refused him, the cook left on 9 May 1986.", "refused", "within ../1986-05-09"),
    Example("When the court refused him, the cook left on 9 May 1986.", "left", "1986-05-09"),
    Example("The cook left on 9 May 1986 when the court refused him.", "refused", "1986-05-09"),
    Example("When the ship came back, the cook left on 9 May 1986.", "came", "1986-05-09"),
    Example("When the court refused him on 9 May 1986, the cook left.", "refused", "1986-05-09"),
  ])
  func `what led to something came no later`(_ example: Example) throws {
    #expect(try Reading(example.text).date(of: example.event) == example.expected)
  }
}
