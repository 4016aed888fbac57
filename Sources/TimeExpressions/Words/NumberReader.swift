import ISO8601
import TextModel

/// A count of units: exact in thousandths, or vague.
struct UnitCount: Equatable {
  /// The number in thousandths; nothing where it is vague.
  var thousandths: Int?
  var modifier: TimeModifier?
  var end: Int

  static func exact(_ count: Int, end: Int) -> UnitCount {
    UnitCount(thousandths: min(count, 99_999_999_999) * 1000, end: end)
  }
}

extension TimeTokens {
  /// Reads a number before a unit: `two`, `24`, `twenty-four`, `two and a half`, `several`, `a few`.
  func count(at index: Int) -> UnitCount? {
    let word = self[index]
    switch word.role {
    case .a:
      if let vague = vagueCount(at: index + 1) { return vague }
      if self[index + 1].isNumber, self[index + 1].number >= 100,
        let inner = cardinal(at: index + 1)
      {
        return .exact(inner.value, end: inner.end)
      }
      if role(index + 1) == .half { return UnitCount(thousandths: 500, end: index + 2) }
      return quarter(at: index + 1)
    case .several, .few, .many, .dozen, .couple: return vagueCount(at: index)
    case .half:
      let next = role(index + 1)
      let scale = self[index + 2]
      if next == .a, scale.form == .none,
        [100, 1000, 1_000_000, 1_000_000_000].contains(scale.number)
      {
        return .exact(scale.number / 2, end: index + 3)
      }
      if next == .a { return UnitCount(thousandths: 500, end: index + 2) }
      return nil
    default: break
    }
    if lower(index) == "quarter", role(index + 1) == .of { return quarter(at: index) }
    if word.form == .fraction { return UnitCount(thousandths: word.number, end: index + 1) }
    if word.form == .decimal {
      let (whole, fraction, digits) = word.parts
      let scale = digits == 1 ? 100 : digits == 2 ? 10 : 1
      guard whole < 1_000_000_000 else { return nil }
      let large = self[index + 1]
      if large.form == .none, large.number >= 1_000_000, whole < 1000 {
        let thousandths = (whole * 1000 + fraction * scale) * (large.number / 1000)
        return .exact(thousandths, end: index + 2)
      }
      return UnitCount(thousandths: whole * 1000 + fraction * scale, end: index + 1)
    }
    guard let first = cardinal(at: index) else { return nil }
    var number = first
    if role(first.end) == .to || role(first.end) == .or || role(first.end) == .hyphen,
      let second = cardinal(at: first.end + 1), second.value > first.value,
      second.value < 1000, self[afterHyphen(second.end)].unit != nil
    {
      // “Two to three weeks”: at least the first.
      number.end = second.end
    }
    var result = UnitCount.exact(number.value, end: number.end)
    if self[number.end].form == .fraction, let whole = result.thousandths {
      result = UnitCount(thousandths: whole + self[number.end].number, end: number.end + 1)
    } else if let end = andHalf(at: number.end), let whole = result.thousandths {
      result = UnitCount(thousandths: whole + 500, end: end)
    }
    return result
  }

  /// Returns where `and a half` ends, hyphens or not.
  private func andHalf(at index: Int) -> Int? {
    let and = afterHyphen(index)
    guard role(and) == .and else { return nil }
    let article = afterHyphen(and + 1)
    guard role(article) == .a else { return nil }
    let half = afterHyphen(article + 1)
    return role(half) == .half ? half + 1 : nil
  }

  /// Reads the quarter of a century or hour: `quarter of a century`, `quarter-century`.
  private func quarter(at index: Int) -> UnitCount? {
    guard lower(index) == "quarter" else { return nil }
    var end = afterHyphen(index + 1)
    if role(end) == .of, role(end + 1) == .a { end += 2 }
    let unit = self[end].unit
    return unit == .century || unit == .hour && !self[end].plural
      ? UnitCount(thousandths: 250, end: end) : nil
  }

  private func vagueCount(at index: Int) -> UnitCount? {
    switch role(index) {
    case .several, .few, .many:
      guard lower(index - 1) != "as" else { return nil }
      var end = index + 1
      if role(end) == .of { end += 1 }
      return UnitCount(thousandths: nil, end: end)
    case .couple:
      let end = role(index + 1) == .of ? index + 2 : index + 1
      return UnitCount(thousandths: 2000, modifier: .approximate, end: end)
    case .dozen:
      let end = role(index + 1) == .of ? index + 2 : index + 1
      return UnitCount(thousandths: lower(index) == "dozens" ? nil : 12_000, end: end)
    default: return nil
    }
  }

