import ArgumentParser
import Foundation
import Language
import LinearModels
import Segmentation
import TextModel

/// `annals-benchmark language`: words, sentences, tags and trees against treebanks.
struct LanguageCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "language",
    abstract: "Scores words, sentences, lemmas, tags and trees by the CoNLL 2018 definitions.")

  @Argument(help: "Treebanks in CoNLL-U; UD English EWT and GUM dev by default.")
  var files: [String] = []

  @OptionGroup var data: CorporaOptions

  @Option(help: "Keep only documents whose identifier contains this.")
  var documents: String?

  @Option(
    help: "Trees without words, whose news documents are in the corpora; nothing else is scored.")
  var news: String?

  @Option(
    help: "Ends of sentences without words, of news in the corpora; nothing else is scored.")
  var newsSentences: String?

  @Option(help: "A model of sentences' ends for the shipped one; “none” for rules alone.")
  var boundaries: String?

  @Flag(help: "Print the sentences and words that differ.")
  var differences = false

  func run() throws {
    if files.isEmpty { try data.check() }
    if let news { return try scoreNews(news) }
    let segmenter = try segmenter()
    if let newsSentences {
      let score = try NewsSentences(contentsOf: newsSentences, documents: data.corpora + "/tbaq")
        .score(segmenter)
      print("\(newsSentences): \(score.gold) sentences")
      return print(LanguageScores.line("sentences", score))
    }
    var paths = files
    if paths.isEmpty {
      paths = ["EWT/en_ewt-ud-dev.conllu", "GUM/en_gum-ud-dev.conllu"].map {
        data.corpora + "/ud/" + $0
      }
    }
    for path in paths {
      var sentences = try CoNLLUReader.sentences(Data(contentsOf: URL(fileURLWithPath: path)))
      if let documents { sentences = Self.filter(sentences, documents) }
      let gold = AnalysedText(sentences, analysed: true)
      print(path)
      print(" from raw text")
      let raw = segmenter.segment(gold.document)
      for line in LanguageScores(gold: gold, system: raw).report(analysed: false) { print(line) }
      for line in EndScores(gold: gold, system: raw).report() { print(line) }
      if differences { Self.printDifferences(gold, raw) }
      measureSpeed(segmenter, gold.document)
      try analyse(gold, raw)
    }
  }

  private func segmenter() throws -> Segmenter {
    guard let boundaries else { return Segmenter() }
    guard boundaries != "none" else { return Segmenter(boundaries: nil) }
    let bytes = [UInt8](try Data(contentsOf: URL(fileURLWithPath: boundaries)))
    return Segmenter(
      boundaries: try LinearModel(bytes: bytes, features: Segmenter.boundaryFeatures))
  }

  private func analyse(_ gold: AnalysedText, _ raw: AnalysedText) throws {
    let analysis = try EnglishAnalysis()
    var analysed = raw
    let seconds = Self.seconds { analysis.annotate(&analysed) }
    for line in LanguageScores(gold: gold, system: analysed).report(analysed: true).dropFirst(2) {
      print(line)
    }
    print("  analysis: \(Int(Double(raw.tokens.count) / seconds)) words a second")
    print(" from gold tokens and sentences")
    var plain = AnalysedText(
      document: gold.document, words: gold.words, tokens: gold.tokens.map(Self.bare),
      sentences: gold.sentences)
    analysis.annotate(&plain)
    for line in LanguageScores(gold: gold, system: plain).report(analysed: true).dropFirst(2) {
      print(line)
    }
    var tagged = gold
    Lemmatiser().lemmatise(&tagged)
    print(
      "  lemmas from gold tags: \(Score.format(LanguageScores(gold: gold, system: tagged).lemmas.f1))"
    )
  }

  private func scoreNews(_ path: String) throws {
    let analysis = try EnglishAnalysis()
    let parts = try NewsTrees(contentsOf: path, documents: data.corpora + "/tbaq").parts
    for (name, sentences) in parts + [("all", parts.flatMap(\.sentences))] {
      let gold = AnalysedText(sentences, analysed: true)
      var plain = AnalysedText(
        document: gold.document, words: gold.words, tokens: gold.tokens.map(Self.bare),
        sentences: gold.sentences)
      analysis.annotate(&plain)
      print("\(path), \(name): \(sentences.count) sentences, \(gold.tokens.count) words")
      for line in LanguageScores(gold: gold, system: plain).report(analysed: true).suffix(3) {
        print(line)
      }
    }
  }

  private static func bare(_ token: Token) -> Token {
    Token(span: token.span, word: token.word, spaceBefore: token.spaceBefore)
  }

  private static func seconds(_ work: () -> Void) -> Double {
    let time = ContinuousClock().measure(work)
    return Double(time.components.seconds) + Double(time.components.attoseconds) * 1e-18
  }

  private func measureSpeed(_ segmenter: Segmenter, _ document: Document) {
    let clock = ContinuousClock()
    var words = 0
    let time = clock.measure {
      for _ in 0..<20 { words += segmenter.segment(document).tokens.count }
    }
    let seconds = Double(time.components.seconds) + Double(time.components.attoseconds) * 1e-18
    print("  segmentation: \(Int(Double(words) / seconds)) words a second")
  }

  private static func filter(_ sentences: [CoNLLUSentence], _ name: String) -> [CoNLLUSentence] {
    var keep = false
    return sentences.filter { sentence in
      if let comment = sentence.comments.first(where: { $0.hasPrefix("# newdoc") }) {
        keep = comment.contains(name)
      }
      return keep
    }
  }

  private static func printDifferences(_ gold: AnalysedText, _ system: AnalysedText) {
    let goldEnds = Set(gold.sentences.map { gold.tokens[$0.tokens.upperBound - 1].span.end })
    let systemEnds = Set(system.sentences.map { system.tokens[$0.tokens.upperBound - 1].span.end })
    let text = gold.document.text
    func context(_ offset: Int) -> String {
      let before = text.string(in: TextSpan(max(0, offset - 30), offset))
      let after = text.string(in: TextSpan(offset, min(text.bytes.count, offset + 30)))
      return before + " || " + after.replacingOccurrences(of: "\n", with: "⏎")
    }
    for end in goldEnds.subtracting(systemEnds).sorted() { print("  missed:", context(end)) }
    for end in systemEnds.subtracting(goldEnds).sorted() { print("  false:", context(end)) }
    let goldSpans = Set(gold.tokens.map(\.span))
    let systemSpans = Set(system.tokens.map(\.span))
    for span in goldSpans.subtracting(systemSpans).sorted() {
      let mine = system.tokens.filter { $0.span.overlaps(span) }.map { text.string(in: $0.span) }
      print("  word:", text.string(in: span), "—", mine.joined(separator: " | "))
    }
  }
}
