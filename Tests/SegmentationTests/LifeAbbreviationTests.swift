import Testing

/// The abbreviations of family trees and registers.
@Suite struct LifeAbbreviationTests {
  @Test(arguments: [
    ("Sarah Fenn d. 1844. Her mill burned.", "Sarah|Fenn|died|1844|.\nHer|mill|burned|."),
    ("Giles, b. 1790, bur. 4 May 1851.", "Giles|,|born|1790|,|buried|4|May|1851|."),
    ("He m. Clara Webb at Ely.", "He|married|Clara|Webb|at|Ely|."),
    (
      "He m. 6 Mar. 1811 Clara Webb, who d. in childbed.",
      "He|married|6|Mar.|1811|Clara|Webb|,|who|died|in|childbed|."
    ),
    ("Giles was bapt. there on 3 May.", "Giles|was|baptised|there|on|3|May|."),
    ("Clara (b. c. 1790; d. Feb. 1851)", "Clara|(|born|c.|1790|;|died|Feb.|1851|)"),
    ("Giles, b. Ely, Cambs, 4 May 1851.", "Giles|,|born|Ely|,|Cambs|,|4|May|1851|."),
    ("Giles; m. 1st, 1811, Clara Webb.", "Giles|;|married|1st|,|1811|,|Clara|Webb|."),
    ("Clara (* 1790, † 4 May 1851)", "Clara|(|born|1790|,|died|4|May|1851|)"),
  ])
  func `stand for their words and end no sentence`(text: String, tokens: String) {
    #expect(outline(text) == tokens)
  }

  @Test(arguments: [
    "He lacked vitamin d. In May he fell ill.", "It cost 4s. 6d. in May 1790.",
    "She won the 100 m. Final in May.", "b. The second point", "The keys are a. and b. in May.",
    "He fled at 9 p.m. on 3 May.", "He ran, d. The Ely men saw him.", "Clara (* see below) left.",
    "The price † was 1790 marks.",
  ])
  func `letters that record no life are left as they are`(text: String) {
    let tokens = outline(text)
    #expect(!["born", "died", "married"].contains { tokens.contains($0) })
  }
}
