import Annals
import DOT
import DocumentReading
import EventDrawing
import EventModel
import EventOutline
import Graphviz
import Language
import LinearModels
import Segmentation
import TextModel
import TimeML

/// Reads bytes as the command would, to the end, and checks what must hold on the way.
struct FuzzReader {
  private let analysis: EnglishAnalysis
  private let hasGraphviz: Bool
  /// A text that others are read together with.
  private let other: Document
  /// Its graph, which outlines are checked against.
  private let story: EventGraph

  /// Creates a reader with the models that the package ships.
  init() throws {
    analysis = try EnglishAnalysis()
    other = try DocumentReader().document(
      "Anna left Bergen on 5 May 1912. She wrote before she sailed.", source: "other.txt")
    story = try EventGraph(other)
    do throws(RenderingError) {
      try GraphvizLibrary.open()
      hasGraphviz = true
    } catch {
      hasGraphviz = false
    }
  }

  /// Reads an input.
  ///
  /// - Throws: `FuzzFailure` where something does not hold.
  /// - Returns: whether the bytes were taken; otherwise a reader refused them with an error.
  func read(_ input: FuzzInput) throws -> Bool {
    switch input.kind {
    case .document:
      try analyse(input.bytes)
      return try readDocument(input)
    case .graph: return try readGraph(input.bytes)
    case .outline: return try readOutline(input.bytes)
    case .treebank: return try readTreebank(input.bytes)
    }
  }

  /// Reads bytes that need not be a text at all as words, sentences, trees and participants.
  func analyse(_ bytes: [UInt8]) throws {
    let source = SourceText(validUTF8: bytes)
    var text = Segmenter().segment(
      Document(text: source, blocks: BlockSplitter.blocks(of: source)))
    analysis.annotate(&text)
    try AnalysisInvariants(text: text).check(ParticipantResolver().resolve(text))
    _ = CoNLLUWriter.string(text.conllu())
  }

  private func readDocument(_ input: FuzzInput) throws -> Bool {
    let document: Document
    do throws(ReadingError) {
      document = try DocumentReader().document(input.bytes, source: input.name)
    } catch {
      return false
    }
    try DocumentInvariants(document: document).check()
    let graph = try EventGraph(document)
    let again = try EventGraph(document)
    try expect(graph == again, "a text gives two graphs")
    try GraphInvariants(graph: graph).check(against: document)
    try readTogether(document)
    try draw(graph)
    try TimeMLInvariants(bytes: Array(document.timeML().utf8)).check(against: document)
    return true
  }

  /// Reads a text together with another, in both orders.
  private func readTogether(_ document: Document) throws {
    let graphs = try [[document, other], [other, document]].map { try EventGraph($0) }
    for graph in graphs {
      try GraphInvariants(graph: graph).check()
      let report = Outline(graph).check(graph)
      try expect(
        report.isMet, "a graph of two texts does not meet its own outline: \(report.difference)")
      try expect(
        Set(graph.events.map(\.label)).count == graph.events.count, "two events have one label")
    }
    try expect(
      Set(graphs[0].events.map(\.label)) == Set(graphs[1].events.map(\.label)),
      "the order of two texts decides what is told")
  }

  private func readGraph(_ bytes: [UInt8]) throws -> Bool {
    let graph: EventGraph
    do throws(GraphReadingError) {
      graph = try EventGraph(reading: bytes)
    } catch {
      return false
    }
    try GraphInvariants(graph: graph).check()
    try draw(graph)
    return true
  }

  private func readOutline(_ bytes: [UInt8]) throws -> Bool {
    let outline: Outline
    do throws(OutlineError) {
      outline = try Outline(parsing: String(decoding: bytes, as: UTF8.self))
    } catch {
      return false
    }
    let printed = outline.description
    do {
      let again = try Outline(parsing: printed)
      try expect(again.description == printed, "an outline changes when it is read again")
    } catch let error as OutlineError {
      throw FuzzFailure(reason: "an outline that was written cannot be read: \(error)")
    }
    _ = outline.check(story)
    return true
  }

  private func readTreebank(_ bytes: [UInt8]) throws -> Bool {
    let sentences: [CoNLLUSentence]
    do throws(CoNLLUError) {
      sentences = try CoNLLUReader.sentences(bytes)
    } catch {
      return false
    }
    let analysed = analysis.analyse(sentences)
    try expect(
      analysed.map(\.words.count) == sentences.map(\.words.count), "an analysis changes words")
    _ = AnalysedText(sentences, analysed: true)
    _ = CoNLLUWriter.string(analysed)
    return true
  }

  private func draw(_ graph: EventGraph) throws {
    let drawing = TimelineDrawing(graph)
    let dot = drawing.dot.description
    try expect(!dot.isEmpty && !drawing.text.isEmpty, "a picture is empty")
    guard hasGraphviz else { return }
    let raw: String
    do throws(RenderingError) {
      raw = try GraphvizLibrary.svg(drawing: drawing.dot)
    } catch .tooLarge {
      return
    } catch {
      throw FuzzFailure(reason: "Graphviz says: \(error)")
    }
    let svg = try drawing.svg(finishing: raw)
    try expect(svg.hasSuffix("</svg>\n"), "a picture has no end")
  }

  private func expect(_ holds: Bool, _ reason: String) throws {
    try FuzzFailure.unless(holds, reason)
  }
}
