# How it looks and sounds.
# Machine-drafted; awaiting review by a person who speaks Dari.

## How it looks and sounds
look-title = شکل و صدای صفحه‌ها
look-saved = ثبت شد. حالا این‌طور معلوم می‌شود.
look-text-ask = نوشته چقدر کلان باشد؟
look-text-normal = عادی
look-text-large = کلان
look-text-largest = بسیار کلان
look-theme-ask = کدام رنگ‌ها؟
look-theme-phone = مثل تلیفونم
look-theme-light = روشن
look-theme-dark = تاریک
look-theme-contrast = سیاه با نوشتهٔ روشن
look-switch-ask = دیگر چه شما را کمک می‌کند؟
look-switch-easy = اول متن آسان را نشان بده
look-switch-listen = بگذار صفحه‌ها را بشنوم
look-switch-still = هیچ چیز حرکت نکند
look-switch-plain = از حرف‌های تلیفون خودم کار بگیر
look-cookie = این را تلیفون یا تبلیت شما نگه می‌دارد. این نمی‌گوید که شما کی هستید.
look-save = همین‌طور نگه دار
