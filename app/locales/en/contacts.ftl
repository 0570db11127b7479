# Who is who.

## My people
people-title = My people
people-own = The people for you
people-none = We have not written this down yet. Ask the participation team.
people-sign-in = Sign in to see who your worker is
people-team = The people who read what you send
people-board = The board: the people in charge
people-kind-worker = Your social worker
people-kind-pa = Your PA
people-kind-iro = Your IRO
people-kind-advocate = Your advocate
people-changed = { $who } changed on { $date }
people-away = From { $first } to { $last }, { $name } is there instead. They can read what you send here, what nobody has answered yet, and what is for your next review. They can answer you.
