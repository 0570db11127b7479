# Saying something: more situations, pictures, days, going on later.

## Home
home-more = More to talk about
home-pictures = I want pictures
home-words = I want words
unfinished-title = Go on with what you started
unfinished-throw-away = Throw away
unfinished-throw = Throw away: { $what }
unfinished-kept = It waits here for two hours. Only someone with this phone can open it.

## Questions
change-done = Done
day-field-day = Day
day-field-month = Month
day-field-year = Year
problem-no-such-day = We don’t know this day. Check the day, the month and the year
problem-nobody-helped = Someone wrote in the helper’s box. Say who helped, or leave the box empty

## What a helper saw
seen-title = For the helper
seen-ask = What did you, the helper, see?
seen-hint = Only what you saw, such as what the child pointed at, or how they looked. We keep it apart. We never count it as the child’s own words.

## My agenda
agenda-title = My agenda
agenda-under = Print it and take it to your meeting
agenda-on = For my meeting on { $date }
agenda-chair-all = I want to run my meeting.
agenda-chair-part = I want to run a part of my meeting.
agenda-chair-first = I want to speak first.
agenda-print = To print this page, open your browser’s menu and choose Print.
agenda-left-out = What must not be said in the meeting is not on this page.

## Who drew the cards
moderation-pictures = The picture cards are by OpenMoji (openmoji.org), free to use under CC BY-SA 4.0. We changed them a little.
