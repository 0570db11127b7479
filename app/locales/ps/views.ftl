# Saying something: questions, sending, receipts, a thread and who looked at it.
# Machine-drafted; awaiting review by a person who speaks Pashto.

## Questions
not-seen-yet = تر اوسه دا هېڅوک نه شي لیدلی. تر لېږلو مخکې تاسو ټاکئ چې څوک یې وګوري.
mood-1 = ډېر بد
mood-2 = بد
mood-3 = نه ښه، نه بد
mood-4 = ښه
mood-5 = ډېر ښه
change-done = بس، وشو
day-field-day = ورځ
day-field-month = میاشت
day-field-year = کال
problem-no-such-day = دا ورځ نه پېژنو. ورځ، میاشت او کال وګورئ
problem-nobody-helped = چا د مرستندوی په خانه کې لیکلي دي. ووایئ چې چا مرسته وکړه، یا خانه تشه پرېږدئ

## Check and send
check-title = د لېږلو لپاره تیار دی؟
you-say = تاسو وایئ
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
filing-told = *دا کېدای شي هغې دوسیې ته هم لاړه شي چې سیمه‌ییزه شورا (council) یې ستاسو په اړه ساتي.* زموږ له ځواب سره هلته ځي، کله کله تر هغې مخکې. ستاسو ټولنیز کارکوونکی یې هلته لوستلی شي. که «هېڅوک نه پوهېږي چې دا زه یم» وټاکئ، هلته نه ځي.
filed-gone = *هغه څه چې هغې دوسیې ته تللي چې سیمه‌ییزه شورا (council) یې ستاسو په اړه ساتي، له دې سره نه ړنګېږي.* موږ غوښتنه کوو چې له هغه ځایه هم وایستل شي. موږ نه شو لیدلی چې ایستل شوي دي که نه.
filed-stays = *هغه څه چې هغې دوسیې ته تللي چې سیمه‌ییزه شورا (council) یې ستاسو په اړه ساتي، ستاسو له نوم سره هلته پاتې کېږي.*
summary-told = *که دا ستاسو کارکوونکي یا ستاسو د بیاکتنې خپلواک مسؤل (IRO) ته ورسېږي، کېدای شي ستاسو دوسیې ته هم لاړ شي.* دوی یې ستاسو د بیاکتنې په لنډیز کې، ستاسو په خپلو خبرو، چاپولی شي. ستاسو په دوسیه کې پاتې کېږي، حتی که دلته یې بېرته واخلئ.
unsaid-told = *هغه څه چې باید په غونډه کې ونه ویل شي، یوازې ستاسو د بیاکتنې خپلواک مسؤل (IRO)، که دلته یې وټاکئ، او زموږ د ماشومانو د خوندي ساتلو مسؤل لولي.* بل هېڅوک چې تاسو یې ټاکئ، هغه ځواب نه لولي. که کېدای شي چا ته زیان ورسېږي، موږ باید هغو کسانو ته ووایو چې مرسته کولی شي، او درته وایو چې هغوی څوک دي.
summary-stays = *هغه څه چې ستاسو د بیاکتنې په لنډیز کې چاپ شوي، ستاسو له نوم سره ستاسو په دوسیه کې پاتې کېږي.* موږ یې له هغه ځایه نه شو ایستلی.
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

## My things
mine-none = تاسو تر اوسه دلته څه نه دي ویلي.
mine-your-turn = اوس ستاسو وار دی
mine-replied = چا ځواب ولیکه
status-sent = ولېږل شو. تر اوسه چا نه دی لوستی
status-has-it = د نوکریوال ټیم یو کس پرې کار کوي
status-read = ولوستل شو. موږ یې ګورو
status-wrote-back = چا ځواب ولیکه
status-answered = ځواب ورکړل شو. ایا وشول؟
status-closed = تاسو وویل: هو، وشول
status-settled = ولوستل شو، مننه. نور څه پاتې نه دي
status-reopened = تاسو وویل: نه، نو بیا پرانیستل شو
status-hidden = ټیم له نظره لرې ساتلی دی

