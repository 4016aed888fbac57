import Language
import LinearModels
import TextModel

/// Trains the name tagger on texts whose names are labelled.
struct NameTraining {
  /// The binary logarithm of the table's bytes.
  var bits = 20

  /// How often the data are seen.
  var epochs = 7

  /// A tagged text with a label for each token, an index into `NamingFeatures.labels`.
  struct Labelled {
    var text: AnalysedText
    var labels: [Int]

    /// Tags CoNLL-U sentences; the labels are read from `Name=` in the last column.
    init(_ sentences: [CoNLLUSentence], tagger: some TextAnnotator) {
      text = AnalysedText(sentences)
      tagger.annotate(&text)
      let names = Dictionary(
        uniqueKeysWithValues: NamingFeatures.labels.enumerated().map { ($1, $0) })
      labels = sentences.flatMap { sentence in
        sentence.words.map { word in
          let name = word.miscellany.split(separator: "|").first { $0.hasPrefix("Name=") }
          return name.flatMap { names[String($0.dropFirst(5))] } ?? 0
        }
      }
    }
  }

  /// Returns the model's bytes; every tenth sentence is left out where `heldOut` is set.
  func model(_ data: [Labelled], heldOut: Bool) -> [UInt8] {
    var trainer = PerceptronTrainer(
      labels: NamingFeatures.labels, featureSet: NamingFeatures.name,
      shape: ModelShape(labels: NamingFeatures.labels.count, bits: bits))
    var features = data.map { NamingFeatures($0.text.words) }
    let places = data.indices.flatMap { part in
      data[part].text.sentences.indices.compactMap { sentence in
        heldOut && sentence % 10 == 9 ? nil : (part, sentence)
      }
    }
    var generator = SeededGenerator(seed: 11)
    var scores: [Int32] = []
    var list: [UInt64] = []
    for _ in 0..<epochs {
      for position in generator.permutation(of: places.count) {
        let (part, sentence) = places[position]
        let range = data[part].text.sentences[sentence].tokens
        var previous = 0
        var secondPrevious = 0
        for index in range {
          list.removeAll(keepingCapacity: true)
          features[part].append(
            index, data[part].text.tokens, range, previous: previous,
            secondPrevious: secondPrevious, to: &list)
          let guess = trainer.learn(list, truth: data[part].labels[index], scores: &scores)
          secondPrevious = previous
          previous = NameTagger.allowed(guess, after: previous)
        }
      }
    }
    return trainer.modelBytes()
  }

  /// Returns lines of scores, by kind, on every tenth sentence.
  static func report(_ data: [Labelled], model: [UInt8]) throws -> [String] {
    let tagger = NameTagger(model: try LinearModel(bytes: model, features: NamingFeatures.name))
    var gold: [NameMention.Kind: Int] = [:]
    var system: [NameMention.Kind: Int] = [:]
    var correct: [NameMention.Kind: Int] = [:]
    for part in data {
      var held = part.text
      held.sentences = part.text.sentences.enumerated().filter { $0.offset % 10 == 9 }
        .map(\.element)
      let found = Set(tagger.names(held))
      let truth = Set(names(part.labels, held.sentences))
      for name in truth { gold[name.kind, default: 0] += 1 }
      for name in found { system[name.kind, default: 0] += 1 }
      for name in truth.intersection(found) { correct[name.kind, default: 0] += 1 }
    }
    return NameMention.Kind.allCases.map { kind in
      let sum = gold[kind, default: 0] + system[kind, default: 0]
      let f1 = sum == 0 ? 0 : 2000 * correct[kind, default: 0] / sum
      return "\(kind): F1 \(f1 / 10).\(f1 % 10) of \(gold[kind, default: 0]) names"
    }
  }

  private static func names(_ labels: [Int], _ sentences: [Sentence]) -> [NameMention] {
    let kinds = NameMention.Kind.allCases
    var names: [NameMention] = []
    for sentence in sentences {
      var index = sentence.tokens.lowerBound
      while index < sentence.tokens.upperBound {
        let begin = index
        index += 1
        guard labels[begin] % 2 == 1 else { continue }
        while index < sentence.tokens.upperBound, labels[index] == labels[begin] + 1 { index += 1 }
        names.append(NameMention(tokens: begin..<index, kind: kinds[labels[begin] / 2]))
      }
    }
    return names
  }
}
