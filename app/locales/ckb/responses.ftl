# Answers, whether it happened, and the wall.
# Machine-drafted; awaiting review by a person who speaks Kurdish Sorani.

## A thread
many-said = پێکەوە وەڵامی زۆرێک لە ئێوەمان دایەوە. ئێوە گوتتان: { $words }
next-step = ئێستا دەتوانیت چی بکەیت:
promised-by-when = بەڵێن لەلایەن { $owner }، تا { $date }.
promised-by = { $owner } وەڵامدەری ئەمەیە.
promised-when = بەڵێن دراوە تا { $date }.
claim-done = کردمان
claim-will_do = دەیکەین
claim-will-do-by = دەیکەین، تا { $date }
claim-cannot = ناتوانین، و هۆکارەکەی ئەمەیە
claim-already_there = ئەوە هەر ئێستا هەیە
answer-corrected = لە { $date } ئەمەمان ڕاست کردەوە. هۆکارەکەی ئەمەیە:
answer-before = پێشتر ئەمە نووسرابوو:
answer-taken-back = لە { $date } وەڵامێکمان کشاندەوە. هۆکارەکەی ئەمەیە:
answer-off-wall = لێرە وەڵامێک هەبوو. ئێمە پێیدا دەچینەوە.
verdict-ask-done = ڕووی دا؟
verdict-ask-will_do = تا ئێستا ڕووی داوە؟
verdict-ask-cannot = ئەمە وەڵامێکی دادپەروەرانەیە؟
verdict-ask-already_there = بۆ تۆ هەیە؟
verdict-ask-meeting = ئایا ئەوەی داوات کرد ڕوویدا؟
verdict-yes = بەڵێ
verdict-partly = تا ڕادەیەک
verdict-no = نەخێر
verdict-given-yes = گوتت بەڵێ
verdict-given-partly = گوتت تا ڕادەیەک
verdict-given-no = گوتت نەخێر
verdict-change = ئەوەی گوتم بیگۆڕە
verdict-hint = تەنیا تۆ دەتوانیت ئەمە دابخەیت. ئەگەر بڵێیت نەخێر، بابەتەکە جارێکی تر دەکەینەوە.

## The wall
wall-reading = چۆن ئەمە بخوێنمەوە
wall-plain = سادە
wall-topics = بابەتەکان
wall-none = هێشتا هیچ لێرە نییە. کاتێک وەڵام دەدەینەوە، ئێرە پڕ دەبێت.
wall-answered = وەڵام درایەوە
wall-checked = دووبارە سەیر دەکەین ئایا ئەمە ڕووی دا
wall-happened = { $year }: لە هەر 100 کەستان کە پێیان گوتین، { $yes } کەس گوتی: بەڵێ، ڕووی دا
wall-all = هەموو شتێک
wall-areas = ناوچەکان
wall-everywhere = هەموو ناوچەیەک
wall-whose = قسەی کێ
wall-everyone = ئەوەی هەمووان گوتیان
wall-mine = ئەو شتانەی من گوتم
wall-mine-too = تۆش ئەمەت گوت
wall-difference-ask = ئەمە هیچی بۆ تۆ گۆڕی؟

## What has just been done
wall-more = وەڵامی زیاتر پیشان بدە

## Did it happen?
again-title = ڕووی دا؟
again-said = گوتمان لە { $date } دووبارە سەیری ئەمە دەکەینەوە.
again-met = کۆبوونەوەکەت لە { $date } بوو.
again-met-words = ئەوە بخوێنەوە کە بۆی گوتت
