# Help now, and what follows when something hard was said.
# Machine-drafted; awaiting review by a person who speaks Ukrainian.

## Help now
help-hint = Входити в акаунт не треба. Точно знати теж не треба.
help-offline = *У тебе немає інтернету.* Зараз ми нічого не можемо надіслати. Ці номери все одно працюють.
help-999 = Поліція, швидка допомога, пожежники
help-under-999 = Якщо ти в небезпеці просто зараз. Якщо не можеш говорити, подзвони, а потім натисни 55.
help-childline = Childline
help-under-childline = Удень і вночі, безкоштовно, до 18 років. Цього не видно в рахунку за телефон.
number-childline = 0800 1111
help-shout = Shout
help-under-shout = Удень і вночі, безкоштовно, через SMS.
number-shout = Надішли SHOUT на 85258
help-nhs = Психічне здоров’я NHS
help-under-nhs = Удень і вночі, якщо на душі дуже погано.
number-nhs = 111, потім 2
help-samaritans = Samaritans
help-under-samaritans = Удень і вночі, безкоштовно, для будь-якого віку.
number-samaritans = 116 123
help-duty = Чергова команда місцевої ради
help-emergency = Чергова команда вночі та на вихідних
help-advocacy = Ті, хто захищає твої права (advocate): людина на твоєму боці
help-complaints = Якщо ти хочеш поскаржитися

## After something hard was said
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
noticing-waits = Якщо на це ще ніхто не дивився або схоже, що тобі загрожує небезпека, спочатку на це подивиться людина. Потім ми зробимо те, про що ти просиш.

## While Heard is not open
closed-title = Heard тут ще не відкрито
closed-words = Сьогодні ти не можеш нам нічого надіслати. Якщо тобі зараз хтось потрібен, ці люди поруч.
closed-again-title = Heard тут поки що закрито
closed-again-words = Зараз ти не можеш надіслати нам нічого нового. Те, що ти вже сказав чи сказала, досі тут.
closed-not-sent = Це не надіслано. Ми не можемо це прийняти, поки Heard закрито.
closed-own = Те, що було сказано раніше
