import TextModel

/// What holds of every document that a reader makes.
struct DocumentInvariants {
  let document: Document

  /// Throws where something does not hold.
  func check() throws {
    let bytes = document.text.bytes
    try FuzzFailure.unless(
      document.prose.bytes.count + document.gaps.count == bytes.count,
      "prose and its gaps are not as long as the text")
    var end = 0
    for block in document.blocks {
      try FuzzFailure.unless(
        block.span.begin >= end && block.span.end >= block.span.begin, "blocks overlap")
      end = block.span.end
    }
    try FuzzFailure.unless(end <= document.prose.bytes.count, "a block ends after the prose")
    try FuzzFailure.unless(
      String(validating: bytes, as: UTF8.self) != nil, "a document is not UTF-8")
    try FuzzFailure.unless(
      String(validating: document.prose.bytes, as: UTF8.self) != nil, "prose is not UTF-8")
  }
}
