import Language
import Testing
import TextModel

private let lexicon = EventLexicon.shared

@Test(arguments: ["election", "crash", "meeting", "ceasefire", "invasion", "attack"])
func `nouns that name events are known`(noun: String) {
  #expect(lexicon.nounSense(noun)?.isEvent == true)
}

@Test(arguments: ["ship", "minister", "table", "city", "water"])
func `nouns that name things are no events`(noun: String) {
  #expect(lexicon.nounSense(noun)?.isEvent == false)
}

@Test(arguments: [
  ("destroy", "destruction"), ("elect", "election"), ("arrive", "arrival"), ("attack", "attack"),
  ("appoint", "appointment"), ("meet", "meeting"),
])
func `a verb and its noun find each other`(verb: String, noun: String) {
  #expect(lexicon.nominalisation(ofVerb: verb) == noun)
  #expect(lexicon.verb(ofNominalisation: noun) == verb)
}

@Test func `persons, groups, places and names are told apart`() {
  #expect(lexicon.isPerson("minister"))
  #expect(!lexicon.isPerson("ministry"))
  #expect(lexicon.isGroup("police"))
  #expect(lexicon.isPlace("valley"))
  #expect(lexicon.nameKind("Norway") == .place)
  #expect(lexicon.nameKind("zzz") == nil)
  #expect(lexicon.place(ofDemonym: "Norwegian") == "Norway")
}

@Test func `verbs have a broad meaning`() {
  #expect(lexicon.verbSupersense("say") == .verbCommunication)
  #expect(lexicon.verbSupersense("arrive") == .verbMotion)
  #expect(lexicon.verbSupersense("table leg") == nil)
}
