# Rating a service.
# Machine-drafted; awaiting review by a person who speaks Dari.

## Rate a service
rate-list-title = به چه می‌خواهید نمره بدهید؟
rate-none = تا حال چیزی برای نمره دادن نیست.
rate-not-a-person = شما به یک جای یا یک خدمت نمره می‌دهید، هیچ وقت به یک نفر نی.
rate-title = این برای شما چطور است: { $service }؟
rate-words = چیزی است که بخواهید با کلمه‌های خودتان بگویید؟
rate-together = شما به یک جای یا یک خدمت نمره می‌دهید، هیچ وقت به یک نفر نی. ما جواب‌ها را یکجا می‌بینیم، و تنها وقتی که به اندازهٔ کافی نفر جواب داده باشند.
service-kind-where_i_live = جایی که زندگی می‌کنم
service-kind-worker_pa = کارمند من یا PA
service-kind-review = بازبینی من
service-kind-family_time = دیدن فامیلم
service-kind-school = مکتب و کالج
service-kind-health = صحت من
service-kind-emotional = احساس درونی من
service-kind-advocacy = کسی که طرفدار من است
service-kind-leaving_care = آماده شدن برای رفتن از مراقبت
service-kind-housing = خانهٔ خودم
rate-team = این‌ها کارمندان به حیث یک تیم هستند. لطفاً نام یک نفر را نگیرید.
rate-parts = آن چطور است؟
rate-parts-hint = هر چه درست است بزنید. هر کدام را که نخواهید، بگذارید.
