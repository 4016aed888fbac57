/// What the annotated times contradict themselves in, so that no reader can have them all right.
enum GoldRemarks {
  /// Counts are of the training documents of TimeBank and AQUAINT, after “word: values”.
  static let text = """
    Inconsistencies of the gold, met in the training documents (rules are not bent to them):
    - “last/this/next week”: the week's number 20 times, a week without number 11, a month, day or P1W 9.
    - “Monday night” and its like: DATE 12 times, TIME 2; night, evening and the bare day in turn.
    - “a year ago/earlier” in business reports: a quarter 34 times, the year 7, the day of writing a year back 4.
    - “the year” and “the fiscal year” ended on a date: DURATION P1Y 7 times, DATE 5.
    - “the quarter”, “the latest quarter”: a quarter's number 20 times, QX or P1Q 5.
    - “recent years/months”: PAST_REF 3 times, PXY or PXM 3.
    - “daily”, “annually”: P1D and P1Y 11 times, XXXX-XX-XX or XXXX 2; some are DATE.
    - “recent”, “current”, “future” before a noun: annotated 14 times of 43; “now” 47 of 70; “soon” 2 of 16.
    - “about”, “nearly”, “later”, “earlier” and articles: inside and outside of the span.
    - “about” before a length: outside of the span 5 times of 5 in AQUAINT, inside 2 times of 2 in TimeBank.
    - A year as YYYY-XX 12 times in three documents; “a decade ago” as its first year twice.
    - Of the 175 values that differ in the training part, some 130 are of the kinds above, and 15 or so are slips.
    - Slips: years off by ten, months and weekdays off by one, weeks of one digit, P6D for months.
    - WikiWars marks “former” as a time 28 times of 30, TimeBank never; its null values have no TIMEX3 form;
      “two days after the siege” is the day there, in TimeBank the length.
    - A winter is counted to the year it ends in by WikiWars and the tweets.
    - Tweets write weekdays with a suffix (-WXX-6), years as 2014-XX-XX, hours as P12H.
    - GUM writes 776 BC as -0776, though ISO 8601 counts it as -0775; decades and seasons as stretches of days; its
      score counts what denotes the same stretch. It ends the 1940s on 1949-01-01 or 1949-12-31, writes “since 2005”
      as 2005/, and dates a good many phrases by what they tell of (“our last day”, “World War II”, “the night he died”).
      Counted are the dates: the preposition is no part of them.
    - GUM gives lengths of time the years they fell in (“23 years at the university” as 1971/1994) 14 times, and
      days the text says nothing of in stories and videos some 40 times; it counts “last week” from Sundays, ends
      “this week” on the day of writing, and has “three weeks ago” as a day. Its score lets a week end on that day
      and a season begin with the solstice. Some 25 of its dates are slips of the pen: wrong years, days or months.
    - timenorm has the phrases of TimeBank without their sentences, so that nothing tells last Monday from the next;
      its weeks without a number, years and quarters ago and lengths called dates are those above. A word such as “soon”
      is read there because it is all that its paragraph has.
    - Scores called normalised take T17 and T17:00, P3Q and P9M, P1DE, P10Y and the older P1E for the same.
    - “A month or two”: the whole once, “a month” once. “The last day” in a message is the day of writing or the day before.
    - Times before “GMT (10 a.m. EDT)”: the zone is written (T18:00Z), left out, or taken for the other.
    """
}
