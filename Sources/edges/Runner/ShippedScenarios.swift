/// The scenarios that come with TapSu, by the digests of all files that each is run from.
///
/// A library can be altered by whoever keeps it, and an attempt is then like its library: these stand in
/// the program itself. `RECORD_FIGURES=1 swift test` writes them anew when a scenario is changed.
package enum ShippedScenarios {
  /// Whether an attempt was run from just those files of a scenario that TapSu comes with.
  package static func have(_ scenario: String, _ materials: String) -> Bool {
    digests[scenario] == materials
  }

  package static let digests = [
    "bon-ngay-tiep-dan":
      "773efb15796e7a1a2f522a5ae7ebf722fb8e0e0227317e79ccf0791b86a7dcfc",
    "chu-tich-phuong-duyet":
      "8658d579fa035df028582ced7c5a981d7769511fdda8e481ea2201d68be0fa92",
    "hai-ngay-giua-nam":
      "31e02d1395e0fb913cb8777dc2a842e0dd0810ecf471cbc2fcb07bf3aac2f32a",
    "hop-thu-zalo":
      "8a90c093cc37e904e1f26ee438ffa01d3a19b10b4a60d9691e6d126faccd1ffc",
    "lanh-dao-duyet":
      "003251d6a0a568bd6404d9e0f0f5744d85613d2d3dc6923d2e1f257df0dcccce",
    "nam-ngay":
      "2ea404a47da67e73c567b79251c5b2cb8b0826cf6c5e42957ba2ff0357ee8bb4",
    "ngay-dau":
      "8a9cf84c71f246d59cf3beec5dc2023cc2ef827ce7b3f2485c2fd60ddb8615aa",
    "nua-thang-bay":
      "b380bbef9bcbb3339d6912c4f63127d3f0350b2ed0bc35ed69f0aaea4402012a",
    "phuong-tiep-phuong-lam":
      "3c2dbb8afb955e7241bd7dbdc4a872c0a411d35e99b99d9dc269b564e603a112",
    "sau-tieu-chi":
      "3d4d0830a0aadc6b23b055d83bd886f26871c23ae3d811bad97defb2ec3a398e",
  ]
}
