import Language
import Testing

@Test(arguments: [
  ("resume", "resumed"), ("stop", "stopped"), ("visit", "visited"), ("carry", "carried"),
  ("stay", "stayed"), ("lose", "lost"), ("permit", "permitted"), ("fix", "fixed"),
  ("refer", "referred"), ("offer", "offered"), ("rain", "rained"), ("quit", "quit"), ("x", "xed"),
  ("", "ed"),
])
func `a verb has a past tense`(lemma: String, past: String) {
  #expect(PastTense.form(of: lemma) == past)
}

@Test(arguments: [("losing", "lost"), ("stopping", "stopped"), ("killing", "killed")])
func `a participle tells the past tense of its verb`(participle: String, past: String) {
  #expect(PastTense.form(ofParticiple: participle) == past)
}
