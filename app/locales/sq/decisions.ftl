# What a young person's review decided.
# Machine-drafted; awaiting review by a person who speaks Albanian.

## My review
my-review-title = Çfarë vendosi rishikimi im
my-review-intro = Rishikimi yt tha se këto gjëra do të ndodhin. A ndodhën?
my-review-none = Ende nuk është shkruar asgjë këtu. Shiko përsëri pas rishikimit tënd të ardhshëm.
my-review-who = Kush e bën: { $owner }
my-review-by = Deri më { $date }
my-review-late = Duhej të kishte ndodhur deri më { $date }.
my-review-on = Rishikimi yt më { $date }
my-review-challenged = IRO-ja jote po pyet për këtë. Duhet t’i përgjigjen deri më { $date }.
my-review-asked = IRO-ja jote pyeti për këtë, dhe mori përgjigje.
my-review-told = Çfarë u bë
my-review-over = Kjo ka mbaruar.
my-review-seen = IRO-ja jote e sheh çfarë thua këtu, dhe punonjësi yt sheh nëse është e hapur. Nëse thua jo, hapet përsëri.
my-review-seen-worker = Punonjësi yt e sheh çfarë thua këtu. Nëse thua jo, hapet përsëri.
my-review-moved = U caktua një ditë tjetër, sepse
my-review-changed = Çfarë ndryshoi
