// The pairs of words that fair letters of any matter have: in at least four marked replies, of at least two
// scenarios. `RECORD_FIGURES=1 swift test --filter Usual` draws them anew from the marked replies, which a
// test holds them to.

extension UsualPairs {
  /// Each first word with a colon, then all words that follow it.
  package static var shipped: String {
    """
    00: ngày 000: đồng 01: 07 7 tháng 02: 07 2023 7 của nên năm tháng và 03: 07 2025 7 05: 2026
    ngày tháng 06: 02 07 2026 7 bị là nên tháng thì và đã 07: 2025 2026 chưa mà ngày nên sở và ở
    08: 02 06 07 tháng 09: 2026 tháng 1: 7 giấy hồ không kiến kết là nghị năm nơi nội phường tháng
    thì tới từ viết việc vì về điều điểm đã 10: 02 07 2 7 giờ ngày tháng 11: giờ h và 12: khoản ngõ
    tháng 13: 02 2 giờ tháng 14: 02 2 giờ nghị ngõ tháng 15: 02 2 giờ h nghị tháng 154: 2026 155:
    2026 16: 07 7 tháng 17: tháng 18: tháng 2: 2023 7 anh bộ chuyện chưa có cô của giờ hoặc hạn
    không luật mà ngày năm nơi nếu phường quận rồi sở tháng thì trong việc và về yêu điều đã đội ở
    20: 05 2008 5 nghị tháng 2008: nđ 2010: nđ 2023: bị của là như nên thì và về ông đã được 2025:
    cho có cả của là sở theo tại và về đã 2026: bà cùng của là nên nđ sẽ tại và đã 21: tháng 22: 7
    giờ h tháng và 23: luật 24: tháng 25: luật tháng 28: tháng 29: 06 3: 2025 7 bộ giấy giờ khi lúc
    nghị ngày năm phường sau sở tháng thời trong việc và văn vết về điều đã đơn đề đối 30: là ngày
    phút tháng 31: tháng 35: luật 4: anh không kết năm nếu trong trường về điều 45: ngày 5: 2026
    giờ h là nghị ngày ngõ năm rưỡi triệu điều 500: 000 6: 2026 7 bị do là mà năm tháng và đã 61:
    đường 63: 2010 7: 2025 2026 anh chưa chỉ có của họ không là mà ngày này nên năm phường sở theo
    tháng thì và đã ở 8: 2 6 7 giờ h mà phố tháng và 9: 2026 giờ nghị năm phố tháng 90: ngày ai:
    biết báo bảo bắt bị bỏ cho chẳng chỉ chịu chứng còn có cùng cũng duyệt dám dọa giải gọi hẹn hỏi
    khác kiểm là làm mà nghe ngồi nhận nên nói nộp quyết sai thì thấy trông trả trực tới tự và xem
    xử đi đòi đó đúng đưa được đến đọc đứng ở an: cũng khang làm ngay phường thành toàn tp đã đề
    anh: biết báo bình bảo bị bỏ bổ bực cho chúng chưa chỉ chị chọn chờ chụp coi câu còn có cũng
    cầm cần cứ dặn em ghi ghé giữ góp gặp gửi hay huy hỏi không khải khỏi khởi ký kết kể lo là làm
    lên lúc lượng lại lấy lời mang muốn mà mất một ngay nghe nghỉ nhiều nhà nhé nhận nhắc nhắn nhớ
    nhờ nên nêu nói nộp phải phản qua ra rõ rồi sẽ theo thân thì thông thấy thật thứ trong trước
    tìm tôi tới từ tự viết việc và vào vì văn vũ vẫn về xem xin yên yêu đang đi đã đúng đưa được
    đến đề để đọc đỗ đừng ạ ấy ở ao: bạc b: khoản ba: anh buổi bận bữa cơ là lần mươi ngày nơi số
    tháng tin việc điều điểm ban: công hành nhân phường thành bao: giờ gồm lâu nhiêu biên: bản lai
    nhận biết: ai chuyện chị có cụ họ hồ không kiến kết là người nên rõ sẽ thêm thời tiến tên tình
    tới từ việc ông đã được đến biển: bị số đã biện: pháp buôn: bán may buồn: là buổi: chiều là
    sáng và đi đó đến buộc: dỡ giữ người phường phải tháo bà: biết báo bích bùi bảo bằng cho chưa
    chỉ chụp con cung còn có cũng cất cần cụ cứ ghi giữ gọi gửi hoàng hoặc hà hôm hỏi khiếu không
    khỏe khỏi kể liên lo là làm lê lò lưu mang mong muốn mà mạnh một nguyễn ngày như nhận nhắn nhớ
    nhờ nên nêu nói nông nộp phải phản sáng sẽ sức theo thông thấy thực trong trình trưng trước trở
    tách tới viết và vì vẫn về xin yên yêu đang đã được đến đề để đừng ạ ở bàn: giao này tiếp với
    bày: cho của hôm là ngày rõ sáng trực tại với để bác: báo bình bảo cho còn có cũng cất cầm cần
    cứ ghi giúp giữ gửi hiểu hoặc hỏi không khỏe ký kết kể lo là làm lựu muốn mạnh nhé nhận nhắn
    nhớ nhờ nên nêu nói nộp ra rồi sáng sẽ sớm thông thấy tổ viết và vũ vẫn về xem xin yên đang đã
    đúng được đến đừng ạ ở bán: hàng mà nước thuận báo: anh bà bác bạn chiều cho chúng chị cáo có
    cô công cơ của dán ghi gì gửi hôm không kết kịp là lại một ngay người như phường rất rồi sớm sở
    thêm thì thẳng thế thụ tin trước tại từ ubnd vi việc và về với ông đã để bây: giờ bê: tông bên:
    bảo cháu công cùng cạnh em mình nào này quận sở thuế xây đó ấy bì: dán bình: an thường tĩnh và
    bí: mật bút: tích băn: khoăn bưu: điện bước: nào sau tiếp đầu ấy bạn: báo chọn chụp có cứ ghi
    giữ gửi hỏi không kể là làm nhắn nêu nói nộp trực tới tự viết vào xem yên đã được đừng ở bản:
    cam chính chất chụp cùng của dự ghi giấy gốc gửi hướng không kiến là lưu mà ngày nào này rồi
    sao theo thân và vẽ về xin đi đã được đề để ấy bảng: có giá không kê niêm trên tên ấy bảo: anh
    chị hiểm không mật thân vệ được đảm đợi ạ bất: cập cứ kỳ tiện bận: bán không mà việc bắt: anh
    buộc nộp phường phải thêm đi đầu bằng: chính chứng cách giấy mã phiếu thư văn đơn bến: vôi bếp:
    của nhà thì bị: bác bảo bắt bỏ che chậm cấm dọa gây gọi làm lỡ người nhập nhắc nêu nói phạt quá
    quát sẵn trả trễ tố từ xử yêu đe điều đuổi đòi ảnh bọn: cháu em bỏ: bản công hẳn hết luôn một
    qua quyết quên ra sót trước tờ việc đi đâu được bố: kết trí bốn: mươi tháng bổ: sung bổn: phận
    bộ: ban báo cho chưa chỉ có công cụ ghi giấy hồ không là làm mới ngày nhận nói phường phải phận
    sẽ sửa thụ tiếp trả trực xác đã đăng ở bởi: vậy bức: thư xúc bữa: 13 nay nào thứ trước đó bực:
    là c: khoản cam: kết camera: có của không lúc ra và ở can: thiệp cao: tuổi cha: mẹ che: hết khi
    khuất mất nên tên đi chi: hết nhánh phí tiết chia: làm sẻ chiếc: xe chiều: 13 cùng hôm nay ngày
    thứ cho: ai an anh biết bà bác bé bên bạn bọn cháu chính chú chúng chắc chị chủ con các cán cô
    công cơ cả cụ dân dễ dự em gia gọn gửi hai hay hàng họ hồ khách khỏi kiểm kênh kịp kỹ là làm
    mình mọi một người nhanh nhiều những nên nơi nộp phép phường phản ra rõ rằng sở sự thanh thành
    thấy thống thợ tiện trọn tôi tạm tổ tới tụi ubnd vay việc xe xong ông ý đúng đơn đến đội đỡ đủ
    chung: cho chung cả của một thì vào với chuyên: môn mục chuyến: đi chuyển: bản bộ cho cơ cấp
    giao khẩn kiến kiểm luôn lên lại lời ngay nguyên nơi nội phường phản quận sang sở theo thuế
    thẳng tin tiếp tới ubnd việc và về đi đúng đến chuyện: anh bà bác bạn bị cho chị con cái cô cụ
    của dân dễ em giấy giữ gì hai hôm khác khách không loa một mới nghe nhà này quầy riêng thì tiền
    trễ với xe xin đó ấy ở chuẩn: bị chào: anh bà bác bạn chú chị cô em huy quý ông cháu: biết báo
    chuyển chào chúc chưa chụp cũng cảm cứ ghi gửi hiểu hỏi không kính là nhé nhận nhỏ nói nộp phải
    rất sớm trả viết xin đi đã được đọc đừng ở chân: thành chép: cho lại chín: mươi chính: anh cho
    chủ công cũng giấy hoặc không kênh là mình ngày người nơi quy quyền sở thức trong trả tại và
    xác ông đáng đã định chú: bảo có ghi gửi hỏi không muốn nhận nói nộp thông tới và về đã được ạ
    chúc: anh bà bác bạn chị cô cụ em gia hai ông chúng: cháu em mình tôi chưa: ai biết bàn báo bị
    cho chuyển chắc chịu có cầm dám giải gửi hiểu hẹn hết hứa khớp kiểm kèm kết kịp làm nghe nhận
    nêu nói phải quyết rõ sửa thay thuận thành thông thấy thể thỏa tiếp trả tự về xem xong xác xét
    đáp đóng đúng được đề đồng đổi đủ ưng ổn chạy: hai lên lại đi chấm: dứt chấn: chỉnh chấp: hành
    nhận thuận chậm: do hơn là nhất so thật trả trễ vì chắc: chắn chắn: được chẳng: ai có hạn phải
    chế: độ chỉ: bác cho chị cách còn có cô công cần của dẫn dặn ghi gửi hay hẹn hỏi là làm một
    nghe người nhận nhắc nêu nói phải thi thì thấy tiếc tiếp trả viết việc và vì xin yêu đường được
    đạo đề để ở chỉnh: lại sửa chị: biết buôn báo bích bùi bấm bế bị bức bực cho chuyển chưa chỉ
    chọn chụp còn có cũng cần cứ dặn em ghi giữ gặp gọi gửi hay hiểu hoài hoặc hỏi không khỏi ký
    kết kể kịp liên liền lo là làm lê lên lò mang muốn mất một ngay nghĩ nguyễn ngày ngại nhiều nhé
    như nhận nhắn nhớ nhờ nên nêu nói nằm nộp phải phản quay ra sáng sẽ sớm sợ theo thu thông thấy
    thứ trong trước trễ trực tới viết và vì vẫn về vừa xem xin yên yêu đang đi đã đúng đưa được đến
    đề để đừng ạ ấy ở chịu: khó quyết trách được chọn: khởi một chối: tiếp chồng: chéo chỗ: cho
    khác không mình mô mới nhận nào này nộp vướng đó ấy ở chờ: kết lâu mà mãi thêm thì từ và ý đợi
    ở chụp: cho có gửi hình kèm lại màn một phiếu quyết thêm vài được ảnh chủ: nhà quán tịch chứ:
    chưa không chức: có cấp của làm nào nói năng phường phụ quầy theo thụ trách trực được chứng: cứ
    hay hoặc kiến minh thực chừng: nào đó ấy chữ: của ký nào coi: là lại nhẹ sổ con: báo chào cháu
    chưa cám cảm cứ gọi gửi hiểu hợp không khỏi nghe ngõ nhận nói phải số thông trong xin xã đi đã
    đường đọc đừng cp: cho về cung: cấp cuối: cùng là tháng cuốn: sổ cuộc: gọi trò điện càng: cụ rõ
    tốt cành: cây cá: nhân các: anh bác bên bước bạn cháu cụ em giấy hộ ngày nơi nội quy thông tin
    tiêu trường ý điều cách: giải gửi liên làm nào này nói sửa trả tố viết xử ấy cái: biển bảng bếp
    giấy gì hạn khó này phiếu quyết sai đó ảnh cám: ơn cán: bộ cáo: 2018 ai bằng cho chính chỉ có
    cần của do hành khác không là lỗi mà một nên năm phải qua theo thì và vào vẫn với ông đòi đúng
    được đến cân: nhắc câu: anh chị hỏi khó nào này nói trả xin đó ấy còn: ai anh bây bản bị chuyện
    chưa chỗ chờ cái câu có công giấy giữ gì hai hiệu hạn hỏi hồ khoản không kẹt kịp làm lưu lại
    lời mấy một nguyên người nằm nếu phải phần quay số sở thiếu thành thì thấy thời trong tới tờ từ
    ubnd việc vướng áp đang đi đòi đúng đường đề ồn có: 07 10 30 7 90 ai ba biển bản bảng bổn chi
    chuyện chậm chỗ chức chứng chữ con cách cái cán câu công căn cũng cơ cả dán dấu dự ghi giá giải
    giấy giữ gì gửi hai hiệu hình hướng hạn họ hỏi khi ký kế kết liên là làm lý lấy lần lập lỗi lời
    lợi máy mấy mẫu mặt một nghĩa ngày người nhà nhờ những nói nơi nội phiếu phép phải phần quy
    quyết quyền sẵn số sổ sửa sự thay thêm thì thông thư thẩm thật thể thời thụ tin tiếng trong
    trách trên trả tài tên tình tổ tới tờ từ việc và văn vướng vậy xác yêu âm ích ý điều đúng đơn
    đường được để địa đọc đủ ảnh cô: biết báo bích bảo chụp có cũng cầm cần cứ ghi gọi gửi hoặc hỏi
    không khỏe khỏi kết kể liên là làm lên muốn mạnh nguyệt nhiều nhé nhắc nhắn nhớ nhờ nêu nói
    phải ra theo thấy tới từng viết và vào vì về xin đang đi đã đến đề đừng ạ ở công: an bằng bị bố
    chức chứng có của dân khai nhân nhận phường quốc sức thợ trình ty tác việc và văn đi đã để
    cùng: anh bà bản các giấy hai hồ là lúc một nghe ngày nội thì thư tờ việc với căn: cước cứ cũ:
    còn vẫn cũng: bị bực cho chưa chẳng chỉ có cần dễ ghi gửi hiểu hỏi khó không lo là mới như nhận
    nên nói phải sẽ sốt thấy tiếc vì vậy xem xin xót yêu đã được đừng ở cơ: quan sở cơi: nới cư:
    trú cạnh: nghe cả: ba buổi bên chuyện cách hai ngõ người năm nước thành tháng thư tin tiếng
    việc đoạn cảm: cho và vì ơn cản: trở cảnh: này cấp: cho giấy huyện phiếu phép phường quận số
    thêm trên cất: giữ kỹ cầm: giấy hồ quyết theo được cần: biết báo bổ cho có ghi giấy giữ gì gửi
    hỏi liên làm lấy một người nhất nhắn nhớ những nói nộp phản theo thêm thì tới viết và xin đi
    đến để cầu: bản bảo bổ có công của ghi giấy giữ hai huỷ khác kiểm là một người như này nộp
    phường sen sửa thêm treo trả tắt ubnd xem ông đó được ấy cẩn: thận cập: nhật cắt: người cọ: rửa
    cố: gắng cổng: của dịch ngày này theo thì trường để cột: lại cụ: bà bị cho chưa có già không
    muốn nghe nhà nhận nằm thể đã được đề ở của: anh ba bà bác bên bạn bảo bộ cháu chính chú chúng
    chị chủ con các cán cô công cơ cả cổng cụ dân em gia hai hợp kênh luật mình một nghị người nhà
    nơi phường quyết quý quầy quận sở thành thầy trung tổ ubnd văn ông đơn đội cứ: báo cho cụ giữ
    gọi gửi hay hỏi khoản ký kết là lúc nhắn nào nói nộp quay ra theo thông tới vào về xác yên điều
    điểm đến đề để ở cứu: hồ khi kiến lúc theo trong và vào ý đề cử: người đi đội cửa: có của khóa
    không nhà phường quận trong ubnd và vẫn đã để d: khoản danh: một mục sách tính diễn: biến diện:
    nhà phản tích được do: anh bộ chính chưa cán công hai không luật là một ngành người nhập nơi
    phường sở theo thành tin trễ ubnd vậy ông đó doanh: của nghiệp tại ở dung: bà báo chị cụ khiếu
    khác không kiến là như này phản sự thuộc thứ tin trên tố tới và về ông đã đơn được duy: nhất
    dài: tới dành: cho dám: hẹn hứa kết nói trả dán: cửa giấy kín thông tờ ở dáng: gì dân: có cấp
    của là ngày này nói phường phố quận sự thành trình về để dính: dáng dò: lại dõi: giúp hồ kết
    trên tại và ở dùng: khi tới xe được để dạ: anh chào cháu chú chị con cô em không kính thưa dấu:
    hiệu dẫn: bà cho cô gửi hôm hồ ngày như riêng thủ tiếp trước tại tới viết ông đã ở dặn: giữ
    đừng dễ: hiểu kiểm làm lộ dịch: vụ dọa: nạt thì dọn: hàng dời: chỗ đi điểm dỡ: chưa dụng: biện
    cho từ dứt: khoát dừng: hay không thi việc ở dữ: liệu dự: kiến thảo dựa: vào dựng: cho có của
    hẹn không kiểm là lại ngày nhà nhận sẽ thì trả tới vừa xuống đã đến em: biết báo chuyển chào
    chưa chụp có cũng cảm cứ ghi giữ gộp gửi hiểu hỏi không nhé nhận nhắn nhờ nói nộp phải rất sẽ
    thay thành thấy trả viết vì xin đã đọc đừng ở ghi: biên bản cho câu cả giúp giấy giờ hai hình
    họ khác không luôn là lý lại lời ngay ngày nhận ra rõ rồi sai sổ thành thêm tiếng tiếp trong
    trên tên và vào âm được địa đủ ở ghé: bàn ghép: vào gia: hạn ngày thì đình gian: chưa chờ giải
    này trả và đó ấy giao: cho chủ công giấy hồ lại nghiên phường sở thanh thông từ ubnd việc xác
    già: mà giá: là quyết thì trị giám: đốc gián: đoạn giùm: con một giúp: anh bà cháu chúng chị
    các em hai một ngày pháp được ạ giải: của không pháp quyết thích trình giấy: anh biên báo bị
    cam cho chưa chị có của dán gì hoặc hôm hướng hẹn họ khai khi khác không kia là làm mà mới
    ngoài như nhận nào này phép thì trong tổ tờ từ viết và xin xác đi đó để ấy ở giếng: mơ giới:
    hạn thiệu giờ: 00 10 20 30 50 anh chiều cho chưa chạy chị có cô cùng cụ em ghi giấc hành hôm
    hết hỏi không là làm mà mới ngày nhận nào nữa phường rưỡi rồi sáng sửa thì thứ trưa tối tới và
    xe đã đêm đến giữ: an bí bản cho cẩn giấy gìn hay hồ không kín kỹ là lại lời nguyên như phiếu
    sức tờ việc và xe đúng được để ảnh giữa: hai lúc gom: ý gây: hậu khó thiệt gì: anh cho chưa chị
    có cả cần cụ cứ khác không làm lạ muốn mà mới nữa thêm thì tiếp trục tới vướng về với ông đâu
    đã đến để góp: một ý gấp: nên thì gặp: chuyện cảnh cửa người phải quầy sự trực tổ vướng gọi:
    0600 113 ai cho công hoặc không là lại một ngay người số thẳng trước điện đó đúng được gọn: và
    gốc: còn gồm: cả hai việc gộp: làm lại vào gửi: ai anh bà bác bưu bạn bản bảng bằng bổ cho
    chính chú chúng chị chủ các có cô công cùng cả cấp dự em giấy góp hai hợp khiếu kiến kèm luôn
    là lên lúc lại lấy lần lời mình một ngay ngày người như nơi nội phiếu phường phản qua quý quận
    riêng rồi sau sáng sớm sở thành thêm thì thư thẳng tin tiếp trong trước tối tới ubnd vào văn về
    xe ông ý đi đúng đơn được đến đề để ảnh ở h: 00 30 ngày sáng trưa hai: 13 buổi bà bên bận bữa
    chuyện cháu chỗ con cách cái câu của do ghi gia giấy giờ hôm không loại là lên lượt lần lẽ lối
    mà mươi mẹ ngày người ngả nhà này năm nơi nội tháng thứ triệu tuần tấm tới tờ việc và văn về ý
    điều đã đường đều hay: ai buộc báo bản bị chưa cán có ghi giấy giữ gọi gửi hỏi không kiện làm
    người nói nộp phường qua quá sai sau số thấy trình trả việc đóng đến địa hiểm: xã hiểu: anh bà
    cho chị là nỗi và vì ông hiện: bằng chưa còn có giờ hành hồ mới nay ngay như quyền theo thành
    trong trường trạng tại việc và vẫn đúng được ở hiệu: 90 khiếu là lực tội hoài: thân ơi hoàn:
    thành toàn trả hoàng: thị hoạch: rà hoạt: động hoặc: ai anh biết bà bác báo cho chị con có cô
    công em ghé giấy gọi gửi hết hỏi không khởi kiện lời người nhắn nhờ nói nơi nộp phường phản qua
    quá ra thấy trên trình trực tòa tới từ viết ông đi điểm đến htx: vận huy: thân ơi ạ huỷ: hay
    quyết hà: này nội thị đã hàng: của dó không là sổ thì trong và xóm hành: chính của hay nên quy
    quyết theo thì tiếp vi vẫn hè: phố hình: camera có giấy thức xử ảnh hòa: giải hóa: đơn hôm: 01
    06 08 10 13 14 17 20 22 24 6 8 9 anh ký mùng mồng nay nhận nào sau thứ trước đó đầu ấy hăm: dọa
    hơn: hai một hướng: dẫn giải xử hưởng: đến hạc: hỏi ký là nhận sáng trong trả và yêu đã được để
    hại: cho hạn: 05 30 90 báo chót chưa chế cuối của giải gửi hoặc khiếu không là mà này nộp thì
    trả tới đến hậu: quả hằng: ngày tháng hẹn: 14 anh chưa cũ của ghi lại mà mùng mồng mới ngày
    thêm trả tại từ và đến ở hết: 17 18 30 cho giờ hạn ngày quý rồi thời thứ tin vào xin hề: có hễ:
    có hệ: nơi phường sở thống họ: bỏ chỉ còn có cũng ghi gửi làm lại lập nhận nhập nói sẽ tên vẫn
    xem đã học: sinh hỏi: ai ba bác bên bộ cho cách có cũng của giùm giúp gì hai hay hôm hồ không
    kết là lại mà mấy một ngay ngày nhiều như nơi phường qua quận sớm sở thuế thêm thì thẳng tiến
    tiếp trước tình tới ubnd việc và văn vậy về xem ý đến ở hồ: sơ hồi: sáng tháng trước âm hỗ: trợ
    hộ: kinh vẫn hội: có ghi gửi hỏi là thành và đã hợp: có cần không lý lệ nhất này quá tác với ý
    để hủy: một được hứa: thay trước ii: 2023 chưa năm im: lặng in: lại trên khai: kết là sinh
    trong tại ở khi: anh bà bộ chuyển chưa chị chờ có công cần gia góp gửi hết hỏi kiểm làm người
    nhận nào nói nộp phường quy quận rà sở sửa thấy thụ trình việc xem xét ông đi đào đã đó đăng
    được đọc ấy khiến: chị ông khiếu: nại khoản: 1 2 3 4 5 lúc nào tiền khu: vực khung: chat giờ
    khác: cũng của hoặc hẳn không là nhau nữa thì trong với đi để khách: gửi khâu: nào khép: lại
    khó: chịu dễ giữ khăn khắc nghe thì khóa: cửa không: ai biết bàn bác báo bảo bắt bị bỏ can cho
    chuyển chỉ chịu coi còn có công cũng cản cần cắt của do dám dính dùng dời ghi giao giải giống
    giữ gọi gửi hay hẹn hề hỏi hủy hứa im kèm ký kết kể liên là làm lùi lấy lặp muốn muộn mất một
    mở nghe nhà như nhất nhận nhắc niêm nên nêu nói nơi nằm nộp phán phát phân phải qua quen quyết
    quá ra riêng rõ sai sao sửa thay theo thu thuộc thành thì thông thấy thể thỏa thụ thực tiếp
    tiện treo trong trách trùng trả trực tìm tính tốn tới tự viết và vào vì vướng xem xin xong xét
    xử yêu đi đánh đòi đóng đúng đăng đưa được đạt đặt đến đề để đồng đổi đủ đứng ưng khúc: phim
    khăn: của khả: thi khảo: sát khẩn: tới khắc: phục khẳng: định khỏe: ạ khỏi: chờ cần gửi hiểu
    hỏi lạc mất nộp phải đi khổ: nỗi khớp: với khởi: công kiện kia: ông kinh: doanh kiên: nhẫn
    kiến: các công của hoặc nghị như sở thì và về đóng đầu kiểm: lại tra kiện: có ra thụ tại vụ ở
    kèm: bản bảng giấy hai họ ngày phiếu quyết số theo thông thư tài tên tấm đơn đề ảnh kéo: dài
    đến kê: trong kênh: không nhận này phản xin zalo kêu: là kín: cho danh người theo thông tên
    kính: báo chào chúc chị gửi mong mến thư thưa đề ký: của giấy gửi hay hoặc hôm hộ khai không là
    lại máy ngày người nhận phạt quyết rồi thì trong tên tới và vào đơn được kẹp: bản kẹt: lại kẻo:
    lỡ mất kế: bên hoạch tiếp kết: không luận quả thúc kể: cho chuyện cả hai là lại rõ thêm thì từ
    việc với kịp: hạn lúc thời kỹ: thuật tờ đơn liên: hệ lạc quan liền: cho kề vào được liệt: kê
    liệu: camera cụ của hay khác kèm mới nếu thì về đã lo: bị cho chuyện của không là lắng ngại
    nhất việc loại: giấy phản việc luôn: cho trong được ở luận: công của gì không là nào này theo
    về được luật: buộc bảo bắt cho chỉ coi có cũng cấm giao giữ gọi khiếu khác không kêu là nói quy
    riêng thì tiếp tố và về yêu đây đòi đó định là: 10 13 14 17 20 30 45 8 90 ai anh báo bên bằng
    bị bỏ bộ chuyện chúng chưa chậm chị chỗ chủ chứng cách cái cán câu có cô công cùng cơ cấp cổng
    của do dễ em giấy góp gửi hai huỷ hình hôm hạn hết họ hỏng hồ hợp khi khiếu không khởi kiến
    kiện kết kịp làm lúc lần lỗi lộ lời muốn muộn một nghe ngành ngày người như nhận nhập những nó
    nói nơi nội nộp phường phải phản phần quy quyết quyền quá quý quầy rất sai số sở sự theo thiếu
    thiệt thuế thành thông thấy thẩm thật thế thứ tin tiền trái trước trả trễ tên tố tốt tới tờ từ
    ubnd viết việc vì vướng vẫn vừa xem xin xong yêu ông ý đi điều điểm đã đúng đơn được đến đề để
    đủ ở làm: ba bản bằng cho chỉ chị chứng cả của giúp giấy gì hai hồ khai khó liền luôn là lại lộ
    mất một ngay ngơ nhanh như những phiếu ra rõ rồi sai sớm thay theo thêm thế thủ tiếc tiếp trong
    trước việc và vầy vậy xong ăn đúng đơn được ở lá: thư đơn lái: xe lâu: không nay nhất lãnh: đạo
    lê: thị lên: bộ chủ cấp cổng gặp hỏi mà mạng phường quận thành tiếng ubnd đâu đây lò: mứt thị
    lúc: 14 15 22 3 8 ba bộ chờ có cần góp hơn nhà nhận nào này nộp sáng sửa thụ đó ấy lý: bị cán
    công của do gửi hay hồ khiếu không là lẽ lịch một người như nên phản qua ra rồi sẽ theo thì thế
    tiếp trong trên trật trực tại từ và vì đơn được đến để ở lưu: giữ lại trong ý ảnh ở lược: bỏ
    lượng: công thứ lượt: và xe đi lại: 2 anh ba bàn bác bảo bị camera cho chúng chưa chẳng chỉ chị
    chỗ coi cái câu còn của duy ghi giúp giấy giờ gì gặp gửi hai hay hôm họ hồ khi không kiểm kèm
    kênh kết liền là làm lần lời mà mất mấy một mới ngay nghe ngày nhiều nhé nhật nên nói nơi nếu
    nổ nội phiếu phường phải phần qua quy quyết quận rồi sau số sở theo thành thêm thì thời tin
    trong trên tên tại tận từ việc và vào vì với vừa xem xong ông đang đây đã đòi đúng đơn được đến
    đề để địa ạ ở lấy: cái giấy kết làm lại mẫu một số ý được lần: bị cho duy hai hẹn không là lượt
    mà nào này nữa thì thứ trong trước tới và yêu đi đòi đó đầu ấy lập: biên hồ phiếu tức đơn lắm:
    ạ lặp: lại lẽ: của ra đó ở lệ: báo bị chưa cũng là phải trả và với xin đi đã để lịch: của hẹn
    tư lối: khác đi lỗi: anh bà bác bạn cho chị cô của do em gửi không kèm người nhập này theo tới
    và vì về với ông đã ấy ở lộ: danh người tên lớn: tiếng lời: anh bà bác cho chung chưa chị các
    câu có cô công của dứt giải hai hướng hồi khen khó không kiến luôn là lần lẽ mà một mời ngay
    nghe ngắn như này nói nội phản phần rõ rằng rồi sẽ theo thư thật thẳng thế tin trong trình
    trước tố từ từng việc về với xin ông đã đúng đơn được đầu đầy đề đủ lỡ: hạn hẹn việc lợi: cho
    của lựa: chọn lực: lượng từ lựu: kính ạ mai: kia quay mang: bản chữ giấy nộp ra theo minh: chưa
    là nội tới và được miễn: là mong: anh bà bác bạn chú chị các cô công cụ hợp là muốn nhà nhận
    sớm việc ông được muốn: biết chuyển giữ gì gửi huỷ hỏi khiếu làm nói nộp rút sở sửa theo tố
    viết việc xem đi được đứng muộn: hơn nhất mà: anh bà bên bị chúng chưa chỉ chị chờ còn có cô
    công cũng cụ cứ cửa do em giấy gửi hai họ hỏi hồ hổng khách không luật làm lên lại máy mình mỗi
    nghe người nhận nhắn nói nơi nộp phường phải quầy sở tháng thương thấy trình trễ tố tới việc
    vẫn về ông đến để màn: hình máy: 0600 của ghi hoặc không thì trên và đã mã: hồ kiến phản để
    mãi: chưa không mét: là thì mình: biết báo bị chuyển chưa chỉ có cũng giữ gửi không là phải thì
    trả và vẫn xem xin đã được đứng ạ môi: trường mùng: 1 10 2 3 6 8 một mươi: là lăm ngày mười: ba
    bốn giờ hai một ngày mạng: cũng thì đã ở mạnh: khỏe mất: ba công lòng một ngủ phí thêm thời
    tiền việc đi mấy: anh bận bữa chuyện giờ hôm lần ngày tờ việc ý điều đêm mẫu: có ở mật: cho họ
    người theo thông tên và mắc: có của kèm mặt: bộ ngõ nơi tại văn ở mẹ: con mọi: chi người thông
    việc điều mốc: này thời mối: tiếp mồng: 1 10 2 3 6 8 9 ba một mỗi: buổi chuyến lượt lần ngày
    tháng việc một: buổi bên bản chuyện chỗ chữ con cuộc cách cái cán câu cụ cửa dòng giấy giờ hồ
    kiến là lá lượt lần lời mình mối ngày người năm nơi nửa phiếu phản phần quy quyết tháng thư tin
    tiếng trong tấm tờ việc văn ý điều điểm đơn đường mới: biết chỉ chị có của ghi gửi hay hết họ
    hỏi kể là nghe nhận nên nói phải ra rồi sẽ thì tiếp trình trả tới viết và vẫn về đang được để
    mời: anh bà bạn chị cô góp hai ông mở: camera cổng hồ kênh lại mục sổ mục: hồ phản mức: thu
    nay: anh bà bộ chúng chưa chị còn có công cùng cũng của do họ hồ không là làm mới phường phải
    quầy quận sở trả tới ubnd việc và vẫn về xin đã đến ngay: buổi bên chiều cho công hôm khi kênh
    là lúc nhé số theo thì trong trên tuần tại tới từ việc và vào được để ạ ở nghe: bà câu cũng cả
    hoặc hết kể lại lời mà máy một người nói thì thấy tin tiếng và được ở nghen: chú cô nghiên: cứu
    nghiệp: và nghĩ: lại nghĩa: là vụ nghỉ: làm mà nghị: anh bà bảo bỏ bổ cho chuyển chưa có công
    của ghi giảm giữ gì gửi hòa hủy không kiểm là lên ngày người như này nên phường quý quận rất
    sửa theo thành trên tạm tổ tới ubnd và vào về với xem áp ông đang đã được đặt đến định ấy
    ngoài: bảng cửa hè niêm phạm quy quyền thẩm việc nguy: cơ hiểm nguyên: do hiện nhân như văn
    nguyễn: thu nguyệt: ạ ngành: công dọc riêng thuế ngày: 01 02 03 05 06 07 08 09 1 10 11 12 13 14
    15 16 17 18 19 2 20 21 22 23 24 25 28 29 3 30 31 5 6 8 9 anh bà báo chờ cuối có công cụ của
    giải giờ gửi hai hẹn hết khiếu ký kể là làm mà mùng mười mất mồng nhận nào này phường phải
    tháng thì thụ thứ trên trước trả tính tới từ viết và vẫn ông đó đầu đến để ấy ngôi: nhà ngõ: 9
    ao giếng là thì người: anh biết báo bên bị cao chỉ chị chứng có cùng cầm cụ của dân ghi già
    giải giữ gửi hàng khiếu khác không kiểm ký làm nghe ngồi nhà nhận nào nói nộp phải phản quản ra
    sau ta thì thụ tiếp trong trả trực tố tới viết xử ông đang đi đã đó được đại đến đọc đứng ấy ở
    ngại: phường viết ngắn: gọn ngồi: chờ lại quầy ở ngủ: yên nhau: nên thì nhiêu: thì nhiều: lần
    lắm người nơi ạ nhiệm: của hướng trả về vụ nhà: anh bà bên cho chị có cô cụ của cửa em gửi
    không liền là mà mình nghỉ ngồi nào nước số thì thỏa và ông đang đã đó được ấy ở nhân: chứng
    dân là thân viên như: anh bà bác bạn bảng chúng chị cô công cũ em giấy hiện lời mình mọi một
    người sau thế trên việc vậy ông ý đã nhưng: anh bác chuyện cháu chưa chị cũng không kiến luật
    nếu nội phường phải quy sở theo thiếu việc vì xin ông điều đã để nhất: 10 5 là một ngày thứ
    trong trước vào nhầm: là nhận: 20 anh bàn bản bằng cho chuyện câu có công của giải giấy hai hay
    hôm hồ khiếu không kiến kết liền luôn là lại lần lỗi lời mà một ngay ngày như nội phải phản
    phần qua quyết ra rồi thay theo thành thì thư thấy tin tiếng tiếp tiền trong trên tại tố từ
    việc và vào về xin xét xử ý đã đúng đơn được đề để định đủ ạ ấy ở nhập: chung lại lộn nhầm sai
    thì vào nhật: ký nhắc: anh bà các giúp lại nhở và đến nhắn: cho cháu chúng chị có cô của em hỏi
    không kèm kênh liền là lúc lại mình một ngay này qua riêng thêm thì tin tiếp tôi tối từ và vào
    vô về zalo đã được ở nhẹ: nhàng nhớ: ba ghi giùm giúp giữ hạn ký thêm xin được nhờ: anh bà bác
    chuyển chú chị con cô công gửi họ người sở tòa tổ ubnd vậy ông nhở: công người rồi về những:
    giấy gì lần lời ngày thứ việc điều đêm niêm: yết nào: anh báo bị cho chưa chị còn có cũng cụ
    của khác kiểm là muốn nên nữa phải qua sai thì thấy tiện trong tới về xe xem xong đang được để
    này: bác bên bạn bộ cho cháu chúng chưa chỉ con có cùng cũng cần của do dành em gửi hoặc khi
    không kèm luật là mà mới nhé như nhận nên nói nằm nếu nữa phường phải quận ra sẽ sở theo thuộc
    thành thì thôi trong trên trước trả tôi tới và vào vẫn về với xin đã đúng được để ạ ở nét: chữ
    nên: anh biết bà bác bên bạn cháu chú chúng chưa chị chụp con còn có cô cũng em ghi giờ giữ gửi
    hiện hôm hạn hỏi hồ không kèm kênh làm lúc lần mình ngày nhờ nêu nói nộp phường phải quá quận
    sáng sở theo thành thư thời tin trước tôi tới tụi từ ubnd việc văn vẫn xin đây đã đúng đơn được
    đến để đừng ở nêu: ai chuyện cả cụ hai họ là lý ngày rõ sự thuộc thời trong trên tên việc vướng
    về với ý đích đúng ở nó: nằm nói: ai bao cho chung chuyện chưa chị cái câu có công cụ của giúp
    gì họ không là lý lại lời miệng một ngay ngày như những năng nặng phường phải ra rõ rồi sai sẽ
    thay thêm thì thật thẳng trên trúng trước trực tên tại tới việc và vậy về với điều đúng được
    đến để ở nóng: ruột nông: nghiệp thị năm: 2011 2018 2023 2025 2026 mà mồng nay ngày này tuần
    nđ: cp nơi: anh ban bà bị cho chúng chịu còn có cô cư cần giải giữ gửi khác không kiểm làm mà
    nghiên người nhà nhận nào này nói nộp phải quản ra thay tiếp trình trả và xem xác xử đang đã đó
    đặt đến ấy ở nước: của không nên thì nại: 2011 90 cho chứ có của gửi là lên lần một nên năm
    phải quyết riêng theo thì tiếp trong trực và xem đây đó được nằm: chờ ngoài trong đó ở nặng:
    lời nếu: anh bà bác bạn bị chưa chị còn có cô công cần gia hôm họ không là muốn máy người ngại
    nhà nhớ nộp phức qua sau sáng thấy tiện trong tới việc vẫn xe ông đến nỗi: lo nội: dung không
    kính là nhận thông trả và vì xin xác đã nộp: bản cho giấy hay hôm hồ không kèm luôn là lại mà
    mạng một mới ngay ngày như nơi online qua rồi sau sáng sớm theo thêm thì tiền trong trên trước
    trực tại tới tờ từ và đã đúng đơn được đến ở nửa: năm nữa: mà mới thì phiếu: anh có của ghi
    hướng mang ngày này và xin yêu ông ấy phiền: hà phán: xét pháp: bảo cho luật là lý đã đối phát:
    hiện sinh phân: biệt công xử phép: hay không ngày nên thì và xây đã phê: bình phí: chưa không
    và phía: cơ nhà phường phòng: chuyển công cũng khi không tiếp trả ubnd uỷ xin đã phó: giám phù:
    hợp phúc: đáp phút: mà ngày phải thì và vẫn phương: án phường: biết báo bênh bảo bị cho chưa
    chỉ chứ chứng còn có cũ cũng cầu giúp giải giữ gửi hay hoặc hẹn hỏi không kiểm ký là làm lại
    lấy mà mình mới ngay ngày nhiều như nhận nào nên nói nơi phải quản rất rồi sai sẽ theo thì tiếp
    trong trả tân tới từ tự và vào vì vẫn về xem xin xuống xác xử yên đang đi đâu đã được đến để
    phạm: của pháp quyền vi phạt: 2 chính của là mà ngày thì và vì vẫn đúng phải: báo bằng bỏ bổ
    cho chuyển chuyện chạy chấp chịu chờ có công của do ghi giải giữ gỡ gửi hình hỏi khai kiểm lo
    là làm lên lấy lỗi mang mất một nghe nghỉ nhận nhắn nói nơi nằm nộp phường phản qua ra sốt sửa
    theo thi thêm thưa trái trả tính tại tắt tới từ tự viết việc vì về với xem xin đi đóng được đến
    để đợi đứng ở phản: hồi ánh phần: anh chưa chị còn hồ không nào này nội phản việc đã đó ấy
    phận: một tiếp phố: ban biết báo bảo bến cho chuyển chưa chỉ coi có cũng cảm giao hiện hoặc hà
    hàng không kiểm lo là lò mình mới nhận nói phải quy quyết sẽ sửa theo thì thông tiếp trong
    trước trại trả và về xem xin xác đi đã được đặt đề đều phụ: thuộc trách phục: vụ phức: tạp qua:
    22 bưu chính cổng hai kiểm kênh lại mạng ngày người phường số thư tin tổ ubnd và xem zalo điện
    đây đối quan: ban có công giải hành nhà như nhận nào này phải quy thuế tiếp trọng tâm được đến
    quay: lại về quen: viết quy: định quyết: bảo có của khiếu không là lần một ngay phải qua sẽ
    thay theo tiếp trong tại tố việc và vẫn với xem xong áp đúng đơn được định quyền: ban cho chọn
    của giải gửi huỷ hỏi khiếu không khởi kiện là làm lợi mà phản quyết sửa thành tố tự với xem xin
    yêu được đề ấy quá: 22 30 45 hạn hẹn ngày trình quý: 2 công hai ii lắm mến quả: bộ cho chưa
    chậm có của giải hoặc hồ khó kiểm là mới ngày như này nên phản quận ra rà rồi sẽ thì thật thế
    tiếp trong trên trả tại từ ubnd việc và vào xem xử đo đăng được ạ ở quản: lý quảng: cáo quầy:
    bị có ghi hôm một nào nói phường phải số và vẫn đã đòi quận: cho chưa coi có cũng giao hai
    không kiểm kết là ngay nói phê sẽ trả vì xem xác yêu đang đã để đống quốc: bảo gia ra: bà bàn
    bộ cho coi có giấy gặp không là lấy nghiên nhận nói nộp phường phải quyết quầy sao thì toà
    trong tận ubnd việc và về xem ông điểm đây đó đấy để riêng: bà cho chuyện chị có công của gì
    gửi lẻ một như phần theo từng việc ông đã đều để ruột: là rà: lại soát rào: và rác: lúc rõ: ai
    chỗ giờ họ là lý ngày người nhà nơi ràng sự tên việc và vì với để rút: rồi rơi: vào rưỡi: chiều
    thì rất: chia có cụ dễ hiểu kịp mong quý rõ tiếc xin áy đáng đúng rằng: không quyết trái rồi:
    anh bà báo chưa chị còn có cô gửi hãy khó không ký lại mang mà mới nghen nhắn nè nên nói nộp
    thì trình viết và vẫn đưa đến ạ sai: chỗ của là phạm phải số thì thế và về được ở sang: bộ công
    mùng ngày phường quận sở thuế tháng đó sao: anh chưa chậm không lại phải quyết thì trễ tờ ông
    sau: 22 hôm hạn khi không mỗi một ngày này đó sen: là và vì sinh: bị cho của tình tại ở so: với
    song: luật nội yêu soát: của lại quý thì trong soạn: dự một xong sung: giấy họ sau thì suôn: sẻ
    suốt: giờ đêm sàng: xem sách: hồ sáng: 01 02 1 10 13 của là mà mùng mồng nay ngày nữa thứ và đã
    sáu: 10 tháng tuần sót: của sơ: anh bị cho chưa chậm chị chứng còn có cấp của do ghi hiện hoặc
    hẹn hộ không mới ngày như nhận này nằm nộp qua quá rồi sẽ số theo thì trong trên trễ trực tới
    và vào vẫn với xin ông đang đã đó đăng được đầy để ấy ở sắp: tới xếp sẵn: sàng để ở sẻ: với sẽ:
    báo bị cho chuyển chỉ có công do ghi ghé giúp giữ gọi gửi hiện không kiểm ký làm mời nghiên
    nhận quay sửa thông tiếp trả tới tự về xem xuống xét xử đem đi đăng đưa được đến đề số: 0600
    113 118 12 14 2 20 27 3 33 5 61 63 8 chuyến của ghi hồ liên liệu là lúc lượt mà máy mỗi nhà nào
    này thì tiền trong trên tầng từ và về xe điện đo đó ấy sốt: ruột sổ: có theo thì từ và đỏ sớm:
    cho có nhất nhận và xong để sở: báo bảng cho chưa chỉ coi còn có cũng dĩ dự ghi giữ gửi hẹn hỏi
    không kiểm ký kết là làm mà ngay nhận nói nông phải rà sẽ thì thấy tiếp trình trả tài tìm tư và
    xem xin xây xử ý đang đánh đã đưa đề để đồng ở sợ: mất sức: khỏe sử: dụng sửa: chữa cả hay
    không luôn là lại ngay quy sao theo thuộc thì thẻ thế trong xong được đổi sự: bất chậm cố phiền
    thật việc ta: bảo có ghi không lập nói vẫn đòi tay: anh không tham: gia mưu nhũng thanh: tra
    thay: bằng cho mặt thế vì được đổi theo: báo bản bảng camera các của dõi giấy giờ hai hướng
    khoản kênh kết luật là lối lời mã mẫu một mức nghị ngành phiếu phương quy số sổ sở thông thẩm
    thủ thứ tin trả tờ từng ubnd yêu ý điều điểm đó đúng đường được đề ảnh thi: công hành thiếu: gì
    hai sót số đúng thiệt: cho hại thòi thong: thả thoát: nước thoại: 0600 của ghi trên và thu:
    theo xếp đúng được thuận: lợi với thuật: lại thuế: không là nên thuộc thành đã thuộc: bộ diện
    khoản kênh kết loại ngành phạm quy quyền sở thành thẩm trách trường ubnd về thành: cảm một phản
    phần phố quy ra thật tin trước đơn thái: độ tháng: 02 2 3 4 5 6 7 9 ba bảy hai mất này rồi sáu
    tư và tháo: dỡ gỡ thân: của mến thêm: chi cho chỉ cứ giấy gì hai là lần lời một ngày người nhé
    thì thông tiền trên tình về điều để ảnh ở thì: 45 ai anh bà bác báo bên bạn bảo bị bực cho cháu
    chúng chưa chỉ chị chụp càng các còn có cô công cũng cơ cả cầm cứ dễ em ghi giờ giữ gọi gửi hai
    hay hiện hạn họ hỏi hồ khiếu khó không khỏi kèm kênh liên luật làm lúc mang muộn mình mệt mới
    nghe nghị ngày người như nhắn nhờ nên nói nơi nộp phường phải quy quyền quận ra rất sao sẽ sở
    theo thôi thấy tin trong trước tôi tối tới viết việc vào vẫn xem xin ông đem đây đã đó đúng
    đăng đơn đưa được đến đề thôi: không ạ thông: báo cảm qua tin thúc: vào thư: anh bà cho chưa
    chị có của gửi không mới này riêng xin ông điện thưa: anh bà bác chú chị cô là lại thật từng
    với ông thảo: sẽ sở để thất: lạc thấy: ai anh bản bị chuyện chưa chị có công căn cần giấy gì
    hai họ hồ khác không kết là lời mình một người nó nội rồi số tin tiếng trong trả việc vướng xót
    yên áy điều đúng đăng đề thần: trách thẩm: quyền thật: kỹ là lòng ra rồi sự và với xin để thắc:
    mắc thẳng: nơi phường thắn ubnd thẻ: là thế: chúng chưa không là mà nào này phường thì văn đã
    thể: cho chọn càng gia gửi hiện hỏi không khẳng khởi kiểm kiện kết là làm mà nhận nhờ nên nói
    nộp sửa theo thì thụ thực tiếp trả tự viết và vì xem xin yên đến đề để đối thị: bích lựu thỏa:
    thuận đáng thống: của nhất thời: gian gửi hiệu hạn và yêu điểm thợ: làm lại mà đã thụ: lý nhận
    thủ: tục thứ: 90 ba cho chín giấy hai lỗi nhất năm sáu tư tự đó thức: luật nên theo thì trắng
    tố đó ấy thừa: nhận thực: cho của hiện tế và tin: anh bà bác báo bạn cho chị có cậy cụ của gì
    gửi hướng khác kịp là lại mà mới ngay người như nhắn nào này riêng sáng thì trên trước tưởng
    tới vui và về vừa zalo ông đó đầu ấy tinh: thần tiên: cho tiêu: chí tiếc: không là phải vì về
    tiến: hành độ tiếng: cho thì ồn tiếp: cho chủ công của dân ghi là lên ngày nhận quản theo thu
    thì trên trình tại tới tục từ vào với đến để ở tiết: lộ mới tiền: cho công hay là nong phạt và
    tiểu: học tiện: thì viết to: chuyện toà: án toàn: bộ cho thành tp: hà tra: bộ chuyện công của
    cứu giúp hay là lại lần một ngay ngày nên phường phản quầy ra rồi sau sẽ sổ theo thành thêm thì
    thấy tiếp trong việc và xong điều được trao: đổi treo: biển bảng triệu: đồng trong: 03 07 10 30
    5 7 90 ba buổi bản chiều các cùng danh dữ giấy giới giờ hai hạn hồ khi khung kinh kiến kế lúc
    lần máy một ngày ngõ nhà phiếu phần quy quá quý sáng sáu số sổ tay thông thư thời tin tổ việc
    vòng văn đêm đó đơn đợt ảnh trung: thực tâm ương trách: là nhiệm phường ông trái: luật pháp quy
    với tránh: xa trân: trọng trên: 120 biển bảng chưa cơ cổng của giấy hè hệ kênh là mạng mục
    phiếu trang trực và đó địa trình: bày có của làm rà thành tại tự ubnd đã đúng trí: người trò:
    chuyện trông: giữ thấy xe trùng: với trăm: nghìn trưng: trong trước: 10 8 cho chưa cổng cửa giờ
    hết khi không lúc mà mùng mắt mồng nay ngày tiên và vì đây đã đó được để ở trường: hợp không
    tiểu từ và đã trưởng: dân tổ trại: bưởi trạng: hồ thái xử trả: 14 16 cho chậm chị giấy hồ kết
    là lại lời muộn mới ngày phòng thù thứ tiền vào vì về đúng được trật: tự trễ: do hạn hẹn là mà
    nhất này so từ và vì trọn: vẹn trọng: cảm ý trở: lại ngại đi trợ: giúp trụ: sở trục: trặc trừ:
    khi trực: bảo cho hôm kênh nói quầy suốt thuộc tiếp tuyến tại về đã được đến tui: xin tuy:
    nhiên vậy tuyến: qua trên tuyệt: đối tuân: thủ tuần: này sau tới tuổi: mà ty: cho có cứ là nêu
    phản thông tiếp tnhh vẫn về đã tài: chính khoản liệu sản xế tác: xã tách: giúp ra riêng tái:
    diễn tám: giờ mươi tâm: chờ coi hơn phục về đã tân: lệ tên: anh bà chị của gọi gửi hay hoặc là
    mình người như nơi phường rồi trong tuổi và với ông tìm: hiểu ra thấy được đến tình: hình tiết
    trạng với tích: của và tính: anh của là mạng người ra theo tới từ ông đúng đến tóm: tắt tôi:
    biết báo cho chuyển chưa chỉ có cũng cảm dừng ghi ghép giữ gọi gộp gửi hiểu hướng hỏi không là
    lấy muốn nhận nhập nói phải rất sẽ thành thấy tiếp trân trả tôn từ vì xem xin đành đã được đề
    để đọc tôn: trọng túc: trực tư: là mà ngày này pháp về tương: tự tượng: được tại: bộ chỗ các
    công cơ cổng khoản kênh một mục nhà nơi phường phố quầy số thông trang tòa ubnd điều điểm đây
    đó tạm: dừng đình tạp: 45 có không thì tải: của đã tấm: bảng hình lòng ảnh tận: mắt ngõ nhà nơi
    tập: hợp tỉa: cành tịch: phường thành ubnd tố: cáo tụng tối: 21 hôm nay thứ đa tốn: kém thêm
    tiền tốt: nhất tổ: chức dân hòa trưởng đã tội: phạm tới: 10 15 17 18 anh ba bà bộ bữa chính chị
    chủ công cơ cổng giờ gặp hôm hẹn hết khi kiểm là lúc lấy lần mà nay ngày người nhà nhận nói nơi
    phường phố quầy số sở tay thuế thì trong trình trước tận ubnd xem ông đi đo đâu đây đó đúng tờ:
    anh bà báo bị còn của dán giấy gì hay hoặc hướng khai khi mới ngoài nhà nào này phiếu thì thông
    tại và vẫn xin ông đó để ấy ở tục: có hay hành liên phản thực tập và xử áp được ở tụi: con em
    mình tôi tụng: hành tức: 10 17 chậm chủ hết là sau thứ tới đến từ: 01 08 1 14 2 20 23 24 3 8
    bây bữa chối giờ hôm khi lúc mùng mồng nay ngày phía phường quận sáng tháng thứ tin đây đó đầu
    từng: bước câu việc điều điểm tử: của trong tế đã tự: bỏ giải kiểm mình sửa tra trả xem xây
    điều tỷ: lệ ubnd: phường quận thành tp uỷ: ban vay: tiền vi: của luật nghị phạm phản tham theo
    tiếp vi viết: cho chung giấy hoặc không là lại một ngày ngắn ra riêng rõ rằng tay thành thêm
    thì thư điều đơn được đề việc: 1 2 anh ba ban buôn bà bác báo bị bỏ bổ cho chuyển chú chưa chậm
    chỉ chị chứng còn có cô công cần cụ của do dùng giải giấy giữ gì gấp hai hồ khai khác không
    kinh kiểm kênh kể luật làm lại mà một mới nghiên nhà như nhận nào này nên phường phạt phải phức
    quầy ra riêng sau sẽ sửa theo thi thuế thuộc tháo thì thật thụ thứ tiếp trong trả trễ tố tổ tới
    từ và vẫn về với xin xác xảy xử yêu ông đang đi đã đó đúng đăng được đến để ấy ở vui: khỏe lòng
    và: 25 anh ba buộc bà bác báo bên bản bảo bộ camera cho chuyển chuyện cháu chúng chưa chỉ chị
    chỗ chụp chủ chữ các cách câu có công cũng cảm cần cụ dữ ghi gia giao giải giấy giờ giữ góp gửi
    hai hiểu hiện hàng hình hôm hướng hẹn hệ họ hỏi hồ hội hợp khi khoản khách không khả kiến kèm
    ký kết kể liên là làm lời mong muốn môi mọi một mở nay nghe ngày người nhanh nhận nhật nhắc
    nhắn những nói nơi nước nếu nội nộp phiếu phường phải quy quyết quầy quận rất sẽ số sở sửa sự
    theo thiệt thành thái thông thấy tin tiếp trân trình trả tài tên tìm tổ tờ từ ubnd việc vì văn
    về xem xin xác xâm xử yêu ông ý đang đi điều điểm đoạn đây đã đúng đăng đơn đưa được đề để địa
    đọc đội đừng ảnh vài: tấm vào: chỗ cổng danh dự giấy hồ kiểm kênh kế loại lúc máy mùng một mục
    nghiên ngày ngõ nhà phiếu phản phần số sổ thứ tin tập việc đâu đây đó đúng đơn đợt vì: anh ba
    buổi bà bác cho chuyện chúng chưa chậm chị coi cán câu còn có công cả giấy hai hồ không luật là
    làm lý lẽ mấy một mức ngày người như những nội phường phải phản quy quận sao sáng sổ sở sự
    thiếu thành thông thư thế tin trễ tờ từ việc vậy ông đây đã đơn để ví: dụ vô: sổ đây đó văn:
    bản hóa phòng vướng: chỗ gì là mắc như ở vấn: đề vất: vả vầy: nè vẫn: bị chưa còn có do giữ
    không kịp là làm mở như nằm nộp phải theo thu trong tính áp đang đòi đúng được vận: tải vậy:
    anh chúng chưa có cô cũng hiện hạn không kiến là mà nên phường theo thì tin từ văn xin đơn để
    vẽ: thì về: ba buổi bà bản bộ chuyện chị cách cái cán câu công cùng giấy hai hành hình hết hồ
    khoản không kiến kết làm lời mà mặt một mức ngày người nhà những nơi nội phía phường phản quy
    quyết quầy sau số sự tay thái thì thẩm thời thủ tin tiến tiếng tình tính tận tố tới tờ từ việc
    văn xe ông điều điểm đó đúng đề vệ: bí bằng người như theo vỉa: hè vị: chuyên trí với: ai anh
    bà bác chính chú chúng chị chủ các cán cô công cơ cụ dân dự gia giấy hàng hẹn hồ kết lý một
    ngày người nhau những nơi phường phản quy quyết số sở thành thợ tin tổ ubnd việc yêu ông ý điều
    vụ: cho có công của hành này phức việc về án đã ở vừa: cho gửi qua rồi trả xe: có cộ của không
    là lại mà nào rác rồi theo thì và vào vẫn đã đông đến xem: camera có danh giúp hồ kiến kết kỹ
    là lại mình phiếu rồi sổ tin trong tận xét đơn được ảnh ở xin: anh bà bác báo bảo chia cho chào
    chỉ chị cô công cảm cấp cứ ghi giấy giữ gọi gửi hướng hỏi hủy không lỗi một mời nhận nhắn nói
    phép thêm thông thưa thầy trân trả tách tạm từ viết xem ông ý đáp được đừng xong: mới rồi thì
    trong trước việc xuất: cụ hiện sửa trình xuống: coi kiểm ngõ xem xác: minh nhận định xâm: phạm
    xây: dựng nhà thêm xã: bảo hội lập nói viên vẫn vận về đã đồng xét: cùng của khi kiến là lại
    lần mức như quyết riêng theo thấy tiếp trong việc và được đề xóm: giềng là nói thì xót: lắm
    xúc: là xảy: ra xếp: việc vào đơn xử: lý phạt y: nguyên như tế yên: hạc lòng tâm yêu: cầu zalo:
    chị không này phản thành thì được án: hành nhân theo để ánh: bà có của hành không kiến là lại
    ngày này qua quầy tiếp trên tới và về với đã đúng được áp: dụng áy: náy âm: thanh ít: nhất ông:
    biết bà báo bảo bổ bức cao cho chưa chỉ chụp chủ còn có cũng cần cụ cứ dặn ghi giữ góp gặp gọi
    gửi hiểu hôm hỏi khiếu không khỏi khởi ký kể liên lo là làm lưu lượng lấy mang muốn ngày như
    nhận nhắn nhớ nên nêu nói nộp phải phản sẽ sớm theo thông thấy thứ thực trong trình tách tới từ
    viết và vì văn vũ vẫn về xin yên yêu đang đi đã đòi đúng được đến đề đỗ đừng ấy ý: anh bà bác
    cho của dự giúp hay hoặc khi kiến kết rất thì thời từ vào về với định ăn: nói đa: cho coi giải
    kiểm là theo trả và xem xuống xác đang đã để đối đang: chờ có cần do giải giữ kiểm lo làm mở
    trong xem xử áp được đến ở đau: chân đe: dọa đem: ra tới đi: ba cho chạy công cùng hai hay hỏi
    không khảo kiểm kiện lui là làm lại mấy một nơi nộp nữa qua theo thêm thì tiếp tìm tới vòng về
    xa xem xin xác đâu đúng đường đến điền: và điều: 1 11 12 14 15 2 20 22 23 25 3 33 35 5 56 7 8 9
    anh bà bạn chưa chỉnh chị công cần cụ em gì kiện mà mình nào này phải sở thứ ông đi đã đó ấy
    điểm: b c chỉ công cụ d hẹn nào này phục và ở điện: cho thoại trước tử đo: thì tại đạc đoạn:
    camera cuối ghi phim đàng: hoàng đáng: quý ra đánh: giá đáp: ứng đâu: anh chị cũng cả hết là
    nữa thêm thì ạ đây: cho chưa cũng hoặc không kèm là nhé thì được để ạ đã: ban báo bắt bị bỏ cho
    chuyển chỉ chịu chờ chụp coi có dùng dặn dựng ghi giao giữ góp gặp gửi hoạt hướng hết hỏi không
    kiên kiến kiểm ký kết kể liên lo làm lên lược lấy lập mất mời mở nghe nghiên nghĩ ngồi nhận
    nhập nhắc nhắn nhờ niêm nêu nói nằm nộp phát phê phải phản qua quan quá ra rõ sửa thu thôi
    thông thấy thống thụ thực tin tiếp tra treo trình trả trễ tìm tắt tới tự viết vào về xem xin
    xong xuống xác xây xét xảy xử yêu đi đo đóng đưa được đến đề để đọc đối đồng đủ đứng đèn: tắt
    đê: mới đêm: cũng hôm nay nào đình: bà chỉ thỏa ông đang đích: danh đính: kèm đòi: anh bản giấy
    hai hỏi hủy như phải thêm đơn đó: anh bà cho chúng chưa chỉ chị coi còn có cô cũng do giúp hoặc
    họ không kênh là làm mà mới nhé nhận nên nói nữa phường quy rồi sẽ sở thì trong trình và vẫn
    xem ông đã để đóng: cửa góp lại đôi: co đôn: đốc đông: người đúng: ai chỗ cách của cửa giấy hay
    hình hôm hạn hẹn luật là lúc lời một mực ngày người như những nơi phép quy rồi sai số theo thì
    thẩm tên ý điều đường đấy đăng: công ký kết lên trên tại ở đơn: anh buộc bà bác cho chị có cùng
    cần của ghi giúp giản gửi hay hoặc khiếu khác không khởi ký là ngày này nên nêu phải ra riêng
    rồi sẽ theo thuộc thì tố tới viết và vị xin ông đã được đến đề để ấy ở đưa: ai cho giấy kiến
    lên nội ra thư việc vào về đương: nhiên đường: bờ cầu của khiếu khác nào này nên phản riêng tố
    và đi đê đúng được: ai an anh ban biết bàn báo bảo bố che chia cho chuyển chúng chấp chỉnh chị
    chọn chứ chứng coi câu cô công cả cấp cập cử dán dự ghi gia giao giúp giải giấy giữ gì góp gộp
    gửi hay hướng hẹn hỏi hồ không kiến kiểm kết luật là làm lưu lược lập lắp lời miễn mà một mời
    ngay nghe nghiên ngày người như nhận nhập nhắc niêm nên nêu nói nộp pháp phép phản qua quy
    quyết quyền rút rồi sở sửa thay theo thì thông thư thụ thực tin tiếng tiếp trao treo trong
    trình trả tách tìm tính tạm tập từ tự ubnd việc và vào vì văn về xe xem xin xác xây xét xử yêu
    áp ý đem điều đòi đúng đăng đơn đưa để đọc ạ ở đại: diện đạo: phường đảm: nhiệm đấy: là ạ đầu:
    cho cũng của giờ gửi là mối ngày năm phải tháng thì tiên tới từ với đến đầy: đủ đặt: ra trên
    đến: 10 15 17 18 bao bảo bộ chính chủ cuối công cơ giờ gặp hiện hôm hạn hẹn hết hỏi khi khiếu
    kiểm là làm lúc lần một nay ngày người nhà nhận nói nơi phường quy quán quầy sáng số sở tay
    thuế thì thẳng trình trực tòa tận ubnd việc xem ông điểm đo đâu đó đúng đề: gửi là nghị ngày
    xuất đều: chưa có do không là nằm phải đúng được để: ai anh biết buộc bà bác báo bên bảo cho
    chung chuyển chúng chỉ chị các cán cô công cơ cụ dành em giải giấy giữ góp gửi hai hướng họ hỏi
    hồ khiếu không khỏi kiểm ký kết liên làm lâu lại lộ lỡ mất nghiên nguyên người nhận nói nơi nộp
    phòng phường quá quận riêng sở sửa theo thành tra trong tránh trình tên tự ubnd việc xem xong
    xác xử yên ông ý đi được đề đối địa: bàn chỉ điểm định: 154 155 20 buộc bắt cho chung chưa chặt
    chỉ có công cũ cụ của do dỡ ghi giải hay hiện hành hôm hạn khi khiếu khác không là lại mà một
    mới ngày như nào này nên phường phạt sẽ số sửa thì thời trái trước tại tạm tố việc và vì vẫn về
    xử đã đó đúng được ấy đọc: cho cả giúp hết kỹ lại mà rồi thư tin và xong đơn được đốc: công
    đối: chiếu diện tượng với đống: đa đồng: mây thời tiền tình ý đổ: bê đổi: thuộc thành ý độ: của
    tại đội: đã động: của tĩnh từ đỡ: lo phải đợi: giấy mà tới đợt: rà đụng: tới đủ: các căn cơ cả
    hai họ rõ thông điều đến để đứng: cạnh giữa gần ra tên đó đơn đầu đừng: buồn bỏ cho chờ gửi kể
    lo ngại nộp ra sợ tự viết đôi đăng để đợi ơn: anh bà bác bạn chú chị cô công em hợp kiến những
    quý tinh và ông ý ảnh: bà camera chụp càng có ghi giấy gửi hay hưởng là lại rõ thì và để ấn:
    định ấy: cho chúng chưa chị có cũng do họ không là làm lên mà nhắn nên sẽ sở thì thôi trước và
    vào vẫn đã đúng để ở ồn: và ở: bàn bước bộ chỗ các công cơ cổng của cửa gần hà khâu kênh lại
    một mục ngay ngõ người nhà nơi phiếu phía phường phố quầy quận riêng số sở thành thư tin trang
    trong tòa tổ ubnd văn điểm đâu đây đó đầu
    """
  }
}
