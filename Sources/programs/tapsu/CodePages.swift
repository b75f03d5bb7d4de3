// Written by the tests of the house, from the pages of the handbook; `RECORD_FIGURES=1` writes it anew.
// swift-format-ignore-file

/// The pages of the codes of diagnostics, as the handbook has them.
enum CodePages {
  /// By code, in order.
  static let all: [(code: String, text: StaticString)] = [
    ("TS0001", #"""
# TS0001: Không phải chữ UTF-8

Tệp có chỗ không phải chữ theo bảng mã UTF-8, nên chương trình không biết đó là chữ gì. Thường là vì tệp được lưu bằng bảng mã cũ như TCVN3, VNI hay Windows-1258. Trong ví dụ, ⟦E3⟧ thay cho một byte như vậy.

## Ví dụ sai

Trong tình huống `basic/mau/scenario.yaml`; dấu ◀ chỉ dòng bị báo:

```yaml
title: {vi: Ca m⟦E3⟧u, en: A sample shift} ◀
```

## Cách sửa

Mở tệp trong phần mềm soạn thảo, chọn “Lưu với bảng mã”, rồi chọn UTF-8. Nếu chữ đã vỡ, hãy gõ lại chữ ấy.

## Ví dụ đã sửa

Trong tình huống `basic/mau/scenario.yaml`:

```yaml
title: {vi: Ca mẫu, en: A sample shift}
```

## In English: Not UTF-8

Some of the file is not text in UTF-8, so the program cannot tell which letter it is. Most often the file was saved in an old encoding such as TCVN3, VNI or Windows-1258. In the example ⟦E3⟧ stands for one such byte.

**How to fix it.** Open the file in your editor, choose to save it with an encoding, and pick UTF-8. Retype letters that are already broken.
"""#),
    ("TS0002", #"""
# TS0002: Bảng mã khác UTF-8

Cả tệp được lưu theo bảng mã UTF-16 hoặc UTF-32. TapSu chỉ đọc UTF-8. Trong ví dụ, ⟦FF FE⟧ thay cho hai byte không nhìn thấy ở đầu tệp.

## Ví dụ sai

Trong tình huống `basic/mau/scenario.yaml`; dấu ◀ chỉ dòng bị báo:

```yaml
⟦FF FE⟧tapsu: 1 ◀
```

## Cách sửa

Lưu lại tệp với bảng mã UTF-8. Trong Notepad của Windows, mục này nằm ở cuối hộp “Lưu thành”.

## Ví dụ đã sửa

Trong tình huống `basic/mau/scenario.yaml`:

```yaml
tapsu: 1
```

## In English: Another encoding

The whole file is saved as UTF-16 or UTF-32. TapSu reads UTF-8 only. In the example ⟦FF FE⟧ stands for two invisible bytes at the start.

**How to fix it.** Save the file again as UTF-8. In Windows Notepad the choice is at the bottom of the “Save as” box.
"""#),
    ("TS0003", #"""
# TS0003: Ký tự không nhìn thấy

Trong chữ có một ký tự mà mắt không thấy: ký tự điều khiển, ký tự đổi chiều chữ, khoảng trắng không bề rộng, thẻ ẩn. Nó có thể làm hỏng màn hình, hoặc làm người đọc thấy một đằng, máy hiểu một nẻo. Nó hay đi theo khi chép chữ từ trang web, tệp Word hay tệp PDF; viết bằng mã trong ngoặc kép, như `\e` hay `\u202E`, thì cũng bị báo. Hình ghép từ nhiều biểu tượng cảm xúc thì không. Trong ví dụ, ⟦07⟧ thay cho ký tự ấy.

## Ví dụ sai

Trong tình huống `basic/mau/scenario.yaml`; dấu ◀ chỉ dòng bị báo:

```yaml
briefing: {vi: Đọc kỹ từng phiếu., en: Read⟦07⟧ every petition with care.} ◀
```

## Cách sửa

Xóa vài chữ quanh chỗ được chỉ rồi gõ lại bằng tay. Viết bằng mã thì bỏ mã ấy.

## Ví dụ đã sửa

Trong tình huống `basic/mau/scenario.yaml`:

```yaml
briefing: {vi: Đọc kỹ từng phiếu., en: Read every petition with care.}
```

## In English: Invisible character

The text holds a character that cannot be seen: a control character, a change of direction, a blank of no width, a hidden tag. It could spoil the screen, or show one thing to you and another to the program. It often comes along when text is copied from a web page, a Word file or a PDF; written as a code inside double quotes, such as `\e` or `\u202E`, it is reported too. Emoji joined into one picture are not. In the example ⟦07⟧ stands for it.

**How to fix it.** Delete the letters around the place and type them again by hand. If it was written as a code, leave the code out.
"""#),
    ("TS0004", #"""
# TS0004: Tệp quá lớn

Tệp dài hơn 1,5 MiB, tức là hơn một triệu rưỡi byte. Một tình huống viết tay không bao giờ dài đến thế, nên chương trình không đọc. Trong ví dụ, ⟦… × 100000⟧ là đoạn chữ lặp lại 100000 lần.

## Ví dụ sai

Trong tình huống `basic/mau/scenario.yaml`; dấu ◀ chỉ dòng bị báo:

```yaml
tapsu: 1 ◀
# ⟦một ghi chú rất dài × 100000⟧
```

## Cách sửa

Bỏ phần thừa, hoặc tách tệp thành nhiều tệp nhỏ.

## Ví dụ đã sửa

Trong tình huống `basic/mau/scenario.yaml`:

```yaml
tapsu: 1
```

## In English: File too large

The file is longer than 1.5 MiB, which is over one and a half million bytes. No scenario written by hand is that long, so it is not read. In the example ⟦… × 100000⟧ stands for the text, 100000 times.

**How to fix it.** Remove what does not belong, or split the file into smaller ones.
"""#),
    ("TS0005", #"""
# TS0005: Tệp trống

Tệp không có nội dung: hoặc trống hẳn, hoặc chỉ có dòng ghi chú bắt đầu bằng dấu #.

## Ví dụ sai

Trong bộ mẫu văn bản `templates/mau.yaml`; dấu ◀ chỉ dòng bị báo:

```yaml
# chưa viết gì ◀
```

## Cách sửa

Bắt đầu từ một tệp mẫu rồi sửa dần. Tệp nào cũng mở đầu bằng “tapsu: 1”, rồi đến loại và tên của nó.

## Ví dụ đã sửa

Trong bộ mẫu văn bản `templates/mau.yaml`:

```yaml
tapsu: 1
templates: mau
list:
  - id: tra-loi
    title: {vi: Trả lời, en: Reply}
    for: send
    text: Kính gửi {{tên người gửi}}, {{nội dung}}.
```

## In English: Empty file

The file says nothing: it is empty, or has only remarks that start with #.

**How to fix it.** Start from a sample file and change it. Every file begins with “tapsu: 1”, then its kind and name.
"""#),
    ("TS0006", #"""
# TS0006: Thụt dòng bằng Tab

Dòng này thụt vào bằng phím Tab. Độ rộng của Tab mỗi nơi một khác, nên không rõ dòng thuộc nhóm nào. Trong ví dụ, ⟦09⟧ thay cho một lần bấm Tab.

## Ví dụ sai

Trong tình huống `basic/mau/scenario.yaml`; dấu ◀ chỉ dòng bị báo:

```yaml
⟦09⟧channel: zalo ◀
```

## Cách sửa

Thay Tab bằng dấu cách, mỗi cấp hai dấu cách. Nhiều phần mềm soạn thảo tự đổi được: tìm mục “dùng dấu cách thay Tab”.

## Ví dụ đã sửa

Trong tình huống `basic/mau/scenario.yaml`:

```yaml
    channel: zalo
```

## In English: Indented with a tab

The line is indented with a tab. A tab has a different width everywhere, so it is not clear to which group the line belongs. In the example ⟦09⟧ stands for one press of the Tab key.

**How to fix it.** Replace the tab with spaces, two for each level. Many editors do this automatically: look for “spaces instead of tabs”.
"""#),
    ("TS0007", #"""
# TS0007: Lồng quá sâu

Các mục lồng vào nhau quá 64 cấp. Thường là vì gõ thừa dấu ngoặc mở, hoặc mỗi dòng cứ thụt thêm một chút.

## Ví dụ sai

Trong tình huống `basic/mau/scenario.yaml`; dấu ◀ chỉ dòng bị báo:

```yaml
briefing: ⟦[ × 70⟧ ◀
```

## Cách sửa

Xem lại các dấu ngoặc và khoảng thụt ở chỗ được chỉ. Tệp của TapSu chỉ cần chừng năm, sáu cấp.

## Ví dụ đã sửa

Trong tình huống `basic/mau/scenario.yaml`:

```yaml
briefing: {vi: Đọc kỹ từng phiếu., en: Read every petition with care.}
```

## In English: Nested too deeply

Entries are nested more than 64 levels deep. Usually an opening bracket was typed too often, or every line was indented a little more.

**How to fix it.** Check the brackets and the indentation there. TapSu files need only five or six levels.
"""#),
    ("TS0008", #"""
# TS0008: Đoạn chữ dài quá mức đọc

Một đoạn chữ dài hơn 64 KiB, chừng ba mươi trang giấy. Có lẽ dấu ngoặc kép mở trước đó chưa được đóng, nên cả phần sau bị coi là chữ.

## Ví dụ sai

Trong tình huống `basic/mau/scenario.yaml`; dấu ◀ chỉ dòng bị báo:

```yaml
briefing: ⟦dài × 20000⟧ ◀
```

## Cách sửa

Tìm dấu ngoặc kép còn thiếu, hoặc chia đoạn chữ ra.

## Ví dụ đã sửa

Trong tình huống `basic/mau/scenario.yaml`:

```yaml
briefing: {vi: Đọc kỹ từng phiếu., en: Read every petition with care.}
```

## In English: Text too long to read

One text is longer than 64 KiB, about thirty pages. Perhaps a quote before it was not closed, so that all the rest became text.

**How to fix it.** Look for the missing quote, or divide the text.
"""#),
    ("TS0009", #"""
# TS0009: Quá nhiều mục trong tệp

Tệp có hơn 100000 mục. Chương trình dừng đọc ở đó, để một tệp hỏng không chiếm hết bộ nhớ.

## Ví dụ sai

Trong tình huống `basic/mau/scenario.yaml`; dấu ◀ chỉ dòng bị báo:

```yaml
rules-of-the-day: [⟦a, × 100001⟧] ◀
```

## Cách sửa

Bỏ phần thừa, hoặc tách tệp thành nhiều tệp nhỏ.

## Ví dụ đã sửa

Trong tình huống `basic/mau/scenario.yaml`:

```yaml
rules-of-the-day:
  - {vi: Trả lời có dấu, en: Write with diacritics}
```

## In English: Too many entries in the file

The file has more than 100000 entries. Reading stops there, so that a broken file cannot use up the memory.

**How to fix it.** Remove what does not belong, or split the file into smaller ones.
"""#),
    ("TS0010", #"""
# TS0010: Tên mục viết hai lần

Cùng một tên mục được viết hai lần trong một nhóm, nên không rõ giá trị nào là đúng. Chương trình cho biết lần đầu nằm ở dòng nào.

## Ví dụ sai

Trong tình huống `basic/mau/scenario.yaml`; dấu ◀ chỉ dòng bị báo:

```yaml
pace: 60
pace: 30 ◀
```

## Cách sửa

Xóa một trong hai dòng. Nếu một dòng gõ nhầm tên thì sửa tên.

## Ví dụ đã sửa

Trong tình huống `basic/mau/scenario.yaml`:

```yaml
pace: 60
```

## In English: The same key twice

One name is written twice in the same group, so it is not clear which value counts. The program names the line of the first.

**How to fix it.** Remove one of the two. If one was mistyped, correct its name.
"""#),
    ("TS0011", #"""
# TS0011: Tên mục không phải chữ

Đoạn chữ bắt đầu bằng dấu { hoặc [ mà không nằm trong ngoặc kép. YAML tưởng đó là một nhóm mục hay một danh sách.

## Ví dụ sai

Trong bộ mẫu văn bản `templates/mau.yaml`; dấu ◀ chỉ dòng bị báo:

```yaml
tapsu: 1
templates: mau
list:
  - id: tra-loi
    title: {vi: Trả lời, en: Reply}
    for: send
    text: {{nội dung}} ◀
```

## Cách sửa

Đặt cả đoạn chữ trong ngoặc kép.

## Ví dụ đã sửa

Trong bộ mẫu văn bản `templates/mau.yaml`:

```yaml
tapsu: 1
templates: mau
list:
  - id: tra-loi
    title: {vi: Trả lời, en: Reply}
    for: send
    text: "{{nội dung}}"
```

## In English: A key that is not text

The text starts with { or [ and has no quotes around it. YAML takes it for a group of entries or a list.

**How to fix it.** Put the whole text in double quotes.
"""#),
    ("TS0012", #"""
# TS0012: Tham chiếu * và dấu neo &

Đoạn chữ bắt đầu bằng dấu * hoặc &. Trong YAML đó là tham chiếu và dấu neo, để viết một lần mà dùng nhiều chỗ. TapSu không nhận hai thứ này, vì tệp có chúng thì khó chỉ đúng chỗ sai.

## Ví dụ sai

Trong tình huống `basic/mau/scenario.yaml`; dấu ◀ chỉ dòng bị báo:

```yaml
title: {vi: *Ca mẫu*, en: A sample shift} ◀
```

## Cách sửa

Nếu là chữ, đặt cả đoạn trong ngoặc kép. Nếu định dùng lại một phần đã viết, hãy viết đủ ra.

## Ví dụ đã sửa

Trong tình huống `basic/mau/scenario.yaml`:

```yaml
title: {vi: "*Ca mẫu*", en: A sample shift}
```

## In English: Aliases and anchors

The text starts with * or &. In YAML these are an alias and an anchor, for writing something once and using it in several places. TapSu accepts neither, because a mistake in such a file is hard to point at.

**How to fix it.** If it is text, put it in double quotes. If you meant to use a part again, write it out.
"""#),
    ("TS0013", #"""
# TS0013: Thẻ !

Giá trị bắt đầu bằng dấu !. Trong YAML đó là một thẻ, nói giá trị thuộc kiểu gì. TapSu tự biết mỗi mục cần gì, nên không nhận thẻ.

## Ví dụ sai

Trong tình huống `basic/mau/scenario.yaml`; dấu ◀ chỉ dòng bị báo:

```yaml
pace: !!int 60 ◀
```

## Cách sửa

Bỏ thẻ đi. Nếu dấu ! là chữ, đặt cả đoạn trong ngoặc kép.

## Ví dụ đã sửa

Trong tình huống `basic/mau/scenario.yaml`:

```yaml
pace: 60
```

## In English: Tags

The value starts with !. In YAML that is a tag, which states the type of the value. TapSu knows what each field needs and accepts no tags.

**How to fix it.** Remove the tag. If the ! is text, put the whole text in double quotes.
"""#),
    ("TS0014", #"""
# TS0014: Hơn một tài liệu

Dòng --- mở đầu một tài liệu mới trong cùng tệp. Mỗi tệp của TapSu chỉ có một tài liệu; phần sau dòng ấy không được đọc.

## Ví dụ sai

Trong tình huống `basic/mau/scenario.yaml`; dấu ◀ chỉ dòng bị báo:

```yaml
pace: 60
--- ◀
```

## Cách sửa

Xóa dòng ---, hoặc chuyển phần sau sang tệp khác.

## Ví dụ đã sửa

Trong tình huống `basic/mau/scenario.yaml`:

```yaml
pace: 60
```

## In English: Several documents

The line --- starts another document in the same file. A TapSu file is one document; what follows the line is not read.

**How to fix it.** Remove the line ---, or move what follows to a file of its own.
"""#),
    ("TS0015", #"""
# TS0015: Chỉ thị %

Dòng đầu bắt đầu bằng dấu %. Đó là một chỉ thị của YAML mà TapSu không cần.

## Ví dụ sai

Trong tình huống `basic/mau/scenario.yaml`; dấu ◀ chỉ dòng bị báo:

```yaml
%YAML 1.1 ◀
---
tapsu: 1
```

## Cách sửa

Xóa dòng ấy và dòng --- sau nó.

## Ví dụ đã sửa

Trong tình huống `basic/mau/scenario.yaml`:

```yaml
tapsu: 1
```

## In English: Directives

The line starts with %. That is a directive of YAML, which TapSu does not need.

**How to fix it.** Remove it, and the line --- after it.
"""#),
    ("TS0016", #"""
# TS0016: Dấu hai chấm trong chữ

Trong đoạn chữ có dấu hai chấm, rồi một dấu cách. YAML tưởng phần trước dấu hai chấm ấy là tên của một mục khác.

## Ví dụ sai

Trong tình huống `basic/mau/scenario.yaml`; dấu ◀ chỉ dòng bị báo:

```yaml
      - says: e ơi: cho a hỏi phí chứng thực ◀
```

## Cách sửa

Đặt phần chữ sau dấu hai chấm đầu tiên trong ngoặc kép.

## Ví dụ đã sửa

Trong tình huống `basic/mau/scenario.yaml`:

```yaml
      - says: "e ơi: cho a hỏi phí chứng thực"
```

## In English: A colon in the text

The text has a colon with a space after it. YAML takes what is before that colon for the name of another entry.

**How to fix it.** Put the text after the first colon in double quotes.
"""#),
    ("TS0017", #"""
# TS0017: Thụt dòng lệch

Dòng này không thẳng hàng với các dòng cùng nhóm. Khoảng thụt cho biết mục nào nằm trong mục nào, nên thừa một dấu cách cũng đổi nghĩa.

## Ví dụ sai

Trong tình huống `basic/mau/scenario.yaml`; dấu ◀ chỉ dòng bị báo:

```yaml
      name: Trần Thị Mai
        phone: "0601 234 567" ◀
```

## Cách sửa

Thụt dòng bằng đúng số dấu cách như các dòng cùng nhóm. Nếu có chữ thừa sau dấu ngoặc đóng thì xóa đi.

## Ví dụ đã sửa

Trong tình huống `basic/mau/scenario.yaml`:

```yaml
      name: Trần Thị Mai
      phone: "0601 234 567"
```

## In English: Uneven indentation

The line is not aligned with the others of its group. Indentation tells what belongs to what, so one space too many changes the meaning.

**How to fix it.** Indent the line with as many spaces as the others of its group. Remove stray text after a closing quote.
"""#),
    ("TS0018", #"""
# TS0018: Thiếu dấu hai chấm

Sau tên mục thiếu dấu hai chấm.

## Ví dụ sai

Trong tình huống `basic/mau/scenario.yaml`; dấu ◀ chỉ dòng bị báo:

```yaml
pace 60 ◀
```

## Cách sửa

Viết “tên: giá trị”, với một dấu cách sau dấu hai chấm.

## Ví dụ đã sửa

Trong tình huống `basic/mau/scenario.yaml`:

```yaml
pace: 60
```

## In English: Colon missing

The colon after the name is missing.

**How to fix it.** Write “name: value”, with a space after the colon.
"""#),
    ("TS0019", #"""
# TS0019: Ngoặc kép chưa đóng

Dấu ngoặc kép hay nháy đơn mở ở đây không được đóng.

## Ví dụ sai

Trong bộ mẫu văn bản `templates/mau.yaml`; dấu ◀ chỉ dòng bị báo:

```yaml
tapsu: 1
templates: mau
list:
  - id: tra-loi
    title: {vi: Trả lời, en: Reply}
    for: send
    text: "Kính gửi {{tên người gửi}}. ◀
```

## Cách sửa

Thêm dấu đóng cùng loại ở cuối đoạn. Nếu trong chữ có dấu ngoặc kép thì viết `\"` hoặc dùng nháy đơn bao ngoài.

## Ví dụ đã sửa

Trong bộ mẫu văn bản `templates/mau.yaml`:

```yaml
tapsu: 1
templates: mau
list:
  - id: tra-loi
    title: {vi: Trả lời, en: Reply}
    for: send
    text: "Kính gửi {{tên người gửi}}."
```

## In English: Quote not closed

The quote that is opened here is not closed.

**How to fix it.** Add the same mark at the end. A double quote inside the text is written `\"`, or use single quotes around it.
"""#),
    ("TS0020", #"""
# TS0020: Dấu ngoặc chưa đóng

Dấu ngoặc [ hoặc { mở ở đây không được đóng, hoặc giữa các mục thiếu dấu phẩy.

## Ví dụ sai

Trong tình huống `basic/mau/scenario.yaml`; dấu ◀ chỉ dòng bị báo:

```yaml
      missing: [name, address ◀
```

## Cách sửa

Thêm dấu đóng ] hoặc }. Giữa hai mục đặt một dấu phẩy.

## Ví dụ đã sửa

Trong tình huống `basic/mau/scenario.yaml`:

```yaml
      missing: [name, address]
```

## In English: Bracket not closed

The bracket that is opened here is not closed, or a comma is missing between two items.

**How to fix it.** Add the closing ] or }. Put a comma between two items.
"""#),
    ("TS0021", #"""
# TS0021: Chữ cần ngoặc kép

Đoạn chữ bắt đầu bằng một ký hiệu mà YAML giữ riêng, như @, % hay dấu `.

## Ví dụ sai

Trong tình huống `basic/mau/scenario.yaml`; dấu ◀ chỉ dòng bị báo:

```yaml
briefing: @mọi người, đọc kỹ từng phiếu. ◀
```

## Cách sửa

Đặt cả đoạn chữ trong ngoặc kép.

## Ví dụ đã sửa

Trong tình huống `basic/mau/scenario.yaml`:

```yaml
briefing: "@mọi người, đọc kỹ từng phiếu."
```

## In English: Text that needs quotes

The text starts with a sign that YAML keeps for itself, such as @, % or a backtick.

**How to fix it.** Put the whole text in double quotes.
"""#),
    ("TS0022", #"""
# TS0022: Mã sau dấu gạch chéo ngược không có

Trong ngoặc kép, dấu `\` mở đầu một mã, ví dụ `\n` là xuống dòng. Mã ở đây không có.

## Ví dụ sai

Trong tình huống `basic/mau/scenario.yaml`; dấu ◀ chỉ dòng bị báo:

```yaml
briefing: "Xem tệp C:\Đơn." ◀
```

## Cách sửa

Viết `\\` nếu muốn có một dấu `\`. Hoặc dùng nháy đơn thay ngoặc kép, khi ấy `\` chỉ là chữ.

## Ví dụ đã sửa

Trong tình huống `basic/mau/scenario.yaml`:

```yaml
briefing: "Xem tệp C:\\Đơn."
```

## In English: Unknown escape

Inside double quotes `\` starts a code, such as `\n` for a new line. This code does not exist.

**How to fix it.** Write `\\` for a `\` itself. Or use single quotes, in which `\` is plain text.
"""#),
    ("TS0023", #"""
# TS0023: Chữ sau khi tệp kết thúc

Nội dung của tệp đã kết thúc ở trên mà sau đó còn chữ. Thường là vì một dấu ngoặc đóng quá sớm.

## Ví dụ sai

Trong bộ mẫu văn bản `templates/mau.yaml`; dấu ◀ chỉ dòng bị báo:

```yaml
{tapsu: 1, templates: mau}
list: [] ◀
```

## Cách sửa

Xem các dòng phía trên: bỏ dấu ngoặc đóng thừa, hoặc viết mỗi mục một dòng, không ngoặc.

## Ví dụ đã sửa

Trong bộ mẫu văn bản `templates/mau.yaml`:

```yaml
tapsu: 1
templates: mau
list:
  - id: tra-loi
    title: {vi: Trả lời, en: Reply}
    for: send
    text: Kính gửi {{tên người gửi}}, {{nội dung}}.
```

## In English: Text after the end

The content of the file ended above, and there is more text. Usually a bracket was closed too early.

**How to fix it.** Look at the lines above: remove the bracket, or write each entry on a line of its own without brackets.
"""#),
    ("TS0024", #"""
# TS0024: Chữ cạnh dấu | hoặc >

Dấu | hoặc > báo rằng đoạn chữ bắt đầu ở dòng dưới. Trên cùng dòng với dấu ấy không được có chữ.

## Ví dụ sai

Trong tình huống `basic/mau/scenario.yaml`; dấu ◀ chỉ dòng bị báo:

```yaml
briefing: | Đọc kỹ từng phiếu. ◀
```

## Cách sửa

Xuống dòng sau dấu | hoặc >, rồi thụt vào hai dấu cách.

## Ví dụ đã sửa

Trong tình huống `basic/mau/scenario.yaml`:

```yaml
briefing: |
  Đọc kỹ từng phiếu.
```

## In English: Text beside | or >

The sign | or > says that the text starts on the next line. No text may follow it on the same line.

**How to fix it.** Start a new line after | or >, indented by two spaces.
"""#),
    ("TS0025", #"""
# TS0025: Mục danh sách cùng dòng với tên

Một mục của danh sách, bắt đầu bằng dấu “-”, đứng cùng dòng với tên mục.

## Ví dụ sai

Trong tình huống `basic/mau/scenario.yaml`; dấu ◀ chỉ dòng bị báo:

```yaml
      missing: - name ◀
```

## Cách sửa

Xuống dòng trước dấu “-”. Danh sách ngắn có thể viết trong ngoặc vuông: [name, address]. Nếu dấu “-” là chữ thì đặt cả đoạn trong ngoặc kép.

## Ví dụ đã sửa

Trong tình huống `basic/mau/scenario.yaml`:

```yaml
      missing:
        - name
```

## In English: Item on the line of its key

An item of a list, which starts with “-”, is on the same line as its name.

**How to fix it.** Start a new line before “-”. A short list can be written in brackets: [name, address]. If the “-” is text, use double quotes.
"""#),
    ("TS0029", #"""
# TS0029: Lỗi YAML khác

Chỗ này không đúng cách viết YAML, theo một lẽ hiếm gặp. Lời báo có kèm lý do bằng tiếng Anh của bộ đọc YAML. Trong ví dụ, giữa hai dấu phẩy không có gì.

## Ví dụ sai

Trong tình huống `basic/mau/scenario.yaml`; dấu ◀ chỉ dòng bị báo:

```yaml
      missing: [name, , address] ◀
```

## Cách sửa

So với một tệp mẫu. Thường là thừa hoặc thiếu một dấu; chữ có ký hiệu lạ thì đặt trong ngoặc kép.

## Ví dụ đã sửa

Trong tình huống `basic/mau/scenario.yaml`:

```yaml
      missing: [name, address]
```

## In English: Other mistakes in YAML

This is not valid YAML, for an unusual reason. The message quotes the reason given by the YAML reader. In the example there is nothing between two commas.

**How to fix it.** Compare with a sample file. Usually one character is missing or one too many was typed; put text with symbols in double quotes.
"""#),
    ("TS0030", #"""
# TS0030: Không có tệp

Không có tệp nào ở đường dẫn này. Thường là gõ nhầm tên, hoặc đang đứng ở thư mục khác.

## Ví dụ sai

Gõ lệnh; dấu ◀ chỉ dòng bị báo:

```sh
tapsu check basic/mua/scenario.yaml ◀
```

## Cách sửa

Xem lại đường dẫn. Bạn cũng có thể chỉ ra cả thư mục: `tapsu check scenarios`.

## Ví dụ đã sửa

```sh
tapsu check basic/mau/scenario.yaml
```

## In English: File missing

There is no file at this path. Usually a name was mistyped, or you are in another folder.

**How to fix it.** Check the path. You may also name a whole folder: `tapsu check scenarios`.
"""#),
    ("TS0031", #"""
# TS0031: Không đọc được tệp

Có tệp nhưng không đọc được: bạn không có quyền đọc, ổ đĩa có lỗi, hoặc tệp lớn hơn 1536 KiB. Trong ví dụ, lệnh `truncate` kéo tệp dài ra 2 MiB.

## Ví dụ sai

Gõ lệnh; dấu ◀ chỉ dòng bị báo:

```sh
truncate -s 2M basic/mau/scenario.yaml
tapsu check basic/mau/scenario.yaml ◀
```

## Cách sửa

Xem lý do ghi sau dấu hai chấm. Nếu thiếu quyền, xin người giữ tệp cấp quyền đọc. Nếu tệp quá lớn, bỏ phần thừa hoặc lấy lại bản lưu trước.

## Ví dụ đã sửa

```sh
tapsu check basic/mau/scenario.yaml
```

## In English: File cannot be read

The file is there but cannot be read: you have no permission to read it, the disk has a fault, or the file is larger than 1536 KiB. In the example `truncate` stretches it to 2 MiB.

**How to fix it.** Look at the reason after the colon. If you lack permission, ask the owner of the file. If it is too large, remove what does not belong, or take an earlier copy.
"""#),
    ("TS0032", #"""
# TS0032: Không phải tệp thường

Đường dẫn dẫn tới một thứ không phải tệp thường, ví dụ một thiết bị.

## Ví dụ sai

Gõ lệnh; dấu ◀ chỉ dòng bị báo:

```sh
tapsu check /dev/null ◀
```

## Cách sửa

Chỉ ra một tệp .yaml, hoặc một thư mục có các tệp ấy.

## Ví dụ đã sửa

```sh
tapsu check basic/mau/scenario.yaml
```

## In English: Not a regular file

The path leads to something that is not a regular file, such as a device.

**How to fix it.** Name a .yaml file, or a folder that holds files.
"""#),
    ("TS0033", #"""
# TS0033: Thiếu phiên bản định dạng

Tệp chưa ghi phiên bản định dạng. Con số ấy cho chương trình sau này biết phải đọc tệp theo cách nào.

## Ví dụ sai

Trong tình huống `basic/mau/scenario.yaml`; dấu ◀ chỉ dòng bị báo:

```yaml
scenario: mau ◀
```

## Cách sửa

Thêm “tapsu: 1” làm dòng đầu tiên.

## Ví dụ đã sửa

Trong tình huống `basic/mau/scenario.yaml`:

```yaml
tapsu: 1
scenario: mau
```

## In English: Format version missing

The file does not state the version of its format. Later programs need the number to know how to read the file.

**How to fix it.** Make “tapsu: 1” the first line.
"""#),
    ("TS0034", #"""
# TS0034: Phiên bản quá cũ

Phiên bản định dạng ghi trong tệp chưa từng được phát hành. Phiên bản đầu tiên là 1.

## Ví dụ sai

Trong tình huống `basic/mau/scenario.yaml`; dấu ◀ chỉ dòng bị báo:

```yaml
tapsu: 0 ◀
```

## Cách sửa

Viết “tapsu: 1”.

## Ví dụ đã sửa

Trong tình huống `basic/mau/scenario.yaml`:

```yaml
tapsu: 1
```

## In English: Format version too old

The version of the format in the file was never released. The first version is 1.

**How to fix it.** Write “tapsu: 1”.
"""#),
    ("TS0035", #"""
# TS0035: Phiên bản quá mới

Tệp được viết theo phiên bản định dạng mới hơn bản mà chương trình này đọc được.

## Ví dụ sai

Trong tình huống `basic/mau/scenario.yaml`; dấu ◀ chỉ dòng bị báo:

```yaml
tapsu: 2 ◀
```

## Cách sửa

Cập nhật TapSu, hoặc xin tệp theo phiên bản cũ hơn. Nếu tự gõ nhầm số thì viết “tapsu: 1”.

## Ví dụ đã sửa

Trong tình huống `basic/mau/scenario.yaml`:

```yaml
tapsu: 1
```

## In English: Format version too new

The file is written in a newer version of the format than this program reads.

**How to fix it.** Update TapSu, or ask for the file in an older version. If the number was mistyped, write “tapsu: 1”.
"""#),
    ("TS0036", #"""
# TS0036: Không rõ loại tệp

Sau dòng “tapsu: 1” không có mục nào cho biết tệp này là loại gì.

## Ví dụ sai

Trong bộ mẫu văn bản `templates/mau.yaml`; dấu ◀ chỉ dòng bị báo:

```yaml
tapsu: 1
templtes: mau ◀
list:
  - id: tra-loi
    title: {vi: Trả lời, en: Reply}
    for: send
    text: Kính gửi {{tên người gửi}}, {{nội dung}}.
```

## Cách sửa

Viết một trong bảy từ sau, rồi tên của tệp: scenario (tình huống), rulebook (bộ quy tắc), units (danh mục cơ quan), calendar (lịch làm việc), templates (bộ mẫu văn bản), facts (bộ điều cần biết), laws (danh mục văn bản).

## Ví dụ đã sửa

Trong bộ mẫu văn bản `templates/mau.yaml`:

```yaml
tapsu: 1
templates: mau
list:
  - id: tra-loi
    title: {vi: Trả lời, en: Reply}
    for: send
    text: Kính gửi {{tên người gửi}}, {{nội dung}}.
```

## In English: Kind of file unknown

After “tapsu: 1” nothing says what kind of file this is.

**How to fix it.** Write one of these seven words and the name of the file: scenario, rulebook, units, calendar, templates, facts, laws.
"""#),
    ("TS0037", #"""
# TS0037: Tệp sai loại

Ở chỗ này cần một loại tệp mà tệp lại thuộc loại khác. Trong ví dụ, bộ mẫu văn bản bị chép đè lên danh mục cơ quan.

## Ví dụ sai

Gõ lệnh; dấu ◀ chỉ dòng bị báo:

```sh
cp templates/mau.yaml units/mau.yaml
tapsu check basic ◀
```

## Cách sửa

Chuyển tệp về đúng thư mục, và đưa đúng tệp vào chỗ này.

## Ví dụ đã sửa

```sh
tapsu check basic
```

## In English: Wrong kind of file

One kind of file is needed here, but the file is of another kind. In the example a set of templates was copied over the list of units.

**How to fix it.** Move the file to the folder where it belongs, and put the right one here.
"""#),
    ("TS0038", #"""
# TS0038: Thiếu mục bắt buộc

Nhóm bắt đầu ở dòng này thiếu một mục bắt buộc. Lời báo nêu tên mục ấy.

## Ví dụ sai

Trong tình huống `basic/mau/scenario.yaml`; dấu ◀ chỉ dòng bị báo:

```yaml
  - id: "01" ◀
    arrives: 2023-02-13T08:12
    subject: {vi: phí chứng thực, en: certification fee}
```

## Cách sửa

Thêm mục còn thiếu vào nhóm, thẳng hàng với các mục khác.

## Ví dụ đã sửa

Trong tình huống `basic/mau/scenario.yaml`:

```yaml
  - id: "01"
    arrives: 2023-02-13T08:12
    channel: zalo
    subject: {vi: phí chứng thực, en: certification fee}
```

## In English: Field missing

The group that starts on this line lacks a required field. The message names it.

**How to fix it.** Add the field to the group, aligned with the others.
"""#),
    ("TS0039", #"""
# TS0039: Mục không có trong định dạng

Ở chỗ này không có mục nào mang tên ấy. Thường là gõ nhầm, hoặc mục đặt sai nhóm.

## Ví dụ sai

Trong tình huống `basic/mau/scenario.yaml`; dấu ◀ chỉ dòng bị báo:

```yaml
pase: 60 ◀
```

## Cách sửa

Chọn một tên trong lời gợi ý. Tên mục viết bằng chữ thường, không dấu.

## Ví dụ đã sửa

Trong tình huống `basic/mau/scenario.yaml`:

```yaml
pace: 60
```

## In English: Unknown field

There is no field of this name here. Usually the name was mistyped, or the entry is in the wrong group.

**How to fix it.** Take a name from the hint. Names of fields are in lower case, without diacritics.
"""#),
    ("TS0040", #"""
# TS0040: Giá trị sai dạng

Giá trị có dạng khác với dạng cần ở đây. Có ba dạng: một đoạn chữ, một danh sách, và các mục “tên: giá trị”.

## Ví dụ sai

Trong tình huống `basic/mau/scenario.yaml`; dấu ◀ chỉ dòng bị báo:

```yaml
      missing: name ◀
```

## Cách sửa

Danh sách viết trong ngoặc vuông, hoặc mỗi mục một dòng với dấu gạch đầu dòng. Xem lại dấu gạch, dấu hai chấm và khoảng thụt.

## Ví dụ đã sửa

Trong tình huống `basic/mau/scenario.yaml`:

```yaml
      missing: [name, address]
```

## In English: Value of the wrong shape

The value does not have the shape needed here. There are three shapes: text, a list, and entries of the form “name: value”.

**How to fix it.** A list is written in brackets, or one item to a line, each with a dash. Check dashes, colons and indentation.
"""#),
    ("TS0041", #"""
# TS0041: Giá trị để trống

Mục có tên mà không có giá trị, hoặc danh sách không có mục nào.

## Ví dụ sai

Trong tình huống `basic/mau/scenario.yaml`; dấu ◀ chỉ dòng bị báo:

```yaml
role: ◀
```

## Cách sửa

Điền giá trị. Nếu mục không bắt buộc thì bỏ cả dòng.

## Ví dụ đã sửa

Trong tình huống `basic/mau/scenario.yaml`:

```yaml
role: reception
```

## In English: Empty value

The field has a name but no value, or the list has no items.

**How to fix it.** Write a value. If the field may be left out, remove the whole line.
"""#),
    ("TS0042", #"""
# TS0042: Danh sách quá dài

Danh sách có nhiều mục hơn mức cho phép ở chỗ này. Lời báo nêu mức ấy. Ví dụ, lời dặn trong ngày có nhiều nhất năm câu, vì hơn nữa thì không ai nhớ.

## Ví dụ sai

Trong tình huống `basic/mau/scenario.yaml`; dấu ◀ chỉ dòng bị báo:

```yaml
rules-of-the-day:
  - Đọc hết tin.
  - Phân loại một lần.
  - Hỏi một lần cho đủ.
  - Chuyển đúng nơi.
  - Trả lời có dấu.
  - Nhớ cảm ơn. ◀
```

## Cách sửa

Bỏ bớt từ dòng được chỉ trở đi.

## Ví dụ đã sửa

Trong tình huống `basic/mau/scenario.yaml`:

```yaml
rules-of-the-day:
  - {vi: Trả lời có dấu, en: Write with diacritics}
```

## In English: Too many entries

The list has more entries than are allowed here. The message gives the number. For example, there can be at most five rules of the day: nobody remembers more.

**How to fix it.** Remove the entries from the marked line on.
"""#),
    ("TS0043", #"""
# TS0043: Đoạn chữ quá dài

Đoạn chữ dài quá mức cho phép: 200 ký tự cho tên và tiêu đề, 4000 ký tự cho lời nói và bài viết. Trong ví dụ, ⟦dài × 100⟧ là chữ “dài” lặp lại 100 lần.

## Ví dụ sai

Trong tình huống `basic/mau/scenario.yaml`; dấu ◀ chỉ dòng bị báo:

```yaml
title: {vi: ⟦dài × 100⟧, en: A sample shift} ◀
```

## Cách sửa

Viết ngắn lại. Phần giải thích thì đưa vào “briefing” hoặc “why”.

## Ví dụ đã sửa

Trong tình huống `basic/mau/scenario.yaml`:

```yaml
title: {vi: Ca mẫu, en: A sample shift}
```

## In English: Text too long

The text is longer than allowed: 200 characters for names and titles, 4000 for what is said and written. In the example ⟦dài × 100⟧ is one word, 100 times.

**How to fix it.** Shorten it. Explanations belong in “briefing” or “why”.
"""#),
    ("TS0044", #"""
# TS0044: Không phải số hợp lệ

Chỗ này cần một số nguyên trong khoảng mà lời báo nêu ra.

## Ví dụ sai

Trong tình huống `basic/mau/scenario.yaml`; dấu ◀ chỉ dòng bị báo:

```yaml
days: hai ◀
```

## Cách sửa

Chỉ viết chữ số: không dấu chấm, không đơn vị.

## Ví dụ đã sửa

Trong tình huống `basic/mau/scenario.yaml`:

```yaml
days: 2
```

## In English: Not a number in range

A whole number is needed here, within the range that the message gives.

**How to fix it.** Write digits only: no separators, no units.
"""#),
    ("TS0045", #"""
# TS0045: Không phải ngày

Giá trị không phải một ngày có thật, hoặc viết theo cách khác.

## Ví dụ sai

Trong tình huống `basic/mau/scenario.yaml`; dấu ◀ chỉ dòng bị báo:

```yaml
date: 13/02/2023 ◀
```

## Cách sửa

Viết năm-tháng-ngày, tháng và ngày đủ hai chữ số.

## Ví dụ đã sửa

Trong tình huống `basic/mau/scenario.yaml`:

```yaml
date: 2023-02-13
```

## In English: Not a date

The value is not a date that exists, or is written in another form.

**How to fix it.** Write year-month-day, month and day with two digits.
"""#),
    ("TS0046", #"""
# TS0046: Không phải giờ

Chỗ này cần ngày và giờ; trong lịch làm việc, cần giờ mở cửa và giờ đóng cửa.

## Ví dụ sai

Trong tình huống `basic/mau/scenario.yaml`; dấu ◀ chỉ dòng bị báo:

```yaml
    arrives: 2023-02-13 08:12 ◀
```

## Cách sửa

Ngày và giờ nối với nhau bằng chữ T, không có dấu cách. Giờ mở cửa viết như "08:00-12:00".

## Ví dụ đã sửa

Trong tình huống `basic/mau/scenario.yaml`:

```yaml
    arrives: 2023-02-13T08:12
```

## In English: Not a time

A date and a time are needed here; in a calendar, opening hours.

**How to fix it.** Date and time are joined by a T, without a space. Office hours are written as "08:00-12:00".
"""#),
    ("TS0047", #"""
# TS0047: Không phải thời hạn dùng được

Giá trị không phải một khoảng thời gian mà chương trình hiểu được, hoặc đơn vị của nó không dùng được ở đây. Ví dụ, giới hạn của ca trực tính bằng phút hay giờ thật, không tính bằng ngày.

## Ví dụ sai

Trong tình huống `basic/mau/scenario.yaml`; dấu ◀ chỉ dòng bị báo:

```yaml
limits: {shift: 20 phut, petition: 8 min} ◀
```

## Cách sửa

Viết số rồi đến đơn vị: 30 phút, 2 giờ làm việc, 5 ngày làm việc; hoặc 30 min, 2 working hours, 5 working days. Tiếng Việt phải có dấu.

## Ví dụ đã sửa

Trong tình huống `basic/mau/scenario.yaml`:

```yaml
limits: {shift: 20 phút, petition: 8 min}
```

## In English: Not a usable length of time

The value is not a length of time that the program understands, or its unit cannot be used here. The limit of a shift, for example, is in real minutes or hours, not in days.

**How to fix it.** Write a number and a unit: 30 min, 2 working hours, 5 working days; or 30 phút, 2 giờ làm việc, 5 ngày làm việc, with diacritics.
"""#),
    ("TS0048", #"""
# TS0048: Tên không hợp lệ

Tên này không hợp lệ. Tên nối tệp này với tệp khác, nên phải gõ được giống hệt nhau trên mọi máy.

## Ví dụ sai

Trong tình huống `basic/mau/scenario.yaml`; dấu ◀ chỉ dòng bị báo:

```yaml
calendar: Lịch mẫu ◀
```

## Cách sửa

Chỉ dùng chữ thường không dấu, chữ số và gạch nối: so-tu-phap. Mã quy tắc viết như HN-03. Số phiếu là hai chữ số trong ngoặc kép: "01".

## Ví dụ đã sửa

Trong tình huống `basic/mau/scenario.yaml`:

```yaml
calendar: mau
```

## In English: Malformed name

The name does not have the right form. Names link files to each other, and must be the same on every machine.

**How to fix it.** Use lower-case letters without diacritics, digits and hyphens: so-tu-phap. A rule is named like HN-03. The number of a petition is two digits in quotes: "01".
"""#),
    ("TS0049", #"""
# TS0049: Lựa chọn không có

Mục này chỉ nhận vài từ nhất định, và từ đã viết không nằm trong số đó.

## Ví dụ sai

Trong tình huống `basic/mau/scenario.yaml`; dấu ◀ chỉ dòng bị báo:

```yaml
    channel: facebook ◀
```

## Cách sửa

Chọn một từ trong lời gợi ý, viết đúng từng chữ.

## Ví dụ đã sửa

Trong tình huống `basic/mau/scenario.yaml`:

```yaml
    channel: zalo
```

## In English: Unknown choice

This field takes only certain words, and the one written is not among them.

**How to fix it.** Use a word from the hint, letter for letter.
"""#),
    ("TS0050", #"""
# TS0050: Ghi hai lần

Một tên xuất hiện hai lần trong cùng danh sách.

## Ví dụ sai

Trong tình huống `basic/mau/scenario.yaml`; dấu ◀ chỉ dòng bị báo:

```yaml
      missing: [name, name] ◀
```

## Cách sửa

Đổi tên, hoặc bỏ một trong hai.

## Ví dụ đã sửa

Trong tình huống `basic/mau/scenario.yaml`:

```yaml
      missing: [name, address]
```

## In English: Listed twice

The same name appears twice in the list.

**How to fix it.** Rename one of the two, or remove it.
"""#),
    ("TS0051", #"""
# TS0051: Thiếu một thứ tiếng

Đoạn chữ được viết riêng cho từng thứ tiếng mà lại thiếu một tiếng.

## Ví dụ sai

Trong tình huống `basic/mau/scenario.yaml`; dấu ◀ chỉ dòng bị báo:

```yaml
title: {vi: Ca mẫu} ◀
```

## Cách sửa

Viết cả hai: {vi: …, en: …}. Nếu chỉ dạy bằng một tiếng, viết một đoạn chữ dùng chung, không có vi và en.

## Ví dụ đã sửa

Trong tình huống `basic/mau/scenario.yaml`:

```yaml
title: {vi: Ca mẫu, en: A sample shift}
```

## In English: Language missing

The text is written for each language, and one of the two is missing.

**How to fix it.** Write both: {vi: …, en: …}. If you teach in one language only, write one text without vi and en; it serves for both.
"""#),
    ("TS0052", #"""
# TS0052: Tên khác nơi đặt tệp

Tên ghi trong tệp khác với tên của thư mục hay của tệp. Tình huống nằm ở thư mục mang tên nó, trong thư mục của mức độ; các loại khác nằm ở tệp mang tên mình.

## Ví dụ sai

Trong tình huống `basic/mau/scenario.yaml`; dấu ◀ chỉ dòng bị báo:

```yaml
scenario: ca-sang ◀
```

## Cách sửa

Đổi một trong hai cho giống nhau.

## Ví dụ đã sửa

Trong tình huống `basic/mau/scenario.yaml`:

```yaml
scenario: mau
```

## In English: Name differs from place

The name in the file differs from that of its folder or of the file. A scenario is kept in a folder of its name, below that of its level; other kinds in a file of their name.

**How to fix it.** Change one of the two, so that they agree.
"""#),
    ("TS0053", #"""
# TS0053: Điểm cuối trước điểm đầu

Điểm cuối đứng trước điểm đầu: ngày cuối trước ngày đầu, hoặc mức cao nhất nhỏ hơn mức thấp nhất.

## Ví dụ sai

Trong danh mục cơ quan `units/mau.yaml`; dấu ◀ chỉ dòng bị báo:

```yaml
    from: 2000-01-01
    to: 1999-12-31 ◀
```

## Cách sửa

Xem lại hai giá trị; có thể chúng đã đổi chỗ cho nhau.

## Ví dụ đã sửa

Trong danh mục cơ quan `units/mau.yaml`:

```yaml
    from: 2000-01-01
    to: 2020-12-31
```

## In English: End before start

The end is before the start: the last day before the first, or the maximum below the minimum.

**How to fix it.** Check the two values; they may be swapped.
"""#),
    ("TS0054", #"""
# TS0054: Không có tệp được nhắc đến

Tệp nhắc đến một tệp khác mà không tìm thấy. Lời gợi ý cho biết tệp ấy phải nằm ở đâu.

## Ví dụ sai

Trong tình huống `basic/mau/scenario.yaml`; dấu ◀ chỉ dòng bị báo:

```yaml
units: ha-noi ◀
```

## Cách sửa

Sửa tên cho đúng, hoặc đặt tệp vào nơi được nêu.

## Ví dụ đã sửa

Trong tình huống `basic/mau/scenario.yaml`:

```yaml
units: mau
```

## In English: Reference leads nowhere

The file refers to another file that is not there. The hint says where it has to be.

**How to fix it.** Correct the name, or put the file at that place.
"""#),
    ("TS0055", #"""
# TS0055: Kế thừa thành vòng

Các bộ quy tắc kế thừa lẫn nhau thành vòng, nên không có bộ nào là gốc.

## Ví dụ sai

Trong bộ quy tắc `rulebooks/mau.yaml`; dấu ◀ chỉ dòng bị báo:

```yaml
extends: mau ◀
```

## Cách sửa

Bỏ một mục “extends” để vòng bị cắt.

## Ví dụ đã sửa

Trong bộ quy tắc `rulebooks/mau.yaml`:

```yaml
extends: nen
```

## In English: Circular extension

Rulebooks extend each other in a circle, so that none of them is the first.

**How to fix it.** Remove one “extends”, so that the circle is broken.
"""#),
    ("TS0056", #"""
# TS0056: Kế thừa quá nhiều tầng

Hơn tám bộ quy tắc kế thừa nối tiếp nhau. Chuỗi dài như vậy thì không ai biết một quy tắc từ đâu đến.

## Ví dụ sai

Trong bộ quy tắc `rulebooks/mau.yaml`:

```yaml
extends: hai
```

Trong bộ quy tắc `rulebooks/hai.yaml`:

```yaml
tapsu: 1
rulebook: hai
title: Bộ hai
extends: ba
rules:
  - id: HAI-01
    title: Mở xem
    citation: {document: Quy chế mô phỏng, status: house}
    from: 2023-01-01
    constraint: {existence: {target: {activity: opened}}}
    points: 1
    severity: minor
    explanation: Mở ra đọc.
```

Trong bộ quy tắc `rulebooks/ba.yaml`:

```yaml
tapsu: 1
rulebook: ba
title: Bộ ba
extends: bon
rules:
  - id: BA-01
    title: Mở xem
    citation: {document: Quy chế mô phỏng, status: house}
    from: 2023-01-01
    constraint: {existence: {target: {activity: opened}}}
    points: 1
    severity: minor
    explanation: Mở ra đọc.
```

Trong bộ quy tắc `rulebooks/bon.yaml`:

```yaml
tapsu: 1
rulebook: bon
title: Bộ bốn
extends: nam
rules:
  - id: BON-01
    title: Mở xem
    citation: {document: Quy chế mô phỏng, status: house}
    from: 2023-01-01
    constraint: {existence: {target: {activity: opened}}}
    points: 1
    severity: minor
    explanation: Mở ra đọc.
```

Trong bộ quy tắc `rulebooks/nam.yaml`:

```yaml
tapsu: 1
rulebook: nam
title: Bộ năm
extends: sau
rules:
  - id: NAM-01
    title: Mở xem
    citation: {document: Quy chế mô phỏng, status: house}
    from: 2023-01-01
    constraint: {existence: {target: {activity: opened}}}
    points: 1
    severity: minor
    explanation: Mở ra đọc.
```

Trong bộ quy tắc `rulebooks/sau.yaml`:

```yaml
tapsu: 1
rulebook: sau
title: Bộ sáu
extends: bay
rules:
  - id: SAU-01
    title: Mở xem
    citation: {document: Quy chế mô phỏng, status: house}
    from: 2023-01-01
    constraint: {existence: {target: {activity: opened}}}
    points: 1
    severity: minor
    explanation: Mở ra đọc.
```

Trong bộ quy tắc `rulebooks/bay.yaml`:

```yaml
tapsu: 1
rulebook: bay
title: Bộ bảy
extends: tam
rules:
  - id: BAY-01
    title: Mở xem
    citation: {document: Quy chế mô phỏng, status: house}
    from: 2023-01-01
    constraint: {existence: {target: {activity: opened}}}
    points: 1
    severity: minor
    explanation: Mở ra đọc.
```

Trong bộ quy tắc `rulebooks/tam.yaml`; dấu ◀ chỉ dòng bị báo:

```yaml
tapsu: 1
rulebook: tam
title: Bộ tám
extends: nen ◀
rules:
  - id: TAM-01
    title: Mở xem
    citation: {document: Quy chế mô phỏng, status: house}
    from: 2023-01-01
    constraint: {existence: {target: {activity: opened}}}
    points: 1
    severity: minor
    explanation: Mở ra đọc.
```

## Cách sửa

Gộp bớt các bộ ở giữa, để chuỗi còn nhiều nhất tám bộ.

## Ví dụ đã sửa

Trong bộ quy tắc `rulebooks/mau.yaml`:

```yaml
extends: nen
```

## In English: Too many extensions

More than eight rulebooks extend one another. In so long a chain nobody knows where a rule comes from.

**How to fix it.** Merge some of those in between, until the chain has at most eight.
"""#),
    ("TS0057", #"""
# TS0057: Quy tắc được đòi hỏi không có

“requires” nêu một quy tắc không có trong bộ này và trong các bộ được kế thừa.

## Ví dụ sai

Trong bộ quy tắc `rulebooks/mau.yaml`; dấu ◀ chỉ dòng bị báo:

```yaml
    requires: [QG-20] ◀
```

## Cách sửa

Sửa mã theo lời gợi ý, hoặc bỏ đi.

## Ví dụ đã sửa

Trong bộ quy tắc `rulebooks/mau.yaml`:

```yaml
    requires: [QG-02]
```

## In English: Required rule unknown

“requires” names a rule that is neither in this rulebook nor in those it extends.

**How to fix it.** Correct the name as the hint says, or remove it.
"""#),
    ("TS0058", #"""
# TS0058: Đòi hỏi thành vòng

Một quy tắc đòi hỏi chính nó, hoặc hai quy tắc đòi hỏi lẫn nhau. Khi ấy không biết phải xét quy tắc nào trước.

## Ví dụ sai

Trong bộ quy tắc `rulebooks/mau.yaml`; dấu ◀ chỉ dòng bị báo:

```yaml
    requires: [HN-04] ◀
```

## Cách sửa

Bỏ một mục trong “requires”.

## Ví dụ đã sửa

Trong bộ quy tắc `rulebooks/mau.yaml`:

```yaml
    requires: [QG-02]
```

## In English: Circular requirement

A rule requires itself, or two rules require each other. Then it is not clear which of them is judged first.

**How to fix it.** Remove one entry of “requires”.
"""#),
    ("TS0059", #"""
# TS0059: Quy tắc đã được kế thừa

Bộ được kế thừa đã có quy tắc mang mã này.

## Ví dụ sai

Trong bộ quy tắc `rulebooks/mau.yaml`; dấu ◀ chỉ dòng bị báo:

```yaml
  - id: QG-01 ◀
    title: {vi: Không lộ cho nơi bị phản ánh, en: Keep it from the accused}
```

## Cách sửa

Đặt mã khác cho quy tắc mới. Quy tắc đã kế thừa không thể viết đè.

## Ví dụ đã sửa

Trong bộ quy tắc `rulebooks/mau.yaml`:

```yaml
  - id: HN-02
    title: {vi: Không lộ cho nơi bị phản ánh, en: Keep it from the accused}
```

## In English: Rule already inherited

The rulebook that is extended already has a rule of this name.

**How to fix it.** Give the new rule another name. An inherited rule cannot be overwritten.
"""#),
    ("TS0060", #"""
# TS0060: Thuộc tính không có

Điều kiện nhắc đến một thuộc tính không có ở chỗ này.

## Ví dụ sai

Trong bộ quy tắc `rulebooks/mau.yaml`; dấu ◀ chỉ dòng bị báo:

```yaml
      truth.knd: [feedback, recommendation] ◀
```

## Cách sửa

Chọn một thuộc tính trong lời gợi ý. Thuộc tính của đáp án bắt đầu bằng “truth.”.

## Ví dụ đã sửa

Trong bộ quy tắc `rulebooks/mau.yaml`:

```yaml
      truth.kind: [feedback, recommendation]
```

## In English: Unknown attribute

The condition names an attribute that does not exist here.

**How to fix it.** Use one from the hint. Attributes of the truth start with “truth.”.
"""#),
    ("TS0061", #"""
# TS0061: Điều kiện sai dạng

Mỗi điều kiện có đúng một phép so sánh. Ở đây không có phép nào, hoặc có hơn một.

## Ví dụ sai

Trong bộ quy tắc `rulebooks/mau.yaml`; dấu ◀ chỉ dòng bị báo:

```yaml
      truth.unit: {is: so-tu-phap, is-not: none} ◀
```

## Cách sửa

Giữ một phép: is, is-not, covers, in hoặc at-least.

## Ví dụ đã sửa

Trong bộ quy tắc `rulebooks/mau.yaml`:

```yaml
      truth.unit: {is-not: none}
```

## In English: Malformed condition

A condition must have exactly one comparison. Here there is none, or more than one.

**How to fix it.** Keep one: is, is-not, covers, in or at-least.
"""#),
    ("TS0062", #"""
# TS0062: Ràng buộc sai dạng

Ràng buộc của quy tắc viết chưa đúng: không thuộc loại nào, thuộc hơn một loại, hoặc thiếu phần đi cùng.

## Ví dụ sai

Trong bộ quy tắc `rulebooks/mau.yaml`; dấu ◀ chỉ dòng bị báo:

```yaml
    constraint: {} ◀
    points: 100
```

## Cách sửa

Giữ đúng một loại ràng buộc, với những phần mà lời gợi ý nêu.

## Ví dụ đã sửa

Trong bộ quy tắc `rulebooks/mau.yaml`:

```yaml
    constraint:
      absence: {target: {activity: forwarded, when: {unit: {in: truth.keep-from}}}}
    points: 100
```

## In English: Malformed constraint

The constraint of the rule is not well formed: it is of no kind, or of several kinds, or lacks what belongs to it.

**How to fix it.** Keep exactly one kind of constraint, with the parts that the hint names.
"""#),
    ("TS0064", #"""
# TS0064: Cơ quan không có trong danh mục

Danh mục không có cơ quan mang tên ấy. Trong tệp, cơ quan được gọi bằng tên không dấu của nó, không phải tên đầy đủ.

## Ví dụ sai

Trong tình huống `basic/mau/scenario.yaml`; dấu ◀ chỉ dòng bị báo:

```yaml
      unit: Sở tư pháp ◀
```

## Cách sửa

Dùng tên trong lời gợi ý, hoặc thêm cơ quan vào danh mục.

## Ví dụ đã sửa

Trong tình huống `basic/mau/scenario.yaml`:

```yaml
      unit: so-tu-phap
```

## In English: Unknown unit

The list has no unit of that name. In files a unit is called by its short name without diacritics, not by its full name.

**How to fix it.** Take the name from the hint, or add the unit to the list.
"""#),
    ("TS0065", #"""
# TS0065: Cơ quan không tồn tại lúc đó

Cơ quan này không hoạt động vào ngày phiếu đến: chưa thành lập, hoặc đã sắp xếp lại. Ca trực nhiều ngày có thể đi qua một lần sắp xếp, nên mỗi phiếu xét theo ngày của phiếu ấy.

## Ví dụ sai

Trong tình huống `basic/mau/scenario.yaml`; dấu ◀ chỉ dòng bị báo:

```yaml
      unit: so-cu ◀
```

## Cách sửa

Chọn cơ quan của thời điểm đó, hoặc đổi ngày của ca trực.

## Ví dụ đã sửa

Trong tình huống `basic/mau/scenario.yaml`:

```yaml
      unit: so-tu-phap
```

## In English: Unit not in office

The unit was not in office on the day the petition arrives: not yet set up, or already merged. A shift of several days may cross such a change, so each petition is checked against its own day.

**How to fix it.** Name the unit of that time, or change the day of the shift.
"""#),
    ("TS0066", #"""
# TS0066: Phiếu không có

Ca trực không có phiếu mang số này.

## Ví dụ sai

Trong tình huống `basic/mau/scenario.yaml`; dấu ◀ chỉ dòng bị báo:

```yaml
      duplicate-of: "09" ◀
```

## Cách sửa

Dùng số của một phiếu trong ca; lời gợi ý liệt kê các số ấy.

## Ví dụ đã sửa

Trong tình huống `basic/mau/scenario.yaml`:

```yaml
      duplicate-of: "01"
```

## In English: Unknown petition

The shift has no petition of this number.

**How to fix it.** Use the number of one of its petitions; the hint lists them.
"""#),
    ("TS0067", #"""
# TS0067: Phiếu không đến trước

Phiếu được nêu không đến trước phiếu này. Phiếu đến sau gộp vào phiếu đến trước, không bao giờ ngược lại.

## Ví dụ sai

Trong tình huống `basic/mau/scenario.yaml`; dấu ◀ chỉ dòng bị báo:

```yaml
      duplicate-of: "02" ◀
```

## Cách sửa

Nêu phiếu đến trước, hoặc sửa giờ đến.

## Ví dụ đã sửa

Trong tình huống `basic/mau/scenario.yaml`:

```yaml
      duplicate-of: "01"
```

## In English: Petition not earlier

The petition that is named did not come before this one. A later petition is merged into an earlier one, never the other way.

**How to fix it.** Name the earlier petition, or correct the times of arrival.
"""#),
    ("TS0068", #"""
# TS0068: Không phải ngày làm việc

Ca trực bắt đầu vào ngày cơ quan nghỉ, hoặc ngày nằm ngoài lịch. Lời báo nêu lý do, ví dụ ngày nghỉ hằng tuần hay tên ngày lễ.

## Ví dụ sai

Trong tình huống `basic/mau/scenario.yaml`; dấu ◀ chỉ dòng bị báo:

```yaml
date: 2023-02-12 ◀
```

## Cách sửa

Chọn ngày cơ quan mở cửa. Nếu lịch sai thì sửa lịch.

## Ví dụ đã sửa

Trong tình huống `basic/mau/scenario.yaml`:

```yaml
date: 2023-02-13
```

## In English: Not a working day

The shift starts on a day on which the office is closed, or which the calendar does not cover. The message says why: a weekly rest day, or the name of a holiday.

**How to fix it.** Choose a day on which the office is open. If the calendar is wrong, correct the calendar.
"""#),
    ("TS0069", #"""
# TS0069: Ngoài ca trực

Phiếu hoặc tin nhắn đến ngoài ca trực. Phiếu có thể đến từ ngày làm việc trước ca, rồi chờ trong hộp thư, nhưng phải đến trước giờ đóng cửa của ngày cuối.

## Ví dụ sai

Trong tình huống `basic/mau/scenario.yaml`; dấu ◀ chỉ dòng bị báo:

```yaml
    arrives: 2023-02-14T17:30 ◀
```

## Cách sửa

Chọn giờ trong khoảng mà lời gợi ý nêu, hoặc tăng số ngày của ca.

## Ví dụ đã sửa

Trong tình huống `basic/mau/scenario.yaml`:

```yaml
    arrives: 2023-02-13T09:00
```

## In English: Outside the shift

A petition or a message comes outside the shift. A petition may come as early as the working day before, and wait in the inbox, but it must come before the office closes on the last day.

**How to fix it.** Choose a time within what the hint gives, or make the shift longer.
"""#),
    ("TS0070", #"""
# TS0070: Tin sai thứ tự

Tin này có giờ sớm hơn tin đứng trước nó, hoặc tin đầu tiên không đến đúng giờ của phiếu.

## Ví dụ sai

Trong tình huống `basic/mau/scenario.yaml`; dấu ◀ chỉ dòng bị báo:

```yaml
      - at: 2023-02-13T08:11 ◀
```

## Cách sửa

Xếp các tin theo thứ tự thời gian. Tin đầu tiên không cần “at”.

## Ví dụ đã sửa

Trong tình huống `basic/mau/scenario.yaml`:

```yaml
      - at: 2023-02-13T08:33
```

## In English: Messages out of order

The message is earlier than the one before it, or the first message does not come when the petition does.

**How to fix it.** Put the messages in chronological order. The first needs no “at”.
"""#),
    ("TS0071", #"""
# TS0071: Đáp án tự mâu thuẫn

Các mục của đáp án không đi cùng nhau. Kết quả “decline” cần “decline-reason”, kết quả “merge” cần “duplicate-of”; nơi cần chuyển đến không thể nằm trong “keep-from”. Tố cáo đã gửi tới nơi có thẩm quyền, ghi ở “also-sent-to”, thì không chuyển tới đó nữa.

## Ví dụ sai

Trong tình huống `basic/mau/scenario.yaml`; dấu ◀ chỉ dòng bị báo:

```yaml
      outcome: decline ◀
```

## Cách sửa

Sửa kết quả, hoặc thêm, bớt mục như lời gợi ý.

## Ví dụ đã sửa

Trong tình huống `basic/mau/scenario.yaml`:

```yaml
      outcome: answer
```

## In English: Truth contradicts itself

The parts of the truth do not go together. The outcome “decline” needs “decline-reason”, “merge” needs “duplicate-of”; the right unit cannot be in “keep-from”. A denunciation that the competent unit already has, as “also-sent-to” says, must not be forwarded there again.

**How to fix it.** Change the outcome, or add or remove what the hint says.
"""#),
    ("TS0072", #"""
# TS0072: Bước xử lý sai dạng

Một bước của cách xử lý mẫu viết chưa đúng: hai hành động trong một bước, hành động thiếu nội dung, hoặc hành động không cần nội dung mà lại có.

## Ví dụ sai

Trong tình huống `basic/mau/scenario.yaml`; dấu ◀ chỉ dòng bị báo:

```yaml
      - accept: true ◀
```

## Cách sửa

Mỗi bước là một dấu gạch đầu dòng và đúng một hành động. Lời gợi ý cho biết viết thế nào.

## Ví dụ đã sửa

Trong tình huống `basic/mau/scenario.yaml`:

```yaml
      - accept
```

## In English: Malformed model step

A step of the model handling is not well formed: two actions in one step, one that lacks its content, or one that has content it should not have.

**How to fix it.** Each step is a dash and exactly one action. The hint shows how to write it.
"""#),
    ("TS0073", #"""
# TS0073: Người gửi thiếu thông tin

“gives” nói người gửi đã cho biết một điều, nhưng trong “sender” không có điều ấy.

## Ví dụ sai

Trong tình huống `basic/mau/scenario.yaml`; dấu ◀ chỉ dòng bị báo:

```yaml
      name: Trần Thị Mai
      address: số 12 phố Hàng Sổ
      gives: [phone] ◀
```

## Cách sửa

Thêm điều ấy vào “sender”, hoặc bỏ khỏi “gives”.

## Ví dụ đã sửa

Trong tình huống `basic/mau/scenario.yaml`:

```yaml
      name: Trần Thị Mai
      phone: "0601 234 567"
      address: số 12 phố Hàng Sổ
      gives: [phone]
```

## In English: Sender has no such fact

“gives” says that the sender has told something that “sender” does not have.

**How to fix it.** Add it to “sender”, or remove it from “gives”.
"""#),
    ("TS0074", #"""
# TS0074: Tiêu đề quá rộng

Tiêu đề của phiếu rộng hơn 24 cột, nên không vừa danh sách trên màn hình 80 cột.

## Ví dụ sai

Trong tình huống `basic/mau/scenario.yaml`; dấu ◀ chỉ dòng bị báo:

```yaml
    subject: phí chứng thực bản sao giấy tờ ◀
```

## Cách sửa

Viết ngắn lại, ở cả hai thứ tiếng. Ba, bốn chữ là đủ nhận ra phiếu.

## Ví dụ đã sửa

Trong tình huống `basic/mau/scenario.yaml`:

```yaml
    subject: phí chứng thực
```

## In English: Subject too wide

The subject of the petition takes more than 24 columns and does not fit into the list on a screen of 80 columns.

**How to fix it.** Shorten it, in both languages. Three or four words are enough to know it by.
"""#),
    ("TS0075", #"""
# TS0075: Giới hạn quá ngắn

Giới hạn giờ thật của ca trực ngắn hơn thời gian để làm hết cách xử lý mẫu, tính năm giây mỗi bước. Khi ấy không ai làm kịp. Đây là cảnh báo: tệp vẫn dùng được.

## Ví dụ sai

Trong tình huống `basic/mau/scenario.yaml`; dấu ◀ chỉ dòng bị báo:

```yaml
limits: {shift: 1 min} ◀
```

## Cách sửa

Tăng “shift” trong “limits”.

## Ví dụ đã sửa

Trong tình huống `basic/mau/scenario.yaml`:

```yaml
limits: {shift: 20 min, petition: 8 min}
```

## In English: Limit too short for the model

The real limit of the shift is shorter than playing the model handling takes, at five seconds a step. Then nobody can finish in time. This is a warning: the file can still be used.

**How to fix it.** Increase “shift” in “limits”.
"""#),
    ("TS0076", #"""
# TS0076: Số điện thoại có thể có thật

Số điện thoại này có thể là của người thật. Dữ liệu trong bài tập luôn phải là dữ liệu đặt ra. Đây là cảnh báo: tệp vẫn dùng được.

## Ví dụ sai

Trong tình huống `basic/mau/scenario.yaml`; dấu ◀ chỉ dòng bị báo:

```yaml
      phone: "0912 345 678" ◀
```

## Cách sửa

Dùng số trong khoảng 0600 000 000 – 0699 999 999; không nhà mạng nào cấp các số này.

## Ví dụ đã sửa

Trong tình huống `basic/mau/scenario.yaml`:

```yaml
      phone: "0601 234 567"
```

## In English: Phone number may be real

The phone number may belong to a real person. Data in exercises is always invented. This is a warning: the file can still be used.

**How to fix it.** Use a number from 0600 000 000 to 0699 999 999; no operator gives these out.
"""#),
    ("TS0077", #"""
# TS0077: Số định danh có thể có thật

Dãy mười hai chữ số này có thể là số định danh của người thật. Đây là cảnh báo: tệp vẫn dùng được.

## Ví dụ sai

Trong tình huống `basic/mau/scenario.yaml`; dấu ◀ chỉ dòng bị báo:

```yaml
      silence: {after: 4 hours, says: căn cước của tôi là 001 203 004 567} ◀
```

## Cách sửa

Dùng số bắt đầu bằng 000; không tỉnh nào mang mã ấy.

## Ví dụ đã sửa

Trong tình huống `basic/mau/scenario.yaml`:

```yaml
      silence: {after: 4 hours, says: căn cước của tôi là 000 203 004 567}
```

## In English: Identity number may be real

These twelve digits may be a real person’s identity number. This is a warning: the file can still be used.

**How to fix it.** Use a number that starts with 000; no province has that code.
"""#),
    ("TS0078", #"""
# TS0078: Địa chỉ thư có thể có thật

Địa chỉ thư điện tử này có thể là của người thật. Đây là cảnh báo: tệp vẫn dùng được.

## Ví dụ sai

Trong tình huống `basic/mau/scenario.yaml`; dấu ◀ chỉ dòng bị báo:

```yaml
      silence: {after: 4 hours, says: gửi vào mai.tran@thu.vn giúp tôi} ◀
```

## Cách sửa

Dùng tên miền vidu.example; không ai nhận được thư gửi tới đó.

## Ví dụ đã sửa

Trong tình huống `basic/mau/scenario.yaml`:

```yaml
      silence: {after: 4 hours, says: gửi vào mai.tran@vidu.example giúp tôi}
```

## In English: E-mail address may be real

The e-mail address may belong to a real person. This is a warning: the file can still be used.

**How to fix it.** Use the domain vidu.example; nobody receives mail there.
"""#),
    ("TS0079", #"""
# TS0079: Lịch tự mâu thuẫn

Các phần của lịch không khớp nhau: ngày làm bù không phải ngày nghỉ, ngày lễ nằm ngoài khoảng của lịch, giờ làm việc chồng lên nhau, hoặc tuần không có ngày làm việc nào.

## Ví dụ sai

Trong lịch làm việc `calendars/mau.yaml`; dấu ◀ chỉ dòng bị báo:

```yaml
  - date: 2023-05-08 ◀
    for: 2023-05-02
```

## Cách sửa

Đối chiếu lịch với văn bản công bố ngày nghỉ. Trong ví dụ, ngày làm bù phải là một ngày thứ Bảy.

## Ví dụ đã sửa

Trong lịch làm việc `calendars/mau.yaml`:

```yaml
  - date: 2023-05-06
    for: 2023-05-02
```

## In English: Calendar contradicts itself

The parts of the calendar do not agree: a day worked instead is not a rest day, a holiday is outside the calendar, office hours overlap, or no weekday is worked.

**How to fix it.** Compare the calendar with the document that announced the holidays. In the example the day worked instead has to be a Saturday.
"""#),
    ("TS0080", #"""
# TS0080: Chỗ cần điền không khép

Trong mẫu văn bản, chỗ cần điền nằm giữa hai dấu {{ và }}. Ở đây các dấu ấy không khớp nhau.

## Ví dụ sai

Trong bộ mẫu văn bản `templates/mau.yaml`; dấu ◀ chỉ dòng bị báo:

```yaml
    text: Kính gửi {{tên người gửi}}, {nội dung}. ◀
```

## Cách sửa

Viết đủ hai dấu ở mỗi bên, và không lồng chỗ này vào chỗ kia.

## Ví dụ đã sửa

Trong bộ mẫu văn bản `templates/mau.yaml`:

```yaml
    text: Kính gửi {{tên người gửi}}, {{nội dung}}.
```

## In English: Placeholder not closed

In a template, what is to be filled in is written between {{ and }}. Here the braces do not match.

**How to fix it.** Write two braces on each side, and no placeholder inside another.
"""#),
    ("TS0081", #"""
# TS0081: Không có gì để kiểm tra

Thư mục không có tệp .yaml nào, nên không có gì để kiểm tra. Đây là cảnh báo, để bạn khỏi tưởng rằng mọi thứ đều ổn.

## Ví dụ sai

Gõ lệnh; dấu ◀ chỉ dòng bị báo:

```sh
mkdir trong
tapsu check trong ◀
```

## Cách sửa

Chỉ ra một tệp, hoặc thư mục có các tệp ấy.

## Ví dụ đã sửa

```sh
tapsu check basic
```

## In English: Nothing to check

The folder holds no .yaml file, so there is nothing to check. This is a warning, so that you do not think all is well.

**How to fix it.** Name a file, or a folder that holds files.
"""#),
    ("TS0082", #"""
# TS0082: Thư mục quá sâu

Thư mục lồng nhau quá mười hai cấp, hoặc có hơn 5000 tệp. Phần còn lại không được kiểm tra. Đây là cảnh báo.

## Ví dụ sai

Gõ lệnh; dấu ◀ chỉ dòng bị báo:

```sh
mkdir -p sau/1/2/3/4/5/6/7/8/9/10/11/12/13
tapsu check sau ◀
```

## Cách sửa

Chỉ ra thư mục con cần kiểm tra.

## Ví dụ đã sửa

```sh
tapsu check basic
```

## In English: Folders too deep

Folders are nested more than twelve levels deep, or hold more than 5000 files. The rest was not checked. This is a warning.

**How to fix it.** Name the subfolder to check.
"""#),
    ("TS0083", #"""
# TS0083: Tình huống ngoài các mức

Trong thư mục tình huống, mỗi tình huống nằm ở `MỨC/TÊN/scenario.yaml`, mức là `starter`, `basic` hoặc `advanced`. Tình huống ở chỗ khác không có trong danh sách nào và không gọi được bằng tên; màn hình đầu và `tapsu --plain` nêu nó ở cuối như tình huống chưa dùng được. Một tệp ở ngoài thư mục tình huống thì không sao: chạy nó bằng đường dẫn của nó.

## Ví dụ sai

Gõ lệnh; dấu ◀ chỉ dòng bị báo:

```sh
mkdir -p trung-cap
cp -r basic/mau trung-cap/mau
tapsu check trung-cap ◀
```

## Cách sửa

Chuyển thư mục của tình huống vào thư mục của một mức; mức không tự đặt thêm được.

## Ví dụ đã sửa

```sh
tapsu check basic
```

## In English: Scenario outside the levels

In the folder of scenarios each lies at `LEVEL/NAME/scenario.yaml`, where the level is `starter`, `basic` or `advanced`. A scenario elsewhere in it is in no list and cannot be started by its name; the home screen and `tapsu --plain` name it last, as one that cannot be used. A file outside the folder of scenarios is no mistake: start it by its path.

**How to fix it.** Move the folder of the scenario into the folder of a level; levels cannot be added.
"""#),
    ("TS0084", #"""
# TS0084: Không khớp với vị trí làm việc

Mỗi vị trí cần những mục riêng: bàn xử lý và bàn duyệt cần `desk`; bàn duyệt cần `draft` ở mỗi phiếu và `faults` trong đáp án. Mục của vị trí này
không dùng ở vị trí khác; tin của đầu mối, của đơn vị hay của người soạn dự thảo phải có sẵn khi phản ánh đến.

## Ví dụ sai

Trong tình huống `basic/mau/scenario.yaml`; dấu ◀ chỉ dòng bị báo:

```yaml
role: handling ◀
date: 2023-02-13
```

## Cách sửa

Ở vị trí `reception` (tiếp nhận) thì bỏ các mục của hai vị trí kia. Ở bàn xử lý và bàn duyệt, ghi `desk`: mã của đơn vị mà học viên ngồi làm.

## Ví dụ đã sửa

Trong tình huống `basic/mau/scenario.yaml`:

```yaml
role: reception
date: 2023-02-13
```

## In English: Does not go with the role

Each role needs fields of its own: the desks of handling and of approval need `desk`; the approver also needs a `draft` in each petition and `faults`
in its truth. What belongs to one role has no use at another, and messages by the hub, a unit or the drafter have to be there when the petition arrives.

**How to fix it.** Write `desk`: the id of the unit at which the trainee works. At `reception`, leave out what belongs to the other two.
"""#),
    ("TS0090", #"""
# TS0090: Loại và ô không khớp

Phản ánh và kiến nghị được xếp vào một ô (khoản 1 Điều 9 Nghị định 20/2008/NĐ-CP, điểm d); các loại khác không theo nghị định ấy nên không vào ô nào. Bước phân loại thiếu ô, hoặc có ô mà loại không cần.

## Ví dụ sai

Trong tình huống `basic/mau/scenario.yaml`; dấu ◀ chỉ dòng bị báo:

```yaml
      - classify: feedback ◀
```

## Cách sửa

Viết cả loại và ô; với loại không vào ô, chỉ viết loại. Năm ô: `not-accepted`, `conduct`, `own-regulation`, `other-regulation`, và `other-matter` cho việc không phải hành vi, không phải quy định.

## Ví dụ đã sửa

Trong tình huống `basic/mau/scenario.yaml`:

```yaml
      - classify: {kind: feedback, box: conduct}
```

## In English: Kind and box do not match

Feedback and recommendations go into a box (Decree 20/2008/NĐ-CP, article 9, clause 1, point d); the other kinds are not governed by that decree and go into none. The step lacks its box, or has one that the kind does not take.

**How to fix it.** Write the kind and the box; for a kind without a box, the kind alone. The boxes are `not-accepted`, `conduct`, `own-regulation`, `other-regulation`, and `other-matter` for what is neither conduct nor a regulation.
"""#),
    ("TS0091", #"""
# TS0091: Quy định không khớp vụ việc

Vụ việc về một quy định (`matter: regulation`) thì phải nói là quy định nào; vụ việc khác thì không nêu quy định.

## Ví dụ sai

Trong tình huống `basic/mau/scenario.yaml`; dấu ◀ chỉ dòng bị báo:

```yaml
      matter: regulation ◀
```

## Cách sửa

Thêm mục `regulation` với tên gọi, số hiệu (nếu có) và cơ quan ban hành.

## Ví dụ đã sửa

Trong tình huống `basic/mau/scenario.yaml`:

```yaml
      matter: regulation
      regulation: {name: {vi: mức phí chứng thực, en: the certification fee}, issuer: so-tu-phap}
```

## In English: Regulation does not match the matter

A petition about a regulation (`matter: regulation`) has to say which one; any other matter names none.

**How to fix it.** Add `regulation` with its name, its number (if it has one) and the unit that made it.
"""#),
    ("TS0092", #"""
# TS0092: Câu trả lời của đơn vị thiếu phần sau

Câu trả lời đầu của đơn vị chưa được (`defect`) thì bài phải có câu trả lời sau khi bị trả lại (`better`), và ngược lại.

## Ví dụ sai

Trong tình huống `basic/mau/scenario.yaml`; dấu ◀ chỉ dòng bị báo:

```yaml
      silence: {after: 4 hours, says: ơ không ai trả lời à}
      unit: {after: 3 hours, says: Phí 2.000 đồng một trang., defect: partial} ◀
```

## Cách sửa

Viết cả hai. `defect` là một trong `partial`, `evasive`, `off-matter`, `contradicted`; `better` là câu trả lời đủ để báo người dân.
`wrong-defect` (lời của đơn vị khi bị trả lại vì một chỗ khác) chỉ có nghĩa cùng với `defect`, và không được là chính câu trả lời đủ.

## Ví dụ đã sửa

Trong tình huống `basic/mau/scenario.yaml`:

```yaml
      silence: {after: 4 hours, says: ơ không ai trả lời à}
      unit: {after: 3 hours, says: Phí theo nghị định., defect: evasive, better: {after: 1 hours, says: Phí 2.000 đồng một trang.}}
```

## In English: Unit's answer lacks its sequel

Where the unit's first answer will not do (`defect`), the scenario has to say what comes once it is sent back (`better`), and the other way round.

**How to fix it.** Write both. `defect` is one of `partial`, `evasive`, `off-matter`, `contradicted`; `better` is the answer that can be passed on.
`wrong-defect` (what the unit says to whoever names another defect) makes sense beside `defect` alone, and must not be the better answer itself.
"""#),
    ("TS0093", #"""
# TS0093: Điều về người gửi không khớp lúc cho biết

Người gửi có họ tên, điện thoại hay địa chỉ mà không tin nào, không câu trả lời nào cho biết, kênh cũng không tự cho
thấy: học viên hỏi cũng không bao giờ biết. Hoặc ngược lại, `missing` nói còn thiếu điều đã được cho biết ngay từ đầu.

## Ví dụ sai

Trong tình huống `basic/mau/scenario.yaml`; dấu ◀ chỉ dòng bị báo:

```yaml
      phone: "0601 234 567" ◀
      address: số 12 phố Hàng Sổ
      gives: []
```

## Cách sửa

Ghi vào `gives` (hoặc `as`) của tin có điều ấy, thêm câu trả lời dưới `ask`, ghi vào `gives` của `sender` nếu kênh tự
cho thấy, hoặc bỏ mục ấy đi.

## Ví dụ đã sửa

Trong tình huống `basic/mau/scenario.yaml`:

```yaml
      phone: "0601 234 567"
      address: số 12 phố Hàng Sổ
      gives: [phone]
```

## In English: Sender’s fact and its telling do not match

The sender has a name, a phone number or an address that no message and no answer tells, and that the channel does not
show: it can never become known. Or, the other way round, `missing` says that something lacks which is told from the first.

**How to fix it.** Add it to the `gives` (or `as`) of the message that has it, add an answer under `ask`, add it to the sender’s `gives` if
the channel itself shows it, or leave it out.
"""#),
    ("TS0094", #"""
# TS0094: Lời không có điều cho biết

Một tin hay một câu trả lời nhận là cho biết họ tên, điện thoại hay địa chỉ, nhưng lời của nó không có điều ấy, hoặc
viết khác với `sender`. Hồ sơ ghi đúng như người gửi viết, nên bài phải nói họ viết thế nào.

## Ví dụ sai

Trong tình huống `basic/mau/scenario.yaml`; dấu ◀ chỉ dòng bị báo:

```yaml
        name: {after: 20 min, says: "Mai nhé, tran thi mai"} ◀
```

## Cách sửa

Sửa lời, hoặc nói trong lời ấy điều đó được viết ra sao, chẳng hạn `as: {name: tran thi mai}`.

## Ví dụ đã sửa

Trong tình huống `basic/mau/scenario.yaml`:

```yaml
        name: {after: 20 min, says: "Mai nhé, Trần Thị Mai"}
```

## In English: Text without the fact that it gives

A message or an answer is said to tell a name, a phone number or an address, but its text does not have it, or has it
in another spelling than `sender`. The record shows what the sender wrote, so the scenario has to say what that was.

**How to fix it.** Mend the text, or say in which words it stands there, such as `as: {name: tran thi mai}`.
"""#),
    ("TS0095", #"""
# TS0095: Người gửi không khớp người được đại diện

Người đại diện (`kind: representative`) thì phải nói viết thay cho ai; cá nhân, doanh nghiệp hay hội thì viết cho chính
mình.

## Ví dụ sai

Trong tình huống `basic/mau/scenario.yaml`; dấu ◀ chỉ dòng bị báo:

```yaml
      gives: [phone]
      kind: representative ◀
```

## Cách sửa

Thêm `on-behalf-of: {vi: …, en: …}`, hoặc sửa `kind`.

## Ví dụ đã sửa

Trong tình huống `basic/mau/scenario.yaml`:

```yaml
      gives: [phone]
```

## In English: Sender does not match whom they represent

A representative (`kind: representative`) has to say for whom they write; a person, a business, an association or an institution writes for
itself.

**How to fix it.** Add `on-behalf-of: {vi: …, en: …}`, or change `kind`.
"""#),
    ("TS0096", #"""
# TS0096: Cổng nhắc phiếu không từ Cổng

Cổng Dịch vụ công chỉ nhắc trạng thái của phiếu đến từ Cổng (`channel: national-portal`).

## Ví dụ sai

Trong tình huống `basic/mau/scenario.yaml`; dấu ◀ chỉ dòng bị báo:

```yaml
      rating: {good: 5, late: 2}
      portal: {after: 1 working days, says: Cổng đang ghi chưa tiếp nhận.} ◀
```

## Cách sửa

Bỏ `portal`, hoặc sửa `channel`.

## Ví dụ đã sửa

Trong tình huống `basic/mau/scenario.yaml`:

```yaml
      rating: {good: 5, late: 2}
```

## In English: Portal reminds of what it did not send

The national portal reminds only of the status of petitions that came through it (`channel: national-portal`).

**How to fix it.** Leave `portal` out, or change `channel`.
"""#),
    ("TS0097", #"""
# TS0097: Hỏi tiến độ ngay từ đầu

Tin đến cùng phiếu mà có `asks: status`: lúc ấy chưa có việc gì để hỏi, nên không quy tắc nào thấy lời hỏi này.

## Ví dụ sai

Trong tình huống `basic/mau/scenario.yaml`; dấu ◀ chỉ dòng bị báo:

```yaml
      - says: e ơi cho a hỏi phí chứng thực
        asks: status ◀
```

## Cách sửa

Bỏ `asks`, hoặc cho tin ấy giờ đến sau (`at`).

## Ví dụ đã sửa

Trong tình huống `basic/mau/scenario.yaml`:

```yaml
      - says: e ơi cho a hỏi phí chứng thực
```

## In English: Asking how things stand at once

A message that comes with the petition has `asks: status`: nothing has happened by then, so no rule would see the question.

**How to fix it.** Leave `asks` out, or let the message come later (`at`).
"""#),
    ("TS0098", #"""
# TS0098: Tên hay đầu đề có nhiều dòng

Tên, đầu đề, `subject`, mã và những chỗ ngắn khác chỉ viết một dòng: xuống dòng ở đó sẽ thành một dòng khác trong danh sách
trên màn hình. Xuống dòng được ở lời người gửi, bài mẫu, lời giải thích.

## Ví dụ sai

Trong tình huống `basic/mau/scenario.yaml`; dấu ◀ chỉ dòng bị báo:

```yaml
title: {vi: "Ca mẫu\n✓ #09 đã xong", en: A sample shift} ◀
```

## Cách sửa

Viết liền một dòng.

## Ví dụ đã sửa

Trong tình huống `basic/mau/scenario.yaml`:

```yaml
title: {vi: Ca mẫu, en: A sample shift}
```

## In English: A name or title of several lines

Names, titles, `subject`, identifiers and other short texts are of one line: a line break there would become another line of a
list on the screen. What senders say, model texts and explanations may have several.

**How to fix it.** Write it in one line.
"""#),
    ("TS0400", #"""
# TS0400: Lĩnh vực không có trong danh mục

Phiếu hoặc cơ quan nhắc đến một lĩnh vực mà danh mục cơ quan không kê. Thường là gõ nhầm tên.

## Ví dụ sai

Trong danh mục cơ quan `units/linh-vuc.yaml`; dấu ◀ chỉ dòng bị báo:

```yaml
    remit: [{topic: mat-dein}] ◀
```

## Cách sửa

Viết đúng tên của lĩnh vực, như đã ghi ở `id` trong mục `topics` của danh mục; hoặc bổ sung lĩnh vực đó vào danh mục.

## Ví dụ đã sửa

Trong danh mục cơ quan `units/linh-vuc.yaml`:

```yaml
    remit: [{topic: mat-dien}]
```

## In English: Unknown topic

A petition or a unit names a topic that the list of units does not have. Most often it is a typing mistake.

**How to fix it.** Write the topic as its `id` under `topics` has it, or add the topic to the list.
"""#),
    ("TS0401", #"""
# TS0401: Cơ quan kế nhiệm không hợp lý

Cơ quan kế nhiệm phải hoạt động ngay sau ngày cơ quan cũ kết thúc. Lỗi này báo khi cơ quan cũ không có ngày kết thúc, hoặc cơ quan kế nhiệm chưa có vào ngày đó.

## Ví dụ sai

Trong danh mục cơ quan `units/linh-vuc.yaml`; dấu ◀ chỉ dòng bị báo:

```yaml
  - id: so-cu
    name: Sở Cũ
    level: city
    remit: []
    successor: [so-tu-phap, dien-luc] ◀
```

## Cách sửa

Ghi ngày cuối cùng của cơ quan cũ ở `to`, hoặc bỏ mục `successor`.

## Ví dụ đã sửa

Trong danh mục cơ quan `units/linh-vuc.yaml`:

```yaml
  - id: so-cu
    name: Sở Cũ
    level: city
    remit: []
    to: 2022-12-31
    successor: [so-tu-phap, dien-luc]
```

## In English: Successor does not fit

A successor must be in office right after the day on which the unit before it ends. Here the old unit has no last day, or the new one does not exist yet.

**How to fix it.** Give the old unit its last day under `to`, or remove `successor`.
"""#),
    ("TS0402", #"""
# TS0402: Không phải địa bàn

Mục `place` nói việc xảy ra ở đâu, nên phải là một cơ quan gắn với địa bàn: cấp xã hoặc cấp huyện. Sở và thành phố không chỉ ra nơi nào cụ thể.

## Ví dụ sai

Trong tình huống `basic/mau/scenario.yaml`, với danh mục cơ quan có lĩnh vực:

```yaml
units: linh-vuc
```

Và cũng trong `basic/mau/scenario.yaml`; dấu ◀ chỉ dòng bị báo:

```yaml
      unit: ubnd-quan-dong-da
      topic: rac-thai
      place: ubnd-thanh-pho ◀
```

## Cách sửa

Viết tên cơ quan cấp xã hoặc cấp huyện của nơi xảy ra việc.

## Ví dụ đã sửa

Trong tình huống `basic/mau/scenario.yaml`:

```yaml
units: linh-vuc
```

Và cũng trong `basic/mau/scenario.yaml`:

```yaml
      unit: ubnd-quan-dong-da
      topic: rac-thai
      place: ubnd-phuong-tan-le
```

## In English: Not a place

`place` says where the matter happens, so it must name a unit that stands for a place: a commune or a district. Departments and the city do not stand for a place.

**How to fix it.** Name the unit of the commune or the district where it happens.
"""#),
    ("TS0403", #"""
# TS0403: Nơi chuyển đến chưa có căn cứ

Danh mục cơ quan có kê lĩnh vực, nhưng phiếu không nói việc thuộc lĩnh vực nào, ở đâu, hay phản ánh về ai. Chương trình không kiểm chứng được nơi chuyển đến. Đây là lời nhắc, tệp vẫn dùng được.

## Ví dụ sai

Trong tình huống `basic/mau/scenario.yaml`, với danh mục cơ quan có lĩnh vực:

```yaml
units: linh-vuc
```

Và cũng trong `basic/mau/scenario.yaml`; dấu ◀ chỉ dòng bị báo:

```yaml
      unit: so-tu-phap ◀
```

## Cách sửa

Thêm `topic` (lĩnh vực) và, nếu là việc của xã hay huyện, `place` (địa bàn); phản ánh về hành vi thì thêm `about` (cơ quan bị phản ánh).

## Ví dụ đã sửa

Trong tình huống `basic/mau/scenario.yaml`:

```yaml
units: linh-vuc
```

Và cũng trong `basic/mau/scenario.yaml`:

```yaml
      unit: so-tu-phap
      topic: chung-thuc
```

## In English: Right unit without grounds

The list of units has topics, but the petition says neither what it is about nor where, nor whom it blames. Nothing proves the right unit. This is a reminder; the file can be used.

**How to fix it.** Add `topic`, and `place` where a commune or a district decides; for conduct, add `about`: the unit that is blamed.
"""#),
    ("TS0404", #"""
# TS0404: Không chuyển mà không nói vì sao

Phiếu được trả lời, nhưng không có nơi chuyển đến và cũng không có lời giải thích. Đây là lời nhắc, tệp vẫn dùng được.

## Ví dụ sai

Trong tình huống `basic/mau/scenario.yaml`, với danh mục cơ quan có lĩnh vực:

```yaml
units: linh-vuc
```

Và cũng trong `basic/mau/scenario.yaml`; dấu ◀ chỉ dòng bị báo:

```yaml
      kind: feedback ◀
      matter: conduct
      authority: own
      outcome: answer
```

## Cách sửa

Ghi nơi cần chuyển ở `unit`; nếu bộ phận tiếp nhận tự trả lời được thì nói lý do ở `no-unit`.

## Ví dụ đã sửa

Trong tình huống `basic/mau/scenario.yaml`:

```yaml
units: linh-vuc
```

Và cũng trong `basic/mau/scenario.yaml`:

```yaml
      kind: feedback
      matter: conduct
      authority: own
      outcome: answer
      unit: so-tu-phap
      topic: chung-thuc
```

## In English: No unit and no reason

The petition is answered, but it goes to no unit, and nothing says why. This is a reminder; the file can be used.

**How to fix it.** Name the right unit under `unit`; if the desk can answer by itself, say why under `no-unit`.
"""#),
    ("TS0405", #"""
# TS0405: Không có nơi chuyển đến

Theo danh mục, vào ngày phiếu đến, không cơ quan nào nhận việc này ở địa bàn này; vậy mà phiếu có ghi nơi chuyển đến.

## Ví dụ sai

Trong tình huống `basic/mau/scenario.yaml`, với danh mục cơ quan có lĩnh vực:

```yaml
units: linh-vuc
```

Và cũng trong `basic/mau/scenario.yaml`; dấu ◀ chỉ dòng bị báo:

```yaml
      unit: so-tu-phap ◀
      topic: chua-ai-nhan
```

## Cách sửa

Xem lại `topic`, `place` và `about`; nếu danh mục còn thiếu thì bổ sung cơ quan hoặc nhiệm vụ.

## Ví dụ đã sửa

Trong tình huống `basic/mau/scenario.yaml`:

```yaml
units: linh-vuc
```

Và cũng trong `basic/mau/scenario.yaml`:

```yaml
      unit: so-tu-phap
      topic: chung-thuc
```

## In English: No right unit

According to the list, no unit handles this matter at this place on the day when the petition comes, though the petition names a right unit.

**How to fix it.** Check `topic`, `place` and `about`; if the list is incomplete, add the unit or what it does.
"""#),
    ("TS0406", #"""
# TS0406: Nhiều nơi chuyển đến

Theo danh mục, hơn một cơ quan cùng nhận việc này. Mỗi phiếu phải có đúng một nơi chuyển đến, nếu không thì không chấm điểm công bằng được.

## Ví dụ sai

Trong tình huống `basic/mau/scenario.yaml`, với danh mục cơ quan có lĩnh vực:

```yaml
units: linh-vuc
```

Và cũng trong `basic/mau/scenario.yaml`; dấu ◀ chỉ dòng bị báo:

```yaml
      unit: ubnd-quan-dong-da ◀
      topic: rac-thai
```

## Cách sửa

Nói rõ việc xảy ra ở đâu (`place`), hoặc chọn lĩnh vực hẹp hơn.

## Ví dụ đã sửa

Trong tình huống `basic/mau/scenario.yaml`:

```yaml
units: linh-vuc
```

Và cũng trong `basic/mau/scenario.yaml`:

```yaml
      unit: ubnd-quan-dong-da
      topic: rac-thai
      place: ubnd-phuong-tan-le
```

## In English: Several right units

According to the list, more than one unit handles this matter. A petition needs exactly one right unit, or no score would be fair.

**How to fix it.** Say where it happens (`place`), or choose a narrower topic.
"""#),
    ("TS0407", #"""
# TS0407: Nơi chuyển đến khác danh mục

Nơi chuyển đến ghi trong phiếu không phải là cơ quan mà danh mục chỉ ra. Một trong hai bên ghi sai. Phản ánh về hành vi thì nơi chuyển đến là cấp trên của cơ quan bị phản ánh.

## Ví dụ sai

Trong tình huống `basic/mau/scenario.yaml`, với danh mục cơ quan có lĩnh vực:

```yaml
units: linh-vuc
```

Và cũng trong `basic/mau/scenario.yaml`; dấu ◀ chỉ dòng bị báo:

```yaml
      unit: so-tu-phap ◀
      about: ubnd-phuong-tan-le
```

## Cách sửa

Ghi lại `unit` theo danh mục, hoặc xem lại `topic`, `place` và `about`.

## Ví dụ đã sửa

Trong tình huống `basic/mau/scenario.yaml`:

```yaml
units: linh-vuc
```

Và cũng trong `basic/mau/scenario.yaml`:

```yaml
      unit: ubnd-quan-dong-da
      about: ubnd-phuong-tan-le
```

## In English: Right unit differs

The right unit of the petition is not the one that the list leads to. One of them is wrong. For conduct the right unit is the superior of the unit that is blamed.

**How to fix it.** Write the unit that the list leads to, or check `topic`, `place` and `about`.
"""#),
    ("TS0408", #"""
# TS0408: Thẩm quyền khác danh mục

Mục `authority` nói việc thuộc thẩm quyền của thành phố (`own`) hay của nơi khác (`other`), và phải khớp với cơ quan nhận việc. Cơ quan ngành dọc như điện lực, thuế, bảo hiểm xã hội không do thành phố quản lý.

## Ví dụ sai

Trong tình huống `basic/mau/scenario.yaml`, với danh mục cơ quan có lĩnh vực:

```yaml
units: linh-vuc
```

Và cũng trong `basic/mau/scenario.yaml`; dấu ◀ chỉ dòng bị báo:

```yaml
      authority: own ◀
      outcome: answer
      unit: dien-luc
      topic: mat-dien
```

## Cách sửa

Ghi `other` khi cơ quan nhận việc không do thành phố quản lý, `own` khi thuộc thành phố.

## Ví dụ đã sửa

Trong tình huống `basic/mau/scenario.yaml`:

```yaml
units: linh-vuc
```

Và cũng trong `basic/mau/scenario.yaml`:

```yaml
      authority: other
      outcome: answer
      unit: dien-luc
      topic: mat-dien
```

## In English: Authority differs

`authority` says whether the matter is the city's own or another's, and must agree with the unit that handles it. The city does not command vertical agencies such as the power company, the tax office or social insurance.

**How to fix it.** Write `other` where the city does not command the unit, `own` where it does.
"""#),
    ("TS0430", #"""
# TS0430: Từ đồng nghĩa không có

Quy tắc gọi một danh sách từ đồng nghĩa mà bộ quy tắc không có. Mỗi bộ quy tắc có danh sách riêng, không dùng lại của bộ mà nó mở rộng.

## Ví dụ sai

Trong bộ quy tắc `rulebooks/mau.yaml`; dấu ◀ chỉ dòng bị báo:

```yaml
        must-not-mention: [{synonyms: loi-xin-loi}] ◀
```

## Cách sửa

Thêm danh sách đó vào mục `synonyms` ở đầu tệp, hoặc viết thẳng các từ ra.

## Ví dụ đã sửa

Trong bộ quy tắc `rulebooks/mau.yaml`:

```yaml
        must-not-mention: [đừng hỏi nữa]
```

## In English: Synonyms unknown

The rule names a list of synonyms that the rulebook does not have. Each rulebook has lists of its own and does not take over those of the one that it extends.

**How to fix it.** Add the list under `synonyms` at the top of the file, or write the words out.
"""#),
    ("TS0431", #"""
# TS0431: Không nhận ra văn bản

Mục `must-cite` cần tên một văn bản pháp luật mà chương trình nhận ra trong câu trả lời. Chữ viết ở đây không phải cách gọi tên văn bản nào; thường là nhầm với ngày tháng.

## Ví dụ sai

Trong bộ quy tắc `rulebooks/mau.yaml`; dấu ◀ chỉ dòng bị báo:

```yaml
        must-not-mention: truth.personal-data
        must-cite: [{document: "20/2/2008", article: "9"}] ◀
```

## Cách sửa

Viết số hiệu như trên văn bản, ví dụ 20/2008/NĐ-CP, hoặc tên luật, ví dụ Luật Khiếu nại.

## Ví dụ đã sửa

Trong bộ quy tắc `rulebooks/mau.yaml`:

```yaml
        must-not-mention: truth.personal-data
        must-cite: [{document: 20/2008/NĐ-CP, article: "9"}]
```

## In English: Document not recognised

`must-cite` needs a legal document that the program recognises in a reply. What is written here names none; often a date was written by mistake.

**How to fix it.** Write the number as the document has it, such as 20/2008/NĐ-CP, or the name of a law, such as Luật Khiếu nại.
"""#),
    ("TS0432", #"""
# TS0432: Quy tắc che đặt sai chỗ

`must-redact` và `over-redaction` xét những chữ được che trước khi công khai, nên chỉ đi với việc `redacted`. Ngược lại, việc che không có câu chữ nào để `must-mention` và các mục khác xét.

## Ví dụ sai

Trong bộ quy tắc `rulebooks/mau.yaml`; dấu ◀ chỉ dòng bị báo:

```yaml
tapsu: 1
rulebook: mau
title: {vi: Bộ mẫu, en: The sample}
rules:
  - id: HN-01
    title: {vi: Trả lời đủ ý, en: A full answer}
    citation: {document: Quy chế mô phỏng, status: house}
    from: 2023-01-01
    constraint:
      text:
        activation: {activity: published} ◀
        must-redact: truth.personal-data
    points: 10
    severity: minor
    explanation: {vi: Nêu căn cứ., en: Name the law.}
```

## Cách sửa

Dùng `activity: redacted` cho quy tắc về che thông tin; đưa các đòi hỏi về câu chữ sang một quy tắc riêng.

## Ví dụ đã sửa

Trong bộ quy tắc `rulebooks/mau.yaml`:

```yaml
tapsu: 1
rulebook: mau
title: {vi: Bộ mẫu, en: The sample}
rules:
  - id: HN-01
    title: {vi: Trả lời đủ ý, en: A full answer}
    citation: {document: Quy chế mô phỏng, status: house}
    from: 2023-01-01
    constraint:
      text:
        activation: {activity: redacted}
        must-redact: truth.personal-data
    points: 10
    severity: minor
    explanation: {vi: Nêu căn cứ., en: Name the law.}
```

## In English: Redaction rule misplaced

`must-redact` and `over-redaction` judge what was hidden before publishing, so they belong only to `redacted`. A redaction, in turn, has no text for `must-mention` and the like to judge.

**How to fix it.** Use `activity: redacted` in a rule about redaction, and put demands on words into a rule of their own.
"""#),
    ("TS0433", #"""
# TS0433: Cụm từ không có chữ

Cụm từ cần tìm không có chữ hay số nào, chỉ có dấu. Chương trình tìm theo chữ nên không bao giờ thấy nó.

## Ví dụ sai

Trong bộ quy tắc `rulebooks/mau.yaml`; dấu ◀ chỉ dòng bị báo:

```yaml
        must-not-mention: [":-)"] ◀
```

## Cách sửa

Viết ít nhất một chữ hoặc một số.

## Ví dụ đã sửa

Trong bộ quy tắc `rulebooks/mau.yaml`:

```yaml
        must-not-mention: [đừng hỏi nữa]
```

## In English: Phrase without a word

The phrase to look for has no word and no number, only signs. The program looks for words, and would never find it.

**How to fix it.** Write at least one word or number.
"""#),
    ("TS0434", #"""
# TS0434: Sổ không có đáp án

Quy tắc cho sổ thật (`activities-of: log`) không hỏi được đáp án của phiếu: ý cần nêu, dữ liệu cần che, tên người gửi. Sổ chỉ ghi việc đã làm.

## Ví dụ sai

Trong bộ quy tắc `rulebooks/so-that.yaml`; dấu ◀ chỉ dòng bị báo:

```yaml
tapsu: 1
rulebook: so-that
title: {vi: Sổ thật, en: A real register}
activities-of: log
rules:
  - id: SO-01
    title: {vi: Trả lời có xin lỗi, en: Replies apologise}
    citation: {document: Quy chế mô phỏng, status: house}
    from: 2023-01-01
    constraint:
      text:
        activation: {activity: Trả lời}
        of: nội dung
        claims: truth ◀
    points: 10
    severity: minor
    explanation: {vi: Lỗi thì xin lỗi., en: Apologise for mistakes.}
```

## Cách sửa

Ghi thẳng các cụm từ, hoặc bỏ mục ấy.

## Ví dụ đã sửa

Trong bộ quy tắc `rulebooks/so-that.yaml`:

```yaml
tapsu: 1
rulebook: so-that
title: {vi: Sổ thật, en: A real register}
activities-of: log
rules:
  - id: SO-01
    title: {vi: Trả lời có xin lỗi, en: Replies apologise}
    citation: {document: Quy chế mô phỏng, status: house}
    from: 2023-01-01
    constraint:
      text:
        activation: {activity: Trả lời}
        of: nội dung
        must-mention: [[xin lỗi, cáo lỗi]]
    points: 10
    severity: minor
    explanation: {vi: Lỗi thì xin lỗi., en: Apologise for mistakes.}
```

## In English: Registers have no answers

A rule for a register (`activities-of: log`) cannot ask for a petition's truth: what should be mentioned, which data to hide, what the sender is called. A register only has what was done.

**How to fix it.** Write the phrases themselves, or remove the entry.
"""#),
    ("TS0435", #"""
# TS0435: Mẫu không có gì để tìm

Một phần của mẫu, giữa hai dấu `&` hay `|`, không có chữ, giá trị hay nhóm từ nào; hoặc cả mẫu chỉ có những phần `!`. Mẫu như vậy không bao giờ khớp.

## Ví dụ sai

Trong tình huống `basic/mau/scenario.yaml`; dấu ◀ chỉ dòng bị báo:

```yaml
        - {id: fee, says: {vi: phí theo nghị định, en: which decree sets the fee}, patterns: ["Nghị định 23 &"]} ◀
```

## Cách sửa

Viết ít nhất một chữ, một `<giá trị>` hay một `$nhóm` vào mỗi phần.

## Ví dụ đã sửa

Trong tình huống `basic/mau/scenario.yaml`:

```yaml
        - {id: fee, says: {vi: phí theo nghị định, en: which decree sets the fee}, patterns: ["<Nghị định 23/2015>"]}
```

## In English: Pattern with nothing to look for

A part of the pattern, between the signs `&` or `|`, has no word, no value and no group; or the whole pattern has only parts with `!`. Such a pattern never matches.

**How to fix it.** Write at least one word, `<value>` or `$group` into each part.
"""#),
    ("TS0436", #"""
# TS0436: Nhóm từ không có

Mẫu gọi một nhóm từ đồng nghĩa mà bộ từ ngữ không có.

## Ví dụ sai

Trong tình huống `basic/mau/scenario.yaml`; dấu ◀ chỉ dòng bị báo:

```yaml
        - {id: fee, says: {vi: phí theo nghị định, en: which decree sets the fee}, patterns: ["$chuyen-di & <Nghị định 23/2015>"]} ◀
```

## Cách sửa

Sửa tên nhóm, thêm nhóm vào mục `synonyms` của bộ từ ngữ, hoặc viết thẳng các từ ra.

## Ví dụ đã sửa

Trong tình huống `basic/mau/scenario.yaml`:

```yaml
        - {id: fee, says: {vi: phí theo nghị định, en: which decree sets the fee}, patterns: ["theo|chuyển & <Nghị định 23/2015>"]}
```

## In English: Unknown group of words

The pattern names a group of synonyms that the lexicon does not have.

**How to fix it.** Correct the name, add the group under `synonyms` in the lexicon, or write the words out.
"""#),
    ("TS0437", #"""
# TS0437: Giá trị không đọc được

Chữ giữa `<` và `>` không phải một ngày, giờ, thời hạn, số tiền, văn bản, số điện thoại hay cơ quan mà TapSu đọc được trong văn bản. Ngày tính từ hôm viết, như “ngày mai”, cũng không dùng được ở đây.

## Ví dụ sai

Trong tình huống `basic/mau/scenario.yaml`; dấu ◀ chỉ dòng bị báo:

```yaml
        - {id: fee, says: {vi: phí theo nghị định, en: which decree sets the fee}, patterns: ["<ngày nào đó>"]} ◀
```

## Cách sửa

Viết như `<15/02/2023>`, `<5 ngày làm việc>`, `<2.500.000 đồng>`, `<NĐ 20/2008/NĐ-CP>`, hay tên cơ quan trong danh mục.

## Ví dụ đã sửa

Trong tình huống `basic/mau/scenario.yaml`:

```yaml
        - {id: fee, says: {vi: phí theo nghị định, en: which decree sets the fee}, patterns: ["<Nghị định 23/2015>"]}
```

## In English: Value cannot be read

What stands between `<` and `>` is not a day, time, length of time, sum, document, phone number or agency that TapSu can read in texts. Days counted from the day of writing, as "ngày mai", cannot be used here either.

**How to fix it.** Write it like `<15/02/2023>`, `<5 ngày làm việc>`, `<2.500.000 đồng>`, `<NĐ 20/2008/NĐ-CP>`, or the name of an agency in the list.
"""#),
    ("TS0438", #"""
# TS0438: Cách xử lý mẫu trái với điều cần nói

Không tin nào trong cách xử lý mẫu nói điều phải nói, hoặc có tin nói điều bị cấm. Mẫu đã không nhận ra câu trả lời đúng của chính tác giả thì cũng không nhận ra của ai.

## Ví dụ sai

Trong tình huống `basic/mau/scenario.yaml`; dấu ◀ chỉ dòng bị báo:

```yaml
        - {id: fee, says: {vi: phí theo nghị định, en: which decree sets the fee}, patterns: ["<Nghị định 99/2015>"]} ◀
```

## Cách sửa

Sửa mẫu cho nhận ra lời trong `model`, hoặc sửa lời trong `model`.

## Ví dụ đã sửa

Trong tình huống `basic/mau/scenario.yaml`:

```yaml
        - {id: fee, says: {vi: phí theo nghị định, en: which decree sets the fee}, patterns: ["<Nghị định 23/2015>"]}
```

## In English: Model against its claims

No message of the model handling tells what has to be told, or one tells what is forbidden. A pattern that does not recognise its author’s own answer recognises nobody’s.

**How to fix it.** Mend the pattern so that it finds the words under `model`, or mend those words.
"""#),
    ("TS0440", #"""
# TS0440: Văn bản không có hiệu lực

Quy tắc hay lời giải thích dẫn một văn bản không có hiệu lực vào lúc đó: văn bản chưa ra đời, hoặc đã bị thay thế. Học viên sẽ học theo một luật không còn dùng, nên cần sửa. Thời gian có hiệu lực lấy ở danh mục văn bản mà bộ quy tắc nêu ở mục `laws`.

## Ví dụ sai

Trong bộ quy tắc `rulebooks/mau.yaml`; dấu ◀ chỉ dòng bị báo:

```yaml
tapsu: 1
rulebook: mau
title: {vi: Bộ mẫu, en: The sample}
laws: mau
rules:
  - id: HN-01
    title: {vi: Xin lỗi khi trễ hẹn, en: Apologise when late}
    citation: {document: Nghị định 61/2018/NĐ-CP, status: house} ◀
    from: 2023-01-01
    constraint:
      response: {activation: {activity: extended}, target: {activity: apologised}}
    points: 10
    severity: minor
    explanation: {vi: Trễ hẹn thì xin lỗi., en: Apologise when late.}
```

## Cách sửa

Quy tắc: ghi `from`, `to` nằm trong thời gian của văn bản; luật đổi thì viết hai quy tắc nối nhau. Tình huống: dẫn văn bản của thời điểm đó, hoặc đổi ngày của ca trực. Muốn kể luật đã đổi thế nào thì nêu cả văn bản cũ và văn bản thay thế trong cùng một câu, một trong hai đang có hiệu lực. Lời của người gửi không bị xét: họ có quyền dẫn nhầm.

## Ví dụ đã sửa

Trong bộ quy tắc `rulebooks/mau.yaml`:

```yaml
tapsu: 1
rulebook: mau
title: {vi: Bộ mẫu, en: The sample}
laws: mau
rules:
  - id: HN-01
    title: {vi: Xin lỗi khi trễ hẹn, en: Apologise when late}
    citation: {document: Nghị định 61/2018/NĐ-CP, status: house}
    from: 2023-01-01
    to: 2025-06-30
    constraint:
      response: {activation: {activity: extended}, target: {activity: apologised}}
    points: 10
    severity: minor
    explanation: {vi: Trễ hẹn thì xin lỗi., en: Apologise when late.}
```

## In English: Document not in force

A rule or an explanation cites a document that is not in force at that time: not yet, or no longer. A trainee would learn a law that does not apply. The list that the rulebook names under `laws` says when each document is in force.

**How to fix it.** In a rule, keep `from` and `to` within the period of the document; where the law changes, write two rules with adjoining dates. In a scenario, cite the document of that time, or change the day of the shift. To tell how the law changed, name the old document and the one that replaces it in one sentence, one of them in force. What senders say is left alone: they may well be mistaken.
"""#),
    ("TS0441", #"""
# TS0441: Mục cẩm nang trùng mã

Hai tệp trong thư mục `facts` đặt cùng một mã cho hai mục. Cẩm nang chỉ hiện mục đọc trước, mục kia không ai thấy. Chữ hoa, chữ thường và dấu không làm hai mã khác nhau.

## Ví dụ sai

Thư mục đã có tệp `khac.yaml` với mục PL-09. Trong `facts/them.yaml`; dấu ◀ chỉ dòng bị báo:

```yaml
tapsu: 1
facts: them
title: {vi: Điều cần biết thêm, en: More facts}
list:
  - id: PL-09 ◀
    title: {vi: Giờ mở cửa, en: Opening hours}
    text: {vi: Đầu mối mở cửa trong giờ hành chính., en: Reception is open during office hours.}
```

## Cách sửa

Đặt mã khác cho một trong hai mục. Lớp nào soạn thêm mục thì nên dùng chữ đầu của riêng mình.

## Ví dụ đã sửa

Trong `facts/them.yaml`:

```yaml
tapsu: 1
facts: them
title: {vi: Điều cần biết thêm, en: More facts}
list:
  - id: LOP-01
    title: {vi: Giờ mở cửa, en: Opening hours}
    text: {vi: Đầu mối mở cửa trong giờ hành chính., en: Reception is open during office hours.}
```

## In English: Two handbook entries with the same name

Two files in the folder `facts` give two entries the same name. The handbook shows the one that is read first, and nobody sees the other. Capitals and diacritics make no difference.

**How to fix it.** Give one of the two another name. A class that adds entries should begin their names with letters of its own.
"""#),
    ("TS0442", #"""
# TS0442: Bộ quy tắc của sổ thật

Tình huống nêu một bộ quy tắc ghi `activities-of: log`. Bộ ấy gọi tên sự việc theo một sổ thật, để dùng với `tapsu audit`; nhật ký của ca trực không có những tên ấy, nên không quy tắc nào xét được gì. Bộ quy tắc của ca trực cũng không kế thừa được một bộ như vậy, và ngược lại.

## Ví dụ sai

Trong tình huống `basic/mau/scenario.yaml`; dấu ◀ chỉ dòng bị báo:

```yaml
rulebook: so-that ◀
```

Trong bộ quy tắc `rulebooks/so-that.yaml`:

```yaml
tapsu: 1
rulebook: so-that
title: {vi: Sổ năm 2024, en: The register of 2024}
activities-of: log
rules:
  - id: ST-01
    title: {vi: Trả lời trong 10 ngày, en: An answer within 10 days}
    citation: {document: Quy chế mô phỏng, status: house}
    from: 2023-01-01
    constraint:
      response:
        activation: {activity: Nhận đơn}
        target: {activity: Gửi trả lời}
        within: 10 working days
    points: 10
    severity: major
    explanation: {vi: Nhận rồi thì trả lời., en: What came in is answered.}
```

## Cách sửa

Nêu bộ quy tắc của ca trực. Bộ của sổ thật thì để dùng với `tapsu audit`.

## Ví dụ đã sửa

Trong tình huống `basic/mau/scenario.yaml`:

```yaml
rulebook: mau
```

## In English: Rulebook for a register

The scenario names a rulebook with `activities-of: log`. Such a rulebook names activities as a real register does, for `tapsu audit`; the journal of a shift has none of those names, so no rule could judge anything. Nor can a rulebook of shifts extend such a one, or be extended by it.

**How to fix it.** Name the rulebook of the shift, and keep the one of the register for `tapsu audit`.
"""#),
    ("TS0443", #"""
# TS0443: Luật không có chỗ dựa

Quy tắc ghi `status: law` nhưng danh mục văn bản không có văn bản ấy, hoặc quy tắc không nói câu chữ đã đọc ở đâu (`source`). Học viên bị trừ điểm theo “luật” thì phải tra lại được. Đây là cảnh báo: tệp vẫn dùng được.

## Ví dụ sai

Trong bộ quy tắc `rulebooks/mau.yaml`; dấu ◀ chỉ dòng bị báo:

```yaml
tapsu: 1
rulebook: mau
title: {vi: Bộ mẫu, en: The sample}
laws: mau
rules:
  - id: HN-01
    title: {vi: Xin lỗi khi trễ hẹn, en: Apologise when late}
    citation: {document: Nghị định 999/2030/NĐ-CP, status: law, source: R21} ◀
    from: 2023-01-01
    constraint:
      response: {activation: {activity: extended}, target: {activity: apologised}}
    points: 10
    severity: minor
    explanation: {vi: Trễ hẹn thì xin lỗi., en: Apologise when late.}
```

## Cách sửa

Đã đọc chính câu chữ thì thêm văn bản vào danh mục `laws` và ghi `source`. Chưa đọc thì ghi `status: house`.

## Ví dụ đã sửa

Trong bộ quy tắc `rulebooks/mau.yaml`:

```yaml
tapsu: 1
rulebook: mau
title: {vi: Bộ mẫu, en: The sample}
laws: mau
rules:
  - id: HN-01
    title: {vi: Xin lỗi khi trễ hẹn, en: Apologise when late}
    citation: {document: Quy chế của lớp, status: house}
    from: 2023-01-01
    constraint:
      response: {activation: {activity: extended}, target: {activity: apologised}}
    points: 10
    severity: minor
    explanation: {vi: Trễ hẹn thì xin lỗi., en: Apologise when late.}
```

## In English: Law without grounds

The rule says `status: law`, but the list of documents does not have the document, or the rule does not say where its words were read (`source`). A trainee who loses points by law must be able to look it up. This is a warning: the file can still be used.

**How to fix it.** Once you have read the words, add the document to the list `laws` and write `source`. Otherwise write `status: house`.
"""#),
    ("TS0444", #"""
# TS0444: Không nằm cạnh tình huống

Tệp thử một tình huống (`marked-replies.yaml`) phải nằm cùng thư mục với `scenario.yaml` của nó và mang đúng tên tệp ấy; nếu không, chẳng ai biết lấy tình huống nào mà thử, và thư trong đó không bao giờ được dùng.

## Ví dụ sai

Trong tệp `basic/khac/marked-replies.yaml`, thư mục không có tình huống nào; dấu ◀ chỉ dòng bị báo:

```yaml
tapsu: 1 ◀
marked-replies: khac
replies:
  - petition: "01"
    verdict: fair
    hand: một đồng nghiệp
    text: Theo Nghị định 23/2015, phí là 2.000 đồng một trang.
```

## Cách sửa

Chuyển tệp về thư mục của tình huống, giữ nguyên tên `marked-replies.yaml`.

## Ví dụ đã sửa

Trong tệp `basic/mau/marked-replies.yaml`, cạnh tình huống “mau”:

```yaml
tapsu: 1
marked-replies: mau
replies:
  - petition: "01"
    verdict: fair
    hand: một đồng nghiệp
    text: Theo Nghị định 23/2015, phí là 2.000 đồng một trang.
```

## In English: Not beside its scenario

A file that tries a scenario (`marked-replies.yaml`) has to lie in the folder of its `scenario.yaml`, under exactly that name. Otherwise nobody knows which scenario it is about, and its texts are never used.

**How to fix it.** Move the file into the folder of the scenario, and keep the name `marked-replies.yaml`.
"""#),
    ("TS0445", #"""
# TS0445: Thư không có chỗ đứng

Thư đã chấm được thử bằng cách thay lời của nó vào cách xử lý mẫu: thư trả lời vào `draft`, `decline` hay `apologise` cuối cùng, hướng dẫn tách (`for: split`) vào `split`, ghi chú trả dự thảo (`for: reject`) vào `reject`. Cách xử lý mẫu của phiếu ấy không có bước nào như thế, nên không có gì để so.

## Ví dụ sai

Trong tệp `basic/mau/marked-replies.yaml`; phiếu 02 được gộp, không ai viết thư; dấu ◀ chỉ dòng bị báo:

```yaml
tapsu: 1
marked-replies: mau
replies:
  - petition: "02" ◀
    verdict: fair
    hand: một đồng nghiệp
    text: Theo Nghị định 23/2015, phí là 2.000 đồng một trang.
```

## Cách sửa

Sửa số phiếu hoặc `for`, bỏ thư ấy đi, hoặc thêm bước viết thư vào `model` của phiếu.

## Ví dụ đã sửa

Trong tệp `basic/mau/marked-replies.yaml`:

```yaml
tapsu: 1
marked-replies: mau
replies:
  - petition: "01"
    verdict: fair
    hand: một đồng nghiệp
    text: Theo Nghị định 23/2015, phí là 2.000 đồng một trang.
```

## In English: Text without a place

A marked reply is tried in the place of the model’s own words: a reply in that of the last `draft`, `decline` or `apologise`, guidance on splitting (`for: split`) in that of `split`, a note on a rejected draft (`for: reject`) in that of `reject`. The model handling of that petition has no such step, so there is nothing to compare.

**How to fix it.** Correct the petition or `for`, leave the text out, or add the step that writes it to the petition’s `model`.
"""#),
    ("TS0446", #"""
# TS0446: Lỗi mẫu không chơi được

`tapsu check` chơi từng lỗi thường gặp của `runs.yaml`: làm theo cách xử lý mẫu, trừ chỗ đã sửa. Ở đây cách xử lý mẫu không có bước ấy, hoặc thiếu bước ấy thì những bước sau bị từ chối hay phải đợi mãi, nên không biết lỗi giá bao nhiêu.

## Ví dụ sai

Trong tệp `basic/mau/runs.yaml`; cách xử lý mẫu của phiếu 01 không có `split`; dấu ◀ chỉ dòng bị báo:

```yaml
tapsu: 1
runs: mau
errors:
  - petition: "01"
    error: Không hướng dẫn tách hai việc
    change: {leave-out: split} ◀
    costs: 20
    breaks: []
```

## Cách sửa

Gọi tên một bước có trong `model`. Lỗi kéo theo những bước khác thì thay cả chúng, bằng `replace` và `by`.

## Ví dụ đã sửa

Trong tệp `basic/mau/runs.yaml`:

```yaml
tapsu: 1
runs: mau
errors:
  - petition: "01"
    error: Quên phân loại
    change: {leave-out: classify}
    costs: 20
    breaks: [QG-01]
```

## In English: Error that cannot be played

`tapsu check` plays each typical error of `runs.yaml`: it follows the model handling but for the change. Here the model handling has no such step, or what comes after it is refused or waits for ever, so that nobody knows what the error costs.

**How to fix it.** Name a step that `model` has. Where the error takes other steps along, replace those too, with `replace` and `by`.
"""#),
    ("TS0447", #"""
# TS0447: Lỗi mẫu có giá khác

Chơi lỗi này thì mất số điểm khác, hay phạm những quy tắc khác, với điều `runs.yaml` nói. Hoặc quy tắc đã đổi mà tác giả không hay, hoặc quy tắc không chấm như tác giả muốn.

## Ví dụ sai

Trong tệp `basic/mau/runs.yaml`; dấu ◀ chỉ dòng bị báo:

```yaml
tapsu: 1
runs: mau
errors:
  - petition: "01"
    error: Quên phân loại
    change: {leave-out: classify}
    costs: 80 ◀
    breaks: [QG-01]
```

## Cách sửa

Xem lại quy tắc. Nếu điểm mất đi đúng ý bạn, viết lại `costs` và `breaks` như lời báo.

## Ví dụ đã sửa

Trong tệp `basic/mau/runs.yaml`:

```yaml
tapsu: 1
runs: mau
errors:
  - petition: "01"
    error: Quên phân loại
    change: {leave-out: classify}
    costs: 20
    breaks: [QG-01]
```

## In English: Error with another price

Played, this error costs other points, or breaks other rules, than `runs.yaml` says. Either the rules have changed without their author noticing, or they do not judge as their author wants.

**How to fix it.** Look at the rules. If the loss is as you want it, write `costs` and `breaks` as the message says.
"""#),
    ("TS0448", #"""
# TS0448: Phạm quy tắc lại lợi

Quy tắc bị phạm thì những quy tắc đòi nó (`requires`) không được xét nữa. Cách xử lý mẫu giữ quy tắc nào thì quy tắc ấy mất theo; nhưng quy tắc mà mẫu không động đến thì thành ra không mất gì. Nếu chúng đáng giá hơn quy tắc đã phạm, người định phạm chúng chỉ cần phạm quy tắc rẻ trước: làm kém hơn lại được điểm cao hơn. Đây là cảnh báo.

## Ví dụ sai

Trong bộ quy tắc `rulebooks/mau.yaml`:

```yaml
        target: {activity: asked, when: {facts: {covers: truth.missing}}}
    requires: [HN-05]
    points: 10
    severity: minor
    explanation: {vi: Hỏi trước., en: Ask first.}
```

và tình huống dùng nó, `basic/mau/scenario.yaml`; dấu ◀ chỉ dòng bị báo:

```yaml
rulebook: mau ◀
```

## Cách sửa

Nâng điểm của quy tắc rẻ lên ít nhất bằng những quy tắc nó làm cho khỏi bị xét, hoặc bỏ nó khỏi `requires` của chúng.

## Ví dụ đã sửa

Trong bộ quy tắc `rulebooks/mau.yaml`:

```yaml
        target: {activity: asked, when: {facts: {covers: truth.missing}}}
    points: 10
    severity: minor
    explanation: {vi: Hỏi trước., en: Ask first.}
```

và trong `basic/mau/scenario.yaml`:

```yaml
rulebook: mau
```

## In English: A rule too cheap to break

Once a rule is broken, those that require it (`requires`) are not judged any more. Those that the model handling keeps are lost along with it; those that it gives nothing to judge cost nothing. If they are worth more than the broken one, whoever means to break them only has to break the cheap one first: doing worse earns more. This is a warning.

**How to fix it.** Raise the points of the cheap rule to at least those that it leaves unjudged, or take it out of their `requires`.
"""#),
    ("TS0449", #"""
# TS0449: Không làm gì cũng gần đạt

Một người kết thúc ca ngay, hay ngồi chờ hết ca, được số điểm cách mức đạt chưa tới 10. Vài may rủi là đủ cho người ấy đạt. Đây là cảnh báo.

## Ví dụ sai

Trong tình huống `basic/mau/scenario.yaml`; dấu ◀ chỉ dòng bị báo:

```yaml
pass-mark: 5 ◀
```

## Cách sửa

Nâng `pass-mark`, hoặc cho nhiều điểm hơn vào những quy tắc đòi phải làm một việc, thay vì cấm làm.

## Ví dụ đã sửa

Trong tình huống `basic/mau/scenario.yaml`:

```yaml
pass-mark: 60
```

## In English: Idleness nearly passes

Somebody who ends the shift at once, or waits it out, earns less than 10 below the pass mark. A little luck is then enough to pass. This is a warning.

**How to fix it.** Raise `pass-mark`, or give more points to rules that ask for something to be done rather than forbid it.
"""#),
    ("TS0450", #"""
# TS0450: Không đọc được nhật ký

Không mở được tệp nhật ký: không có tệp, không có quyền đọc, hoặc đây không phải là một tệp thông thường. Lời báo nói rõ vì sao.

## Ví dụ sai

Gõ lệnh; dấu ◀ chỉ dòng bị báo:

```sh
tapsu audit so-cu.csv --rulebook quoc-gia ◀
```

## Cách sửa

Xem lại đường dẫn và quyền đọc tệp.

## Ví dụ đã sửa

```sh
tapsu audit so.csv --rulebook quoc-gia
```

## In English: Log cannot be read

The log’s file cannot be opened: it is missing, you may not read it, or it is not a regular file. The message says which.

**How to fix it.** Check the path and whether you may read the file.
"""#),
    ("TS0451", #"""
# TS0451: Nhật ký không phải chữ UTF-8

Dòng này có byte không phải chữ theo bảng mã UTF-8. Thường là vì bảng được xuất theo bảng mã cũ như TCVN3 hay Windows-1258. Dòng bị bỏ qua, nên mọi kết luận đều có thể thiếu nó. Trong ví dụ, ⟦B5⟧ thay cho một byte như vậy.

## Ví dụ sai

Trong nhật ký `so.csv`; dấu ◀ chỉ dòng bị báo:

```csv
mã hồ sơ,hoạt động,thời điểm
PA-01,Ti⟦B5⟧p nhận,13/02/2023 08:12 ◀
PA-01,Chuyển,13/02/2023 09:00
```

## Cách sửa

Lưu lại theo UTF-8. Trong Excel, chọn kiểu tệp “CSV UTF-8”.

## Ví dụ đã sửa

Trong nhật ký `so.csv`:

```csv
mã hồ sơ,hoạt động,thời điểm
PA-01,Tiếp nhận,13/02/2023 08:12
PA-01,Chuyển,13/02/2023 09:00
```

## In English: Log not in UTF-8

The row has bytes that are not text in UTF-8. Usually the table was exported in an old encoding such as TCVN3 or Windows-1258. The row is left out, so any verdict may be missing it. In the example ⟦B5⟧ stands for one such byte.

**How to fix it.** Save it again as UTF-8. In Excel choose the file type “CSV UTF-8”.
"""#),
    ("TS0452", #"""
# TS0452: Không phải nhật ký

Tệp này không phải nhật ký XES hay bảng CSV. Thường là tệp Excel (.xlsx), một trang HTML, hoặc nhật ký theo đối tượng (OCEL), trong đó sự kiện không thuộc hồ sơ nào. TapSu nhìn vào nội dung, không nhìn tên tệp. Trong ví dụ, ⟦03 04⟧ thay cho các byte mà mọi tệp .xlsx đều có ở đầu.

## Ví dụ sai

Trong nhật ký `so.csv`; dấu ◀ chỉ dòng bị báo:

```csv
PK⟦03 04⟧ xl/worksheets/sheet1.xml ◀
```

## Cách sửa

Xuất ra XES, hoặc lưu bảng tính thành “CSV UTF-8”. Từ nhật ký theo đối tượng, xuất theo một loại đối tượng.

## Ví dụ đã sửa

Trong nhật ký `so.csv`:

```csv
mã hồ sơ,hoạt động,thời điểm
PA-01,Tiếp nhận,13/02/2023 08:12
PA-01,Chuyển,13/02/2023 09:00
```

## In English: Not a log

The file is neither a log in XES nor a table in CSV. Usually it is an Excel file (.xlsx), an HTML page, or an object-centric log (OCEL), whose events belong to no case. TapSu looks at the content, not at the name. In the example ⟦03 04⟧ stands for the bytes with which every .xlsx begins.

**How to fix it.** Export it as XES, or save the spreadsheet as “CSV UTF-8”. Export an object-centric log for one type of object.
"""#),
    ("TS0453", #"""
# TS0453: Nhật ký trống

Tệp không có nội dung, hoặc chỉ có dòng trống. Thường là lần xuất hay tải tệp trước đó bị ngắt.

## Ví dụ sai

Gõ lệnh; dấu ◀ chỉ dòng bị báo:

```sh
: > trong.csv
tapsu audit trong.csv --rulebook quoc-gia ◀
```

## Cách sửa

Xuất hoặc tải lại tệp.

## Ví dụ đã sửa

```sh
tapsu audit so.csv --rulebook quoc-gia
```

## In English: Log without content

The file has no content, or only blank lines. Usually its export or download was interrupted.

**How to fix it.** Export or download the file again.
"""#),
    ("TS0454", #"""
# TS0454: Dữ liệu nén bị hỏng

Tệp nén bằng gzip bị cụt, bị hỏng, hoặc có byte lạ ở cuối. Phần đọc được vẫn được dùng, nhưng mọi hồ sơ bị coi là có thể thiếu.

## Ví dụ sai

Gõ lệnh; dấu ◀ chỉ dòng bị báo:

```sh
gzip -c so.csv | head -c 30 > so.csv.gz
tapsu audit so.csv.gz --rulebook quoc-gia ◀
```

## Cách sửa

Tải lại tệp, hoặc nén lại từ bản gốc.

## Ví dụ đã sửa

```sh
gzip -c so.csv > so.csv.gz
tapsu audit so.csv.gz --rulebook quoc-gia
```

## In English: Damaged compressed data

The data compressed by gzip ends early, is damaged, or is followed by foreign bytes. What could be read is used, but every case counts as possibly incomplete.

**How to fix it.** Download the file again, or compress the original again.
"""#),
    ("TS0455", #"""
# TS0455: XML sai cú pháp

Nhật ký XES là một tệp XML, và tệp này không đúng cú pháp XML ở chỗ được báo: thẻ mở không được đóng, ký tự không được phép, tệp bị cụt, hoặc khai báo một bảng mã không đọc được. Đọc được UTF-8, UTF-16, ISO-8859-1, windows-1252 và windows-1258. Các hồ sơ đã kết thúc trước chỗ ấy vẫn được dùng.

## Ví dụ sai

Trong nhật ký `so.xes`; dấu ◀ chỉ dòng bị báo:

```xml
<log>
  <trace>
    <string key="concept:name" value="PA-01"/>
    <event>
      <string key="concept:name" value="Tiếp nhận"/>
      <date key="time:timestamp" value="2023-02-13T08:12:00+07:00"/>
    </trace> ◀
  </trace>
</log>
```

## Cách sửa

Xuất lại nhật ký. Nếu sửa tay, đóng các thẻ theo thứ tự ngược với lúc mở.

## Ví dụ đã sửa

Trong nhật ký `so.xes`:

```xml
<log>
  <trace>
    <string key="concept:name" value="PA-01"/>
    <event>
      <string key="concept:name" value="Tiếp nhận"/>
      <date key="time:timestamp" value="2023-02-13T08:12:00+07:00"/>
    </event>
  </trace>
</log>
```

## In English: Malformed XML

A log in XES is an XML file, and this one breaks the rules of XML at the place named: a tag that is not closed, a character that is not allowed, an early end, or an encoding that cannot be read. UTF-8, UTF-16, ISO-8859-1, windows-1252 and windows-1258 can. The cases that ended before that place are used.

**How to fix it.** Export the log again. If you edit it by hand, close the tags in the reverse order of their opening.
"""#),
    ("TS0456", #"""
# TS0456: Khai báo loại tài liệu

Tệp khai báo loại tài liệu (DOCTYPE). Nhật ký XES không cần khai báo này, còn tệp cố ý gây hại thì dùng nó để chiếm hết bộ nhớ, nên TapSu không nhận.

## Ví dụ sai

Trong nhật ký `so.xes`; dấu ◀ chỉ dòng bị báo:

```xml
<!DOCTYPE log> ◀
<log>
  <trace>
    <string key="concept:name" value="PA-01"/>
    <event>
      <string key="concept:name" value="Tiếp nhận"/>
      <date key="time:timestamp" value="2023-02-13T08:12:00+07:00"/>
    </event>
  </trace>
</log>
```

## Cách sửa

Bỏ dòng DOCTYPE.

## Ví dụ đã sửa

Trong nhật ký `so.xes`:

```xml
<log>
  <trace>
    <string key="concept:name" value="PA-01"/>
    <event>
      <string key="concept:name" value="Tiếp nhận"/>
      <date key="time:timestamp" value="2023-02-13T08:12:00+07:00"/>
    </event>
  </trace>
</log>
```

## In English: Document type declared

The file declares a document type (DOCTYPE). A log in XES needs none, and a hostile file uses one to fill all memory, so TapSu accepts none.

**How to fix it.** Remove the DOCTYPE line.
"""#),
    ("TS0457", #"""
# TS0457: Nhật ký vượt giới hạn

Nhật ký có thứ vượt giới hạn: giá trị dài hơn 64 KiB, dòng dài hơn 1 MiB, bảng quá 512 cột, hồ sơ quá một triệu sự kiện, hoặc bảng quá lớn để giữ trong bộ nhớ. Lời báo nêu rõ giới hạn nào. Trong ví dụ, ⟦nguyên văn × 6000⟧ thay cho hai từ ấy viết 6000 lần.

## Ví dụ sai

Trong nhật ký `so.csv`; dấu ◀ chỉ dòng bị báo:

```csv
mã hồ sơ,hoạt động,thời điểm,nội dung
PA-01,Tiếp nhận,13/02/2023 08:12,⟦nguyên văn × 6000⟧ ◀
```

## Cách sửa

Rút ngắn giá trị, hoặc chia nhỏ tệp. Nếu bảng quá lớn để giữ, xếp các dòng theo hồ sơ rồi thêm `--grouped`.

## Ví dụ đã sửa

Trong nhật ký `so.csv`:

```csv
mã hồ sơ,hoạt động,thời điểm,nội dung
PA-01,Tiếp nhận,13/02/2023 08:12,nguyên văn
```

## In English: Log beyond a limit

Something in the log is beyond a limit: a value longer than 64 KiB, a row longer than 1 MiB, more than 512 columns, a case of more than a million events, or a table too large to hold in memory. The message says which. In the example ⟦nguyên văn × 6000⟧ stands for these words 6000 times.

**How to fix it.** Shorten the value, or split the file. If the table is too large to hold, sort its rows by case and add `--grouped`.
"""#),
    ("TS0458", #"""
# TS0458: Thiếu cột bắt buộc

Bảng phải có ba cột: mã hồ sơ, hoạt động và thời điểm. TapSu tìm chúng theo những tên thường gặp ở dòng đầu, và không thấy một cột.

## Ví dụ sai

Trong nhật ký `so.csv`; dấu ◀ chỉ dòng bị báo:

```csv
phiếu,hoạt động,thời điểm ◀
PA-01,Tiếp nhận,13/02/2023 08:12
PA-01,Chuyển,13/02/2023 09:00
```

## Cách sửa

Chỉ ra cột bằng `--columns`, ví dụ `--columns case=phiếu`, hoặc đổi tên cột; ngày một cột, giờ một cột thì ghép: `--columns "timestamp=Ngày+Giờ"`. Nếu `--separator` ghi một dấu mà dòng tiêu đề không
có, TapSu nói ra dấu mà sổ có vẻ dùng: bỏ tùy chọn ấy, hoặc ghi lại cho đúng.

## Ví dụ đã sửa

Với `--columns case=phiếu`, trong nhật ký `so.csv`:

```csv
phiếu,hoạt động,thời điểm
PA-01,Tiếp nhận,13/02/2023 08:12
PA-01,Chuyển,13/02/2023 09:00
```

## In English: Column missing

The table needs three columns: the case, the activity and the timestamp. TapSu looks for them by their usual names in the first row, and has not found one of them.

**How to fix it.** Name the column with `--columns`, as in `--columns case=phiếu`, or rename the column; a day and a time in two columns are joined, as in `--columns "timestamp=Day+Time"`. Where `--separator` says a
separator that the header has none of, TapSu names the one that the register seems to use: leave the option out, or correct it.
"""#),
    ("TS0459", #"""
# TS0459: Tên không có trong nhật ký

Cột hoặc bộ phân loại được chỉ ra không có trong nhật ký. Thường là gõ nhầm, hoặc thiếu dấu; lời báo gợi ý tên gần giống nhất.

## Ví dụ sai

Với `--columns activity=hoat dong`, trong nhật ký `so.csv`; dấu ◀ chỉ dòng bị báo:

```csv
mã hồ sơ,hoạt động,thời điểm ◀
PA-01,Tiếp nhận,13/02/2023 08:12
PA-01,Chuyển,13/02/2023 09:00
```

## Cách sửa

Viết đúng tên như ở dòng đầu của bảng, kể cả dấu.

## Ví dụ đã sửa

Với `--columns activity=hoạt động`, trong nhật ký `so.csv`:

```csv
mã hồ sơ,hoạt động,thời điểm
PA-01,Tiếp nhận,13/02/2023 08:12
PA-01,Chuyển,13/02/2023 09:00
```

## In English: Name not in the log

The column or classifier that was named is not in the log. Usually it was mistyped, or its diacritics are missing; the message suggests the nearest name.

**How to fix it.** Write the name as in the first row of the table, diacritics included.
"""#),
    ("TS0460", #"""
# TS0460: Hai cột trùng tên

Hai cột có cùng một tên, mà tên ấy được hỏi đến, nên không rõ cột nào được dùng. Hai cột trùng tên mà không quy tắc nào hỏi đến thì không sao.

## Ví dụ sai

Trong nhật ký `so.csv`; dấu ◀ chỉ dòng bị báo:

```csv
mã hồ sơ,hoạt động,thời điểm,cán bộ,cán bộ ◀
PA-01,Tiếp nhận,13/02/2023 08:12,An,Bình
```

## Cách sửa

Đổi tên một cột, hoặc bỏ cột không dùng.

## Ví dụ đã sửa

Trong nhật ký `so.csv`:

```csv
mã hồ sơ,hoạt động,thời điểm,cán bộ,người duyệt
PA-01,Tiếp nhận,13/02/2023 08:12,An,Bình
```

## In English: Two columns of one name

Two columns have the same name, and something uses it, so it is unclear which one counts. Two columns of one name that no rule looks at do no harm.

**How to fix it.** Rename one of them, or remove the one that is not needed.
"""#),
    ("TS0461", #"""
# TS0461: Dòng lệch số ô

Dòng này có nhiều ô hơn dòng đầu, hoặc ít đến nỗi thiếu mã hồ sơ, hoạt động hay thời điểm; thiếu những ô cuối khác thì không sao. Thường là vì trong ô có dấu phân cách mà ô không được đặt trong dấu nháy kép. Dòng bị bỏ qua, và hồ sơ của nó là “không chắc”; không rõ của hồ sơ nào thì mọi hồ sơ đều vậy.

## Ví dụ sai

Trong nhật ký `so.csv`; dấu ◀ chỉ dòng bị báo:

```csv
mã hồ sơ,hoạt động,thời điểm
PA-01,Trả lời, công khai,13/02/2023 08:12 ◀
```

## Cách sửa

Đặt ô có dấu phân cách hoặc xuống dòng trong dấu nháy kép.

## Ví dụ đã sửa

Trong nhật ký `so.csv`:

```csv
mã hồ sơ,hoạt động,thời điểm
PA-01,"Trả lời, công khai",13/02/2023 08:12
```

## In English: Row of a different width

The row has more cells than the first row, or so few that the case, the activity or the time is missing; other cells may be missing at the end. Usually a cell contains the separator and is not in quotation marks. The row is left out, and its case is “uncertain”; where it is not clear which case it belongs to, all cases are.

**How to fix it.** Put a cell with a separator or a line break into quotation marks.
"""#),
    ("TS0462", #"""
# TS0462: Dấu nháy kép sai chỗ

Một ô mở dấu nháy kép mà không đóng, hoặc còn chữ sau dấu nháy đóng. Khi dấu nháy không được đóng, các dòng sau đó không đọc tiếp được.

## Ví dụ sai

Trong nhật ký `so.csv`; dấu ◀ chỉ dòng bị báo:

```csv
mã hồ sơ,hoạt động,thời điểm
PA-01,"Chuyển" lại,13/02/2023 08:12 ◀
```

## Cách sửa

Viết dấu nháy kép bên trong ô thành hai dấu liền nhau, và đặt cả ô trong dấu nháy kép.

## Ví dụ đã sửa

Trong nhật ký `so.csv`:

```csv
mã hồ sơ,hoạt động,thời điểm
PA-01,"""Chuyển"" lại",13/02/2023 08:12
```

## In English: Misplaced quotation mark

A cell opens a quotation mark and never closes it, or has text after the closing one. After a mark that is never closed, no further row can be read.

**How to fix it.** Write a quotation mark inside a cell twice, and put the whole cell into quotation marks.
"""#),
    ("TS0463", #"""
# TS0463: Sự kiện không thuộc hồ sơ nào

Dòng không có mã hồ sơ, hồ sơ (trace) không có tên, hoặc sự kiện đứng ngoài mọi hồ sơ. Sự kiện ấy có thể là của bất kỳ hồ sơ nào, nên mọi hồ sơ đều “không chắc”.

## Ví dụ sai

Trong nhật ký `so.csv`; dấu ◀ chỉ dòng bị báo:

```csv
mã hồ sơ,hoạt động,thời điểm
,Tiếp nhận,13/02/2023 08:12 ◀
PA-01,Chuyển,13/02/2023 09:00
```

## Cách sửa

Ghi mã hồ sơ vào ô. Ô trống vì Excel gộp ô, nghĩa là thuộc hồ sơ ở dòng trên, thì thêm `--fill-down`. Trong XES, đặt tên cho trace bằng `concept:name`, và đặt sự kiện vào trong trace.

## Ví dụ đã sửa

Trong nhật ký `so.csv`:

```csv
mã hồ sơ,hoạt động,thời điểm
PA-01,Tiếp nhận,13/02/2023 08:12
PA-01,Chuyển,13/02/2023 09:00
```

## In English: Event of no case

The row has no case identifier, the case (trace) has no name, or the event is outside any case. It may belong to any case, so all cases are “uncertain”.

**How to fix it.** Write the case identifier into the cell. If Excel merged cells, so that a blank one belongs to the case of the row above, add `--fill-down`. In XES, name the trace by `concept:name` and put the event into it.
"""#),
    ("TS0464", #"""
# TS0464: Sự kiện không có tên hoạt động

Ô hoạt động để trống, hoặc sự kiện trong XES không có `concept:name`; với `--classifier` thì không có những khóa mà bộ phân loại nêu. Không sự kiện nào có những khóa ấy thì chỉ báo một lần: nên chọn bộ phân loại khác. Sự kiện ấy không được xét, và hồ sơ của nó bị coi là thiếu.

## Ví dụ sai

Trong nhật ký `so.csv`; dấu ◀ chỉ dòng bị báo:

```csv
mã hồ sơ,hoạt động,thời điểm
PA-01,,13/02/2023 08:12 ◀
PA-01,Chuyển,13/02/2023 09:00
```

## Cách sửa

Ghi tên hoạt động.

## Ví dụ đã sửa

Trong nhật ký `so.csv`:

```csv
mã hồ sơ,hoạt động,thời điểm
PA-01,Tiếp nhận,13/02/2023 08:12
PA-01,Chuyển,13/02/2023 09:00
```

## In English: Event without an activity

The activity’s cell is empty, or an event in XES has no `concept:name`; with `--classifier`, it lacks the keys that the classifier names. If no event has these keys, that is said once: choose another classifier. The event is not judged, and its case counts as incomplete.

**How to fix it.** Write the activity’s name.
"""#),
    ("TS0465", #"""
# TS0465: Sự kiện không có thời điểm

Ô thời điểm để trống, hoặc sự kiện trong XES không có `time:timestamp`. Sự kiện ấy không được xét, và hồ sơ của nó bị coi là thiếu.

## Ví dụ sai

Trong nhật ký `so.xes`; dấu ◀ chỉ dòng bị báo:

```xml
<log>
  <trace>
    <string key="concept:name" value="PA-01"/>
    <event> ◀
      <string key="concept:name" value="Tiếp nhận"/>
    </event>
  </trace>
</log>
```

## Cách sửa

Ghi ngày và giờ, ví dụ 2023-02-13T08:12:00+07:00 hoặc 13/02/2023 08:12.

## Ví dụ đã sửa

Trong nhật ký `so.xes`:

```xml
<log>
  <trace>
    <string key="concept:name" value="PA-01"/>
    <event>
      <string key="concept:name" value="Tiếp nhận"/>
      <date key="time:timestamp" value="2023-02-13T08:12:00+07:00"/>
    </event>
  </trace>
</log>
```

## In English: Event without a date and time

The timestamp’s cell is empty, or an event in XES has no `time:timestamp`. The event is not judged, and its case counts as incomplete.

**How to fix it.** Write date and time, like 2023-02-13T08:12:00+07:00 or 13/02/2023 08:12.
"""#),
    ("TS0466", #"""
# TS0466: Không phải thời điểm

Chữ này không đọc được thành ngày, hay thành ngày và giờ; ngày cũng phải có thật. Chỉ có ngày thì vẫn đọc được. Ngày đứng trước tháng, trừ khi dùng `--month-first`.

## Ví dụ sai

Trong nhật ký `so.csv`; dấu ◀ chỉ dòng bị báo:

```csv
mã hồ sơ,hoạt động,thời điểm
PA-01,Tiếp nhận,31/02/2023 08:12 ◀
PA-01,Chuyển,13/02/2023 09:00
```

## Cách sửa

Viết như 2023-02-13T08:12:00+07:00, 13/02/2023 08:12 hoặc 13/02/2023. Số như 45000,5 là số đếm ngày của Excel: định dạng cột thành ngày giờ rồi lưu lại. Ở cột giờ ghép vào ngày, viết 08:30 hoặc 8h30, từ 00:00 đến 24:00 (hết ngày); số như 0,354 là giờ mà Excel ghi thành phần của một ngày.

## Ví dụ đã sửa

Trong nhật ký `so.csv`:

```csv
mã hồ sơ,hoạt động,thời điểm
PA-01,Tiếp nhận,13/02/2023 08:12
PA-01,Chuyển,13/02/2023 09:00
```

## In English: Not a date or time

The text is neither a date nor a date and time that exists. A date alone can be read. The day comes before the month, unless `--month-first` is given.

**How to fix it.** Write it like 2023-02-13T08:12:00+07:00, 13/02/2023 08:12 or 13/02/2023. A number such as 45000.5 is Excel's count of days: format the column as date and time and save it again. In a column of times that is joined to the date, write 08:30 or 8h30, from 00:00 to 24:00 (the end of the day); a number such as 0.354 is a time that Excel wrote as a fraction of a day.
"""#),
    ("TS0467", #"""
# TS0467: Hồ sơ trở lại trong tệp đã xếp

Với `--grouped`, các dòng của một hồ sơ phải đứng liền nhau. Hồ sơ này trở lại sau khi hồ sơ khác đã bắt đầu, nên phần sau của nó không được xét, và hồ sơ ấy là “không chắc”.

## Ví dụ sai

Với `--grouped`, trong nhật ký `so.csv`; dấu ◀ chỉ dòng bị báo:

```csv
mã hồ sơ,hoạt động,thời điểm
PA-01,Tiếp nhận,13/02/2023 08:12
PA-02,Tiếp nhận,13/02/2023 08:30
PA-01,Chuyển,13/02/2023 09:00 ◀
```

## Cách sửa

Xếp các dòng theo hồ sơ, hoặc bỏ `--grouped`.

## Ví dụ đã sửa

Với `--grouped`, trong nhật ký `so.csv`:

```csv
mã hồ sơ,hoạt động,thời điểm
PA-01,Tiếp nhận,13/02/2023 08:12
PA-01,Chuyển,13/02/2023 09:00
PA-02,Tiếp nhận,13/02/2023 08:30
```

## In English: Case returns in a sorted file

With `--grouped`, the rows of a case must be together. This case returns after another began, so the rest of it is not judged, and the case is “uncertain”.

**How to fix it.** Sort the rows by case, or leave out `--grouped`.
"""#),
    ("TS0468", #"""
# TS0468: Giá trị sai loại

Trong XES, mỗi giá trị ghi rõ loại: string, int, float, boolean, date. Giá trị này không đọc được theo loại đã ghi, hoặc không có tên. Sự kiện mang nó không được xét.

## Ví dụ sai

Trong nhật ký `so.xes`; dấu ◀ chỉ dòng bị báo:

```xml
<log>
  <trace>
    <string key="concept:name" value="PA-01"/>
    <event>
      <string key="concept:name" value="Tiếp nhận"/>
      <date key="time:timestamp" value="2023-02-13T08:12:00+07:00"/>
      <int key="lần" value="ba"/> ◀
    </event>
  </trace>
</log>
```

## Cách sửa

Sửa giá trị, hoặc đổi loại thành string.

## Ví dụ đã sửa

Trong nhật ký `so.xes`:

```xml
<log>
  <trace>
    <string key="concept:name" value="PA-01"/>
    <event>
      <string key="concept:name" value="Tiếp nhận"/>
      <date key="time:timestamp" value="2023-02-13T08:12:00+07:00"/>
      <int key="lần" value="3"/>
    </event>
  </trace>
</log>
```

## In English: Value of the wrong type

In XES every value names its type: string, int, float, boolean, date. This one is not of the type stated, or has no key. The event that carries it is not judged.

**How to fix it.** Correct the value, or change its type to string.
"""#),
    ("TS0469", #"""
# TS0469: Hồ sơ có nhiều giá trị ở một cột

Cột có tên bắt đầu bằng `case:` nói về cả hồ sơ, nên mọi dòng của hồ sơ phải ghi như nhau. Ở đây có dòng ghi khác; TapSu lấy giá trị đầu tiên. Đây là cảnh báo: nhật ký vẫn được xét.

## Ví dụ sai

Trong nhật ký `so.csv`; dấu ◀ chỉ dòng bị báo:

```csv
mã hồ sơ,hoạt động,thời điểm,case:kênh
PA-01,Tiếp nhận,13/02/2023 08:12,zalo
PA-01,Chuyển,13/02/2023 09:00,cổng ◀
```

## Cách sửa

Ghi một giá trị cho cả hồ sơ. Nếu mỗi sự kiện có giá trị riêng, bỏ `case:` ở tên cột.

## Ví dụ đã sửa

Trong nhật ký `so.csv`:

```csv
mã hồ sơ,hoạt động,thời điểm,case:kênh
PA-01,Tiếp nhận,13/02/2023 08:12,zalo
PA-01,Chuyển,13/02/2023 09:00,zalo
```

## In English: Several values of one case

A column whose name begins with `case:` describes the whole case, so all its rows must agree. Here one differs; TapSu takes the first value. This is a warning: the log is judged all the same.

**How to fix it.** Write one value for the whole case. If every event has its own, remove `case:` from the column’s name.
"""#),
    ("TS0470", #"""
# TS0470: Sự kiện cách xa mọi sự kiện khác

Hạn của cả sổ được xét đến sự kiện cuối cùng. Ở đây một vài sự kiện cuối cách mọi sự kiện khác từ hai mươi tám ngày trở lên, lại xa hơn gấp ba lần mọi quãng trống trước đó (cách mười năm thì đến một nửa số sự kiện cũng vậy): thường là gõ nhầm năm, hoặc ghi cả việc chưa làm. Để vậy thì hạn nào còn chạy cũng thành quá hạn, trừ khi đã nói sổ ghi đủ đến lúc nào (`--until`). Cũng vậy với một vài sự kiện đầu, cách những sự kiện khác từ một năm trở lên: hạn của hồ sơ ấy bị tính từ năm gõ nhầm. Đây là cảnh báo: sổ vẫn được xét.

## Ví dụ sai

Trong nhật ký `so.csv`; dấu ◀ chỉ dòng bị báo:

```csv
mã hồ sơ,hoạt động,thời điểm
PA-01,Tiếp nhận,13/02/2023 08:12
PA-01,Trả lời,17/02/2032 09:00 ◀
PA-02,Tiếp nhận,20/02/2023 10:00
```

## Cách sửa

Sửa ngày nếu ghi sai. Nếu đúng là việc chưa làm, bỏ dòng ấy khỏi sổ, hoặc dùng `--until` để nói sổ ghi đủ đến ngày nào.

## Ví dụ đã sửa

Trong nhật ký `so.csv`:

```csv
mã hồ sơ,hoạt động,thời điểm
PA-01,Tiếp nhận,13/02/2023 08:12
PA-01,Trả lời,17/02/2023 09:00
PA-02,Tiếp nhận,20/02/2023 10:00
```

## In English: Event far from the rest

The limits of the whole register are judged up to its last event. Here a few events at the end lie 28 days or more after all others, and more than three times as far as any earlier gap (ten years away, up to half of all events): usually a mistyped year, or something planned. If that is left as it is, every limit that is still running becomes a violation, unless `--until` says up to when the register is complete. The same goes for a few events at the beginning, a year or more before all others: the limits of their cases then run from the mistyped year. This is a warning: the register is judged all the same.

**How to fix it.** Correct the date if it is wrong. If it is something not done yet, remove the row, or use `--until` to say up to when the register is complete.
"""#),
    ("TS0471", #"""
# TS0471: Không có sự kiện nào

Tệp đọc được, nhưng trong đó không có sự kiện nào để xét: bảng chỉ có dòng tiêu đề, hoặc các hồ sơ (trace) đều trống.

## Ví dụ sai

Trong nhật ký `so.csv`; dấu ◀ chỉ dòng bị báo:

```csv
mã hồ sơ,hoạt động,thời điểm ◀
```

## Cách sửa

Xuất lại sổ cùng các sự kiện. Nếu dùng `--complete` với một sổ XES không ghi bước hoàn thành thì bỏ `--complete`.

## Ví dụ đã sửa

Trong nhật ký `so.csv`:

```csv
mã hồ sơ,hoạt động,thời điểm
PA-01,Tiếp nhận,13/02/2023 08:12
```

## In English: No events

The file can be read but has no events to judge: a table with only its header, or cases (traces) that are all empty.

**How to fix it.** Export the register with its events. Where `--complete` is used on an XES register that marks no step as complete, leave it out.
"""#),
    ("TS0472", #"""
# TS0472: Giá trị bị bỏ qua

Giá trị này không đọc được, mà cũng không quy tắc nào hỏi đến nó, hoặc nó chỉ là giá trị mặc định (`global`); nên TapSu bỏ qua nó và vẫn xét hồ sơ. Đây là cảnh báo. Có quy tắc hỏi đến thì là TS0468 hay TS0457, và hồ sơ là “không chắc”.

## Ví dụ sai

Trong nhật ký `so.xes`; dấu ◀ chỉ dòng bị báo:

```xml
<log>
  <global scope="event">
    <int key="số trang" value="ba"/> ◀
  </global>
  <trace>
    <string key="concept:name" value="PA-01"/>
    <event>
      <string key="concept:name" value="Tiếp nhận"/>
      <date key="time:timestamp" value="2023-02-13T08:12:00+07:00"/>
    </event>
  </trace>
</log>
```

## Cách sửa

Sửa giá trị, hoặc đổi loại thành string; để vậy cũng được.

## Ví dụ đã sửa

Trong nhật ký `so.xes`:

```xml
<log>
  <global scope="event">
    <int key="số trang" value="3"/>
  </global>
  <trace>
    <string key="concept:name" value="PA-01"/>
    <event>
      <string key="concept:name" value="Tiếp nhận"/>
      <date key="time:timestamp" value="2023-02-13T08:12:00+07:00"/>
    </event>
  </trace>
</log>
```

## In English: Value ignored

The value cannot be read, but no rule looks at it, or it is a default (`global`); TapSu therefore ignores it and judges the case all the same. This is a warning. Where a rule looks at it, it is TS0468 or TS0457, and the case is “uncertain”.

**How to fix it.** Correct the value, or change its type to string; it may also stay as it is.
"""#),
    ("TS0473", #"""
# TS0473: Giá trị ghi hai lần

Một sự kiện hay hồ sơ (trace) có hai tên, hoặc một sự kiện có hai thời điểm. TapSu lấy giá trị đầu tiên, như với mọi dữ liệu khác. Đây là cảnh báo: nhật ký vẫn được xét.

## Ví dụ sai

Trong nhật ký `so.xes`; dấu ◀ chỉ dòng bị báo:

```xml
<log>
  <trace>
    <string key="concept:name" value="PA-01"/>
    <event>
      <string key="concept:name" value="Tiếp nhận"/>
      <date key="time:timestamp" value="2023-02-13T08:12:00+07:00"/>
      <string key="concept:name" value="Chuyển"/> ◀
    </event>
  </trace>
</log>
```

## Cách sửa

Bỏ bớt một giá trị, hoặc tách thành hai sự kiện.

## Ví dụ đã sửa

Trong nhật ký `so.xes`:

```xml
<log>
  <trace>
    <string key="concept:name" value="PA-01"/>
    <event>
      <string key="concept:name" value="Tiếp nhận"/>
      <date key="time:timestamp" value="2023-02-13T08:12:00+07:00"/>
    </event>
  </trace>
</log>
```

## In English: Value given twice

An event or a case (trace) has two names, or an event two times. TapSu takes the first, as it does with all other data. This is a warning: the log is judged all the same.

**How to fix it.** Remove one of the values, or split it into two events.
"""#),
    ("TS0474", #"""
# TS0474: Hai trace trùng tên

Trong XES, mỗi trace là một hồ sơ. Ở đây nhiều trace có cùng tên. Chúng được xét riêng, như những hồ sơ khác nhau, nên việc ở trace này không giữ đúng được điều mà trace kia đòi hỏi. Đây là cảnh báo, nêu một lần cho cả sổ.

## Ví dụ sai

Trong nhật ký `so.xes`; dấu ◀ chỉ dòng bị báo:

```xml
<log>
  <trace>
    <string key="concept:name" value="PA-01"/>
    <event>
      <string key="concept:name" value="Tiếp nhận"/>
      <date key="time:timestamp" value="2023-02-13T08:12:00+07:00"/>
    </event>
  </trace>
  <trace> ◀
    <string key="concept:name" value="PA-01"/>
    <event>
      <string key="concept:name" value="Trả lời"/>
      <date key="time:timestamp" value="2023-02-14T08:12:00+07:00"/>
    </event>
  </trace>
</log>
```

## Cách sửa

Nếu là một hồ sơ, gộp các sự kiện vào một trace, hoặc xuất lại sổ thành CSV, nơi dòng nào cùng mã là cùng hồ sơ. Nếu là hai hồ sơ, đặt tên khác nhau.

## Ví dụ đã sửa

Trong nhật ký `so.xes`:

```xml
<log>
  <trace>
    <string key="concept:name" value="PA-01"/>
    <event>
      <string key="concept:name" value="Tiếp nhận"/>
      <date key="time:timestamp" value="2023-02-13T08:12:00+07:00"/>
    </event>
    <event>
      <string key="concept:name" value="Trả lời"/>
      <date key="time:timestamp" value="2023-02-14T08:12:00+07:00"/>
    </event>
  </trace>
</log>
```

## In English: Two traces of one name

In XES every trace is a case. Here several traces have the same name. They are judged apart, as different cases, so that what is done in one does not keep what the other asks for. This is a warning, given once for the whole register.

**How to fix it.** If they are one case, put their events into one trace, or export the register as CSV, where rows with the same identifier are one case. If they are two, give them different names.
"""#),
    ("TS0475", #"""
# TS0475: Giờ ở một cột khác

Cột thời điểm chỉ có ngày, còn một cột khác, tên gì cũng vậy, có ô đầu tiên trông như giờ. TapSu không tự ghép, nên hạn tính theo giờ không xét được. Đây là cảnh báo: sổ vẫn được xét theo ngày.

## Ví dụ sai

Trong nhật ký `so.csv`; dấu ◀ chỉ dòng bị báo:

```csv
mã hồ sơ,hoạt động,ngày,giờ tiếp nhận
PA-01,Tiếp nhận,13/02/2023,08:12 ◀
PA-01,Chuyển,13/02/2023,09:00
```

## Cách sửa

Ghép hai cột bằng `--columns "timestamp=NGÀY+GIỜ"`. Nếu cột ấy không phải là giờ của sự kiện, chỉ ra riêng cột ngày: `--columns timestamp=NGÀY`.

## Ví dụ đã sửa

Với `--columns timestamp=ngày+giờ tiếp nhận`, trong nhật ký `so.csv`:

```csv
mã hồ sơ,hoạt động,ngày,giờ tiếp nhận
PA-01,Tiếp nhận,13/02/2023,08:12
PA-01,Chuyển,13/02/2023,09:00
```

## In English: Times in another column

The column of dates and times has dates alone, and another column, whatever it is called, has what looks like a time in its first cell that is filled. TapSu does not join them by itself, so limits in hours cannot be judged. This is a warning: the register is judged by its dates.

**How to fix it.** Join the two columns by `--columns "timestamp=DATE+TIME"`. If that column is not the time of the event, name the column of dates alone: `--columns timestamp=DATE`.
"""#),
    ("TS0480", #"""
# TS0480: Bộ quy tắc không có luật

Trong các quy tắc chấm ca này, kể cả những quy tắc kế thừa, không quy tắc nào ghi `status: law` mà có hiệu lực vào ngày của ca. Ca ấy chỉ dạy nội quy, trong khi phản ánh, kiến nghị do pháp luật quốc gia quy định. Đây là cảnh báo.

## Ví dụ sai

Trong bộ quy tắc `rulebooks/nen.yaml`:

```yaml
    citation: {document: Nghị định 20/2008/NĐ-CP, article: "18", status: house}
```

và cũng trong `rulebooks/nen.yaml`:

```yaml
    citation: {document: Nghị định 20/2008/NĐ-CP, article: "9", clause: "1", point: "d", status: house}
```

và tình huống dùng nó, `basic/mau/scenario.yaml`; dấu ◀ chỉ dòng bị báo:

```yaml
rulebook: mau ◀
```

## Cách sửa

Cho bộ quy tắc kế thừa bộ của pháp luật quốc gia (`extends: quoc-gia`), hoặc ghi `status: law` cùng `source` cho những quy tắc mà bạn đã đọc chính câu chữ.

## Ví dụ đã sửa

Trong bộ quy tắc `rulebooks/nen.yaml`:

```yaml
    citation: {document: Nghị định 20/2008/NĐ-CP, article: "18", status: law, source: R09}
```

và cũng trong `rulebooks/nen.yaml`:

```yaml
    citation: {document: Nghị định 20/2008/NĐ-CP, article: "9", clause: "1", point: "d", status: law, source: R09}
```

và trong `basic/mau/scenario.yaml`:

```yaml
rulebook: mau
```

## In English: Rulebook without law

Of the rules that judge this shift, inherited ones included, none has `status: law` and is in force on its days. The shift then teaches house rules alone, while feedback and recommendations are governed by national law. This is a warning.

**How to fix it.** Let the rulebook extend that of the national law (`extends: quoc-gia`), or write `status: law` with its `source` where you have read the words.
"""#),
    ("TS0481", #"""
# TS0481: Cách xử lý mẫu chưa trọn điểm

`tapsu check` chơi cách xử lý mẫu của mọi phiếu, ở vị trí nào cũng vậy, rồi chấm như chấm học viên. Mẫu phải làm được từng bước, làm xong phiếu và được trọn điểm, nếu không học viên làm y như mẫu cũng mất điểm. Lời báo cho biết bước nào bị từ chối hay không bao giờ tới lượt, quy tắc nào trừ điểm và vì sao, hoặc phiếu nào làm hết bước mà chưa xong. Khi có bước không làm được thì điểm của các phiếu khác chưa được xét. Đây là cảnh báo.

## Ví dụ sai

Trong tình huống `basic/mau/scenario.yaml`; dấu ◀ chỉ dòng bị báo:

```yaml
    model:
      - open ◀
      - accept
```

## Cách sửa

Sửa các bước hay lời trong `model`; nếu mẫu mới là đúng thì sửa đáp án trong `truth`, hoặc chính quy tắc.

## Ví dụ đã sửa

Trong tình huống `basic/mau/scenario.yaml`:

```yaml
    model:
      - open
      - classify: {kind: feedback, box: conduct}
      - accept
```

## In English: Model handling below full marks

`tapsu check` plays the model handling of every petition, at whatever post, and scores it as a trainee’s. Each step has to be possible, the petition has to be at its end and the marks have to be full; otherwise a trainee who does just what the model does loses points. The message says which step was refused or never came, which rule takes points and why, or which petition is still open when all steps are done. Where a step cannot be done, the marks of the other petitions are not looked at. This is a warning.

**How to fix it.** Mend the steps or words under `model`; where the model is right, mend the `truth`, or the rule itself.
"""#),
    ("TS0700", #"""
# TS0700: Bước mẫu trái đáp án

Một bước của cách xử lý mẫu đi ngược đáp án bên cạnh: chuyển đến nơi khác, từ chối vì lý do khác, hỏi điều không thiếu, xếp loại khác, gộp vào phiếu khác, chờ người mà chưa bước nào hỏi, che chữ không có trong tin, hay thiếu bước kết thúc mà kết quả đòi. Học viên xem mẫu sẽ học theo bước sai. Khi một bước đã bị nêu như vậy, `tapsu check` không kể thêm điểm mà mẫu mất vì nó. Đây là cảnh báo.

## Ví dụ sai

Trong tình huống `basic/mau/scenario.yaml`; dấu ◀ chỉ dòng bị báo:

```yaml
    model:
      - open
      - classify: {kind: feedback, box: conduct}
      - accept
      - ask: {facts: [name, address, document], text: "Dạ, xin anh chị cho biết họ tên và địa chỉ."} ◀
```

## Cách sửa

Sửa bước ấy cho khớp đáp án; nếu mẫu mới đúng thì sửa `truth`.

## Ví dụ đã sửa

Trong tình huống `basic/mau/scenario.yaml`:

```yaml
    model:
      - open
      - classify: {kind: feedback, box: conduct}
      - accept
      - ask: {facts: [name, address], text: "Dạ, xin anh chị cho biết họ tên và địa chỉ."}
```

## In English: Model step against the truth

A step of the model handling goes against the truth beside it: it forwards elsewhere, declines for another reason, asks for what is not missing, classifies otherwise, merges into another petition, waits for somebody whom no step has turned to, hides words that stand in no message, or the step is not there that the outcome asks for. Trainees learn from the model. Where a step is named like this, `tapsu check` does not count the points that the model loses by it as well. This is a warning.

**How to fix it.** Make the step agree with the truth, or mend the `truth` where the model is right.
"""#),
    ("TS0701", #"""
# TS0701: Phản ứng không bao giờ tới

Một phản ứng đã viết mà không học viên nào gặp: nó chỉ tới khi ca đã hết, dù được gọi sớm nhất có thể; nó là lời của đơn vị mà đáp án không chuyển đến đơn vị nào; hoặc nó trả lời điều đã biết ngay từ đầu, nên có hỏi cũng không ai trả lời. Thời gian được tính theo giờ làm việc của ca. Đây là cảnh báo.

## Ví dụ sai

Trong tình huống `basic/mau/scenario.yaml`; dấu ◀ chỉ dòng bị báo:

```yaml
      silence: {after: 4 hours, says: ơ không ai trả lời à}
      unit: {after: 3 hours, says: Phí 2.000 đồng một trang.}
      wrong-unit: {after: 1 hours, says: Không thuộc thẩm quyền.}
      late: {after: 5 working days, says: Bao giờ mới trả lời?} ◀
```

## Cách sửa

Rút ngắn `after`, cho ca thêm ngày, hoặc bỏ mục ấy.

## Ví dụ đã sửa

Trong tình huống `basic/mau/scenario.yaml`:

```yaml
      silence: {after: 4 hours, says: ơ không ai trả lời à}
      unit: {after: 3 hours, says: Phí 2.000 đồng một trang.}
      wrong-unit: {after: 1 hours, says: Không thuộc thẩm quyền.}
      late: {after: 10 hours, says: Bao giờ mới trả lời?}
```

## In English: Reaction that never comes

A reaction is written that no trainee ever meets: it comes only when the shift is over, however soon it is called for; it is what a unit says where the truth forwards to none; or it answers what is known from the first, and a question about that is not answered. Delays count office time. This is a warning.

**How to fix it.** Shorten `after`, give the shift more days, or leave the entry out.
"""#),
    ("TS0702", #"""
# TS0702: Phiếu không thể làm xong

Phiếu phải được trả lời, mà ca không để cho ai kịp trả lời: phiếu đến quá muộn so với thời gian đơn vị trả lời và lãnh đạo ký, hoặc cách xử lý mẫu chờ một đơn vị không bao giờ trả lời. Học viên giỏi nhất cũng mất điểm. Đây là cảnh báo.

## Ví dụ sai

Trong tình huống `basic/mau/scenario.yaml`; dấu ◀ chỉ dòng bị báo:

```yaml
    reactions:
      ask: ◀
        name: {after: 20 min, says: "Mai nhé, Trần Thị Mai"}
        address: {after: 1 hours, says: số 12 phố Hàng Sổ}
      silence: {after: 4 hours, says: ơ không ai trả lời à}
```

## Cách sửa

Thêm lời của đơn vị; với phiếu đến quá muộn thì cho phiếu đến sớm hơn, rút ngắn các `after`, hoặc cho ca thêm ngày.

## Ví dụ đã sửa

Trong tình huống `basic/mau/scenario.yaml`:

```yaml
    reactions:
      ask:
        name: {after: 20 min, says: "Mai nhé, Trần Thị Mai"}
        address: {after: 1 hours, says: số 12 phố Hàng Sổ}
      silence: {after: 4 hours, says: ơ không ai trả lời à}
      unit: {after: 3 hours, says: Phí 2.000 đồng một trang.}
```

## In English: Petition that cannot be closed

The petition has to be answered, and the shift leaves nobody time to: it comes too late for the unit to answer and the leader to sign, or the model handling waits for a unit that never answers. The best trainee loses points. This is a warning.

**How to fix it.** Write what the unit says; let a late petition arrive sooner, shorten the delays, or give the shift more days.
"""#),
    ("TS0703", #"""
# TS0703: Lý do từ chối không khớp

Lý do từ chối của đáp án không đi cùng loại phiếu (tin rác thì không thể là tố cáo), hoặc đáp án từ chối vì thiếu họ tên, địa chỉ, số điện thoại mà người gửi đã cho biết cả ba. Đây là cảnh báo.

## Ví dụ sai

Trong tình huống `basic/mau/scenario.yaml`; dấu ◀ chỉ dòng bị báo:

```yaml
      kind: feedback
      matter: conduct
      authority: own
      outcome: decline
      decline-reason: spam ◀
      keep-from: [ubnd-phuong-tan-le]
```

## Cách sửa

Sửa `decline-reason` hoặc `kind`.

## Ví dụ đã sửa

Trong tình huống `basic/mau/scenario.yaml`:

```yaml
      kind: feedback
      matter: conduct
      authority: own
      outcome: answer
      unit: so-tu-phap
      keep-from: [ubnd-phuong-tan-le]
```

## In English: Reason to decline does not fit

The reason to decline does not go with the kind of petition (junk is no denunciation), or the truth declines for lack of name, address and phone number, and the sender has told all three. This is a warning.

**How to fix it.** Mend `decline-reason` or `kind`.
"""#),
    ("TS0704", #"""
# TS0704: Thông tin riêng không có trong lời

`personal-data` là những chữ phải che khi công khai, viết đúng như trong tin. Chữ bị báo không có ở đâu trong phiếu: không trong tin, không trong lời đáp, không trong thư mẫu, không ở người gửi. Phần lớn là do chép sót khi sửa tin, hoặc thêm dấu vào chữ không dấu. Đây là cảnh báo.

## Ví dụ sai

Trong tình huống `basic/mau/scenario.yaml`; dấu ◀ chỉ dòng bị báo:

```yaml
      personal-data: ["0601 234 567", Nguyễn Văn Không Có] ◀
```

## Cách sửa

Chép đúng như trong tin, hoặc bỏ đi.

## Ví dụ đã sửa

Trong tình huống `basic/mau/scenario.yaml`:

```yaml
      personal-data: ["0601 234 567", Trần Thị Mai]
```

## In English: Personal data nowhere in the texts

`personal-data` lists the words that a publication has to hide, as they stand in the message. These stand nowhere in the petition: in no message, no answer, no model reply, and not at the sender. Mostly a message was changed and the list was not, or marks were added to words that have none. This is a warning.

**How to fix it.** Write it as it stands in the message, or leave it out.
"""#),
    ("TS0705", #"""
# TS0705: Số sao ngược

Xử lý tốt lại được ít sao hơn xử lý muộn hay kết thúc sai. Đây là cảnh báo.

## Ví dụ sai

Trong tình huống `basic/mau/scenario.yaml`; dấu ◀ chỉ dòng bị báo:

```yaml
      rating: {good: 2, late: 5} ◀
```

## Cách sửa

Đổi chỗ hai số.

## Ví dụ đã sửa

Trong tình huống `basic/mau/scenario.yaml`:

```yaml
      rating: {good: 5, late: 2}
```

## In English: Stars upside down

Good handling earns fewer stars than late handling or a wrong ending. This is a warning.

**How to fix it.** Swap the two numbers.
"""#),
    ("TS0706", #"""
# TS0706: Nơi bị phản ánh vẫn được nhận

Phiếu phản ánh một cơ quan (`about`) mà `keep-from` không có cơ quan ấy. Khi đó không quy tắc nào chặn việc chuyển phiếu cho chính nơi bị phản ánh. Đây là cảnh báo ở vị trí tiếp nhận.

## Ví dụ sai

Trong tình huống `basic/mau/scenario.yaml`; dấu ◀ chỉ dòng bị báo:

```yaml
      unit: so-tu-phap
      about: so-xay-dung ◀
```

## Cách sửa

Thêm cơ quan ấy vào `keep-from`.

## Ví dụ đã sửa

Trong tình huống `basic/mau/scenario.yaml`:

```yaml
      unit: so-tu-phap
```

## In English: The blamed office may get it

The petition is about an office (`about`), and `keep-from` does not have that office. No rule then keeps the petition from the very office that is blamed. This is a warning at the reception desk.

**How to fix it.** Add the office to `keep-from`.
"""#),
    ("TS0707", #"""
# TS0707: Gộp không được

Phiếu gộp vào một phiếu cũng được gộp, nên không có hồ sơ để gộp vào; hoặc hai phiếu khác loại, mà một hồ sơ chỉ đi một đường. Đây là cảnh báo.

## Ví dụ sai

Trong tình huống `basic/mau/scenario.yaml`; dấu ◀ chỉ dòng bị báo:

```yaml
    subject: phí chứng thực
    sender: {}
    messages:
      - says: Tôi gửi lại câu hỏi về phí chứng thực.
    truth:
      kind: inquiry ◀
      matter: conduct
```

## Cách sửa

Gộp thẳng vào phiếu đầu tiên; hai phiếu khác loại thì xử lý riêng.

## Ví dụ đã sửa

Trong tình huống `basic/mau/scenario.yaml`:

```yaml
    subject: phí chứng thực
    sender: {}
    messages:
      - says: Tôi gửi lại câu hỏi về phí chứng thực.
    truth:
      kind: feedback
      matter: conduct
```

## In English: Merge that cannot be

The petition is merged into one that is merged itself, so there is no file to merge it into; or the two are of different kinds, and one file goes one way only. This is a warning.

**How to fix it.** Merge it into the first petition itself; petitions of two kinds are handled each on its own.
"""#),
    ("TS0708", #"""
# TS0708: Lộ đáp án

Đầu đề của phiếu, lời dặn đầu ca hay quy tắc trong ngày gọi tên loại của phiếu, mà người gửi không gọi như thế. Phân loại là việc học viên phải tự làm; đọc đầu đề là biết thì phiếu không còn dạy gì. Đây là cảnh báo.

## Ví dụ sai

Trong tình huống `basic/mau/scenario.yaml`; dấu ◀ chỉ dòng bị báo:

```yaml
rules-of-the-day:
  - {vi: Phiếu 01 là tố cáo, en: Petition 01 is a denunciation}
approval: {after: 30 min}
petitions:
  - id: "01"
    arrives: 2023-02-13T08:12
    channel: zalo
    subject: {vi: tố cáo thu phí, en: certification fee} ◀
    sender:
      name: Trần Thị Mai
      phone: "0601 234 567"
      address: số 12 phố Hàng Sổ
      gives: [phone]
    messages:
      - says: e ơi cho a hỏi phí chứng thực
      - at: 2023-02-13T08:33
        shows: {kind: image, what: {vi: giấy hẹn mờ, en: a blurred slip}}
    truth:
      kind: denunciation
```

## Cách sửa

Nêu sự việc như người gửi kể, không gọi tên loại.

## Ví dụ đã sửa

Trong tình huống `basic/mau/scenario.yaml`:

```yaml
rules-of-the-day:
  - {vi: Trả lời có dấu, en: Write with diacritics}
approval: {after: 30 min}
petitions:
  - id: "01"
    arrives: 2023-02-13T08:12
    channel: zalo
    subject: {vi: phí chứng thực, en: certification fee}
    sender:
      name: Trần Thị Mai
      phone: "0601 234 567"
      address: số 12 phố Hàng Sổ
      gives: [phone]
    messages:
      - says: e ơi cho a hỏi phí chứng thực
      - at: 2023-02-13T08:33
        shows: {kind: image, what: {vi: giấy hẹn mờ, en: a blurred slip}}
    truth:
      kind: feedback
```

## In English: Answer given away

The subject of a petition, the briefing or a rule of the day names the kind of the petition, which its sender does not. To classify is the trainee’s work; where the subject tells it, the petition trains nothing. This is a warning.

**How to fix it.** Name the matter as the sender tells it, without naming the kind.
"""#),
    ("TS0709", #"""
# TS0709: Đọc quá nửa thời gian

Riêng đọc các tin, câu trả lời và dự thảo của ca đã hết quá nửa giới hạn thật của ca. Thời gian đọc tính theo 240 tiếng (âm tiết) một phút; đó là con số của chương trình này, đặt theo tốc độ đọc hiểu thông thường, không phải số đo riêng cho tiếng Việt. Nửa còn lại là để nghĩ và viết. Đây là cảnh báo.

## Ví dụ sai

Trong tình huống `basic/mau/scenario.yaml`; dấu ◀ chỉ dòng bị báo:

```yaml
limits: {shift: 10 real seconds, petition: 8 min} ◀
pass-mark: 60
```

## Cách sửa

Tăng `shift`, bớt phiếu, hoặc rút ngắn lời.

## Ví dụ đã sửa

Trong tình huống `basic/mau/scenario.yaml`:

```yaml
limits: {shift: 20 min, petition: 8 min}
pass-mark: 60
```

## In English: Reading takes over half of the time

Reading the messages, answers and drafts of the shift alone takes over half of its real limit. It is reckoned at 240 syllables a minute, a figure of this program that stands for ordinary reading with understanding; it was not measured for Vietnamese. The other half is for thinking and writing. This is a warning.

**How to fix it.** Increase `shift`, drop a petition, or shorten the texts.
"""#),
    ("TS0710", #"""
# TS0710: Quy tắc không bao giờ được xét

Kiểm tra cả một thư mục có bộ quy tắc và các tình huống dùng nó, `tapsu check` thấy không phiếu nào khiến quy tắc này được xét: quy tắc chưa có hoặc hết hiệu lực vào ngày của mọi ca, dành cho vị trí khác, `applies` không khớp phiếu nào, hay chờ một việc mà vị trí ấy không làm. Quy tắc như vậy không chấm ai. Kiểm tra riêng một tệp thì không có lời báo này. Đây là cảnh báo.

## Ví dụ sai

Trong bộ quy tắc `rulebooks/mau.yaml`; dấu ◀ chỉ dòng bị báo:

```yaml
  - id: HN-05 ◀
    title: {vi: Được khen, en: Well rated}
    citation: {document: Quy chế mô phỏng, status: house}
    from: 2023-01-01
    applies: {petition.channel: counter}
```

## Cách sửa

Xem lại `from`, `to`, `roles`, `applies` và `activity`, hoặc thêm một phiếu cho quy tắc ấy.

## Ví dụ đã sửa

Trong bộ quy tắc `rulebooks/mau.yaml`:

```yaml
  - id: HN-05
    title: {vi: Được khen, en: Well rated}
    citation: {document: Quy chế mô phỏng, status: house}
    from: 2023-01-01
```

## In English: Rule that is never judged

Checking a folder that holds a rulebook and the scenarios that use it, `tapsu check` finds no petition that has this rule judged: it is in force on no day of any shift, is for another post, its `applies` fits no petition, or it waits for something that nobody does at that post. Such a rule judges nobody. A file that is checked by itself has no such message. This is a warning.

**How to fix it.** Check `from`, `to`, `roles`, `applies` and `activity`, or write a petition for the rule.
"""#),
    ("TS0711", #"""
# TS0711: Quy tắc không ai giữ được

Quy tắc cấm đúng điều mà đáp án của một phiếu đòi, như cấm từ chối một phiếu phải từ chối; hoặc thời hạn của nó hết trước khi khoảng chờ (`after`) qua, tính theo lịch từ lúc phiếu đến. Học viên làm đúng vẫn bị trừ điểm. Đây là cảnh báo.

## Ví dụ sai

Trong bộ quy tắc `rulebooks/mau.yaml`; dấu ◀ chỉ dòng bị báo:

```yaml
    constraint:
      response: ◀
        activation: {activity: forwarded}
        target: {activity: unit-answered, when: {unit: {is: activation.unit}}}
        after: 3 days
        within: 2 working hours
```

## Cách sửa

Thu hẹp `applies` hay `when`, sửa hai giới hạn, hoặc sửa `outcome` của phiếu.

## Ví dụ đã sửa

Trong bộ quy tắc `rulebooks/mau.yaml`:

```yaml
    constraint:
      response:
        activation: {activity: forwarded}
        target: {activity: unit-answered, when: {unit: {is: activation.unit}}}
        within: 2 working days
```

## In English: Rule that nobody can keep

The rule forbids what the truth of a petition asks for, as to decline what has to be declined; or its limit is over before the time to wait (`after`) has passed, by the calendar and from when the petition arrives. Whoever does right loses points. This is a warning.

**How to fix it.** Narrow `applies` or `when`, mend the two limits, or mend the petition’s `outcome`.
"""#),
    ("TS0712", #"""
# TS0712: Điều khoản không có

Quy tắc, lời giải thích hay tình huống dẫn một điều mà văn bản không có, hoặc gọi tên một luật có trong danh mục văn bản mà lại mang số khác. Danh mục có thể ghi mỗi văn bản có bao nhiêu điều (`articles`); không ghi thì chỉ những điều mà không luật nào có mới bị báo. Đây là cảnh báo.

## Ví dụ sai

Trong bộ quy tắc `rulebooks/mau.yaml`; dấu ◀ chỉ dòng bị báo:

```yaml
    citation: {document: Nghị định 20/2008/NĐ-CP, article: "999", status: house} ◀
    from: 2023-01-01
    constraint:
      response:
```

## Cách sửa

Đối chiếu với văn bản.

## Ví dụ đã sửa

Trong bộ quy tắc `rulebooks/mau.yaml`:

```yaml
    citation: {document: Quy chế mô phỏng, status: house}
    from: 2023-01-01
    constraint:
      response:
```

## In English: Citation that does not exist

A rule, an explanation or a scenario cites an article that the document does not have, or calls a law by a name that the list of documents has, with another number. The list can say how many articles a document has (`articles`); where it does not, only articles are reported that no law has. This is a warning.

**How to fix it.** Compare it with the document.
"""#),
    ("TS0713", #"""
# TS0713: Số tài khoản có thể có thật

Chữ có một số được gọi là số tài khoản, có thể là của người thật. Tin, lời dặn, lời giải thích và bộ quy tắc đều được xem. Số bắt đầu bằng 000 thì không ai có. Đây là cảnh báo.

## Ví dụ sai

Trong tình huống `basic/mau/scenario.yaml`; dấu ◀ chỉ dòng bị báo:

```yaml
      why: {vi: Phí nộp vào STK 19034567890123., en: The fee is set by law.} ◀
```

## Cách sửa

Dùng số bắt đầu bằng 000.

## Ví dụ đã sửa

Trong tình huống `basic/mau/scenario.yaml`:

```yaml
      why: {vi: Phí do luật định., en: The fee is set by law.}
```

## In English: Bank account may be real

A text has a number that it calls an account, which may belong to a real person. Messages, guidance, explanations and rulebooks are all looked through. Nobody has a number that begins with 000. This is a warning.

**How to fix it.** Use a number that starts with 000.
"""#),
    ("TS0714", #"""
# TS0714: Biển số có thể có thật

Chữ có một biển số xe, có thể là của xe có thật. Không tỉnh nào có biển bắt đầu bằng 00 đến 10. Đây là cảnh báo.

## Ví dụ sai

Trong tình huống `basic/mau/scenario.yaml`; dấu ◀ chỉ dòng bị báo:

```yaml
      why: {vi: Xe 29A1-123.45 đỗ trước cổng., en: The fee is set by law.} ◀
```

## Cách sửa

Dùng biển bắt đầu bằng 00 đến 10.

## Ví dụ đã sửa

Trong tình huống `basic/mau/scenario.yaml`:

```yaml
      why: {vi: Phí do luật định., en: The fee is set by law.}
```

## In English: Number plate may be real

A text has a number plate that may belong to a real vehicle. No province has plates that begin with 00 to 10. This is a warning.

**How to fix it.** Use one that starts with 00 to 10.
"""#),
    ("TS0715", #"""
# TS0715: Trách một nơi có thật

Phiếu trách (`about`) một phường hay xã có thật. Việc trong bài là bịa ra; gắn vào một nơi có thật thì thành lời tố người thật. Các phường Tân Lệ, Yên Hạc, Cầu Sen và xã Đồng Mây không có thật. Đây là cảnh báo.

## Ví dụ sai

Trong danh mục `units/mau.yaml`:

```yaml
  - id: ubnd-phuong-tan-le
    name: UBND phường Kim Giang
```

Trong tình huống `basic/mau/scenario.yaml`; dấu ◀ chỉ dòng bị báo:

```yaml
      unit: so-tu-phap
      about: ubnd-phuong-tan-le ◀
```

## Cách sửa

Dùng một nơi không có thật.

## Ví dụ đã sửa

Trong danh mục `units/mau.yaml`:

```yaml
  - id: ubnd-phuong-tan-le
    name: UBND phường Tân Lệ
```

Trong tình huống `basic/mau/scenario.yaml`:

```yaml
      unit: so-tu-phap
```

## In English: Real place blamed

The petition blames (`about`) a ward or commune that exists. What happens in a scenario is invented; put on a real place, it accuses real people. The wards Tân Lệ, Yên Hạc and Cầu Sen and the commune Đồng Mây do not exist. This is a warning.

**How to fix it.** Use a place that does not exist.
"""#),
    ("TS0716", #"""
# TS0716: Chữ bị cắt

Chữ không có ngoặc kép mà có dấu # sau một dấu cách: từ dấu ấy trở đi YAML coi là ghi chú và bỏ. Ghi chú thật thì có dấu cách sau #, và không đứng sau một câu. Đây là cảnh báo.

## Ví dụ sai

Trong tình huống `basic/mau/scenario.yaml`; dấu ◀ chỉ dòng bị báo:

```yaml
      - forward: {unit: so-tu-phap, note: Kính chuyển Sở Tư pháp.}
      - await: unit
      - draft: Theo Nghị định 23/2015, phí ở phiếu #01 là 2.000 đồng một trang. ◀
```

## Cách sửa

Đặt cả đoạn chữ trong ngoặc kép, hoặc chuyển ghi chú lên dòng trên.

## Ví dụ đã sửa

Trong tình huống `basic/mau/scenario.yaml`:

```yaml
      - forward: {unit: so-tu-phap, note: Kính chuyển Sở Tư pháp.}
      - await: unit
      - draft: Theo Nghị định 23/2015, phí là 2.000 đồng một trang.
```

## In English: Text cut off

A text without quotes has a sign # behind a space: from there on YAML takes it for a comment and drops it. A real comment has a space behind its sign, and does not stand behind a sentence. This is a warning.

**How to fix it.** Put the whole text in double quotes, or move the comment to the line above.
"""#),
    ("TS0717", #"""
# TS0717: Hai cơ quan cùng một tên gọi

Hai cơ quan hoạt động cùng lúc có chung một tên gọi trong `name` hay `also`. Ai gõ tên ấy có thể muốn nơi này hay nơi kia. Đây là cảnh báo.

## Ví dụ sai

Trong tệp `units/mau.yaml`; dấu ◀ chỉ dòng bị báo:

```yaml
  - id: so-xay-dung
    name: Sở Xây dựng
    also: [SXD, STP] ◀
```

## Cách sửa

Bỏ tên ấy ở một trong hai.

## Ví dụ đã sửa

Trong tệp `units/mau.yaml`:

```yaml
  - id: so-xay-dung
    name: Sở Xây dựng
    also: [SXD]
```

## In English: Two units of one name

Two units that exist at the same time share a name in `name` or `also`. Whoever types it may mean either. This is a warning.

**How to fix it.** Take the name from one of the two.
"""#),
    ("TS0718", #"""
# TS0718: Danh mục của thời khác

Vào ngày của ca, phần lớn cơ quan trong danh mục chưa có hoặc không còn nữa: danh mục là của thời khác. Khi đó các cơ quan trong phiếu không bị báo từng cái một.

## Ví dụ sai

Trong tình huống `basic/mau/scenario.yaml`; dấu ◀ chỉ dòng bị báo:

```yaml
units: mau ◀
calendar: mau
```

Trong danh mục `units/mau.yaml`:

```yaml
tapsu: 1
units: mau
title: {vi: Danh mục mẫu, en: Sample units}
list:
  - id: ubnd-thanh-pho
    name: UBND thành phố
    level: city
    remit: [chỉ đạo chung]
    from: 2025-07-01
  - id: so-tu-phap
    name: Sở Tư pháp
    level: city
    remit: [chứng thực, hộ tịch]
    parent: ubnd-thanh-pho
    from: 2025-07-01
  - id: ubnd-phuong-tan-le
    name: UBND phường Tân Lệ
    level: commune
    remit: [bộ phận một cửa của phường]
    parent: ubnd-thanh-pho
    from: 2025-07-01
```

## Cách sửa

Chọn danh mục của ngày ấy, hoặc đổi ngày của ca.

## Ví dụ đã sửa

Trong tình huống `basic/mau/scenario.yaml`:

```yaml
units: mau
calendar: mau
```

Trong danh mục `units/mau.yaml`:

```yaml
tapsu: 1
units: mau
title: {vi: Danh mục mẫu, en: Sample units}
list:
  - id: ubnd-thanh-pho
    name: UBND thành phố
    level: city
    remit: [chỉ đạo chung]
  - id: so-tu-phap
    name: Sở Tư pháp
    level: city
    remit: [chứng thực, hộ tịch]
    parent: ubnd-thanh-pho
  - id: ubnd-phuong-tan-le
    name: UBND phường Tân Lệ
    level: commune
    remit: [bộ phận một cửa của phường]
    parent: ubnd-thanh-pho
```

## In English: Units of another time

On the day of the shift most units of the list do not exist yet or any more: the list is for another time. The units of the petitions are then not reported one by one.

**How to fix it.** Name a list for that day, or change the day of the shift.
"""#),
    ("TS0719", #"""
# TS0719: Nhắc quy tắc không có

Mục của cẩm nang nhắc (`see`) một quy tắc mà không bộ quy tắc nào của thư viện có. Đây là cảnh báo.

## Ví dụ sai

Trong tệp `facts/mau.yaml`; dấu ◀ chỉ dòng bị báo:

```yaml
tapsu: 1
facts: mau
title: {vi: Điều cần biết để thử, en: Facts to try}
list:
  - id: tham-quyen
    title: {vi: Thẩm quyền là gì, en: What authority is}
    text: {vi: Việc mà pháp luật giao cho một cơ quan., en: What the law entrusts to an agency.}
    see: [QG-01, QG-99] ◀
```

## Cách sửa

Viết đúng mã của quy tắc.

## Ví dụ đã sửa

Trong tệp `facts/mau.yaml`:

```yaml
tapsu: 1
facts: mau
title: {vi: Điều cần biết để thử, en: Facts to try}
list:
  - id: tham-quyen
    title: {vi: Thẩm quyền là gì, en: What authority is}
    text: {vi: Việc mà pháp luật giao cho một cơ quan., en: What the law entrusts to an agency.}
    see: [QG-01, QG-02]
```

## In English: Rule that is referred to unknown

An entry of the handbook refers (`see`) to a rule that no rulebook of the library has. This is a warning.

**How to fix it.** Write the rule’s own name.
"""#),
    ("TS0720", #"""
# TS0720: Hạn hiện ra khi đã xong

`shown-after` cho biết sau việc gì thì hộp thư hiện hạn của quy tắc. Việc được ghi chỉ có khi phiếu đã xong, nên hạn hiện ra thì không còn ai cần. Đây là cảnh báo.

## Ví dụ sai

Trong bộ quy tắc `rulebooks/mau.yaml`; dấu ◀ chỉ dòng bị báo:

```yaml
    points: 5
    severity: minor
    shown-after: rated ◀
```

## Cách sửa

Viết `arrived` hoặc `accepted`, hoặc bỏ mục này.

## Ví dụ đã sửa

Trong bộ quy tắc `rulebooks/mau.yaml`:

```yaml
    points: 5
    severity: minor
```

## In English: Deadline shown when it is over

`shown-after` says after what the inbox shows the deadline of the rule. What is written comes only when the petition is over, and nobody needs the deadline then. This is a warning.

**How to fix it.** Write `arrived` or `accepted`, or leave the entry out.
"""#),
    ("TS0721", #"""
# TS0721: Mức không đổi được

Tệp `severities.yaml` ở gốc thư viện đặt mức cho từng lời báo: `error`, `warning` hay `off`. Chỉ cảnh báo mới đổi được: lỗi nghĩa là tệp không dùng được, đặt mức khác cũng không làm nó dùng được.

## Ví dụ sai

Trong tệp `severities.yaml`; dấu ◀ chỉ dòng bị báo:

```yaml
tapsu: 1
severities:
  TS0709: off
  TS0038: off ◀
```

## Cách sửa

Bỏ dòng ấy, hoặc viết đúng mã.

## Ví dụ đã sửa

Trong tệp `severities.yaml`:

```yaml
tapsu: 1
severities:
  TS0709: off
```

## In English: Severity that cannot be set

The file `severities.yaml` at the root of a library says how much each message weighs: `error`, `warning` or `off`. Only warnings can be given another weight: an error means that the file cannot be used, and no weight makes it usable.

**How to fix it.** Leave the line out, or write the right code.
"""#),
    ("TS0730", #"""
# TS0730: Ký tự của Word

Chỗ YAML cần dấu gạch “-” hay dấu hai chấm “:” lại có ký tự giống như vậy mà Word, điện thoại hay bộ gõ đặt vào: gạch dài –, chấm tròn •, dấu hai chấm toàn khổ ：.

## Ví dụ sai

Trong tình huống `basic/mau/scenario.yaml`; dấu ◀ chỉ dòng bị báo:

```yaml
    model:
      - open
      – classify: {kind: feedback, box: conduct} ◀
      - accept
```

## Cách sửa

Xóa ký tự ấy rồi gõ lại dấu của bàn phím.

## Ví dụ đã sửa

Trong tình huống `basic/mau/scenario.yaml`:

```yaml
    model:
      - open
      - classify: {kind: feedback, box: conduct}
      - accept
```

## In English: Word character

Where YAML needs a dash “-” or a colon “:”, there is a sign that looks like it and that Word, a phone or an input method puts in: a long dash –, a bullet •, a full-width colon ：.

**How to fix it.** Delete it and type the sign of the keyboard.
"""#),
    ("TS0731", #"""
# TS0731: Dấu nháy trong chữ

Đoạn chữ trong dấu nháy có dấu nháy cùng loại ở giữa: dấu ấy đóng đoạn chữ sớm, phần sau không đọc được.

## Ví dụ sai

Trong tình huống `basic/mau/scenario.yaml`; dấu ◀ chỉ dòng bị báo:

```yaml
      silence: {after: 4 hours, says: "ơ "gấp" lắm mà"} ◀
```

## Cách sửa

Viết `\"` cho dấu ngoặc kép bên trong, hai dấu `''` cho nháy đơn giữa hai nháy đơn, hoặc dùng dấu loại kia.

## Ví dụ đã sửa

Trong tình huống `basic/mau/scenario.yaml`:

```yaml
      silence: {after: 4 hours, says: ơ không ai trả lời à}
```

## In English: Quote inside a text

A text in quotes has the same quote in the middle: it closes the text too early, and what follows cannot be read.

**How to fix it.** Write `\"` for a double quote inside, `''` for a single one between single quotes, or use the other kind.
"""#),
    ("TS0732", #"""
# TS0732: Dấu # lấy mất dấu đóng

Trong ngoặc nhọn hay ngoặc vuông, một dấu # sau dấu cách biến phần còn lại của dòng thành ghi chú, cả dấu đóng ngoặc.

## Ví dụ sai

Trong tình huống `basic/mau/scenario.yaml`; dấu ◀ chỉ dòng bị báo:

```yaml
      silence: {after: 4 hours, says: phieu #2 khong ai doc} ◀
```

## Cách sửa

Đặt cả đoạn chữ trong ngoặc kép.

## Ví dụ đã sửa

Trong tình huống `basic/mau/scenario.yaml`:

```yaml
      silence: {after: 4 hours, says: ơ không ai trả lời à}
```

## In English: Comment takes the closing bracket

In braces or brackets, a sign # behind a space makes a comment of the rest of the line, the closing bracket with it.

**How to fix it.** Put the whole text in double quotes.
"""#),
    ("TS0740", #"""
# TS0740: Còn chỗ chờ quyết định

Chỗ này còn ghi TODO. Bản nháp do `tapsu import` làm để lại TODO ở mọi chỗ mà máy không được quyết thay người soạn: loại, thẩm quyền, nơi chuyển, điều cần nói, cách xử lý mẫu. Còn một chỗ thì tình huống chưa dùng được.

## Ví dụ sai

Trong tình huống `basic/mau/scenario.yaml`; dấu ◀ chỉ dòng bị báo:

```yaml
    channel: TODO ◀
```

## Cách sửa

Quyết định, rồi viết vào thay cho TODO. Dòng ghi chú ngay trên chỗ ấy cho biết cần viết gì.

## Ví dụ đã sửa

Trong tình huống `basic/mau/scenario.yaml`:

```yaml
    channel: zalo
```

## In English: Still to be decided

TODO is still written here. A draft made by `tapsu import` leaves TODO wherever a program must not decide for the author: kind, authority, unit, claims, model handling. While one is left, the scenario cannot be used.

**How to fix it.** Decide, and write it in the place of TODO. The comment just above says what is wanted.
"""#),
    ("TS0741", #"""
# TS0741: Không đọc được tệp cần nhập

Không mở được tệp đưa cho `tapsu import`: không có tệp, không có quyền đọc, tệp quá lớn, hoặc đây không phải một tệp thông thường. Lời báo nói rõ vì sao.

## Ví dụ sai

Gõ lệnh; dấu ◀ chỉ dòng bị báo:

```sh
tapsu import zalo su-kien-cu.jsonl ◀
```

## Cách sửa

Xem lại đường dẫn và quyền đọc tệp; tệp quá lớn thì chia nhỏ.

## Ví dụ đã sửa

```sh
tapsu import zalo su-kien.jsonl
```

## In English: File to import cannot be read

The file given to `tapsu import` cannot be opened: it is missing, you may not read it, it is too large, or it is not a regular file. The message says which.

**How to fix it.** Check the path and whether you may read the file; split one that is too large.
"""#),
    ("TS0742", #"""
# TS0742: Dòng không phải chữ UTF-8

Một dòng của tệp không phải chữ trong bảng mã UTF-8, nên không ai biết nó viết gì. Các dòng khác vẫn được nhập.

## Ví dụ sai

Trong tệp sự kiện `su-kien.jsonl`; dấu ◀ chỉ dòng bị báo:

```json
{"event_name":"user_send_text","timestamp":"1676250300000","sender":{"id":"8101"},"message":{"msg_id":"a1","text":"den duong ngo Gieng Mo tat ca tuan"}}
{"event_name":"user_send_text","timestamp":"1676250300000","sender":{"id":"8101"},"message":{"msg_id":"a2","text":"d⟦EE⟧n duong ngo Gieng Mo tat ca tuan"}} ◀
```

## Cách sửa

Xuất lại dữ liệu với bảng mã UTF-8, hoặc bỏ dòng ấy.

## Ví dụ đã sửa

Trong tệp sự kiện `su-kien.jsonl`:

```json
{"event_name":"user_send_text","timestamp":"1676250300000","sender":{"id":"8101"},"message":{"msg_id":"a1","text":"den duong ngo Gieng Mo tat ca tuan"}}
{"event_name":"user_send_text","timestamp":"1676250300000","sender":{"id":"8101"},"message":{"msg_id":"a2","text":"den duong ngo Gieng Mo tat ca tuan"}}
```

## In English: Row is not text in UTF-8

A row of the file is not text in UTF-8, so nobody can tell what it says. The other rows are imported.

**How to fix it.** Export the data as UTF-8, or take the row out.
"""#),
    ("TS0743", #"""
# TS0743: Dòng sai dạng

Một dòng, một sự kiện hay một yêu cầu không tách được ra: JSON hay XML sai cú pháp hoặc bị cắt giữa chừng, khai báo DOCTYPE, dấu nháy kép trong CSV không đóng. Với JSON và CSV thì các dòng khác vẫn được nhập; với XML thì những yêu cầu trước chỗ sai.

## Ví dụ sai

Trong tệp sự kiện `su-kien.jsonl`; dấu ◀ chỉ dòng bị báo:

```json
{"event_name":"user_send_text","timestamp":"1676250300000","sender":{"id":"8101"},"message":{"msg_id":"a1","text":"den duong ngo Gieng Mo tat ca tuan"}}
{"event_name":"user_send_text","timestamp": ◀
```

## Cách sửa

Sửa chỗ được báo rồi nhập lại.

## Ví dụ đã sửa

Trong tệp sự kiện `su-kien.jsonl`:

```json
{"event_name":"user_send_text","timestamp":"1676250300000","sender":{"id":"8101"},"message":{"msg_id":"a1","text":"den duong ngo Gieng Mo tat ca tuan"}}
```

## In English: Malformed row

A row, an event or a request cannot be taken apart: JSON or XML that is not well formed or breaks off, a document type declaration, a quotation mark in a CSV file that never closes. Of JSON and CSV the other rows are imported; of XML, the requests before the fault.

**How to fix it.** Mend the place and import again.
"""#),
    ("TS0744", #"""
# TS0744: Tệp không đúng loại cần nhập

Tệp không phải loại đã nói với `tapsu import`. Bảng tính Excel (.xlsx) cũng không đọc thẳng được: hãy lưu thành “CSV UTF-8”.

## Ví dụ sai

Trong tệp yêu cầu `yeu-cau.json`; dấu ◀ chỉ dòng bị báo:

```json
Xin chào ◀
```

## Cách sửa

Chọn đúng loại: `zalo` là nhật ký sự kiện, `open311` là danh sách yêu cầu JSON hay XML, `csv` là bảng.

## Ví dụ đã sửa

Trong tệp yêu cầu `yeu-cau.json`:

```json
[{"description": "Ổ gà trước chợ Tân Lệ"}]
```

## In English: Not a file of the kind to import

The file is not of the kind that `tapsu import` was told. An Excel workbook (.xlsx) cannot be read as it is either: save it as “CSV UTF-8”.

**How to fix it.** Name the right kind: `zalo` is a log of events, `open311` a list of requests in JSON or XML, `csv` a table.
"""#),
    ("TS0745", #"""
# TS0745: Thiếu điều cần có

Một sự kiện hay yêu cầu thiếu điều mà không có thì không thành phiếu: ai gửi, lúc nào, viết gì. Các dòng khác vẫn được nhập.

## Ví dụ sai

Trong tệp sự kiện `su-kien.jsonl`; dấu ◀ chỉ dòng bị báo:

```json
{"event_name":"user_send_text","timestamp":"1676250300000","sender":{"id":"8101"},"message":{"msg_id":"a1","text":"den duong ngo Gieng Mo tat ca tuan"}}
{"event_name":"user_send_text","timestamp":"1676250300000","sender":{},"message":{"msg_id":"a2","text":"den duong ngo Gieng Mo tat ca tuan"}} ◀
```

## Cách sửa

Bổ sung trong dữ liệu gốc, hoặc bỏ dòng ấy.

## Ví dụ đã sửa

Trong tệp sự kiện `su-kien.jsonl`:

```json
{"event_name":"user_send_text","timestamp":"1676250300000","sender":{"id":"8101"},"message":{"msg_id":"a1","text":"den duong ngo Gieng Mo tat ca tuan"}}
{"event_name":"user_send_text","timestamp":"1676250300000","sender":{"id":"8101"},"message":{"msg_id":"a2","text":"den duong ngo Gieng Mo tat ca tuan"}}
```

## In English: A needed field is missing

An event or request lacks something without which there is no petition: who sent it, when, or what it says. The other rows are imported.

**How to fix it.** Add it to the data, or take the row out.
"""#),
    ("TS0746", #"""
# TS0746: Không hiểu ngày giờ cần nhập

Ngày giờ của một dòng không đọc được. Ở bảng và ở Open311, dòng ấy vẫn được nhập với `arrives: TODO`; một sự kiện Zalo không có giờ thì không biết thuộc chuỗi tin nào nên bị bỏ.

## Ví dụ sai

Trong bảng `yeu-cau.csv`, đọc với `--map text=Nội dung,time=Ngày`; dấu ◀ chỉ dòng bị báo:

```csv
Nội dung,Ngày
Ổ gà trước chợ,13/02/2023 08:12
Đèn tắt cả ngõ,hôm qua ◀
```

## Cách sửa

Viết ngày giờ như 13/02/2023 08:12 hay 2023-02-13T08:12.

## Ví dụ đã sửa

Trong bảng `yeu-cau.csv`, đọc với `--map text=Nội dung,time=Ngày`:

```csv
Nội dung,Ngày
Ổ gà trước chợ,13/02/2023 08:12
Đèn tắt cả ngõ,12/02/2023
```

## In English: Time cannot be understood

The date and time of a row cannot be read. In a table and in Open311 the row is imported all the same, with `arrives: TODO`; a Zalo event without a time belongs to no thread and is left out.

**How to fix it.** Write it like 13/02/2023 08:12 or 2023-02-13T08:12.
"""#),
    ("TS0747", #"""
# TS0747: Quá giới hạn khi nhập

Một dòng, một tin hay cả danh sách dài hơn mức một bản nháp nhận. Những gì trong giới hạn vẫn được nhập.

## Ví dụ sai

Trong tệp sự kiện `su-kien.jsonl`; dấu ◀ chỉ dòng bị báo:

```json
{"event_name":"user_send_text","timestamp":"1676250300000","sender":{"id":"8101"},"message":{"msg_id":"a1","text":"den duong ngo Gieng Mo tat ca tuan"}}
{"event_name":"user_send_text","timestamp":"1676250300000","sender":{"id":"8101"},"message":{"msg_id":"a2","text":"⟦dài × 6000⟧ ngo Gieng Mo tat ca tuan"}} ◀
```

## Cách sửa

Rút gọn tin, hoặc chia tệp thành nhiều phần.

## Ví dụ đã sửa

Trong tệp sự kiện `su-kien.jsonl`:

```json
{"event_name":"user_send_text","timestamp":"1676250300000","sender":{"id":"8101"},"message":{"msg_id":"a1","text":"den duong ngo Gieng Mo tat ca tuan"}}
{"event_name":"user_send_text","timestamp":"1676250300000","sender":{"id":"8101"},"message":{"msg_id":"a2","text":"den duong ngo Gieng Mo tat ca tuan"}}
```

## In English: Beyond the bounds of an import

A row, a message or the whole list is longer than a draft takes. What is within the bounds is imported.

**How to fix it.** Shorten the message, or split the file into parts.
"""#),
    ("TS0748", #"""
# TS0748: Không tìm thấy cột

Cột nêu ở `--map` không có trong dòng tiêu đề của bảng, hoặc có hai cột cùng tên ấy.

## Ví dụ sai

Trong bảng `yeu-cau.csv`, đọc với `--map text=Nội dung phản ánh`; dấu ◀ chỉ dòng bị báo:

```csv
Nội dung,Ngày ◀
Ổ gà trước chợ,13/02/2023 08:12
```

## Cách sửa

Viết tên cột đúng như trong bảng, hoặc số thứ tự của nó, đếm từ 1.

## Ví dụ đã sửa

Trong bảng `yeu-cau.csv`, đọc với `--map text=Nội dung`:

```csv
Nội dung,Ngày
Ổ gà trước chợ,13/02/2023 08:12
```

## In English: Column not found

A column that `--map` names is not in the header of the table, or two columns are called so.

**How to fix it.** Write the name as the table has it, or the number of the column, counted from 1.
"""#),
    ("TS0749", #"""
# TS0749: Không có gì để nhập

Tệp đọc được nhưng không có tin hay yêu cầu nào của người dân: trống, chỉ có dòng tiêu đề, hoặc chỉ có sự kiện khác (quan tâm, tin của OA).

## Ví dụ sai

Trong tệp sự kiện `su-kien.jsonl`; dấu ◀ chỉ dòng bị báo:

```json
{"event_name":"follow","timestamp":"1676250300000","follower":{"id":"8101"}} ◀
```

## Cách sửa

Xem lại tệp đã chọn và khoảng thời gian đã xuất.

## Ví dụ đã sửa

Trong tệp sự kiện `su-kien.jsonl`:

```json
{"event_name":"user_send_text","timestamp":"1676250300000","sender":{"id":"8101"},"message":{"msg_id":"a1","text":"den duong ngo Gieng Mo tat ca tuan"}}
```

## In English: Nothing to import

The file can be read but has no message or request of a citizen: it is empty, has a header alone, or only other events (followers, the account’s own messages).

**How to fix it.** Check which file this is and for which days it was exported.
"""#),
  ]
}
