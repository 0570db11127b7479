# Receipts, accounts, who looked, taking back and leaving.

## A receipt in pictures
pictures-same = دا اته انځورونه او ستاسو شمېرې یو شی دی. په همدې ترتیب کار کوي.
pictures-title = خپل انځورونه پیدا کړئ
pictures-which = له 8 څخه { $n } انځور ووهئ
pictures-undo = وروستی یې لرې کړئ
pictures-instead = زه انځورونه لرم
pictures-instead-under = اته انځورونه، په ترتیب
problem-no-such-pictures = دا انځورونه هېڅ نه پرانیزي. ترتیب یې وګورئ او له سره یې پیل کړئ

## My account
account-title = زما حساب
account-under = ستاسو پین (PIN)، هغه کسان چې مرسته کولی شي، یوه کاپي
account-looked-under = ورځ په ورځ
account-copy = د هر څه کاپي واخلئ
account-copy-under = یو فایل چې ستاسو ټولې خبرې او زموږ ځوابونه پکې دي
account-erase-under = تر 14 ورځو پورې خپل نظر بدلولی شئ
account-done-adults = ثبت شو. دا کسان درسره مرسته کولی شي چې بېرته ننوځئ.
account-done-passkey = اوس دا ټلیفون ستاسو حساب پرانیستلی شي.
account-done-removed = هغه نور نشته.
account-helped = لویانو ستاسو له حساب سره څه وکړل
account-deed-confirmed = وویل چې تاسو د ننوتلو نوې لار غوښتې ده
account-deed-code = یو کوډ یې دروښود چې بېرته ننوځئ
account-deed-paused = دا حساب یې بند کړ
adults-title = څوک درسره مرسته کولی شي چې بېرته ننوځئ؟
adults-lead = که خپل پین (PIN) هېر کړئ، له دې کسانو څخه دوه یې په ګډه کوډ درکولی شي. هغوی ستاسو شیان نه شي لوستلی او ستاسو حساب ته نه شي ننوتلی. دوه کسان یا زیات وټاکئ. یو یې باید د ګډون له ټیم څخه بهر وي.
adults-save = دا کسان ثبت کړئ
passkey-title = په خپل ټلیفون یې پرانیزئ
passkey-lead = ستاسو مخ، ګوته یا د ټلیفون پین (PIN) ستاسو حساب پرانیستلی شي. دا ستاسو په ټلیفون کې پاتې کېږي. موږ یې هېڅکله نه وینو.
passkey-add = دا ټلیفون ورزیات کړئ
passkey-added = د ورزیاتولو نېټه: { $date }
passkey-remove = لرې یې کړئ
passkey-not-added = ونه شو. هېڅ نه دي بدل شوي.
passkey-needs-script = دا داسې براوزر غواړي چې سکریپټ پکې چالان وي.
passkey-sign-in = زما په ټلیفون یې پرانیزئ
secret-change = زما پین (PIN) یا پټنوم بدلول
secret-old = هغه پین (PIN) یا پټنوم چې اوس یې لرئ
secret-new = نوی پین (PIN) یا پټنوم
secret-save = بدل یې کړئ
back-in = خپل پین (PIN) مې هېر کړی دی
back-in-under = دوه لویان چې تاسو ټاکلي دي، مرسته کولی شي
back-in-title = بېرته ننوتل
back-in-lead = له هغو لویانو چې تاسو ټاکلي دي، له دوو یې وغواړئ. دویم کس یو کوډ دروښیي. ستاسو نوی پین (PIN) یوازې تاسو وینئ.
back-in-do = ما دننه پرېږدئ
problem-wrong-secret = هغه پین (PIN) یا پټنوم چې اوس یې لرئ، دا نه دی
problem-too-few-adults = دوه کسان یا زیات وټاکئ. یو یې باید د ګډون له ټیم څخه بهر وي
problem-staff-here = دا کوډ د یوه ځوان کس د خپل ټلیفون لپاره دی. دلته یو کارکوونکی ننوتلی دی
problem-no-such-passkey = ونه شو. خپل مستعار نوم او پین (PIN) وکاروئ

