import Language
import TextModel
import Testing

/// A tree as lines of `form tag relation head`.
private func outline(_ text: AnalysedText) -> String {
  text.tokens.indices.map { index in
    let token = text.tokens[index]
    let head = token.head < 0 ? "" : " " + text.form(token.head)
    return "\(text.form(index)) \(token.tag.rawValue) \(token.relation.rawValue)\(head)"
  }.joined(separator: "\n")
}

@Test func `a plain sentence has its tags and its tree`() throws {
  #expect(
    try outline(analyse("The old ferry left the harbour before the storm.")) == """
      The DT det ferry
      old JJ amod ferry
      ferry NN nsubj left
      left VBD root
      the DT det harbour
      harbour NN obj left
      before IN case storm
      the DT det storm
      storm NN obl left
      . . punct left
      """)
}

@Test func `a passive and its agent are told from an active`() throws {
  let text = try analyse("The bridge was destroyed by the flood.")
  let relations = text.tokens.map(\.relation)
  #expect(relations[1] == .nsubjPass)
  #expect(relations[2] == .auxPass)
  #expect(relations[6] == .oblAgent)
  let active = try analyse("The flood destroyed the bridge.")
  #expect(active.tokens[1].relation == .nsubj)
  #expect(active.tokens[4].relation == .obj)
}

@Test func `the same word has the tag of its place`() throws {
  let text = try analyse("They will report the theft. The report was long.")
  #expect(text.tokens[2].tag == .vb)
  #expect(text.tokens[7].tag == .nn)
}

@Test(arguments: [
  "", " ", ".", "?!?!", "\u{0}", "🙂🙂 🙂", "((((((", "a", "\u{FEFF}x\u{301}", "— “ ” —",
  String(repeating: "and ", count: 1500), String(repeating: "(the ", count: 1000),
])
func `any sequence of tokens gets trees, each sentence with one root`(prose: String) throws {
  let text = try analyse(prose)
  for sentence in text.sentences {
    #expect(sentence.tokens.count { text.tokens[$0].head < 0 } == 1)
    for index in sentence.tokens {
      #expect(text.tokens[index].head < 0 || sentence.tokens.contains(text.tokens[index].head))
      #expect(text.tokens[index].relation != .unknown)
    }
  }
}

@Test func `analysis does not depend on what was analysed before`() throws {
  let analysis = try EnglishAnalysis()
  let expected = try outline(analyse("Rain fell on the hills."))
  var first = try analyse("Rain fell on the hills.")
  analysis.annotate(&first)
  analysis.annotate(&first)
  #expect(outline(first) == expected)
}

@Test func `a verb has one subject`() throws {
  let text = try analyse(
    "Ann Lee, 61, was arrested in May after an audit found that a fund had vanished.")
  var subjects: [Int: Int] = [:]
  for token in text.tokens where [.nsubj, .nsubjPass].contains(token.relation) {
    subjects[token.head, default: 0] += 1
  }
  #expect(subjects.values.allSatisfy { $0 == 1 })
  #expect(subjects.count == 3)
}

@Test func `the stamp of an entry is no part of its tree`() throws {
  #expect(
    try outline(analyse("10:12 UTC - Rollback attempted.")) == """
      10:12 CD obl:unmarked attempted
      UTC NNP flat 10:12
      - : punct 10:12
      Rollback NN nsubj attempted
      attempted VBD root
      . . punct attempted
      """)
  let sentence = try analyse("10:12 was too late.")
  #expect(sentence.tokens[0].relation == .nsubj)
  let date = try analyse("14 March 1998 – The firm applies for a permit.")
  #expect(date.form(date.tokens[0].head) == "applies")
  #expect(date.tokens[0].relation == .oblUnmarked)
  let range = try analyse("May – the month of bees – was cold.")
  #expect(range.tokens[0].relation != .oblUnmarked)
}

@Test(arguments: [
  ("\"Vandals broke the gate on Monday evening.", ["``"]),
  ("\"Six stones hit the mill\", said Holm.", ["``", "''"]),
  ("Holm said \"no\" twice.", ["``", "''"]),
])
func `straight quotation marks open before a word and close behind one`(
  sentence: String, tags: [String]
) throws {
  let text = try analyse(sentence)
  let marks = text.tokens.indices.filter { text.form($0) == "\"" }
  #expect(marks.map { text.tokens[$0].tag.rawValue } == tags)
}

@Test func `inches are no end of a quotation`() throws {
  let text = try analyse("A screen of 17\" was sold.")
  let mark = try #require(text.tokens.indices.first { text.form($0) == "\"" })
  #expect(text.tokens[mark - 1].tag == .cd)
}
