import TextModel
import Testing

/// What stands beside the main clause, and whose words a tree takes for words of that.
@Suite struct `What stands beside a clause` {
  @Test(arguments: [
    // A past behind the phrase of another
    ("The abbot shut the book without a word and rode off by mule.", "rode", "conj shut"),
    ("The abbot lived in a hut with a mule and a goat.", "goat", "conj mule"),
    // What a thing was let do
    ("The abbot let the candle burn and slept.", "burn", "xcomp let"),
    ("The abbot let the beach house.", "house", "obj let"),
    // Having done something
    ("The abbot was alone, a novice having left early.", "novice", "nsubj left"),
    ("The abbot, having left early, was alone.", "abbot", "nsubj alone"),
    // Who did what behind the place where he was
    ("At the gate a novice was asleep, a mule having kicked him.", "novice", "nsubj asleep"),
    ("At a feast on 8 May 2011 Mr Dolan, it is said, sang.", "Dolan", "nsubj sang"),
    ("At the gate of the abbey he slept.", "abbey", "nmod gate"),
    // What happened by the time
    ("By the time the snow melted nine novices had left.", "novices", "nsubj left"),
    ("By the time he left the hall it had burned.", "hall", "obj left"),
    ("Before the fair was due to open the novices fled.", "novices", "nsubj fled"),
    // What was signed when
    ("Under the Treaty of Orsk, signed that June, the tax was lifted.", "signed", "acl Treaty"),
    ("Under the Peace of Lund, the abbot agreed that the tax be lifted.", "agreed", "root"),
    // A noun that could be a verb
    (
      "Ida Lund, who left for parental leave the day after the flood, will sing.", "leave",
      "obl left"
    ),
    ("Lund spoke of a wish to leave.", "leave", "acl wish"),
    // Who was under or back at something
    ("Lund was under water for thirty-eight minutes that Friday.", "minutes", "obl water"),
    (
      "They came down; the following July, after a wet winter, they were back.", "July",
      "obl:unmarked back"
    ),
    ("They came down the following July; they were back.", "July", "obl:unmarked came"),
    // Whom and what a clause tells of
    (
      "Lund sang at the wake of Dolan, with whom he had quarrelled.", "quarrelled",
      "acl:relcl Dolan"
    ),
    ("Lund sang for the judges of Dole, whom he had known.", "known", "acl:relcl judges"),
    ("The abbey gave a loan of £90, which was repaid in May.", "repaid", "acl:relcl loan"),
    ("A bid by the abbey to close the mill failed.", "close", "acl bid"),
    ("A visit by a man to be trusted failed.", "trusted", "acl man"),
    // How long was spent on what
    ("The novice spent two years painting church doors.", "painting", "advcl spent"),
    ("The novice spent two years in painting schools.", "schools", "obl spent"),
  ])
  func `keeps its own words`(text: String, word: String, role: String) throws {
    #expect(try Parse(text).role(of: word) == role)
  }

  @Test func `the deed that was due behind a conjunction is no preposition's noun`() throws {
    let parse = try Parse("A week before that treaty was due to end, the abbot died.")
    #expect(try parse.role(of: "due") == "advcl died")
    #expect(try parse.role(of: "end") == "xcomp due")
    let cause = try Parse("The delay was due to fire.")
    #expect(try cause.role(of: "fire") == "root")
  }

  @Test func `a phrase in commas parts have from its participle`() throws {
    let parse = try Parse("The council had, in May, closed the road.")
    #expect(try parse.role(of: "closed").hasPrefix("root"))
    #expect(try parse.role(of: "had") == "aux closed")
    let cat = try Parse("She had a cat, black as ink, called Tib.")
    #expect(try cat.role(of: "had").hasPrefix("root"))
  }
}
