# Saying something: questions, sending, receipts, a thread and who looked at it.
# Machine-drafted; awaiting review by a person who speaks Dari.

## Questions
not-seen-yet = تا حال هیچ‌کس این را دیده نمی‌تواند. پیش از فرستادن، خودتان انتخاب می‌کنید که کی آن را ببیند.
mood-1 = بسیار بد
mood-2 = بد
mood-3 = نه خوب، نه بد
mood-4 = خوب
mood-5 = بسیار خوب
change-done = تمام شد
day-field-day = روز
day-field-month = ماه
day-field-year = سال
problem-no-such-day = این روز را نمی‌شناسیم. روز، ماه و سال را ببینید
problem-nobody-helped = کسی در خانهٔ کمک‌کننده نوشته است. بگویید کی کمک کرد، یا آن خانه را خالی بگذارید

## Check and send
check-title = آماده هستید بفرستید؟
you-say = شما می‌گویید
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
filing-told = *این ممکن است به دوسیه‌ای هم برود که شورای محلی (council) دربارهٔ شما نگه می‌دارد.* همراه با جواب ما به آن‌جا می‌رود، بعضی وقت‌ها زودتر. کارمند اجتماعی شما آن را آن‌جا خوانده می‌تواند. اگر «هیچ‌کس نمی‌داند که این من هستم» را انتخاب کنید، به آن‌جا نمی‌رود.
filed-gone = *چیزی که به دوسیه‌ای رفته که شورای محلی (council) دربارهٔ شما نگه می‌دارد، با این پاک نمی‌شود.* ما تقاضا می‌کنیم که از آن‌جا هم کشیده شود. دیده نمی‌توانیم که کشیده شده است یا نه.
filed-stays = *چیزی که به دوسیه‌ای رفته که شورای محلی (council) دربارهٔ شما نگه می‌دارد، با نام شما آن‌جا می‌ماند.*
summary-told = *اگر این به کارمند شما یا مسوول مستقل بررسی شما (IRO) برسد، ممکن است به دوسیهٔ شما هم برود.* آن‌ها می‌توانند آن را در خلاصهٔ جلسهٔ بررسی شما، با کلمات خود شما، چاپ کنند. در دوسیهٔ شما می‌ماند، حتی اگر آن را این‌جا پس بگیرید.
unsaid-told = *چیزی را که نباید در جلسه گفته شود، تنها مسوول مستقل بررسی شما (IRO)، اگر او را این‌جا انتخاب کنید، و مسوول محفوظ نگه‌داشتن اطفال می‌خوانند.* هیچ کس دیگری که انتخاب می‌کنید آن جواب را نمی‌خواند. اگر ممکن باشد به کسی آسیب برسد، ما باید به کسانی بگوییم که کمک کرده می‌توانند، و به شما می‌گوییم که آن‌ها کی هستند.
summary-stays = *چیزی که در خلاصهٔ جلسهٔ بررسی شما چاپ شده، با نام شما در دوسیهٔ شما می‌ماند.* ما آن را از آن‌جا کشیده نمی‌توانیم.
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

## My things
mine-none = تا حال اینجا چیزی نگفته‌اید.
mine-your-turn = نوبت شما است
mine-replied = کسی جواب نوشت
status-sent = فرستاده شد. تا حال کسی آن را نخوانده است
status-has-it = یک نفر از تیم نوکریوال آن را پیگیری می‌کند
status-read = خوانده شد. ما آن را می‌بینیم
status-wrote-back = کسی جواب نوشت
status-answered = جواب داده شد. انجام شد؟
status-closed = گفتید بلی، انجام شد
status-settled = خوانده شد، تشکر. کار دیگری نمانده
status-reopened = گفتید نی، پس دوباره باز شد
status-hidden = تیم آن را از نظر دور نگه داشته است

