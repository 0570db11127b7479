# How what is said is looked after.
# Machine-drafted; awaiting review by a person who speaks Farsi (Iran).

## How we look after what you say
moderation-title-who = چه کسی آن را می‌خواند
moderation-words-who = کسانی که در تیم مشارکت هستند هر چه را می‌فرستید می‌خوانند. آن‌ها روی پروندهٔ شما کار نمی‌کنند. فقط اگر خودتان انتخاب کنید، به دست مددکار یا IRO می‌رسد.
moderation-title-names = اسم‌ها
moderation-words-names = پیش از اینکه از حرف شما استفاده کنیم، اسم‌ها و جاهایی را که ممکن است نشان بدهد شما که هستید برمی‌داریم.
moderation-title-safety = وقتی ممکن است کسی آسیب ببیند
moderation-words-safety = آن وقت باید به کسانی بگوییم که می‌توانند کمک کنند شما در امان بمانید. به شما می‌گوییم آن‌ها چه کسانی هستند.
moderation-title-hide = دور نگه داشتن از دید
moderation-words-hide = گاهی یک نفر از تیم حرفی را از فهرست‌ها بیرون نگه می‌دارد، مثلاً وقتی که ممکن است کسی را آزار بدهد. او باید دلیلش را بنویسد و شما می‌توانید دلیل را بخوانید. ما هیچ‌وقت چیزی را برای اینکه شکایت است پنهان نمی‌کنیم.
moderation-title-quotes = نوشتهٔ شما جلوی دیگران
moderation-words-quotes = ما نوشتهٔ خود شما را فقط وقتی به دیگران نشان می‌دهیم که شما گفته باشید بله، و یک نفر دوم اول آن را بررسی می‌کند.
moderation-title-counts = شمردن
moderation-words-counts = ما هیچ‌وقت عددی را نشان نمی‌دهیم که آن‌قدر کوچک باشد که بتواند شما را نشان بدهد. جوابی دربارهٔ یک مددکار هیچ‌وقت علیه یک نفر استفاده نمی‌شود.
moderation-title-erase = پس گرفتن
moderation-words-erase = می‌توانید حرفتان را پس بگیرید، یا همه چیز را پاک کنید. ما فقط آنچه را نگه می‌داریم که وقتی ممکن است کسی آسیب ببیند، یا برای یک شکایت، لازم است.

## Who drew the cards
moderation-pictures = کارت‌های تصویری از OpenMoji است (openmoji.org) و استفاده از آن‌ها با مجوز CC BY-SA 4.0 آزاد است. ما آن‌ها را کمی تغییر داده‌ایم.

## If you are asking to stay in this country
immigration-title = اگر درخواست کرده‌اید در این کشور بمانید
immigration-words = برنامهٔ Heard وزارت کشور (Home Office) نیست. ما نوشتهٔ شما را برای آن‌ها نمی‌فرستیم. ولی قانون یا دادگاه می‌تواند شورای محلی (council) را مجبور کند آنچه را می‌داند بگوید. اگر نگران هستید، اول از مدافع حق (advocate) یا وکیل خود بپرسید.
immigration-unchecked = هنوز هیچ وکیلی این نوشته را بررسی نکرده است.
