//! What a letter says in easy words: short sentences, one idea on each line, larger type.

use heard_vocabulary::LetterKind as K;

use super::said::{heading, lines, name, over, reached, theirs};
use super::{LetterFacts, LetterPart, LetterTyped};
use crate::pages::staff::text::on_day;

/// Its title.
pub(super) const fn title(kind: K) -> &'static str {
    match kind {
        K::Received => "We have your complaint",
        K::MoreTime | K::MoreTimeTwo => "We need more time",
        K::Answer => "Our answer to you",
        K::ReceivedTwo => "We look at it again",
        K::AnswerTwo => "Our second answer to you",
        K::ReceivedPanel => "Three people look at it",
        K::AnswerPanel => "Our last answer to you",
    }
}

fn points<const N: usize>(lines: [String; N]) -> LetterPart {
    LetterPart::Points(lines.into())
}

fn point(line: &str) -> String {
    line.to_owned()
}

/// What it says.
pub(super) fn parts(facts: &LetterFacts, typed: &LetterTyped) -> Vec<LetterPart> {
    let mut parts = vec![LetterPart::Words(format!("Hello {},", name(typed))), beginning(facts)];
    // One idea a line: each line that was typed stands alone.
    if let Some(said) = theirs(&lines(&typed.easy).join("\n\n"), &typed.lang) {
        parts.extend([heading(over(facts.kind)), said]);
    }
    parts.extend(next(facts));
    parts.extend([heading("Who to ask"), who_to_ask(facts, typed), heading("Somebody on your side"), advocate(facts)]);
    parts.extend([heading("The law"), law(), LetterPart::Words(lines(&typed.signed).join("\n"))]);
    parts
}

fn law() -> LetterPart {
    points([
        point("You have the right to complain."),
        point("We have to answer you in time."),
        point("This stands in the Children Act 1989, section 26, and in SI 2006/1738."),
    ])
}

fn beginning(facts: &LetterFacts) -> LetterPart {
    let (came, began) = (on_day(facts.came), on_day(facts.began));
    match facts.kind {
        K::Received => points([
            point("You told us that something is wrong."),
            format!("It came to us on {came}."),
            point("Thank you for telling us."),
        ]),
        K::MoreTime | K::MoreTimeTwo => {
            points([format!("You complained on {came}."), point("We have not finished."), point("We are sorry.")])
        }
        K::Answer => points([format!("You complained on {came}."), point("We looked into it.")]),
        K::ReceivedTwo => points([format!("On {began} you asked us to look again."), point("We do.")]),
        K::AnswerTwo => points([
            format!("On {began} you asked us to look again."),
            point("Somebody new looked into it."),
            point("A person who does not work for us looked on."),
        ]),
        K::ReceivedPanel => points([format!("On {began} you asked for a panel."), point("You get one.")]),
        K::AnswerPanel => points([
            point("Three people looked at your complaint."),
            format!("They told us on {began} what we should do."),
        ]),
    }
}

/// What happens now, or what they can do.
fn next(facts: &LetterFacts) -> [LetterPart; 2] {
    let by = on_day(facts.by);
    match facts.kind {
        K::Received => [
            heading("What happens now"),
            points([
                point("Somebody looks into it."),
                format!("You get our answer by {by}."),
                point("If we need more time, we tell you why."),
            ]),
        ],
        K::MoreTime => [
            heading("What happens now"),
            points([
                format!("You get our answer by {by}."),
                point("We cannot take longer than that."),
                point("If it does not come, you can ask for stage 2."),
                point("Then somebody new looks at it."),
            ]),
        ],
        K::MoreTimeTwo => [
            heading("What happens now"),
            points([
                format!("You get our answer by {by}."),
                point("We cannot take longer than that."),
                point("If it does not come, tell the Ombudsman: 0300 061 0614."),
                point("The Ombudsman does not work for us. It is free."),
            ]),
        ],
        K::ReceivedTwo => [
            heading("What happens now"),
            points([
                point("Somebody new looks into it."),
                point("A person who does not work for us looks on."),
                point("They can speak with you, if you want."),
                format!("You get our answer by {by}."),
            ]),
        ],
        K::ReceivedPanel => [
            heading("What happens now"),
            points([
                format!("Three people meet by {by}."),
                point("They do not work for us."),
                point("You can come."),
                point("You can bring somebody with you."),
            ]),
        ],
        K::Answer => [
            heading("If you do not agree"),
            points([
                point("You can ask us to look again."),
                format!("Tell us by {by}."),
                point("You do not have to say why."),
                point("Then somebody new looks at it."),
            ]),
        ],
        K::AnswerTwo => [
            heading("If you do not agree"),
            points([
                point("You can ask for a panel."),
                point("A panel is three people who do not work for us."),
                format!("Tell us by {by}."),
            ]),
        ],
        K::AnswerPanel => [
            heading("If you do not agree"),
            points([
                point("You can go to the Ombudsman."),
                point("The Ombudsman looks at what councils do."),
                point("The Ombudsman does not work for us."),
                point("It is free."),
                point("Ring 0300 061 0614, or look at www.lgo.org.uk."),
                point("Do it within twelve months."),
            ]),
        ],
    }
}

fn who_to_ask(facts: &LetterFacts, typed: &LetterTyped) -> LetterPart {
    let mut ask = vec![format!("Ask {}.", lines(&typed.signed).join(", "))];
    ask.extend(reached(&facts.complaints).map(|number| format!("Ring {number}.")));
    ask.push(point("Or ask somebody you trust."));
    LetterPart::Points(ask)
}

fn advocate(facts: &LetterFacts) -> LetterPart {
    let mut said = vec![
        point("An advocate is on your side."),
        point("They help you to say what you want."),
        point("They do not work for us."),
        point("It is free."),
    ];
    said.extend(reached(&facts.advocacy).map(|number| format!("Ring the advocates: {number}.")));
    said.extend([point("Or tell us, and we ask for one."), point("Or ring Always Heard: 0808 800 5792.")]);
    LetterPart::Points(said)
}
