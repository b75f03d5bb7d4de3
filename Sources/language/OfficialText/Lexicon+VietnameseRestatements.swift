// The words of the shipped `tieng-viet` lexicon by which it is told what a letter only restates, and how
// it answers a question that it asks itself.

extension Lexicon {
  static let vietnameseRestatementLists: [List: [String]] = [
    .owningWords: ["cấp trên của", "cấp trên trực tiếp của", "nơi quản lý"],
    .worries: [
      "lo", "lo lắng", "lo ngại", "lo sợ", "lo là", "lo rằng", "sợ", "sợ là", "sợ rằng", "e",
      "e là", "e rằng", "e ngại", "ngại phải", "ngại bị", "ngại mất", "ngại là", "áy náy",
      "băn khoăn", "thắc mắc", "lăn tăn",
      "nghi", "nghi ngờ", "nghi là", "ngờ", "ngờ là", "tưởng", "tưởng là", "tưởng rằng", "nghĩ",
      "nghĩ là", "nghĩ rằng", "cho là", "cho rằng", "nghe nói", "nghe đồn", "muốn biết", "muốn hỏi",
      "xin hỏi", "không biết", "không rõ", "chưa rõ", "hỏi có", "hỏi rằng", "hỏi xem", "hỏi liệu",
      "hỏi vì sao", "hỏi tại sao", "hỏi sao", "hỏi khi nào", "hỏi bao giờ", "hỏi mình", "hỏi nếu",
      "hỏi việc", "hỏi về việc", "phản ánh rằng", "phản ánh là", "phản ánh việc",
      "phản ánh về việc", "nêu rằng", "viết rằng", "kể rằng", "nói rằng", "cho biết rằng",
    ],
    .retellings: [
      "hỏi", "nhờ", "cho biết", "kể", "nói", "nêu", "trình bày", "nhắn", "phản ánh", "bảo",
      "kêu", "than", "mong", "muốn", "đề nghị", "yêu cầu", "kiến nghị", "đòi", "bàn",
      "gợi ý", "hiến kế", "ao ước",
    ],
    .restatementEnds: [
      "nhưng", "thì", "song", "nên", "tuy nhiên", "qua kiểm tra", "qua xác minh", "qua rà soát",
      "là đúng", "là không đúng", "là sai", "là có cơ sở", "là không có cơ sở",
    ],
    .retoldThings: [
      "điều", "việc", "nội dung", "những gì", "chuyện", "thông tin", "sự việc", "vụ việc", "cái",
      "điểm", "ý",
    ],
    .undecided: [
      "hay không", "hay chưa", "hay chăng", "liệu", "liệu có", "có hay", "đúng hay", "chỗ nào",
      "điểm nào", "khoản nào", "điều nào", "ở đâu", "ra sao", "như thế nào",
    ],
    .denyingAnswers: [
      "không và không", "đều không", "không cả", "không", "không cần", "không phải", "không bị",
      "không được", "không mất", "không đâu",
      "chưa", "chưa được", "chưa đâu", "chẳng", "khỏi", "khỏi cần", "dạ không", "không có",
      "hoàn toàn không", "dạ chưa", "không hề",
    ],
    .affirmingAnswers: [
      "có", "phải", "đúng", "được", "rồi", "cần", "dạ có", "dạ được", "đúng vậy", "đúng thế",
      "có chứ", "được chứ", "vâng", "dạ phải", "đã xong", "xong rồi", "đã có",
    ],
    .questionOpenings: [
      "có", "đã", "có phải", "đã có",
    ],
    .questionClosings: [
      "không", "chưa", "hay không", "hay chưa", "hay sao", "phải không", "đúng không", "được không",
      "có phải không", "nữa không", "à", "hả", "sao", "chăng",
    ],
    .openQuestions: [
      "vì sao", "tại sao", "sao", "khi nào", "bao giờ", "lúc nào", "ngày nào", "hôm nào", "ở đâu",
      "đâu", "ai", "nơi nào", "đơn vị nào", "cơ quan nào", "gì", "thế nào", "làm sao", "ra sao",
      "bao lâu", "bao nhiêu", "mấy giờ", "mấy ngày", "giấy nào", "nào",
    ],
  ]

  static let vietnameseRestatementNumbers: [Number: Int] = [
    .restatementReach: 20
  ]
}
