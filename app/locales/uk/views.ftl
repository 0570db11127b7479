# Saying something: questions, sending, receipts, a thread and who looked at it.
# Machine-drafted; awaiting review by a person who speaks Ukrainian.

## Questions
not-seen-yet = Цього ще ніхто не бачить. Перед надсиланням ти вибереш, хто це побачить.
mood-1 = Дуже погано
mood-2 = Погано
mood-3 = Посередині
mood-4 = Добре
mood-5 = Дуже добре
change-done = Готово
day-field-day = День
day-field-month = Місяць
day-field-year = Рік
problem-no-such-day = Ми не знаємо такого дня. Перевір день, місяць і рік
problem-nobody-helped = У полі помічника хтось щось написав. Скажи, хто допомагав, або залиш поле порожнім

## Check and send
check-title = Можна надсилати?
you-say = Ти кажеш
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
filing-told = *Це також може потрапити до справи, яку веде про тебе місцева рада.* Туди це потрапляє разом із нашою відповіддю, іноді раніше. Твій соціальний працівник може це там прочитати. Якщо вибереш «Ніхто не знає, що це я», туди це не потрапить.
filed-gone = *Те, що потрапило до справи, яку веде про тебе місцева рада, разом із цим не видаляється.* Ми просимо вилучити це й звідти. Побачити, чи це зробили, ми не можемо.
filed-stays = *Те, що потрапило до справи, яку веде про тебе місцева рада, залишається там із твоїм іменем.*
summary-told = *Якщо це отримає твій працівник або твій IRO, це також може потрапити до твоєї справи.* Вони можуть надрукувати це в підсумку твого перегляду, твоїми словами. Воно залишиться у твоїй справі, навіть якщо ти забереш його тут назад.
receipt-warning = *Ти не в акаунті, тому отримаєш квитанцію.* Лише вона дає змогу повернутися до цих слів і до нашої відповіді. Якщо її загубиш, ніхто не зможе відкрити це для тебе, навіть ми.
sealed-link-warning = *Якщо вибереш «Ніхто не знає, що це я»*, ми сховаємо під замок, хто це написав. Відкрити цей замок можуть тільки двоє людей, які дбають про безпеку дітей, – разом і лише тоді, коли хтось у небезпеці просто зараз. Якщо спершу вийдеш з акаунта, ніщо не пов’яже це з тобою.
small-home-warning = Ми прибираємо твоє ім’я. Але якщо там, де ти живеш, людей мало, *хтось може здогадатися, що це ти*.

## Sent
sent-title = Надіслано. Ми це отримали.
sent-nobody-yet = Цього ще ніхто не прочитав.
sent-again = Ти вже надсилав чи надсилала це раніше з чимось іншим. Ми зберегли обидва.
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

## My things
mine-none = Тут ще немає твоїх слів.
mine-your-turn = Твоя черга
mine-replied = Тобі відповіли
status-sent = Надіслано. Ще ніхто не прочитав
status-has-it = Цим уже займається хтось із чергових
status-read = Прочитано. Ми над цим думаємо
status-answered = Є відповідь. Чи це сталося?
status-closed = Ти кажеш: так, це сталося
status-settled = Прочитано, дякуємо. Більше нічого робити не треба
status-reopened = Ти кажеш: ні, тому це знову відкрито
status-hidden = Команда прибрала це з очей

