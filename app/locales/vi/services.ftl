# Rating a service.
# Machine-drafted; awaiting review by a person who speaks Vietnamese.

## Rate a service
rate-list-title = Bạn muốn đánh giá điều gì?
rate-none = Chưa có gì để đánh giá.
rate-not-a-person = Bạn đánh giá một nơi hoặc một dịch vụ, không bao giờ đánh giá một người.
rate-title = Bạn thấy điều này thế nào: { $service }?
rate-words = Bạn có muốn nói thêm bằng lời của mình không?
rate-together = Bạn đánh giá một nơi hoặc một dịch vụ, không bao giờ đánh giá một người. Chúng tôi xem các câu trả lời chung với nhau, và chỉ khi có đủ người đã trả lời.
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
rate-team = Đây là các nhân viên với tư cách một nhóm. Bạn đừng nêu tên riêng ai nhé.
rate-parts = Thấy thế nào?
rate-parts-hint = Chạm vào điều nào đúng. Bạn có thể bỏ qua bất cứ điều nào.
