# Saying something: questions, sending, receipts, a thread and who looked at it.
# Machine-drafted; awaiting review by a person who speaks Kurdish Sorani.

## Questions
not-seen-yet = هێشتا کەس ناتوانێت ئەمە ببینێت. پێش ئەوەی بینێریت، خۆت هەڵیدەبژێریت کێ بیبینێت.
mood-1 = زۆر خراپ
mood-2 = خراپ
mood-3 = نە باش، نە خراپ
mood-4 = باش
mood-5 = زۆر باش
change-done = تەواو
day-field-day = ڕۆژ
day-field-month = مانگ
day-field-year = ساڵ
problem-no-such-day = ئەم ڕۆژە ناناسین. سەیری ڕۆژ و مانگ و ساڵەکە بکەرەوە
problem-nobody-helped = کەسێک لە خانەی یارمەتیدەردا شتێکی نووسیوە. بڵێ کێ یارمەتیی دایت، یان خانەکە بە بەتاڵی بەجێ بهێڵە

## Check and send
check-title = ئامادەیت بۆ ناردن؟
you-say = تۆ دەڵێیت
audience-ask = کێ ئەمە دەبینێت؟
audience-team = تیمی بەشداری
audience-under-team = کاری ئەوان ئەوەیە گوێ بگرن و وەڵام وەربگرن. ئەوان لەسەر دۆسیەکەت کار ناکەن.
audience-worker = کارمەندەکەم
audience-under-worker = تیمی بەشداری دەیخوێنێتەوە و دەیدات بە کارمەندە کۆمەڵایەتییەکەت یان ڕاوێژکارە تایبەتەکەت (PA).
audience-iro = بەرپرسی سەربەخۆی پێداچوونەوەم (IRO)
audience-under-iro = تیمی بەشداری دەیخوێنێتەوە و دەیدات بەو کەسەی کۆبوونەوەکانی پێداچوونەوەت بەڕێوە دەبات.
audience-anonymous = کەس نازانێت ئەوە منم
audience-under-anonymous = قسەکانت بۆ گۆڕینی شتەکان بەکار دەهێنین. ناوەکان لا دەبەین. هەر وەڵامت پێ دەگات.
audience-needs-account = دەتەوێت بگاتە کارمەندەکەی خۆت یان IRO؟ بۆ ئەوە هەژمارێکت پێویستە، تا بزانین ئەوان کێن.
audience-unchosen = ئەگەر هیچ هەڵنەبژێریت، تیمی بەشداری دەیخوێنێتەوە.
helped-ask = کەسێک یارمەتیی دایت ئەمە بڵێیت؟
helped-hint = هیچ وەڵامێک هەڵە نییە. خەڵک شتی جیاواز دەڵێن کاتێک کەسێک لە تەنیشتیان دانیشتبێت، بۆیە زانینی ئەوە یارمەتیمان دەدات.
helped-alone = نەخێر، خۆم بە تەنیا گوتم
helped-someone_known = بەڵێ، کەسێک کە دەیناسم
helped-under-someone_known = ئەو کەسەی ئاگاداریت دەکات، کارمەندێک، هاوڕێیەک، خێزان
helped-someone_independent = بەڵێ، کەسێکی سەربەخۆ
helped-under-someone_independent = کەسێک کە بەرگری لە مافت دەکات (advocate)، یان کەسێک لە دەرەوە
helped-adult_wrote = کەسێکی گەورە بۆی نووسیم
helped-not_asked = باسی نەکراوە
duty-safeguarding = *ئەگەر لەوانەیە کەسێک ئازاری پێ بگات*، دەبێت بەو کەسانە بڵێین کە دەتوانن یارمەتی بدەن پارێزراو بیت. پێت دەڵێین ئەوان کێن.
duty-records = دادگا دەتوانێت داوا بکات ئەوە ببینێت کە شارەوانی (council) هەڵیدەگرێت. هەندێک جار دایک و باوکیش دەتوانن داوای بکەن.
filing-told = *ئەمە دەشێت بچێتە ناو ئەو تۆمارانەشەوە کە شارەوانی (council) لەسەر تۆ هەڵیان دەگرێت.* لەگەڵ وەڵامەکەماندا دەچێتە ئەوێ، هەندێک جار زووتر. کارمەندە کۆمەڵایەتییەکەت دەتوانێت لەوێ بیخوێنێتەوە. ئەگەر «کەس نازانێت ئەوە منم» هەڵبژێریت، ناچێتە ئەوێ.
filed-gone = *ئەوەی چووەتە ناو ئەو تۆمارانەی شارەوانی (council) لەسەر تۆ هەڵیان دەگرێت، لەگەڵ ئەمەدا ناسڕێتەوە.* داوا دەکەین لەوێش لاببرێت. ناتوانین ببینین کە لابراوە یان نا.
filed-stays = *ئەوەی چووەتە ناو ئەو تۆمارانەی شارەوانی (council) لەسەر تۆ هەڵیان دەگرێت، لەگەڵ ناوت لەوێ دەمێنێتەوە.*
summary-told = *ئەگەر ئەمە بگاتە کارمەندەکەت یان بەرپرسی سەربەخۆی پێداچوونەوەکەت (IRO)، دەشێت بچێتە ناو دۆسیەکەشتەوە.* دەتوانن لە پوختەی پێداچوونەوەکەتدا چاپی بکەن، بە قسەی خۆت. لە دۆسیەکەتدا دەمێنێتەوە، تەنانەت ئەگەر لێرە وەریشیبگریتەوە.
unsaid-told = *ئەوەی نابێت لە کۆبوونەوەکەدا بگوترێت، تەنها بەرپرسی سەربەخۆی پێداچوونەوەکەت (IRO) دەیخوێنێتەوە، ئەگەر لێرە هەڵیبژێریت، لەگەڵ بەرپرسی پاراستنی منداڵان لەلای ئێمە.* جگە لەوان، کەسێکی تر کە هەڵیدەبژێریت ئەو وەڵامە ناخوێنێتەوە. ئەگەر لەوانەیە کەسێک ئازاری پێ بگات، دەبێت بەو کەسانە بڵێین کە دەتوانن یارمەتی بدەن، و پێت دەڵێین ئەوان کێن.
summary-stays = *ئەوەی لە پوختەی پێداچوونەوەکەتدا چاپ کراوە، لەگەڵ ناوت لە دۆسیەکەتدا دەمێنێتەوە.* ئێمە ناتوانین لەوێ لایبەین.
receipt-warning = *نەچوویتەتە ناو هەژمارێک، بۆیە پسوولەیەکت پێ دەدرێت.* پسوولەکە تاکە ڕێگەیە بۆ گەڕانەوە بۆ ئەمە و بۆ وەڵامی ئێمە. ئەگەر ونی بکەیت، کەس ناتوانێت ئەمەت بۆ بکاتەوە، تەنانەت ئێمەش.
sealed-link-warning = *ئەگەر «کەس نازانێت ئەوە منم» هەڵبژێریت*، قفڵ لەسەر ئەوە دادەنێین کە کێ نووسیویەتی. دوو کەس کە منداڵان دەپارێزن دەتوانن پێکەوە ئەو قفڵە بکەنەوە، و تەنیا ئەگەر کەسێک هەر ئێستا لە مەترسیدا بێت. ئەگەر سەرەتا لە هەژمارەکەت بچیتە دەرەوە، هیچ شتێک بە تۆیەوە نابەستێتەوە.
small-home-warning = ناوەکەت لا دەبەین. بەڵام ئەگەر تەنیا چەند کەسێک لەو شوێنە بژین کە تۆ لێی دەژیت، *لەوانەیە کەسێک مەزەندە بکات کە تۆ بوویت*.

