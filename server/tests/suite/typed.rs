//! One text typed in two ways is one text: names, PINs, codes, receipts and
//! searches, folded and through the router; what nobody can see is nothing, in
//! every form there is; line breaks and times are shown as they are meant.

use std::collections::{BTreeMap, BTreeSet, VecDeque};

use axum::http::StatusCode;
use heard_domain::people::{self, Role};
use heard_storage::clock::Moment;
use heard_storage::text;
use icu_normalizer::{ComposingNormalizerBorrowed, DecomposingNormalizerBorrowed};
use icu_properties::CodePointMapData;
use icu_properties::props::GeneralCategory;
use rand::rngs::StdRng;
use rand::seq::IndexedRandom as _;
use rand::{Rng as _, SeedableRng as _};

use super::assure::Assurance;
use super::client::{Client, link};
use super::environment::{Backend, Environment, backends};

/// Names as young people of the eleven languages write them.
const NAMES: &[&str] = &[
    "Siobhán",
    "Zoë",
    "O'Brien",
    "Jean-Luc",
    "José",
    "كريم",
    "فاطمة",
    "عبد الرحمٰن",
    "ئارام",
    "هێمن",
    "کەژاڵ",
    "ګلالۍ",
    "زرمینه",
    "سمیه",
    "یاسمین",
    "پریسا",
    "ሃና",
    "ተስፋይ",
    "ሰላም",
    "ኣማኑኤል",
    "Hiếu",
    "Nguyễn",
    "Phước",
    "Đặng",
    "Çelik",
    "Gjergjë",
    "Їжак",
    "Соломія",
    "М'ята",
    "Ґанна",
];

/// Characters that change nothing of what is read.
const UNSEEN: &[char] =
    &['\u{200B}', '\u{2060}', '\u{00AD}', '\u{FEFF}', '\u{200E}', '\u{200F}', '\u{FE0F}', '\u{061C}'];

/// One way to read what was typed; the suite's judge is given the program's
/// way, and spoilt ones that it must refuse.
#[derive(Clone, Copy)]
struct Way {
    name: fn(&str) -> String,
    secret: fn(&str) -> String,
    digits: fn(&str) -> String,
    is_empty: fn(&str) -> bool,
    length: fn(&str) -> usize,
    holds: fn(&str, &str) -> bool,
}

const OURS: Way = Way {
    name: text::name,
    secret: text::secret,
    digits: text::digits,
    is_empty: text::is_empty,
    length: text::length,
    holds: text::holds,
};

/// Every digit of every script with its value: digits stand in rows of ten.
fn all_digits() -> Vec<(char, u32)> {
    let category = CodePointMapData::<GeneralCategory>::new();
    let mut found = Vec::new();
    let mut row = 0;
    for c in (0..=0x0010_FFFF).filter_map(char::from_u32) {
        row = if category.get(c) == GeneralCategory::DecimalNumber { row + 1 } else { 0 };
        if row > 0 {
            found.push((c, (row - 1) % 10));
        }
    }
    found
}

fn digits_judged(way: Way, (c, value): (char, u32)) -> Result<(), String> {
    let ascii = char::from_digit(value, 10).unwrap();
    let (typed, meant) = (format!("47{c}8 0263"), format!("47{ascii}80263"));
    let right =
        (way.digits)(&typed) == meant && (way.secret)(&format!("{c}58013")) == (way.secret)(&format!("{ascii}58013"));
    right.then_some(()).ok_or_else(|| format!("{} is not read as {value}", c.escape_unicode()))
}

/// `name` as another keyboard, editor or phone would hand it in.
fn otherwise(name: &str, rng: &mut StdRng) -> String {
    let mut typed = String::new();
    for c in name.chars() {
        typed.push(match c {
            '\'' => *['\'', '’', 'ʼ', '`', '‘', '＇'].choose(rng).unwrap(),
            ' ' => *[' ', '\u{00A0}', '\u{3000}', '\u{2009}'].choose(rng).unwrap(),
            '-' => *['-', '‑', '–'].choose(rng).unwrap(),
            'ي' | 'ی' => *['ي', 'ی'].choose(rng).unwrap(),
            'ك' | 'ک' => *['ك', 'ک'].choose(rng).unwrap(),
            c => c,
        });
        if ('ء'..='ي').contains(&c) && rng.random_bool(0.1) {
            typed.push('ـ');
        }
    }
    let whole = match rng.random_range(0..3) {
        0 => ComposingNormalizerBorrowed::new_nfc().normalize(&typed).into_owned(),
        1 => DecomposingNormalizerBorrowed::new_nfd().normalize(&typed).into_owned(),
        _ => typed,
    };
    let mut out = String::new();
    for c in whole.chars() {
        if rng.random_bool(0.2) {
            out.push(*UNSEEN.choose(rng).unwrap());
        }
        out.push(c);
    }
    match rng.random_range(0..3) {
        0 => out.to_uppercase(),
        1 => format!(" {out}\u{00A0}"),
        _ => out,
    }
}

