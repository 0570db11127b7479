//! What is taken out of a view's words, and quotes that are withdrawn.

use axum::http::StatusCode;
use heard_domain::ids::{ThemeId, ViewId};
use heard_domain::people::{Account, ClearQuotes, Grant, KeepContent, Moderate, Role};
use heard_domain::themes::{ThemeWords, add_theme};
use heard_domain::views::{
    self, Audience, Coding, Consent, PackError, QuoteError, RedactError, Span, decide_quote, likely_in_text,
    propose_quote, quote_bank, quote_pack, redact, redact_written, redactions, take_pack, view_quotes, withdraw_own,
    withdraw_quote,
};
use heard_storage::{StorageError, args};
use heard_vocabulary::{LikelyBecause, QuoteState, RedactionKind, RedactionState, ViewAction};

use super::alerts::signed_in;
use super::client::Client;
use super::environment::{Environment, NOON, backends};
use super::people::{say, someone};
use super::responses::count;

const WORDS: &str = "My brother Kiran and Jolene wait at 12 Elm Row, and Kiran has no bus pass.";

async fn masked(env: &Environment, by: &Grant<Moderate>, view: ViewId) -> Option<String> {
    views::open_view(&env.heard, by, view).await.unwrap().unwrap().masked
}

async fn places(env: &Environment, by: &Grant<Moderate>, view: ViewId, text: &str) -> Vec<Span> {
    let found = redactions(&env.heard, by, view).await.unwrap();
    found.likely.into_iter().find(|one| one.text == text).map(|one| one.places).unwrap_or_default()
}

#[tokio::test(flavor = "multi_thread")]
async fn mod_04_each_redaction_stands_for_itself_and_is_put_back() {
    for backend in backends() {
        let env = Environment::on(backend).await;
        let heard = &env.heard;
        let (her, lead) =
            (someone(&env, Role::YoungPerson, "Heron").await, someone(&env, Role::ParticipationLead, "Rowena").await);
        let by: Grant<Moderate> = Grant::check(lead).unwrap();
        let view = say(&env, her, WORDS, Audience::Team, 1).await;
        let found = redactions(heard, &by, view).await.unwrap();
        let likely: Vec<_> = found.likely.iter().map(|one| (one.text.as_str(), one.because)).collect();
        for one in [
            ("Kiran", LikelyBecause::AfterRelative),
            ("Jolene", LikelyBecause::Capital),
            ("12 Elm Row", LikelyBecause::Address),
        ] {
            assert!(likely.contains(&one), "{backend:?}: {likely:?}");
        }
        assert_eq!(masked(&env, &by, view).await, None, "{backend:?}: nothing is taken out by a program");
        let stored = count(&env, "SELECT COUNT(*) AS n FROM redaction", vec![]).await;
        assert_eq!(stored, 0, "{backend:?}: a guess is kept nowhere");

        let kiran = places(&env, &by, view, "Kiran").await;
        assert_eq!(kiran.len(), 2, "{backend:?}");
        let out = |kind| (kind, RedactionState::Out);
        redact(heard, &by, view, &kiran, out(RedactionKind::Relative)).await.unwrap();
        let jolene = places(&env, &by, view, "Jolene").await;
        redact(heard, &by, view, &jolene, (RedactionKind::Person, RedactionState::Left)).await.unwrap();
        assert_eq!(redact_written(heard, &by, view, "elm row", RedactionKind::Place).await.unwrap(), 1);
        let without = "My brother ▒▒▒▒ and Jolene wait at 12 ▒▒▒▒, and ▒▒▒▒ has no bus pass.";
        assert_eq!(masked(&env, &by, view).await.as_deref(), Some(without), "{backend:?}");
        let found = redactions(heard, &by, view).await.unwrap();
        assert!(found.likely.is_empty(), "{backend:?}: {:?}", found.likely);
        let decided: Vec<_> = found.decided.iter().map(|one| (one.text.as_str(), one.state)).collect();
        let (gone, left) = (RedactionState::Out, RedactionState::Left);
        let all = [("Kiran", gone), ("Jolene", left), ("Elm Row", gone), ("Kiran", gone)];
        assert_eq!(decided, all, "{backend:?}: in the order they stand");
        assert!(found.decided.iter().all(|one| one.by.as_deref() == Some("Rowena")), "{backend:?}: who");

        // One is put back, by another colleague; the others stay as they are.
        let second = someone(&env, Role::SafeguardingLead, "Thistle").await;
        let other: Grant<Moderate> = Grant::check(second).unwrap();
        redact(heard, &other, view, &kiran[..1], (RedactionKind::Relative, RedactionState::Left)).await.unwrap();
        let without = "My brother Kiran and Jolene wait at 12 ▒▒▒▒, and ▒▒▒▒ has no bus pass.";
        assert_eq!(masked(&env, &by, view).await.as_deref(), Some(without), "{backend:?}");
        let opened = views::open_view(heard, &by, view).await.unwrap().unwrap();
        assert_eq!(opened.words.unwrap().text(), WORDS, "{backend:?}: the original stays");
        let lines = opened.history.iter().filter(|line| line.action == Some(ViewAction::NameLeft)).count();
        assert_eq!(lines, 2, "{backend:?}");

        // What stands nowhere is not taken out, and a brother is quoted by nobody.
        let nowhere = redact_written(heard, &by, view, "Willow", RedactionKind::Person).await;
        assert!(matches!(nowhere, Err(RedactError::NotThere)), "{backend:?}");
        let quote = propose_quote(heard, &by, view, "kiran has no bus pass", Consent::Thread, false).await;
        assert!(matches!(quote, Err(QuoteError::TakenOut)), "{backend:?}");
        propose_quote(heard, &by, view, "no bus pass", Consent::Thread, false).await.unwrap();
        let clears: Grant<ClearQuotes> = Grant::check(second).unwrap();
        let found = likely_in_text(heard, &clears, &["so Jolene waits", "no bus pass"]).await.unwrap();
        assert_eq!(found.iter().map(Vec::len).collect::<Vec<_>>(), [1, 0], "{backend:?}: shown to the second person");
    }
}

