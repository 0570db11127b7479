# د ماشومانو او ځوانانو پاڼې په پښتو.
# Machine-drafted; awaiting review by a person who speaks Pashto.
# Words between two * are shown in bold.

## Around every page
brand = Heard
home = لومړۍ پاڼه
skip = د پاڼې متن ته تلل
language = ژبه
help-now = همدا اوس مرسته
leave = وتل
leave-quickly = له دې پاڼې ژر وتل
leaving = د وتلو په حال کې
back = شاته
next = بل
send = لېږل
error-prefix = تېروتنه:
error-summary-one = له تاسو یو شی غواړو
error-summary-many = له تاسو څو شیان غواړو
tabs-label = اصلي لړلیک
tab-say = خپله خبره وکړئ
mine-title = زما شیان
wall-title = تاسو وویل، موږ وکړل
foot-moderation = ستاسو د خبرو پام څنګه ساتو
foot-staff = د کارکوونکو پاڼې
awaiting-review = دا ژباړه ماشین کړې ده. تر اوسه کوم انسان نه ده کتلې.
demonstration = دا یوه نمایشي بېلګه ده. { $council } رښتینی نه دی، او څه چې دلته لیکئ، هېڅوک یې نه لولي.

## Dates
date = { $day } { $month } { $year }
month-1 = جنوري
month-2 = فبروري
month-3 = مارچ
month-4 = اپریل
month-5 = مۍ
month-6 = جون
month-7 = جولای
month-8 = اګست
month-9 = سېپتمبر
month-10 = اکتوبر
month-11 = نومبر
month-12 = ډسمبر
sent-on = د لېږلو نېټه: { $date }

## Home
home-ask = څه ویل غواړئ؟
home-promise = موږ یې لولو، ځواب ورکوو، او تاسو راته وایئ چې ګټه یې وکړه که نه.
home-rate = یوه خدمت ته نمره ورکړئ
home-after = وګورئ چې بیا څه وشول
home-mine-under = هر څه چې تاسو ویلي دي، او چېرته رسېدلي دي
home-sign-in-under = ننوځئ، چې خپلې خبرې وګورئ
home-receipt = رسید پرانیستل
home-receipt-under = تاسو 16 شمېرې لرئ
home-wall-under = څه بدل شول، ځکه چې چا خبره وکړه

## Questions
progress = پوښتنه { $number } له { $count } څخه
skip-question = له دې پوښتنې تېرېدل
thats-all = همدومره وه. لېږلو ته تلل
not-seen-yet = تر اوسه دا هېڅوک نه شي لیدلی. تر لېږلو مخکې تاسو ټاکئ چې څوک یې وګوري.
mood-1 = ډېر بد
mood-2 = بد
mood-3 = نه ښه، نه بد
mood-4 = ښه
mood-5 = ډېر ښه
yes-no-yes = هو
yes-no-no = نه
yes-no-not_sure = نه پوهېږم

