// The pairs of words that fair letters of any matter have: in at least four marked replies, of at least two
// scenarios. `RECORD_FIGURES=1 swift test --filter Usual` draws them anew from the marked replies, which a
// test holds them to.

extension UsualPairs {
  /// Each first word with a colon, then all words that follow it.
  package static var shipped: String {
    """
    00: ngày 000: đồng 01: 07 7 tháng 02: 07 2023 7 của năm tháng và 03: 07 2025 7 05: 2026 ngày
    tháng 06: 02 07 2026 là tháng 07: 2025 2026 và 08: 02 06 07 tháng 09: 2026 tháng 1: 7 giấy hồ
    không kết nghị năm nơi nội phường tháng thì từ việc vì về điều điểm 10: 02 07 2 7 giờ ngày
    tháng 11: giờ h 12: khoản ngõ tháng 13: 02 2 giờ tháng 14: 02 2 giờ nghị ngõ tháng 15: 02 2 giờ
    h nghị tháng 154: 2026 155: 2026 16: 07 7 tháng 17: tháng 18: tháng 2: 2023 7 anh bộ chuyện có
    cô của giờ không luật mà năm nơi phường quận rồi sở tháng thì trong việc và về điều đã 20: 05
    2008 5 nghị tháng 2008: nđ 2010: nđ 2023: bị của là như nên thì và về ông đã 2025: cho có của
    là sở tại và về đã 2026: bà cùng của là nđ tại và đã 21: tháng 22: giờ h tháng và 23: luật 24:
    tháng 25: luật tháng 28: tháng 3: 7 bộ giấy giờ lúc nghị ngày sở tháng thời trong việc và văn
    về điều đã đơn đề đối 30: ngày phút tháng 31: tháng 35: luật 4: anh không kết năm nếu trong
    trường về 5: 2026 giờ h là nghị ngõ năm rưỡi điều 500: 000 6: 2026 7 bị là mà năm tháng và 61:
    đường 63: 2010 7: 2025 2026 anh chỉ có của họ là mà này nên năm phường sở theo tháng thì và đã
    ở 8: 2 6 7 giờ h phố tháng và 9: 2026 giờ nghị năm phố tháng 90: ngày ai: biết báo chỉ chịu
    chứng có cùng cũng khác là làm mà nghe ngồi nhận nói nộp quyết sai trông trả tự đó đúng được
    đến đứng ở an: phường thành toàn tp đã anh: biết báo bình bảo bị bỏ bực cho chúng chưa chỉ chị
    chọn chờ chụp còn có cũng cầm cần cứ dặn em ghi ghé giữ góp gửi hay huy hỏi không khải khỏi
    khởi ký kết kể lo là làm lên lúc lượng lấy lời mang muốn mà một ngay nghỉ nhiều nhà nhé nhận
    nhắc nhắn nhớ nhờ nên nêu nói nộp phải phản ra rõ rồi sẽ theo thân thì thông thấy thứ trong
    trước tìm tôi tới viết việc và vào vì văn vũ vẫn về xin yên yêu đang đi đã đúng đưa được đến đề
    đọc đỗ đừng ạ ấy ở ao: bạc b: khoản ba: anh buổi bận cơ là lần mươi ngày nơi số tháng việc điều
    ban: công hành nhân phường thành bao: giờ gồm nhiêu biên: bản lai biết: ai chuyện chị có họ hồ
    không kết người sẽ tên tình tới từ việc ông đã đến biển: bị đã biện: pháp buôn: bán buổi: chiều
    là sáng và đó buộc: giữ người phải tháo bà: biết báo bích bùi bảo bằng cho chưa con cung còn có
    cũng cất cần cụ cứ ghi giữ gọi gửi hoàng hoặc hà hỏi không khỏe khỏi kể liên lo là làm lê lò
    lưu mang mong muốn mạnh một nguyễn ngày như nhận nhắn nhớ nhờ nên nêu nói nông nộp phải phản
    sáng sức theo thông thấy thực trình trước tới viết và vì vẫn về yên đã được đến đề để đừng ở
    bàn: giao với bày: của là ngày rõ sáng trực tại với bác: báo bảo cho còn có cũng cất cầm cần cứ
    ghi giúp giữ gửi hiểu hoặc không khỏe ký kết kể lo là làm lựu muốn mạnh nhé nhận nhắn nhớ nhờ
    nên nêu nói nộp ra rồi sẽ thông thấy viết và xin yên đang đã đúng được đến đừng ạ ở bán: hàng
    mà nước thuận báo: anh bà bác bạn cho chúng chị cáo có cô công của ghi gì không kết kịp là lại
    một ngay người như phường rất sớm thì tin trước vi việc và về với ông đã để bây: giờ bê: tông
    bên: bảo cháu công cạnh em mình nào quận sở thuế xây đó ấy bình: an thường và bí: mật bút: tích
    băn: khoăn bước: nào tiếp đầu bạn: báo có cứ gửi không kể là làm nhắn nộp trực tự viết vào yên
    đã được bản: cam chính chất chụp của dự ghi giấy gốc gửi hướng không kiến là lưu ngày này rồi
    sao thân và xin đi đã được đề để ấy bảng: có không kê niêm trên bảo: chị hiểm không mật vệ được
    đảm ạ bất: cập cứ kỳ tiện bận: bán mà việc bắt: buộc nộp phường phải thêm đầu bằng: chứng cách
    giấy phiếu văn đơn bến: vôi bếp: của nhà bị: bỏ che chậm dọa gây gọi nhắc nêu nói phạt quá quát
    trả trễ tố yêu đe điều đòi ảnh bọn: cháu em bỏ: bản công hẳn hết luôn qua quên ra sót tờ đi đâu
    được bố: kết trí bốn: mươi tháng bổ: sung bộ: ban báo cho chưa chỉ có công cụ là làm mới ngày
    nhận nói phường phải phận sẽ sửa thụ tiếp trả trực xác đã đăng ở bởi: vậy bức: xúc bữa: nay nào
    trước đó bực: là c: khoản cam: kết camera: có của và ở can: thiệp cao: tuổi che: khuất mất nên
    chi: nhánh phí tiết chia: sẻ chiều: 13 cùng hôm nay ngày thứ cho: ai anh biết bà bác bên bọn
    cháu chính chúng chắc chị chủ các cán cô công cơ cả cụ dân dễ dự em gửi hai hàng họ hồ khách
    khỏi kiểm kênh kỹ là làm mình mọi một người nên nơi nộp phép phường phản ra rõ rằng sở sự thành
    thấy thống tôi tới tụi ubnd vay việc xe ông ý đúng đơn đến đội đủ chung: cho một vào với
    chuyên: môn mục chuyển: bản bộ cho cơ giao khẩn kiến kiểm luôn lên lời ngay nguyên nơi nội
    phường phản quận sang sở theo thuế thẳng tin tới ubnd và về đi đúng đến chuyện: anh bà bác bị
    chị con cái của giấy giữ gì hai hôm khác khách không loa một mới nghe nhà này quầy riêng thì
    tiền với xe ấy ở chuẩn: bị chào: anh bà bác bạn chú chị cô em huy quý ông cháu: biết báo chuyển
    chào chúc chưa cũng cảm cứ gửi hiểu không là nhé nhận nhỏ nói nộp phải rất trả viết xin đã được
    đọc đừng ở chân: thành chín: mươi chính: anh cho chủ công cũng giấy hoặc không kênh là ngày
    người nơi quy quyền thức tại và xác đã chú: bảo có gửi thông tới và về đã ạ chúc: anh bà bác
    chị cô cụ ông chúng: cháu tôi chưa: ai biết bị cho chuyển chắc có cầm dám gửi hết khớp kiểm kèm
    kết kịp làm nhận nêu nói phải rõ sửa thay thấy thể tiếp trả xong xác đáp đúng được đề đồng đủ
    ổn chạy: lên lại đi chấm: dứt chấn: chỉnh chấp: hành nhận thuận chậm: do là nhất so thật trả
    trễ vì chắc: chắn chẳng: ai có hạn phải chỉ: bác cho còn có cô công cần của dẫn dặn ghi gửi hay
    hẹn là làm một nghe người nhận nêu nói phải thi thì thấy tiếc tiếp trả việc và vì xin yêu đường
    được đạo đề để ở chỉnh: lại chị: buôn báo bích bùi bấm bị bức bực cho chuyển chưa chỉ chọn còn
    có cũng cần cứ dặn em gọi gửi hiểu hoài hoặc hỏi không khỏi kết kể kịp liên liền lo là làm lê
    lên lò mang muốn mất một nghĩ nguyễn ngại nhiều nhé như nhận nhắn nhớ nhờ nên nêu nói nộp phải
    phản ra sáng sẽ sớm thông thấy thứ trong trước trễ trực viết và vì vẫn về vừa xem xin yên yêu
    đang đi đã đúng được đến đề đừng ạ ấy ở chịu: trách được chọn: khởi một chối: tiếp chỗ: cho
    khác không mình mới nhận nào này nộp vướng đó ấy ở chờ: kết lâu mà thì từ và ý đợi chụp: có gửi
    hình lại phiếu quyết ảnh chủ: nhà quán tịch chứ: không chức: có cấp của làm nói năng phụ quầy
    theo thụ trách trực chứng: cứ hay hoặc kiến minh thực chừng: nào ấy chữ: của ký coi: là lại nhẹ
    con: báo chào cháu cảm cứ gửi hiểu hợp không nói số trong xin xã đã đường đọc đừng cp: cho về
    cung: cấp cuối: cùng là cuốn: sổ cuộc: gọi càng: cụ rõ tốt cành: cây cá: nhân các: anh bác bên
    bước bạn cháu cụ em giấy hộ ngày nơi nội quy thông tiêu trường ý điều cách: gửi liên làm nào
    này nói sửa trả tố ấy cái: bảng bếp giấy gì hạn khó này phiếu quyết sai đó cám: ơn cán: bộ cáo:
    2018 ai bằng cho chỉ có của do hành khác không là lỗi mà một nên năm phải qua theo thì và vào
    ông đúng được cân: nhắc câu: hỏi nào nói trả còn: ai anh bây bản chuyện chưa chờ cái câu có
    giấy giữ gì hai hiệu hạn hồ khoản kẹt kịp lưu lại lời một nguyên người phải số sở thiếu thành
    thì thấy thời trong tờ từ việc vướng đang đi đúng đường ồn có: 90 ai ba biển bản bảng chi
    chuyện chỗ chức chứng chữ con cách cán câu công căn cơ cả dấu dự ghi giấy giữ gì gửi hai hiệu
    hình hướng họ hỏi ký kế kết liên làm lý lấy lần lập lời máy mấy mẫu mặt một nghĩa ngày người
    nhờ nói nơi nội phiếu phép phải phần quy quyết quyền sẵn số sửa sự thay thêm thì thông thư thẩm
    thật thể thời tin tiếng trong trách trên trả tài tên tình tổ tờ từ việc văn vướng vậy xác yêu
    âm ích ý điều đúng đơn đường được để đủ ảnh cô: biết báo bích bảo chụp có cũng cần cứ gửi hỏi
    không khỏe khỏi kết kể liên là làm lên muốn mạnh nguyệt nhiều nhé nhắn nhớ nêu nói phải ra thấy
    tới viết và vào về xin đi đã đến đề đừng ạ ở công: an bị bố chức chứng của dân khai nhân nhận
    phường quốc trình ty việc văn để cùng: anh các hai hồ là lúc một nghe ngày nội thư tờ việc với
    căn: cước cứ cũ: còn vẫn cũng: bị bực cho chưa chẳng chỉ có ghi gửi hiểu khó không là mới nhận
    nói phải sẽ sốt thấy vậy xem xin xót yêu đã được ở cơ: quan sở cơi: nới cư: trú cả: ba buổi bên
    chuyện cách hai ngõ người nước thành tiếng đoạn cảm: và vì ơn cảnh: này cấp: cho giấy phiếu
    phép phường quận số thêm trên cất: giữ kỹ cầm: giấy hồ quyết được cần: biết báo cho có giấy giữ
    gì gửi hỏi làm nhất nhắn nhớ nộp phản theo thêm viết và đi đến để cầu: bản bảo bổ có của giấy
    giữ hai huỷ là một như nộp phường sen sửa thêm treo tắt ubnd ông đó được ấy cẩn: thận cập: nhật
    cắt: người cổng: dịch ngày trường cụ: bà bị chưa già muốn nghe thể đã được ở của: anh ba bà bác
    bạn bảo bộ cháu chính chú chúng chị chủ con cán cô công cơ cổng cụ dân em gia hai hợp kênh luật
    mình một nghị người nhà phường quyết quý quầy quận sở thành thầy trung tổ ubnd văn ông đơn đội
    cứ: báo cho cụ giữ gọi gửi hay hỏi khoản ký kết là lúc nhắn nào nói ra theo về xác yên điều
    điểm đến đề để ở cứu: hồ khi kiến lúc theo trong và vào ý đề cử: người đội cửa: có của khóa
    không nhà phường quận trong ubnd và đã d: khoản danh: một mục sách tính diễn: biến diện: nhà
    phản tích do: anh bộ chưa cán công hai không luật là người nhập nơi phường sở theo thành tin
    ubnd vậy ông đó doanh: của nghiệp tại ở dung: bà báo chị cụ khác không là như này phản sự thuộc
    thứ tin trên tố tới và về ông đã đơn được duy: nhất dành: cho dám: hẹn hứa kết nói dán: giấy
    thông tờ ở dân: có của ngày nói phường phố quận sự thành trình về để dò: lại dõi: giúp hồ kết
    tại và ở dùng: khi xe được để dạ: anh chào cháu chú chị con cô em kính thưa dấu: hiệu dẫn: bà
    cho cô gửi hôm hồ ngày như riêng thủ trước tại tới viết ông đã dặn: giữ đừng dễ: hiểu làm lộ
    dịch: vụ dọa: thì dời: điểm dụng: biện cho dứt: khoát dừng: hay không thi ở dữ: liệu dự: kiến
    thảo dựa: vào dựng: cho có của không kiểm là lại ngày nhà nhận sẽ thì trả tới đã đến em: biết
    báo chuyển chào chưa có cũng cảm cứ ghi giữ gộp gửi hiểu hỏi không nhé nhận nhắn nhờ nói nộp
    rất sẽ thay trả viết xin đã đọc ở ghi: biên cho giúp hai hình họ khác là lại lời ngày nhận rõ
    sổ tiếng trong trên tên vào âm được địa đủ ở gia: ngày đình gian: chờ giải này trả đó ấy giao:
    cho chủ công hồ lại nghiên phường sở thanh thông từ việc xác già: mà giá: là quyết thì giám:
    đốc gián: đoạn giùm: con giúp: anh cháu chúng các em hai một được giải: của pháp quyết thích
    trình giấy: anh báo bị cam cho của gì hẹn họ khai khi khác không kia là mà mới ngoài nào này
    phép thì trong tổ tờ viết xin xác đi đó để ấy ở giếng: mơ giới: hạn thiệu giờ: 00 10 30 50 anh
    chiều chưa chạy chị có cùng cụ giấc hành hết hỏi không là làm ngày nào nữa phường rưỡi rồi sáng
    sửa thì thứ trưa tối tới và xe đã đêm đến giữ: bí bản cẩn gìn hồ không kín kỹ lại nguyên như
    phiếu tờ việc và xe đúng được để giữa: hai lúc gom: ý gây: khó gì: anh cho chưa có cả cần cụ cứ
    không lạ muốn mà mới nữa thêm thì vướng về đâu đến để góp: ý gặp: chuyện cảnh cửa người phải sự
    trực tổ vướng gọi: 0600 ai cho là lại một ngay người số thẳng điện đó gốc: còn gồm: cả hai việc
    gộp: làm vào gửi: ai anh bà bác bạn bản bảng bằng cho chính chú chúng chị chủ các có cô công
    cùng cả dự em giấy góp hợp khiếu kiến kèm luôn là lên lúc lại lấy lần lời một ngay ngày người
    nơi nội phường phản qua quý quận riêng rồi sáng sở thành thêm thì thư thẳng tin trong tối tới
    ubnd vào văn về xe ông ý đi đúng đơn được đến để ảnh ở h: 00 30 ngày sáng trưa hai: 13 buổi bên
    bận chuyện cháu chỗ con cách cái câu của do ghi gia giấy giờ không loại là lượt lần lối mươi
    ngày người nhà năm nơi nội tháng thứ triệu tuần tờ việc và văn về ý điều đường đều hay: có ghi
    giấy không người nộp phường sai trình trả việc đóng đến địa hiểm: xã hiểu: anh bà cho chị nỗi
    và vì ông hiện: bằng chưa còn có giờ hành hồ mới nay ngay như quyền theo thành trường trạng tại
    việc và đúng được ở hiệu: 90 khiếu lực hoài: ơi hoàn: thành trả hoàng: thị hoạch: rà hoạt: động
    hoặc: anh bác chị con có cô em gửi khởi kiện lời người nhắn nhờ nói nộp qua ra trình trực tòa
    tới ông điểm đến htx: vận huy: thân ơi ạ huỷ: quyết hà: này nội thị hàng: dó không sổ thì trong
    và xóm hành: chính của hay nên quy quyết theo tiếp vi vẫn hè: phố hình: camera thức ảnh hòa:
    giải hóa: đơn hôm: 01 10 13 14 17 20 22 24 6 8 9 anh mùng mồng nay nhận nào sau thứ trước đó
    đầu ấy hăm: dọa hơn: hai một hướng: dẫn giải xử hưởng: đến hạc: hỏi ký là nhận sáng trả và yêu
    đã để hại: cho hạn: 05 90 báo chế cuối giải gửi khiếu không là này nộp trả tới đến hậu: quả
    hằng: ngày hẹn: 14 anh chưa của ghi lại mà mùng mới ngày thêm trả tại từ và hết: 17 18 30 cho
    giờ hạn ngày rồi thứ tin xin hề: có hệ: phường thống họ: chỉ còn có cũng ghi gửi làm lại lập
    nhận nhập sẽ tên vẫn đã học: sinh hỏi: ai ba cho có của gì không kết là lại mà mấy một ngay
    nhiều như phường sớm sở thuế thêm thẳng tiến tiếp trước tình ubnd việc và về ý ở hồ: sơ hồi:
    sáng tháng âm hỗ: trợ hộ: kinh hội: thành và đã hợp: có cần không lý lệ tác với ý để hủy: một
    được hứa: trước ii: 2023 năm im: lặng khai: là sinh trong tại ở khi: anh bà bộ chuyển chưa chờ
    có cần gửi hết kiểm làm nhận nào nói nộp phường quận rà sở sửa thấy trình việc xem ông đi đã đó
    được ấy khiến: ông khiếu: nại khoản: 1 2 3 4 5 tiền khu: vực khung: giờ khác: cũng của hoặc
    không là nhau thì trong với để khâu: nào khép: lại khó: chịu giữ khăn nghe thì khóa: cửa không:
    ai biết bàn bác báo bảo bắt bị bỏ can cho chuyển chỉ chịu coi còn có công cản cần cắt của do
    dám dính dùng dời ghi giải giống giữ gửi hay hẹn hề hỏi hủy kèm kết liên là làm lùi lặp muốn
    muộn mất một mở nghe nhà nhận niêm nên nêu nói nơi nằm nộp phán phát phân phải qua quen quá ra
    riêng sai sửa thay thu thuộc thì thông thấy thể thụ thực tiếp treo trách trùng trả trực tìm
    tính tốn tự viết và vào vướng xem xin xong xét xử yêu đi đánh đòi đóng đúng đăng đưa được đạt
    đặt đề để đồng đổi đủ đứng khăn: của khả: thi khảo: sát khẩn: tới khắc: phục khẳng: định khỏe:
    ạ khỏi: chờ gửi hỏi mất nộp phải đi khớp: với khởi: công kiện kinh: doanh kiên: nhẫn kiến: các
    công của hoặc nghị như sở và về đóng kiểm: tra kiện: ra tại vụ ở kèm: bản bảng giấy hai họ ngày
    quyết số theo thông thư tên đơn đề ảnh kéo: dài kê: trong kênh: nhận này phản xin zalo kêu: là
    kín: cho danh người thông tên kính: báo chào chúc gửi mong mến thư thưa đề ký: của giấy gửi hay
    hoặc hôm hộ khai không là lại máy ngày người nhận phạt quyết thì tên tới được kẹt: lại kế: bên
    hoạch tiếp kết: luận quả thúc kể: cho chuyện cả là lại rõ từ kịp: hạn thời kỹ: thuật tờ đơn
    liên: hệ lạc quan liền: kề liệt: kê liệu: camera cụ của khác kèm nếu thì về đã lo: bị cho
    chuyện của là lắng ngại nhất việc loại: giấy phản việc luôn: trong ở luận: công của gì là nào
    về được luật: buộc bảo bắt cho chỉ coi giao gọi khiếu không kêu nói quy riêng thì tiếp tố và
    yêu đòi định là: 13 14 20 30 90 ai anh báo bên bị bỏ bộ chuyện chúng chưa chậm chị chỗ chủ
    chứng cán câu có cô công cùng cơ cấp của do dễ em giấy gửi hai hình hạn hết họ hỏng hồ hợp khi
    khiếu không khởi kiến kiện kết làm lúc lần lỗi lộ lời muộn một nghe ngành ngày người như nhập
    nó nói nơi nội phường phải phản phần quy quyền quá quầy rất sai số sở thiếu thuế thành thông
    thấy thẩm thế thứ tin tiền trái trước trả trễ tố từ ubnd viết việc vì vướng vẫn xem xong yêu ý
    đi điều điểm đã đúng đơn được đến đề để đủ ở làm: bản bằng cho chứng của giúp giấy gì hai hồ
    khai liền luôn lại mất một ngay như những ra rõ rồi sai thay theo thêm thế thủ tiếc tiếp trong
    trước việc và vậy xong ăn đúng đơn được lá: thư lái: xe lâu: nay lãnh: đạo lê: thị lên: bộ cấp
    cổng hỏi mà mạng phường quận thành tiếng ubnd đâu đây lò: mứt thị lúc: 14 22 3 8 bộ chờ có hơn
    nhà nhận nào này sáng sửa đó ấy lý: bị của do gửi hồ khiếu không là lẽ lịch phản qua sẽ theo
    tiếp trên trật trực tại và vì đơn được đến ở lưu: giữ lại trong ý ảnh ở lược: bỏ lượng: công
    thứ lượt: xe lại: anh ba bác bảo bị camera cho chúng chưa chẳng chỉ chị chỗ coi cái câu còn của
    duy ghi giúp giấy gì gửi hai hay hôm họ hồ không kiểm kèm kênh kết liền là làm lần lời mà mất
    mấy một ngay nghe ngày nhiều nhé nên nói nội phiếu phường phần qua quy quyết rồi sau số theo
    thành thêm thì thời tin trong tên tại tận từ việc và vào vì với vừa đây đã đúng đơn được đề để
    địa ạ ở lấy: làm lại mẫu số ý được lần: bị duy hai hẹn không là lượt mà nào này nữa thứ và yêu
    đi đòi đó đầu ấy lập: biên hồ phiếu tức đơn lắm: ạ lặp: lại lẽ: của ra lệ: bị chưa cũng là phải
    trả và với xin đã để lịch: hẹn tư lỗi: anh bà bác cho chị cô của em gửi kèm người theo tới và
    vì về với ông đã ở lộ: danh người tên lớn: tiếng lời: anh bà bác cho chung chị câu cô công của
    dứt giải hướng khó kiến luôn là lần lẽ mà mời ngay nghe ngắn như nói nội phản rõ rằng rồi sẽ
    theo thư thật thẳng thế tin trình trước từ từng việc về xin ông đúng đơn được lỡ: hẹn lợi: của
    lựa: chọn lực: lượng lựu: ạ mang: bản chữ giấy nộp ra theo minh: chưa là tới và miễn: là mong:
    anh bà bác bạn chú chị cô công hợp là muốn nhận ông muốn: biết giữ gửi huỷ hỏi khiếu làm nói
    sửa tố viết đi được muộn: hơn nhất mà: anh bà bên bị chưa chỉ chị còn công cũng do em giấy hỏi
    hổng khách không luật làm lên lại mình nghe người nhắn nói phường phải quầy sở tháng thấy trình
    trễ tố tới việc vẫn về ông đến để máy: 0600 của ghi hoặc không và đã mãi: không mét: là thì
    mình: báo bị chưa có cũng giữ gửi không là phải thì trả và vẫn xin đã ạ môi: trường mùng: 1 10
    2 3 6 8 một mươi: là lăm ngày mười: ba bốn giờ hai ngày mạng: cũng thì ở mạnh: khỏe mất: công
    ngủ phí thêm thời mấy: anh bận bữa giờ hôm lần ngày việc ý điều mẫu: có ở mật: cho họ người
    theo thông mắc: có kèm mặt: bộ ngõ tại văn ở mẹ: con mọi: chi người việc điều mốc: thời mối:
    tiếp mồng: 1 10 2 3 8 9 ba một mỗi: lượt lần ngày tháng việc một: buổi bên bản chuyện chỗ chữ
    con cách cái cán câu cụ cửa giờ hồ kiến là lần lời mình ngày người phiếu phản quy quyết tháng
    tin tiếng trong tờ việc ý điều điểm đơn đường mới: biết có của gửi họ kể là nhận nên nói phải
    ra sẽ thì tiếp trình trả tới và về đang được mời: anh bà bạn chị hai ông mở: camera cổng lại sổ
    mục: phản mức: thu nay: anh chúng chưa chị có của họ hồ không là làm mới phường phải quầy quận
    sở trả tới và vẫn về xin đã đến ngay: bên chiều cho hôm khi lúc số theo trong trên tại tới từ
    và vào được để ạ ở nghe: bà câu cũng hoặc kể lại lời máy một người nói thì thấy được ở nghiên:
    cứu nghiệp: và nghĩa: là vụ nghỉ: làm nghị: anh bà bỏ bổ cho chuyển chưa có công của giảm giữ
    gửi hòa hủy không kiểm là lên ngày người như này nên quý rất sửa theo thành trên tạm tổ tới
    ubnd và vào về với xem áp ông đang đã được đặt đến định ấy ngoài: bảng hè niêm phạm quy thẩm
    việc nguy: cơ hiểm nguyên: do hiện nhân như nguyễn: thu nguyệt: ạ ngành: dọc riêng thuế ngày:
    01 02 03 05 06 07 08 09 1 10 11 12 13 14 15 16 17 18 19 2 20 21 22 23 24 25 28 29 3 30 31 5 6 8
    9 anh chờ cuối cụ giờ hai hẹn kể là làm mùng mười mồng nhận nào này phải tháng thì thứ trước
    trả tính tới từ viết và vẫn ông đó đầu đến để ấy ngôi: nhà ngõ: 9 ao giếng là người: biết báo
    bên bị cao chỉ chị chứng có cùng cầm cụ của dân ghi già giải giữ gửi hàng khiếu khác ký làm
    nghe ngồi nhà nhận nói nộp phản quản ra ta thì thụ tiếp trong trả trực tố tới viết đang đi đã
    đó được đại đến đứng ấy ở ngại: phường viết ngồi: chờ lại quầy nhau: nên thì nhiều: lần lắm
    người nơi ạ nhiệm: của hướng trả về vụ nhà: anh bà bên cho chị có cô cụ của gửi không liền là
    mà mình nghỉ nào nước số thì thỏa và ông đang đã đó ở nhân: dân là thân viên như: anh bà bác
    bạn chị cô công cũ em giấy hiện một người sau thế trên vậy ông đã nhưng: anh chuyện cháu chưa
    cũng không kiến luật phường phải quy sở theo thiếu việc xin ông điều đã nhất: là một ngày thứ
    trước vào nhận: 20 bàn bản cho câu có của giải giấy hai hôm hồ khiếu không kiến kết liền luôn
    là lại lần lỗi lời một ngay ngày như nội phản phần qua quyết ra rồi theo thì thư thấy tin tiếng
    tiếp tiền trong tại tố từ việc và vào về xin xét xử ý đã đơn được đề để định ạ ấy ở nhập: lộn
    nhầm sai thì vào nhật: ký nhắc: các lại nhở nhắn: cho cháu chúng chị của em hỏi không kênh liền
    là lúc lại mình ngay này qua riêng thì tin tiếp tôi tối và vào vô zalo đã được nhẹ: nhàng nhớ:
    giúp giữ hạn ký thêm nhờ: anh bà bác chuyển chú chị con cô gửi họ người tòa tổ vậy nhở: công
    người rồi về những: gì lần lời ngày thứ việc điều niêm: yết nào: anh cho chưa chị còn có cũng
    cụ khác kiểm là nên nữa phải qua thì thấy tiện trong về được để này: bên bộ cho cháu chúng chưa
    chỉ có cùng cũng cần của do dành em gửi hoặc không luật là mà mới nhé như nhận nên nằm nữa
    phường quận sẽ sở theo thuộc thì thôi trong trên trước trả tôi và vào về xin đã đúng được để ạ
    ở nên: anh biết bà bên bạn cháu chú chúng chưa chị chụp có cô cũng em giờ giữ gửi hiện hôm hạn
    hỏi hồ không kèm kênh làm lúc lần mình ngày nhờ phường phải quận sáng sở theo thành thư thời
    tin tôi ubnd việc văn vẫn xin đây đã đúng đơn được đến để đừng ở nêu: chuyện cả cụ hai họ là
    ngày rõ thuộc thời trong trên tên việc vướng về với ý đích đúng nó: nằm nói: ai bao cho chuyện
    chưa chị có công cụ của gì không là lại lời miệng một ngay năng nặng phường phải rõ rồi sẽ thay
    thêm thì thật thẳng trên trước trực tên tới việc và vậy về với đúng được đến để ở nóng: ruột
    nông: nghiệp thị năm: 2011 2018 2023 2025 2026 mồng nay ngày này tuần nđ: cp nơi: anh ban bà bị
    chịu còn có cô cư giải giữ gửi khác mà nghiên người nhận nào này nộp phải quản ra tiếp trình và
    xem xác xử đã đó đặt đến ấy ở nước: không nại: 2011 90 chứ có của gửi là lần nên năm phải quyết
    riêng theo thì trong trực và xem đây được nằm: ngoài trong ở nặng: lời nếu: anh bà bác bị chưa
    chị còn có công cần hôm họ không muốn ngại nhà nhớ qua sau thấy trong việc vẫn ông đến nỗi: lo
    nội: dung không kính là nhận thông trả và vì xin xác đã nộp: bản cho giấy hay hôm hồ kèm luôn
    là lại mạng một ngay ngày qua sáng theo thêm tiền trong trên trực tại tới tờ và đã đơn được đến
    ở nửa: năm nữa: thì phiếu: anh có của ngày xin ông ấy phiền: hà phán: xét pháp: cho luật là đã
    đối phát: hiện sinh phân: biệt công xử phép: hay không ngày nên thì và xây phê: bình phí: và
    phía: nhà phường phòng: cũng không trả ubnd uỷ xin đã phó: giám phù: hợp phúc: đáp phút: mà
    ngày phải thì và phương: án phường: biết báo bênh bảo cho chưa chỉ chứng còn có cũ cũng cầu
    giúp giải giữ gửi hay hoặc hẹn không kiểm ký là làm lại lấy mà mình mới ngày nhiều như nhận nên
    nói nơi phải rất rồi sai sẽ theo thì tiếp trả tân tới từ và vào vì về xin xuống xử yên đang đi
    đâu đã được đến để phạm: của quyền vi phạt: 2 chính của là mà ngày thì đúng phải: báo bằng bổ
    chuyển chạy chịu chờ có công của do giữ gỡ gửi hình hỏi lo là làm lên lấy mang mất một nghe
    nghỉ nhận nhắn nói nơi nộp phường phản qua ra sửa theo thêm thưa trái trả tính tại tắt từ viết
    việc vì về xin đi đóng được đến để đợi ở phản: hồi ánh phần: chưa chị hồ không này nội phản
    việc phận: một tiếp phố: ban biết báo bến cho chuyển chưa coi có cũng cảm giao hiện hà hàng
    không kiểm là lò mình mới nhận nói phải quy quyết sẽ sửa theo thì thông tiếp trước trại trả và
    về xem xin xác đi đã được đặt đều phụ: trách phục: vụ qua: cổng kiểm kênh mạng ngày phường tin
    tổ ubnd và xem zalo điện đây đối quan: ban có giải hành nhà nào này phải quy thuế tiếp trọng
    tâm được đến quay: lại về quen: viết quy: định quyết: có của khiếu không là lần ngay phải qua
    sẽ theo tiếp trong tại tố việc và xem xong đúng được định quyền: ban cho chọn của giải gửi hỏi
    khiếu không khởi kiện là lợi mà quyết sửa thành tự với xem yêu được đề quá: hạn hẹn ngày trình
    quý: 2 công hai ii quả: bộ cho chậm có của giải hồ kiểm là mới ngày như này phản quận rồi sẽ
    thì thật tiếp trong trên trả tại từ việc và vào xem xử đo được ạ ở quản: lý quảng: cáo quầy: bị
    có hôm một nào phường phải số và đã đòi quận: cho chưa coi cũng giao không kiểm kết là nói phê
    sẽ trả xem xác yêu đang đã để đống quốc: bảo gia ra: cho gặp không là lấy nghiên phường phải
    quyết quầy sao toà trong tận ubnd việc về xem ông điểm đó đấy để riêng: chuyện có của gì lẻ như
    phần theo từng việc để ruột: là rà: lại soát rào: và rác: lúc rõ: ai giờ họ ngày người ràng sự
    việc và vì với để rút: rồi rơi: vào rưỡi: chiều thì rất: chia có cụ dễ kịp mong quý rõ tiếc xin
    áy đáng rằng: quyết trái rồi: anh chị còn cô gửi không ký lại mang mà mới nghen nói nộp thì
    trình và đưa đến ạ sai: của phải thì thế và về được sang: bộ mùng ngày phường quận sở thuế đó
    sao: anh chưa không phải quyết thì trễ ông sau: hạn khi một ngày này đó sen: là và vì sinh: bị
    cho của tình tại so: với song: luật soát: của lại quý thì trong sung: giấy họ suôn: sẻ suốt:
    giờ đêm sàng: xem sách: hồ sáng: 01 10 13 của mà mùng mồng nay ngày thứ đã sáu: 10 tháng sót:
    của sơ: anh bị cho chưa chậm chị chứng còn có cấp của do ghi hiện hẹn hộ không nhận này nằm nộp
    quá rồi sẽ số theo thì trong trên trễ trực tới và vào vẫn với xin ông đang đã đó đăng được đầy
    để ấy ở sắp: tới xếp sẵn: sàng ở sẻ: với sẽ: báo cho chỉ có công do ghi ghé giúp giữ gọi gửi
    hiện kiểm làm mời nghiên nhận quay sửa thông tiếp trả tới tự về xem xử đem đi đăng đưa được đến
    đề số: 0600 118 12 14 2 20 27 3 33 5 61 63 8 chuyến của ghi hồ liên liệu lượt mà máy nào này
    tiền trong trên và xe điện ấy sốt: ruột sổ: có theo thì và sớm: nhất và sở: bảng cho chưa chỉ
    còn có cũng dĩ dự ghi giữ gửi hẹn hỏi không kiểm ký kết là làm nhận nói nông phải sẽ thì thấy
    trình trả tài tìm tư và xem xin xây ý đang đã đưa đề để đồng sức: khỏe sử: dụng sửa: chữa cả
    hay luôn là lại ngay quy theo thì thẻ thế xong được đổi sự: bất chậm cố phiền việc ta: bảo có
    ghi nói vẫn đòi tay: không tham: gia thanh: tra thay: bằng cho mặt thế vì được đổi theo: báo
    bản bảng camera các dõi giấy giờ hai hướng khoản kênh kết luật là lời mẫu một mức nghị ngành
    phiếu quy số sổ sở thông thẩm thủ thứ tin trả tờ từng ubnd yêu ý điều điểm đó đúng đường đề ảnh
    thi: công hành thiếu: sót số thiệt: cho hại thòi thoát: nước thoại: 0600 của ghi trên và thu:
    theo xếp đúng được thuận: lợi thuế: không là thuộc thành đã thuộc: bộ diện khoản kênh loại
    ngành phạm quyền sở thành thẩm trách trường ubnd về thành: cảm một phần phố quy ra thật tin
    trước thái: độ tháng: 02 2 3 4 5 6 7 9 bảy hai này sáu tư và tháo: dỡ gỡ thân: của mến thêm:
    chi cho cứ giấy gì hai là lần một ngày người nhé thì thông tiền điều để ảnh thì: ai anh bà bác
    báo bên bạn bực cháu chúng chưa chỉ chị chụp càng còn có cô công cũng cơ cứ dễ em giờ giữ gọi
    gửi hai hạn họ hỏi khó không kèm kênh liên luật làm muộn mình mới ngày người như nhắn nói nơi
    nộp phường phải quy quận ra rất sao sẽ sở theo thấy trước tôi tối tới viết việc vẫn xem xin ông
    đã đó đúng đăng đưa được đến đề thôi: không ạ thông: báo cảm qua tin thúc: vào thư: bà của gửi
    không mới này xin ông thưa: anh bà bác chị cô là lại thật với ông thảo: sẽ sở để thất: lạc
    thấy: ai anh chuyện chưa chị có công cần gì hai họ hồ không kết là một người rồi số tin tiếng
    trong việc vướng xót yên điều đúng đề thần: trách thẩm: quyền thật: kỹ là lòng sự và với xin để
    thắc: mắc thẳng: phường thắn thẻ: là thế: chúng chưa không là nào này phường thì thể: cho chọn
    càng gửi hiện hỏi khẳng khởi kiểm kết là làm mà nhận nhờ nên nói nộp sửa thì thụ thực tiếp trả
    tự viết và vì xem đến đề để đối thị: bích lựu thỏa: thuận thống: nhất thời: gian gửi hiệu hạn
    và yêu điểm thợ: làm lại đã thụ: lý nhận thủ: tục thứ: 90 ba cho chín hai lỗi nhất năm sáu tư
    tự thức: luật nên theo trắng tố đó ấy thừa: nhận thực: cho của hiện tế tin: anh bà bác báo cho
    chị có cụ của gì gửi khác kịp là mà mới người như nhắn nào này riêng sáng trên trước tưởng tới
    và về vừa zalo ông đó đầu ấy tinh: thần tiên: cho tiêu: chí tiếc: là phải vì về tiến: hành độ
    tiếng: cho thì ồn tiếp: cho công của dân là ngày nhận theo thu thì trình tại tục với để ở tiết:
    lộ tiền: là phạt và tiểu: học tiện: thì toà: án toàn: bộ cho thành tp: hà tra: bộ chuyện công
    của cứu lại lần một ngay nên phường phản quầy ra rồi sau sổ theo thành thêm thì thấy tiếp việc
    và xong được trao: đổi treo: biển trong: 90 ba buổi bản chiều các cùng danh giấy giới giờ hai
    hạn hồ khi kinh kiến lúc lần máy một ngày ngõ nhà phiếu phần quá quý sáng sáu số sổ tay thông
    thư thời tin việc vòng văn đó đơn đợt ảnh trung: tâm ương trách: là nhiệm phường ông trái: luật
    pháp quy với trân: trọng trên: 120 biển bảng cơ cổng của giấy hè hệ kênh mạng mục phiếu trang
    trực và đó địa trình: bày có của làm rà thành tự ubnd đã trí: người trông: giữ xe trùng: với
    trăm: nghìn trước: 8 cho chưa cổng cửa giờ hết khi không lúc mà mùng mắt mồng nay ngày tiên và
    vì đây đã đó được để ở trường: hợp không tiểu từ và đã trưởng: dân trại: bưởi trạng: hồ thái xử
    trả: 14 16 cho chậm chị giấy kết là lại lời muộn mới ngày thứ tiền vào vì đúng được trật: tự
    trễ: do hạn hẹn là mà nhất này so từ và vì trọng: cảm trở: lại đi trụ: sở trực: bảo cho hôm
    kênh nói quầy suốt thuộc tiếp tuyến tại về đã được đến tui: xin tuy: nhiên vậy tuyến: qua
    tuyệt: đối tuân: thủ tuần: này sau tới ty: có cứ là nêu thông tiếp tnhh vẫn về đã tài: chính
    khoản liệu sản tác: xã tách: ra riêng tái: diễn tám: giờ tâm: chờ coi hơn phục đã tân: lệ tên:
    anh bà chị gửi hay hoặc là mình người rồi trong tuổi và với ông tìm: hiểu ra thấy được đến
    tình: hình trạng tích: của và tính: anh của là người theo tới từ ông đúng đến tóm: tắt tôi:
    biết báo cho chuyển chưa chỉ có cũng cảm ghi ghép giữ gửi hiểu không nhận nhập nói phải rất sẽ
    thành thấy tiếp trân trả tôn xem xin đã được đề để đọc tôn: trọng túc: trực tư: là ngày này
    pháp về tương: tự tượng: được tại: bộ chỗ các công cơ cổng khoản kênh một mục nhà nơi phường
    phố quầy số thông trang tòa ubnd điều điểm đây đó tạm: đình tải: của đã tấm: bảng lòng ảnh tận:
    ngõ nhà nơi tập: hợp tỉa: cành tịch: phường ubnd tố: cáo tụng tối: 21 hôm nay thứ đa tốn: kém
    thêm tổ: chức dân hòa trưởng đã tới: 15 17 anh ba bà bộ chính chị chủ công cơ giờ gặp hẹn hết
    khi kiểm là lúc lấy lần nay ngày người nhà nói nơi phường phố số sở thuế thì trình tận ubnd xem
    đi đo đâu đây đó đúng tờ: anh báo bị của dán giấy gì hay hoặc hướng khai khi ngoài nào này
    phiếu thì tại và xin để ấy ở tục: có hành liên phản thực tập và áp được tụi: con em mình tôi
    tụng: hành tức: 17 chủ hết là sau thứ đến từ: 01 08 1 14 20 23 24 3 8 bây bữa chối giờ hôm khi
    lúc mùng mồng nay ngày phường quận sáng tháng thứ tin đó đầu từng: bước việc điều điểm tử: của
    tế đã tự: giải kiểm mình sửa trả xây tỷ: lệ ubnd: phường quận thành tp uỷ: ban vay: tiền vi:
    của luật nghị phạm phản theo tiếp vi viết: cho giấy là lại một ngày ra rõ rằng tay thành thì
    thư đơn được đề việc: 1 2 anh ban buôn bà bác báo bị bỏ bổ cho chưa chậm chị còn có cô công cần
    cụ của dùng giải giấy giữ gì gấp hai hồ khai khác không kinh kiểm làm mà một mới nhà như nhận
    nào này nên phường phạt phải quầy ra riêng sửa theo thi thuế thì thứ tiếp trễ tố tổ tới từ và
    vẫn về với xin xác xảy xử yêu ông đang đi đã đó đúng đăng được đến ấy ở vui: khỏe lòng và: 25
    anh bà bác báo bên bản bảo bộ camera cho chuyển chuyện chúng chưa chỉ chị chỗ chủ chữ các cách
    câu có công cũng cảm cần dữ ghi gia giao giải giấy giờ giữ góp gửi hai hiểu hiện hình hôm hướng
    hẹn hệ họ hỏi hồ hội hợp khi khoản không khả kèm ký kết kể liên là làm mong muốn môi mọi một mở
    nay nghe ngày người nhận nhật nhắn những nói nơi nếu nội nộp phiếu phường phải quyết quận rất
    sẽ số sở sửa theo thiệt thành thái thông thấy tin tiếp trân trình trả tài tên tìm tổ tờ từ việc
    vì văn về xem xin xác xâm xử yêu ông ý đang đi điều điểm đoạn đây đã đúng đăng đơn đưa được đề
    để địa đội ảnh vào: cổng danh giấy hồ kênh kế lúc máy mùng một mục nghiên ngày ngõ nhà phần số
    sổ thứ đâu đây đó đơn đợt vì: anh ba buổi bà cho chuyện chưa chậm chị coi cán câu còn công cả
    giấy hai hồ không luật là làm lý lẽ mấy một người như những phường phải phản quy sao sáng sổ sở
    sự thiếu thành thông thế tin trễ tờ từ việc vậy ông đây đã đơn để ví: dụ vô: sổ đây văn: bản
    hóa phòng vướng: gì mắc như ở vấn: đề vất: vả vẫn: chưa còn có do giữ không kịp là làm mở nộp
    phải theo trong tính áp đang đúng được vận: tải vậy: chúng chưa cô hiện không kiến là mà nên
    phường thì từ văn xin đơn về: ba buổi bà bản chuyện cách cái cán câu công cùng giấy hai hành
    hết hồ khoản không kiến kết lời mặt một ngày người nhà những nơi nội phía phường phản quy quyết
    quầy số sự tay thái thời thủ tin tiến tiếng tình tính tận tố tới tờ từ việc văn xe ông điều
    điểm đó đúng đề vệ: bí người theo vỉa: hè vị: chuyên trí với: anh bà bác chính chị chủ các cán
    cô công cơ cụ dân dự gia giấy hẹn hồ kết lý một ngày người nhau những nơi phường phản quy quyết
    số thành thợ tin tổ ubnd việc ông ý điều vụ: cho có công hành này việc về án đã ở vừa: gửi qua
    rồi trả xe: có cộ của không là mà rác rồi theo thì và vào vẫn xem: camera danh giúp hồ kiến kết
    lại phiếu sổ trong xét được ở xin: anh bà bác báo chia cho chào chỉ chị cô công cảm cấp cứ ghi
    giấy giữ gửi hướng hủy không lỗi một mời nhận nhắn nói phép thông thưa trân trả tách tạm xem
    ông ý được đừng xong: mới rồi thì trong trước xuất: cụ sửa trình xuống: kiểm ngõ xem xác: minh
    nhận định xâm: phạm xây: dựng nhà thêm xã: hội nói viên vận về đã đồng xét: cùng khi kiến lại
    như quyết riêng theo tiếp trong việc và được đề xóm: nói xúc: là xảy: ra xếp: việc vào xử: lý
    phạt y: nguyên như tế yên: hạc lòng tâm yêu: cầu zalo: không này phản thì được án: hành nhân
    theo để ánh: bà có của không kiến là ngày này qua quầy tới và về đã đúng được áp: dụng áy: náy
    âm: thanh ít: nhất ông: biết bà báo bảo bổ bức cao cho chỉ chủ còn có cũng cần cụ dặn ghi giữ
    góp gặp gọi gửi hiểu hôm hỏi khiếu không khỏi khởi ký kể liên lo là làm lưu lượng mang muốn
    ngày nhận nhắn nên nêu nói nộp phải phản sẽ theo thông thấy thứ thực trong trình tới từ viết và
    vì văn vũ vẫn về xin yêu đang đi đã đúng được đến đề đỗ ấy ý: anh bác cho của dự giúp kiến rất
    thì thời từ vào về với định ăn: nói đa: cho coi giải kiểm là theo trả và xem xuống xác đang đã
    để đối đang: chờ có cần giải giữ kiểm lo làm mở trong xem xử áp được ở đe: dọa đem: ra đi: ba
    cho chạy hai hay hỏi không khảo kiểm lui là làm lại mấy một nơi nộp nữa qua theo thêm thì tiếp
    tới xem xin xác đâu đúng đường đến điền: và điều: 1 11 12 14 15 2 20 22 23 25 3 33 35 5 56 7 8
    9 anh bà chưa chỉnh chị công cần cụ gì kiện nào này phải thứ ông đi đã đó ấy điểm: b c chỉ d
    hẹn này phục và ở điện: thoại tử đo: tại đạc đoạn: camera cuối ghi đàng: hoàng đáng: quý đánh:
    giá đáp: ứng đâu: anh chị cũng cả hết nữa thì ạ đây: cho không là nhé được để ạ đã: ban báo bắt
    bị bỏ cho chuyển chỉ chờ chụp coi có dùng dặn ghi giao giữ góp gặp gửi hoạt hướng hết hỏi không
    kiên kiến kiểm ký kết kể liên lo làm lên lược lấy lập mất mời mở nghe nghiên nghĩ nhận nhập
    nhắc nhắn nhờ niêm nêu nói nằm nộp phát phê phải phản qua quan quá ra rõ sửa thu thông thấy thụ
    thực tin tiếp tra treo trình trả trễ tìm tắt tới tự viết vào về xem xin xong xuống xác xét xử
    yêu đi đo đóng đưa được đến đề để đọc đối đồng đủ đứng đèn: tắt đê: mới đêm: cũng hôm nay đình:
    chỉ thỏa ông đang đích: danh đòi: anh giấy hai hỏi hủy phải thêm đó: anh cho chúng chưa chỉ coi
    có cô cũng giúp hoặc không kênh là mà mới nhé nên nữa quy sẽ sở thì trình và vẫn xem ông đã để
    đóng: cửa góp lại đông: người đúng: ai chỗ cách của giấy hay hình hạn hẹn luật là lúc một mực
    ngày người như nơi phép quy rồi sai theo tên điều đường đấy đăng: công ký kết lên trên tại ở
    đơn: anh bà bác cho chị có cùng cần của ghi giúp giản gửi hay hoặc khiếu không khởi ký là ngày
    này nên nêu phải ra riêng thuộc thì tố tới viết và vị ông được đến đề để ấy ở đưa: cho kiến lên
    nội ra việc vào về đường: bờ cầu khiếu khác nào này phản riêng tố và đi đê đúng được: ai an anh
    biết bàn báo bảo bố che cho chuyển chúng chấp chỉnh chị chứng coi câu cô công cả cấp cập dán
    ghi giao giải giấy giữ gì góp gộp gửi hay hướng hẹn hỏi không kiến kiểm kết là làm lưu lược lập
    lắp lời miễn một mời ngay nghe ngày nhận nhắc niêm nên nêu nói nộp pháp phép phản qua quyết
    quyền rồi sở sửa thay theo thì thông thư thụ thực tin tiếng tiếp treo trong trả tách tính tập
    từ tự ubnd việc và vào vì văn về xe xem xác xây xử yêu áp ý đem điều đòi đúng đăng đơn đưa để ạ
    ở đại: diện đảm: nhiệm đấy: là đầu: cho của giờ gửi là mối ngày năm tháng thì tiên tới từ với
    đến đầy: đủ đặt: ra trên đến: 15 17 bảo bộ chủ công cơ giờ gặp hiện hôm hạn hẹn hết hỏi khi
    khiếu kiểm là lúc lần nay ngày người nhà nhận nói nơi phường quy quán quầy sáng số sở tay thuế
    thì thẳng trình trực tận ubnd việc xem ông đo đâu đó đúng đề: nghị ngày xuất đều: có không là
    nằm phải đúng được để: ai anh biết buộc bà bác bên bảo cho chuyển chúng chỉ chị các cô công cơ
    cụ dành em giải giấy giữ gửi hai hướng họ hồ khiếu không khỏi kiểm ký kết liên làm lâu lại lộ
    nghiên nguyên người nhận nói nộp phường quá quận riêng sở sửa theo thành trong tránh trình tên
    tự ubnd việc xem xác xử yên ông ý đi được đề địa: bàn chỉ điểm định: 154 155 20 buộc bắt cho
    chung chưa chặt chỉ có công cũ cụ của do giải hiện hành hôm hạn khi khiếu khác không là lại mà
    một mới ngày nào này nên phường phạt sẽ số sửa thì trái trước tại tố việc và vẫn về xử đã đúng
    được ấy đọc: cả hết kỹ lại rồi thư tin và đơn được đốc: công đối: chiếu diện tượng với đống: đa
    đồng: mây thời tiền tình ý đổ: bê độ: của tại đội: đã động: của từ đợt: rà đủ: các căn cơ cả họ
    thông điều đến để đứng: cạnh giữa ra tên đó đầu đừng: buồn bỏ gửi lo ngại tự viết để ơn: anh bà
    bác bạn chú chị cô công em hợp kiến những quý tinh và ông ý ảnh: camera chụp ghi gửi hay hưởng
    rõ và để ấn: định ấy: chúng chưa chị có họ không là nên sẽ thì thôi và vẫn đã để ở: bàn bước bộ
    chỗ các công cơ cổng của cửa khâu kênh lại một mục ngay ngõ người nhà nơi phiếu phía phường phố
    quầy quận riêng số sở thành tin trang trong tòa tổ ubnd văn điểm đâu đây đó
    """
  }
}
