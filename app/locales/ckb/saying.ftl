# Saying something: more situations, pictures, days, going on later.

## Home
home-more = شتی تر بۆ قسەکردن
home-pictures = وێنەم دەوێت
home-words = وشەم دەوێت
unfinished-title = بەردەوام بە لەوەی دەستت پێ کردبوو
unfinished-throw-away = فڕێی بدە
unfinished-throw = فڕێی بدە: { $what }
unfinished-kept = دوو کاتژمێر لێرە چاوەڕێت دەکات. تەنیا کەسێک کە ئەم تەلەفۆنەی لایە دەتوانێت بیکاتەوە.

## Questions
change-done = تەواو
day-field-day = ڕۆژ
day-field-month = مانگ
day-field-year = ساڵ
problem-no-such-day = ئەم ڕۆژە ناناسین. سەیری ڕۆژ و مانگ و ساڵەکە بکەرەوە
problem-nobody-helped = کەسێک لە خانەی یارمەتیدەردا شتێکی نووسیوە. بڵێ کێ یارمەتیی دایت، یان خانەکە بە بەتاڵی بەجێ بهێڵە

## What a helper saw
seen-title = بۆ یارمەتیدەر
seen-ask = تۆی یارمەتیدەر، چیت بینی؟
seen-hint = تەنیا ئەوەی بینیت، وەک ئەوەی منداڵەکە پەنجەی بۆ چی ڕاکێشا، یان ڕووخساری چۆن بوو. بە جیا هەڵیدەگرین. هەرگیز وەک قسەی خودی منداڵەکە حسابی بۆ ناکەین.

## My agenda
agenda-title = بابەتەکانی کۆبوونەوەکەم
agenda-under = چاپی بکە و لەگەڵ خۆت بیبە بۆ کۆبوونەوەکەت
agenda-on = بۆ کۆبوونەوەکەم لە { $date }
agenda-chair-all = دەمەوێت خۆم کۆبوونەوەکەم بەڕێوە ببەم.
agenda-chair-part = دەمەوێت خۆم بەشێک لە کۆبوونەوەکەم بەڕێوە ببەم.
agenda-chair-first = دەمەوێت یەکەم کەس قسە بکەم.
agenda-print = بۆ چاپکردنی ئەم پەڕەیە، لیستی وێبگەڕەکەت بکەرەوە و «چاپکردن» (Print) هەڵبژێرە.
agenda-left-out = ئەوەی نابێت لە کۆبوونەوەکەدا بگوترێت، لەم پەڕەیەدا نییە.

## Who drew the cards
moderation-pictures = کارتە وێنەدارەکان هی OpenMojiن (openmoji.org)، و بەپێی CC BY-SA 4.0 بەکارهێنانیان بەخۆڕاییە. کەمێک گۆڕیومانن.