## A thread
thread-title = Твої слова і наша відповідь
you-said = Твої слова
team-said = Слова команди участі
words-gone = Ці слова видалено.
waiting = Чекаємо на відповідь. Тут буде видно, коли хтось це прочитає.
waiting-thanks = Тут буде видно, коли хтось це прочитає.
talk-title = Між тобою і командою
hidden-why = *Команда прибрала це з очей.* Ти й команда досі можете це читати. Ось чому:
complaint-yours = Ти подав або подала скаргу
complaint-answer-by = Рада має відповісти тобі до { $day }.
complaint-late = Рада мала відповісти тобі до { $day }. Вона запізнюється. Ти можеш просити більшого, а людина на твоєму боці (advocate) може спитати чому.
complaint-answered = Рада відповіла. Якщо ти не згоден або не згодна, можеш просити далі до { $day }.
complaint-over = Це закінчилося. Якщо ти не згоден або не згодна, можеш звернутися до омбудсмена (Ombudsman). Це безкоштовно.
complaint-help = Людина на твоєму боці (advocate) може тобі допомогти. Це безкоштовно.
advocate-yours = Ти просиш людину, яка буде на твоєму боці (advocate)
advocate-ask-by = Рада має звернутися до служби захисту прав до { $day }.
advocate-answer-by = Службу захисту прав запитали. До { $day } вона має сказати, хто прийде.
advocate-late = Це мало статися до { $day }. Це запізнення. Ти можеш зателефонувати їм і сам або сама.
advocate-found = Знайшли людину, яка на твоєму боці.
advocate-ring = Щоб зателефонувати їм самостійно:
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
reader-personal_adviser = PA (персональний радник)
reader-reviewing_officer = Людина, яка проводить зустрічі-огляди (IRO)
reader-carer = Людина, яка дбає про дитину
reader-advocate = Людина, яка захищає права молоді (advocate)
reader-duty_worker = Черговий працівник
reader-team_manager = Людина, яка керує командою працівників
reader-action_lead = Людина, яка веде частину плану місцевої ради
reader-provider = Людина, яка керує послугою для місцевої ради
reader-regulation_44_visitor = Відвідувач, який перевіряє дитячі будинки (Regulation 44)
reader-complaints_manager = Людина, яка відповідає за скарги
reader-independent_person = Людина не з місцевої ради, яка розглядає скаргу (independent person)
reader-lado = Людина, яка розглядає занепокоєння щодо дорослих, які працюють із дітьми (LADO)
reader-scrutineer = Людина поза місцевою радою, яка перевіряє, чи діти в безпеці (scrutineer)
reader-translator = Перекладач
reader-auditor = Людина, яка перевіряє, чи все зроблено як слід (auditor)
reader-computer = Комп’ютер ради
deed-sent = надіслано
deed-entered = записано тут за вас
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

## When something is wrong with what was typed
problem-nothing-said = Усе пропущено. Дай відповідь на одне запитання, і тоді зможеш надіслати
problem-needs-account = Щоб надіслати це своєму працівнику або IRO, потрібен акаунт. Вибери когось іншого або увійди
problem-no-such-receipt = Ці цифри нічого не відкривають. Перевір усі 16

## Nobody knows it’s me, signed in
anonymous-signed-in = Твої слова допоможуть нам щось змінити. Імена ми прибираємо. Але двоє людей, які дбають про безпеку дітей, можуть побачити, хто це написав, якщо хтось у небезпеці просто зараз.
anonymous-sign-out = Вийти й надіслати без мого акаунта

## What a helper saw
seen-title = Для помічника
seen-ask = Що бачили ви, помічник?
seen-hint = Лише те, що ви бачили: наприклад, на що дитина показувала або який мала вигляд. Ми зберігаємо це окремо. Ми ніколи не вважаємо це словами самої дитини.

## My agenda
agenda-title = Мій план зустрічі
agenda-under = Надрукуй його й візьми на свою зустріч
agenda-on = Для моєї зустрічі { $date }
agenda-chair-all = Я хочу вести свою зустріч.
agenda-chair-part = Я хочу вести частину своєї зустрічі.
agenda-chair-first = Я хочу говорити спочатку, перед усіма.
agenda-print = Щоб надрукувати цю сторінку, відкрий меню браузера й вибери «Друк».
agenda-left-out = Того, про що на зустрічі говорити не можна, на цій сторінці немає.

## A receipt in pictures
pictures-same = Ці вісім картинок – те саме, що твої цифри. Вони діють саме в такому порядку.
pictures-title = Знайди свої картинки
pictures-which = Натисни картинку { $n } з 8
pictures-undo = Забрати останню
pictures-instead = У мене є картинки
pictures-instead-under = Вісім картинок по порядку
problem-no-such-pictures = Ці картинки нічого не відкривають. Перевір порядок і почни спочатку

