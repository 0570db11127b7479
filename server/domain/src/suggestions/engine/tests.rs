//! What is learnt from corpora of which it is known what is in them, and from
//! sentences in every language.

use heard_storage::crypto::Key;

use super::features::of_text;
use super::train::{Corpus, Figures, Model, Rules};
use super::wilson;

/// As in a council.
const RULES: Rules = Rules { authors: 10, tagged: 20 };

fn key(n: u8) -> Key {
    Key::from_bytes([n; 32])
}

/// Numbers that look random and are the same each time.
struct Dice(u64);

impl Dice {
    fn below(&mut self, most: usize) -> usize {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        usize::try_from(self.0 >> 33).unwrap() % most
    }
}

/// Letters of eleven languages' scripts.
const SCRIPTS: [(&str, &str); 11] = [
    ("en", "abcdefghiklmnoprstuw"),
    ("ar", "ابتجحدرسشصعفقلمن"),
    ("ckb", "ابتجدرزسشفقکلمنوەێۆ"),
    ("ps", "ابتټجدډرړسشښغلمنڼ"),
    ("prs", "ابپتجچدرسشفکگلم"),
    ("fa", "ابپتجچدرزژسشفکگ"),
    ("ti", "ሀለሐመሠረሰሸቀበተቸነኘአከ"),
    ("am", "ሀሁሂለሉሊመሙሚሰሱሲበቡቢተ"),
    ("sq", "abcçdeëfghijklmnoprst"),
    ("vi", "aăâbcdđeêghiklmnoôơ"),
    ("uk", "абвгдежзиклмнопрст"),
];

/// How many themes stand in what is made up.
const THEMES: u16 = 4;

/// Words of a made-up language, all different.
fn words(letters: &str, many: usize, dice: &mut Dice) -> Vec<String> {
    let letters: Vec<char> = letters.chars().collect();
    let mut words: Vec<String> = Vec::new();
    while words.len() < many {
        let word: String = (0..4 + dice.below(4)).map(|_| letters[dice.below(letters.len())]).collect();
        if !words.contains(&word) {
            words.push(word);
        }
    }
    words
}

/// So many texts by half as many people: each has a theme, nine in ten of them one of
/// its three words, and ten words that mean nothing.
fn made_up(letters: &str, texts: usize, key: Key) -> (Corpus, Vec<String>) {
    let mut dice = Dice(7);
    let noise = words(letters, 60, &mut dice);
    let planted = words(letters, 3 * usize::from(THEMES), &mut dice);
    let mut corpus = Corpus::new(key);
    for n in 0..texts {
        let theme = u16::try_from(dice.below(THEMES.into())).unwrap();
        let mut text: Vec<&str> = (0..10).map(|_| noise[dice.below(noise.len())].as_str()).collect();
        if dice.below(10) > 0 {
            text[dice.below(10)] = &planted[3 * usize::from(theme) + dice.below(3)];
        }
        corpus.add(author(n / 2), vec![theme], &text.join(" "));
    }
    (corpus, planted)
}

fn author(n: usize) -> [u8; 16] {
    u128::try_from(n).unwrap().to_be_bytes()
}

#[test]
fn mod_03_planted_words_are_learnt_in_every_script() {
    for (language, letters) in SCRIPTS {
        let (corpus, planted) = made_up(letters, 400, key(1));
        let (model, found) = corpus.train(THEMES.into(), RULES);
        assert_eq!((found.items, found.authors, found.measured), (400, 200, 400), "{language}");
        assert_eq!(found.themes.len(), usize::from(THEMES), "{language}");
        for one in &found.themes {
            assert!(one.offered, "{language}: {one:?}");
            let judged = one.judged;
            assert!(judged.right * 10 >= judged.suggested * 7, "{language}: too often wrong: {judged:?}");
            assert!(judged.right * 10 >= judged.tagged * 6, "{language}: too little found: {judged:?}");
        }
        assert!(found.covered > 240 && found.covered <= 400, "{language}: {}", found.covered);
        for (at, word) in planted.iter().enumerate() {
            let suggested = model.suggests(word);
            assert_eq!(usize::from(suggested[0].theme), at / 3, "{language}: {word}");
        }
        assert!(model.suggests("").is_empty(), "{language}");
        assert!(model.suggests("ⵣⵣⵣⵣ ⵣⵣⵣⵣ").is_empty(), "{language}: nothing of it is known");
    }
}

