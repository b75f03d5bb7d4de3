import Disk
import PseudoTerminals

/// A course with an exam, set up by the commands that an instructor types.
enum SampleCourse {
  static let name = "tai"
  static let assignment = "thi"
  static let agency = "Sở Nội vụ"

  /// The trainees are HV-1, HV-2 and so on.
  static func setUp(
    _ tapsu: String, trainees: Int, _ options: [String], in folder: String
  ) throws(BenchmarkFailure) {
    let roster = "\(folder)/roster.csv"
    let rows = (1...trainees).map { "HV-\($0);Học viên \($0);\(agency)\n" }
    do throws(DiskError) {
      try Files.replace(roster, with: Array(("Mã;Họ tên;Đơn vị\n" + rows.joined()).utf8))
    } catch {
      throw BenchmarkFailure("\(roster) cannot be written")
    }
    for words in [
      [
        "new", name, "--title", "Tải", "--agency", agency, "--from", "2020-01-01", "--to",
        "2999-12-31",
      ], ["enrol", name, roster, "--yes"],
      [
        "assign", name, assignment, "--scenario", "ngay-dau", "--exam", "--from", "2020-01-01",
        "--to", "2999-12-31", "--limit", "600",
      ], ["open", name],
    ] {
      try run(tapsu, ["course"] + words + options, home: folder)
    }
  }

  private static func run(
    _ program: String, _ arguments: [String], home: String
  ) throws(BenchmarkFailure) {
    do throws(TerminalProcessFailure) {
      let process = try TerminalProcess(
        program, arguments: arguments, environment: ["HOME": home, "XDG_DATA_HOME": home])
      var written: [UInt8] = []
      while !process.isSilent { written += process.receive(milliseconds: 1_000) ?? [] }
      guard try process.waitForChange() == .exited(0) else {
        throw TerminalProcessFailure(String(decoding: written.suffix(400), as: UTF8.self))
      }
    } catch {
      throw BenchmarkFailure(error.description)
    }
  }
}
