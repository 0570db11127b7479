# Who is who.
# Machine-drafted; awaiting review by a person who speaks Dari.

## My people
people-title = اشخاص من
people-own = اشخاصی که برای شما هستند
people-none = ما این را تا حال ننوشته‌ایم. از تیم مشارکت پرسان کنید.
people-sign-in = داخل شوید تا ببینید کارمند شما کی است
people-team = کسانی که نوشته‌های شما را می‌خوانند
people-board = هیئت: کسانی که مسوول هستند
people-kind-worker = کارمند اجتماعی شما
people-kind-pa = مشاور شخصی (PA) شما
people-kind-iro = مسوول مستقل بررسی (IRO) شما
people-kind-advocate = مدافع حق (advocate) شما
people-changed = { $who } در { $date } تغییر کرد
people-away = از { $first } تا { $last } { $name } به جای او است. او می‌تواند آنچه را اینجا می‌فرستید، آنچه را هنوز کسی جواب نداده و آنچه را برای بررسی بعدی شما است بخواند. او می‌تواند به شما جواب بدهد.
