//! What people type, by what it is needed for. One name, code or word can be
//! typed in many ways: composed or not, with the digits of another script, a
//! curly apostrophe, an Arabic or a Persian yeh, an invisible character that a
//! keyboard slipped in. Each purpose has one function here, and both sides of
//! a comparison go through it:
//!
//! - [`received`] for whatever a form brings, before anything looks at it;
//! - [`is_empty`] and [`length`] for what may be refused;
//! - [`name`] for names and addresses that are looked up or must be unique;
//! - [`secret`] for PINs and passwords;
//! - [`digits`], [`code`] and [`number`] for receipts, invitations and amounts;
//! - [`search`] and [`holds`] for looking something up in a text;
//! - [`slug`] for names in links.
//!
//! Words themselves are stored as they were typed; nothing here knows storage.

use icu_normalizer::{ComposingNormalizerBorrowed, DecomposingNormalizerBorrowed};
use icu_properties::props::{DefaultIgnorableCodePoint, GeneralCategory, GeneralCategoryGroup};
use icu_properties::{CodePointMapData, CodePointSetData};

/// What kind of character `c` is.
fn category(c: char) -> GeneralCategory {
    CodePointMapData::<GeneralCategory>::new().get(c)
}

/// Whether `c` is never drawn and only steers how others are: joiners,
/// direction marks, tags, soft hyphens, control characters.
fn steers(c: char) -> bool {
    let control = c.is_control() && !c.is_whitespace();
    control || CodePointSetData::new::<DefaultIgnorableCodePoint>().contains(c)
}

/// Whether nothing of `c` can be seen: what steers, every kind of space, and
/// characters that are drawn as a blank.
fn unseen(c: char) -> bool {
    let blank = matches!(c, '\u{2800}' | '\u{16FE4}' | '\u{1D159}' | '\u{FFF9}'..='\u{FFFB}');
    blank || c.is_whitespace() || steers(c)
}

/// Whether `text` shows nothing: invisible characters alone are nothing.
#[must_use]
pub fn is_empty(text: &str) -> bool {
    text.chars().all(unseen)
}

/// How long `text` is, in the unit in which browsers count what may be typed
/// into a field: UTF-16 code units, a line end counting once however it came.
#[must_use]
pub fn length(text: &str) -> usize {
    text.encode_utf16().count() - text.matches("\r\n").count()
}

/// A field as a form brought it, ready to be used: line ends are `\n` (forms
/// send two characters, scripts send one), control characters that no keyboard
/// types are gone, and a text of which nothing can be seen is empty.
#[must_use]
pub fn received(text: String) -> String {
    if is_empty(&text) {
        return String::new();
    }
    let typed = |c: char| !c.is_control() || c == '\n' || c == '\t';
    if text.chars().all(typed) {
        return text;
    }
    text.replace("\r\n", "\n").replace('\r', "\n").chars().filter(|c| typed(*c)).collect()
}

