/// The brackets that tell at which exchange, and by which letters, a firm is listed: “Brightwell plc (*LSE*: *BWL*)”.
enum ExchangeListing {
  /// Whether a colon stands between the name of an exchange and the letters of a firm.
  ///
  /// The words of the text are asked for by number. Leaves alone: “(once: *Holm*)”, “the chair (*Ida Roe*)”.
  static func isJoined(by colon: Int, form: (Int) -> String) -> Bool {
    form(colon) == ":" && (2...7).contains { form(colon - $0) == "(" } && isCode(form(colon + 1))
      && [")", ",", ";"].contains(form(colon + 2))
  }

  private static func isCode(_ form: String) -> Bool {
    let bytes = form.utf8
    return 1...6 ~= bytes.count && bytes.allSatisfy { 0x41...0x5A ~= $0 || 0x30...0x39 ~= $0 }
  }
}
