public import TextModel

extension Word {
  /// Creates the word of a written form, its lower case and its shape worked out.
  public init(form: String) {
    self.init(bytes: Array(form.utf8)[...])
  }

  /// Creates the word of a form's UTF-8 bytes.
  init(bytes: ArraySlice<UInt8>) {
    var letters = 0
    var capitals = 0
    var digits = 0
    var others = 0
    var hyphens = 0
    var plain = true
    var capitalised = false
    var seenLetter = false
    for (offset, byte) in zip(bytes.indices, bytes) {
      switch byte {
      case 0x41...0x5A:
        if !seenLetter { capitalised = true }
        seenLetter = true
        letters += 1
        capitals += 1
      case 0x61...0x7A:
        seenLetter = true
        letters += 1
      case 0x30...0x39: digits += 1
      case 0x80...: plain = false
      case 0x2D where offset != bytes.startIndex && offset != bytes.endIndex - 1: hyphens += 1
      default: others += 1
      }
    }
    let form = String(decoding: bytes, as: UTF8.self)
    var lower: String
    if plain {
      lower =
        capitals == 0
        ? form
        : String(
          decoding: bytes.map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 }, as: UTF8.self)
    } else {
      (letters, capitals, digits, others, hyphens) = (0, 0, 0, 0, 0)
      capitalised = false
      seenLetter = false
      lower = ""
      let last = form.unicodeScalars.count - 1
      for (position, scalar) in form.unicodeScalars.enumerated() {
        switch scalar.value {
        case 0x2018, 0x2019, 0x02BC: lower.unicodeScalars.append("'")
        default: lower += scalar.properties.lowercaseMapping
        }
        if scalar.properties.isAlphabetic {
          if !seenLetter { capitalised = scalar.properties.isUppercase }
          seenLetter = true
          letters += 1
          if scalar.properties.isUppercase { capitals += 1 }
        } else if (0x30...0x39).contains(scalar.value) {
          digits += 1
        } else if scalar == "-" || (0x2010...0x2015).contains(scalar.value), position > 0,
          position < last
        {
          hyphens += 1
        } else {
          others += 1
        }
      }
    }
    var shape: WordShape = []
    if capitalised { shape.insert(.capitalised) }
    if letters > 0, letters == capitals { shape.insert(.allCapitals) }
    if digits > 0 { shape.insert(.hasDigit) }
    if let first = bytes.first, (0x30...0x39).contains(first) { shape.insert(.startsWithDigit) }
    if digits > 0, digits == bytes.count { shape.insert(.allDigits) }
    if letters + digits == 0 { shape.insert(.punctuation) }
    if hyphens > 0, letters + digits > 0 { shape.insert(.hyphenated) }
    self.init(form: form, lower: lower, shape: shape)
  }
}