## Who looked
looked-lead = هر ځل چې څوک ستاسو خبرې پرانیزي، دلته لیکل کېږي. هېڅوک یوه کرښه هم نه شي لرې کولی.
looked-nobody = تر اوسه چا هېڅ نه دي پرانیستي.
looked-all = { $who } – { $did } ({ $things })
looked-things = { $count ->
    [one] ستاسو { $count } شی
   *[other] ستاسو { $count } شیان
}
deed-shared = بل چا ته ښودل
deed-opened = د یوه انځور یا غږ پرانیستل
deed-exported = په فایل کې ترې ایستل
deed-identified = دا کتل چې چا لیکلي دي

## Sharing again and paper
share-title = بل چا ته یې هم ورسوئ
share-words = هماغه خبرې ور رسېږي. دوه ځله ویلو ته یې اړتیا نشته. هغوی به پوهېږي چې دا ستاسو له خوا دي. څه چې ورسول شول، بېرته نه شي اخیستل کېدای.
shared-line = تاسو دا دې کس ته هم ورسول: { $who }، { $date }
print = دا چاپ یا خوندي کړئ
print-do = چاپ
print-careful = فکر وکړئ چې دا کاغذ به د چا لاس ته ورشي.

## Leaving, with time to think
leave-what = { $count ->
    [one] ستاسو حساب او { $count } خبره چې تاسو کړې ده، سمدستي له نظره لرې کېږي.
   *[other] ستاسو حساب او { $count } خبرې چې تاسو کړې دي، سمدستي له نظره لرې کېږي.
}
leave-undo = تر 14 ورځو پورې ننوتلی شئ او بیا هم یې ساتلی شئ. له هغه وروسته له منځه وړل کېږي، او هېڅوک یې بېرته نه شي راوستلی.
leave-do = هو، زما شیان ړنګ کړئ
leave-now = همدا اوس یې ړنګ کړئ، صبر مه کوئ
leave-now-words = هر څه سمدستي له منځه وړل کېږي. هېڅوک یې بېرته نه شي راوستلی.
leaving-title = ستاسو شیان له نظره لرې شول
leaving-words = دا به د { $date } په نېټه له منځه یوړل شي. تر هغه وخته یې بیا هم ساتلی شئ.
leaving-keep = زما شیان بیا هم وساتئ
leaving-go = نه، پرېږدئ چې له منځه لاړ شي

## A device that others use
shared-on = دا زما ټلیفون نه دی
shared-off = دا زما خپل ټلیفون دی
shared-mine = دا زما ټلیفون نه دی
shared-mine-under = په دې کې هېڅ نه پاتې کېږي. له 10 دقیقو وروسته له حسابه وځئ.
kiosk-soon = دا پاڼه یوه دقیقه وروسته د بل کس لپاره ورکېږي. خپل رسید ولیکئ، یا یې عکس واخلئ.
kiosk-done = زما کار خلاص شو

