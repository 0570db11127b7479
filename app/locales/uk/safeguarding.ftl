# After something hard was said: who helps now, who reads it and when.
told-title = Дякуємо, що розповідаєш нам
told-now = Поговори з кимось зараз
told-now-hint = Не треба чекати на нашу відповідь.
told-more = Більше номерів
told-open = Відчинено зараз, до { $time }
told-closed = Зараз зачинено. Відчиниться { $day } о { $time }
told-day-today = сьогодні
told-day-tomorrow = завтра
told-day-1 = у понеділок
told-day-2 = у вівторок
told-day-3 = у середу
told-day-4 = у четвер
told-day-5 = у п’ятницю
told-day-6 = у суботу
told-day-7 = у неділю
told-who = Хто це читає і коли?
told-read-now = *Команда участі це прочитає.* Сьогодні вони на роботі до { $time }.
told-read-later = *Команда участі це прочитає, але не зараз.* Ніхто не читає цього раніше, ніж { $day } о { $time }.
told-read-unknown = *Команда участі читає це в робочі дні.* Ніхто не читає вночі, у вихідні та у святкові дні.

# That a computer looks for words, and what waits because of it. Machine-drafted; awaiting review.
noticing-told = Комп’ютер шукає слова про те, що тобі може загрожувати небезпека, щоб людина прочитала їх раніше. Що робити далі, вирішує людина.
noticing-waits = Якщо схоже, що тобі загрожує небезпека, спочатку на це подивиться людина. Потім ми зробимо те, про що ти просиш.
