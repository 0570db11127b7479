//! What is taken out of a view's words, and quotes that are withdrawn.

use axum::http::StatusCode;
use heard_domain::ids::{ThemeId, ViewId};
use heard_domain::people::{Account, ClearQuotes, Grant, KeepContent, Moderate, Role};
use heard_domain::safeguarding::conflicts::about;
use heard_domain::themes::{ThemeWords, add_theme};
use heard_domain::views::{
    self, Agreed, Audience, Coding, Consent, PackError, QuoteError, RedactError, Span, decide_quote, likely_in_text,
    packs, propose_quote, quote_bank, quote_pack, recall_pack, redact, redact_written, redactions, take_pack,
    tell_of_recalls, view_quotes, waiting_quotes, withdraw_own, withdraw_quote,
};
use heard_storage::clock::Moment;
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
        let found = likely_in_text(
            heard,
            &clears,
            &[("so Jolene waits", None), ("no bus pass", None), ("ask heron about it", Some("Heron"))],
        );
        let found = found.await.unwrap();
        let each: Vec<_> = found.iter().map(Vec::len).collect();
        assert_eq!(each, [1, 0, 1], "{backend:?}: shown to the second person");
        assert_eq!(found[2][0].because, LikelyBecause::Own, "{backend:?}: the name they go by");
    }
}

/// So many young people spoke, under one heading of two, that their number is shown.
pub(super) async fn published(env: &Environment, heading: ThemeId) {
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
        assert_eq!((held.line.held, held.line.withdrawn, held.line.to_recall), (2, 2, 2), "{backend:?}");
        assert!(held.quotes.iter().all(|one| one.stands.is_none()), "{backend:?}");
        let looks: Grant<Moderate> = Grant::check(lead).unwrap();
        let states: Vec<_> = view_quotes(heard, &looks, bus).await.unwrap().into_iter().map(|one| one.state).collect();
        assert_eq!(states, [QuoteState::Withdrawn], "{backend:?}");

        // Colleagues are told once, and one of them says that whoever has it was asked.
        let told = "SELECT COUNT(*) AS n FROM quote_pack_item WHERE told_at IS NOT NULL";
        assert_eq!(count(&env, told, vec![]).await, 0, "{backend:?}");
        tell_of_recalls(heard).await.unwrap();
        assert_eq!(count(&env, told, vec![]).await, 2, "{backend:?}");
        let check = desk.get("/quotes").await.body;
        assert!(check.contains("1 pack holds what may not be shown any more"), "{backend:?}: {check}");
        let asked = desk.post(&format!("/quotes/packs/{pack}/recalled"), &[]).await;
        assert_eq!(asked.status, StatusCode::SEE_OTHER, "{backend:?}");
        let page = desk.get(&format!("/quotes/packs/{pack}")).await.body;
        assert!(page.contains("was asked to take that out") && !page.contains("/recalled"), "{backend:?}: {page}");
        assert!(!recall_pack(heard, &by, pack).await.unwrap(), "{backend:?}: once");

        // A view that is taken back takes its quote along; the pack still says that it held one.
        views::take_back(heard, own).await.unwrap();
        let held = quote_pack(heard, &by, pack).await.unwrap().unwrap();
        assert_eq!((held.line.held, held.line.withdrawn, held.line.to_recall), (2, 2, 0), "{backend:?}");
        let mut conn = heard.words().read().await.unwrap();
        let row = conn.first("SELECT sealed FROM quote_pack", vec![]).await.unwrap().unwrap();
        let sealed = row.blob("sealed").unwrap();
        assert!(!sealed.windows(5).any(|some| some == b"board"), "{backend:?}: whom it is for is sealed");
        assert_eq!(held.line.title, "The board of March", "{backend:?}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn mod_04_a_name_that_is_taken_out_later_has_the_quote_checked_again() {
    for backend in backends() {
        let env = Environment::on(backend).await;
        let heard = &env.heard;
        let her = someone(&env, Role::YoungPerson, "Heron").await;
        let lead = someone(&env, Role::ParticipationLead, "Rowena").await;
        let second = someone(&env, Role::SafeguardingLead, "Thistle").await;
        let (by, clears): (Grant<Moderate>, Grant<ClearQuotes>) =
            (Grant::check(lead).unwrap(), Grant::check(second).unwrap());
        let words = "Kiran Smith has no bus pass, and Åse waits.";
        let view = say(&env, her, words, Audience::Team, 1).await;
        let state = async || view_quotes(heard, &by, view).await.unwrap().into_iter().map(|one| one.state).next();
        let quote = propose_quote(heard, &by, view, "Kiran has no bus pass", Consent::Thread, false).await.unwrap();
        decide_quote(heard, &clears, quote, true, "").await.unwrap();
        redact_written(heard, &by, view, "Åse", RedactionKind::Person).await.unwrap();
        assert_eq!(state().await, Some(QuoteState::Cleared), "{backend:?}: that name does not stand in it");
        redact_written(heard, &by, view, "Kiran Smith", RedactionKind::Relative).await.unwrap();
        assert_eq!(state().await, Some(QuoteState::Waiting), "{backend:?}");
        let again = decide_quote(heard, &clears, quote, true, "").await;
        assert!(matches!(again, Err(QuoteError::TakenOut)), "{backend:?}: {again:?}");
        let quote = quote.to_string();
        let mut guard = signed_in(heard, "Thistle").await;
        let page = guard.post(&format!("/quotes/{quote}/decide"), &[("said", "yes"), ("cleared", "yes")]).await;
        assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY, "{backend:?}");
        assert!(page.body.contains("taken out of the view stands in it"), "{backend:?}: {}", page.body);
        for named in ["kirans bus pass", "and Ase waits"] {
            let refused = propose_quote(heard, &by, view, named, Consent::Thread, false).await;
            assert!(matches!(refused, Err(QuoteError::TakenOut)), "{backend:?}: {named}");
        }

        // Within another word it is proposed, and not taken out by a program.
        let other = say(&env, her, "Kiran and I share kirans phone.", Audience::Team, 2).await;
        assert_eq!(redact_written(heard, &by, other, "Kiran", RedactionKind::Relative).await.unwrap(), 1);
        let found = redactions(heard, &by, other).await.unwrap();
        let likely: Vec<_> = found.likely.iter().map(|one| (one.text.as_str(), one.because)).collect();
        assert_eq!(likely, [("kirans", LikelyBecause::TakenOut)], "{backend:?}");
    }
}

