/// The widths of texts, measured by a fixed table and not by the fonts installed.
///
/// A picture measured so has the same bytes on every machine. Letters are those of Helvetica, whose
/// widths Arial and Liberation Sans share; the letters of scripts outside the table count by the
/// widest that is usual for their script, so that a text rather ends early than runs over.
public struct TextMetrics: Hashable, Sendable {
  /// The size of the type in points.
  public var size: Double
  /// Whether the type is bold.
  public var isBold: Bool

  /// How much wider a fallback font may set a text: DejaVu Sans runs about 1.14 times Helvetica.
  public static let slack = 1.14

  /// Creates metrics for a size in points.
  public init(size: Double, isBold: Bool = false) {
    self.size = size
    self.isBold = isBold
  }

  /// Returns the width of a text in points, in Helvetica.
  ///
  /// - Complexity: O(*n*) in the length of the text.
  public func width(of text: some StringProtocol) -> Double {
    var total = 0
    for scalar in text.unicodeScalars { total += advance(of: scalar) }
    return Double(total) * size / 1000
  }

  /// Returns the width that a text takes in the widest font of the fallback stack, in points.
  public func roomyWidth(of text: some StringProtocol) -> Double {
    width(of: text) * Self.slack
  }

  /// Returns a text cut to a width in points, with an ellipsis where something is left out.
  ///
  /// The cut falls between characters as a reader sees them, and at a space where one is near.
  public func truncated(_ text: String, to limit: Double) -> String {
    guard roomyWidth(of: text) > limit else { return text }
    var kept = 0
    var room = Int(limit * 1000 / (size * Self.slack)) - advance(of: "…")
    var afterLastSpace = 0
    for character in text {
      let width = character.unicodeScalars.reduce(0) { $0 + advance(of: $1) }
      guard width <= room else { break }
      room -= width
      if character == " " { afterLastSpace = kept }
      kept += 1
    }
    let cut = afterLastSpace * 4 >= kept * 3 && afterLastSpace > 0 ? afterLastSpace : kept
    guard cut > 0 else { return "…" }
    var result = String(text.prefix(cut))
    while let last = result.last, " ,;:.–—-".contains(last) { result.removeLast() }
    return result + "…"
  }

  /// Breaks a text into lines of a width in points; what is left over ends in an ellipsis.
  public func lines(of text: String, width limit: Double, atMost count: Int) -> [String] {
    var lines: [String] = []
    var line = ""
    var rest = text.split(separator: " ", omittingEmptySubsequences: true)[...]
    while let word = rest.first {
      let candidate = line.isEmpty ? String(word) : line + " " + word
      if roomyWidth(of: candidate) <= limit || line.isEmpty && lines.count + 1 < count {
        line = roomyWidth(of: candidate) <= limit ? candidate : truncated(candidate, to: limit)
        rest.removeFirst()
      } else if lines.count + 1 < count {
        lines.append(line)
        line = ""
      } else {
        line = truncated(([line] + rest.map(String.init)).joined(separator: " "), to: limit)
        rest = []
      }
    }
    if !line.isEmpty { lines.append(line) }
    return lines
  }

  /// Returns the advance width of a scalar in thousandths of the size.
  func advance(of scalar: Unicode.Scalar) -> Int {
    let value = Int(scalar.value)
    switch value {
    case 0x20..<0x180:
      return Int((isBold ? HelveticaWidths.latinBold : HelveticaWidths.latin)[value - 0x20])
    case ..<0x20: return 0
    case 0x300..<0x370: return 0
    case 0x370..<0x460: return bolder(Int(HelveticaWidths.greekAndCyrillic[value - 0x370]))
    case 0x2010..<0x203B: return bolder(Int(HelveticaWidths.punctuation[value - 0x2010]))
    case 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x206F, 0xFE00...0xFE0F, 0xFEFF: return 0
    case 0x590..<0x600, 0x600..<0x780, 0xFB1D..<0xFE00, 0xFE70..<0xFEFF: return bolder(680)
    case 0x900..<0x1100: return bolder(850)
    case 0x1100..<0x1200, 0x2E80..<0xD7B0, 0xF900..<0xFB00, 0xFE30..<0xFE50, 0xFF00..<0xFFE7:
      return 1000
    case 0x1F000..<0x20000: return 1250
    case 0x20000...: return 1000
    default: return bolder(700)
    }
  }

  private func bolder(_ width: Int) -> Int {
    isBold ? width * 27 / 25 : width
  }
}
