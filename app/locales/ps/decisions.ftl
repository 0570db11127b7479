# What a young person's review decided.
# Machine-drafted; awaiting review by a person who speaks Pashto.

## My review
my-review-title = زما بیاکتنې څه پرېکړه وکړه
my-review-intro = ستاسو بیاکتنې وویل چې دا کارونه به وشي. ایا وشول؟
my-review-none = دلته لا څه نه دي لیکل شوي. له راتلونکې بیاکتنې وروسته بیا وګورئ.
my-review-who = دا څوک کوي: { $owner }
my-review-by = تر { $date } پورې
my-review-late = دا باید تر { $date } پورې شوی وای.
my-review-on = ستاسو بیاکتنه په { $date }
my-review-challenged = ستاسو د بیاکتنې خپلواک مسؤل (IRO) د دې په اړه پوښتي. باید تر { $date } پورې ځواب ورکړل شي.
my-review-asked = ستاسو د بیاکتنې خپلواک مسؤل (IRO) د دې په اړه وپوښتل، او ځواب یې ترلاسه کړ.
my-review-told = څه وشول
my-review-over = دا پای ته ورسېد.
my-review-seen = ستاسو د بیاکتنې خپلواک مسؤل (IRO) ګوري چې تاسو دلته څه وایئ، او ستاسو کارکوونکی ګوري چې پرانیستی دی که نه. که نه ووایئ، بیا پرانیستل کېږي.
my-review-seen-worker = ستاسو کارکوونکی ګوري چې تاسو دلته څه وایئ. که نه ووایئ، بیا پرانیستل کېږي.
my-review-moved = پر بله ورځ هوکړه وشوه، ځکه
my-review-changed = څه بدل شول
