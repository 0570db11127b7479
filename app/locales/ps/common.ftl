# د ماشومانو او ځوانانو پاڼې په پښتو.
# Around every page: the frame, days, words that several pages use, and what went wrong.
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

## Questions
progress = پوښتنه { $number } له { $count } څخه
skip-question = له دې پوښتنې تېرېدل
thats-all = همدومره وه. لېږلو ته تلل
yes-no-yes = هو
yes-no-no = نه
yes-no-not_sure = نه پوهېږم

## Check and send
change = بدلول
send-it = لېږل
sending = لېږل کېږي…
not-sent-yet = تر اوسه نه دی لېږل شوی. همدا اوس Heard ته نه شو رسېدلی. ستاسو لیکنه لا هم په دې پاڼه کې ده. کله چې انټرنېټ وصل شي، موږ بیا هڅه کوو، یا تاسو «لېږل» کېکاږلی شئ.

## A thread
easy-read = اسانه متن

## When something is wrong with what was typed
problem-write-something = یو څه ولیکئ، یا «له دې پوښتنې تېرېدل» کېکاږئ
problem-pick-one = یو وټاکئ
problem-too-long = دا د یوه ځل لپاره ډېر اوږد دی. لنډ یې کړئ، یا پاتې برخه وروسته ولېږئ
problem-not-sent = ونه لېږل شو. ستاسو خبرې لا هم دلته دي. مهرباني وکړئ بیا هڅه وکړئ
problem-slow-down = دا ډېرې هڅې وې. څو دقیقې صبر وکړئ، بیا هڅه وکړئ
problem-busy = اوس ډېر زیات خلک ننوځي. څو ثانیې صبر وکړئ، بیا هڅه وکړئ

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

## A device that others use
shared-on = دا زما ټلیفون نه دی
shared-off = دا زما خپل ټلیفون دی
shared-mine = دا زما ټلیفون نه دی
shared-mine-under = په دې کې هېڅ نه پاتې کېږي. له 10 دقیقو وروسته له حسابه وځئ.
kiosk-soon = دا پاڼه یوه دقیقه وروسته د بل کس لپاره ورکېږي. خپل رسید ولیکئ، یا یې عکس واخلئ.
kiosk-done = زما کار خلاص شو
lent-give-back = مننه. اوس وسیله هغه کس ته بېرته ورکړئ چې درسره مرسته کوي.

## Signed out before it was sent
signed-out-title = تاسو له حسابه وتلي یاست
signed-out-kept = تر اوسه نه دی لېږل شوی. ستاسو لیکنه دوه ساعته قلف شوې په تمه ده. په همدې ټلیفون یا کمپیوټر بیا د پخوا په شان ننوځئ، بېرته یې ترلاسه کوئ.
signed-out-gone = نه ولېږل شو او نه ساتل شوی دی. فایلونه، پټې شمېرې، ډېر اوږده متنونه او هغه څه چې په داسې ټلیفون لیکل کېږي چې نور یې هم کاروي، هېڅکله نه ساتل کېږي.
kept-title = دا مو له حسابه تر وتلو مخکې لیکلي وو
kept-lead = تر اوسه نه دی لېږل شوی. ویې لولئ، که غواړئ بدل یې کړئ، بیا یې ولېږئ.

## How it looks and sounds
listen = اورېدل
listen-stop = بس
listen-no-voice = تر اوسه دلته اورېدلی نه شئ. په دې ټلیفون کې د { $language } لپاره غږ نشته.
only-english = هغه څه چې سیمه‌ییزې شورا (council) دلته لیکلي، تر اوسه یوازې په انګلیسي دي.
