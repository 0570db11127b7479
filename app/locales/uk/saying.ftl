# Saying something: more situations, pictures, days, going on later.

## Home
home-more = Про що ще можна сказати
home-pictures = Хочу картинки
home-words = Хочу слова
unfinished-title = Продовжити розпочате
unfinished-throw-away = Викинути
unfinished-throw = Викинути: { $what }
unfinished-kept = Це чекає тут дві години. Відкрити це може тільки той, у кого цей телефон.

## Questions
change-done = Готово
day-field-day = День
day-field-month = Місяць
day-field-year = Рік
problem-no-such-day = Ми не знаємо такого дня. Перевір день, місяць і рік
problem-nobody-helped = У полі помічника хтось щось написав. Скажи, хто допомагав, або залиш поле порожнім

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

## Who drew the cards
moderation-pictures = Картки з картинками створив OpenMoji (openmoji.org), їх можна вільно використовувати за ліцензією CC BY-SA 4.0. Ми їх трохи змінили.
