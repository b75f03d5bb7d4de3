package import Documents
package import Shifts
package import Wording

/// What there is to learn of the petitions of a shift that is over.
package struct ReviewReport: Sendable {
  private let reviews: [PetitionReview]

  package init(_ reviews: [PetitionReview]) {
    self.reviews = reviews
  }

  /// The reviews in lines of text, one petition after the other.
  package func lines(_ language: Language) -> [String] {
    let document = Document("", in: language, blocks(language))
    return reviews.isEmpty ? [] : [""] + document.lines()
  }

  /// The reviews as parts of a document, which may stand behind a scorecard.
  package func blocks(_ language: Language) -> [Block] {
    reviews.map { review in
      let steps = review.steps.map { $0[language] }.joined(separator: " → ")
      return .section(
        "#\(review.petition) \(review.subject[language])",
        [part(ReviewTexts.modelSteps, steps, language)]
          + review.parts.map { part($0.title, $0.text?[language], language) }
          + returns(of: review, language) + [
            part(ReviewTexts.why, review.why[language], language)
          ])
    }
  }

  /// Each draft that the leader returned, and why.
  private func returns(of review: PetitionReview, _ language: Language) -> [Block] {
    review.draftReturns.enumerated().flatMap { index, returned in
      [
        part(
          ReviewTexts.draftReturned(index + 1, at: returned.at), returned.draft, language),
        part(ReviewTexts.whyReturned, returned.why?[language], language),
      ]
    }
  }

  private func part(_ title: Phrase, _ text: String?, _ language: Language) -> Block {
    .term(title[language], text ?? "–")
  }
}
