import Testing

@testable import Language

@Suite struct SortedWordsTests {
  private let words = SortedWords("Ada Bo\nBodil Élan")

  @Test(arguments: ["Ada", "Bo", "Bodil", "Élan"])
  func `every word is found, the first and the last too`(word: String) {
    #expect(words.contains(word))
  }

  @Test(arguments: ["", "A", "Adam", "Bod", "Bo\nBodil", "Z", " ", "ada", "élan"])
  func `no other word is found, nor a part of one or two together`(word: String) {
    #expect(!words.contains(word))
  }

  @Test func `nothing is among no words`() {
    #expect(!SortedWords("").contains("Ada"))
    #expect(!SortedWords("").contains(""))
  }

  @Test(arguments: [
    GivenNames.menAToK, GivenNames.menLToZ, GivenNames.womenAToK, GivenNames.womenLToZ,
  ])
  func `given names stand in the order of their bytes, and each is found`(names: SortedWords) {
    let all = names.words
    #expect(all.count > 1_000)
    #expect(zip(all, all.dropFirst()).allSatisfy { $0.utf8.lexicographicallyPrecedes($1.utf8) })
    #expect(all.allSatisfy(names.contains))
  }

  @Test(arguments: ["Ainsley", "Ashleigh", "Kim", "Laurence", "Lesley", "Robin", "Taylor", "Viv"])
  func `names of men and women alike are given names of neither`(name: String) {
    #expect(GivenNames.contains(name))
    #expect(GivenNames.gender(of: name) == nil)
  }
}