## A thread
thread-title = ستاسو خبرې او زموږ ځواب
you-said = تاسو وویل
team-said = د ګډون ټیم وویل
words-gone = دا خبرې ړنګې شوې دي.
waiting = د ځواب په تمه. کله چې یې څوک ولولي، تاسو یې دلته لیدلی شئ.
waiting-thanks = کله چې یې څوک ولولي، تاسو یې دلته لیدلی شئ.
talk-title = ستاسو او د ټیم ترمنځ
hidden-why = *ټیم دا له نظره لرې کړی دی.* تاسو او ټیم یې لا هم لوستلی شئ. دلیل یې دا دی:
complaint-yours = تاسو شکایت کړی دی
complaint-answer-by = شورا باید تر { $day } پورې تاسو ته ځواب درکړي.
complaint-late = شورا باید تر { $day } پورې درته ځواب درکړی وای. ناوخته شوی دی. تاسو نور غوښتلی شئ، او څوک چې ستاسو تر څنګ دی (advocate) پوښتلی شي چې ولې.
complaint-answered = شورا ځواب درکړی دی. که موافق نه یاست، تر { $day } پورې نور غوښتلی شئ.
complaint-over = دا پای ته ورسېد. که موافق نه یاست، Ombudsman ته تللی شئ. وړیا دی.
complaint-help = څوک چې ستاسو تر څنګ ولاړ وي (advocate) درسره مرسته کولی شي. وړیا دی.
advocate-yours = تاسو داسې څوک غوښتی چې ستاسو تر څنګ وي (advocate)
advocate-ask-by = شورا باید تر { $day } پورې د حق د مدافعانو له خدمت څخه وغواړي.
advocate-answer-by = د حق د مدافعانو له خدمت څخه غوښتل شوي دي. باید تر { $day } پورې ووایي چې څوک راځي.
advocate-late = دا باید تر { $day } پورې شوي وای. ناوخته شوی دی. تاسو پخپله هم ورته زنګ وهلی شئ.
advocate-found = داسې څوک پیدا شوی چې ستاسو تر څنګ دی.
advocate-ring = د دې لپاره چې پخپله زنګ ووهئ:
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
reader-personal_adviser = یو شخصي سلاکار (PA)
reader-reviewing_officer = هغه کس چې د بیاکتنې غونډې پرمخ وړي (IRO)
reader-carer = هغه څوک چې د ماشوم پالنه کوي
reader-advocate = هغه څوک چې د ځوانانو د حق دفاع کوي (advocate)
reader-duty_worker = نوکریوال کارکوونکی
reader-team_manager = د کارکوونکو د یوه ټیم مدیر
reader-action_lead = هغه څوک چې د سیمه‌ییزې شورا (council) د پلان یوه برخه پرمخ وړي
reader-provider = هغه څوک چې د سیمه‌ییزې شورا (council) لپاره یو خدمت پرمخ وړي
reader-regulation_44_visitor = هغه لیدونکی چې د ماشومانو کورونه ګوري (Regulation 44)
reader-complaints_manager = هغه کس چې د شکایتونو مسؤل دی
reader-independent_person = له سیمه‌ییزې شورا (council) بهر یو څوک چې یو شکایت ګوري (independent person)
reader-lado = هغه کس چې د ماشومانو سره د کار کوونکو لویانو په اړه اندېښنې ګوري (LADO)
reader-scrutineer = له سیمه‌ییزې شورا (council) بهر یو څوک چې ګوري ماشومان خوندي وي (scrutineer)
reader-translator = یو ژباړن
reader-auditor = هغه څوک چې ګوري کارونه سم شوي دي (auditor)
reader-computer = د شورا کمپیوټر
deed-sent = لېږل
deed-entered = ستاسو لپاره دلته لیکل
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

