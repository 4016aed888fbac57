import EventModel
import ISO8601
import Testing

/// What hours, days and years count from, where a story has lately looked back or ahead.
@Suite struct `Times that count from a story` {
  /// The value of some words of a text.
  private func value(of words: String, in text: String, created: String? = nil) throws -> String? {
    try story(text, created: created).times.last { $0.text == words }?.value
  }

  // MARK: Hours

  @Test(arguments: [
    (
      "On 6 May 1931 the boat sailed at 3 a.m. By eight the crew had passed the cape.", "eight",
      "1931-05-06T08:00"
    ),
    (
      "On 6 May 1931 the crew sailed at ten o'clock; just after eleven they saw the mast.",
      "eleven", "1931-05-06T11:00"
    ),
    (
      "On 6 May 1931 the crew rose at 7 a.m. The cook left at ten, but the mate slept.", "ten",
      "1931-05-06T10:00"
    ),
    (
      "On 6 May 1931 the crew rose at 7 a.m. and waited until ten.", "ten", "1931-05-06T10:00"
    ),
  ])
  func `a bare number is an hour where others are told`(
    text: String, words: String, read: String
  ) throws {
    #expect(try value(of: words, in: text) == read)
  }

  @Test(arguments: [
    "Ann Berg left school at ten, but learned to draw.",
    "On 6 May 1931 the boat sailed at 3 a.m. The mate had left school at ten, but read much.",
    "On 6 May 1931 the boat sailed at 3 a.m. The mate looked at ten, and took one.",
    "On 6 May 1931 the boat sailed at 3 a.m. and won by ten lengths.",
  ])
  func `a number that is an age or a count is not`(_ text: String) throws {
    #expect(try value(of: "ten", in: text) == nil)
  }

  // MARK: Days

  @Test func `the day that follows a night counts from its evening`() throws {
    let story = """
      On the night of 8 June 1911 a pedlar came to the farm. The owner kept him there until dawn; by noon the following \
      day the whole village knew.
      """
    #expect(try value(of: "noon the following day", in: story) == "1911-06-09T12:00")
    let dated = story.replacing("until dawn;", with: "until dawn on 9 June;")
    #expect(try value(of: "noon the following day", in: dated) == "1911-06-10T12:00")
  }

  @Test func `the morning that ends a night is the next one`() throws {
    let story =
      "The guests came on the evening of 8 June 1911. The last left at 3 a.m. The next morning a maid called."
    #expect(try value(of: "The next morning", in: story) == "1911-06-09TMO")
    let dawn =
      "On the night of 8 June 1911 the barge struck. Its crew fled before dawn. By noon the next day it sank."
    #expect(try value(of: "noon the next day", in: dawn) == "1911-06-09T12:00")
    let dated = story.replacing("at 3 a.m.", with: "at 3 a.m. on 9 June.")
    #expect(try value(of: "The next morning", in: dated) == "1911-06-10TMO")
    let day = story.replacing("The next morning", with: "The next day")
    #expect(try value(of: "The next day", in: day) == "1911-06-10")
  }

  @Test func `a weekday looked back to lies before the day of the story`() throws {
    let story = """
      The barn burned on Saturday 9 June 1934. The family had moved in ten days earlier. They had meant to sell on the \
      Wednesday, but the buyer fell ill.
      """
    #expect(try value(of: "Wednesday", in: story) == "1934-06-06")
    let onwards =
      "The barn burned on Saturday 9 June 1934. The family sold it on the Wednesday, and left."
    #expect(try value(of: "Wednesday", in: onwards) == "1934-06-13")
  }

  @Test func `an hour that was only meant leaves the story on its day`() throws {
    let story = """
      The party set out on 18 July 1931. By the evening of 20 July they were at the hut. They intended to leave at three. The \
      cook wept that night.
      """
    #expect(try value(of: "that night", in: story) == "1931-07-20TNI")
  }

