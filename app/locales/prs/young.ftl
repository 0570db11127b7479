# صفحه‌های اطفال و جوانان به دری.
# Machine-drafted; awaiting review by a person who speaks Dari.
# Words between two * are shown in bold.

## Around every page
brand = Heard
home = صفحهٔ اول
skip = رفتن به متن صفحه
language = زبان
help-now = کمک عاجل
leave = بیرون شدن
leave-quickly = زود بیرون شدن از این صفحه
leaving = در حال بیرون شدن
back = برگشت
next = بعدی
send = فرستادن
error-prefix = اشتباه:
error-summary-one = یک چیز از شما کار داریم
error-summary-many = چند چیز از شما کار داریم
tabs-label = فهرست اصلی
tab-say = گپ‌تان را بگویید
mine-title = چیزهای من
wall-title = شما گفتید، ما انجام دادیم
foot-moderation = چطور از گپ‌های شما مراقبت می‌کنیم
foot-staff = صفحه‌های کارمندان
awaiting-review = این ترجمه را ماشین کرده است. تا حال هیچ انسانی آن را ندیده است.
demonstration = این یک نمونهٔ نمایشی است. { $council } ساختگی است، و هیچ‌کس چیزی را که شما اینجا می‌نویسید نمی‌خواند.

## Dates
date = { $day } { $month } { $year }
month-1 = جنوری
month-2 = فبروری
month-3 = مارچ
month-4 = اپریل
month-5 = می
month-6 = جون
month-7 = جولای
month-8 = اگست
month-9 = سپتمبر
month-10 = اکتوبر
month-11 = نومبر
month-12 = دسمبر
sent-on = فرستاده‌شده در { $date }

## Home
home-ask = چه می‌خواهید بگویید؟
home-promise = ما می‌خوانیم، جواب می‌دهیم، و شما به ما می‌گویید که نتیجه داد یا نه.
home-rate = به یک خدمت نمره بدهید
home-after = ببینید باز چه شد
home-mine-under = هر چه گفته‌اید، و این‌که به کجا رسیده است
home-sign-in-under = داخل شوید تا ببینید چه گفته‌اید
home-receipt = باز کردن رسید
home-receipt-under = شما 16 نمبر دارید
home-wall-under = چیزهایی که تغییر کرد، چون کسی گپ زد

## Questions
progress = سوال { $number } از { $count }
skip-question = تیر شدن از این سوال
thats-all = همین بود. رفتن به فرستادن
not-seen-yet = تا حال هیچ‌کس این را دیده نمی‌تواند. پیش از فرستادن، خودتان انتخاب می‌کنید که کی آن را ببیند.
mood-1 = بسیار بد
mood-2 = بد
mood-3 = نه خوب، نه بد
mood-4 = خوب
mood-5 = بسیار خوب
yes-no-yes = بلی
yes-no-no = نی
yes-no-not_sure = مطمئن نیستم

