# Saying something: more situations, pictures, days, going on later.

## Home
home-more = موضوع‌های بیشتر برای گفتن
home-pictures = تصویر می‌خواهم
home-words = نوشته می‌خواهم
unfinished-title = ادامهٔ چیزی که شروع کردید
unfinished-throw-away = دور انداختن
unfinished-throw = دور انداختن: { $what }
unfinished-kept = دو ساعت اینجا می‌ماند. فقط کسی که این گوشی را دارد می‌تواند بازش کند.

## Questions
change-done = تمام
day-field-day = روز
day-field-month = ماه
day-field-year = سال
problem-no-such-day = این روز را نمی‌شناسیم. روز، ماه و سال را نگاه کنید
problem-nobody-helped = کسی در کادر کمک‌کننده چیزی نوشته است. بگویید چه کسی کمک کرد، یا کادر را خالی بگذارید

## What a helper saw
seen-title = برای کسی که کمک می‌کند
seen-ask = شما که کمک می‌کنید، خودتان چه دیدید؟
seen-hint = فقط آنچه دیدید، مثلاً کودک به چه چیزی اشاره کرد یا چه حالتی داشت. آن را جدا نگه می‌داریم. هیچ‌وقت آن را حرف خود کودک حساب نمی‌کنیم.

## My agenda
agenda-title = برنامهٔ جلسهٔ من
agenda-under = چاپش کنید و با خودتان به جلسه ببرید
agenda-on = برای جلسهٔ من در { $date }
agenda-chair-all = می‌خواهم جلسه‌ام را خودم اداره کنم.
agenda-chair-part = می‌خواهم بخشی از جلسه‌ام را خودم اداره کنم.
agenda-chair-first = می‌خواهم اول از همه حرف بزنم.
agenda-print = برای چاپ این صفحه، منوی مرورگرتان را باز کنید و «چاپ» را انتخاب کنید.
agenda-left-out = آنچه نباید در جلسه گفته شود در این صفحه نیست.

## Who drew the cards
moderation-pictures = کارت‌های تصویری از OpenMoji است (openmoji.org) و استفاده از آن‌ها با مجوز CC BY-SA 4.0 آزاد است. ما آن‌ها را کمی تغییر داده‌ایم.
