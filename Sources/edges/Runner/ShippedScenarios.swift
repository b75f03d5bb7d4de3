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
      "a301517898c32a1ccaebc36c79445ed297798be956a31a9d2c6c5fe55edfe2af",
    "chu-tich-phuong-duyet":
      "adc356aa5551d401a45efb6161c4f2eb4b980b8cf3dd37426324d8734ebd2f64",
    "hai-ngay-giua-nam":
      "de213ff0bdbde8d9fbf147943603ed4a75760a87b546649b5076f6bac49eca3c",
    "hop-thu-zalo":
      "f2dbc60d48005a9eb94787961279a9c3e94a0a20760d08eb3fa7b23630f3de74",
    "lanh-dao-duyet":
      "bf99ef5d31f88c6bb53c901386a1bdfa7f5fe426f7bdb624bf8b6afb606975e5",
    "nam-ngay":
      "e360d827f03df46bdeab1b4169a765cf3784476cd3277795224fa3eb47f9689f",
    "ngay-dau":
      "bdd96a06e5147eeef139d7dd110fa99ebdf462eabf9b3f5bb803fb32ee699b17",
    "nua-thang-bay":
      "3047f18bc8170f81f5c565c1f38c9f4e6522f7841d981b58e26f5dd1bc0d0d99",
    "phuong-tiep-phuong-lam":
      "7ab3a15c2463947ce2a376d91098c82494567f98385c50fd19aebd8ee6b433f4",
    "sau-tieu-chi":
      "0b1f92bb6a4add851af24b8901d6406f2ca87aa55eba30247239e3d73ebcfa5e",
  ]
}
