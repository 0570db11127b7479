# Who is who.
# Machine-drafted; awaiting review by a person who speaks Farsi (Iran).

## My people
people-title = آدم‌های من
people-own = آدم‌هایی که برای شما هستند
people-none = هنوز این را ننوشته‌ایم. از تیم مشارکت بپرسید.
people-sign-in = وارد شوید تا ببینید مددکار شما کیست
people-team = کسانی که آنچه می‌فرستید می‌خوانند
people-board = هیئت: کسانی که مسئول هستند
people-kind-worker = مددکار اجتماعی شما
people-kind-pa = مشاور شخصی (PA) شما
people-kind-iro = مسئول مستقل بررسی شما (IRO)
people-kind-advocate = مدافع حق شما (advocate)
people-changed = { $who } در { $date } عوض شد
people-away = از { $first } تا { $last } { $name } به جای او هست. او می‌تواند آنچه را اینجا می‌فرستید، آنچه را هنوز کسی جواب نداده و آنچه را برای بررسی بعدی شماست بخواند. او می‌تواند به شما جواب بدهد.
