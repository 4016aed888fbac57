import Language
import TextModel

/// Who speaks in each quotation of a text.
struct QuotationSpeakers {
  /// For each token the number of the quotation that it stands in, -1 for none.
  private var quotationOfToken: [Int32]
  private var speakers: [Int?]

  /// - Complexity: linear in the text.
  init(_ syntax: Syntax, _ governor: Governor) {
    let quotations = Quotation.all(in: syntax.text)
    quotationOfToken = [Int32](repeating: -1, count: syntax.text.tokens.count)
    speakers = [Int?](repeating: nil, count: quotations.count)
    for (number, quotation) in quotations.enumerated() {
      for token in quotation.tokens { quotationOfToken[token] = Int32(number) }
    }
    for token in syntax.text.tokens.indices {
      guard let head = syntax.head(token), quotationOfToken[token] != quotationOfToken[head] else {
        continue
      }
      // “‘The door was open,’ *said Berg*”, “‘The door,’ *she said*, ‘was open’”
      let (inner, verb) = quotationOfToken[token] >= 0 ? (token, head) : (head, token)
      guard quotationOfToken[inner] >= 0, quotationOfToken[verb] < 0,
        [.ccomp, .parataxis].contains(syntax.relation(token)),
        let speaker = governor.speaker(of: verb, saying: inner)
      else { continue }
      speakers[Int(quotationOfToken[inner])] = speakers[Int(quotationOfToken[inner])] ?? speaker
    }
    for number in quotations.indices.dropFirst() where speakers[number] == nil {
      let (earlier, later) = (quotations[number - 1], quotations[number])
      // “‘The door was open,’ said Berg. *‘We waited.’*”
      guard earlier.block == later.block,
        later.sentences.lowerBound <= earlier.sentences.upperBound + 1,
        let begin = later.tokens.first,
        syntax.text.sentences[later.sentences.lowerBound].tokens.lowerBound >= begin - 1
      else { continue }
      speakers[number] = speakers[number - 1]
    }
  }

  /// Returns the word for whoever speaks where a token stands; nothing outside quotations, or where the text does not say.
  func speaker(of token: Int) -> Int? {
    let number = quotationOfToken[token]
    return number >= 0 ? speakers[Int(number)] : nil
  }
}