## A thread
thread-title = گپ شما و جواب ما
you-said = شما گفتید
team-said = تیم مشارکت گفت
words-gone = این نوشته پاک شده است.
waiting = در انتظار جواب. وقتی کسی آن را بخواند، اینجا می‌بینید.
waiting-thanks = وقتی کسی آن را بخواند، اینجا می‌بینید.
talk-title = بین شما و تیم
hidden-why = *تیم این را از نظر دور کرده است.* شما و تیم هنوز هم آن را خوانده می‌توانید. دلیلش این است:
complaint-yours = شما شکایت کرده‌اید
complaint-answer-by = شورا باید تا { $day } به شما جواب بدهد.
complaint-late = شورا باید تا { $day } به شما جواب می‌داد. دیر شده است. می‌توانید بیشتر بخواهید، و کسی که طرفدار شما است (advocate) می‌تواند دلیل را بپرسد.
complaint-answered = شورا جواب داده است. اگر موافق نیستید، می‌توانید تا { $day } بیشتر بخواهید.
complaint-over = تمام شده است. اگر موافق نیستید، می‌توانید نزد Ombudsman بروید. رایگان است.
complaint-help = کسی که طرفدار شما است (advocate) می‌تواند با شما کمک کند. رایگان است.
advocate-yours = شما کسی را خواسته‌اید که طرفدار شما باشد (advocate)
advocate-ask-by = شورا باید تا { $day } از خدمات مدافعان حق بخواهد.
advocate-answer-by = از خدمات مدافعان حق خواسته شده است. باید تا { $day } بگوید چه کسی می‌آید.
advocate-late = این کار باید تا { $day } می‌شد. دیر شده است. خودتان هم می‌توانید به آن‌ها زنگ بزنید.
advocate-found = کسی پیدا شده است که طرفدار شما است.
advocate-ring = برای این که خودتان زنگ بزنید:
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
reader-personal_adviser = یک مشاور شخصی (PA)
reader-reviewing_officer = کسی که جلسه‌های بررسی را پیش می‌برد (IRO)
reader-carer = کسی که از طفل نگهداری می‌کند
reader-advocate = کسی که از حق جوانان دفاع می‌کند (advocate)
reader-duty_worker = کارمند نوکریوال
reader-team_manager = مدیر یک تیم کارمندان
reader-action_lead = کسی که یک بخش پلان شورای محلی (council) را پیش می‌برد
reader-provider = کسی که یک خدمت را برای شورای محلی (council) پیش می‌برد
reader-regulation_44_visitor = بازدیدکننده‌ای که خانه‌های اطفال را بررسی می‌کند (Regulation 44)
reader-complaints_manager = مسوول شکایت‌ها
reader-independent_person = کسی از بیرون شورای محلی (council) که یک شکایت را می‌بیند (independent person)
reader-lado = کسی که نگرانی‌ها دربارهٔ کلان‌سال‌هایی را که با اطفال کار می‌کنند بررسی می‌کند (LADO)
reader-scrutineer = کسی بیرون از شورای محلی (council) که می‌بیند اطفال در امان باشند (scrutineer)
reader-translator = یک ترجمان
reader-auditor = کسی که می‌بیند کارها درست انجام شده (auditor)
reader-computer = کمپیوتر شورا
deed-sent = فرستادن
deed-entered = نوشتن آن در اینجا برای شما
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

## When something is wrong with what was typed
problem-nothing-said = از همه تیر شدید. به یک سوال جواب بدهید، بعد فرستاده می‌توانید
problem-needs-account = برای فرستادن به کارمندتان یا IRO به حساب ضرورت دارید. کس دیگری را انتخاب کنید، یا داخل شوید
problem-no-such-receipt = این نمبرها چیزی را باز نمی‌کنند. هر 16 نمبر را ببینید

## Nobody knows it’s me, signed in
anonymous-signed-in = ما از گپ شما کار می‌گیریم تا چیزها را تغییر بدهیم. نام‌ها را دور می‌کنیم. اما اگر کسی همین حالا در خطر باشد، دو نفر که اطفال را محفوظ نگه می‌دارند هنوز دیده می‌توانند که کی نوشته است.
anonymous-sign-out = بیرون شدن و فرستادن بدون حساب من

## What a helper saw
seen-title = برای کمک‌کننده
seen-ask = شما که کمک کردید، چه دیدید؟
seen-hint = تنها چیزی که دیدید، مثلاً طفل به چه اشاره کرد، یا چهره و حالش چطور بود. ما این را جدا نگه می‌داریم. هیچ وقت آن را گپ خود طفل حساب نمی‌کنیم.

## My agenda
agenda-title = گپ‌های من برای جلسه
agenda-under = آن را چاپ کنید و به جلسه‌تان ببرید
agenda-on = برای جلسهٔ من در { $date }
agenda-chair-all = می‌خواهم جلسه‌ام را خودم پیش ببرم.
agenda-chair-part = می‌خواهم یک قسمت جلسه‌ام را خودم پیش ببرم.
agenda-chair-first = می‌خواهم اول من گپ بزنم.
agenda-print = برای چاپ این صفحه، فهرست مرورگرتان را باز کنید و «چاپ» (Print) را انتخاب کنید.
agenda-left-out = چیزی که نباید در جلسه گفته شود، در این صفحه نیست.

## A receipt in pictures
pictures-same = این هشت تصویر با نمبرهای شما یک چیز است. به همین ترتیب کار می‌کند.
pictures-title = تصویرهای‌تان را پیدا کنید
pictures-which = تصویر { $n } از 8 را بزنید
pictures-undo = آخری را دور کن
pictures-instead = من تصویر دارم
pictures-instead-under = هشت تصویر، به ترتیب
problem-no-such-pictures = این تصویرها چیزی را باز نمی‌کنند. ترتیب را ببینید و از سر شروع کنید

