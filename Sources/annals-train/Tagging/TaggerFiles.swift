import Foundation
import Language
import LinearModels

/// The tagger's models in a folder.
enum TaggerFiles {
  /// Opens a tagger whose models lie in a folder.
  static func tagger(in folder: URL) throws -> Tagger {
    Tagger(
      words: try model("tagger-words", in: folder, TaggingFeatures.wordSet),
      context: try model("tagger-context", in: folder, TaggingFeatures.contextSet),
      universal: try model("tagger-universal", in: folder, TaggingFeatures.universalSet))
  }

  private static func model(
    _ name: String, in folder: URL, _ features: String
  ) throws -> LinearModel {
    try LinearModel(
      bytes: Array(Data(contentsOf: folder.appending(path: name + ".bin"))), features: features)
  }
}
