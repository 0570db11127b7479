## How it looks and sounds
look-title = شکل و صدا
look-saved = ذخیره شد. حالا این شکلی است.
look-text-ask = نوشته چقدر بزرگ باشد؟
look-text-normal = معمولی
look-text-large = بزرگ
look-text-largest = خیلی بزرگ
look-theme-ask = چه رنگ‌هایی؟
look-theme-phone = مثل گوشی من
look-theme-light = روشن
look-theme-dark = تیره
look-theme-contrast = سیاه با نوشتهٔ روشن
look-switch-ask = دیگر چه چیزی به شما کمک می‌کند؟
look-switch-easy = اول متن آسان را نشان بده
look-switch-listen = می‌خواهم به صفحه‌ها گوش کنم
look-switch-still = هیچ چیز حرکت نکند
look-switch-plain = از حروف خود گوشی‌ام استفاده کن
look-cookie = گوشی یا تبلت شما این را نگه می‌دارد. نمی‌گوید شما که هستید.
look-save = همین‌طور بماند
listen = گوش دادن
listen-stop = توقف
listen-no-voice = هنوز نمی‌توانید اینجا گوش کنید. در این گوشی صدایی برای این زبان نیست: { $language }.

## Who may translate
translator-ask = شاید لازم باشد کسی نوشتهٔ شما را به انگلیسی برگرداند. چه کسی اجازه دارد؟
translator-anyone = هر مترجمی
translator-blind = آن‌ها اسم شما و جای زندگی‌تان را نمی‌بینند.
translator-woman = فقط یک زن
translator-man = فقط یک مرد
translator-nobody = هیچ‌کس. ترجمه نشود

## If you are asking to stay in this country
immigration-title = اگر درخواست کرده‌اید در این کشور بمانید
immigration-words = برنامهٔ Heard وزارت کشور (Home Office) نیست. ما نوشتهٔ شما را برای آن‌ها نمی‌فرستیم. ولی قانون یا دادگاه می‌تواند شورای محلی (council) را مجبور کند آنچه را می‌داند بگوید. اگر نگران هستید، اول از مدافع حق (advocate) یا وکیل خود بپرسید.
immigration-unchecked = هنوز هیچ وکیلی این نوشته را بررسی نکرده است.

## Rate a service
rate-team = این‌ها مددکارها به شکل یک تیم هستند. لطفاً اسم یک نفر را نیاورید.
rate-parts = چطور است؟
rate-parts-hint = روی آنچه درست است بزنید. می‌توانید هر کدام را خالی بگذارید.

## Did it happen?
again-title = انجام شد؟
again-said = گفتیم که در { $date } دوباره این را نگاه می‌کنیم.
again-met = جلسهٔ شما { $date } بود.
again-met-words = آنچه را برای آن گفتید بخوانید

## The wall
wall-all = همه چیز
wall-areas = منطقه‌ها
wall-everywhere = همهٔ منطقه‌ها
wall-whose = حرف چه کسی
wall-everyone = آنچه همه گفتند
wall-mine = چیزهایی که من گفتم
wall-mine-too = شما هم این را گفتید
wall-difference-ask = آیا این برای شما فرقی ایجاد کرد؟
wall-difference = از هر 100 نفر شما که اینجا زدند، { $yes } نفر گفتند: بله، فرق کرد
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
