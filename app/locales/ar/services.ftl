# Rating a service.
# Machine-drafted; awaiting review by a person who speaks Arabic.

## Rate a service
rate-list-title = ما الذي تود تقييمه؟
rate-none = لا يوجد ما تقيّمه بعد.
rate-not-a-person = التقييم لمكان أو خدمة، وليس لشخص.
rate-title = كيف تجد هذا: { $service }؟
rate-words = هل تود أن تضيف شيئًا بكلماتك؟
rate-together = التقييم لمكان أو خدمة، وليس لشخص. ننظر إلى الأجوبة معًا، وفقط حين يجيب عدد كافٍ.
service-kind-where_i_live = المكان الذي أعيش فيه
service-kind-worker_pa = الموظف المسؤول عني أو الـ PA
service-kind-review = مراجعتي
service-kind-family_time = لقاء عائلتي
service-kind-school = المدرسة والكلية
service-kind-health = صحتي
service-kind-emotional = مشاعري في داخلي
service-kind-advocacy = شخص يقف معي
service-kind-leaving_care = الاستعداد لترك الرعاية
service-kind-housing = مسكني الخاص
rate-team = هؤلاء موظفون كفريق. نرجو عدم ذكر اسم شخص واحد.
rate-parts = كيف هو؟
rate-parts-hint = الضغط على ما يناسب. يمكنك ترك أي منها.