## Check and send
check-title = د لېږلو لپاره تیار دی؟
you-say = تاسو وایئ
change = بدلول
send-it = لېږل
sending = لېږل کېږي…
not-sent-yet = تر اوسه نه دی لېږل شوی. همدا اوس Heard ته نه شو رسېدلی. ستاسو لیکنه لا هم په دې پاڼه کې ده. کله چې انټرنېټ وصل شي، موږ بیا هڅه کوو، یا تاسو «لېږل» کېکاږلی شئ.
audience-ask = دا به څوک ګوري؟
audience-team = د ګډون ټیم
audience-under-team = د دوی کار دا دی چې غوږ ونیسي او ځواب واخلي. دوی ستاسو په دوسیه کار نه کوي.
audience-worker = زما کارکوونکی
audience-under-worker = د ګډون ټیم یې لولي او ستاسو ټولنیز کارکوونکي یا شخصي سلاکار (PA) ته یې ورکوي.
audience-iro = زما د بیاکتنې خپلواک مسؤل (IRO)
audience-under-iro = د ګډون ټیم یې لولي او هغه کس ته یې ورکوي چې ستاسو د حال د بیاکتنې غونډې پرمخ وړي.
audience-anonymous = هېڅوک نه پوهېږي چې دا زه یم
audience-under-anonymous = موږ ستاسو خبرې د شیانو د بدلولو لپاره کاروو. نومونه ترې لرې کوو. ځواب بیا هم درکول کېږي.
audience-needs-account = غواړئ چې ستاسو خپل کارکوونکي یا IRO ته ورسېږي؟ د دې لپاره حساب ته اړتیا لرئ، چې موږ پوه شو هغوی څوک دي.
audience-unchosen = که هېڅ ونه ټاکئ، د ګډون ټیم یې لولي.
helped-ask = د دې په ویلو کې چا درسره مرسته وکړه؟
helped-hint = هېڅ ځواب غلط نه دی. کله چې څوک د خلکو تر څنګ ناست وي، خلک بېلې خبرې کوي. نو که موږ پوه شو، راسره مرسته کوي.
helped-alone = نه، ما پخپله یوازې وویل
helped-someone_known = هو، یو څوک چې زه یې پېژنم
helped-under-someone_known = هغه څوک چې ستاسو پالنه کوي، کوم کارکوونکی، ملګری، کورنۍ
helped-someone_independent = هو، یو خپلواک کس
helped-under-someone_independent = هغه څوک چې ستاسو د حق دفاع کوي (advocate)، یا له بهره کوم څوک
helped-adult_wrote = یوه لوی کس زما لپاره ولیکل
helped-not_asked = نه دی ویل شوی
duty-safeguarding = *که کېدای شي چا ته زیان ورسېږي*، موږ باید هغو کسانو ته ووایو چې ستاسو په خوندي ساتلو کې مرسته کولی شي. موږ به درته ووایو چې هغوی څوک دي.
duty-records = محکمه غوښتلی شي هغه څه وګوري چې سیمه‌ییزه شورا (council) یې ساتي. کله کله مور او پلار هم دا غوښتلی شي.
receipt-warning = *تاسو حساب ته ننوتنه نه ده کړې، نو یو رسید درکول کېږي.* دې لیکنې او زموږ ځواب ته د بېرته راتلو یوازینۍ لار همدا رسید دی. که ورک یې کړئ، هېڅوک یې درته نه شي پرانیستلی، حتی موږ هم نه.
sealed-link-warning = *که «هېڅوک نه پوهېږي چې دا زه یم» وټاکئ*، موږ دا خبره چې چا لیکلي دي په قلف کې ساتو. دوه کسان چې ماشومان خوندي ساتي، دا قلف په ګډه پرانیستلی شي، او یوازې هغه وخت چې څوک همدا اوس په خطر کې وي. که لومړی له حسابه ووځئ، هېڅ شی یې له تاسو سره نه نښلوي.
small-home-warning = موږ ستاسو نوم لرې کوو. خو که چېرته چې تاسو اوسېږئ یوازې څو کسان اوسېږي، *کېدای شي څوک اټکل وکړي چې دا ستاسو خبره وه*.

## Sent
sent-title = ولېږل شو. موږ ته راورسېد.
sent-nobody-yet = تر اوسه چا نه دی لوستی.
sent-again = تاسو دا مخکې د بل ډول خبرو سره لېږلی و. موږ دواړه وساتل.
sent-in-mine = څه چې تاسو لېږلي، دلته دي، او زموږ ځواب به هم دلته وي
sent-come-back = *بېرته راشئ او وګورئ.* زموږ ځواب به په «زما شیان» کې وي.
sent-come-back-receipt = *بېرته راشئ او وګورئ.* ستاسو رسید زموږ ځواب پرانیزي.
receipt-keep = خپل رسید وساتئ
receipt-keep-why = رسید دا بیا پرانیزي، چې زموږ ځواب ولولئ او بېرته څه ولیکئ. شمېرې یې ولیکئ یا یې عکس واخلئ.
receipt-number = ستاسو د رسید شمېره
receipt-lost-warning = که رسید ورک شي، ځواب هم ورک شي. موږ هېڅ کاپي نه ساتو.
next-title = له دې وروسته څه کېږي
next-read = *د ګډون ټیم یې لولي.* تاسو لیدلی شئ چې کله یې لوستي دي.
next-answer = *یو څوک ځواب ورکوي.* که هغه کار نه شي کولی، وایي چې ولې.
next-verdict = *تاسو وایئ چې وشول که نه.* هو، تر یوې اندازې، یا نه. «نه» یې بیا پرانیزي.
say-more = یو بل شی ویل

