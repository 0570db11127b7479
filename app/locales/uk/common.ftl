# Сторінки для дітей і молоді українською.
# Around every page: the frame, days, words that several pages use, and what went wrong.
# Machine-drafted; awaiting review by a person who speaks Ukrainian.
# Words between two * are shown in bold.

## Around every page
brand = Heard
home = Головна
skip = Перейти до сторінки
language = Мова
help-now = Допомога зараз
leave = Піти звідси
leave-quickly = Швидко піти з цієї сторінки
leaving = Ідемо звідси
back = Назад
next = Далі
send = Надіслати
error-prefix = Помилка:
error-summary-one = Нам треба від тебе ще одне
error-summary-many = Нам треба від тебе ще дещо
tabs-label = Головне меню
tab-say = Сказати щось
mine-title = Моє
wall-title = Ви сказали – ми зробили
foot-moderation = Як ми бережемо твої слова
foot-staff = Сторінки для працівників
awaiting-review = Цей переклад зробила машина. Людина його ще не перевірила.
demonstration = Це лише приклад. { $council } – вигадана назва, і ніхто не читає того, що ти тут пишеш.

## Dates
date = { $day } { $month } { $year }
month-1 = січня
month-2 = лютого
month-3 = березня
month-4 = квітня
month-5 = травня
month-6 = червня
month-7 = липня
month-8 = серпня
month-9 = вересня
month-10 = жовтня
month-11 = листопада
month-12 = грудня
sent-on = надіслано { $date }

## Questions
progress = Запитання { $number } з { $count }
skip-question = Пропустити це
thats-all = Це все. До надсилання
yes-no-yes = Так
yes-no-no = Ні
yes-no-not_sure = Не знаю точно

## Check and send
change = Змінити
send-it = Надіслати
sending = Надсилаємо…
not-sent-yet = Ще не надіслано. Зараз ми не можемо зв’язатися з Heard. Твої слова досі на цій сторінці. Ми спробуємо ще раз, коли з’явиться інтернет, або ти можеш натиснути «Надіслати».

## A thread
easy-read = Легке читання

## When something is wrong with what was typed
problem-write-something = Напиши щось або натисни «Пропустити це»
problem-pick-one = Вибери щось одне
problem-too-long = Це задовго для одного разу. Скороти або надішли решту потім
problem-not-sent = Це не надіслано. Твої слова досі тут. Спробуй, будь ласка, ще раз
problem-slow-down = Забагато спроб. Зачекай кілька хвилин і спробуй ще раз
problem-busy = Зараз входить дуже багато людей. Зачекай кілька секунд і спробуй ще раз

## Something went wrong
error-title-missing = Ми не можемо знайти цю сторінку
error-words-missing = Може, адреса неправильна або сторінки вже немає.
error-title-gone = Цього тут більше немає
error-words-gone = Це забрали назад або видалили.
error-title-forbidden = Ця сторінка не для тебе
error-words-forbidden = Можливо, спершу треба увійти.
error-title-too-big = Це забагато для одного разу
error-words-too-big = Повернися й скороти. Твої слова досі на попередній сторінці.
error-title-unreadable = Ми не змогли це прочитати
error-words-unreadable = Повернися й спробуй ще раз. Твої слова досі на попередній сторінці.
error-title-too-many = Це було дуже швидко
error-words-too-many = Зачекай кілька хвилин і спробуй ще раз.
error-title-ours = У нас щось зламалося
error-words-ours = Це не твоя провина. Спробуй, будь ласка, ще раз за кілька хвилин. Якщо допомога потрібна тобі зараз, номери є в розділі «Допомога зараз».
error-reference = Якщо розкажеш нам про це, ось що допоможе нам це знайти:
error-home = На початок

## Between a link on another website and what it would do
go-on-title = Натисни, щоб продовжити
go-on-words = Ти прийшов або прийшла сюди з іншого сайту. Нічого не станеться, доки не натиснеш.
go-on-press = Далі

## A device that others use
shared-on = Це не мій телефон
shared-off = Це мій власний телефон
shared-mine = Це не мій телефон
shared-mine-under = На ньому нічого не залишиться. За 10 хвилин ми закриємо твій акаунт на ньому.
kiosk-soon = Ця сторінка зникне за одну хвилину, щоб нею могла скористатися наступна людина. Запиши свою квитанцію або сфотографуй її.
kiosk-done = У мене все
lent-give-back = Дякуємо. Тепер віддай пристрій людині, яка тобі допомагає.

## Signed out before it was sent
signed-out-title = Ти вже не в акаунті
signed-out-kept = Це ще не надіслано. Те, що ти пишеш, чекає дві години під замком. Увійди знову так само, на цьому телефоні чи комп’ютері, і отримаєш це назад.
signed-out-gone = Це не надіслано й не збережено. Файли, PIN-коди, дуже довгі тексти й те, що написано на телефоні, яким користуються інші, ми ніколи не зберігаємо.
kept-title = Це написано до того, як акаунт закрився
kept-lead = Це ще не надіслано. Прочитай, зміни, якщо хочеш, і надішли.

## How it looks and sounds
listen = Слухати
listen-stop = Стоп
listen-no-voice = Слухати тут ще не можна. На цьому телефоні немає голосу для цієї мови: { $language }.
only-english = Те, що тут написала місцева рада, поки що лише англійською.
