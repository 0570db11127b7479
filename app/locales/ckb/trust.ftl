# Receipts, accounts, who looked, taking back and leaving.

## A receipt in pictures
pictures-same = ئەم هەشت وێنەیە هەمان شتن وەک ژمارەکانت. بەم ڕیزبەندییە کار دەکەن.
pictures-title = وێنەکانت بدۆزەرەوە
pictures-which = پەنجە لە وێنەی { $n } لە 8 بدە
pictures-undo = دوایین وێنە لا ببە
pictures-instead = وێنەم هەیە
pictures-instead-under = هەشت وێنە، بە ڕیز
problem-no-such-pictures = ئەم وێنانە هیچ ناکەنەوە. سەیری ڕیزبەندییەکە بکە و لە سەرەتاوە دەست پێ بکەرەوە

## My account
account-title = هەژمارەکەم
account-under = ژمارەی نهێنیت (PIN)، ئەو کەسانەی دەتوانن یارمەتی بدەن، کۆپییەک
account-looked-under = ڕۆژ بە ڕۆژ
account-copy = کۆپییەکی هەموو شتێک وەربگرە
account-copy-under = فایلێک کە هەموو قسەکانی تۆ و وەڵامەکانی ئێمەی تێدایە
account-erase-under = تا 14 ڕۆژ دەتوانیت بڕیارەکەت بگۆڕیت
account-done-adults = هەڵگیرا. ئەم کەسانە دەتوانن یارمەتیت بدەن بۆ ئەوەی بگەڕێیتەوە ژوورەوە.
account-done-passkey = ئێستا ئەم تەلەفۆنە دەتوانێت هەژمارەکەت بکاتەوە.
account-done-removed = ئەوە لابرا.
account-helped = کەسە گەورەکان چییان لە هەژمارەکەت کرد
account-deed-confirmed = گوتنی ئەوەی کە داوای ڕێگەیەکی نوێی چوونەژوورەوەت کردووە
account-deed-code = پیشاندانی کۆدێک بە تۆ بۆ گەڕانەوە ژوورەوە
account-deed-paused = وەستاندنی ئەم هەژمارە
adults-title = کێ دەتوانێت یارمەتیت بدات بگەڕێیتەوە ژوورەوە؟
adults-lead = ئەگەر ژمارەی نهێنیت (PIN) لە بیر کرد، دوو لەم کەسانە پێکەوە دەتوانن کۆدێکت پێ بدەن. ئەوان ناتوانن شتەکانت بخوێننەوە یان بچنە ناو هەژمارەکەت. دوو کەس یان زیاتر هەڵبژێرە. دەبێت یەکێکیان لە دەرەوەی تیمی بەشداری بێت.
adults-save = ئەم کەسانە هەڵبگرە
passkey-title = بە تەلەفۆنەکەت بیکەرەوە
passkey-lead = ڕووخسارت، پەنجەت یان PINی تەلەفۆنەکەت دەتوانێت هەژمارەکەت بکاتەوە. ئەوە لەسەر تەلەفۆنەکەت دەمێنێتەوە. ئێمە هەرگیز نایبینین.
passkey-add = ئەم تەلەفۆنە زیاد بکە
passkey-added = لە { $date } زیاد کرا
passkey-remove = لای ببە
passkey-not-added = ئەوە سەری نەگرت. هیچ نەگۆڕاوە.
passkey-needs-script = بۆ ئەمە وێبگەڕێک پێویستە کە سکریپتی تێدا کرابێتەوە.
passkey-sign-in = بە تەلەفۆنەکەم بیکەرەوە
secret-change = ژمارەی نهێنی (PIN) یان وشەی نهێنیم بگۆڕە
secret-old = ئەو ژمارەی نهێنی (PIN) یان وشەی نهێنییەی ئێستا هەتە
secret-new = ژمارەی نهێنی (PIN) یان وشەی نهێنیی نوێ
secret-save = بیگۆڕە
back-in = ژمارەی نهێنیم (PIN) لە بیر کردووە
back-in-under = دوو کەسی گەورە کە هەڵتبژاردوون دەتوانن یارمەتی بدەن
back-in-title = بگەڕێوە ژوورەوە
back-in-lead = داوا لە دوو لەو کەسە گەورانە بکە کە هەڵتبژاردوون. کەسی دووەم کۆدێکت پیشان دەدات. تەنیا خۆت ژمارە نهێنییە (PIN) نوێیەکەت دەبینیت.
back-in-do = با بچمە ژوورەوە
problem-wrong-secret = ئەوە ئەو ژمارەی نهێنی (PIN) یان وشەی نهێنییە نییە کە ئێستا هەتە
problem-too-few-adults = دوو کەس یان زیاتر هەڵبژێرە. دەبێت یەکێکیان لە دەرەوەی تیمی بەشداری بێت
problem-staff-here = ئەم کۆدە بۆ تەلەفۆنی خودی گەنجێکە. لێرە کارمەندێک چووەتە ژوورەوە
problem-no-such-passkey = ئەوە سەری نەگرت. نازناو و ژمارەی نهێنیت (PIN) بەکار بهێنە

