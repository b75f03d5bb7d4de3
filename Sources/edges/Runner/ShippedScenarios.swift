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
      "446ae6775f12206be2cf45c94df4ed99a3b2b7591be3599d7069ef84cd5fa8d1",
    "chu-tich-phuong-duyet":
      "faa99c54a2910081562212a9ee04c7b72ec415263f1dd7019e9a50553e46d8fe",
    "hai-ngay-giua-nam":
      "28e06fc3d8e9ce988cbccbc4fb47ef7e37c2036935a69763f4dd6dead6d35818",
    "hop-thu-zalo":
      "9fdde765be79f8989eb0ba7b88601f37f70dfcc5f35720f98b337f9fe90b921c",
    "lanh-dao-duyet":
      "03fb1c20ae6d35ab198848853c10ad5e75f274988135a8fbe32c342a23424147",
    "nam-ngay":
      "adb2858b776a375d35e1ac40a3c2d36351e820810d147796a3b4891434cd1e87",
    "ngay-dau":
      "f222eb9e08f8f71ab7e0d53c42f5494f1d8b2888f024bec83f512346aec9973d",
    "nua-thang-bay":
      "32e3ec06a12fdd84da82869df95cc7dd97105591b9b9a585d856f445b8517c92",
    "phuong-tiep-phuong-lam":
      "01f3f6337ea8086124ae30daff8468df4c35bf43976b694c54ab86ea165d7128",
    "sau-tieu-chi":
      "86fc5cb9f8168fd8d15ba2c266e4c594a6eb72a16561f730018cc718cecd54a3",
  ]
}
