//! Translators: who finds what, on both databases; that nobody else does the same, that
//! whoever it may be about never finds it, and what becomes of it.

use std::collections::BTreeSet;

use axum::http::StatusCode;
use heard_domain::ids::ViewId;
use heard_domain::intake::{Beside, submit_with};
use heard_domain::people::doors::{change_role, suspend};
use heard_domain::people::{
    Account, Grant, KeepStaff, KeepTranslators, LookAtConcerns, Moderate, OwnVoice, Role, TranslateWords, Visitor,
};
use heard_domain::safeguarding::{concerns, conflicts};
use heard_domain::search::{Sought, keep_up};
use heard_domain::translators::{
    ChooseError, Claimed, SaidOf, TranslateError, asks, choose, claim, claimed, give_back, hand_in, keep_translator,
    of_view, open, save_draft, to_translate, translate_again, write_down,
};
use heard_domain::views::{
    HideError, QueueFilter, by_account, hide, queue, redact_written, take_back, talk_back, thread,
};
use heard_storage::args;
use heard_storage::clock::Moment;
use heard_vocabulary::{
    ConcernLevel, Consent, GiveBackReason, RedactionKind, TranslatedFrom, TranslationState, Translator,
    TranslatorGender, ViewAction,
};

use super::alerts::signed_in;
use super::client::link;
use super::concerns::{HARM, saying};
use super::doors::seen;
use super::environment::{Backend, Environment, backends};
use super::people::someone;
use super::responses::{count, run};

const MAY: &str = "Проїзний закінчується у травні.";
const BUS: &str = "The bus pass runs out in May.";

/// A council with a lead, a child, and two who translate from Ukrainian, one of them as a
/// woman.
struct Town {
    env: Environment,
    lead: Account,
    child: Account,
    lale: Grant<TranslateWords>,
    omar: Grant<TranslateWords>,
}

impl Town {
    async fn on(backend: Backend) -> Self {
        let env = Environment::on(backend).await;
        // What nobody reads would be kept until somebody decided.
        run(&env, "INSERT INTO setting (name, value) VALUES ('team.reads', 'en uk ti')").await;
        env.heard.reload().await.unwrap();
        let lead = someone(&env, Role::ParticipationLead, "Lead").await;
        let child = someone(&env, Role::YoungPerson, "Heron").await;
        let keeps: Grant<KeepTranslators> = Grant::check(lead).unwrap();
        let mut both = Vec::new();
        for (name, gender) in [("Lale", Some(TranslatorGender::Woman)), ("Omar", None)] {
            let one = someone(&env, Role::Translator, name).await;
            let languages = BTreeSet::from([TranslatedFrom::Ukrainian]);
            keep_translator(&env.heard, &keeps, one.id(), languages, gender).await.unwrap();
            both.push(Grant::check(one).unwrap());
        }
        Self { lale: both[0], omar: both[1], env, lead, child }
    }

    fn by(&self) -> Grant<Moderate> {
        Grant::check(self.lead).unwrap()
    }

    async fn say(&self, number: u64, words: &str, lang: &str, chosen: Option<Translator>) -> ViewId {
        let what = saying(number, "something_wrong", "what", words, lang);
        let beside = Beside { translator: chosen, ..Beside::default() };
        submit_with(&self.env.heard, Visitor::new(Some(self.child)), what, beside).await.unwrap().view.unwrap()
    }

    async fn waits(&self, by: &Grant<TranslateWords>) -> Vec<ViewId> {
        to_translate(&self.env.heard, by).await.unwrap().lines.into_iter().map(|line| line.id).collect()
    }

    async fn state(&self, view: ViewId) -> TranslationState {
        of_view(&self.env.heard, &self.by(), view).await.unwrap().unwrap().state
    }

