# Being told that there is something new.
# Machine-drafted; awaiting review by a person who speaks Farsi (Iran).

## Notifications
push-neutral = چیز تازه‌ای در Heard هست.
push-title = وقتی چیز تازه‌ای هست به من خبر بده
push-under = گوشی‌تان می‌تواند خبر بدهد. هیچ‌وقت نمی‌گوید دربارهٔ چیست.
push-says-only = گوشی شما فقط این را نشان می‌دهد:
push-later = اول حرفی بزنید. بعد می‌توانید این را روشن کنید.
push-ask = دربارهٔ چه چیزی به شما خبر بدهیم؟
push-tell-answer = جوابی به چیزی که گفتم
push-tell-message = پیامی برای من
push-tell-recheck = انجام شد؟
push-tell-news = جواب‌های تازه روی دیوار
push-devices = { $devices ->
    [0] این خاموش است.
    [one] این روشن است، روی { $devices } گوشی یا کامپیوتر.
   *[other] این روشن است، روی { $devices } گوشی و کامپیوتر.
}
push-on = اینجا روشنش کن
push-save = ذخیره
push-off = همه جا خاموشش کن
push-cannot = این مرورگر نمی‌تواند این کار را بکند. همیشه می‌توانید «چیزهای من» را نگاه کنید.
push-blocked = گوشی شما گفت نه. می‌توانید این را در تنظیمات گوشی برای این صفحه عوض کنید.
push-refused = نتوانستیم آن را برای این گوشی روشن کنیم. لطفاً دوباره امتحان کنید.

## iPhone
iphone-title = در iPhone یا iPad
iphone-why = اول Heard را روی صفحهٔ اصلی گوشی بگذارید. اسم و تصویرش ساده است.
iphone-share = روی «اشتراک‌گذاری» (Share) بزنید، مربعی که یک فلش دارد.
iphone-add = روی «افزودن به صفحهٔ اصلی» (Add to Home Screen) بزنید.
iphone-open = Heard را از صفحهٔ اصلی باز کنید و به این صفحه برگردید.
