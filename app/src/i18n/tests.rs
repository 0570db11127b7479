use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

use super::*;

/// Each message's id with the variables it uses, read line by line so that
/// an id given twice shows.
fn messages(text: &str) -> Vec<(String, BTreeSet<String>)> {
    let mut found: Vec<(String, BTreeSet<String>)> = Vec::new();
    for line in text.lines().filter(|line| !line.starts_with('#')) {
        let own = line.starts_with(|c: char| c.is_ascii_lowercase());
        if let Some((id, _)) = line.split_once(" =").filter(|_| own) {
            found.push((id.to_owned(), BTreeSet::new()));
        }
        let variables =
            line.split('$').skip(1).map(|rest| rest.chars().take_while(char::is_ascii_alphanumeric).collect());
        if let Some((_, known)) = found.last_mut() {
            known.extend(variables);
        }
    }
    found
}

fn sources(folder: &Path, all: &mut String) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            sources(&path, all);
        } else if path.extension().is_some_and(|end| end == "rs") {
            all.push_str(&fs::read_to_string(&path).unwrap());
        }
    }
}

/// The files of a language by name, each with its text.
fn files(lang: Lang) -> BTreeMap<String, String> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("locales").join(lang.code());
    let entries = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap());
    entries.map(|entry| (entry.file_name().into_string().unwrap(), fs::read_to_string(entry.path()).unwrap())).collect()
}

#[test]
fn texts_parse_in_every_language() {
    for lang in Lang::ALL {
        for text in lang.facts().texts {
            let errors = FluentResource::try_new((*text).to_owned()).err().map(|(_, errors)| errors);
            assert!(errors.is_none(), "{}: {errors:?}", lang.code());
        }
    }
}

#[test]
fn yp_17_every_language_has_the_same_files_and_each_is_read() {
    let english = files(Lang::En);
    for lang in Lang::ALL {
        let own = files(lang);
        assert_eq!(own.keys().collect::<Vec<_>>(), english.keys().collect::<Vec<_>>(), "{}", lang.code());
        let there: BTreeSet<&str> = own.values().map(String::as_str).collect();
        let read: BTreeSet<&str> = lang.facts().texts.iter().copied().collect();
        assert!(there == read && read.len() == lang.facts().texts.len(), "{}: a file nobody reads", lang.code());
    }
}

#[test]
fn yp_17_what_a_machine_drafted_says_so_in_each_file() {
    for lang in Lang::ALL {
        for (name, text) in files(lang) {
            let marked = text
                .lines()
                .take_while(|line| line.starts_with('#'))
                .any(|line| line.starts_with("# Machine-drafted; awaiting review by a person who speaks "));
            assert_eq!(marked, lang.awaits_review(), "{}/{name}", lang.code());
        }
    }
}

#[test]
fn no_message_is_given_twice() {
    for lang in Lang::ALL {
        let mut seen = BTreeMap::new();
        for (name, text) in files(lang) {
            for (id, _) in messages(&text) {
                let before = seen.insert(id.clone(), name.clone());
                assert_eq!(before, None, "{}: {id} stands in {name} too", lang.code());
            }
        }
    }
}

#[test]
fn yp_17_every_language_has_every_message_with_the_same_variables_in_the_same_place() {
    let english = files(Lang::En);
    let mut wrong = Vec::new();
    for lang in Lang::ALL {
        for (name, text) in files(lang) {
            let (own, meant) = (messages(&text), messages(english.get(&name).map_or("", String::as_str)));
            if own != meant {
                let differ = own.iter().zip(&meant).find(|(own, meant)| own != meant);
                wrong.push(format!("{}/{name}: {} for {}, {differ:?}", lang.code(), own.len(), meant.len()));
            }
        }
    }
    assert!(wrong.is_empty(), "missing, left over, elsewhere or with other variables: {wrong:#?}");
}

