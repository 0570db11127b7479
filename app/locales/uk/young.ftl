# Сторінки для дітей і молоді українською.
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

## Home
home-ask = Що ти хочеш сказати?
home-promise = Ми читаємо, відповідаємо, а ти кажеш нам, чи це допомогло.
home-rate = Оцінити послугу
home-after = Подивитися, що було далі
home-mine-under = Усі твої слова і що з ними тепер
home-sign-in-under = Увійди, щоб побачити свої слова
home-receipt = Відкрити квитанцію
home-receipt-under = У тебе є 16 цифр
home-wall-under = Що змінилося, бо хтось про це сказав

## Questions
progress = Запитання { $number } з { $count }
skip-question = Пропустити це
thats-all = Це все. До надсилання
not-seen-yet = Цього ще ніхто не бачить. Перед надсиланням ти вибереш, хто це побачить.
mood-1 = Дуже погано
mood-2 = Погано
mood-3 = Посередині
mood-4 = Добре
mood-5 = Дуже добре
yes-no-yes = Так
yes-no-no = Ні
yes-no-not_sure = Не знаю точно

## Check and send
check-title = Можна надсилати?
you-say = Ти кажеш
change = Змінити
send-it = Надіслати
sending = Надсилаємо…
not-sent-yet = Ще не надіслано. Зараз ми не можемо зв’язатися з Heard. Твої слова досі на цій сторінці. Ми спробуємо ще раз, коли з’явиться інтернет, або ти можеш натиснути «Надіслати».
audience-ask = Хто це побачить?
audience-team = Команда участі
audience-under-team = Їхня робота – слухати й здобувати відповіді. Вони не ведуть твою справу.
audience-worker = Мій працівник
audience-under-worker = Команда участі прочитає це й передасть твоєму соціальному працівнику або PA (персональному раднику).
audience-iro = Мій IRO
audience-under-iro = Команда участі прочитає це й передасть людині, яка проводить твої зустрічі-огляди.
audience-anonymous = Ніхто не знає, що це я
audience-under-anonymous = Твої слова допоможуть нам щось змінити. Імена ми прибираємо. Відповідь ти все одно отримаєш.
audience-needs-account = Хочеш, щоб це отримав саме твій працівник або IRO? Для цього потрібен акаунт, щоб ми знали, хто вони.
audience-unchosen = Якщо нічого не вибрати, це прочитає команда участі.
helped-ask = Тобі хтось допомагав це сказати?
helped-hint = Неправильної відповіді тут немає. Люди кажуть інакше, коли хтось сидить поруч, тому нам корисно це знати.
helped-alone = Ні, без допомоги
helped-someone_known = Так, хтось, кого я знаю
helped-under-someone_known = Людина, яка про тебе дбає, працівник, друзі, рідні
helped-someone_independent = Так, хтось незалежний
helped-under-someone_independent = Людина, яка захищає твої права (advocate), або хтось зі сторони
helped-adult_wrote = Це за мене написала доросла людина
helped-not_asked = Не сказано
duty-safeguarding = *Якщо хтось може постраждати*, ми мусимо сказати тим, хто може допомогти тебе вберегти. Ми скажемо тобі, хто це.
duty-records = Суд може попросити показати те, що зберігає місцева рада. Іноді про це можуть попросити й батьки.
receipt-warning = *Ти не в акаунті, тому отримаєш квитанцію.* Лише вона дає змогу повернутися до цих слів і до нашої відповіді. Якщо її загубиш, ніхто не зможе відкрити це для тебе, навіть ми.
sealed-link-warning = *Якщо вибереш «Ніхто не знає, що це я»*, ми сховаємо під замок, хто це написав. Відкрити цей замок можуть тільки двоє людей, які дбають про безпеку дітей, – разом і лише тоді, коли хтось у небезпеці просто зараз. Якщо спершу вийдеш з акаунта, ніщо не пов’яже це з тобою.
small-home-warning = Ми прибираємо твоє ім’я. Але якщо там, де ти живеш, людей мало, *хтось може здогадатися, що це ти*.

## Sent
sent-title = Надіслано. Ми це отримали.
sent-nobody-yet = Цього ще ніхто не прочитав.
sent-in-mine = Надіслане – тут, і наша відповідь теж буде тут
sent-come-back = *Повертайся й подивися.* Наша відповідь буде в розділі «Моє».
sent-come-back-receipt = *Повертайся й подивися.* Твоя квитанція відкриє нашу відповідь.
receipt-keep = Збережи свою квитанцію
receipt-keep-why = З нею ти знову відкриєш це, прочитаєш нашу відповідь і напишеш нам. Запиши цифри або сфотографуй їх.
receipt-number = Номер твоєї квитанції
receipt-lost-warning = Немає квитанції – немає відповіді. Копії в нас немає.
next-title = Що буде далі
next-read = *Команда участі це прочитає.* Ти побачиш, коли це станеться.
next-answer = *Хтось відповість.* Якщо зробити це не можна, тобі скажуть чому.
next-verdict = *Ти скажеш, чи це сталося.* Так, частково чи ні. «Ні» відкриває все знову.
say-more = Сказати щось іще

