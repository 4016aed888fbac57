internal import GraphBuilding
public import LinearModels
public import TextModel
internal import TimeML

extension Document {
  /// Returns the text with its times, events and relations as a TimeML file.
  ///
  /// The text is unchanged but for the markup and the characters that XML reserves.
  ///
  /// - Returns: a file by TimeML 1.2.1.
  /// - Throws: ``ModelError`` where a model that the package ships is damaged; never for what the text says.
  /// - Complexity: linear in the text.
  public func timeML() throws(ModelError) -> String {
    String(decoding: try GraphExtractor().timeML(of: self).bytes, as: UTF8.self)
  }
}
