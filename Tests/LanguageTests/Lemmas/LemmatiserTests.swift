import Language
import Segmentation
import TextModel
import Testing

@Test(arguments: [
  ("parties", PennTag.nns, "party"), ("movies", .nns, "movie"), ("wolves", .nns, "wolf"),
  ("firemen", .nns, "fireman"), ("boxes", .nns, "box"), ("crises", .nns, "crisis"),
  ("Americans", .nnps, "American"), ("planned", .vbd, "plan"), ("closed", .vbn, "close"),
  ("lying", .vbg, "lie"), ("met", .vbd, "meet"), ("flies", .vbz, "fly"), ("goes", .vbz, "go"),
  ("added", .vbd, "add"), ("Trying", .vbg, "try"), ("tweeted", .vbd, "tweet"),
  ("bigger", .jjr, "big"), ("largest", .jjs, "large"), ("happier", .jjr, "happy"),
  ("flown", .vbn, "fly"), ("lent", .vbn, "lend"), ("fled", .vbd, "flee"), ("woven", .vbn, "weave"),
  ("freed", .vbn, "free"), ("ranged", .vbd, "range"), ("installed", .vbn, "install"),
  ("redrawn", .vbn, "redraw"), ("reddened", .vbd, "redden"), ("n’t", .rb, "not"),
  ("them", .prp, "they"), ("London", .nnp, "London"), ("TV", .nn, "TV"),
  ("was", .vbd, "be"), ("'s", .pos, "'s"), ("10,000", .cd, "10000"),
])
func `a form with its tag has a lemma`(form: String, tag: PennTag, lemma: String) {
  #expect(Lemmatiser().lemma(of: Word(form: form), tag: tag) == lemma)
}

@Test(arguments: [
  ("news", PennTag.nn, "news"), ("council", .nn, "council"), ("bed", .nn, "bed"),
  ("sing", .vb, "sing"), ("her", .prp, "she"),
  ("left", .jj, "left"),
])
func `a form that only looks inflected stays`(form: String, tag: PennTag, lemma: String) {
  #expect(Lemmatiser().lemma(of: Word(form: form), tag: tag) == lemma)
}
