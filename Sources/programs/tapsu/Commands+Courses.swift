import Courses
import Wording

// MARK: - Courses

extension Commands {
  static let ofCourses = [
    play, courseNew, courseChange, courseEnrol, courseAssign, courseWithdraw, courseTime,
    courseOpen, courseClose, courseList, courseShow, courseLog, courseDebrief, courseJudge,
    courseForget,
  ]

  /// How commands end that need a store which may be away, or a course which may not be there.
  private static let storeFailures: [ExitStatus] = [
    .badData, .noInput, .cannotCreate, .temporaryFailure, .configuration,
  ]

  private static let details: [(name: String, kind: ValueKind, summary: Phrase)] = [
    ("title", .text, Phrase("tên lớp", "its title")),
    ("agency", .name, Phrase("cơ quan tổ chức", "the agency that holds it")),
    ("from", .moment, Phrase("bắt đầu", "when it begins")),
    (
      "to", .moment,
      Phrase(
        "kết thúc; chỉ ghi ngày là hết ngày ấy",
        "when it ends; a date alone includes that whole day")
    ),
  ]
  private static let keepUntil = OptionSyntax(
    "keep-until", .date,
    Phrase(
      "giữ dữ liệu cá nhân đến ngày nào (không nói: một năm sau khi kết thúc)",
      "until when personal data is kept (default: a year after its end)"))

  static let courseForms =
    forms + [
      OptionSyntax(
        "csv", nil, Phrase("kết quả cho bảng tính", "result for spreadsheets"),
        .alternative("format"))
    ]

  private static let play = CommandSyntax(
    "play", Phrase("Học viên làm bài được giao.", "Works on what a course has assigned."),
    options: [
      OptionSyntax("course", .course, Phrase("lớp", "the course"), .required),
      OptionSyntax("trainee", .trainee, Phrase("mã học viên", "the trainee’s code"), .required),
      OptionSyntax(
        "assignment", .assignment,
        Phrase("bài nào, khi có nhiều bài làm được", "which assignment, where several can be begun")
      ),
      plain,
    ],
    examples: [
      ExampleSyntax(
        "play --course lop-0326 --trainee HV-01",
        Phrase(
          "bắt đầu bài đang mở, hay làm tiếp bài dở",
          "begins what is open, or resumes what is unfinished"))
    ], failures: storeFailures
  ) { environment, options, _ throws(Failure) in
    try PlayCommand(environment, options).playAssigned()
  }

  private static let courseNew = CommandSyntax(
    "course new", Phrase("Lập một lớp.", "Sets a course up."),
    operands: [OperandSyntax(.course)],
    options: details.map { OptionSyntax($0.name, $0.kind, $0.summary, .required) } + [keepUntil],
    examples: [
      ExampleSyntax(
        "course new lop-0326 --title \"Lớp tháng 3\" --agency \"Sở Nội vụ\" --from 2026-03-02 --to 2026-03-13",
        Phrase("lớp hai tuần", "a course of two weeks"))
    ], failures: storeFailures
  ) { environment, options, operands throws(Failure) in
    try CourseSetupCommand(environment: environment, options: options).create(operands)
  }

  private static let courseChange = CommandSyntax(
    "course change", Phrase("Đổi tên, cơ quan, ngày của lớp.", "Changes what a course is."),
    operands: [OperandSyntax(.course)],
    options: details.map { OptionSyntax($0.name, $0.kind, $0.summary) } + [keepUntil],
    examples: [
      ExampleSyntax(
        "course change lop-0326 --to 2026-03-20", Phrase("kéo dài một tuần", "a week longer"))
    ], failures: storeFailures
  ) { environment, options, operands throws(Failure) in
    try CourseSetupCommand(environment: environment, options: options).change(operands)
  }

  private static let courseEnrol = CommandSyntax(
    "course enrol",
    Phrase(
      "Ghi danh từ tệp CSV; cho xem thay đổi rồi mới ghi.",
      "Enrols from a CSV file; shows what changes before it is written."),
    operands: [OperandSyntax(.course), OperandSyntax(.file)],
    options: [OptionSyntax("yes", nil, Phrase("ghi mà không hỏi", "write without being asked"))],
    examples: [
      ExampleSyntax(
        "course enrol lop-0326 hoc-vien.csv",
        Phrase(
          "tệp có cột Mã học viên, Họ tên, Đơn vị, Nhóm",
          "the columns are code, name, unit and group"))
    ], failures: storeFailures
  ) { environment, options, operands throws(Failure) in
    try CourseEnrolCommand(environment: environment, options: options).run(operands)
  }

