# Rating a service.
# Machine-drafted; awaiting review by a person who speaks Ukrainian.

## Rate a service
rate-list-title = Що ти хочеш оцінити?
rate-none = Тут ще нема чого оцінювати.
rate-not-a-person = Ти оцінюєш місце або послугу, але ніколи не одну людину.
rate-title = Як це для тебе: { $service }?
rate-words = Хочеш додати щось своїми словами?
rate-together = Ти оцінюєш місце або послугу, але ніколи не одну людину. Ми дивимося на відповіді разом і лише тоді, коли відповіло досить людей.
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
rate-team = Це працівники як команда. Будь ласка, не називай одну людину.
rate-parts = Як воно?
rate-parts-hint = Натисни те, що підходить. Будь-що можна пропустити.
