# صفحه‌های کودکان و جوانان به فارسی.
# Around every page: the frame, days, words that several pages use, and what went wrong.
# Machine-drafted; awaiting review by a person who speaks Farsi (Iran).
# Words between two * are shown in bold.

## Around every page
brand = Heard
home = خانه
skip = رفتن به متن صفحه
language = زبان
help-now = کمک فوری
leave = خروج
leave-quickly = خروج سریع از این صفحه
leaving = در حال خروج
back = برگشت
next = بعدی
send = فرستادن
error-prefix = خطا:
error-summary-one = یک چیز از شما لازم داریم
error-summary-many = چند چیز از شما لازم داریم
tabs-label = فهرست اصلی
tab-say = حرفتان را بزنید
mine-title = چیزهای من
wall-title = شما گفتید، ما انجام دادیم
foot-moderation = چطور از حرف‌های شما مراقبت می‌کنیم
foot-staff = صفحه‌های کارکنان
awaiting-review = این ترجمه را ماشین انجام داده است. هنوز هیچ انسانی آن را بررسی نکرده است.
demonstration = این یک نمونهٔ نمایشی است. { $council } ساختگی است و هیچ‌کس آنچه را اینجا می‌نویسید نمی‌خواند.

## Dates
date = { $day } { $month } { $year }
month-1 = ژانویه
month-2 = فوریه
month-3 = مارس
month-4 = آوریل
month-5 = مه
month-6 = ژوئن
month-7 = ژوئیه
month-8 = اوت
month-9 = سپتامبر
month-10 = اکتبر
month-11 = نوامبر
month-12 = دسامبر
sent-on = فرستاده‌شده در { $date }

## Questions
progress = سؤال { $number } از { $count }
skip-question = رد شدن از این سؤال
thats-all = همین بود. برویم سراغ فرستادن
yes-no-yes = بله
yes-no-no = نه
yes-no-not_sure = مطمئن نیستم

## Check and send
change = تغییر دادن
send-it = فرستادن
sending = در حال فرستادن…
not-sent-yet = هنوز فرستاده نشده است. الان نمی‌توانیم به Heard وصل شویم. نوشتهٔ شما هنوز در همین صفحه است. وقتی اینترنت وصل شود دوباره امتحان می‌کنیم، یا می‌توانید روی «فرستادن» بزنید.

## A thread
easy-read = متن آسان

## When something is wrong with what was typed
problem-write-something = چیزی بنویسید، یا روی «رد شدن از این سؤال» بزنید
problem-pick-one = یکی را انتخاب کنید
problem-too-long = این برای یک بار خیلی طولانی است. کوتاه‌ترش کنید، یا بقیه را بعد از این بفرستید
problem-not-sent = فرستاده نشد. نوشتهٔ شما هنوز اینجاست. لطفاً دوباره امتحان کنید
problem-slow-down = خیلی بار امتحان شد. چند دقیقه صبر کنید، بعد دوباره امتحان کنید
problem-busy = همین حالا افراد خیلی زیادی وارد می‌شوند. چند ثانیه صبر کنید، بعد دوباره امتحان کنید

## Something went wrong
error-title-missing = این صفحه را پیدا نمی‌کنیم
error-words-missing = شاید آدرس اشتباه باشد، یا شاید صفحه دیگر نباشد.
error-title-gone = این دیگر اینجا نیست
error-words-gone = پس گرفته شده یا پاک شده است.
error-title-forbidden = این صفحه برای شما نیست
error-words-forbidden = شاید لازم باشد اول وارد شوید.
error-title-too-big = این برای یک بار خیلی زیاد است
error-words-too-big = برگردید و کوتاه‌ترش کنید. نوشتهٔ شما هنوز در صفحهٔ قبل است.
error-title-unreadable = نتوانستیم آن را بخوانیم
error-words-unreadable = برگردید و دوباره امتحان کنید. نوشتهٔ شما هنوز در صفحهٔ قبل است.
error-title-too-many = خیلی سریع بود
error-words-too-many = چند دقیقه صبر کنید، بعد دوباره امتحان کنید.
error-title-ours = از طرف ما مشکلی پیش آمد
error-words-ours = تقصیر شما نیست. لطفاً چند دقیقهٔ دیگر دوباره امتحان کنید. اگر همین الان کمک لازم دارید، شماره‌ها در «کمک فوری» هستند.
error-reference = اگر دربارهٔ این به ما بگویید، این کمک می‌کند پیدایش کنیم:
error-home = رفتن به اول

## Between a link on another website and what it would do
go-on-title = برای ادامه فشار دهید
go-on-words = از یک وب‌سایت دیگر به اینجا آمدید. تا فشار ندهید اتفاقی نمی‌افتد.
go-on-press = ادامه

## A device that others use
shared-on = این گوشی من نیست
shared-off = این گوشی خودم است
shared-mine = این گوشی من نیست
shared-mine-under = چیزی روی آن نمی‌ماند. بعد از 10 دقیقه از حساب خارج می‌شوید.
kiosk-soon = این صفحه تا یک دقیقهٔ دیگر برای نفر بعدی بسته می‌شود. رسیدتان را یادداشت کنید، یا از آن عکس بگیرید.
kiosk-done = کارم تمام شد
lent-give-back = ممنون. حالا دستگاه را به کسی که به شما کمک می‌کند پس بدهید.

## Signed out before it was sent
signed-out-title = از حساب خارج شده‌اید
signed-out-kept = هنوز فرستاده نشده است. نوشتهٔ شما دو ساعت قفل‌شده منتظر می‌ماند. روی همین گوشی یا رایانه مثل قبل دوباره وارد شوید تا آن را پس بگیرید.
signed-out-gone = فرستاده نشد و نگه داشته نشده است. فایل‌ها، رمزها، متن‌های خیلی بلند و آنچه روی گوشی مشترک نوشته می‌شود هیچ‌وقت نگه داشته نمی‌شود.
kept-title = این را پیش از خروج از حساب نوشته بودید
kept-lead = هنوز فرستاده نشده است. بخوانیدش، اگر خواستید عوضش کنید، بعد بفرستید.

## How it looks and sounds
listen = گوش دادن
listen-stop = توقف
listen-no-voice = هنوز نمی‌توانید اینجا گوش کنید. در این گوشی صدایی برای این زبان نیست: { $language }.
only-english = آنچه شورای محلی (council) اینجا نوشته فعلاً فقط به انگلیسی است.