## When something is wrong with what was typed
problem-nothing-said = تاسو له ټولو تېر شوئ. یوې پوښتنې ته ځواب ورکړئ، بیا یې لېږلی شئ
problem-needs-account = خپل کارکوونکي یا IRO ته د لېږلو لپاره حساب ته اړتیا لرئ. بل څوک وټاکئ، یا ننوځئ
problem-no-such-receipt = دا شمېرې هېڅ نه پرانیزي. ټولې 16 شمېرې وګورئ

## Nobody knows it’s me, signed in
anonymous-signed-in = موږ ستاسو خبرې د شیانو د بدلولو لپاره کاروو. نومونه ترې لرې کوو. خو که څوک همدا اوس په خطر کې وي، دوه کسان چې ماشومان خوندي ساتي لا هم لیدلی شي چې چا لیکلي دي.
anonymous-sign-out = له حسابه ووځئ او زما له حساب پرته یې ولېږئ

## What a helper saw
seen-title = د مرستندوی لپاره
seen-ask = تاسو چې مرسته کوئ، څه مو ولیدل؟
seen-hint = یوازې هغه څه چې تاسو ولیدل، لکه ماشوم څه شي ته اشاره وکړه، یا څنګه ښکارېده. موږ دا جلا ساتو. هېڅکله یې د ماشوم خپلې خبرې نه ګڼو.

## My agenda
agenda-title = د غونډې لپاره زما خبرې
agenda-under = چاپ یې کړئ او خپلې غونډې ته یې یوسئ
agenda-on = د { $date } نېټې زما د غونډې لپاره
agenda-chair-all = غواړم خپله غونډه پخپله پرمخ بوځم.
agenda-chair-part = غواړم د خپلې غونډې یوه برخه پخپله پرمخ بوځم.
agenda-chair-first = غواړم لومړی زه خبرې وکړم.
agenda-print = د دې پاڼې د چاپ لپاره، د خپل براوزر لړلیک پرانیزئ او «چاپ» (Print) وټاکئ.
agenda-left-out = هغه څه چې باید په غونډه کې ونه ویل شي، په دې پاڼه کې نشته.

## A receipt in pictures
pictures-same = دا اته انځورونه او ستاسو شمېرې یو شی دی. په همدې ترتیب کار کوي.
pictures-title = خپل انځورونه پیدا کړئ
pictures-which = له 8 څخه { $n } انځور ووهئ
pictures-undo = وروستی یې لرې کړئ
pictures-instead = زه انځورونه لرم
pictures-instead-under = اته انځورونه، په ترتیب
problem-no-such-pictures = دا انځورونه هېڅ نه پرانیزي. ترتیب یې وګورئ او له سره یې پیل کړئ

## Who looked
looked-lead = هر ځل چې څوک ستاسو خبرې پرانیزي، دلته لیکل کېږي. هېڅوک یوه کرښه هم نه شي لرې کولی.
looked-learnt = د شورا پر خپل کمپیوټر یو پروګرام د ځوانانو له خبرو زده کوي چې خبره د څه په اړه ده. دا کار یې وروستی ځل په { $date } وکړ، او کېدای شي ستاسو خبرې هم پکې وې. د دې لپاره هېچا ونه لوستلې. کله چې څوک یو څه بېرته واخلي، هر څه هېروي او له سره پیل کوي.
looked-nobody = تر اوسه چا هېڅ نه دي پرانیستي.
looked-all = { $who } – { $did } ({ $things })
looked-things = { $count ->
    [one] ستاسو { $count } شی
   *[other] ستاسو { $count } شیان
}
deed-shared = بل چا ته ښودل
deed-opened = د یوه انځور یا غږ پرانیستل
deed-exported = په فایل کې ترې ایستل
deed-filed = ستاسو په دوسیه کې اېښودل
deed-identified = دا کتل چې چا لیکلي دي