## Open a receipt
receipt-title = د خپل رسید شمېرې ولیکئ
receipt-hint = 16 شمېرې. تشې فاصلې مهمې نه دي.
receipt-open = پرانیستل
receipt-lost = رسید رانه ورک شوی دی
receipt-lost-answer = بخښنه غواړو. موږ کاپي نه ساتو، نو هغه یو هېڅوک نه شي پرانیستلی. ستاسو خبره لا هم لوستل کېږي او په حساب کې راځي.
say-again = تاسو یې بیا ویلی شئ او نوی رسید ساتلی شئ.
receipt-sign-in-under = که حساب لرئ
have-code = زه یو کوډ لرم
have-code-under = له کوم کارکوونکي څخه

## Sign in and join
sign-in = ننوتل
sign-in-title = بیا سلام
sign-in-name = ستاسو مستعار نوم
sign-in-secret = ستاسو پین (PIN) یا پټنوم
no-account-needed = حساب ته اړتیا نشته
sign-out = له حسابه وتل
join-title = دا ځای خپل کړئ
join-lead = نه ایمېل غواړي، نه د ټلیفون شمېره. هغه کس چې کوډ یې درکړی، ننوتلی نه شي.
join-code = ستاسو کوډ
join-code-hint = 8 توري او شمېرې. تر 15 دقیقو پورې کار کوي.
join-name = یو مستعار نوم
join-name-hint = ستاسو رښتینی نوم دې نه وي. د ننوتلو لپاره ورته اړتیا لرئ.
join-picture = یو انځور وټاکئ
join-secret = یو پین (PIN) یا پټنوم
join-secret-hint = 6 شمېرې یا زیاتې، یا څو کلمې چې یوازې تاسو پرې پوهېږئ.
join-secret-again = هماغه پین (PIN) یا پټنوم، یو ځل بیا
join-done = دا زه یم
avatar-fox = ګیدړه
avatar-whale = نهنګ
avatar-cactus = کاکټوس
avatar-comet = لکۍ‌لرونکی ستوری
avatar-mushroom = مرخېړی
avatar-kite = کاغذباد
avatar-cat = پیشو
avatar-robot = روباټ

## My things
mine-none = تاسو تر اوسه دلته څه نه دي ویلي.
mine-your-turn = اوس ستاسو وار دی
mine-replied = چا ځواب ولیکه
mine-erase-lead = تاسو له دې هر یو بېرته اخیستلی شئ، یا ټول ړنګولی شئ.
mine-erase = زما شیان ړنګول
status-sent = ولېږل شو. تر اوسه چا نه دی لوستی
status-read = ولوستل شو. موږ یې ګورو
status-answered = ځواب ورکړل شو. ایا وشول؟
status-closed = تاسو وویل: هو، وشول
status-settled = ولوستل شو، مننه. نور څه پاتې نه دي
status-reopened = تاسو وویل: نه، نو بیا پرانیستل شو
status-hidden = ټیم له نظره لرې ساتلی دی
erase-title = ټول شیان ړنګ شي؟
erase-what = { $count ->
    [0] ستاسو حساب ړنګېږي. تاسو له دې حسابه څه نه دي لېږلي.
    [one] ستاسو حساب ړنګېږي، او هغه یوه خبره هم ړنګېږي چې دلته مو کړې ده. هېڅوک یې بېرته نه شي راوستلی.
   *[other] ستاسو حساب ړنګېږي، او هغه { $count } خبرې هم ړنګېږي چې دلته مو کړې دي. هېڅوک یې بېرته نه شي راوستلی.
}
erase-stays = *ځینې شیان باید پاتې شي.* که کېدای شول چې چا ته زیان رسېدلی وای، یا که تاسو شکایت کړی وي، موږ باید هغه څه وساتو چې د دې لپاره پکار دي.
erase-do = ټول ړنګ کړئ
erase-keep = نه، زما شیان دې پاتې شي

