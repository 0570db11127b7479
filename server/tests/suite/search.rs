//! Finding words in what was said, on both databases: in every form that a keyboard gives,
//! under every rule of the queue; and that what goes is found no more, in no copy either.

use std::sync::Arc;

use heard_domain::Heard;
use heard_domain::ids::ViewId;
use heard_domain::people::{self, Account, Change, Grant, Moderate, PauseAccounts, Role};
use heard_domain::safeguarding::conflicts::about;
use heard_domain::search::{Sought, keep_up, ready};
use heard_domain::views::{
    self, Audience, QueueFilter, ViewState, hide, queue, redact, redact_written, redactions, take_back, talk_back,
};
use heard_storage::clock::FixedClock;
use heard_storage::{Location, args};
use heard_vocabulary::{RedactionKind, RedactionState};

use super::alerts::signed_in;
use super::environment::{Backend, Environment, NOON, backends, keys_file, master, open, scoped};
use super::people::{say, someone};

type Lead = Grant<Moderate>;

/// What was said in each language, and some of it as keyboards give it.
const PLANTED: [(&str, &[&str]); 11] = [
    ("The marram club met in the garden", &["garden", "GARDEN", "gar\u{AD}den", "  club   garden "]),
    ("Dua të luaj në shkollë", &["shkollë", "shkolle", "SHKOLLË", "shkolle\u{308}"]),
    ("П’ять разів на ґанку", &["п’ять", "п'ять", "пʼять", "П`ЯТЬ", "ганку"]),
    ("Xe buýt chạy trên đường dài", &["đường", "duong", "ĐƯỜNG", "đu\u{31B}o\u{31B}\u{300}ng"]),
    ("أريد مدرسة أخرى", &["مدرسة", "مدرسه", "مـدرسـة", "أُخْرى", "اخري"]),
    ("می‌خواهم کتاب بخوانم", &["کتاب", "كتاب", "می‌خواهم", "ميخواهم"]),
    ("بایسکل من خراب است", &["بایسکل", "بايسكل"]),
    ("زه غواړم ښوونځي ته لاړ شم", &["ښوونځي", "ښوونځی", "غوارم"]),
    ("فێر دەبم سەربەخۆ بژیم", &["سەربەخۆ", "سەربەخو", "سه‌ربه‌خۆ"]),
    ("ጸሐይ ወጣች፡፡", &["ጸሐይ", "ፀሀይ", "ፀሓይ", "ወጣች"]),
    ("ሓወይ ምሳይ ኣሎ", &["ሓወይ", "ሀወይ", "ኣሎ", "አሎ"]),
];

fn words(typed: &str) -> QueueFilter {
    QueueFilter { sought: Sought { typed: typed.to_owned(), masked: false }, ..QueueFilter::default() }
}

fn masked(typed: &str) -> QueueFilter {
    QueueFilter { sought: Sought { typed: typed.to_owned(), masked: true }, ..QueueFilter::default() }
}

/// What is found, and that it is counted.
async fn found(heard: &Heard, by: &Lead, filter: &QueueFilter) -> Vec<ViewId> {
    let page = queue(heard, by, filter).await.unwrap();
    assert_eq!(page.total, i64::try_from(page.lines.len()).unwrap(), "{filter:?}");
    let mut found: Vec<ViewId> = page.lines.into_iter().map(|line| line.id).collect();
    found.sort_unstable();
    found
}

fn sorted<const N: usize>(mut views: [ViewId; N]) -> Vec<ViewId> {
    views.sort_unstable();
    views.to_vec()
}

async fn lead(env: &Environment, name: &str) -> (Account, Lead) {
    let who = someone(env, Role::ParticipationLead, name).await;
    (who, Grant::check(who).unwrap())
}

/// What the key of the one month is called that words are written under now.
async fn part(env: &Environment) -> [u8; 16] {
    let mut conn = env.heard.words().read().await.unwrap();
    let rows = conn.all("SELECT owner_key FROM search_part", vec![]).await.unwrap();
    assert_eq!(rows.len(), 1, "one month, and nothing of it left to be written anew");
    rows[0].id("owner_key").unwrap()
}

