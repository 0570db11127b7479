# The Children in Care Council: cards, budgets, and the plan.
# Machine-drafted; awaiting review by a person who speaks Ukrainian.

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
plan-slips = { $count ->
    [one] { $count } запізниться
    [few] { $count } запізняться
    [many] { $count } запізняться
   *[other] { $count } запізниться
}
plan-unsaid = { $count ->
    [one] про { $count } справу ще ніхто нічого не сказав
    [few] про { $count } справи ще ніхто нічого не сказав
    [many] про { $count } справ ще ніхто нічого не сказав
   *[other] про { $count } справи ще ніхто нічого не сказав
}
council-promises = Обіцянки за датами
council-promise-over = Цей день уже минув.