## Sent
sent-title = نێردرا. پێمان گەیشت.
sent-nobody-yet = هێشتا کەس نەیخوێندووەتەوە.
sent-again = پێشتر ئەمەت بە شتێکی جیاوازەوە ناردبوو. هەردووکیانمان هێشتەوە.
sent-in-mine = ئەوەی ناردت لێرەیە، و وەڵامی ئێمەش لێرە دەبێت
sent-come-back = *بگەڕێوە و سەیر بکە.* وەڵامی ئێمە لە «شتەکانم» دەبێت.
sent-come-back-receipt = *بگەڕێوە و سەیر بکە.* پسوولەکەت وەڵامی ئێمە دەکاتەوە.
receipt-keep = پسوولەکەت هەڵبگرە
receipt-keep-why = پسوولەکە دووبارە ئەمە دەکاتەوە، بۆ ئەوەی وەڵامی ئێمە بخوێنیتەوە و شتێک بنووسیتەوە. بینووسە یان وێنەی بگرە.
receipt-number = ژمارەی پسوولەکەت
receipt-lost-warning = ئەگەر پسوولەکە ون بێت، وەڵامەکەش ون دەبێت. ئێمە هیچ کۆپییەک هەڵناگرین.
next-title = دواتر چی ڕوو دەدات
next-read = *تیمی بەشداری دەیخوێنێتەوە.* دەتوانیت ببینیت کەی خوێندوویانەتەوە.
next-answer = *کەسێک وەڵام دەداتەوە.* ئەگەر نەتوانن بیکەن، دەڵێن بۆچی.
next-verdict = *تۆ دەڵێیت ڕووی دا یان نا.* بەڵێ، تا ڕادەیەک، یان نەخێر. «نەخێر» بابەتەکە جارێکی تر دەکاتەوە.
say-more = شتێکی تر بڵێ