## Open a receipt
receipt-title = Введи цифри зі своєї квитанції
receipt-hint = 16 цифр. Пробіли не мають значення.
receipt-open = Відкрити
receipt-lost = Моя квитанція загубилася
receipt-lost-answer = Нам шкода. Ми не зберігаємо копію, тому ніхто не зможе це відкрити. Але твої слова все одно читають, і вони важливі.
say-again = Можеш сказати це ще раз і зберегти нову квитанцію.
receipt-sign-in-under = Якщо в тебе є акаунт
have-code = У мене є код
have-code-under = Від працівника

## Sign in and join
sign-in = Увійти
sign-in-title = Знову привіт
sign-in-name = Твій нік
sign-in-secret = Твій PIN-код або пароль
no-account-needed = Акаунт не потрібен
sign-out = Вийти з акаунта
join-title = Зроби це своїм
join-lead = Без електронної пошти. Без номера телефону. Людина, від якої в тебе код, увійти не може.
join-code = Твій код
join-code-hint = 8 букв і цифр. Діє 15 хвилин.
join-name = Нік
join-name-hint = Не твоє справжнє ім’я. Він потрібен, щоб увійти.
join-picture = Вибери картинку
join-secret = PIN-код або пароль
join-secret-hint = 6 цифр або більше, або слова, які знаєш тільки ти.
join-secret-again = Той самий PIN-код або пароль ще раз
join-done = Це я
avatar-fox = Лисиця
avatar-whale = Кит
avatar-cactus = Кактус
avatar-comet = Комета
avatar-mushroom = Гриб
avatar-kite = Повітряний змій
avatar-cat = Кіт
avatar-robot = Робот

## My things
mine-none = Тут ще немає твоїх слів.
mine-your-turn = Твоя черга
mine-replied = Тобі відповіли
mine-erase-lead = Ти можеш забрати назад будь-що з цього або видалити все.
mine-erase = Видалити моє
status-sent = Надіслано. Ще ніхто не прочитав
status-read = Прочитано. Ми над цим думаємо
status-answered = Є відповідь. Чи це сталося?
status-closed = Ти кажеш: так, це сталося
status-reopened = Ти кажеш: ні, тому це знову відкрито
status-hidden = Команда прибрала це з очей
erase-title = Видалити все?
erase-what = { $count ->
    [0] Твій акаунт зникне. З нього ще нічого не надіслано.
    [one] Зникне твій акаунт, а також { $count } твоє повідомлення. Повернути це не зможе ніхто.
    [few] Зникне твій акаунт, а також { $count } твої повідомлення. Повернути це не зможе ніхто.
    [many] Зникне твій акаунт, а також { $count } твоїх повідомлень. Повернути це не зможе ніхто.
   *[other] Зникне твій акаунт, а також { $count } твого повідомлення. Повернути це не зможе ніхто.
}
erase-stays = *Дещо мусить залишитися.* Якщо хтось міг постраждати або якщо від тебе була скарга, ми мусимо зберегти те, що для цього потрібно.
erase-do = Видалити все
erase-keep = Ні, залишити моє

## A thread
thread-title = Твої слова і наша відповідь
you-said = Твої слова
team-said = Слова команди участі
words-gone = Ці слова видалено.
waiting = Чекаємо на відповідь. Тут буде видно, коли хтось це прочитає.
many-said = Ми відповіли багатьом із вас разом. Ви сказали: { $words }
promised-by-when = Хто обіцяє: { $owner }. До { $date }.
promised-by = За це відповідає { $owner }.
promised-when = Обіцяно до { $date }.
easy-read = Легке читання
claim-done = Ми це зробили
claim-will_do = Ми це зробимо
claim-will-do-by = Ми це зробимо до { $date }
claim-cannot = Ми не можемо, і ось чому
claim-already_there = Це вже є
verdict-ask-done = Чи це сталося?
verdict-ask-will_do = Чи це вже сталося?
verdict-ask-cannot = Це справедлива відповідь?
verdict-ask-already_there = Чи є це для тебе?
verdict-ask-meeting = Чи сталося те, про що ти просиш?
verdict-yes = Так
verdict-partly = Частково
verdict-no = Ні
verdict-given-yes = Ти кажеш: так
verdict-given-partly = Ти кажеш: частково
verdict-given-no = Ти кажеш: ні
verdict-change = Змінити мою відповідь
verdict-hint = Закрити це можеш тільки ти. Якщо скажеш «ні», ми відкриємо це знову.
talk-title = Між тобою і командою
review-told = Послугу перевірили ще раз через слова – твої та інших
hidden-why = *Команда прибрала це з очей.* Ти й команда досі можете це читати. Ось чому:
reply-label = Напиши відповідь
reply-missing = Чого ще бракує?
so-far = Що вже було
step-sent = Надіслано
step-read = Прочитано
step-answered = Є відповідь
step-happened = Це сталося
chosen-mood = Як тобі було
looked-title = Хто бачив мої слова
looked-line = { $date }: { $who } – { $did }
reader-me = Ти
reader-worker = Працівник
reader-participation_lead = Команда участі
reader-safeguarding_lead = Людина, яка відповідає за безпеку дітей
reader-service_manager = Людина, яка керує послугою
reader-commissioner = Людина, яка закуповує послуги
reader-board_member = Людина з правління
reader-administrator = Людина, яка керує системою
deed-sent = надіслано
deed-read = прочитано
deed-wrote = написано повідомлення
deed-sorted = додано до теми
deed-masked = прибрано імена й місця
deed-noted = написано нотатку для команди
deed-hid = прибрано з очей
deed-showed = повернуто на місце
deed-quoted = запит показати частину твоїх слів
deed-answered = використано для відповіді
deed-reviewed = прочитано, щоб перевірити послугу
deed-judged = сказано, чи це сталося
deed-other = робота над цим
take-back = Забрати назад
take-back-words = Ми видалимо твої слова й перестанемо над ними працювати. Якщо хтось може постраждати, ми мусимо зберегти те, що потрібно, щоб допомогти.
take-back-do = Так, забрати назад

