import Testing

/// Times that stand behind a verb and are of what it is about.
@Suite struct MatterTests {
  @Test(arguments: [
    Example("Berg was jailed last month for raids on two shops in May 2017.", "jailed", "2020-04"),
    Example("Berg was jailed last month for raids on two shops in May 2017.", "raids", "2017-05"),
    Example(
      "Berg was convicted last month of giving arsenic to two men between May 2014 and June 2015.",
      "convicted", "2020-04"),
    Example(
      "Berg was convicted last month of giving arsenic to two men between May 2014 and June 2015.",
      "giving", "within 2014-05/2015-06"),
    Example("Berg was jailed last month and fined in May 2017.", "fined", "2017-05"),
  ])
  func `a time behind what a sentence was for is of that`(_ example: Example) throws {
    #expect(try Reading(example.text).date(of: example.event) == example.expected)
  }

  @Test(arguments: [
    Example(
      "Owners will get 90 cents a share, 30% above the closing price on 9 February.", "get", ""),
    Example(
      "Owners got 90 cents a share, a premium of 30% to the price on 9 February.", "got", ""),
    Example("The shares were sold at the closing price on 9 February.", "sold", "2020-02-09"),
    Example("Owners will be paid on 9 June.", "paid", "2020-06-09"),
  ])
  func `the day of a price is not that of an offer`(_ example: Example) throws {
    #expect(try Reading(example.text).date(of: example.event) == example.expected)
  }

  @Test(arguments: [
    Example(
      "The wall had been raised three times, most recently in 2014.", "raised",
      "during recently, by 2014"),
    Example("The wall was raised twice, the second time in 2014.", "raised", "by 2014"),
    Example("The wall was raised several times, first in 2014.", "raised", "after 2014"),
    Example("The wall was raised in 2014.", "raised", "during 2014"),
    Example("The wall was raised again in 2014.", "raised", "during 2014"),
  ])
  func `the last of several times is not when all were`(_ example: Example) throws {
    #expect(try Reading(example.text).times(of: example.event) == example.expected)
  }

  @Test(arguments: [
    Example("The villagers were told to leave their homes on Monday.", "told", "2020-05-11"),
    Example("Police ordered the villagers to evacuate on Monday.", "ordered", "2020-05-11"),
    Example("The villagers were told to leave their homes by Monday.", "told", ""),
    Example("Berg was told to come to court on Monday.", "told", ""),
  ])
  func `an order to be obeyed at once has the time behind it`(_ example: Example) throws {
    #expect(try Reading(example.text).date(of: example.event) == example.expected)
  }

  @Test(arguments: [
    Example("The trial, due to start in June, was put back to September.", "put", ""),
    Example("The trial was put back in June.", "put", "2019-06"),
  ])
  func `a month from which a thing is put off is none of it`(_ example: Example) throws {
    #expect(try Reading(example.text).date(of: example.event) == example.expected)
  }
}