## Open a receipt
receipt-title = ژمارەکانی پسوولەکەت بنووسە
receipt-hint = 16 ژمارە. بۆشایی گرنگ نییە.
receipt-open = بیکەرەوە
receipt-lost = پسوولەکەم ون کردووە
receipt-lost-answer = داوای لێبووردن دەکەین. ئێمە کۆپی هەڵناگرین، بۆیە کەس ناتوانێت ئەوەیان بکاتەوە. ئەوەی گوتت هەر دەخوێنرێتەوە و هەر حسابی بۆ دەکرێت.
say-again = دەتوانیت دووبارە بیڵێیتەوە و پسوولە نوێیەکە هەڵبگریت.
receipt-sign-in-under = ئەگەر هەژمارت هەیە

## My things
mine-none = هێشتا لێرە هیچت نەگوتووە.
mine-your-turn = نۆرەی تۆیە
mine-replied = کەسێک وەڵامی نووسی
status-sent = نێردرا. هێشتا کەس نەیخوێندووەتەوە
status-has-it = کەسێکی ئێشکگر وەریگرتووە
status-read = خوێنرایەوە. سەیری دەکەین
status-wrote-back = کەسێک وەڵامی نووسی
status-answered = وەڵام درایەوە. ڕووی دا؟
status-closed = گوتت بەڵێ، ڕووی دا
status-settled = خوێندرایەوە، سوپاس. هیچی تر نەماوە بیکەین
status-reopened = گوتت نەخێر، بۆیە بابەتەکە جارێکی تر کرایەوە
status-hidden = تیمەکە لە بەرچاو دووری خستووەتەوە

