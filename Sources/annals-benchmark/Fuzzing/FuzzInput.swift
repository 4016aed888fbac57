import Foundation

/// A file to mutate, and how its bytes are read.
struct FuzzInput {
  /// How bytes are read.
  enum Kind: CaseIterable {
    /// A document of any format, as far as its picture.
    case document
    /// A graph in JSON.
    case graph
    /// An outline of what has to hold.
    case outline
    /// Sentences in CoNLL-U.
    case treebank
  }

  /// The file's name, whose ending says how it is read.
  let name: String
  /// The file's bytes.
  let bytes: [UInt8]

  /// How the bytes are read.
  var kind: Kind {
    switch name.split(separator: ".").last {
    case "json": .graph
    case "outline": .outline
    case "conllu": .treebank
    default: .document
    }
  }

  /// Whether a cut through the middle leaves something to read.
  var isProse: Bool { name.hasSuffix(".txt") || name.hasSuffix(".md") }

  /// Returns what stands before the end of each word, so many bytes at most.
  func pieces(of length: Int) -> some Sequence<FuzzInput> {
    bytes.indices.lazy
      .filter { $0 > 0 && bytes[$0] <= 0x20 && bytes[$0 - 1] > 0x20 }
      .map { FuzzInput(name: name, bytes: Array(bytes[max(0, $0 - length)..<$0])) }
  }

  /// Reads the files at some paths; a folder stands for the files in it, by name.
  static func read(_ paths: [String]) throws -> [FuzzInput] {
    var inputs: [FuzzInput] = []
    for path in paths {
      let url = URL(fileURLWithPath: path)
      var isFolder: ObjCBool = false
      _ = FileManager.default.fileExists(atPath: path, isDirectory: &isFolder)
      let files =
        isFolder.boolValue
        ? try FileManager.default.contentsOfDirectory(atPath: path).sorted().map {
          url.appendingPathComponent($0)
        } : [url]
      for file in files {
        inputs.append(
          FuzzInput(name: file.lastPathComponent, bytes: [UInt8](try Data(contentsOf: file))))
      }
    }
    return inputs
  }
}
