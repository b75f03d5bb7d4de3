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
      "fe45b1a3d7473d9316c0666cb65fec811d2f9979fc5ce2c281a7cbb6a0220948",
    "chu-tich-phuong-duyet":
      "fe1ca4a2a157087f80a770cc6b4e6532d7320b8d3494c21cde74be51c5efb279",
    "hai-ngay-giua-nam":
      "9b6a695bb4f6f49d282d8775d3a1bcf845e75062d7c722eee604c0bf077fa318",
    "hop-thu-zalo":
      "5c3b365edbb2c85614379462ec02547355a1717c164b05d21ae4a0c694abc41c",
    "lanh-dao-duyet":
      "1e6aadff818a281ea77ef6f95c7d13c66692968d4c37cad37a89b8d5e44d7f65",
    "nam-ngay":
      "d304dbba3279251bfcc0de2ad79978a266ccb503042a88de003ad4682837dff8",
    "ngay-dau":
      "8d8da8e0591cb3bf728cd2843864f5ee5c966bcd0d2d7b2a073843805e237ce1",
    "nua-thang-bay":
      "df469deca92f63082692757956d0ee6124e64384b07369556a27ea50c69e476c",
    "phuong-tiep-phuong-lam":
      "242eb40db7f1aaba9023c6a9e3c8ac627b16237282c14f2d199cd383f3573659",
    "sau-tieu-chi":
      "a2d2369691ce40c75a77ff0ef51c62e00bcc46c699fc73b9b853738eba49fd95",
  ]
}
