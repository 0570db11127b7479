# How what is said is looked after.
# Machine-drafted; awaiting review by a person who speaks Ukrainian.

## How we look after what you say
moderation-title-who = Хто це читає
moderation-words-who = Люди з команди участі читають усе, що ти надсилаєш. Вони не ведуть твою справу. Працівник або IRO отримає це, тільки якщо ти так вибереш.
moderation-title-names = Імена
moderation-words-names = Перш ніж використати твої слова, ми прибираємо імена й місця, які можуть показати, хто ти.
moderation-title-safety = Коли хтось може постраждати
moderation-words-safety = Тоді ми мусимо сказати тим, хто може допомогти тебе вберегти. Ми скажемо тобі, хто це.
moderation-title-hide = Коли щось прибирають з очей
moderation-words-hide = Іноді людина з команди прибирає чиїсь слова зі списків, наприклад, коли вони можуть когось поранити. Вона мусить записати чому, і ти можеш прочитати причину. Ми ніколи не ховаємо щось через те, що це скарга.
moderation-title-quotes = Твої слова на людях
moderation-words-quotes = Ми показуємо твої власні слова іншим, тільки якщо ти кажеш «так», і спершу їх перевіряє друга людина.
moderation-title-counts = Підрахунки
moderation-words-counts = Ми ніколи не показуємо таке мале число, що воно могло б вказати на тебе. Відповідь про працівника ніколи не використовують проти однієї людини.
moderation-title-erase = Забрати назад
moderation-words-erase = Ти можеш забрати свої слова назад або видалити все. Ми зберігаємо лише те, що потрібно, коли хтось може постраждати, або для скарги.

## Who drew the cards
moderation-pictures = Картки з картинками створив OpenMoji (openmoji.org), їх можна вільно використовувати за ліцензією CC BY-SA 4.0. Ми їх трохи змінили.

## If you are asking to stay in this country
immigration-title = Якщо ти просиш дозволу залишитися в цій країні
immigration-words = Heard – це не Home Office (міністерство внутрішніх справ). Ми не надсилаємо їм твоїх слів. Але закон або суд може змусити місцеву раду поділитися тим, що вона знає. Якщо це тебе тривожить, спершу спитай людину, яка захищає твої права (advocate), або свого юриста.
immigration-unchecked = Юрист цих слів ще не перевірив.
