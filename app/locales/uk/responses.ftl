# Answers, whether it happened, and the wall.
# Machine-drafted; awaiting review by a person who speaks Ukrainian.

## A thread
many-said = Ми відповіли багатьом із вас разом. Ви сказали: { $words }
next-step = Що ти можеш зробити зараз:
promised-by-when = Хто обіцяє: { $owner }. До { $date }.
promised-by = За це відповідає { $owner }.
promised-when = Обіцяно до { $date }.
claim-done = Ми це зробили
claim-will_do = Ми це зробимо
claim-will-do-by = Ми це зробимо до { $date }
claim-cannot = Ми не можемо, і ось чому
claim-already_there = Це вже є
answer-corrected = Ми виправили це { $date }. Ось чому:
answer-before = Що тут було раніше:
answer-taken-back = Ми забрали назад одну відповідь { $date }. Ось чому:
answer-off-wall = Тут була відповідь. Ми її перевіряємо.
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

## The wall
wall-reading = Як це читати
wall-plain = Звичайно
wall-topics = Теми
wall-none = Тут ще нічого немає. Щось з’явиться, коли ми відповімо.
wall-answered = Є відповідь
wall-checked = Ми ще раз перевіряємо, чи це сталося
wall-happened = { $year }: { $yes } зі 100 тих із вас, хто нам відповів, кажуть: так, це сталося
wall-all = Усе
wall-areas = Райони
wall-everywhere = Усі райони
wall-whose = Чиї слова
wall-everyone = Що сказали всі
wall-mine = Мої слова
wall-mine-too = Це і твої слова
wall-difference-ask = Чи це щось змінило для тебе?

## What has just been done
wall-more = Показати більше відповідей

## Did it happen?
again-title = Чи це сталося?
again-said = Ми обіцяли знову подивитися на це { $date }.
again-met = Твоя зустріч була { $date }.
again-met-words = Прочитати свої слова для неї
