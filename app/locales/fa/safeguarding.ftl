# After something hard was said: who helps now, who reads it and when.
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
noticing-waits = اگر به نظر برسد که شاید در خطر باشی، اول یک انسان آن را می‌بیند. بعد کاری را که خواسته‌ای انجام می‌دهیم.
