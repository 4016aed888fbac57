import Foundation

/// What people said of labels, kept in a table: document, label, verdict, reason.
struct LabelJudgements {
  /// A line that is not a judgement.
  struct Misread: Error, CustomStringConvertible {
    let line: String
    var description: String { "no judgement of a label: “\(line)”" }
  }

  private var verdicts: [String: [String: LabelVerdict]] = [:]

  /// Reads a table; lines that begin with `#` are notes.
  init(contentsOf path: String) throws {
    let text = String(decoding: try Data(contentsOf: URL(fileURLWithPath: path)), as: UTF8.self)
    for line in text.split(separator: "\n") where !line.hasPrefix("#") {
      let fields = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
      guard fields.count == 4, let verdict = LabelVerdict(rawValue: fields[2]) else {
        throw Misread(line: String(line))
      }
      verdicts[fields[0], default: [:]][fields[1]] = verdict
    }
  }

  /// Returns the verdict on a label of a document; nothing where nobody has judged it.
  func verdict(on label: String, of document: String) -> LabelVerdict? {
    verdicts[document]?[label]
  }

  /// Returns the judged labels of a document that are not among some labels, in order of the alphabet.
  func judged(of document: String, butNot labels: [String]) -> [String] {
    (verdicts[document] ?? [:]).keys.filter { !labels.contains($0) }.sorted()
  }
}
