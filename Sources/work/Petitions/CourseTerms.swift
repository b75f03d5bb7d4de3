/// What a course gave to an attempt that belongs to it, fixed when the attempt began.
///
/// It stands in the first line of the journal, under its chain: whose attempt it is, at which unit the
/// trainee was then, and how long it may take cannot be changed afterwards.
package struct CourseTerms: Hashable, Sendable {
  package let course: String
  package let assignment: String
  /// The code by which the course knows the trainee; no name.
  package let trainee: String
  package let unit: String
  /// The trainee's own time for the shift, in place of the scenario's.
  package let limitMilliseconds: Int64
  /// The mark that judges set before the attempt, in place of the scenario's, in percent.
  package let passMark: Int?

  /// How many lines the course's ledger had: orders behind them are for the attempt.
  package let ledgerCount: Int

  package init(
    course: String, assignment: String, trainee: String, unit: String, limitMilliseconds: Int64,
    passMark: Int? = nil, ledgerCount: Int = 0
  ) {
    self.course = course
    self.assignment = assignment
    self.trainee = trainee
    self.unit = unit
    self.limitMilliseconds = limitMilliseconds
    self.passMark = passMark
    self.ledgerCount = ledgerCount
  }
}