    async fn has(&self, by: &Grant<TranslateWords>, view: ViewId) -> Claimed {
        claim(&self.env.heard, by, view).await.unwrap();
        claimed(&self.env.heard, by, view).await.unwrap().unwrap()
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn mod_01_what_was_put_into_english_is_found_and_stands_in_the_list() {
    for backend in backends() {
        let town = Town::on(backend).await;
        let (heard, by) = (&town.env.heard, town.by());
        let view = town.say(1, MAY, "uk", Some(Translator::Anyone)).await;
        keep_up(heard).await.unwrap();
        let looked = async |typed: &str, masked: bool| {
            let sought = Sought { typed: typed.to_owned(), masked };
            let page = queue(heard, &by, &QueueFilter { sought, ..QueueFilter::default() }).await.unwrap();
            page.lines.into_iter().map(|line| (line.id, line.english)).collect::<Vec<_>>()
        };
        assert!(looked("bus", false).await.is_empty(), "{backend:?}");
        assert_eq!(looked("травні", false).await, [(view, None)], "{backend:?}: it waits for a translator");
        let has = town.has(&town.lale, view).await;
        let newest = open(heard, &town.lale, has).await.unwrap().unwrap().newest;
        hand_in(heard, &town.lale, has, (BUS, newest)).await.unwrap();
        keep_up(heard).await.unwrap();
        let with_english = [(view, Some(BUS.to_owned()))];
        assert_eq!(looked("BUS pass", false).await, with_english, "{backend:?}");
        assert_eq!(looked("травні", false).await, with_english, "{backend:?}: as it was written, too");
        // Where a name was taken out of the words, what was translated of them is not shown for them.
        redact_written(heard, &by, view, "травні", RedactionKind::Place).await.unwrap();
        keep_up(heard).await.unwrap();
        assert!(looked("bus", true).await.is_empty(), "{backend:?}");
        assert_eq!(looked("bus", false).await, [(view, None)], "{backend:?}");
        town.env.heard.close().await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn yp_17_who_may_translate_is_said_afterwards_by_its_author_or_written_down_once() {
    for backend in backends() {
        let town = Town::on(backend).await;
        let (heard, by, today) = (&town.env.heard, town.by(), town.env.heard.now().day());
        let view = town.say(1, MAY, "uk", None).await;
        let english = town.say(2, BUS, "en", None).await;
        assert!(town.waits(&town.lale).await.is_empty(), "{backend:?}: they were not asked");
        let said = |who, on| SaidOf { who, how: Consent::InPerson, on };
        for day in [today.plus(-1), today.plus(1)] {
            let refused = write_down(heard, &by, view, said(Translator::Woman, day)).await;
            assert!(matches!(refused, Err(ChooseError::Day)), "{backend:?}: {refused:?}");
        }
        let refused = write_down(heard, &by, english, said(Translator::Anyone, today)).await;
        assert!(matches!(refused, Err(ChooseError::Nothing)), "{backend:?}: {refused:?}");
        write_down(heard, &by, view, said(Translator::Woman, today)).await.unwrap();
        assert_eq!(town.waits(&town.lale).await, [view], "{backend:?}");
        assert!(town.waits(&town.omar).await.is_empty(), "{backend:?}: she asked for a woman");
        let again = write_down(heard, &by, view, said(Translator::Anyone, today)).await;
        assert!(matches!(again, Err(ChooseError::Known)), "{backend:?}: the team widens nothing");

        // She changes it herself, as often as she likes; whoever had it has it no more.
        let me: Grant<OwnVoice> = Grant::check(town.child).unwrap();
        let own = by_account(heard, &me, view).await.unwrap().unwrap();
        let shown = thread(heard, own).await.unwrap().unwrap();
        assert_eq!((shown.lang.as_str(), shown.translator), ("uk", Some(Translator::Woman)), "{backend:?}");
        assert!(choose(heard, own, Translator::Anyone).await.unwrap(), "{backend:?}");
        assert_eq!(town.waits(&town.omar).await, [view], "{backend:?}");
        town.has(&town.omar, view).await;
        assert!(choose(heard, own, Translator::Nobody).await.unwrap(), "{backend:?}");
        assert!(claimed(heard, &town.omar, view).await.unwrap().is_none(), "{backend:?}");
        assert!(town.waits(&town.lale).await.is_empty(), "{backend:?}");
        assert!(of_view(heard, &by, view).await.unwrap().is_none(), "{backend:?}: nobody waits for it");
        // Three times in the log, and no account of hers.
        let logged = "SELECT COUNT(*) AS n FROM audit_log WHERE action = $1";
        let action = ViewAction::TranslatorChosen.name();
        assert_eq!(count(&town.env, logged, args![action]).await, 3, "{backend:?}");
        let named = "SELECT COUNT(*) AS n FROM audit_log WHERE action = $1 AND actor LIKE '%:%'";
        assert_eq!(count(&town.env, named, args![action]).await, 1, "{backend:?}");
        town.env.heard.close().await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn yp_17_a_translator_finds_what_its_author_lets_them_and_one_of_them_does_it() {
    for backend in backends() {
        let town = Town::on(backend).await;
        let (heard, lale, omar) = (&town.env.heard, &town.lale, &town.omar);
        let woman = town.say(1, MAY, "uk", Some(Translator::Woman)).await;
        town.env.clock.advance(Moment::MINUTE);
        let any = town.say(2, MAY, "uk", Some(Translator::Anyone)).await;
        for (number, lang, chosen) in [
            (3, "uk", Some(Translator::Nobody)),
            (4, "uk", Some(Translator::Man)),
            (5, "uk", None),
            (6, "en", Some(Translator::Anyone)),
            (7, "ti", Some(Translator::Anyone)),
        ] {
            town.say(number, MAY, lang, chosen).await;
        }
        assert_eq!(town.waits(lale).await, [woman, any], "{backend:?}: the oldest first");
        assert_eq!(town.waits(omar).await, [any], "{backend:?}: she asked for a woman");
        let queue = to_translate(heard, lale).await.unwrap();
        assert_eq!(queue.languages, [(TranslatedFrom::Ukrainian, 2)], "{backend:?}");
        assert!(queue.lines.iter().all(|line| line.words == 4 && !line.mine && !line.first), "{backend:?}");

        let has = town.has(lale, any).await;
        assert!(town.waits(omar).await.is_empty(), "{backend:?}: two do not do the same");
        assert!(matches!(claim(heard, omar, any).await, Err(TranslateError::Taken)), "{backend:?}");
        assert!(matches!(claim(heard, omar, woman).await, Err(TranslateError::Taken)), "{backend:?}");
        assert!(claimed(heard, omar, any).await.unwrap().is_none(), "{backend:?}");
        let work = open(heard, lale, has).await.unwrap().unwrap();
        assert_eq!((work.words, work.draft.as_str()), (vec![MAY.to_owned()], ""), "{backend:?}");
        save_draft(heard, lale, has, "The bus").await.unwrap();
        let work = open(heard, lale, has).await.unwrap().unwrap();
        assert_eq!(work.draft, "The bus", "{backend:?}");
        let empty = hand_in(heard, lale, has, (" ", work.newest)).await;
        assert!(matches!(empty, Err(TranslateError::Empty)), "{backend:?}");
        let by = town.by();
        let found = of_view(heard, &by, any).await.unwrap().unwrap();
        assert_eq!((found.state, found.text), (TranslationState::Claimed, None), "{backend:?}: nobody reads a draft");
        hand_in(heard, lale, has, (BUS, work.newest)).await.unwrap();
        assert_eq!(town.waits(lale).await, [woman], "{backend:?}");
        assert!(claimed(heard, lale, any).await.unwrap().is_none(), "{backend:?}: done is not read again");
        let found = of_view(heard, &by, any).await.unwrap().unwrap();
        let (text, who, _) = found.text.unwrap();
        assert_eq!((found.state, text.as_str(), who.as_deref()), (TranslationState::Done, BUS, Some("Lale")));
        let mut conn = heard.words().read().await.unwrap();
        let sql = "SELECT sealed FROM view_translation WHERE view_id = $1";
        let row = conn.first(sql, args![any]).await.unwrap().unwrap();
        drop(conn);
        let stored = row.blob("sealed").unwrap();
        assert!(!stored.windows(7).any(|some| some == b"The bus"), "{backend:?}: under the view's own key");

        // Its author sees each time that a translator read it, and that it was worked on.
        let me: Grant<OwnVoice> = Grant::check(town.child).unwrap();
        let own = by_account(heard, &me, any).await.unwrap().unwrap();
        let told = thread(heard, own).await.unwrap().unwrap().history;
        let did = |action| told.iter().filter(|line| line.action == Some(action)).count();
        assert_eq!((did(ViewAction::ReadToTranslate), did(ViewAction::Translated)), (2, 1), "{backend:?}");
        assert!(told.iter().any(|line| line.role == Some(Role::Translator)), "{backend:?}");

        // Where it is to be done again, it waits; taken back, nothing is left.
        translate_again(heard, &by, any).await.unwrap();
        assert_eq!(town.waits(omar).await, [any], "{backend:?}");
        let found = of_view(heard, &by, any).await.unwrap().unwrap();
        assert_eq!((found.state, found.text.unwrap().0.as_str()), (TranslationState::Waiting, BUS), "{backend:?}");
        take_back(heard, own).await.unwrap();
        assert!(town.waits(omar).await.is_empty(), "{backend:?}");
        let left = "SELECT COUNT(*) AS n FROM view_translation WHERE view_id = $1";
        assert_eq!(count(&town.env, left, args![any]).await, 0, "{backend:?}");
        town.env.heard.close().await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn yp_17_whoever_it_may_be_about_or_who_knows_the_child_never_finds_it() {
    for backend in backends() {
        let town = Town::on(backend).await;
        let (heard, lale, omar) = (&town.env.heard, &town.lale, &town.omar);
        // A worker's name is taken out for both; a translator's own keeps it from them.
        someone(&town.env, Role::Worker, "Orrelby").await;
        let named = town.say(1, "Orrelby і Lale чекали на автобус.", "uk", Some(Translator::Anyone)).await;
        assert!(town.waits(lale).await.is_empty(), "{backend:?}");
        assert!(matches!(claim(heard, lale, named).await, Err(TranslateError::Taken)), "{backend:?}");
        let has = town.has(omar, named).await;
        let words = open(heard, omar, has).await.unwrap().unwrap().words.concat();
        assert!(words.contains('▒') && words.contains("автобус"), "{backend:?}: {words}");
        assert!(!words.contains("Orrelby") && !words.contains("Lale"), "{backend:?}: {words}");

        // Given back for good, or for now.
        let view = town.say(2, MAY, "uk", Some(Translator::Anyone)).await;
        give_back(heard, lale, town.has(lale, view).await, GiveBackReason::NoTime).await.unwrap();
        assert_eq!(town.waits(lale).await, [view], "{backend:?}");
        give_back(heard, lale, town.has(lale, view).await, GiveBackReason::KnowsThem).await.unwrap();
        assert!(town.waits(lale).await.is_empty(), "{backend:?}: they know whoever wrote it");
        assert!(matches!(claim(heard, lale, view).await, Err(TranslateError::Taken)), "{backend:?}");
        let by = town.by();
        assert!(!of_view(heard, &by, view).await.unwrap().unwrap().nobody, "{backend:?}");

        // A colleague says that it is about whoever has it: they have it no more.
        let has = town.has(omar, view).await;
        conflicts::about(heard, &by, view, omar.id()).await.unwrap();
        let late = hand_in(heard, omar, has, (BUS, heard.now())).await;
        assert!(matches!(late, Err(TranslateError::Taken)), "{backend:?}");
        let found = of_view(heard, &by, view).await.unwrap().unwrap();
        assert_eq!((found.state, found.nobody), (TranslationState::Waiting, true), "{backend:?}: nobody is left");
        town.env.heard.close().await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn yp_17_what_may_be_harm_is_first_and_is_noticed_in_english_too() {
    for backend in backends() {
        let town = Town::on(backend).await;
        let (heard, lale) = (&town.env.heard, &town.lale);
        let older = town.say(1, MAY, "uk", Some(Translator::Anyone)).await;
        town.env.clock.advance(Moment::DAY);
        let harm = town.say(2, MAY, "uk", Some(Translator::Anyone)).await;
        let looks: Grant<LookAtConcerns> = Grant::check(town.lead).unwrap();
        concerns::raise(heard, &looks, harm, ConcernLevel::PossibleHarm, "it sounds so").await.unwrap();
        let queue = to_translate(heard, lale).await.unwrap();
        let lines: Vec<_> = queue.lines.iter().map(|line| (line.id, line.first)).collect();
        assert_eq!(lines, [(harm, true), (older, false)], "{backend:?}");

        let level = ConcernLevel::PossibleHarm.number();
        let sql = "SELECT COUNT(*) AS n FROM concern WHERE view_id = $1 AND level <= $2 AND state = 'open'";
        assert_eq!(count(&town.env, sql, args![older, level]).await, 0, "{backend:?}");
        let has = town.has(lale, older).await;
        let newest = open(heard, lale, has).await.unwrap().unwrap().newest;
        hand_in(heard, lale, has, (HARM, newest)).await.unwrap();
        assert_eq!(count(&town.env, sql, args![older, level]).await, 1, "{backend:?}: as if they had written it");

        // Done anew before anybody decided: what harm was found in stays, whatever is handed in.
        let by = town.by();
        translate_again(heard, &by, older).await.unwrap();
        let text = async || of_view(heard, &by, older).await.unwrap().unwrap().text.unwrap().0;
        assert_eq!(text().await, HARM, "{backend:?}");
        let has = town.has(lale, older).await;
        hand_in(heard, lale, has, (BUS, newest)).await.unwrap();
        assert_eq!(text().await, BUS, "{backend:?}");
        let earlier = async || {
            let found = of_view(heard, &by, older).await.unwrap().unwrap().earlier;
            found.into_iter().map(|(text, who, _)| (text, who.unwrap())).collect::<Vec<_>>()
        };
        let one = |text: &str| (text.to_owned(), "Lale".to_owned());
        assert_eq!(earlier().await, [one(HARM)], "{backend:?}: by itself, and whose it is");
        // A correction stands once: nothing is joined.
        translate_again(heard, &by, older).await.unwrap();
        let has = town.has(lale, older).await;
        hand_in(heard, lale, has, ("The bus pass ends in May.", newest)).await.unwrap();
        assert_eq!(text().await, "The bus pass ends in May.", "{backend:?}");
        assert_eq!(earlier().await, [one(BUS), one(HARM)], "{backend:?}");

        // Noticed in the new one alone, it keeps what was handed in before that too.
        let third = town.say(3, MAY, "uk", Some(Translator::Anyone)).await;
        let has = town.has(lale, third).await;
        let newest = open(heard, lale, has).await.unwrap().unwrap().newest;
        hand_in(heard, lale, has, (BUS, newest)).await.unwrap();
        translate_again(heard, &by, third).await.unwrap();
        let has = town.has(lale, third).await;
        hand_in(heard, lale, has, (HARM, newest)).await.unwrap();
        let kept = of_view(heard, &by, third).await.unwrap().unwrap().earlier;
        let kept: Vec<&str> = kept.iter().map(|(text, ..)| text.as_str()).collect();
        assert_eq!(kept, [BUS], "{backend:?}");
        town.env.heard.close().await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn yp_17_what_a_child_writes_later_is_translated_too() {
    for backend in backends() {
        let town = Town::on(backend).await;
        let (heard, lale) = (&town.env.heard, &town.lale);
        let view = town.say(1, MAY, "uk", Some(Translator::Anyone)).await;
        let me: Grant<OwnVoice> = Grant::check(town.child).unwrap();
        let own = by_account(heard, &me, view).await.unwrap().unwrap();
        let has = town.has(lale, view).await;
        let before = open(heard, lale, has).await.unwrap().unwrap();
        town.env.clock.advance(Moment::MINUTE);
        talk_back(heard, own, "А новий ще не прийшов.").await.unwrap();
        let early = hand_in(heard, lale, has, (BUS, before.newest)).await;
        assert!(matches!(early, Err(TranslateError::More)), "{backend:?}: they saw half of it");
        let now = open(heard, lale, has).await.unwrap().unwrap();
        assert_eq!(now.words, [MAY, "А новий ще не прийшов."], "{backend:?}");
        hand_in(heard, lale, has, (BUS, now.newest)).await.unwrap();

        town.env.clock.advance(Moment::DAY);
        talk_back(heard, own, "Дякую, проїзний старий.").await.unwrap();
        assert_eq!(town.waits(lale).await, [view], "{backend:?}: it waits anew");
        let found = of_view(heard, &town.by(), view).await.unwrap().unwrap();
        assert_eq!((found.state, found.text.unwrap().0.as_str()), (TranslationState::Waiting, BUS), "{backend:?}");
        let has = town.has(lale, view).await;
        let again = open(heard, lale, has).await.unwrap().unwrap();
        assert_eq!(again.draft, BUS, "{backend:?}: they go on from their own");
        // What the team takes out of the first words is out of what came since, by one word of it too.
        let (name, kind) = ("Проїзний закінчується", RedactionKind::Relative);
        redact_written(heard, &town.by(), view, name, kind).await.unwrap();
        let again = open(heard, lale, has).await.unwrap().unwrap();
        assert_eq!(again.words[0], "▒▒▒▒ у травні.", "{backend:?}");
        assert_eq!(again.words[2], "Дякую, ▒▒▒▒ старий.", "{backend:?}");
        assert_eq!((again.words.len(), again.draft.as_str()), (3, ""), "{backend:?}: it may stand in theirs");
        town.env.heard.close().await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn yp_17_nobody_hides_no_newer_words_and_no_translation_that_is_to_be_done_anew() {
    for backend in backends() {
        let town = Town::on(backend).await;
        let (heard, lale, by) = (&town.env.heard, &town.lale, town.by());
        let me: Grant<OwnVoice> = Grant::check(town.child).unwrap();
        let view = town.say(1, MAY, "uk", Some(Translator::Anyone)).await;
        let own = by_account(heard, &me, view).await.unwrap().unwrap();
        let has = town.has(lale, view).await;
        let newest = open(heard, lale, has).await.unwrap().unwrap().newest;
        hand_in(heard, lale, has, (BUS, newest)).await.unwrap();
        assert!(choose(heard, own, Translator::Nobody).await.unwrap(), "{backend:?}");
        assert_eq!(town.state(view).await, TranslationState::Done, "{backend:?}: what was handed in stays");
        let again = translate_again(heard, &by, view).await;
        assert!(matches!(again, Err(TranslateError::Taken)), "{backend:?}: nobody would do it: {again:?}");
        town.env.clock.advance(Moment::MINUTE);
        talk_back(heard, own, "А новий ще не прийшов.").await.unwrap();
        assert!(choose(heard, own, Translator::Nobody).await.unwrap(), "{backend:?}");
        assert_eq!(town.state(view).await, TranslationState::Waiting, "{backend:?}: nobody read the newer words");
        assert!(town.waits(lale).await.is_empty(), "{backend:?}");
        assert!(choose(heard, own, Translator::Anyone).await.unwrap(), "{backend:?}");
        assert_eq!(town.waits(lale).await, [view], "{backend:?}");

        // Put by, it is found by its words no more; and stands beside them, whatever is chosen.
        keep_up(heard).await.unwrap();
        let looked = async || {
            let sought = Sought { typed: "bus".to_owned(), masked: false };
            let page = queue(heard, &by, &QueueFilter { sought, ..QueueFilter::default() }).await.unwrap();
            page.lines.into_iter().map(|line| line.id).collect::<Vec<_>>()
        };
        assert_eq!(looked().await, [view], "{backend:?}");
        // Nor is it typed in again as a reason, which is kept in clear.
        let typed = hide(heard, &by, view, true, BUS).await;
        assert!(matches!(typed, Err(HideError::TheirWords)), "{backend:?}: {typed:?}");
        let has = town.has(lale, view).await;
        let newest = open(heard, lale, has).await.unwrap().unwrap().newest;
        hand_in(heard, lale, has, (BUS, newest)).await.unwrap();
        translate_again(heard, &by, view).await.unwrap();
        keep_up(heard).await.unwrap();
        assert!(looked().await.is_empty(), "{backend:?}");
        assert!(choose(heard, own, Translator::Nobody).await.unwrap(), "{backend:?}");
        let found = of_view(heard, &by, view).await.unwrap().unwrap();
        assert!(found.nobody && found.refused, "{backend:?}: as its author said");
        assert_eq!((found.state, found.text.unwrap().0.as_str()), (TranslationState::Waiting, BUS), "{backend:?}");
        town.env.heard.close().await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn yp_17_who_may_is_asked_where_there_is_something_to_translate() {
    for backend in backends() {
        let town = Town::on(backend).await;
        let heard = &town.env.heard;
        let me: Grant<OwnVoice> = Grant::check(town.child).unwrap();
        // Everything was picked, and nothing written.
        let mut what = saying(1, "something_wrong", "what", "food", "uk");
        what.answers[0].keys = vec!["food".to_owned()];
        let beside = Beside { translator: Some(Translator::Anyone), ..Beside::default() };
        let view = submit_with(heard, Visitor::new(Some(town.child)), what, beside).await.unwrap().view.unwrap();
        let own = by_account(heard, &me, view).await.unwrap().unwrap();
        let shown = async || thread(heard, own).await.unwrap().unwrap().asks_translator;
        assert!(!shown().await, "{backend:?}");
        assert!(!choose(heard, own, Translator::Anyone).await.unwrap(), "{backend:?}");
        assert!(town.waits(&town.omar).await.is_empty(), "{backend:?}");
        talk_back(heard, own, "А новий ще не прийшов.").await.unwrap();
        assert!(shown().await, "{backend:?}");
        assert_eq!(town.waits(&town.omar).await, [view], "{backend:?}: they had chosen");
        assert!(choose(heard, own, Translator::Woman).await.unwrap(), "{backend:?}");
        assert_eq!(town.waits(&town.lale).await, [view], "{backend:?}");
        let has = town.has(&town.lale, view).await;
        let words = open(heard, &town.lale, has).await.unwrap().unwrap().words;
        assert_eq!(words.last().map(String::as_str), Some("А новий ще не прийшов."), "{backend:?}");

        // Of what came by the button nobody is asked.
        let view = town.say(2, MAY, "uk", None).await;
        assert!(asks(heard, &town.by(), view).await.unwrap(), "{backend:?}");
        run(&town.env, "UPDATE view SET scenario = 'not_safe'").await;
        assert!(!asks(heard, &town.by(), view).await.unwrap(), "{backend:?}");
        town.env.heard.close().await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn yp_17_nobody_finds_in_their_draft_what_another_wrote_and_the_team_took_out() {
    for backend in backends() {
        let town = Town::on(backend).await;
        let (heard, lale, omar) = (&town.env.heard, &town.lale, &town.omar);
        let by = town.by();
        let draft = async |who: &Grant<TranslateWords>, has: Claimed| {
            let work = open(heard, who, has).await.unwrap().unwrap();
            work.draft
        };
        // The program missed a name, and so did the translator. It is done again: by nobody from hers.
        let view = town.say(1, MAY, "uk", Some(Translator::Anyone)).await;
        let has = town.has(lale, view).await;
        let newest = open(heard, lale, has).await.unwrap().unwrap().newest;
        hand_in(heard, lale, has, ("Proyizny runs out in May.", newest)).await.unwrap();
        town.env.clock.advance(Moment::MINUTE);
        redact_written(heard, &by, view, "Проїзний", RedactionKind::Relative).await.unwrap();
        translate_again(heard, &by, view).await.unwrap();
        assert_eq!(draft(lale, town.has(lale, view).await).await, "", "{backend:?}");
        let has = claimed(heard, lale, view).await.unwrap().unwrap();
        give_back(heard, lale, has, GiveBackReason::NoTime).await.unwrap();
        assert_eq!(draft(omar, town.has(omar, view).await).await, "", "{backend:?}");

        // Its author wrote more: another does not go on from hers either.
        let view = town.say(2, MAY, "uk", Some(Translator::Anyone)).await;
        let has = town.has(lale, view).await;
        let newest = open(heard, lale, has).await.unwrap().unwrap().newest;
        hand_in(heard, lale, has, (BUS, newest)).await.unwrap();
        let me: Grant<OwnVoice> = Grant::check(town.child).unwrap();
        let own = by_account(heard, &me, view).await.unwrap().unwrap();
        town.env.clock.advance(Moment::MINUTE);
        talk_back(heard, own, "А новий ще не прийшов.").await.unwrap();
        assert_eq!(draft(omar, town.has(omar, view).await).await, "", "{backend:?}");
        town.env.heard.close().await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn yp_17_what_a_translator_may_not_have_any_more_or_has_for_too_long_is_others() {
    for backend in backends() {
        let town = Town::on(backend).await;
        let (heard, lale, omar) = (&town.env.heard, &town.lale, &town.omar);
        let woman = town.say(1, MAY, "uk", Some(Translator::Woman)).await;
        let any = town.say(2, MAY, "uk", Some(Translator::Anyone)).await;
        town.has(lale, woman).await;
        let first = town.has(lale, any).await;
        let keeps: Grant<KeepTranslators> = Grant::check(town.lead).unwrap();
        let languages = BTreeSet::from([TranslatedFrom::Ukrainian]);
        keep_translator(heard, &keeps, lale.id(), languages, None).await.unwrap();
        assert_eq!(town.state(woman).await, TranslationState::Waiting, "{backend:?}: its author asked for a woman");
        assert_eq!(town.state(any).await, TranslationState::Claimed, "{backend:?}");

        // Within the days that it may take it is theirs, and then whoever takes it has it.
        town.env.clock.advance(Moment::DAY);
        assert!(town.waits(omar).await.is_empty(), "{backend:?}");
        town.env.clock.advance(8 * Moment::DAY);
        // Who is at it today keeps it today.
        save_draft(heard, lale, first, "The bus").await.unwrap();
        assert!(town.waits(omar).await.is_empty(), "{backend:?}");
        assert!(matches!(claim(heard, omar, any).await, Err(TranslateError::Taken)), "{backend:?}");
        town.env.clock.advance(Moment::DAY);
        let lines = to_translate(heard, omar).await.unwrap().lines;
        let lines: Vec<_> = lines.iter().map(|line| (line.id, line.mine)).collect();
        assert_eq!(lines, [(any, false)], "{backend:?}");
        assert!(claimed(heard, omar, any).await.unwrap().is_none(), "{backend:?}: not before it is taken");
        assert!(claimed(heard, lale, any).await.unwrap().is_some(), "{backend:?}");
        town.has(omar, any).await;
        assert!(claimed(heard, lale, any).await.unwrap().is_none(), "{backend:?}");
        let late = save_draft(heard, lale, first, "The bus").await;
        assert!(matches!(late, Err(TranslateError::Taken)), "{backend:?}");
        assert!(matches!(claim(heard, lale, any).await, Err(TranslateError::Taken)), "{backend:?}");

        // Suspended, or at other work.
        let admin = someone(&town.env, Role::Administrator, "Admin").await;
        let staff: Grant<KeepStaff> = Grant::check(admin).unwrap();
        suspend(heard, &staff, &seen(heard, admin, omar.account()).await).await.unwrap();
        assert_eq!(town.state(any).await, TranslationState::Waiting, "{backend:?}");
        town.has(lale, any).await;
        let whose = seen(heard, admin, lale.account()).await;
        change_role(heard, &staff, &whose, Role::Commissioner).await.unwrap();
        assert_eq!(town.state(any).await, TranslationState::Waiting, "{backend:?}");
        town.env.heard.close().await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn yp_17_a_translator_sees_words_alone_and_the_team_both_side_by_side() {
    for backend in backends() {
        let town = Town::on(backend).await;
        let view = town.say(1, MAY, "uk", Some(Translator::Anyone)).await;
        let mut lale = signed_in(&town.env.heard, "Lale").await;
        let list = lale.get("/translate").await.body;
        assert_eq!(link(&list, "/translate/"), Some(view.to_string()), "{backend:?}");
        assert!(!list.contains("Проїзний"), "{backend:?}: a list opens nothing");
        let at = format!("/translate/{view}");
        assert_eq!(lale.get(&at).await.status, StatusCode::NOT_FOUND, "{backend:?}: not before it is hers");
        assert!(lale.post(&format!("{at}/claim"), &[]).await.status.is_redirection(), "{backend:?}");
        let page = lale.get(&at).await.body;
        assert!(page.contains(MAY) && page.contains("From Ukrainian"), "{backend:?}: {page}");
        for hidden in ["Heron", "Something is wrong", "/views/"] {
            assert!(!page.contains(hidden), "{backend:?}: {hidden}");
        }
        assert_eq!(lale.get(&format!("/views/{view}")).await.status, StatusCode::FORBIDDEN, "{backend:?}");
        let newest = page.split("name=\"newest\" value=\"").nth(1).and_then(|rest| rest.split('"').next()).unwrap();
        let empty = lale.post(&at, &[("go", "hand-in"), ("text", "")]).await;
        assert_eq!(empty.status, StatusCode::UNPROCESSABLE_ENTITY, "{backend:?}");
        assert!(empty.body.contains("Write the translation first."), "{backend:?}");
        let none = lale.post(&format!("{at}/give-back"), &[]).await;
        assert!(none.body.contains("Choose why you give it back."), "{backend:?}");
        let mut lead = signed_in(&town.env.heard, "Lead").await;
        let of_view = format!("/views/{view}");
        assert!(lead.get(&of_view).await.body.contains("has it since"), "{backend:?}");
        let done = lale.post(&at, &[("go", "hand-in"), ("text", BUS), ("newest", newest)]).await;
        assert_eq!(done.location.as_deref(), Some("/translate?done=translate-handed-in"), "{backend:?}");
        let shown = lead.get(&of_view).await.body;
        assert!(shown.contains(BUS) && shown.contains("A translation by a person"), "{backend:?}: {shown}");

        let form = [("language", "uk"), ("language", "am"), ("gender", "woman")];
        let kept = lead.post(&format!("/staff/translators/{}", town.lale.id()), &form).await;
        assert_eq!(kept.location.as_deref(), Some("/staff/translators?done=translator-kept"), "{backend:?}");
        assert!(lale.get("/translate").await.body.contains("Amharic"), "{backend:?}");
        town.env.heard.close().await;
    }
}
