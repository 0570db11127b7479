# Saying something: more situations, pictures, days, going on later.

## Home
home-more = گپ‌های بیشتر برای گفتن
home-pictures = تصویر می‌خواهم
home-words = نوشته می‌خواهم
unfinished-title = چیزی را که شروع کرده بودید ادامه بدهید
unfinished-throw-away = دور انداختن
unfinished-throw = دور انداختن: { $what }
unfinished-kept = این دو ساعت همین‌جا منتظر می‌ماند. تنها کسی که این تلیفون پیشش باشد آن را باز کرده می‌تواند.

## Questions
change-done = تمام شد
day-field-day = روز
day-field-month = ماه
day-field-year = سال
problem-no-such-day = این روز را نمی‌شناسیم. روز، ماه و سال را ببینید
problem-nobody-helped = کسی در خانهٔ کمک‌کننده نوشته است. بگویید کی کمک کرد، یا آن خانه را خالی بگذارید

## What a helper saw
seen-title = برای کمک‌کننده
seen-ask = شما که کمک کردید، چه دیدید؟
seen-hint = تنها چیزی که دیدید، مثلاً طفل به چه اشاره کرد، یا چهره و حالش چطور بود. ما این را جدا نگه می‌داریم. هیچ وقت آن را گپ خود طفل حساب نمی‌کنیم.

## My agenda
agenda-title = گپ‌های من برای جلسه
agenda-under = آن را چاپ کنید و به جلسه‌تان ببرید
agenda-on = برای جلسهٔ من در { $date }
agenda-chair-all = می‌خواهم جلسه‌ام را خودم پیش ببرم.
agenda-chair-part = می‌خواهم یک قسمت جلسه‌ام را خودم پیش ببرم.
agenda-chair-first = می‌خواهم اول من گپ بزنم.
agenda-print = برای چاپ این صفحه، فهرست مرورگرتان را باز کنید و «چاپ» (Print) را انتخاب کنید.
agenda-left-out = چیزی که نباید در جلسه گفته شود، در این صفحه نیست.

## Who drew the cards
moderation-pictures = کارت‌های تصویری از OpenMoji (openmoji.org) است و استفاده از آن‌ها زیر جواز CC BY-SA 4.0 آزاد است. ما آن‌ها را کمی تغییر داده‌ایم.
