/// Words that are written with a full stop.
enum Abbreviations {
  /// Returns what a word with a full stop is to its sentence, or nil if it is no abbreviation.
  ///
  /// - Parameters:
  ///   - form: the word without its full stop, as written.
  ///   - next: returns the bytes of the word after it.
  /// - Returns: the mark, or nil.
  static func mark(of form: String, next: () -> ArraySlice<UInt8>) -> Tokenizer.Mark? {
    if leading.contains(form) { return .leadingAbbreviation }
    if trailing.contains(form) { return .abbreviation }
    if beforeNumber.contains(form), let first = next().first, first &- 0x30 < 10 {
      return .leadingAbbreviation
    }
    return nil
  }

  /// Returns what single letters with full stops are to their sentence.
  static func acronymMark(_ bytes: [UInt8], _ begin: Int, _ stop: Int) -> Tokenizer.Mark {
    let form = String(decoding: bytes[begin..<stop], as: UTF8.self)
    return ["e.g", "i.e", "E.g", "I.e"].contains(form) ? .leadingAbbreviation : .abbreviation
  }

  /// Words whose capital after an abbreviation shows that a sentence begins.
  static let starters: Set<String> = [
    "A", "About", "According", "After", "All", "Also", "Although", "Among", "An", "And", "Another",
    "Any", "As", "At", "Because", "Before", "Both", "But", "By", "During", "Each", "Earlier",
    "Even", "Every", "Finally", "For", "Four", "From", "He", "Her", "Here", "His", "How", "However",
    "I", "If", "In", "Instead", "It", "Its", "Last", "Later", "Many", "Meanwhile", "More",
    "Moreover", "Most", "My", "Neither", "No", "Nobody", "None", "Nor", "Not", "Now", "On", "Once",
    "One", "Only", "Or", "Other", "Others", "Our", "Over", "People", "Perhaps", "Several", "She",
    "Since", "So", "Some", "Still", "Such", "That", "The", "Their", "Then", "There", "These",
    "They", "This", "Those", "Though", "Three", "Through", "Thus", "To", "Today", "Two", "Under",
    "Until", "Unlike", "We", "Were", "What", "When", "Where", "Whether", "While", "Who", "Why",
    "Will", "With", "Within", "Without", "Yes", "Yesterday", "Yet", "You", "Your",
  ]

  /// Abbreviations that belong to what comes after them.
  private static let leading: Set<String> = [
    "Mr", "Mrs", "Ms", "Messrs", "Mmes", "Mme", "Mlle", "MR", "MRS", "MS", "Dr", "DR", "Drs",
    "Prof", "Rev", "Fr", "Hon", "Gen", "Lt", "Maj", "Col", "Capt", "Cpt", "Cmdr", "Cdr", "Adm",
    "Brig", "Sgt", "Cpl", "Pvt", "Pfc", "Sen", "Sens", "Rep", "Reps", "Gov", "Govs", "Pres",
    "Supt", "Insp", "Det", "Atty", "Amb", "Sec", "St", "Ste", "Mt", "Ft", "Ald", "Msgr",
    "Jan", "Feb", "Mar", "Apr", "Jun", "Jul", "Aug", "Sep", "Sept", "Oct", "Nov", "Dec",
    "Mon", "Tue", "Tues", "Wed", "Thu", "Thur", "Thurs", "Fri", "JAN", "FEB", "AUG", "SEPT", "OCT",
    "NOV", "DEC",
    "jan", "feb", "apr", "jun", "jul", "aug", "sept", "oct", "nov", "dec", "vs", "Vs", "cf", "Cf",
    "viz", "ca", "approx", "esp", "incl", "eg", "ie",
    "Ala", "Ariz", "Ark", "Calif", "Colo", "Conn", "Kan", "Ky", "Md", "Minn", "Neb", "Nev", "Okla",
    "Tenn", "Tex", "Va", "Vt", "Wis", "Wyo", "Que",
  ]

  /// Abbreviations that may end a sentence.
  private static let trailing: Set<String> = [
    "Inc", "Corp", "Co", "Cos", "Ltd", "Bros", "Assn", "Jr", "Sr", "JR", "SR", "Esq", "etc", "al",
    "Ave", "Blvd", "Rd", "Sq", "Univ", "Dept", "Est", "Fla", "Mich", "Mont", "Ga", "Ind", "Ill",
    "Pa", "Del", "Mass", "Miss", "Mo", "Wash", "Ont", "Plc", "Cie", "Intl", "Int'l", "Nat'l",
    "Gov't", "govt", "dept", "yrs", "yr", "hrs", "lbs", "lb", "oz", "sq", "mins", "INC", "CO",
    "CORP", "LTD", "Bancorp", "Mfg", "Ph", "ft", "tel", "ext",
  ]

  /// Abbreviations only where a number follows.
  private static let beforeNumber: Set<String> = [
    "No", "Nos", "no", "nos", "p", "pp", "Art", "art", "Sec", "sec", "Fig", "fig", "Figs", "Vol",
    "vol", "Ch", "ch", "para", "Para", "paras", "c", "Sat", "Sun", "Op", "op", "Ex", "Eq", "MAR",
    "APR", "JUN", "JUL", "s", "ss", "v", "r", "fl",
  ]
}
