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
listen = گوێ بگرە
listen-stop = وەستاندن
listen-no-voice = هێشتا ناتوانیت لێرە گوێ بگریت. لەسەر ئەم تەلەفۆنە دەنگێک بۆ { $language } نییە.

## Who may translate
translator-ask = لەوانەیە پێویست بێت کەسێک قسەکانت بکاتە ئینگلیزی. کێ دەتوانێت ئەوە بکات؟
translator-anyone = هەر وەرگێڕێک
translator-blind = ئەوان ناوت و شوێنی ژیانت نابینن.
translator-woman = تەنیا ژنێک
translator-man = تەنیا پیاوێک
translator-nobody = کەس. وەریمەگێڕە

## If you are asking to stay in this country
immigration-title = ئەگەر داوا دەکەیت لەم وڵاتە بمێنیتەوە
immigration-words = Heard وەزارەتی ناوخۆ (Home Office) نییە. ئێمە قسەکانت بۆ ئەوان نانێرین. بەڵام یاسا یان دادگا دەتوانێت شارەوانی (council) ناچار بکات ئەو زانیارییانە بدات کە هەیەتی. ئەگەر نیگەرانیت، سەرەتا لە کەسێک بپرسە کە بەرگری لە مافت دەکات (advocate)، یان لە پارێزەرەکەت.
immigration-unchecked = هێشتا هیچ پارێزەرێک بەم قسانەدا نەچووەتەوە.

## Rate a service
rate-team = ئەمانە کارمەندانن وەک تیمێک. تکایە ناوی یەک کەس مەهێنە.
rate-parts = چۆنە؟
rate-parts-hint = پەنجە لەوە بدە کە دەگونجێت. دەتوانیت هەر کامیان بەجێ بهێڵیت.

## Did it happen?
again-title = ڕووی دا؟
again-said = گوتمان لە { $date } دووبارە سەیری ئەمە دەکەینەوە.
again-met = کۆبوونەوەکەت لە { $date } بوو.
again-met-words = ئەوە بخوێنەوە کە بۆی گوتت

## The wall
wall-all = هەموو شتێک
wall-areas = ناوچەکان
wall-everywhere = هەموو ناوچەیەک
wall-whose = قسەی کێ
wall-everyone = ئەوەی هەمووان گوتیان
wall-mine = ئەو شتانەی من گوتم
wall-mine-too = تۆش ئەمەت گوت
wall-difference-ask = ئەمە هیچی بۆ تۆ گۆڕی؟
wall-difference = لە هەر 100 کەستان کە لێرە پەنجەیان لێ دا، { $yes } کەس گوتی: بەڵێ، شتێکی گۆڕی
service-kind-where_i_live = ئەو شوێنەی لێی دەژیم
service-kind-worker_pa = کارمەندەکەم یان PA
service-kind-review = پێداچوونەوەکەم
service-kind-family_time = بینینی خێزانەکەم
service-kind-school = قوتابخانە و کۆلێژ
service-kind-health = تەندروستیم
service-kind-emotional = هەستی ناخم
service-kind-advocacy = کەسێک لە لای من
service-kind-leaving_care = ئامادەبوون بۆ دەرچوون لە چاودێری
service-kind-housing = ماڵی خۆم
