# The first page, what was begun, and the page that is left to.
# Machine-drafted; awaiting review by a person who speaks Ukrainian.

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
home-more = Про що ще можна сказати
home-pictures = Хочу картинки
home-words = Хочу слова
unfinished-title = Продовжити розпочате
unfinished-throw-away = Викинути
unfinished-throw = Викинути: { $what }
unfinished-kept = Це чекає тут дві години. Відкрити це може тільки той, у кого цей телефон.
home-together = Ще для тебе
home-polls = Скажи свою думку: ми питаємо зараз

## Leaving without a script
exit-on = Погода
exit-words = Акаунт закрито. Закрий цю вкладку зараз: кнопка «Назад» ще може показати сторінки, які ти бачив чи бачила, а їхні назви лишаються в історії цього браузера.
exit-history = Щоб їх прибрати: відкрий «Історію» в меню браузера і видали останню годину.
