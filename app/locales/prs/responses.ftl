# Answers, whether it happened, and the wall.
# Machine-drafted; awaiting review by a person who speaks Dari.

## A thread
many-said = به بسیاری از شما یکجا جواب دادیم. شما گفتید: { $words }
next-step = کاری که حالا می‌توانید بکنید:
promised-by-when = وعده از { $owner }، تا { $date }.
promised-by = { $owner } جوابگوی این کار است.
promised-when = وعده شده تا { $date }.
claim-done = انجام دادیم
claim-will_do = انجام می‌دهیم
claim-will-do-by = تا { $date } انجام می‌دهیم
claim-cannot = نمی‌توانیم، و دلیلش این است
claim-already_there = از پیش موجود است
answer-corrected = ما این را به تاریخ { $date } اصلاح کردیم. دلیلش این است:
answer-before = پیش از این نوشته شده بود:
answer-taken-back = ما یک جواب را به تاریخ { $date } پس گرفتیم. دلیلش این است:
answer-off-wall = این‌جا یک جواب بود. ما آن را بررسی می‌کنیم.
verdict-ask-done = انجام شد؟
verdict-ask-will_do = تا حال انجام شده است؟
verdict-ask-cannot = این جواب عادلانه است؟
verdict-ask-already_there = برای شما هم موجود است؟
verdict-ask-meeting = آیا چیزی که خواسته بودید شد؟
verdict-yes = بلی
verdict-partly = تا یک اندازه
verdict-no = نی
verdict-given-yes = گفتید بلی
verdict-given-partly = گفتید تا یک اندازه
verdict-given-no = گفتید نی
verdict-change = تغییر دادن چیزی که گفتم
verdict-hint = تنها شما این را بسته کرده می‌توانید. اگر بگویید نی، دوباره بازش می‌کنیم.

## The wall
wall-reading = این را چطور بخوانیم
wall-plain = ساده
wall-topics = موضوع‌ها
wall-none = تا حال اینجا چیزی نیست. وقتی جواب بدهیم، اینجا پر می‌شود.
wall-answered = جواب داده شد
wall-checked = دوباره بررسی می‌کنیم که این کار انجام شد یا نه
wall-happened = { $year }: از هر 100 نفر شما که به ما گفتند، { $yes } نفر گفتند: بلی، انجام شد
wall-all = همه چیز
wall-areas = ساحه‌ها
wall-everywhere = همهٔ ساحه‌ها
wall-whose = گپ‌های کی
wall-everyone = گپ‌های همه
wall-mine = گپ‌های من
wall-mine-too = شما هم این را گفتید
wall-difference-ask = این برای شما فرقی آورد؟

## What has just been done
wall-more = جواب‌های بیشتر

## Did it happen?
again-title = انجام شد؟
again-said = ما گفته بودیم که در { $date } این را دوباره می‌بینیم.
again-met = جلسهٔ شما به تاریخ { $date } بود.
again-met-words = چیزی را که برای آن گفتید بخوانید