## The wall
wall-reading = Як це читати
wall-plain = Звичайно
wall-topics = Теми
wall-none = Тут ще нічого немає. Щось з’явиться, коли ми відповімо.
wall-answered = Є відповідь
wall-happened = { $yes } зі 100 тих із вас, хто нам відповів, кажуть: так, це сталося
voices-about = { $n ->
    [one] приблизно { $n } з вас
    [few] приблизно { $n } з вас
    [many] приблизно { $n } з вас
   *[other] приблизно { $n } з вас
}

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

## Rate a service
rate-list-title = Що ти хочеш оцінити?
rate-none = Тут ще нема чого оцінювати.
rate-not-a-person = Ти оцінюєш місце або послугу, але ніколи не одну людину.
rate-title = Як це для тебе: { $service }?
rate-words = Хочеш додати щось своїми словами?
rate-together = Ти оцінюєш місце або послугу, але ніколи не одну людину. Ми дивимося на відповіді разом і лише тоді, коли відповіло досить людей.

## When something is wrong with what was typed
problem-write-something = Напиши щось або натисни «Пропустити це»
problem-pick-one = Вибери щось одне
problem-too-long = Це задовго для одного разу. Скороти або надішли решту потім
problem-nothing-said = Усе пропущено. Дай відповідь на одне запитання, і тоді зможеш надіслати
problem-needs-account = Щоб надіслати це своєму працівнику або IRO, потрібен акаунт. Вибери когось іншого або увійди
problem-not-sent = Це не надіслано. Твої слова досі тут. Спробуй, будь ласка, ще раз
problem-no-such-receipt = Ці цифри нічого не відкривають. Перевір усі 16
problem-slow-down = Забагато спроб. Зачекай кілька хвилин і спробуй ще раз
problem-busy = Зараз входить дуже багато людей. Зачекай кілька секунд і спробуй ще раз
problem-no-such-account = Цей нік і PIN-код не підходять одне до одного. Перевір обидва
problem-no-such-code = Цей код не працює. Може, він застарий. Попроси новий
problem-name-taken = Такий нік уже хтось має. Вибери інший
problem-bad-name = Напиши нік, до 40 букв
problem-secret-short = Закоротко. Треба 6 цифр або більше, чи 8 букв або більше
problem-secret-long = Задовго. Можна до 200 букв
problem-secret-easy = Це надто легко вгадати. Вибери те, що знаєш тільки ти
problem-secrets-differ = Вони не однакові. Введи їх ще раз

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

## How we look after what you say
moderation-title-who = Хто це читає
moderation-words-who = Люди з команди участі читають усе, що ти надсилаєш. Вони не ведуть твою справу. Працівник або IRO отримає це, тільки якщо ти так вибереш.
moderation-title-names = Імена
moderation-words-names = Перш ніж використати твої слова, ми прибираємо імена й місця, які можуть показати, хто ти.
moderation-title-safety = Коли хтось може постраждати
moderation-words-safety = Тоді ми мусимо сказати тим, хто може допомогти тебе вберегти. Ми скажемо тобі, хто це.
moderation-title-hide = Коли щось прибирають з очей
moderation-words-hide = Іноді людина з команди прибирає чиїсь слова зі списків, наприклад, коли вони можуть когось поранити. Вона мусить записати чому, і ти можеш прочитати причину. Ми ніколи не ховаємо щось через те, що це скарга.
moderation-title-quotes = Твої слова на людях
moderation-words-quotes = Ми показуємо твої власні слова іншим, тільки якщо ти кажеш «так», і спершу їх перевіряє друга людина.
moderation-title-counts = Підрахунки
moderation-words-counts = Ми ніколи не показуємо таке мале число, що воно могло б вказати на тебе. Відповідь про працівника ніколи не використовують проти однієї людини.
moderation-title-erase = Забрати назад
moderation-words-erase = Ти можеш забрати свої слова назад або видалити все. Ми зберігаємо лише те, що потрібно, коли хтось може постраждати, або для скарги.