## Who looked
looked-lead = Щоразу, коли хтось відкриває твої слова, це записується тут. Ніхто не може прибрати жодного рядка.
looked-learnt = Програма на власному комп’ютері ради вчиться зі слів молоді, про яку тему йдеться. Востаннє вона робила це { $date }, і твої слова могли бути серед них. Ніхто їх для цього не читав. Коли хтось забирає щось назад, вона все забуває і починає знову.
looked-nobody = Ще ніхто нічого не відкривав.
looked-all = { $who } – { $did } ({ $things })
looked-things = { $count ->
    [one] { $count } твоє повідомлення
    [few] { $count } твої повідомлення
    [many] { $count } твоїх повідомлень
   *[other] { $count } твого повідомлення
}
deed-shared = показано ще комусь
deed-opened = відкрито картинку або запис
deed-exported = винесено у файлі
deed-filed = додано до твоєї справи
deed-identified = з’ясовано, хто це написав

## Sharing again and paper
share-title = Поділитися ще з кимось
share-words = Вони отримають ті самі слова. Тобі не треба розповідати двічі. Вони знатимуть, що це від тебе. Чим поділилися, того вже не забрати.
shared-line = Цим ти ділишся ще з: { $who }, { $date }
share-ask-iro = Ти кажеш, що це для зустрічі. Твій IRO ще цього не має. Хочеш, щоб ця людина прочитала це до зустрічі? Вирішувати тобі. Якщо хочеш, відкрий тут «{ $where }» і вибери свого IRO. Якщо ні, нічого робити не треба.
quotes-title = Твої слова, які бачать інші
quotes-waiting = Це ще перевіряє друга людина. Більше ніхто цього поки не бачить.
quotes-cleared = Інші люди можуть бачити це без твого імені.
quotes-withdrawn = Ми більше цього не показуємо. Якщо хтось уже це роздрукував або зберіг, ми просимо його це прибрати.
quotes-promise = На це є твоє «так». Ти можеш сказати «досить» будь-коли. Тоді ми приберемо це з кожної сторінки й кожної нової копії. А тих, хто вже роздрукував або зберіг це, ми можемо лише попросити це прибрати.
quotes-stop = Більше не показувати
print = Надрукувати або зберегти
print-do = Друкувати
print-careful = Подумай, хто може знайти цей папір.