#[test]
fn every_message_is_used() {
    let mut code = String::new();
    sources(Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/src")), &mut code);
    // Either the whole id stands in the code, or its group in a call of `of`.
    let used = |id: &str| {
        let in_group = |(at, _)| code.contains(&format!(".of(\"{}\",", &id[..at]));
        code.contains(&format!("\"{id}\"")) || id.match_indices('-').any(in_group)
    };
    let unused: Vec<_> =
        files(Lang::En).values().flat_map(|text| messages(text)).map(|(id, _)| id).filter(|id| !used(id)).collect();
    assert!(unused.is_empty(), "unused: {unused:?}");
}

#[test]
fn dates_are_put_into_words() {
    assert_eq!(date(Tr(Lang::En), "2026-03-03"), "3 March 2026");
    assert_eq!(date(Tr(Lang::Ar), "2026-03-03"), "3 مارس 2026");
    assert_eq!(date(Tr(Lang::En), "soon"), "soon");
    assert_eq!(date(Tr(Lang::En), "2026-13-03"), "2026-13-03");
}

#[test]
fn arabic_counts_by_its_own_rules() {
    let say = |n: i32| Tr(Lang::Ar).with("erase-what", &[("count", n.into())]);
    assert!(say(0).contains("لم ترسل"));
    assert!(say(2).contains("الشيئان"));
    assert!(say(3).contains("أشياء"));
    assert!(say(11).contains("شيئًا"));
    assert!(say(100).contains("شيء قلته"));
}

#[test]
fn yp_17_a_browser_is_answered_in_the_language_it_wants_most() {
    for (header, lang) in [
        ("fa-AF,fa;q=0.9,en;q=0.5", Some(Lang::Prs)),
        ("fa-IR,fa;q=0.9", Some(Lang::Fa)),
        ("ckb-IQ", Some(Lang::Ckb)),
        ("ku-Arab-IQ,en;q=0.3", Some(Lang::Ckb)),
        ("ku-TR,en;q=0.3", Some(Lang::En)),
        ("ti-ER;q=0.9, en;q=0.8", Some(Lang::Ti)),
        ("en;q=0.2, am", Some(Lang::Am)),
        ("sq-XK", Some(Lang::Sq)),
        ("vi-VN,vi", Some(Lang::Vi)),
        ("uk", Some(Lang::Uk)),
        ("ps_AF", Some(Lang::Ps)),
        ("prs-AF", Some(Lang::Prs)),
        ("de,fr;q=0.9", None),
        ("ar;q=0", None),
        ("", None),
    ] {
        assert_eq!(Lang::preferred(header), lang, "{header}");
    }
}

/// Which plural form a language picks for a number, through the same library
/// and the same choice of rules as its texts.
fn plural(lang: Lang, n: i32) -> String {
    let text: &[&str] = &[
        "n = { $n ->\n    [zero] zero\n    [one] one\n    [two] two\n    [few] few\n    [many] many\n   *[other] other\n}\n",
    ];
    let bundle = build(&Facts { texts: text, ..lang.facts() });
    let mut args = FluentArgs::new();
    args.set("n", n);
    let pattern = bundle.get_message("n").and_then(|message| message.value()).unwrap();
    bundle.format_pattern(pattern, Some(&args), &mut Vec::new()).into_owned()
}

#[test]
fn yp_17_every_language_counts_by_its_own_rules() {
    let counted = |lang| [0, 1, 2, 5, 11, 100].map(|n| plural(lang, n));
    for (lang, forms) in [
        (Lang::En, ["other", "one", "other", "other", "other", "other"]),
        (Lang::Ar, ["zero", "one", "two", "few", "many", "other"]),
        (Lang::Ckb, ["other", "one", "other", "other", "other", "other"]),
        (Lang::Ps, ["other", "one", "other", "other", "other", "other"]),
        (Lang::Prs, ["one", "one", "other", "other", "other", "other"]),
        (Lang::Fa, ["one", "one", "other", "other", "other", "other"]),
        (Lang::Ti, ["one", "one", "other", "other", "other", "other"]),
        (Lang::Am, ["one", "one", "other", "other", "other", "other"]),
        (Lang::Sq, ["other", "one", "other", "other", "other", "other"]),
        (Lang::Vi, ["other", "other", "other", "other", "other", "other"]),
        (Lang::Uk, ["many", "one", "few", "many", "many", "many"]),
    ] {
        assert_eq!(counted(lang), forms, "{}", lang.code());
    }
}
