# صفحه‌های کودکان و جوانان به فارسی.
# Machine-drafted; awaiting review by a person who speaks Farsi (Iran).
# Words between two * are shown in bold.

## Around every page
brand = Heard
home = خانه
skip = رفتن به متن صفحه
language = زبان
help-now = کمک فوری
leave = خروج
leave-quickly = خروج سریع از این صفحه
leaving = در حال خروج
back = برگشت
next = بعدی
send = فرستادن
error-prefix = خطا:
error-summary-one = یک چیز از شما لازم داریم
error-summary-many = چند چیز از شما لازم داریم
tabs-label = فهرست اصلی
tab-say = حرفتان را بزنید
mine-title = چیزهای من
wall-title = شما گفتید، ما انجام دادیم
foot-moderation = چطور از حرف‌های شما مراقبت می‌کنیم
foot-staff = صفحه‌های کارکنان
awaiting-review = این ترجمه را ماشین انجام داده است. هنوز هیچ انسانی آن را بررسی نکرده است.
demonstration = این یک نمونهٔ نمایشی است. { $council } ساختگی است و هیچ‌کس آنچه را اینجا می‌نویسید نمی‌خواند.

## Dates
date = { $day } { $month } { $year }
month-1 = ژانویه
month-2 = فوریه
month-3 = مارس
month-4 = آوریل
month-5 = مه
month-6 = ژوئن
month-7 = ژوئیه
month-8 = اوت
month-9 = سپتامبر
month-10 = اکتبر
month-11 = نوامبر
month-12 = دسامبر
sent-on = فرستاده‌شده در { $date }

## Home
home-ask = چه می‌خواهید بگویید؟
home-promise = ما می‌خوانیم، جواب می‌دهیم، و شما به ما می‌گویید که نتیجه داد یا نه.
home-rate = به یکی از خدمات امتیاز بدهید
home-after = ببینید بعدش چه شد
home-mine-under = هر چه گفته‌اید، و اینکه به کجا رسیده است
home-sign-in-under = وارد شوید تا ببینید چه گفته‌اید
home-receipt = باز کردن رسید
home-receipt-under = شما 16 رقم دارید
home-wall-under = چیزهایی که عوض شد، چون کسی حرفش را زد

## Questions
progress = سؤال { $number } از { $count }
skip-question = رد شدن از این سؤال
thats-all = همین بود. برویم سراغ فرستادن
not-seen-yet = هنوز هیچ‌کس نمی‌تواند این را ببیند. پیش از فرستادن، خودتان انتخاب می‌کنید چه کسی آن را ببیند.
mood-1 = خیلی بد
mood-2 = بد
mood-3 = نه خوب، نه بد
mood-4 = خوب
mood-5 = خیلی خوب
yes-no-yes = بله
yes-no-no = نه
yes-no-not_sure = مطمئن نیستم