## A thread
thread-title = قسەکانی تۆ و وەڵامی ئێمە
you-said = تۆ گوتت
team-said = تیمی بەشداری گوتی
words-gone = ئەم قسانە سڕاونەتەوە.
waiting = چاوەڕێی وەڵام. لێرە دەبینیت کەی کەسێک خوێندوویەتییەوە.
waiting-thanks = لێرە دەبینیت کەی کەسێک خوێندوویەتییەوە.
talk-title = لە نێوان تۆ و تیمەکەدا
hidden-why = *تیمەکە ئەمەی لە بەرچاو دوور خستووەتەوە.* تۆ و تیمەکە هێشتا دەتوانن بیخوێننەوە. هۆکارەکەی ئەمەیە:
complaint-yours = سکاڵات کردووە
complaint-answer-by = شارەوانی دەبێت تا { $day } وەڵامت بداتەوە.
complaint-late = دەبوو شارەوانی تا { $day } وەڵامت بداتەوە. درەنگ بووە. دەتوانیت داوای زیاتر بکەیت، و ئەو کەسەی لە پاڵتە (advocate) دەتوانێت بپرسێت بۆچی.
complaint-answered = شارەوانی وەڵامی داوەتەوە. ئەگەر ڕازی نیت، دەتوانیت تا { $day } داوای زیاتر بکەیت.
complaint-over = تەواو بوو. ئەگەر ڕازی نیت، دەتوانیت بچیتە لای Ombudsman. بەخۆڕاییە.
complaint-help = کەسێک لە پاڵ تۆ (advocate) دەتوانێت یارمەتیت بدات. بەخۆڕاییە.
advocate-yours = داوای کەسێکت کردووە کە لە پاڵت بێت (advocate)
advocate-ask-by = شارەوانی دەبێت تا { $day } داوا لە خزمەتگوزاریی advocate بکات.
advocate-answer-by = داوا لە خزمەتگوزاریی advocate کراوە. دەبێت تا { $day } بڵێت کێ دێت.
advocate-late = دەبوو ئەمە تا { $day } بکرایە. درەنگ بووە. دەتوانیت خۆشت تەلەفۆنیان بۆ بکەیت.
advocate-found = کەسێک دۆزرایەوە کە لە پاڵ تۆیە.
advocate-ring = بۆ ئەوەی خۆت تەلەفۆنیان بۆ بکەیت:
reply-label = شتێک لە وەڵامدا بڵێ
reply-missing = هێشتا چی کەمە؟
so-far = تا ئێستا چی ڕووی داوە
step-sent = نێردرا
step-read = خوێنرایەوە
step-answered = وەڵام درایەوە
step-happened = ڕووی دا
chosen-mood = هەستت چۆن بوو
looked-title = کێ سەیری قسەکانمی کرد
looked-line = { $date }: { $who } – { $did }
reader-me = تۆ
reader-worker = کارمەندێک
reader-participation_lead = تیمی بەشداری
reader-safeguarding_lead = بەرپرسی پاراستنی منداڵان
reader-service_manager = بەڕێوەبەری خزمەتگوزارییەک
reader-commissioner = ئەو کەسەی خزمەتگوزارییەکان دەکڕێت
reader-board_member = ئەندامێکی دەستە
reader-administrator = ئەو کەسەی سیستەمەکە بەڕێوە دەبات
reader-personal_adviser = ڕاوێژکارێکی تایبەت (PA)
reader-reviewing_officer = ئەو کەسەی کۆبوونەوەکانی پێداچوونەوە بەڕێوە دەبات (IRO)
reader-carer = کەسێک کە ئاگاداری منداڵ دەکات
reader-advocate = کەسێک کە بەرگری لە مافی گەنجان دەکات (advocate)
reader-duty_worker = کارمەندی ئێشکگر
reader-team_manager = بەڕێوەبەری تیمێکی کارمەندان
reader-action_lead = کەسێک کە بەشێک لە پلانی شارەوانی (council) بەڕێوە دەبات
reader-provider = کەسێک کە خزمەتگوزارییەک بۆ شارەوانی (council) بەڕێوە دەبات
reader-regulation_44_visitor = ئەو میوانەی سەیری ماڵەکانی منداڵان دەکات (Regulation 44)
reader-complaints_manager = ئەو کەسەی بەرپرسی سکاڵاکانە
reader-independent_person = کەسێک لە دەرەوەی شارەوانی (council) کە سەیری سکاڵایەک دەکات (independent person)
reader-lado = ئەو کەسەی سەیری نیگەرانییەکان دەکات لەسەر گەورەکان کە لەگەڵ منداڵان کار دەکەن (LADO)
reader-scrutineer = کەسێک لە دەرەوەی شارەوانی (council) کە سەیر دەکات منداڵان پارێزراون (scrutineer)
reader-translator = وەرگێڕێک
reader-auditor = کەسێک کە سەیر دەکات کارەکان بە باشی کراون (auditor)
reader-computer = کۆمپیوتەری شارەوانی
deed-sent = ناردن
deed-entered = نووسینی لێرە بۆ تۆ
deed-read = خوێندنەوە
deed-wrote = نووسینی نامەیەک
deed-sorted = ڕێکخستن بەپێی بابەت
deed-masked = لابردنی ناو و شوێنەکان
deed-noted = نووسینی تێبینی بۆ تیمەکە
deed-hid = دوورخستنەوە لە بەرچاو
deed-showed = گەڕاندنەوە بۆ شوێنی خۆی
deed-quoted = داواکردنی پیشاندانی هەندێک لە قسەکانت
deed-answered = بەکارهێنان بۆ وەڵامێک
deed-reviewed = خوێندنەوە بۆ سەیرکردنی خزمەتگوزارییەک
deed-judged = گوتنی ئەوەی ڕووی دا یان نا
deed-other = کارکردن لەسەری
take-back = وەریبگرەوە
take-back-words = قسەکانت دەسڕینەوە و چیتر کاریان لەسەر ناکەین. ئەگەر لەوانەیە کەسێک ئازاری پێ بگات، دەبێت ئەوە هەڵبگرین کە بۆ یارمەتیدان پێویستە.
take-back-do = بەڵێ، وەریبگرەوە

