# Receipts, accounts, who looked, taking back and leaving.

## A receipt in pictures
pictures-same = این هشت تصویر همان رقم‌های شماست. با همین ترتیب کار می‌کنند.
pictures-title = تصویرهایتان را پیدا کنید
pictures-which = روی تصویر { $n } از 8 بزنید
pictures-undo = آخری را بردار
pictures-instead = من تصویر دارم
pictures-instead-under = هشت تا، به ترتیب
problem-no-such-pictures = این تصویرها چیزی را باز نمی‌کنند. ترتیب را نگاه کنید و از اول شروع کنید

## My account
account-title = حساب من
account-under = پین (PIN) شما، کسانی که می‌توانند کمک کنند، یک نسخه
account-looked-under = روز به روز
account-copy = گرفتن یک نسخه از همه چیز
account-copy-under = یک فایل با همهٔ حرف‌های شما و جواب‌های ما
account-erase-under = تا 14 روز می‌توانید نظرتان را عوض کنید
account-done-adults = ذخیره شد. این آدم‌ها می‌توانند کمک کنند دوباره وارد شوید.
account-done-passkey = این گوشی حالا می‌تواند حساب شما را باز کند.
account-done-removed = آن دیگر نیست.
account-helped = بزرگسالان با حساب شما چه کردند
account-deed-confirmed = تأیید اینکه شما راه تازه‌ای برای ورود خواسته‌اید
account-deed-code = نشان دادن کدی به شما برای ورود دوباره
account-deed-paused = متوقف کردن این حساب
adults-title = چه کسی می‌تواند کمک کند دوباره وارد شوید؟
adults-lead = اگر پین (PIN) خود را فراموش کنید، دو نفر از این آدم‌ها با هم می‌توانند به شما یک کد بدهند. آن‌ها نمی‌توانند چیزهای شما را بخوانند یا وارد حساب شما شوند. دو نفر یا بیشتر را انتخاب کنید. یک نفر باید از بیرون تیم مشارکت باشد.
adults-save = ذخیرهٔ این آدم‌ها
passkey-title = با گوشی‌تان بازش کنید
passkey-lead = چهره، انگشت یا پین (PIN) گوشی‌تان می‌تواند حساب شما را باز کند. این در گوشی شما می‌ماند. ما هیچ‌وقت آن را نمی‌بینیم.
passkey-add = اضافه کردن این گوشی
passkey-added = اضافه‌شده در { $date }
passkey-remove = برداشتن
passkey-not-added = نشد. چیزی عوض نشده است.
passkey-needs-script = این به مرورگری نیاز دارد که اسکریپت‌ها در آن روشن باشد.
passkey-sign-in = باز کردن با گوشی‌ام
secret-change = عوض کردن پین (PIN) یا رمزم
secret-old = پین (PIN) یا رمزی که الان دارید
secret-new = پین (PIN) یا رمز تازه
secret-save = عوض کن
back-in = پین (PIN) خود را فراموش کرده‌ام
back-in-under = دو بزرگسال که انتخاب کرده‌اید می‌توانند کمک کنند
back-in-title = ورود دوباره
back-in-lead = از دو نفر از بزرگسالانی که انتخاب کرده‌اید کمک بخواهید. نفر دوم یک کد به شما نشان می‌دهد. فقط شما پین (PIN) تازه‌تان را می‌بینید.
back-in-do = می‌خواهم وارد شوم
problem-wrong-secret = این آن پین (PIN) یا رمزی نیست که الان دارید
problem-too-few-adults = دو نفر یا بیشتر را انتخاب کنید. یک نفر باید از بیرون تیم مشارکت باشد
problem-staff-here = این کد برای گوشی خود یک کودک یا جوان است. اینجا یک مددکار وارد شده است
problem-no-such-passkey = نشد. از اسم مستعار و پین (PIN) خود استفاده کنید

