/// An exam that was sealed for machines of the trainees’ own, as far as the ledger knows it.
package struct ExamSeal: Hashable, Sendable {
  /// A scenario of the exam, and the digest of the files that it is read from.
  package struct Part: Hashable, Sendable {
    package let scenario: String
    package let materials: String

    package init(scenario: String, materials: String) {
      self.scenario = scenario
      self.materials = materials
    }
  }

  /// The digest of the file.
  package let exam: String
  package let assignment: AssignmentID
  /// The fingerprint of the key that signed it, and that alone opens what is handed in.
  package let signer: String
  package let parts: [Part]

  package init(exam: String, assignment: AssignmentID, signer: String, parts: [Part]) {
    self.exam = exam
    self.assignment = assignment
    self.signer = signer
    self.parts = parts
  }

  /// The digest of the files of a scenario.
  package func materials(of scenario: String) -> String? {
    parts.first { $0.scenario == scenario }?.materials
  }
}

/// A hand-in that was taken in.
package struct ReceivedHandIn: Hashable, Sendable {
  package let exam: String
  package let trainee: TraineeCode
  /// The code that stands in the invigilator’s minutes.
  package let receipt: String
  /// The number of the attempt that it became.
  package let attempt: Int64

  package init(exam: String, trainee: TraineeCode, receipt: String, attempt: Int64) {
    self.exam = exam
    self.trainee = trainee
    self.receipt = receipt
    self.attempt = attempt
  }
}

/// A file that was not taken in.
package struct RefusedHandIn: Hashable, Sendable {
  /// The digest of the file.
  package let file: String
  /// Whose it says it is; nobody’s where it could not be read.
  package let trainee: TraineeCode?
  package let flaws: [HandInFlaw]

  package init(file: String, trainee: TraineeCode?, flaws: [HandInFlaw]) {
    self.file = file
    self.trainee = trainee
    self.flaws = flaws
  }
}

/// In what a hand-in is not what it should be.
package enum HandInFlaw: String, Hashable, Sendable, CaseIterable {
  /// It cannot be read, or its signature does not fit.
  case file
  /// It is of no exam that this course sealed.
  case exam
  case materials
  case trainee
  /// OpenPeriod, limit or mark are not those that were given.
  case terms
  case attempts
  case journal
  case clock
  case unfinished
}

/// What became of exams that are sat on machines of the trainees’ own.
package enum SealingEvent: Hashable, Sendable {
  case sealed(ExamSeal)
  case received(ReceivedHandIn)
  case refused(RefusedHandIn)
}
