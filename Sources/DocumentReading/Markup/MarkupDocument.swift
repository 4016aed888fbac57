internal import CLibXML2

/// A parsed HTML or XML document; its nodes are valid as long as it lives.
final class MarkupDocument {
  private let document: xmlDocPtr

  private static let isInitialized: Bool = {
    // The parser's tables have to be made before threads use them.
    xmlInitParser()
    return true
  }()

  /// Keeps the parser from writing to standard error, which it does about encodings whatever it is told.
  ///
  /// The setting is a thread's own, so that each parse makes it anew.
  private static func silence() {
    xmlSetStructuredErrorFunc(nil) { _, _ in }
  }

  /// Parses HTML, mending what is not well-formed; nothing where there is no element at all.
  init?(html bytes: [UInt8], encoding: String?) {
    guard Self.isInitialized, let size = Int32(exactly: bytes.count) else { return nil }
    let options =
      HTML_PARSE_RECOVER.rawValue | HTML_PARSE_NOERROR.rawValue | HTML_PARSE_NOWARNING.rawValue
      | HTML_PARSE_NONET.rawValue | HTML_PARSE_COMPACT.rawValue
    Self.silence()
    let parsed = bytes.withUnsafeBytes { buffer in
      htmlReadMemory(
        buffer.bindMemory(to: CChar.self).baseAddress, size, nil, encoding, Int32(options))
    }
    guard let parsed else { return nil }
    document = parsed
  }

  /// Parses XML without loading anything from elsewhere.
  ///
  /// - Throws: `ReadingError` with the line where the XML is not well-formed.
  init(xml bytes: [UInt8], source: String) throws(ReadingError) {
    guard Self.isInitialized, let size = Int32(exactly: bytes.count) else {
      throw ReadingError(source: source, reason: .malformedXML("it is too large"))
    }
    let options =
      XML_PARSE_NOERROR.rawValue | XML_PARSE_NOWARNING.rawValue | XML_PARSE_NONET.rawValue
      | XML_PARSE_NOCDATA.rawValue
    Self.silence()
    xmlResetLastError()
    let parsed = bytes.withUnsafeBytes { buffer in
      xmlReadMemory(buffer.bindMemory(to: CChar.self).baseAddress, size, nil, nil, Int32(options))
    }
    guard let parsed else {
      let error = xmlGetLastError()
      let words = error?.pointee.message.map { String(cString: $0) } ?? "it cannot be parsed"
      let line = error.map { Int($0.pointee.line) }
      let sentence = words.split(separator: "\n").first.map(String.init) ?? words
      throw ReadingError(source: source, reason: .malformedXML(sentence), line: line)
    }
    document = parsed
  }

  deinit { xmlFreeDoc(document) }

  /// The outermost element.
  var root: MarkupNode? { xmlDocGetRootElement(document).map(MarkupNode.init) }
}
