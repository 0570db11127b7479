# What waits to be sent, and writing without a connection.
# Machine-drafted; awaiting review by a person who speaks Dari.

## What waits to be sent
outbox-waiting = تا حال فرستاده نشده
outbox-waiting-why = این در همین تلیفون قفل است. وقتی انترنت وصل شود، خودش می‌رود.
outbox-sent = نوشتهٔ شما فرستاده شد.
outbox-number = رسیدتان را ببینید
outbox-refused = یک چیز فرستاده نشد.
outbox-look = آن را ببینید

## Saying something without a connection
offline-title = انترنت شما وصل نیست. باز هم گپ‌تان را گفته می‌توانید.
offline-lead = تا انترنت وصل نشود، هیچ چیز فرستاده نمی‌شود. اگر پیش از ختم این صفحه را بسته کنید، نوشتهٔ شما از بین می‌رود.
offline-help = نمبرهایی که همین حالا کمک می‌کنند
offline-keep = برای فرستادن نگه دار
offline-kept-title = تا حال فرستاده نشده
offline-kept = نوشتهٔ شما در این تلیفون قفل است. هیچ‌کس اینجا آن را خوانده نمی‌تواند، حتی خود شما. وقتی انترنت وصل شود، خودش می‌رود.
offline-kept-receipt = وقتی رفت، Heard رسیدتان را به شما نشان می‌دهد.
offline-kept-failed = این تلیفون برای نگه‌داشتن آن جای ندارد. نوشتهٔ شما هنوز در همین صفحه است. لطفاً وقتی انترنت وصل شد دوباره کوشش کنید.
offline-no-script = برای نوشتن بدون انترنت، این صفحه به اسکریپت ضرورت دارد. نمبرهای «کمک عاجل» هنوز هم کار می‌کنند.
offline-who-can-see = اگر انترنت شما وصل نباشد، نوشتهٔ شما قفل‌شده در این تلیفون منتظر می‌ماند. کسی که تلیفون باز شما در دستش باشد دیده می‌تواند که چیزی منتظر است، اما دیده نمی‌تواند که در آن چه نوشته است.

## What is typed and not sent, on one’s own phone
draft-kept = چیزی که می‌نویسید تا 7 روز در این تلیفون می‌ماند و با پین (PIN) شما قفل است. کسی که این تلیفون و پین شما را داشته باشد آن را خوانده می‌تواند.
draft-found = پیش از این اینجا چیزی شروع کرده بودید.
draft-pin = برای باز کردنش پین (PIN) یا رمزتان را بنویسید.
draft-open = بازش کن
draft-wrong = با این باز نشد.

## What cannot be posted stays where it is
no-way-through = حالا به Heard رسیده نمی‌توانیم. آنچه نوشتی هنوز در همین صفحه است. لطفاً کمی بعد دوباره کوشش کن.

## Going on without a connection
go-on-offline = بدون انترنت ادامه دادن
go-on-offline-why = می‌توانید آن را همین‌جا تمام کنید و برای فرستادن نگه دارید. چیزی که تا حال گفته‌اید با شما می‌آید.
