/// How the petitions that came were handled, counted as registers count them.
package struct PetitionCounts: Hashable, Sendable {
  package let all: Int
  /// Those within the authority.
  package let own: Int
  /// Those within the authority that were on time.
  package let ownOnTime: Int
  /// Those that came to the attempt's own mark, without a violation that fails.
  package let right: Int
  /// Those neither overdue nor rated badly.
  package let satisfied: Int

  package init(all: Int, own: Int, ownOnTime: Int, right: Int, satisfied: Int) {
    self.all = all
    self.own = own
    self.ownOnTime = ownOnTime
    self.right = right
    self.satisfied = satisfied
  }
}

/// What an attempt comes to in numbers: what reports of many attempts add up without their journals.
package struct AttemptFigures: Hashable, Sendable {
  package let points: Int
  package let pointsPossible: Int
  /// How many violations there are that fail an attempt whatever its sum.
  package let failPoints: Int
  /// The mark that it is held against, in percent.
  package let passMark: Int
  package let petitions: PetitionCounts
  /// How many texts and appeals wait for a person: as long as there are any, the rest is provisional.
  package let unread: Int

  package init(
    points: Int, pointsPossible: Int, failPoints: Int, passMark: Int, petitions: PetitionCounts,
    unread: Int
  ) {
    self.points = points
    self.pointsPossible = pointsPossible
    self.failPoints = failPoints
    self.passMark = passMark
    self.petitions = petitions
    self.unread = unread
  }

  /// In whole percent of the possible, rounded down.
  package var percent: Int { pointsPossible == 0 ? 0 : points * 100 / pointsPossible }

  package var isPassed: Bool { failPoints == 0 && points * 100 >= passMark * pointsPossible }
}

/// What the people of an agency came to, added up.
package struct AgencyFigures: Hashable, Sendable {
  /// The agency to which they belonged when they began; empty where that is not known any more.
  package let agency: String
  /// How many of its people stand in the roster, or worked without standing there any more.
  package let trainees: Int
  /// How many of them worked at least one attempt that counts.
  package let sat: Int
  /// How many attempts count, and how many of them are passed.
  package let attempts: Int
  package let passed: Int
  /// How many of the attempts have something that waits for a person.
  package let provisional: Int
  package let petitions: PetitionCounts

  package init(
    agency: String, trainees: Int, sat: Int, attempts: Int, passed: Int, provisional: Int,
    petitions: PetitionCounts
  ) {
    self.agency = agency
    self.trainees = trainees
    self.sat = sat
    self.attempts = attempts
    self.passed = passed
    self.provisional = provisional
    self.petitions = petitions
  }
}
