package import Petitions
package import Scenarios
package import Wording

/// A unit to forward to, under its own name or under that of one whose work it took over.
package struct UnitChoice: Hashable, Sendable {
  package let unit: UnitID
  package let formerly: UnitID?

  package init(unit: UnitID, formerly: UnitID? = nil) {
    self.unit = unit
    self.formerly = formerly
  }

  /// The choice as an unfinished attempt keeps it; no identifier of a unit has a slash in it.
  package init(text: String) {
    let parts = text.split(separator: "/", maxSplits: 1)
    unit = UnitID(parts.first.map(String.init) ?? "")
    formerly = parts.count > 1 ? UnitID(String(parts[1])) : nil
  }

  package var text: String {
    formerly.map { "\(unit)/\($0)" } ?? unit.text
  }

  /// The name to pick it by: "Sở Giao thông vận tải (nay là Sở Xây dựng)".
  package func name(in pack: UnitPack) -> Phrase {
    let name = pack.unit(unit)?.name ?? unit.text
    guard let formerly else { return Phrase(verbatim: name) }
    let former = pack.unit(formerly)?.name ?? formerly.text
    return Phrase("\(former) (nay là \(name))", "\(former) (now \(name))")
  }
}
