//! Reading age: every page in English is measured by Flesch and Kincaid's
//! formula, which gives a school grade; a child in grade 5 is about ten.
//! Only sentences are measured: labels of fewer than four words have no
//! length worth counting, and would make every page look easier than it is.

use super::{every_page, frame};
use crate::i18n::Lang;
use crate::render::render;

/// No page may ask for more than this.
const HIGHEST: f64 = 5.0;

/// The sentences in a page's main part.
fn sentences(html: &str) -> Vec<String> {
    let main = html.split("<main").nth(1).and_then(|rest| rest.split("</main>").next()).unwrap_or_default();
    let mut text = String::new();
    let mut tag = String::new();
    let mut inside = true;
    for c in main.chars() {
        match (c, inside) {
            ('<', false) => {
                inside = true;
                tag.clear();
            }
            ('>', true) => {
                inside = false;
                let name = tag.trim_start_matches('/').split([' ', '/']).next().unwrap_or_default();
                text.push_str(if matches!(name, "b" | "a" | "bdi") { "" } else { ". " });
            }
            (c, true) => tag.push(c),
            (c, false) => text.push(c),
        }
    }
    let text = text.replace("&amp;", "and").replace("&#39;", "’").replace("&quot;", "");
    let split = text.split(['.', '?', '!', ':', '…']).map(str::trim);
    split.filter(|sentence| words(sentence).len() >= 4).map(str::to_owned).collect()
}

/// The words of a sentence, numbers left out.
fn words(sentence: &str) -> Vec<String> {
    sentence
        .split(|c: char| !c.is_alphabetic() && c != '’' && c != '\'')
        .map(|word| word.to_lowercase())
        .filter(|word| word.chars().any(char::is_alphabetic))
        .collect()
}

/// About how many syllables an English word has: groups of vowels, a silent
/// `e` at the end left out.
fn syllables(word: &str) -> usize {
    let word = word.replace(['’', '\''], "");
    let vowel = |c: char| "aeiouy".contains(c);
    let letters: Vec<char> = word.chars().collect();
    let groups = (0..letters.len()).filter(|at| vowel(letters[*at]) && (*at == 0 || !vowel(letters[*at - 1]))).count();
    let silent = (word.ends_with('e') && !word.ends_with("le")) || (word.ends_with("ed") && !word.ends_with("ted"));
    groups.saturating_sub(usize::from(silent && groups > 1)).max(1)
}

/// Flesch and Kincaid's grade.
fn grade(sentences: &[String]) -> f64 {
    let all: Vec<String> = sentences.iter().flat_map(|sentence| words(sentence)).collect();
    let parts: usize = all.iter().map(|word| syllables(word)).sum();
    let (words, parts, sentences) = (all.len() as f64, parts as f64, sentences.len() as f64);
    0.39 * words / sentences + 11.8 * parts / words - 15.59
}

#[test]
#[expect(clippy::print_stdout, reason = "the table is read by whoever writes the texts")]
fn yp_17_every_english_page_can_be_read_at_ten() {
    let mut hard = Vec::new();
    for (path, page) in every_page() {
        let said = sentences(&render(move || page(frame(Lang::En, path))));
        if said.len() < 2 {
            continue;
        }
        let grade = grade(&said);
        println!("{path:<24} {:>3} sentences  grade {grade:>5.1}", said.len());
        if grade > HIGHEST {
            let mut worst = said.clone();
            worst.sort_by(|a, b| self::grade(std::slice::from_ref(b)).total_cmp(&self::grade(std::slice::from_ref(a))));
            worst.truncate(4);
            hard.push(format!("{path}: grade {grade:.1}, hardest: {worst:?}"));
        }
    }
    assert!(hard.is_empty(), "too hard to read:\n{}", hard.join("\n"));
}

#[test]
fn yp_17_syllables_are_counted_about_right() {
    for (word, count) in [("read", 1), ("somebody", 4), ("participation", 5), ("like", 1), ("people", 2), ("asked", 1)]
    {
        let found = syllables(word);
        assert!(found.abs_diff(count) <= 1, "{word}: {found}");
    }
}
