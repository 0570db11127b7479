# Polls and surveys.

## Polls and surveys
polls-title = Have your say
polls-lead = Quick questions from us to you. You can skip them all.
polls-none = We are not asking anything right now.
polls-closed = What people said
poll-until = Open until { $date }
poll-once = No name needed. Please answer once, so it is fair.
poll-once-account = You count once. Nobody sees that this answer is yours.
poll-who-reads = The participation team reads your words. They do not see your name. If your words say someone could be hurt, we tell people who can help.
poll-why-thanks = Thank you. It is sent
poll-why-already = You have answered this one
poll-why-members = This one is for the council
poll-why-closed = What people said
poll-why-more-thanks = We show what people said when it closes.
poll-why-more-already = Everybody counts once. Thank you!
poll-why-more-members = Only members of the Children in Care Council vote here.
poll-next-person = Next person
poll-rounded = These are answers, not people: anyone can answer more than once. Each number is moved a little, so that nobody can work out who said what.
poll-too-few = Too few people to show. That keeps it private.
poll-about = { $count ->
    [one] About { $count } answer
   *[other] About { $count } answers
}
poll-answer = Answer
poll-count = How many
