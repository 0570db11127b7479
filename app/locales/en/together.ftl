# Polls, surveys, the council of children in care, rights and people.

home-together = More for you
home-polls = Have your say: we are asking now

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
poll-rounded = These numbers are rounded, so that nobody can work out who said what.
poll-too-few = Too few people to show. That keeps it private.
poll-about = { $count ->
    [one] About { $count } person
   *[other] About { $count } people
}
poll-answer = Answer
poll-count = How many

## The Children in Care Council
council-title = Children in Care Council
council-lead = Young people in care who speak up for everyone in care, and check what the board does.
council-member = You are a member. You can put things forward and vote here.
council-priorities = What matters most to us
council-none = Nothing here yet.
council-votes = Votes
council-challenges = Challenge cards
council-challenges-lead = The council gives a card to the board. The board must answer it.
council-answered = { $who } answered on { $date }
council-waiting = The board has not answered yet.
council-due = They will do it by { $date }
council-judged-yes = The council says: yes, that is an answer.
council-judged-partly = The council says: that is part of an answer.
council-judged-no = The council says: no, that is not an answer.
council-judge-ask = Is that a real answer?
council-judge-yes = Yes
council-judge-partly = Partly
council-judge-no = No
council-proposed = Only members see this until more than half agree
council-agree = I agree
council-disagree = I do not agree any more
council-propose-priority = Put forward something that matters
council-propose-challenge = Write a challenge card
council-what = In one sentence
council-why = Why does it matter?
council-half = It goes public when more than half of the members agree. Do not use anyone’s name.
council-send = Put it forward
council-empty = Write it in one sentence first
council-too-much = That is more money than there is. Take some away
budget-amount = There is £{ $pounds }.
budget-open = Members are sharing it out.
budget-together = This is how the members would spend it.
budget-too-few = Too few members shared it out, so we do not show it.
budget-pounds = £{ $pounds }
budget-left = £{ $pounds } left
budget-more = More
budget-less = Less
budget-save = Save how I share it
council-plan = What the grown-ups promised to do
council-plan-lead = The plan of the whole council, in young people’s words.
plan-done = { $count ->
    [one] { $count } thing is done
   *[other] { $count } things are done
}
plan-well = { $count ->
    [one] { $count } is going well
   *[other] { $count } are going well
}
plan-maybe = { $count ->
    [one] { $count } might be late
   *[other] { $count } might be late
}
plan-late = { $count ->
    [one] { $count } is late
   *[other] { $count } are late
}

## Rights
rights-title = My rights
rights-lead = What you can ask for, and what we have promised you.
rights-search = Look for a word
rights-find = Find
rights-none = We found nothing. Try another word.
rights-on = Written on { $date }

## Good news
celebrate-title = Shared good news
celebrate-lead = Good news from young people in care. They said yes to sharing it, without their name.
celebrate-none = There is no good news here yet.
celebrate-yours = Tell us your good news

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