## Check and send
check-title = آماده هستید بفرستید؟
you-say = شما می‌گویید
change = تغییر دادن
send-it = فرستادن
sending = در حال فرستادن…
not-sent-yet = تا حال فرستاده نشده است. فعلاً به Heard رسیده نمی‌توانیم. نوشتهٔ شما هنوز در همین صفحه است. وقتی انترنت وصل شود دوباره کوشش می‌کنیم، یا می‌توانید «فرستادن» را فشار بدهید.
audience-ask = کی این را می‌بیند؟
audience-team = تیم مشارکت
audience-under-team = وظیفهٔ آن‌ها این است که گوش کنند و جواب بگیرند. آن‌ها روی دوسیهٔ شما کار نمی‌کنند.
audience-worker = کارمند من
audience-under-worker = تیم مشارکت آن را می‌خواند و به کارمند اجتماعی یا مشاور شخصی (PA) شما می‌دهد.
audience-iro = مسوول مستقل بررسی من (IRO)
audience-under-iro = تیم مشارکت آن را می‌خواند و به کسی می‌دهد که جلسه‌های بررسی وضعیت شما را پیش می‌برد.
audience-anonymous = هیچ‌کس نمی‌داند که این من هستم
audience-under-anonymous = ما از گپ شما کار می‌گیریم تا چیزها را تغییر بدهیم. نام‌ها را دور می‌کنیم. باز هم جواب می‌گیرید.
audience-needs-account = می‌خواهید به کارمند خودتان یا IRO برسد؟ برای این کار به حساب ضرورت دارید، تا بدانیم آن‌ها کی هستند.
audience-unchosen = اگر چیزی انتخاب نکنید، تیم مشارکت آن را می‌خواند.
helped-ask = کسی شما را کمک کرد که این را بگویید؟
helped-hint = هیچ جوابی غلط نیست. مردم وقتی کسی پهلوی‌شان نشسته باشد گپ‌های دیگری می‌زنند. به همین خاطر خوب است که ما بدانیم.
helped-alone = نی، خودم تنها گفتم
helped-someone_known = بلی، کسی که می‌شناسم
helped-under-someone_known = کسی که از شما نگهداری می‌کند، یک کارمند، یک دوست، فامیل
helped-someone_independent = بلی، یک شخص مستقل
helped-under-someone_independent = کسی که از حق شما دفاع می‌کند (advocate)، یا کسی از بیرون
helped-adult_wrote = یک کلان‌سال آن را برایم نوشت
helped-not_asked = گفته نشد
duty-safeguarding = *اگر ممکن باشد به کسی آسیب برسد*، ما باید به کسانی بگوییم که می‌توانند کمک کنند شما محفوظ بمانید. به شما می‌گوییم که آن‌ها کی هستند.
duty-records = محکمه می‌تواند بخواهد چیزهایی را که شورای محلی (council) نگه می‌دارد ببیند. بعضی وقت‌ها پدر و مادر هم این را خواسته می‌توانند.
receipt-warning = *شما داخل حساب نشده‌اید، به همین خاطر یک رسید می‌گیرید.* رسید یگانه راه برگشتن به این نوشته و به جواب ما است. اگر آن را گم کنید، هیچ‌کس این را برای‌تان باز کرده نمی‌تواند، حتی ما.
sealed-link-warning = *اگر «هیچ‌کس نمی‌داند که این من هستم» را انتخاب کنید*، این را که کی نوشته است قفل می‌کنیم. دو نفر که وظیفهٔ‌شان محفوظ نگه‌داشتن اطفال است می‌توانند با هم آن قفل را باز کنند، و تنها اگر کسی همین حالا در خطر باشد. اگر اول از حساب بیرون شوید، هیچ چیز آن را به شما وصل نمی‌کند.
small-home-warning = نام شما را دور می‌کنیم. اما اگر در جایی که زندگی می‌کنید تنها چند نفر زندگی می‌کنند، *شاید کسی حدس بزند که شما بوده‌اید*.

## Sent
sent-title = فرستاده شد. به ما رسید.
sent-nobody-yet = تا حال کسی آن را نخوانده است.
sent-again = شما این را پیشتر با چیزی متفاوت فرستاده بودید. ما هر دو را نگه داشتیم.
sent-in-mine = چیزی که فرستادید اینجا است، و جواب ما هم اینجا می‌باشد
sent-come-back = *پس بیایید و ببینید.* جواب ما در «چیزهای من» می‌باشد.
sent-come-back-receipt = *پس بیایید و ببینید.* رسید شما جواب ما را باز می‌کند.
receipt-keep = رسیدتان را نگه دارید
receipt-keep-why = رسید این را دوباره باز می‌کند تا جواب ما را بخوانید و پس چیزی بنویسید. آن را نوشته کنید یا از آن عکس بگیرید.
receipt-number = نمبر رسید شما
receipt-lost-warning = اگر رسید گم شود، جواب هم گم می‌شود. ما هیچ کاپی نگه نمی‌داریم.
next-title = بعد از این چه می‌شود
next-read = *تیم مشارکت آن را می‌خواند.* شما دیده می‌توانید که چه وقت خوانده‌اند.
next-answer = *کسی جواب می‌دهد.* اگر آن کار را کرده نتوانند، می‌گویند چرا.
next-verdict = *شما می‌گویید انجام شد یا نی.* بلی، تا یک اندازه، یا نی. «نی» آن را دوباره باز می‌کند.
say-more = گفتن یک چیز دیگر

