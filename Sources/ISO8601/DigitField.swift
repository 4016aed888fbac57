/// A number some of whose decimal digits may be unspecified, written `X`.
struct DigitField: Hashable, Sendable {
  /// The number, unspecified digits read as zero; negative for years before 0000.
  var value: Int
  /// Bit i is set where the i-th digit from the right is unspecified.
  var unspecified: UInt16 = 0
  /// Whether `value` is the whole number although its digits are not to be written.
  private(set) var isHidden = false

  init(_ value: Int, unspecified: UInt16 = 0) {
    self.value = value
    self.unspecified = unspecified
  }

  /// The field with its last digits all unspecified.
  static func unknown(digits: Int) -> DigitField {
    DigitField(0, unspecified: UInt16((1 << digits) - 1))
  }

  /// A number of which no digit is written, but whose place among others of its text is known.
  static func hidden(_ value: Int, digits: Int) -> DigitField {
    var field = unknown(digits: digits)
    field.value = value
    field.isHidden = true
    return field
  }

  var isExact: Bool { unspecified == 0 }

  /// The sum of the place values of unspecified digits, times nine.
  private var slack: Int {
    guard !isHidden else { return 0 }
    var sum = 0
    var place = 9
    var bits = unspecified
    while bits != 0 {
      if bits & 1 == 1 { sum += place }
      bits >>= 1
      place *= 10
    }
    return sum
  }

  /// The least number that the digits allow.
  var least: Int { value < 0 ? value - slack : value }

  /// The greatest number that the digits allow.
  var greatest: Int { value < 0 ? value : value + slack }

  /// Returns the least and the greatest number within bounds that the digits allow.
  func range(in bounds: ClosedRange<Int>) -> ClosedRange<Int>? {
    guard !isExact, !isHidden else { return bounds.contains(value) ? value...value : nil }
    let matches = bounds.filter(allows)
    guard let first = matches.first, let last = matches.last else { return nil }
    return first...last
  }

  private func allows(_ number: Int) -> Bool {
    var a = number
    var b = value
    var bits = unspecified
    while a > 0 || b > 0 {
      if bits & 1 == 0, a % 10 != b % 10 { return false }
      a /= 10
      b /= 10
      bits >>= 1
    }
    return true
  }

  /// Returns the digits, at least `width` of them, without a sign.
  func digits(width: Int) -> String {
    var bytes: [UInt8] = []
    var rest = value.magnitude
    var bits = unspecified
    while rest > 0 || bits > 0 || bytes.count < width {
      bytes.append(bits & 1 == 1 ? UInt8(ascii: "X") : UInt8(ascii: "0") + UInt8(rest % 10))
      rest /= 10
      bits >>= 1
    }
    return String(decoding: bytes.reversed(), as: UTF8.self)
  }
}
