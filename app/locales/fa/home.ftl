# The first page, what was begun, and the page that is left to.
# Machine-drafted; awaiting review by a person who speaks Farsi (Iran).

## Home
home-ask = چه می‌خواهید بگویید؟
home-promise = ما می‌خوانیم، جواب می‌دهیم، و شما به ما می‌گویید که نتیجه داد یا نه.
home-rate = به یکی از خدمات امتیاز بدهید
home-after = ببینید بعدش چه شد
home-mine-under = هر چه گفته‌اید، و اینکه به کجا رسیده است
home-sign-in-under = وارد شوید تا ببینید چه گفته‌اید
home-receipt = باز کردن رسید
home-receipt-under = شما 16 رقم دارید
home-wall-under = چیزهایی که عوض شد، چون کسی حرفش را زد
home-more = موضوع‌های بیشتر برای گفتن
home-pictures = تصویر می‌خواهم
home-words = نوشته می‌خواهم
unfinished-title = ادامهٔ چیزی که شروع کردید
unfinished-throw-away = دور انداختن
unfinished-throw = دور انداختن: { $what }
unfinished-kept = دو ساعت اینجا می‌ماند. فقط کسی که این گوشی را دارد می‌تواند بازش کند.
home-together = بیشتر برای شما
home-polls = نظرتان را بگویید: الان داریم می‌پرسیم

## Leaving without a script
exit-on = آب و هوا
exit-words = از حساب خارج شدید. همین الان این زبانه را ببندید: دکمهٔ بازگشت هنوز می‌تواند صفحه‌هایی را که قبلاً دیده‌اید نشان بدهد، و اسمشان در تاریخچهٔ این مرورگر می‌ماند.
exit-history = برای پاک کردنشان: در منوی مرورگر «تاریخچه» را باز کنید و ساعت آخر را پاک کنید.