/// A text as one line that reads as it is stored: no line breaks, and none of the
/// signs that turn the direction of what stands after them.
#[must_use]
pub fn one_line(text: &str) -> String {
    let turns = |c: &char| matches!(c, '\u{200E}' | '\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}');
    let plain: String = received(text.to_owned()).chars().filter(|c| !turns(c)).collect();
    plain.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// The value of a decimal digit of any script. Digits of a script stand in a
/// row from nought to nine, so a row's beginning gives them their values.
fn digit(c: char) -> Option<char> {
    if c.is_ascii() {
        return c.is_ascii_digit().then_some(c);
    }
    if category(c) != GeneralCategory::DecimalNumber {
        return None;
    }
    let before = |n: u32| {
        let earlier = u32::from(c).checked_sub(n).and_then(char::from_u32);
        earlier.is_some_and(|c| category(c) == GeneralCategory::DecimalNumber)
    };
    // Mathematical digits stand in five rows one after another.
    let behind = (1..50).take_while(|n| before(*n)).count();
    u8::try_from(behind % 10).ok().map(|n| char::from(b'0' + n))
}

/// The apostrophe, which every keyboard, font and editor writes differently.
const APOSTROPHES: &str = "'`´‘’‚‛′‵ʹʻʼʽʾʿˈˊˋ՚׳ꞌ＇｀";

/// Letters of the Arabic script that look alike or are typed for one another
/// by Arabic, Persian and Kurdish keyboards, as one of them.
fn letter(c: char) -> char {
    match c {
        'ي' | 'ى' | 'ې' | 'ۍ' | 'ے' => 'ی',
        'ك' | 'ڪ' => 'ک',
        'ہ' | 'ھ' | 'ە' | 'ۂ' => 'ه',
        _ => c,
    }
}

/// Without what is not seen, and with one apostrophe: what has to happen before
/// characters are composed, which takes some apostrophes apart.
fn bare(text: &str) -> String {
    // A tatweel only makes a word longer.
    let dropped = |c: char| c == 'ـ' || (unseen(c) && !c.is_whitespace());
    text.chars().filter(|c| !dropped(*c)).map(|c| if APOSTROPHES.contains(c) { '\'' } else { c }).collect()
}

/// One character of composed text as comparisons see it.
fn plain(c: char) -> char {
    if c.is_whitespace() {
        return ' ';
    }
    if category(c) == GeneralCategory::DashPunctuation || c == '−' {
        return '-';
    }
    digit(c).unwrap_or_else(|| letter(c))
}

/// Composed text as comparisons see it.
fn each(composed: &str) -> String {
    bare(composed).chars().map(plain).collect()
}

fn one_space(text: &str) -> String {
    let mut parted = String::with_capacity(text.len());
    for word in text.split(' ').filter(|word| !word.is_empty()) {
        if !parted.is_empty() {
            parted.push(' ');
        }
        parted.push_str(word);
    }
    parted
}

fn lower(text: &str) -> String {
    // What `to_lowercase` keeps apart and capitals do not.
    text.to_lowercase().replace('ς', "σ").replace('ß', "ss")
}

/// A nickname, a name or an address as it is compared: one person's name typed
/// in two ways is one name. Accents are kept, so José and Jose are two people.
#[must_use]
pub fn name(typed: &str) -> String {
    if typed.is_ascii() { one_space(&ascii(typed)) } else { name_in_any_script(typed) }
}

/// ASCII as comparisons see it, but for how many spaces part its words: nothing in it
/// is composed, accented or a digit of another script.
fn ascii(text: &str) -> String {
    let seen = text.chars().filter(|c| !c.is_control() || c.is_whitespace());
    seen.map(|c| match c {
        '`' => '\'',
        c if c.is_whitespace() => ' ',
        c => c.to_ascii_lowercase(),
    })
    .collect()
}

fn name_in_any_script(typed: &str) -> String {
    let nfkc = ComposingNormalizerBorrowed::new_nfkc();
    let small = lower(&each(&nfkc.normalize(&bare(typed))));
    one_space(&each(&nfkc.normalize(&small)))
}

/// A PIN or password as it is hashed and checked. Capitals count, and so does
/// a space inside; how a character was put together does not.
#[must_use]
pub fn secret(typed: &str) -> String {
    let nfc = ComposingNormalizerBorrowed::new_nfc();
    let composed = each(&nfc.normalize(&bare(typed)));
    nfc.normalize(&composed).trim().to_owned()
}

/// The digits in `typed`, whatever their script, as ASCII.
#[must_use]
pub fn digits(typed: &str) -> String {
    typed.chars().filter_map(digit).collect()
}

/// A whole number as a field was given it: digits of any script as ASCII,
/// without the signs that part thousands. Whatever else was typed stays, so
/// that it is refused and not guessed at.
#[must_use]
pub fn number(typed: &str) -> String {
    let kept = typed.chars().filter(|c| !unseen(*c) && !matches!(c, ',' | '،' | '٬'));
    kept.map(|c| digit(c).unwrap_or(c)).collect()
}

/// The letters and digits of a code, as capitals: blanks, dashes and whatever
/// a keyboard added are left out.
#[must_use]
pub fn code(typed: &str) -> String {
    let wide = ComposingNormalizerBorrowed::new_nfkc().normalize(&bare(typed)).into_owned();
    each(&wide).chars().filter(char::is_ascii_alphanumeric).map(|c| c.to_ascii_uppercase()).collect()
}

/// A text as searches see it: [`name`], and also without accents, vowel signs,
/// hamza, apostrophes and punctuation, words parted by one space. Somebody who
/// looks for something writes it quickly.
#[must_use]
pub fn search(text: &str) -> String {
    if !text.is_ascii() {
        return search_in_any_script(text);
    }
    // Every word that is sent goes through here, so that it is one pass.
    let mut folded = String::with_capacity(text.len());
    let mut parted = false;
    for c in text.chars() {
        match c {
            '\'' | '`' => {}
            c if c.is_whitespace() || parts_words(c) => parted = true,
            c if c.is_control() => {}
            c => {
                if std::mem::take(&mut parted) && !folded.is_empty() {
                    folded.push(' ');
                }
                folded.push(c.to_ascii_lowercase());
            }
        }
    }
    folded
}

/// Whether this ASCII character parts words: what Unicode calls symbols does not.
fn parts_words(c: char) -> bool {
    c.is_ascii_punctuation() && !"$+<=>^|~".contains(c)
}

fn search_in_any_script(text: &str) -> String {
    let apart = DecomposingNormalizerBorrowed::new_nfkd().normalize(&name_in_any_script(text)).into_owned();
    let mut folded = String::with_capacity(apart.len());
    for c in apart.chars() {
        let group = category(c);
        match letter(c) {
            '\'' => {}
            _ if group == GeneralCategory::NonspacingMark => {}
            _ if GeneralCategoryGroup::Punctuation.contains(group) => folded.push(' '),
            'ة' => folded.push('ه'),
            'ٱ' => folded.push('ا'),
            'ء' => {}
            c => folded.push(c),
        }
    }
    one_space(&folded)
}

/// Whether `text` has every word of `wanted` in it, in any order.
#[must_use]
pub fn holds(text: &str, wanted: &str) -> bool {
    let text = search(text);
    search(wanted).split(' ').all(|word| text.contains(word))
}

/// A name for links out of a title: its Latin letters and digits. Empty when
/// it has none.
#[must_use]
pub fn slug(title: &str) -> String {
    let folded = search(title);
    let words: Vec<String> =
        folded.split(|c: char| !c.is_ascii_alphanumeric()).filter(|word| !word.is_empty()).map(str::to_owned).collect();
    words.join("-").chars().take(60).collect::<String>().trim_end_matches('-').to_owned()
}

#[cfg(test)]
mod tests;
