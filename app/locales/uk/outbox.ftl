# What waits to be sent, and writing without a connection.
# Machine-drafted; awaiting review by a person who speaks Ukrainian.

## What waits to be sent
outbox-waiting = Ще не надіслано
outbox-waiting-why = Це під замком на цьому телефоні. Воно надішлеться саме, коли буде інтернет.
outbox-sent = Твої слова надіслано.
outbox-number = Подивитися свою квитанцію
outbox-refused = Дещо одне не вдалося надіслати.
outbox-look = Подивитися

## Saying something without a connection
offline-title = У тебе немає інтернету. Сказати все одно можна.
offline-lead = Нічого не надсилається, доки немає інтернету. Якщо закриєш цю сторінку до кінця, твої слова зникнуть.
offline-help = Номери, які допоможуть зараз
offline-keep = Зберегти, щоб надіслати
offline-kept-title = Ще не надіслано
offline-kept = Твої слова під замком на цьому телефоні. Ніхто не може їх тут прочитати, навіть ти. Вони надішлються самі, коли буде інтернет.
offline-kept-receipt = Коли вони надішлються, Heard покаже тобі твою квитанцію.
offline-kept-failed = На цьому телефоні немає місця, щоб це зберегти. Твої слова досі на цій сторінці. Спробуй, будь ласка, ще раз, коли буде інтернет.
offline-no-script = Щоб писати без інтернету, цій сторінці потрібні скрипти. Номери в розділі «Допомога зараз» усе одно працюють.
offline-who-can-see = Якщо в тебе немає інтернету, твої слова чекають на цьому телефоні під замком. Людина з твоїм розблокованим телефоном може побачити, що щось чекає, але не те, що там написано.

## What is typed and not sent, on one’s own phone
draft-kept = Те, що ти пишеш, зберігається на цьому телефоні 7 днів під замком із твоїм PIN-кодом. Людина з цим телефоном і твоїм PIN-кодом може це прочитати.
draft-found = Тут уже є твій початок.
draft-pin = Введи свій PIN-код або пароль, щоб відкрити його.
draft-open = Відкрити
draft-wrong = Це не відкрило.

## What cannot be posted stays where it is
no-way-through = Зараз не вдається зв’язатися з Heard. Те, що ти написав(-ла), досі на цій сторінці. Спробуй ще раз за хвилину.

## Going on without a connection
go-on-offline = Продовжити без інтернету
go-on-offline-why = Можеш закінчити тут і зберегти для надсилання. Те, що вже сказано, піде з тобою.
