# Answers, whether it happened, and the wall.
# Machine-drafted; awaiting review by a person who speaks Farsi (Iran).

## A thread
many-said = به خیلی از شما با هم جواب دادیم. شما گفتید: { $words }
next-step = کاری که حالا می‌توانید بکنید:
promised-by-when = قول از { $owner }، تا { $date }.
promised-by = { $owner } جوابگوی این کار است.
promised-when = قول داده شده تا { $date }.
claim-done = انجامش دادیم
claim-will_do = انجامش می‌دهیم
claim-will-do-by = تا { $date } انجامش می‌دهیم
claim-cannot = نمی‌توانیم، و دلیلش این است
claim-already_there = همین حالا هم هست
answer-corrected = این را در { $date } اصلاح کردیم. دلیلش این است:
answer-before = پیش از این نوشته شده بود:
answer-taken-back = پاسخی را در { $date } پس گرفتیم. دلیلش این است:
answer-off-wall = اینجا پاسخی بود. داریم آن را بررسی می‌کنیم.
verdict-ask-done = انجام شد؟
verdict-ask-will_do = تا حالا انجام شده است؟
verdict-ask-cannot = این جواب منصفانه است؟
verdict-ask-already_there = برای شما هم هست؟
verdict-ask-meeting = آیا چیزی که خواستید اتفاق افتاد؟
verdict-yes = بله
verdict-partly = تا حدی
verdict-no = نه
verdict-given-yes = گفتید بله
verdict-given-partly = گفتید تا حدی
verdict-given-no = گفتید نه
verdict-change = تغییر دادن آنچه گفتم
verdict-hint = فقط شما می‌توانید این را ببندید. اگر بگویید نه، دوباره بازش می‌کنیم.

## The wall
wall-reading = این را چطور بخوانیم
wall-plain = ساده
wall-topics = موضوع‌ها
wall-none = هنوز چیزی اینجا نیست. وقتی جواب بدهیم، اینجا پر می‌شود.
wall-answered = جواب داده شد
wall-checked = داریم دوباره بررسی می‌کنیم که این کار انجام شد یا نه
wall-happened = { $year }: از هر 100 نفر شما که به ما گفتند، { $yes } نفر گفتند: بله، انجام شد
wall-all = همه چیز
wall-areas = منطقه‌ها
wall-everywhere = همهٔ منطقه‌ها
wall-whose = حرف چه کسی
wall-everyone = آنچه همه گفتند
wall-mine = چیزهایی که من گفتم
wall-mine-too = شما هم این را گفتید
wall-difference-ask = آیا این برای شما فرقی ایجاد کرد؟

## What has just been done
wall-more = پاسخ‌های بیشتر

## Did it happen?
again-title = انجام شد؟
again-said = گفتیم که در { $date } دوباره این را نگاه می‌کنیم.
again-met = جلسهٔ شما { $date } بود.
again-met-words = آنچه را برای آن گفتید بخوانید