## Check and send
check-title = آماده‌اید بفرستید؟
you-say = شما می‌گویید
change = تغییر دادن
send-it = فرستادن
sending = در حال فرستادن…
not-sent-yet = هنوز فرستاده نشده است. الان نمی‌توانیم به Heard وصل شویم. نوشتهٔ شما هنوز در همین صفحه است. وقتی اینترنت وصل شود دوباره امتحان می‌کنیم، یا می‌توانید روی «فرستادن» بزنید.
audience-ask = چه کسی این را می‌بیند؟
audience-team = تیم مشارکت
audience-under-team = کارشان این است که گوش بدهند و جواب بگیرند. آن‌ها روی پروندهٔ شما کار نمی‌کنند.
audience-worker = مددکار من
audience-under-worker = تیم مشارکت آن را می‌خواند و به مددکار اجتماعی یا مشاور شخصی (PA) شما می‌دهد.
audience-iro = مسئول مستقل بررسی من (IRO)
audience-under-iro = تیم مشارکت آن را می‌خواند و به کسی می‌دهد که جلسه‌های بررسی وضعیت شما را اداره می‌کند.
audience-anonymous = هیچ‌کس نمی‌داند این منم
audience-under-anonymous = از حرف شما استفاده می‌کنیم تا چیزها را عوض کنیم. اسم‌ها را برمی‌داریم. باز هم جواب می‌گیرید.
audience-needs-account = می‌خواهید به دست مددکار خودتان یا IRO برسد؟ برای این کار حساب لازم دارید، تا بدانیم آن‌ها چه کسانی هستند.
audience-unchosen = اگر چیزی انتخاب نکنید، تیم مشارکت آن را می‌خواند.
helped-ask = کسی به شما کمک کرد این را بگویید؟
helped-hint = هیچ جوابی غلط نیست. آدم‌ها وقتی کسی کنارشان نشسته است حرف‌های دیگری می‌زنند. برای همین خوب است که ما بدانیم.
helped-alone = نه، خودم تنهایی گفتم
helped-someone_known = بله، کسی که می‌شناسم
helped-under-someone_known = کسی که از شما نگهداری می‌کند، یک مددکار، یک دوست، خانواده
helped-someone_independent = بله، یک فرد مستقل
helped-under-someone_independent = کسی که از حق شما دفاع می‌کند (advocate)، یا کسی از بیرون
helped-adult_wrote = یک بزرگسال آن را برایم نوشت
helped-not_asked = گفته نشد
duty-safeguarding = *اگر ممکن باشد کسی آسیب ببیند*، باید به کسانی بگوییم که می‌توانند کمک کنند شما در امان بمانید. به شما می‌گوییم آن‌ها چه کسانی هستند.
duty-records = دادگاه می‌تواند بخواهد چیزهایی را که شورای محلی (council) نگه می‌دارد ببیند. گاهی پدر و مادر هم می‌توانند این را بخواهند.
receipt-warning = *شما وارد نشده‌اید، برای همین یک رسید می‌گیرید.* رسید تنها راه برگشتن به این نوشته و به جواب ماست. اگر آن را گم کنید، هیچ‌کس نمی‌تواند این را برایتان باز کند، حتی ما.
sealed-link-warning = *اگر «هیچ‌کس نمی‌داند این منم» را انتخاب کنید*، این را که چه کسی نوشته است پشت قفل می‌گذاریم. دو نفر که کارشان حفظ امنیت بچه‌هاست می‌توانند با هم آن قفل را باز کنند، و فقط اگر کسی همین الان در خطر باشد. اگر اول از حساب خارج شوید، هیچ چیز آن را به شما وصل نمی‌کند.
small-home-warning = اسم شما را برمی‌داریم. ولی اگر در جایی که زندگی می‌کنید فقط چند نفر زندگی می‌کنند، *شاید کسی حدس بزند که شما بوده‌اید*.

## Sent
sent-title = فرستاده شد. به دست ما رسید.
sent-nobody-yet = هنوز کسی آن را نخوانده است.
sent-again = پیش از این همین را با چیزی متفاوت فرستاده بودید. هر دو را نگه داشتیم.
sent-in-mine = آنچه فرستادید اینجاست، و جواب ما هم اینجا خواهد بود
sent-come-back = *برگردید و نگاه کنید.* جواب ما در «چیزهای من» خواهد بود.
sent-come-back-receipt = *برگردید و نگاه کنید.* رسید شما جواب ما را باز می‌کند.
receipt-keep = رسیدتان را نگه دارید
receipt-keep-why = رسید این را دوباره باز می‌کند تا بتوانید جواب ما را بخوانید و چیزی در جواب بنویسید. آن را یادداشت کنید یا از آن عکس بگیرید.
receipt-number = شمارهٔ رسید شما
receipt-lost-warning = اگر رسید گم شود، جواب هم گم می‌شود. ما هیچ نسخه‌ای نگه نمی‌داریم.
next-title = بعدش چه می‌شود
next-read = *تیم مشارکت آن را می‌خواند.* می‌توانید ببینید چه وقت خوانده‌اند.
next-answer = *کسی جواب می‌دهد.* اگر نتوانند آن کار را بکنند، می‌گویند چرا.
next-verdict = *شما می‌گویید انجام شد یا نه.* بله، تا حدی، یا نه. «نه» دوباره آن را باز می‌کند.
say-more = گفتن یک چیز دیگر

