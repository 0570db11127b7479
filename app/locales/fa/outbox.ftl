# What waits to be sent, and writing without a connection.
# Machine-drafted; awaiting review by a person who speaks Farsi (Iran).

## What waits to be sent
outbox-waiting = هنوز فرستاده نشده
outbox-waiting-why = روی این گوشی قفل است. وقتی به اینترنت وصل شوید، خودش فرستاده می‌شود.
outbox-sent = آنچه نوشتید فرستاده شد.
outbox-number = دیدن رسیدتان
outbox-refused = یک چیز را نشد فرستاد.
outbox-look = نگاهش کنید

## Saying something without a connection
offline-title = به اینترنت وصل نیستید. باز هم می‌توانید حرفتان را بزنید.
offline-lead = تا به اینترنت وصل نشوید چیزی فرستاده نمی‌شود. اگر این صفحه را پیش از پایان ببندید، نوشته‌تان از بین می‌رود.
offline-help = شماره‌هایی که الان کمک می‌کنند
offline-keep = نگهش دار تا فرستاده شود
offline-kept-title = هنوز فرستاده نشده
offline-kept = نوشتهٔ شما روی این گوشی قفل است. هیچ‌کس نمی‌تواند اینجا آن را بخواند، حتی خودتان. وقتی به اینترنت وصل شوید، خودش فرستاده می‌شود.
offline-kept-receipt = وقتی فرستاده شد، Heard رسیدتان را نشان می‌دهد.
offline-kept-failed = این گوشی جا ندارد که نگهش دارد. نوشتهٔ شما هنوز در همین صفحه است. لطفاً وقتی به اینترنت وصل شدید دوباره امتحان کنید.
offline-no-script = برای نوشتن بدون اینترنت، این صفحه به اسکریپت‌ها نیاز دارد. شماره‌های «کمک فوری» باز هم کار می‌کنند.
offline-who-can-see = اگر به اینترنت وصل نباشید، نوشتهٔ شما روی این گوشی منتظر می‌ماند و قفل است. کسی که گوشی شما را با قفل باز در دست دارد می‌تواند ببیند که چیزی منتظر است، ولی نمی‌بیند چه نوشته شده.

## What is typed and not sent, on one’s own phone
draft-kept = آنچه می‌نویسید 7 روز روی این گوشی می‌ماند و با پین (PIN) شما قفل است. کسی که این گوشی و پین (PIN) شما را داشته باشد می‌تواند آن را بخواند.
draft-found = قبلاً اینجا چیزی را شروع کرده‌اید.
draft-pin = برای باز کردنش پین (PIN) یا رمزتان را بنویسید.
draft-open = باز کردن
draft-wrong = با این باز نشد.

## What cannot be posted stays where it is
no-way-through = الان به Heard دسترسی نداریم. آنچه نوشتی هنوز در همین صفحه است. لطفاً کمی بعد دوباره امتحان کن.

## Going on without a connection
go-on-offline = ادامه بدون اینترنت
go-on-offline-why = می‌توانید همین‌جا تمامش کنید و برای فرستادن نگه دارید. آنچه تا حالا گفته‌اید با شما می‌آید.