## Open a receipt
receipt-title = نمبرهای رسیدتان را بنویسید
receipt-hint = 16 نمبر. فاصله‌ها مهم نیست.
receipt-open = باز کردن
receipt-lost = رسیدم را گم کرده‌ام
receipt-lost-answer = متأسف هستیم. ما کاپی نگه نمی‌داریم، پس هیچ‌کس آن یکی را باز کرده نمی‌تواند. گپ شما باز هم خوانده می‌شود و به حساب می‌آید.
say-again = می‌توانید آن را دوباره بگویید و رسید نو را نگه دارید.
receipt-sign-in-under = اگر حساب دارید
have-code = یک کود دارم
have-code-under = از یک کارمند

## Sign in and join
sign-in = داخل شدن
sign-in-title = باز هم سلام
sign-in-name = نام مستعار شما
sign-in-secret = پین (PIN) یا رمز شما
no-account-needed = به حساب ضرورت نیست
sign-out = بیرون شدن از حساب
join-title = اینجا را از خودتان بسازید
join-lead = نه ایمیل کار است، نه نمبر تلیفون. کسی که کود را به شما داده داخل شده نمی‌تواند.
join-code = کود شما
join-code-hint = 8 حرف و نمبر. تا 15 دقیقه کار می‌کند.
join-name = یک نام مستعار
join-name-hint = نام اصلی‌تان نباشد. برای داخل شدن به آن ضرورت دارید.
join-picture = یک تصویر انتخاب کنید
join-secret = یک پین (PIN) یا رمز
join-secret-hint = 6 نمبر یا بیشتر، یا چند کلمه که تنها خودتان می‌دانید.
join-secret-again = همان پین (PIN) یا رمز، یک بار دیگر
join-done = این من هستم
avatar-fox = روباه
avatar-whale = نهنگ
avatar-cactus = کاکتوس
avatar-comet = ستارهٔ دنباله‌دار
avatar-mushroom = سمارق
avatar-kite = کاغذپران
avatar-cat = پشک
avatar-robot = روبات

## My things
mine-none = تا حال اینجا چیزی نگفته‌اید.
mine-your-turn = نوبت شما است
mine-replied = کسی جواب نوشت
mine-erase-lead = می‌توانید هر کدام این‌ها را پس بگیرید، یا همه چیز را پاک کنید.
mine-erase = پاک کردن چیزهای من
status-sent = فرستاده شد. تا حال کسی آن را نخوانده است
status-read = خوانده شد. ما آن را می‌بینیم
status-answered = جواب داده شد. انجام شد؟
status-closed = گفتید بلی، انجام شد
status-settled = خوانده شد، تشکر. کار دیگری نمانده
status-reopened = گفتید نی، پس دوباره باز شد
status-hidden = تیم آن را از نظر دور نگه داشته است
erase-title = همه چیز پاک شود؟
erase-what = { $count ->
    [0] حساب شما پاک می‌شود. از این حساب چیزی نفرستاده‌اید.
    [one] حساب شما پاک می‌شود، و همان یک چیزی هم که اینجا گفته‌اید پاک می‌شود. هیچ‌کس آن را پس آورده نمی‌تواند.
   *[other] حساب شما پاک می‌شود، و { $count } چیزی هم که اینجا گفته‌اید پاک می‌شود. هیچ‌کس آن‌ها را پس آورده نمی‌تواند.
}
erase-stays = *بعضی چیزها باید بماند.* اگر ممکن بوده به کسی آسیب برسد، یا اگر شکایت کرده‌اید، ما باید چیزی را که برای آن لازم است نگه داریم.
erase-do = همه چیز را پاک کن
erase-keep = نی، چیزهای من بماند

