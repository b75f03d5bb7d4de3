import Foundation
import Petitions
import Scenarios
import Testing
import WorkCalendar

@testable import ScenarioFiles

/// Who is right for a matter, by day, as the sources have it and not as the packs do.
private struct Expectation: CustomTestStringConvertible {
  let topic: TopicID
  /// On the days of ``Expectation/days``: the unit's name.
  let names: [String]

  init(_ topic: TopicID, _ names: String...) {
    self.topic = topic
    self.names = names
  }

  var testDescription: String { topic.text }

  /// Before the change of 1 March 2025, after it, and with two tiers; always in the ward of a place.
  static let days = [
    ("ha-noi-2023-02", "2023-02-13", "ubnd-phuong-hang-bac-hoan-kiem"),
    ("ha-noi-2025-01", "2025-02-28", "ubnd-phuong-hang-bac-hoan-kiem"),
    ("ha-noi-2025-01", "2025-03-01", "ubnd-phuong-hang-bac-hoan-kiem"),
    ("ha-noi-2025-07", "2025-12-01", "ubnd-phuong-hoan-kiem"),
  ]

  static func same(_ topic: TopicID, _ name: String) -> Expectation {
    Expectation(topic, name, name, name, name)
  }

  static func merged(_ topic: TopicID, _ before: String, _ after: String) -> Expectation {
    Expectation(topic, before, before, after, after)
  }

  static func local(_ topic: TopicID) -> Expectation {
    let district = "UBND quận Hoàn Kiếm"
    return Expectation(topic, district, district, district, "UBND phường Hoàn Kiếm")
  }

  static let all: [Expectation] = [
    .local("rac-thai"), .local("trat-tu-xay-dung"), .local("truong-hoc"),
    .local("ho-kinh-doanh"), .local("boi-thuong-dat"), .local("giay-phep-nha-o"),
    .merged("so-do", "Sở Tài nguyên và Môi trường", "Sở Nông nghiệp và Môi trường"),
    .merged("o-nhiem", "Sở Tài nguyên và Môi trường", "Sở Nông nghiệp và Môi trường"),
    .merged("de-dieu", "Sở Nông nghiệp và Phát triển nông thôn", "Sở Nông nghiệp và Môi trường"),
    .merged("den-tin-hieu", "Sở Giao thông vận tải", "Sở Xây dựng"),
    .merged("duong-bo", "Sở Giao thông vận tải", "Sở Xây dựng"),
    .merged("xe-buyt", "Sở Giao thông vận tải", "Sở Xây dựng"),
    .merged("giay-phep-lai-xe", "Sở Giao thông vận tải", "Công an thành phố Hà Nội"),
    .merged("ly-lich-tu-phap", "Sở Tư pháp", "Công an thành phố Hà Nội"),
    .merged("dang-ky-doanh-nghiep", "Sở Kế hoạch và Đầu tư", "Sở Tài chính"),
    .merged("dau-tu-dau-thau", "Sở Kế hoạch và Đầu tư", "Sở Tài chính"),
    .merged("vien-thong", "Sở Thông tin và Truyền thông", "Sở Khoa học và Công nghệ"),
    .merged("chuyen-doi-so", "Sở Thông tin và Truyền thông", "Sở Khoa học và Công nghệ"),
    .merged("bao-chi-xuat-ban", "Sở Thông tin và Truyền thông", "Sở Văn hóa và Thể thao"),
    .merged("lao-dong-viec-lam", "Sở Lao động - Thương binh và Xã hội", "Sở Nội vụ"),
    .merged("nguoi-co-cong", "Sở Lao động - Thương binh và Xã hội", "Sở Nội vụ"),
    .merged("bao-tro-xa-hoi", "Sở Lao động - Thương binh và Xã hội", "Sở Y tế"),
    .merged("tre-em", "Sở Lao động - Thương binh và Xã hội", "Sở Y tế"),
    .merged(
      "giao-duc-nghe-nghiep", "Sở Lao động - Thương binh và Xã hội", "Sở Giáo dục và Đào tạo"),
    .merged("dan-toc", "Ban Dân tộc", "Sở Dân tộc và Tôn giáo"),
    .merged("ton-giao", "Sở Nội vụ", "Sở Dân tộc và Tôn giáo"),
    .merged("doi-ngoai", "Sở Ngoại vụ", "Văn phòng UBND thành phố Hà Nội"),
    .merged("hang-gia", "Cục Quản lý thị trường thành phố Hà Nội", "Sở Công Thương"),
    .same("chieu-sang", "Sở Xây dựng"), .same("thoat-nuoc", "Sở Xây dựng"),
    .same("cay-xanh", "Sở Xây dựng"), .same("nha-o", "Sở Xây dựng"),
    .same("quy-hoach", "Sở Quy hoạch - Kiến trúc"), .same("du-lich", "Sở Du lịch"),
    .same("karaoke", "Sở Văn hóa và Thể thao"), .same("quang-cao", "Sở Văn hóa và Thể thao"),
    .same("an-toan-thuc-pham", "Sở Y tế"), .same("kham-chua-benh", "Sở Y tế"),
    .same("trung-hoc-pho-thong", "Sở Giáo dục và Đào tạo"), .same("cong-chung", "Sở Tư pháp"),
    .same("nguoi-tieu-dung", "Sở Công Thương"), .same("cai-cach-hanh-chinh", "Sở Nội vụ"),
    .same("tiep-cong-dan", "Ban Tiếp công dân thành phố Hà Nội"),
    .same("do-xe-trai-phep", "Công an thành phố Hà Nội"),
    .same("cu-tru-can-cuoc", "Công an thành phố Hà Nội"),
    .same("bao-hiem-xa-hoi", "Bảo hiểm xã hội thành phố Hà Nội"),
    .same("the-bao-hiem-y-te", "Bảo hiểm xã hội thành phố Hà Nội"),
    Expectation(
      "thue", "Cục Thuế thành phố Hà Nội", "Cục Thuế thành phố Hà Nội", "Chi cục Thuế khu vực I",
      "Thuế thành phố Hà Nội"),
    Expectation(
      "cung-cap-dien", "Sở Công Thương", "Sở Công Thương", "Sở Công Thương",
      "Tổng công ty Điện lực thành phố Hà Nội"),
    Expectation(
      "cap-nuoc", "Sở Xây dựng", "Sở Xây dựng", "Sở Xây dựng", "Công ty Nước sạch Hà Nội"),
    Expectation(
      "kenh-phan-anh", "Văn phòng UBND thành phố Hà Nội", "Văn phòng UBND thành phố Hà Nội",
      "Văn phòng UBND thành phố Hà Nội", "Trung tâm Phục vụ hành chính công thành phố Hà Nội"),
  ]
}

