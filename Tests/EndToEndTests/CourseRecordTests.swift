import Foundation
import Processes
import SQLite
import Testing

/// What a course gives to its files, from the commands that an instructor types.
@Suite(.timeLimit(.minutes(5))) struct `The files of a course` {
  @Test func `are minutes, results by agency, and difficulties that are answered`() throws {
    let program = try Program(scenarios: "ScenarioFilesTests/Good")
    defer { program.remove() }
    let classroom = Classroom(program)
    try classroom.setUp()
    try classroom.open()
    let played = try program.run(
      ["play", "--course", "lop-1", "--trainee", "HV-01", "--plain"],
      input: "cho\nmo 01\nbao 01 HN-04 khó hiểu, Nguyễn Thị Lan hỏi\nxong\nco\n")
    #expect(played.status == 0, "\(played.text)")

    let csv = try program.run(["course", "difficulties", "lop-1", "--csv"]).text
    let number = try #require(csv.firstMatch(of: /1\/\d+/)).output
    #expect(csv.contains("HN-04") && !csv.contains("Nguyễn Thị Lan"), "\(csv)")
    let answer = ["course", "difficulties", "lop-1", String(number)]
    #expect(try program.run(answer).status == 64)
    #expect(
      try program.run(["course", "difficulties", "lop-1", "1/999", "--answer", "x"]).status == 66)
    #expect(try program.run(answer + ["--adjust", "--answer", "Sẽ viết rõ"]).status == 0)
    let answered = try program.run(["course", "difficulties", "lop-1"]).text
    #expect(
      answered.contains("1 vướng mắc, 0 chưa trả lời.") && answered.contains("sẽ sửa"),
      "\(answered)")

    let minutes = ["course", "minutes", "lop-1", "thi"]
    let noted = try program.run(
      minutes + ["--note", "Mất điện 10 phút, HV-01 (Nguyễn Thị Lan) chờ", "--html", "-"])
    let page = noted.text
    #expect(noted.status == 0 && page.contains("<!DOCTYPE html>"), "\(page)")
    #expect(page.contains("Mất điện 10 phút") && !page.contains("HV-01"), "\(page)")
    for form in [["--html", "-"], ["--csv"], ["--json"]] {
      let words = ["course", "log", "lop-1"] + form
      let log = try program.run(words).text
      #expect(log.contains("Mất điện 10 phút"), "\(log)")
      #expect(!log.contains("HV-01") && !log.contains("Nguyễn Thị Lan"), "\(log)")
      #expect(try program.run(words + ["--identified"]).text.contains("Nguyễn Thị Lan"))
    }
    #expect(try program.run(["course", "log", "lop-1"]).text.contains("Nguyễn Thị Lan"))
    let named = try program.run(minutes + ["--identified", "--html", "-"]).text
    #expect(named.contains("Nguyễn Thị Lan") && named.contains("vắng"), "\(named)")
    let agencies = try program.run(["course", "agencies", "lop-1", "--csv"]).text
    #expect(agencies.contains("Sở Xây dựng,1,1,2,"), "\(agencies)")
    let all = try program.run(["course", "agencies", "--csv"])
    #expect(all.text == agencies && all.status == 0, "\(all.text)")
    #expect(try program.run(["course", "agencies", "--assignment", "thi"]).status == 64)
    #expect(try program.run(["verify"]).text.hasSuffix("1 sổ lớp: 0 chỗ sai.\n"))

    // What is kept is shown without the journal; who changes it behind the program's back is found out.
    let shown = try program.run(["course", "show", "lop-1", "--csv"]).text
    try Database(path: program.store, access: .readWrite).execute(
      "UPDATE course_result SET points = points_possible, fail_points = 0")
    let changed = try program.run(["course", "show", "lop-1", "--csv"]).text
    #expect(changed.contains(",100") && !shown.contains(",100"), "\(shown)\(changed)")
    let verified = try program.run(["verify"])
    #expect(verified.text.contains("khác với nhật ký và sổ lớp") && verified.status == 65)
    // What is gone is worked out again.
    try Database(path: program.store, access: .readWrite).execute("DELETE FROM course_result")
    #expect(try program.run(["course", "show", "lop-1", "--csv"]).text == shown)
    #expect(try program.run(["verify"]).status == 0)
  }
}
