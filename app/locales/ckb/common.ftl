# پەڕەکانی منداڵان و گەنجان بە کوردیی سۆرانی.
# Around every page: the frame, days, words that several pages use, and what went wrong.
# Machine-drafted; awaiting review by a person who speaks Kurdish Sorani.
# Words between two * are shown in bold.

## Around every page
brand = Heard
home = سەرەتا
skip = بڕۆ بۆ ناوەڕۆکی پەڕەکە
language = زمان
help-now = هەر ئێستا یارمەتی
leave = دەرچوون
leave-quickly = بە خێرایی لەم پەڕەیە دەربچۆ
leaving = دەردەچیت
back = گەڕانەوە
next = دواتر
send = ناردن
error-prefix = هەڵە:
error-summary-one = یەک شتمان لە تۆ دەوێت
error-summary-many = چەند شتێکمان لە تۆ دەوێت
tabs-label = لیستی سەرەکی
tab-say = شتێک بڵێ
mine-title = شتەکانم
wall-title = ئێوە گوتتان، ئێمە کردمان
foot-moderation = چۆن ئاگاداری قسەکانت دەکەین
foot-staff = پەڕەکانی کارمەندان
awaiting-review = ئەم وەرگێڕانە ئامێرێک کردوویەتی. هێشتا هیچ مرۆڤێک پێیدا نەچووەتەوە.
demonstration = ئەمە تەنیا نموونەیەکە. { $council } ڕاستەقینە نییە، و کەس ئەوەی لێرە دەینووسیت ناخوێنێتەوە.

## Dates
date = { $day }ی { $month }ی { $year }
month-1 = کانوونی دووەم
month-2 = شوبات
month-3 = ئازار
month-4 = نیسان
month-5 = ئایار
month-6 = حوزەیران
month-7 = تەمووز
month-8 = ئاب
month-9 = ئەیلوول
month-10 = تشرینی یەکەم
month-11 = تشرینی دووەم
month-12 = کانوونی یەکەم
sent-on = لە { $date } نێردرا

## Questions
progress = پرسیاری { $number } لە { $count }
skip-question = ئەم پرسیارە تێپەڕێنە
thats-all = هەر ئەوەندە بوو. بڕۆ بۆ ناردن
yes-no-yes = بەڵێ
yes-no-no = نەخێر
yes-no-not_sure = دڵنیا نیم

## Check and send
change = گۆڕین
send-it = بینێرە
sending = دەنێردرێت…
not-sent-yet = هێشتا نەنێردراوە. لەم کاتەدا ناتوانین بگەینە Heard. قسەکانت هێشتا لەم پەڕەیەدان. کاتێک ئینتەرنێتت هەبوو دووبارە هەوڵ دەدەینەوە، یان دەتوانیت پەنجە لە «بینێرە» بدەیت.

## A thread
easy-read = خوێندنەوەی ئاسان

## When something is wrong with what was typed
problem-write-something = شتێک بنووسە، یان پەنجە لە «ئەم پرسیارە تێپەڕێنە» بدە
problem-pick-one = یەکێک هەڵبژێرە
problem-too-long = ئەوە بۆ یەک جار زۆر درێژە. کورتی بکەرەوە، یان ئەوەی ماوە دواتر بینێرە
problem-not-sent = نەنێردرا. قسەکانت هێشتا لێرەن. تکایە دووبارە هەوڵ بدەرەوە
problem-slow-down = زۆر جار هەوڵ درا. چەند خولەکێک چاوەڕێ بکە، پاشان دووبارە هەوڵ بدەرەوە
problem-busy = ئێستا خەڵکێکی زۆر دەچنە ژوورەوە. چەند چرکەیەک چاوەڕێ بکە، پاشان دووبارە هەوڵ بدەرەوە

