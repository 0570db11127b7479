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

#[test]
fn texts_parse_in_every_language() {
    for lang in Lang::ALL {
        let errors = FluentResource::try_new(lang.facts().texts.to_owned()).err().map(|(_, errors)| errors);
        assert!(errors.is_none(), "{}: {errors:?}", lang.code());
    }
}

#[test]
fn no_message_is_given_twice() {
    for lang in Lang::ALL {
        let mut seen = BTreeSet::new();
        let all = messages(lang.facts().texts);
        let twice: Vec<_> = all.into_iter().filter(|(id, _)| !seen.insert(id.clone())).collect();
        assert!(twice.is_empty(), "{}: given twice: {twice:?}", lang.code());
    }
}

#[test]
fn yp_17_every_language_has_every_message_with_the_same_variables() {
    let english: BTreeMap<_, _> = messages(Lang::En.facts().texts).into_iter().collect();
    let mut wrong = Vec::new();
    for lang in Lang::ALL {
        let own: BTreeMap<_, _> = messages(lang.facts().texts).into_iter().collect();
        let ids: BTreeSet<_> = english.keys().chain(own.keys()).collect();
        wrong.extend(ids.into_iter().filter(|id| english.get(*id) != own.get(*id)).map(|id| (lang.code(), id.clone())));
    }
    assert!(wrong.is_empty(), "{} missing, left over or with other variables: {wrong:?}", wrong.len());
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
        messages(Lang::En.facts().texts).into_iter().map(|(id, _)| id).filter(|id| !used(id)).collect();
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
