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
      "e70219e9504e5b142197afbe95be1070f7ca8acc7b8b25264a86cca83a203b4c",
    "chu-tich-phuong-duyet":
      "2b328eeabfef2c8fb7f7dc7d8df78a05d6ccfced6e173d8289588e4baedf3e41",
    "hai-ngay-giua-nam":
      "5c96b9e41eba8bb9899277dfd986521dc6a4dba520575f8da0633ff52a42bd6c",
    "hop-thu-zalo":
      "31a6afacd9b8745a833aeb117fbeb6bb273568f56f5f63cabcfb6ab9f5cadb77",
    "lanh-dao-duyet":
      "89fafc0b5853361a04e51e312ebbd59a23f6fa86d02155cd62d316e8ec4b4e7d",
    "nam-ngay":
      "a8be6a6f770bb72e3325b16aa9c31a145ccc15a01a0252144cc217ce12514df9",
    "ngay-dau":
      "66160c90f8d455cdf56d93db91df2abdf2af6c1811b7abfc826713dd75b3cfac",
    "nua-thang-bay":
      "78f738173ef244d5c0622d4705d7a6a227fe832634babb62d29e19feecf7f1b4",
    "phuong-tiep-phuong-lam":
      "0e5f7433e36e937638c409398d364acd121ce97c1b0d572470985b5aa535af22",
    "sau-tieu-chi":
      "f9e4145193d6e3c178a7670b420b12c6c12df0bf17574d8f83eef0eba1e9b60f",
  ]
}
