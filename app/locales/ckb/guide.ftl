# Pages about rights.
# Machine-drafted; awaiting review by a person who speaks Kurdish Sorani.

## Rights
rights-title = مافەکانم
rights-lead = دەتوانیت داوای چی بکەیت، و ئێمە چ بەڵێنێکمان پێ داویت.
rights-search = بەدوای وشەیەکدا بگەڕێ
rights-find = بیدۆزەرەوە
rights-none = هیچمان نەدۆزییەوە. وشەیەکی تر تاقی بکەرەوە.
rights-on = لە { $date } نووسراوە
