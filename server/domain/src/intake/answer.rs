//! Whether an answer fits its question.

use crate::catalogue::{Question, QuestionKind};

/// The longest answer, in characters: some twelve pages.
pub const LONGEST: usize = 20_000;

/// What is wrong with an answer.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum AnswerProblem {
    /// Longer than [`LONGEST`].
    TooLong,
    /// Nothing, where the question is not skipped.
    Nothing,
    /// Not among what the question offers; for a day, no day there is.
    NotOffered,
}

/// Whether `text` is a day such as `2026-03-12`, in this century.
#[must_use]
pub fn is_day(text: &str) -> bool {
    let parts: Vec<u16> = text.split('-').filter_map(|part| part.parse().ok()).collect();
    let [year @ 2000..=2099, month @ 1..=12, day] = parts[..] else { return false };
    let longest = match month {
        2 if year % 4 == 0 => 29,
        2 => 28,
        4 | 6 | 9 | 11 => 30,
        _ => 31,
    };
    text.len() == 10 && (1..=longest).contains(&day)
}

/// Whether the question allows this answer, in the form that drafts keep.
#[must_use]
pub fn fits(asked: &Question, answer: &str) -> bool {
    let offered = |key: &str| asked.choices.iter().any(|choice| choice.key == key);
    match asked.kind {
        QuestionKind::Text => true,
        QuestionKind::Faces => matches!(answer, "1" | "2" | "3" | "4" | "5"),
        QuestionKind::Choice => offered(answer),
        QuestionKind::YesNo => matches!(answer, "yes" | "no" | "not_sure"),
        QuestionKind::Cards => {
            answer.split_whitespace().all(offered) && (asked.many || answer.split_whitespace().count() == 1)
        }
        QuestionKind::Date => is_day(answer),
    }
}

/// Checks what was answered on a question's own page. `needed` is whether
/// nothing is refused: it was neither skipped nor answered without words.
///
/// # Errors
/// [`AnswerProblem`].
pub fn check_answer(asked: &Question, answer: &str, needed: bool) -> Result<(), AnswerProblem> {
    match answer {
        "" if needed => Err(AnswerProblem::Nothing),
        "" => Ok(()),
        long if heard_storage::text::length(long) > LONGEST => Err(AnswerProblem::TooLong),
        other if !fits(asked, other) => Err(AnswerProblem::NotOffered),
        _ => Ok(()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn asked(kind: QuestionKind, many: bool) -> Question {
        let choices = serde_json::json!([{ "key": "home", "text": {} }, { "key": "school", "text": {} }]);
        let kind = serde_json::to_value(kind).unwrap();
        let json = serde_json::json!({ "key": "q", "kind": kind, "ask": {}, "choices": choices, "many": many });
        serde_json::from_value(json).unwrap()
    }

    #[test]
    fn yp_01_an_answer_is_one_that_its_question_offers() {
        let fitting = [
            (QuestionKind::Text, false, "anything"),
            (QuestionKind::Faces, false, "5"),
            (QuestionKind::Choice, false, "home"),
            (QuestionKind::YesNo, false, "not_sure"),
            (QuestionKind::Cards, true, "home school"),
            (QuestionKind::Date, false, "2028-02-29"),
        ];
        for (kind, many, answer) in fitting {
            assert_eq!(check_answer(&asked(kind, many), answer, true), Ok(()), "{kind:?} {answer}");
        }
        let others = [
            (QuestionKind::Faces, false, "6"),
            (QuestionKind::Choice, false, "elsewhere"),
            (QuestionKind::YesNo, false, "maybe"),
            (QuestionKind::Cards, false, "home school"),
            (QuestionKind::Date, false, "2027-02-29"),
        ];
        for (kind, many, answer) in others {
            let found = check_answer(&asked(kind, many), answer, true);
            assert_eq!(found, Err(AnswerProblem::NotOffered), "{kind:?} {answer}");
        }
    }

    #[test]
    fn yp_01_nothing_is_an_answer_only_where_none_is_needed() {
        let text = asked(QuestionKind::Text, false);
        assert_eq!(check_answer(&text, "", true), Err(AnswerProblem::Nothing));
        assert_eq!(check_answer(&text, "", false), Ok(()));
        assert_eq!(check_answer(&text, &"a".repeat(LONGEST), true), Ok(()));
        assert_eq!(check_answer(&text, &"a".repeat(LONGEST + 1), false), Err(AnswerProblem::TooLong));
    }
}