## Who looked
looked-lead = هر بار کسی حرف شما را باز می‌کند، اینجا نوشته می‌شود. هیچ‌کس نمی‌تواند خطی را پاک کند.
looked-nobody = هنوز هیچ‌کس چیزی را باز نکرده است.
looked-all = { $who } – { $did } ({ $things })
looked-things = { $count ->
    [one] { $count } چیز از چیزهای شما
   *[other] { $count } چیز از چیزهای شما
}
deed-shared = اجازه دادن به کس دیگری که آن را ببیند
deed-opened = باز کردن یک تصویر یا صدا
deed-exported = بیرون بردن آن در یک فایل
deed-identified = پیدا کردن اینکه چه کسی آن را نوشته است

## Sharing again and paper
share-title = با کس دیگری در میان بگذارید
share-words = همین نوشته به دست او می‌رسد. لازم نیست دو بار تعریفش کنید. او می‌داند که از طرف شماست. چیزی را که در میان گذاشته شد دیگر نمی‌شود برگرداند.
shared-line = این را با این شخص هم در میان گذاشتید: { $who }، { $date }
print = چاپ یا ذخیرهٔ این
print-do = چاپ
print-careful = فکر کنید چه کسی ممکن است این کاغذ را پیدا کند.

## Leaving, with time to think
leave-what = { $count ->
    [one] حساب شما و { $count } چیزی که گفته‌اید همان لحظه از دید دور می‌شود.
   *[other] حساب شما و { $count } چیزی که گفته‌اید همان لحظه از دید دور می‌شوند.
}
leave-undo = تا 14 روز می‌توانید وارد شوید و با این حال آن‌ها را نگه دارید. بعد از آن نابود می‌شوند و هیچ‌کس نمی‌تواند برشان گرداند.
leave-do = بله، چیزهای من پاک شود
leave-now = همین الان پاک شود، بدون صبر
leave-now-words = همه چیز همان لحظه نابود می‌شود. هیچ‌کس نمی‌تواند برش گرداند.
leaving-title = چیزهای شما از دید دور است
leaving-words = در { $date } نابود می‌شوند. تا آن وقت می‌توانید با این حال نگهشان دارید.
leaving-keep = با این حال چیزهایم را نگه می‌دارم
leaving-go = نه، بگذارید بروند

## A device that others use
shared-on = این گوشی من نیست
shared-off = این گوشی خودم است
shared-mine = این گوشی من نیست
shared-mine-under = چیزی روی آن نمی‌ماند. بعد از 10 دقیقه از حساب خارج می‌شوید.
kiosk-soon = این صفحه تا یک دقیقهٔ دیگر برای نفر بعدی بسته می‌شود. رسیدتان را یادداشت کنید، یا از آن عکس بگیرید.
kiosk-done = کارم تمام شد

