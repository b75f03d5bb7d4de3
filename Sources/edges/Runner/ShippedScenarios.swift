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
      "5960eed58f07f8a7570c89a10a8e3becf28d3ce2c4695ff38cde63db0ba3db0a",
    "chu-tich-phuong-duyet":
      "2b328eeabfef2c8fb7f7dc7d8df78a05d6ccfced6e173d8289588e4baedf3e41",
    "hai-ngay-giua-nam":
      "bf9519ddb692825489ebb9b5e11a87274aaa72e6cc578c487fa4ffb37c8ac732",
    "hop-thu-zalo":
      "4fb114b6603d3f39c5e5b3de05f441268770b64239cd8f43c9d4e5633e92e75c",
    "lanh-dao-duyet":
      "89fafc0b5853361a04e51e312ebbd59a23f6fa86d02155cd62d316e8ec4b4e7d",
    "nam-ngay":
      "af8a788bbf5ded88447d55ca9612506f12594368d26bca337b0e46bfb55476cd",
    "ngay-dau":
      "99c83b3e92dfcd23c0f6db613f78742addfe2576b42feab1bc355467854a1460",
    "nua-thang-bay":
      "0d2fe4ec0a115dc875df0f9cde7aa2c289c3370eb7112545a1e32ef50ceba01a",
    "phuong-tiep-phuong-lam":
      "ad64525d640d26bb926070abfcf2bb28e44df94296c91da44e6aee6c6dd01fa7",
    "sau-tieu-chi":
      "2a1ffebd364193888c1ba19ad8a646503fde9cb9951e4398030ebde6fb4c0e4b",
  ]
}
