# Receipts, accounts, who looked, taking back and leaving.

## A receipt in pictures
pictures-same = Ці вісім картинок – те саме, що твої цифри. Вони діють саме в такому порядку.
pictures-title = Знайди свої картинки
pictures-which = Натисни картинку { $n } з 8
pictures-undo = Забрати останню
pictures-instead = У мене є картинки
pictures-instead-under = Вісім картинок по порядку
problem-no-such-pictures = Ці картинки нічого не відкривають. Перевір порядок і почни спочатку

## My account
account-title = Мій акаунт
account-under = Твій PIN-код, люди, які можуть допомогти, копія
account-looked-under = День за днем
account-copy = Отримати копію всього
account-copy-under = Файл з усіма твоїми словами й нашими відповідями
account-erase-under = Передумати можна протягом 14 днів
account-done-adults = Збережено. Ці люди можуть допомогти тобі знову увійти.
account-done-passkey = Тепер цей телефон може відкривати твій акаунт.
account-done-removed = Цього більше немає.
account-helped = Що дорослі робили з твоїм акаунтом
account-deed-confirmed = підтверджено, що тобі потрібен новий спосіб увійти
account-deed-code = тобі показано код, щоб знову увійти
account-deed-paused = цей акаунт зупинено
adults-title = Хто може допомогти тобі знову увійти?
adults-lead = Якщо забудеш PIN-код, двоє з цих людей разом можуть дати тобі код. Вони не можуть читати твоє або заходити у твій акаунт. Вибери двох або більше. Хоча б одна людина має бути не з команди участі.
adults-save = Зберегти цих людей
passkey-title = Відкривай телефоном
passkey-lead = Твоє обличчя, палець або PIN-код телефону можуть відкривати твій акаунт. Це залишається у твоєму телефоні. Ми цього ніколи не бачимо.
passkey-add = Додати цей телефон
passkey-added = Додано { $date }
passkey-remove = Прибрати
passkey-not-added = Не вийшло. Нічого не змінилося.
passkey-needs-script = Для цього потрібен браузер, у якому ввімкнено скрипти.
passkey-sign-in = Відкрити моїм телефоном
secret-change = Змінити мій PIN-код або пароль
secret-old = PIN-код або пароль, який у тебе зараз
secret-new = Новий PIN-код або пароль
secret-save = Змінити
back-in = Я не пам’ятаю свій PIN-код
back-in-under = Двоє дорослих, яких вибрано тобою, можуть допомогти
back-in-title = Знову увійти
back-in-lead = Попроси двох дорослих із тих, кого вибрано тобою. Друга людина покаже тобі код. Новий PIN-код бачиш тільки ти.
back-in-do = Увійти
problem-wrong-secret = Це не той PIN-код або пароль, який у тебе зараз
problem-too-few-adults = Вибери двох людей або більше. Хоча б одна має бути не з команди участі
problem-staff-here = Цей код – для власного телефону дитини чи молодої людини. Тут увійшов працівник
problem-no-such-passkey = Не вийшло. Увійди з ніком і PIN-кодом

## Who looked
looked-lead = Щоразу, коли хтось відкриває твої слова, це записується тут. Ніхто не може прибрати жодного рядка.
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
deed-identified = з’ясовано, хто це написав

## Sharing again and paper
share-title = Поділитися ще з кимось
share-words = Вони отримають ті самі слова. Тобі не треба розповідати двічі. Вони знатимуть, що це від тебе. Чим поділилися, того вже не забрати.
shared-line = Цим ти ділишся ще з: { $who }, { $date }
print = Надрукувати або зберегти
print-do = Друкувати
print-careful = Подумай, хто може знайти цей папір.

## Leaving, with time to think
leave-what = { $count ->
    [one] Твій акаунт і { $count } твоє повідомлення одразу зникнуть з очей.
    [few] Твій акаунт і { $count } твої повідомлення одразу зникнуть з очей.
    [many] Твій акаунт і { $count } твоїх повідомлень одразу зникнуть з очей.
   *[other] Твій акаунт і { $count } твого повідомлення одразу зникнуть з очей.
}
leave-undo = Протягом 14 днів ти можеш увійти й усе-таки залишити їх собі. Потім їх знищать, і повернути їх не зможе ніхто.
leave-do = Так, видалити моє
leave-now = Видалити зараз, не чекати
leave-now-words = Усе знищать одразу. Повернути це не зможе ніхто.
leaving-title = Усе твоє прибрано з очей
leaving-words = Його знищать { $date }. До того часу ти ще можеш залишити його собі.
leaving-keep = Усе-таки залишити моє
leaving-go = Ні, хай зникає