## A thread
thread-title = ستاسو خبرې او زموږ ځواب
you-said = تاسو وویل
team-said = د ګډون ټیم وویل
words-gone = دا خبرې ړنګې شوې دي.
waiting = د ځواب په تمه. کله چې یې څوک ولولي، تاسو یې دلته لیدلی شئ.
waiting-thanks = کله چې یې څوک ولولي، تاسو یې دلته لیدلی شئ.
many-said = موږ له تاسو ډېرو ته یوځای ځواب ورکړ. تاسو وویل: { $words }
promised-by-when = ژمنه د { $owner } له خوا، تر { $date } پورې.
promised-by = { $owner } د دې ځواب ورکوي.
promised-when = ژمنه شوې تر { $date } پورې.
easy-read = اسانه متن
claim-done = موږ دا وکړل
claim-will_do = موږ به یې وکړو
claim-will-do-by = موږ به یې تر { $date } پورې وکړو
claim-cannot = موږ یې نه شو کولی، او دلیل یې دا دی
claim-already_there = دا له مخکې شته
verdict-ask-done = ایا وشول؟
verdict-ask-will_do = ایا تر اوسه شوي دي؟
verdict-ask-cannot = ایا دا عادلانه ځواب دی؟
verdict-ask-already_there = ایا دا ستاسو لپاره شته؟
verdict-ask-meeting = ایا هغه څه چې تاسو غوښتي وو وشول؟
verdict-yes = هو
verdict-partly = تر یوې اندازې
verdict-no = نه
verdict-given-yes = تاسو وویل: هو
verdict-given-partly = تاسو وویل: تر یوې اندازې
verdict-given-no = تاسو وویل: نه
verdict-change = خپله خبره بدلول
verdict-hint = یوازې تاسو دا تړلی شئ. که نه ووایئ، موږ یې بیا پرانیزو.
talk-title = ستاسو او د ټیم ترمنځ
review-told = یو خدمت بیا وکتل شو، ځکه چې تاسو او نورو خبره وکړه
hidden-why = *ټیم دا له نظره لرې کړی دی.* تاسو او ټیم یې لا هم لوستلی شئ. دلیل یې دا دی:
reply-label = په ځواب کې څه ووایئ
reply-missing = لا څه شی پاتې دي؟
so-far = تر اوسه څه شوي دي
step-sent = ولېږل شو
step-read = ولوستل شو
step-answered = ځواب ورکړل شو
step-happened = وشول
chosen-mood = ستاسو احساس
looked-title = زما خبرې چا کتلې دي
looked-line = { $date }: { $who } – { $did }
reader-me = تاسو
reader-worker = یو کارکوونکی
reader-participation_lead = د ګډون ټیم
reader-safeguarding_lead = د ماشومانو د خوندي ساتلو مسؤل
reader-service_manager = د خدمتونو یو مدیر
reader-commissioner = د خدمتونو د اخیستلو مسؤل
reader-board_member = د بورډ یو غړی
reader-administrator = د سیسټم مسؤل
deed-sent = لېږل
deed-read = لوستل
deed-wrote = د پیغام لیکل
deed-sorted = د موضوع له مخې ترتیبول
deed-masked = د نومونو او ځایونو لرې کول
deed-noted = ټیم ته د یادښت لیکل
deed-hid = له نظره لرې کول
deed-showed = بېرته خپل ځای ته راوستل
deed-quoted = ستاسو د ځینو خبرو د ښودلو غوښتنه
deed-answered = د یوه ځواب لپاره کارول
deed-reviewed = د یوه خدمت د کتلو لپاره لوستل
deed-judged = دا ویل چې وشول که نه
deed-other = پرې کار کول
take-back = بېرته اخیستل
take-back-words = موږ ستاسو خبرې ړنګوو او نور پرې کار نه کوو. که کېدای شي چا ته زیان ورسېږي، موږ باید هغه څه وساتو چې د مرستې لپاره پکار دي.
take-back-do = هو، بېرته یې اخلم

## The wall
wall-reading = دا څنګه ولولو
wall-plain = ساده
wall-topics = موضوعات
wall-none = تر اوسه دلته څه نشته. کله چې موږ ځواب ورکړو، دا پاڼه ډکېږي.
wall-answered = ځواب ورکړل شو
wall-happened = له تاسو چې چا موږ ته وویل، په هرو 100 کسانو کې { $yes } کسانو وویل: هو، وشول
voices-about = { $n ->
    [one] له تاسو شاوخوا { $n } کس
   *[other] له تاسو شاوخوا { $n } کسان
}

