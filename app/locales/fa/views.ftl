# Saying something: questions, sending, receipts, a thread and who looked at it.
# Machine-drafted; awaiting review by a person who speaks Farsi (Iran).

## Questions
not-seen-yet = هنوز هیچ‌کس نمی‌تواند این را ببیند. پیش از فرستادن، خودتان انتخاب می‌کنید چه کسی آن را ببیند.
mood-1 = خیلی بد
mood-2 = بد
mood-3 = نه خوب، نه بد
mood-4 = خوب
mood-5 = خیلی خوب
change-done = تمام
day-field-day = روز
day-field-month = ماه
day-field-year = سال
problem-no-such-day = این روز را نمی‌شناسیم. روز، ماه و سال را نگاه کنید
problem-nobody-helped = کسی در کادر کمک‌کننده چیزی نوشته است. بگویید چه کسی کمک کرد، یا کادر را خالی بگذارید

## Check and send
check-title = آماده‌اید بفرستید؟
you-say = شما می‌گویید
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
filing-told = *این ممکن است به پرونده‌ای هم برود که شورای محلی (council) دربارهٔ شما نگه می‌دارد.* همراه با جواب ما به آنجا می‌رود، گاهی زودتر. مددکار اجتماعی شما می‌تواند آن را آنجا بخواند. اگر «هیچ‌کس نمی‌داند این منم» را انتخاب کنید، به آنجا نمی‌رود.
filed-gone = *آنچه به پرونده‌ای رفته که شورای محلی (council) دربارهٔ شما نگه می‌دارد، با این پاک نمی‌شود.* درخواست می‌کنیم که از آنجا هم برداشته شود. نمی‌توانیم ببینیم که برداشته شده یا نه.
filed-stays = *آنچه به پرونده‌ای رفته که شورای محلی (council) دربارهٔ شما نگه می‌دارد، با اسم شما آنجا می‌ماند.*
summary-told = *اگر این به مددکار شما یا مسئول مستقل بررسی شما (IRO) برسد، ممکن است به پروندهٔ شما هم برود.* آنها می‌توانند آن را در خلاصهٔ جلسهٔ بررسی شما، با کلمات خودتان، چاپ کنند. در پروندهٔ شما می‌ماند، حتی اگر آن را اینجا پس بگیرید.
unsaid-told = *چیزی را که نباید در جلسه گفته شود، فقط مسئول مستقل بررسی شما (IRO)، اگر او را اینجا انتخاب کنید، و مسئول حفظ امنیت بچه‌ها می‌خوانند.* هیچ کس دیگری که انتخاب می‌کنید آن جواب را نمی‌خواند. اگر ممکن باشد کسی آسیب ببیند، باید به کسانی بگوییم که می‌توانند کمک کنند، و به شما می‌گوییم آن‌ها چه کسانی هستند.
summary-stays = *آنچه در خلاصهٔ جلسهٔ بررسی شما چاپ شده، با اسم شما در پروندهٔ شما می‌ماند.* ما نمی‌توانیم آن را از آنجا برداریم.
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

## My things
mine-none = هنوز اینجا چیزی نگفته‌اید.
mine-your-turn = نوبت شماست
mine-replied = کسی جواب نوشت
status-sent = فرستاده شد. هنوز کسی آن را نخوانده است
status-has-it = یک نفر از تیم کشیک دارد آن را پیگیری می‌کند
status-read = خوانده شد. داریم بررسی‌اش می‌کنیم
status-wrote-back = کسی جواب نوشت
status-answered = جواب داده شد. انجام شد؟
status-closed = گفتید بله، انجام شد
status-settled = خوانده شد، ممنون. کار دیگری نمانده
status-reopened = گفتید نه، پس دوباره باز شد
status-hidden = تیم آن را از دید دور نگه داشته است

