//! What a letter says in plain words. The law behind it is the Children Act 1989, section 26,
//! and the Representations Procedure (England) Regulations 2006 (SI 2006/1738).

use heard_vocabulary::LetterKind as K;

use super::said::{heading, lines, name, over, reached, theirs};
use super::{LetterFacts, LetterPart, LetterTyped};
use crate::pages::staff::text::on_day;

/// Its title.
pub(super) const fn title(kind: K) -> &'static str {
    match kind {
        K::Received => "We have your complaint",
        K::MoreTime => "We need more time for your complaint",
        K::Answer => "Our answer to your complaint",
        K::ReceivedTwo => "Your complaint is looked at again: stage 2",
        K::MoreTimeTwo => "We need more time for stage 2 of your complaint",
        K::AnswerTwo => "Our answer to stage 2 of your complaint",
        K::ReceivedPanel => "A panel looks at your complaint: stage 3",
        K::AnswerPanel => "Our answer after the panel",
    }
}

fn words(words: impl Into<String>) -> LetterPart {
    LetterPart::Words(words.into())
}

/// What it says.
pub(super) fn parts(facts: &LetterFacts, typed: &LetterTyped) -> Vec<LetterPart> {
    let mut parts = vec![words(format!("Dear {},", name(typed))), words(beginning(facts))];
    if let Some(said) = theirs(&typed.text, &typed.lang) {
        parts.extend([heading(over(facts.kind)), said]);
    }
    parts.extend(next(facts));
    parts.extend(who_to_ask(facts, typed));
    parts.extend(advocate(facts));
    parts.extend([heading("The law"), words(LAW)]);
    parts.extend([words("Yours sincerely,"), words(lines(&typed.signed).join("\n"))]);
    parts
}

const LAW: &str = "You have the right to complain, and to be answered in time. It stands in section 26 of the Children Act 1989 and in the Children Act 1989 Representations Procedure (England) Regulations 2006 (SI 2006/1738). Your right to an advocate stands in section 26A of the Act.";

fn beginning(facts: &LetterFacts) -> String {
    let (came, began) = (on_day(facts.came), on_day(facts.began));
    match facts.kind {
        K::Received => format!("Your complaint came to us on {came}. Thank you for telling us."),
        K::MoreTime | K::MoreTimeTwo => {
            format!(
                "You complained on {came}. We have not finished, and are sorry. We need more time to answer you properly."
            )
        }
        K::Answer => {
            format!("You complained on {came}. We have looked into it. This is what we found, and what we do about it.")
        }
        K::ReceivedTwo => format!("You asked us on {began} to look at your complaint again."),
        K::AnswerTwo => {
            format!(
                "You asked us on {began} to look at your complaint again. It was investigated, and an independent person took part. This is what was found, and what we do about it."
            )
        }
        K::ReceivedPanel => format!("You asked us on {began} for a panel to look at your complaint."),
        K::AnswerPanel => format!(
            "A panel looked at your complaint, and told us on {began} what it recommends. This is our answer to it, and what we do about it."
        ),
    }
}

/// What happens now, or what they can do.
fn next(facts: &LetterFacts) -> Vec<LetterPart> {
    let by = on_day(facts.by);
    match facts.kind {
        K::Received => vec![
            heading("What happens now"),
            words(format!(
                "Somebody looks into it, and writes to you by {by}. If we need more time, we tell you before then, and why."
            )),
            heading("If you do not agree with the answer"),
            words("You can ask us to look at it again. How, and by when, stands in our answer."),
        ],
        K::MoreTime => vec![
            heading("What happens now"),
            words(format!("You get our answer by {by}. The law gives us no more time than that.")),
            heading("If you do not have it by then"),
            words(
                "You can ask us to go to stage 2: somebody who did not deal with your complaint before investigates it, and an independent person takes part.",
            ),
        ],
        K::ReceivedTwo => vec![
            heading("What happens now"),
            words(format!(
                "Somebody who did not deal with your complaint before investigates it. An independent person, who does not work for the council, takes part and sees that it is fair. Both speak with you, if you want that. You get our answer by {by}. If we need more time, we tell you before then, and why."
            )),
        ],
        K::MoreTimeTwo => vec![
            heading("What happens now"),
            words(format!("You get our answer by {by}. The law gives us no more time than that.")),
            heading("If you do not have it by then"),
            words(format!("Tell us, or tell the Ombudsman. {OMBUDSMAN}")),
        ],
        K::ReceivedPanel => vec![
            heading("What happens now"),
            words(format!(
                "Three people who do not work for the council meet by {by}. You can come, say what you want them to know, and bring somebody with you. Afterwards they write down what they recommend, and we answer that."
            )),
        ],
        K::Answer => vec![
            heading("If you do not agree"),
            words(format!(
                "You can ask us to look at your complaint again. That is stage 2: somebody who did not deal with it before investigates it, and an independent person takes part. Tell us by {by}. You can say it, write it, or let somebody do it for you, and you do not have to say why."
            )),
        ],
        K::AnswerTwo => vec![
            heading("If you do not agree"),
            words(format!(
                "You can ask for a panel of three people who do not work for the council. That is stage 3. Tell us by {by}. You can say it, write it, or let somebody do it for you."
            )),
        ],
        K::AnswerPanel => vec![
            heading("If you do not agree"),
            words(format!(
                "Our complaints procedure ends here. You can go to the Local Government and Social Care Ombudsman, who looks at whether the council treated you fairly. {OMBUDSMAN} Do it within twelve months."
            )),
        ],
    }
}

const OMBUDSMAN: &str =
    "The Ombudsman has nothing to do with the council, and costs nothing: 0300 061 0614, www.lgo.org.uk.";

fn who_to_ask(facts: &LetterFacts, typed: &LetterTyped) -> Vec<LetterPart> {
    let signed = lines(&typed.signed).join(", ");
    let ask = match reached(&facts.complaints) {
        Some(number) => {
            format!("Ask {signed}: {number}. Or tell anybody at the council whom you trust: they pass it on.")
        }
        None => format!("Ask {signed}. Or tell anybody at the council whom you trust: they pass it on."),
    };
    vec![heading("Who to ask"), words(ask)]
}

fn advocate(facts: &LetterFacts) -> Vec<LetterPart> {
    let ring = match reached(&facts.advocacy) {
        Some(number) => format!("Ring the advocates: {number}. Or tell us, and we ask for one."),
        None => "Tell us, and we ask for one.".to_owned(),
    };
    vec![
        heading("Somebody on your side"),
        words(format!(
            "An advocate helps you to say what you want, or says it for you. They do not work for the council. It is free, and you can have one at any time. {ring} You can also ring Always Heard, which is free too: 0808 800 5792."
        )),
    ]
}
