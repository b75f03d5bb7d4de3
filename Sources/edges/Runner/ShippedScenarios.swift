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
      "8cd81741c0bfb95d3f7b176c93e19b95e730db0caa6d840930484c1c0c3d060d",
    "chu-tich-phuong-duyet":
      "7489a1e77c4802e27d1c1d76b4580b7b9051de20c0e3e89b6d34b5977e1904a7",
    "hai-ngay-giua-nam":
      "7f11bc652b41a684e51d68150973a1b01bfde31df1324045f8f34d34fab39485",
    "hop-thu-zalo":
      "819cdc351e0dacf3d3b5c69db620c4c3a5c2b15ee721c5f1b9b6d1994fdb0856",
    "lanh-dao-duyet":
      "74c35dd8a3985ca3c4b14f1cfefebb774cdbd0ca17178986230554d6907fa4e5",
    "nam-ngay":
      "9428b7cb8f7dc2c0f0e0079835735ab5f276231f9c3743174be2558b8119c74e",
    "ngay-dau":
      "8bbf2eed2ec924f6872b1403523aa660139c5187cef6bb61e31060d1bae1bb5d",
    "nua-thang-bay":
      "3e35b359c60f595b5f752a6159edfd52503d30ba325c3b52993631706cb89827",
    "phuong-tiep-phuong-lam":
      "1069cabce8cea824a74e6c30e03c1f9000f4ff5a5a90d2a74f91cc2c863f04aa",
    "sau-tieu-chi":
      "3cdc0fb90c95ea50c43ff562d61a54a3b2a170994f7691361f262092b8e9ac84",
  ]
}
