extension CalendarDate {
  /// The form of ISO 8601-2: `1912-04`, `199X`, `2017-W27`, `2001-21`, `Y12000`, `1840~`.
  ///
  /// EDTF has no weeks and parts of the day; `EDTF(_:)` writes those as intervals and days.
  public var description: String { body(.iso8601) + qualification.rawValue }

  /// The value of TIMEX3: `1912-04`, `199`, `2017-W27-WE`, `2001-SP`, `2004-05-12TMO`.
  ///
  /// Qualification is left to TIMEX3's modifier.
  public var timex: String { body(.timex) }

  /// The value of TIMEX3 with years before the common era as in TimeML's corpora: `BC0044`, `BC04`.
  ///
  /// TIDES, which TIMEX3 builds on, counts such years as historians do: 44 BC is 44.
  public var timeML: String { body(.timeML) }

  /// A way to write dates.
  private enum Style { case iso8601, timex, timeML }

  private func body(_ style: Style) -> String {
    let timex = style != .iso8601
    let year = style == .timeML ? yearOfEra : yearText
    let dayText = dayText(year)
    switch granularity {
    case .century: return String(year.dropLast(2)) + (timex ? "" : "XX")
    case .decade: return String(year.dropLast()) + (timex ? "" : "X")
    case .year: return year
    case .half:
      return timex
        ? year + "-H" + divisionField.digits(width: 1) : code(40 + divisionField.value - 1)
    case .quarter:
      return timex
        ? year + "-Q" + divisionField.digits(width: 1) : code(33 + divisionField.value - 1)
    case .season:
      return timex ? year + "-" + (season?.code ?? "XX") : code(21 + divisionField.value - 1)
    case .month: return year + "-" + divisionField.digits(width: 2)
    case .week: return year + "-W" + divisionField.digits(width: 2)
    case .weekend: return year + "-W" + divisionField.digits(width: 2) + "-WE"
    case .day: return dayText
    case .dayPart: return dayText + "T" + (dayPart?.rawValue ?? "XX")
    case .hour: return dayText + "T" + hourField.digits(width: 2) + zoneText
    case .minute:
      return dayText + "T" + hourField.digits(width: 2) + ":" + minuteField.digits(width: 2)
        + zoneText
    case .second:
      return dayText + "T" + hourField.digits(width: 2) + ":" + minuteField.digits(width: 2) + ":"
        + secondField.digits(width: 2) + zoneText
    }
  }

  private func code(_ number: Int) -> String {
    divisionField.isExact ? yearText + "-\(number)" : yearText
  }

  private var yearText: String {
    let first =
      granularity == .century || granularity == .decade
      ? DigitField(yearField.value < 0 ? -digitsOfBCE : yearField.value) : yearField
    let digits = first.digits(width: 4)
    let sign = yearField.value < 0 ? "-" : ""
    return (digits.utf8.count > 4 ? "Y" : "") + sign + digits
  }

  /// The year's digits after `BC`, where it is before the common era and has four of them.
  private var yearOfEra: String {
    let isShared = granularity == .century || granularity == .decade
    guard yearField.value < 0 || yearField == DigitField(0) && !isShared, yearField.value > -9999
    else { return yearText }
    if isShared { return "BC" + DigitField(digitsOfBCE).digits(width: 4) }
    let count = yearField.isExact ? 1 - yearField.value : yearField.value
    return "BC" + DigitField(count, unspecified: yearField.unspecified).digits(width: 4)
  }

  /// The digits of a century or decade before the common era, zeros for the rest.
  private var digitsOfBCE: Int {
    let size = granularity == .century ? 100 : 10
    return -yearField.value / size * size
  }

  private func dayText(_ year: String) -> String {
    switch division {
    case .week:
      return year + "-W" + divisionField.digits(width: 2) + "-" + dayField.digits(width: 1)
    default:
      return year + "-" + divisionField.digits(width: 2) + "-" + dayField.digits(width: 2)
    }
  }

  private var zoneText: String {
    guard let zoneOffset else { return "" }
    if zoneOffset == 0 { return "Z" }
    let minutes = zoneOffset.magnitude
    return (zoneOffset < 0 ? "-" : "+") + DigitField(Int(minutes / 60)).digits(width: 2) + ":"
      + DigitField(Int(minutes % 60)).digits(width: 2)
  }
}