#[test]
fn mod_03_the_same_is_learnt_from_the_same_and_nothing_can_be_compared_with_another_training() {
    let learn = |byte| {
        let (corpus, planted) = made_up("abcdefghiklm", 300, key(byte));
        let (model, found) = corpus.train(THEMES.into(), RULES);
        let said: Vec<_> = planted.iter().map(|word| model.suggests(word)).collect();
        (model, found, said, planted)
    };
    let (one, again, other) = (learn(1), learn(1), learn(2));
    assert_eq!((&one.1, &one.2), (&again.1, &again.2));
    assert_ne!(one.2, other.2, "other parts, another order");
    let theme = |said: &[super::train::Suggested]| said.first().map(|one| one.theme);
    let themes = |of: &[Vec<super::train::Suggested>]| of.iter().map(|said| theme(said)).collect::<Vec<_>>();
    assert_eq!(themes(&one.2), themes(&other.2), "and the same of what is plain");
    let numbers = |model: &Model| of_text(model.key(), &one.3[0]);
    assert!(numbers(&one.0).iter().all(|number| !numbers(&other.0).contains(number)));
}

#[test]
fn mod_03_what_fewer_than_ten_people_say_is_not_remembered() {
    let mut corpus = Corpus::new(key(1));
    for n in 0..40 {
        let rare = if n < 9 { "capybara" } else { "" };
        let enough = if n < 10 { "trampoline" } else { "" };
        // One person, however often.
        let own = if n == 0 { "nickname ".repeat(30) } else { String::new() };
        corpus.add(author(n), vec![0], &format!("hello everybody {rare} {enough} {own}"));
    }
    for _ in 0..30 {
        corpus.add(author(0), vec![0], "capybara nickname");
    }
    let kept = corpus.kept_hashes(10);
    let whole = |word: &str| of_text(&key(1), word).iter().filter(|number| kept.contains(number)).count();
    let all = |word: &str| of_text(&key(1), word).len();
    assert_eq!(whole("trampoline"), all("trampoline"));
    assert_eq!(whole("everybody"), all("everybody"));
    assert!(whole("capybara") < 4, "but for parts of other words: {}", whole("capybara"));
    assert!(whole("nickname") < 4, "{}", whole("nickname"));
    let word = |word: &str| kept.contains(&key(1).number(&[b"word", word.as_bytes()]));
    assert!(word("trampoline") && !word("capybara") && !word("nickname"));
}

#[test]
fn mod_03_no_author_stands_on_both_sides() {
    let (corpus, _) = made_up("abcdefghiklm", 400, key(3));
    let mut parts = std::collections::BTreeMap::new();
    for (author, part) in corpus.authors_in_parts() {
        assert_eq!(*parts.entry(author).or_insert(part), part, "{author:?}");
    }
    for part in 0..5 {
        let here = parts.values().filter(|other| **other == part).count();
        assert!((20..=60).contains(&here), "part {part} has {here} of 200");
    }
}

#[test]
fn mod_03_a_theme_that_cannot_be_told_apart_or_is_seldom_is_not_suggested() {
    let mut dice = Dice(5);
    let noise = words("abcdefghiklm", 60, &mut dice);
    let mut corpus = Corpus::new(key(1));
    for n in 0..400 {
        let text: Vec<&str> = (0..10).map(|_| noise[dice.below(noise.len())].as_str()).collect();
        // By lot; and one that 19 texts have.
        let mut themes: Vec<u16> = if dice.below(4) == 0 { vec![0] } else { Vec::new() };
        let seldom = if n < 19 { "zzzebra" } else { "" };
        themes.extend((n < 19).then_some(1));
        corpus.add(author(n), themes, &format!("{} {seldom}", text.join(" ")));
    }
    let (model, found): (Model, Figures) = corpus.train(2, RULES);
    assert_eq!(found.themes.len(), 1, "what too few texts have is not learnt: {found:?}");
    assert!(!found.themes[0].offered && found.covered == 0, "{found:?}");
    assert!(found.themes[0].tagged > 60, "{found:?}");
    assert!(noise.iter().all(|word| model.suggests(word).is_empty()));
}

