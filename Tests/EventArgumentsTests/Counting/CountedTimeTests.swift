import Testing

/// What years, weeks and days are counted from.
@Suite struct CountedTimeTests {
  @Test func `years count from an age`() throws {
    let life =
      "He was born on 4 June 1921. His mother died when he was eight. Three years later he went to sea."
    #expect(try readings(life, created: nil).last == "Three years later = 1932")
    #expect(try covers(life, created: nil).last == "1932~")
    let named =
      "Ove Dahl, born in 1921, was nineteen when he went to sea. A year later he deserted."
    #expect(try readings(named, created: nil).last == "A year later = 1941")
    let age =
      "He was born in 1921 and went to sea at the age of eleven. Two years later he deserted."
    #expect(try readings(age, created: nil).last == "Two years later = 1934")
  }

  @Test func `the next season after an age is one of two`() throws {
    let life =
      "He was born on 4 June 1921. He was twenty when he bought a boat. The following spring it sank."
    #expect(try covers(life, created: nil).last == "1942-21/1943-21")
  }

  @Test(arguments: [
    "He was born on 4 June 1921. In May 1930, when he was eight, his mother died. Three years later he went to sea.",
    "He was born on 4 June 1921. In May 1930 his daughter died at the age of ten weeks. Three years later he went to sea.",
    """
    He was born on 4 June 1921, his wife in 1925. In May 1930 his mother died. Her son was eight. Three years later he went \
    to sea.
    """,
  ])
  func `years count from a date rather than an age`(_ life: String) throws {
    #expect(try readings(life, created: nil).last == "Three years later = 1933")
  }

