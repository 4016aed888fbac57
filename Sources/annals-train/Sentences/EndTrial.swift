import LinearModels
import Segmentation

/// How well the ends of sentences are found in documents of a treebank that were not trained on.
///
/// Ends are counted by whether the rules see them. More documents to train on are tried one after the other, so that one
/// sees whether features or data are wanting.
struct EndTrial {
  /// What the trial is of.
  let name: String
  private var places: [(number: Int, isEnd: Bool, isRuled: Bool)] = []

  init(name: String) { self.name = name }

  /// How many places there are.
  var count: Int { places.count }

  /// How many of them are ends.
  var ends: Int { places.count(where: \.isEnd) }

  /// Adds a place, whose number is that of its example.
  mutating func append(_ place: BoundaryExample, number: Int) {
    places.append((number, place.isEnd, place.isRuled))
  }

  /// Returns a line about decisions, one for each example.
  func report(_ isEnd: [Bool]) -> String {
    [("ruled", true), ("others", false)].map { name, ruled in
      let own = places.filter { $0.isRuled == ruled }
      let gold = own.count(where: \.isEnd)
      let found = own.count { isEnd[$0.number] }
      let right = own.count { $0.isEnd && isEnd[$0.number] }
      return
        "\(name) \(gold), P \(Self.percent(right, of: found)) R \(Self.percent(right, of: gold))"
    }
    .joined(separator: "; ")
  }

  /// Decides every example by a model of the documents outside its fold.
  ///
  /// - Parameters:
  ///   - examples: the examples, whose groups are their documents.
  ///   - trainer: what trains the models.
  ///   - folds: the number of folds.
  ///   - share: how many of a hundred documents outside the fold are trained on.
  /// - Returns: whether each example is decided to be an end.
  static func decide(
    _ examples: TrainingExamples, _ trainer: SupportVectorTrainer, folds: Int, share: Int
  ) -> [Bool] {
    var isEnd = [Bool](repeating: false, count: examples.count)
    for fold in 0..<folds {
      let (own, others) = (0..<examples.count).reduce(into: ([Int](), [Int]())) { parts, index in
        let group = examples.groups[index]
        if group % folds == fold {
          parts.0.append(index)
        } else if group / folds * 25 % 100 < share {
          // Four documents in a row of the same fold make up a hundred.
          parts.1.append(index)
        }
      }
      let weights = trainer.weights(examples, at: others)
      for index in own { isEnd[index] = trainer.predict(examples, index, weights).label == 1 }
    }
    return isEnd
  }

  private static func percent(_ part: Int, of whole: Int) -> String {
    let tenths = (part * 1000 + whole / 2) / max(whole, 1)
    return "\(tenths / 10).\(tenths % 10)"
  }
}
