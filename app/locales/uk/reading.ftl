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
listen = Слухати
listen-stop = Стоп
listen-no-voice = Слухати тут ще не можна. На цьому телефоні немає голосу для цієї мови: { $language }.

## Who may translate
translator-ask = Може бути треба, щоб хтось переклав твої слова англійською. Кому це можна?
translator-anyone = Будь-якому перекладачу чи перекладачці
translator-blind = Вони не бачать ні твого імені, ні того, де ти живеш.
translator-woman = Тільки жінці
translator-man = Тільки чоловікові
translator-nobody = Нікому. Не перекладайте

## If you are asking to stay in this country
immigration-title = Якщо ти просиш дозволу залишитися в цій країні
immigration-words = Heard – це не Home Office (міністерство внутрішніх справ). Ми не надсилаємо їм твоїх слів. Але закон або суд може змусити місцеву раду поділитися тим, що вона знає. Якщо це тебе тривожить, спершу спитай людину, яка захищає твої права (advocate), або свого юриста.
immigration-unchecked = Юрист цих слів ще не перевірив.

## Rate a service
rate-team = Це працівники як команда. Будь ласка, не називай одну людину.
rate-parts = Як воно?
rate-parts-hint = Натисни те, що підходить. Будь-що можна пропустити.

## Did it happen?
again-title = Чи це сталося?
again-said = Ми обіцяли знову подивитися на це { $date }.
again-met = Твоя зустріч була { $date }.
again-met-words = Прочитати свої слова для неї

## The wall
wall-all = Усе
wall-areas = Райони
wall-everywhere = Усі райони
wall-whose = Чиї слова
wall-everyone = Що сказали всі
wall-mine = Мої слова
wall-mine-too = Це і твої слова
wall-difference-ask = Чи це щось змінило для тебе?
wall-difference = { $yes } зі 100 тих із вас, хто тут натиснув, кажуть: так, це щось змінило
service-kind-where_i_live = Де я живу
service-kind-worker_pa = Мій працівник або PA
service-kind-review = Мій перегляд
service-kind-family_time = Зустрічі з родиною
service-kind-school = Школа й коледж
service-kind-health = Моє здоров’я
service-kind-emotional = Що я відчуваю всередині
service-kind-advocacy = Людина на моєму боці
service-kind-leaving_care = Підготовка до виходу з-під опіки
service-kind-housing = Моє власне житло
