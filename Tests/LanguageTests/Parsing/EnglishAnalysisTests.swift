import Language
import LinearModels
import Segmentation
import TextModel
import Testing

private func analyse(_ prose: String) throws -> AnalysedText {
  let source = SourceText(prose)
  var text = Segmenter().segment(
    Document(text: source, blocks: [Block(span: source.span, kind: .paragraph)]))
  try EnglishAnalysis().annotate(&text)
  return text
}

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

@Test func `what stands behind a conjunction belongs to the verb it joins`() throws {
  let text = try analyse(
    "In spring he ordered a strike, and shortly before Easter, in a speech in Oslo, he urged them to stop."
  )
  let urged = try #require(text.tokens.indices.first { text.form($0) == "urged" })
  let speech = try #require(text.tokens.indices.first { text.form($0) == "speech" })
  let spring = try #require(text.tokens.indices.first { text.form($0) == "spring" })
  #expect(text.tokens[speech].head == urged)
  #expect(text.form(text.tokens[spring].head) == "ordered")
}

@Test func `what was laid waste is the subject of laid`() throws {
  let text = try analyse(
    "In 272 the emperor took the city from Palmyra, and most of the town was laid waste.")
  let most = try #require(text.tokens.indices.first { text.form($0) == "most" })
  #expect(text.form(text.tokens[most].head) == "laid")
  #expect(text.tokens[most].relation == .nsubjPass)
}

