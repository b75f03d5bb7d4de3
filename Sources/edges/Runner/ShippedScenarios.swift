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
      "6314954c33ccc53e71bbdee26bdb7bcbe49e0b64f41be563b27d01a6ea552228",
    "chu-tich-phuong-duyet":
      "ffdb79332cce0d960e77a32ee64078c29cd81cfa045486edca1ea86b00da5e21",
    "hai-ngay-giua-nam":
      "d9983a59f502f959e8bf7177e8a88e1952eacfde149494111616ed887e2ec2a0",
    "hop-thu-zalo":
      "2ae57b596619267ad904c5091459007d15f31747baa1f3e543337249b2756d2a",
    "lanh-dao-duyet":
      "c82973faf3b1ba5a5bcad847dd1be17ca00b5563a7596d1b7b127d9c33ce5082",
    "nam-ngay":
      "98feb5954e6839ff711ac0cf7f70aa06960e3e1ebe427548906f9135b96eaa90",
    "ngay-dau":
      "c4fd20081a47965ec4b9cdac755d214aea5b29d846c87c059e1431ae5c12cee9",
    "nua-thang-bay":
      "36afb6d8c1bfcf54fd43bab9b7ba517ced7a2d5270a6eb77ca8b6de1c75c46be",
    "phuong-tiep-phuong-lam":
      "b88d578e792bc210b2ef230147943bff64fc7aa9ff97ac0f608abebb2aaf72c7",
    "sau-tieu-chi":
      "3065eefe43c0431110e30430970a01f60e2f4838ab2e1a96f6ef5d5b3539c002",
  ]
}