fn name_judged(way: Way, one: &str, other: &str, same: bool) -> Result<(), String> {
    let alike = (way.name)(one) == (way.name)(other);
    (alike == same)
        .then_some(())
        .ok_or_else(|| format!("{} and {}: {alike}", one.escape_debug(), other.escape_unicode()))
}

fn found_judged(way: Way, name: &str, typed: &str) -> Result<(), String> {
    let found = (way.holds)(&format!("Ring {name}, please"), typed);
    found.then_some(()).ok_or_else(|| format!("{} is not found by {}", name.escape_debug(), typed.escape_unicode()))
}

fn lines_judged(way: Way, lines: &[String]) -> Result<(), String> {
    let (phone, form) = (lines.join("\n"), lines.join("\r\n"));
    let counted = phone.encode_utf16().count();
    let right = (way.length)(&phone) == counted && (way.length)(&form) == counted;
    right.then_some(()).ok_or_else(|| format!("{counted} on the phone, {} here", (way.length)(&form)))
}

fn empty_judged(way: Way, invisible: &str) -> Result<(), String> {
    (way.is_empty)(invisible).then_some(()).ok_or_else(|| format!("{} is something", invisible.escape_unicode()))
}

/// Every pair of the suite, judged for one way of reading.
fn judged(way: Way, rng: &mut StdRng, count: usize) -> Vec<Result<(), String>> {
    let mut all: Vec<_> = all_digits().into_iter().map(|digit| digits_judged(way, digit)).collect();
    for _ in 0..count {
        let name = NAMES.choose(rng).unwrap();
        let typed = otherwise(name, rng);
        all.push(name_judged(way, name, &typed, true));
        all.push(found_judged(way, name, &typed));
        let other = NAMES.iter().filter(|other| *other != name).collect::<Vec<_>>();
        all.push(name_judged(way, name, &otherwise(other.choose(rng).unwrap(), rng), false));
        let blank = [' ', '\n', '\u{00A0}', '\u{3164}', '\u{2800}', '\u{115F}', '\u{E0041}'];
        let invisible = (0..rng.random_range(0..6))
            .map(|_| *UNSEEN.iter().chain(&blank).collect::<Vec<_>>().choose(rng).copied().unwrap());
        all.push(empty_judged(way, &invisible.collect::<String>()));
        let lines: Vec<String> =
            (0..rng.random_range(1..6)).map(|_| otherwise(NAMES.choose(rng).unwrap(), rng) + "🦊").collect();
        all.push(lines_judged(way, &lines));
    }
    for (one, other) in [("José", "Jose"), ("Zoë", "Zoe"), ("Fox 7", "Fox7"), ("Ana", "Anna")] {
        all.push(name_judged(way, one, other, false));
    }
    all
}

