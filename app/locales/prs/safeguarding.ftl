# Help now, and what follows when something hard was said.
# Machine-drafted; awaiting review by a person who speaks Dari.

## Help now
help-hint = لازم نیست داخل حساب شوید. لازم نیست مطمئن باشید.
help-offline = *انترنت شما وصل نیست.* فعلاً چیزی فرستاده نمی‌توانیم. این نمبرها هنوز هم کار می‌کنند.
help-999 = پولیس، امبولانس، اطفائیه
help-under-999 = اگر همین حالا در خطر هستید. اگر گپ زده نمی‌توانید، زنگ بزنید و بعد 55 را فشار بدهید.
help-childline = Childline
help-under-childline = روز و شب، رایگان، تا 18 سالگی. در بِل تلیفون نمی‌آید.
number-childline = 0800 1111
help-shout = Shout
help-under-shout = روز و شب، رایگان، با پیام (مسیج).
number-shout = پیام SHOUT به 85258
help-nhs = صحت روانی NHS
help-under-nhs = روز و شب، اگر حال روحی‌تان بسیار خراب است.
number-nhs = 111، بعد 2
help-samaritans = Samaritans
help-under-samaritans = روز و شب، رایگان، در هر سن.
number-samaritans = 116 123
help-duty = تیم نوکریوال شورای محلی (council)
help-emergency = تیم نوکریوال، شب‌ها و آخر هفته
help-advocacy = مدافعان حق (advocate): کسی که طرفدار شما است
help-complaints = اگر می‌خواهید شکایت کنید

## After something hard was said
told-title = تشکر که به ما گفتید
told-now = همین حالا با کسی گپ بزنید
told-now-hint = لازم نیست منتظر جواب ما باشید.
told-more = شماره‌های دیگر
told-open = حالا باز است، تا ساعت { $time }
told-closed = حالا بسته است. { $day } ساعت { $time } باز می‌شود
told-day-today = امروز
told-day-tomorrow = فردا
told-day-1 = روز دوشنبه
told-day-2 = روز سه‌شنبه
told-day-3 = روز چهارشنبه
told-day-4 = روز پنجشنبه
told-day-5 = روز جمعه
told-day-6 = روز شنبه
told-day-7 = روز یکشنبه
told-who = کی این را می‌خواند، و چه وقت؟
told-read-now = *تیم مشارکت آن را می‌خواند.* آن‌ها امروز تا ساعت { $time } سر کار هستند.
told-read-later = *تیم مشارکت آن را می‌خواند، اما حالا نه.* هیچ‌کس پیش از ساعت { $time } { $day } آن را نمی‌خواند.
told-read-unknown = *تیم مشارکت آن را در روزهای کاری می‌خواند.* هیچ‌کس آن را شبانه، در آخر هفته یا در روزهای رخصتی عمومی نمی‌خواند.

# That a computer looks for words, and what waits because of it. Machine-drafted; awaiting review.
noticing-told = یک کمپیوتر دنبال کلماتی می‌گردد که می‌گویند شاید در خطر باشی، تا یک انسان زودتر آن را بخواند. یک انسان تصمیم می‌گیرد که بعد چه می‌شود.
noticing-waits = اگر هنوز کسی آن را ندیده باشد، یا به نظر برسد که شاید در خطر باشی، اول یک انسان آن را می‌بیند. بعد کاری را که خواسته‌ای انجام می‌دهیم.

## While Heard is not open
closed-title = Heard تا حال اینجا باز نشده است
closed-words = امروز چیزی به ما فرستاده نمی‌توانید. اگر همین حالا به کسی ضرورت دارید، این مردم هستند.
closed-again-title = Heard فعلاً اینجا بسته است
closed-again-words = فعلاً چیزی نو به ما فرستاده نمی‌توانید. آنچه پیشتر گفتید هنوز اینجا است.
closed-not-sent = فرستاده نشد. تا وقتی Heard بسته است، گرفته نمی‌توانیم.
closed-own = آنچه پیشتر گفتید

## I am not safe
not-safe = من محفوظ نیستم
not-safe-danger = *همین حالا در خطر هستید؟* به 999 زنگ بزنید. اگر گپ زده نمی‌توانید، زنگ بزنید و بعد 55 را فشار بدهید.
not-safe-staffed = *فوراً به کسی که نوکریوال است خبر می‌دهیم.* اگر جواب ندهد، به نفر بعدی خبر می‌دهیم.
not-safe-later = *حالا کسی نوکریوال نیست.* هیچ‌کس پیش از ساعت { $time } { $day } این را نمی‌خواند. به یکی از این نمبرها زنگ بزنید.
not-safe-unstaffed = *حالا کسی نوکریوال نیست.* گفته نمی‌توانیم که چه وقت کسی این را می‌خواند. به یکی از این نمبرها زنگ بزنید.
not-safe-known = می‌دانیم که این شما هستید. شاید ندانیم که کجا هستید.
not-safe-nickname = شما داخل حساب شده‌اید، اما شاید نام اصلی شما یا جایی را که هستید ندانیم. می‌توانید اینجا بنویسید.
not-safe-unknown = شما داخل حساب نشده‌اید. اگر به ما نگویید که کی هستید یا کجا هستید، شما را پیدا کرده نمی‌توانیم.
not-safe-skip = همه را خالی گذاشته می‌توانید. تنها دکمهٔ پایین را فشار بدهید.
not-safe-send = همین حالا به کسی خبر بدهید
not-safe-meanwhile = تا آن وقت چه کرده می‌توانید
not-safe-quiet = اینجا برای‌تان نمی‌نویسیم، و این در «چیزهای من» نیست.
not-safe-reply = گفتید که محفوظ است اینجا برای‌تان بنویسیم. جواب ما همین‌جا می‌آید.
not-safe-once = این صفحه تنها یک بار نشان داده می‌شود. اگر از آن بیرون شوید، دیگر نیست.
