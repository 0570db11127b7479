# Polls, surveys, the council of children in care, rights and people.

home-together = Ще для тебе
home-polls = Скажи свою думку: ми питаємо зараз

## Polls and surveys
polls-title = Скажи свою думку
polls-lead = Короткі запитання від нас до тебе. Можна пропустити всі.
polls-none = Зараз ми нічого не питаємо.
polls-closed = Що сказали люди
poll-until = Відкрито до { $date }
poll-once = Ім’я не потрібне. Будь ласка, відповідай один раз, щоб було чесно.
poll-once-account = Твій голос рахується один раз. Ніхто не бачить, що ця відповідь твоя.
poll-who-reads = Команда участі читає твої слова. Твого імені вони не бачать. Якщо з твоїх слів видно, що хтось може постраждати, ми скажемо тим, хто може допомогти.
poll-why-thanks = Дякуємо. Надіслано
poll-why-already = На це вже є твоя відповідь
poll-why-members = Це для дитячої ради
poll-why-closed = Що сказали люди
poll-why-more-thanks = Ми покажемо, що сказали люди, коли опитування закриється.
poll-why-more-already = Кожен голос рахується один раз. Дякуємо!
poll-why-more-members = Тут голосують тільки члени Ради дітей під опікою.
poll-next-person = Наступна людина
poll-rounded = Ці числа округлено, щоб ніхто не міг здогадатися, хто що сказав.
poll-too-few = Людей замало, щоб це показувати. Так усе лишається таємним.
poll-about = { $count ->
    [one] Приблизно { $count } людина
    [few] Приблизно { $count } людини
    [many] Приблизно { $count } людей
   *[other] Приблизно { $count } людини
}
poll-answer = Відповідь
poll-count = Скільки

## The Children in Care Council
council-title = Рада дітей під опікою
council-lead = Діти й молодь під опікою, які говорять за всіх, хто під опікою, і перевіряють, що робить правління.
council-member = Ти в цій раді. Тут можна щось пропонувати й голосувати.
council-priorities = Що для нас найважливіше
council-none = Тут ще нічого немає.
council-votes = Голосування
council-challenges = Картки-виклики
council-challenges-lead = Дитяча рада дає картку правлінню. Правління мусить на неї відповісти.
council-answered = Відповідь: { $who }, { $date }
council-waiting = Правління ще не відповіло.
council-due = Вони зроблять це до { $date }
council-judged-yes = Дитяча рада каже: так, це відповідь.
council-judged-partly = Дитяча рада каже: це частина відповіді.
council-judged-no = Дитяча рада каже: ні, це не відповідь.
council-judge-ask = Це справжня відповідь?
council-judge-yes = Так
council-judge-partly = Частково
council-judge-no = Ні
council-proposed = Це бачать тільки члени ради, доки не погодиться більше половини
council-agree = Я за
council-disagree = Я вже не за
council-propose-priority = Запропонувати щось важливе
council-propose-challenge = Написати картку-виклик
council-what = Одним реченням
council-why = Чому це важливо?
council-half = Це побачать усі, коли погодиться більше половини членів ради. Не пиши нічиїх імен.
council-send = Запропонувати
council-empty = Спершу напиши це одним реченням
council-too-much = Це більше грошей, ніж є. Трохи забери
budget-amount = Є £{ $pounds }.
budget-open = Члени ради їх розподіляють.
budget-together = Ось як члени ради витратили б ці гроші.
budget-too-few = Замало членів ради розподілили гроші, тому ми цього не показуємо.
budget-pounds = £{ $pounds }
budget-left = Залишилося £{ $pounds }
budget-more = Більше
budget-less = Менше
budget-save = Зберегти мій розподіл
council-plan = Що пообіцяли дорослі
council-plan-lead = План усієї місцевої ради словами дітей і молоді.
plan-done = { $count ->
    [one] { $count } справу зроблено
    [few] { $count } справи зроблено
    [many] { $count } справ зроблено
   *[other] { $count } справи зроблено
}
plan-well = { $count ->
    [one] { $count } іде добре
    [few] { $count } ідуть добре
    [many] { $count } ідуть добре
   *[other] { $count } іде добре
}
plan-maybe = { $count ->
    [one] { $count } може запізнитися
    [few] { $count } можуть запізнитися
    [many] { $count } можуть запізнитися
   *[other] { $count } може запізнитися
}
plan-late = { $count ->
    [one] { $count } запізнюється
    [few] { $count } запізнюються
    [many] { $count } запізнюються
   *[other] { $count } запізнюється
}

## Rights
rights-title = Мої права
rights-lead = Про що ти можеш просити і що ми тобі пообіцяли.
rights-search = Шукай слово
rights-find = Знайти
rights-none = Ми нічого не знайшли. Спробуй інше слово.
rights-on = Написано { $date }

## Good news
celebrate-title = Спільні добрі новини
celebrate-lead = Добрі новини від дітей і молоді під опікою. Вони погодилися поділитися ними без свого імені.
celebrate-none = Добрих новин тут ще немає.
celebrate-yours = Розкажи нам свою добру новину

## My people
people-title = Мої люди
people-own = Люди для тебе
people-none = Ми цього ще не записали. Спитай команду участі.
people-sign-in = Увійди, щоб побачити, хто твій працівник
people-team = Люди, які читають те, що ти надсилаєш
people-board = Правління: люди, які всім керують
people-kind-worker = Твій соціальний працівник
people-kind-pa = Твій PA (персональний радник)
people-kind-iro = Твій IRO
people-kind-advocate = Людина, яка захищає твої права (advocate)
people-changed = Зміна { $date }: { $who }
