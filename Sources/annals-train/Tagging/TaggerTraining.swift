import Language
import LinearModels
import TextModel

/// Trains the three models of the tagger on a text with gold tags.
struct TaggerTraining {
  /// How large the tables are, and how long training goes on.
  struct Options {
    var wordBits = 17
    var contextBits = 21
    var universalBits = 18
    var epochs = 8
    var seed: UInt64 = 7
  }

  /// The models' bytes.
  struct Models {
    let words: [UInt8]
    let context: [UInt8]
    let universal: [UInt8]

    /// A tagger that uses the models.
    func tagger() throws -> Tagger {
      Tagger(
        words: try LinearModel(bytes: words, features: TaggingFeatures.wordSet),
        context: try LinearModel(bytes: context, features: TaggingFeatures.contextSet),
        universal: try LinearModel(bytes: universal, features: TaggingFeatures.universalSet))
    }
  }

  let options: Options
  private let penn = PennTag.allCases
  private let parts = UniversalTag.allCases

  init(_ options: Options) { self.options = options }

  /// Trains on some sentences of the text.
  func models(_ text: AnalysedText, sentences: [Int]) throws -> Models {
    let words = trainWords(text, sentences)
    let guesses = try heldOutGuesses(text, sentences)
    let context = trainContext(text, sentences, guesses)
    let universal = trainUniversal(text, sentences)
    return Models(words: words, context: context, universal: universal)
  }

  /// Returns the text with the tags that taggers give which have not seen their sentences.
  func jackknifed(_ text: AnalysedText, folds: Int) throws -> AnalysedText {
    var result = text
    for fold in 0..<folds {
      let tagger = try models(
        text, sentences: text.sentences.indices.filter { $0 % folds != fold }
      ).tagger()
      var tagged = text
      tagged.sentences = text.sentences.enumerated().filter { $0.offset % folds == fold }
        .map(\.element)
      tagger.annotate(&tagged)
      for sentence in tagged.sentences {
        for index in sentence.tokens {
          result.tokens[index].tag = tagged.tokens[index].tag
          result.tokens[index].partOfSpeech = tagged.tokens[index].partOfSpeech
        }
      }
    }
    return result
  }

  private func trainWords(_ text: AnalysedText, _ sentences: [Int]) -> [UInt8] {
    let features = TaggingFeatures(text.words)
    var trainer = PerceptronTrainer(
      labels: penn.map(\.rawValue), featureSet: TaggingFeatures.wordSet,
      shape: ModelShape(labels: penn.count, bits: options.wordBits))
    let cached = text.words.indices.map { word in
      var list: [UInt64] = []
      features.appendWord(word, to: &list)
      return list
    }
    var generator = SeededGenerator(seed: options.seed)
    var scores: [Int32] = []
    for _ in 0..<4 {
      for position in generator.permutation(of: sentences.count) {
        for index in text.sentences[sentences[position]].tokens {
          let token = text.tokens[index]
          trainer.learn(cached[token.word], truth: Int(token.tag.number), scores: &scores)
        }
      }
    }
    return trainer.modelBytes()
  }

  /// Guesses of each token's word, by a model that has not seen the token's sentence, on five folds.
  private func heldOutGuesses(_ text: AnalysedText, _ sentences: [Int]) throws -> [[UInt64]] {
    let folds = 5
    var result: [[UInt64]] = []
    for fold in 0..<folds {
      let model = try LinearModel(
        bytes: trainWords(text, sentences.filter { $0 / folds % folds != fold }))
      let features = TaggingFeatures(text.words)
      var scores: [Int32] = []
      result.append(
        text.words.indices.map { word in
          var list: [UInt64] = []
          features.appendWord(word, to: &list)
          model.score(list, into: &scores)
          return Tagger.guess(scores)
        })
    }
    return result
  }

  private func trainContext(
    _ text: AnalysedText, _ sentences: [Int], _ guesses: [[UInt64]]
  ) -> [UInt8] {
    var features = TaggingFeatures(text.words)
    var trainer = PerceptronTrainer(
      labels: penn.map(\.rawValue), featureSet: TaggingFeatures.contextSet,
      shape: ModelShape(labels: penn.count, bits: options.contextBits))
    var generator = SeededGenerator(seed: options.seed)
    var scores: [Int32] = []
    var list: [UInt64] = []
    let bySentence = guesses.indices.map { fold in
      sentences.filter { $0 / guesses.count % guesses.count == fold }
    }
    for _ in 0..<options.epochs {
      // Fold by fold within an epoch, since the guesses change with the fold.
      for fold in generator.permutation(of: guesses.count) {
        features.guesses = guesses[fold]
        let members = bySentence[fold]
        for position in generator.permutation(of: members.count) {
          let range = text.sentences[members[position]].tokens
          var previous: UInt64 = 255
          var secondPrevious: UInt64 = 255
          for index in range {
            list.removeAll(keepingCapacity: true)
            features.appendWord(text.tokens[index].word, to: &list)
            features.appendContext(
              index, text.tokens, range, previous: previous, secondPrevious: secondPrevious,
              to: &list)
            let guess = trainer.learn(
              list, truth: Int(text.tokens[index].tag.number), scores: &scores)
            secondPrevious = previous
            previous = UInt64(guess)
          }
        }
      }
    }
    return trainer.modelBytes()
  }

  private func trainUniversal(_ text: AnalysedText, _ sentences: [Int]) -> [UInt8] {
    let features = TaggingFeatures(text.words)
    let tags = text.tokens.map(\.tag.number)
    var trainer = PerceptronTrainer(
      labels: parts.map(\.rawValue), featureSet: TaggingFeatures.universalSet,
      shape: ModelShape(labels: parts.count, bits: options.universalBits))
    var generator = SeededGenerator(seed: options.seed)
    var scores: [Int32] = []
    var list: [UInt64] = []
    for _ in 0..<5 {
      for position in generator.permutation(of: sentences.count) {
        let range = text.sentences[sentences[position]].tokens
        for index in range {
          list.removeAll(keepingCapacity: true)
          features.appendUniversal(index, text.tokens, range, tags: tags, to: &list)
          trainer.learn(
            list, truth: Int(text.tokens[index].partOfSpeech.number), scores: &scores)
        }
      }
    }
    return trainer.modelBytes()
  }
}