## When something is wrong with what was typed
problem-nothing-said = هەموو پرسیارەکانت تێپەڕاند. وەڵامی یەک پرسیار بدەرەوە، ئەوسا دەتوانیت بینێریت
problem-needs-account = بۆ ناردنی بۆ کارمەندەکەت یان IRO هەژمارێکت پێویستە. کەسێکی تر هەڵبژێرە، یان بچۆ ژوورەوە
problem-no-such-receipt = ئەم ژمارانە هیچ ناکەنەوە. سەیری هەر 16 ژمارەکە بکەرەوە

## Nobody knows it’s me, signed in
anonymous-signed-in = قسەکانت بۆ گۆڕینی شتەکان بەکار دەهێنین. ناوەکان لا دەبەین. بەڵام دوو کەس کە منداڵان دەپارێزن هێشتا دەتوانن ببینن کێ نووسیویەتی، ئەگەر کەسێک هەر ئێستا لە مەترسیدا بێت.
anonymous-sign-out = بچۆ دەرەوە و بەبێ هەژمارەکەم بینێرە

## What a helper saw
seen-title = بۆ یارمەتیدەر
seen-ask = تۆی یارمەتیدەر، چیت بینی؟
seen-hint = تەنیا ئەوەی بینیت، وەک ئەوەی منداڵەکە پەنجەی بۆ چی ڕاکێشا، یان ڕووخساری چۆن بوو. بە جیا هەڵیدەگرین. هەرگیز وەک قسەی خودی منداڵەکە حسابی بۆ ناکەین.

## My agenda
agenda-title = بابەتەکانی کۆبوونەوەکەم
agenda-under = چاپی بکە و لەگەڵ خۆت بیبە بۆ کۆبوونەوەکەت
agenda-on = بۆ کۆبوونەوەکەم لە { $date }
agenda-chair-all = دەمەوێت خۆم کۆبوونەوەکەم بەڕێوە ببەم.
agenda-chair-part = دەمەوێت خۆم بەشێک لە کۆبوونەوەکەم بەڕێوە ببەم.
agenda-chair-first = دەمەوێت یەکەم کەس قسە بکەم.
agenda-print = بۆ چاپکردنی ئەم پەڕەیە، لیستی وێبگەڕەکەت بکەرەوە و «چاپکردن» (Print) هەڵبژێرە.
agenda-left-out = ئەوەی نابێت لە کۆبوونەوەکەدا بگوترێت، لەم پەڕەیەدا نییە.