/// So many young people spoke, under one heading of two, that their number is shown.
async fn published(env: &Environment, heading: ThemeId) {
    let rows =
        "INSERT INTO figures_publication (period, edition, published_at, threshold, rules, rules_hash, rows_hash)
                VALUES ('2025', 0, $1, 8, 'made up', $2, $2)";
    let figure = "INSERT INTO figure (period, edition, in_table, about, split, part, value)
                  VALUES ('2025', 0, $1, $2, '', '', 40)";
    env.heard
        .words()
        .write(move |uow| {
            Box::pin(async move {
                uow.execute(rows, args![NOON, [0_u8; 32]]).await?;
                uow.execute(figure, args!["everyone", ""]).await?;
                uow.execute(figure, args!["top_themes", heading.to_string()]).await?;
                Ok::<_, StorageError>(())
            })
        })
        .await
        .unwrap();
}

/// A quote of somebody's that a second person cleared.
async fn cleared(
    env: &Environment,
    (her, lead, second): (Account, Account, Account),
    (words, number): (&str, u8),
    theme: ThemeId,
) -> (ViewId, heard_domain::ids::QuoteId) {
    let heard = &env.heard;
    let by: Grant<Moderate> = Grant::check(lead).unwrap();
    let view = say(env, her, words, Audience::Team, number).await;
    views::open_view(heard, &by, view).await.unwrap();
    views::code(heard, &by, view, Coding { themes: vec![theme], ..Coding::default() }).await.unwrap();
    let quote = propose_quote(heard, &by, view, words, Consent::Thread, false).await.unwrap();
    let clears: Grant<ClearQuotes> = Grant::check(second).unwrap();
    decide_quote(heard, &clears, quote, true, "").await.unwrap();
    (view, quote)
}

