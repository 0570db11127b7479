# Pages about rights.
# Machine-drafted; awaiting review by a person who speaks Dari.

## Rights
rights-title = حقوق من
rights-lead = چیزهایی که خواسته می‌توانید، و چیزهایی که به شما وعده داده‌ایم.
rights-search = یک کلمه را بپالید
rights-find = پیدا کردن
rights-none = چیزی پیدا نکردیم. یک کلمهٔ دیگر را کوشش کنید.
rights-on = نوشته‌شده در { $date }