## A receipt in pictures
pictures-same = ئەم هەشت وێنەیە هەمان شتن وەک ژمارەکانت. بەم ڕیزبەندییە کار دەکەن.
pictures-title = وێنەکانت بدۆزەرەوە
pictures-which = پەنجە لە وێنەی { $n } لە 8 بدە
pictures-undo = دوایین وێنە لا ببە
pictures-instead = وێنەم هەیە
pictures-instead-under = هەشت وێنە، بە ڕیز
problem-no-such-pictures = ئەم وێنانە هیچ ناکەنەوە. سەیری ڕیزبەندییەکە بکە و لە سەرەتاوە دەست پێ بکەرەوە

## Who looked
looked-lead = هەموو جارێک کە کەسێک قسەکانت دەکاتەوە، لێرە دەنووسرێت. کەس ناتوانێت هیچ دێڕێک لا ببات.
looked-learnt = بەرنامەیەک لەسەر کۆمپیوتەری خودی شارەوانی لە قسەکانی گەنجان فێر دەبێت کە باسی چی دەکەن. دوایین جار لە { $date } ئەمەی کرد، و لەوانەیە قسەکانی تۆش بەشێک بووبن لێی. کەس بۆ ئەمە نەیخوێندوونەتەوە. کاتێک کەسێک شتێک وەردەگرێتەوە، هەموو شتێک لەبیر دەکات و لە سەرەتاوە دەست پێ دەکاتەوە.
looked-nobody = هێشتا کەس هیچی نەکردووەتەوە.
looked-all = { $who } – { $did } ({ $things })
looked-things = { $count ->
    [one] { $count } لە شتەکانت
   *[other] { $count } لە شتەکانت
}
deed-shared = پیشاندانی بە کەسێکی تر
deed-opened = کردنەوەی وێنەیەک یان دەنگێکی تۆمارکراو
deed-exported = بردنەدەرەوەی لە فایلێکدا
deed-filed = خستنە ناو دۆسیەکەت
deed-identified = سەیرکردنی ئەوەی کێ نووسیویەتی

## Sharing again and paper
share-title = پیشانی کەسێکی تریشی بدە
share-words = هەمان قسەیان پێ دەگات. پێویست ناکات دوو جار بیگێڕیتەوە. ئەوان دەزانن کە لە تۆوەیە. ئەوەی پیشان درا، ناتوانرێت بگەڕێنرێتەوە.
shared-line = پیشانی ئەم کەسەشت داوە: { $who }، { $date }
share-ask-iro = وتت ئەمە بۆ کۆبوونەوەیەکە. هێشتا بەدەست بەرپرسی سەربەخۆی پێداچوونەوە (IRO) نەگەیشتووە. دەتەوێت پێش کۆبوونەوەکە بیخوێنێتەوە؟ بڕیارەکە هی خۆتە. ئەگەر دەتەوێت، لێرە «{ $where }» بکەرەوە و IROەکەت هەڵبژێرە. ئەگەر نا، پێویست ناکات هیچ بکەیت.
quotes-title = قسەکانت کە خەڵکی تر دەیبینن
quotes-waiting = کەسی دووەم هێشتا سەیری ئەمە دەکات. هێشتا کەسی تر نایبینێت.
quotes-cleared = خەڵکی تر دەتوانن ئەمە ببینن، بەبێ ناوی تۆ.
quotes-withdrawn = ئیتر ئەمە پیشان نادەین. ئەگەر کەسێک پێشتر چاپی کردبێت یان هەڵیگرتبێت، داوای لێ دەکەین لایببات.
quotes-promise = بۆ ئەمە گوتت بەڵێ. هەر کاتێک دەتوانیت بڵێیت بەسە. ئەوکات لە هەموو لاپەڕەیەک و هەموو وێنەیەکی نوێ لای دەبەین. ئەوەی کەسێک پێشتر چاپی کردووە یان هەڵیگرتووە، تەنیا دەتوانین داوای لێ بکەین لایببات.
quotes-stop = ئیتر پیشانی مەدەن
print = ئەمە چاپ بکە یان هەڵیبگرە
print-do = چاپکردن
print-careful = بیر بکەرەوە کێ لەوانەیە ئەم کاغەزە بدۆزێتەوە.

