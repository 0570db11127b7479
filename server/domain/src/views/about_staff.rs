//! What may be about somebody who works with a child though it names nobody: an answer to a
//! question that asks about a worker, and words such as "my social worker". What names somebody
//! is kept by their name ([`crate::safeguarding::conflicts`]). Many read a case file, the worker
//! among them, so that none of it goes there.

use heard_storage::text;

use super::words::Answer;

/// Which questions ask about a worker: the situation, and those of its questions.
const ASKED: [(&str, &[&str]); 3] = [
    ("my_review", &["worker"]),
    ("worker_visit", &["what", "how", "alone", "on_time", "said"]),
    ("pics_visit", &["how", "listened", "alone"]),
];

/// What those are called who work with a child: whole words, as [`text::search`] has them.
const WORDS: [&str; 17] = [
    "social worker",
    "social workers",
    "socialworker",
    "my worker",
    "my workers",
    "my old worker",
    "my new worker",
    "key worker",
    "keyworker",
    "my sw",
    "iro",
    "reviewing officer",
    "my pa",
    "personal adviser",
    "personal advisor",
    "leaving care worker",
    "duty worker",
];

/// The same in other languages, where words are put together: wherever these letters stand.
const LETTERS: [&str; 33] = [
    // Arabic.
    "أخصائي",
    "اخصائي",
    "العامل الاجتماعي",
    "العاملة الاجتماعية",
    "مسؤول المراجعة",
    "مسؤولة المراجعة",
    "مستشاري الشخصي",
    // Kurdish Sorani.
    "کارمەندەکەم",
    "کارمەندی کۆمەڵایەتی",
    "کارمەندە کۆمەڵایەتی",
    "پێداچوونەوەم",
    "ڕاوێژکارەکەم",
    // Pashto.
    "کارکوونک",
    "بیاکتنې خپلواک",
    "شخصي سلاکار",
    // Dari and Farsi.
    "کارمند من",
    "کارمندم",
    "کارمند اجتماعی",
    "مددکار",
    "مسوول مستقل بررسی",
    "مسئول مستقل بررسی",
    "مشاور شخصی",
    // Tigrinya and Amharic.
    "ማሕበራዊ ሰራሕተኛ",
    "ጉዳየይ ሰራሕተኛ",
    "ጉዳይ ሠራተኛ",
    "ጉዳይ ሰራተኛ",
    "ሠራተኛዬ",
    // Albanian, Vietnamese and Ukrainian.
    "punonjës",
    "nhân viên xã hội",
    "nhân viên của",
    "соцпрацівн",
    "працівник",
    "працівниц",
];

/// Whether somebody who works with them is spoken of by what they are.
fn says(said: &str) -> bool {
    let said = text::search(said);
    let whole = format!(" {said} ");
    WORDS.iter().any(|word| whole.contains(&format!(" {word} ")))
        || LETTERS.iter().any(|letters| said.contains(&text::search(letters)))
}

/// What of these answers, given in that situation, may stand in a case file.
#[must_use]
pub fn fit_for_a_file(scenario: &str, answers: Vec<Answer>) -> Vec<Answer> {
    let asked = ASKED.iter().find(|(key, _)| *key == scenario).map_or(&[][..], |(_, questions)| *questions);
    let about = |one: &Answer| asked.contains(&one.question.as_str()) || (one.keys.is_empty() && says(&one.said));
    answers.into_iter().filter(|one| !about(one)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn mod_12_who_works_with_a_child_is_known_by_what_they_are_in_every_language() {
        for said in [
            "My social worker is always late",
            "My IRO never asked.",
            "my PA, and the bus",
            "الأخصائية الاجتماعية تتأخر",
            "کارمەندەکەم درەنگ دێت",
            "زما کارکوونکی ناوخته راځي",
            "کارمند من ناوقت می‌آید",
            "مددکارم دیر می‌آید",
            "ናይ ጉዳየይ ሰራሕተኛ ይድንጉ",
            "የጉዳይ ሠራተኛዬ ይዘገያል",
            "Punonjësja ime vjen vonë",
            "Nhân viên của tôi hay đến muộn",
            "Моя соцпрацівниця запізнюється",
        ] {
            assert!(says(said), "{said}");
        }
        for said in ["A marram club on Mondays.", "The bus pass runs out in May.", "My carer can come.", "Mpa, giro"] {
            assert!(!says(said), "{said}");
        }
    }

    #[test]
    fn mod_12_an_answer_about_a_worker_stands_in_no_file() {
        let answer = |question: &str, said: &str| Answer {
            question: question.to_owned(),
            asked: String::new(),
            said: said.to_owned(),
            keys: Vec::new(),
        };
        let all = vec![answer("worker", "1"), answer("home", "4"), answer("change", "My social worker rings me back.")];
        let left: Vec<String> = fit_for_a_file("my_review", all).into_iter().map(|one| one.question).collect();
        assert_eq!(left, ["home"]);
    }
}
