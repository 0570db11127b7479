# Who is who.
# Machine-drafted; awaiting review by a person who speaks Arabic.

## My people
people-title = الناس من حولي
people-own = الناس الذين يعملون من أجلك
people-none = لم نكتب هذا بعد. يمكنك سؤال فريق المشاركة.
people-sign-in = تسجيل الدخول لمعرفة الموظف المسؤول عنك
people-team = الناس الذين يقرؤون ما ترسله
people-board = هيئة المسؤولين: أصحاب القرار
people-kind-worker = الأخصائي الاجتماعي المسؤول عنك
people-kind-pa = مستشارك الشخصي (PA)
people-kind-iro = مسؤول المراجعة المستقل (IRO)
people-kind-advocate = المدافع عن حقوقك
people-changed = تغيّر { $who } في { $date }
people-away = من { $first } إلى { $last } يحل { $name } مكانه. يمكنه قراءة ما ترسله هنا، وما لم يُجب عنه أحد بعد، وما هو لمراجعتك القادمة. ويمكنه الرد عليك.
