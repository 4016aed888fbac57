import EventModel
import ISO8601
import Testing

/// What is recalled, was meant or is to be done, and what it counts from.
@Suite struct `Times recalled and meant` {
  /// The value of some words of a text.
  private func value(of words: String, in text: String, created: String?) throws -> String? {
    try story(text, created: created).times.last { $0.text == words }?.value
  }

  @Test(arguments: [
    ("autumn", "says", "2008-FA"), ("spring", "says", "2009-SP"), ("autumn", "said", "2023-FA"),
  ])
  func `a season that somebody recalls now is the one nearest to the story`(
    _ season: String, _ verb: String, _ date: String
  ) throws {
    let report = """
      On Monday 9 February 2009 the mill burned. “I warned the owner in the \(season),” \(verb) Hale, now 81. That summer he left.
      """
    #expect(try value(of: "the \(season)", in: report, created: "2024-06-15") == date)
    #expect(try value(of: "That summer", in: report, created: "2024-06-15") == "2009-SU")
  }

  @Test func `what is still to be done is ahead of the writing`() throws {
    let history = """
      The ship was built in 1912. It was sold in 1934, moved in 1950 and lost its mast in November 1956. I would leave it to \
      the yard, which should mend it before Christmas.
      """
    #expect(try value(of: "Christmas", in: history, created: "2021-10-08") == "2021-12-25")
    let told = history.replacing(
      "I would leave it to the yard, which", with: "The owner said that the yard")
    #expect(try value(of: "Christmas", in: told, created: "2021-10-08") == "1956-12-25")
  }

  @Test func `what had been meant for last October was stopped before it`() throws {
    let text = "The singer had hoped to tour last October, but an illness in May stopped her."
    #expect(try value(of: "May", in: text, created: "2011-03-14") == "2010-05")
    let history = """
      The hall was built in 1931, closed in 1950 and sold in 1964. Its owner died in 2002. The heirs had hoped to open it last \
      October, but a fire in August stopped them.
      """
    #expect(try value(of: "August", in: history, created: "2011-03-14") == "2010-08")
    let hopes = "The singer hopes to tour in October, but an illness in May may stop her."
    #expect(try value(of: "May", in: hopes, created: "2011-03-14") != "2010-05")
  }

  @Test func `the last week of something does not end with the writing`() throws {
    let siege = "It fell in the last week of the siege."
    #expect(try value(of: "the last week", in: siege, created: "2017-07-11") == "P1W")
    let reign = "It was sold in the last two years of her reign."
    #expect(try value(of: "the last two years", in: reign, created: "2017-07-11") == "P2Y")
    let fighting = "It fell in the last week of fighting."
    #expect(try value(of: "last week", in: fighting, created: "2017-07-11") == "2017-W27")
  }
}
