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
      "1d5f002ded843b1d3b3c8ee78ead20b684e54a8851bfedd93f0d689c02a2a875",
    "hop-thu-zalo":
      "a684ff7a7ce62c4b78e2b3de9aafce90a0046d5be9494f4ce02ffedc76476364",
    "lanh-dao-duyet":
      "03fb1c20ae6d35ab198848853c10ad5e75f274988135a8fbe32c342a23424147",
    "nam-ngay":
      "29d5d9a648590c2925f27ff7f100afd1ff7b7347c34f4b2279b55ef9403e9b87",
    "ngay-dau":
      "4763393fa65a28492c064b6c4e5b5668747e6c9d44c6fd8410e348a76b9c1d38",
    "nua-thang-bay":
      "672d246439ad687fa2d4520787fc703c416834f13ac2ef463a10a8405087ca36",
    "phuong-tiep-phuong-lam":
      "01f3f6337ea8086124ae30daff8468df4c35bf43976b694c54ab86ea165d7128",
    "sau-tieu-chi":
      "86fc5cb9f8168fd8d15ba2c266e4c594a6eb72a16561f730018cc718cecd54a3",
  ]
}