## Help now
help-hint = حساب ته ننوتلو ته اړتیا نشته. ډاډه کېدو ته اړتیا نشته.
help-offline = *تاسو انټرنېټ نه لرئ.* موږ اوس څه نه شو لېږلی. دا شمېرې لا هم کار کوي.
help-999 = پولیس، امبولانس، اور وژونکي
help-under-999 = که همدا اوس په خطر کې یاست. که خبرې نه شئ کولی، زنګ ووهئ، بیا 55 کېکاږئ.
help-childline = Childline
help-under-childline = شپه او ورځ، وړیا، تر 18 کلنۍ پورې. د ټلیفون په بیل کې نه راځي.
number-childline = 0800 1111
help-shout = Shout
help-under-shout = شپه او ورځ، وړیا، د لیکلي پیغام له لارې.
number-shout = د SHOUT کلمه 85258 ته پیغام کړئ
help-nhs = د NHS رواني روغتیا
help-under-nhs = شپه او ورځ، که مو رواني حال ډېر خراب وي.
number-nhs = 111، بیا 2
help-samaritans = Samaritans
help-under-samaritans = شپه او ورځ، وړیا، په هر عمر کې.
number-samaritans = 116 123
help-duty = د سیمه‌ییزې شورا (council) نوکریوال ټیم
help-emergency = نوکریوال ټیم، شپې او د اونۍ پای

## Rate a service
rate-list-title = څه شي ته نمره ورکول غواړئ؟
rate-none = تر اوسه د نمرې ورکولو لپاره څه نشته.
rate-not-a-person = تاسو یوه ځای یا یوه خدمت ته نمره ورکوئ، هېڅکله یوه کس ته نه.
rate-title = دا ستاسو لپاره څنګه دی: { $service }؟
rate-words = په خپلو کلمو کې څه ویل غواړئ؟
rate-together = تاسو یوه ځای یا یوه خدمت ته نمره ورکوئ، هېڅکله یوه کس ته نه. موږ ځوابونه یوځای ګورو، او یوازې هغه وخت چې کافي کسانو ځواب ورکړی وي.

## When something is wrong with what was typed
problem-write-something = یو څه ولیکئ، یا «له دې پوښتنې تېرېدل» کېکاږئ
problem-pick-one = یو وټاکئ
problem-too-long = دا د یوه ځل لپاره ډېر اوږد دی. لنډ یې کړئ، یا پاتې برخه وروسته ولېږئ
problem-nothing-said = تاسو له ټولو تېر شوئ. یوې پوښتنې ته ځواب ورکړئ، بیا یې لېږلی شئ
problem-needs-account = خپل کارکوونکي یا IRO ته د لېږلو لپاره حساب ته اړتیا لرئ. بل څوک وټاکئ، یا ننوځئ
problem-not-sent = ونه لېږل شو. ستاسو خبرې لا هم دلته دي. مهرباني وکړئ بیا هڅه وکړئ
problem-no-such-receipt = دا شمېرې هېڅ نه پرانیزي. ټولې 16 شمېرې وګورئ
problem-slow-down = دا ډېرې هڅې وې. څو دقیقې صبر وکړئ، بیا هڅه وکړئ
problem-busy = اوس ډېر زیات خلک ننوځي. څو ثانیې صبر وکړئ، بیا هڅه وکړئ
problem-no-such-account = دا مستعار نوم او پین (PIN) سره سم نه دي. دواړه وګورئ
problem-no-such-code = دا کوډ کار نه کوي. کېدای شي ډېر زوړ وي. نوی کوډ وغواړئ
problem-name-taken = دا مستعار نوم د بل چا دی. بل نوم وټاکئ
problem-bad-name = یو مستعار نوم ولیکئ، تر 40 تورو پورې
problem-secret-short = ډېر لنډ دی. 6 شمېرې یا زیاتې ولیکئ، یا 8 توري یا زیات
problem-secret-long = ډېر اوږد دی. تر 200 تورو پورې ولیکئ
problem-secret-easy = اټکل کول یې ډېر اسانه دي. داسې څه وټاکئ چې یوازې تاسو پرې پوهېږئ
problem-secrets-differ = دا دواړه یو شان نه دي. بیا یې ولیکئ