## A device that others use
shared-on = Це не мій телефон
shared-off = Це мій власний телефон
shared-mine = Це не мій телефон
shared-mine-under = На ньому нічого не залишиться. За 10 хвилин ми закриємо твій акаунт на ньому.
kiosk-soon = Ця сторінка зникне за одну хвилину, щоб нею могла скористатися наступна людина. Запиши свою квитанцію або сфотографуй її.
kiosk-done = У мене все

## When life changes
changes-title = Що буде, коли…
changes-lead = Ось що стане з твоїм акаунтом і твоїми словами. Якщо не знаєш точно, спитай команду участі.
changes-when-18 = Тобі виповнюється 18
changes-then-18 = Нічого не зникає. Акаунт лишається твоїм. Ти вирішуєш, хто бачить твої слова.
changes-when-move = Ти переїжджаєш
changes-then-move = Акаунт переїжджає з тобою. Ти знову вибираєш, хто може допомогти тобі увійти.
changes-when-adoption = Тебе всиновлюють
changes-then-adoption = Твої повідомлення припиняються. Ми питаємо тебе й людей, які про тебе дбають, що має стати з твоїми словами.
changes-when-25 = Тобі виповнюється 25 або ти назавжди виходиш з-під опіки
changes-then-25 = Ти можеш узяти копію всього, а потім видалити це або залишити.
changes-when-death = Хтось помирає
changes-then-death = Повідомлення цієї людини одразу припиняються. Ніхто не читає її слів, доки не вирішать, дбайливо, що з ними робити.
changes-you-choose = Ти вибираєш, що стане з твоїми словами. Передумати можна, доки це не сталося.
changes-ask = Що має стати з твоїми словами?
changes-wish-keep = Хай лишаються в мене
changes-wish-unsign = Залишити, але від’єднати від мене
changes-wish-delete = Видалити
changes-wish-ask = Спитайте мене, коли це станеться
changes-anonymise-means = «Від’єднати від мене» означає: команда й далі може вчитися з твоїх слів, але твого імені й твого акаунта більше немає. Відкрити ці слова ти вже не зможеш. Люди, які вже знають, що вони твої, знатимуть це й далі.
changes-save = Зберегти мій вибір
changes-saved = Збережено.
changes-happened = Команда { $date } записала, що це сталося. Тепер вирішуєш ти.
changes-decide = Зробити так
changes-quiet = Ми не надсилаємо тобі повідомлень, доки ти не вирішиш.
changes-home = Для тебе щось змінилося
changes-home-hint = Ти вирішуєш, що стане з твоїми словами.
anonymise-title = Від’єднати мої слова від мене
anonymise-what = Твої слова лишаються в команди й допомагають їй щось змінювати. Твій нік, твій акаунт і твій спосіб увійти зникають назавжди.
anonymise-do = Від’єднати від мене через 14 днів
anonymising-title = Твої слова від’єднають від тебе
anonymising-words = { $date } твоє ім’я і твій акаунт зникнуть. Твої слова залишаться. До того часу ти ще можеш залишити все, як було.

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
person-said = Людина, якій ти це надіслав(-ла), каже

## What has just been done
other-answers = { $count ->
    [one] ще { $count } відповідь
    [few] ще { $count } відповіді
   *[other] ще { $count } відповідей
}
done-taken-back = Видалено. Більше ніхто не може це прочитати.
done-replied = Надіслано. Це є на цій сторінці.
done-shared = Поділено. Про це написано нижче.
wall-more = Показати більше відповідей

## Leaving without a script
exit-on = Погода
exit-words = Акаунт закрито. Закрий цю вкладку зараз: кнопка «Назад» ще може показати сторінки, які ти бачив чи бачила, а їхні назви лишаються в історії цього браузера.
exit-history = Щоб їх прибрати: відкрий «Історію» в меню браузера і видали останню годину.

## Signed out before it was sent
signed-out-title = Ти вже не в акаунті
signed-out-kept = Це ще не надіслано. Те, що ти пишеш, чекає дві години під замком. Увійди знову так само, на цьому телефоні чи комп’ютері, і отримаєш це назад.
signed-out-gone = Це не надіслано й не збережено. Файли, PIN-коди, дуже довгі тексти й те, що написано на телефоні, яким користуються інші, ми ніколи не зберігаємо.
kept-title = Це написано до того, як акаунт закрився
kept-lead = Це ще не надіслано. Прочитай, зміни, якщо хочеш, і надішли.
