# Rating a service.
# Machine-drafted; awaiting review by a person who speaks Kurdish Sorani.

## Rate a service
rate-list-title = دەتەوێت چی هەڵسەنگێنیت؟
rate-none = هێشتا هیچ شتێک بۆ هەڵسەنگاندن نییە.
rate-not-a-person = تۆ شوێنێک یان خزمەتگوزارییەک هەڵدەسەنگێنیت، هەرگیز یەک کەس نا.
rate-title = ئەمە بۆ تۆ چۆنە: { $service }؟
rate-words = شتێک هەیە بە قسەی خۆت بیڵێیت؟
rate-together = تۆ شوێنێک یان خزمەتگوزارییەک هەڵدەسەنگێنیت، هەرگیز یەک کەس نا. ئێمە سەیری وەڵامەکان پێکەوە دەکەین، و تەنیا کاتێک کە ژمارەی پێویست لە خەڵک وەڵامیان دابێتەوە.
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
rate-team = ئەمانە کارمەندانن وەک تیمێک. تکایە ناوی یەک کەس مەهێنە.
rate-parts = چۆنە؟
rate-parts-hint = پەنجە لەوە بدە کە دەگونجێت. دەتوانیت هەر کامیان بەجێ بهێڵیت.
