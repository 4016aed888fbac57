import AnnalsTesting
import EventModel
import Testing

/// How exact the counts in labels are.
@Suite struct ApproximationLabelTests {
  @Test(arguments: [
    ("By 1945 more than 200 had been built.", "built", "More than 200 built"),
    ("Some 300 men were killed.", "killed", "Some 300 men killed"),
    ("Between 30 and 40 people were hurt on Friday.", "hurt", "Between 30 and 40 people hurt"),
    ("Nearly half of the fleet was scrapped in 1970.", "scrapped", "Nearly half of fleet scrapped"),
    ("Around a third of the crew slept.", "slept", "Around a third of crew slept"),
    ("Over a hundred shops were looted.", "looted", "Over a hundred shops looted"),
    ("Fewer than 20 families returned.", "returned", "Fewer than 20 families returned"),
    (
      "The firm paid about $40 million for the mill.", "paid",
      "Firm paid about $40 million for mill"
    ),
    ("In 1950 about 40 were sold to Norway.", "sold", "About 40 sold to Norway"),
    (
      "By March 2021 over two thousand had been sold.", "sold", "Over two thousand sold"
    ),
  ])
  func `a count is no more exact than the text`(text: String, word: String, label: String) throws {
    #expect(try story(text).event(word).label == label)
  }

  @Test(arguments: [
    ("Some men were killed.", "killed", "Men killed"),
    ("They flew over two islands.", "flew", "They flew over two islands"),
    ("Nine men were killed.", "killed", "Nine men killed"),
    ("By 1990 forty had been found.", "found", "Forty found"),
  ])
  func `what says nothing of a count adds none`(text: String, word: String, label: String) throws {
    #expect(try story(text).event(word).label == label)
  }
}
