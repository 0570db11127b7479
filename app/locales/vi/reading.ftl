## How it looks and sounds
look-title = Trông và nghe thế nào
look-saved = Đã lưu. Bây giờ trông như thế này.
look-text-ask = Chữ to cỡ nào?
look-text-normal = Bình thường
look-text-large = To
look-text-largest = Rất to
look-theme-ask = Màu nào?
look-theme-phone = Giống điện thoại của tôi
look-theme-light = Sáng
look-theme-dark = Tối
look-theme-contrast = Nền đen, chữ sáng
look-switch-ask = Còn gì giúp được bạn?
look-switch-easy = Hiện lời dễ đọc trước
look-switch-listen = Cho tôi nghe các trang
look-switch-still = Không có gì chuyển động
look-switch-plain = Dùng kiểu chữ của điện thoại tôi
look-cookie = Điện thoại hoặc máy tính bảng của bạn giữ điều này. Nó không cho biết bạn là ai.
look-save = Giữ như vậy
listen = Nghe
listen-stop = Dừng
listen-no-voice = Ở đây bạn chưa nghe được. Điện thoại này không có giọng đọc cho ngôn ngữ này: { $language }.

## Who may translate
translator-ask = Có thể cần người dịch lời của bạn sang tiếng Anh. Ai được làm việc đó?
translator-anyone = Người dịch nào cũng được
translator-blind = Họ không thấy tên bạn hay nơi bạn sống.
translator-woman = Chỉ phụ nữ
translator-man = Chỉ đàn ông
translator-nobody = Không ai. Đừng dịch

## If you are asking to stay in this country
immigration-title = Nếu bạn đang xin ở lại nước này
immigration-words = Heard không phải là Home Office (Bộ Nội vụ). Chúng tôi không gửi lời của bạn cho họ. Nhưng luật pháp hoặc tòa án có thể buộc chính quyền địa phương chia sẻ những gì họ biết. Nếu bạn lo lắng, hãy hỏi người bênh vực (advocate) hoặc luật sư của bạn trước.
immigration-unchecked = Chưa có luật sư nào kiểm tra những lời này.

## Rate a service
rate-team = Đây là các nhân viên với tư cách một nhóm. Bạn đừng nêu tên riêng ai nhé.
rate-parts = Thấy thế nào?
rate-parts-hint = Chạm vào điều nào đúng. Bạn có thể bỏ qua bất cứ điều nào.

## Did it happen?
again-title = Việc đó có xảy ra không?
again-said = Chúng tôi đã nói sẽ xem lại điều này vào ngày { $date }.
again-met = Cuộc họp của bạn là ngày { $date }.
again-met-words = Đọc điều bạn đã nói cho cuộc họp

## The wall
wall-all = Tất cả
wall-areas = Khu vực
wall-everywhere = Mọi khu vực
wall-whose = Lời của ai
wall-everyone = Mọi người đã nói gì
wall-mine = Những điều tôi đã nói
wall-mine-too = Bạn cũng đã nói điều này
wall-difference-ask = Điều này có tạo ra khác biệt cho bạn không?
wall-difference = Cứ 100 bạn đã chạm ở đây thì { $yes } bạn nói: có, điều này đã tạo ra khác biệt
service-kind-where_i_live = Nơi tôi sống
service-kind-worker_pa = Nhân viên của tôi hoặc PA
service-kind-review = Buổi họp xem xét của tôi
service-kind-family_time = Gặp gia đình tôi
service-kind-school = Trường học và cao đẳng
service-kind-health = Sức khỏe của tôi
service-kind-emotional = Cảm xúc bên trong tôi
service-kind-advocacy = Người đứng về phía tôi
service-kind-leaving_care = Chuẩn bị rời khỏi sự chăm sóc
service-kind-housing = Nhà riêng của tôi