## A thread
thread-title = حرف شما و جواب ما
you-said = شما گفتید
team-said = تیم مشارکت گفت
words-gone = این نوشته پاک شده است.
waiting = در انتظار جواب. وقتی کسی آن را بخواند، اینجا می‌بینید.
waiting-thanks = وقتی کسی آن را بخواند، اینجا می‌بینید.
talk-title = بین شما و تیم
hidden-why = *تیم این را از دید دور کرده است.* شما و تیم هنوز می‌توانید آن را بخوانید. دلیلش این است:
complaint-yours = شما شکایت کرده‌اید
complaint-answer-by = شورا باید تا { $day } به شما جواب بدهد.
complaint-late = شورا باید تا { $day } به شما جواب می‌داد. دیر شده است. می‌توانید بیشتر بخواهید، و کسی که طرف شماست (advocate) می‌تواند علت را بپرسد.
complaint-answered = شورا جواب داده است. اگر موافق نیستید، می‌توانید تا { $day } بیشتر بخواهید.
complaint-over = تمام شده است. اگر موافق نیستید، می‌توانید به بازرس شکایت‌ها (Ombudsman) مراجعه کنید. رایگان است.
complaint-help = کسی که طرف شماست (advocate) می‌تواند کمکتان کند. رایگان است.
advocate-yours = شما کسی را خواسته‌اید که طرف شما باشد (advocate)
advocate-ask-by = شورا باید تا { $day } از خدمات مدافعان حق بخواهد.
advocate-answer-by = از خدمات مدافعان حق خواسته شده است. باید تا { $day } بگوید چه کسی می‌آید.
advocate-late = این کار باید تا { $day } انجام می‌شد. دیر شده است. خودتان هم می‌توانید به آن‌ها زنگ بزنید.
advocate-found = کسی پیدا شده است که طرف شماست.
advocate-ring = برای این که خودتان زنگ بزنید:
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
reader-personal_adviser = یک مشاور شخصی (PA)
reader-reviewing_officer = کسی که جلسه‌های بررسی را اداره می‌کند (IRO)
reader-carer = کسی که از بچه نگهداری می‌کند
reader-advocate = کسی که از حق جوان‌ها دفاع می‌کند (advocate)
reader-duty_worker = مددکار کشیک
reader-team_manager = مدیر یک تیم مددکارها
reader-action_lead = کسی که یک بخش از برنامهٔ شورای محلی (council) را پیش می‌برد
reader-provider = کسی که خدمتی را برای شورای محلی (council) اداره می‌کند
reader-regulation_44_visitor = بازدیدکننده‌ای که خانه‌های بچه‌ها را بررسی می‌کند (Regulation 44)
reader-complaints_manager = مسئول شکایت‌ها
reader-independent_person = کسی از بیرون شورای محلی (council) که یک شکایت را بررسی می‌کند (independent person)
reader-lado = کسی که نگرانی‌ها دربارهٔ بزرگ‌ترهایی را که با بچه‌ها کار می‌کنند بررسی می‌کند (LADO)
reader-scrutineer = کسی بیرون از شورای محلی (council) که می‌بیند بچه‌ها در امان باشند (scrutineer)
reader-translator = یک مترجم
reader-auditor = کسی که می‌بیند کارها درست انجام شده (auditor)
reader-computer = رایانهٔ شورا
deed-sent = فرستادن
deed-entered = نوشتن آن در اینجا برای شما
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

## When something is wrong with what was typed
problem-nothing-said = از همه چیز رد شدید. به یک سؤال جواب بدهید، بعد می‌توانید بفرستید
problem-needs-account = برای فرستادن به مددکار یا IRO حساب لازم دارید. کس دیگری را انتخاب کنید، یا وارد شوید
problem-no-such-receipt = این رقم‌ها چیزی را باز نمی‌کنند. هر 16 رقم را نگاه کنید

## Nobody knows it’s me, signed in
anonymous-signed-in = از حرف شما استفاده می‌کنیم تا چیزها را عوض کنیم. اسم‌ها را برمی‌داریم. ولی اگر کسی همین الان در خطر باشد، دو نفر که کارشان حفظ امنیت بچه‌هاست هنوز می‌توانند ببینند چه کسی نوشته است.
anonymous-sign-out = خروج و فرستادن بدون حساب من

## What a helper saw
seen-title = برای کسی که کمک می‌کند
seen-ask = شما که کمک می‌کنید، خودتان چه دیدید؟
seen-hint = فقط آنچه دیدید، مثلاً کودک به چه چیزی اشاره کرد یا چه حالتی داشت. آن را جدا نگه می‌داریم. هیچ‌وقت آن را حرف خود کودک حساب نمی‌کنیم.

## My agenda
agenda-title = برنامهٔ جلسهٔ من
agenda-under = چاپش کنید و با خودتان به جلسه ببرید
agenda-on = برای جلسهٔ من در { $date }
agenda-chair-all = می‌خواهم جلسه‌ام را خودم اداره کنم.
agenda-chair-part = می‌خواهم بخشی از جلسه‌ام را خودم اداره کنم.
agenda-chair-first = می‌خواهم اول از همه حرف بزنم.
agenda-print = برای چاپ این صفحه، منوی مرورگرتان را باز کنید و «چاپ» را انتخاب کنید.
agenda-left-out = آنچه نباید در جلسه گفته شود در این صفحه نیست.

## A receipt in pictures
pictures-same = این هشت تصویر همان رقم‌های شماست. با همین ترتیب کار می‌کنند.
pictures-title = تصویرهایتان را پیدا کنید
pictures-which = روی تصویر { $n } از 8 بزنید
pictures-undo = آخری را بردار
pictures-instead = من تصویر دارم
pictures-instead-under = هشت تا، به ترتیب
problem-no-such-pictures = این تصویرها چیزی را باز نمی‌کنند. ترتیب را نگاه کنید و از اول شروع کنید

