# The first page, what was begun, and the page that is left to.
# Machine-drafted; awaiting review by a person who speaks Kurdish Sorani.

## Home
home-ask = دەتەوێت چی بڵێیت؟
home-promise = ئێمە دەیخوێنینەوە، وەڵام دەدەینەوە، و تۆ پێمان دەڵێیت سوودی هەبوو یان نا.
home-rate = خزمەتگوزارییەک هەڵسەنگێنە
home-after = ببینە چی ڕووی دا
home-mine-under = هەموو ئەوەی گوتووتە، و ئەوەی گەیشتووەتە کوێ
home-sign-in-under = بچۆ ژوورەوە بۆ ئەوەی ببینیت چیت گوتووە
home-receipt = پسوولەیەک بکەرەوە
home-receipt-under = تۆ 16 ژمارەت هەیە
home-wall-under = ئەوەی گۆڕا، چونکە کەسێک گوتی
home-more = شتی تر بۆ قسەکردن
home-pictures = وێنەم دەوێت
home-words = وشەم دەوێت
unfinished-title = بەردەوام بە لەوەی دەستت پێ کردبوو
unfinished-throw-away = فڕێی بدە
unfinished-throw = فڕێی بدە: { $what }
unfinished-kept = دوو کاتژمێر لێرە چاوەڕێت دەکات. تەنیا کەسێک کە ئەم تەلەفۆنەی لایە دەتوانێت بیکاتەوە.
home-together = شتی تر بۆ تۆ
home-polls = ڕای خۆت بڵێ: ئێستا دەپرسین

## Leaving without a script
exit-on = کەش و هەوا
exit-words = چوویتە دەرەوە. ئێستا ئەم تابە دابخە: دوگمەی گەڕانەوە هێشتا دەتوانێت ئەو پەڕانە پیشان بدات کە پێشتر بینیوتن، و ناوەکانیان لە مێژووی ئەم وێبگەڕەدا دەمێننەوە.
exit-history = بۆ لابردنیان: لە لیستی وێبگەڕەکەدا «مێژوو» بکەرەوە و دوایین کاتژمێر بسڕەوە.
