# The Children in Care Council: cards, budgets, and the plan.
# Machine-drafted; awaiting review by a person who speaks Kurdish Sorani.

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
plan-slips = { $count ->
    [one] { $count } دوا دەکەوێت
   *[other] { $count } دوا دەکەون
}
plan-unsaid = { $count ->
    [one] هێشتا کەس هیچی لەبارەی { $count } شتەوە نەگوتووە
   *[other] هێشتا کەس هیچی لەبارەی { $count } شتەوە نەگوتووە
}
council-promises = بەڵێنەکان، بەپێی ڕێکەوت
council-promise-over = ئەو ڕۆژە تێپەڕیوە.
