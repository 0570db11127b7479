# Who is who.
# Machine-drafted; awaiting review by a person who speaks Ukrainian.

## My people
people-title = Мої люди
people-own = Люди для тебе
people-none = Ми цього ще не записали. Спитай команду участі.
people-sign-in = Увійди, щоб побачити, хто твій працівник
people-team = Люди, які читають те, що ти надсилаєш
people-board = Правління: люди, які всім керують
people-kind-worker = Твій соціальний працівник
people-kind-pa = Твій PA (персональний радник)
people-kind-iro = Твій IRO
people-kind-advocate = Людина, яка захищає твої права (advocate)
people-changed = Зміна { $date }: { $who }
people-away = З { $first } до { $last } замість цієї людини працює { $name }. Вона може читати те, що ти тут надсилаєш, те, на що ще ніхто не відповів, і те, що для твого наступного перегляду. Вона може тобі відповідати.
