# Polls and surveys.
# Machine-drafted; awaiting review by a person who speaks Ukrainian.

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
