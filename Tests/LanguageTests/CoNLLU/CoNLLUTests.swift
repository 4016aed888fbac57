import Language
import Segmentation
import TextModel
import Testing

private let lines = """
  # newpar
  # sent_id = 1
  # text = They didn't stop.
  1\tThey\tthey\tPRON\tPRP\t_\t4\tnsubj\t_\t_
  2-3\tdidn't\t_\t_\t_\t_\t_\t_\t_\t_
  2\tdid\tdo\tAUX\tVBD\t_\t4\taux\t_\t_
  3\tn't\tnot\tPART\tRB\t_\t4\tadvmod\t_\t_
  4\tstop\tstop\tVERB\tVB\t_\t0\troot\t_\tSpaceAfter=No
  5\t.\t.\tPUNCT\t.\t_\t4\tpunct\t_\t_


  """

@Test func `what is read is written again`() throws {
  let sentences = try CoNLLUReader.sentences(lines.utf8)
  #expect(CoNLLUWriter.string(sentences) == lines)
}

@Test func `a text of CoNLL-U keeps its words, tags and heads`() throws {
  let text = AnalysedText(try CoNLLUReader.sentences(lines.utf8), analysed: true)
  #expect(text.document.text.string(in: text.document.text.span) == "They didn't stop.")
  #expect(text.tokens.map(\.head) == [3, 3, 3, -1, 3])
  #expect(text.tokens[1].tag == .vbd)
  #expect(text.lemma(2) == "not")
  #expect(CoNLLUWriter.string(text.conllu()) == lines)
}

@Test(arguments: ["1\ta\n", "2\ta\t_\t_\t_\t_\t_\t_\t_\t_\n", "x\ta\t_\t_\t_\t_\t_\t_\t_\t_\n"])
func `a broken line is named`(line: String) {
  #expect(throws: CoNLLUError.self) { try CoNLLUReader.sentences(line.utf8) }
}
