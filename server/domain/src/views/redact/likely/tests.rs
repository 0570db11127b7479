//! What is proposed, in words as children write them. Every name here is made up.

use super::gazetteer::for_test;
use super::*;

fn proposed(text: &str) -> Vec<(String, LikelyBecause)> {
    let found = likely_in(&for_test(), &[(0, text)]);
    found.into_iter().map(|one| (one.text, one.because)).collect()
}

#[test]
fn mod_04_likely_names_and_places_are_proposed_in_every_script() {
    use LikelyBecause as Because;
    for (text, name, because) in [
        ("its steves fault", "steves", Because::Staff),
        ("I told Steve Archer’s boss", "Steve Archer", Because::Staff),
        ("مريم تضربني", "مريم", Because::Staff),
        ("we went to larch house on the bus", "larch house", Because::Service),
        ("someone from leaving care north came", "leaving care north", Because::Area),
        ("my brother Kiran moved", "Kiran", Because::AfterRelative),
        ("my little sister called maya", "maya", Because::AfterRelative),
        ("أخي سمير يعيش بعيدا", "سمير", Because::AfterRelative),
        ("برادرم نوید رفت", "نوید", Because::AfterRelative),
        ("ወንድሜ ዳዊት ሄደ", "ዳዊት", Because::AfterRelative),
        ("ሓወይ ሮቤል ኣብ ካልእ ገዛ", "ሮቤል", Because::AfterRelative),
        ("мій брат Остап далеко", "Остап", Because::AfterRelative),
        ("vëllai im Besnik është larg", "Besnik", Because::AfterRelative),
        ("em trai tôi tên Minh ở xa", "Minh", Because::AfterRelative),
        ("براکەم ئازاد دوورە", "ئازاد", Because::AfterRelative),
        ("زما ورور زلمی لرې دی", "زلمی", Because::AfterRelative),
        ("tell Mr Abernathy please", "Abernathy", Because::AfterTitle),
        ("i go to Ash Top school", "Ash Top school", Because::School),
        ("me and Jolene want a key", "Jolene", Because::Capital),
        ("ring 07700 900123 please", "07700 900123", Because::Telephone),
        ("رقمي ٠٧٧٠٠٩٠٠١٢٣", "٠٧٧٠٠٩٠٠١٢٣", Because::Telephone),
        ("it is ZZ99 9ZZ here", "ZZ99 9ZZ", Because::Postcode),
        ("it is zz999zz here", "zz999zz", Because::Postcode),
        ("we live at 12 Elm Row now", "12 Elm Row", Because::Address),
        ("write to k.b@example.org.", "k.b@example.org", Because::Email),
        ("add me @mayabee22", "@mayabee22", Because::Account),
        ("i was born on 12 March", "12 March", Because::Date),
        ("since 03/09/2011 i think", "03/09/2011", Because::Date),
    ] {
        let all = proposed(text);
        assert!(all.contains(&(name.to_owned(), because)), "{text:?}: {all:?}");
    }
}

#[test]
fn mod_04_ordinary_words_are_not_proposed() {
    for text in [
        "I want wifi until eleven and my brother went home.",
        "My mum is nice. We had pizza on Friday, and I’m happy.",
        "i will go up the hill with you",
        "Room 12 is cold and 3 of us share it",
        "WHY DOES NOBODY LISTEN TO ANY OF US HERE",
        "the meeting is on 12 March",
        "",
    ] {
        let all = proposed(text);
        assert!(all.is_empty(), "{text:?}: {all:?}");
    }
}

#[test]
fn mod_04_what_is_written_alike_is_one_and_stands_where_it_stands() {
    let found = likely_in(&for_test(), &[(0, "me and Jolene"), (20, "so Jolene went")]);
    assert_eq!(found.len(), 1);
    assert_eq!(found[0].places, [Span { from: 7, to: 13 }, Span { from: 23, to: 29 }]);
    assert_eq!((found[0].before.as_str(), found[0].after.as_str()), ("me and ", ""));
}

#[test]
fn mod_04_the_longest_view_is_looked_through_at_once() {
    let long: String = "my brother Kiran and me @kb at 12 Elm Row 07700900123 ".chars().cycle().take(20_000).collect();
    let hard: String = "+1-".chars().cycle().take(20_000).collect();
    let at: String = "a@".chars().cycle().take(20_000).collect();
    for text in [long, hard, at] {
        let found = likely_in(&for_test(), &[(0, text.as_str())]);
        assert!(to_look_at(found).len() <= MOST);
    }
}

#[test]
fn yp_17_however_many_names_there_are_all_of_them_are_found() {
    let names: Vec<String> = ('a'..='z').flat_map(|c| ["ol", "im", "ur"].map(|end| format!("Q{c}{end}"))).collect();
    let text: String = names.iter().map(|name| format!("so i told {name} today. ")).collect();
    let found = likely_in(&for_test(), &[(0, text.as_str())]);
    let all: Vec<&str> = found.iter().map(|one| one.text.as_str()).collect();
    assert!(names.len() > MOST && all == names, "{all:?}");
    assert_eq!(to_look_at(found).len(), MOST, "a page shows as many as are read");
}