## Open a receipt
receipt-title = رقم‌های روی رسیدتان را بنویسید
receipt-hint = 16 رقم. فاصله‌ها مهم نیستند.
receipt-open = باز کردن
receipt-lost = رسیدم را گم کرده‌ام
receipt-lost-answer = متأسفیم. ما نسخه‌ای نگه نمی‌داریم، برای همین هیچ‌کس نمی‌تواند آن یکی را باز کند. حرف شما باز هم خوانده می‌شود و به حساب می‌آید.
say-again = می‌توانید دوباره آن را بگویید و رسید تازه را نگه دارید.
receipt-sign-in-under = اگر حساب دارید
have-code = یک کد دارم
have-code-under = از یک مددکار

## Sign in and join
sign-in = ورود
sign-in-title = دوباره سلام
sign-in-name = اسم مستعار شما
sign-in-secret = پین (PIN) یا رمز شما
no-account-needed = حساب لازم نیست
sign-out = خروج از حساب
join-title = اینجا را مال خودتان کنید
join-lead = نه ایمیل می‌خواهد، نه شمارهٔ تلفن. کسی که کد را به شما داده نمی‌تواند وارد شود.
join-code = کد شما
join-code-hint = 8 حرف و رقم. تا 15 دقیقه کار می‌کند.
join-name = یک اسم مستعار
join-name-hint = اسم واقعی‌تان نباشد. برای ورود لازمش دارید.
join-picture = یک تصویر انتخاب کنید
join-secret = یک پین (PIN) یا رمز
join-secret-hint = 6 رقم یا بیشتر، یا چند کلمه که فقط خودتان می‌دانید.
join-secret-again = همان پین (PIN) یا رمز، یک بار دیگر
join-done = این منم
avatar-fox = روباه
avatar-whale = نهنگ
avatar-cactus = کاکتوس
avatar-comet = ستارهٔ دنباله‌دار
avatar-mushroom = قارچ
avatar-kite = بادبادک
avatar-cat = گربه
avatar-robot = ربات

## My things
mine-none = هنوز اینجا چیزی نگفته‌اید.
mine-your-turn = نوبت شماست
mine-replied = کسی جواب نوشت
mine-erase-lead = می‌توانید هر کدام از این‌ها را پس بگیرید، یا همه چیز را پاک کنید.
mine-erase = پاک کردن چیزهای من
status-sent = فرستاده شد. هنوز کسی آن را نخوانده است
status-read = خوانده شد. داریم بررسی‌اش می‌کنیم
status-answered = جواب داده شد. انجام شد؟
status-closed = گفتید بله، انجام شد
status-settled = خوانده شد، ممنون. کار دیگری نمانده
status-reopened = گفتید نه، پس دوباره باز شد
status-hidden = تیم آن را از دید دور نگه داشته است
erase-title = همه چیز پاک شود؟
erase-what = { $count ->
    [0] حساب شما پاک می‌شود. از این حساب چیزی نفرستاده‌اید.
    [one] حساب شما پاک می‌شود، و همان یک چیزی هم که اینجا گفته‌اید پاک می‌شود. هیچ‌کس نمی‌تواند آن را برگرداند.
   *[other] حساب شما پاک می‌شود، و { $count } چیزی هم که اینجا گفته‌اید پاک می‌شود. هیچ‌کس نمی‌تواند آن‌ها را برگرداند.
}
erase-stays = *بعضی چیزها باید بماند.* اگر ممکن بوده کسی آسیب ببیند، یا اگر شکایتی کرده‌اید، باید آنچه را برای آن لازم است نگه داریم.
erase-do = همه چیز را پاک کن
erase-keep = نه، چیزهای من بماند