## Who looked
looked-lead = هر بار که کسی گپ شما را باز کند، اینجا نوشته می‌شود. هیچ‌کس یک سطر را هم دور کرده نمی‌تواند.
looked-learnt = یک برنامه در کمپیوتر خود شورا از گپ‌های جوانان یاد می‌گیرد که هر گپ در بارهٔ چیست. آخرین بار در { $date } این کار را کرد، و شاید گپ‌های شما هم در آن بوده باشد. هیچ‌کس برای این کار آنها را نخوانده است. وقتی کسی چیزی را پس بگیرد، همه چیز را فراموش می‌کند و از سر شروع می‌کند.
looked-nobody = تا حال هیچ‌کس چیزی را باز نکرده است.
looked-all = { $who } – { $did } ({ $things })
looked-things = { $count ->
    [one] { $count } چیز شما
   *[other] { $count } چیز شما
}
deed-shared = نشان دادن به یک نفر دیگر
deed-opened = باز کردن یک تصویر یا صدا
deed-exported = بیرون کردن در یک فایل
deed-filed = گذاشتن آن در دوسیهٔ شما
deed-identified = پیدا کردن این‌که کی نوشته است

## Sharing again and paper
share-title = آن را به یک نفر دیگر هم برسانید
share-words = همان نوشته به آن‌ها می‌رسد. لازم نیست دو بار بگویید. آن‌ها می‌دانند که از شما است. چیزی که رسانده شد، پس گرفته نمی‌شود.
shared-line = این را به این نفر هم رساندید: { $who }، { $date }
share-ask-iro = گفتید این برای یک جلسه است. هنوز به مسوول مستقل بررسی شما (IRO) نرسیده است. می‌خواهید پیش از جلسه آن را بخواند؟ تصمیم از شما است. اگر می‌خواهید، همین‌جا «{ $where }» را باز کنید و او را انتخاب کنید. اگر نه، ضرورت نیست کاری بکنید.
quotes-title = نوشته‌های شما که دیگران می‌بینند
quotes-waiting = هنوز یک نفر دوم این را می‌بیند. تا حال کس دیگری آن را نمی‌بیند.
quotes-cleared = دیگران می‌توانند این را بدون نام شما ببینند.
quotes-withdrawn = دیگر این را نشان نمی‌دهیم. اگر کسی پیشتر آن را چاپ یا ذخیره کرده باشد، از او می‌خواهیم که آن را بردارد.
quotes-promise = شما به این بلی گفتید. هر وقت می‌توانید بگویید بس است. آن وقت آن را از همهٔ صفحه‌ها و همهٔ نسخه‌های نو برمی‌داریم. چیزی را که کسی پیشتر چاپ یا ذخیره کرده است، تنها می‌توانیم از او بخواهیم که بردارد.
quotes-stop = دیگر نشانش ندهید
print = چاپ یا ذخیره کردن این
print-do = چاپ
print-careful = فکر کنید که این کاغذ به دست کی افتاده می‌تواند.

