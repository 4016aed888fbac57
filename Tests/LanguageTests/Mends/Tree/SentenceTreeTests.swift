import TextModel
import Testing

@testable import Language

@Suite struct `What a sentence may have` {
  @Test func `each relation and each tag has a bit of its own`() {
    #expect(DependencyRelation.allCases.allSatisfy { $0.number < 64 })
    #expect(PennTag.allCases.allSatisfy { $0.number < 64 })
    #expect(
      Set(DependencyRelation.allCases.map(\.number)).count == DependencyRelation.allCases.count)
    #expect(Set(PennTag.allCases.map(\.number)).count == PennTag.allCases.count)
  }

  @Test func `a sentence may have what its words have, and what a mend gives them`() throws {
    var text = try analyse("The ferry sank. Nobody drowned in the harbour.")
    let first = try #require(text.sentences.first)
    var tree = SentenceTree(of: first.tokens, takenFrom: &text)
    #expect(tree.mayHave(.nsubj))
    #expect(tree.mayHave(tag: .vbd))
    #expect(!tree.mayHave(.obl))
    #expect(!tree.mayHave(tag: .in))
    tree[first.tokens.lowerBound].relation = .obl
    #expect(tree.mayHave(.obl))
  }
}
