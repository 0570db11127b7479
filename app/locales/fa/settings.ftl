# How it looks and sounds.
# Machine-drafted; awaiting review by a person who speaks Farsi (Iran).

## How it looks and sounds
look-title = شکل و صدا
look-saved = ذخیره شد. حالا این شکلی است.
look-text-ask = نوشته چقدر بزرگ باشد؟
look-text-normal = معمولی
look-text-large = بزرگ
look-text-largest = خیلی بزرگ
look-theme-ask = چه رنگ‌هایی؟
look-theme-phone = مثل گوشی من
look-theme-light = روشن
look-theme-dark = تیره
look-theme-contrast = سیاه با نوشتهٔ روشن
look-switch-ask = دیگر چه چیزی به شما کمک می‌کند؟
look-switch-easy = اول متن آسان را نشان بده
look-switch-listen = می‌خواهم به صفحه‌ها گوش کنم
look-switch-still = هیچ چیز حرکت نکند
look-switch-plain = از حروف خود گوشی‌ام استفاده کن
look-cookie = گوشی یا تبلت شما این را نگه می‌دارد. نمی‌گوید شما که هستید.
look-save = همین‌طور بماند