#[tokio::test(flavor = "multi_thread")]
async fn mod_04_a_withdrawn_quote_is_on_no_page_and_in_no_new_file_and_its_packs_are_listed() {
    for backend in backends() {
        let env = Environment::on(backend).await;
        let heard = &env.heard;
        let her = someone(&env, Role::YoungPerson, "Heron").await;
        let lead = someone(&env, Role::ParticipationLead, "Rowena").await;
        let second = someone(&env, Role::SafeguardingLead, "Thistle").await;
        let by: Grant<ClearQuotes> = Grant::check(lead).unwrap();
        let keeps: Grant<KeepContent> = Grant::check(lead).unwrap();
        let mut headings = Vec::new();
        for title in ["Getting about", "Clubs"] {
            let words = ThemeWords { title: title.into(), young: Default::default() };
            headings.push(add_theme(heard, &keeps, None, words).await.unwrap());
        }
        let all = (her, lead, second);
        let (bus, bus_quote) = cleared(&env, all, ("The bus pass runs out in May.", 1), headings[0]).await;
        let (_, club) = cleared(&env, all, ("A marram club on Mondays.", 2), headings[1]).await;
        let few = take_pack(heard, &by, "The board", None).await;
        assert!(matches!(few, Err(PackError::TooFew)), "{backend:?}: before anything was published");
        published(&env, headings[0]).await;

        // A heading stands beside a quote only where so many spoke under it.
        let bank = quote_bank(heard, &by, None).await.unwrap();
        let beside = |id| bank.quotes.iter().find(|one| one.id == id).unwrap().headings.len();
        assert_eq!((bank.quotes.len(), beside(bus_quote), beside(club)), (2, 1, 0), "{backend:?}");
        assert_eq!(bank.headings.len(), 1, "{backend:?}");
        let under = quote_bank(heard, &by, Some(headings[1])).await.unwrap();
        assert!(under.quotes.is_empty(), "{backend:?}: nobody looks under one that is too small");
        assert!(matches!(take_pack(heard, &by, " ", None).await, Err(PackError::NoTitle)), "{backend:?}");
        let pack = take_pack(heard, &by, "The board of March", None).await.unwrap();

        let mut desk = signed_in(heard, "Rowena").await;
        let file = format!("/quotes/packs/{pack}/quotes.csv");
        let before = desk.get(&file).await;
        assert_eq!(before.status, StatusCode::OK, "{backend:?}");
        assert!(before.body.contains("bus pass") && before.body.contains("marram"), "{backend:?}: {}", before.body);

        // Whoever said it takes it back on their own page.
        let mut phone = Client::new(heard);
        phone.post("/sign-in", &[("name", "Heron"), ("secret", "258013")]).await;
        let page = phone.get(&format!("/mine/{bus}")).await.body;
        assert!(page.contains("You can say stop at any time") && page.contains("quote-stop"), "{backend:?}: {page}");
        let stop = format!("/mine/{bus}/quote-stop");
        let stopped = phone.post(&stop, &[("quote", &bus_quote.to_string())]).await;
        assert_eq!(stopped.status, StatusCode::SEE_OTHER, "{backend:?}");
        assert!(phone.get(&format!("/mine/{bus}")).await.body.contains("We do not show this any more"), "{backend:?}");
        let me = Grant::check(her).unwrap();
        let own = views::by_account(heard, &me, bus).await.unwrap().unwrap();
        assert!(!withdraw_own(heard, own, bus_quote).await.unwrap(), "{backend:?}: once");
        assert!(!withdraw_own(heard, own, club).await.unwrap(), "{backend:?}: it is of another view");

        let bank = desk.get("/quotes/bank").await.body;
        assert!(!bank.contains("The bus pass") && bank.contains("A marram club"), "{backend:?}: {bank}");
        assert!(bank.contains("may not be shown any more"), "{backend:?}: {bank}");
        let after = desk.get(&file).await.body;
        assert!(!after.contains("bus pass") && after.contains("marram"), "{backend:?}: {after}");

        // A colleague takes the other back for them, and says how they know.
        let unsaid = withdraw_quote(heard, &by, club, " ").await;
        assert!(matches!(unsaid, Err(QuoteError::Empty)), "{backend:?}");
        withdraw_quote(heard, &by, club, "they said so on a visit").await.unwrap();
        let held = quote_pack(heard, &by, pack).await.unwrap().unwrap();
        assert_eq!((held.line.held, held.line.withdrawn), (2, 2), "{backend:?}");
        assert!(held.quotes.iter().all(|one| one.stands.is_none()), "{backend:?}");
        let looks: Grant<Moderate> = Grant::check(lead).unwrap();
        let states: Vec<_> = view_quotes(heard, &looks, bus).await.unwrap().into_iter().map(|one| one.state).collect();
        assert_eq!(states, [QuoteState::Withdrawn], "{backend:?}");

        // A view that is taken back takes its quote along; the pack still says that it held one.
        views::take_back(heard, own).await.unwrap();
        let held = quote_pack(heard, &by, pack).await.unwrap().unwrap();
        assert_eq!((held.line.held, held.line.withdrawn), (2, 2), "{backend:?}");
    }
}
