extension JSONValue {
  /// The value as text: the same value gives the same bytes.
  ///
  /// Two spaces a level; an object or array that fits in the line stays in it. Numbers are rounded to four decimals. The
  /// text ends with a line break.
  ///
  /// - Parameter width: how many columns a line may have before its object or array is broken.
  /// - Returns: the text, in UTF-8 when written.
  public func printed(width: Int = 100) -> String {
    var printer = JSONPrinter(width: width)
    printer.print(self, indent: 0, column: 0)
    printer.bytes.append(UInt8(ascii: "\n"))
    return String(decoding: printer.bytes, as: UTF8.self)
  }
}

/// The printer of JSON text.
private struct JSONPrinter {
  let width: Int
  var bytes: [UInt8] = []

  mutating func write(_ text: String) { bytes.append(contentsOf: text.utf8) }

  mutating func print(_ value: JSONValue, indent: Int, column: Int) {
    switch value {
    case .array(let values):
      guard !values.isEmpty else { return write("[]") }
      let fits = indent > 0 && compactWidth(value, within: width - column - 1) != nil
      print(values, fits, "[", "]", indent) { printer, element, inner in
        printer.print(element, indent: inner, column: inner)
      }
    case .object(let members):
      guard !members.isEmpty else { return write("{}") }
      let fits = indent > 0 && compactWidth(value, within: width - column - 1) != nil
      print(members, fits, "{", "}", indent) { printer, member, inner in
        let before = printer.bytes.count
        printer.printQuoted(member.key)
        printer.write(": ")
        printer.print(
          member.value, indent: inner, column: inner + printer.bytes.count - before)
      }
    default: printScalar(value)
    }
  }

  private mutating func print<Element>(
    _ elements: [Element], _ fits: Bool, _ open: String, _ close: String, _ indent: Int,
    element print: (inout JSONPrinter, Element, _ indent: Int) -> Void
  ) {
    write(open)
    for (index, element) in elements.enumerated() {
      if index > 0 { write(fits ? ", " : ",") }
      if !fits { breakLine(indent + 2) }
      print(&self, element, indent + 2)
    }
    if !fits { breakLine(indent) }
    write(close)
  }

  private mutating func breakLine(_ indent: Int) {
    bytes.append(UInt8(ascii: "\n"))
    bytes.append(contentsOf: repeatElement(UInt8(ascii: " "), count: indent))
  }

  private mutating func printScalar(_ value: JSONValue) {
    switch value {
    case .bool(let value): write(value ? "true" : "false")
    case .integer(let value): write(String(value))
    case .decimal(let value): write(Self.text(of: value))
    case .string(let value): printQuoted(value)
    case .null, .array, .object: write("null")
    }
  }

  /// A number with at most four decimals; `0` for what is no number.
  private static func text(of value: Double) -> String {
    guard value.isFinite, abs(value) < 1e11 else { return value.isFinite ? "\(value)" : "0" }
    let scaled = Int(value * 10_000 + (value < 0 ? -0.5 : 0.5))
    let (whole, fraction) = abs(scaled).quotientAndRemainder(dividingBy: 10_000)
    var digits = String(fraction)
    digits = String(repeating: "0", count: 4 - digits.count) + digits
    while digits.count > 1, digits.last == "0" { digits.removeLast() }
    return "\(scaled < 0 ? "-" : "")\(whole).\(digits)"
  }

  private mutating func printQuoted(_ text: String) {
    bytes.append(UInt8(ascii: "\""))
    defer { bytes.append(UInt8(ascii: "\"")) }
    guard !text.utf8.allSatisfy(Self.isPlain) else { return write(text) }
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "\""): write("\\\"")
      case UInt8(ascii: "\\"): write("\\\\")
      case 0x0A: write("\\n")
      case 0x0D: write("\\r")
      case 0x09: write("\\t")
      case 0..<0x20, 0x7F:
        let hex = String(byte, radix: 16)
        write("\\u00" + (hex.utf8.count < 2 ? "0" : "") + hex)
      default: bytes.append(byte)
      }
    }
  }

  /// Whether a byte stands for itself in a string.
  private static func isPlain(_ byte: UInt8) -> Bool {
    byte >= 0x20 && byte != 0x7F && byte != UInt8(ascii: "\"") && byte != UInt8(ascii: "\\")
  }

  /// The columns that a value takes in one line; nothing where that is more than `limit`.
  private func compactWidth(_ value: JSONValue, within limit: Int) -> Int? {
    var width = 0
    switch value {
    case .array(let values):
      for (index, element) in values.enumerated() {
        guard let inner = compactWidth(element, within: limit - width) else { return nil }
        width += inner + (index > 0 ? 2 : 0)
        guard width <= limit else { return nil }
      }
      width += 2
    case .object(let members):
      for (index, member) in members.enumerated() {
        guard let inner = compactWidth(member.value, within: limit - width) else { return nil }
        width += inner + member.key.utf8.count + 4 + (index > 0 ? 2 : 0)
        guard width <= limit else { return nil }
      }
      width += 2
    case .null: width = 4
    case .bool(let value): width = value ? 4 : 5
    case .integer(let value): width = String(value).utf8.count
    case .decimal(let value): width = Self.text(of: value).utf8.count
    case .string(let text): width = text.unicodeScalars.count + 2
    }
    return width <= limit ? width : nil
  }
}