  private static let courseAssign = CommandSyntax(
    "course assign",
    Phrase("Giao một bài, hay đổi bài đã giao.", "Assigns something, or changes it."),
    operands: [OperandSyntax(.course), OperandSyntax(.assignment)],
    options: [
      OptionSyntax(
        "scenario", .scenarios,
        Phrase(
          "kịch bản; nhiều thì mỗi học viên một kịch bản, lượt sau đổi",
          "scenarios; with several, each trainee gets one of them, and another the next time"),
        .required),
      OptionSyntax("from", .moment, Phrase("bắt đầu", "when it begins"), .required),
      OptionSyntax(
        "to", .moment,
        Phrase(
          "kết thúc; chỉ ghi ngày là hết ngày ấy",
          "when it ends; a date alone includes that whole day"),
        .required),
      OptionSyntax(
        "exam", nil,
        Phrase("thi: kết quả chỉ hiện khi hết ca", "exam: results only when the shift is over")),
      OptionSyntax(
        "limit", .number,
        Phrase(
          "số phút được làm (không nói: như kịch bản)", "minutes allowed (default: the scenario’s)")
      ),
      OptionSyntax(
        "attempts", .number, Phrase("số lượt được làm", "attempts allowed (default: 1)")),
      OptionSyntax(
        "results", .choice(DebriefTime.allCases.map(\.rawValue)),
        Phrase(
          "khi nào xem được bài chấm: hết ca, hay hết khoảng mở (trên máy chủ, bài thi: hết khoảng mở)",
          "when the debrief may be seen (of an exam on a server: after-window)")),
      OptionSyntax(
        "pre-test", .assignment,
        Phrase(
          "bài đo trước khóa mà bài này đo lại", "the assignment that measured the same before")),
    ],
    examples: [
      ExampleSyntax(
        "course assign lop-0326 thi --scenario nam-ngay --exam --from 2026-03-13T08:00 --to 2026-03-13T11:00 --limit 60",
        Phrase("thi một giờ trong buổi sáng", "an exam of one hour in the morning"))
    ], failures: storeFailures
  ) { environment, options, operands throws(Failure) in
    try CourseAssignCommand(environment: environment, options: options).assign(operands)
  }

  private static let courseWithdraw = CommandSyntax(
    "course withdraw", Phrase("Rút một bài đã giao.", "Withdraws an assignment."),
    operands: [OperandSyntax(.course), OperandSyntax(.assignment)],
    examples: [
      ExampleSyntax(
        "course withdraw lop-0326 thi",
        Phrase(
          "không ai bắt đầu được nữa; lượt đã làm vẫn giữ",
          "nobody begins it; what was done is kept"))
    ], failures: storeFailures
  ) { environment, options, operands throws(Failure) in
    try CourseAssignCommand(environment: environment, options: options).withdraw(operands)
  }

  private static let courseTime = CommandSyntax(
    "course time", Phrase("Thêm phút cho một học viên.", "Gives a trainee more minutes."),
    operands: [OperandSyntax(.course), OperandSyntax(.trainee), OperandSyntax(.number)],
    examples: [
      ExampleSyntax(
        "course time lop-0326 HV-01 15",
        Phrase(
          "thêm 15 phút, cả giờ đóng bài lẫn thời gian làm; 0 là thôi",
          "15 minutes more to begin and to work; 0 takes them back"))
    ], failures: storeFailures
  ) { environment, options, operands throws(Failure) in
    try CourseAssignCommand(environment: environment, options: options).giveTime(operands)
  }

  private static let courseOpen = CommandSyntax(
    "course open", Phrase("Mở lớp.", "Opens a course."), operands: [OperandSyntax(.course)],
    examples: [
      ExampleSyntax(
        "course open lop-0326",
        Phrase("từ nay bắt đầu được bài trong hạn", "from now on what is due can be begun"))
    ], failures: storeFailures
  ) { environment, options, operands throws(Failure) in
    try CourseSetupCommand(environment: environment, options: options).open(operands)
  }

  private static let courseClose = CommandSyntax(
    "course close", Phrase("Đóng lớp.", "Closes a course."), operands: [OperandSyntax(.course)],
    examples: [
      ExampleSyntax(
        "course close lop-0326", Phrase("không bắt đầu được lượt mới", "nothing new can be begun"))
    ], failures: storeFailures
  ) { environment, options, operands throws(Failure) in
    try CourseSetupCommand(environment: environment, options: options).close(operands)
  }