  @Test(arguments: [
    ("The fair begins a week today.", "a week today", "2020-05-22"),
    ("The fair will begin two weeks tomorrow.", "two weeks tomorrow", "2020-05-30"),
  ])
  func `weeks from today lead to a day`(text: String, words: String, read: String) throws {
    #expect(try value(of: words, in: text, created: "2020-05-15") == read)
  }

  @Test(arguments: ["The fair was shut for a week today.", "The fair has been shut a week today."])
  func `a length that ends today is none`(_ text: String) throws {
    #expect(try value(of: "a week today", in: text, created: "2020-05-15") == nil)
  }

  // MARK: Months and years

  @Test func `years count on from the end of what was so`() throws {
    let story =
      "Berg retired in May 1954 but was asked to return, and taught until 1961. She died six years later."
    #expect(try value(of: "six years later", in: story) == "1967")
    let lease =
      "Berg retired in May 1954 and signed a lease until 1961. She died six years later."
    #expect(try value(of: "six years later", in: lease) == "1960")
  }

  @Test func `months count on from what ended a plan`() throws {
    let story = """
      The firm was fined on 4 March 2009. An auction was fixed for June 2009 but had to be postponed after the roof fell in \
      on 21 May. The owner sold the hall eleven months later.
      """
    #expect(try value(of: "eleven months later", in: story) == "2010-04")
  }

  @Test func `a month lies as many years after what is named as the text says`() throws {
    let story = """
      The inquest into the fire closed on 9 June 2008. When I met his aunt in February, more than six years after the verdict, \
      she wept.
      """
    #expect(try value(of: "February", in: story, created: "2016-03-01") == "2015-02")
    let nearly = story.replacing("more than six", with: "nearly six")
    #expect(try value(of: "February", in: nearly, created: "2016-03-01") == "2014-02")
    let later = story.replacing("more than six years after", with: "long after")
    #expect(try value(of: "February", in: later, created: "2016-03-01") != "2015-02")
  }

  @Test func `a season looked back to lies before what was told last`() throws {
    let story = """
      The mine shut in May 1984. A claim was lodged in the new year but dropped. The widow stayed away. She had left the \
      valley that summer.
      """
    #expect(try value(of: "that summer", in: story) == "1984-SU")
    let onwards = story.replacing("She had left", with: "She left")
    #expect(try value(of: "that summer", in: onwards) == "1985-SU")
  }

  @Test(arguments: [
    (
      "Berg got the lease on 8 June 1987, which meant that it would end four years later. Two weeks after that, she sold it.",
      "1987-06-22~"
    ),
    (
      "Berg was jailed on 3 May 2004. The court said he would be freed four years later. Two weeks later, he fled.",
      "2004-05-17~"
    ),
  ])
  func `what was only to be moves no count`(text: String, date: String) throws {
    let word = text.hasSuffix("fled.") ? "fled" : "sold"
    #expect(try story(text, created: nil).event(word).time?.edtf.description == date)
  }

  @Test func `what came then moves the count`() throws {
    let graph = try story(
      "On 3 May 2004 Berg left. Two years later he came back. Three weeks after that, he fled.",
      created: nil)
    #expect(
      try graph.event("fled").time?.edtf.description.hasPrefix("2004") != true)
  }

  @Test(arguments: [
    ("It happened on 4 May 1911. A bolt broke.", "broke", "1911-05-04"),
    ("The breakthrough came on 4 May 1911. A clerk found the key.", "found", "1911-05-04"),
  ])
  func `what came about is told behind it`(text: String, word: String, date: String) throws {
    #expect(try story(text, created: nil).event(word).time?.edtf.description == date)
  }

  @Test(arguments: [
    ("He came on 4 May 1911. His brother sold the house.", "sold"),
    ("It happened on 4 May 1911. Later Berg left.", "left"),
  ])
  func `what goes on behind is not of that day`(text: String, word: String) throws {
    #expect(try story(text, created: nil).event(word).time?.edtf.description != "1911-05-04")
  }
}