/// What a young person said when sending it of showing it to others.
async fn said_of_showing(env: &Environment, view: ViewId, said: &'static str) {
    let sql = "UPDATE view SET celebrate = $2 WHERE id = $1";
    env.heard
        .words()
        .write(move |uow| {
            Box::pin(async move {
                uow.defer(sql, args![view, said]);
                Ok::<_, StorageError>(())
            })
        })
        .await
        .unwrap();
}

#[tokio::test(flavor = "multi_thread")]
async fn mod_04_whoever_agreed_when_sending_it_said_yes_and_a_quote_is_checked_once_for_both_questions() {
    for backend in backends() {
        let env = Environment::on(backend).await;
        let heard = &env.heard;
        let her = someone(&env, Role::YoungPerson, "Heron").await;
        let lead = someone(&env, Role::ParticipationLead, "Rowena").await;
        someone(&env, Role::SafeguardingLead, "Thistle").await;
        let by: Grant<Moderate> = Grant::check(lead).unwrap();
        let words = "A marram club on Mondays.";
        let view = say(&env, her, words, Audience::Team, 1).await;
        let (page, form) = (format!("/views/{view}"), format!("/views/{view}/quote"));
        let mut desk = signed_in(heard, "Rowena").await;
        let fields = [("text", words), ("consent", "sending")];
        for said in ["", "no", "ask"] {
            if !said.is_empty() {
                said_of_showing(&env, view, said).await;
            }
            assert!(!desk.get(&page).await.body.contains("value=\"sending\""), "{backend:?}: {said}: it is not offered");
            let refused = desk.post(&form, &fields).await;
            assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY, "{backend:?}: {said}");
            assert!(refused.body.contains("did not say yes to showing it"), "{backend:?}: {said}: {}", refused.body);
        }
        said_of_showing(&env, view, "yes").await;
        assert!(desk.get(&page).await.body.contains("value=\"sending\""), "{backend:?}");
        assert_eq!(desk.post(&form, &fields).await.status, StatusCode::SEE_OTHER, "{backend:?}");

        let again = propose_quote(heard, &by, view, "a marram CLUB on mondays", Consent::Thread, false).await;
        assert!(matches!(again, Err(QuoteError::Twice)), "{backend:?}: {again:?}");
        let other = propose_quote(heard, &by, view, "The club is on a Tuesday.", Consent::Thread, false).await.unwrap();

        let mut guard = signed_in(heard, "Thistle").await;
        let shown = guard.get("/quotes").await.body;
        assert_eq!(shown.matches("does not stand in it word for word").count(), 1, "{backend:?}: of the other");
        let decide = format!("/quotes/{other}/decide");
        for (typed, wrong) in [
            (vec![("cleared", "yes")], "say whether the child said it"),
            (vec![("said", "yes")], "Say whether anyone could recognise them"),
            (vec![("said", "no"), ("cleared", "yes")], "Say what they did not say"),
        ] {
            let refused = guard.post(&decide, &typed).await;
            assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY, "{backend:?}: {wrong}");
            assert!(refused.body.contains(wrong), "{backend:?}: {wrong}: {}", refused.body);
        }
        // A reason stays in the log in clear: it is not in the child's words, nor is one for hiding.
        let copied = [("said", "yes"), ("cleared", "no"), ("reason", "the marram club")];
        let refused = guard.post(&decide, &copied).await;
        assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY, "{backend:?}");
        assert!(refused.body.contains("say in your own words"), "{backend:?}: {}", refused.body);
        let hides = desk.post(&format!("{page}/hide"), &[("hidden", "yes"), ("reason", "A marram club on")]).await;
        assert_eq!(hides.status, StatusCode::UNPROCESSABLE_ENTITY, "{backend:?}");
        assert!(hides.body.contains("say in your own words why"), "{backend:?}: {}", hides.body);
        let unsaid = [("said", "no"), ("cleared", "yes"), ("reason", "nothing of a day was written")];
        assert_eq!(guard.post(&decide, &unsaid).await.status, StatusCode::SEE_OTHER, "{backend:?}");
        let states: Vec<_> = view_quotes(heard, &by, view).await.unwrap().into_iter().map(|one| one.state).collect();
        assert_eq!(states, [QuoteState::Waiting, QuoteState::Refused], "{backend:?}: what was not said is never shown");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn mod_04_what_was_taken_back_is_quoted_only_after_they_agreed_anew() {
    for backend in backends() {
        let env = Environment::on(backend).await;
        let heard = &env.heard;
        let her = someone(&env, Role::YoungPerson, "Heron").await;
        let lead = someone(&env, Role::ParticipationLead, "Rowena").await;
        let second = someone(&env, Role::SafeguardingLead, "Thistle").await;
        let (by, clears): (Grant<Moderate>, Grant<ClearQuotes>) =
            (Grant::check(lead).unwrap(), Grant::check(second).unwrap());
        let words = "The bus pass runs out in May.";
        let view = say(&env, her, words, Audience::Team, 1).await;
        let first = propose_quote(heard, &by, view, words, Consent::Thread, false).await.unwrap();
        let twin = propose_quote(heard, &by, view, "bus pass runs out", Consent::Thread, false).await.unwrap();
        withdraw_quote(heard, &clears, first, "they said so on a visit").await.unwrap();
        let decided = decide_quote(heard, &clears, twin, true, "").await;
        assert!(matches!(decided, Err(QuoteError::TakenBack)), "{backend:?}: the same words wait no longer");
        let agreed = |how, anew| Agreed { how, anew };
        let today = heard.now().day();
        for anew in [None, Some(today), Some(today.plus(1))] {
            let again = propose_quote(heard, &by, view, "the BUS pass", agreed(Consent::InPerson, anew), false).await;
            assert!(matches!(again, Err(QuoteError::TakenBack)), "{backend:?}: {anew:?}");
        }
        propose_quote(heard, &by, view, "It is cold.", Consent::Thread, false).await.unwrap();
        env.clock.advance(2 * Moment::DAY);
        said_of_showing(&env, view, "yes").await;
        let anew = Some(today.plus(1));
        let sent = propose_quote(heard, &by, view, words, agreed(Consent::Sending, anew), false).await;
        assert!(matches!(sent, Err(QuoteError::TakenBack)), "{backend:?}: that was before");
        let again = propose_quote(heard, &by, view, words, agreed(Consent::InPerson, anew), false).await.unwrap();
        let waiting = waiting_quotes(heard, &clears).await.unwrap();
        let one = waiting.iter().find(|one| one.id == again).unwrap();
        assert_eq!((one.taken_back, one.agreed_anew), (Some(today), anew), "{backend:?}");
        let page = signed_in(heard, "Thistle").await.get("/quotes").await.body;
        assert!(page.contains("They took the same words back on"), "{backend:?}: {page}");
        decide_quote(heard, &clears, again, true, "").await.unwrap();
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn mod_04_a_pack_says_nothing_to_whoever_one_of_its_quotes_is_kept_from() {
    for backend in backends() {
        let env = Environment::on(backend).await;
        let heard = &env.heard;
        let her = someone(&env, Role::YoungPerson, "Heron").await;
        let lead = someone(&env, Role::ParticipationLead, "Rowena").await;
        let second = someone(&env, Role::SafeguardingLead, "Thistle").await;
        let meant = someone(&env, Role::ParticipationLead, "Ines").await;
        let (by, looks): (Grant<ClearQuotes>, Grant<Moderate>) =
            (Grant::check(lead).unwrap(), Grant::check(lead).unwrap());
        let keeps: Grant<KeepContent> = Grant::check(lead).unwrap();
        let words = ThemeWords { title: "Getting about".into(), young: Default::default() };
        let heading = add_theme(heard, &keeps, None, words).await.unwrap();
        let all = (her, lead, second);
        let (bus, bus_quote) = cleared(&env, all, ("The bus pass runs out in May.", 1), heading).await;
        cleared(&env, all, ("A marram club on Mondays.", 2), heading).await;
        published(&env, heading).await;
        let pack = take_pack(heard, &by, "The board", None).await.unwrap();
        about(heard, &looks, bus, meant.id()).await.unwrap();
        withdraw_quote(heard, &by, bus_quote, "they said so on a visit").await.unwrap();

        let theirs: Grant<ClearQuotes> = Grant::check(meant).unwrap();
        let line = packs(heard, &theirs).await.unwrap().pop().unwrap();
        assert_eq!((line.held, line.withdrawn, line.to_recall), (1, 0, 0), "{backend:?}");
        let found = quote_pack(heard, &theirs, pack).await.unwrap().unwrap();
        let places: Vec<_> = found.quotes.iter().map(|one| (one.position, one.stands.is_some())).collect();
        assert_eq!(places, [(1, true)], "{backend:?}: no gap");
        assert!(!recall_pack(heard, &theirs, pack).await.unwrap(), "{backend:?}: nothing that they find");
        let line = packs(heard, &by).await.unwrap().pop().unwrap();
        assert_eq!((line.held, line.withdrawn, line.to_recall), (2, 1, 1), "{backend:?}: others do");
        assert!(recall_pack(heard, &by, pack).await.unwrap(), "{backend:?}");
    }
}