## When life changes
changes-title = چه می‌شود وقتی…
changes-lead = این سرنوشت حساب و حرف‌های شماست. اگر مطمئن نیستید، از تیم مشارکت بپرسید.
changes-when-18 = 18 ساله می‌شوید
changes-then-18 = چیزی از بین نمی‌رود. حساب مال شما می‌ماند. شما تصمیم می‌گیرید چه کسی حرف‌هایتان را ببیند.
changes-when-move = جابه‌جا می‌شوید
changes-then-move = حسابتان با شما می‌آید. دوباره انتخاب می‌کنید چه کسی می‌تواند کمک کند وارد شوید.
changes-when-adoption = به فرزندخواندگی پذیرفته می‌شوید
changes-then-adoption = پیام‌های شما قطع می‌شود. از شما و کسانی که از شما نگهداری می‌کنند می‌پرسیم که با حرف‌های شما چه کنیم.
changes-when-25 = 25 ساله می‌شوید، یا برای همیشه از مراقبت بیرون می‌آیید
changes-then-25 = می‌توانید یک نسخه از همه چیز بگیرید، و پاکش کنید یا بگذارید بماند.
changes-when-death = کسی می‌میرد
changes-then-death = پیام‌های او همان لحظه قطع می‌شود. هیچ‌کس حرف‌های او را نمی‌خواند تا با دقت تصمیم گرفته شود که چه باید بشود.
changes-you-choose = شما انتخاب می‌کنید با حرف‌هایتان چه شود. تا وقتی آن کار انجام نشده، می‌توانید نظرتان را عوض کنید.
changes-ask = با حرف‌هایتان چه شود؟
changes-wish-keep = پیش من بماند
changes-wish-unsign = بماند، ولی از من جدا شود
changes-wish-delete = پاک شود
changes-wish-ask = وقتی اتفاق افتاد، از من بپرسید
changes-anonymise-means = «از من جدا شود» یعنی: تیم باز هم می‌تواند از آن یاد بگیرد، ولی اسم و حساب شما دیگر نیست. شما دیگر نمی‌توانید بازش کنید. کسانی که از قبل می‌دانند حرف شما بوده، باز هم می‌دانند.
changes-save = ذخیرهٔ آنچه می‌خواهم
changes-saved = ذخیره شد.
changes-happened = تیم در { $date } نوشت که این اتفاق افتاده است. حالا شما تصمیم می‌گیرید.
changes-decide = همین کار را بکنید
changes-quiet = تا وقتی تصمیم نگرفته‌اید، هیچ پیامی برایتان نمی‌فرستیم.
changes-home = یک چیزی برای شما عوض شده است
changes-home-hint = شما تصمیم می‌گیرید با حرف‌هایتان چه شود.
anonymise-title = جدا کردن حرف‌هایم از من
anonymise-what = حرف‌های شما پیش تیم می‌ماند و به آن‌ها کمک می‌کند چیزها را عوض کنند. اسم مستعار، حساب و راه ورود شما برای همیشه از بین می‌رود.
anonymise-do = 14 روز دیگر از من جدا شود
anonymising-title = حرف‌های شما از شما جدا می‌شود
anonymising-words = در { $date } اسم و حساب شما از بین می‌رود. حرف‌هایتان می‌ماند. تا آن وقت می‌توانید همه چیز را همان‌طور که بود نگه دارید.