## Something went wrong
error-title-missing = دا پاڼه نه شو موندلی
error-words-missing = کېدای شي پته غلطه وي، یا پاڼه نوره نه وي.
error-title-gone = دا نور دلته نشته
error-words-gone = بېرته اخیستل شوی یا ړنګ شوی دی.
error-title-forbidden = دا پاڼه ستاسو لپاره نه ده
error-words-forbidden = کېدای شي لومړی ننوتلو ته اړتیا وي.
error-title-too-big = دا د یوه ځل لپاره ډېر زیات دی
error-words-too-big = شاته لاړ شئ او لنډ یې کړئ. ستاسو خبرې لا هم په مخکینۍ پاڼه کې دي.
error-title-unreadable = موږ هغه ونه شو لوستلی
error-words-unreadable = شاته لاړ شئ او بیا هڅه وکړئ. ستاسو خبرې لا هم په مخکینۍ پاڼه کې دي.
error-title-too-many = دا ډېر ژر و
error-words-too-many = څو دقیقې صبر وکړئ، بیا هڅه وکړئ.
error-title-ours = زموږ له خوا یوه ستونزه پېښه شوه
error-words-ours = دا ستاسو تېروتنه نه ده. مهرباني وکړئ څو دقیقې وروسته بیا هڅه وکړئ. که همدا اوس مرستې ته اړتیا لرئ، شمېرې په «همدا اوس مرسته» کې دي.
error-reference = که موږ ته یې ووایئ، دا یې په موندلو کې راسره مرسته کوي:
error-home = پیل ته تلل

## Between a link on another website and what it would do
go-on-title = د دوام لپاره کېکاږئ
go-on-words = تاسو له بلې وېب‌پاڼې دلته راغلئ. تر کېکاږلو پورې هېڅ نه کېږي.
go-on-press = دوام ورکړئ

## How we look after what you say
moderation-title-who = څوک یې لولي
moderation-words-who = د ګډون د ټیم کسان هر څه لولي چې تاسو یې لېږئ. دوی ستاسو په دوسیه کار نه کوي. کارکوونکي یا IRO ته یوازې هغه وخت رسېږي چې تاسو یې وټاکئ.
moderation-title-names = نومونه
moderation-words-names = مخکې له دې چې ستاسو خبرې وکاروو، هغه نومونه او ځایونه لرې کوو چې ښودلی شي تاسو څوک یاست.
moderation-title-safety = کله چې کېدای شي چا ته زیان ورسېږي
moderation-words-safety = بیا موږ باید هغو کسانو ته ووایو چې ستاسو په خوندي ساتلو کې مرسته کولی شي. موږ به درته ووایو چې هغوی څوک دي.
moderation-title-hide = له نظره لرې ساتل
moderation-words-hide = کله کله د ټیم یو کس یوه خبره له لېستونو بهر ساتي، د بېلګې په توګه کله چې چا ته زیان رسوي. هغوی باید دلیل یې ولیکي، او تاسو دلیل لوستلی شئ. موږ هېڅکله یو شی د دې لپاره نه پټوو چې شکایت دی.
moderation-title-quotes = ستاسو خبرې د نورو په مخکې
moderation-words-quotes = موږ ستاسو خپلې خبرې نورو ته یوازې هغه وخت ښیو چې تاسو هو ویلي وي، او لومړی یې یو دویم کس ګوري.
moderation-title-counts = شمېرل
moderation-words-counts = موږ هېڅکله داسې کوچنی عدد نه ښیو چې تاسو په ګوته کولی شي. د کوم کارکوونکي په اړه ځواب هېڅکله د یوه کس پر ضد نه کارول کېږي.
moderation-title-erase = بېرته اخیستل
moderation-words-erase = تاسو خپله خبره بېرته اخیستلی شئ، یا ټول ړنګولی شئ. موږ یوازې هغه څه ساتو چې پکار وي، کله چې کېدای شي چا ته زیان ورسېږي، یا د کوم شکایت لپاره.

## Nobody knows it’s me, signed in
anonymous-signed-in = موږ ستاسو خبرې د شیانو د بدلولو لپاره کاروو. نومونه ترې لرې کوو. خو که څوک همدا اوس په خطر کې وي، دوه کسان چې ماشومان خوندي ساتي لا هم لیدلی شي چې چا لیکلي دي.
anonymous-sign-out = له حسابه ووځئ او زما له حساب پرته یې ولېږئ
