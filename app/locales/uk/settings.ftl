# How it looks and sounds.
# Machine-drafted; awaiting review by a person who speaks Ukrainian.

## How it looks and sounds
look-title = Вигляд і звук
look-saved = Збережено. Тепер це має такий вигляд.
look-text-ask = Якого розміру текст?
look-text-normal = Звичайний
look-text-large = Великий
look-text-largest = Дуже великий
look-theme-ask = Які кольори?
look-theme-phone = Як у моєму телефоні
look-theme-light = Світлі
look-theme-dark = Темні
look-theme-contrast = Чорне тло і яскраві слова
look-switch-ask = Що ще тобі допоможе?
look-switch-easy = Спершу показувати легкі слова
look-switch-listen = Слухати сторінки
look-switch-still = Ніщо не рухається
look-switch-plain = Букви, як у моєму телефоні
look-cookie = Це зберігає твій телефон або планшет. Це не каже, хто ти.
look-save = Залишити так
