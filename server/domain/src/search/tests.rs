//! Words as they are looked for.

use heard_storage::crypto::Key;

use super::words::{ASKED, Wording, indexed, number, of, wanted};

#[test]
fn mod_01_a_word_is_one_word_in_every_form_that_a_keyboard_gives() {
    for (said, typed) in [
        ("Nobody came to the GARDEN, again.", "garden"),
        ("the children’s home", "children's"),
        ("room 12", "١٢"),
        ("Tôi muốn đi bằng xe buýt đường dài", "duong"),
        ("Tôi muốn đi", "mu\u{6F}\u{302}\u{301}n"),
        ("Dua të luaj në shkollë", "shkolle"),
        ("П’ять разів; ґанок", "п'ять"),
        ("ґанок", "ганок"),
        ("أريد مدرسة أخرى", "مدرسه"),
        ("أريد مدرسة", "اريد"),
        ("دارم یاد می‌گیرم", "ميگيرم"),
        ("کتاب", "كتاب"),
        ("فێر دەبم سەربەخۆ بژیم", "سەربەخو"),
        ("زه غواړم ښوونځي ته لاړ شم", "غوارم"),
        ("ራሴን ችዬ መኖርን እየተማርኩ ነው፡፡", "ነው"),
        ("ጸሐይ", "ፀሀይ"),
        ("ሓወይ", "ሀወይ"),
    ] {
        let words = of([said]);
        let asked = wanted(typed);
        assert!(!asked.is_empty(), "{typed}");
        assert!(asked.iter().all(|word| words.contains(word)), "{said}: {typed} is {asked:?}, of {words:?}");
    }
    assert!(!of(["a bus"]).contains("buses"), "whole words");
    assert!(of(["!?", "…"]).is_empty(), "signs are no words");
}

#[test]
fn mod_01_an_arabic_word_is_found_without_what_is_written_in_one_with_it() {
    let said = "تحدثت مع المترجم والمدرسة للأولاد بالبيت وكتاب";
    let words = indexed([said]);
    for typed in ["مترجم", "المترجم", "مدرسة", "المدرسة", "والمدرسة", "أولاد", "البيت", "بيت", "كتاب"]
    {
        let asked = wanted(typed);
        assert!(!asked.is_empty() && asked.iter().all(|word| words.contains(word)), "{typed}: {asked:?} of {words:?}");
    }
    assert!(!indexed(["لاب"]).contains("اب"), "of two letters nobody knows which word it was");
    assert_eq!(indexed(["the bus"]), of(["the bus"]), "other letters stay as they are");
    assert_eq!(of(["المترجم"]).len(), 1, "what is looked for is one word");
}

#[test]
fn mod_01_the_end_of_a_long_text_is_found_however_often_it_says_the_same() {
    let said = format!("{}sphagnum", "the bus is late ".repeat(1_000));
    assert_eq!(of([said.as_str()]).len(), 5);
    let many: Vec<String> = (0..3_000).map(|n| format!("word{n}")).collect();
    assert_eq!(of([many.join(" ").as_str(), "sphagnum"]).len(), 2_000, "so many different words of one view");
}

#[test]
fn mod_01_as_many_words_as_are_looked_for_are_the_longest() {
    let typed = "a bb ccc dddd eeeee ffffff ggggggg hhhhhhhh iiiiiiiii bb";
    let asked = wanted(typed);
    assert_eq!(asked.len(), ASKED);
    assert_eq!(asked.first().map(String::as_str), Some("iiiiiiiii"));
    assert!(!asked.contains(&"a".to_owned()), "{asked:?}");
}

#[test]
fn mod_01_a_number_tells_nothing_without_its_key() {
    let [one, other] = [[1; 32], [2; 32]].map(Key::from_bytes);
    let of = |key: &Key, wording| number(key, wording, "garden");
    assert_eq!(of(&one, Wording::Written), of(&one, Wording::Written));
    assert_ne!(of(&one, Wording::Written), of(&other, Wording::Written), "each month has another");
    assert_ne!(of(&one, Wording::Written), of(&one, Wording::Masked), "masked words are apart");
}