## A thread
thread-title = گپ شما و جواب ما
you-said = شما گفتید
team-said = تیم مشارکت گفت
words-gone = این نوشته پاک شده است.
waiting = در انتظار جواب. وقتی کسی آن را بخواند، اینجا می‌بینید.
waiting-thanks = وقتی کسی آن را بخواند، اینجا می‌بینید.
many-said = به بسیاری از شما یکجا جواب دادیم. شما گفتید: { $words }
promised-by-when = وعده از { $owner }، تا { $date }.
promised-by = { $owner } جوابگوی این کار است.
promised-when = وعده شده تا { $date }.
easy-read = متن آسان
claim-done = انجام دادیم
claim-will_do = انجام می‌دهیم
claim-will-do-by = تا { $date } انجام می‌دهیم
claim-cannot = نمی‌توانیم، و دلیلش این است
claim-already_there = از پیش موجود است
verdict-ask-done = انجام شد؟
verdict-ask-will_do = تا حال انجام شده است؟
verdict-ask-cannot = این جواب عادلانه است؟
verdict-ask-already_there = برای شما هم موجود است؟
verdict-ask-meeting = آیا چیزی که خواسته بودید شد؟
verdict-yes = بلی
verdict-partly = تا یک اندازه
verdict-no = نی
verdict-given-yes = گفتید بلی
verdict-given-partly = گفتید تا یک اندازه
verdict-given-no = گفتید نی
verdict-change = تغییر دادن چیزی که گفتم
verdict-hint = تنها شما این را بسته کرده می‌توانید. اگر بگویید نی، دوباره بازش می‌کنیم.
talk-title = بین شما و تیم
review-told = به خاطر گپ شما و دیگران، یک خدمت دوباره بررسی شد
hidden-why = *تیم این را از نظر دور کرده است.* شما و تیم هنوز هم آن را خوانده می‌توانید. دلیلش این است:
reply-label = چیزی در جواب بگویید
reply-missing = هنوز چی کم است؟
so-far = تا حال چه شده است
step-sent = فرستاده شد
step-read = خوانده شد
step-answered = جواب داده شد
step-happened = انجام شد
chosen-mood = احساس شما
looked-title = کی نوشتهٔ مرا دید
looked-line = { $date }: { $who } – { $did }
reader-me = شما
reader-worker = یک کارمند
reader-participation_lead = تیم مشارکت
reader-safeguarding_lead = مسوول محفوظ نگه‌داشتن اطفال
reader-service_manager = یک مدیر خدمات
reader-commissioner = مسوول خریداری خدمات
reader-board_member = یک عضو هیئت
reader-administrator = مسوول سیستم
deed-sent = فرستادن
deed-read = خواندن
deed-wrote = نوشتن پیام
deed-sorted = ترتیب کردن به اساس موضوع
deed-masked = دور کردن نام‌ها و جای‌ها
deed-noted = نوشتن یادداشت برای تیم
deed-hid = دور کردن از نظر
deed-showed = پس آوردن به جایش
deed-quoted = خواستن اجازه برای نشان دادن بعضی از نوشتهٔ شما
deed-answered = استفاده برای یک جواب
deed-reviewed = خواندن برای بررسی یک خدمت
deed-judged = گفتن این‌که انجام شد یا نی
deed-other = کار روی آن
take-back = پس گرفتن
take-back-words = نوشتهٔ شما را پاک می‌کنیم و دیگر روی آن کار نمی‌کنیم. اگر ممکن باشد به کسی آسیب برسد، ما باید چیزی را که برای کمک لازم است نگه داریم.
take-back-do = بلی، پس می‌گیرم

## The wall
wall-reading = این را چطور بخوانیم
wall-plain = ساده
wall-topics = موضوع‌ها
wall-none = تا حال اینجا چیزی نیست. وقتی جواب بدهیم، اینجا پر می‌شود.
wall-answered = جواب داده شد
wall-happened = از هر 100 نفر شما که به ما گفتند، { $yes } نفر گفتند: بلی، انجام شد
voices-about = { $n ->
    [one] تقریباً { $n } نفر از شما
   *[other] تقریباً { $n } نفر از شما
}

