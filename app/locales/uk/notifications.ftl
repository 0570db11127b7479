# Being told that there is something new.
# Machine-drafted; awaiting review by a person who speaks Ukrainian.

## Notifications
push-neutral = У Heard є щось нове.
push-title = Сказати мені, коли є щось нове
push-under = Твій телефон може тобі сказати. Він ніколи не каже, про що це.
push-says-only = Твій телефон показує тільки це:
push-later = Спершу скажи щось. Потім зможеш це ввімкнути.
push-ask = Про що тобі казати?
push-tell-answer = Відповідь на мої слова
push-tell-message = Повідомлення для мене
push-tell-recheck = Чи це сталося?
push-tell-news = Нові відповіді в розділі «Ви сказали – ми зробили»
push-devices = { $devices ->
    [0] Це вимкнено.
    [one] Це ввімкнено на { $devices } телефоні чи комп’ютері.
    [few] Це ввімкнено на { $devices } телефонах і комп’ютерах.
    [many] Це ввімкнено на { $devices } телефонах і комп’ютерах.
   *[other] Це ввімкнено на { $devices } телефону чи комп’ютера.
}
push-on = Увімкнути тут
push-save = Зберегти
push-off = Вимкнути всюди
push-cannot = Цей браузер так не вміє. Ти завжди можеш подивитися в розділі «Моє».
push-blocked = Твій телефон сказав «ні». Це можна змінити в налаштуваннях телефону для цієї сторінки.
push-refused = Ми не змогли ввімкнути це для цього телефону. Спробуй, будь ласка, ще раз.

## iPhone
iphone-title = На iPhone або iPad
iphone-why = Спершу додай Heard на початковий екран. У нього проста назва й картинка.
iphone-share = Натисни «Поширити» (Share) – квадрат зі стрілкою.
iphone-add = Натисни «На початковий екран» (Add to Home Screen).
iphone-open = Відкрий Heard з початкового екрана й повернися на цю сторінку.
