# How what is said is looked after.
# Machine-drafted; awaiting review by a person who speaks Kurdish Sorani.

## How we look after what you say
moderation-title-who = کێ دەیخوێنێتەوە
moderation-words-who = کەسانی تیمی بەشداری هەموو ئەوە دەخوێننەوە کە دەینێریت. ئەوان لەسەر دۆسیەکەت کار ناکەن. تەنیا ئەگەر خۆت هەڵیبژێریت، دەگاتە کارمەندێک یان IRO.
moderation-title-names = ناوەکان
moderation-words-names = پێش ئەوەی قسەکانت بەکار بهێنین، ئەو ناو و شوێنانە لا دەبەین کە لەوانەیە پیشان بدەن تۆ کێیت.
moderation-title-safety = کاتێک لەوانەیە کەسێک ئازاری پێ بگات
moderation-words-safety = ئەو کاتە دەبێت بەو کەسانە بڵێین کە دەتوانن یارمەتی بدەن پارێزراو بیت. پێت دەڵێین ئەوان کێن.
moderation-title-hide = دوورخستنەوە لە بەرچاو
moderation-words-hide = هەندێک جار کەسێک لە تیمەکە قسەیەک لە لیستەکان دوور دەخاتەوە، بۆ نموونە کاتێک ئازاری کەسێک بدات. دەبێت هۆکارەکەی بنووسێت، و تۆ دەتوانیت هۆکارەکە بخوێنیتەوە. ئێمە هەرگیز شتێک لەبەر ئەوە ناشارینەوە کە سکاڵایە.
moderation-title-quotes = قسەکانت لەبەرچاوی خەڵک
moderation-words-quotes = ئێمە تەنیا ئەگەر گوتبێتت بەڵێ قسەکانی خۆت پیشانی کەسانی تر دەدەین، و سەرەتا کەسی دووەم سەیریان دەکات.
moderation-title-counts = ژماردن
moderation-words-counts = ئێمە هەرگیز ژمارەیەکی ئەوەندە بچووک پیشان نادەین کە بتوانێت ئاماژە بە تۆ بکات. وەڵامێک دەربارەی کارمەندێک هەرگیز دژی یەک کەس بەکار ناهێنرێت.
moderation-title-erase = وەرگرتنەوە
moderation-words-erase = دەتوانیت ئەوەی گوتووتە وەریبگریتەوە، یان هەموو شتێک بسڕیتەوە. ئێمە تەنیا ئەوە هەڵدەگرین کە پێویستە کاتێک لەوانەیە کەسێک ئازاری پێ بگات، یان بۆ سکاڵایەک.

## Who drew the cards
moderation-pictures = کارتە وێنەدارەکان هی OpenMojiن (openmoji.org)، و بەپێی CC BY-SA 4.0 بەکارهێنانیان بەخۆڕاییە. کەمێک گۆڕیومانن.

## If you are asking to stay in this country
immigration-title = ئەگەر داوا دەکەیت لەم وڵاتە بمێنیتەوە
immigration-words = Heard وەزارەتی ناوخۆ (Home Office) نییە. ئێمە قسەکانت بۆ ئەوان نانێرین. بەڵام یاسا یان دادگا دەتوانێت شارەوانی (council) ناچار بکات ئەو زانیارییانە بدات کە هەیەتی. ئەگەر نیگەرانیت، سەرەتا لە کەسێک بپرسە کە بەرگری لە مافت دەکات (advocate)، یان لە پارێزەرەکەت.
immigration-unchecked = هێشتا هیچ پارێزەرێک بەم قسانەدا نەچووەتەوە.