@Suite struct `Petitions go` {
  private func pack(_ id: String) throws -> UnitPack {
    let loader = Loader(source: .disk(roots: [packageFolder.appending(path: "scenarios").path]))
    let document = try #require(loader.document(at: "units/\(id).yaml") { _ in })
    return try #require(loader.readUnits(document))
  }

  @Test(arguments: Expectation.all.indices)
  func `to the unit that the sources name for the day`(index: Int) throws {
    let expectation = Expectation.all[index]
    #expect(expectation.names.count == Expectation.days.count)
    for ((id, iso, place), name) in zip(Expectation.days, expectation.names) {
      let grounds = RoutingGrounds(
        topic: expectation.topic, place: UnitID(place), about: nil, noUnit: nil)
      let date = try #require(CivilDate(iso: iso))

      let found = try pack(id).rightUnits(on: grounds, date: date)

      #expect(found.map(\.name) == [name], "\(expectation.topic) on \(iso)")
    }
  }

  @Test func `to a superior when they are about a ward, whatever they are about`() throws {
    let before = try pack("ha-noi-2025-01")
    let after = try pack("ha-noi-2025-07")
    let day = { (iso: String) throws in try #require(CivilDate(iso: iso)) }
    let about = { (unit: UnitID) in
      RoutingGrounds(topic: "rac-thai", place: unit, about: unit, noUnit: nil)
    }

    #expect(
      before.rightUnits(
        on: about("ubnd-phuong-hang-bac-hoan-kiem"), date: try day("2025-06-30")
      ).map(\.id) == ["ubnd-quan-hoan-kiem"])
    #expect(
      after.rightUnits(on: about("ubnd-phuong-hoan-kiem"), date: try day("2025-07-01")).map(\.id)
        == ["ubnd-thanh-pho"])
    // Whoever still complains of the district means those who took over; the city is above all.
    #expect(
      after.rightUnits(on: about("ubnd-quan-hoan-kiem"), date: try day("2025-07-01")).map(\.id)
        == ["ubnd-thanh-pho"])
  }
}
