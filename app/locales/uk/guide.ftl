# Pages about rights.
# Machine-drafted; awaiting review by a person who speaks Ukrainian.

## Rights
rights-title = Мої права
rights-lead = Про що ти можеш просити і що ми тобі пообіцяли.
rights-search = Шукай слово
rights-find = Знайти
rights-none = Ми нічого не знайшли. Спробуй інше слово.
rights-on = Написано { $date }
