//! Translators: named people who put into English what young people wrote in another
//! language, where they said that somebody may, and whether a woman or a man.
//!
//! What waits is one row beside its view, written with it. A translator finds what waits
//! in their languages and nothing else of it: no name, place, service or situation, and in
//! the words nothing that was taken out or that a program takes for a name
//! (`blind_words` of the views). One takes it ([`claim()`]), so that two do not do the
//! same, and hands it in or gives it back; what somebody has for longer than it is to take,
//! another may take from them. Whoever it may be about never finds it, and
//! neither does whoever said that they know its author. What may be harm stands first;
//! those who protect children have it meanwhile, and wait for nobody
//! (docs/decisions/0069-translators-see-words-alone.md).

mod again;
mod before;
mod choose;
mod claim;
mod give_back;
mod hand_in;
mod keep;
mod of_view;
mod queue;
mod work;

use heard_storage::clock::Moment;
use heard_storage::crypto::Hash;
use heard_storage::{Row, StorageError, Uow, Value, args};
use heard_vocabulary::{TranslatedFrom, TranslationState, Translator};

use crate::Heard;
use crate::going::{BESIDE_A_VIEW, Becomes, Names, STAFF, Table, of_the_council};
use crate::ids::{AccountId, ViewId};
use crate::intake::Submission;
use crate::people::{Grant, TranslateWords};
use crate::safeguarding::conflicts::{not_kept, reader};
use crate::views::{Answer, is_unsaid};

pub use again::translate_again;
pub(crate) use choose::to_choose;
pub use choose::{ChooseError, SaidOf, asks, choose, write_down};
pub use claim::{Claimed, claim, claimed};
pub use give_back::give_back;
pub use hand_in::hand_in;
pub use keep::{KeepError, TranslatorLine, keep_translator, translators};
pub use of_view::{TranslationOfView, of_view};
pub use queue::{ToTranslateLine, TranslateQueue, to_translate};
pub use work::{TranslationWork, open, save_draft};

/// Working days from the day it came until it is to be in English.
pub const TRANSLATED_IN: u32 = 3;

