# Polls, surveys, the council of children in care, rights and people.

home-together = شتی تر بۆ تۆ
home-polls = ڕای خۆت بڵێ: ئێستا دەپرسین

## Polls and surveys
polls-title = ڕای خۆت بڵێ
polls-lead = پرسیاری خێرا لە ئێمەوە بۆ تۆ. دەتوانیت هەموویان تێپەڕێنیت.
polls-none = لەم کاتەدا هیچ ناپرسین.
polls-closed = خەڵک چییان گوت
poll-until = تا { $date } کراوەیە
poll-once = ناو پێویست نییە. تکایە یەک جار وەڵام بدەرەوە، بۆ ئەوەی دادپەروەرانە بێت.
poll-once-account = یەک جار دەژمێردرێیت. کەس نابینێت کە ئەم وەڵامە هی تۆیە.
poll-who-reads = تیمی بەشداری قسەکانت دەخوێنێتەوە. ناوت نابینن. ئەگەر قسەکانت بڵێن لەوانەیە کەسێک ئازاری پێ بگات، بەو کەسانە دەڵێین کە دەتوانن یارمەتی بدەن.
poll-why-thanks = سوپاس. نێردرا
poll-why-already = وەڵامی ئەمەت داوەتەوە
poll-why-members = ئەمە بۆ ئەنجومەنەکەیە
poll-why-closed = خەڵک چییان گوت
poll-why-more-thanks = کاتێک دادەخرێت، پیشان دەدەین خەڵک چییان گوت.
poll-why-more-already = هەموو کەس یەک جار دەژمێردرێت. سوپاس!
poll-why-more-members = تەنیا ئەندامانی ئەنجومەنی منداڵانی ژێر چاودێری لێرە دەنگ دەدەن.
poll-next-person = کەسی دواتر
poll-rounded = ئەم ژمارانە نزیک کراونەتەوە، بۆ ئەوەی کەس نەتوانێت بزانێت کێ چی گوتووە.
poll-too-few = خەڵکەکە کەمترن لەوەی پیشانی بدەین. ئەوە نهێنیی دەپارێزێت.
poll-about = { $count ->
    [one] نزیکەی { $count } کەس
   *[other] نزیکەی { $count } کەس
}
poll-answer = وەڵام
poll-count = چەند کەس

## The Children in Care Council
council-title = ئەنجومەنی منداڵانی ژێر چاودێری
council-lead = ئەو گەنجانەی ژێر چاودێری کە بۆ هەموو ئەوانەی ژێر چاودێرین قسە دەکەن، و سەیر دەکەن دەستە چی دەکات.
council-member = تۆ ئەندامیت. لێرە دەتوانیت پێشنیار بکەیت و دەنگ بدەیت.
council-priorities = چی لە هەمووی گرنگترە بۆ ئێمە
council-none = هێشتا هیچ لێرە نییە.
council-votes = دەنگدان
council-challenges = کارتی پرسیار بۆ دەستە
council-challenges-lead = ئەنجومەن کارتێک دەدات بە دەستە. دەبێت دەستە وەڵامی بداتەوە.
council-answered = { $who } لە { $date } وەڵامی دایەوە
council-waiting = دەستە هێشتا وەڵامی نەداوەتەوە.
council-due = تا { $date } دەیکەن
council-judged-yes = ئەنجومەن دەڵێت: بەڵێ، ئەوە وەڵامە.
council-judged-partly = ئەنجومەن دەڵێت: ئەوە بەشێکە لە وەڵامێک.
council-judged-no = ئەنجومەن دەڵێت: نەخێر، ئەوە وەڵام نییە.
council-judge-ask = ئەوە وەڵامێکی ڕاستەقینەیە؟
council-judge-yes = بەڵێ
council-judge-partly = تا ڕادەیەک
council-judge-no = نەخێر
council-proposed = تا زیاتر لە نیوەی ئەندامان ڕازی نەبن، تەنیا ئەندامان ئەمە دەبینن
council-agree = ڕازیم
council-disagree = چیتر ڕازی نیم
council-propose-priority = شتێکی گرنگ پێشنیار بکە
council-propose-challenge = کارتێکی پرسیار بۆ دەستە بنووسە
council-what = بە یەک ڕستە
council-why = بۆچی گرنگە؟
council-half = کاتێک زیاتر لە نیوەی ئەندامان ڕازی بن، هەمووان دەیبینن. ناوی هیچ کەسێک بەکار مەهێنە.
council-send = پێشنیاری بکە
council-empty = سەرەتا بە یەک ڕستە بینووسە
council-too-much = ئەوە لەو پارەیە زیاترە کە هەیە. هەندێکی لێ کەم بکەرەوە
budget-amount = £{ $pounds } هەیە.
budget-open = ئەندامان دابەشی دەکەن.
budget-together = ئەندامان بەم شێوەیە خەرجی دەکەن.
budget-too-few = ئەو ئەندامانەی دابەشیان کرد زۆر کەم بوون، بۆیە پیشانی نادەین.
budget-pounds = £{ $pounds }
budget-left = £{ $pounds } ماوە
budget-more = زیاتر
budget-less = کەمتر
budget-save = دابەشکردنەکەم هەڵبگرە
council-plan = کەسە گەورەکان بەڵێنی چییان دا
council-plan-lead = پلانی هەموو شارەوانی (council)، بە قسەی گەنجان.
plan-done = { $count ->
    [one] { $count } شت کراوە
   *[other] { $count } شت کراون
}
plan-well = { $count ->
    [one] { $count } باش دەڕوات
   *[other] { $count } باش دەڕۆن
}
plan-maybe = { $count ->
    [one] { $count } لەوانەیە دوا بکەوێت
   *[other] { $count } لەوانەیە دوا بکەون
}
plan-late = { $count ->
    [one] { $count } دوا کەوتووە
   *[other] { $count } دوا کەوتوون
}

## Rights
rights-title = مافەکانم
rights-lead = دەتوانیت داوای چی بکەیت، و ئێمە چ بەڵێنێکمان پێ داویت.
rights-search = بەدوای وشەیەکدا بگەڕێ
rights-find = بیدۆزەرەوە
rights-none = هیچمان نەدۆزییەوە. وشەیەکی تر تاقی بکەرەوە.
rights-on = لە { $date } نووسراوە

## Good news
celebrate-title = هەواڵی خۆشی هاوبەش
celebrate-lead = هەواڵی خۆش لە گەنجانی ژێر چاودێرییەوە. گوتیان بەڵێ بۆ پیشاندانی، بەبێ ناوی خۆیان.
celebrate-none = هێشتا هەواڵی خۆش لێرە نییە.
celebrate-yours = هەواڵە خۆشەکەی خۆتمان پێ بڵێ

## My people
people-title = کەسەکانم
people-own = ئەو کەسانەی بۆ تۆن
people-none = هێشتا ئەمەمان نەنووسیوە. لە تیمی بەشداری بپرسە.
people-sign-in = بچۆ ژوورەوە بۆ ئەوەی ببینیت کارمەندەکەت کێیە
people-team = ئەو کەسانەی ئەوە دەخوێننەوە کە دەینێریت
people-board = دەستە: ئەو کەسانەی بەرپرسن
people-kind-worker = کارمەندە کۆمەڵایەتییەکەت
people-kind-pa = ڕاوێژکارە تایبەتەکەت (PA)
people-kind-iro = بەرپرسی سەربەخۆی پێداچوونەوەت (IRO)
people-kind-advocate = ئەو کەسەی بەرگری لە مافت دەکات (advocate)
people-changed = { $who } لە { $date } گۆڕا