async fn rows(env: &Environment, view: ViewId) -> i64 {
    let mut all = 0;
    for table in ["search_word", "search_view", "search_todo"] {
        all += env.count(format!("SELECT COUNT(*) AS n FROM {table} WHERE view_id = $1"), args![view]).await;
    }
    all
}

#[tokio::test(flavor = "multi_thread")]
async fn mod_01_every_planted_word_is_found_in_every_form_that_a_keyboard_gives() {
    for backend in backends() {
        let env = Environment::on(backend).await;
        let heard = &env.heard;
        let ((_, by), child) = (lead(&env, "Ada").await, someone(&env, Role::YoungPerson, "Heron").await);
        let mut planted = Vec::new();
        for (number, (said, _)) in (1..).zip(PLANTED) {
            planted.push(say(&env, child, said, Audience::Team, number).await);
        }
        assert!(!ready(heard).await.unwrap(), "{backend:?}: nothing was read yet");
        assert!(found(heard, &by, &words("garden")).await.is_empty(), "{backend:?}");
        keep_up(heard).await.unwrap();
        assert!(ready(heard).await.unwrap(), "{backend:?}");
        let mut tried = 0;
        for (view, (said, forms)) in planted.iter().zip(PLANTED) {
            for form in forms.iter().copied().chain(said.split_whitespace()) {
                assert!(found(heard, &by, &words(form)).await.contains(view), "{backend:?}: {form} of {said}");
                tried += 1;
            }
            for form in forms {
                assert_eq!(found(heard, &by, &words(form)).await, [*view], "{backend:?}: {form} of {said}");
            }
        }
        println!("{backend:?}: {tried} words were found in eleven languages");
        for other in ["gardens", "gard", "garden shkolle", "!?"] {
            let none = found(heard, &by, &words(other)).await;
            // Signs alone are no word: the list is as it was.
            assert_eq!(none.len(), if other == "!?" { PLANTED.len() } else { 0 }, "{backend:?}: {other}");
        }
        env.heard.close().await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn mod_01_what_the_queue_does_not_show_is_neither_found_nor_counted() {
    for backend in backends() {
        let env = Environment::on(backend).await;
        let heard = &env.heard;
        let ((_, ada), (ben, ben_by)) = (lead(&env, "Ada").await, lead(&env, "Ben").await);
        let (_, cleo_by) = lead(&env, "Cleo").await;
        let child = someone(&env, Role::YoungPerson, "Heron").await;
        let one = say(&env, child, "The quillwort bus", Audience::Team, 1).await;
        let other = say(&env, child, "The sphagnum bus", Audience::Team, 2).await;
        let third = say(&env, child, "The bracken bus", Audience::Team, 3).await;
        keep_up(heard).await.unwrap();
        assert_eq!(found(heard, &ada, &words("BUS the")).await, sorted([one, other, third]), "{backend:?}");
        let english = QueueFilter { langs: vec!["en".into()], ..words("bus") };
        assert_eq!(found(heard, &ada, &english).await.len(), 3, "{backend:?}");
        let arabic = QueueFilter { langs: vec!["ar".into()], ..words("bus") };
        assert!(found(heard, &ada, &arabic).await.is_empty(), "{backend:?}: with every other filter");

        // Kept from whom it may be about.
        about(heard, &ada, one, ben.id()).await.unwrap();
        assert!(found(heard, &ben_by, &words("quillwort")).await.is_empty(), "{backend:?}");
        assert_eq!(found(heard, &ben_by, &words("bus")).await, sorted([other, third]), "{backend:?}");
        assert_eq!(found(heard, &cleo_by, &words("quillwort")).await, [one], "{backend:?}");

        // Hidden is found where the queue shows what is hidden.
        hide(heard, &ada, other, true, "it was sent twice").await.unwrap();
        assert!(found(heard, &ada, &words("sphagnum")).await.is_empty(), "{backend:?}");
        let hidden = QueueFilter { state: Some(ViewState::Hidden), ..words("sphagnum") };
        assert_eq!(found(heard, &ada, &hidden).await, [other], "{backend:?}");

        // What its author wrote since is found once it was read.
        let me = Grant::check(child).unwrap();
        let own = views::by_account(heard, &me, third).await.unwrap().unwrap();
        talk_back(heard, own, "It stops at the fen").await.unwrap();
        keep_up(heard).await.unwrap();
        assert_eq!(found(heard, &ada, &words("fen bracken")).await, [third], "{backend:?}");

        // Pages follow one another, and the page says what is found.
        let page = queue(heard, &ada, &QueueFilter { after: Some((NOON, third)), ..words("bus") }).await.unwrap();
        assert!(page.lines.iter().all(|line| line.id < third), "{backend:?}");
        let mut client = signed_in(heard, "Ada").await;
        let page = client.get("/queue?q=the+Bracken!").await.body;
        assert!(page.contains("1 view match.") && page.contains("value=\"the Bracken!\""), "{backend:?}: {page}");
        assert!(page.contains("/queue?q=the%20Bracken%21&amp;open="), "{backend:?}: it stays in the address: {page}");
        assert!(page.contains("every one of these words") && !page.contains("still being read"), "{backend:?}");
        say(&env, child, "Another one", Audience::Team, 4).await;
        let page = client.get("/queue?q=bracken&words=masked").await.body;
        assert!(page.contains("still being read") && page.contains("names masked"), "{backend:?}: {page}");
        env.heard.close().await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn mod_04_who_looks_in_masked_words_does_not_find_what_was_masked() {
    for backend in backends() {
        let env = Environment::on(backend).await;
        let heard = &env.heard;
        let ((_, by), child) = (lead(&env, "Ada").await, someone(&env, Role::YoungPerson, "Heron").await);
        let view = say(&env, child, "Ask Bryony about the marram club", Audience::Team, 1).await;
        let plain = say(&env, child, "The sphagnum club", Audience::Team, 2).await;
        keep_up(heard).await.unwrap();
        assert_eq!(found(heard, &by, &masked("club")).await, sorted([view, plain]), "{backend:?}: nothing is masked");
        redact_written(heard, &by, view, "Bryony", RedactionKind::Person).await.unwrap();
        for filter in [words("bryony"), masked("bryony")] {
            assert!(found(heard, &by, &filter).await.is_empty(), "{backend:?}: until it was read again");
        }
        keep_up(heard).await.unwrap();
        assert_eq!(found(heard, &by, &words("bryony")).await, [view], "{backend:?}");
        assert!(found(heard, &by, &masked("bryony")).await.is_empty(), "{backend:?}");
        assert_eq!(found(heard, &by, &masked("marram ask")).await, [view], "{backend:?}");
        assert_eq!(found(heard, &by, &masked("club")).await, sorted([view, plain]), "{backend:?}");
        let span = redactions(heard, &by, view).await.unwrap().decided[0].span;
        redact(heard, &by, view, &[span], (RedactionKind::Person, RedactionState::Left)).await.unwrap();
        keep_up(heard).await.unwrap();
        assert_eq!(found(heard, &by, &masked("bryony")).await, [view], "{backend:?}: the mask was taken off");
        env.heard.close().await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn adm_03_what_goes_is_found_no_more_and_the_key_of_its_month_is_destroyed() {
    for backend in backends() {
        let env = Environment::on(backend).await;
        let heard = &env.heard;
        let (_, by) = lead(&env, "Ada").await;
        let heron = someone(&env, Role::YoungPerson, "Heron").await;
        let swift = someone(&env, Role::YoungPerson, "Swift").await;
        let one = say(&env, heron, "The quillwort bus", Audience::Team, 1).await;
        let other = say(&env, heron, "The sphagnum bus", Audience::Team, 2).await;
        let third = say(&env, swift, "The bracken bus", Audience::Team, 3).await;
        keep_up(heard).await.unwrap();
        assert_eq!(found(heard, &by, &words("bus")).await, sorted([one, other, third]), "{backend:?}");

        // Each leaves the month under another key, which the others are found by.
        let mut before = part(&env).await;
        let gone = async |view: ViewId, what: &str, left: Vec<ViewId>, before: [u8; 16]| {
            assert_eq!(rows(&env, view).await, 0, "{backend:?}: {what}, at once");
            assert!(!ready(heard).await.unwrap(), "{backend:?}: {what}");
            keep_up(heard).await.unwrap();
            assert!(heard.key_store().get(&before).await.unwrap().is_none(), "{backend:?}: {what}, and the key went");
            assert_eq!(found(heard, &by, &words("bus")).await, left, "{backend:?}: {what}");
            assert!(ready(heard).await.unwrap(), "{backend:?}: {what}");
        };
        let me = Grant::check(heron).unwrap();
        let own = views::by_account(heard, &me, one).await.unwrap().unwrap();
        take_back(heard, own).await.unwrap();
        gone(one, "taken back", sorted([other, third]), before).await;

        before = part(&env).await;
        // After a death, whoever decides then undoes that it was noted.
        let ben = someone(&env, Role::SafeguardingLead, "Ben").await;
        let pauses: Grant<PauseAccounts> = Grant::check(ben).unwrap();
        assert!(people::happened(heard, &pauses, "Swift", Change::Death).await.unwrap());
        gone(third, "resting", vec![other], before).await;
        let person = scoped(heard, &pauses, swift).await;
        assert!(people::not_happened(heard, &pauses, &person, Change::Death).await.unwrap());
        keep_up(heard).await.unwrap();
        assert_eq!(found(heard, &by, &words("bracken")).await, [third], "{backend:?}: it woke");

        before = part(&env).await;
        people::erase(heard, &me).await.unwrap();
        gone(other, "erased", vec![third], before).await;
        env.heard.close().await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn adm_03_a_dictionary_finds_nothing_in_yesterdays_copy() {
    let env = Environment::on(Backend::Sqlite).await;
    let her = someone(&env, Role::YoungPerson, "Heron").await;
    let him = someone(&env, Role::YoungPerson, "Swift").await;
    say(&env, her, "The quillwort bus", Audience::Team, 1).await;
    say(&env, him, "The bracken bus", Audience::Team, 2).await;
    keep_up(&env.heard).await.unwrap();
    let copy = env.folder.path().join("yesterday.db");
    env.heard.words().copy_sqlite_to(&copy).await.unwrap();
    people::erase(&env.heard, &Grant::check(her).unwrap()).await.unwrap();
    keep_up(&env.heard).await.unwrap();
    env.heard.close().await;

    // Yesterday's words beside today's keys: the numbers are there, and nobody can say of what.
    let (words_of_then, keys) = (Location::Sqlite(copy), Location::Sqlite(keys_file(env.folder.path())));
    let restored = open(words_of_then, keys, &master(), Arc::new(FixedClock::new(NOON))).await.unwrap();
    let identity =
        people::Identity { name: "L".into(), avatar: None, title: None, email: Some("l@example.org".into()) };
    let made = people::issue_for_test(&restored, Role::ParticipationLead, identity).await.unwrap();
    let account = people::accept(&restored, &made.code, "", None, "a long password".into()).await.unwrap();
    let by: Lead = Grant::check(account).unwrap();
    let mut conn = restored.words().read().await.unwrap();
    let kept = conn.first("SELECT COUNT(*) AS n FROM search_word", vec![]).await.unwrap().unwrap().int("n").unwrap();
    drop(conn);
    assert_eq!(kept, 6, "three words of each");
    let dictionary = ["the", "a", "bus", "quillwort", "sphagnum", "bracken", "garden", "home", "school", "worker"];
    for word in dictionary {
        assert!(found(&restored, &by, &words(word)).await.is_empty(), "{word}");
    }
    assert!(!ready(&restored).await.unwrap(), "and it says so");

    // What still opens is read anew.
    keep_up(&restored).await.unwrap();
    assert_eq!(found(&restored, &by, &words("bus")).await.len(), 1);
    assert!(found(&restored, &by, &words("quillwort")).await.is_empty());
    assert_eq!(found(&restored, &by, &words("bracken")).await.len(), 1);
    restored.close().await;
}
