# The Children in Care Council: cards, budgets, and the plan.

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
plan-slips = { $count ->
    [one] { $count } will be late
   *[other] { $count } will be late
}
plan-unsaid = { $count ->
    [one] nobody has said yet how { $count } is going
   *[other] nobody has said yet how { $count } are going
}
council-promises = Promises, by date
council-promise-over = That day has passed.
