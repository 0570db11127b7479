# Polls, surveys, the council of children in care, rights and people.

home-together = بیشتر برای شما
home-polls = نظرتان را بگویید: الان داریم می‌پرسیم

## Polls and surveys
polls-title = نظرتان را بگویید
polls-lead = سؤال‌های کوتاه ما از شما. می‌توانید از همه رد شوید.
polls-none = الان چیزی نمی‌پرسیم.
polls-closed = آدم‌ها چه گفتند
poll-until = باز تا { $date }
poll-once = اسم لازم نیست. لطفاً یک بار جواب بدهید تا منصفانه باشد.
poll-once-account = شما یک بار حساب می‌شوید. هیچ‌کس نمی‌بیند که این جواب مال شماست.
poll-who-reads = تیم مشارکت نوشتهٔ شما را می‌خواند. اسم شما را نمی‌بیند. اگر در نوشتهٔ شما باشد که ممکن است کسی آسیب ببیند، به کسانی می‌گوییم که می‌توانند کمک کنند.
poll-why-thanks = متشکریم. فرستاده شد
poll-why-already = به این یکی جواب داده‌اید
poll-why-members = این یکی برای شورای کودکان تحت مراقبت است
poll-why-closed = آدم‌ها چه گفتند
poll-why-more-thanks = وقتی بسته شد، نشان می‌دهیم آدم‌ها چه گفتند.
poll-why-more-already = هر کس یک بار حساب می‌شود. متشکریم!
poll-why-more-members = اینجا فقط اعضای شورای کودکان تحت مراقبت رأی می‌دهند.
poll-next-person = نفر بعدی
poll-rounded = این عددها گرد شده‌اند تا هیچ‌کس نتواند بفهمد چه کسی چه گفته است.
poll-too-few = تعداد آدم‌ها کمتر از آن است که نشان بدهیم. این‌طور خصوصی می‌ماند.
poll-about = { $count ->
    [one] حدود { $count } نفر
   *[other] حدود { $count } نفر
}
poll-answer = جواب
poll-count = چند نفر

## The Children in Care Council
council-title = شورای کودکان تحت مراقبت
council-lead = کودکان و جوانان تحت مراقبت که به جای همهٔ کسانی که تحت مراقبت هستند حرف می‌زنند، و کارهای هیئت را بررسی می‌کنند.
council-member = شما عضو هستید. می‌توانید اینجا پیشنهاد بدهید و رأی بدهید.
council-priorities = آنچه برای ما از همه مهم‌تر است
council-none = هنوز چیزی اینجا نیست.
council-votes = رأی‌ها
council-challenges = کارت‌های چالش
council-challenges-lead = شورای کودکان یک کارت به هیئت می‌دهد. هیئت باید به آن جواب بدهد.
council-answered = { $who } در { $date } جواب داد
council-waiting = هیئت هنوز جواب نداده است.
council-due = تا { $date } انجامش می‌دهند
council-judged-yes = شورای کودکان می‌گوید: بله، این یک جواب است.
council-judged-partly = شورای کودکان می‌گوید: این بخشی از یک جواب است.
council-judged-no = شورای کودکان می‌گوید: نه، این جواب نیست.
council-judge-ask = این یک جواب واقعی است؟
council-judge-yes = بله
council-judge-partly = تا حدی
council-judge-no = نه
council-proposed = تا وقتی بیشتر از نصف موافق نباشند، فقط اعضا این را می‌بینند
council-agree = موافقم
council-disagree = دیگر موافق نیستم
council-propose-priority = چیزی را که مهم است پیشنهاد بدهید
council-propose-challenge = یک کارت چالش بنویسید
council-what = در یک جمله
council-why = چرا مهم است؟
council-half = وقتی بیشتر از نصف اعضا موافق باشند، همه آن را می‌بینند. اسم هیچ‌کس را ننویسید.
council-send = پیشنهاد بده
council-empty = اول آن را در یک جمله بنویسید
council-too-much = این از پولی که هست بیشتر است. کمی کمش کنید
budget-amount = { $pounds } پوند هست.
budget-open = اعضا دارند آن را تقسیم می‌کنند.
budget-together = اعضا این‌طور خرجش می‌کنند.
budget-too-few = تعداد اعضایی که آن را تقسیم کردند خیلی کم است، برای همین نشانش نمی‌دهیم.
budget-pounds = { $pounds } پوند
budget-left = { $pounds } پوند مانده
budget-more = بیشتر
budget-less = کمتر
budget-save = ذخیرهٔ تقسیم من
council-plan = بزرگ‌ترها قول چه کارهایی را دادند
council-plan-lead = برنامهٔ همهٔ شورای محلی (council)، به زبان کودکان و جوانان.
plan-done = { $count ->
    [one] { $count } کار انجام شده است
   *[other] { $count } کار انجام شده است
}
plan-well = { $count ->
    [one] { $count } کار خوب پیش می‌رود
   *[other] { $count } کار خوب پیش می‌رود
}
plan-maybe = { $count ->
    [one] { $count } کار شاید دیر شود
   *[other] { $count } کار شاید دیر شود
}
plan-late = { $count ->
    [one] { $count } کار دیر شده است
   *[other] { $count } کار دیر شده است
}

## Rights
rights-title = حق‌های من
rights-lead = چه چیزهایی می‌توانید بخواهید، و چه قولی به شما داده‌ایم.
rights-search = دنبال یک کلمه بگردید
rights-find = پیدا کن
rights-none = چیزی پیدا نکردیم. یک کلمهٔ دیگر را امتحان کنید.
rights-on = نوشته‌شده در { $date }

## Good news
celebrate-title = خبرهای خوب مشترک
celebrate-lead = خبرهای خوب از کودکان و جوانان تحت مراقبت. آن‌ها گفتند بله، می‌شود این را بدون اسمشان به دیگران گفت.
celebrate-none = هنوز خبر خوبی اینجا نیست.
celebrate-yours = خبر خوبتان را به ما بگویید

## My people
people-title = آدم‌های من
people-own = آدم‌هایی که برای شما هستند
people-none = هنوز این را ننوشته‌ایم. از تیم مشارکت بپرسید.
people-sign-in = وارد شوید تا ببینید مددکار شما کیست
people-team = کسانی که آنچه می‌فرستید می‌خوانند
people-board = هیئت: کسانی که مسئول هستند
people-kind-worker = مددکار اجتماعی شما
people-kind-pa = مشاور شخصی (PA) شما
people-kind-iro = مسئول مستقل بررسی شما (IRO)
people-kind-advocate = مدافع حق شما (advocate)
people-changed = { $who } در { $date } عوض شد
