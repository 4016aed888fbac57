import Foundation
import Language
import NeuralModels

/// Pretrained vectors of the most frequent words, as 32nds in bytes, in the order of their keys.
struct WordVectors {
  private(set) var length = 0
  private(set) var keys: [UInt32] = []
  private(set) var values: [Int8] = []

  /// Takes the vectors of a network.
  init(of network: SyntaxNetwork) {
    length = network.lengthOfVectors
    keys = network.vectorKeys
    values = network.vectorValues
  }

  /// Reads GloVe's text format: a word and its numbers a line, the most frequent words first.
  ///
  /// - Parameters:
  ///   - path: the file.
  ///   - count: how many words are kept.
  /// - Throws: where the file cannot be read.
  init(contentsOf path: String, count: Int) throws {
    let data = try Data(contentsOf: URL(fileURLWithPath: path))
    var found: [UInt32: [Int8]] = [:]
    for line in data.split(separator: 10) {
      guard found.count < count else { break }
      let fields = line.split(separator: 32)
      guard fields.count > 2 else { continue }
      let key = SyntaxFeatures.key(String(decoding: fields[0], as: UTF8.self))
      if found[key] != nil { continue }
      let numbers = fields.dropFirst().map { Double(String(decoding: $0, as: UTF8.self)) ?? 0 }
      if length == 0 { length = numbers.count }
      guard numbers.count == length else { continue }
      found[key] = numbers.map { Int8(max(-127, min(127, ($0 * 32).rounded()))) }
    }
    keys = found.keys.sorted()
    for key in keys { values += found[key] ?? [] }
  }

  /// Returns the index of a form's vector, or -1.
  func index(of form: String) -> Int32 {
    let key = SyntaxFeatures.key(form)
    var low = 0
    var high = keys.count
    while low < high {
      let middle = (low + high) / 2
      if keys[middle] < key { low = middle + 1 } else { high = middle }
    }
    return low < keys.count && keys[low] == key ? Int32(low) : -1
  }
}
