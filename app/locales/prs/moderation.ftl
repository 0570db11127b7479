# How what is said is looked after.
# Machine-drafted; awaiting review by a person who speaks Dari.

## How we look after what you say
moderation-title-who = کی آن را می‌خواند
moderation-words-who = کسانی که در تیم مشارکت هستند هر چه می‌فرستید می‌خوانند. آن‌ها روی دوسیهٔ شما کار نمی‌کنند. تنها اگر خودتان انتخاب کنید، به کارمند یا IRO می‌رسد.
moderation-title-names = نام‌ها
moderation-words-names = پیش از این‌که از گپ شما کار بگیریم، نام‌ها و جای‌هایی را که ممکن است نشان بدهد شما کی هستید دور می‌کنیم.
moderation-title-safety = وقتی ممکن است به کسی آسیب برسد
moderation-words-safety = آن وقت ما باید به کسانی بگوییم که می‌توانند کمک کنند شما محفوظ بمانید. به شما می‌گوییم که آن‌ها کی هستند.
moderation-title-hide = دور نگه‌داشتن از نظر
moderation-words-hide = بعضی وقت‌ها یک نفر از تیم گپی را از لست‌ها بیرون نگه می‌دارد، مثلاً وقتی که ممکن است کسی را آزار بدهد. او باید دلیلش را بنویسد و شما دلیل را خوانده می‌توانید. ما هیچ وقت چیزی را به خاطری که شکایت است پنهان نمی‌کنیم.
moderation-title-quotes = نوشتهٔ شما پیش روی دیگران
moderation-words-quotes = ما نوشتهٔ خود شما را تنها وقتی به دیگران نشان می‌دهیم که شما بلی گفته باشید، و یک نفر دوم اول آن را می‌بیند.
moderation-title-counts = شمردن
moderation-words-counts = ما هیچ وقت عددی را نشان نمی‌دهیم که آن‌قدر خرد باشد که شما را معلوم کند. جوابی دربارهٔ یک کارمند هیچ وقت علیه یک نفر استفاده نمی‌شود.
moderation-title-erase = پس گرفتن
moderation-words-erase = می‌توانید گپ‌تان را پس بگیرید، یا همه چیز را پاک کنید. ما تنها چیزی را نگه می‌داریم که وقتی ممکن است به کسی آسیب برسد، یا برای یک شکایت، لازم است.

## Who drew the cards
moderation-pictures = کارت‌های تصویری از OpenMoji (openmoji.org) است و استفاده از آن‌ها زیر جواز CC BY-SA 4.0 آزاد است. ما آن‌ها را کمی تغییر داده‌ایم.

## If you are asking to stay in this country
immigration-title = اگر خواسته‌اید در این کشور بمانید
immigration-words = Heard وزارت داخلهٔ بریتانیا (Home Office) نیست. ما نوشتهٔ شما را به آن‌ها نمی‌فرستیم. اما قانون یا محکمه می‌تواند شورای محلی (council) را مجبور کند چیزی را که می‌داند به دیگران بدهد. اگر تشویش دارید، اول از یک مدافع حق (advocate) یا از وکیل‌تان پرسان کنید.
immigration-unchecked = تا حال هیچ وکیلی این نوشته را ندیده و تأیید نکرده است.
