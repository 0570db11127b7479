# Signing in, one’s account, ways back in, going, and when life changes.
# Machine-drafted; awaiting review by a person who speaks Pashto.

## Open a receipt
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
mine-erase-lead = تاسو له دې هر یو بېرته اخیستلی شئ، یا ټول ړنګولی شئ.
mine-erase = زما شیان ړنګول
erase-title = ټول شیان ړنګ شي؟
erase-what = { $count ->
    [0] ستاسو حساب ړنګېږي. تاسو له دې حسابه څه نه دي لېږلي.
    [one] ستاسو حساب ړنګېږي، او هغه یوه خبره هم ړنګېږي چې دلته مو کړې ده. هېڅوک یې بېرته نه شي راوستلی.
   *[other] ستاسو حساب ړنګېږي، او هغه { $count } خبرې هم ړنګېږي چې دلته مو کړې دي. هېڅوک یې بېرته نه شي راوستلی.
}
erase-stays = *ځینې شیان باید پاتې شي.* که کېدای شول چې چا ته زیان رسېدلی وای، یا که تاسو شکایت کړی وي، موږ باید هغه څه وساتو چې د دې لپاره پکار دي.
erase-do = ټول ړنګ کړئ
erase-keep = نه، زما شیان دې پاتې شي

## When something is wrong with what was typed
problem-no-such-account = دا مستعار نوم او پین (PIN) سره سم نه دي. دواړه وګورئ
problem-no-such-code = دا کوډ کار نه کوي. کېدای شي ډېر زوړ وي. نوی کوډ وغواړئ
problem-name-taken = دا مستعار نوم د بل چا دی. بل نوم وټاکئ
problem-bad-name = یو مستعار نوم ولیکئ، تر 40 تورو پورې
problem-secret-short = ډېر لنډ دی. 6 شمېرې یا زیاتې ولیکئ، یا 8 توري یا زیات
problem-secret-long = ډېر اوږد دی. تر 200 تورو پورې ولیکئ
problem-secret-easy = اټکل کول یې ډېر اسانه دي. داسې څه وټاکئ چې یوازې تاسو پرې پوهېږئ
problem-secrets-differ = دا دواړه یو شان نه دي. بیا یې ولیکئ

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

## Signing out
signed-out = تاسو له حسابه ووتئ. څه چې لیکلي مو وو خو لېږلي مو نه وو، له دې ټلیفونه پاک شوي دي. هر څه چې د لېږلو په تمه دي، بیا هم ستاسو په نوم ځي.
