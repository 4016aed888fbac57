import ArgumentParser
import Foundation

/// Where the annotated corpora are, which the project does not ship.
struct CorporaOptions: ParsableArguments {
  @Option(help: "The folder of the corpora; by default the one that ANNALS_CORPORA names.")
  var corpora = ProcessInfo.processInfo.environment["ANNALS_CORPORA"] ?? "../shared/corpora"

  /// Checks that the folder is there.
  ///
  /// - Throws: a `ValidationError` of one line where it is not.
  func check() throws {
    var isFolder: ObjCBool = false
    guard FileManager.default.fileExists(atPath: corpora, isDirectory: &isFolder),
      isFolder.boolValue
    else {
      throw ValidationError(
        "\(corpora): there is no such folder; --corpora or ANNALS_CORPORA tells where the corpora are"
      )
    }
  }
}
