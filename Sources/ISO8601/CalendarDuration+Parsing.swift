extension CalendarDuration {
  /// Creates a duration from its form in ISO 8601 or TIMEX3; nothing where it is none.
  public init?(_ description: String) {
    guard let value = try? CalendarDuration(parsing: description) else { return nil }
    self = value
  }

  /// Creates a duration from its form in ISO 8601 or TIMEX3.
  ///
  /// - Throws: ``ParsingError`` with the place of the first character that does not fit.
  public init(parsing description: String) throws(ParsingError) {
    let bytes = Array(description.utf8)
    func failure(_ offset: Int, _ reason: String) -> ParsingError {
      ParsingError(input: String(description.prefix(80)), offset: offset, reason: reason)
    }
    guard bytes.count <= 64, bytes.first == UInt8(ascii: "P") else {
      throw failure(0, "“P” is expected")
    }
    var components: [Component] = []
    var offset = 1
    var inTime = false
    while offset < bytes.count {
      if bytes[offset] == UInt8(ascii: "T") {
        guard !inTime, offset + 1 < bytes.count else {
          throw failure(offset, "a number is expected")
        }
        inTime = true
        offset += 1
        continue
      }
      var count: Int?
      if bytes[offset] == UInt8(ascii: "X") {
        offset += 1
      } else {
        var digits = 0
        var fraction = -1
        var value = 0
        while offset < bytes.count {
          let byte = bytes[offset]
          if byte == UInt8(ascii: ".") || byte == UInt8(ascii: ","), fraction < 0, digits > 0 {
            fraction = 0
          } else if byte >= UInt8(ascii: "0"), byte <= UInt8(ascii: "9") {
            digits += 1
            guard digits <= 14, fraction < 3 else {
              throw failure(offset, "fewer digits are expected")
            }
            value = value * 10 + Int(byte - UInt8(ascii: "0"))
            if fraction >= 0 { fraction += 1 }
          } else {
            break
          }
          offset += 1
        }
        guard digits > 0, fraction != 0 else { throw failure(offset, "a number is expected") }
        for _ in max(fraction, 0)..<3 { value *= 10 }
        guard value <= Self.maximumCount * 1000 else {
          throw failure(offset, "a smaller number is expected")
        }
        count = value
      }
      let begin = offset
      while offset < bytes.count, bytes[offset] >= UInt8(ascii: "A"),
        bytes[offset] <= UInt8(ascii: "Z"),
        offset == begin || bytes[offset] != UInt8(ascii: "T")
      {
        offset += 1
      }
      let code = String(decoding: bytes[begin..<offset], as: UTF8.self)
      let units = Unit.allCases.filter { $0.designator == code && ($0 >= .hour) == inTime }
      guard let unit = units.first, components.last.map({ $0.unit < unit }) ?? true else {
        throw failure(begin, "a unit in falling order is expected")
      }
      components.append(count.map { Component(thousandths: $0, unit) } ?? Component(nil, unit))
    }
    guard !components.isEmpty else { throw failure(offset, "a number is expected") }
    self.components = components
  }
}
