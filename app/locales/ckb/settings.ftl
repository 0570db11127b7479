# How it looks and sounds.
# Machine-drafted; awaiting review by a person who speaks Kurdish Sorani.

## How it looks and sounds
look-title = شێوە و دەنگی
look-saved = هەڵگیرا. ئێستا شێوەکەی ئاوایە.
look-text-ask = نووسینەکە چەند گەورە بێت؟
look-text-normal = ئاسایی
look-text-large = گەورە
look-text-largest = زۆر گەورە
look-theme-ask = کام ڕەنگانە؟
look-theme-phone = وەک تەلەفۆنەکەم
look-theme-light = ڕووناک
look-theme-dark = تاریک
look-theme-contrast = ڕەش لەگەڵ نووسینی گەش
look-switch-ask = چیی تر یارمەتیت دەدات؟
look-switch-easy = سەرەتا قسەی ئاسان پیشان بدە
look-switch-listen = با گوێ لە پەڕەکان بگرم
look-switch-still = هیچ نەجووڵێت
look-switch-plain = پیتەکانی تەلەفۆنەکەم بەکار بهێنە
look-cookie = تەلەفۆن یان تابلێتەکەت ئەمە هەڵدەگرێت. ناڵێت تۆ کێیت.
look-save = با هەر ئاوا بێت