## Who looked
looked-lead = هەموو جارێک کە کەسێک قسەکانت دەکاتەوە، لێرە دەنووسرێت. کەس ناتوانێت هیچ دێڕێک لا ببات.
looked-nobody = هێشتا کەس هیچی نەکردووەتەوە.
looked-all = { $who } – { $did } ({ $things })
looked-things = { $count ->
    [one] { $count } لە شتەکانت
   *[other] { $count } لە شتەکانت
}
deed-shared = پیشاندانی بە کەسێکی تر
deed-opened = کردنەوەی وێنەیەک یان دەنگێکی تۆمارکراو
deed-exported = بردنەدەرەوەی لە فایلێکدا
deed-identified = سەیرکردنی ئەوەی کێ نووسیویەتی

## Sharing again and paper
share-title = پیشانی کەسێکی تریشی بدە
share-words = هەمان قسەیان پێ دەگات. پێویست ناکات دوو جار بیگێڕیتەوە. ئەوان دەزانن کە لە تۆوەیە. ئەوەی پیشان درا، ناتوانرێت بگەڕێنرێتەوە.
shared-line = پیشانی ئەم کەسەشت داوە: { $who }، { $date }
print = ئەمە چاپ بکە یان هەڵیبگرە
print-do = چاپکردن
print-careful = بیر بکەرەوە کێ لەوانەیە ئەم کاغەزە بدۆزێتەوە.

## Leaving, with time to think
leave-what = { $count ->
    [one] هەژمارەکەت و { $count } شت کە گوتووتە دەستبەجێ لە بەرچاو ون دەبن.
   *[other] هەژمارەکەت و ئەو { $count } شتەی گوتووتن دەستبەجێ لە بەرچاو ون دەبن.
}
leave-undo = تا 14 ڕۆژ دەتوانیت بچیتە ژوورەوە و لە بڕیارەکەت پاشگەز ببیتەوە و بیانهێڵیتەوە. دوای ئەوە لەناو دەبرێن، و کەس ناتوانێت بیانگەڕێنێتەوە.
leave-do = بەڵێ، شتەکانم بسڕەوە
leave-now = هەر ئێستا بیسڕەوە، چاوەڕێ مەکە
leave-now-words = هەموو شتێک دەستبەجێ لەناو دەبرێت. کەس ناتوانێت بیگەڕێنێتەوە.
leaving-title = شتەکانت لە بەرچاو نین
leaving-words = لە { $date } لەناو دەبرێن. تا ئەو کاتە هێشتا دەتوانیت بیانهێڵیتەوە.
leaving-keep = نا، شتەکانم بهێڵەوە
leaving-go = نەخێر، با بڕۆن

## A device that others use
shared-on = ئەمە تەلەفۆنی من نییە
shared-off = ئەمە تەلەفۆنی خۆمە
shared-mine = ئەمە تەلەفۆنی من نییە
shared-mine-under = هیچی لەسەر نامێنێتەوە. دوای 10 خولەک لە هەژمارەکەت دەچیتە دەرەوە.
kiosk-soon = ئەم پەڕەیە دوای یەک خولەک نامێنێت، بۆ کەسی دواتر. پسوولەکەت بنووسە، یان وێنەی بگرە.
kiosk-done = تەواو بووم