  @Test func `a day behind a count of years is in the year that it comes to`() throws {
    let report =
      "In 1961 the chapel was roofed. Six years later, on the night of 9 March, it burned."
    #expect(
      try readings(report, created: "2015-10-02").last == "the night of 9 March = 1967-03-09TNI")
    let apart =
      "In 1961 the chapel was roofed. Six years later it burned. On 9 March the council met."
    #expect(try readings(apart, created: "2015-10-02").last == "9 March = 2015-03-09")
  }

  @Test func `the next spring after a year long past is not that after the writing`() throws {
    #expect(
      try readings(
        "In 1961 the chapel burned. The following spring it was rebuilt.", created: "2015-10-02"
      )
      .last == "The following spring = 1962-SP")
    #expect(
      try readings("The chapel burned. The following spring it was rebuilt.", created: "2015-10-02")
        .last == "The following spring = XXXX-SP")
  }

  @Test func `what has been so since a feast is told of the year that the story has come to`()
    throws
  {
    let life = """
      A legacy took her to Brill in 1921. In the autumn of 1926 she was made a partner. Ill since Easter, she gave it up. \
      She left before Christmas.
      """
    #expect(
      try readings(life, created: nil).suffix(2) == [
        "Easter = 1926-04-04", "Christmas = 1926-12-25",
      ])
  }

  @Test func `a day by its number counts from where some days began`() throws {
    let story =
      "The mine flooded on 8 May 1933. They dug for three days, and on the fourth they heard knocking. The same evening two men came up."
    #expect(
      try readings(story, created: nil).suffix(2) == [
        "the fourth = 1933-05-11", "The same evening = 1933-05-11TEV",
      ])
    let night =
      "The mine flooded on 8 May 1933. That night the pumps failed. They dug for three days. On the fourth day they heard knocking."
    #expect(try readings(night, created: nil).last == "the fourth day = 1933-05-12")
  }

  @Test(arguments: [
    "The mine flooded on 8 May 1933. They dug for three days, and on the fifth level they heard knocking.",
    "The mine flooded on 8 May 1933. They dug for three days, and on the second they heard knocking.",
  ])
  func `another ordinal is no day of that count`(_ story: String) throws {
    #expect(try readings(story, created: nil).count == 2)
  }

  @Test func `that period is what was told to have gone on`() throws {
    let report = """
      The survey ran from May to July 2022. On 8 May 2021 the yacht vanished. For nine days nothing was heard; two signals \
      were picked up during that period.
      """
    #expect(try covers(report, created: "2022-11-20").last == "2021-05-08/2021-05-17")
  }

  @Test func `a count goes on from where the story was, not from what was hoped`() throws {
    let report = """
      In May 2018 she drew up a plan. She hoped to rebuild before Christmas, and three months later she \
      ordered the bricks.
      """
    #expect(try readings(report, created: "2021-02-03").last == "three months later = 2018-08")
  }

  @Test func `weeks later than a month lie about its end`() throws {
    let news =
      "The bank wrote to him on March 9. In April he answered. Two weeks later the bank sued."
    #expect(try covers(news, created: "2022-10-11").last == "2022-04/2022-05")
    let day =
      "The bank wrote to him on March 9. On April 4 he answered. Two weeks later the bank sued."
    #expect(try readings(day, created: "2022-10-11").last == "Two weeks later = 2022-04-18")
  }

  @Test func `what was first set for a month was set for one before it came about`() throws {
    let news =
      "The final, first set for October, was put off twice and at last played on 9 February 2022."
    #expect(try readings(news, created: "2022-06-01").first == "October = 2021-10")
    let ahead = "The final, first set for October, was put off again."
    #expect(try readings(ahead, created: "2022-06-01").first == "October = 2022-10")
  }

  @Test func `the end of a year is its last quarter`() throws {
    #expect(try covers("She sold it at the end of 1987.", created: nil) == ["1987-36"])
    #expect(try covers("She sold it at the beginning of 1987.", created: nil) == ["1987-33"])
    #expect(try covers("She sold it by the end of 1987.", created: nil) == ["1987"])
  }

  @Test func `months at the end of a life that has just ended are of now`() throws {
    let life = """
      Olga Brandt, who died last month, was born in 1931. In 1950 she moved to Lund. In 1962 she was hired as a clerk. In \
      1970 the office burned. In 1975 she bought it, and on 4 April she reopened it.

      She never retired. Her niece recalls that she was still filing in August. On the evening of 2 September she fell ill.
      """
    #expect(
      try readings(life, created: "2018-10-20").suffix(2) == [
        "August = 2018-08", "the evening of 2 September = 2018-09-02TEV",
      ])
    let history = life.replacing("who died last month, ", with: "a clerk, ")
    #expect(try readings(history, created: "2018-10-20").suffix(2).first == "August = 1975-08")
  }

  @Test(arguments: [
    (
      "The barge sank in 1904, and it was not until the spring of 1923 that it was raised. In June it was sold.",
      "June = 1923-06"
    ),
    (
      "The barge sank in May 1904 and lay there until 1923. In June it was forgotten.",
      "June = 1904-06"
    ),
  ])
  func `a story goes on from when at last something was done`(_ text: String, _ last: String) throws
  {
    #expect(try readings(text, created: nil).last == last)
  }

  @Test func `what will be in a history lies after its writing`() throws {
    let history = """
      The pier was built in 1811. In May 1820 it burned, and in 1831 it was sold. In 1840 it was closed. In April the \
      elder, Ann, will reopen it.
      """
    #expect(try readings(history, created: "2014-08-20").last == "April = 2015-04")
    let past = history.replacing("will reopen", with: "reopened")
    #expect(try readings(past, created: "2014-08-20").last == "April = 1840-04")
  }

  @Test func `the next morning opens a clause`() throws {
    let report = "They argued on 8 May 1933. The following morning he found the door locked."
    #expect(try readings(report, created: nil).last == "The following morning = 1933-05-09TMO")
    #expect(
      try readings("They argued on 8 May 1933. The previous night nurse left.", created: nil).count
        == 1
    )
  }

  private func readings(_ text: String, created: String?) throws -> [String] {
    try Reading(text, created: created).expressions
  }

  private func covers(_ text: String, created: String?) throws -> [String] {
    try Reading(text, created: created).covers
  }
}
