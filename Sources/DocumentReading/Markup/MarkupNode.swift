internal import CLibXML2

/// An element or a piece of text in a parsed document.
struct MarkupNode: Hashable {
  private let pointer: xmlNodePtr

  /// Creates a node of a parsed document.
  init(_ pointer: xmlNodePtr) { self.pointer = pointer }

  /// Whether the node is a piece of text.
  var isText: Bool {
    pointer.pointee.type == XML_TEXT_NODE || pointer.pointee.type == XML_CDATA_SECTION_NODE
  }

  /// Whether the node is an element.
  var isElement: Bool { pointer.pointee.type == XML_ELEMENT_NODE }

  /// The element's name: lower case in HTML, as written in XML.
  var name: String {
    guard isElement, let name = pointer.pointee.name else { return "" }
    return String(cString: name)
  }

  /// The bytes of a piece of text, not decoded further.
  var bytes: UnsafeBufferPointer<UInt8> {
    guard isText, let content = pointer.pointee.content else {
      return UnsafeBufferPointer(start: nil, count: 0)
    }
    return UnsafeBufferPointer(start: content, count: Int(xmlStrlen(content)))
  }

  /// The nodes directly inside.
  var children: some Sequence<MarkupNode> {
    let isParent = isElement
    return sequence(first: isParent ? pointer.pointee.children : nil) { $0?.pointee.next }
      .prefix { $0 != nil }.lazy.compactMap { $0.map(MarkupNode.init) }
  }

  /// Whether the text right before ends with a digit.
  var isBehindDigit: Bool {
    guard let before = pointer.pointee.prev else { return false }
    return MarkupNode(before).text.last?.isDigit ?? false
  }

  /// Returns an attribute's value.
  func attribute(_ name: String) -> String? {
    guard isElement else { return nil }
    var next = pointer.pointee.properties
    while let attribute = next {
      if let key = attribute.pointee.name, String(cString: key) == name {
        let pieces = sequence(first: attribute.pointee.children) { $0?.pointee.next }
          .prefix { $0 != nil }.compactMap { $0?.pointee.content }
        return pieces.map { String(cString: $0) }.joined()
      }
      next = attribute.pointee.next
    }
    return nil
  }

  /// Calls a function for each node inside, in order of the text; elements for which it says no are not entered.
  func walk(depth: Int = 0, _ enter: (MarkupNode) -> Bool) {
    guard depth < 1_000 else { return }
    for child in children where enter(child) { child.walk(depth: depth + 1, enter) }
  }

  /// The text inside, as it stands.
  var text: [UInt8] {
    if isText { return Array(bytes) }
    var text: [UInt8] = []
    walk { node in
      text.append(contentsOf: node.bytes)
      return true
    }
    return text
  }

  /// The text inside, white space made single.
  var line: String {
    text.split(whereSeparator: \.isWhiteSpace).map { String(decoding: $0, as: UTF8.self) }
      .joined(separator: " ")
  }

  /// Returns the first element of a name inside.
  func first(_ name: String) -> MarkupNode? {
    var found: MarkupNode?
    walk { node in
      if found == nil, node.name == name { found = node }
      return found == nil
    }
    return found
  }
}