## Help now
help-hint = لازم نیست داخل حساب شوید. لازم نیست مطمئن باشید.
help-offline = *انترنت شما وصل نیست.* فعلاً چیزی فرستاده نمی‌توانیم. این نمبرها هنوز هم کار می‌کنند.
help-999 = پولیس، امبولانس، اطفائیه
help-under-999 = اگر همین حالا در خطر هستید. اگر گپ زده نمی‌توانید، زنگ بزنید و بعد 55 را فشار بدهید.
help-childline = Childline
help-under-childline = روز و شب، رایگان، تا 18 سالگی. در بِل تلیفون نمی‌آید.
number-childline = 0800 1111
help-shout = Shout
help-under-shout = روز و شب، رایگان، با پیام (مسیج).
number-shout = پیام SHOUT به 85258
help-nhs = صحت روانی NHS
help-under-nhs = روز و شب، اگر حال روحی‌تان بسیار خراب است.
number-nhs = 111، بعد 2
help-samaritans = Samaritans
help-under-samaritans = روز و شب، رایگان، در هر سن.
number-samaritans = 116 123
help-duty = تیم نوکریوال شورای محلی (council)
help-emergency = تیم نوکریوال، شب‌ها و آخر هفته

## Rate a service
rate-list-title = به چه می‌خواهید نمره بدهید؟
rate-none = تا حال چیزی برای نمره دادن نیست.
rate-not-a-person = شما به یک جای یا یک خدمت نمره می‌دهید، هیچ وقت به یک نفر نی.
rate-title = این برای شما چطور است: { $service }؟
rate-words = چیزی است که بخواهید با کلمه‌های خودتان بگویید؟
rate-together = شما به یک جای یا یک خدمت نمره می‌دهید، هیچ وقت به یک نفر نی. ما جواب‌ها را یکجا می‌بینیم، و تنها وقتی که به اندازهٔ کافی نفر جواب داده باشند.

## When something is wrong with what was typed
problem-write-something = چیزی بنویسید، یا «تیر شدن از این سوال» را فشار بدهید
problem-pick-one = یکی را انتخاب کنید
problem-too-long = این برای یک بار بسیار دراز است. کوتاه‌ترش کنید، یا باقی را بعد از این بفرستید
problem-nothing-said = از همه تیر شدید. به یک سوال جواب بدهید، بعد فرستاده می‌توانید
problem-needs-account = برای فرستادن به کارمندتان یا IRO به حساب ضرورت دارید. کس دیگری را انتخاب کنید، یا داخل شوید
problem-not-sent = فرستاده نشد. نوشتهٔ شما هنوز اینجا است. لطفاً دوباره کوشش کنید
problem-no-such-receipt = این نمبرها چیزی را باز نمی‌کنند. هر 16 نمبر را ببینید
problem-slow-down = بسیار زیاد کوشش شد. چند دقیقه صبر کنید، بعد دوباره کوشش کنید
problem-busy = همین حالا مردم بسیار زیاد داخل می‌شوند. چند ثانیه صبر کنید، بعد دوباره کوشش کنید
problem-no-such-account = آن نام مستعار و پین (PIN) با هم برابر نیستند. هر دو را ببینید
problem-no-such-code = این کود کار نمی‌کند. شاید کهنه شده باشد. یک کود نو بخواهید
problem-name-taken = این نام مستعار از کس دیگری است. یک نام دیگر انتخاب کنید
problem-bad-name = یک نام مستعار بنویسید، تا 40 حرف
problem-secret-short = بسیار کوتاه است. 6 نمبر یا بیشتر بنویسید، یا 8 حرف یا بیشتر
problem-secret-long = بسیار دراز است. تا 200 حرف بنویسید
problem-secret-easy = حدس زدنش بسیار آسان است. چیزی انتخاب کنید که تنها خودتان می‌دانید
problem-secrets-differ = این دو یک چیز نیستند. دوباره آن‌ها را بنویسید

