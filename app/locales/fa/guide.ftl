# Pages about rights.
# Machine-drafted; awaiting review by a person who speaks Farsi (Iran).

## Rights
rights-title = حق‌های من
rights-lead = چه چیزهایی می‌توانید بخواهید، و چه قولی به شما داده‌ایم.
rights-search = دنبال یک کلمه بگردید
rights-find = پیدا کن
rights-none = چیزی پیدا نکردیم. یک کلمهٔ دیگر را امتحان کنید.
rights-on = نوشته‌شده در { $date }
