# Rating a service.
# Machine-drafted; awaiting review by a person who speaks Farsi (Iran).

## Rate a service
rate-list-title = به چه چیزی می‌خواهید امتیاز بدهید؟
rate-none = هنوز چیزی برای امتیاز دادن نیست.
rate-not-a-person = شما به یک جا یا یکی از خدمات امتیاز می‌دهید، هیچ‌وقت به یک آدم.
rate-title = این برای شما چطور است: { $service }؟
rate-words = چیزی هست که بخواهید با کلمه‌های خودتان بگویید؟
rate-together = شما به یک جا یا یکی از خدمات امتیاز می‌دهید، هیچ‌وقت به یک آدم. ما جواب‌ها را با هم نگاه می‌کنیم، و فقط وقتی که به اندازهٔ کافی آدم جواب داده باشند.
service-kind-where_i_live = جایی که زندگی می‌کنم
service-kind-worker_pa = مددکار من یا PA
service-kind-review = بازبینی من
service-kind-family_time = دیدن خانواده‌ام
service-kind-school = مدرسه و کالج
service-kind-health = سلامتی من
service-kind-emotional = احساس درونی من
service-kind-advocacy = کسی که طرف من است
service-kind-leaving_care = آماده شدن برای ترک مراقبت
service-kind-housing = خانهٔ خودم
rate-team = این‌ها مددکارها به شکل یک تیم هستند. لطفاً اسم یک نفر را نیاورید.
rate-parts = چطور است؟
rate-parts-hint = روی آنچه درست است بزنید. می‌توانید هر کدام را خالی بگذارید.
