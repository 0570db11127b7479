# Polls and surveys.
# Machine-drafted; awaiting review by a person who speaks Vietnamese.

## Polls and surveys
polls-title = Nói ý kiến của bạn
polls-lead = Những câu hỏi nhanh chúng tôi dành cho bạn. Bạn có thể bỏ qua hết.
polls-none = Lúc này chúng tôi không hỏi gì.
polls-closed = Mọi người đã nói gì
poll-until = Mở tới ngày { $date }
poll-once = Không cần tên. Bạn trả lời một lần thôi nhé, để công bằng.
poll-once-account = Bạn được tính một lần. Không ai thấy câu trả lời này là của bạn.
poll-who-reads = Nhóm lắng nghe đọc lời của bạn. Họ không thấy tên bạn. Nếu lời của bạn cho biết có ai đó có thể bị hại, chúng tôi báo cho những người có thể giúp.
poll-why-thanks = Cảm ơn bạn. Đã gửi
poll-why-already = Bạn đã trả lời câu này rồi
poll-why-members = Phần này dành cho Hội đồng
poll-why-closed = Mọi người đã nói gì
poll-why-more-thanks = Khi phần này đóng lại, chúng tôi cho biết mọi người đã nói gì.
poll-why-more-already = Mỗi người được tính một lần. Cảm ơn bạn!
poll-why-more-members = Ở đây chỉ thành viên của Hội đồng Trẻ em được Chăm sóc mới bỏ phiếu.
poll-next-person = Người tiếp theo
poll-rounded = Đây là câu trả lời, không phải số người: ai cũng có thể trả lời nhiều lần. Mỗi con số được thay đổi một chút, để không ai tìm ra ai đã nói gì.
poll-too-few = Ít người quá nên không đưa ra. Như vậy mới giữ được riêng tư.
poll-about = { $count ->
   *[other] Khoảng { $count } câu trả lời
}
poll-answer = Câu trả lời
poll-count = Bao nhiêu