## A thread
thread-title = حرف شما و جواب ما
you-said = شما گفتید
team-said = تیم مشارکت گفت
words-gone = این نوشته پاک شده است.
waiting = در انتظار جواب. وقتی کسی آن را بخواند، اینجا می‌بینید.
waiting-thanks = وقتی کسی آن را بخواند، اینجا می‌بینید.
many-said = به خیلی از شما با هم جواب دادیم. شما گفتید: { $words }
promised-by-when = قول از { $owner }، تا { $date }.
promised-by = { $owner } جوابگوی این کار است.
promised-when = قول داده شده تا { $date }.
easy-read = متن آسان
claim-done = انجامش دادیم
claim-will_do = انجامش می‌دهیم
claim-will-do-by = تا { $date } انجامش می‌دهیم
claim-cannot = نمی‌توانیم، و دلیلش این است
claim-already_there = همین حالا هم هست
verdict-ask-done = انجام شد؟
verdict-ask-will_do = تا حالا انجام شده است؟
verdict-ask-cannot = این جواب منصفانه است؟
verdict-ask-already_there = برای شما هم هست؟
verdict-ask-meeting = آیا چیزی که خواستید اتفاق افتاد؟
verdict-yes = بله
verdict-partly = تا حدی
verdict-no = نه
verdict-given-yes = گفتید بله
verdict-given-partly = گفتید تا حدی
verdict-given-no = گفتید نه
verdict-change = تغییر دادن آنچه گفتم
verdict-hint = فقط شما می‌توانید این را ببندید. اگر بگویید نه، دوباره بازش می‌کنیم.
talk-title = بین شما و تیم
review-told = به‌خاطر حرف شما و دیگران، یکی از خدمات دوباره بررسی شد
hidden-why = *تیم این را از دید دور کرده است.* شما و تیم هنوز می‌توانید آن را بخوانید. دلیلش این است:
reply-label = چیزی در جواب بگویید
reply-missing = هنوز چه چیزی کم است؟
so-far = تا حالا چه شده است
step-sent = فرستاده شد
step-read = خوانده شد
step-answered = جواب داده شد
step-happened = انجام شد
chosen-mood = حال شما
looked-title = چه کسی نوشتهٔ مرا دید
looked-line = { $date }: { $who } – { $did }
reader-me = شما
reader-worker = یک مددکار
reader-participation_lead = تیم مشارکت
reader-safeguarding_lead = مسئول حفظ امنیت بچه‌ها
reader-service_manager = یک مدیر خدمات
reader-commissioner = مسئول خرید خدمات
reader-board_member = یک عضو هیئت
reader-administrator = مسئول سیستم
deed-sent = فرستادن
deed-read = خواندن
deed-wrote = نوشتن پیام
deed-sorted = مرتب کردن بر اساس موضوع
deed-masked = برداشتن اسم‌ها و جاها
deed-noted = نوشتن یادداشت برای تیم
deed-hid = دور کردن از دید
deed-showed = برگرداندن به جایش
deed-quoted = درخواست نشان دادن بخشی از نوشتهٔ شما
deed-answered = استفاده برای یک جواب
deed-reviewed = خواندن برای بررسی یکی از خدمات
deed-judged = گفتن اینکه انجام شد یا نه
deed-other = کار روی آن
take-back = پس گرفتن
take-back-words = نوشتهٔ شما را پاک می‌کنیم و دیگر روی آن کار نمی‌کنیم. اگر ممکن باشد کسی آسیب ببیند، باید آنچه را برای کمک لازم است نگه داریم.
take-back-do = بله، پس می‌گیرم

## The wall
wall-reading = این را چطور بخوانیم
wall-plain = ساده
wall-topics = موضوع‌ها
wall-none = هنوز چیزی اینجا نیست. وقتی جواب بدهیم، اینجا پر می‌شود.
wall-answered = جواب داده شد
wall-happened = از هر 100 نفر شما که به ما گفتند، { $yes } نفر گفتند: بله، انجام شد
voices-about = { $n ->
    [one] حدود { $n } نفر از شما
   *[other] حدود { $n } نفر از شما
}