## Something went wrong
error-title-missing = این صفحه را پیدا کرده نمی‌توانیم
error-words-missing = شاید آدرس غلط باشد، یا شاید صفحه دیگر نباشد.
error-title-gone = این دیگر اینجا نیست
error-words-gone = پس گرفته شده یا پاک شده است.
error-title-forbidden = این صفحه برای شما نیست
error-words-forbidden = شاید لازم باشد اول داخل شوید.
error-title-too-big = این برای یک بار بسیار زیاد است
error-words-too-big = پس بروید و کوتاه‌ترش کنید. نوشتهٔ شما هنوز در صفحهٔ پیشتر است.
error-title-unreadable = آن را خوانده نتوانستیم
error-words-unreadable = پس بروید و دوباره کوشش کنید. نوشتهٔ شما هنوز در صفحهٔ پیشتر است.
error-title-too-many = بسیار تیز بود
error-words-too-many = چند دقیقه صبر کنید، بعد دوباره کوشش کنید.
error-title-ours = از طرف ما مشکلی پیدا شد
error-words-ours = تقصیر شما نیست. لطفاً چند دقیقه بعد دوباره کوشش کنید. اگر همین حالا به کمک ضرورت دارید، نمبرها در «کمک عاجل» است.
error-reference = اگر در این باره به ما بگویید، این کمک می‌کند پیدایش کنیم:
error-home = رفتن به شروع

## Between a link on another website and what it would do
go-on-title = برای ادامه فشار بدهید
go-on-words = از یک ویب‌سایت دیگر به اینجا آمدید. تا فشار ندهید هیچ چیزی نمی‌شود.
go-on-press = ادامه

## How we look after what you say
moderation-title-who = کی آن را می‌خواند
moderation-words-who = کسانی که در تیم مشارکت هستند هر چه می‌فرستید می‌خوانند. آن‌ها روی دوسیهٔ شما کار نمی‌کنند. تنها اگر خودتان انتخاب کنید، به کارمند یا IRO می‌رسد.
moderation-title-names = نام‌ها
moderation-words-names = پیش از این‌که از گپ شما کار بگیریم، نام‌ها و جای‌هایی را که ممکن است نشان بدهد شما کی هستید دور می‌کنیم.
moderation-title-safety = وقتی ممکن است به کسی آسیب برسد
moderation-words-safety = آن وقت ما باید به کسانی بگوییم که می‌توانند کمک کنند شما محفوظ بمانید. به شما می‌گوییم که آن‌ها کی هستند.
moderation-title-hide = دور نگه‌داشتن از نظر
moderation-words-hide = بعضی وقت‌ها یک نفر از تیم گپی را از لست‌ها بیرون نگه می‌دارد، مثلاً وقتی که ممکن است کسی را آزار بدهد. او باید دلیلش را بنویسد و شما دلیل را خوانده می‌توانید. ما هیچ وقت چیزی را به خاطری که شکایت است پنهان نمی‌کنیم.
moderation-title-quotes = نوشتهٔ شما پیش روی دیگران
moderation-words-quotes = ما نوشتهٔ خود شما را تنها وقتی به دیگران نشان می‌دهیم که شما بلی گفته باشید، و یک نفر دوم اول آن را می‌بیند.
moderation-title-counts = شمردن
moderation-words-counts = ما هیچ وقت عددی را نشان نمی‌دهیم که آن‌قدر خرد باشد که شما را معلوم کند. جوابی دربارهٔ یک کارمند هیچ وقت علیه یک نفر استفاده نمی‌شود.
moderation-title-erase = پس گرفتن
moderation-words-erase = می‌توانید گپ‌تان را پس بگیرید، یا همه چیز را پاک کنید. ما تنها چیزی را نگه می‌داریم که وقتی ممکن است به کسی آسیب برسد، یا برای یک شکایت، لازم است.

## Nobody knows it’s me, signed in
anonymous-signed-in = ما از گپ شما کار می‌گیریم تا چیزها را تغییر بدهیم. نام‌ها را دور می‌کنیم. اما اگر کسی همین حالا در خطر باشد، دو نفر که اطفال را محفوظ نگه می‌دارند هنوز دیده می‌توانند که کی نوشته است.
anonymous-sign-out = بیرون شدن و فرستادن بدون حساب من
