# صفحه‌های اطفال و جوانان به دری.
# Around every page: the frame, days, words that several pages use, and what went wrong.
# Machine-drafted; awaiting review by a person who speaks Dari.
# Words between two * are shown in bold.

## Around every page
brand = Heard
home = صفحهٔ اول
skip = رفتن به متن صفحه
language = زبان
help-now = کمک عاجل
leave = بیرون شدن
leave-quickly = زود بیرون شدن از این صفحه
leaving = در حال بیرون شدن
back = برگشت
next = بعدی
send = فرستادن
error-prefix = اشتباه:
error-summary-one = یک چیز از شما کار داریم
error-summary-many = چند چیز از شما کار داریم
tabs-label = فهرست اصلی
tab-say = گپ‌تان را بگویید
mine-title = چیزهای من
wall-title = شما گفتید، ما انجام دادیم
foot-moderation = چطور از گپ‌های شما مراقبت می‌کنیم
foot-staff = صفحه‌های کارمندان
awaiting-review = این ترجمه را ماشین کرده است. تا حال هیچ انسانی آن را ندیده است.
demonstration = این یک نمونهٔ نمایشی است. { $council } ساختگی است، و هیچ‌کس چیزی را که شما اینجا می‌نویسید نمی‌خواند.

## Dates
date = { $day } { $month } { $year }
month-1 = جنوری
month-2 = فبروری
month-3 = مارچ
month-4 = اپریل
month-5 = می
month-6 = جون
month-7 = جولای
month-8 = اگست
month-9 = سپتمبر
month-10 = اکتوبر
month-11 = نومبر
month-12 = دسمبر
sent-on = فرستاده‌شده در { $date }

## Questions
progress = سوال { $number } از { $count }
skip-question = تیر شدن از این سوال
thats-all = همین بود. رفتن به فرستادن
yes-no-yes = بلی
yes-no-no = نی
yes-no-not_sure = مطمئن نیستم

## Check and send
change = تغییر دادن
send-it = فرستادن
sending = در حال فرستادن…
not-sent-yet = تا حال فرستاده نشده است. فعلاً به Heard رسیده نمی‌توانیم. نوشتهٔ شما هنوز در همین صفحه است. وقتی انترنت وصل شود دوباره کوشش می‌کنیم، یا می‌توانید «فرستادن» را فشار بدهید.

## A thread
easy-read = متن آسان

## When something is wrong with what was typed
problem-write-something = چیزی بنویسید، یا «تیر شدن از این سوال» را فشار بدهید
problem-pick-one = یکی را انتخاب کنید
problem-too-long = این برای یک بار بسیار دراز است. کوتاه‌ترش کنید، یا باقی را بعد از این بفرستید
problem-not-sent = فرستاده نشد. نوشتهٔ شما هنوز اینجا است. لطفاً دوباره کوشش کنید
problem-slow-down = بسیار زیاد کوشش شد. چند دقیقه صبر کنید، بعد دوباره کوشش کنید
problem-busy = همین حالا مردم بسیار زیاد داخل می‌شوند. چند ثانیه صبر کنید، بعد دوباره کوشش کنید

## Something went wrong
error-title-missing = این صفحه را پیدا کرده نمی‌توانیم
error-words-missing = شاید آدرس غلط باشد، یا شاید صفحه دیگر نباشد.
error-title-gone = این دیگر اینجا نیست
error-words-gone = پس گرفته شده یا پاک شده است.
error-title-forbidden = این صفحه برای شما نیست
error-words-forbidden = شاید لازم باشد اول داخل شوید.
error-title-too-big = این برای یک بار بسیار زیاد است
error-words-too-big = پس بروید و کوتاه‌ترش کنید. نوشتهٔ شما هنوز در صفحهٔ پیشتر است.
error-title-unreadable = آن را خوانده نتوانستیم
error-words-unreadable = پس بروید و دوباره کوشش کنید. نوشتهٔ شما هنوز در صفحهٔ پیشتر است.
error-title-too-many = بسیار تیز بود
error-words-too-many = چند دقیقه صبر کنید، بعد دوباره کوشش کنید.
error-title-ours = از طرف ما مشکلی پیدا شد
error-words-ours = تقصیر شما نیست. لطفاً چند دقیقه بعد دوباره کوشش کنید. اگر همین حالا به کمک ضرورت دارید، نمبرها در «کمک عاجل» است.
error-reference = اگر در این باره به ما بگویید، این کمک می‌کند پیدایش کنیم:
error-home = رفتن به شروع

## Between a link on another website and what it would do
go-on-title = برای ادامه فشار بدهید
go-on-words = از یک ویب‌سایت دیگر به اینجا آمدید. تا فشار ندهید هیچ چیزی نمی‌شود.
go-on-press = ادامه

## A device that others use
shared-on = این تلیفون از من نیست
shared-off = این تلیفون خودم است
shared-mine = این تلیفون از من نیست
shared-mine-under = هیچ چیز در آن نمی‌ماند. بعد از 10 دقیقه از حساب بیرون می‌شوید.
kiosk-soon = این صفحه بعد از یک دقیقه برای نفر بعدی می‌رود. رسیدتان را نوشته کنید، یا از آن عکس بگیرید.
kiosk-done = کارم تمام شد
lent-give-back = تشکر. حالا دستگاه را به کسی که شما را کمک می‌کند پس بدهید.

## Signed out before it was sent
signed-out-title = شما از حساب بیرون شده‌اید
signed-out-kept = تا حال فرستاده نشده است. نوشتهٔ شما دو ساعت قفل‌شده منتظر می‌ماند. در همین تلیفون یا کمپیوتر مانند پیشتر دوباره داخل شوید، آن را پس می‌گیرید.
signed-out-gone = فرستاده نشد و نگه داشته نشده است. فایل‌ها، رمزها، متن‌های بسیار دراز و چیزی که در تلیفون مشترک نوشته می‌شود هیچ‌وقت نگه داشته نمی‌شود.
kept-title = این را پیش از بیرون شدن از حساب نوشته بودید
kept-lead = تا حال فرستاده نشده است. آن را بخوانید، اگر می‌خواهید تغییر بدهید، بعد بفرستید.

## How it looks and sounds
listen = شنیدن
listen-stop = بس
listen-no-voice = فعلاً اینجا شنیده نمی‌توانید. در این تلیفون برای { $language } صدا نیست.
only-english = آنچه شورای محلی (council) این‌جا نوشته، تا حالا تنها به انگلیسی است.