## When life changes
changes-title = چی ڕوو دەدات کاتێک…
changes-lead = ئەمە ئەوەیە کە بەسەر هەژمارەکەت و قسەکانتدا دێت. ئەگەر دڵنیا نیت، لە تیمی بەشداری بپرسە.
changes-when-18 = دەبیت بە 18 ساڵ
changes-then-18 = هیچ لە دەست ناچێت. هەژمارەکەت هەر هی خۆتە. خۆت بڕیار دەدەیت کێ قسەکانت ببینێت.
changes-when-move = ماڵ دەگوازیتەوە
changes-then-move = هەژمارەکەت لەگەڵت دێت. جارێکی تر هەڵدەبژێریت کێ دەتوانێت یارمەتیت بدات بگەڕێیتەوە ژوورەوە.
changes-when-adoption = خێزانێک دەتکاتە منداڵی خۆی (adoption)
changes-then-adoption = نامەکانت دەوەستن. لە تۆ و لەو کەسانە دەپرسین کە ئاگاداریت دەکەن، چی لە قسەکانت بکرێت.
changes-when-25 = دەبیت بە 25 ساڵ، یان بۆ هەمیشە چاودێری بەجێ دەهێڵیت
changes-then-25 = دەتوانیت کۆپییەکی هەموو شتێک ببەیت، و بیسڕیتەوە یان بەجێی بهێڵیت.
changes-when-death = کەسێک دەمرێت
changes-then-death = نامەکانی دەستبەجێ دەوەستن. کەس قسەکانی ناخوێنێتەوە تا بە وریاییەوە بڕیار دەدرێت چی بکرێت.
changes-you-choose = خۆت هەڵدەبژێریت چی لەوە بکرێت کە گوتووتە. تا ئەو کاتەی ڕوو دەدات، دەتوانیت بڕیارەکەت بگۆڕیت.
changes-ask = چی لەوە بکرێت کە گوتووتە؟
changes-wish-keep = لەلای خۆم بیهێڵنەوە
changes-wish-unsign = بیهێڵنەوە، بەڵام لە من جیای بکەنەوە
changes-wish-delete = بیسڕنەوە
changes-wish-ask = کاتێک ڕووی دا، لێم بپرسن
changes-anonymise-means = «لە من جیای بکەنەوە» واتە: تیمەکە هێشتا دەتوانێت لێی فێر بێت، بەڵام ناوت و هەژمارەکەت نامێنن. ئیتر ناتوانیت بیکەیتەوە. ئەو کەسانەی پێشتر دەزانن کە تۆ بوویت، هەر دەزانن.
changes-save = ئەوەی دەمەوێت هەڵیبگرە
changes-saved = هەڵگیرا.
changes-happened = تیمەکە لە { $date } نووسی کە ئەمە ڕووی داوە. ئێستا تۆ بڕیار دەدەیت.
changes-decide = ئەمە بکە
changes-quiet = تا بڕیار نەدەیت، هیچ نامەیەکت بۆ نانێرین.
changes-home = شتێک لە ژیانتدا گۆڕاوە
changes-home-hint = خۆت بڕیار دەدەیت چی بەسەر قسەکانتدا بێت.
anonymise-title = ئەوەی گوتوومە لە من جیای بکەنەوە
anonymise-what = ئەوەی گوتووتە لەلای تیمەکە دەمێنێتەوە و یارمەتییان دەدات شتەکان بگۆڕن. نازناوت، هەژمارەکەت و ڕێگەی چوونەژوورەوەت بۆ هەمیشە نامێنن.
anonymise-do = دوای 14 ڕۆژ لە من جیای بکەنەوە
anonymising-title = ئەوەی گوتووتە لە تۆ جیا دەکرێتەوە
anonymising-words = لە { $date } ناوت و هەژمارەکەت نامێنن. ئەوەی گوتووتە دەمێنێتەوە. تا ئەو کاتە دەتوانیت هەموو شتێک وەک خۆی بهێڵیتەوە.

