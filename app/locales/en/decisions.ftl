# What a young person's review decided.

## My review
my-review-title = What my review decided
my-review-intro = Your review said that these things would happen. Did they?
my-review-none = Nothing is written down here yet. After your next review, look again.
my-review-who = Who does it: { $owner }
my-review-by = By { $date }
my-review-late = It should have happened by { $date }.
my-review-on = Your review of { $date }
my-review-challenged = Your IRO is asking about this. They have to be answered by { $date }.
my-review-asked = Your IRO asked about this, and was answered.
my-review-told = What was done
my-review-over = This is over.
my-review-seen = Your IRO sees what you say here, and your worker sees whether it is open. If you say no, it is opened again.
my-review-seen-worker = Your worker sees what you say here. If you say no, it is opened again.
my-review-moved = Another day was agreed, because
my-review-changed = What changed
