import ISO8601

/// The closed-class English words of time, by lower-case form.
enum TimeLexicon {
  /// Every word with what it can be.
  static let words: [String: TimeWord] = {
    var table: [String: TimeWord] = [:]
    func add(_ forms: String, _ change: (inout TimeWord) -> Void) {
      for form in forms.split(separator: " ") {
        change(&table[String(form), default: TimeWord()])
      }
    }
    addCalendar(add)
    addNumbers(add)
    addRoles(add)
    addCues(add)
    for key in table.keys.sorted() { table[key]?.settle() }
    return table
  }()

  typealias Adder = (String, (inout TimeWord) -> Void) -> Void

  private static func addCalendar(_ add: Adder) {
    let months = [
      "january jan jan.", "february feb feb. febuary", "march mar mar.", "april apr apr.", "may",
      "june jun jun.", "july jul jul.", "august aug aug.", "september sep sep. sept sept.",
      "october oct oct.", "november nov nov.", "december dec dec.",
    ]
    for (index, forms) in months.enumerated() { add(forms) { $0.month = UInt8(index + 1) } }
    add("march mar may jan jun sep dec apr aug august april june") { $0.ambiguous = true }
    let weekdays = [
      "monday mon mon. mondays", "tuesday tue tue. tues tues. tuesdays",
      "wednesday wed wed. wednesdays wensday wednsday",
      "thursday thu thu. thur thurs thurs. thursdays thurday thrusday",
      "friday fri fri. fridays", "saturday sat sat. saturdays", "sunday sun sun. sundays",
    ]
    for (index, forms) in weekdays.enumerated() { add(forms) { $0.weekday = UInt8(index + 1) } }
    add("mon tue wed thu fri sat sun thur") { $0.ambiguous = true }
    add("mondays tuesdays wednesdays thursdays fridays saturdays sundays") { $0.plural = true }
    for (index, forms) in [
      "spring springtime", "summer summertime", "autumn fall", "winter wintertime",
    ]
    .enumerated() {
      add(forms) { $0.season = UInt8(index + 1) }
    }
    add("springs summers autumns winters") { $0.plural = true }
    for (index, form) in ["springs", "summers", "autumns", "winters"].enumerated() {
      add(form) { $0.season = UInt8(index + 1) }
    }
    add("spring fall springs") { $0.ambiguous = true }
    let units: [(String, CalendarDuration.Unit)] = [
      ("millennium millennia", .millennium), ("century centuries", .century),
      ("decade decades", .decade), ("year years yr yrs yr. yrs. yeas", .year),
      ("quarter quarters", .quarter), ("month months mo. mos. mths", .month),
      ("week weeks wk wks wk. wks. fortnight fortnights", .week), ("weekend weekends", .weekend),
      ("day days", .day), ("night nights nite nites", .night),
      ("hour hours hr hrs hr. hrs. h", .hour),
      ("minute minutes min mins min. mins.", .minute),
      ("second seconds sec secs sec. secs.", .second),
    ]
    for (forms, unit) in units { add(forms) { $0.unit = unit } }
    add(
      "millennia centuries decades years yrs quarters months weeks weekends days nights nites hours minutes seconds mins hrs secs wks fortnights"
    ) { $0.plural = true }
    add("second minute min sec quarter seconds quarters h") { $0.ambiguous = true }
    add("fortnight fortnights") { $0.number = -2 }
    add("morning mornings morn forenoon") { $0.part = .morning }
    add("midday") { $0.part = .midday }
    add("afternoon afternoons") { $0.part = .afternoon }
    add("evening evenings dusk sunset eve. nightfall") { $0.part = .evening }
    add("night nights nite nites nighttime") { $0.part = .night }
    add("daytime daylight") { $0.part = .daytime }
    add("dawn sunrise daybreak") { $0.part = .morning }
    add("dusk sunset dawn sunrise daybreak nightfall daylight") { $0.ambiguous = true }
    add("mornings afternoons evenings") { $0.plural = true }
    add("noon midday noontime") { $0.minutes = 720 }
    add("midnight") { $0.minutes = 1440 }
    for (index, feast) in Feast.all.enumerated() {
      guard let word = feast.words.first else { continue }
      add(word) { if $0.feast == 0 { $0.feast = UInt8(index + 1) } }
    }
    add("gmt utc z") {
      $0.role = .zone
      $0.minutes = 0
    }
    for (name, hours) in [
      ("est", -5), ("edt", -4), ("cst", -6), ("cdt", -5), ("mst", -7), ("mdt", -6), ("pst", -8),
      ("pdt", -7), ("et", -5), ("pt", -8), ("ct", -6), ("bst", 1), ("cet", 1), ("cest", 2),
      ("msk", 3),
      ("jst", 9),
    ] {
      add(name) {
        $0.role = .zone
        $0.minutes = hours * 60
      }
    }
  }

