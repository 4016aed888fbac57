internal import ISO8601

/// The ISO date in a file's name.
enum FileNameDate {
  /// Returns the date of a name such as `2023-11-17-ferry.md` or `report_20231117.txt`.
  static func date(of path: String) -> CalendarDate? {
    let name = Array((path.split(separator: "/").last ?? "").utf8)
    var offset = 0
    while offset < name.count {
      guard name[offset].isDigit else {
        offset += 1
        continue
      }
      var end = offset
      while end < name.count, name[end].isDigit { end += 1 }
      if end - offset == 4, let found = WrittenDate.leading(name, in: offset..<name.count),
        found.range.count == 10,
        found.range.upperBound == name.count
          || !name[found.range.upperBound].isDigit
      {
        return found.date
      }
      if end - offset == 8 {
        let dashed =
          name[offset..<offset + 4] + [0x2D] + name[offset + 4..<offset + 6] + [0x2D]
          + name[offset + 6..<offset + 8]
        if let found = WrittenDate.leading(Array(dashed), in: 0..<10) { return found.date }
      }
      offset = end
    }
    return nil
  }
}