/// A text with two themes is suggested both, the surer first.
#[test]
fn mod_03_a_text_can_be_about_two_things() {
    let mut corpus = Corpus::new(key(1));
    for n in 0..200 {
        let (a, b) = (n % 2 == 0, n % 3 == 0);
        let mut themes = Vec::new();
        themes.extend(a.then_some(0));
        themes.extend(b.then_some(1));
        let text = format!("well today {} {}", if a { "trampoline" } else { "" }, if b { "homework" } else { "" });
        corpus.add(author(n), themes, &text);
    }
    let (model, _) = corpus.train(2, RULES);
    let themes = |text: &str| {
        let mut found: Vec<u16> = model.suggests(text).iter().map(|one| one.theme).collect();
        found.sort_unstable();
        found
    };
    assert_eq!(themes("today the trampoline and homework"), [0, 1]);
    assert_eq!(themes("the trampoline"), [0]);
    assert_eq!(themes("homework today"), [1]);
    let both = model.suggests("trampoline trampoline homework");
    assert!(both[0].above >= both[1].above && both[1].above >= 0.0);
}

/// Sentences that were written for it, a file for each language.
const SETS: [(&str, &str); 11] = [
    ("en", include_str!("../sets/en.tsv")),
    ("ar", include_str!("../sets/ar.tsv")),
    ("ckb", include_str!("../sets/ckb.tsv")),
    ("ps", include_str!("../sets/ps.tsv")),
    ("prs", include_str!("../sets/prs.tsv")),
    ("fa", include_str!("../sets/fa.tsv")),
    ("ti", include_str!("../sets/ti.tsv")),
    ("am", include_str!("../sets/am.tsv")),
    ("sq", include_str!("../sets/sq.tsv")),
    ("vi", include_str!("../sets/vi.tsv")),
    ("uk", include_str!("../sets/uk.tsv")),
];

/// The themes of those sentences.
const NAMES: [&str; 6] = ["family", "moving", "school", "house", "worker", "money"];

fn sentences(file: &str) -> Vec<(u16, &str)> {
    file.lines()
        .filter(|line| !line.starts_with('#'))
        .map(|line| {
            let (name, text) = line.split_once('\t').unwrap_or_else(|| panic!("no theme and text: {line}"));
            let theme = NAMES.iter().position(|other| *other == name).unwrap_or_else(|| panic!("no theme: {name}"));
            (u16::try_from(theme).unwrap(), text)
        })
        .collect()
}

/// How often the likeliest theme of a sentence is its own, where a sixth would be by
/// chance. Every sentence is another person's; so few are there that a feature of two
/// is kept.
#[test]
#[expect(clippy::print_stdout, reason = "the figures are read by whoever writes the docs")]
fn mod_03_figures_on_sentences_written_for_it() {
    for (language, file) in SETS {
        let sentences = sentences(file);
        let mut corpus = Corpus::new(key(1));
        for (n, (theme, text)) in sentences.iter().enumerate() {
            corpus.add(author(n), vec![*theme], text);
        }
        let likeliest = corpus.likeliest(6, Rules { authors: 2, tagged: 1 });
        let right = likeliest.iter().filter(|(theme, found)| theme == found).count();
        let (right, all) = (u32::try_from(right).unwrap(), u32::try_from(sentences.len()).unwrap());
        let (low, high) = wilson(right, all);
        println!("{language}: {right} of {all} sentences by their likeliest theme ({low} to {high} in 100)");
        let least = if language == "en" { 60 } else { 25 };
        assert!(right * 100 >= all * least, "{language}: {right} of {all}");
        assert!(all >= if language == "en" { 150 } else { 20 }, "{language}");
    }
}