## The hundred pictures
receipt-word-00 = Прапор
receipt-word-01 = Дзвоник
receipt-word-02 = Сорочка
receipt-word-03 = Піаніно
receipt-word-04 = Вода
receipt-word-05 = Двері
receipt-word-06 = Будинок
receipt-word-07 = Лінійка
receipt-word-08 = Кубик
receipt-word-09 = Велосипед
receipt-word-10 = Бумеранг
receipt-word-11 = Конюшина
receipt-word-12 = Навушники
receipt-word-13 = Молоток
receipt-word-14 = Вишні
receipt-word-15 = Кактус
receipt-word-16 = Хліб
receipt-word-17 = Олівець
receipt-word-18 = Якір
receipt-word-19 = Стілець
receipt-word-20 = Банан
receipt-word-21 = Пазл
receipt-word-22 = Перо
receipt-word-23 = Дерево
receipt-word-24 = Черевик
receipt-word-25 = Миска
receipt-word-26 = Корона
receipt-word-27 = Веселка
receipt-word-28 = Барабан
receipt-word-29 = Телескоп
receipt-word-30 = Лист
receipt-word-31 = Льодяник
receipt-word-32 = Сніжинка
receipt-word-33 = Подарунок
receipt-word-34 = Мікрофон
receipt-word-35 = Окуляри
receipt-word-36 = Скрипка
receipt-word-37 = Жаба
receipt-word-38 = Фотоапарат
receipt-word-39 = Морква
receipt-word-40 = Кулька
receipt-word-41 = Гучномовець
receipt-word-42 = Ключ
receipt-word-43 = Лампа
receipt-word-44 = Сир
receipt-word-45 = Ліхтарик
receipt-word-46 = Пензель
receipt-word-47 = Курка
receipt-word-48 = Риба
receipt-word-49 = Стіна
receipt-word-50 = Магніт
receipt-word-51 = Колесо
receipt-word-52 = Кіт
receipt-word-53 = Піца
receipt-word-54 = Хмара
receipt-word-55 = Парасоля
receipt-word-56 = Парашут
receipt-word-57 = Жирафа
receipt-word-58 = Чайник
receipt-word-59 = Машина
receipt-word-60 = Вогонь
receipt-word-61 = Човен
receipt-word-62 = Свічка
receipt-word-63 = Ложка
receipt-word-64 = Терези
receipt-word-65 = Змія
receipt-word-66 = Драбина
receipt-word-67 = Штепсель
receipt-word-68 = Телефон
receipt-word-69 = Трофей
receipt-word-70 = Яблуко
receipt-word-71 = Книга
receipt-word-72 = Блискавка
receipt-word-73 = Ножиці
receipt-word-74 = Скріпка
receipt-word-75 = Мітла
receipt-word-76 = Яйце
receipt-word-77 = Капелюх
receipt-word-78 = Сонце
receipt-word-79 = Йо-йо
receipt-word-80 = Сова
receipt-word-81 = Каблучка
receipt-word-82 = Сонечко
receipt-word-83 = Зубна щітка
receipt-word-84 = Рюкзак
receipt-word-85 = Чашка
receipt-word-86 = Батарейка
receipt-word-87 = Мішень
receipt-word-88 = Відро
receipt-word-89 = Автобус
receipt-word-90 = Намет
receipt-word-91 = Ліжко
receipt-word-92 = Зірка
receipt-word-93 = Скейтборд
receipt-word-94 = Пісочний годинник
receipt-word-95 = Місяць
receipt-word-96 = Тюльпан
receipt-word-97 = Повітряний змій
receipt-word-98 = Годинник
receipt-word-99 = Замок

## Whom it reached
audience-known = { $names } отримає це одразу. Команда участі теж це читає.
given-opened = { $who }: відкрито { $date }.
given-unopened = { $who }: отримано { $date }, ще не відкрито.
given-other-first = Спочатку це читає хтось інший.
person-said = Людина, якій ти це надіслав(-ла), каже

## What has just been done
other-answers = { $count ->
    [one] ще { $count } відповідь
    [few] ще { $count } відповіді
   *[other] ще { $count } відповідей
}
done-taken-back = Тут цього вже немає. Якщо на це ще ніхто не дивився або схоже, що тобі загрожує небезпека, спочатку на це подивиться людина. Потім ми зробимо те, про що ти просиш.
done-replied = Надіслано. Це є на цій сторінці.
done-shared = Поділено. Про це написано нижче.
done-not-shown = Ми більше цього не показуємо.

## Going on without a connection
typed-kept = Те, що ти пишеш, чекає дві години, навіть якщо піти з цього питання. Відкрити це може тільки той, у кого цей телефон.

## Good news
celebrate-title = Спільні добрі новини
celebrate-lead = Добрі новини від дітей і молоді під опікою. Вони погодилися поділитися ними без свого імені.
celebrate-none = Добрих новин тут ще немає.
celebrate-yours = Розкажи нам свою добру новину

## Who may translate
translator-ask = Може бути треба, щоб хтось переклав твої слова англійською. Кому це можна?
translator-ask-now = Це написано іншою мовою, і тут поки що ніхто не може це прочитати. Чи можна комусь перекласти це англійською? Вирішувати тобі. Якщо хочеш, відкрий тут «{ $where }» і вибери, кому це можна. Якщо ні, нічого робити не треба.
translator-anyone = Будь-якому перекладачу чи перекладачці
translator-blind = Ми прибираємо імена й місця, які знайдемо. Але якщо ти напишеш своє ім’я чи де живеш, вони можуть це побачити.
translator-woman = Тільки жінці
translator-man = Тільки чоловікові
translator-nobody = Нікому. Не перекладайте