## The hundred pictures
receipt-word-00 = بیرق
receipt-word-01 = زنگ
receipt-word-02 = پیراهن
receipt-word-03 = پیانو
receipt-word-04 = آب
receipt-word-05 = دروازه
receipt-word-06 = خانه
receipt-word-07 = خط‌کش
receipt-word-08 = تاس
receipt-word-09 = بایسکل
receipt-word-10 = بومرنگ
receipt-word-11 = شفتل
receipt-word-12 = گوشکی
receipt-word-13 = چکش
receipt-word-14 = گیلاس
receipt-word-15 = کاکتوس
receipt-word-16 = نان
receipt-word-17 = پنسل
receipt-word-18 = لنگر
receipt-word-19 = چوکی
receipt-word-20 = کیله
receipt-word-21 = پازل
receipt-word-22 = پر
receipt-word-23 = درخت
receipt-word-24 = بوت
receipt-word-25 = کاسه
receipt-word-26 = تاج
receipt-word-27 = رنگین‌کمان
receipt-word-28 = دهل
receipt-word-29 = تلسکوپ
receipt-word-30 = نامه
receipt-word-31 = لالی‌پاپ
receipt-word-32 = برف
receipt-word-33 = تحفه
receipt-word-34 = مایکروفون
receipt-word-35 = عینک
receipt-word-36 = وایلون
receipt-word-37 = بقه
receipt-word-38 = کمره
receipt-word-39 = زردک
receipt-word-40 = پوقانه
receipt-word-41 = لودسپیکر
receipt-word-42 = کلید
receipt-word-43 = چراغ
receipt-word-44 = پنیر
receipt-word-45 = چراغ دستی
receipt-word-46 = برس
receipt-word-47 = مرغ
receipt-word-48 = ماهی
receipt-word-49 = دیوار
receipt-word-50 = مقناطیس
receipt-word-51 = تایر
receipt-word-52 = پشک
receipt-word-53 = پیزا
receipt-word-54 = ابر
receipt-word-55 = چتری
receipt-word-56 = پراشوت
receipt-word-57 = زرافه
receipt-word-58 = چاینک
receipt-word-59 = موتر
receipt-word-60 = آتش
receipt-word-61 = کشتی
receipt-word-62 = شمع
receipt-word-63 = قاشق
receipt-word-64 = ترازو
receipt-word-65 = مار
receipt-word-66 = زینه
receipt-word-67 = پلگ
receipt-word-68 = تلیفون
receipt-word-69 = جام
receipt-word-70 = سیب
receipt-word-71 = کتاب
receipt-word-72 = الماسک
receipt-word-73 = قیچی
receipt-word-74 = کلیپ
receipt-word-75 = جاروب
receipt-word-76 = تخم
receipt-word-77 = کلاه
receipt-word-78 = آفتاب
receipt-word-79 = یویو
receipt-word-80 = بوم
receipt-word-81 = انگشتر
receipt-word-82 = پینه‌دوزک
receipt-word-83 = برس دندان
receipt-word-84 = بکس
receipt-word-85 = پیاله
receipt-word-86 = بتری
receipt-word-87 = نشان
receipt-word-88 = سطل
receipt-word-89 = بس
receipt-word-90 = خیمه
receipt-word-91 = تخت
receipt-word-92 = ستاره
receipt-word-93 = سکیت‌بورد
receipt-word-94 = ساعت ریگی
receipt-word-95 = مهتاب
receipt-word-96 = لاله
receipt-word-97 = کاغذپران
receipt-word-98 = ساعت
receipt-word-99 = قفل

## Whom it reached
audience-known = فوراً به { $names } می‌رسد. تیم مشارکت هم آن را می‌خواند.
given-opened = { $who }: در { $date } آن را باز کرد.
given-stood-in = { $who }: کسی که به جای او است در { $date } آن را باز کرد.
given-unopened = { $who }: در { $date } به دستش رسید و هنوز باز نکرده است.
given-other-first = اول کس دیگری آن را می‌خواند.
person-said = کسی که برایش فرستادی گفت

## What has just been done
other-answers = { $count ->
    [one] { $count } جواب دیگر
   *[other] { $count } جواب دیگر
}
done-taken-back = دیگر آن را اینجا نمی‌بینید. اگر هنوز کسی آن را ندیده باشد، یا به نظر برسد که شاید در خطر باشی، اول یک انسان آن را می‌بیند. بعد کاری را که خواسته‌ای انجام می‌دهیم.
done-replied = فرستاده شد. در همین صفحه است.
done-shared = شریک شد. پایین نوشته شده است.
done-not-shown = دیگر نشانش نمی‌دهیم.

## Going on without a connection
typed-kept = چیزی که می‌نویسید دو ساعت می‌ماند، حتی اگر این سوال را رها کنید. تنها کسی که این تلیفون پیشش باشد آن را باز کرده می‌تواند.

## Good news
celebrate-title = خبرهای خوش مشترک
celebrate-lead = خبرهای خوش از جوانان تحت مراقبت. آن‌ها برای نشان دادنش بلی گفتند، بدون نام‌شان.
celebrate-none = تا حال اینجا خبر خوشی نیست.
celebrate-yours = خبر خوش‌تان را به ما بگویید

## Who may translate
translator-ask = شاید لازم شود کسی نوشتهٔ شما را به انگلیسی ترجمه کند. کی اجازه دارد؟
translator-ask-now = این را به زبان دیگری نوشته‌اید و تا حال کسی اینجا نمی‌تواند آن را بخواند. اجازه می‌دهید کسی آن را به انگلیسی ترجمه کند؟ تصمیم از شما است. اگر می‌خواهید، همین‌جا «{ $where }» را باز کنید و بگویید کی اجازه دارد. اگر نه، ضرورت نیست کاری بکنید.
translator-anyone = هر ترجمان
translator-blind = نام‌ها و جاهایی را که پیدا کنیم دور می‌کنیم. اما اگر نام خود یا جای زندگی خود را بنویسید، شاید آن را ببینند.
translator-woman = تنها یک زن
translator-man = تنها یک مرد
translator-nobody = هیچ‌کس. ترجمه نکنید