/// Why nothing was done with a translation.
#[derive(Debug, thiserror::Error)]
pub enum TranslateError {
    /// Somebody else has it, or it does not wait any more.
    #[error("it does not wait for this translator")]
    Taken,
    /// Nothing was written.
    #[error("nothing was written yet")]
    Empty,
    /// Its author wrote more since the translator opened it.
    #[error("its author wrote more meanwhile")]
    More,
    /// More than an answer may be long.
    #[error("too long")]
    TooLong,
    /// Storage failed.
    #[error(transparent)]
    Storage(#[from] StorageError),
}

/// What goes with its view.
const fn beside(name: &'static str, also: &'static [(&'static str, &'static str)], rest: Becomes) -> Table {
    Table {
        name,
        names: Names::View("view_id"),
        also,
        erase: Becomes::Deleted,
        anonymise: BESIDE_A_VIEW,
        rest,
        take_back: Becomes::Deleted,
    }
}

pub(crate) const GOING: &[Table] = &[
    of_the_council("translator", &[("account_id", STAFF)]),
    of_the_council("translator_language", &[("account_id", STAFF)]),
    beside("view_translation", &[("claimed_by", STAFF), ("handed_in_by", STAFF)], Becomes::WithTheKey),
    beside("translation_before", &[("handed_in_by", STAFF)], Becomes::WithTheKey),
    beside("translation_turned_down", &[], Becomes::Stays("it holds no words")),
];

/// The language from which a submission is to be translated: nothing where it is in
/// English, where its author did not say that somebody may, or wrote nothing themselves.
pub(crate) fn asked_for(heard: &Heard, what: &Submission, chosen: Option<Translator>) -> Option<TranslatedFrom> {
    match chosen? {
        Translator::Nobody => return None,
        Translator::Anyone | Translator::Woman | Translator::Man => {}
    }
    from_own_words(heard, (&what.scenario, what.version), &what.answers, &what.lang)
}

/// The language from which there is something to translate. Of a face there is nothing, and
/// what was picked is in the council's words.
fn from_own_words(heard: &Heard, asked: (&str, i64), answers: &[Answer], lang: &str) -> Option<TranslatedFrom> {
    let catalogue = heard.catalogue();
    let wrote = |said: &str| said.len() > 1 && !heard_storage::text::is_empty(said);
    // What must not be said in a meeting is for few, and translators are none of them.
    let unsaid = |answer: &Answer| is_unsaid(&catalogue, asked, answer);
    let own = answers.iter().any(|answer| answer.keys.is_empty() && wrote(&answer.said) && !unsaid(answer));
    own.then(|| TranslatedFrom::parse(lang)).flatten()
}

/// Has a view wait for a translator, in the unit that stores it.
pub(crate) fn wait(uow: &mut Uow, view: ViewId, lang: TranslatedFrom) {
    let now = uow.now();
    uow.defer(
        "INSERT INTO view_translation (view_id, lang, state, waits_since, newest_at) VALUES ($1, $2, $3, $4, $4)",
        args![view, lang.name(), TranslationState::Waiting.name(), now],
    );
}

/// Has it wait anew where its author wrote more after it was handed in, in the unit that
/// stores what they wrote; and for the first time where they chose who may, and picked all
/// else. What was handed in stays. Whoever has it hands nothing in before they saw the new
/// words.
pub(crate) fn said_more(uow: &mut Uow, view: ViewId) {
    let now = uow.now();
    let [waiting, done] = [TranslationState::Waiting, TranslationState::Done].map(TranslationState::name);
    let langs: String = TranslatedFrom::ALL.iter().map(|lang| format!(" {} ", lang.name())).collect();
    uow.defer(
        "INSERT INTO view_translation (view_id, lang, state, waits_since, newest_at)
         SELECT v.id, v.lang, $2, $3, $3 FROM view v
         WHERE v.id = $1 AND v.translator <> $4 AND $5 LIKE ('% ' || v.lang || ' %')
            AND NOT EXISTS (SELECT 1 FROM view_translation t WHERE t.view_id = v.id)",
        args![view, waiting, now, Translator::Nobody.name(), langs],
    );
    uow.defer(
        "UPDATE view_translation SET newest_at = $3,
            waits_since = CASE WHEN state = $4 THEN $3 ELSE waits_since END,
            state = CASE WHEN state = $4 THEN $2 ELSE state END
         WHERE view_id = $1",
        args![view, waiting, now, done],
    );
}

/// Whoever does not find it any more does not have it to translate: what they began goes.
/// `reader` is the hash by which it is kept from them.
pub(crate) fn is_not_theirs(uow: &mut Uow, view: ViewId, account: AccountId, reader: Hash) {
    let [waiting, claimed] = [TranslationState::Waiting, TranslationState::Claimed].map(TranslationState::name);
    uow.defer(
        "UPDATE view_translation SET state = $4, claimed_by = NULL, claimed_at = NULL, sealed_draft = NULL
         WHERE view_id = $1 AND claimed_by = $2 AND state = $5
            AND EXISTS (SELECT 1 FROM conflict c WHERE c.view_id = $1 AND c.reader = $3 AND c.cleared_at IS NULL)",
        args![view, account, reader, waiting, claimed],
    );
}

/// What somebody has waits for others again, and their drafts go: they translate no more, or
/// not for now.
pub(crate) fn let_go(uow: &mut Uow, account: AccountId) {
    let [waiting, claimed] = [TranslationState::Waiting, TranslationState::Claimed].map(TranslationState::name);
    uow.defer(
        "UPDATE view_translation SET state = $2, claimed_by = NULL, claimed_at = NULL, sealed_draft = NULL
         WHERE claimed_by = $1 AND state = $3",
        args![account, waiting, claimed],
    );
}

/// What was taken before this moment was to be in English on a day that is over: others find
/// it too, and whoever has it keeps it until one of them takes it.
fn taken_too_long_ago(heard: &Heard) -> Moment {
    let (catalogue, today) = (heard.catalogue(), heard.now().day());
    let mut taken = today;
    while catalogue.settings.calendar.after(taken, TRANSLATED_IN) >= today {
        taken = taken.plus(-1);
    }
    taken.end()
}

/// The keyed hash of somebody who gave one back for good.
fn turned_down(heard: &Heard, account: AccountId) -> Hash {
    heard.keys().person_hash(&account.bytes(), b"does not translate it")
}

/// A condition that leaves what one translator may have, of `view_translation t` beside
/// `listed_view v`: in their languages, as its author chose, with nobody else who has it in
/// time or saved a draft of it today, and not kept from them. [`values`] are the statement's
/// first five.
fn theirs(by: &Grant<TranslateWords>) -> String {
    let [waiting, claimed] = [TranslationState::Waiting, TranslationState::Claimed].map(TranslationState::name);
    let anyone = Translator::Anyone.name();
    format!(
        "(t.state = '{waiting}' OR (t.state = '{claimed}' AND (t.claimed_by = $1 OR ({}))))
         AND t.lang IN (SELECT l.lang FROM translator_language l WHERE l.account_id = $1)
         AND (v.translator = '{anyone}'
            OR v.translator = (SELECT g.gender FROM translator g WHERE g.account_id = $1))
         AND v.id IN (SELECT id FROM own_view)
         AND NOT EXISTS (SELECT 1 FROM translation_turned_down d WHERE d.view_id = t.view_id AND d.reader = $3){}",
        for_too_long("$4", "$5"),
        not_kept("t.view_id", 2, by.account().role())
    )
}

/// What [`theirs`] is given: who it is, the hashes by which they are found, since when others
/// may have it, and when today began.
fn values(heard: &Heard, by: &Grant<TranslateWords>) -> Vec<Value> {
    let (before, today) = (taken_too_long_ago(heard), heard.now().day().start());
    args![by.id(), reader(heard, by.id()), turned_down(heard, by.id()), before, today]
}

/// A condition on `view_translation` that it was taken before the one moment, and that no draft
/// of it was saved since the other: nobody loses what they are at.
fn for_too_long(before: &str, today: &str) -> String {
    format!("claimed_at < {before} AND (sealed_draft IS NULL OR drafted_at < {today})")
}

/// Whether this translator has it, from its row.
fn has(row: &Row, translator: AccountId) -> Result<bool, StorageError> {
    let who: Option<AccountId> = row.id_opt("claimed_by")?;
    Ok(state(row)? == TranslationState::Claimed && who == Some(translator))
}

/// Where a translation is, from its row.
fn state(row: &Row) -> Result<TranslationState, StorageError> {
    TranslationState::parse(&row.text("state")?)
        .ok_or(StorageError::inconsistent("view_translation.state", "a case of its list"))
}

/// The language of a row.
fn lang(row: &Row) -> Result<TranslatedFrom, StorageError> {
    TranslatedFrom::parse(&row.text("lang")?)
        .ok_or(StorageError::inconsistent("view_translation.lang", "a case of its list"))
}

/// The column that a translation is sealed for.
pub(crate) const SEALED: &str = "translation";

/// The column that a draft is sealed for.
const DRAFT: &str = "translation_draft";