  /// Reads a cardinal number in digits or words, of at most twelve words.
  func cardinal(at index: Int) -> (value: Int, end: Int)? {
    let first = self[index]
    guard first.isNumber else { return nil }
    if first.form == .integer {
      let scale = self[index + 1]
      if scale.form == .none, scale.number >= 100, first.number < 1_000_000 {
        return (first.number * scale.number, index + 2)
      }
      return (first.number, index + 1)
    }
    var total = 0
    var current = 0
    var end = index
    var last = Int.max
    while end < index + 14 {
      let word = self[end]
      if word.form == .none, word.number >= 0 {
        if word.number >= 1000 {
          guard current > 0 || end == index, total < 1_000_000_000 else { break }
          total += max(current, 1) * word.number
          current = 0
          last = Int.max
        } else if word.number == 100 {
          guard current < 100 else { break }
          current = max(current, 1) * 100
          last = 100
        } else {
          let fits =
            word.number < 10 ? last >= 20 && last != Int.max || last == Int.max : last >= 100
          guard fits else { break }
          current += word.number
          last = word.number
        }
        end += 1
      } else if end > index, word.role == .hyphen || word.role == .and, self[end + 1].form == .none,
        self[end + 1].number >= 0, self[end + 1].number < 100,
        word.role == .hyphen ? (20..<100).contains(last) && self[end + 1].number < 10 : last == 100
      {
        end += 1
      } else {
        break
      }
    }
    return end > index ? (total + current, end) : nil
  }

  /// Reads an ordinal: `5th`, `fifth`, `twenty-sixth`.
  func ordinal(at index: Int) -> (value: Int, end: Int)? {
    let word = self[index]
    if word.ordinal >= 0 { return (word.ordinal, index + 1) }
    guard word.form == .none, word.number >= 20, word.number <= 90 else { return nil }
    let next = afterHyphen(index + 1)
    let unit = self[next]
    guard unit.ordinal >= 1, unit.ordinal <= 9, unit.form == .none else { return nil }
    return (word.number + unit.ordinal, next + 1)
  }

  /// A year of three digits, as histories of antiquity and the Middle Ages have them, such as “March *415*”.
  func earlyYear(at index: Int) -> Int? {
    let number = self[index].number
    guard self[index].form == .integer, 100...999 ~= number,
      !(role(index + 1) == .comma && !spaceBefore(index + 2))
    else { return nil }
    if shape(index + 1).contains(.punctuation) { return number }
    if role(index + 1) == .the { return number }
    guard !self[index + 1].relevant else { return nil }
    switch tag(index + 1) {
    case .nn, .nns, .nnp, .nnps, .jj, .cd, .currency, .unknown: return nil
    default: return number
    }
  }

  /// Reads the era behind a year or century: `BC`, `cal BCE`.
  func era(at index: Int) -> (isBefore: Bool, end: Int)? {
    var position = index
    if lower(position) == "cal" || lower(position) == "cal." { position += 1 }
    guard role(position) == .era else { return nil }
    return (self[position].number == -12, position + 1)
  }

  /// Reads a year of any number of digits, for where “the year” stands before it.
  func smallYear(at index: Int) -> (fields: CalendarFields, end: Int)? {
    let word = self[index]
    guard word.form == .integer, word.number > 0, word.digits <= 4, self[index + 1].unit == nil,
      !isPlainWord(index + 1)
    else { return nil }
    var fields = CalendarFields()
    fields.year = word.number
    return (fields, index + 1)
  }

  /// Whether a mark joins a year to the next, of which it may have the last two digits only: `2014/15`, `2014-2015`.
  func isYearAfter(_ year: Int, at index: Int) -> Bool {
    let word = self[index]
    return word.form == .integer && !spaceBefore(index) && !spaceBefore(index - 1)
      && WordClassifier.follows((word.number, Int(word.digits)), year)
  }

  /// Reads a year beside a month or after a word that announces one: `1912`, `'98`, `nineteen ninety-six`.
  func year(at index: Int) -> (fields: CalendarFields, end: Int)? {
    let word = self[index]
    var fields = CalendarFields()
    if word.role == .era, word.number == -13, self[index + 1].form == .integer,
      self[index + 1].number > 0,
      self[index + 1].digits <= 4, shape(index).contains(.allCapitals)
    {
      fields.year = self[index + 1].number  // “AD 64”.
      return (fields, index + 2)
    }
    if word.form == .integer {
      if let era = era(at: index + 1), word.number > 0 {
        fields.year = era.isBefore ? 1 - word.number : word.number
        return (fields, era.end)
      }
      guard word.isYear else { return nil }
      fields.year = word.number
      if word.isSplitYear { fields.lastYear = word.number + 1 }
      // “FY2014/15”
      if role(index + 1) == .slash, isYearAfter(word.number, at: index + 2) {
        fields.lastYear = word.number + 1
        return (fields, index + 3)
      }
      return (fields, index + 1)
    }
    if word.form == .shortYear {
      fields.year = word.number
      fields.isShort = true
      return (fields, index + 1)
    }
    if word.form == .none,
      15...20 ~= word.number
    {
      let tens = self[index + 1]
      guard tens.form == .none, tens.number >= 10, tens.number <= 90 else { return nil }
      var value = word.number * 100 + tens.number
      var end = index + 2
      let next = afterHyphen(end)
      if tens.number >= 20, self[next].form == .none, 1...9 ~= self[next].number {
        value += self[next].number
        end = next + 1
      }
      guard self[end].unit == nil else { return nil }
      fields.year = value
      return (fields, end)
    }
    if word.form == .none, word.number == 2, self[index + 1].number == 1000,
      self[index + 1].form == .none
    {
      fields.year = 2000
      var end = index + 2
      if role(end) == .and, 1...99 ~= self[end + 1].number { end += 1 }
      if self[end].form == .none, 1...19 ~= self[end].number, self[end + 1].unit == nil {
        fields.year = 2000 + self[end].number
        end += 1
      }
      guard self[end].unit == nil else { return nil }
      return (fields, end)
    }
    return nil
  }
}
