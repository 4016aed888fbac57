import EventModel
import ISO8601

/// Says where what one document plans is what a later one tells as done, though on another date.
///
/// - Reads: “*Falcair will open a base* in September”, and months later “*Falcair opened its base* on 4 October”.
/// - Leaves alone: what the same people do again and again, and another thing done to the same.
enum SettledPlan {
  /// How far the deed may lie from the date that was planned, in seconds.
  private static let reach = 400 * 86_400

  /// Whether two documents' events are a plan and its fulfilment.
  static func isTold(_ a: EventProfile, _ b: EventProfile) -> Bool {
    let (plan, fact) = a.status == .planned ? (a, b) : (b, a)
    guard plan.status == .planned, fact.status.isFact, plan.kind == fact.kind,
      !EventEvidence.recurs(plan.kind), plan.day == nil,
      let planned = plan.created?.earliest, let told = fact.created?.earliest, planned < told,
      plan.agents.sharesName(with: fact.agents), !plan.patients.isEmpty,
      plan.patients.shares(with: fact.patients), let day = fact.date?.bounds.earliest,
      day >= planned
    else { return false }
    guard let aim = plan.date?.bounds.earliest else { return true }
    return abs(day - aim) <= reach
  }
}