## Sharing again and paper
share-title = بل چا ته یې هم ورسوئ
share-words = هماغه خبرې ور رسېږي. دوه ځله ویلو ته یې اړتیا نشته. هغوی به پوهېږي چې دا ستاسو له خوا دي. څه چې ورسول شول، بېرته نه شي اخیستل کېدای.
shared-line = تاسو دا دې کس ته هم ورسول: { $who }، { $date }
share-ask-iro = تاسو وویل چې دا د یوې غونډې لپاره دی. لا ستاسو د بیاکتنې خپلواک مسؤل (IRO) ته نه دی رسېدلی. غواړئ چې له غونډې مخکې یې ولولي؟ پرېکړه ستاسو ده. که غواړئ، دلته «{ $where }» خلاص کړئ او هغه وټاکئ. که نه، د څه کولو اړتیا نشته.
quotes-title = ستاسو خبرې چې نور یې ویني
quotes-waiting = یو دویم کس لا دا ګوري. تر اوسه یې بل څوک نه ویني.
quotes-cleared = نور خلک دا ستاسو له نومه پرته لیدلی شي.
quotes-withdrawn = موږ دا نور نه ښیو. که چا مخکې چاپ یا خوندي کړي وي، موږ ترې غواړو چې لرې یې کړي.
quotes-promise = تاسو دې ته هو ویلي دي. هر وخت ویلی شئ چې بس دی. بیا یې له هرې پاڼې او هرې نوې نسخې لرې کوو. څه چې چا مخکې چاپ یا خوندي کړي وي، یوازې ترې غوښتلی شو چې لرې یې کړي.
quotes-stop = نور یې مه ښیئ
print = دا چاپ یا خوندي کړئ
print-do = چاپ
print-careful = فکر وکړئ چې دا کاغذ به د چا لاس ته ورشي.

## The hundred pictures
receipt-word-00 = بیرغ
receipt-word-01 = زنګ
receipt-word-02 = کمیس
receipt-word-03 = پیانو
receipt-word-04 = اوبه
receipt-word-05 = دروازه
receipt-word-06 = کور
receipt-word-07 = خط‌کش
receipt-word-08 = د نرد دانه
receipt-word-09 = بایسکل
receipt-word-10 = بومرنګ
receipt-word-11 = شوتله
receipt-word-12 = غوږۍ
receipt-word-13 = څټک
receipt-word-14 = ګیلاس
receipt-word-15 = کاکټوس
receipt-word-16 = ډوډۍ
receipt-word-17 = پنسل
receipt-word-18 = لنګر
receipt-word-19 = چوکۍ
receipt-word-20 = کېله
receipt-word-21 = پازل
receipt-word-22 = بڼکه
receipt-word-23 = ونه
receipt-word-24 = بوټ
receipt-word-25 = کاسه
receipt-word-26 = تاج
receipt-word-27 = د بوډۍ ټال
receipt-word-28 = ډول
receipt-word-29 = ټلسکوپ
receipt-word-30 = لیک
receipt-word-31 = لالي‌پاپ
receipt-word-32 = واوره
receipt-word-33 = ډالۍ
receipt-word-34 = مایکروفون
receipt-word-35 = عینکې
receipt-word-36 = وایلون
receipt-word-37 = چونګښه
receipt-word-38 = کامره
receipt-word-39 = ګازره
receipt-word-40 = پوکاڼۍ
receipt-word-41 = لوډسپیکر
receipt-word-42 = کیلي
receipt-word-43 = څراغ
receipt-word-44 = پنیر
receipt-word-45 = لاسي څراغ
receipt-word-46 = برس
receipt-word-47 = چرګه
receipt-word-48 = کب
receipt-word-49 = دېوال
receipt-word-50 = مقناطیس
receipt-word-51 = تایر
receipt-word-52 = پیشو
receipt-word-53 = پیزا
receipt-word-54 = ورېځ
receipt-word-55 = چترۍ
receipt-word-56 = پراشوټ
receipt-word-57 = زرافه
receipt-word-58 = چاینک
receipt-word-59 = موټر
receipt-word-60 = اور
receipt-word-61 = بېړۍ
receipt-word-62 = شمع
receipt-word-63 = کاچوغه
receipt-word-64 = تله
receipt-word-65 = مار
receipt-word-66 = زینه
receipt-word-67 = پلګ
receipt-word-68 = ټلیفون
receipt-word-69 = جام
receipt-word-70 = مڼه
receipt-word-71 = کتاب
receipt-word-72 = تندر
receipt-word-73 = قیچي
receipt-word-74 = کلیپ
receipt-word-75 = جارو
receipt-word-76 = هګۍ
receipt-word-77 = خولۍ
receipt-word-78 = لمر
receipt-word-79 = یویو
receipt-word-80 = کونګ
receipt-word-81 = ګوتمۍ
receipt-word-82 = خالدار ګونګټ
receipt-word-83 = د غاښ برس
receipt-word-84 = بکس
receipt-word-85 = پیاله
receipt-word-86 = بټرۍ
receipt-word-87 = نښه
receipt-word-88 = سطل
receipt-word-89 = بس
receipt-word-90 = خېمه
receipt-word-91 = کټ
receipt-word-92 = ستوری
receipt-word-93 = سکېټ‌بورډ
receipt-word-94 = د شګو ساعت
receipt-word-95 = سپوږمۍ
receipt-word-96 = غاټول
receipt-word-97 = کاغذباد
receipt-word-98 = ساعت
receipt-word-99 = قلف

