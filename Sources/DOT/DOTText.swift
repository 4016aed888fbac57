/// Text made safe for the places where Graphviz reads it.
///
/// Graphviz draws what it is given: a backslash starts an escape, an ampersand an entity, and control
/// characters end up in the picture's XML, where they make it unreadable.
public enum DOTText {
  /// Where the lines of a label stand in their box.
  public enum Justification: String, Hashable, Sendable {
    case left = "\\l"
    case centre = "\\n"
    case right = "\\r"
  }

  /// Returns a text as a plain label that shows exactly that text.
  public static func label(_ text: String, _ justification: Justification = .centre) -> String {
    let body = escaped(text, newline: justification.rawValue)
    return justification == .centre ? body : body + justification.rawValue
  }

  /// Returns a text as a tooltip that shows exactly that text.
  public static func tooltip(_ text: String) -> String {
    escaped(text, newline: " ")
  }

  /// Returns a text as character data of a label written as HTML.
  public static func html(_ text: String) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "\"": result += "&quot;"
      case "\n": result += "<BR/>"
      default: if isDrawable(scalar) { result.unicodeScalars.append(scalar) }
      }
    }
    return result
  }

  /// Whether a scalar may stand in a picture.
  ///
  /// Control characters and non-characters are no XML; directional controls turn a page around.
  public static func isDrawable(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0..<0x20, 0x7F..<0xA0: false
    case 0x200E...0x200F, 0x202A...0x202E, 0x2066...0x2069, 0x061C: false
    case 0xFDD0...0xFDEF, 0xFEFF, 0xFFF9...0xFFFB: false
    default: scalar.value & 0xFFFE != 0xFFFE
    }
  }

  /// Returns a text without what may not stand in a picture, white space made single.
  public static func drawable(_ text: String) -> String {
    var result = ""
    var pendingSpace = false
    for scalar in text.unicodeScalars {
      if scalar.properties.isWhitespace {
        pendingSpace = !result.isEmpty
      } else if isDrawable(scalar) {
        if pendingSpace { result += " " }
        pendingSpace = false
        result.unicodeScalars.append(scalar)
      }
    }
    return result
  }

  private static func escaped(_ text: String, newline: String) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\\": result += "\\\\"
      case "&": result += "&amp;"
      case "\n": result += newline
      case "\t": result += " "
      default: if isDrawable(scalar) { result.unicodeScalars.append(scalar) }
      }
    }
    return result
  }
}
