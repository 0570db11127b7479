# Receipts, accounts, who looked, taking back and leaving.

## A receipt in pictures
pictures-same = این هشت تصویر با نمبرهای شما یک چیز است. به همین ترتیب کار می‌کند.
pictures-title = تصویرهای‌تان را پیدا کنید
pictures-which = تصویر { $n } از 8 را بزنید
pictures-undo = آخری را دور کن
pictures-instead = من تصویر دارم
pictures-instead-under = هشت تصویر، به ترتیب
problem-no-such-pictures = این تصویرها چیزی را باز نمی‌کنند. ترتیب را ببینید و از سر شروع کنید

## My account
account-title = حساب من
account-under = پین (PIN) شما، کسانی که کمک کرده می‌توانند، یک کاپی
account-looked-under = روز به روز
account-copy = گرفتن کاپی از همه چیز
account-copy-under = یک فایل با همهٔ گپ‌های شما و جواب‌های ما
account-erase-under = تا 14 روز نظرتان را تغییر داده می‌توانید
account-done-adults = ثبت شد. این اشخاص کمک کرده می‌توانند که دوباره داخل شوید.
account-done-passkey = حالا این تلیفون حساب شما را باز کرده می‌تواند.
account-done-removed = آن دیگر نیست.
account-helped = کلان‌سال‌ها با حساب شما چه کردند
account-deed-confirmed = گفت که شما یک راه نو برای داخل شدن خواسته‌اید
account-deed-code = کودی به شما نشان داد تا دوباره داخل شوید
account-deed-paused = این حساب را بند کرد
adults-title = کی شما را کمک کرده می‌تواند که دوباره داخل شوید؟
adults-lead = اگر پین (PIN) خود را فراموش کنید، دو نفر از این‌ها با هم به شما کود داده می‌توانند. آن‌ها چیزهای شما را خوانده نمی‌توانند و داخل حساب شما شده نمی‌توانند. دو نفر یا بیشتر انتخاب کنید. یک نفر باید از بیرون تیم مشارکت باشد.
adults-save = این اشخاص را ثبت کن
passkey-title = با تلیفون‌تان باز کنید
passkey-lead = چهره، انگشت یا پین (PIN) تلیفون‌تان حساب شما را باز کرده می‌تواند. این در تلیفون شما می‌ماند. ما هیچ وقت آن را نمی‌بینیم.
passkey-add = این تلیفون را علاوه کن
passkey-added = علاوه شد در { $date }
passkey-remove = آن را دور کن
passkey-not-added = نشد. هیچ چیز تغییر نکرده است.
passkey-needs-script = این کار مرورگری می‌خواهد که اسکریپت در آن روشن باشد.
passkey-sign-in = با تلیفونم باز کن
secret-change = تغییر دادن پین (PIN) یا رمز من
secret-old = پین (PIN) یا رمزی که حالا دارید
secret-new = پین (PIN) یا رمز نو
secret-save = تغییر بده
back-in = پین (PIN) خود را فراموش کردم
back-in-under = دو کلان‌سالی که انتخاب کرده‌اید کمک کرده می‌توانند
back-in-title = دوباره داخل شوید
back-in-lead = از دو نفر از کلان‌سال‌هایی که انتخاب کرده‌اید بخواهید. نفر دوم یک کود به شما نشان می‌دهد. پین (PIN) نو را تنها شما می‌بینید.
back-in-do = مرا داخل کن
problem-wrong-secret = پین (PIN) یا رمزی که حالا دارید این نیست
problem-too-few-adults = دو نفر یا بیشتر انتخاب کنید. یک نفر باید از بیرون تیم مشارکت باشد
problem-staff-here = این کود برای تلیفون خود یک جوان است. در اینجا یک کارمند داخل شده است
problem-no-such-passkey = نشد. از نام مستعار و پین (PIN) خود کار بگیرید

