# The first page, what was begun, and the page that is left to.
# Machine-drafted; awaiting review by a person who speaks Dari.

## Home
home-ask = چه می‌خواهید بگویید؟
home-promise = ما می‌خوانیم، جواب می‌دهیم، و شما به ما می‌گویید که نتیجه داد یا نه.
home-rate = به یک خدمت نمره بدهید
home-after = ببینید باز چه شد
home-mine-under = هر چه گفته‌اید، و این‌که به کجا رسیده است
home-sign-in-under = داخل شوید تا ببینید چه گفته‌اید
home-receipt = باز کردن رسید
home-receipt-under = شما 16 نمبر دارید
home-wall-under = چیزهایی که تغییر کرد، چون کسی گپ زد
home-more = گپ‌های بیشتر برای گفتن
home-pictures = تصویر می‌خواهم
home-words = نوشته می‌خواهم
unfinished-title = چیزی را که شروع کرده بودید ادامه بدهید
unfinished-throw-away = دور انداختن
unfinished-throw = دور انداختن: { $what }
unfinished-kept = این دو ساعت همین‌جا منتظر می‌ماند. تنها کسی که این تلیفون پیشش باشد آن را باز کرده می‌تواند.
home-together = چیزهای بیشتر برای شما
home-polls = نظرتان را بگویید: ما همین حالا می‌پرسیم

## Leaving without a script
exit-on = آب و هوا
exit-words = شما از حساب بیرون شدید. همین حالا این تب را بسته کنید: دکمهٔ برگشت هنوز صفحه‌هایی را که پیشتر دیده‌اید نشان داده می‌تواند، و نام‌های‌شان در تاریخچهٔ این مرورگر می‌ماند.
exit-history = برای پاک کردن‌شان: در مینوی مرورگر «تاریخچه» را باز کنید و ساعت آخر را پاک کنید.