## Whom it reached
audience-known = { $names } ته سمدستي رسېږي. د ګډون ټیم یې هم لولي.
given-opened = { $who }: په { $date } یې پرانیست.
given-stood-in = { $who }: هغه چا چې د هغه پر ځای دی په { $date } یې پرانیست.
given-unopened = { $who }: په { $date } ورته ورسېد او لا یې نه دی پرانیستی.
given-other-first = لومړی یې بل څوک لولي.
person-said = هغه چا چې تاسو ورته ولېږه وویل

## What has just been done
other-answers = { $count ->
    [one] { $count } بل ځواب
   *[other] { $count } نور ځوابونه
}
done-taken-back = نور یې دلته نه وینئ. که لا چا ورته نه وي کتلي، یا داسې ښکاري چې ته ښايي په خطر کې یې، لومړی یو انسان ورته ګوري. بیا هغه کوو چې تا غوښتي.
done-replied = ولېږل شو. په همدې پاڼه کې دی.
done-shared = شریک شو. لاندې لیکل شوی.
done-not-shown = موږ یې نور نه ښیو.

## Going on without a connection
typed-kept = هغه څه چې لیکئ دوه ساعته پاتې کېږي، حتی که دا پوښتنه پرېږدئ. یوازې هغه څوک یې پرانیستلی شي چې دا ټلیفون ورسره وي.

## Good news
celebrate-title = شریک ښه خبرونه
celebrate-lead = د هغو ځوانانو ښه خبرونه چې تر پالنې لاندې دي. هغوی یې د ښودلو لپاره هو وویل، پرته له خپل نومه.
celebrate-none = تر اوسه دلته ښه خبر نشته.
celebrate-yours = خپل ښه خبر موږ ته ووایئ

## Who may translate
translator-ask = کېدای شي څوک ستاسو خبرې انګلیسي ته وژباړي. څوک یې کولی شي؟
translator-ask-now = تاسو دا په بله ژبه لیکلی، او تر اوسه دلته هېڅوک نشي لوستلی. ایا اجازه ورکوئ چې څوک یې انګلیسي ته وژباړي؟ پرېکړه ستاسو ده. که غواړئ، دلته «{ $where }» خلاص کړئ او ووایاست چې څوک یې کولی شي. که نه، د څه کولو اړتیا نشته.
translator-anyone = هر ژباړن
translator-blind = هغه نومونه او ځایونه چې موږ یې ومومو، لرې کوو یې. خو که خپل نوم یا د اوسېدو ځای ولیکئ، کېدای شي هغوی یې وویني.
translator-woman = یوازې ښځه
translator-man = یوازې نارینه
translator-nobody = هېڅوک. مه یې ژباړئ