@Test func `a year before a name is not the subject`() throws {
  let text = try analyse("Around 245 BCE Berenice III called him to Alexandria, where he taught.")
  let subject = text.tokens.indices.filter {
    text.tokens[$0].relation == .nsubj && text.form(text.tokens[$0].head) == "called"
  }
  #expect(subject.map { text.form($0) } == ["Berenice"])
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

@Test(arguments: [
  ("Ann Lee, 61, was arrested in May after an audit found that a fund had vanished.", "found"),
  ("Tom Hill, 44, was fined after a review had shown the loss.", "shown"),
])
func `a finite clause after a conjunction has its subject`(prose: String, verb: String) throws {
  let text = try analyse(prose)
  let index = try #require(text.tokens.indices.first { text.form($0) == verb })
  let subjects = text.tokens.filter { $0.head == index && $0.relation == .nsubj }
  #expect(subjects.count == 1)
}

@Test func `a phrase before a participle keeps its noun`() throws {
  let text = try analyse("Ann Lee was arrested after an audit, having lost the fund.")
  let audit = try #require(text.tokens.indices.first { text.form($0) == "audit" })
  #expect(text.tokens[audit].relation == .obl)
}

@Test(arguments: [
  ("The trust hoped to buy the mill; the sale fell through when surveyors found rot.", "fell"),
  ("The sale fell through when surveyors found cracks.", "fell"),
  ("The pipe fell through the roof when it broke.", "roof"),
])
func `a particle stays with its verb before a clause`(prose: String, head: String) throws {
  let text = try analyse(prose)
  let index = try #require(text.tokens.indices.first { text.form($0) == "through" })
  #expect(text.form(text.tokens[index].head) == head)
}

@Test func `a condition without if hangs on what depends on it`() throws {
  let text = try analyse("Had the appeal succeeded, the firm would have paid the fine.")
  let succeeded = try #require(text.tokens.indices.first { text.form($0) == "succeeded" })
  let paid = try #require(text.tokens.indices.first { text.form($0) == "paid" })
  #expect(text.tokens[paid].relation == .root)
  #expect(text.tokens[succeeded].head == paid)
  #expect(text.tokens[succeeded].relation == .advcl)
  let question = try analyse("Had the appeal succeeded?")
  #expect(question.tokens[3].relation == .root)
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

@Test func `a noun's own past tense is no clause about it`() throws {
  let text = try analyse("The man left before officers arrived.")
  let left = try #require(text.tokens.indices.first { text.form($0) == "left" })
  let arrived = try #require(text.tokens.indices.first { text.form($0) == "arrived" })
  #expect(text.tokens[left].relation == .root)
  #expect(text.tokens[arrived].head == left)
  #expect(text.form(text.tokens[1].head) == "left")
  let participle = try analyse("The letter sent before noon arrived.")
  #expect(participle.tokens[5].relation == .root)
}

@Test func `a name set apart by commas is no object`() throws {
  let text = try analyse("The last guest to leave, Anna Berg, said so.")
  let anna = try #require(text.tokens.indices.first { text.form($0) == "Anna" })
  #expect(text.tokens[anna].relation == .appos)
  #expect(text.form(text.tokens[anna].head) == "guest")
  let object = try analyse("The last guest to meet Anna Berg said so.")
  #expect(object.tokens[5].relation == .obj)
}

@Test func `a noun before the verb of a clause is its subject`() throws {
  let text = try analyse(
    "An American lander burned up in the atmosphere after a fuel leak ended its mission.")
  let leak = try #require(text.tokens.indices.first { text.form($0) == "leak" })
  #expect(text.form(text.tokens[leak].head) == "ended")
  #expect(text.tokens[leak].relation == .nsubj)
}

@Test func `due takes an infinitive or a noun`() throws {
  let text = try analyse("The rover had been due to drive onto the surface.")
  #expect(text.tokens[6].relation == .xcomp)
  #expect(text.tokens[5].head == 6)
  let cause = try analyse("The delay was due to snow.")
  #expect(cause.tokens[5].partOfSpeech == .noun)
}

@Test func `due and its infinitive stay together where there is no had`() throws {
  let text = try analyse("A reduced service is due to start tomorrow.")
  let due = try #require(text.tokens.indices.first { text.form($0) == "due" })
  #expect(text.tokens[due].relation == .root)
  #expect(text.form(text.tokens[3].head) == "due")
  #expect(text.form(text.tokens[2].head) == "due" && text.tokens[2].relation == .nsubj)
}

@Test func `a sentence has the predicate that stands behind an insertion`() throws {
  let text = try analyse("Berg, worn out, retired two years later.")
  let retired = try #require(text.tokens.indices.first { text.form($0) == "retired" })
  #expect(text.tokens[retired].relation == .root)
  #expect(text.form(text.tokens[0].head) == "retired")
  let plain = try analyse("The house, sold in May, burned down.")
  let burned = try #require(plain.tokens.indices.first { plain.form($0) == "burned" })
  #expect(plain.tokens[burned].relation == .root)
}

@Test func `who stands for the one of several that is named`() throws {
  let text = try analyse("They met Karl Berg, one of the judges, who left in May.")
  let left = try #require(text.tokens.indices.first { text.form($0) == "left" })
  #expect(text.form(text.tokens[left].head) == "Karl")
  let judges = try analyse("They met one of the judges who left in May.")
  let gone = try #require(judges.tokens.indices.first { judges.form($0) == "left" })
  #expect(judges.form(judges.tokens[gone].head) == "judges")
}

@Test func `a day between a conjunction and a verb belongs to the verb`() throws {
  let text = try analyse(
    "She improved from May; a test was negative in June, and on 3 July, after a week, she was discharged."
  )
  let day = try #require(text.tokens.indices.first { text.form($0) == "3" })
  #expect(text.form(text.tokens[day].head) == "discharged")
}

@Test func `a preposition before another is the verb's particle`() throws {
  let text = try analyse("The plan fell through in 2009.")
  #expect(text.tokens[3].relation == .compoundPrt)
  #expect(text.form(text.tokens[3].head) == "fell")
  let roof = try analyse("A tile fell from the roof.")
  #expect(roof.tokens[3].relation == .case)
}

@Test func `a noun with a preposition is no object`() throws {
  let text = try analyse("Castell lent €410 million to eleven companies registered in Oslo.")
  let companies = try #require(text.tokens.indices.first { text.form($0) == "companies" })
  #expect(text.tokens[companies].relation == .obl)
}

@Test func `what stands before a conjunction belongs to the first of the two verbs`() throws {
  let text = try analyse("She sailed to Naples that autumn and did not return until May.")
  let autumn = try #require(text.tokens.indices.first { text.form($0) == "autumn" })
  #expect(text.form(text.tokens[autumn].head) == "sailed")
  #expect(text.tokens[autumn].relation == .oblUnmarked)
  let vote = try analyse("The party won that November, and on Monday the mayor left the hall.")
  let november = try #require(vote.tokens.indices.first { vote.form($0) == "November" })
  let mayor = try #require(vote.tokens.indices.first { vote.form($0) == "mayor" })
  #expect(vote.form(vote.tokens[november].head) == "won")
  #expect(vote.form(vote.tokens[mayor].head) == "left")
}

@Test func `a war with a preposition is no part of the name behind it`() throws {
  let text = try analyse("During the First World War Nyberg worked for the Red Cross.")
  let war = try #require(text.tokens.indices.first { text.form($0) == "War" })
  #expect(text.tokens[war].relation == .obl)
  #expect(text.names.map { text.string($0.tokens) }.contains("Nyberg"))
  let plain = try analyse("The World War Museum opened.")
  #expect(plain.names.map { plain.string($0.tokens) }.contains("World War Museum"))
}

@Test func `a series of passives has one subject`() throws {
  let text = try analyse(
    "She was arrested in Oslo on suspicion of spying, held for five weeks and then expelled.")
  let held = try #require(text.tokens.indices.first { text.form($0) == "held" })
  #expect(text.form(text.tokens[held].head) == "arrested")
  let one = try analyse("She was arrested in a house built for two families and sold in May.")
  let built = try #require(one.tokens.indices.first { one.form($0) == "built" })
  #expect(one.form(one.tokens[built].head) == "house")
}
