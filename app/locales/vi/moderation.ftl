# How what is said is looked after.
# Machine-drafted; awaiting review by a person who speaks Vietnamese.

## How we look after what you say
moderation-title-who = Ai đọc
moderation-words-who = Những người trong nhóm lắng nghe đọc mọi điều bạn gửi. Họ không phụ trách hồ sơ của bạn. Nhân viên hoặc IRO chỉ nhận được nếu bạn chọn như vậy.
moderation-title-names = Tên
moderation-words-names = Trước khi dùng lời của bạn, chúng tôi xóa những tên người và địa điểm có thể cho biết bạn là ai.
moderation-title-safety = Khi có ai đó có thể bị hại
moderation-words-safety = Khi đó chúng tôi phải báo cho những người có thể giúp giữ an toàn cho bạn. Chúng tôi sẽ cho bạn biết đó là ai.
moderation-title-hide = Cất đi, không cho hiện ra
moderation-words-hide = Đôi khi một người trong nhóm không cho một lời nói hiện trong danh sách, ví dụ khi nó có thể làm ai đó tổn thương. Họ phải ghi rõ vì sao, và bạn đọc được lý do. Chúng tôi không bao giờ giấu điều gì vì đó là lời khiếu nại.
moderation-title-quotes = Lời của bạn trước mọi người
moderation-words-quotes = Chúng tôi chỉ cho người khác xem lời của chính bạn nếu bạn đã đồng ý, và có người thứ hai kiểm tra trước. Bạn có thể bảo dừng bất cứ lúc nào: khi đó lời này không còn trên trang nào của chúng tôi. Nếu trước đó có ai đã in ra, chúng tôi chỉ có thể đề nghị họ bỏ đi.
moderation-title-counts = Các con số
moderation-words-counts = Chúng tôi không bao giờ đưa ra con số nhỏ tới mức có thể chỉ ra bạn. Câu trả lời về một nhân viên không bao giờ được dùng để chống lại một người.
moderation-title-erase = Rút lại
moderation-words-erase = Bạn có thể rút lại điều bạn đã nói, hoặc xóa tất cả. Chúng tôi chỉ giữ những gì cần khi có ai đó có thể bị hại, hoặc cho một khiếu nại.

## Who drew the cards
moderation-pictures = Các thẻ hình là của OpenMoji (openmoji.org), được dùng miễn phí theo CC BY-SA 4.0. Chúng tôi có sửa lại một chút.

## If you are asking to stay in this country
immigration-title = Nếu bạn đang xin ở lại nước này
immigration-words = Heard không phải là Home Office (Bộ Nội vụ). Chúng tôi không gửi lời của bạn cho họ. Nhưng luật pháp hoặc tòa án có thể buộc chính quyền địa phương chia sẻ những gì họ biết. Nếu bạn lo lắng, hãy hỏi người bênh vực (advocate) hoặc luật sư của bạn trước.
immigration-unchecked = Chưa có luật sư nào kiểm tra những lời này.
