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
      "bcfd702024d7b3f3eaad5256e5154d27d78a5a5ebf821a942e45ce1b80cc3949",
    "chu-tich-phuong-duyet":
      "125c45b30bdb5550dfb11c217b918476df92a516898b6bef78d2837de5ff0dff",
    "hai-ngay-giua-nam":
      "a103a402802faf60be9b44887020323d12f67e10eadcad3fde6cb49250f3d179",
    "hop-thu-zalo":
      "fce01d4a87e5cfb272fbf7123a95f78110477c25a2404c597b7957087da1388d",
    "lanh-dao-duyet":
      "24c2a228e181e4cbc71988b035074171babee079995a52b4151250a022322427",
    "nam-ngay":
      "671413b8da24653bc6c090520075870533643d1df867f8a971d033394db0e923",
    "ngay-dau":
      "49d5d9ea2ff558a386a772f798e738422e0f6db2dbccd0f2f3e5274386a8446e",
    "nua-thang-bay":
      "bd65a8c5afea0dbabdac6e4bc5c201e9d6abe2589f764ab63214aba265266c10",
    "phuong-tiep-phuong-lam":
      "117717c66cb50c7d707d2c34242fd35ebaf805c7b37a451c7d9de258fda2f11b",
    "sau-tieu-chi":
      "2efe2a0612617e68008252fc7c835125f7bf142ff58772cffd2064ea42d75360",
  ]
}
