package import Shifts
package import Wording

/// What there is to learn of the petitions of a shift that is over, as text.
package struct ReviewReport: Sendable {
  private let reviews: [PetitionReview]

  package init(_ reviews: [PetitionReview]) {
    self.reviews = reviews
  }

  /// The reviews in lines of text, one petition after the other.
  package func lines(_ language: Language) -> [String] {
    reviews.flatMap { review in
      let steps = review.steps.map { $0[language] }.joined(separator: " → ")
      return ["", "#\(review.petition) \(review.subject[language])"]
        + part(ReviewTexts.modelSteps, steps, language)
        + part(ReviewTexts.modelReply, review.modelReply, language)
        + part(ReviewTexts.ownReply, review.ownReply, language)
        + part(ReviewTexts.why, review.why[language], language)
    }
  }

  private func part(_ title: Phrase, _ text: String?, _ language: Language) -> [String] {
    let lines = (text ?? "–").split(separator: "\n", omittingEmptySubsequences: false)
    return ["  \(title[language])"] + lines.map { "    \($0)" }
  }
}
