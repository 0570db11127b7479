## How it looks and sounds
look-title = شکل و صدای صفحه‌ها
look-saved = ثبت شد. حالا این‌طور معلوم می‌شود.
look-text-ask = نوشته چقدر کلان باشد؟
look-text-normal = عادی
look-text-large = کلان
look-text-largest = بسیار کلان
look-theme-ask = کدام رنگ‌ها؟
look-theme-phone = مثل تلیفونم
look-theme-light = روشن
look-theme-dark = تاریک
look-theme-contrast = سیاه با نوشتهٔ روشن
look-switch-ask = دیگر چه شما را کمک می‌کند؟
look-switch-easy = اول متن آسان را نشان بده
look-switch-listen = بگذار صفحه‌ها را بشنوم
look-switch-still = هیچ چیز حرکت نکند
look-switch-plain = از حرف‌های تلیفون خودم کار بگیر
look-cookie = این را تلیفون یا تبلیت شما نگه می‌دارد. این نمی‌گوید که شما کی هستید.
look-save = همین‌طور نگه دار
listen = شنیدن
listen-stop = بس
listen-no-voice = فعلاً اینجا شنیده نمی‌توانید. در این تلیفون برای { $language } صدا نیست.

## Who may translate
translator-ask = شاید لازم شود کسی نوشتهٔ شما را به انگلیسی ترجمه کند. کی اجازه دارد؟
translator-anyone = هر ترجمان
translator-blind = آن‌ها نام شما و جای زندگی شما را نمی‌بینند.
translator-woman = تنها یک زن
translator-man = تنها یک مرد
translator-nobody = هیچ‌کس. ترجمه نکنید

## If you are asking to stay in this country
immigration-title = اگر خواسته‌اید در این کشور بمانید
immigration-words = Heard وزارت داخلهٔ بریتانیا (Home Office) نیست. ما نوشتهٔ شما را به آن‌ها نمی‌فرستیم. اما قانون یا محکمه می‌تواند شورای محلی (council) را مجبور کند چیزی را که می‌داند به دیگران بدهد. اگر تشویش دارید، اول از یک مدافع حق (advocate) یا از وکیل‌تان پرسان کنید.
immigration-unchecked = تا حال هیچ وکیلی این نوشته را ندیده و تأیید نکرده است.

## Rate a service
rate-team = این‌ها کارمندان به حیث یک تیم هستند. لطفاً نام یک نفر را نگیرید.
rate-parts = آن چطور است؟
rate-parts-hint = هر چه درست است بزنید. هر کدام را که نخواهید، بگذارید.

## Did it happen?
again-title = انجام شد؟
again-said = ما گفته بودیم که در { $date } این را دوباره می‌بینیم.
again-met = جلسهٔ شما به تاریخ { $date } بود.
again-met-words = چیزی را که برای آن گفتید بخوانید

## The wall
wall-all = همه چیز
wall-areas = ساحه‌ها
wall-everywhere = همهٔ ساحه‌ها
wall-whose = گپ‌های کی
wall-everyone = گپ‌های همه
wall-mine = گپ‌های من
wall-mine-too = شما هم این را گفتید
wall-difference-ask = این برای شما فرقی آورد؟
wall-difference = از هر 100 نفر شما که اینجا جواب دادند، { $yes } نفر گفتند: بلی، فرق آورد
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
