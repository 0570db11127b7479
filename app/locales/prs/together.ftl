# Polls, surveys, the council of children in care, rights and people.

home-together = چیزهای بیشتر برای شما
home-polls = نظرتان را بگویید: ما همین حالا می‌پرسیم

## Polls and surveys
polls-title = نظرتان را بگویید
polls-lead = سوال‌های کوتاه ما از شما. از همهٔ آن‌ها تیر شده می‌توانید.
polls-none = فعلاً هیچ سوالی نداریم.
polls-closed = مردم چه گفتند
poll-until = تا { $date } باز است
poll-once = نام لازم نیست. لطفاً یک بار جواب بدهید تا عادلانه باشد.
poll-once-account = شما یک بار حساب می‌شوید. هیچ‌کس نمی‌بیند که این جواب از شما است.
poll-who-reads = تیم مشارکت نوشتهٔ شما را می‌خواند. آن‌ها نام شما را نمی‌بینند. اگر نوشتهٔ شما نشان بدهد که ممکن است به کسی آسیب برسد، به کسانی می‌گوییم که کمک کرده می‌توانند.
poll-why-thanks = تشکر. فرستاده شد
poll-why-already = به این جواب داده‌اید
poll-why-members = این برای شورای اطفال است
poll-why-closed = مردم چه گفتند
poll-why-more-thanks = وقتی این بسته شود، نشان می‌دهیم که مردم چه گفتند.
poll-why-more-already = هر کس یک بار حساب می‌شود. تشکر!
poll-why-more-members = در اینجا تنها اعضای شورای اطفال تحت مراقبت رأی می‌دهند.
poll-next-person = نفر بعدی
poll-rounded = این عددها تقریبی است، تا هیچ‌کس فهمیده نتواند که کی چه گفت.
poll-too-few = تعداد نفرها برای نشان دادن بسیار کم است. این‌طور محرم می‌ماند.
poll-about = { $count ->
    [one] تقریباً { $count } نفر
   *[other] تقریباً { $count } نفر
}
poll-answer = جواب
poll-count = چند نفر

## The Children in Care Council
council-title = شورای اطفال تحت مراقبت
council-lead = جوانان تحت مراقبت که به خاطر همهٔ کسانی که تحت مراقبت هستند گپ می‌زنند، و می‌بینند که هیئت چه می‌کند.
council-member = شما عضو هستید. در اینجا پیشنهاد و رأی داده می‌توانید.
council-priorities = چیزهایی که برای ما از همه مهم‌تر است
council-none = تا حال اینجا چیزی نیست.
council-votes = رأی‌ها
council-challenges = کارت‌های سوال از هیئت
council-challenges-lead = شورای اطفال به هیئت یک کارت می‌دهد. هیئت باید به آن جواب بدهد.
council-answered = { $who } در { $date } جواب داد
council-waiting = هیئت تا حال جواب نداده است.
council-due = تا { $date } انجامش می‌دهند
council-judged-yes = شورای اطفال می‌گوید: بلی، این جواب است.
council-judged-partly = شورای اطفال می‌گوید: این یک قسمت جواب است.
council-judged-no = شورای اطفال می‌گوید: نی، این جواب نیست.
council-judge-ask = این یک جواب واقعی است؟
council-judge-yes = بلی
council-judge-partly = تا یک اندازه
council-judge-no = نی
council-proposed = تا وقتی که بیشتر از نیم اعضا موافق نشوند، تنها اعضا این را می‌بینند
council-agree = موافقم
council-disagree = دیگر موافق نیستم
council-propose-priority = پیشنهاد یک چیز مهم
council-propose-challenge = نوشتن یک کارت سوال
council-what = در یک جمله
council-why = چرا مهم است؟
council-half = وقتی بیشتر از نیم اعضا موافق شوند، همه آن را می‌بینند. نام هیچ‌کس را ننویسید.
council-send = پیشنهاد کردن
council-empty = اول آن را در یک جمله بنویسید
council-too-much = این از پولی که هست بیشتر است. کمی کم کنید
budget-amount = { $pounds } پوند (£) پول هست.
budget-open = اعضا آن را تقسیم می‌کنند.
budget-together = اعضا این پول را این‌طور مصرف می‌کنند.
budget-too-few = اعضای بسیار کم آن را تقسیم کردند، پس نشانش نمی‌دهیم.
budget-pounds = £{ $pounds }
budget-left = £{ $pounds } مانده است
budget-more = بیشتر
budget-less = کمتر
budget-save = تقسیم مرا ثبت کن
council-plan = کلان‌سال‌ها وعدهٔ چه کارهایی را دادند
council-plan-lead = پلان تمام شورای محلی (council)، به زبان جوانان.
plan-done = { $count ->
    [one] { $count } کار انجام شده است
   *[other] { $count } کار انجام شده است
}
plan-well = { $count ->
    [one] { $count } کار خوب پیش می‌رود
   *[other] { $count } کار خوب پیش می‌رود
}
plan-maybe = { $count ->
    [one] { $count } کار شاید ناوقت شود
   *[other] { $count } کار شاید ناوقت شود
}
plan-late = { $count ->
    [one] { $count } کار ناوقت شده است
   *[other] { $count } کار ناوقت شده است
}

## Rights
rights-title = حقوق من
rights-lead = چیزهایی که خواسته می‌توانید، و چیزهایی که به شما وعده داده‌ایم.
rights-search = یک کلمه را بپالید
rights-find = پیدا کردن
rights-none = چیزی پیدا نکردیم. یک کلمهٔ دیگر را کوشش کنید.
rights-on = نوشته‌شده در { $date }

## Good news
celebrate-title = خبرهای خوش مشترک
celebrate-lead = خبرهای خوش از جوانان تحت مراقبت. آن‌ها برای نشان دادنش بلی گفتند، بدون نام‌شان.
celebrate-none = تا حال اینجا خبر خوشی نیست.
celebrate-yours = خبر خوش‌تان را به ما بگویید

## My people
people-title = اشخاص من
people-own = اشخاصی که برای شما هستند
people-none = ما این را تا حال ننوشته‌ایم. از تیم مشارکت پرسان کنید.
people-sign-in = داخل شوید تا ببینید کارمند شما کی است
people-team = کسانی که نوشته‌های شما را می‌خوانند
people-board = هیئت: کسانی که مسوول هستند
people-kind-worker = کارمند اجتماعی شما
people-kind-pa = مشاور شخصی (PA) شما
people-kind-iro = مسوول مستقل بررسی (IRO) شما
people-kind-advocate = مدافع حق (advocate) شما
people-changed = { $who } در { $date } تغییر کرد