## Who looked
looked-lead = هر بار کسی حرف شما را باز می‌کند، اینجا نوشته می‌شود. هیچ‌کس نمی‌تواند خطی را پاک کند.
looked-learnt = برنامه‌ای روی رایانهٔ خود شورا از حرف‌های نوجوانان یاد می‌گیرد که هر حرف دربارهٔ چیست. آخرین بار در { $date } این کار را کرد و شاید حرف‌های شما هم بخشی از آن بوده است. هیچ‌کس برای این کار آن‌ها را نخوانده است. وقتی کسی چیزی را پس می‌گیرد، همه چیز را فراموش می‌کند و از نو شروع می‌کند.
looked-nobody = هنوز هیچ‌کس چیزی را باز نکرده است.
looked-all = { $who } – { $did } ({ $things })
looked-things = { $count ->
    [one] { $count } چیز از چیزهای شما
   *[other] { $count } چیز از چیزهای شما
}
deed-shared = اجازه دادن به کس دیگری که آن را ببیند
deed-opened = باز کردن یک تصویر یا صدا
deed-exported = بیرون بردن آن در یک فایل
deed-filed = گذاشتن آن در پروندهٔ شما
deed-identified = پیدا کردن اینکه چه کسی آن را نوشته است

## Sharing again and paper
share-title = با کس دیگری در میان بگذارید
share-words = همین نوشته به دست او می‌رسد. لازم نیست دو بار تعریفش کنید. او می‌داند که از طرف شماست. چیزی را که در میان گذاشته شد دیگر نمی‌شود برگرداند.
shared-line = این را با این شخص هم در میان گذاشتید: { $who }، { $date }
share-ask-iro = گفتید این برای یک جلسه است. هنوز به دست مسئول مستقل بررسی شما (IRO) نرسیده است. می‌خواهید پیش از جلسه آن را بخواند؟ تصمیم با شماست. اگر می‌خواهید، همین‌جا «{ $where }» را باز کنید و او را انتخاب کنید. اگر نه، لازم نیست کاری بکنید.
quotes-title = نوشته‌های شما که دیگران می‌بینند
quotes-waiting = هنوز یک نفر دوم این را بررسی می‌کند. فعلاً کس دیگری آن را نمی‌بیند.
quotes-cleared = دیگران می‌توانند این را بدون اسم شما ببینند.
quotes-withdrawn = دیگر این را نشان نمی‌دهیم. اگر کسی قبلاً آن را چاپ یا ذخیره کرده باشد، از او می‌خواهیم آن را بردارد.
quotes-promise = شما به این گفتید بله. هر وقت بخواهید می‌توانید بگویید بس است. آن وقت آن را از همهٔ صفحه‌ها و همهٔ نسخه‌های تازه برمی‌داریم. اما از کسی که قبلاً آن را چاپ یا ذخیره کرده، فقط می‌توانیم بخواهیم آن را بردارد.
quotes-stop = دیگر نشانش ندهید
print = چاپ یا ذخیرهٔ این
print-do = چاپ
print-careful = فکر کنید چه کسی ممکن است این کاغذ را پیدا کند.

