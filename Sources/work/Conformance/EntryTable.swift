/// For each activity, what its events mean to demands, one by one.
struct EntryTable: Sendable {
  /// What an event of an activity means to a demand.
  struct Entry: Sendable {
    let demand: Int32
    /// The number of the demand's lists, or -1 when a bit is enough.
    let lists: Int32
    let roles: Program.Roles
    /// The check that an event must pass in each role, or -1.
    let activationCheck: Int32
    let targetCheck: Int32
  }

  /// The entries of all activities, those of each one after another.
  private(set) var entries: [Entry] = []
  /// For each activity, its entries.
  private(set) var ranges: [Range<Int>] = []

  /// The entries of the demands that need lists of events, and those of all.
  static func tables(
    _ builder: ProgramBuilder, _ bitTable: BitTable
  ) -> (listed: EntryTable, all: EntryTable) {
    var (listed, all) = (EntryTable(), EntryTable())
    for (activity, entries) in builder.entries.enumerated() {
      let found = entries.map { entry in
        Entry(
          demand: entry.demand, lists: builder.demands[Int(entry.demand)].lists,
          roles: entry.roles,
          activationCheck: bitTable.check(of: entry.activationCondition, on: activity),
          targetCheck: bitTable.check(of: entry.targetCondition, on: activity))
      }
      all.add(found)
      listed.add(found.filter { $0.lists >= 0 })
    }
    return (listed, all)
  }

  /// Adds the entries of the next activity.
  private mutating func add(_ entries: [Entry]) {
    let first = self.entries.count
    self.entries += entries
    ranges.append(first..<self.entries.count)
  }
}

extension EntryTable.Entry {
  /// What an event is to the demand, by the checks that it passes.
  func roles(_ isPassed: Span<Bool>) -> Program.Roles {
    var roles = roles
    if activationCheck >= 0, !isPassed[Int(activationCheck)] { roles.remove(.activation) }
    if targetCheck >= 0, !isPassed[Int(targetCheck)] { roles.remove(.target) }
    return roles
  }
}
