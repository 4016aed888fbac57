import TextModel

extension Document {
  /// What the ids of a document's events begin with: nothing for the first document.
  var prefix: String { id == "d1" ? "" : id + "." }
}