## Who looked
looked-lead = هر بار که کسی گپ شما را باز کند، اینجا نوشته می‌شود. هیچ‌کس یک سطر را هم دور کرده نمی‌تواند.
looked-nobody = تا حال هیچ‌کس چیزی را باز نکرده است.
looked-all = { $who } – { $did } ({ $things })
looked-things = { $count ->
    [one] { $count } چیز شما
   *[other] { $count } چیز شما
}
deed-shared = نشان دادن به یک نفر دیگر
deed-opened = باز کردن یک تصویر یا صدا
deed-exported = بیرون کردن در یک فایل
deed-identified = پیدا کردن این‌که کی نوشته است

## Sharing again and paper
share-title = آن را به یک نفر دیگر هم برسانید
share-words = همان نوشته به آن‌ها می‌رسد. لازم نیست دو بار بگویید. آن‌ها می‌دانند که از شما است. چیزی که رسانده شد، پس گرفته نمی‌شود.
shared-line = این را به این نفر هم رساندید: { $who }، { $date }
print = چاپ یا ذخیره کردن این
print-do = چاپ
print-careful = فکر کنید که این کاغذ به دست کی افتاده می‌تواند.

## Leaving, with time to think
leave-what = { $count ->
    [one] حساب شما و { $count } چیزی که گفته‌اید فوراً از نظر دور می‌شود.
   *[other] حساب شما و { $count } چیزی که گفته‌اید فوراً از نظر دور می‌شود.
}
leave-undo = تا 14 روز می‌توانید داخل شوید و نگه‌شان دارید. بعد از آن نابود می‌شوند، و هیچ‌کس آن‌ها را پس آورده نمی‌تواند.
leave-do = بلی، چیزهای مرا پاک کن
leave-now = همین حالا پاک کن، صبر نکن
leave-now-words = همه چیز فوراً نابود می‌شود. هیچ‌کس آن را پس آورده نمی‌تواند.
leaving-title = چیزهای شما از نظر دور شده است
leaving-words = این‌ها در { $date } نابود می‌شوند. تا آن وقت هنوز نگه‌شان داشته می‌توانید.
leaving-keep = باز هم چیزهایم را نگه دار
leaving-go = نی، بگذار از بین بروند

## A device that others use
shared-on = این تلیفون از من نیست
shared-off = این تلیفون خودم است
shared-mine = این تلیفون از من نیست
shared-mine-under = هیچ چیز در آن نمی‌ماند. بعد از 10 دقیقه از حساب بیرون می‌شوید.
kiosk-soon = این صفحه بعد از یک دقیقه برای نفر بعدی می‌رود. رسیدتان را نوشته کنید، یا از آن عکس بگیرید.
kiosk-done = کارم تمام شد

