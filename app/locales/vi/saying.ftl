# Saying something: more situations, pictures, days, going on later.

## Home
home-more = Những chuyện khác để nói
home-pictures = Tôi muốn dùng hình
home-words = Tôi muốn dùng chữ
unfinished-title = Làm tiếp điều bạn đã bắt đầu
unfinished-throw-away = Bỏ đi
unfinished-throw = Bỏ đi: { $what }
unfinished-kept = Nó chờ ở đây trong hai giờ. Chỉ người có chiếc điện thoại này mới mở được.

## Questions
change-done = Xong
day-field-day = Ngày
day-field-month = Tháng
day-field-year = Năm
problem-no-such-day = Chúng tôi không biết ngày này. Hãy kiểm tra ngày, tháng và năm
problem-nobody-helped = Có người đã viết vào ô của người giúp. Hãy cho biết ai đã giúp, hoặc để trống ô đó

## What a helper saw
seen-title = Dành cho người giúp
seen-ask = Bạn, người giúp, đã thấy gì?
seen-hint = Chỉ viết những gì bạn thấy, ví dụ em ấy chỉ vào đâu, hoặc trông em ấy thế nào. Chúng tôi giữ riêng phần này. Chúng tôi không bao giờ tính đó là lời của chính em ấy.

## My agenda
agenda-title = Những điều tôi muốn bàn
agenda-under = In ra và mang tới buổi họp của bạn
agenda-on = Cho buổi họp của tôi ngày { $date }
agenda-chair-all = Tôi muốn chủ trì buổi họp của mình.
agenda-chair-part = Tôi muốn chủ trì một phần buổi họp của mình.
agenda-chair-first = Tôi muốn nói trước tiên.
agenda-print = Để in trang này, hãy mở menu của trình duyệt và chọn “In”.
agenda-left-out = Những điều không được nói trong buổi họp thì không có trên trang này.

## Who drew the cards
moderation-pictures = Các thẻ hình là của OpenMoji (openmoji.org), được dùng miễn phí theo CC BY-SA 4.0. Chúng tôi có sửa lại một chút.