## When life changes
changes-title = څه کېږي کله چې…
changes-lead = ستاسو حساب او ستاسو خبرې داسې کېږي. که ډاډه نه یاست، د ګډون له ټیم څخه وپوښتئ.
changes-when-18 = تاسو 18 کلن کېږئ
changes-then-18 = هېڅ شی له منځه نه ځي. ستاسو حساب ستاسو پاتې کېږي. تاسو ټاکئ چې ستاسو خبرې څوک وګوري.
changes-when-move = تاسو بل ځای ته کډه کېږئ
changes-then-move = ستاسو حساب له تاسو سره ځي. تاسو بیا ټاکئ چې څوک مرسته کولی شي چې بېرته ننوځئ.
changes-when-adoption = تاسو په فرزندۍ اخیستل کېږئ
changes-then-adoption = ستاسو پیغامونه بندېږي. موږ له تاسو، او له هغو کسانو چې ستاسو پالنه کوي، پوښتنه کوو چې ستاسو خبرې باید څه شي.
changes-when-25 = تاسو 25 کلن کېږئ، یا د تل لپاره د پالنې له سیسټمه وځئ
changes-then-25 = د هر څه کاپي اخیستلی شئ، او ړنګولی یې شئ یا یې پرېښودلی شئ.
changes-when-death = څوک مري
changes-then-death = د هغه کس پیغامونه سمدستي بندېږي. هېڅوک یې خبرې نه لولي، تر هغې چې په پام او مهربانۍ سره پرېکړه وشي چې څه باید وشي.
changes-you-choose = تاسو ټاکئ چې ستاسو خبرې به څه شي. تر هغه وخته چې دا پېښېږي، خپل نظر بدلولی شئ.
changes-ask = ستاسو خبرې باید څه شي؟
changes-wish-keep = له ما سره دې پاتې شي
changes-wish-unsign = پاتې دې شي، خو ما ترې بېل کړئ
changes-wish-delete = ړنګ یې کړئ
changes-wish-ask = کله چې دا وشي، له ما وپوښتئ
changes-anonymise-means = «ما ترې بېل کړئ» دا مانا لري: ټیم لا هم ورڅخه زده کولی شي، خو ستاسو نوم او ستاسو حساب له منځه ځي. تاسو یې نور نه شئ پرانیستلی. هغه کسان چې له مخکې پوهېږي چې دا ستاسو خبره وه، لا هم پوهېږي.
changes-save = څه چې غواړم، ثبت یې کړئ
changes-saved = ثبت شو.
changes-happened = ټیم د { $date } په نېټه ولیکل چې دا شوي دي. اوس تاسو پرېکړه کوئ.
changes-decide = همدا وکړئ
changes-quiet = تر هغې چې تاسو پرېکړه وکړئ، موږ درته هېڅ پیغام نه لېږو.
changes-home = ستاسو لپاره یو شی بدل شوی دی
changes-home-hint = تاسو ټاکئ چې ستاسو خبرې څه شي.
anonymise-title = ما له خپلو خبرو بېل کړئ
anonymise-what = ستاسو خبرې له ټیم سره پاتې کېږي او ورسره مرسته کوي چې شیان بدل کړي. ستاسو مستعار نوم، ستاسو حساب او ستاسو د ننوتلو لار د تل لپاره له منځه ځي.
anonymise-do = له 14 ورځو وروسته ما ترې بېل کړئ
anonymising-title = تاسو به له خپلو خبرو بېل شئ
anonymising-words = د { $date } په نېټه ستاسو نوم او حساب له منځه ځي. ستاسو خبرې پاتې کېږي. تر هغه وخته هر څه همداسې ساتلی شئ لکه چې وو.

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
given-unopened = { $who }: په { $date } ورته ورسېد او لا یې نه دی پرانیستی.
person-said = هغه چا چې تاسو ورته ولېږه وویل

## What has just been done
other-answers = { $count ->
    [one] { $count } بل ځواب
   *[other] { $count } نور ځوابونه
}
done-taken-back = لرې شو. نور یې هیڅوک نه شي لوستلی.
done-replied = ولېږل شو. په همدې پاڼه کې دی.
done-shared = شریک شو. لاندې لیکل شوی.
wall-more = نور ځوابونه وښایه

## Leaving without a script
exit-on = هوا
exit-words = تاسو له حسابه وتلي یاست. دا ټب همدا اوس وتړئ: د شاته تګ تڼۍ لا هم هغه پاڼې ښودلی شي چې مخکې مو لیدلې، او نومونه یې د دې براوزر په تاریخچه کې پاتې کېږي.
exit-history = د لرې کولو لپاره: د براوزر په مینو کې «تاریخچه» پرانیزئ او وروستی ساعت پاک کړئ.

## Signed out before it was sent
signed-out-title = تاسو له حسابه وتلي یاست
signed-out-kept = تر اوسه نه دی لېږل شوی. ستاسو لیکنه دوه ساعته قلف شوې په تمه ده. په همدې ټلیفون یا کمپیوټر بیا د پخوا په شان ننوځئ، بېرته یې ترلاسه کوئ.
signed-out-gone = نه ولېږل شو او نه ساتل شوی دی. فایلونه، پټې شمېرې، ډېر اوږده متنونه او هغه څه چې په داسې ټلیفون لیکل کېږي چې نور یې هم کاروي، هېڅکله نه ساتل کېږي.
kept-title = دا مو له حسابه تر وتلو مخکې لیکلي وو
kept-lead = تر اوسه نه دی لېږل شوی. ویې لولئ، که غواړئ بدل یې کړئ، بیا یې ولېږئ.