## When life changes
changes-title = چه می‌شود وقتی…
changes-lead = حساب شما و گپ‌های شما این‌طور می‌شود. اگر مطمئن نیستید، از تیم مشارکت پرسان کنید.
changes-when-18 = 18 ساله می‌شوید
changes-then-18 = هیچ چیز از بین نمی‌رود. حساب شما از خودتان می‌ماند. شما تصمیم می‌گیرید که کی گپ‌های‌تان را ببیند.
changes-when-move = به جای دیگر کوچ می‌کنید
changes-then-move = حساب شما با شما می‌آید. دوباره انتخاب می‌کنید که کی کمک کرده می‌تواند دوباره داخل شوید.
changes-when-adoption = به فرزندی گرفته می‌شوید
changes-then-adoption = پیام‌های شما بند می‌شود. ما از شما، و از کسانی که از شما نگهداری می‌کنند، پرسان می‌کنیم که گپ‌های‌تان چه شود.
changes-when-25 = 25 ساله می‌شوید، یا برای همیشه از سیستم مراقبت بیرون می‌شوید
changes-then-25 = می‌توانید از همه چیز کاپی بگیرید، و آن را پاک کنید یا بگذارید بماند.
changes-when-death = کسی می‌میرد
changes-then-death = پیام‌های او فوراً بند می‌شود. هیچ‌کس نوشته‌های او را نمی‌خواند تا وقتی که با دقت و مهربانی تصمیم گرفته شود که چه شود.
changes-you-choose = شما انتخاب می‌کنید که گپ‌های‌تان چه شود. تا وقتی که این پیش می‌شود، نظرتان را تغییر داده می‌توانید.
changes-ask = گپ‌های شما چه شود؟
changes-wish-keep = پیش من بماند
changes-wish-unsign = بماند، اما مرا از آن جدا کنید
changes-wish-delete = پاکش کنید
changes-wish-ask = وقتی این شد، از من پرسان کنید
changes-anonymise-means = «مرا از آن جدا کنید» یعنی: تیم هنوز هم از آن یاد گرفته می‌تواند، اما نام شما و حساب شما از بین می‌رود. شما دیگر آن را باز کرده نمی‌توانید. کسانی که از پیش می‌دانند که شما بوده‌اید، باز هم می‌دانند.
changes-save = چیزی را که می‌خواهم ثبت کن
changes-saved = ثبت شد.
changes-happened = تیم در { $date } نوشت که این شده است. حالا شما تصمیم می‌گیرید.
changes-decide = همین کار را بکن
changes-quiet = تا وقتی که تصمیم بگیرید، هیچ پیامی به شما نمی‌فرستیم.
changes-home = چیزی برای شما تغییر کرده است
changes-home-hint = شما تصمیم می‌گیرید که گپ‌های‌تان چه شود.
anonymise-title = مرا از گپ‌هایم جدا کنید
anonymise-what = گپ‌های شما پیش تیم می‌ماند و آن‌ها را کمک می‌کند که چیزها را تغییر بدهند. نام مستعار شما، حساب شما و راه داخل شدن شما برای همیشه از بین می‌رود.
anonymise-do = بعد از 14 روز مرا از آن جدا کنید
anonymising-title = شما از گپ‌های‌تان جدا می‌شوید
anonymising-words = در { $date } نام شما و حساب شما از بین می‌رود. گپ‌های شما می‌ماند. تا آن وقت هنوز همه چیز را همان‌طور که بود نگه داشته می‌توانید.