## The hundred pictures
receipt-word-00 = ئاڵا
receipt-word-01 = زەنگ
receipt-word-02 = کراس
receipt-word-03 = پیانۆ
receipt-word-04 = ئاو
receipt-word-05 = دەرگا
receipt-word-06 = خانوو
receipt-word-07 = ڕاستە
receipt-word-08 = زار
receipt-word-09 = پایسکڵ
receipt-word-10 = بومەرانگ
receipt-word-11 = سێپەڕە
receipt-word-12 = هێدفۆن
receipt-word-13 = چەکوش
receipt-word-14 = گێلاس
receipt-word-15 = کاکتوس
receipt-word-16 = نان
receipt-word-17 = قەڵەم
receipt-word-18 = لەنگەر
receipt-word-19 = کورسی
receipt-word-20 = مۆز
receipt-word-21 = پازڵ
receipt-word-22 = پەڕ
receipt-word-23 = درەخت
receipt-word-24 = پێڵاو
receipt-word-25 = کاسە
receipt-word-26 = تاج
receipt-word-27 = پەلکەزێڕینە
receipt-word-28 = دەهۆڵ
receipt-word-29 = تەلەسکۆپ
receipt-word-30 = نامە
receipt-word-31 = لۆلیپۆپ
receipt-word-32 = بەفر
receipt-word-33 = دیاری
receipt-word-34 = مایکرۆفۆن
receipt-word-35 = چاویلکە
receipt-word-36 = کەمان
receipt-word-37 = بۆق
receipt-word-38 = کامێرا
receipt-word-39 = گێزەر
receipt-word-40 = باڵۆن
receipt-word-41 = بڵندگۆ
receipt-word-42 = کلیل
receipt-word-43 = چرا
receipt-word-44 = پەنیر
receipt-word-45 = لایت
receipt-word-46 = فڵچە
receipt-word-47 = مریشک
receipt-word-48 = ماسی
receipt-word-49 = دیوار
receipt-word-50 = موگناتیس
receipt-word-51 = تایە
receipt-word-52 = پشیلە
receipt-word-53 = پیتزا
receipt-word-54 = هەور
receipt-word-55 = چەتر
receipt-word-56 = پەڕەشووت
receipt-word-57 = زەڕافە
receipt-word-58 = قۆری
receipt-word-59 = ئۆتۆمبێل
receipt-word-60 = ئاگر
receipt-word-61 = بەلەم
receipt-word-62 = مۆم
receipt-word-63 = کەوچک
receipt-word-64 = تەرازوو
receipt-word-65 = مار
receipt-word-66 = پەیژە
receipt-word-67 = پلاک
receipt-word-68 = تەلەفۆن
receipt-word-69 = جام
receipt-word-70 = سێو
receipt-word-71 = کتێب
receipt-word-72 = برووسکە
receipt-word-73 = مقەست
receipt-word-74 = کلیپس
receipt-word-75 = گسک
receipt-word-76 = هێلکە
receipt-word-77 = کڵاو
receipt-word-78 = خۆر
receipt-word-79 = یۆیۆ
receipt-word-80 = کوندەپەپوو
receipt-word-81 = ئەنگوستیلە
receipt-word-82 = خاڵخاڵۆکە
receipt-word-83 = فڵچەی ددان
receipt-word-84 = جانتا
receipt-word-85 = کوپ
receipt-word-86 = پاتری
receipt-word-87 = نیشانە
receipt-word-88 = سەتڵ
receipt-word-89 = پاس
receipt-word-90 = چادر
receipt-word-91 = قەرەوێڵە
receipt-word-92 = ئەستێرە
receipt-word-93 = سکەیتبۆرد
receipt-word-94 = کاتژمێری لم
receipt-word-95 = مانگ
receipt-word-96 = لالە
receipt-word-97 = کۆلارە
receipt-word-98 = کاتژمێر
receipt-word-99 = قفڵ

