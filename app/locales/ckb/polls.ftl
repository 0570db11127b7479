# Polls and surveys.
# Machine-drafted; awaiting review by a person who speaks Kurdish Sorani.

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
poll-rounded = ئەمانە وەڵامن، نەک کەس: هەرکەسێک دەتوانێت زیاتر لە جارێک وەڵام بداتەوە. هەر ژمارەیەک کەمێک گۆڕدراوە، بۆ ئەوەی کەس نەتوانێت بزانێت کێ چی گوتووە.
poll-too-few = خەڵکەکە کەمترن لەوەی پیشانی بدەین. ئەوە نهێنیی دەپارێزێت.
poll-about = { $count ->
    [one] نزیکەی { $count } وەڵام
   *[other] نزیکەی { $count } وەڵام
}
poll-answer = وەڵام
poll-count = چەند کەس
