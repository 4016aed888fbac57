/// The columns of lines that blanks align: what stands between the places where every line is blank.
struct TableRivers {
  /// The columns by their places on the line.
  private let columns: [Range<Int>]
  /// The place on its line of each byte of each line.
  private let places: [[Int]]

  /// The most places a line is looked at.
  private static let widest = 400

  /// Finds the columns of lines, three or more; nothing where they have fewer.
  init?(_ contents: [Range<Int>], of text: [UInt8]) {
    var places: [[Int]] = []
    var isFilled = [Bool](repeating: false, count: Self.widest)
    for content in contents {
      let line = Self.places(content, of: text)
      guard let last = line.last, last < Self.widest else { return nil }
      for (offset, place) in zip(content, line) where !text[offset].isBlank {
        isFilled[place] = true
      }
      places.append(line)
    }
    var columns: [Range<Int>] = []
    for place in isFilled.indices where isFilled[place] {
      if let last = columns.last, place - last.upperBound < 2 {
        columns[columns.count - 1] = last.lowerBound..<place + 1
      } else {
        columns.append(place..<place + 1)
      }
    }
    guard columns.count > 2 else { return nil }
    self.columns = columns
    self.places = places
  }

  /// The place on its line of each byte of a line, a tab going to the next eighth place.
  private static func places(_ content: Range<Int>, of text: [UInt8]) -> [Int] {
    var begin = content.lowerBound
    while begin > 0, text[begin - 1] != 0x0A, content.lowerBound - begin < widest { begin -= 1 }
    var places: [Int] = []
    var place = 0
    for offset in begin..<content.upperBound {
      let goesOn = text[offset] & 0xC0 == 0x80
      if offset >= content.lowerBound { places.append(goesOn ? max(0, place - 1) : place) }
      if !goesOn { place = text[offset] == 0x09 ? (place / 8 + 1) * 8 : place + 1 }
    }
    return places
  }

  /// Cuts the lines into the cells that the columns make of them.
  func lines(_ contents: [Range<Int>], in prose: [UInt8]) -> [TableLine] {
    zip(contents, places).map { content, places in
      var cells: [Range<Int>] = []
      var partings: [Int?] = []
      var index = 0
      for (number, column) in columns.enumerated() {
        while index < places.count, places[index] < column.lowerBound { index += 1 }
        let begin = content.lowerBound + index
        while index < places.count, places[index] < column.upperBound { index += 1 }
        let cell = prose.trimmed(begin..<content.lowerBound + index)
        cells.append(cell)
        partings.append(
          number == 0 || cell.lowerBound <= content.lowerBound ? nil : cell.lowerBound - 1)
      }
      return TableLine(cells, partings: partings, in: prose)
    }
  }
}
