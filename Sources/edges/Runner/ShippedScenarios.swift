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
      "3edd619289a01275b76598a0e9a277a04f0540d9563ec03f296e9a642649ba95",
    "chu-tich-phuong-duyet":
      "a03b4f436ba48c08749e44015d0dd1bc85abcf5cea9244e8c6a4f568ec855783",
    "hai-ngay-giua-nam":
      "b821fa6b4155120e4b3e2622db433d9430285acde2b01844215f2657ff29b095",
    "hop-thu-zalo":
      "b7185221b68770ec2e4a3fdfa728f745c5ff753b31d0aaa685b44806518f3693",
    "lanh-dao-duyet":
      "8b252223425b90f95de1539c0c42c0c863e10c962336d7dca07b6c37919023bc",
    "nam-ngay":
      "8415e6ee167e2c51c4ff67539b5d216490e9aaaa5ac2447c4562ffbb9f4376d1",
    "ngay-dau":
      "bd418df2c5364196f229bff1fee87a3f3afa2932befb14d2808c5751445ec1b5",
    "nua-thang-bay":
      "fc0f60a77e536157b5728ecd2a1fbdf56220b403f89004993720b4f86e41de53",
    "phuong-tiep-phuong-lam":
      "5c0178a27ade70051b43aa3ada1f4e8f48699c1a839fa0b6035ffa946fda54fe",
    "sau-tieu-chi":
      "46c67faf333264061967bbfc5cb54aeea431f5c6fcb6745ef3b06976327f2bf1",
  ]
}