  private static func addNumbers(_ add: Adder) {
    let ones = [
      "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten",
      "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen",
      "nineteen",
    ]
    for (value, word) in ones.enumerated() { add(word) { $0.number = value } }
    let tens = ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"]
    for (index, word) in tens.enumerated() { add(word) { $0.number = (index + 2) * 10 } }
    add("hundred") { $0.number = 100 }
    add("thousand") { $0.number = 1000 }
    add("million") { $0.number = 1_000_000 }
    add("billion") { $0.number = 1_000_000_000 }
    let ordinals = [
      "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth",
      "eleventh", "twelfth", "thirteenth", "fourteenth", "fifteenth", "sixteenth", "seventeenth",
      "eighteenth", "nineteenth", "twentieth",
    ]
    for (index, word) in ordinals.enumerated() { add(word) { $0.ordinal = index + 1 } }
    add("thirtieth") { $0.ordinal = 30 }
    for (index, word) in [
      "twenties", "thirties", "forties", "fifties", "sixties", "seventies", "eighties", "nineties",
    ].enumerated() {
      add(word) {
        $0.form = .shortDecade; $0.number = (index + 2) * 10; $0.ambiguous = true
      }
    }
    add("½") {
      $0.form = .fraction; $0.number = 500
    }
    add("¼") {
      $0.form = .fraction; $0.number = 250
    }
    add("¾") {
      $0.form = .fraction; $0.number = 750
    }
    add("1/2") {
      $0.form = .fraction; $0.number = 500; $0.parts = (1, 2, -1)
    }
    add("1/4") {
      $0.form = .fraction; $0.number = 250
    }
    add("3/4") {
      $0.form = .fraction; $0.number = 750; $0.parts = (3, 4, -1)
    }
  }

  private static func addRoles(_ add: Adder) {
    let roles: [(String, TimeWord.Role)] = [
      ("the", .the), ("a an", .a), ("this", .this), ("that", .that), ("these those", .these),
      ("last", .last), ("next", .next), ("past", .past), ("coming upcoming", .coming),
      ("previous preceding prior", .previous), ("following subsequent ensuing", .following),
      ("same", .same), ("current", .current), ("latest", .latest), ("each every", .each),
      ("other another", .other), ("more", .more), ("less fewer", .less), ("than", .than),
      ("at", .at),
      ("least", .least), ("most", .most), ("up", .up), ("to", .to), ("over", .over),
      ("under", .under),
      (
        "about around approximately approx approx. roughly circa c c. ca. ca some almost-about",
        .about
      ),
      ("nearly almost close", .nearly), ("precisely", .exactly), ("only just", .only),
      ("early", .early), ("mid", .mid), ("late", .late), ("beginning start outset", .start),
      ("middle midst", .middle), ("end close ending", .end), ("ago", .ago), ("later", .later),
      ("earlier", .earlier), ("before", .before), ("after", .after), ("since", .since),
      ("from", .from),
      ("hence", .hence), ("on", .on), ("of", .of), ("in", .in), ("during", .during), ("for", .for),
      ("within", .within), ("by", .by), ("until till", .until), ("and &", .and), ("or", .or),
      ("between", .between), ("through thru", .through), ("half", .half), ("several", .several),
      ("few", .few), ("many", .many), ("some", .some), ("recent", .recent), ("couple", .couple),
      ("dozen dozens", .dozen), ("old", .old), ("long", .long), ("fiscal financial fy", .fiscal),
      ("calendar academic school", .calendar), ("full entire whole", .full), ("turn", .turn),
      ("'s ’s", .possessive), (",", .comma), ("- – — ‑ ‐ −", .hyphen), ("' ’", .apostrophe),
      ("am pm a.m. p.m. a.m p.m", .meridiem), ("o'clock", .oclock), ("once", .once),
      ("twice", .twice),
      ("times", .times), ("per", .per), ("$ £ € us$", .currency), ("% percent", .percent),
      ("now", .now), ("future", .futureWord), ("right", .exactly),
      ("currently nowadays presently", .presentWord), ("recently lately", .pastWord),
      ("today 2day tdy", .today), ("yesterday", .yesterday),
      ("tomorrow tmr tmrw tmw tomo 2moro tomorow", .tomorrow),
      ("tonight tonite 2nite", .tonight),
      ("quarter q1 q2 q3 q4 h1 h2 1q 2q 3q 4q 1h 2h", .quarterNoun), ("period", .periodNoun),
      ("decade", .decadeNoun),
      ("season", .seasonNoun),
      ("century", .centuryNoun), ("( [", .openBracket), (") ]", .closeBracket), ("ahead", .ahead),
      ("so", .so),
      (
        "daily weekly monthly yearly annually hourly nightly everyday biweekly biannually",
        .frequency
      ),
      ("overnight", .overnight), ("sol", .sol), ("pod", .pod), ("hospital", .care),
      ("postoperative", .care),
      ("post-operative", .care), ("postop", .care), ("post-op", .care), ("w/c", .weekBeginning),
      ("w/b", .weekBeginning), ("wc", .weekBeginning), ("w/e", .weekEnding), ("while", .while_),
      ("time", .time), ("/", .slash),
      (":", .colon),
      ("bc b.c. bce b.c.e. ad a.d. ce c.e.", .era),
      ("his her its their my our your", .possessivePronoun),
      ("trading business working calendar", .business), ("term", .term), (".", .stop),
      ("previously formerly already soon quarterly", .vague), ("no", .no),
    ]
    for (forms, role) in roles { add(forms) { $0.role = role } }
    add("some") { $0.role = .some }
    add("close") { $0.role = .end }
    add("am a.m. a.m") { $0.number = -10 }
    add("pm p.m. p.m") { $0.number = -11 }
    add("bc b.c. bce b.c.e.") { $0.number = -12 }
    add("ad a.d. ce c.e.") { $0.number = -13 }
  }

  private static func addCues(_ add: Adder) {
    add("will 'll ’ll shall wo would could should might may ca can must") { $0.cue = .future }
    add(
      "expected scheduled due plans plan planned expects set upcoming slated hopes intends likely effective payable looming pencilled penciled"
    ) { $0.cue = .future }
    add(
      "was were did had 'd said told went came took made began got gave left saw held met put ran won lost rose fell sent kept knew found became thought brought wrote bought sold paid led read spoke stood struck hit cut let built broke drew flew grew"
    ) { $0.cue = .past }
    add("has have 've 's is are 're am says say be") { $0.cue = .present }
  }
}