## Whom it reached
audience-known = یەکسەر دەگاتە { $names }. تیمی بەشداریکردنیش دەیخوێنێتەوە.
given-opened = { $who }: لە { $date } کردییەوە.
given-stood-in = { $who }: ئەو کەسەی لە جێگەی ئەوە لە { $date } کردییەوە.
given-unopened = { $who }: لە { $date } پێی گەیشت و هێشتا نەیکردووەتەوە.
given-other-first = سەرەتا کەسێکی تر دەیخوێنێتەوە.
person-said = ئەو کەسەی بۆت نارد گوتی

## What has just been done
other-answers = { $count ->
    [one] { $count } وەڵامی تر
   *[other] { $count } وەڵامی تر
}
done-taken-back = ئیتر لێرە نایدۆزیتەوە. ئەگەر هێشتا کەس سەیری نەکردبێت، یان وا دەرکەوت کە لەوانەیە لە مەترسیدا بیت، سەرەتا مرۆڤێک سەیری دەکات. دواتر ئەوە دەکەین کە داوات کردووە.
done-replied = نێردرا. لەم لاپەڕەیەدایە.
done-shared = هاوبەش کرا. لە خوارەوە نووسراوە.
done-not-shown = ئیتر پیشانی نادەین.

## Going on without a connection
typed-kept = ئەوەی دەینووسیت دوو کاتژمێر دەمێنێتەوە، تەنانەت ئەگەر ئەم پرسیارە بەجێ بهێڵیت. تەنیا کەسێک کە ئەم تەلەفۆنەی لایە دەتوانێت بیکاتەوە.

## Good news
celebrate-title = هەواڵی خۆشی هاوبەش
celebrate-lead = هەواڵی خۆش لە گەنجانی ژێر چاودێرییەوە. گوتیان بەڵێ بۆ پیشاندانی، بەبێ ناوی خۆیان.
celebrate-none = هێشتا هەواڵی خۆش لێرە نییە.
celebrate-yours = هەواڵە خۆشەکەی خۆتمان پێ بڵێ

## Who may translate
translator-ask = لەوانەیە پێویست بێت کەسێک قسەکانت بکاتە ئینگلیزی. کێ دەتوانێت ئەوە بکات؟
translator-ask-now = ئەمەت بە زمانێکی تر نووسیوە و هێشتا کەس لێرە ناتوانێت بیخوێنێتەوە. دەکرێت کەسێک بیکاتە ئینگلیزی؟ بڕیارەکە هی خۆتە. ئەگەر دەتەوێت، لێرە «{ $where }» بکەرەوە و هەڵبژێرە کێ دەتوانێت. ئەگەر نا، پێویست ناکات هیچ بکەیت.
translator-anyone = هەر وەرگێڕێک
translator-blind = ئەو ناو و شوێنانە لادەبەین کە دەیاندۆزینەوە. بەڵام ئەگەر ناوی خۆت یان شوێنی ژیانت بنووسیت، لەوانەیە بیبینن.
translator-woman = تەنیا ژنێک
translator-man = تەنیا پیاوێک
translator-nobody = کەس. وەریمەگێڕە
