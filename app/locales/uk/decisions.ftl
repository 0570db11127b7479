# What a young person's review decided.
# Machine-drafted; awaiting review by a person who speaks Ukrainian.

## My review
my-review-title = Що вирішили на моєму перегляді
my-review-intro = На твоєму перегляді сказали, що це станеться. Чи сталося?
my-review-none = Тут поки нічого не записано. Подивися ще раз після наступного перегляду.
my-review-who = Хто це робить: { $owner }
my-review-by = До { $date }
my-review-late = Це мало статися до { $date }.
my-review-on = Твій перегляд { $date }
my-review-challenged = Твій IRO питає про це. Йому мають відповісти до { $date }.
my-review-asked = Твій IRO спитав про це і отримав відповідь.
my-review-told = Що зроблено
my-review-over = Це закінчилося.
my-review-seen = Твій IRO бачить, що ти тут кажеш, а твій соціальний працівник бачить, чи це відкрито. Якщо скажеш ні, це відкриють знову.
my-review-seen-worker = Твій соціальний працівник бачить, що ти тут кажеш. Якщо скажеш ні, це відкриють знову.
my-review-moved = Домовилися про інший день, бо
my-review-changed = Що змінилося