## The hundred pictures
receipt-word-00 = پرچم
receipt-word-01 = زنگ
receipt-word-02 = پیراهن
receipt-word-03 = پیانو
receipt-word-04 = آب
receipt-word-05 = در
receipt-word-06 = خانه
receipt-word-07 = خط‌کش
receipt-word-08 = تاس
receipt-word-09 = دوچرخه
receipt-word-10 = بومرنگ
receipt-word-11 = شبدر
receipt-word-12 = هدفون
receipt-word-13 = چکش
receipt-word-14 = گیلاس
receipt-word-15 = کاکتوس
receipt-word-16 = نان
receipt-word-17 = مداد
receipt-word-18 = لنگر
receipt-word-19 = صندلی
receipt-word-20 = موز
receipt-word-21 = پازل
receipt-word-22 = پر
receipt-word-23 = درخت
receipt-word-24 = کفش
receipt-word-25 = کاسه
receipt-word-26 = تاج
receipt-word-27 = رنگین‌کمان
receipt-word-28 = طبل
receipt-word-29 = تلسکوپ
receipt-word-30 = نامه
receipt-word-31 = آب‌نبات
receipt-word-32 = دانهٔ برف
receipt-word-33 = هدیه
receipt-word-34 = میکروفون
receipt-word-35 = عینک
receipt-word-36 = ویولن
receipt-word-37 = قورباغه
receipt-word-38 = دوربین
receipt-word-39 = هویج
receipt-word-40 = بادکنک
receipt-word-41 = بلندگو
receipt-word-42 = کلید
receipt-word-43 = چراغ
receipt-word-44 = پنیر
receipt-word-45 = چراغ‌قوه
receipt-word-46 = قلم‌مو
receipt-word-47 = مرغ
receipt-word-48 = ماهی
receipt-word-49 = دیوار
receipt-word-50 = آهن‌ربا
receipt-word-51 = چرخ
receipt-word-52 = گربه
receipt-word-53 = پیتزا
receipt-word-54 = ابر
receipt-word-55 = چتر
receipt-word-56 = چتر نجات
receipt-word-57 = زرافه
receipt-word-58 = قوری
receipt-word-59 = ماشین
receipt-word-60 = آتش
receipt-word-61 = قایق
receipt-word-62 = شمع
receipt-word-63 = قاشق
receipt-word-64 = ترازو
receipt-word-65 = مار
receipt-word-66 = نردبان
receipt-word-67 = دوشاخه
receipt-word-68 = تلفن
receipt-word-69 = جام قهرمانی
receipt-word-70 = سیب
receipt-word-71 = کتاب
receipt-word-72 = رعدوبرق
receipt-word-73 = قیچی
receipt-word-74 = گیرهٔ کاغذ
receipt-word-75 = جارو
receipt-word-76 = تخم‌مرغ
receipt-word-77 = کلاه
receipt-word-78 = خورشید
receipt-word-79 = یویو
receipt-word-80 = جغد
receipt-word-81 = انگشتر
receipt-word-82 = کفشدوزک
receipt-word-83 = مسواک
receipt-word-84 = کوله‌پشتی
receipt-word-85 = فنجان
receipt-word-86 = باتری
receipt-word-87 = هدف
receipt-word-88 = سطل
receipt-word-89 = اتوبوس
receipt-word-90 = چادر
receipt-word-91 = تخت
receipt-word-92 = ستاره
receipt-word-93 = اسکیت‌بورد
receipt-word-94 = ساعت شنی
receipt-word-95 = ماه
receipt-word-96 = لاله
receipt-word-97 = بادبادک
receipt-word-98 = ساعت
receipt-word-99 = قفل

## Whom it reached
audience-known = بلافاصله به { $names } می‌رسد. تیم مشارکت هم آن را می‌خواند.
given-opened = { $who }: در { $date } آن را باز کرد.
given-stood-in = { $who }: کسی که به جای اوست در { $date } آن را باز کرد.
given-unopened = { $who }: در { $date } به دستش رسید و هنوز باز نکرده است.
given-other-first = اول کس دیگری آن را می‌خواند.
person-said = کسی که برایش فرستادی گفت

## What has just been done
other-answers = { $count ->
    [one] { $count } پاسخ دیگر
   *[other] { $count } پاسخ دیگر
}
done-taken-back = دیگر آن را اینجا نمی‌بینید. اگر هنوز کسی آن را ندیده باشد، یا به نظر برسد که شاید در خطر باشی، اول یک انسان آن را می‌بیند. بعد کاری را که خواسته‌ای انجام می‌دهیم.
done-replied = فرستاده شد. در همین صفحه است.
done-shared = به اشتراک گذاشته شد. پایین نوشته شده است.
done-not-shown = دیگر نشانش نمی‌دهیم.

## Going on without a connection
typed-kept = چیزی که می‌نویسید دو ساعت می‌ماند، حتی اگر این سؤال را رها کنید. فقط کسی که این گوشی را دارد می‌تواند بازش کند.

## Good news
celebrate-title = خبرهای خوب مشترک
celebrate-lead = خبرهای خوب از کودکان و جوانان تحت مراقبت. آن‌ها گفتند بله، می‌شود این را بدون اسمشان به دیگران گفت.
celebrate-none = هنوز خبر خوبی اینجا نیست.
celebrate-yours = خبر خوبتان را به ما بگویید

## Who may translate
translator-ask = شاید لازم باشد کسی نوشتهٔ شما را به انگلیسی برگرداند. چه کسی اجازه دارد؟
translator-ask-now = این را به زبان دیگری نوشته‌اید و هنوز کسی اینجا نمی‌تواند آن را بخواند. اجازه می‌دهید کسی آن را به انگلیسی برگرداند؟ تصمیم با شماست. اگر می‌خواهید، همین‌جا «{ $where }» را باز کنید و بگویید چه کسی اجازه دارد. اگر نه، لازم نیست کاری بکنید.
translator-anyone = هر مترجمی
translator-blind = اسم‌ها و جاهایی را که پیدا کنیم برمی‌داریم. ولی اگر اسم خودتان یا جای زندگی‌تان را بنویسید، شاید آن را ببینند.
translator-woman = فقط یک زن
translator-man = فقط یک مرد
translator-nobody = هیچ‌کس. ترجمه نشود