  private static let courseList = CommandSyntax(
    "course list", Phrase("Các lớp.", "Lists the courses."), options: courseForms,
    examples: [
      ExampleSyntax("course list", Phrase("mỗi dòng một lớp", "a line for each course"))
    ], failures: storeFailures
  ) { environment, options, _ throws(Failure) in
    try CourseShowCommand(environment: environment, options: options).list()
  }

  private static let courseShow = CommandSyntax(
    "course show",
    Phrase(
      "Một lớp: bài, học viên, ai làm đến đâu.",
      "A course: assignments, trainees, and who has done what."),
    operands: [OperandSyntax(.course)],
    options: courseForms + [
      OptionSyntax(
        "log", nil,
        Phrase("kèm sổ: ai đã làm gì, lúc nào", "with its ledger: who did what, and when"),
        excludes: ["csv"]),
      identifiedInFiles,
    ],
    examples: [
      ExampleSyntax(
        "course show lop-0326 --csv --identified > lop-0326.csv",
        Phrase("bảng học viên cho Excel, có họ tên", "the table of trainees for Excel, with names"))
    ], failures: storeFailures
  ) { environment, options, operands throws(Failure) in
    try CourseShowCommand(environment: environment, options: options).show(operands)
  }

  private static let courseLog = CommandSyntax(
    "course log",
    Phrase("Sổ lớp: ai đã làm gì, lúc nào.", "The audit log of a course: who did what, and when."),
    operands: [OperandSyntax(.course)], options: courseForms + [identifiedInFiles],
    examples: [
      ExampleSyntax(
        "course log lop-0326 --html so-lop.html",
        Phrase("để in hay nộp kèm hồ sơ", "to print, or to file"))
    ], failures: storeFailures
  ) { environment, options, operands throws(Failure) in
    try CourseShowCommand(environment: environment, options: options).log(operands)
  }

  private static let courseDebrief = CommandSyntax(
    "course debrief",
    Phrase(
      "Rút kinh nghiệm cả lớp: từng quyết định, lớp đã chọn gì, bài mẫu làm gì.",
      "Debriefs a class: decision by decision, what it chose and what the model did."),
    operands: [OperandSyntax(.course), OperandSyntax(.assignment)],
    options: [
      OptionSyntax(
        "petition", .name, Phrase("chỉ phiếu này", "this petition alone")),
      OptionSyntax(
        "beside", .trainee,
        Phrase(
          "hai học viên cạnh nhau, mã cách nhau bằng dấu phẩy; hiện bằng bí danh",
          "two trainees side by side, codes separated by a comma; shown under pseudonyms")),
      OptionSyntax(
        "scenario", .scenario,
        Phrase("kịch bản nào, khi bài có nhiều", "which scenario, where the assignment has several")
      ),
    ] + forms,
    examples: [
      ExampleSyntax(
        "course debrief lop-0326 thi",
        Phrase("ở dòng lệnh, qua từng quyết định", "on the terminal, decision by decision")),
      ExampleSyntax(
        "course debrief lop-0326 thi --petition 03 --beside HV-01,HV-02 --html chieu.html",
        Phrase("một phiếu, để chiếu", "one petition, for a projector")),
    ], failures: storeFailures
  ) { environment, options, operands throws(Failure) in
    try CourseDebriefCommand(environment: environment, options: options).run(operands)
  }

  private static let courseJudge = CommandSyntax(
    "course judge",
    Phrase(
      "Định mức đạt bằng ước lượng của giám khảo (Angoff).",
      "Sets a pass mark from judges’ estimates (Angoff)."),
    operands: [
      OperandSyntax(.course), OperandSyntax(.scenario), OperandSyntax(.file, .oneOrNone),
    ],
    options: [
      OptionSyntax(
        "html", .file,
        Phrase(
          "một trang để đọc hay in; - là ra màn hình", "a page to read or print; - for the terminal"
        )),
      OptionSyntax(
        "judge", .name,
        Phrase(
          "hỏi giám khảo này từng câu, ghi vào tệp phiếu",
          "ask this judge one by one, into the file of the sheet"), excludes: ["html"]),
    ],
    examples: [
      ExampleSyntax(
        "course judge lop-0326 nam-ngay phieu.csv --judge \"Hà\"",
        Phrase("ước lượng ngay trên màn hình", "estimates at the terminal")),
      ExampleSyntax(
        "course judge lop-0326 nam-ngay > phieu-giam-khao.csv",
        Phrase("phiếu trống để giám khảo điền", "the empty sheet for a judge")),
      ExampleSyntax(
        "course judge lop-0326 nam-ngay phieu-da-dien.csv",
        Phrase("tính và ghi mức đạt", "works out and keeps the mark")),
    ], failures: storeFailures
  ) { environment, options, operands throws(Failure) in
    try CourseJudgeCommand(environment: environment, options: options).run(operands)
  }
}