## The hundred pictures
receipt-word-00 = پرچم
receipt-word-01 = زنگ
receipt-word-02 = پیراهن
receipt-word-03 = پیانو
receipt-word-04 = آب
receipt-word-05 = در
receipt-word-06 = خانه
receipt-word-07 = خط‌کش
receipt-word-08 = تاس
receipt-word-09 = دوچرخه
receipt-word-10 = بومرنگ
receipt-word-11 = شبدر
receipt-word-12 = هدفون
receipt-word-13 = چکش
receipt-word-14 = گیلاس
receipt-word-15 = کاکتوس
receipt-word-16 = نان
receipt-word-17 = مداد
receipt-word-18 = لنگر
receipt-word-19 = صندلی
receipt-word-20 = موز
receipt-word-21 = پازل
receipt-word-22 = پر
receipt-word-23 = درخت
receipt-word-24 = کفش
receipt-word-25 = کاسه
receipt-word-26 = تاج
receipt-word-27 = رنگین‌کمان
receipt-word-28 = طبل
receipt-word-29 = تلسکوپ
receipt-word-30 = نامه
receipt-word-31 = آب‌نبات
receipt-word-32 = دانهٔ برف
receipt-word-33 = هدیه
receipt-word-34 = میکروفون
receipt-word-35 = عینک
receipt-word-36 = ویولن
receipt-word-37 = قورباغه
receipt-word-38 = دوربین
receipt-word-39 = هویج
receipt-word-40 = بادکنک
receipt-word-41 = بلندگو
receipt-word-42 = کلید
receipt-word-43 = چراغ
receipt-word-44 = پنیر
receipt-word-45 = چراغ‌قوه
receipt-word-46 = قلم‌مو
receipt-word-47 = مرغ
receipt-word-48 = ماهی
receipt-word-49 = دیوار
receipt-word-50 = آهن‌ربا
receipt-word-51 = چرخ
receipt-word-52 = گربه
receipt-word-53 = پیتزا
receipt-word-54 = ابر
receipt-word-55 = چتر
receipt-word-56 = چتر نجات
receipt-word-57 = زرافه
receipt-word-58 = قوری
receipt-word-59 = ماشین
receipt-word-60 = آتش
receipt-word-61 = قایق
receipt-word-62 = شمع
receipt-word-63 = قاشق
receipt-word-64 = ترازو
receipt-word-65 = مار
receipt-word-66 = نردبان
receipt-word-67 = دوشاخه
receipt-word-68 = تلفن
receipt-word-69 = جام قهرمانی
receipt-word-70 = سیب
receipt-word-71 = کتاب
receipt-word-72 = رعدوبرق
receipt-word-73 = قیچی
receipt-word-74 = گیرهٔ کاغذ
receipt-word-75 = جارو
receipt-word-76 = تخم‌مرغ
receipt-word-77 = کلاه
receipt-word-78 = خورشید
receipt-word-79 = یویو
receipt-word-80 = جغد
receipt-word-81 = انگشتر
receipt-word-82 = کفشدوزک
receipt-word-83 = مسواک
receipt-word-84 = کوله‌پشتی
receipt-word-85 = فنجان
receipt-word-86 = باتری
receipt-word-87 = هدف
receipt-word-88 = سطل
receipt-word-89 = اتوبوس
receipt-word-90 = چادر
receipt-word-91 = تخت
receipt-word-92 = ستاره
receipt-word-93 = اسکیت‌بورد
receipt-word-94 = ساعت شنی
receipt-word-95 = ماه
receipt-word-96 = لاله
receipt-word-97 = بادبادک
receipt-word-98 = ساعت
receipt-word-99 = قفل

## Whom it reached
audience-known = بلافاصله به { $names } می‌رسد. تیم مشارکت هم آن را می‌خواند.
given-opened = { $who }: در { $date } آن را باز کرد.
given-unopened = { $who }: در { $date } به دستش رسید و هنوز باز نکرده است.
person-said = کسی که برایش فرستادی گفت

## What has just been done
other-answers = { $count ->
    [one] { $count } پاسخ دیگر
   *[other] { $count } پاسخ دیگر
}
done-taken-back = حذف شد. دیگر هیچ‌کس نمی‌تواند آن را بخواند.
done-replied = فرستاده شد. در همین صفحه است.
done-shared = به اشتراک گذاشته شد. پایین نوشته شده است.
wall-more = پاسخ‌های بیشتر

## Leaving without a script
exit-on = آب و هوا
exit-words = از حساب خارج شدید. همین الان این زبانه را ببندید: دکمهٔ بازگشت هنوز می‌تواند صفحه‌هایی را که قبلاً دیده‌اید نشان بدهد، و اسمشان در تاریخچهٔ این مرورگر می‌ماند.
exit-history = برای پاک کردنشان: در منوی مرورگر «تاریخچه» را باز کنید و ساعت آخر را پاک کنید.

## Signed out before it was sent
signed-out-title = از حساب خارج شده‌اید
signed-out-kept = هنوز فرستاده نشده است. نوشتهٔ شما دو ساعت قفل‌شده منتظر می‌ماند. روی همین گوشی یا رایانه مثل قبل دوباره وارد شوید تا آن را پس بگیرید.
signed-out-gone = فرستاده نشد و نگه داشته نشده است. فایل‌ها، رمزها، متن‌های خیلی بلند و آنچه روی گوشی مشترک نوشته می‌شود هیچ‌وقت نگه داشته نمی‌شود.
kept-title = این را پیش از خروج از حساب نوشته بودید
kept-lead = هنوز فرستاده نشده است. بخوانیدش، اگر خواستید عوضش کنید، بعد بفرستید.
