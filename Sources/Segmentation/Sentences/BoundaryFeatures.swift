import LinearModels
import TextModel

/// The features of a place where a sentence may end.
///
/// The same code serves the trainer and the splitter. The name of the set must change whenever a template does.
struct BoundaryFeatures {
  /// The name of the feature set.
  static let name = "sentences-1"

  /// A place where a sentence may end.
  struct Place {
    /// The token that the sentence would end with.
    var token: Int
    /// The first token of the sentence.
    var begin: Int
    /// Whether the rules end the sentence here.
    var isRuled: Bool
    /// The tokens of the block.
    var block: Range<Int>
  }

  let tokens: [Token]
  let marks: [Tokenizer.Mark]
  let words: [BoundaryWord]

  /// A word beyond the block's edge.
  private static let edge = BoundaryWord(Word(form: ""))

  /// Whether a sentence may end after a token that the rules go on after.
  func mayEnd(after token: Int, in block: Range<Int>) -> Bool {
    let next = token + 1
    guard next < block.upperBound else { return false }
    if marks[token] == .terminal || marks[token] == .ellipsis { return true }
    guard tokens[next].spaceBefore, marks[next] != .terminal, marks[next] != .ellipsis else {
      return false
    }
    // The first item of a list that a colon announces belongs to its sentence.
    if words[tokens[token].word].isColon, words[tokens[next].word].isNumber { return false }
    return words[tokens[next].word].mayBegin || words[tokens[token].word].mayEnd
  }

  /// Appends the features of a place.
  func append(_ place: Place, to features: inout [UInt64]) {
    let token = place.token
    let block = place.block
    let a0 = word(token, block)
    let a1 = word(token - 1, block)
    let a2 = word(token - 2, block)
    let b0 = word(token + 1, block)
    let b1 = word(token + 2, block)
    let b2 = word(token + 3, block)
    let ruled: UInt64 = place.isRuled ? 1 : 0
    let length = Self.bucket(token - place.begin + 1)
    let spaces = space(token, block) << 2 | space(token + 1, block) << 1 | space(token + 2, block)
    let gap = space(token + 1, block)
    let nesting = nesting(place)
    let capitals = capitals(place)
    let rest = rest(after: token, block)
    let repeats = repeats(of: token + 1, block)
    let first = words[tokens[place.begin].word]
    let same: UInt64 = first.lower == b0.lower ? 1 : 0
    let shapes = FeatureHash.mix(a0.shape, b0.shape, gap)

    features.append(FeatureHash.mix(1, ruled))
    features.append(FeatureHash.mix(2, ruled, a0.lower))
    features.append(FeatureHash.mix(3, ruled, a0.shape))
    features.append(FeatureHash.mix(4, b0.lower))
    features.append(FeatureHash.mix(5, b0.lower, b0.shape))
    features.append(FeatureHash.mix(6, ruled, b0.shape))
    features.append(FeatureHash.mix(7, b0.shape, gap))
    features.append(FeatureHash.mix(8, a0.shape))
    features.append(FeatureHash.mix(9, a0.lower))
    features.append(FeatureHash.mix(10, a1.lower))
    features.append(FeatureHash.mix(11, b1.lower))
    features.append(FeatureHash.mix(12, a1.shape, a0.shape))
    features.append(FeatureHash.mix(13, shapes))
    features.append(FeatureHash.mix(14, shapes, ruled))
    features.append(FeatureHash.mix(15, shapes, b1.shape))
    features.append(FeatureHash.mix(16, shapes, a1.shape))
    features.append(FeatureHash.mix(17, shapes, a1.shape, b1.shape))
    features.append(FeatureHash.mix(18, a0.lower, b0.shape))
    features.append(FeatureHash.mix(19, a0.shape, b0.lower))
    features.append(FeatureHash.mix(20, a1.lower, a0.lower))
    features.append(FeatureHash.mix(21, b0.lower, b1.lower))
    features.append(FeatureHash.mix(22, a0.lower, b0.lower))
    features.append(FeatureHash.mix(23, length, ruled))
    features.append(FeatureHash.mix(24, length, b0.shape))
    features.append(FeatureHash.mix(25, length, shapes))
    features.append(FeatureHash.mix(26, first.lower, b0.shape))
    features.append(FeatureHash.mix(27, nesting, ruled))
    features.append(FeatureHash.mix(28, nesting, b0.shape))
    features.append(FeatureHash.mix(29, capitals, b0.shape))
    features.append(FeatureHash.mix(30, capitals, shapes))
    features.append(FeatureHash.mix(31, spaces, a0.shape, b0.shape))
    features.append(FeatureHash.mix(32, b0.shape, b1.shape, b2.shape))
    features.append(FeatureHash.mix(33, FeatureHash.mix(a2.shape, a1.shape), shapes))
    features.append(FeatureHash.mix(34, same, b0.shape))
    features.append(FeatureHash.mix(35, first.shape, shapes))
    features.append(FeatureHash.mix(36, a1.lower, shapes))
    features.append(FeatureHash.mix(37, b1.lower, shapes))
    features.append(FeatureHash.mix(38, rest, ruled))
    features.append(FeatureHash.mix(39, rest, shapes))
    features.append(FeatureHash.mix(40, repeats, b0.lower, nesting))
    features.append(FeatureHash.mix(41, repeats, b0.lower, length))
  }

  private func word(_ token: Int, _ block: Range<Int>) -> BoundaryWord {
    block.contains(token) ? words[tokens[token].word] : Self.edge
  }

  private func space(_ token: Int, _ block: Range<Int>) -> UInt64 {
    block.contains(token) && tokens[token].spaceBefore ? 1 : 0
  }

  private static func bucket(_ count: Int) -> UInt64 {
    UInt64(count < 6 ? count : min(6 + (count - 6) / 5, 12))
  }

  /// How deep in brackets and quotations the place is, as far as its sentence shows.
  private func nesting(_ place: Place) -> UInt64 {
    var depth = 0
    var quoted = false
    for token in max(place.begin, place.token - 60)...place.token {
      switch marks[token] {
      case .opener: depth += 1
      case .closer: depth = max(depth - 1, 0)
      case .quote: quoted.toggle()
      default: break
      }
    }
    return UInt64(min(depth, 2)) << 1 | (quoted ? 1 : 0)
  }

  /// How many quarters of the words before are capitalised.
  private func capitals(_ place: Place) -> UInt64 {
    var capitals = 0
    var letters = 0
    for token in max(place.begin, place.token - 9)...place.token {
      let word = words[tokens[token].word]
      if word.isLetters { letters += 1 }
      if word.isCapitalised { capitals += 1 }
    }
    return UInt64(capitals * 4 / max(letters, 1))
  }

  /// How far it is to the next mark that ends sentences, or to the block's end.
  private func rest(after token: Int, _ block: Range<Int>) -> UInt64 {
    let limit = min(token + 25, block.upperBound)
    var other = token + 1
    while other < limit, marks[other] != .terminal, marks[other] != .ellipsis { other += 1 }
    let end: UInt64 = other == block.upperBound ? 2 : other < limit ? 1 : 0
    return Self.bucket(other - token) << 2 | end
  }

  /// How often the mark at a place stands nearby, as those of lists do.
  private func repeats(of token: Int, _ block: Range<Int>) -> UInt64 {
    guard block.contains(token), !words[tokens[token].word].isLetters else { return 0 }
    let word = tokens[token].word
    let near = max(block.lowerBound, token - 80)..<min(block.upperBound, token + 80)
    var count: UInt64 = 0
    for other in near where tokens[other].word == word {
      count += 1
      if count == 4 { break }
    }
    return count
  }
}