## The hundred pictures
receipt-word-00 = بیرق
receipt-word-01 = زنگ
receipt-word-02 = پیراهن
receipt-word-03 = پیانو
receipt-word-04 = آب
receipt-word-05 = دروازه
receipt-word-06 = خانه
receipt-word-07 = خط‌کش
receipt-word-08 = تاس
receipt-word-09 = بایسکل
receipt-word-10 = بومرنگ
receipt-word-11 = شفتل
receipt-word-12 = گوشکی
receipt-word-13 = چکش
receipt-word-14 = گیلاس
receipt-word-15 = کاکتوس
receipt-word-16 = نان
receipt-word-17 = پنسل
receipt-word-18 = لنگر
receipt-word-19 = چوکی
receipt-word-20 = کیله
receipt-word-21 = پازل
receipt-word-22 = پر
receipt-word-23 = درخت
receipt-word-24 = بوت
receipt-word-25 = کاسه
receipt-word-26 = تاج
receipt-word-27 = رنگین‌کمان
receipt-word-28 = دهل
receipt-word-29 = تلسکوپ
receipt-word-30 = نامه
receipt-word-31 = لالی‌پاپ
receipt-word-32 = برف
receipt-word-33 = تحفه
receipt-word-34 = مایکروفون
receipt-word-35 = عینک
receipt-word-36 = وایلون
receipt-word-37 = بقه
receipt-word-38 = کمره
receipt-word-39 = زردک
receipt-word-40 = پوقانه
receipt-word-41 = لودسپیکر
receipt-word-42 = کلید
receipt-word-43 = چراغ
receipt-word-44 = پنیر
receipt-word-45 = چراغ دستی
receipt-word-46 = برس
receipt-word-47 = مرغ
receipt-word-48 = ماهی
receipt-word-49 = دیوار
receipt-word-50 = مقناطیس
receipt-word-51 = تایر
receipt-word-52 = پشک
receipt-word-53 = پیزا
receipt-word-54 = ابر
receipt-word-55 = چتری
receipt-word-56 = پراشوت
receipt-word-57 = زرافه
receipt-word-58 = چاینک
receipt-word-59 = موتر
receipt-word-60 = آتش
receipt-word-61 = کشتی
receipt-word-62 = شمع
receipt-word-63 = قاشق
receipt-word-64 = ترازو
receipt-word-65 = مار
receipt-word-66 = زینه
receipt-word-67 = پلگ
receipt-word-68 = تلیفون
receipt-word-69 = جام
receipt-word-70 = سیب
receipt-word-71 = کتاب
receipt-word-72 = الماسک
receipt-word-73 = قیچی
receipt-word-74 = کلیپ
receipt-word-75 = جاروب
receipt-word-76 = تخم
receipt-word-77 = کلاه
receipt-word-78 = آفتاب
receipt-word-79 = یویو
receipt-word-80 = بوم
receipt-word-81 = انگشتر
receipt-word-82 = پینه‌دوزک
receipt-word-83 = برس دندان
receipt-word-84 = بکس
receipt-word-85 = پیاله
receipt-word-86 = بتری
receipt-word-87 = نشان
receipt-word-88 = سطل
receipt-word-89 = بس
receipt-word-90 = خیمه
receipt-word-91 = تخت
receipt-word-92 = ستاره
receipt-word-93 = سکیت‌بورد
receipt-word-94 = ساعت ریگی
receipt-word-95 = مهتاب
receipt-word-96 = لاله
receipt-word-97 = کاغذپران
receipt-word-98 = ساعت
receipt-word-99 = قفل

## Whom it reached
audience-known = فوراً به { $names } می‌رسد. تیم مشارکت هم آن را می‌خواند.
given-opened = { $who }: در { $date } آن را باز کرد.
given-unopened = { $who }: در { $date } به دستش رسید و هنوز باز نکرده است.
person-said = کسی که برایش فرستادی گفت

## What has just been done
other-answers = { $count ->
    [one] { $count } جواب دیگر
   *[other] { $count } جواب دیگر
}
done-taken-back = حذف شد. دیگر هیچ‌کس نمی‌تواند آن را بخواند.
done-replied = فرستاده شد. در همین صفحه است.
done-shared = شریک شد. پایین نوشته شده است.
wall-more = جواب‌های بیشتر

## Leaving without a script
exit-on = آب و هوا
exit-words = شما از حساب بیرون شدید. همین حالا این تب را بسته کنید: دکمهٔ برگشت هنوز صفحه‌هایی را که پیشتر دیده‌اید نشان داده می‌تواند، و نام‌های‌شان در تاریخچهٔ این مرورگر می‌ماند.
exit-history = برای پاک کردن‌شان: در مینوی مرورگر «تاریخچه» را باز کنید و ساعت آخر را پاک کنید.

## Signed out before it was sent
signed-out-title = شما از حساب بیرون شده‌اید
signed-out-kept = تا حال فرستاده نشده است. نوشتهٔ شما دو ساعت قفل‌شده منتظر می‌ماند. در همین تلیفون یا کمپیوتر مانند پیشتر دوباره داخل شوید، آن را پس می‌گیرید.
signed-out-gone = فرستاده نشد و نگه داشته نشده است. فایل‌ها، رمزها، متن‌های بسیار دراز و چیزی که در تلیفون مشترک نوشته می‌شود هیچ‌وقت نگه داشته نمی‌شود.
kept-title = این را پیش از بیرون شدن از حساب نوشته بودید
kept-lead = تا حال فرستاده نشده است. آن را بخوانید، اگر می‌خواهید تغییر بدهید، بعد بفرستید.
