# Help now, and what follows when something hard was said.
# Machine-drafted; awaiting review by a person who speaks Farsi (Iran).

## Help now
help-hint = لازم نیست وارد حساب شوید. لازم نیست مطمئن باشید.
help-offline = *به اینترنت وصل نیستید.* الان نمی‌توانیم چیزی بفرستیم. این شماره‌ها باز هم کار می‌کنند.
help-999 = پلیس، آمبولانس، آتش‌نشانی
help-under-999 = اگر همین الان در خطر هستید. اگر نمی‌توانید حرف بزنید، زنگ بزنید و بعد 55 را فشار دهید.
help-childline = Childline
help-under-childline = روز و شب، رایگان، تا 18 سالگی. در قبض تلفن نمی‌آید.
number-childline = 0800 1111
help-shout = Shout
help-under-shout = روز و شب، رایگان، با پیامک.
number-shout = پیامک SHOUT به 85258
help-nhs = سلامت روان NHS
help-under-nhs = روز و شب، اگر حال روحی‌تان خیلی بد است.
number-nhs = 111، بعد 2
help-samaritans = Samaritans
help-under-samaritans = روز و شب، رایگان، در هر سنی.
number-samaritans = 116 123
help-duty = تیم کشیک شورای محلی (council)
help-emergency = تیم کشیک، شب‌ها و آخر هفته‌ها
help-advocacy = مدافعان حق (advocate): کسی که طرف شماست
help-complaints = اگر می‌خواهید شکایت کنید

## After something hard was said
told-title = ممنون که به ما گفتید
told-now = همین الان با کسی حرف بزنید
told-now-hint = لازم نیست منتظر جواب ما بمانید.
told-more = شماره‌های بیشتر
told-open = الان باز است، تا ساعت { $time }
told-closed = الان بسته است. { $day } ساعت { $time } باز می‌شود
told-day-today = امروز
told-day-tomorrow = فردا
told-day-1 = روز دوشنبه
told-day-2 = روز سه‌شنبه
told-day-3 = روز چهارشنبه
told-day-4 = روز پنجشنبه
told-day-5 = روز جمعه
told-day-6 = روز شنبه
told-day-7 = روز یکشنبه
told-who = چه کسی این را می‌خواند، و کی؟
told-read-now = *تیم مشارکت آن را می‌خواند.* آن‌ها امروز تا ساعت { $time } سر کار هستند.
told-read-later = *تیم مشارکت آن را می‌خواند، ولی الان نه.* هیچ‌کس پیش از ساعت { $time } { $day } آن را نمی‌خواند.
told-read-unknown = *تیم مشارکت آن را در روزهای کاری می‌خواند.* هیچ‌کس آن را شب‌ها، آخر هفته یا در تعطیلات رسمی نمی‌خواند.

# That a computer looks for words, and what waits because of it. Machine-drafted; awaiting review.
noticing-told = یک کامپیوتر دنبال کلمه‌هایی می‌گردد که می‌گویند شاید در خطر باشی، تا یک انسان زودتر آن را بخواند. یک انسان تصمیم می‌گیرد بعد چه می‌شود.
noticing-waits = اگر هنوز کسی آن را ندیده باشد، یا به نظر برسد که شاید در خطر باشی، اول یک انسان آن را می‌بیند. بعد کاری را که خواسته‌ای انجام می‌دهیم.

## While Heard is not open
closed-title = Heard هنوز اینجا باز نشده است
closed-words = امروز نمی‌توانید چیزی برای ما بفرستید. اگر همین الان به کسی نیاز دارید، این افراد هستند.
closed-again-title = Heard فعلاً اینجا بسته است
closed-again-words = الان نمی‌توانید چیز تازه‌ای برای ما بفرستید. آنچه قبلاً گفتید هنوز اینجاست.
closed-not-sent = فرستاده نشد. تا وقتی Heard بسته است نمی‌توانیم آن را بگیریم.
closed-own = آنچه قبلاً گفتید

## I am not safe
not-safe = در امان نیستم
not-safe-danger = *همین الان در خطر هستید؟* به 999 زنگ بزنید. اگر نمی‌توانید حرف بزنید، زنگ بزنید و بعد 55 را فشار دهید.
not-safe-staffed = *فوراً به کسی که کشیک است خبر می‌دهیم.* اگر جواب ندهد، به نفر بعدی خبر می‌دهیم.
not-safe-staffed-one = *فوراً به کسی که کشیک است خبر می‌دهیم.* اگر جواب ندهد، دوباره به او خبر می‌دهیم. به یکی از این شماره‌ها زنگ بزنید.
not-safe-later = *الان کسی کشیک نیست.* هیچ‌کس پیش از ساعت { $time } { $day } این را نمی‌خواند. به یکی از این شماره‌ها زنگ بزنید.
not-safe-unstaffed = *الان کسی کشیک نیست.* نمی‌توانیم بگوییم چه وقت کسی این را می‌خواند. به یکی از این شماره‌ها زنگ بزنید.
not-safe-known = می‌دانیم این شما هستید. شاید ندانیم کجا هستید.
not-safe-nickname = شما وارد شده‌اید، اما شاید نام واقعی شما یا جایی را که هستید ندانیم. می‌توانید اینجا بنویسید.
not-safe-unknown = شما وارد نشده‌اید. اگر به ما نگویید چه کسی هستید یا کجا هستید، نمی‌توانیم پیدایتان کنیم.
not-safe-skip = می‌توانید همه را خالی بگذارید. فقط دکمهٔ پایین را فشار دهید.
not-safe-send = همین الان به کسی خبر بدهید
not-safe-meanwhile = تا آن وقت چه می‌توانید بکنید
not-safe-quiet = اینجا برایتان نمی‌نویسیم، و این در «چیزهای من» نیست.
not-safe-reply = گفتید امن است که اینجا برایتان بنویسیم. جواب ما همین‌جا می‌آید.
not-safe-once = این صفحه فقط یک بار نشان داده می‌شود. اگر از آن خارج شوید، دیگر نیست.