## Help now
help-hint = لازم نیست وارد حساب شوید. لازم نیست مطمئن باشید.
help-offline = *به اینترنت وصل نیستید.* الان نمی‌توانیم چیزی بفرستیم. این شماره‌ها باز هم کار می‌کنند.
help-999 = پلیس، آمبولانس، آتش‌نشانی
help-under-999 = اگر همین الان در خطر هستید. اگر نمی‌توانید حرف بزنید، زنگ بزنید و بعد 55 را فشار دهید.
help-childline = Childline
help-under-childline = روز و شب، رایگان، تا 18 سالگی. در قبض تلفن نمی‌آید.
number-childline = 0800 1111
help-shout = Shout
help-under-shout = روز و شب، رایگان، با پیامک.
number-shout = پیامک SHOUT به 85258
help-nhs = سلامت روان NHS
help-under-nhs = روز و شب، اگر حال روحی‌تان خیلی بد است.
number-nhs = 111، بعد 2
help-samaritans = Samaritans
help-under-samaritans = روز و شب، رایگان، در هر سنی.
number-samaritans = 116 123
help-duty = تیم کشیک شورای محلی (council)
help-emergency = تیم کشیک، شب‌ها و آخر هفته‌ها

## Rate a service
rate-list-title = به چه چیزی می‌خواهید امتیاز بدهید؟
rate-none = هنوز چیزی برای امتیاز دادن نیست.
rate-not-a-person = شما به یک جا یا یکی از خدمات امتیاز می‌دهید، هیچ‌وقت به یک آدم.
rate-title = این برای شما چطور است: { $service }؟
rate-words = چیزی هست که بخواهید با کلمه‌های خودتان بگویید؟
rate-together = شما به یک جا یا یکی از خدمات امتیاز می‌دهید، هیچ‌وقت به یک آدم. ما جواب‌ها را با هم نگاه می‌کنیم، و فقط وقتی که به اندازهٔ کافی آدم جواب داده باشند.

## When something is wrong with what was typed
problem-write-something = چیزی بنویسید، یا روی «رد شدن از این سؤال» بزنید
problem-pick-one = یکی را انتخاب کنید
problem-too-long = این برای یک بار خیلی طولانی است. کوتاه‌ترش کنید، یا بقیه را بعد از این بفرستید
problem-nothing-said = از همه چیز رد شدید. به یک سؤال جواب بدهید، بعد می‌توانید بفرستید
problem-needs-account = برای فرستادن به مددکار یا IRO حساب لازم دارید. کس دیگری را انتخاب کنید، یا وارد شوید
problem-not-sent = فرستاده نشد. نوشتهٔ شما هنوز اینجاست. لطفاً دوباره امتحان کنید
problem-no-such-receipt = این رقم‌ها چیزی را باز نمی‌کنند. هر 16 رقم را نگاه کنید
problem-slow-down = خیلی بار امتحان شد. چند دقیقه صبر کنید، بعد دوباره امتحان کنید
problem-busy = همین حالا افراد خیلی زیادی وارد می‌شوند. چند ثانیه صبر کنید، بعد دوباره امتحان کنید
problem-no-such-account = آن اسم مستعار و پین (PIN) با هم جور نیستند. هر دو را نگاه کنید
problem-no-such-code = این کد کار نمی‌کند. شاید قدیمی شده باشد. یک کد تازه بخواهید
problem-name-taken = این اسم مستعار مال کس دیگری است. یکی دیگر انتخاب کنید
problem-bad-name = یک اسم مستعار بنویسید، حداکثر 40 حرف
problem-secret-short = خیلی کوتاه است. 6 رقم یا بیشتر بنویسید، یا 8 حرف یا بیشتر
problem-secret-long = خیلی طولانی است. حداکثر 200 حرف بنویسید
problem-secret-easy = حدس زدنش خیلی آسان است. چیزی انتخاب کنید که فقط خودتان می‌دانید
problem-secrets-differ = این دو یکی نیستند. دوباره آن‌ها را بنویسید

