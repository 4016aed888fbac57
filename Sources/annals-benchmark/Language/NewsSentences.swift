import DocumentReading
import Foundation
import Segmentation
import TextModel
import TimeML

/// Where the sentences of news documents end, kept without their words.
///
/// A line names a document and gives the code points of its text after which a sentence ends.
struct NewsSentences {
  /// A document whose text is not the one that was read.
  struct Misread: Error, CustomStringConvertible {
    let document: String
    var description: String { "the sentences of \(document) do not fit its text" }
  }

  /// The sentences of each document, in bytes of its text.
  private var documents: [(document: Document, sentences: Set<TextSpan>)] = []

  /// Reads the ends in a file, and the documents that they are of in a folder.
  init(contentsOf path: String, documents folder: String) throws {
    let lines = String(decoding: try Data(contentsOf: URL(fileURLWithPath: path)), as: UTF8.self)
    for line in lines.split(separator: "\n") where !line.hasPrefix("#") {
      let fields = line.split(separator: "\t")
      guard fields.count == 2 else { throw Misread(document: String(line)) }
      let name = String(fields[0])
      let document = try DocumentReader().document(at: folder + "/" + name)
      let ends = fields[1].split(separator: " ").compactMap { Int($0) }
      documents.append((document, try Self.sentences(ends, document, named: name)))
    }
  }

  /// Compares a segmenter's sentences with them.
  func score(_ segmenter: Segmenter) -> Score {
    var score = Score()
    for (document, sentences) in documents {
      let text = segmenter.segment(document)
      score.gold += sentences.count
      score.system += text.sentences.count
      score.correct += text.sentences.count { sentence in
        let first = text.tokens[sentence.tokens.lowerBound].span.begin
        let last = text.tokens[sentence.tokens.upperBound - 1].span.end
        return sentences.contains(TextSpan(first, last))
      }
    }
    return score
  }

  private static func sentences(
    _ ends: [Int], _ document: Document, named name: String
  ) throws -> Set<TextSpan> {
    let bytes = document.text.bytes
    // Byte offsets of code points.
    var places: [Int] = []
    for (offset, byte) in bytes.enumerated() where byte & 0xC0 != 0x80 { places.append(offset) }
    places.append(bytes.count)
    var sentences: Set<TextSpan> = []
    var begin = 0
    for end in ends {
      guard end < places.count else { throw Misread(document: name) }
      let stop = places[end]
      while begin < stop, bytes[begin] <= 0x20 { begin += 1 }
      guard begin < stop, bytes[stop - 1] > 0x20 else { throw Misread(document: name) }
      sentences.insert(TextSpan(begin, stop))
      begin = stop
    }
    guard bytes[begin...].allSatisfy({ $0 <= 0x20 }) else { throw Misread(document: name) }
    return sentences
  }
}