// MARK: - Persons

extension Commands {
  private static let courseForget = CommandSyntax(
    "course forget",
    Phrase(
      "Xóa danh tính học viên; điểm và số liệu còn lại dưới một số không dẫn về ai.",
      "Removes who a trainee was; points and statistics stay, under a number that leads to nobody."
    ),
    operands: [OperandSyntax(.course), OperandSyntax(.trainee, .oneOrNone)],
    options: [
      OptionSyntax(
        "due", nil,
        Phrase(
          "mọi người, khi đã quá hạn giữ dữ liệu cá nhân",
          "everybody, once the day has passed until which personal data is kept")),
      OptionSyntax(
        "name", .name,
        Phrase(
          "họ tên để tìm trong bài viết, khi người ấy đã ra khỏi danh sách",
          "the name to look for in texts, of somebody who has left the roster"), excludes: ["due"]),
      OptionSyntax("yes", nil, Phrase("xóa mà không hỏi", "remove without being asked")),
    ],
    examples: [
      ExampleSyntax(
        "course forget lop-0326 HV-01",
        Phrase("cho xem sẽ xóa gì, rồi hỏi", "shows what will go, then asks")),
      ExampleSyntax(
        "course forget lop-0326 --due",
        Phrase("cả lớp, khi đã quá hạn giữ", "the whole course, when its day has passed")),
    ], failures: storeFailures
  ) { environment, options, operands throws(Failure) in
    try CourseForgetCommand(environment: environment, options: options).run(operands)
  }
}

// MARK: - Stores

extension Commands {
  static let prepare = CommandSyntax(
    "prepare",
    Phrase(
      "Lập các bảng trong cơ sở dữ liệu PostgreSQL, hay đưa lên bản mới; đã có đủ thì thôi.",
      "Makes the tables of a PostgreSQL store or brings them up; leaves them where they are there."),
    operands: [OperandSyntax(.store, .oneOrNone)],
    examples: [
      ExampleSyntax(
        "prepare postgresql://lop@may-chu/tapsu",
        Phrase(
          "có bảng trước khi có lớp, để đặt nhân bản",
          "has the tables before any course, to set up replication"))
    ], failures: [.badData, .cannotCreate, .temporaryFailure, .configuration]
  ) { environment, _, operands throws(Failure) in
    try PrepareCommand(environment).run(operands)
  }

  static let verify = CommandSyntax(
    "verify",
    Phrase(
      "Kiểm tra mọi nhật ký và sổ lớp trong kho.", "Verifies every journal and ledger of a store."),
    examples: [
      ExampleSyntax(
        "verify --store lop.db",
        Phrase(
          "nêu dòng thiếu, dòng lặp, dòng bị sửa",
          "names lines that are missing, doubled or altered"))
    ], failures: [.badData, .noInput, .temporaryFailure, .configuration]
  ) { environment, options, _ throws(Failure) in
    try VerifyCommand(environment, options).run()
  }

  static let sync = CommandSyntax(
    "sync",
    Phrase(
      "Gửi các lượt ở máy này đến kho của lớp; gửi lại bao nhiêu lần cũng được.",
      "Sends the attempts of this machine to a course’s store; any number of times."),
    operands: [OperandSyntax(.store)],
    options: [
      OptionSyntax(
        "new", nil,
        Phrase("ở đó chưa có kho thì lập kho mới", "make a store there if there is none"))
    ],
    examples: [
      ExampleSyntax(
        "sync postgresql://lop@may-chu/tapsu",
        Phrase(
          "gửi mọi lượt; lượt dở thì gửi phần mới", "sends all; of what is unfinished, what is new")
      ),
      ExampleSyntax(
        "sync --new /media/the-nho/bai.db",
        Phrase("chép ra thẻ nhớ, lần đầu", "onto a memory card, for the first time")),
    ], failures: [.badData, .noInput, .cannotCreate, .temporaryFailure, .configuration]
  ) { environment, options, operands throws(Failure) in
    try SyncCommand(environment, options).run(operands)
  }
}
