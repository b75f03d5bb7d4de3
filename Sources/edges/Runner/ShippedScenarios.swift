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
      "9d8009239e01e11b3e9734358d87b3fa8fba82ebc0a8ccd9566b3bb0f4f1a96d",
    "chu-tich-phuong-duyet":
      "0880885891c13369de78f5fc5026a6aea49ce252c4a6a093e3418f8cc84ec550",
    "hai-ngay-giua-nam":
      "d73f1e2c65a0c7e97c702ef385ba4e12264fbd780d74108d621492f58d39ca87",
    "hop-thu-zalo":
      "8f29d8569f3c9469b03deb852390c4b2ec4ffc2925922d158f24fe695fa12bdf",
    "lanh-dao-duyet":
      "70b4bd6151cabcb520155d3336a58ade6e01b983f1f3b59d6ff4080e4d73cdf2",
    "nam-ngay":
      "6eca0cc4ad83ff80154792996758c64b0932921caebda333f8a2a4087ca2dbb3",
    "ngay-dau":
      "04fced8f4df1d4c08ea05b190bc3a7edfa95b2b6d769f58c9377d0226fb6fdda",
    "nua-thang-bay":
      "d05f552471404e26392b2bd199373697b45c8a125198473f6c9c6329ccecbd9a",
    "phuong-tiep-phuong-lam":
      "1757885b2c208e56ba3a06f85899d7de967c5df3794d610a4436e201a96e7ea5",
    "sau-tieu-chi":
      "bcb8c91c845e44017a36fec7ad00fdcd82e4a2260f815fd038652df77c3a6d97",
  ]
}