#[test]
fn yp_02_assure_typed() {
    let mut suite = Assurance::begin("typed", 19);
    let mut rng = StdRng::seed_from_u64(suite.seed());
    for outcome in judged(OURS, &mut rng, Assurance::cases(1_000, 100_000)) {
        suite.case(outcome);
    }
    let spoilt: [(&'static str, Way); 6] = [
        ("names only in small letters", Way { name: |typed| typed.trim().to_lowercase(), ..OURS }),
        ("names without their accents", Way { name: text::search, ..OURS }),
        ("digits of ASCII only", Way { digits: |typed| typed.chars().filter(char::is_ascii_digit).collect(), ..OURS }),
        ("PINs as they came", Way { secret: str::to_owned, ..OURS }),
        ("only spaces are nothing", Way { is_empty: |typed| typed.trim().is_empty(), ..OURS }),
        ("a line end counts as it came", Way { length: |typed| typed.encode_utf16().count(), ..OURS }),
    ];
    for (what, way) in spoilt {
        let caught = judged(way, &mut rng, 200).iter().any(Result::is_err);
        suite.mutant(what, caught);
    }
    let plain: Way = Way { holds: |text, wanted| text.to_lowercase().contains(&wanted.to_lowercase()), ..OURS };
    suite.mutant("a search that folds nothing", judged(plain, &mut rng, 200).iter().any(Result::is_err));
    suite.finish();
}

// Through the router ----------------------------------------------------------

async fn invited(env: &Environment) -> String {
    let identity = people::Identity { name: "x".into(), avatar: None, title: None, email: None };
    people::issue_for_test(&env.heard, Role::YoungPerson, identity).await.unwrap().code
}

async fn joins(env: &Environment, code: &str, name: &str, secret: &str) -> (StatusCode, Client) {
    let mut phone = Client::new(&env.heard);
    let fields = [("code", code), ("name", name), ("avatar", ""), ("secret", secret), ("secret_again", secret)];
    let answer = phone.post("/join", &fields).await;
    (answer.status, phone)
}

#[tokio::test(flavor = "multi_thread")]
async fn yp_02_a_name_and_a_pin_work_however_they_are_typed() {
    for backend in backends() {
        let env = Environment::on(backend).await;
        let code = invited(&env).await;
        let spaced = format!("{} - {}", &code[..4].to_lowercase(), &code[4..]);
        assert_eq!(joins(&env, &spaced, "Hiếu", "٢٥٨٠١٣").await.0, StatusCode::SEE_OTHER, "{backend:?}");
        for (name, secret) in [("Hiếu", "258013"), ("Hie\u{302}\u{301}u", "۲۵۸۰۱۳"), ("HIẾU\u{200B} ", "२५८०१३")]
        {
            let answer = Client::new(&env.heard).post("/sign-in", &[("name", name), ("secret", secret)]).await;
            assert_eq!(answer.location.as_deref(), Some("/mine"), "{backend:?} {}", name.escape_unicode());
        }
        let wrong = Client::new(&env.heard).post("/sign-in", &[("name", "Hieu"), ("secret", "258013")]).await;
        assert_ne!(wrong.status, StatusCode::SEE_OTHER, "an accent is part of a name");
        for twin in ["hi\u{200B}ếu", "Hie\u{302}\u{301}u", "\u{202E}Hiếu"] {
            let code = invited(&env).await;
            let status = joins(&env, &code, twin, "258014").await.0;
            assert_eq!(status, StatusCode::UNPROCESSABLE_ENTITY, "{backend:?}: a twin, {}", twin.escape_unicode());
        }
        let code = invited(&env).await;
        assert_eq!(joins(&env, &code, "O'B", "258014").await.0, StatusCode::SEE_OTHER);
        let code = invited(&env).await;
        assert_eq!(joins(&env, &code, "O’B", "258014").await.0, StatusCode::UNPROCESSABLE_ENTITY);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn yp_01_a_receipt_is_read_in_any_digits() {
    let env = Environment::demo(Backend::Sqlite, 0).await;
    let receipt = Client::new(&env.heard).say("something_wrong", "what", "The wifi").await;
    for zero in ['٠', '۰', '०', '０', '߀'] {
        let typed: String =
            receipt.chars().map(|c| char::from_u32(u32::from(zero) + c.to_digit(10).unwrap()).unwrap()).collect();
        let answer = Client::new(&env.heard).post("/receipt", &[("receipt", &typed), ("code", &typed)]).await;
        assert_eq!(answer.location.as_deref(), Some("/thread"), "{typed}: {}", answer.body);
    }
}

// Empty is empty --------------------------------------------------------------

/// A form on a page: where it is posted, its fields as they stand, and which of
/// them somebody types into.
struct Form {
    action: String,
    fields: Vec<(String, String)>,
    typed: Vec<String>,
}

fn attribute(tag: &str, name: &str) -> Option<String> {
    let value = tag.split(&format!(" {name}=\"")).nth(1)?.split('"').next()?;
    Some(value.replace("&amp;", "&").replace("&quot;", "\"").replace("&lt;", "<").replace("&gt;", ">"))
}

/// The forms of a page, each filled in twice: as it stands, and with the last
/// of everything that can be chosen.
fn forms(page: &str) -> Vec<(bool, Form)> {
    let html = page.split("<form").skip(1).filter_map(|rest| rest.split("</form>").next());
    html.flat_map(|html| [(false, html), (true, html)])
        .filter_map(|(last, html)| Some((last, form(html, last)?)))
        .collect()
}

fn form(html: &str, last: bool) -> Option<Form> {
    let head = format!(" {}", html.split('>').next()?);
    if attribute(&head, "method").as_deref() != Some("post") {
        return None;
    }
    let mut form = Form { action: attribute(&head, "action")?, fields: Vec::new(), typed: Vec::new() };
    let (mut chosen, mut list): (BTreeSet<String>, Option<String>) = (BTreeSet::new(), None);
    for tag in html.split('<').skip(1).filter_map(|part| part.split('>').next()) {
        let value = attribute(tag, "value").unwrap_or_default();
        let name = attribute(tag, "name");
        let kind = attribute(tag, "type").unwrap_or_default();
        match (tag.split(' ').next().unwrap_or_default(), kind.as_str(), name) {
            ("select", _, name) => list = name,
            ("option", ..) => {
                // The first option stands until a chosen one comes.
                let Some(name) = list.clone() else { continue };
                if chosen.insert(name.clone()) || last || tag.contains(" selected") {
                    form.fields.retain(|(known, _)| *known != name);
                    form.fields.push((name, value));
                }
            }
            ("input", "radio", Some(name)) => {
                let first = chosen.insert(name.clone());
                if first || last || tag.contains(" checked") {
                    form.fields.retain(|(known, _)| *known != name);
                    form.fields.push((name, value));
                }
            }
            ("input", "checkbox", Some(name)) if tag.contains(" checked") => form.fields.push((name, value)),
            ("input", "hidden", Some(name)) => form.fields.push((name, value)),
            ("input", "checkbox" | "file", _) | ("button", ..) => {}
            ("input" | "textarea", _, Some(name)) => form.typed.push(name),
            _ => {}
        }
    }
    (!form.typed.is_empty()).then_some(form)
}

/// An address without its ids and numbers: the kind of form it is.
fn kind_of(path: &str) -> String {
    let path = path.split('?').next().unwrap_or_default();
    path.split('/')
        .map(|part| {
            let id = part.len() == 32 && part.chars().all(|c| c.is_ascii_hexdigit());
            if id || part.parse::<u32>().is_ok() { "*" } else { part }
        })
        .collect::<Vec<_>>()
        .join("/")
}

/// Every kind of form that `client` meets walking from `start`.
async fn walk(client: &mut Client, start: &str, found: &mut BTreeMap<String, Form>) {
    let skipped = ["/exit", "/sign-out", "/language", "/demo", "/assets", "/kiosk", "/help"];
    let mut seen = BTreeMap::<String, usize>::new();
    let mut next = VecDeque::from([start.to_owned()]);
    let mut pages = 0;
    while let Some(path) = next.pop_front().filter(|_| pages < 70) {
        let answer = client.get(&path).await;
        let html =
            answer.headers.get("content-type").is_some_and(|kind| kind.to_str().unwrap().starts_with("text/html"));
        if answer.status.is_redirection() {
            next.extend(answer.location.filter(|to| to.starts_with('/')));
        }
        if !html {
            continue;
        }
        pages += 1;
        for (last, form) in forms(&answer.body) {
            let kind = kind_of(&form.action) + if last { " with the last chosen" } else { "" };
            found.entry(kind).or_insert(form);
        }
        for href in answer.body.split(" href=\"/").skip(1).filter_map(|rest| rest.split(['"', '#']).next()) {
            let href = format!("/{}", href.replace("&amp;", "&"));
            let visits = seen.entry(kind_of(&href)).or_default();
            if *visits < 2 && !skipped.iter().any(|start| href.starts_with(start)) {
                *visits += 1;
                next.push_back(href);
            }
        }
    }
}

async fn posted(client: &mut Client, form: &Form, typed: &str) -> (StatusCode, String) {
    let typed = form.typed.iter().map(|name| (name.as_str(), typed));
    // Without an id of its own a form is carried out each time it comes.
    let own = |name: &str| ["posted", "drawn"].contains(&name);
    let fields: Vec<(&str, &str)> =
        form.fields.iter().map(|(n, v)| (n.as_str(), v.as_str())).filter(|(name, _)| !own(name)).chain(typed).collect();
    let answer = client.post(&form.action, &fields).await;
    (answer.status, kind_of(&answer.location.unwrap_or_default()))
}

#[tokio::test(flavor = "multi_thread")]
async fn yp_04_what_nobody_can_see_is_nothing_in_every_form() {
    let env = Environment::demo(Backend::Sqlite, 60).await;
    let (mut kinds, mut told_apart, mut used_up) = (BTreeSet::new(), 0, 0);
    for role in ["young_person", "participation_lead", "safeguarding_lead", "worker", "administrator", "commissioner"] {
        let mut client = Client::demo(&env.heard, role).await;
        let mut found = BTreeMap::new();
        for start in if role == "young_person" { ["/", "/mine", "/council"] } else { ["/staff", "/queue", "/people"] } {
            walk(&mut client, start, &mut found).await;
        }
        for (kind, form) in found {
            if !kinds.insert(kind.clone()) {
                continue;
            }
            let empty = posted(&mut client, &form, "").await;
            // What can be done once is done: there is nothing left to compare.
            if posted(&mut client, &form, "").await != empty {
                used_up += 1;
                continue;
            }
            for invisible in ["\u{200B}", "\u{2060}\u{00AD}\r\n\u{3164}", "\u{2800} \u{FE0F}"] {
                let outcome = posted(&mut client, &form, invisible).await;
                assert!(!outcome.0.is_server_error(), "{kind}");
                assert_eq!(outcome, empty, "{role} {kind}: {}", invisible.escape_unicode());
            }
            told_apart += usize::from(posted(&mut client, &form, "2027").await != empty);
        }
    }
    println!("{} kinds of forms, {used_up} used up, {told_apart} tell words from nothing: {kinds:?}", kinds.len());
    assert!(kinds.len() >= 20, "only {} kinds of forms were met: {kinds:?}", kinds.len());
    assert!(told_apart >= 10, "the judge sees no difference: {told_apart}");
}

// Line breaks and lengths -------------------------------------------------------

const TWO_LINES: &str = "first of mine\nsecond of mine";

/// Whether `words` stand on the page as text, each time where line breaks are
/// kept.
fn kept(page: &str, words: &str) -> Result<(), String> {
    let mut shown = 0;
    for (at, _) in page.match_indices(words) {
        let tag = &page[page[..at].rfind('<').unwrap_or_default()..at];
        if !tag.contains('>') {
            continue;
        }
        shown += 1;
        if !tag.contains("dir=\"auto\"") && !tag.starts_with("<textarea") {
            return Err(format!("in {tag}"));
        }
    }
    (shown > 0).then_some(()).ok_or_else(|| "not shown".to_owned())
}

#[tokio::test(flavor = "multi_thread")]
async fn yp_11_line_breaks_are_shown_as_they_were_typed() {
    let env = Environment::demo(Backend::Sqlite, 0).await;
    let mut phone = Client::demo(&env.heard, "young_person").await;
    let typed = TWO_LINES.replace('\n', "\r\n");
    phone.post("/say/something_wrong/1", &[("answer", &typed), ("go", "send")]).await;
    let check = phone.get("/say/something_wrong/check").await.body;
    assert_eq!(kept(&check, TWO_LINES), Ok(()), "check page: {check}");
    phone.say("something_wrong", "what", &typed).await;
    let mine = phone.get("/mine").await.body;
    assert_eq!(kept(&mine, TWO_LINES), Ok(()), "my things");
    let id = link(&mine, "/mine/").unwrap();
    phone.post(&format!("/mine/{id}/reply"), &[("text", "a reply\r\nof two lines")]).await;

    let mut lead = Client::demo(&env.heard, "participation_lead").await;
    let view = format!("/views/{id}");
    lead.post(&format!("{view}/reply"), &[("text", "an answer\r\nof two lines")]).await;
    lead.send_now(&view).await;
    lead.post(&format!("{view}/note"), &[("text", "a note\r\nof two lines")]).await;
    let quote = [("text", "first of mine\r\nsecond of mine"), ("consent", "thread")];
    lead.post(&format!("{view}/quote"), &quote).await;
    let staff = lead.get(&view).await.body;
    for words in [TWO_LINES, "a reply\nof two lines", "an answer\nof two lines", "a note\nof two lines"] {
        assert_eq!(kept(&staff, words), Ok(()), "staff: {words}");
    }
    lead.post(&format!("{view}/hide"), &[("hidden", "yes"), ("reason", "one reason\r\non two rows")]).await;
    assert_eq!(kept(&lead.get(&view).await.body, "one reason\non two rows"), Ok(()));
    assert_eq!(kept(&lead.get("/log").await.body, "one reason\non two rows"), Ok(()), "the log");
    let thread = phone.get(&format!("/mine/{id}")).await.body;
    assert_eq!(kept(&thread, "one reason\non two rows"), Ok(()), "why it is hidden");
    for path in [format!("/mine/{id}"), format!("/mine/{id}/print")] {
        let page = phone.get(&path).await.body;
        for words in [TWO_LINES, "a reply\nof two lines", "an answer\nof two lines"] {
            assert_eq!(kept(&page, words), Ok(()), "{path}: {words}");
        }
    }
    let css = include_str!("../../../public/css/app/base.css");
    assert!(css.contains("[dir=auto]:not(input,textarea,select){white-space:pre-wrap;unicode-bidi:plaintext}"));
}

#[test]
fn yp_11_a_line_break_outside_is_noticed() {
    assert!(kept("<p>a\nb</p>", "a\nb").is_err());
    assert!(kept("<p dir=\"auto\">a b</p>", "a\nb").is_err());
    assert!(kept("<p dir=\"auto\">a\nb</p><b>a\nb</b>", "a\nb").is_err());
}

#[tokio::test(flavor = "multi_thread")]
async fn yp_06_what_the_phone_takes_the_server_takes() {
    let env = Environment::demo(Backend::Sqlite, 0).await;
    let line = |unit: &str, count: usize| unit.repeat(count);
    // 20,000 as a phone counts them: a line end is one, a fox is two.
    for (words, fits) in [
        (line("a\r\n", 10_000), true),
        (line("a\n", 10_000), true),
        (line("🦊", 10_000), true),
        (line("ab\r\n", 6_666) + "ab", true),
        (line("b", 20_000), true),
        (line("b", 20_001), false),
        (line("🦊", 10_000) + "a", false),
        (line("a\r\n", 9_999) + "abc", false),
    ] {
        let mut phone = Client::new(&env.heard);
        let answer = phone.post("/say/something_wrong/1", &[("answer", &words), ("go", "next")]).await;
        let status = if fits { StatusCode::SEE_OTHER } else { StatusCode::UNPROCESSABLE_ENTITY };
        assert_eq!(answer.status, status, "{} bytes", words.len());
    }
}

// Rights pages ------------------------------------------------------------------

#[tokio::test(flavor = "multi_thread")]
async fn yp_21_a_used_title_replaces_nothing_and_any_script_makes_a_page() {
    let env = Environment::demo(Backend::Sqlite, 0).await;
    let mut lead = Client::demo(&env.heard, "participation_lead").await;
    let write = |title: &'static str, body: &'static str, lang: &'static str| {
        [("slug", ""), ("title", title), ("body", body), ("easy", ""), ("lang", lang)]
    };
    assert_eq!(lead.post("/staff/guide", &write("Pocket money", "One.", "en")).await.status, StatusCode::SEE_OTHER);
    let taken = lead.post("/staff/guide", &write("pocket  MONEY", "Two.\r\nThree.", "en")).await;
    assert_eq!(taken.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(
        taken.body.contains("Another page has this title") && taken.body.contains("Two.\nThree."),
        "{}",
        taken.body
    );
    let beside = lead.post("/staff/guide", &write("Pocket: money!", "Four.", "en")).await;
    assert!(beside.location.unwrap().contains("page=pocket-money-2"), "another page, with its own name");
    for (title, slug) in [("حقوقي", "page"), ("መሰላት", "page-2"), ("Права", "page-3")] {
        let answer = lead.post("/staff/guide", &write(title, "Five.", "en")).await;
        assert_eq!(answer.location.as_deref(), Some(format!("/staff/guide?page={slug}&lang=en&done=saved").as_str()));
    }
    let mut phone = Client::new(&env.heard);
    assert!(phone.get("/rights/pocket-money").await.body.contains("One."), "the first page is what it was");
    assert!(phone.get("/rights/page").await.body.contains("حقوقي"));
}

#[tokio::test(flavor = "multi_thread")]
async fn yp_21_rights_are_found_however_they_are_typed() {
    for backend in backends() {
        let env = Environment::demo(backend, 0).await;
        let mut lead = Client::demo(&env.heard, "participation_lead").await;
        for (title, body) in [("Money", "This month’s pocket money."), ("قراءة", "القراءة حقّك")] {
            lead.post("/staff/guide", &[("slug", ""), ("title", title), ("body", body), ("easy", ""), ("lang", "en")])
                .await;
        }
        let mut phone = Client::new(&env.heard);
        for (wanted, title) in
            [("month's", "Money"), ("MONTH’S", "Money"), ("months", "Money"), ("قراءه", "قراءة"), ("حقك", "قراءة")]
        {
            let page = phone.get(&format!("/rights?q={}", super::client::encode(wanted))).await.body;
            assert!(page.contains(&format!("<b dir=\"auto\">{title}</b>")), "{backend:?} {wanted}");
        }
    }
}

// Times -------------------------------------------------------------------------

/// 2026-07-14 23:30 UTC: half past midnight on 15 July where the council is.
const JULY: Moment = Moment(1_784_071_800_000);

#[tokio::test(flavor = "multi_thread")]
async fn yp_11_times_are_the_councils_in_july_too() {
    assert_eq!(JULY.iso_minute(), "2026-07-15 00:30");
    for backend in backends() {
        let env = Environment::demo(backend, 0).await;
        env.clock.set(JULY);
        let mut phone = Client::demo(&env.heard, "young_person").await;
        phone.say("something_wrong", "what", "In the night").await;
        let mine = phone.get("/mine").await.body;
        assert!(mine.contains("15 July 2026") && !mine.contains("14 July 2026"), "my things");
        let id = link(&mine, "/mine/").unwrap();
        for path in [format!("/mine/{id}"), format!("/mine/{id}/print")] {
            let page = phone.get(&path).await.body;
            assert!(page.contains("15 July 2026") && !page.contains("14 July 2026"), "{path}");
        }
        let mut worker = Client::demo(&env.heard, "participation_lead").await;
        let view = worker.get(&format!("/views/{id}")).await.body;
        assert!(view.contains("15 July 2026") && !view.contains("14 July 2026"), "the view's page");
        assert!(view.contains("00:30") && !view.contains("23:30"), "the history's time");
        let queue = worker.get("/queue").await.body;
        assert!(queue.contains("15 July 2026") && !queue.contains("14 July 2026"), "the queue");
        // A code made at half past twelve works until a quarter to one.
        let invite = worker.post("/people/invite", &[]).await.body;
        assert!(invite.contains("00:45") && !invite.contains("23:45"), "{invite}");
        // All that day it came today, and yesterday from midnight on.
        let row = |queue: String| {
            queue.split(&format!("/views/{id}")).nth(1).unwrap().split("</tr>").next().unwrap().to_owned()
        };
        env.clock.advance((23 * 60 + 20) * Moment::MINUTE);
        let mut worker = Client::demo(&env.heard, "participation_lead").await;
        let today = row(worker.get("/queue").await.body);
        assert!(today.contains("5 working days left"), "{today}");
        env.clock.advance(20 * Moment::MINUTE);
        let yesterday = row(worker.get("/queue").await.body);
        assert!(yesterday.contains("4 working days left"), "{yesterday}");
        env.heard.close().await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn yp_11_pages_tell_the_hour_on_both_sides_of_a_change_of_clocks() {
    let env = Environment::demo(Backend::Sqlite, 0).await;
    // A quarter of an hour on: 29 March and 25 October 2026, before and after one in UTC.
    for (now, until) in [
        (1_774_744_200_000, "00:45"),
        (1_774_745_400_000, "02:05"),
        (1_774_746_000_000, "02:15"),
        (1_792_888_200_000, "01:45"),
        (1_792_889_400_000, "01:05"),
        (1_792_891_800_000, "01:45"),
    ] {
        env.clock.set(Moment(now));
        let mut worker = Client::demo(&env.heard, "participation_lead").await;
        let page = worker.post("/people/invite", &[]).await.body;
        assert!(page.contains(until), "{}: {until}", Moment(now).iso_minute());
    }
}