## Something went wrong
error-title-missing = این صفحه را پیدا نمی‌کنیم
error-words-missing = شاید آدرس اشتباه باشد، یا شاید صفحه دیگر نباشد.
error-title-gone = این دیگر اینجا نیست
error-words-gone = پس گرفته شده یا پاک شده است.
error-title-forbidden = این صفحه برای شما نیست
error-words-forbidden = شاید لازم باشد اول وارد شوید.
error-title-too-big = این برای یک بار خیلی زیاد است
error-words-too-big = برگردید و کوتاه‌ترش کنید. نوشتهٔ شما هنوز در صفحهٔ قبل است.
error-title-unreadable = نتوانستیم آن را بخوانیم
error-words-unreadable = برگردید و دوباره امتحان کنید. نوشتهٔ شما هنوز در صفحهٔ قبل است.
error-title-too-many = خیلی سریع بود
error-words-too-many = چند دقیقه صبر کنید، بعد دوباره امتحان کنید.
error-title-ours = از طرف ما مشکلی پیش آمد
error-words-ours = تقصیر شما نیست. لطفاً چند دقیقهٔ دیگر دوباره امتحان کنید. اگر همین الان کمک لازم دارید، شماره‌ها در «کمک فوری» هستند.
error-reference = اگر دربارهٔ این به ما بگویید، این کمک می‌کند پیدایش کنیم:
error-home = رفتن به اول

## Between a link on another website and what it would do
go-on-title = برای ادامه فشار دهید
go-on-words = از یک وب‌سایت دیگر به اینجا آمدید. تا فشار ندهید اتفاقی نمی‌افتد.
go-on-press = ادامه

## How we look after what you say
moderation-title-who = چه کسی آن را می‌خواند
moderation-words-who = کسانی که در تیم مشارکت هستند هر چه را می‌فرستید می‌خوانند. آن‌ها روی پروندهٔ شما کار نمی‌کنند. فقط اگر خودتان انتخاب کنید، به دست مددکار یا IRO می‌رسد.
moderation-title-names = اسم‌ها
moderation-words-names = پیش از اینکه از حرف شما استفاده کنیم، اسم‌ها و جاهایی را که ممکن است نشان بدهد شما که هستید برمی‌داریم.
moderation-title-safety = وقتی ممکن است کسی آسیب ببیند
moderation-words-safety = آن وقت باید به کسانی بگوییم که می‌توانند کمک کنند شما در امان بمانید. به شما می‌گوییم آن‌ها چه کسانی هستند.
moderation-title-hide = دور نگه داشتن از دید
moderation-words-hide = گاهی یک نفر از تیم حرفی را از فهرست‌ها بیرون نگه می‌دارد، مثلاً وقتی که ممکن است کسی را آزار بدهد. او باید دلیلش را بنویسد و شما می‌توانید دلیل را بخوانید. ما هیچ‌وقت چیزی را برای اینکه شکایت است پنهان نمی‌کنیم.
moderation-title-quotes = نوشتهٔ شما جلوی دیگران
moderation-words-quotes = ما نوشتهٔ خود شما را فقط وقتی به دیگران نشان می‌دهیم که شما گفته باشید بله، و یک نفر دوم اول آن را بررسی می‌کند.
moderation-title-counts = شمردن
moderation-words-counts = ما هیچ‌وقت عددی را نشان نمی‌دهیم که آن‌قدر کوچک باشد که بتواند شما را نشان بدهد. جوابی دربارهٔ یک مددکار هیچ‌وقت علیه یک نفر استفاده نمی‌شود.
moderation-title-erase = پس گرفتن
moderation-words-erase = می‌توانید حرفتان را پس بگیرید، یا همه چیز را پاک کنید. ما فقط آنچه را نگه می‌داریم که وقتی ممکن است کسی آسیب ببیند، یا برای یک شکایت، لازم است.

## Nobody knows it’s me, signed in
anonymous-signed-in = از حرف شما استفاده می‌کنیم تا چیزها را عوض کنیم. اسم‌ها را برمی‌داریم. ولی اگر کسی همین الان در خطر باشد، دو نفر که کارشان حفظ امنیت بچه‌هاست هنوز می‌توانند ببینند چه کسی نوشته است.
anonymous-sign-out = خروج و فرستادن بدون حساب من