## Something went wrong
error-title-missing = ئەم پەڕەیە نادۆزینەوە
error-words-missing = لەوانەیە ناونیشانەکە هەڵە بێت، یان پەڕەکە نەمابێت.
error-title-gone = ئەمە چیتر لێرە نییە
error-words-gone = وەرگیراوەتەوە یان سڕاوەتەوە.
error-title-forbidden = ئەم پەڕەیە بۆ تۆ نییە
error-words-forbidden = لەوانەیە پێویست بێت سەرەتا بچیتە ژوورەوە.
error-title-too-big = ئەوە بۆ یەک جار زۆرە
error-words-too-big = بگەڕێوە و کورتی بکەرەوە. قسەکانت هێشتا لە پەڕەی پێشوودان.
error-title-unreadable = نەمانتوانی ئەوە بخوێنینەوە
error-words-unreadable = بگەڕێوە و دووبارە هەوڵ بدەرەوە. قسەکانت هێشتا لە پەڕەی پێشوودان.
error-title-too-many = ئەوە زۆر خێرا بوو
error-words-too-many = چەند خولەکێک چاوەڕێ بکە، پاشان دووبارە هەوڵ بدەرەوە.
error-title-ours = لەلای ئێمە هەڵەیەک ڕووی دا
error-words-ours = هەڵەی تۆ نییە. تکایە دوای چەند خولەکێک دووبارە هەوڵ بدەرەوە. ئەگەر ئێستا یارمەتیت پێویستە، ژمارەکان لە «هەر ئێستا یارمەتی»دان.
error-reference = ئەگەر ئەمەمان پێ بڵێیت، ئەمە یارمەتیمان دەدات بیدۆزینەوە:
error-home = بڕۆ بۆ سەرەتا

## Between a link on another website and what it would do
go-on-title = بۆ بەردەوامبوون دابگرە
go-on-words = لە ماڵپەڕێکی ترەوە هاتوویتە ئێرە. هیچ ڕوونادات تا دای نەگریت.
go-on-press = بەردەوام بە

## A device that others use
shared-on = ئەمە تەلەفۆنی من نییە
shared-off = ئەمە تەلەفۆنی خۆمە
shared-mine = ئەمە تەلەفۆنی من نییە
shared-mine-under = هیچی لەسەر نامێنێتەوە. دوای 10 خولەک لە هەژمارەکەت دەچیتە دەرەوە.
kiosk-soon = ئەم پەڕەیە دوای یەک خولەک نامێنێت، بۆ کەسی دواتر. پسوولەکەت بنووسە، یان وێنەی بگرە.
kiosk-done = تەواو بووم
lent-give-back = سوپاس. ئێستا ئامێرەکە بدەرەوە بەو کەسەی یارمەتیت دەدات.

## Signed out before it was sent
signed-out-title = چوویتە دەرەوە
signed-out-kept = هێشتا نەنێردراوە. ئەوەی نووسیوتە دوو کاتژمێر بە قفڵکراوی چاوەڕێ دەکات. بە هەمان شێوەی پێشوو، لەسەر ئەم تەلەفۆنە یان کۆمپیوتەرە، بچۆرەوە ژوورەوە، پێت دەگاتەوە.
signed-out-gone = نەنێردرا و هەڵنەگیرا. فایل، ژمارەی نهێنی، دەقی زۆر درێژ و ئەوەی لەسەر تەلەفۆنێک دەنووسرێت کە کەسانی تریش بەکاری دەهێنن، هەرگیز هەڵناگیرێن.
kept-title = ئەمەت پێش چوونەدەرەوەت نووسیبوو
kept-lead = هێشتا نەنێردراوە. بیخوێنەرەوە، ئەگەر ویستت بیگۆڕە، دواتر بینێرە.

## How it looks and sounds
listen = گوێ بگرە
listen-stop = وەستاندن
listen-no-voice = هێشتا ناتوانیت لێرە گوێ بگریت. لەسەر ئەم تەلەفۆنە دەنگێک بۆ { $language } نییە.
only-english = ئەوەی شارەوانی (council) لێرە نووسیویەتی تا ئێستا تەنیا بە ئینگلیزییە.