## The hundred pictures
receipt-word-00 = ئاڵا
receipt-word-01 = زەنگ
receipt-word-02 = کراس
receipt-word-03 = پیانۆ
receipt-word-04 = ئاو
receipt-word-05 = دەرگا
receipt-word-06 = خانوو
receipt-word-07 = ڕاستە
receipt-word-08 = زار
receipt-word-09 = پایسکڵ
receipt-word-10 = بومەرانگ
receipt-word-11 = سێپەڕە
receipt-word-12 = هێدفۆن
receipt-word-13 = چەکوش
receipt-word-14 = گێلاس
receipt-word-15 = کاکتوس
receipt-word-16 = نان
receipt-word-17 = قەڵەم
receipt-word-18 = لەنگەر
receipt-word-19 = کورسی
receipt-word-20 = مۆز
receipt-word-21 = پازڵ
receipt-word-22 = پەڕ
receipt-word-23 = درەخت
receipt-word-24 = پێڵاو
receipt-word-25 = کاسە
receipt-word-26 = تاج
receipt-word-27 = پەلکەزێڕینە
receipt-word-28 = دەهۆڵ
receipt-word-29 = تەلەسکۆپ
receipt-word-30 = نامە
receipt-word-31 = لۆلیپۆپ
receipt-word-32 = بەفر
receipt-word-33 = دیاری
receipt-word-34 = مایکرۆفۆن
receipt-word-35 = چاویلکە
receipt-word-36 = کەمان
receipt-word-37 = بۆق
receipt-word-38 = کامێرا
receipt-word-39 = گێزەر
receipt-word-40 = باڵۆن
receipt-word-41 = بڵندگۆ
receipt-word-42 = کلیل
receipt-word-43 = چرا
receipt-word-44 = پەنیر
receipt-word-45 = لایت
receipt-word-46 = فڵچە
receipt-word-47 = مریشک
receipt-word-48 = ماسی
receipt-word-49 = دیوار
receipt-word-50 = موگناتیس
receipt-word-51 = تایە
receipt-word-52 = پشیلە
receipt-word-53 = پیتزا
receipt-word-54 = هەور
receipt-word-55 = چەتر
receipt-word-56 = پەڕەشووت
receipt-word-57 = زەڕافە
receipt-word-58 = قۆری
receipt-word-59 = ئۆتۆمبێل
receipt-word-60 = ئاگر
receipt-word-61 = بەلەم
receipt-word-62 = مۆم
receipt-word-63 = کەوچک
receipt-word-64 = تەرازوو
receipt-word-65 = مار
receipt-word-66 = پەیژە
receipt-word-67 = پلاک
receipt-word-68 = تەلەفۆن
receipt-word-69 = جام
receipt-word-70 = سێو
receipt-word-71 = کتێب
receipt-word-72 = برووسکە
receipt-word-73 = مقەست
receipt-word-74 = کلیپس
receipt-word-75 = گسک
receipt-word-76 = هێلکە
receipt-word-77 = کڵاو
receipt-word-78 = خۆر
receipt-word-79 = یۆیۆ
receipt-word-80 = کوندەپەپوو
receipt-word-81 = ئەنگوستیلە
receipt-word-82 = خاڵخاڵۆکە
receipt-word-83 = فڵچەی ددان
receipt-word-84 = جانتا
receipt-word-85 = کوپ
receipt-word-86 = پاتری
receipt-word-87 = نیشانە
receipt-word-88 = سەتڵ
receipt-word-89 = پاس
receipt-word-90 = چادر
receipt-word-91 = قەرەوێڵە
receipt-word-92 = ئەستێرە
receipt-word-93 = سکەیتبۆرد
receipt-word-94 = کاتژمێری لم
receipt-word-95 = مانگ
receipt-word-96 = لالە
receipt-word-97 = کۆلارە
receipt-word-98 = کاتژمێر
receipt-word-99 = قفڵ

## Whom it reached
audience-known = یەکسەر دەگاتە { $names }. تیمی بەشداریکردنیش دەیخوێنێتەوە.
given-opened = { $who }: لە { $date } کردییەوە.
given-unopened = { $who }: لە { $date } پێی گەیشت و هێشتا نەیکردووەتەوە.
person-said = ئەو کەسەی بۆت نارد گوتی

## What has just been done
other-answers = { $count ->
    [one] { $count } وەڵامی تر
   *[other] { $count } وەڵامی تر
}
done-taken-back = سڕایەوە. ئیتر کەس ناتوانێت بیخوێنێتەوە.
done-replied = نێردرا. لەم لاپەڕەیەدایە.
done-shared = هاوبەش کرا. لە خوارەوە نووسراوە.
wall-more = وەڵامی زیاتر پیشان بدە

## Leaving without a script
exit-on = کەش و هەوا
exit-words = چوویتە دەرەوە. ئێستا ئەم تابە دابخە: دوگمەی گەڕانەوە هێشتا دەتوانێت ئەو پەڕانە پیشان بدات کە پێشتر بینیوتن، و ناوەکانیان لە مێژووی ئەم وێبگەڕەدا دەمێننەوە.
exit-history = بۆ لابردنیان: لە لیستی وێبگەڕەکەدا «مێژوو» بکەرەوە و دوایین کاتژمێر بسڕەوە.

## Signed out before it was sent
signed-out-title = چوویتە دەرەوە
signed-out-kept = هێشتا نەنێردراوە. ئەوەی نووسیوتە دوو کاتژمێر بە قفڵکراوی چاوەڕێ دەکات. بە هەمان شێوەی پێشوو، لەسەر ئەم تەلەفۆنە یان کۆمپیوتەرە، بچۆرەوە ژوورەوە، پێت دەگاتەوە.
signed-out-gone = نەنێردرا و هەڵنەگیرا. فایل، ژمارەی نهێنی، دەقی زۆر درێژ و ئەوەی لەسەر تەلەفۆنێک دەنووسرێت کە کەسانی تریش بەکاری دەهێنن، هەرگیز هەڵناگیرێن.
kept-title = ئەمەت پێش چوونەدەرەوەت نووسیبوو
kept-lead = هێشتا نەنێردراوە. بیخوێنەرەوە، ئەگەر ویستت بیگۆڕە، دواتر بینێرە.
