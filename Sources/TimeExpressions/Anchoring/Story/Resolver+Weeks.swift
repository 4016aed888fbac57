import ISO8601
import TextModel

/// Weekdays of a paragraph that goes from day to day.
extension Resolver {
  /// The course of the paragraph that an expression stands in, if the story has gone on to no later month.
  var courseHere: Course? {
    guard let course, course.block == block else { return nil }
    if focus.day == nil, let begin = focus.month?.bounds.earliest,
      let told = course.day.bounds.latest,
      begin >= told
    {
      return nil
    }
    return course
  }

  /// Whether a paragraph that began some days before the writing goes on by days, and none of its days counts from now.
  ///
  /// After a week one that named its weekday, “On Thursday 13 March … *On Saturday* …”, after a month also one that opens its
  /// sentence as this does, “*On 13 March* … *On Saturday* …”, or has its year: “On 13 March 2019 … left *on Saturday*”.
  func goesByDays(_ course: Course, _ age: Int, _ found: FoundExpression) -> Bool {
    if age > 31, course.count > 1 { return true }
    guard !hasSpokenFromNow else { return false }
    if age > 31, course.isOpening, focus.isExplicit || document?.year != course.day.year {
      return true
    }
    if goesOnByWeekdays(course) { return age > 7 }
    guard opensSentence(found) || goesByClock(found) else { return false }
    return course.count > 1 ? age > 7 : age > 31 && course.isOpening
  }

  /// Whether a weekday has already been counted from the day that a paragraph has named.
  private func goesOnByWeekdays(_ course: Course) -> Bool {
    guard focus.block == block, let day = focus.day?.civilDay?.number,
      let told = course.day.civilDay?.number
    else { return false }
    return 1...6 ~= day - told
  }
}
